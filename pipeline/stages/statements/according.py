"""Statements with a phrase: « selon X », « d'après X », « de l'avis de X », « pour X », « Bilan de X : … »."""

from collections.abc import Iterator

from pipeline.stages.statements.after import named
from pipeline.stages.statements.before import subject_before
from pipeline.stages.statements.draft import Draft, span_of
from pipeline.stages.statements.fragments import after_incise, before_incise
from pipeline.stages.statements.relays import cited, quoted_by
from pipeline.stages.statements.spans import has_verb
from pipeline.stages.statements.subjects import (
    ARTICLES,
    OF,
    PREPOSITIONS,
    Subject,
    is_proper,
    pronoun_at,
)
from pipeline.stages.statements.units import Passage, Unit
from pipeline.stages.statements.vocabulary import (
    according_openings,
    according_phrases,
    documents,
    lead_nouns,
    not_speakers,
)

_STRONG = frozenset({"lui", "elle", "eux", "elles", "lui-même", "elle-même"})


def find_according(passage: Passage) -> list[Draft]:
    """The statements of a passage that a phrase attributes, in order."""
    found: list[Draft] = list(_led(passage))
    floor = end = 0
    openings = according_openings()
    for at in [at for at, unit in enumerate(passage.units) if unit.low in openings]:
        phrase = _phrase_at(passage, at) if at >= end and passage.units[at].kind == "word" else None
        if phrase is None:
            continue
        drafts, close = _governed(passage, *phrase, floor)
        found += drafts
        floor = close if drafts else floor
        end = phrase[1] + 1
    return found


def _phrase_at(passage: Passage, at: int) -> tuple[int, int] | None:
    """First and last unit of the phrase of attribution at a unit."""
    low, after = passage.low(at), passage.low(at + 1)
    for words in according_phrases().get(low, ()):
        end = at + len(words) - 1
        if (
            (len(words) < 3 or words[1] == after)
            and (passage.low(end) == words[-1] or (words[-1] == "de" and passage.low(end) in OF))
            and all(passage.low(at + k) == words[k] for k in range(2, len(words) - 1))
        ):
            return at, end
    return (at, at) if low == "pour" and _is_opinion(passage, at) else None


def _is_opinion(passage: Passage, at: int) -> bool:
    """« Pour le maire, c'est … », « la climatologue Daubrac, pour qui … »."""
    if passage.low(at + 1) == "qui":
        return at > 1 and passage.low(at - 1) == "," and _tells(passage, at + 2)
    if at != 0 and not (at == 1 and passage.units[0].kind != "actor"):
        return False
    i = at + 1
    while i < len(passage.units) and passage.low(i) in ARTICLES and i < at + 3:
        i += 1
    actor = passage.units[i].actor if i < len(passage.units) else None
    if actor is None or actor.kind == "state":
        return False
    end = i + 1
    while end < min(i + 8, len(passage.units)) and passage.low(end) != ",":
        if passage.units[end].is_finite:
            return False
        end += 1
    return passage.low(end) == "," and (actor.named or actor.kind == "person") and has_verb(passage.units[end:])


def _tells(passage: Passage, at: int) -> bool:
    return has_verb(passage.units[at:]) or any(unit.quote is not None for unit in passage.units[at:])


def _governed(passage: Passage, first: int, last: int, floor: int) -> tuple[list[Draft], int]:
    """The clause a phrase governs: after it when it opens the sentence, before it when it ends it, or around it."""
    speaker = _speaker(passage, last + 1)
    is_relative = passage.low(last) == "pour" and passage.low(last + 1) == "qui"
    if is_relative:
        speaker = subject_before(passage, last + 2)
        speaker = speaker and Subject(last + 1, last + 1, speaker.actor)
    if speaker is None:
        return [], floor
    close = last + 2 if is_relative else _close(passage, speaker.last)
    via = quoted_by(passage, last + 1, close + 12 if passage.low(close) == "," else close)
    source = cited(passage, speaker.last + 1, min(close + 8, len(passage.units)))
    if source is not None and speaker.actor is not None:
        via, speaker = speaker.actor, Subject(speaker.first, speaker.last, source)
    floor = _last_clause(passage, floor, first)
    opens = is_relative or _opens(passage, floor, first)
    if opens and not is_relative:
        close = _before_verb(passage, speaker.last, close)
    before = [] if opens else before_incise(passage, floor, first)
    if before and has_verb(passage.units[floor:first]):
        pieces = [*before, *after_incise(passage, first, close)]
    elif before and not has_verb(passage.units[close:]):
        pieces = before
    elif is_relative:
        pieces = before_incise(passage, close, _end_of_relative(passage, close))
    else:
        pieces = _opened(passage, close)
        if before and (after := _first_word(passage, close)) is not None and after.is_finite:
            pieces = [*before, *pieces]  # « Trente personnes, selon l'ONU, ont fui »
    drafts = [
        Draft(
            start, end, "direct" if is_quote else "according_to", "say", "according_to", passage.index,
            passage.units[first].start, span_of(passage, first, last), speaker, via,
        )
        for start, end, is_quote in pieces
    ]  # fmt: skip
    return drafts, close


def _last_clause(passage: Passage, floor: int, first: int) -> int:
    """« A ; B, selon X », « A selon X, et B aux yeux d'Y »: the phrase that ends a clause governs that clause."""
    for i in range(first - 2, floor, -1):
        if passage.low(i) == ";":
            return i + 1
    if floor:
        while floor < first and passage.low(floor) in {",", "et", "mais", "contre", "puis"}:
            floor += 1
    return floor


def _end_of_relative(passage: Passage, close: int) -> int:
    """« , pour qui la mesure est inutile, s'est abstenue »: the comma after which the main verb goes on."""
    units = passage.units
    for i in range(close + 1, len(units) - 1):
        if units[i].low == "," and has_verb(units[close:i]) and has_verb(units[i + 1 : i + 4]):
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


def _speaker(passage: Passage, at: int) -> Subject | None:
    """The actor after the phrase, the author of a document, or nobody named; None where no one speaks."""
    low = passage.low(at)
    if low in _STRONG and (unit := passage.units[at]):
        return Subject(at, at, pronoun=(unit.start, unit.end))
    for i in range(at, min(at + 2, len(passage.units))):
        said = pronoun_at(passage, i)
        if said is not None and said.pronoun and said.first == at:
            return said
    noun: int | None = None
    for i in range(at, min(at + 16, len(passage.units))):
        unit = passage.units[i]
        if unit.actor is not None:
            return _with_name(passage, i, noun)
        if unit.kind != "word" or unit.low in {
            "que",
            "qu'",
            "laquelle",
            "lequel",
            "lesquels",
            "lesquelles",
            "moi",
            "qui",
        }:
            break
        if (unit.is_finite and unit.pos != "AUX") or unit.pos == "AUX":
            break
        if noun is None and unit.is_noun:
            noun = i
    if noun is None or passage.low(noun) not in documents():
        return None
    return Subject(at, noun)


def _with_name(passage: Passage, at: int, noun: int | None) -> Subject | None:
    """The actor found; behind another noun only when that is a document's author or what the noun belongs to."""
    actor = passage.units[at].actor
    if noun is not None and passage.low(noun) not in documents():
        if passage.low(noun) in not_speakers():
            return None
        if not (actor is not None and is_proper(actor) and passage.low(at - 1) not in PREPOSITIONS):
            return None
    return named(passage, Subject(at, at, actor))


def _close(passage: Passage, at: int) -> int:
    """Index of the mark (or unit) behind the speaker's noun group."""
    i = at + 1
    while i < len(passage.units) and i < at + 25:
        unit = passage.units[i]
        if unit.kind == "quote" or (
            unit.kind == "mark" and unit.low in {",", ".", ";", ":", "–", "—", "…", "!", "?", ")"}
        ):
            return i
        if unit.low == "(":
            while i < len(passage.units) and passage.low(i) != ")":
                i += 1
        elif unit.low in {"que", "qu'"}:
            return i
        i += 1
    return i


def _before_verb(passage: Passage, last: int, close: int) -> int:
    """« Selon l'ONU 30 000 personnes ont fui »: without a comma the clause begins right behind the speaker."""
    for i in range(last + 1, min(close, len(passage.units))):
        if passage.low(i) in {"qui", "dont", "que", "où"}:
            return close
        if passage.units[i].is_finite and passage.units[i].actor is None:
            return last + 1
    return close


def _first_word(passage: Passage, at: int) -> Unit | None:
    return next((unit for unit in passage.units[at:] if unit.kind != "mark"), None)


def _opened(passage: Passage, close: int) -> list[tuple[int, int, bool]]:
    """What follows an opening phrase, behind its appositions (« Selon le maire, cité par X, … »)."""
    at = close
    units = passage.units
    for i in range(at, min(at + 16, len(units) - 1)):
        if units[i].low == ";" and units[i + 1].quote is not None and not has_verb(units[at:i]):
            return before_incise(passage, i + 1, i + 2)
    for _ in range(3):
        if at >= len(units) or units[at].low != ",":
            break
        following = next((i for i in range(at + 1, min(at + 25, len(units))) if units[i].low == ","), None)
        inside = units[at + 1 : following] if following else []
        if not inside or (has_verb(inside) and inside[0].low not in {"qui", "dont"}):
            break
        first = inside[0]
        is_aside = (
            first.low in {"qui", "dont"}
            or (first.pos == "VERB" and not first.is_finite)
            or first.low in {"cité", "citée", "cités", "citées", "citant"}
            or first.pos in {"ADJ", "NOUN"}
            or _is_apposed(passage, at + 1, following)
        )
        if not is_aside:
            break
        at = following if following is not None else at
    end = next((i for i in range(at, len(units)) if _breaks(passage, i) or _another(passage, i, at)), len(units))
    return before_incise(passage, at, end)


def _is_apposed(passage: Passage, first: int, end: int | None) -> bool:
    """« Selon Marie Dubois, de l'université de Lyon, … », « selon Luc Roy, le maire, … »: who the speaker is."""
    if end is None or any(unit.is_finite for unit in passage.units[end + 1 : end + 3]):
        return False
    if passage.low(first) in {"de", "du", "des", "d'"}:
        return any(unit.actor is not None for unit in passage.units[first:end])
    lead = passage.units[first + 1 if passage.low(first) in {"le", "la", "l'"} else first].actor
    return lead is not None and lead.kind == "person"


def _breaks(passage: Passage, at: int) -> bool:
    """A semicolon, unless the clause behind it stays in the conditional of what is reported."""
    if passage.low(at) != ";":
        return False
    verb = next((unit for unit in passage.units[at + 1 :] if unit.is_finite), None)
    return verb is None or "Mood=Cnd" not in verb.morph


def _another(passage: Passage, i: int, at: int) -> bool:
    return i > at + 1 and passage.units[i].low in {"selon"} and passage.low(i - 1) == ","


def _led(passage: Passage) -> Iterator[Draft]:
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
