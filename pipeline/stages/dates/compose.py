"""Expressions made of others: 26 et 27 octobre, samedi vers 22 heures, nuit de mardi à mercredi, fin 2015, avant le 22."""

import dataclasses

from pipeline.stages.dates.context import is_count
from pipeline.stages.dates.days import dated
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Clock, Fixed, Length, Meaning, Pair, Part, Shift, Slot
from pipeline.stages.dates.relative import shift_by
from pipeline.stages.dates.shape import names


def _code(found: Found, name: str) -> str:
    return names()[found.unit(name).code]


def with_year_of(first: Meaning, last: Meaning) -> Meaning | None:
    """The first end of a range takes the year of the last, or the year before: de novembre à février 2017."""
    if not isinstance(first, Slot) or not isinstance(last, Fixed) or first.month is None or len(last.value) < 7:
        return None
    year, month = int(last.value[:4]), int(last.value[5:7])
    year -= (first.month, first.day or 0) > (month, int(last.value[8:10] or 0) if first.day else 0)
    return dated(year, first.month, first.day) if first.day else Fixed(f"{year:04}-{first.month:02}")


def _days(found: Found) -> Built | None:
    """26 et 27 octobre, 3 au 7 mai, 3, 4 et 5 mai: the first day takes the month of the last."""
    day, last = found.value("day"), found.unit("last").value
    if isinstance(day, Slot):
        day = day.day if day.month is None else None
    first: Meaning | None = None
    if isinstance(last, Slot) and last.day and day:
        first = dataclasses.replace(last, day=day, weekday=None)
        last = dataclasses.replace(last, weekday=None) if last.month else last
        if last.month is None and last.weekday is not None:
            return None
    elif isinstance(last, Fixed) and len(last.value) == 10 and day:
        first = dated(int(last.value[:4]), int(last.value[5:7]), day)
    if first is None or not 1 <= day <= 31 or first == last:
        return None
    return Built("RANGE", Pair(first, last))


def _bare_days(found: Found) -> Built | None:
    """Du 13 au 18: no month said."""
    first, last = found.value("day"), found.value("day2")
    if not (1 <= first < last <= 31) or is_count(found, found.last):
        return None
    return Built("RANGE", Pair(Slot(day=first), Slot(day=last)))


def _dashed(found: Found) -> Built | None:
    """Juin-juillet 2016, 13 juillet - 15 juillet."""
    first, last = found.unit("first").value, found.unit("last").value
    return Built("RANGE", Pair(with_year_of(first, last) or first, last))


def _shares_year(found: Found) -> Built | None:
    """De mai à octobre 2020: two mentions, one year."""
    unit = found.unit("first")
    meaning = with_year_of(unit.value, found.unit("last").value)
    return Built(_code(found, "first"), meaning) if meaning else None


def _timed(found: Found) -> Built | None:
    """Samedi vers 22 heures, 00h12 GMT dimanche, vendredi soir vers 22 h."""
    clock, day = found.unit("clock").value, found.unit("day").value
    if not isinstance(clock, Clock):
        return None
    hour = clock.hour + 12 if "part" in found and _part(found) in {"AF", "EV"} and 1 <= clock.hour < 12 else clock.hour
    mod = "APPROX" if "rough" in found else "BEFORE" if "before" in found else "AFTER" if "after" in found else None
    return Built("CLOCK", dataclasses.replace(clock, hour=hour, day=day), mod)


def _part(found: Found) -> str | None:
    value = found.value("part")
    return value.part if isinstance(value, Part) else value


def _clock_this_part(found: Found) -> Built | None:
    """8 heures ce soir, 8h ce matin."""
    clock, part = found.unit("clock").value, found.unit("part").value
    if not isinstance(clock, Clock) or not isinstance(part, Part):
        return None
    hour = clock.hour + 12 if part.part in {"AF", "EV"} and 1 <= clock.hour < 12 else clock.hour
    return Built("CLOCK", dataclasses.replace(clock, hour=hour, day=part.day), found.unit("clock").mod)


def _clocks(found: Found) -> Built | None:
    """Mardi de 14 h à 16 h: the day belongs to both ends."""
    first, last = found.unit("first").value, found.unit("last").value
    day = found.unit("day").value
    if isinstance(day, Part):
        day = day.day
    if not isinstance(first, Clock) and isinstance(last, Clock):
        hour = found.value("first")
        first = Clock(hour, 0) if isinstance(hour, int) and 0 <= hour <= 24 else None
    if not isinstance(first, Clock) or not isinstance(last, Clock):
        return None
    return Built("RANGE", Pair(dataclasses.replace(first, day=day), dataclasses.replace(last, day=day)))


def _hours(found: Found) -> Built | None:
    """De 14 à 16 heures, 14h-16h: one mention, the first end cannot stand alone."""
    first, last = found.unit("first").value, found.unit("last").value
    if isinstance(first, int):
        first = Clock(first, 0) if 0 <= first < 24 else None
    if not isinstance(first, Clock) or not isinstance(last, Clock) or last.day is not None:
        return None
    return Built("RANGE", Pair(first, last))


def _part_of_day(found: Found) -> Built | None:
    """Vendredi soir, lundi dans la matinée, jeudi en fin de matinée."""
    return Built("PART", Part(found.value("part"), found.unit("day").value), _edge(found))


def _part_of(found: Found) -> Built | None:
    """Matinée du 15 février, nuit de mardi à mercredi: a night takes its first day."""
    day = found.unit("day").value
    return Built("PART", Part(found.value("part"), day.first if isinstance(day, Pair) else day), _edge(found))


def _part_alone(found: Found) -> Built | None:
    """Dans la nuit, en début de soirée."""
    return Built("PART", Part(found.value("part")), _edge(found))


def _edge(found: Found) -> str | None:
    return "START" if "start" in found else "MID" if "middle" in found else "END" if "finish" in found else None


def _edged(found: Found) -> Built | None:
    """Fin 2015, mi-octobre, début du mois de mai, milieu de semaine prochaine."""
    unit = found.unit("item")
    if isinstance(unit.value, Clock | Length | Pair):
        return None
    return Built(_code(found, "item"), unit.value, _edge(found))


def _edge_of_unit(found: Found) -> Built | None:
    """En fin d'année, fin du mois, début de semaine, fin du siècle: of the current one."""
    unit = found.value("unit")
    if unit in {"second", "minute", "hour"} or found.word(found.match.start("unit")).lower() in {"ans", "an", "années"}:
        return None
    return Built("DAY" if unit == "day" else "PERIOD", Shift(0, unit, edge=_edge(found)), _edge(found))


def _day_edge(found: Found) -> Built | None:
    """Mardi en fin de journée."""
    return Built("DAY", found.unit("day").value, _edge(found)) if found.value("unit") == "day" else None


def _hedged(found: Found) -> Built | None:
    """Avant le 22 mars, d'ici vendredi, vers 2050; "après quatre heures" is a length without modifier."""
    unit = found.unit("item")
    mod = "APPROX" if "rough" in found else "BEFORE" if "before" in found else "AFTER"
    if unit.mod is not None and unit.mod != "MID":
        mod = unit.mod
    code = _code(found, "item")
    if code in {"LENGTH", "REPEAT", "RANGE"} or (mod == "APPROX" and code == "PART"):
        return None
    return Built(code, unit.value, mod)


def _within(found: Found) -> Built | None:
    """D'ici (à) deux ans: before that day."""
    unit = found.unit("item")
    meaning = shift_by(unit.value, "document", 1) if isinstance(unit.value, Length) and unit.rule != "window" else None
    return Built("PERIOD", meaning, "BEFORE") if meaning else None


_EDGE = "(?:(?P<start>{start})|(?P<middle>[{middle}{mid}])|(?P<finish>{finish}))"
_TO = "(?: (?:{a}|{vers}) |{comma} (?={CLOCK}(?<={CLOCK}))| )"
_LINK = "(?:{comma}? (?:(?P<rough>{rough}~)|(?:{a}|{de}|{en}|{dans}) )?)"

RANGES: tuple[Rule, ...] = (
    rule("range", "(?P<day>[{small}{spelled}{DAY}]){ordinal_suffix}?(?: (?:{a}|{et}|{ou}|{until} {a}) (?:{le} )?|~{dash}~|{comma}~[{small}]{ordinal_suffix}?"
         "(?:{comma}~[{small}])? (?:{et}|{ou}) )(?:{le} )?(?P<last>{DAY})", _days),
    rule("range", "(?:{de}|{between} {le}) (?P<x>(?P<day>[{small}]){ordinal_suffix}? (?:{a}|{et} {le}) (?P<day2>[{small}]))(?!~[{unit}{unit_short}{month}%])",
         _bare_days),
    rule("range", "(?P<first>[{MONTH}{PERIOD}])~{dash}~(?P<last>[{MONTH}{PERIOD}])", _dashed),
    rule("range", "(?P<first>{DAY})~{dash}~(?P<last>{DAY})", _dashed),
    rule("shared", "(?P<x>(?P<first>{MONTH}))(?=(?: (?:{a}|{et}|{ou}) |{comma} )(?:{le} )?(?P<last>{MONTH}))", _shares_year),
    rule("shared", "(?P<x>(?P<first>{DAY}))(?=(?: (?:{a}|{et}|{ou}) |{comma} )(?:{le} )?(?P<last>{DAY}))", _shares_year),
    rule("range", "(?P<first>{CLOCK})~{dash}~(?P<last>{CLOCK})", _hours),
    rule("range", "(?:{de}|{between}) (?P<x>(?P<first>[{small}]) (?:{a}|{et}) (?P<last>{CLOCK}))", _hours),
    rule("range", "(?P<first>[{small}]){dash}(?P<last>{CLOCK})", _hours),
)  # fmt: skip

TIMES: tuple[Rule, ...] = (
    rule("part_of_day", "(?P<day>{DAY}) (?:(?:{dans}|{en}|{a}) (?:{le} )?)?(?:" + _EDGE + " {de} (?:{le} )?)?(?P<part>{part})", _part_of_day),
    rule("part_of_day", "(?P<day>{DAY}) {le} (?P<part>{part})", _part_of_day),
    rule("part_of_day", "(?:" + _EDGE + " {de} (?:{le} )?)?(?P<part>{part}) {de} (?:{le} )?(?P<day>[{DAY}{RANGE}])(?: {a} (?:{le} )?{DAY})?", _part_of),
    rule("part_of_day", "(?:{dans} {le}|{en}|{a} {le}|{ongoing} {de} {le}) (?P<x>(?P<part>{part}))", _part_alone),
    rule("part_of_day", _EDGE + " {de}~(?:{le} )?(?P<part>{part})", _part_alone),
    rule("part_of_day", "(?P<part>{part}) {dash}?{same}", _part_alone),
    rule("part_of_day", "{le} {same} (?P<x>(?P<part>{part}))", _part_alone),
    rule("part_of_day", _EDGE + " {de}~(?:{le} )?(?P<ready>{PART})", lambda found: Built("PART", found.unit("ready").value, _edge(found))),
    rule("relative", "(?P<day>{DAY}) {en} " + _EDGE + " {de} (?P<unit>{unit})", _day_edge),
)  # fmt: skip

CLOCKS: tuple[Rule, ...] = (
    rule("clock", "(?P<day>{DAY}) (?:(?P<rough>{rough} )|(?P<before>(?:{little} )?{avant} )|(?P<after>{apres} )|(?:{a}|{from}|{until} {a}) |(?={CLOCK}))"
         "(?P<clock>{CLOCK})", _timed),
    rule("clock", "(?P<clock>{CLOCK})(?: (?:{le} |{de} )?|{comma} )(?P<day>{DAY})(?!{PART})", _timed),
    rule("clock", "(?P<clock>{CLOCK}){comma}? (?P<part>{PART})", _clock_this_part),
    rule("clock", "(?P<part>{PART}) (?:(?P<rough>{rough} )|{a} |(?={CLOCK}))(?P<clock>{CLOCK})", _clock_this_part),
    rule("range", "(?P<day>[{DAY}{PART}]) (?:{de}|{between}) (?P<first>[{CLOCK}{small}]) (?:{a}|{et}) (?P<last>{CLOCK})", _clocks),
    rule("range", "(?P<first>{CLOCK}) (?:{a}|{et}) (?P<last>{CLOCK}) (?:{le} )?(?P<day>[{DAY}{PART}])", _clocks),
)  # fmt: skip

EDGES: tuple[Rule, ...] = (
    rule("edge", _EDGE + "(?:{dash}| (?:{de}~)?(?:{le} )?(?:{unit} {de}~)?)(?P<item>[{MONTH}{YEAR}{PERIOD}{DAY}])", _edged),
    rule("edge", _EDGE + " {de}~(?:{le} )?(?P<unit>{unit})", _edge_of_unit),
    rule("period", "(?P<unit>{unit}) {de}~(?:{le} )?(?P<item>{MONTH})", lambda found: _month_of(found)),
)  # fmt: skip

HEDGES: tuple[Rule, ...] = (
    rule("hedged", "(?P<rough>{rough}) (?:{le} )?(?P<x>(?P<item>{item}))", _hedged),
    rule("hedged", "(?P<before>{avant}|{de} {ici})(?: {a})?(?: {le})? (?P<x>(?P<item>{item}))", _hedged),
    rule("hedged", "(?P<after>{apres}) (?:{le} )?(?P<x>(?P<item>{item}))", _hedged),
    rule("lapse", "{de} {ici}(?: {a})? (?P<x>(?P<item>{LENGTH}))", _within),
)  # fmt: skip


def _month_of(found: Found) -> Built | None:
    """Mois de mars."""
    unit = found.unit("item")
    return Built("MONTH", unit.value, unit.mod) if found.value("unit") == "month" else None
