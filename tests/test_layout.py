"""Blocks, found on characters."""

import pytest

from pipeline.layout import find_blocks

ROWS = [
    ("", []),
    ("Un texte. Deux phrases.", [("paragraph", "Un texte. Deux phrases.")]),
    ("Un titre\n\nUn texte.", [("title", "Un titre"), ("paragraph", "Un texte.")]),
    (
        "Un titre\n\nUn texte.\n\nUn intertitre\n\nLa suite.",
        [("title", "Un titre"), ("paragraph", "Un texte."), ("heading", "Un intertitre"), ("paragraph", "La suite.")],
    ),
    ("- un point\n- un autre point", [("item", "- un point"), ("item", "- un autre point")]),
    ("1. un point\n2) un autre", [("item", "1. un point"), ("item", "2) un autre")]),
    (
        "PARIS, 12 mars 2021 (AFP) - Le texte commence.",
        [("dateline", "PARIS, 12 mars 2021 (AFP) -"), ("paragraph", "Le texte commence.")],
    ),
    ("12 mars 2021. - Le texte.", [("dateline", "12 mars 2021. -"), ("paragraph", "Le texte.")]),
    ("Le maire – un homme prudent – se tait.", [("paragraph", "Le maire – un homme prudent – se tait.")]),
    ("Une ligne cassée\nau milieu.", [("paragraph", "Une ligne cassée\nau milieu.")]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(block.kind, text[block.start : block.end]) for block in find_blocks(text)] == expected


@pytest.mark.parametrize("repeated", ["A-", "A -", "A/", "d'A ", "A (B) ", "Le 3 mai "])
def test_what_could_open_a_dateline_again_and_again_is_read_once(repeated: str) -> None:
    """A pattern that can read its words in two ways would not end here."""
    text = (repeated * 500).strip()
    assert [(block.start, block.end) for block in find_blocks(text)] == [(0, len(text))]
