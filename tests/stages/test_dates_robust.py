"""Dates: no input raises."""

import datetime as dt

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.parse import Parsed, prepare
from pipeline.stages.dates import find_dates
from pipeline.stages.dates.find import find_expressions
from tests.docs import tokenised

_WORDS = (
    "le la du au en de dans avant après vers d'ici fin début mi- lundi mardi soir nuit 12 31 2016 2021 mars mai été h "
    "14h30 heures ans jours mois semaine dernière prochain il y a un deux premier trimestre , . - / : ( ) à et entre "
    "1er siècle 5 M€ trois millions dizaine XIXe quelques plusieurs moins plus environ demi années 90 veille lendemain "
    "Noël plus tard tôt chaque tous sur 24 \n"
).split(" ")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=25), st.sampled_from([None, dt.date(2016, 10, 28), dt.date(1, 1, 1)]))
def test_no_sequence_of_words_raises(words: list[str], dct: dt.date | None) -> None:
    text = " ".join(words)
    for mention in find_dates(tokenised(text), dct=dct):
        assert text[mention.start : mention.end] == mention.text
        assert (mention.start_date is None) == (mention.end_date is None)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "12 ",
        "mars ",
        "du 12 au ",
        "deux ans et ",
        "2016-",
        "/12",
        ", 3 et",
        " 1",
        "fin de ",
        "1 an, ",
        "un ",
        "14h",
    ],
)
def test_long_repetitions_return(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    parsed = Parsed.of(prepare(spacy.blank("fr"), text))
    assert all(0 <= unit.start < unit.end <= len(text) for unit in find_expressions(parsed))
