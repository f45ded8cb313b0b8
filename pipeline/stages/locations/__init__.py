"""Locations: places by name, resolved with the gazetteer."""

from collections.abc import Sequence

from pipeline.parse import Parsed
from schemas import DateMention, LocationMention, QuantityMention


def find_locations(
    parsed: Parsed, dates: Sequence[DateMention], quantities: Sequence[QuantityMention]
) -> list[LocationMention]:
    """Every place mentioned by name, in text order, `is_actor` not yet decided."""
    return []
