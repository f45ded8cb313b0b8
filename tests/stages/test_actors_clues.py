"""What the words around a name or a noun tell: lists, owners, appositions, the matter of the text."""

from typing import Any

import pytest

from tests.stages.actor_probes import described

TOLD: list[Any] = [
    (
        "Chez Tarvela, les {120} salariés sont inquiets, selon Tarvela.",
        ["organization BUS · + Tarvela", "organization BUS · + Tarvela"],
    ),
    (
        "Les salariés de Borvel ont manifesté. Borvel se tait.",
        ["group LAB · - salariés", "organization BUS · + Borvel", "organization BUS · + Borvel"],
    ),
    ("À [Brest|city|FRA], Borvel a annoncé la fermeture de son usine.", ["organization BUS FRA + Borvel"]),
    (
        "Borvel a cédé deux usines. La Bourse salue Borvel.",
        ["organization BUS · + Borvel", "organization BUS · + Borvel"],
    ),
    ("Bénie Marie Kolo a rappelé les règles.", ["person · · + Bénie Marie Kolo"]),
    (
        "Ont marqué Tessali, Orvane et Bernard Roche.",
        ["person · · + Tessali", "person · · + Orvane", "person · · + Bernard Roche"],
    ),
    ("Maïlou Verthène, poète et romancière, a témoigné.", ["person ELI · + Maïlou Verthène", "person ELI · - poète"]),
    ("Le porte-avions Amiral Rodzine a quitté le port.", []),
    ("Entre [Nancy|city|FRA] et Froideval, la route est coupée.", []),
    ("Un autre Danois, auteur d'une échappée, suit.", ["person CVL · - auteur"]),
    ("Le Premier ministre Paul Ferrier a démissionné.", ["person GOV · + Premier ministre Paul Ferrier"]),
    ("La Première ministre a été reçue par le roi.", ["person GOV · - Première ministre", "person GOV · - roi"]),
    ("Le premier Forum mondial de l'eau s'ouvre <lundi>.", []),
    (
        "La police de l'État islamique a arrêté des habitants.",
        ["group REB · - police", "organization REB · + État islamique", "group CVL · - habitants"],
    ),
    ("Il a nommé un administrateur judiciaire.", ["person BUS · - administrateur judiciaire"]),
    ("L'Union des locataires du [Gard|region|FRA] manifeste.", ["organization NGO FRA + Union des locataires du Gard"]),
    ("Le syndicat des enseignants appelle à la grève.", ["organization LAB · - syndicat"]),
    (
        "L'armée russe avance. L'armée ukrainienne recule. L'armée a perdu {deux} chars à [Izium|city|UKR].",
        [
            "organization MIL RUS + armée russe",
            "organization MIL UKR + armée ukrainienne",
            "organization MIL UKR - armée",
        ],
    ),
    (
        "Son rival américain gagne le slalom, devant le champion du club.",
        ["person ELI USA - rival américain", "person ELI · - champion"],
    ),
    ("Pendant la campagne, son rival promet des écoles.", ["person PTY · - rival", "group EDU · - écoles"]),
    (
        "Les rescapés, des migrants érythréens, ont été soignés.",
        ["group REF · - rescapés", "group REF ERI - migrants érythréens"],
    ),
    (
        "Le Quai d'Orsay a convoqué l'ambassadeur à [Paris|city|FRA].",
        ["organization GOV FRA + Quai d'Orsay", "person GOV · - ambassadeur"],
    ),
    (
        "À [Nantes|city|FRA], la sage-femme et le notaire ont été entendus.",
        ["person MED FRA - sage-femme", "person JUD FRA - notaire"],
    ),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), TOLD)
def test_what_stands_around(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected
