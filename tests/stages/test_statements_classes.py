"""Attribution by class: nouns of speech with their verbs, and each stance."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

SUPPORT_VERBS = [
    (
        "La @préfète|person@ lance un appel à la prudence.",
        ["indirect demand [lance un appel] préfète: la prudence"],
    ),
    (
        "Le @rectorat@ a lancé un nouvel appel au calme après deux incendies.",
        ["indirect demand [a lancé un nouvel appel] rectorat: calme après deux incendies"],
    ),
    (
        "L'@Unicef|IGO@ a fait part de son inquiétude devant la hausse des cas.",
        ["indirect deplore [a fait part de] Unicef: son inquiétude devant la hausse des cas"],
    ),
    (
        "« Les cuves débordent », a fait part l'@exploitant|person@.",
        ["direct say [a fait part] exploitant: Les cuves débordent"],
    ),
    (
        "Les @apiculteurs|group@ tirent la sonnette d'alarme : « Nos ruches sont vides. »",
        ["direct deplore [tirent la sonnette d'alarme] apiculteurs: Nos ruches sont vides."],
    ),
    (
        "L'@Anses@ met en garde contre la consommation de ces coquillages.",
        ["indirect say [met en garde] Anses: la consommation de ces coquillages"],
    ),
    (
        "Le @gérant|person@ a donné l'assurance que les salaires seraient versés vendredi.",
        ["indirect promise [a donné l'assurance] gérant: les salaires seraient versés vendredi"],
    ),
    (
        "La @direction@ a pris l'engagement de maintenir 40 postes.",
        ["indirect promise [a pris l'engagement] direction: maintenir 40 postes"],
    ),
    (
        "Le @club@ s'est félicité d'avoir vendu 3 000 abonnements.",
        ["indirect say [s'est félicité] club: avoir vendu 3 000 abonnements"],
    ),
    (
        "L'@ancien trésorier|person@ se défend d'avoir détourné le moindre euro.",
        ["indirect deny [se défend] ancien trésorier: avoir détourné le moindre euro"],
    ),
    (
        "Les @pêcheurs|group@ se disent prêts à bloquer le chenal dès lundi.",
        ["indirect say [se disent] pêcheurs: prêts à bloquer le chenal dès lundi"],
    ),
    (
        "L'@institut Vexin@ table sur une croissance de 1,1 % en 2024.",
        ["indirect estimate [table] institut Vexin: une croissance de 1,1 % en 2024"],
    ),
    (
        "La @mairie@ chiffre les dégâts à 2 millions d'euros.",
        ["indirect say [chiffre] mairie: les dégâts à 2 millions d'euros"],
    ),
    (
        "Le @bureau Kepler@ évalue à 450 le nombre de logements vacants.",
        ["indirect estimate [évalue] bureau Kepler: 450 le nombre de logements vacants"],
    ),
    (
        "La @LPO|NGO@ recense 1 200 couples sur l'estuaire, contre 980 un an plus tôt.",
        ["indirect say [recense] LPO: 1 200 couples sur l'estuaire, contre 980 un an plus tôt"],
    ),
    (
        "Le @parquet@ impute l'incendie à deux mineurs.",
        ["indirect accuse [impute] parquet: l'incendie à deux mineurs"],
    ),
    (
        "Le @rapporteur|person@ parle de « fiasco comptable ».",
        ["direct say [parle] rapporteur: fiasco comptable"],
    ),
    (
        "La @gendarmerie|group@ évoque une quinzaine de véhicules fouillés.",
        ["indirect say [évoque] gendarmerie: une quinzaine de véhicules fouillés"],
    ),
    (
        "La @présidente|person@ du jury a qualifié l'épreuve de « très sélective ».",
        ["direct estimate [a qualifié] présidente: très sélective"],
    ),
    (
        "Le @rapporteur|person@ juge ce montage « baroque ».",
        ["direct estimate [juge] rapporteur: baroque"],
    ),
    (
        "L'@opposition|group@ voit dans ce vote un « désaveu cinglant ».",
        ["direct estimate [voit] opposition: désaveu cinglant"],
    ),
    (
        "L'@opposition|group@ y voit « un désaveu cinglant ».",
        ["direct estimate [y voit] opposition: un désaveu cinglant"],
    ),
    (
        "Le @syndicat Solid'eau@ dénonce le caractère « brutal » de la fermeture.",
        ["indirect deplore [dénonce] syndicat Solid'eau: le caractère « brutal » de la fermeture"],
    ),
    (
        "Le @maire|person@ a émis le souhait que la ligne rouvre avant l'hiver.",
        ["indirect demand [a émis le souhait] maire: la ligne rouvre avant l'hiver"],
    ),
    (
        "L'@avocate|person@ a fait valoir que le délai était dépassé.",
        ["indirect say [a fait valoir] avocate: le délai était dépassé"],
    ),
    (
        "La @ministre|person@ a laissé entendre que le seuil pourrait baisser.",
        ["indirect say [a laissé entendre] ministre: le seuil pourrait baisser"],
    ),
    (
        "Les @riverains|group@ ont exprimé leur colère contre le chantier.",
        ["indirect deplore [ont exprimé] riverains: leur colère contre le chantier"],
    ),
    (
        "La @compagnie|organization@ a présenté ses excuses aux passagers.",
        [],
    ),
    (
        "Le @préfet|person@ a apporté un démenti : « Aucune digue n'a cédé. »",
        ["direct deny [a apporté un démenti] préfet: Aucune digue n'a cédé."],
    ),
    (
        "Le @procureur|person@ a indiqué ne pas disposer d'éléments nouveaux.",
        ["indirect say [a indiqué] procureur: ne pas disposer d'éléments nouveaux"],
    ),
    (
        "Le @pilote|person@ assure ne pas avoir vu le signal.",
        ["indirect deny [assure] pilote: ne pas avoir vu le signal"],
    ),
    (
        "Les @dockers|group@ menacent de bloquer le terminal.",
        ["indirect announce [menacent] dockers: bloquer le terminal"],
    ),
    (
        "Le @Sénat@ a adressé une mise en garde : « Le budget n'est pas tenable. »",
        ["direct say [a adressé une mise en garde] Sénat: Le budget n'est pas tenable."],
    ),
    (
        "La @veuve|person@ s'est dite soulagée par le verdict.",
        ["indirect say [s'est dite] veuve: soulagée par le verdict"],
    ),
    (
        "Le @trésorier|person@ se montre rassurant : « Les comptes sont sains. »",
        ["direct say [-] trésorier: Les comptes sont sains."],
    ),
    (
        "La @Cour des comptes@ pointe 12 millions d'euros de dépenses sans justificatif.",
        ["indirect say [pointe] Cour des comptes: 12 millions d'euros de dépenses sans justificatif"],
    ),
]


STANCES = [
    (
        "L'@avocat|person@ réfute toute intention de nuire.",
        ["indirect deny [réfute] avocat: toute intention de nuire"],
    ),
    (
        "La @firme Oltra@ nie que ses cuves aient fui.",
        ["indirect deny [nie] firme Oltra: ses cuves aient fui"],
    ),
    (
        "Les @deux accusés|group@ ont admis avoir menti.",
        ["indirect confirm [ont admis] deux accusés: avoir menti"],
    ),
    (
        "Le @préfet|person@ reproche aux éleveurs d'avoir tardé.",
        ["indirect accuse [reproche] préfet: avoir tardé"],
    ),
    (
        "La @défense@ accuse les enquêteurs d'avoir perdu une pièce.",
        ["indirect accuse [accuse] défense: avoir perdu une pièce"],
    ),
    (
        "Le @collectif Rive@ soupçonne l'usine de rejeter du mercure.",
        ["indirect accuse [soupçonne] collectif Rive: rejeter du mercure"],
    ),
    (
        "Les @assureurs|group@ pronostiquent 30 000 sinistres.",
        ["indirect estimate [pronostiquent] assureurs: 30 000 sinistres"],
    ),
    (
        "Le @cabinet Ourcq@ s'attend à une baisse de 4 % des ventes.",
        ["indirect estimate [s'attend] cabinet Ourcq: une baisse de 4 % des ventes"],
    ),
    (
        "Le @cabinet Ourcq@ mise sur 200 millions de recettes.",
        ["indirect estimate [mise] cabinet Ourcq: 200 millions de recettes"],
    ),
    (
        "La @région@ vise 30 000 places d'ici à 2027.",
        [],
    ),
    (
        "L'@aéroport|organization@ a annoncé l'ouverture de trois lignes en mai.",
        ["indirect announce [a annoncé] aéroport: l'ouverture de trois lignes en mai"],
    ),
    (
        "Le @théâtre Mora@ a fait savoir que la pièce était annulée.",
        ["indirect say [a fait savoir] théâtre Mora: la pièce était annulée"],
    ),
    (
        "L'@ONG Abri@ presse le gouvernement d'ouvrir des haltes de nuit.",
        ["indirect demand [presse] ONG Abri: ouvrir des haltes de nuit"],
    ),
    (
        "Les @familles|group@ demandent à être reçues par le ministre.",
        ["indirect demand [demandent] familles: être reçues par le ministre"],
    ),
    (
        "Le @collège|organization@ recommande que les fenêtres restent ouvertes.",
        ["indirect demand [recommande] collège: les fenêtres restent ouvertes"],
    ),
    (
        "Les @éleveurs|group@ déplorent la perte de 60 brebis.",
        ["indirect deplore [déplorent] éleveurs: la perte de 60 brebis"],
    ),
    (
        "La @ligue@ s'inquiète de voir les effectifs fondre.",
        ["indirect deplore [s'inquiète] ligue: voir les effectifs fondre"],
    ),
    (
        "La @ligue@ s'inquiète d'une baisse de 15 % des licences.",
        ["indirect deplore [s'inquiète] ligue: une baisse de 15 % des licences"],
    ),
    (
        "Le @doyen|person@ regrette que la faculté n'ait pas été consultée.",
        ["indirect deplore [regrette] doyen: la faculté n'ait pas été consultée"],
    ),
    (
        "L'@État|state@ s'est engagé à verser 8 millions d'euros.",
        ["indirect promise [s'est engagé] État: verser 8 millions d'euros"],
    ),
    (
        "L'@entraîneur|person@ a juré qu'il resterait.",
        ["indirect promise [a juré] entraîneur: il resterait"],
    ),
    (
        "L'@élue|person@ se demande si le budget suffira.",
        ["indirect ask [se demande] élue: si le budget suffira"],
    ),
    (
        "Les @parents|group@ s'interrogent : « Qui paiera ? »",
        ["direct ask [s'interrogent] parents: Qui paiera ?"],
    ),
    (
        "« Qui paiera ? », a demandé @Karim Saïd@.",
        ["direct ask [a demandé] Karim Saïd: Qui paiera ?"],
    ),
    (
        "La @mairie@ refuse d'endosser la faute.",
        [],
    ),
    (
        "L'@hôpital@ ne confirme pas ce chiffre.",
        ["indirect deny [ne confirme] hôpital: ce chiffre"],
    ),
    (
        "La @mairie@ conteste ce bilan : « Nous n'avons compté que trois blessés. »",
        ["direct deny [conteste] mairie: Nous n'avons compté que trois blessés."],
    ),
    (
        "La @mairie@ estime à « 500 » le nombre de participants.",
        ["indirect estimate [estime] mairie: « 500 » le nombre de participants"],
    ),
    (
        "La @CGT@ a exigé le retrait du texte, faute de quoi elle déposera un préavis.",
        ["indirect demand [a exigé] CGT: le retrait du texte, faute de quoi elle déposera un préavis"],
    ),
    (
        "La @préfecture@ a recensé 35 foyers, contre 28 la veille.",
        ["indirect say [a recensé] préfecture: 35 foyers, contre 28 la veille"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), [*SUPPORT_VERBS, *STANCES])
def test_cues_by_class(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
