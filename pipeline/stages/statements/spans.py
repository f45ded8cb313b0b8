"""How far what is reported reaches: clauses, noun groups, and where they break off."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.stages.statements.subjects import PREPOSITIONS, is_time
from pipeline.stages.statements.units import Passage, Unit
from pipeline.stages.statements.vocabulary import word_list

Form = Literal["clause", "infinitive", "colon", "quote", "noun"]
NUMBER = re.compile(r"\d|^(?:\w+-)*"
                     r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
                     r"vingt|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?|milliers?|centaines?|"
                     r"\w+aines?|moitié|tiers|quarts?|aucune?)$")  # fmt: skip
_CARRIES_ON = PREPOSITIONS | frozenset(
    {"dont", "soit", "contre", "notamment", "y", "ainsi", "environ", "et", "faute", "sauf", "quitte", "hormis"}
)
_LONG_QUOTE = 5
CONJUNCTIONS = frozenset({"et", "mais", "ou", "puis", "or", "car", "donc"})


@dataclass(frozen=True, slots=True)
class Content:
    """Units `first`–`last` of what is reported; a quote is one unit."""

    first: int
    last: int
    form: Form


def is_infinitive(unit: Unit) -> bool:
    """An infinitive by its tag and ending."""
    return unit.kind == "word" and unit.pos in {"VERB", "AUX"} and unit.low.endswith(("er", "ir", "re", "oir")) and (
        "VerbForm=Fin" not in unit.morph
    )  # fmt: skip


def noun_group(passage: Passage, first: int, stop: int) -> Content | None:
    """From a noun group's first word to the end of its clause."""
    if first >= stop or passage.units[first].kind == "mark" or passage.low(first) in {"cela", "ça"}:
        return None
    if passage.low(first) == "ce" and passage.low(first + 1) in {"que", "qu'", "qui", "dont", "à", "sur"}:
        return None
    i = first
    while i < stop:
        unit = passage.units[i]
        if unit.kind == "mark" and unit.low in {".", ";", ":", "?", "!", "–", "—", "…"}:
            break
        if unit.low == "," and not _carries_on(passage, i + 1, stop):
            break
        if unit.low in CONJUNCTIONS and i > first and opens_clause(passage, i + 1, stop):
            break
        if unit.is_finite and unit.actor is None and not _is_subordinate(passage, i, first):
            break
        i += 1
    last = trim(passage, first, i - 1)
    return Content(first, last, "noun") if last >= first else None


def _carries_on(passage: Passage, at: int, stop: int) -> bool:
    """« en recul de 3 % », « avec une marge », « dont trois », « mardi »: the group goes on behind a comma."""
    low = passage.low(at)
    if at >= stop or (low in {"selon", "d'"} and passage.low(at + 1) == "après"):
        return False
    if low in {"mais", "et"}:  # « sept arrestations, mais d'aucun blessé »
        return passage.low(at + 1) in {"de", "d'", "des"}
    if low in {"sans", "pour", "après", "avant", "afin"} and any(
        is_infinitive(passage.units[i]) for i in range(at + 1, min(at + 4, stop))
    ):
        return False
    return low in _CARRIES_ON - {"selon", "et"} or is_time(low) or bool(NUMBER.search(low))


def opens_clause(passage: Passage, at: int, stop: int) -> bool:
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
        passage.low(i) in {"qui", "que", "qu'", "dont", "où", "si", "s'", "quoi"}
        for i in range(max(first, verb - 12), verb)
    )


def clause_end(passage: Passage, first: int, stop: int) -> int:
    """Last unit of a clause that begins at `first`: to the sentence's end or a break that leaves what is reported."""
    i = first
    while i < min(stop, len(passage.units)):
        if passage.low(i) == ";":
            break
        if passage.low(i) == "," and _leaves(passage, i + 1):
            break
        if passage.low(i) == ":" and i > first and _quotes(passage, i + 1):
            break  # « affirme que tout va bien : « Rien n'a cédé. » »
        if passage.low(i) == "(" and i == first + 1 and passage.units[first].quote is not None:
            break
        i += 1
    return trim(passage, first, i - 1)


def _quotes(passage: Passage, at: int) -> bool:
    """A quotation with a capital, or of some length, is no part of the clause before its colon."""
    quote = passage.units[at].quote if at < len(passage.units) else None
    if quote is None:
        return False
    return passage.begins_upper(at) or len(passage.text[quote.start : quote.end].split()) >= _LONG_QUOTE


def _leaves(passage: Passage, at: int) -> bool:
    """« , ce que Riyad dément », « , selon l'AFP », « , alors que … », « , cité par … »."""
    low, after = passage.low(at), passage.low(at + 1)
    if low == "ce" and after in {"que", "qu'", "qui", "dont", "à"}:
        return True
    if low == "selon" or (low == "d'" and after == "après"):
        return True
    if resumes(passage, at - 1):
        return True
    return low in {"alors", "tandis"} and after in {"que", "qu'"}


def resumes(passage: Passage, comma: int) -> bool:
    """« , une mesure que conteste la CGT », « , un chiffre que l'armée n'a pas confirmé »: the writer's comment."""
    if passage.low(comma) != "," or passage.low(comma + 1) not in {"un", "une"}:
        return False
    is_noun = passage.low(comma + 2) in word_list("resuming", "nouns")
    return is_noun and any(passage.low(i) in {"que", "qu'", "qui", "dont"} for i in range(comma + 3, comma + 5))


def trim(passage: Passage, first: int, last: int) -> int:
    """Without final marks; a closing bracket of the content and an abbreviation's stop stay."""
    while last > first and passage.units[last].kind == "mark" and not _belongs(passage, first, last):
        last -= 1
    if last == first and passage.units[last].kind == "mark":
        return last - 1
    return last


def _belongs(passage: Passage, first: int, last: int) -> bool:
    """A bracket that closes one opened inside, a percent sign."""
    opening = {")": "(", "]": "["}.get(passage.low(last))
    return passage.low(last) == "%" or any(passage.low(i) == opening for i in range(first, last))


def has_verb(units: Sequence[Unit]) -> bool:
    """Does a finite verb stand among these units?"""
    return any(u.is_finite for u in units)


def tells(units: Sequence[Unit]) -> bool:
    """Is something told among these units, in the writer's words or in a quotation?"""
    return has_verb(units) or any(u.quote is not None for u in units)
