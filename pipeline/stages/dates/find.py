"""The passes of the grammar: atoms, relations, ranges, parts of day, clock times, edges and hedges."""

import functools

from pipeline.parse import Parsed
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
from pipeline.stages.dates.grammar import Pass, Rule, rewrite
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


@functools.cache
def _passes() -> tuple[Pass, ...]:
    return tuple(Pass.of(rules) for rules in _PASSES)


def find_expressions(parsed: Parsed) -> list[Unit]:
    """The temporal expressions of a text, in order: units whose value is a meaning."""
    items = {codes()[name] for name in _ITEMS}
    found: list[Unit] = []
    for units in read_units(parsed):
        found += [unit for unit in rewrite(parsed.text, units, _passes()) if unit.code in items]
    return found
