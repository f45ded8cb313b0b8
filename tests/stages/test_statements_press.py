"""Attribution as reports have it: semi-auxiliaries, fronted clauses, headlines, mouthpieces, floating quotations."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

ROWS = [
    (
        "« Un ménage sur deux renonce », résume @Ana Roy@, pour qui le loyer, passé de 27 à 31 %, explique le blocage.",
        [
            "direct say [résume] Ana Roy: Un ménage sur deux renonce",
            "according_to say [pour] Ana Roy: le loyer, passé de 27 à 31 %, explique le blocage",
        ],
    ),
    (
        "Les pertes sont lourdes, croit savoir @Le Matin libre|JRN@.",
        ["indirect say [croit savoir] Le Matin libre: Les pertes sont lourdes"],
    ),
    (
        "« Nous serons là », a voulu rassurer le @maire|person@.",
        ["direct say [a voulu rassurer] maire: Nous serons là"],
    ),
    (
        "@Luc Roy@ est venu. « Nous serons là », tient-il à préciser.",
        ["direct say [tient-il à préciser] Luc Roy: Nous serons là"],
    ),
    (
        "@Luc Roy@ est venu. « C'était une erreur », tente-t-il de corriger.",
        ["direct say [tente-t-il de corriger] Luc Roy: C'était une erreur"],
    ),
    ("« Je verrai », a fini par lâcher @Nadia Benali@.", ["direct say [a fini par lâcher] Nadia Benali: Je verrai"]),
    (
        "Cinq cents élèves (150 selon les @organisateurs|group@) ont défilé.",
        ["according_to say [selon] organisateurs: 150"],
    ),
    (
        "Le @syndicat@ réclame à l'@État|state@ l'achat de 300 lits.",
        ["indirect demand [réclame] syndicat: l'achat de 300 lits"],
    ),
    (
        "Interrogé par l'@AFP|JRN@, le @maire|person@ a ajouté que le pont tiendrait.",
        ["indirect say [a ajouté] maire via AFP: le pont tiendrait"],
    ),
    (
        "Jointe mardi par @Radio Lac|JRN@, @Anne Roux@ a démenti les faits.",
        ["indirect deny [a démenti] Anne Roux via Radio Lac: les faits"],
    ),
    ("@Anne Roux@ : « Nous ne céderons pas »", ["direct say [-] Anne Roux: Nous ne céderons pas"]),
    ("@Syrie|state@ : « un enfer » pour les civils", []),
    ("Pour @Anne Roux@, « c'est une grande victoire ».", ["direct say [Pour] Anne Roux: c'est une grande victoire"]),
    ("Pour le @syndicat@ : « Le compte n'y est pas. »", ["direct say [Pour] syndicat: Le compte n'y est pas."]),
    (
        "Le sol se réchauffe, comme l'explique @Anne Roux@, chercheuse à Lyon : « Il a pris deux degrés. »",
        [
            "indirect say [explique] Anne Roux: Le sol se réchauffe",
            "direct say [explique] Anne Roux: Il a pris deux degrés.",
        ],
    ),
    (
        "On a vu @Luc Roy@ se vantant « de tout savoir sur la guerre ».",
        ["direct say [se vantant] Luc Roy: de tout savoir sur la guerre"],
    ),
    (
        "La hausse a permis à la @ministre Myriam Costa@ de déclarer que la courbe s'inverse.",
        ["indirect say [déclarer] ministre Myriam Costa: la courbe s'inverse"],
    ),
    (
        "Le @Sénat@, par la voix de son @président Paul Ndari@, a demandé que la loi soit revue.",
        ["indirect demand [a demandé] Sénat: la loi soit revue"],
    ),
    (
        "L'@agence@, par l'intermédiaire de @Luc Roy@, affirme que le site est sûr.",
        ["indirect say [affirme] agence: le site est sûr"],
    ),
    (
        "« Rien n'est joué », insiste l'@entraîneur|person@. Et lui d'ajouter que l'équipe est prête.",
        ["direct say [insiste] entraîneur: Rien n'est joué", "indirect say [ajouter] entraîneur: l'équipe est prête"],
    ),
    ("Et le @maire|person@ d'ajouter que l'école rouvrira.", ["indirect say [ajouter] maire: l'école rouvrira"]),
    (
        "Après avoir accusé le @jury|group@ de tricher, @Luc Roy@ a quitté la salle.",
        ["indirect accuse [avoir accusé] Luc Roy: tricher"],
    ),
    (
        "Estimant que la loi est injuste, @Luc Roy@ a voté contre.",
        ["indirect estimate [Estimant] Luc Roy: la loi est injuste"],
    ),
    (
        "En affirmant que la dette baissera, le @ministre|person@ a surpris.",
        ["indirect say [affirmant] ministre: la dette baissera"],
    ),
    (
        "L'@armée@ nie avoir bombardé l'école : « Nos avions sont restés au sol. »",
        [
            "indirect deny [nie] armée: avoir bombardé l'école",
            "direct deny [nie] armée: Nos avions sont restés au sol.",
        ],
    ),
    ("L'@usine@ prévoit de recruter 120 ouvriers.", []),
    ("Le robot doit maintenant faire face à une pente.", []),
    (
        "Selon une analyse de la @Banque du Rhin@, le crédit recule.",
        ["according_to say [Selon] Banque du Rhin: le crédit recule"],
    ),
    (
        "Le bilan est lourd, affirme le communiqué de la @Fédération du rail@. « Il faut agir vite », ajoute le texte.",
        [
            "indirect say [affirme] Fédération du rail: Le bilan est lourd",
            "direct say [ajoute] Fédération du rail: Il faut agir vite",
        ],
    ),
    (
        "L'@Autorité des ports du Nord|organization@ enquête. « Le quai est sûr », assure l'autorité.",
        ["direct say [assure] Autorité des ports du Nord: Le quai est sûr"],
    ),
    (
        "« C'est une honte », dit @Luc Roy@. Selon lui, la caisse est vide. L'école « ne paiera plus ses agents ».",
        [
            "direct say [dit] Luc Roy: C'est une honte",
            "according_to say [Selon] Luc Roy: la caisse est vide",
            "direct say [-] Luc Roy: ne paiera plus ses agents",
        ],
    ),
    (
        "Le @syndicat@ dénonce une loi qui met « en péril nos emplois ».",
        ["indirect deplore [dénonce] syndicat: une loi qui met « en péril nos emplois »"],
    ),
    (
        "Le @ministre|person@ est reparti, « très satisfait de l'accueil ».",
        ["direct say [-] ministre: très satisfait de l'accueil"],
    ),
    (
        "La @CGT@ se dit opposée à « la fermeture du site » et à « toute vente du terrain ».",
        ["indirect say [se dit] CGT: opposée à « la fermeture du site » et à « toute vente du terrain »"],
    ),
    ("L'incendie, très difficile à maîtriser, a fait deux blessés.", []),
    ("Cela dit, les hausses restent rares.", []),
    ("Le terrain est assez grand pour maintenir l'eau et y abriter la vie.", []),
    ("Deux témoins l'accusent d'avoir tiré sur la foule.", ["indirect accuse [accusent] -: avoir tiré sur la foule"]),
    ("« Elle tremblait », plaide de son côté la @CGT-Culture@.", ["direct say [plaide] CGT-Culture: Elle tremblait"]),
    (
        "Le @maire|person@, qui assure que le pont tiendra, a signé l'arrêté.",
        ["indirect say [assure] maire: le pont tiendra"],
    ),
    (
        "La @direction@ a annoncé que 300 postes seraient supprimés, une mesure qui inquiète la @CGT@.",
        ["indirect announce [a annoncé] direction: 300 postes seraient supprimés"],
    ),
    ("« Faux », a rétorqué l'@état-major@.", ["direct deny [a rétorqué] état-major: Faux"]),
    (
        "« Nous n'avons touché aucune école », a assuré le @colonel Yvan Sar@.",
        ["direct deny [a assuré] colonel Yvan Sar: Nous n'avons touché aucune école"],
    ),
    (
        "@Luc Roy@ jure n'avoir « pas sorti un centime ».",
        ["indirect deny [jure] Luc Roy: n'avoir « pas sorti un centime »"],
    ),
    (
        "@Luc Roy@ assure ne jamais avoir vu ce rapport.",
        ["indirect deny [assure] Luc Roy: ne jamais avoir vu ce rapport"],
    ),
    (
        "« Faussement calme, il a tiré », raconte un @témoin|person@.",
        ["direct say [raconte] témoin: Faussement calme, il a tiré"],
    ),
    ("« Elle est fausse », estime @Luc Roy@.", ["direct estimate [estime] Luc Roy: Elle est fausse"]),
    (
        "La @fédération@ dit redouter 300 fermetures, un scénario que @Bercy@ juge « alarmiste ».",
        ["indirect say [dit] fédération: redouter 300 fermetures", "direct estimate [juge] Bercy: alarmiste"],
    ),
    (
        "Le @chercheur Luc Roy@, du @CNRS@, qui rappelle que le sol se réchauffe, a signé le texte.",
        ["indirect say [rappelle] chercheur Luc Roy: le sol se réchauffe"],
    ),
    (
        "Le @maire|person@ a fait part de sa « vive colère ».",
        ["direct deplore [a fait part de] maire: vive colère"],
    ),
    (
        "L'@état-major@ fait en revanche état d'une soixantaine de blessés.",
        ["indirect say [fait en revanche état d'] état-major: une soixantaine de blessés"],
    ),
    ("« Nous n'avons pas d'argent », dit @Luc Roy@.", ["direct say [dit] Luc Roy: Nous n'avons pas d'argent"]),
    ("« Je n'ai jamais menti », dit @Luc Roy@.", ["direct deny [dit] Luc Roy: Je n'ai jamais menti"]),
    (
        "« Le site fermera », a réagi sa directrice, @Ana Roy@, sur @Radio Lac|JRN@.",
        ["direct say [a réagi] Ana Roy via Radio Lac: Le site fermera"],
    ),
    (
        "« Le site fermera », a indiqué @Ana Roy@, présidente du club, au micro de @Radio Lac|JRN@.",
        ["direct say [a indiqué] Ana Roy via Radio Lac: Le site fermera"],
    ),
    (
        "Dès lundi, promet le @ministère@, les billets seront nominatifs.",
        [
            "indirect promise [promet] ministère: Dès lundi",
            "indirect promise [promet] ministère: les billets seront nominatifs",
        ],
    ),
    (
        "Sans aide, prévient l'@ONU|IGO@, deux millions de personnes auront faim.",
        [
            "indirect say [prévient] ONU: Sans aide",
            "indirect say [prévient] ONU: deux millions de personnes auront faim",
        ],
    ),
    (
        "Par ailleurs, précise le @parquet@, deux suspects sont en fuite.",
        ["indirect say [précise] parquet: deux suspects sont en fuite"],
    ),
    ("Pour autant, assure le @maire|person@, rien n'est perdu.", ["indirect say [assure] maire: rien n'est perdu"]),
    (
        "La @gendarmerie@ a arrêté six hommes, d'après @Luc Roy@ ; un @avocat|person@ en compte « au moins 35 ».",
        [
            "according_to say [d'après] Luc Roy: La gendarmerie a arrêté six hommes",
            "direct say [compte] avocat: au moins 35",
        ],
    ),
    (
        "« On brade le site », dénonce la @déléguée Ana Roy@, d'après laquelle 350 postes seraient menacés.",
        [
            "direct deplore [dénonce] déléguée Ana Roy: On brade le site",
            "according_to say [d'après] déléguée Ana Roy: 350 postes seraient menacés",
        ],
    ),
    ("Une rumeur selon laquelle le pont serait fermé a couru.", []),
    (
        "L'@agence@ est plus réservée : selon @Luc Roy@, le pic viendra en mars.",
        ["according_to say [selon] Luc Roy: le pic viendra en mars"],
    ),
    (
        "Le @maire|person@ déplore n'avoir touché « que 15 000 euros ».",
        ["indirect deplore [déplore] maire: n'avoir touché « que 15 000 euros »"],
    ),
    ("L'accusé n'a jamais nié les faits.", []),
    (
        "La @CGT@, pour sa part, chiffre le préjudice à 120 millions d'euros.",
        ["indirect say [chiffre] CGT: le préjudice à 120 millions d'euros"],
    ),
    (
        "Le @Mali|state@ conteste ce bilan : « Il s'agit de dix corps », a tranché le @ministre Luc Roy@.",
        ["direct say [a tranché] ministre Luc Roy: Il s'agit de dix corps"],
    ),
    ("Trente députés exigent une enquête.", ["indirect demand [exigent] -: une enquête"]),
    ("Accusé d'avoir menti, il a démissionné.", ["indirect accuse [Accusé] -: avoir menti"]),
    (
        "Un homme a été entendu mercredi, rapporte « La Liberté ».",
        ["indirect say [rapporte] -: Un homme a été entendu mercredi"],
    ),
    (
        "Selon « La Lettre du rail », un acheteur aurait offert 100 millions.",
        ["according_to say [Selon] -: un acheteur aurait offert 100 millions"],
    ),
    ("La photo montre des mineurs qui, dit-on, avaient fui.", ["impersonal say [dit-on] -: avaient fui"]),
    ("La photo montre des otages qui, dit-on, s'étaient enfuis.", ["impersonal say [dit-on] -: s'étaient enfuis"]),
    (
        "« Notre climat change », a déclaré @Paul Roux@ au @Monde libre|JRN@. Il reconnaît que la loi a pesé.",
        [
            "direct say [a déclaré] Paul Roux via Monde libre: Notre climat change",
            "indirect confirm [reconnaît] Paul Roux: la loi a pesé",
        ],
    ),
    (
        "Selon le @procureur|person@, @Paul Roux@ aurait fui.",
        ["according_to say [Selon] procureur: Paul Roux aurait fui"],
    ),
    (
        "Selon la @procureure|person@, @Ana Roux@, le suspect aurait fui.",
        ["according_to say [Selon] Ana Roux: le suspect aurait fui"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_press(marked: str, expected: list[str]) -> None:
    assert [describe(s) for s in statements(marked)] == expected
