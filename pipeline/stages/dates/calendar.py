"""The calendar: TIMEX3 values and the closed intervals of days they stand for."""

import calendar
import datetime as dt
import functools
import re

from dateutil.easter import easter

Interval = tuple[dt.date, dt.date]

SEASONS = {"SP": (3, 20), "SU": (6, 21), "FA": (9, 23), "WI": (12, 21)}
"""First days of the seasons (month, day)."""

_LAST_OF_SEASON = {"SP": (6, 20), "SU": (9, 22), "FA": (12, 20), "WI": (3, 19)}
_VALUE = re.compile(
    r"""(?P<century>\d\d) | (?P<decade>\d{3})
      | (?P<year>\d{4})(?:
            -W(?P<week>\d\d)(?:-(?P<end>WE))?
          | -(?P<season>SP|SU|FA|WI) | -Q(?P<quarter>[1-4]) | -H(?P<half>[12])
          | -(?P<month>\d\d)(?:-(?P<day>\d\d)(?P<time>T.+)?)?
        )?""",
    re.VERBOSE,
)


@functools.lru_cache(maxsize=4096)
def interval(value: str) -> Interval | None:
    """First and last day of a TIMEX3 value, or of a range of two; None when it holds X or is no date."""
    first, slash, last = value.partition("/")
    if slash:
        one, other = interval(first), interval(last)
        return (one[0], other[1]) if one and other else None
    found = _VALUE.fullmatch(value)
    try:
        return _days(found) if found else None
    except ValueError:
        return None


def _days(found: re.Match[str]) -> Interval:
    if found["century"]:
        return dt.date(int(found["century"]) * 100, 1, 1), dt.date(int(found["century"]) * 100 + 99, 12, 31)
    if found["decade"]:
        return dt.date(int(found["decade"]) * 10, 1, 1), dt.date(int(found["decade"]) * 10 + 9, 12, 31)
    year = int(found["year"])
    if found["week"]:
        monday = dt.date.fromisocalendar(year, int(found["week"]), 1)
        return (monday + dt.timedelta(5 if found["end"] else 0)), monday + dt.timedelta(6)
    if found["season"]:
        ends = year + (found["season"] == "WI")
        return dt.date(year, *SEASONS[found["season"]]), dt.date(ends, *_LAST_OF_SEASON[found["season"]])
    if found["quarter"]:
        return months(year, 3 * int(found["quarter"]) - 2, 3)
    if found["half"]:
        return months(year, 6 * int(found["half"]) - 5, 6)
    if not found["month"]:
        return months(year, 1, 12)
    if not found["day"]:
        return months(year, int(found["month"]), 1)
    day = dt.date(year, int(found["month"]), int(found["day"]))
    return day, day + dt.timedelta(1 if found["time"] == "TNI" else 0)


def months(year: int, month: int, count: int) -> Interval:
    """The interval of `count` whole months of one year from `month` on."""
    last = month + count - 1
    return dt.date(year, month, 1), dt.date(year, last, calendar.monthrange(year, last)[1])


def grain_of(value: str) -> str:
    """The unit a resolved value is given in: "2016-10" → month."""
    found = _VALUE.fullmatch(value)
    if found is None:
        return "range" if "/" in value else "unknown"
    if found["end"]:
        return "weekend"
    for name in ("time", "day", "month", "half", "quarter", "season", "week", "year", "decade", "century"):
        if found[name]:
            return name
    return "unknown"


def value_at(day: dt.date, unit: str) -> str:
    """The value of the day, week, month … that holds a day."""
    iso = day.isocalendar()
    if unit == "week":
        return f"{iso.year}-W{iso.week:02}"
    if unit == "weekend":
        return f"{iso.year}-W{iso.week:02}-WE"
    if unit == "season":
        return season_at(day)
    return {
        "day": day.isoformat(),
        "month": f"{day.year:04}-{day.month:02}",
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "half": f"{day.year:04}-H{(day.month + 5) // 6}",
        "year": f"{day.year:04}",
        "decade": f"{day.year // 10:03}",
        "century": f"{day.year // 100:02}",
    }[unit]


def season_at(day: dt.date) -> str:
    """The season that holds a day; January belongs to the winter of the year before."""
    for season, first in reversed(SEASONS.items()):
        if (day.month, day.day) >= first:
            return f"{day.year:04}-{season}"
    return f"{day.year - 1:04}-WI"


_MONTHS = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7}


def shifted(day: dt.date, amount: int, unit: str) -> dt.date | None:
    """A day so many units later, the last of the month where it has no such day; None outside the calendar."""
    try:
        if unit in _DAYS:
            return day + dt.timedelta(_DAYS[unit] * amount)
        year, month = divmod(12 * day.year + day.month - 1 + _MONTHS[unit] * amount, 12)
        return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return None


def feast_day(feast: str, year: int) -> dt.date:
    """The day of a feast: "12-25", "easter+39", "mothers" (last Sunday of May, the next one if that is Pentecost)."""
    if feast == "mothers":
        sunday = dt.date(year, 5, 31) - dt.timedelta((dt.date(year, 5, 31).weekday() + 1) % 7)
        return sunday + dt.timedelta(7) if sunday == easter(year) + dt.timedelta(49) else sunday
    if feast.startswith("easter"):
        return easter(year) + dt.timedelta(int(feast.removeprefix("easter")))
    return dt.date.fromisoformat(f"{year:04}-{feast}")


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """A day, None when the calendar has none such (30 février)."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def full_year(short: int, *, pivot: int = 50) -> int:
    """A year in two digits: 98 → 1998, 21 → 2021."""
    return short + (1900 if short >= pivot else 2000)
