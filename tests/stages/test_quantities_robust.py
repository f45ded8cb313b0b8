"""No input raises; spans lie in order inside the text; long repetitions return."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.stages.quantities import find_quantities
from tests.docs import tokenised

PIECES = st.sampled_from(
    "12 1,5 000 - à et de sur fois % € ans km aucun sans pas un une deux dizaine plus moins ( ) . , « » M€".split()
)
REPEATED = ["12 ", "3-1 ", "5 ans, ", "10 à 12 000 euros, ", "aucun ", "deux fois ", "(2015) ", "un homme et "]


def check(text: str) -> None:
    found = find_quantities(tokenised(text), [])
    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


@settings(deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=30))
def test_any_words_in_any_order(words: list[str]) -> None:
    check(" ".join(words))


@settings(deadline=None)
@given(st.text(min_size=1, max_size=120))
def test_any_characters(text: str) -> None:
    check(text)


@pytest.mark.parametrize("piece", REPEATED)
def test_long_repetitions(piece: str) -> None:
    check(piece * (6000 // len(piece)))
