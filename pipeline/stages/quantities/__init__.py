"""Quantities: every numeric expression with value, hedge, unit and the role that makes it a claim or not."""

from collections.abc import Sequence

from pipeline.parse import Parsed
from schemas import DateMention, QuantityMention


def find_quantities(parsed: Parsed, dates: Sequence[DateMention]) -> list[QuantityMention]:
    """Every numeric expression of a text, in order."""
    return []
