"""The shape of a text: one character per word, number or mark, so that expressions are patterns over words.

"le 12 mars 2021 vers 14h30" is read as the codes of le, number, month, year, vers, number, h, number, with the spaces.
"""

import functools
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
    if len(digits) > 4 or not digits.isascii():
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
    """The units of a text, in order; a newline is kept only where one of `breaks` (starts of blocks) follows it."""
    units: list[Unit] = []
    starts = frozenset(breaks)
    at = 0
    for ready in sorted([*_spelled(text), *_feasts(text)], key=lambda unit: (unit.start, -unit.end)):
        if ready.start < at:
            continue
        _read(text, at, ready.start, starts, units)
        if text[ready.start - 1 : ready.start] in {"'", "’"}:
            units.append(Unit(codes()["space"], ready.start, ready.start))
        units.append(ready)
        at = ready.end
    _read(text, at, len(text), starts, units)
    return units


def _spelled(text: str) -> Iterator[Unit]:
    return (Unit(codes()["spelled"], number.start, number.end, number) for number in number_words(text))


def _feasts(text: str) -> Iterator[Unit]:
    return (Unit(codes()["feast"], start, end, feast) for start, end, feast in find_feasts(text))


def _read(text: str, at: int, stop: int, starts: frozenset[int], units: list[Unit]) -> None:
    newline, space = codes()["newline"], codes()["space"]
    for found in _PIECE.finditer(text, at, stop):
        word = found[0]
        start, end = found.span()
        code, value = _classify(word) if len(word) <= _LONGEST else _classify(word[:1])
        if code == newline and end not in starts and end < len(text):
            code = space
        units.append(Unit(code, start, end, value))


def shape_of(units: Sequence[Unit]) -> str:
    """The codes of the units, in order."""
    return "".join([unit.code for unit in units])
