"""What is reported: where the content after a cue begins, and where it ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.stages.statements.cues import Cue, is_adverb
from pipeline.stages.statements.subjects import ARTICLES, PREPOSITIONS, is_time
from pipeline.stages.statements.units import Passage, Unit

Form = Literal["clause", "infinitive", "colon", "quote", "noun"]
_REACH = 30
_ADJUNCTS = frozenset({"avant", "afin", "lieu", "loin", "façon", "manière", "chargé", "chargée", "point", "force"})
_OF_NUMBER = frozenset({"de", "d'", "entre", "jusqu'", "près", "des"})
_GOVERNED = {"of": {"de", "d'", "des", "du"}, "to": {"à", "au", "aux"}, "on": {"sur"}}
_CARRIES_ON = PREPOSITIONS | frozenset({"dont", "soit", "contre", "notamment", "y", "ainsi", "environ", "et"})
NUMBER = re.compile(r"\d|^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
                     r"vingt|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?|milliers?|centaines?|"
                     r"\w+aines?|moitié|tiers|quarts?|aucune?)$")  # fmt: skip
_CONJUNCTIONS = frozenset({"et", "mais", "ou", "puis", "or", "car", "donc"})


@dataclass(frozen=True, slots=True)
class Content:
    """Units `first`–`last` of what is reported; a quote is one unit."""

    first: int
    last: int
    form: Form


def content_after(passage: Passage, cue: Cue, stop: int) -> Content | None:
    """The content that follows a cue before the unit `stop`: a clause, infinitive, colon, quotation or noun group."""
    first = max(cue.last + 1, cue.suffix + 1 if cue.suffix is not None else 0)
    limit = min(stop, cue.last + _REACH)
    bare: int | None = None
    is_governed = False
    for i in range(first, limit):
        unit = passage.units[i]
        if unit.low in {"que", "qu'"} and cue.is_restrictive:
            return _noun(passage, cue, i + 1, stop)
        found = _content_at(passage, cue, i, stop, bare)
        if found is not None or unit.low in {"que", "qu'"}:
            return found
        if _stops(passage, i, limit):
            break
        if unit.low in PREPOSITIONS:
            is_governed = True
        elif unit.actor is not None or unit.is_noun:
            bare = i if bare is None and not is_governed else bare
            is_governed = False
        elif unit.low in ARTICLES and bare is None and not is_governed:
            bare = i
    return _noun(passage, cue, first, stop)


def _content_at(passage: Passage, cue: Cue, at: int, stop: int, bare: int | None) -> Content | None:
    """The content that opens at a unit; `bare` is the object without preposition passed on the way."""
    takes, low = cue.verb.takes, passage.low(at)
    if passage.units[at].quote is not None:
        return Content(at, at, "quote")
    if low == ":":
        return _after_colon(passage, at, bare)
    if low in {"que", "qu'"}:
        return _clause(passage, at, stop, bare, takes)
    if low in {"si", "s'"} and "clause" in takes and bare is None and at <= cue.last + 4:
        return Content(at, clause_end(passage, at + 1, stop), "clause")
    return _infinitive(passage, at, stop, takes)


def _stops(passage: Passage, at: int, limit: int) -> bool:
    unit = passage.units[at]
    if unit.low == ",":
        return not _is_short_parenthesis(passage, at, limit)
    return unit.low in {";", ".", "?", "!", "…"} or (unit.is_finite and unit.actor is None)


def _after_colon(passage: Passage, colon: int, bare: int | None) -> Content | None:
    first = colon + 1
    if first >= len(passage.units):
        return None
    if passage.units[first].quote is not None:
        return Content(first, first, "quote")
    if bare is not None and colon - bare > 4:
        return None
    return Content(first, clause_end(passage, first, len(passage.units)), "colon")


def _clause(passage: Passage, that: int, stop: int, bare: int | None, takes: frozenset[str]) -> Content | None:
    if "clause" not in takes or that + 1 >= stop:
        return None
    while that + 1 < stop and passage.low(that + 1) in {":", ","}:
        that += 1
    if bare is not None and ({"noun"} & takes) and passage.units[bare].actor is None:
        return None  # « annonce une mesure que … »
    that = _past_aside(passage, that, stop)
    if that + 1 >= stop:
        return None
    last = clause_end(passage, that + 1, stop)
    only = passage.units[that + 1]
    return Content(that + 1, last, "quote" if only.quote is not None and last == that + 1 else "clause")


def _past_aside(passage: Passage, that: int, stop: int) -> int:
    """« que, selon lui, … », « que selon lui « … » »: who thinks so stands before the clause."""
    at = that + 1
    if passage.low(at) == "selon" and at + 1 < stop:
        at += 2
        while at < stop and passage.low(at) in {","}:
            at += 1
        return at - 1
    return that


def _infinitive(passage: Passage, at: int, stop: int, takes: frozenset[str]) -> Content | None:
    """« affirme avoir », « accuse Téhéran d'avoir », « appelle à quitter », with the pronouns before the verb."""
    low = passage.low(at)
    first = at + 1 if low in {"de", "d'", "à"} else at
    kind = {"de": "of_infinitive", "d'": "of_infinitive", "à": "to_infinitive"}.get(low, "infinitive")
    if kind not in takes or (first > at and passage.low(at - 1) in _ADJUNCTS):
        return None
    verb = first
    while passage.low(verb) in {
        "ne",
        "n'",
        "pas",
        "se",
        "s'",
        "y",
        "en",
        "l'",
        "le",
        "la",
        "les",
        "lui",
        "leur",
        "plus",
        "jamais",
        "bien",
    }:
        verb += 1
    if verb >= min(stop, len(passage.units)) or not is_infinitive(passage.units[verb]):
        return None
    return Content(first, _infinitive_end(passage, verb, stop), "infinitive")


def _infinitive_end(passage: Passage, first: int, stop: int) -> int:
    """The infinitive clause ends before "et" and a finite clause of its own ("dit partir et le reste suit")."""
    for i in range(first, min(stop, len(passage.units))):
        if passage.low(i) in _CONJUNCTIONS and _opens_clause(passage, i + 1, stop):
            stop = i
            break
    return clause_end(passage, first, stop)


def is_infinitive(unit: Unit) -> bool:
    """An infinitive by its tag and ending."""
    return unit.kind == "word" and unit.pos in {"VERB", "AUX"} and unit.low.endswith(("er", "ir", "re", "oir")) and (
        "VerbForm=Fin" not in unit.morph
    )  # fmt: skip


def _is_short_parenthesis(passage: Passage, comma: int, limit: int) -> bool:
    """« a déclaré, mardi, que », « affirme, dans un communiqué, que »: a pair of commas before the content."""
    for i in range(comma + 1, min(comma + 12, limit)):
        unit = passage.units[i]
        if unit.low == ",":
            return True
        if (
            unit.kind in {"mark", "quote"}
            or (unit.is_finite and unit.actor is None)
            or unit.low in {"qui", "que", "qu'"}
        ):
            return False
    return False


def _noun(passage: Passage, cue: Cue, at: int, stop: int) -> Content | None:
    """The noun group that is said: « a recensé 806 000 manifestants », « parle de 23 200 manifestants »."""
    at = _past_adverbs(passage, at, stop)
    low, takes = passage.low(at), cue.verb.takes
    for kind, prepositions in _GOVERNED.items():
        if kind in takes and low in prepositions:
            return noun_group(passage, at + 1, stop)
    if not takes & {"noun", "counted"} or at >= stop or low in {"que", "qu'", ","}:
        return None
    if low in PREPOSITIONS and not (low in _OF_NUMBER and any(NUMBER.search(passage.low(k)) for k in (at + 1, at + 2))):
        return None
    while at < stop and is_time(passage.low(at)) and not passage.low(at)[0].isdigit():
        at += 1
    found = noun_group(passage, at, stop)
    if found is None or (passage.units[found.first].actor is not None and cue.verb.stance in {"demand", "accuse"}):
        return None
    if "noun" not in takes and not any(NUMBER.search(u.low) for u in passage.units[found.first : found.last + 1]):
        return None
    return found


def _past_adverbs(passage: Passage, at: int, stop: int) -> int:
    while at < stop and is_adverb(passage.units[at]) and passage.low(at) not in {"plus", "moins", "environ"}:
        at += 1
    return at + 4 if passage.low(at) == "d'" and passage.low(at + 1) == "ores" else at


def noun_group(passage: Passage, first: int, stop: int) -> Content | None:
    """From a noun group's first word to the end of its clause."""
    if first >= stop or passage.units[first].kind == "mark" or passage.units[first].low in {"ce", "cela", "ça"}:
        return None
    i = first
    while i < stop:
        unit = passage.units[i]
        if unit.kind == "mark" and unit.low in {".", ";", ":", "?", "!", "–", "—", "…"}:
            break
        if unit.low == "," and not _carries_on(passage, i + 1, stop):
            break
        if unit.low in _CONJUNCTIONS and i > first and _opens_clause(passage, i + 1, stop):
            break
        if unit.is_finite and unit.actor is None and not _is_subordinate(passage, i, first):
            break
        i += 1
    last = _trim(passage, first, i - 1)
    return Content(first, last, "noun") if last >= first else None


def _carries_on(passage: Passage, at: int, stop: int) -> bool:
    """« en recul de 3 % », « avec une marge », « dont trois », « mardi »: the group goes on behind a comma."""
    low = passage.low(at)
    if at >= stop or (low in {"selon", "d'"} and passage.low(at + 1) == "après"):
        return False
    return low in _CARRIES_ON - {"selon", "et"} or is_time(low) or bool(NUMBER.search(low))


def _opens_clause(passage: Passage, at: int, stop: int) -> bool:
    """Does a finite verb of its own follow before the next mark?"""
    for i in range(at, min(at + 24, stop)):
        unit = passage.units[i]
        if unit.low in {"qui", "que", "qu'", "où", ";", ":"}:
            return False
        if unit.is_finite and unit.actor is None:
            return True
    return False


def _is_subordinate(passage: Passage, verb: int, first: int) -> bool:
    return any(
        passage.low(i) in {"qui", "que", "qu'", "dont", "où", "si", "s'"} for i in range(max(first, verb - 12), verb)
    )


def clause_end(passage: Passage, first: int, stop: int) -> int:
    """Last unit of a clause that begins at `first`: to the sentence's end or a break that leaves what is reported."""
    i = first
    while i < min(stop, len(passage.units)):
        if passage.low(i) == ";":
            break
        if passage.low(i) == "," and _leaves(passage, i + 1):
            break
        if passage.low(i) == "(" and i == first + 1 and passage.units[first].quote is not None:
            break
        i += 1
    return _trim(passage, first, i - 1)


def _leaves(passage: Passage, at: int) -> bool:
    """« , ce que Riyad dément », « , selon l'AFP », « , alors que … », « , cité par … »."""
    low, after = passage.low(at), passage.low(at + 1)
    if low == "ce" and after in {"que", "qu'", "qui", "dont", "à"}:
        return True
    if low == "selon" or (low == "d'" and after == "après"):
        return True
    return low in {"alors", "tandis"} and after in {"que", "qu'"}


def _trim(passage: Passage, first: int, last: int) -> int:
    """Without final marks; a closing bracket of the content and an abbreviation's stop stay."""
    while last > first and passage.units[last].kind == "mark" and passage.low(last) not in {")", "]", "%"}:
        last -= 1
    if last == first and passage.units[last].kind == "mark":
        return last - 1
    return last


def has_verb(units: Sequence[Unit]) -> bool:
    """Does a finite verb stand among these units?"""
    return any(u.is_finite for u in units)
