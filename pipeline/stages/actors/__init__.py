"""Actors: who acts, speaks or suffers as a party."""

from collections.abc import Sequence

from pipeline.parse import Parsed
from schemas import ActorMention, DateMention, LocationMention, QuantityMention


def find_actors(
    parsed: Parsed,
    dates: Sequence[DateMention],
    quantities: Sequence[QuantityMention],
    locations: Sequence[LocationMention],
) -> tuple[list[ActorMention], list[LocationMention]]:
    """Actor mentions in text order, and the locations again with those that act marked `is_actor`."""
    return [], list(locations)
