"""Clauses that leave out a verb of counting: « recense 500 grévistes, la FSU plus de 800 »."""

from collections.abc import Iterator

from pipeline.stages.statements.cues import Cue
from pipeline.stages.statements.spans import NUMBER, Content, noun_group
from pipeline.stages.statements.subjects import ARTICLES, Subject
from pipeline.stages.statements.units import Passage

_LEADS = frozenset({",", ";", "et", "mais", "quand", "contre"})
_MODIFIERS = frozenset(
    "de d' des plus moins environ près quelque quelques au aux à entre jusqu' presque autour seulement".split()
)
_MOST = 4


def gapped(passage: Passage, cue: Cue, content: Content) -> Iterator[tuple[Content, Subject]]:
    """The further speakers of one verb, each with the number it states."""
    at = content.last + 1
    for _ in range(_MOST):
        first = at
        while passage.low(at) in _LEADS:
            at += 1
        while passage.low(at) in ARTICLES:
            at += 1
        if at == first or at >= len(passage.units) or passage.units[at].actor is None:
            return
        speaker = Subject(at, at, passage.units[at].actor)
        said = _number(passage, cue, at + 1)
        if said is None:
            return
        yield said, speaker
        at = said.last + 1


def _number(passage: Passage, cue: Cue, at: int) -> Content | None:
    """The number that follows the actor, behind the preposition that the verb takes."""
    number = at
    while passage.low(number) in _MODIFIERS and number - at < 4:
        number += 1
    if not NUMBER.search(passage.low(number)):
        return None
    if "of" in cue.verb.takes:
        if passage.low(at) not in {"de", "d'", "des"}:
            return None
        at += 1
    return noun_group(passage, at, len(passage.units))
