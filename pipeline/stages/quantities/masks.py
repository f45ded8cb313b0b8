"""Spans in which numbers count nothing: dates, names and serial numbers, idioms, scores."""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.view import View
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
    return re.compile(rf"(?<!\w)(?:{union})" if table == "names" else union, flags)  # inside a word none can begin


def _shaped(view: View, table: str) -> Iterator[re.Match[str]]:
    """Where the text has one of a table's shapes, which all begin at a run of digits, a plus or a bracket."""
    pattern, last = _shape(table), 0
    for start in view.marks:
        match = pattern.match(view.text, start) if start >= last else None
        if match is not None:
            last = match.end()
            yield match


@functools.cache
def _idioms(*, digits: bool) -> re.Pattern[str]:
    """Of a text in lower case, and with `digits` only those that hold some."""
    phrases = [phrase for phrase in load("quantities")["idioms"]["phrases"] if not digits or re.search(r"\d", phrase)]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(f'(?:{phrase})' for phrase in phrases)})(?!\w)")


def date_masks(view: View, dates: Sequence[DateMention]) -> list[Mask]:
    """Dates found before, and the shapes that can be nothing else."""
    found = [Mask(d.start, d.end, "date", "length" if d.type == "DURATION" else "date") for d in dates]
    found += [Mask(m.start(), m.end(), "date", "date") for m in _shaped(view, "days_and_clocks")]
    return found


def year_masks(view: View) -> list[Mask]:
    """En 2018, (2015), 2008-2012: years that stand where no count does. The caller checks that nothing is counted."""
    before = _shape("before_years")
    return [
        Mask(match.start(), match.end(), "date", "year")
        for match in _shaped(view, "years")
        if not match[0].isdigit() or before.search(view.text, max(0, match.start() - 16), match.start())
    ]


def other_masks(view: View, numbers: Sequence[tuple[int, int]]) -> list[Mask]:
    """Names, serial numbers, list numbers and idioms. `numbers`: where the numerals stand, in order."""
    text = view.text
    spans = [match.span() for match in _shaped(view, "identifiers")]
    if any(mark in text for mark in _WEB):
        spans += [match.span() for match in _shape("web").finditer(text)]
    spans += [*_codes(view), *_lists(view)]
    found: list[Mask] = []
    for start, end, in_words in _windows(text, numbers):
        idioms = _idioms(digits=not in_words)
        found += [Mask(m.start(), m.end(), "idiom", "idiom") for m in idioms.finditer(view.low, start, end)]
        found += [Mask(m.start(), m.end(), "identifier", "name") for m in _shape("names").finditer(text, start, end)]
    found += [Mask(start, end, "identifier", "identifier") for start, end in spans]
    return found + _numbered(text, numbers)


_WEB = ("http", "www.", "@", "#", ".fr", ".com", ".org", ".net", ".info", ".eu", ".be", ".ch", ".ca")
_INLINE = re.compile(r"\d{1,2}\)(?=\s)")
_INDENTED = re.compile(r"(?:\A|\n)[ \t]*\Z")


def _lists(view: View) -> Iterator[tuple[int, int]]:
    """1) d'abord, 2) ensuite: a number that closes a bracket nobody opened, or that begins a line."""
    text, first = view.text, _shape("list_numbers")
    for start in view.marks:
        match = None
        if text[start - 1 : start] in _OPENS_LINE and _INDENTED.search(text, max(0, start - 12), start):
            match = first.match(text, start)
        if match is None and text[start - 1 : start] in _OPENS_ITEM:
            match = _INLINE.match(text, start)
            left = text[max(0, start - 80) : start] if match else ""
            match = match if left.count("(") <= left.count(")") else None
        if match is not None:
            yield match.span()


_OPENS_LINE = ("", "\n", " ", "\t")
_OPENS_ITEM = (" ", "\u00a0", "\n", "\t", ";", ":", ",")
_LETTERS = re.compile(r"(?<![\w'’])[A-Za-zÀ-ÿ]{1,12}\Z")
_LETTER = re.compile(r"[A-Za-zÀ-ÿ]")
_REACH = 30


def _codes(view: View) -> Iterator[tuple[int, int]]:
    """A320, F-16, H5N1, Covid-19; IBAN."""
    text, last = view.text, 0
    for start in view.marks:
        at = start - 1 if text[start - 1 : start] in {"-", "‑"} else start
        if start < last or at < 1 or not text[start].isdigit() or not _LETTER.match(text, at - 1):
            continue
        letters = _LETTERS.search(text, max(0, at - 13), at)
        match = None if letters is None else _account(text, letters.start()) or _shape("codes").match(text, at)
        if letters is not None and match is not None:
            last = match.end()
            yield letters.start(), last


def _account(text: str, start: int) -> re.Match[str] | None:
    return _shape("accounts").match(text, start)


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


def _windows(text: str, numbers: Sequence[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """Stretches of text around the numbers, without overlap: names and idioms with numbers stand nowhere else.

    The third is false where all their numbers are written in digits.
    """
    found: list[tuple[int, int, bool]] = []
    for start, end in numbers:
        low, high = max(0, start - _REACH), min(len(text), end + _REACH)
        while high < min(len(text), end + 2 * _REACH) and text[high].isalnum():
            high += 1
        in_words = not text[start].isdigit()
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], high, found[-1][2] or in_words)
        else:
            found.append((low, high, in_words))
    return found


def score_spans(view: View) -> list[tuple[int, int]]:
    """Digits joined by a dash: scores, unless they are ranges of something."""
    return [m.span() for m in _shaped(view, "scores")]


def disjoint(masks: Sequence[Mask]) -> list[Mask]:
    """Masks in text order without overlap: the first wins, of two that begin together the longest."""
    found: list[Mask] = []
    for mask in sorted(masks, key=lambda m: (m.start, -m.end)):
        if not found or mask.start >= found[-1].end:
            found.append(mask)
    return found
