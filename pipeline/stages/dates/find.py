"""The passes of the grammar: atoms, relations, ranges, parts of day, clock times, edges and hedges."""

from collections.abc import Sequence

from pipeline.stages.dates import (
    clocks,
    composite,
    days,
    edges,
    lengths,
    periods,
    ranges,
    relative,
    repeats,
    times,
)
from pipeline.stages.dates.grammar import Rule, rewrite
from pipeline.stages.dates.shape import Unit, codes, read_units

_PASSES: tuple[tuple[Rule, ...], ...] = (
    (*days.RULES, *periods.RULES, *clocks.RULES, *repeats.RULES, *lengths.RULES),
    lengths.JOINED,
    relative.RULES,
    composite.RULES,
    ranges.RULES,
    times.PARTS,
    times.CLOCKS,
    edges.EDGES,
    edges.HEDGES,
)
_ITEMS = ("DAY", "MONTH", "YEAR", "PERIOD", "CLOCK", "PART", "LENGTH", "REPEAT", "RANGE")


def find_expressions(text: str, breaks: Sequence[int]) -> list[Unit]:
    """The temporal expressions of a text, in order: units whose value is a meaning."""
    units = read_units(text, breaks)
    for rules in _PASSES:
        units = rewrite(text, units, rules)
    items = {codes()[name] for name in _ITEMS}
    return [unit for unit in units if unit.code in items]
