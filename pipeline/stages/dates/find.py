"""The passes of the grammar: atoms, relations, ranges, parts of day, clock times, edges and hedges."""

from collections.abc import Sequence

from pipeline.stages.dates import clocks, compose, days, lengths, periods, relative
from pipeline.stages.dates.grammar import Rule, rewrite
from pipeline.stages.dates.shape import Unit, codes, read_units

_PASSES: tuple[tuple[Rule, ...], ...] = (
    (*days.RULES, *periods.RULES, *clocks.RULES, *lengths.RULES),
    lengths.JOINED,
    relative.SIMPLE,
    relative.COMPOSITE,
    compose.RANGES,
    compose.TIMES,
    compose.CLOCKS,
    compose.EDGES,
    compose.HEDGES,
)
_ITEMS = ("DAY", "MONTH", "YEAR", "PERIOD", "CLOCK", "PART", "LENGTH", "REPEAT", "RANGE")


def find_expressions(text: str, breaks: Sequence[int]) -> list[Unit]:
    """The temporal expressions of a text, in order: units whose value is a meaning."""
    units = read_units(text, breaks)
    for rules in _PASSES:
        units = rewrite(text, units, rules)
    items = {codes()[name] for name in _ITEMS}
    return [unit for unit in units if unit.code in items]
