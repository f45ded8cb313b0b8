"""Attribution in long sentences: asides, subordinate clauses, relays, and subjects that say nothing."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

ASIDES = [  # Between the verb and what is said stand dates, places and remarks in commas.
    (
        "Le @gouverneur|person@ a annoncé, le 3 mars, que le pont serait fermé deux mois.",
        ["indirect announce [a annoncé] gouverneur: le pont serait fermé deux mois"],
    ),
    (
        "Le @gouverneur|person@ a annoncé, lundi 3 mars à Thiès, devant la presse, que le pont serait fermé.",
        ["indirect announce [a annoncé] gouverneur: le pont serait fermé"],
    ),
    (
        "L'@armée|organization@ annonce, dans un communiqué diffusé lundi, avoir repris trois villages.",
        ["indirect announce [annonce] armée: avoir repris trois villages"],
    ),
    (
        "Le @groupe Sarel@ a annoncé, contre toute attente, la fermeture de son site de Lens.",
        ["indirect announce [a annoncé] groupe Sarel: la fermeture de son site de Lens"],
    ),
    (
        "Le @procureur|person@ a souligné, lors d'une conférence de presse, jeudi à Dakar, que l'enquête avançait.",
        ["indirect say [a souligné] procureur: l'enquête avançait"],
    ),
    (
        "La @banque centrale@ prévoit toujours, malgré la crise, une croissance de 3 %.",
        ["indirect estimate [prévoit] banque centrale: une croissance de 3 %"],
    ),
    (
        "Le @maire|person@ confirme tout de même que le bassin fuit.",
        ["indirect confirm [confirme] maire: le bassin fuit"],
    ),
    (
        "Le @groupe Sarel@ a annoncé il y a deux jours son rachat par un fonds suédois.",
        ["indirect announce [a annoncé] groupe Sarel: son rachat par un fonds suédois"],
    ),
    (
        "Le @groupe Sarel@ a annoncé il y a deux jours que le site fermerait.",
        ["indirect announce [a annoncé] groupe Sarel: le site fermerait"],
    ),
    (
        "« C'est un soulagement », commente, les larmes aux yeux, la @mère|person@ de la victime.",
        ["direct say [commente] mère: C'est un soulagement"],
    ),
    (
        "Le @syndicat Alliance@ déplore qu'aucun renfort ne soit arrivé avant 23 heures.",
        ["indirect deplore [déplore] syndicat Alliance: aucun renfort ne soit arrivé avant 23 heures"],
    ),
    (
        "La @procureure|person@ a précisé mercredi, au cours d'un point presse, que quatre hommes, âgés "
        "de 19 à 26 ans, avaient été mis en examen.",
        ["indirect say [a précisé] procureure: quatre hommes, âgés de 19 à 26 ans, avaient été mis en examen"],
    ),
]

CLAUSES = [  # Where what is reported begins and ends.
    (
        "Le @maire|person@ assure que l'eau est potable, ajoutant que des analyses ont lieu chaque jour.",
        [
            "indirect say [assure] maire: l'eau est potable",
            "indirect say [ajoutant] maire: des analyses ont lieu chaque jour",
        ],
    ),
    (
        "L'@hôpital@ a annoncé mardi soir que deux blessés étaient sortis, précisant qu'un troisième "
        "restait en réanimation.",
        [
            "indirect announce [a annoncé] hôpital: deux blessés étaient sortis",
            "indirect say [précisant] hôpital: un troisième restait en réanimation",
        ],
    ),
    (
        "Le @ministère de l'Eau@ estime que les réserves, tombées à 12 %, ne suffiront pas, d'où "
        "l'interdiction d'arroser.",
        [
            "indirect estimate [estime] ministère de l'Eau: les réserves, tombées à 12 %, ne suffiront pas, "
            "d'où l'interdiction d'arroser"
        ],
    ),
    (
        "Le @club@ dit avoir perdu 3 millions d'euros et vouloir vendre son stade.",
        ["indirect say [dit] club: avoir perdu 3 millions d'euros et vouloir vendre son stade"],
    ),
    (
        "L'@avocat|person@ soutient que son client dormait : les caméras le montrent.",
        ["indirect say [soutient] avocat: son client dormait : les caméras le montrent"],
    ),
    (
        "La @préfète|person@ l'assure : aucun village n'est coupé.",
        ["indirect say [assure] préfète: aucun village n'est coupé"],
    ),
    (
        "Le @maire|person@ a regretté le retard et promis que l'école ouvrirait en mars.",
        [
            "indirect deplore [a regretté] maire: le retard",
            "indirect promise [promis] maire: l'école ouvrirait en mars",
        ],
    ),
    (
        "La @ministre|person@ a rappelé que le délai courait toujours et a appelé les entreprises à le respecter.",
        [
            "indirect say [a rappelé] ministre: le délai courait toujours",
            "indirect demand [a appelé] ministre: le respecter",
        ],
    ),
    (
        "L'@OMS|IGO@ reconnaît que le virus circule mais estime que le risque reste faible.",
        [
            "indirect confirm [reconnaît] OMS: le virus circule",
            "indirect estimate [estime] OMS: le risque reste faible",
        ],
    ),
    (
        "Le nombre de cas a doublé en un mois, alerte @Médecins sans frontières|NGO|organization@, qui "
        "réclame l'envoi de 200 soignants.",
        [
            "indirect say [alerte] Médecins sans frontières: Le nombre de cas a doublé en un mois",
            "indirect demand [réclame] Médecins sans frontières: l'envoi de 200 soignants",
        ],
    ),
    (
        "Les @rebelles|group@ affirment contrôler l'aéroport, une information que "
        "l'@armée|organization@ n'a pas confirmée.",
        ["indirect say [affirment] rebelles: contrôler l'aéroport"],
    ),
    (
        "L'@opposant|person@ appelle à manifester samedi et promet de ne pas céder.",
        ["indirect demand [appelle] opposant: manifester samedi", "indirect promise [promet] opposant: ne pas céder"],
    ),
    (
        "L'@agence@ a indiqué avoir été informée de l'accident vers 14 heures et avoir dépêché une équipe.",
        [
            "indirect say [a indiqué] agence: avoir été informée de l'accident vers 14 heures et avoir "
            "dépêché une équipe"
        ],
    ),
    (
        "Il faudra attendre 2030, prévient l'@OFB@, pour que la rivière retrouve un bon état.",
        [
            "indirect say [prévient] OFB: Il faudra attendre 2030",
            "indirect say [prévient] OFB: pour que la rivière retrouve un bon état",
        ],
    ),
    (
        "La @compagnie@ assure que « toutes les mesures de sécurité ont été prises » et que les "
        "passagers seront remboursés sous dix jours.",
        [
            "indirect say [assure] compagnie: « toutes les mesures de sécurité ont été prises » et que les "
            "passagers seront remboursés sous dix jours"
        ],
    ),
    (
        "Une coulée de boue a emporté le pont, coupant la route, selon la @préfecture@ de Mayotte, qui "
        "appelle à éviter le secteur.",
        [
            "according_to say [selon] préfecture: Une coulée de boue a emporté le pont, coupant la route",
            "indirect demand [appelle] préfecture: éviter le secteur",
        ],
    ),
    (
        "L'@actrice|person@ affirme que le producteur « l'a menacée » et qu'elle « a eu peur pour sa vie ».",
        ["indirect say [affirme] actrice: le producteur « l'a menacée » et qu'elle « a eu peur pour sa vie »"],
    ),
    (
        "« Si rien n'est fait, prévient @Léa Brun@, la moitié des espèces auront disparu. »",
        [
            "direct say [prévient] Léa Brun: Si rien n'est fait",
            "direct say [prévient] Léa Brun: la moitié des espèces auront disparu",
        ],
    ),
    (
        "Il s'agit, a-t-elle expliqué, d'une mesure temporaire.",
        [
            "indirect say [a-t-elle expliqué] -: Il s'agit",
            "indirect say [a-t-elle expliqué] -: d'une mesure temporaire",
        ],
    ),
    (
        "Plusieurs @ONG|NGO|group@ ont accusé l'armée d'avoir utilisé des armes chimiques, ce que le "
        "@régime|organization@ a toujours nié.",
        ["indirect accuse [ont accusé] ONG: avoir utilisé des armes chimiques"],
    ),
]

NOTHING_SAID = [  # A subject that is no one says nothing.
    ("Rien ne prouve que le navire ait coulé.", []),
    ("Tout indique que l'incendie était volontaire.", []),
    ("Cette hausse montre que la demande repart.", []),
    ("Le vent annonce l'orage.", []),
    ("Le contrat garantit un salaire minimum.", []),
    ("La fumée laissait penser que le feu couvait.", []),
    ("Les images prouvent que le conducteur dormait.", []),
    ("Le village compte 300 habitants.", []),
    (
        "« La cible était militaire », a assuré le @porte-parole|person@ de l'armée, cité par @Al-Jazira|JRN@.",
        ["direct say [a assuré] porte-parole via Al-Jazira: La cible était militaire"],
    ),
    ("Le @maire|person@ cache son jeu.", []),
    ("L'@avocate|person@ défend un berger.", []),
    ("Le match oppose Lens à Lille.", []),
    ("La @mairie@ prévoit de la fermer.", []),
    ("Contrairement à ce qu'affirme le @ministère@, les soins ne sont pas gratuits.", []),
    ("Le @FMI|IGO@ a relevé sa prévision de croissance à 3,1 %.", []),
    ("Cette trace indique que le loup a changé de versant.", []),
    ("Le bail de l'usine d'Anta prévoit 30 % de remise.", []),
    ("Un acteur-interprète de renom, @Luc Roy@, est mort.", []),
    (
        "La FFvélo annonce que le col restera ouvert.",
        ["indirect announce [annonce] -: le col restera ouvert"],
    ),
    ("Le tram avance vers la halle que la @ville|organization@ a rasée.", []),
    ("Ni @Oltra|organization@ ni @Sarel|organization@ n'ont souhaité commenter l'affaire.", []),
]

INTERVIEWS = [  # Answers in prose, where the lead announces an interview.
    (
        "Entretien avec @Salif Touré@, hydrologue.\nLe fleuve va-t-il encore monter ?\nOui, sans doute "
        "jusqu'à jeudi. Les pluies continuent en amont.\nQue conseillez-vous aux riverains ?\nQu'ils "
        "montent leurs meubles à l'étage.",
        [
            "direct say [-] Salif Touré: Oui, sans doute jusqu'à jeudi. Les pluies continuent en amont",
            "direct say [-] Salif Touré: Qu'ils montent leurs meubles à l'étage",
        ],
    ),
    (
        "@Salif Touré@, hydrologue, répond à nos questions.\n\n@Le Courrier@ : Le fleuve va-t-il encore "
        "monter ?\n\n@Salif Touré@ : Oui, sans doute jusqu'à jeudi.",
        ["direct say [-] Salif Touré: Oui, sans doute jusqu'à jeudi"],
    ),
    (
        "@Salif Touré@ dirige le port.\nQue prévoit la réforme ?\nElle rouvre deux quais.\nQui paiera ?\nLa "
        "région en avance la moitié.",
        [],
    ),
]

DATED = [  # Dates and appositions before the content.
    (
        "L'@institut Kepler@ a dévoilé le 4 mai 2019 la carte des sols.",
        ["indirect announce [a dévoilé] institut Kepler: la carte des sols"],
    ),
    (
        "L'@armée|organization@ a annoncé le 3 avril l'évacuation du fort.",
        ["indirect announce [a annoncé] armée: l'évacuation du fort"],
    ),
    ("La démission de @Luc Roy@ annonçait une crise.", []),
    ("Observant la lenteur des travaux dans la « zone bleue », le @maire|person@ a quitté le chantier.", []),
]

GOVERNED = [  # « selon X » within a subordinate clause, a bracket, or behind a possessive.
    (
        "Le convoi a été attaqué alors que, selon l'@armée|organization@, il quittait la ville.",
        ["according_to say [selon] armée: il quittait la ville"],
    ),
    (
        "Le cyclone a détruit 4 000 maisons (dont 600 à Beira, selon la @Croix-Rouge@).",
        ["according_to say [selon] Croix-Rouge: dont 600 à Beira"],
    ),
    ("Le trafic a chuté de 40 % (60 % selon les @syndicats|group@).", ["according_to say [selon] syndicats: 60 %"]),
    (
        "Ils étaient 3 000 selon la @police|group@, 8 000 d'après les @organisateurs|group@.",
        ["according_to say [selon] police: Ils étaient 3 000", "according_to say [d'après] organisateurs: 8 000"],
    ),
    (
        "La province, où, selon l'@Unicef|IGO@, un enfant sur trois souffre de la faim, n'a reçu aucune aide.",
        ["according_to say [selon] Unicef: un enfant sur trois souffre de la faim"],
    ),
    (
        "Selon @Yves Kamga@, directeur du port, « le dragage prendra deux ans » et coûtera 30 millions.",
        ["according_to say [Selon] Yves Kamga: « le dragage prendra deux ans » et coûtera 30 millions"],
    ),
    (
        "Le port, selon son @directeur|person@, perd 2 millions par mois.",
        ["according_to say [selon] directeur: Le port", "according_to say [selon] directeur: perd 2 millions par mois"],
    ),
    (
        "L'épidémie, qui, selon l'@OMS|IGO@, a tué 200 personnes, a gagné le sud.",
        ["according_to say [selon] OMS: a tué 200 personnes"],
    ),
    (
        "L'@institut Kepler@ est prudent : d'après ses modèles, la crue durera dix jours.",
        ["according_to say [d'après] institut Kepler: la crue durera dix jours"],
    ),
    (
        "Le @syndicat@ en est sûr : à l'en croire, 40 bus sont hors d'usage.",
        ["according_to say [à l'en croire] syndicat: 40 bus sont hors d'usage"],
    ),
    (
        "Selon @Ana Roy@, une @géologue|person@ rattachée au parc, le glacier fond.",
        ["according_to say [Selon] Ana Roy: le glacier fond"],
    ),
    (
        "Selon @Ana Roy@, spécialiste du Sahel à l'@université de Gand@, les groupes armés profitent du vide.",
        ["according_to say [Selon] Ana Roy: les groupes armés profitent du vide"],
    ),
    (
        "Selon la @police|group@ et des @témoins|group@, l'explosion a eu lieu vers midi.",
        ["according_to say [Selon] police: l'explosion a eu lieu vers midi"],
    ),
    (
        "L'usine ne rouvrira pas avant mars, selon nos confrères de @La Provence|JRN@.",
        ["according_to say [selon] La Provence: L'usine ne rouvrira pas avant mars"],
    ),
]

DENIED = [  # What one denies, accuses of or pleads for, as a noun group.
    ("La @plaignante|person@ l'accuse de harcèlement.", ["indirect accuse [accuse] plaignante: harcèlement"]),
    (
        "L'@ONG|NGO@ met en cause la gestion des déchets.",
        ["indirect accuse [met en cause] ONG: la gestion des déchets"],
    ),
    (
        "Le @syndicat@ pointe du doigt le manque de personnel.",
        ["indirect accuse [pointe du doigt] syndicat: le manque de personnel"],
    ),
    ("@Téhéran|state@ rejette ces accusations.", ["indirect deny [rejette] Téhéran: ces accusations"]),
    (
        "La @mairie@ écarte l'hypothèse d'un acte criminel.",
        ["indirect deny [écarte] mairie: l'hypothèse d'un acte criminel"],
    ),
    ("L'@accusé|person@ conteste les faits.", ["indirect deny [conteste] accusé: les faits"]),
    (
        "Le @porte-parole|person@ a démenti que le président soit malade.",
        ["indirect deny [a démenti] porte-parole: le président soit malade"],
    ),
    (
        "L'@association|organization@ a plaidé pour une hausse des aides.",
        ["indirect demand [a plaidé pour] association: une hausse des aides"],
    ),
    ("La @cour d'appel@ a confirmé la condamnation.", []),
    ("« Impossible », oppose la @mairie@.", ["direct deny [oppose] mairie: Impossible"]),
    ("L'@entraîneur|person@ réclame du temps.", ["indirect demand [réclame] entraîneur: du temps"]),
    (
        "Les @bergers|group@ exigent de la clarté sur les aides.",
        ["indirect demand [exigent] bergers: de la clarté sur les aides"],
    ),
    (
        "Le @club@ a officialisé le départ de son entraîneur.",
        ["indirect announce [a officialisé] club: le départ de son entraîneur"],
    ),
    ("@Téhéran|state@ rejette l'offre de dialogue.", []),
    (
        "L'@ONG Abri@ plaide pour rouvrir la halte de nuit.",
        ["indirect demand [plaide pour] ONG Abri: rouvrir la halte de nuit"],
    ),
    (
        "« Une accusation dénuée de tout fondement », réagit la @banque@.",
        ["direct deny [réagit] banque: Une accusation dénuée de tout fondement"],
    ),
    (
        "Deux @témoins|group@, joints par l'@agence Sahel Infos|JRN|organization@, l'accusent d'avoir tiré.",
        ["indirect accuse [accusent] témoins via agence Sahel Infos: avoir tiré"],
    ),
]

RELAYED = [  # Who relays, and where the medium stands.
    (
        "Le chômage a reculé de 2 %, selon les chiffres publiés mardi par l'@Insee@.",
        ["according_to say [selon] Insee: Le chômage a reculé de 2 %"],
    ),
    (
        "Les rebelles ont pris la ville, rapporte l'@AFP|JRN@ en citant des @témoins|group@.",
        ["indirect say [rapporte] témoins via AFP: Les rebelles ont pris la ville"],
    ),
    (
        "« Il courait vers la gare », raconte une @habitante|person@ interrogée par @BFM TV|JRN@.",
        ["direct say [raconte] habitante via BFM TV: Il courait vers la gare"],
    ),
    (
        "Selon des propos du @maire|person@ rapportés par @La Voix du Nord|JRN@, le marché fermera.",
        ["according_to say [Selon] maire via La Voix du Nord: le marché fermera"],
    ),
    (
        "Joint au téléphone par @RFI|JRN@, un @habitant|person@ de Gao affirme que les tirs ont cessé.",
        ["indirect say [affirme] habitant via RFI: les tirs ont cessé"],
    ),
    (
        "« Justice sera rendue », a promis sur Facebook la @procureure|person@.",
        ["direct promise [a promis] procureure: Justice sera rendue"],
    ),
    (
        "Le @ministère de la Défense@, repris par l'agence @Tass|JRN@, affirme que le drone a été abattu.",
        ["indirect say [affirme] ministère de la Défense via Tass: le drone a été abattu"],
    ),
    (
        "Deux otages sont morts, a-t-on appris auprès de la @gendarmerie|group@.",
        ["impersonal say [a-t-on appris] gendarmerie: Deux otages sont morts"],
    ),
    (
        "Le pont est sûr, a affirmé le @maire|person@ lors d'une interview à @Radio Lac|JRN|organization@.",
        ["indirect say [a affirmé] maire via Radio Lac: Le pont est sûr"],
    ),
    (
        "D'après @Mediapart|JRN@, le ministre aurait caché 3 millions d'euros.",
        ["according_to say [D'après] Mediapart: le ministre aurait caché 3 millions d'euros"],
    ),
    (
        "Le @directeur|person@ de l'usine, joint par @Le Télégramme|JRN@, évoque une « erreur humaine ».",
        ["direct say [évoque] directeur via Le Télégramme: erreur humaine"],
    ),
    (
        "Selon le quotidien @Le Soir|JRN@, qui cite une @source judiciaire|group@, le suspect a avoué.",
        ["according_to say [Selon] source judiciaire via Le Soir: le suspect a avoué"],
    ),
    (
        "« C'est une première », s'est réjouie @Anna Keller@, invitée de @France Inter|JRN|organization@.",
        ["direct say [s'est réjouie] Anna Keller via France Inter: C'est une première"],
    ),
    (
        "Selon un @responsable|person@ s'exprimant auprès de l'@AFP|JRN@, l'aide est bloquée.",
        ["according_to say [Selon] responsable via AFP: l'aide est bloquée"],
    ),
    (
        "D'après la @FAO|IGO@, cité par @Le Monde|JRN@, les cours du blé ont bondi de 20 %.",
        ["according_to say [D'après] FAO via Le Monde: les cours du blé ont bondi de 20 %"],
    ),
    (
        "Le @ministre|person@ a rappelé sur @RTL|JRN@ que la loi s'appliquerait à tous, « sans exception ».",
        ["indirect say [a rappelé] ministre via RTL: la loi s'appliquerait à tous, « sans exception »"],
    ),
]

BESIDE_COLONS = [  # Quotations behind a colon have the cue of the statement before it, or a noun.
    (
        "@Paul Ravel@ a pris la parole. Sa réponse : « Je ne démissionnerai pas. »",
        ["direct say [réponse] Paul Ravel: Je ne démissionnerai pas."],
    ),
    (
        "Le communiqué de la @présidence@ est laconique : « Le chef de l'État se repose. »",
        ["direct say [-] présidence: Le chef de l'État se repose."],
    ),
    (
        "Le constat de @Léa Brun@ est sans appel : « Les nappes sont à sec. »",
        ["direct say [-] Léa Brun: Les nappes sont à sec."],
    ),
    (
        "Même prudence du côté du @parquet@ : « Toutes les pistes restent ouvertes. »",
        ["direct say [-] parquet: Toutes les pistes restent ouvertes."],
    ),
    (
        "L'explication du @maire|person@ : la commune n'a plus les moyens.",
        ["indirect say [explication] maire: la commune n'a plus les moyens"],
    ),
    (
        "Le @maire|person@ admet que le bassin fuit : « Nous avons perdu deux mètres d'eau. »",
        [
            "indirect confirm [admet] maire: le bassin fuit",
            "direct confirm [admet] maire: Nous avons perdu deux mètres d'eau.",
        ],
    ),
    (
        "L'@armée|organization@, contactée par @Radio Lac|JRN|organization@, nie avoir tiré : « Aucun "
        "obus n'est parti. »",
        [
            "indirect deny [nie] armée via Radio Lac: avoir tiré",
            "direct deny [nie] armée via Radio Lac: Aucun obus n'est parti.",
        ],
    ),
    (
        "La ville hésite : le @maire|person@ « y songe encore », a déclaré sa @porte-parole|person@.",
        ["indirect say [a déclaré] porte-parole: le maire « y songe encore »"],
    ),
    (
        "Un agent serait mort, information « sans fondement », a tranché la @ministre|person@.",
        ["direct deny [a tranché] ministre: sans fondement"],
    ),
]

VERBS = [  # Verbs that report in one form only.
    (
        "Le @maire|person@ ne cache pas que la facture sera lourde.",
        ["indirect say [ne cache] maire: la facture sera lourde"],
    ),
    ("Le @maire|person@ n'a pas caché son inquiétude.", []),
    ("« Je me souviens de tout », commence-t-elle.", ["direct say [commence-t-elle] -: Je me souviens de tout"]),
    ("« C'est un bon texte », défend la @ministre|person@.", ["direct say [défend] ministre: C'est un bon texte"]),
    ("« Trop tard », coupe le @juge|person@.", ["direct say [coupe] juge: Trop tard"]),
    ("L'@AFP|JRN@ a pu constater que le pont était détruit.", ["indirect say [constater] AFP: le pont était détruit"]),
    (
        "@Luc Roy@ a pris la parole. Il rappel que le pont est fermé.",
        ["indirect say [rappel] Luc Roy: le pont est fermé"],
    ),
    ("L'@agence|organization@ n'a pas pu constater les dégâts.", []),
    (
        "« Cela va nous coûter une fortune », peste @Marc Ollé@, éleveur à Vitré. Lui réclame un moratoire.",
        [
            "direct deplore [peste] Marc Ollé: Cela va nous coûter une fortune",
            "indirect demand [réclame] Marc Ollé: un moratoire",
        ],
    ),
    (
        "« On a eu de la chance », reconnaît volontiers l'@entraîneur|person@.",
        ["direct confirm [reconnaît] entraîneur: On a eu de la chance"],
    ),
    (
        "@Paul Ravel@, qui préside le club, s'est dit confiant. Il a annoncé un recours.",
        ["indirect say [s'est dit] Paul Ravel: confiant", "indirect announce [a annoncé] Paul Ravel: un recours"],
    ),
    (
        "De l'avis de plusieurs @experts|group@, le barrage aurait dû être vidé.",
        ["according_to say [De l'avis de] experts: le barrage aurait dû être vidé"],
    ),
]


MISSES = [
    pytest.param(
        "Le barrage, rappelle l'@ingénieur|person@, date de 1952.",
        ["indirect say [rappelle] ingénieur: Le barrage", "indirect say [rappelle] ingénieur: date de 1952"],
        marks=pytest.mark.xfail(strict=True, reason="the tagger takes « date » for a noun"),
    ),
    pytest.param(
        "Selon lui, a-t-il ajouté, la saison est perdue.",
        ["according_to say [Selon] -: la saison est perdue"],
        marks=pytest.mark.xfail(strict=True, reason="an incise between a phrase and its clause"),
    ),
    pytest.param(
        "Les deux pays s'accusent mutuellement d'avoir rompu la trêve.",
        ["indirect accuse [s'accusent] -: avoir rompu la trêve"],
        marks=pytest.mark.xfail(strict=True, reason="a reciprocal verb"),
    ),
]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        *INTERVIEWS,
        *ASIDES,
        *CLAUSES,
        *NOTHING_SAID,
        *DATED,
        *GOVERNED,
        *DENIED,
        *RELAYED,
        *BESIDE_COLONS,
        *VERBS,
        *MISSES,
    ],
)
def test_long_sentences(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
