"""Who a verb is said of and how far it reaches: voices, appositions, commands, parts, scenes."""

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

ROWS = [
    (
        "La coopérative a vu son bénéfice reculer de {12 %|percentage}.",
        ["12 % [bénéfice] - change=decrease"],
    ),
    (
        "Le loyer moyen, passé de {400|money|400} à {450 euros|money|450|EUR}, inquiète.",
        ["400 [loyer moyen] - change=from", "450 euros [loyer moyen] - change=to revises"],
    ),
    (
        "Quelque {300} familles sont appelées à quitter le quartier.",
        ["300 [familles] -"],
    ),
    (
        "Le maire veut ramener la limite de {50 km/h|measure|50|km/h} à {30 km/h|measure|30|km/h}.",
        ["50 km/h [limite] - change=from", "30 km/h [limite] - change=to factuality=hypothetical revises"],
    ),
    (
        "Il n'est pas vrai que l'usine ait supprimé {40} postes.",
        ["40 [postes] dismissed factuality=denied"],
    ),
    (
        "Une telle taxe ferait disparaître {900} emplois.",
        ["900 [emplois] dismissed factuality=hypothetical"],
    ),
    (
        "{Deux|count|2} des plus grandes usines ont fermé.",
        ["Deux [grandes usines] -"],
    ),
    (
        "{Vingt|count|20} marins ont été secourus, dont {un|count|1} repêché à l'aube.",
        ["Vingt [marins] rescued", "un [marins] rescued part"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_scopes(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
