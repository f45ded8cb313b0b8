"""Edges and hedges: fin 2015, mi-octobre, en fin d'année, avant le 22 mars, d'ici vendredi, vers 2050."""

from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Clock, Length, Pair, Shift
from pipeline.stages.dates.relative import shift_by
from pipeline.stages.dates.shape import names
from schemas.base import DateMod

EDGE = "(?:(?P<start>{start})|(?P<middle>[{middle}{mid}])|(?P<finish>{finish}))"


def edge_of(found: Found) -> DateMod | None:
    """The modifier of début, milieu or mi, fin."""
    return "START" if "start" in found else "MID" if "middle" in found else "END" if "finish" in found else None


def _edged(found: Found) -> Built | None:
    """Fin 2015, mi-octobre, début du mois de mai, milieu de semaine prochaine."""
    unit = found.unit("item")
    if isinstance(unit.value, Clock | Length | Pair):
        return None
    return Built(names()[unit.code], unit.value, edge_of(found))


def _edge_of_unit(found: Found) -> Built | None:
    """En fin d'année, fin du mois, début de semaine, fin du siècle: of the current one."""
    unit = found.value("unit")
    if unit in {"second", "minute", "hour"} or found.word(found.match.start("unit")).lower() in {"ans", "an", "années"}:
        return None
    return Built("DAY" if unit == "day" else "PERIOD", Shift(0, unit, edge=edge_of(found)), edge_of(found))


def _middle_of_unit(found: Found) -> Built | None:
    """À la mi-journée, à la mi-semaine: of the current one."""
    unit = found.value("unit")
    if unit in {"second", "minute", "hour"} or found.word(found.match.start("unit")).lower() in {"an", "jour"}:
        return None
    return Built("DAY" if unit == "day" else "PERIOD", Shift(0, unit, edge="MID"), "MID")


def _fortnight(found: Found) -> Built | None:
    """La première quinzaine de juillet, la seconde quinzaine d'août: the first half of the month, or the last."""
    if found.word(found.match.start("fortnight")).lower() != "quinzaine":
        return None
    if "finish" in found and found.word(found.match.start("finish")).lower() not in {"seconde", "dernière"}:
        return None
    unit, first = found.unit("item"), found.value("start") == 1
    return Built("MONTH", unit.value, "START" if first else "END")


def _hedged(found: Found) -> Built | None:
    """Avant le 22 mars, d'ici vendredi, vers 2050; "après quatre heures" is a length without modifier."""
    unit = found.unit("item")
    mod: DateMod
    mod = "APPROX" if "rough" in found else "BEFORE" if "before" in found else "AFTER"
    if unit.mod is not None and unit.mod != "MID":
        mod = unit.mod
    code = names()[unit.code]
    if code in {"LENGTH", "REPEAT", "RANGE"} or (mod == "APPROX" and code == "PART"):
        return None
    return Built(code, unit.value, mod)


def _within(found: Found) -> Built | None:
    """D'ici (à) deux ans: before that day."""
    unit = found.unit("item")
    meaning = shift_by(unit.value, "document", 1) if isinstance(unit.value, Length) and unit.rule != "window" else None
    return Built("PERIOD", meaning, "BEFORE") if meaning else None


def _month_of(found: Found) -> Built | None:
    """Mois de mars."""
    unit = found.unit("item")
    return Built("MONTH", unit.value, unit.mod) if found.value("unit") == "month" else None


EDGES: tuple[Rule, ...] = (
    rule(
        "edge",
        EDGE + "(?:{dash}| (?:{de}~)?(?:{le} )?(?:{unit} {de}~)?)(?P<item>[{MONTH}{YEAR}{PERIOD}{DAY}])",
        _edged,
    ),
    rule("edge", EDGE + " {de}~(?:{le} )?(?P<unit>{unit})", _edge_of_unit),
    rule("edge", "{mid}{dash}(?P<unit>{unit})", _middle_of_unit),
    rule(
        "edge",
        "(?:(?P<start>{ordinal})|(?P<finish>[{last}{unit}])) (?P<fortnight>{spelled}) {de}~(?P<item>{MONTH})",
        _fortnight,
    ),
    rule("period", "(?P<unit>{unit}) {de}~(?:{le} )?(?P<item>{MONTH})", _month_of),
)

HEDGES: tuple[Rule, ...] = (
    rule("hedged", "(?P<rough>{rough}) (?:{le} )?(?P<x>(?P<item>{item}))", _hedged),
    rule("hedged", "(?P<before>{avant}|{de} {ici})(?: {a})?(?: {le})? (?P<x>(?P<item>{item}))", _hedged),
    rule("hedged", "(?P<after>{apres}) (?:{le} )?(?P<x>(?P<item>{item}))", _hedged),
    rule("lapse", "{de} {ici}(?: {a})? (?P<x>(?P<item>{LENGTH}))", _within),
)  # fmt: skip
