"""Quotations, found on characters."""

import pytest

from pipeline.layout import find_blocks
from pipeline.quotations import Quotation, find_quotations

ROWS = [
    ("« Je pars », dit-il.", [("Je pars", "guillemets", 1)]),
    ("«Je pars», dit-il.", [("Je pars", "guillemets", 1)]),
    ("«\u00a0Je pars\u00a0», dit-il.", [("Je pars", "guillemets", 1)]),
    ("“Je pars”, dit-il.", [("Je pars", "curly", 1)]),
    ('"Je pars", dit-il.', [("Je pars", "straight", 1)]),
    ("<< Je pars >>, dit-il.", [("Je pars", "guillemets", 1)]),
    ("« Il a dit “non” et il part », dit-elle.", [("Il a dit “non” et il part", "guillemets", 1), ("non", "curly", 2)]),
    ("« Un » et « deux ».", [("Un", "guillemets", 1), ("deux", "guillemets", 1)]),
    ("« Je pars. Tu restes. » Il part.", [("Je pars. Tu restes.", "guillemets", 1)]),
    ("– Je pars demain.", [("Je pars demain.", "dash", 1)]),
    ("Le film +Les Rivages+ sort.", [("Les Rivages", "plus", 1)]),
    ("Il pleut.", []),
    ("Une hausse de 3+4 points et +2 %.", []),
    ('Un écran de 5" et un de 6" sont en vente.', []),
    ("L'élu n'a pas d'avis.", []),
]


def found(text: str) -> list[Quotation]:
    return find_quotations(text, find_blocks(text))


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_quotations(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert [(text[q.start : q.end], q.marks, q.depth) for q in found(text)] == expected


def test_the_outer_offsets_hold_the_marks() -> None:
    text = "Il dit : « Je pars »."
    (quotation,) = found(text)
    assert text[quotation.outer_start : quotation.outer_end] == "« Je pars »"


def test_a_quotation_without_a_closing_mark_ends_with_its_paragraph() -> None:
    text = "« Je pars, et je ne reviendrai pas.\n\nIl est parti hier."
    (quotation,) = found(text)
    assert quotation.is_open
    assert text[quotation.start : quotation.end] == "Je pars, et je ne reviendrai pas."


def test_straight_marks_that_never_close_open_nothing() -> None:
    assert found('Il dit "oui et part.') == []
