"""Spans in which numbers count nothing: dates, names and serial numbers, idioms, scores."""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from schemas import DateMention
from schemas.base import QuantityRole


class Mask(NamedTuple):
    """A span whose numbers have a role other than claim."""

    start: int
    end: int
    role: QuantityRole
    rule: str


@functools.cache
def _shape(table: str) -> re.Pattern[str]:
    """One pattern of a table of number_shapes.toml; `{nouns}`, `{streets}`, `{names}` stand for word lists."""
    shapes = load("number_shapes")[table]
    lists = {f"{{{key}}}": any_of(words) for key, words in load("quantities")["identifiers"].items()}
    patterns = shapes["patterns"]
    for key, words in lists.items():
        patterns = [pattern.replace(key, words) for pattern in patterns]
    flags = re.IGNORECASE if shapes.get("any_case") else re.NOFLAG
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), flags | re.MULTILINE)


@functools.cache
def _idioms() -> re.Pattern[str]:
    phrases = "|".join(f"(?:{phrase})" for phrase in load("quantities")["idioms"]["phrases"])
    return re.compile(rf"(?<![\w-])(?:{phrases})(?!\w)", re.IGNORECASE)


def date_masks(text: str, dates: Sequence[DateMention]) -> list[Mask]:
    """Dates found before, and the shapes that can be nothing else."""
    found = [Mask(d.start, d.end, "date", "length" if d.type == "DURATION" else "date") for d in dates]
    found += [Mask(m.start(), m.end(), "date", "date") for m in _shape("days_and_clocks").finditer(text)]
    return found


def year_masks(text: str) -> list[Mask]:
    """En 2018, (2015), 2008-2012: years that stand where no count does. The caller checks that nothing is counted."""
    return [
        Mask(m.start("year") if m["year"] else m.start(), m.end(), "date", "year")
        for m in _shape("years").finditer(text)
    ]


def other_masks(text: str) -> list[Mask]:
    """Names, serial numbers, list numbers and idioms."""
    found = [Mask(m.start(), m.end(), "idiom", "idiom") for m in _idioms().finditer(text)]
    for table in ("identifiers", "numbered", "names", "list_numbers"):
        found += [Mask(m.start(), m.end(), "identifier", "identifier") for m in _shape(table).finditer(text)]
    return found


def score_spans(text: str) -> list[tuple[int, int]]:
    """Digits joined by a dash: scores, unless they are ranges of something."""
    return [m.span() for m in _shape("scores").finditer(text)]


def disjoint(masks: Sequence[Mask]) -> list[Mask]:
    """Masks in text order without overlap: the first wins, of two that begin together the longest."""
    found: list[Mask] = []
    for mask in sorted(masks, key=lambda m: (m.start, -m.end)):
        if not found or mask.start >= found[-1].end:
            found.append(mask)
    return found
