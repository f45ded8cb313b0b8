"""Days and months written out: 12 mars 2021, 12/03/2021, mer. 24 juin, vendredi 22, le 22, octobre, juillet 98."""

from pipeline.lexicons import load
from pipeline.stages.dates.calendar import day_of, feast_day, full_year
from pipeline.stages.dates.context import (
    before,
    following,
    is_count,
    is_month_name,
    is_numbered,
    names_a_place,
    names_no_day,
    words,
)
from pipeline.stages.dates.folding import fold
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Fixed, Meaning, Slot
from pipeline.stages.dates.shape import codes


def dated(year: int | None, month: int | None, day: int | None, weekday: int | None = None) -> Meaning | None:
    """A day as a fixed value, or as a slot when its year is not said; None when the calendar has none such."""
    if not isinstance(month, int) or not isinstance(day, int) or day_of(year or 2000, month, day) is None:
        return None
    if year is None:
        return Slot(month=month, day=day, weekday=weekday)
    return Fixed(f"{year:04}-{month:02}-{day:02}")


def day_number(found: Found, name: str) -> int | None:
    """The day a number gives: a whole one up to 31, never the article un nor "une dizaine"."""
    value, number = found.value(name), found.unit(name).value if name in found else None
    counts = getattr(number, "is_article", False) or getattr(number, "is_rough", False)
    if not isinstance(value, int) or not 1 <= value <= 31 or counts:
        return None
    return value


def year_of(found: Found) -> int | None:
    """The year of a match, in four digits or two (98 → 1998)."""
    if "year" in found:
        return int(found.value("year"))
    return full_year(found.value("year2"), pivot=32) if "year2" in found else None


def _written(found: Found) -> Built | None:
    """Mercredi 4 avril 2018, 14 juillet, le 11-Septembre."""
    year, month = year_of(found), found.value("month")
    if "unit" in found and found.value("unit") != "day":
        return None
    day = found.value("day") if found.code(found.match.start("day")) == codes()["ordinal"] else day_number(found, "day")
    if names_a_place(found):
        return Built("OTHER", Slot())
    if "year" in found and is_count(found, found.last):
        return None
    if year is None and found.word(found.match.start("month"))[:1].isupper():
        year = load("dates")["known_days"].get(f"{month:02}-{day:02}")
    meaning = dated(year, month, day, found.value("weekday", "weekday2"))
    return Built("DAY", meaning) if meaning else None


def _numeric(found: Found) -> Built | None:
    """12/03/2021, 28.9.2020, 12.03.21: the day comes first in French."""
    if found.word(found.match.start("s1")) != found.word(found.match.start("s2")) or is_numbered(found):
        return None
    short = found.value("year2", "year3")
    year = found.value("year") or full_year(short, pivot=70)
    meaning = dated(year, found.value("month2"), found.value("day"), found.value("weekday", "weekday2"))
    return Built("DAY", meaning) if meaning else None


def _year_first(found: Found) -> Built | None:
    if is_numbered(found):
        return None
    meaning = dated(found.value("year"), found.value("month", "month2"), found.value("day"))
    return Built("DAY", meaning) if meaning else None


def _spaced(found: Found) -> Built | None:
    """18 08 1978, 18 8 78: at the end of a line or sentence."""
    year = found.value("year") or full_year(found.value("year2"), pivot=32)
    meaning = dated(year, found.value("month2"), found.value("day"))
    return Built("DAY", meaning) if meaning and not is_numbered(found) else None


def next_numeric(found: Found) -> Built | None:
    """Les 20/11, 22/11 et 25/11: the others of a list."""
    listed = {codes()[name] for name in ("space", "comma", "et", "ou", "small", "slash")}
    at = found.first - 1
    while found.code(at) in listed:
        at -= 1
    return _short_numeric(found) if found.code(at) == codes()["DAY"] else None


def _short_numeric(found: Found) -> Built | None:
    """Le 22/04, jeudi 29/03: without an article "12/4" may be anything."""
    meaning = dated(None, found.value("month2"), found.value("day"), found.value("weekday", "weekday2"))
    return Built("DAY", meaning) if meaning else None


def _month_year(found: Found) -> Built | None:
    year = year_of(found)
    if year is None or ("year" in found and is_count(found, found.last)):
        return None
    return Built("MONTH", Fixed(f"{year:04}-{found.value('month'):02}"))


def _digits_month(found: Found) -> Built | None:
    """2015-12 and 12/2015, but 2015-16 is a season."""
    month, year = found.value("month2"), found.value("year")
    is_season = found.match.start("year") < found.match.start("month2") and month == (year + 1) % 100
    if not 1 <= month <= 12 or is_numbered(found) or is_season:
        return None
    return Built("MONTH", Fixed(f"{year:04}-{month:02}"))


def _month(found: Found) -> Built | None:
    return Built("MONTH", Slot(month=found.value("month"))) if is_month_name(found) else None


def _weekday(found: Found) -> Built | None:
    """Vendredi, vendredi 22; not samedi 12 000 visiteurs."""
    day = day_number(found, "day")
    if "day" in found and (not day or is_count(found, found.last) or following(found, found.last)[1].isdigit()):
        return None
    return Built("DAY", Slot(weekday=found.value("weekday", "weekday2"), day=day))


def _feast(found: Found) -> Built | None:
    """Noël, Pâques 2018, le lundi de Pentecôte; not Noël Mamère, l'île de Pâques, un marché de Noël."""
    if names_no_day(found):
        return None
    year, feast = found.value("year"), found.value("feast")
    if year is None:
        return Built("DAY", Slot(feast=feast))
    return Built("DAY", Fixed(feast_day(feast, year).isoformat()))


def _number(found: Found) -> Built | None:
    """Le 22, au 28, le 1er: an article before, nothing counted after; "le 3e" is a rank."""
    day = day_number(found, "day")
    if "nth" in found and day != 1:
        return None
    _, article = before(found, found.first)
    _, after = following(found, found.last)
    if article.lower() not in {"le", "au", "du"} or after in {"%", "€", "$", "°"}:
        return None
    return Built("DAY", Slot(day=day)) if day and 1 <= day <= 31 else None


def _number_within(found: Found) -> Built | None:
    """Entendu le 17 par les juges; not "appelez le 17 pour", "dans le 13 en"."""
    day = day_number(found, "day")
    at, article = before(found, found.first)
    cue, word = before(found, at)
    if (
        article != "le"
        or day is None
        or found.code(cue) not in {codes()[name] for name in ("word", "comma", "has", "counting")}
    ):
        return None
    low = fold(word.lower())
    return (
        None
        if low.startswith(tuple(words("called"))) or low in words("not_before_days")
        else Built("DAY", Slot(day=day))
    )


_WEEKDAY = "(?:{wd}{comma}?~(?:{le} )?)"
NO_DIGIT = "(?![{slash}{dash}{dot}]?[{small}{two}{many}{year4}])"
_NO_DIGIT_BEFORE = "(?<![{slash}{dash}{dot}{small}{two}{many}{year4}])"

RULES: tuple[Rule, ...] = (
    rule("absolute", _WEEKDAY + "?{day} (?:{de}~)?{mon}(?:{comma}? (?:{de} )?{year}|~{short_year})", _written),
    rule("absolute", _WEEKDAY + "?{day}{dash}{mon}(?:[ {dash}]{year})?", _written),
    rule("partial", _WEEKDAY + "?{day} (?:{de}~)?{mon}", _written),
    rule(
        "partial",
        _WEEKDAY + "?(?P<day>{ordinal}|{small}{ordinal_suffix}) (?:(?P<unit>{unit}) {de}~)?{mon}(?: {year})?",
        _written,
    ),
    rule(
        "absolute",
        _WEEKDAY + "?" + _NO_DIGIT_BEFORE + "(?P<day>{small})(?P<s1>{sep})(?P<month2>{small})(?P<s2>{sep})"
        "(?:{year}|(?P<year2>{two})|(?P<year3>{small}))" + NO_DIGIT,
        _numeric,
    ),
    rule(
        "absolute",
        _NO_DIGIT_BEFORE
        + "(?<![{small}{two}] )(?P<day>{small}) (?P<month2>{small}) (?:{year}|(?P<year2>{two}))"
        + "(?=~(?:{newline}|{dot}|$))",
        _spaced,
    ),
    rule("absolute", "{mon}{dash}(?P<day>{small}){dash}{year}", _year_first),
    rule(
        "absolute",
        "(?:{wd} )?" + _NO_DIGIT_BEFORE + "{year}{sep}(?:{mon}|(?P<month2>{small})){sep}(?P<day>{small})" + NO_DIGIT,
        _year_first,
    ),
    rule("absolute", "(?P<day>{small})[{slash}{dash}]{mon}[{slash}{dash}]{year}", _year_first),
    rule(
        "partial",
        ("(?:(?:(?<={le} )|(?<={a} )|(?<={de} )|(?<={ce} ))|{wd} )(?P<day>{small}){slash}(?P<month2>{small})")
        + NO_DIGIT,
        _short_numeric,
    ),
    rule("partial", "{wd} (?P<day>{small})[{slash}{dash}](?P<month2>{small})" + NO_DIGIT, _short_numeric),
    rule("partial", "(?:(?<={newline})|^)(?P<day>{small}){slash}(?P<month2>{small})(?=~{newline}|~$)", _short_numeric),
    rule("absolute", "{mon}(?: {de} | |{slash}|{dash}){year}", _month_year),
    rule("absolute", "{mon} {short_year}", _month_year),
    rule("absolute", _NO_DIGIT_BEFORE + "{year}{dash}(?P<month2>{small})" + NO_DIGIT, _digits_month),
    rule("absolute", _NO_DIGIT_BEFORE + "(?P<month2>{small})[{slash}{dash}]{year}" + NO_DIGIT, _digits_month),
    rule("named_day", "(?P<feast>{feast})(?: {year})?", _feast),
    rule("named_day", "{unit} {de}~(?:{le} )?(?P<feast>{feast})(?: {year})?", _feast),
    rule("partial", "(?P<month>{month})", _month),
    rule("weekday", "(?P<weekday>{weekday})", _weekday),
    rule("weekday", "(?P<weekday2>{weekday_short}){dot}?(?= [{small}])", _weekday),
    rule(
        "weekday",
        (
            "{wd}{comma}? {day}(?![{slash}{dash}{comma}{dot}{colon}]?[{small}{two}{many}]"
            "|~[{unit}{unit_short}{month}{month_short}])"
        ),
        _weekday,
    ),
    rule(
        "partial",
        "(?:{le}|{a}|{de}) (?:{rough} )?(?P<x>(?P<day>[{small}])(?P<nth>{ordinal_suffix})?)"
        + ("(?= (?:{between}|{vers}|{a}|{last}|{next})|~(?:{end}|{newline}|{closing}|{mark}|{et}|$))"),
        _number,
    ),
    rule(
        "partial",
        "{le} (?P<x>(?P<day>{small}))(?= [{par}{pour}{dans}{en}{sur}{durant}{facing}{avant}{apres}{until}{from}] )",
        _number_within,
    ),
)
