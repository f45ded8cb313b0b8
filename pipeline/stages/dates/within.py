"""Parts of a resolved period: the first Monday, the last week, the nine first months, the Tuesday of a week."""

import datetime as dt

from pipeline.stages.dates.calendar import day_of, interval, months, value_at
from pipeline.stages.dates.meanings import Within
from pipeline.stages.dates.partial import unknown


def part_within(frame: str, within: Within) -> str:
    """The TIMEX3 value of a part of the period `frame`; unknown where the period is."""
    days = interval(frame)
    if days is None:
        return unknown("day" if within.weekday or within.day or within.unit == "day" else "month")
    first, last = days
    if within.first:
        return f"{value_at(first, 'month')}/{first.year:04}-{min(12, first.month + within.first - 1):02}"
    if within.nth is not None:
        return _nth(first, last, within)
    if within.weekday:
        return (first + dt.timedelta((within.weekday - first.isoweekday()) % 7)).isoformat()
    return _named(first, within)


def _named(first: dt.date, within: Within) -> str:
    """Premier trimestre de l'année prochaine, mai de l'an passé, le 15 du mois prochain."""
    if within.quarter:
        return f"{first.year:04}-Q{within.quarter}"
    if within.half:
        return f"{first.year:04}-H{within.half}"
    if within.season:
        return f"{first.year:04}-{within.season}"
    month = within.month or first.month
    day = day_of(first.year, month, within.day) if within.day else None
    if within.day:
        return day.isoformat() if day else unknown("day")
    return value_at(months(first.year, month, 1)[0], "month")


def _nth(first: dt.date, last: dt.date, within: Within) -> str:
    """The nth weekday, day, week or weekend of a period; -1 is the last. A week belongs where its Thursday lies."""
    nth = within.nth or 1
    if within.unit == "week" and (last - first).days >= 364 and nth > 0:
        return f"{first.year:04}-W{nth:02}"
    step = 1 if within.unit == "day" else 7
    weekday = within.weekday or {"week": 4, "weekend": 6}.get(within.unit or "", first.isoweekday())
    start = first + dt.timedelta((weekday - first.isoweekday()) % 7)
    whole = last - dt.timedelta({"weekend": 1}.get(within.unit or "", 0))
    day = whole - dt.timedelta((whole.isoweekday() - weekday) % 7 if step == 7 else 0) if nth == -1 else start
    if nth > 1:
        day = start + dt.timedelta(step * (nth - 1))
    if not first <= day <= last:
        return unknown("day")
    return value_at(day, within.unit if within.unit in {"week", "weekend"} else "day")
