"""Statements with a phrase: « selon X », « d'après X », « de l'avis de X », « pour X »."""

from pipeline.stages.statements.before import subject_before
from pipeline.stages.statements.draft import Draft, span_of
from pipeline.stages.statements.fragments import Fragment, after_incise, before_incise
from pipeline.stages.statements.leads import find_led
from pipeline.stages.statements.openings import first_word, opened
from pipeline.stages.statements.phrases import before_verb, close_of, phrase_at, speaker_after
from pipeline.stages.statements.relays import cited, quoted_by, told
from pipeline.stages.statements.spans import has_verb, tells
from pipeline.stages.statements.subjects import PREPOSITIONS, Subject
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import according_openings, word_list
from schemas.base import Stance

_SUBORDINATORS = frozenset({"qui", "dont", "où", "car", "puisque", "lorsque", "quand", "si"})
_BEFORE_THAT = frozenset({"alors", "tandis", "parce", "bien", "sachant", "dès", "tant", "sorte"})
_RELATIVES = frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"})


def find_according(passage: Passage) -> list[Draft]:
    """The statements of a passage that a phrase attributes, in order."""
    found: list[Draft] = list(find_led(passage))
    floor = end = 0
    openings = according_openings()
    for at in [at for at, unit in enumerate(passage.units) if unit.low in openings]:
        phrase = phrase_at(passage, at) if at >= end and passage.units[at].kind == "word" else None
        if phrase is None:
            continue
        drafts, close = _governed(passage, *phrase, floor)
        found += drafts
        floor = close if drafts else floor
        end = phrase[1] + 1
    return found


def _governed(passage: Passage, first: int, last: int, floor: int) -> tuple[list[Draft], int]:
    """What the phrase of the units `first` to `last` governs, and where the next content may begin."""
    is_relative = passage.low(last + 1) in _RELATIVES
    speaker = _of_relative(passage, last + 1) if is_relative else speaker_after(passage, last + 1)
    if speaker is None:
        return [], floor
    close = last + 2 if is_relative else close_of(passage, speaker.last)
    via = quoted_by(passage, last + 1, close + 12 if passage.low(close) == "," else close)
    if all(passage.low(i) != "pour" for i in range(speaker.last + 1, close)):  # not « le sondage de Sondex pour RTL »
        via = via or told(passage, speaker.last + 1, close, also_bodies=False)
    source = cited(passage, speaker.last + 1, min(close + 8, len(passage.units)))
    if source is not None and speaker.actor is not None:
        via, speaker = speaker.actor, Subject(speaker.first, speaker.last, source)
    if is_relative:
        pieces = before_incise(passage, close, _end_of_relative(passage, first, close))
    else:
        pieces, close = _clause(passage, first, close, floor, speaker)
    drafts = [
        Draft(
            start, end, "direct" if is_quote else "according_to", _stance(passage, first, last), "according_to",
            passage.index, passage.units[first].start, span_of(passage, first, last), speaker, via,
        )
        for start, end, is_quote in pieces
    ]  # fmt: skip
    return drafts, close


def _stance(passage: Passage, first: int, last: int) -> Stance:
    """« de l'aveu du maire » confirms, any other phrase says."""
    avowals = word_list("according", "avowals")
    return "confirm" if any(passage.low(i) in avowals for i in range(first, last + 1)) else "say"


def _of_relative(passage: Passage, relative: int) -> Subject | None:
    """« la climatologue, pour qui … »: whom the relative takes up."""
    speaker = subject_before(passage, relative + 1)
    is_someone = speaker is not None and speaker.actor is not None  # not « une rumeur selon laquelle »
    return Subject(relative, relative, speaker.actor) if speaker is not None and is_someone else None


def _clause(passage: Passage, first: int, close: int, floor: int, speaker: Subject) -> tuple[list[Fragment], int]:
    """The clause after a phrase that opens the sentence, before one that ends it, or around it, and its close."""
    floor = _last_clause(passage, floor, first)
    if _opens_subordinate(passage, first):
        close = before_verb(passage, speaker.last, close)
        return before_incise(passage, close, _end_of_subordinate(passage, first, close)), close
    bracket = _bracket(passage, floor, first)
    if bracket is not None and (inside := before_incise(passage, bracket + 1, first)):
        return inside, close  # « 500 élèves (150 selon la préfecture) ont défilé »
    if opens := _opens(passage, floor, first):
        close = before_verb(passage, speaker.last, close)
    before = [] if opens else before_incise(passage, floor, first)
    if before and has_verb(passage.units[floor:first]):
        return [*before, *after_incise(passage, first, close)], close
    if before and not has_verb(passage.units[close:]):
        return before, close
    pieces = opened(passage, close)
    if before and (after := first_word(passage, close)) is not None and after.is_finite:
        pieces = [*before, *pieces]  # « Trente personnes, selon l'ONU, ont fui »
    return pieces, close


def _last_clause(passage: Passage, floor: int, first: int) -> int:
    """« A ; B, selon X », « A selon X, et B aux yeux d'Y »: the phrase that ends a clause governs that clause."""
    for i in range(first - 1, floor, -1):
        if passage.low(i) == ";" or (passage.low(i) == ":" and i == first - 1):
            return i + 1
    if floor:
        while floor < first and passage.low(floor) in {",", "et", "mais", "contre", "puis"}:
            floor += 1
    return floor


def _opens_subordinate(passage: Passage, first: int) -> bool:
    """« qui, selon l'OMS, a tué », « alors que, selon l'armée, »: the phrase governs the clause it opens."""
    at = first - 1 - (passage.low(first - 1) == ",")
    return passage.low(at) in _SUBORDINATORS or (
        passage.low(at) in {"que", "qu'"} and passage.low(at - 1) in _BEFORE_THAT
    )


def _end_of_subordinate(passage: Passage, first: int, close: int) -> int:
    """A relative ends where the main verb goes on, a clause that opens the sentence at its first comma."""
    opening = first - 1 - (passage.low(first - 1) == ",")
    if passage.low(opening) in {"qui", "dont", "où"} or tells(passage.units[:opening]):
        return _end_of_relative(passage, first, close)
    units = passage.units
    commas = (i for i in range(close + 1, len(units)) if units[i].low == ",")
    return next((i for i in commas if has_verb(units[close:i])), len(units))


def _bracket(passage: Passage, floor: int, first: int) -> int | None:
    """Index of the bracket that is still open where the phrase stands."""
    for i in range(first - 1, floor - 1, -1):
        if passage.low(i) == ")":
            return None
        if passage.low(i) == "(":
            return i
    return None


def _end_of_relative(passage: Passage, first: int, close: int) -> int:
    """« la CGT, pour qui la mesure est inutile, s'est abstenue »: the comma after which the main verb goes on."""
    units = passage.units
    if tells(units[:first]):
        return len(units)
    for i in range(close + 1, len(units) - 1):
        if units[i].low == "," and tells(units[close:i]) and has_verb(units[i + 1 : i + 4]):
            return i
    return len(units)


def _opens(passage: Passage, floor: int, first: int) -> bool:
    """Only circumstances and connectives before the phrase: « Mais selon X », « En contrepartie, selon X »."""
    units = passage.units[floor:first]
    words = [u for u in units if u.kind != "mark"]
    if any(u.kind == "quote" for u in units):
        return False
    if not words or all(u.pos in {"ADV", "CCONJ"} or u.low in {"toujours", "et", "mais", "or"} for u in words):
        return True
    return passage.low(first - 1) == "," and words[0].low in PREPOSITIONS and not has_verb(units)
