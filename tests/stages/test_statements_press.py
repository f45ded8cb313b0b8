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
        ["indirect deny [nie] armée: avoir bombardé l'école", "direct say [-] armée: Nos avions sont restés au sol."],
    ),
    ("L'@usine@ prévoit de recruter 120 ouvriers.", []),
    ("Le robot doit maintenant faire face à une pente.", []),
    (
        "Selon une analyse de la @Banque du Rhin@, le crédit recule.",
        ["according_to say [Selon] Banque du Rhin: le crédit recule"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_press(marked: str, expected: list[str]) -> None:
    assert [describe(s) for s in statements(marked)] == expected
