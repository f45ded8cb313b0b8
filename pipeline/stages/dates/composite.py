"""Expressions that hold another: la veille de Noël, mardi de la semaine dernière, le premier lundi de mars."""

from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Part, Shift, Slot, Unit, Within
from pipeline.stages.dates.relative import lapse


def _eve_of(found: Found) -> Built | None:
    """La veille de Noël, le lendemain du 13 février."""
    point = found.unit("point").value
    return Built("DAY", Shift(found.value("word"), "day", point))


def _from_point(found: Found) -> Built | None:
    """Deux semaines avant Noël, trois jours après le 14 juillet, dix jours à compter de mardi."""
    return lapse(found, found.unit("point").value, 1 if "late" in found else -1)


def _before_yesterday(found: Found) -> Built | None:
    """Deux jours avant hier: without a hyphen, avant belongs to the days before it."""
    unit = found.unit("point")
    if unit.value != Shift(-2, "day") or not found.text.startswith("avant ", unit.start):
        return None
    return lapse(found, Shift(-1, "day"), -1)


def _in_week(found: Found) -> Built | None:
    """La semaine prochaine mardi."""
    slot = found.unit("point").value
    return _in_period(found) if isinstance(slot, Slot) and slot.weekday and not slot.day else None


def _nth(found: Found) -> Built | None:
    """Le premier lundi de mars, la dernière semaine de mai, le dernier jour d'un mois."""
    nth = -1 if "lastone" in found else found.value("nth")
    frame = found.unit("frame").value
    unit = found.value("unit") if "unit" in found else None
    weekday = found.unit("weekday").value.weekday if "weekday" in found else None
    if (unit is not None and unit not in {"day", "week", "weekend"}) or ("weekday" in found and weekday is None):
        return None
    code = "DAY" if weekday or unit == "day" else "PERIOD"
    return Built(code, Within(frame, nth=nth, weekday=weekday, unit=unit))


def _nth_part(found: Found) -> Built | None:
    """Le deuxième jeudi soir du mois prochain."""
    built = _nth(found)
    return Built("PART", Part(found.value("part"), built.meaning)) if built else None


def _in_period(found: Found) -> Built | None:
    """Mardi de la semaine dernière, premier trimestre de l'année prochaine, mai de l'an passé."""
    slot, frame = found.unit("point").value, found.unit("frame").value
    if not isinstance(slot, Slot) or not isinstance(frame, Shift):
        return None
    if (slot.weekday and frame.unit != "week") or (not slot.weekday and frame.unit not in {"year", "month"}):
        return None
    inner = Within(
        frame, weekday=slot.weekday, month=slot.month, day=slot.day, quarter=slot.quarter, half=slot.half,
        season=slot.season,
    )  # fmt: skip
    return Built("DAY" if slot.weekday or slot.day else "PERIOD", inner)


def _day_of(found: Found) -> Built | None:
    """Le 15 du mois prochain, le 21 de ce mois, le 31 du mois."""
    frame = found.unit("frame").value if "frame" in found else Shift(0, "month")
    day = found.value("day")
    if not isinstance(frame, Shift) or frame.unit != "month" or ("unit" in found and found.value("unit") != "month"):
        return None
    return Built("DAY", Within(frame, day=day)) if 1 <= day <= 31 else None


def _week_of(found: Found) -> Built | None:
    """La semaine du 7 octobre, le week-end du 14 juillet."""
    unit: Unit = found.value("unit")
    if unit not in {"week", "weekend"}:
        return None
    return Built("PERIOD", Shift(0, unit, found.unit("point").value))


def _first_months(found: Found) -> Built | None:
    """Les neuf premiers mois de 2016, les six premiers mois de l'année."""
    if found.value("unit") != "month" or found.word(found.match.start("nth")).lower() != "premiers":
        return None
    number = found.value("amount")
    frame = found.unit("frame").value if "frame" in found else Shift(0, "year")
    if not isinstance(number, int) or not 2 <= number <= 11:
        return None
    return Built("PERIOD", Within(frame, first=number))


RULES: tuple[Rule, ...] = (
    rule("anaphoric", "(?P<word>{discourse}) {de}~(?:{le} )?(?P<point>[{DAY}])", _eve_of),
    rule("lapse", "(?P<length>{LENGTH}) (?:(?P<late>{apres})|{avant}) (?:{le} )?(?P<point>{DAY})", _from_point),
    rule(
        "relative",
        (
            "(?:(?P<lastone>{last})|(?P<nth>{ordinal})) (?P<weekday>{DAY}) (?:{de}~"
            "(?:{unit} {de}~)?(?:{le} )?)(?P<frame>[{MONTH}{PERIOD}{YEAR}])"
        ),
        _nth,
    ),
    rule(
        "part_of_day",
        (
            "(?:(?P<lastone>{last})|(?P<nth>{ordinal})) (?P<weekday>{DAY}) (?P<part>{part}) {de}~"
            "(?:{unit} {de}~)?(?:{le} )?(?P<frame>[{MONTH}{PERIOD}{YEAR}])"
        ),
        _nth_part,
    ),
    rule(
        "relative",
        (
            "(?:(?P<lastone>{last})|(?P<nth>[{ordinal}{small}]){ordinal_suffix}?) "
            "(?P<unit>{unit}) (?:{de}~(?:{unit} {de}~)?(?:{le} )?)(?P<frame>[{MONTH}{PERIOD}{YEAR}])"
        ),
        _nth,
    ),
    rule("relative", "(?P<point>[{DAY}{MONTH}{PERIOD}]) (?:{de} )?(?:{le} )?(?P<frame>{PERIOD})", _in_period),
    rule("relative", "(?P<frame>{PERIOD}) (?:{le} )?(?P<point>{DAY})", _in_week),
    rule(
        "relative",
        "(?:[{le}{a}{de}] |(?<={small}{dash}))"
        "(?P<x>(?P<day>{small}) (?:{de} (?P<unit>{unit})|(?:{de} |{le} )?(?P<frame>{PERIOD})))",
        _day_of,
    ),
    rule("lapse", "(?P<length>{LENGTH}) (?P<point>{DAY})", _before_yesterday),
    rule(
        "lapse",
        "(?:{dans} )?(?P<length>{LENGTH}) {a} (?P<late>{counting}) {de}~(?:{le} )?(?P<point>{DAY})",
        _from_point,
    ),
    rule("period", "(?P<unit>{unit}) {de} (?P<point>[{DAY}{RANGE}])", _week_of),
    rule("period", "(?P<unit>{unit}) {beginning} {le} (?P<point>{DAY})", _week_of),
    rule(
        "period",
        (
            "(?P<amount>[{spelled}{small}]) (?P<nth>{ordinal}) (?P<unit>{unit}) {de} (?:{le} )?"
            "(?:(?P<frame>[{YEAR}{PERIOD}])|(?P<year>{unit}))"
        ),
        _first_months,
    ),
)
