"""Patterns over shapes and the pass that rewrites units: rules see words as classes, never characters.

In a pattern `{name}` is a class of words (or a macro below), a blank is a space, `~` a space that may be missing.
The mention is the group `x` where there is one, else the whole match.
"""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    "just": "(?:(?:{whole} )?{exactly})",
    "item": "[{DAY}{MONTH}{YEAR}{PERIOD}{CLOCK}{PART}{LENGTH}{REPEAT}{RANGE}]",
    "point": "[{DAY}{MONTH}{YEAR}{PERIOD}]",
    "stop": "(?![{word}{name}])",
}
_COMMON = ("space", "word", "name", "de", "le", "a", "et", "en", "comma", "dot", "newline", "spelled", "dash", "mark")


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


class CompiledRule(NamedTuple):
    """A rule ready to run: the classes it cannot match without, the rarest first, stand before its pattern."""

    rank: int
    needs: tuple[Need, ...]
    search: Callable[[str], Iterator[re.Match[str]]]
    build: Build
    name: str


@functools.cache
def _common() -> frozenset[str]:
    """Classes that nearly every stretch of text holds."""
    return frozenset(codes()[name] for name in _COMMON)


@dataclass(frozen=True, slots=True, eq=False)
class Pass:
    """The rules of one pass, by the characters of the rarest class that each needs; `needed` are all that any needs."""

    by_character: dict[str, tuple[CompiledRule, ...]]
    needed: frozenset[str]

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "Pass":
        """Compile the rules of a pass; each needs some class."""
        compiled = [_compiled(rank, one) for rank, one in enumerate(rules)]
        index: dict[str, list[CompiledRule]] = {}
        for one in compiled:
            for character in one.needs[0]:
                index.setdefault(character, []).append(one)
        needed = frozenset().union(*(need for one in compiled for need in one.needs))
        return cls({character: tuple(found) for character, found in index.items()}, needed)


@functools.lru_cache(maxsize=4096)
def _rules_over(rules: Pass, present: frozenset[str]) -> tuple[CompiledRule, ...]:
    """The rules of a pass that a shape of these characters may match, in their order."""
    found: dict[int, CompiledRule] = {}
    for character in rules.by_character.keys() & present:
        for one in rules.by_character[character]:
            if not any(need.isdisjoint(present) for need in one.needs):
                found[one.rank] = one
    return tuple(found[rank] for rank in sorted(found))


def _compiled(rank: int, one: Rule) -> CompiledRule:
    known, text = codes(), _expanded(one.pattern).replace(" ", "{space}").replace("~", "{space}?")
    needed = sorted(needs(text, known.__getitem__), key=lambda need: (len(need & _common()), len(need)))
    pattern = re.compile(re.sub(r"\{(\w+)\}", lambda m: known[m[1]], text))
    return CompiledRule(rank, tuple(needed), pattern.finditer, one.build, one.name)


def rule(name: str, pattern: str, build: Build) -> Rule:
    """A rule from its pattern."""
    return Rule(name, pattern, build)


def rewrite(text: str, units: list[Unit], passes: Iterable[Pass]) -> list[Unit]:
    """In each pass the leftmost and longest matches become units of their own."""
    shape = shape_of(units)
    present = frozenset(shape)
    for rules in passes:
        found: list[tuple[int, int, int, Unit]] = []
        for one in _rules_over(rules, present & rules.needed):
            for match in one.search(shape):
                hit = Found(text, units, match)
                built = one.build(hit)
                if built is not None and hit.last > hit.first:
                    start, end = units[hit.first].start, units[hit.last - 1].end
                    unit = Unit(codes()[built.code], start, end, built.meaning, built.mod, one.name)
                    found.append((hit.first, -hit.last, one.rank, unit))
        if found:
            units = _put_in(units, found)
            shape = shape_of(units)
            present = frozenset(shape)
    return units


def _put_in(units: list[Unit], found: list[tuple[int, int, int, Unit]]) -> list[Unit]:
    """The units with those found (first index, minus the index behind the last, rank) in place of theirs."""
    out: list[Unit] = []
    at = 0
    for first, last, _, unit in sorted(found, key=lambda hit: hit[:3]):
        if first >= at:
            out.extend(units[at:first])
            out.append(unit)
            at = -last
    out.extend(units[at:])
    return out
