"""The shape of a text: one character per word, number or mark, so that expressions are patterns over words.

"le 12 mars 2021 vers 14h30" is read as the codes of le, number, month, year, vers, number, h, number, with the spaces.
"""

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pipeline.lexicons import load
from pipeline.stages.dates.feasts import find_feasts
from pipeline.stages.dates.folding import fold
from pipeline.stages.dates.numbers import number_words
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
      | (?:aujourd['’]\s?hui|(?:apr[eè]s|avant|week|demi|saint)[-‑\ ](?:midi|ends?|hier|demain|veille)s?)(?!\w)
      | [^\W\d_]{1,7}['’](?=\w|\Z)
      | [^\W\d_]+
      | \s+
      | .""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_ROMAN = re.compile(r"(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?:er|e|è|[èe]me|i[èe]me)?")
_LONGEST = 24
_REACH_LEFT, _REACH_RIGHT = 16, 14
_CUES = (
    "small", "two", "year4", "month", "month_short", "weekday", "weekdays", "season", "seasons", "part", "parts",
    "deictic", "discourse", "unit", "clock_word", "feast", "adverb", "half_hour", "sports_season", "ramadan",
)  # fmt: skip
"""Classes without which there is no expression."""


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


def read_units(text: str, breaks: Sequence[int]) -> list[Unit]:
    """The units around what may be a date, in order; the words between such places are one unit.

    A newline is kept only where one of `breaks` (starts of blocks) follows it.
    """
    pieces, ready = _pieces(text)
    entries = list(map(_classify, pieces))
    for index, unit in ready.items():
        entries[index] = (unit.code, unit.value)
    starts = list(itertools.accumulate(map(len, pieces), initial=0))
    _soften(entries, starts, frozenset(breaks))
    units: list[Unit] = []
    last = 0
    shape = "".join([code for code, _ in entries])
    values = [value for _, value in entries]
    for first, end in _windows(shape):
        if first > last:
            units.append(Unit(codes()["word"], starts[last], starts[first]))
        units += map(Unit, shape[first:end], starts[first:end], starts[first + 1 : end + 1], values[first:end])
        last = end
    if last < len(pieces):
        units.append(Unit(codes()["word"], starts[last], len(text)))
    return units


def _pieces(text: str) -> tuple[list[str], dict[int, Unit]]:
    """The pieces of a text, whose lengths add up to its own, and the units that are read already, by their index."""
    pieces: list[str] = []
    ready: dict[int, Unit] = {}
    at = 0
    for unit in sorted([*_spelled(text), *_feasts(text)], key=lambda unit: (unit.start, -unit.end)):
        if unit.start < at:
            continue
        pieces += _PIECE.findall(text, at, unit.start)
        if text[unit.start - 1 : unit.start] in {"'", "’"}:
            pieces.append("")
        ready[len(pieces)] = unit
        pieces.append(text[unit.start : unit.end])
        at = unit.end
    pieces += _PIECE.findall(text, at)
    return pieces, ready


def _soften(entries: list[tuple[str, Any]], starts: Sequence[int], breaks: frozenset[int]) -> None:
    """A newline inside a block is a space."""
    newline, space = codes()["newline"], codes()["space"]
    index = -1
    for _ in range(entries.count((newline, None))):
        index = entries.index((newline, None), index + 1)
        if starts[index + 1] not in breaks and starts[index + 1] < starts[-1]:
            entries[index] = (space, None)


def _windows(shape: str) -> Iterator[tuple[int, int]]:
    """First and last (exclusive) index of the stretches around what may be a date."""
    first, last = 0, -1
    for found in _cues().finditer(shape):
        if found.start() - _REACH_LEFT > last:
            if last > 0:
                yield first, last
            first = max(0, found.start() - _REACH_LEFT)
        last = min(len(shape), found.end() + _REACH_RIGHT)
    if last > 0:
        yield first, last


@functools.cache
def _cues() -> re.Pattern[str]:
    known = codes()
    return re.compile("[" + "".join(known[name] for name in _CUES) + "]+")


def _spelled(text: str) -> Iterator[Unit]:
    return (Unit(codes()["spelled"], number.start, number.end, number) for number in number_words(text))


def _feasts(text: str) -> Iterator[Unit]:
    return (Unit(codes()["feast"], start, end, feast) for start, end, feast in find_feasts(text))


def shape_of(units: Sequence[Unit]) -> str:
    """The codes of the units, in order."""
    return "".join([unit.code for unit in units])
