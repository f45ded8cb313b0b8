"""Units by their words and symbols: percent, money, UCUM measures, times."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.numerals.lexemes import without_accents

SPACE = "[ \u00a0\u202f\u2009]"
MEASURES_OF_LENGTH = {"m", "km", "cm", "mm", "dm", "hm", "dam", "um", "nm", "[mi_i]", "[ft_i]", "[in_i]"}


class Unit(NamedTuple):
    """A unit found in the text. `code` is UCUM, ISO 4217, "%", "pp", or a currency family ("dollar") to be resolved."""

    kind: str
    code: str
    end: int
    factor: float = 1
    name: str = ""


class _Entry(NamedTuple):
    kind: str
    code: str
    factor: float = 1


@functools.cache
def _symbols() -> dict[str, _Entry]:
    """What is written as a symbol, capitals included."""
    found = {symbol: _Entry("measure", code) for symbol, code in load("units")["symbols"].items()}
    money = load("currencies")
    found |= {symbol: _Entry("money", code) for symbol, code in money["symbols"].items()}
    return found | {code: _Entry("money", code) for code in money["codes"]}


@functools.cache
def _words() -> dict[str, _Entry]:
    """What is written in letters, whatever its capitals and accents."""
    found = dict(_measures()) | dict(_money())
    units = load("units")
    found |= {word: _Entry("time", code) for word, code in units["time"].items()}
    found |= {word: _Entry("time", "a", factor) for word, factor in units["long_time"].items()}
    found |= {sign: _Entry("percentage", "%") for sign in units["percent"]["signs"]}
    found |= {word: _Entry("points", "pp") for word in units["percent"]["points"]}
    found |= {word: _Entry("points", "pp", 0.01) for word in ("points de base", "point de base")}
    found |= {"‰": _Entry("rate", "/1000"), "pour mille": _Entry("rate", "/1000")}
    return {without_accents(word): entry for word, entry in found.items()} | found


def _measures() -> Iterator[tuple[str, _Entry]]:
    units = load("units")
    for word, symbol in units["metric"].items():
        for form in plurals(word):
            yield form, _Entry("measure", symbol)
            for prefix, letter in units["prefixes"].items():
                yield prefix + form, _Entry("measure", letter + symbol)
                yield prefix.removesuffix("a") + form, _Entry("measure", letter + symbol)
    for word, code in units["words"].items():
        for form in plurals(word):
            yield form, _Entry("measure", code)


def _money() -> Iterator[tuple[str, _Entry]]:
    money = load("currencies")
    for name, code in money["names"].items():
        for form in plurals(name):
            yield form, _Entry("money", code)
    for family, table in money["families"].items():
        for word in table["words"]:
            for form in plurals(word):
                yield form, _Entry("money", family)
                for qualifier, code in table["of"].items():
                    for adjective in adjectives(qualifier):
                        yield f"{form} {adjective.lower()}", _Entry("money", code)
    for word, code in money["subunits"].items():
        yield word, _Entry("money", code or "cent", 0.01)


def plurals(word: str) -> set[str]:
    """The word and its regular plural."""
    return {word} if word[-1] in "sxz." or " " in word else {word, word + ("x" if word.endswith("eau") else "s")}


def adjectives(word: str) -> set[str]:
    """The four forms of a regular adjective: turc, turque, turcs, turques."""
    if " " in word or word.isupper():
        return {word}
    endings = (("en", "enne"), ("c", "que"), ("f", "ve"), ("er", "ère"), ("e", "e"))
    feminine = next((word.removesuffix(a) + b for a, b in endings if word.endswith(a)), word + "e")
    return {word, feminine, word if word[-1] in "sx" else word + "s", feminine + "s"}


@functools.cache
def _after() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Symbols and words behind a number: 40 km, 12 millions d'euros, une centaine de kilomètres."""
    link = rf"(?P<of>{SPACE}{{1,2}}de{SPACE}|{SPACE}{{1,2}}d['’])?{SPACE}{{0,2}}-?"
    symbols = rf"{link}(?P<unit>{any_of(_symbols())})(?![\w²³]|['’]\w|-[^\W\d])"
    words = rf"{link}(?P<unit>{any_of(_words())})(?![\w]|['’]\w|-[^\W\d])"
    return re.compile(symbols), re.compile(words, re.IGNORECASE)


@functools.cache
def _power() -> re.Pattern[str]:
    return re.compile(rf"{SPACE}({any_of(load('units')['squares'])})(?!\w)", re.IGNORECASE)


@functools.cache
def _per() -> re.Pattern[str]:
    return re.compile(rf"{SPACE}({any_of(load('units')['per'])})(?!\w)", re.IGNORECASE)


def unit_after(text: str, end: int, *, of: bool) -> Unit | None:
    """The unit right behind a number, the longest that reads; `of`: "de" may stand between (12 millions d'euros)."""
    symbols, words = _after()
    best: tuple[re.Match[str], _Entry] | None = None
    for pattern, table in ((symbols, _symbols()), (words, _words())):
        match = pattern.match(text, end)
        if match is None or (match["of"] and not of):
            continue
        entry = table[match["unit"] if table is _symbols() else match["unit"].lower()]
        if best is None or match.end() > best[0].end():
            best = match, entry
    if best is None:
        return None
    match, entry = best
    unit = Unit(entry.kind, entry.code, match.end(), entry.factor, match["unit"].lower())
    return _raised(text, unit) if unit.kind == "measure" else unit


def _raised(text: str, unit: Unit) -> Unit:
    """Mètres carrés, km par heure, mètres cubes par seconde."""
    power = _power().match(text, unit.end) if unit.code in MEASURES_OF_LENGTH else None
    if power is not None:
        raised = load("units")["squares"][power[1].lower()]
        unit = unit._replace(code=unit.code + raised, end=power.end())
    per = _per().match(text, unit.end)
    of = _dissolved().match(text, unit.end) if per is None and unit.code in _MASSES else None
    if of is not None:
        return unit._replace(code=f"{unit.code}/{load('units')['per'][of[1].lower()]}")
    if per is not None:
        unit = unit._replace(code=f"{unit.code}/{load('units')['per'][per[1].lower()]}", end=per.end())
    return unit


_MASSES = {"g", "mg", "ug", "ng", "kg", "mL", "cL"}


@functools.cache
def _dissolved() -> re.Pattern[str]:
    """1,8 gramme d'alcool par litre de sang: the unit is a concentration, the span stays the number and its word."""
    per = any_of(word for word, code in load("units")["per"].items() if code in {"L", "m3", "kg", "km"})
    return re.compile(rf"{SPACE}(?:de{SPACE}|d['’])[^\W\d_]+{SPACE}({per})(?!\w)", re.IGNORECASE)


@functools.cache
def _before() -> re.Pattern[str]:
    symbols = [s for s in _symbols() if _symbols()[s].kind == "money" and s not in {"F", "fr.", "Lit", "CFA"}]
    return re.compile(rf"(?<![\w$€£])({any_of(symbols)}|[Ff]rancs CFA){SPACE}?\Z")


def currency_before(text: str, start: int) -> tuple[int, str] | None:
    """Where a currency before a number begins, and its code: CHF 720 millions, $75, EUR 12."""
    match = _before().search(text, max(0, start - 12), start)
    if match is None:
        return None
    entry = _symbols().get(match[1])
    return match.start(), entry.code if entry else "CFA"


@functools.cache
def glued_currency() -> re.Pattern[str]:
    """EUR29,99: a code against the digits."""
    return re.compile(rf"(?<!\w)({any_of(load('currencies')['codes'])})(?=\d)")
