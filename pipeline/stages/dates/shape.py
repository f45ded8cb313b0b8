"""The shape of a text: one character per word, number or mark, so that expressions are patterns over words.

"le 12 mars 2021 vers 14h30" is read as the codes of le, number, month, year, vers, number, h, number, with the spaces.
"""

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pipeline.lexicons import load
from pipeline.parse import Parsed
from pipeline.stages.dates.feasts import find_feasts
from pipeline.stages.dates.folding import fold
from pipeline.stages.dates.numbers import number_words
from pipeline.stages.dates.windows import find_windows
from schemas.base import DateMod

_TABLES = (
    "month", "month_short", "weekday", "weekdays", "weekday_short", "season", "seasons", "part", "parts", "deictic",
    "discourse", "unit", "unit_short", "ordinal", "adverb", "clock_word", "feast",
)  # fmt: skip
_MARKS = {",": "comma", ".": "dot", ":": "colon", "/": "slash", "(": "opening", ")": "closing", "+": "plus"}
_DASHES = "-‐‑–—~"
_NUMBERS = ("small", "two", "year4", "many", "spelled")
_PLAIN = ("space", "newline", "word", "name", "mark", "dash", "roman")
_ITEMS = ("DAY", "MONTH", "YEAR", "PERIOD", "CLOCK", "PART", "LENGTH", "REPEAT", "RANGE", "OTHER")
_PIECE = re.compile(
    r"""(?<=['’])(?=\w)
      | \d+
      | (?:aujourd['’]\s?hui|apr[eè]s[-‑\ ](?:midis?|demain)|avant[-‑\ ](?:hier|veilles?)|week[-‑\ ]ends?)(?!\w)
      | [^\W\d_]{1,7}['’](?=\w|\Z)
      | [^\W\d_]+
      | \s+
      | .""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_ROMAN = re.compile(r"(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?:er|e|è|[èe]me|i[èe]me)?")
_LONGEST = 24


class Unit(NamedTuple):
    """A stretch of text with its code in the shape; `value` is a number, a name from the lexicon, or a meaning."""

    code: str
    start: int
    end: int
    value: Any = None
    mod: DateMod | None = None
    rule: str = ""


@functools.cache
def codes() -> dict[str, str]:
    """Name of a class → its character in the shape."""
    names = [*_PLAIN, *_MARKS.values(), *_NUMBERS, *_ITEMS, *_TABLES, *load("dates")["words"]]
    return {name: chr(0x4E00 + i) for i, name in enumerate(names)}


@functools.cache
def names() -> dict[str, str]:
    """Character of the shape → name of its class."""
    return {code: name for name, code in codes().items()}


@functools.cache
def _words() -> dict[str, tuple[str, Any]]:
    """Lower-case word → (code, value)."""
    lexicon = load("dates")
    found: dict[str, tuple[str, Any]] = {}
    for table in _TABLES:
        for word, value in lexicon[table].items():
            found.setdefault(word, (codes()[table], value))
    for name, words in lexicon["words"].items():
        for word in words:
            found.setdefault(word, (codes()[name], None))
    exact = set(lexicon["exact"]["words"])
    plain = {fold(word): entry for word, entry in found.items() if word not in exact}
    return plain | found


@functools.lru_cache(maxsize=8192)
def _classify(piece: str) -> tuple[str, Any]:
    """The code and value of one piece of text."""
    code = codes()
    if not piece:
        return code["space"], None
    if len(piece) > _LONGEST:
        piece = piece[:1]
    if piece[0].isdigit():
        return _number(piece)
    if piece.isspace():
        return code["newline" if "\n" in piece else "space"], None
    if not piece[0].isalpha():
        return code["dash"] if piece in _DASHES else code[_MARKS.get(piece, "mark")], None
    low = piece.lower().replace("’", "'").replace("‑", "-")
    low = re.sub(r"\s", "" if low.startswith("aujourd") else "-", low)
    entry = _words().get(low)
    if entry is not None:
        return entry
    roman = _roman(piece)
    if roman is not None:
        return code["roman"], roman
    return code["name" if piece[0].isupper() else "word"], None


def _number(digits: str) -> tuple[str, Any]:
    code = codes()
    if len(digits) > 4 or not (digits.isascii() and digits.isdigit()):
        return code["many"], None
    value = int(digits)
    if len(digits) <= 2:
        return code["small" if value <= 31 else "two"], value
    return code["year4" if len(digits) == 4 and 1000 <= value < 2200 else "many"], value


def _roman(piece: str) -> int | None:
    """XIXe → 19. A bare numeral counts only in capitals ("XX e siècle")."""
    found = _ROMAN.fullmatch(piece) if piece[0] in "IVX" and len(piece) <= 9 else None
    if found is None:
        return None
    ones = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
    return 10 * len(found[1]) + ones[found[2]] or None


def read_units(parsed: Parsed) -> Iterator[list[Unit]]:
    """The units of each stretch that may hold a date, in order; the words on either side of it are one unit each.

    A newline is kept only where a block follows it.
    """
    text, word = parsed.text, codes()["word"]
    breaks = {block.start for block in parsed.blocks} | {len(text)}
    numbers = list(number_words(text))
    at = last = 0
    for start, end in find_windows(text, parsed.words):
        while at < len(numbers) and numbers[at].end <= start:
            at += 1
        start = max(last, min(start, numbers[at].start) if at < len(numbers) else start)
        if start >= end:
            continue  # inside a number that began in the stretch before
        ready = [Unit(codes()["feast"], *feast) for feast in find_feasts(text, start, end)]
        while at < len(numbers) and numbers[at].start < end:
            ready.append(Unit(codes()["spelled"], numbers[at].start, numbers[at].end, numbers[at]))
            at += 1
        units = _units(text, start, end, ready, breaks)
        last = units[-1].end
        before = [Unit(word, 0, start)] if start else []
        yield before + units + ([Unit(word, last, len(text))] if last < len(text) else [])


def _units(text: str, start: int, end: int, ready: list[Unit], breaks: set[int]) -> list[Unit]:
    """The units of one stretch, some of which are read already."""
    pieces: list[str] = []
    known: dict[int, Unit] = {}
    at = start
    for unit in sorted(ready, key=lambda unit: (unit.start, -unit.end)):
        if unit.start < at:
            continue
        pieces += _PIECE.findall(text, at, unit.start)
        if text[unit.start - 1 : unit.start] in {"'", "’"}:
            pieces.append("")
        known[len(pieces)] = unit
        pieces.append(text[unit.start : unit.end])
        at = unit.end
    pieces += _PIECE.findall(text, at, max(at, end))
    offsets = list(itertools.accumulate(map(len, pieces), initial=start))
    entries = list(map(_classify, pieces))
    for index, unit in known.items():
        entries[index] = (unit.code, unit.value)
    newline = codes()["newline"]
    return [
        Unit(code if code != newline or stop in breaks else codes()["space"], first, stop, value)
        for (code, value), (first, stop) in zip(entries, itertools.pairwise(offsets), strict=True)
    ]


def shape_of(units: Sequence[Unit]) -> str:
    """The codes of the units, in order."""
    return "".join([unit.code for unit in units])
