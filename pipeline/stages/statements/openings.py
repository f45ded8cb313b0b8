"""What follows a phrase that opens its sentence: « Selon le maire, cité par X, le pont tiendra »."""

from pipeline.stages.statements.fragments import Fragment, before_incise
from pipeline.stages.statements.spans import has_verb, resumes
from pipeline.stages.statements.units import Passage, Unit


def opened(passage: Passage, close: int) -> list[Fragment]:
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
    end = next(
        (i for i in range(at, len(units)) if _breaks(passage, i) or _another(passage, i, at) or resumes(passage, i)),
        len(units),
    )
    return before_incise(passage, at, end)


def _is_apposed(passage: Passage, first: int, end: int | None) -> bool:
    """« Selon Marie Dubois, de l'université de Lyon, … », « selon Luc Roy, le maire, … »: who the speaker is."""
    if end is None or any(unit.is_finite for unit in passage.units[end + 1 : end + 3]):
        return False
    if passage.low(first) in {"de", "du", "des", "d'"}:
        return any(unit.actor is not None for unit in passage.units[first:end])
    lead = passage.units[first + 1 if passage.low(first) in {"le", "la", "l'", "un", "une"} else first].actor
    return lead is not None and lead.kind == "person"


def _breaks(passage: Passage, at: int) -> bool:
    """A semicolon, unless the clause behind it stays in the conditional of what is reported."""
    if passage.low(at) != ";":
        return False
    verb = next((unit for unit in passage.units[at + 1 :] if unit.is_finite), None)
    return verb is None or "Mood=Cnd" not in verb.morph


def _another(passage: Passage, i: int, at: int) -> bool:
    return i > at + 1 and passage.units[i].low in {"selon"} and passage.low(i - 1) == ","


def first_word(passage: Passage, at: int) -> Unit | None:
    """The first word, actor or quotation from a unit on."""
    return next((unit for unit in passage.units[at:] if unit.kind != "mark"), None)
