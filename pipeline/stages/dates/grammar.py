"""Patterns over shapes and the pass that rewrites units: rules see words as classes, never characters.

In a pattern `{name}` is a class of words (or a macro below), a blank is a space, `~` a space that may be missing.
The mention is the group `x` where there is one, else the whole match.
"""

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pipeline.stages.dates.meanings import Meaning
from pipeline.stages.dates.needs import Need, needs
from pipeline.stages.dates.shape import Unit, codes, shape_of
from schemas.base import DateMod

MACROS = {
    "day": "(?P<day>[{small}{spelled}])(?:~{ordinal_suffix})?",
    "first": "(?P<day>{ordinal})",
    "mon": "(?P<month>{month}|{month_short}(?={dot})|{month_short})(?:(?<={month_short}){dot})?",
    "wd": "(?:(?P<weekday>{weekday})|(?P<weekday2>{weekday_short}){dot}?)",
    "end": "[{comma}{dot}](?![{small}{two}{many}{year4}])",
    "sep": "[{slash}{dot}{dash}]",
    "num": "[{small}{two}{many}{year4}{spelled}]",
    "int": "[{small}{two}{spelled}]",
    "short_year": "(?P<year2>{two})(?![ {dash}]?[{word}{name}{unit}{unit_short}{small}{two}{many}])",
    "year": "(?P<year>{year4})",
    "anchor": "[{last}{next}{preceding}{following}]",
    "daylike": "[{DAY}]",
    "a_le": "(?:[{a}{le}{de}]~)",
    "edge": "[{start}{middle}{finish}{mid}]",
    "rough": "(?:{vers}|{environ}|{autour} {de}|{a} {environ}|{a}~{alentours} {de}|{alentours} {de})",
    "item": "[{DAY}{MONTH}{YEAR}{PERIOD}{CLOCK}{PART}{LENGTH}{REPEAT}{RANGE}]",
    "point": "[{DAY}{MONTH}{YEAR}{PERIOD}]",
    "stop": "(?![{word}{name}])",
}


class Built(NamedTuple):
    """What a rule makes of a match: the code of the new unit, its meaning and its modifier."""

    code: str
    meaning: Meaning
    mod: DateMod | None = None


class Found:
    """A match over units."""

    def __init__(self, text: str, units: Sequence[Unit], match: re.Match[str]) -> None:
        self.text, self.units, self.match = text, units, match
        group = "x" if "x" in match.re.groupindex and match["x"] is not None else 0
        self.first, self.last = match.span(group)

    def __contains__(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match[name] is not None

    def unit(self, name: str) -> Unit:
        """The first unit of a group."""
        return self.units[self.match.start(name)]

    def value(self, *names: str) -> Any:
        """The value of the first of these groups that matched; a number in words gives its whole value."""
        for name in names:
            if name in self:
                value = self.unit(name).value
                number = getattr(value, "value", value)
                return int(number) if isinstance(number, float) and number.is_integer() else number
        return None

    def group(self, name: str) -> list[Unit]:
        """The units of a group."""
        return list(self.units[slice(*self.match.span(name))]) if name in self else []

    def word(self, index: int) -> str:
        """The text of a unit by its index, empty outside."""
        return self.text[self.units[index].start : self.units[index].end] if 0 <= index < len(self.units) else ""

    def code(self, index: int) -> str:
        """The code of a unit by its index, empty outside."""
        return self.units[index].code if 0 <= index < len(self.units) else ""


Build = Callable[[Found], Built | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern and what it builds (None where the match means something else)."""

    name: str
    pattern: str
    build: Build


def _expanded(pattern: str) -> str:
    """A pattern with its macros put in; only classes are left in braces."""
    return re.sub(r"\{(\w+)\}", lambda m: _expanded(MACROS[m[1]]) if m[1] in MACROS else m[0], pattern)


@functools.cache
def compile_pattern(pattern: str) -> tuple[re.Pattern[str], tuple[Need, ...]]:
    """A pattern over shapes, and the classes it cannot match without."""
    known, text = codes(), _expanded(pattern)
    needed = needs(text, known.__getitem__)
    classes = re.sub(r"\{(\w+)\}", lambda m: known[m[1]], text)
    return re.compile(classes.replace(" ", known["space"]).replace("~", known["space"] + "?")), needed


def rule(name: str, pattern: str, build: Build) -> Rule:
    """A rule from its pattern."""
    return Rule(name, pattern, build)


def rewrite(text: str, units: Sequence[Unit], rules: Iterable[Rule]) -> list[Unit]:
    """One pass: the leftmost and longest matches become units of their own."""
    shape = shape_of(units)
    found: list[tuple[int, int, int, Unit]] = []
    present = frozenset(shape)
    for rank, one in enumerate(rules):
        pattern, needed = compile_pattern(one.pattern)
        if True in [need.isdisjoint(present) for need in needed]:
            continue
        for match in pattern.finditer(shape):
            hit = Found(text, units, match)
            built = one.build(hit)
            if built is not None and hit.last > hit.first:
                start, end = units[hit.first].start, units[hit.last - 1].end
                unit = Unit(codes()[built.code], start, end, built.meaning, built.mod, one.name)
                found.append((hit.first, -hit.last, rank, unit))
    if not found:
        return list(units)
    out: list[Unit] = []
    at = 0
    for first, last, _, unit in sorted(found, key=lambda hit: hit[:3]):
        if first >= at:
            out.extend(units[at:first])
            out.append(unit)
            at = -last
    out.extend(units[at:])
    return out
