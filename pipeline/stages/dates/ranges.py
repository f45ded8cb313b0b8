"""Ranges: 26 et 27 octobre, 3 au 7 mai, juin-juillet 2016, de 14 à 16 heures; and ends that share a year."""

import dataclasses

from pipeline.stages.dates.context import is_count
from pipeline.stages.dates.days import dated, day_number
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Clock, Fixed, Meaning, Opening, Pair, Slot, Within
from pipeline.stages.dates.shape import names


def with_year_of(first: Meaning, last: Meaning) -> Meaning | None:
    """The first end of a range takes the year of the last, or the year before: de novembre à février 2017."""
    if not isinstance(first, Slot) or not isinstance(last, Fixed) or first.month is None or len(last.value) < 7:
        return None
    year, month = int(last.value[:4]), int(last.value[5:7])
    year -= (first.month, first.day or 0) > (month, int(last.value[8:10] or 0) if first.day else 0)
    return dated(year, first.month, first.day) if first.day else Fixed(f"{year:04}-{first.month:02}")


def _days(found: Found) -> Built | None:
    """26 et 27 octobre, 3 au 7 mai, 3, 4 et 5 mai: the first day takes the month of the last."""
    start, last = found.unit("day").value, found.unit("last").value
    day = start.day if isinstance(start, Slot) and start.month is None else day_number(found, "day")
    first: Meaning | None = None
    if isinstance(last, Slot) and last.day and day:
        first = dataclasses.replace(last, day=day, weekday=None)
        last = dataclasses.replace(last, weekday=None) if last.month else last
        if last.month is None and last.weekday is not None:
            return None
    elif isinstance(last, Within) and last.day and day:
        first = dataclasses.replace(last, day=day, weekday=None)
    elif isinstance(last, Fixed) and len(last.value) == 10 and day:
        first = dated(int(last.value[:4]), int(last.value[5:7]), day)
    if first is None or first == last:
        return None
    return Built("RANGE", Pair(first, last))


def _bare_days(found: Found) -> Built | None:
    """Du 13 au 18: no month said."""
    first, last = found.value("day"), found.value("day2")
    if not (1 <= first < last <= 31) or is_count(found, found.last) or ("nth" in found and first != 1):
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
    return Built(names()[unit.code], meaning) if meaning else None


def _opens(found: Found) -> Built | None:
    """De novembre à mars, entre le 1er octobre et le 7 novembre: neither end says its year."""
    first, last = found.unit("first"), found.unit("last").value
    if isinstance(first.value, Slot) and isinstance(last, Slot) and _bare_weekday(first.value) and _bare_weekday(last):
        return Built("DAY", Opening(first.value, last), first.mod)
    dated = isinstance(first.value, Slot) and first.value.month and first.value.which is None
    if not dated or not isinstance(last, Slot) or not last.month or bool(last.day) != bool(first.value.day):
        return None
    return Built(names()[first.code], Opening(first.value, last), first.mod)


def _bare_weekday(slot: Slot) -> bool:
    """Du lundi au vendredi: the first end is before the last."""
    return slot.weekday is not None and slot.day is None and slot.which is None


def _hours(found: Found) -> Built | None:
    """De 14 à 16 heures, 14h-16h: one mention, the first end cannot stand alone."""
    first, last = found.unit("first").value, found.unit("last").value
    if isinstance(first, int):
        first = Clock(first, 0) if 0 <= first < 24 else None
    if not isinstance(first, Clock) or not isinstance(last, Clock) or last.day is not None:
        return None
    return Built("RANGE", Pair(first, last))


_EDGED = "(?:[{start}{finish}{middle}] (?:{de}~)?|{mid}[ {dash}])?"
"""De la fin de mai à mi-juillet: the edges are read later."""

RULES: tuple[Rule, ...] = (
    rule(
        "shared",
        "(?:{de}|{between}) (?:{le} )?" + _EDGED + "(?P<x>(?P<first>[{MONTH}{DAY}]))"
        "(?= (?:{a}|{et}) (?:{le} )?" + _EDGED + "(?P<last>[{MONTH}{DAY}]))",
        _opens,
    ),
    rule(
        "range",
        (
            "(?P<day>[{small}{spelled}{DAY}]){ordinal_suffix}?(?: (?:{a}|{et}|{ou}|{until} {a}) "
            "(?:{le} )?|~{dash}~|{comma}~[{small}]{ordinal_suffix}?"
        )
        + "(?:{comma}~[{small}])? (?:{et}|{ou}) )(?:{le} )?(?P<last>{DAY})",
        _days,
    ),
    rule(
        "range",
        (
            "(?:{de}|{between} {le}) (?P<x>(?P<day>[{small}])(?P<nth>{ordinal_suffix})? (?:{a}|{et} {le}) "
            "(?P<day2>[{small}]))(?!~[{unit}{unit_short}{month}{ordinal_suffix}%])"
        ),
        _bare_days,
    ),
    rule("range", "(?P<first>[{MONTH}{PERIOD}])~{dash}~(?P<last>[{MONTH}{PERIOD}])", _dashed),
    rule("range", "(?P<first>{DAY})~{dash}~(?P<last>{DAY})", _dashed),
    rule(
        "shared",
        "(?P<x>(?P<first>{MONTH}))(?=(?: (?:{a}|{et}|{ou}) |{comma} )(?:{le} )?(?P<last>{MONTH}))",
        _shares_year,
    ),
    rule(
        "shared", "(?P<x>(?P<first>{DAY}))(?=(?: (?:{a}|{et}|{ou}) |{comma} )(?:{le} )?(?P<last>{DAY}))", _shares_year
    ),
    rule("range", "(?P<first>{CLOCK})~{dash}~(?P<last>{CLOCK})", _hours),
    rule("range", "(?:{de}|{between}) (?P<x>(?P<first>[{small}]) (?:{a}|{et}) (?P<last>{CLOCK}))", _hours),
    rule("range", "(?P<first>[{small}]){dash}(?P<last>{CLOCK})", _hours),
)
