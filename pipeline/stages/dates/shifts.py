"""Values that lie so many units from another."""

import datetime as dt

from pipeline.stages.dates.calendar import grain_of, interval, shifted, value_at
from pipeline.stages.dates.meanings import Shift
from pipeline.stages.dates.partial import unknown


def moved(shift: Shift, base: str) -> str:
    """The value a shift leads to from a resolved one; unknown where that is."""
    days = interval(base)
    if days is None or shift.amount is None:
        return unknown(shift.unit)
    unit = shift.unit
    if unit == "weekend" and shift.amount == 0 and days[0].isoweekday() < 6:
        return value_at(days[0], "weekend")
    amount = int(shift.amount) if float(shift.amount).is_integer() else None
    if amount is None:
        return unknown(unit)
    day = shifted(days[0], amount, unit)
    return value_at(day, unit) if day else unknown(unit)


def period_shift(shift: Shift, period: str, *, finer: bool) -> str:
    """Un an plus tôt, from a quarter: the same quarter of the year before; not `finer`, the year."""
    days, grain = interval(period), grain_of(period)
    day = shifted(days[0], int(shift.amount or 0), shift.unit) if days else None
    if day is None or days is None:
        return unknown(shift.unit)
    finer = finer and grain in {"month", "quarter", "half", "season", "week"} and shift.unit == "year"
    return value_at(day, grain if finer else shift.unit)


def half_shift(day: dt.date, shift: Shift) -> tuple[dt.date | None, str]:
    """Il y a deux ans et demi: to the month."""
    amount = float(shift.amount or 0)
    finer = {"year": (12, "month"), "month": (30, "day"), "week": (7, "day"), "decade": (10, "year")}
    if shift.unit not in finer:
        return None, shift.unit
    factor, unit = finer[shift.unit]
    return shifted(day, round(amount * factor), unit), unit
