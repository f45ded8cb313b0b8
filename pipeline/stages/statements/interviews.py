"""Quotations without a verb: answers in an interview, and words behind the sentence that brings someone in."""

import bisect
import re
from collections.abc import Sequence

from pipeline.layout import Block
from pipeline.parse import Parsed
from pipeline.stages.statements.draft import Draft
from pipeline.stages.statements.subjects import Subject, is_proper
from pipeline.stages.statements.units import Passage
from schemas import ActorMention

_LONGEST_QUESTION = 400
_MEETING = re.compile(
    r"\b(?:entretien|interview|rencontre|conversation|discussion|questions)\b[^.?!\n]{0,40}?\b(?:avec|de|du|à)\b",
    re.IGNORECASE,
)
_NEAR = 60


def find_answers(
    parsed: Parsed, actors: Sequence[ActorMention], passages: Sequence[Passage], drafts: Sequence[Draft]
) -> list[Draft]:
    """The answers that stand behind a paragraph of question, in guillemets or behind a dash.

    « Le barrage fuit-il ? / – Oui, depuis un mois. »
    """
    asked = [i for i, block in enumerate(parsed.blocks[:-1]) if _is_question(parsed, block)]
    if not asked:
        return []
    if len(asked) > 1:  # between two questions a remark is answered too: « On vous dit seul. / « C'est faux. » »
        asked = list(range(asked[0], len(parsed.blocks) - 1))
    speaker = _interviewee(parsed, actors, parsed.blocks[asked[0]].start)
    if speaker is None:
        return []
    taken = sorted((draft.start, draft.end) for draft in drafts)
    starts = [q.outer_start for q in parsed.quotations]
    where = {passage.units[0].start: passage.index for passage in reversed(passages)}
    found: list[Draft] = []
    for block in (parsed.blocks[i + 1] for i in asked):
        at = bisect.bisect_left(starts, block.start)
        quote = parsed.quotations[at] if at < len(starts) and starts[at] == block.start else None
        if (
            quote is None
            or quote.outer_end < block.end - 1
            or _is_taken(taken, quote.start, quote.end)
            or _is_question(parsed, block)
        ):
            continue
        end = quote.end - (quote.marks == "dash" and parsed.text[quote.end - 1] == ".")
        subject = Subject(0, 0, speaker)
        passage = where.get(block.start, -1)
        found.append(Draft(quote.start, end, "direct", "say", "answer", passage, block.start, subject=subject))
    return found


def _is_question(parsed: Parsed, block: Block) -> bool:
    """A short paragraph that ends in a question mark and quotes nobody."""
    text = parsed.text
    end = block.end
    while end > block.start and text[end - 1] in "*_ \u00a0\u202f":
        end -= 1
    return text[end - 1] == "?" and end - block.start < _LONGEST_QUESTION and text[block.start] not in '«“"'


def _interviewee(parsed: Parsed, actors: Sequence[ActorMention], end: int) -> ActorMention | None:
    """Whom the title or the lead brings in: « Entretien avec Ana Prat », else the only person named there."""
    named = [a for a in sorted(actors, key=lambda a: a.start) if a.end <= end and is_proper(a)]
    for meeting in _MEETING.finditer(parsed.text, 0, end):
        met = next((a for a in named if meeting.end() <= a.start <= meeting.end() + _NEAR), None)
        if met is not None:
            return met
    return named[0] if len({a.entity_id for a in named}) == 1 else None


def _is_taken(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect.bisect_left(taken, (start, start))
    return (at < len(taken) and taken[at][0] < end) or (at > 0 and taken[at - 1][1] > start)


class Introduced:
    """Who the sentence right before a quotation is about: « Ana Prat n'y croit plus. « Le barrage fuit. » »."""

    def __init__(self, parsed: Parsed, actors: Sequence[ActorMention], drafts: Sequence[Draft]) -> None:
        self._parsed = parsed
        self._actors = sorted(actors, key=lambda a: a.start)
        self._starts = [a.start for a in self._actors]
        self._taken = sorted((draft.start, draft.end) for draft in drafts)

    def before(self, passage: Passage, at: int) -> Subject | None:
        """The person with whom the sentence before the unit `at` begins, when nobody speaks in that sentence."""
        start = passage.units[at].start
        sentence = self._parsed.sentence_at(start) - 1
        if sentence < 0:
            return None
        first, end = self._parsed.sentences[sentence]
        block = self._parsed.blocks[passage.block]
        if first < block.start or _is_taken(self._taken, first, min(end, start)):
            return None
        return self._opening(first, end, at)

    def behind(self, passage: Passage, at: int) -> Subject | None:
        """The person with whom the next sentence begins: « « Plus rien ! » Paul Roux n'en revient pas. »."""
        end_of_quote = passage.units[at].end
        sentence = self._parsed.sentence_at(passage.units[-1].end - 1) + 1
        if (
            sentence >= len(self._parsed.sentences)
            or passage.units[at].start > self._parsed.blocks[passage.block].start
        ):
            return None
        first, end = self._parsed.sentences[sentence]
        if end > self._parsed.blocks[passage.block].end or _is_taken(self._taken, max(first, end_of_quote), end):
            return None
        return self._opening(first, end, at)

    def _opening(self, first: int, end: int, at: int) -> Subject | None:
        here = self._actors[bisect.bisect_left(self._starts, first) : bisect.bisect_left(self._starts, end)]
        if not here or here[0].kind != "person" or len(self._parsed.text[first : here[0].start].split()) > 2:
            return None
        return Subject(at, at, here[0])
