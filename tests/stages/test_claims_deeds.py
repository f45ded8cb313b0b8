"""Event and agent of each figure, construction by construction: "killed/armée", "-" for what there is not."""

import pytest

from tests.stages.marked import claims

pytestmark = pytest.mark.model

HARM = [
    ("Le @forcené@, retranché chez lui depuis l'aube, avait auparavant abattu {deux} gendarmes.", "killed/forcené"),
    (
        "Des @hommes armés@ ont fait irruption dans le bar, ont ouvert le feu et tué {cinq} clients.",
        "killed/hommes armés",
    ),
    ("Les @miliciens@ seraient responsables de la mort de {quatorze} civils.", "killed/miliciens"),
    ("L'abattage de {12 000} canards a été ordonné par la @préfecture@.", "killed/préfecture"),
    ("{Deux} condamnés ont été pendus <lundi> à l'aube.", "killed/-"),
    ("Un éleveur a perdu {quarante} brebis sous les crocs du loup.", "killed/-"),
    ("Le @père de famille@ a mis fin aux jours de ses {deux} enfants avant de se suicider.", "killed/père de famille"),
    ("La @bande@ est impliquée dans {cinq} assassinats.", "killed/bande"),
    ("L'@armée de l'air@ a mené un raid qui a tué {quinze} civils.", "killed/armée de l'air"),
    (
        "{Vingt-deux} civils tués, dont {six} enfants, par une frappe de la @coalition@ : le bilan est provisoire.",
        "killed/coalition ; killed/coalition",
    ),
    ("Les secours recherchent toujours {cinq} personnes.", "missing/-"),
    ("{Douze} écoliers ont attrapé la coqueluche.", "infected/-"),
    ("L'@hôpital@ soigne {cinquante} blessés.", "hospitalised/hôpital"),
    ("{Une dizaine} de convives ont été victimes d'une intoxication alimentaire.", "injured/-"),
    ("Le variant a été détecté chez {quatre} voyageurs.", "infected/-"),
    ("{Deux} nouveaux foyers de grippe aviaire ont été découverts.", "infected/-"),
    ("La répression menée par les @forces de l'ordre@ a fait {cent vingt} morts.", "killed/forces de l'ordre"),
    ("La grippe aviaire a conduit à l'abattage de {quatre millions|count|4000000} de volailles.", "killed/-"),
    ("{Zéro} mort sur les routes ce week-end.", "killed/-"),
    ("{Quinze} ouvriers ont péri électrocutés.", "killed/-"),
    ("{Cinq} ouvriers ont inhalé des fumées et ont été conduits à l'hôpital.", "hospitalised/-"),
    ("Un avion de tourisme a disparu avec {quatre} personnes à bord.", "missing/-"),
    ("{Trois} plongeurs sont portés manquants depuis <lundi>.", "missing/-"),
    ("{Un} Français sur cinq souffre d'hypertension.", "infected/-"),
    ("L'hôpital a vu affluer {cent} blessés.", "injured/-"),
    (
        "Des @soldats@ ont arrêté le bus, en ont exécuté {dix-sept} et pris {trois} autres en otage.",
        "killed/soldats ; abducted/soldats",
    ),
    ("Le rapport impute aux @forces régulières@ la mort de {214} civils.", "killed/forces régulières"),
    (
        "Le @ministre@ a indiqué que les @militaires@, appuyés par des drones, avaient tué {vingt} assaillants.",
        "killed/militaires",
    ),
    ("C'est la @gendarmerie@ qui a retrouvé les corps de {deux} alpinistes portés disparus.", "killed/-"),
    ("Un bijoutier a été tué et {deux} clients blessés par les @malfaiteurs@.", "injured/malfaiteurs"),
    ("La veillée était destinée à honorer {six} militants tués.", "killed/-"),
]
HELD = [
    (
        "L'assaut mené par les @forces spéciales@ s'est soldé par la libération de {quatre} otages.",
        "rescued/forces spéciales",
    ),
    ("La @gendarmerie@ a mis la main sur {six} passeurs.", "detained/gendarmerie"),
    ("Un coup de filet de la @police@ a permis l'arrestation de {dix-sept} trafiquants.", "detained/police"),
    ("L'opération, menée par la @gendarmerie@, s'est soldée par {vingt} arrestations.", "detained/gendarmerie"),
    ("L'arrestation par la @police@ de {huit} militants a suscité la colère.", "detained/police"),
    ("L'enlèvement de {trente} écolières par @Boko Haram@ a choqué le pays.", "abducted/Boko Haram"),
    ("Les @pirates@ retiennent {quatorze} marins à bord.", "abducted/pirates"),
    ("Les violences ont contraint {15 000} habitants à fuir.", "displaced/-"),
    ("L'@île@ a vu débarquer {1 200} exilés.", "displaced/-"),
    ("Les @ravisseurs@ ont relâché {quatre} otages.", "rescued/ravisseurs"),
    ("Des @hommes armés@ ont emmené de force {quinze} villageois.", "abducted/hommes armés"),
    ("L'éruption a forcé {8 000} habitants à évacuer leurs maisons.", "evacuated/-"),
    ("La @préfecture de police@ a fait état de {trente} interpellations.", "detained/-"),
    ("{Une} personne a survécu au crash.", "rescued/-"),
]
STRUCK = [
    ("Un @homme@ a foncé sur {quatre} militaires en faction.", "attacked/homme"),
    ("{Six millions} de personnes souffrent de la faim.", "affected/-"),
    ("L'@armée@ affirme avoir intercepté {trente} drones.", "destroyed/armée"),
    ("La défense antiaérienne a neutralisé {douze} missiles.", "destroyed/-"),
    ("{Trois} églises ont été profanées.", "attacked/-"),
    ("Le volcan a enseveli {deux} villages et tué {dix-huit} paysans.", "destroyed/- ; killed/-"),
    ("{Deux cents} élèves ont été confinés.", "affected/-"),
    ("La coupure d'eau concerne {12 000} abonnés.", "affected/-"),
    ("La fermeture de l'aéroport a laissé {9 000} passagers en rade.", "affected/-"),
    ("L'@escroc@ a floué {quarante} retraités.", "affected/escroc"),
    ("{Mille} habitations ont été endommagées et {200} détruites.", "affected/- ; destroyed/-"),
    ("La tornade a déraciné {trois cents} arbres.", "destroyed/-"),
    ("Des @hackers@ ont piraté {deux cents} sites.", "attacked/hackers"),
    ("Ils étaient {une centaine}, <samedi>, à réclamer la libération de leurs proches.", "attended/-"),
    (
        "Les @assaillants@ ont incendié {huit} greniers et emporté {200} vaches.",
        "destroyed/assaillants ; -/assaillants",
    ),
    ("L'@armée@ dit avoir détruit {21} des {33} drones lancés.", "destroyed/armée ; -/-"),
    ("« ⟦Nous n'avons visé {aucune} école⟧ », a assuré l'@!armée@.", "attacked/armée"),
]
WORK_AND_VOTES = [
    ("L'@usine@ a signé {cinquante} CDI.", "hired/usine"),
    ("La @direction@ a notifié leur licenciement à {quarante} salariés.", "dismissed/direction"),
    ("Le plan de restructuration prévoit {900} départs.", "dismissed/-"),
    ("La liste de @Jean Morel@ obtient {45 %|percentage|45} des suffrages.", "voted/Jean Morel"),
    ("@Anna Roux@ a été élue par {67 %|percentage|67} des adhérents.", "voted/Anna Roux"),
    ("La @Cnil@ a infligé une amende de {3 millions d'euros|penalty|3000000|EUR} à l'enseigne.", "sentenced/Cnil"),
    ("L'ouverture du magasin doit permettre la création de {120} emplois.", "hired/-"),
    ("Le @groupe@ annonce {1 200} suppressions de postes.", "dismissed/groupe"),
    ("La perte de {400} emplois inquiète la vallée.", "dismissed/-"),
    ("{Quarante} salariés sont menacés de licenciement.", "dismissed/-"),
    ("Un dégraissage de {3 000} postes est à l'étude.", "dismissed/-"),
    ("Le non l'emporte avec {61 %|percentage|61}.", "voted/-"),
    ("@Léa Blanc@, avec {19 %|percentage|19}, talonne @Marc Noir@.", "voted/Léa Blanc"),
    (
        "L'@Autorité@ a sanctionné le groupe d'une amende de {10 millions d'euros|penalty|10000000|EUR}.",
        "sentenced/Autorité",
    ),
    ("{Vingt} enfants ont été enrôlés de force par la @milice@.", "hired/milice"),
    ("La crise a coûté leur emploi à {6 000} personnes.", "dismissed/-"),
    ("Avec {trois} députés, le @mouvement Ensemble@ fait son entrée au Parlement.", "voted/mouvement Ensemble"),
    ("La @candidate@ a convaincu {36 %|percentage|36} des électeurs.", "voted/candidate"),
    ("Le référendum a été approuvé à {92 %|percentage|92}.", "voted/-"),
    ("Plus d'{un million} d'électeurs sont appelés aux urnes pour départager {douze} candidats.", "voted/- ; -/-"),
    ("Crédité de {19 %|percentage|19} des intentions de vote, le @candidat@ talonne la ministre.", "voted/candidat"),
    ("Un sondage donne @Marc Vasseur@ réélu avec {51 %|percentage|51} des voix.", "voted/Marc Vasseur"),
    ("Les députés ont rejeté le texte par {289} voix contre {246}.", "voted/- ; voted/-"),
    ("L'@usine@ a confirmé la mise à pied de {140} ouvriers.", "dismissed/usine"),
    ("{Vingt-sept} sièges étaient à pourvoir à la Diète.", "voted/-"),
]
NO_EVENT = [
    ("Une course de {250} milles a été remportée par @Odile Kerr@.", "-/-"),
    ("Le texte doit être approuvé par le @Parlement@ et par {38} assemblées.", "-/-"),
    ("{3 000} espèces ont été répertoriées par les @ornithologues@.", "-/-"),
    ("En <2011>, le @parti@ visait {500 000} adhérents.", "-/-"),
    ("La nageuse @Lise Roy@ est sortie de l'eau avec {huit} rivales.", "-/-"),
    ("Après sa victoire sur @Airbus@, le motoriste espère ; il est prévu d'assembler {90} turbines.", "-/-"),
    ("L'enquête a permis aux @douaniers@ de saisir {deux} fusils.", "-/douaniers"),
    ("Le @groupe@ va racheter {30 %|percentage|30} du capital.", "-/groupe"),
    ("La @Banque mondiale@ financera le projet à hauteur de {70 %|percentage|70}.", "-/Banque mondiale"),
    ("L'@avionneur@ a vendu {cent} appareils.", "-/avionneur"),
    ("{Huit} restaurants ont été fermés sur décision du @préfet@.", "-/préfet"),
    ("Le @Sénat@ a voté une enveloppe de {3 millions d'euros|money|3000000}.", "-/Sénat"),
    ("L'envoi de {800} soldats par @Paris@ est contesté.", "-/Paris"),
    ("{Deux} voleurs ont pris la fuite à bord d'un scooter.", "-/-"),
    ("Les @bénévoles@ ont permis de sauver {quarante} dauphins.", "-/bénévoles"),
    ("L'@Unicef@ dit avoir vacciné {deux millions|count|2000000} d'enfants.", "-/Unicef"),
    ("L'@Union européenne@ va consacrer {20 %|percentage|20} de son budget au climat.", "-/Union européenne"),
    ("Le @fonds@ détient {12 %|percentage|12} du capital.", "-/-"),
    ("Le @fonds@ a acquis {12 %|percentage|12} du capital.", "-/fonds"),
    ("Le @joueur@ a inscrit {23} points.", "-/joueur"),
    (
        "Les @policiers@ ont saisi {trois} armes de poing et {12 000 euros|money|12000} en liquide.",
        "-/policiers ; -/policiers",
    ),
    ("Le groupe emploie {3 000} personnes, dont {400} sont menacées de licenciement.", "-/- ; dismissed/-"),
    (
        "L'@enseigne@, placée en redressement, va fermer {trente} boutiques et licencier {deux cents} employés.",
        "-/enseigne ; dismissed/enseigne",
    ),
    ("La @Corée du Nord@ a tiré {deux} missiles.", "-/Corée du Nord"),
    ("Des @étudiants@ ont bloqué {cinq} facultés.", "-/étudiants"),
    ("Le @Congrès@ a adopté un plan de {900 milliards de dollars|money|900000000000|USD}.", "-/Congrès"),
    (
        "Un prêt de {500 millions de dollars|money|500000000|USD} accordé par la @Banque mondiale@ financera la route.",
        "-/Banque mondiale",
    ),
    ("{Soixante} avocats assistent les victimes.", "-/-"),
    ("Le @gouverneur@ a annulé la fête et gracié {sept} détenus.", "-/gouverneur"),
    ("Une étude menée par l'@Inserm@ auprès de {12 000} volontaires suggère un lien.", "-/Inserm"),
    ("Le @groupe@ veut céder sa branche ciment pour {2 milliards d'euros|money|2000000000}.", "-/groupe"),
    ("Le @pays@, pour lequel l'@Union@ a débloqué {3 millions d'euros|money|3000000}, attend.", "-/Union"),
    ("Un document de la @banque@ répertoriant les {50} plus gros clients a fuité.", "-/-"),
    ("Le maire d'un village d'{une centaine} d'habitants, @Paul Roy@, s'est tué.", "-/-"),
    ("Seize joueurs, dont {deux} champions, sont suspectés par la @fédération@.", "-/-"),
    ("Le @patron@ a été assiégé par une @bande@ d'{une trentaine} de pillards.", "-/-"),
    ("L'agence compte {50 000} inscrits de plus, un record pour le chômage.", "-/-"),
    ("L'@armée@ a déjà renversé {trois} gouvernements.", "-/armée"),
    ("Un corps de {538} électeurs désigne le président.", "-/-"),
]
MISSED = [
    (
        "Un commando héliporté de l'@armée@ a libéré {six} otages.",
        "rescued/armée",
        "the group is no actor, whom it belongs to is",
    ),
    (
        "La @banque@ a annoncé un plan social portant sur {400} postes.",
        "dismissed/banque",
        "the plan is told by a gerund",
    ),
]


@pytest.mark.parametrize(("marked", "expected"), HARM + HELD + STRUCK + WORK_AND_VOTES + NO_EVENT)
def test_what_was_done_and_who_did_it(marked: str, expected: str) -> None:
    found = " ; ".join(f"{claim.event or '-'}/{claim.agent or '-'}" for claim in claims(marked))
    assert found == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(marked, expected, marks=pytest.mark.xfail(strict=True, reason=why))
        for marked, expected, why in MISSED
    ],
)
def test_known_misses(marked: str, expected: str) -> None:
    found = " ; ".join(f"{claim.event or '-'}/{claim.agent or '-'}" for claim in claims(marked))
    assert found == expected
