"""Properties of numerals: words and digits read back, against num2words; no input raises; megabytes return."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from pipeline.stages.numerals import find_numerals

LANGUAGES = ["fr", "fr_BE", "fr_CH"]
SEPARATORS = [" ", "\u00a0", "\u202f", "\u2009", ".", "'", "’"]
NUMBERS = st.one_of(st.integers(0, 2500), st.integers(0, 10**6), st.integers(0, 10**12))


def check_whole(text: str, value: float) -> None:
    (found,) = find_numerals(text)
    assert (found.start, found.end, found.value) == (0, len(text), value)


@given(NUMBERS, st.sampled_from(LANGUAGES), st.sampled_from(["as they come", "spaces", "hyphens", "capitals"]))
def test_words_read_back(number: int, language: str, spelling: str) -> None:
    words = num2words(number, lang=language)
    spelled = {
        "as they come": words,
        "spaces": words.replace("-", " "),
        "hyphens": words.replace(" ", "-"),
        "capitals": words.upper(),
    }
    check_whole(spelled[spelling], number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_below_two_thousand_reads_back(language: str) -> None:
    for number in range(2000):
        check_whole(num2words(number, lang=language), number)


@given(st.integers(0, 10**15), st.sampled_from(SEPARATORS))
def test_thousands_separators_read_back(number: int, separator: str) -> None:
    check_whole(f"{number:,}".replace(",", separator), number)


@given(st.integers(0, 10**9), st.integers(1, 99), st.sampled_from([" ", "\u202f", "."]))
def test_decimal_commas_read_back(whole: int, cents: int, separator: str) -> None:
    text = f"{whole:,}".replace(",", separator) + f",{cents:02d}"
    check_whole(text, float(f"{whole}.{cents:02d}"))


PIECES = st.sampled_from(
    (
        "un une deux vingt et quatre dix cent cents mille million milliards virgule demi tiers quart dizaine centaine"
        " centaines de des d' plusieurs première cinquièmes 12 000 1,5 3/4 ½ XXe 2e neuf - ' . , % € ( \n"
    ).split(" ")
)


@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "-", "\u00a0"])), max_size=40))
def test_any_sequence_of_number_words_gives_spans_in_order(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in pieces)
    spans = [(n.start, n.end) for n in find_numerals(text)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    assert all(text[n.start : n.end] for n in find_numerals(text))


REPEATED = [
    "1",
    "1 ",
    "000 ",
    "1.",
    "1,",
    "un ",
    "vingt et ",
    "deux cent ",
    "mille ",
    "centaines de milliers de ",
    "½",
    "1/",
]


@pytest.mark.parametrize("piece", REPEATED)
def test_long_repetitions_stay_within_the_text(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    found = find_numerals(text)
    assert all(n.end <= len(text) for n in found)
    assert len(found) <= len(text)


@pytest.mark.long
@pytest.mark.parametrize("piece", REPEATED)
def test_megabytes_return(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert all(n.end <= len(text) for n in find_numerals(text))
