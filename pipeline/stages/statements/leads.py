"""Statements led by a noun and a colon: « Bilan provisoire du ministère : 31 décès », « Réaction du maire : « … » »."""

from collections.abc import Iterator

from pipeline.stages.statements.draft import Draft, span_of
from pipeline.stages.statements.fragments import before_incise
from pipeline.stages.statements.spans import has_verb
from pipeline.stages.statements.subjects import ARTICLES, Subject
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import lead_nouns

_OWN = frozenset({"son", "sa", "ses", "leur", "leurs"})


def find_led(passage: Passage) -> Iterator[Draft]:
    """« Bilan provisoire du ministère : 31 décès », « Réaction du maire : « … » »."""
    at = 0
    while at < min(4, len(passage.units)) and (passage.units[at].kind == "mark" or passage.low(at) in ARTICLES):
        at += 1
    if passage.low(at) not in lead_nouns():
        return
    colon = next((i for i in range(at, min(at + 14, len(passage.units))) if passage.low(i) == ":"), None)
    if colon is None or has_verb(passage.units[at:colon]):
        return
    speaker = next((Subject(i, i, passage.units[i].actor) for i in range(at, colon) if passage.units[i].actor), None)
    if speaker is None and at and passage.low(at - 1) in _OWN:  # « Sa réponse : « … » »
        speaker = Subject(at, at, pronoun=(passage.units[at - 1].start, passage.units[at - 1].end))
    if speaker is None:
        return
    last = at
    while passage.units[last + 1].pos == "ADJ":
        last += 1
    for start, end, is_quote in before_incise(passage, colon + 1, len(passage.units)):
        yield Draft(
            start, end, "direct" if is_quote else "indirect", "say", "noun_and_colon", passage.index,
            passage.units[at].start, span_of(passage, at, last), speaker,
        )  # fmt: skip
