"""Places: every row is a sentence with all its places and how they are read."""

import pytest

from pipeline.parse import parse_texts
from pipeline.stages.dates import find_dates
from pipeline.stages.locations import find_locations

pytestmark = pytest.mark.model


def read(sentence: str) -> list[tuple[str, str, str | None]]:
    """Text, kind and country of every place."""
    (parsed,) = parse_texts([("t", sentence)])
    return [(m.text, m.kind, m.country) for m in find_locations(parsed, find_dates(parsed, dct=None), [])]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("À Gao, dans le nord du Mali, une mine a explosé.", [("Gao", "city", "MLI"), ("Mali", "country", "MLI")]),
        ("L'usine de Vierzon ferme dans le Cher.", [("Vierzon", "city", "FRA"), ("Cher", "region", "FRA")]),
        ("Les Français et les Aleppins attendent.", []),
    ],
)
def test_places(sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read(sentence) == expected
