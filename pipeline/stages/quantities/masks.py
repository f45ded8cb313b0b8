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
    union = "|".join(f"(?:{pattern})" for pattern in patterns)
    begins = f"(?={shapes['begins']})" if "begins" in shapes else ""
    return re.compile(f"{begins}(?:{union})", flags | re.MULTILINE)


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
    before = _shape("before_years")
    return [
        Mask(match.start(), match.end(), "date", "year")
        for match in _shape("years").finditer(text)
        if not match[0].isdigit() or before.search(text, max(0, match.start() - 16), match.start())
    ]


def other_masks(text: str, numbers: Sequence[tuple[int, int]]) -> list[Mask]:
    """Names, serial numbers, list numbers and idioms. `numbers`: where the numerals stand, in order."""
    tables = ["identifiers", "list_numbers"]
    tables += ["web"] if any(mark in text for mark in _WEB) else []
    found = [
        Mask(match.start(), match.end(), "identifier", "identifier")
        for table in tables
        for match in _shape(table).finditer(text)
    ]
    found += [*_codes(text), *_inline_lists(text)]
    for start, end in _windows(text, numbers):
        found += [Mask(m.start(), m.end(), "idiom", "idiom") for m in _idioms().finditer(text, start, end)]
        found += [Mask(m.start(), m.end(), "identifier", "name") for m in _shape("names").finditer(text, start, end)]
    return found + _numbered(text, numbers)


_WEB = ("http", "www.", "@", "#", ".fr", ".com", ".org", ".net", ".info", ".eu", ".be", ".ch", ".ca")
_INLINE = re.compile(r"(?<=[\s;:,])\d{1,2}\)(?=\s)")


def _inline_lists(text: str) -> list[Mask]:
    """1) d'abord, 2) ensuite: a number that closes a bracket nobody opened."""
    found = []
    for match in _INLINE.finditer(text):
        left = text[max(0, match.start() - 80) : match.start()]
        if left.count("(") <= left.count(")"):
            found.append(Mask(match.start(), match.end(), "identifier", "identifier"))
    return found


_LETTERS = re.compile(r"(?<![\w'’])[A-Za-zÀ-ÿ]{1,12}\Z")
_REACH = 30


def _codes(text: str) -> list[Mask]:
    """A320, F-16, H5N1, Covid-19; IBAN."""
    found = [Mask(m.start(), m.end(), "identifier", "identifier") for m in _shape("accounts").finditer(text)]
    for match in _shape("codes").finditer(text):
        letters = _LETTERS.search(text, max(0, match.start() - 13), match.start())
        if letters is not None:
            found.append(Mask(letters.start(), match.end(), "identifier", "identifier"))
    return found


def _numbered(text: str, numbers: Sequence[tuple[int, int]]) -> list[Mask]:
    """Article 49.3, page 12, RN 7, réacteurs 3 et 4."""
    found = []
    for start, end in numbers:
        if not text[start].isdigit():
            continue
        noun = _shape("numbered").search(text, max(0, start - 26), start)
        rest = _shape("goes_on").match(text, end) if noun is not None else None
        if noun is not None and rest is not None:
            year = end - start == 4 and text[start : start + 2] in {"19", "20"}
            found.append(
                Mask(start if year else noun.start(), rest.end(), "date" if year else "identifier", "numbered")
            )
    return found


def _windows(text: str, numbers: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches of text around the numbers, without overlap: names and idioms with numbers stand nowhere else."""
    found: list[tuple[int, int]] = []
    for start, end in numbers:
        low, high = max(0, start - _REACH), min(len(text), end + _REACH)
        while high < min(len(text), end + 2 * _REACH) and text[high].isalnum():
            high += 1
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
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
