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
_COLON = re.compile(r"[ \u00a0\u202f]*:[ \u00a0\u202f]*(?=[^\s«“\"])")
_MARKS = '«“"–—-'


def find_answers(
    parsed: Parsed, actors: Sequence[ActorMention], passages: Sequence[Passage], drafts: Sequence[Draft]
) -> list[Draft]:
    """The answers that stand behind a paragraph of question, in guillemets, behind a dash, or plain in an interview.

    « Le barrage fuit-il ? / – Oui, depuis un mois. », « Ana Prat : Oui, depuis un mois. »
    """
    questions = [i for i, block in enumerate(parsed.blocks[:-1]) if _is_question(parsed, block)]
    if not questions:
        return []
    asked = questions
    if len(asked) > 1:  # between two questions a remark is answered too: « On vous dit seul. / « C'est faux. » »
        asked = list(range(asked[0], len(parsed.blocks) - 1))
    opening = parsed.blocks[asked[0]].start
    met = _met(parsed, actors, opening)
    speaker = met or _only_named(actors, opening)
    taken = sorted((draft.start, draft.end) for draft in drafts)
    where = {passage.units[0].start: passage.index for passage in reversed(passages)}
    labels = {a.start: a for a in actors if a.kind == "person"}
    found: list[Draft] = []
    for block in (parsed.blocks[i + 1] for i in asked):
        answer = _marked_answer(parsed, block) if speaker is not None else None
        said_by = speaker
        if answer is None and (label := labels.get(block.start)) is not None:
            answer, said_by = _labelled_answer(parsed, block, label), label
        if answer is None and met is not None and len(questions) > 1:
            answer, said_by = _plain_answer(parsed, block), met
        if answer is None or said_by is None or _is_taken(taken, *answer) or _is_question(parsed, block):
            continue
        passage, subject = where.get(block.start, -1), Subject(0, 0, said_by)
        found.append(Draft(*answer, "direct", "say", "answer", passage, block.start, subject=subject))
    return found


def _marked_answer(parsed: Parsed, block: Block) -> tuple[int, int] | None:
    """A paragraph that is all quotation or a turn of dialogue."""
    quotes = parsed.quotations
    at = bisect.bisect_left(quotes, block.start, key=lambda q: q.outer_start)
    if at == len(quotes) or quotes[at].outer_start != block.start or quotes[at].outer_end < block.end - 1:
        return None
    quote = quotes[at]
    return quote.start, quote.end - (quote.marks == "dash" and parsed.text[quote.end - 1] == ".")


def _labelled_answer(parsed: Parsed, block: Block, label: ActorMention) -> tuple[int, int] | None:
    """« Ana Prat : Oui, depuis un mois. »: the words behind the speaker's name."""
    colon = _COLON.match(parsed.text, label.end, block.end)
    return _bare(parsed, colon.end(), block.end) if colon and colon.end() < block.end else None


def _plain_answer(parsed: Parsed, block: Block) -> tuple[int, int] | None:
    """A paragraph of prose between the questions of an interview that its lead announces."""
    is_prose = block.kind == "paragraph" and parsed.text[block.start] not in _MARKS
    return _bare(parsed, block.start, block.end) if is_prose and parsed.text[block.end - 1] in ".!…" else None


def _bare(parsed: Parsed, start: int, end: int) -> tuple[int, int]:
    """Without the final full stop."""
    return start, end - (parsed.text[end - 1] == "." and parsed.text[end - 3 : end] != "...")


def _is_question(parsed: Parsed, block: Block) -> bool:
    """A short paragraph that ends in a question mark and quotes nobody."""
    text = parsed.text
    end = block.end
    while end > block.start and text[end - 1] in "*_ \u00a0\u202f":
        end -= 1
    return text[end - 1] == "?" and end - block.start < _LONGEST_QUESTION and text[block.start] not in '«“"'


def _met(parsed: Parsed, actors: Sequence[ActorMention], end: int) -> ActorMention | None:
    """Whom the title or the lead brings in: « Entretien avec Ana Prat »."""
    named = _named(actors, end)
    for meeting in _MEETING.finditer(parsed.text, 0, end):
        met = next((a for a in named if meeting.end() <= a.start <= meeting.end() + _NEAR), None)
        if met is not None:
            return met
    return None


def _only_named(actors: Sequence[ActorMention], end: int) -> ActorMention | None:
    """The only person named above the first question."""
    named = _named(actors, end)
    return named[0] if len({a.entity_id for a in named}) == 1 else None


def _named(actors: Sequence[ActorMention], end: int) -> list[ActorMention]:
    return [a for a in sorted(actors, key=lambda a: a.start) if a.end <= end and is_proper(a)]


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
