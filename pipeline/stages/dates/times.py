"""A day with its time or its part: samedi vers 22 heures, vendredi soir, nuit de mardi à mercredi, 8 h ce matin."""

import dataclasses

from pipeline.stages.dates.edges import EDGE, edge_of
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Clock, Pair, Part, Repeat, Shift, Slot, Within
from schemas.base import DateMod


def _timed(found: Found) -> Built | None:
    """Samedi vers 22 heures, 00h12 GMT dimanche, vendredi soir vers 22 h."""
    clock, day = found.unit("clock").value, found.unit("day").value
    if not isinstance(clock, Clock):
        return None
    hour = clock.hour + 12 if "part" in found and _part(found) in {"AF", "EV"} and 1 <= clock.hour < 12 else clock.hour
    mod: DateMod | None
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
    day = Shift(1, "day", part.day) if part.part == "NI" and part.day is not None and hour < 12 else part.day
    return Built("CLOCK", dataclasses.replace(clock, hour=hour, day=day), found.unit("clock").mod)


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


def _hours_of(found: Found) -> Built | None:
    """Le 12 décembre de 14 à 16 heures."""
    pair, day = found.unit("hours").value, found.unit("day").value
    day = day.day if isinstance(day, Part) else day
    if not isinstance(pair, Pair) or not isinstance(pair.first, Clock) or not isinstance(pair.last, Clock):
        return None
    return Built("RANGE", Pair(dataclasses.replace(pair.first, day=day), dataclasses.replace(pair.last, day=day)))


def _part_of_day(found: Found) -> Built | None:
    """Vendredi soir, lundi dans la matinée, jeudi en fin de matinée."""
    return Built("PART", Part(found.value("part"), found.unit("day").value), edge_of(found))


def _part_of(found: Found) -> Built | None:
    """Matinée du 15 février, nuit de mardi à mercredi: a night takes its first day."""
    day = found.unit("day").value
    return Built("PART", Part(found.value("part"), day.first if isinstance(day, Pair) else day), edge_of(found))


def _part_in_week(found: Found) -> Built | None:
    """Mercredi soir de la semaine prochaine."""
    part, frame = found.unit("part").value, found.unit("frame").value
    day = part.day if isinstance(part, Part) else None
    if not isinstance(day, Slot) or not day.weekday or not isinstance(frame, Shift) or frame.unit != "week":
        return None
    return Built("PART", Part(part.part, Within(frame, weekday=day.weekday)), found.unit("part").mod)


def _repeated_clock(found: Found) -> Built | None:
    """Tous les jours à 13h15, chaque lundi à 9 heures."""
    clock, repeat = found.unit("clock").value, found.unit("repeat").value.value
    if not isinstance(clock, Clock) or clock.day is not None:
        return None
    day = repeat if repeat.startswith("XXXX-WXX") else ""
    if not day and repeat != "P1D" and "T" not in repeat:
        return None
    return Built("REPEAT", Repeat(f"{day}T{clock.hour:02}:{clock.minute:02}"))


def _part_alone(found: Found) -> Built | None:
    """Dans la nuit, en début de soirée."""
    return Built("PART", Part(found.value("part")), edge_of(found))


def _day_edge(found: Found) -> Built | None:
    """Mardi en fin de journée."""
    return Built("DAY", found.unit("day").value, edge_of(found)) if found.value("unit") == "day" else None


def _edge_of_part(found: Found) -> Built | None:
    """La fin de cet après-midi."""
    return Built("PART", found.unit("ready").value, edge_of(found))


PARTS: tuple[Rule, ...] = (
    rule(
        "part_of_day",
        "(?P<day>{DAY}) (?:(?:{dans}|{en}|{a}) (?:{le} )?)?(?:" + EDGE + " {de} (?:{le} )?)?(?P<part>{part})",
        _part_of_day,
    ),
    rule("part_of_day", "(?P<day>{DAY}) {le} (?P<part>{part})", _part_of_day),
    rule(
        "part_of_day",
        "(?:"
        + EDGE
        + (" {de} (?:{le} )?)?(?P<part>{part}) {de} (?:{le} )?(?P<day>[{DAY}{RANGE}])(?: {a} (?:{le} )?{DAY})?"),
        _part_of,
    ),
    rule("part_of_day", "(?:{dans} {le}|{en}|{a} {le}|{ongoing} {de} {le}) (?P<x>(?P<part>{part}))", _part_alone),
    rule("part_of_day", EDGE + " {de}~(?:{le} )?(?P<part>{part})", _part_alone),
    rule("part_of_day", "(?P<part>{part}) {dash}?{same}", _part_alone),
    rule("part_of_day", "{le} {same} (?P<x>(?P<part>{part}))", _part_alone),
    rule(
        "part_of_day",
        EDGE + " {de}~(?:{le} )?(?P<ready>{PART})",
        _edge_of_part,
    ),
    rule("relative", "(?P<day>{DAY}) {en} " + EDGE + " {de} (?P<unit>{unit})", _day_edge),
)

CLOCKS: tuple[Rule, ...] = (
    rule("part_of_day", "(?P<part>{PART}) (?:{de} )?{le} (?P<frame>{PERIOD})", _part_in_week),
    rule("repeated", "(?P<repeat>{REPEAT}) (?:{a}|{vers}|{from}) (?P<clock>{CLOCK})", _repeated_clock),
    rule("repeated", "(?P<clock>{CLOCK}) (?P<repeat>{REPEAT})", _repeated_clock),
    rule(
        "clock",
        (
            "(?P<day>{DAY}) (?:(?P<rough>{rough} )|(?P<before>(?:{little} )?{avant} )|"
            "(?P<after>{apres} )|(?:{a}|{from}|{until} {a}) |(?={CLOCK}))"
        )
        + "(?P<clock>{CLOCK})",
        _timed,
    ),
    rule("clock", "(?P<clock>{CLOCK})(?: (?:{le} |{de} )?|{comma} )(?P<day>{DAY})(?!{PART})", _timed),
    rule("clock", "(?P<clock>{CLOCK}){comma}? (?P<part>{PART})", _clock_this_part),
    rule("clock", "(?P<part>{PART}) (?:(?P<rough>{rough} )|{a} |(?={CLOCK}))(?P<clock>{CLOCK})", _clock_this_part),
    rule(
        "range",
        ("(?P<day>[{DAY}{PART}]) (?:{de}|{between}) (?P<first>[{CLOCK}{small}]) (?:{a}|{et}) (?P<last>{CLOCK})"),
        _clocks,
    ),
    rule("range", "(?P<day>[{DAY}{PART}]) (?:{de} |{between} |{a} |)(?P<hours>{RANGE})", _hours_of),
    rule("range", "(?P<hours>{RANGE}) (?:{le} )?(?P<day>[{DAY}{PART}])", _hours_of),
    rule("range", "(?P<first>{CLOCK}) (?:{a}|{et}) (?P<last>{CLOCK}) (?:{le} )?(?P<day>[{DAY}{PART}])", _clocks),
)
