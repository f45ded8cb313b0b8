"""Expressions that stand from another time: hier, la veille, vendredi prochain, il y a trois jours, un an plus tôt."""

import dataclasses
from typing import Any, cast

from pipeline.stages.dates.days import NO_DIGIT, next_numeric
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Length, Meaning, Part, Shift, Slot, Unit, Within
from pipeline.stages.dates.shape import names

_NOT_SHIFTED = {"second", "minute", "hour"}


def _deictic(found: Found) -> Built | None:
    """Hier, aujourd'hui, avant-hier."""
    return Built("DAY", Shift(found.value("word"), "day"))


def _veille(found: Found) -> Built | None:
    """La veille, le lendemain: from the day of the narrative; "à la veille d'un sommet" is the document's own day."""
    return Built("DAY", Shift(found.value("word"), "day", "discourse"))


def _at_the_eve(found: Found) -> Built | None:
    """A la veille d'un sommet, au lendemain du scrutin: the eve or the day after is today."""
    return Built("DAY", Shift(0, "day"))


def _period(found: Found) -> Built | None:
    """La semaine dernière, le mois prochain, l'an passé, le trimestre précédent."""
    unit: Unit = found.value("unit")
    word = found.word(found.match.start("unit")).lower()
    if "anchor" not in found:
        return None if unit in _NOT_SHIFTED or word.endswith("s") != (unit == "month") else _moved(found, unit)
    if unit in _NOT_SHIFTED or (word.endswith("s") and unit not in {"month"}):
        return None
    if word == "mois" and found.word(found.match.start("anchor")).lower().endswith(("ers", "ains", "és", "nts")):
        return None
    return _moved(found, unit)


def _moved(found: Found, unit: Unit) -> Built:
    amount = 1 if {"next", "following"} & _names(found) else -1
    origin = "discourse" if {"preceding", "following"} & _names(found) else "document"
    return Built("DAY" if unit == "day" else "PERIOD", Shift(amount, unit, origin))  # type: ignore[arg-type]


def _names(found: Found) -> set[str]:
    return {name for name in ("last", "next", "preceding", "following", "coming") if name in found}


def _this(found: Found) -> Built | None:
    """Cette semaine, ce mois-ci, ce jour; "ce jour-là" stands in the narrative."""
    unit: Unit = found.value("unit")
    if unit in _NOT_SHIFTED or (found.word(found.match.start("unit")).lower().endswith("s") and unit != "month"):
        return None
    if found.word(found.first).lower() == "ces":
        return None
    origin = "discourse" if "there" in found else "document"
    code = "DAY" if unit == "day" else "PERIOD"
    return Built(code, Shift(0, unit, origin))  # type: ignore[arg-type]


def _current(found: Found) -> Built | None:
    """Le trimestre en cours; dans la journée, au cours de la semaine."""
    unit: Unit = found.value("unit")
    inside = "x" in found
    if unit in _NOT_SHIFTED or (inside and found.word(found.first).lower() not in {"journée", "semaine"}):
        return None
    return Built("DAY" if unit == "day" else "PERIOD", Shift(0, unit))


def _day_after(found: Found) -> Built | None:
    """Le mardi d'après, le lundi qui suit: from the day of the narrative."""
    slot = found.unit("point").value
    if not isinstance(slot, Slot) or not slot.weekday or slot.day:
        return None
    return Built("DAY", Within(Shift(1, "week", "discourse"), weekday=slot.weekday))


def _generic(found: Found) -> Built | None:
    """Le premier mardi après le premier lundi: which one depends on a month that is not here."""
    slot = found.units[found.last - 1].value
    lone = isinstance(slot, Slot) and slot.weekday and not slot.day
    return Built("OTHER", Length(())) if lone else None


def _same(found: Found) -> Built | None:
    """Le même jour, la même année."""
    unit: Unit = found.value("unit")
    if unit in _NOT_SHIFTED or unit == "century":
        return None
    return Built("DAY" if unit == "day" else "PERIOD", Shift(0, unit, "discourse"))


def _slot(found: Found) -> Built | None:
    """Vendredi prochain, avril dernier, ce lundi, 28 novembre dernier, l'été suivant."""
    unit = found.unit("point")
    meaning = unit.value
    if "season" in found:
        meaning = Slot(season=found.value("season"))
    elif "feast" in found:
        meaning = Slot(feast=found.value("feast"))
    elif "month" in found:
        meaning = Slot(month=found.value("month"))
    if not isinstance(meaning, Slot):
        return None
    which = 0 if "this" in found else 1 if {"next", "following", "coming"} & _names(found) else -1
    return Built(_code(found, unit.code), dataclasses.replace(meaning, which=which, is_there="there" in found))


def _code(found: Found, code: str) -> str:
    named = names()[code]
    return named if named.isupper() else "DAY" if named == "feast" else "MONTH" if named == "month" else "PERIOD"


def _in_eight(found: Found) -> Built | None:
    """Lundi en huit, mardi en quinze."""
    meaning, days = found.unit("point").value, found.value("days")
    if not isinstance(meaning, Slot) or days not in {8, 15}:
        return None
    return Built("DAY", dataclasses.replace(meaning, which=0, weeks_on=1 if days == 8 else 2))


def _ago(found: Found) -> Built | None:
    """Il y a trois jours, dans deux mois: the amount and grain of the length."""
    return lapse(found, "document", 1 if "dans" in found else -1)


def _later(found: Found) -> Built | None:
    """Un an plus tôt, deux jours après, 54 minutes plus tard."""
    return lapse(found, "discourse", 1 if "late" in found else -1)


def lapse(found: Found, origin: object, sign: int) -> Built | None:
    """A length (group `length`) counted from an origin."""
    unit = found.unit("length")
    length = unit.value
    if not isinstance(length, Length) or length.high or unit.rule == "window":
        return None
    shift: Meaning = shift_by(length, origin, sign)
    fine = length.parts[-1][1]
    code = "CLOCK" if fine in _NOT_SHIFTED else "DAY" if fine == "day" else "PERIOD"
    return Built(code, shift, unit.mod)


def shift_by(length: Length, origin: object, sign: int) -> Shift:
    """The time that lies a length after (or before) an origin."""
    steps: Any = origin
    for amount, unit in length.parts:
        steps = Shift(None if amount is None else sign * amount, cast(Unit, unit), steps)
    return cast(Shift, steps)


def _this_part(found: Found) -> Built | None:
    """Ce matin, cette nuit, ce soir-là."""
    origin = "discourse" if "there" in found else "document"
    return Built("PART", Part(found.value("part"), Shift(0, "day", origin), is_deictic=True))  # type: ignore[arg-type]


def _sports_season(found: Found) -> Built | None:
    """La saison dernière, la saison écoulée."""
    which = 0 if "this" in found else 1 if {"next", "following"} & _names(found) else -1
    return Built("PERIOD", Slot(sports_season=True, which=which))


_ANCHOR = "(?P<anchor>(?P<last>{last})|(?P<next>{next})|(?P<preceding>{preceding})|(?P<following>{following}))"
_ENDS = "(?=~[{comma}{dot}{closing}{mark}{newline}]|~$)"
"""Le jour d'après, but not the day after something."""
_THERE = "(?P<there>[ {dash}]{there})"
_LISTED = "(?:(?<={comma} )|(?<={et} )|(?<={ou} ))"

RULES: tuple[Rule, ...] = (
    rule("relative", "(?P<word>{deictic})", _deictic),
    rule("partial", _LISTED + "(?P<day>{small}){slash}(?P<month2>{small})" + NO_DIGIT, next_numeric),
    rule("relative", "[{a}{has}](?: {le})? (?P<x>(?P<word>{discourse}))(?= {de} (?!{DAY}|{ce}))", _at_the_eve),
    rule("anaphoric", "(?P<word>{discourse})(?! {de}~(?:{le} )?{DAY})", _veille),
    rule("relative", "(?P<unit>{unit}) " + _ANCHOR, _period),
    rule(
        "relative", _ANCHOR + " (?P<unit>{unit})(?!~{de}~(?:{unit} {de}~)?(?:{le} )?[{MONTH}{YEAR}{PERIOD}])", _period
    ),
    rule("anaphoric", "(?P<unit>{unit}) (?P<following>{de}~{apres}|{which} {follows})" + _ENDS, _period),
    rule("anaphoric", "(?P<point>{DAY}) (?P<following>{de}~{apres}|{which} {follows})" + _ENDS, _day_after),
    rule("relative", "(?P<unit>{unit}) (?P<next>{which} {comes})(?! {de})", _period),
    rule("relative", "(?P<unit>{unit}) {en} {ongoing}", _current),
    rule("relative", "(?:{dans}|{ongoing} {de}) {le} (?P<x>(?P<unit>{unit}))(?! {anchor})", _current),
    rule("relative", "{ce} (?P<unit>{unit})(?:{dash}{here})?", _this),
    rule("anaphoric", "{ce} (?P<unit>{unit})" + _THERE, _this),
    rule("relative", "(?P<this>{ce}) {unit} {de}~(?P<point>{MONTH})", _slot),
    rule("generic", "{ordinal} [{DAY}](?! (?:{de}|{DAY}|{part} {de}))", _generic),
    rule("anaphoric", "{same} (?P<unit>{unit})", _same),
    rule("anaphoric", "(?P<unit>{unit}) {same}", _same),
    rule("relative", "(?P<point>[{DAY}{MONTH}{PERIOD}])" + " " + _ANCHOR, _slot),
    rule("relative", "(?P<point>(?P<season>{season})) " + _ANCHOR, _slot),
    rule("relative", "(?P<this>{ce}) (?P<point>[{DAY}{MONTH}])(?:" + _THERE + "|{dash}{here})?", _slot),
    rule("relative", "(?P<this>{ce}) (?P<point>(?P<season>{season}))(?:" + _THERE + ")?", _slot),
    rule("relative", _ANCHOR + " (?P<point>[{DAY}])", _slot),
    rule("relative", "(?P<point>{DAY}) (?P<coming>{a} {coming})", _slot),
    rule("relative", "(?P<point>{DAY}) {en} (?P<days>[{small}{spelled}])", _in_eight),
    rule(
        "lapse",
        "(?:{il} {y} {has}|{il} {ya}) (?:{de} {that} )?(?:{environ} |{just} )?(?P<length>{LENGTH})",
        _ago,
    ),
    rule("lapse", "(?P<dans>{dans}) (?:{environ} |{just} )?(?P<length>{LENGTH})(?! {a} {counting})", _ago),
    rule("lapse", "(?P<length>{LENGTH}) (?:(?P<late>{more} {late})|{more} {early}|{before_that})", _later),
    rule("lapse", "(?P<length>{LENGTH}) (?:(?P<late>{apres})|{avant})(?=~[{comma}{dot}{closing}{newline}]|$)", _later),
    rule("part_of_day", "{ce} (?P<part>{part})(?:" + _THERE + ")?", _this_part),
    rule("relative", "{sports_season} " + _ANCHOR, _sports_season),
    rule("relative", "(?P<this>{ce}) {sports_season}", _sports_season),
)
