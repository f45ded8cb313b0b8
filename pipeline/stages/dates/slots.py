"""Which occurrence of a calendar position is meant: the last, the next, or the one the tense points at."""

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from pipeline.stages.dates.calendar import day_of, feast_day, interval, shifted
from pipeline.stages.dates.meanings import Slot

Direction = Literal["past", "future", "nearest", "last", "next", "this"]


def occurrence(slot: Slot, anchor: dt.date, direction: Direction) -> str | None:
    """The TIMEX3 value of the occurrence of a slot that lies in a direction from the anchor."""
    if slot.weekday and not slot.day and not slot.month:
        return _weekday(slot, anchor, direction)
    if slot.day and not slot.month:
        return _day_of_month(slot, anchor, direction)
    values = list(_yearly(slot, anchor.year))
    if slot.weekday:
        days = [(value, dt.date.fromisoformat(value)) for value in values]
        matching = [value for value, day in days if day.isoweekday() == slot.weekday and _is_near(day, anchor)]
        values = matching or values
        direction = "nearest" if matching else direction
    return choose(values, anchor, direction)


def _is_near(day: dt.date, anchor: dt.date) -> bool:
    """Samedi 7 mars, no year said: of a year ahead or ten months back; what lies farther has its weekday wrong."""
    return -300 <= (day - anchor).days <= 370


def _yearly(slot: Slot, around: int) -> Iterator[str]:
    """The value of a slot in each year near a year."""
    reach = 8 if (slot.month, slot.day) == (2, 29) else 2
    for year in range(max(1, around - reach), min(9998, around + reach) + 1):
        value = _value_in(slot, year)
        if value is not None and interval(value):
            yield value


def _value_in(slot: Slot, year: int) -> str | None:
    if slot.feast:
        return feast_day(slot.feast, year).isoformat()
    if slot.month and slot.day:
        day = day_of(year, slot.month, slot.day)
        return day.isoformat() if day else None
    if slot.month:
        return f"{year:04}-{slot.month:02}"
    if slot.quarter:
        return f"{year:04}-Q{slot.quarter}"
    if slot.half:
        return f"{year:04}-H{slot.half}"
    if slot.week:
        return f"{year:04}-W{slot.week:02}"
    if slot.sports_season:
        return f"{year:04}/{year + 1:04}"
    return f"{year:04}-{slot.season}" if slot.season else None


def choose(values: list[str], anchor: dt.date, direction: Direction) -> str | None:
    """Among values in calendar order, the one that lies in the direction from the anchor."""
    spans = [(value, *days) for value in values if (days := interval(value))]
    if direction in {"past", "last"}:
        before = [v for v, start, end in spans if (start <= anchor if direction == "past" else end < anchor)]
        return before[-1] if before else None
    if direction in {"future", "next"}:
        after = [v for v, start, end in spans if (end >= anchor if direction == "future" else start > anchor)]
        return after[0] if after else None
    ranked = [
        (max((start - anchor).days, (anchor - end).days, 0), start > anchor, value)
        for value, start, end in spans
        if direction == "nearest" or start.year == anchor.year or end.year == anchor.year
    ]
    return min(ranked)[2] if ranked else None


def _weekday(slot: Slot, anchor: dt.date, direction: Direction) -> str | None:
    """Bare weekdays: on or before the anchor, on or after it in the future; "dernier" and "prochain" exclude it."""
    weekday = slot.weekday or 1
    back = (anchor.isoweekday() - weekday) % 7
    on = (weekday - anchor.isoweekday()) % 7
    if slot.weeks_on:
        days = on + 7 * slot.weeks_on
    elif direction == "next":
        days = on or 7
    elif direction == "last":
        days = -(back or 7)
    else:
        days = on if direction == "future" else -back
    day = shifted(anchor, days, "day")
    return day.isoformat() if day else None


def _day_of_month(slot: Slot, anchor: dt.date, direction: Direction) -> str | None:
    """Le 22, vendredi 22: in the months around the anchor."""
    values = []
    for months in range(-30, 31):
        month = shifted(anchor.replace(day=1), months, "month")
        day = day_of(month.year, month.month, slot.day or 0) if month else None
        if day and slot.weekday in {None, day.isoweekday()}:
            values.append(day.isoformat())
    return choose(values, anchor, "nearest" if slot.weekday and direction != "future" else direction)
