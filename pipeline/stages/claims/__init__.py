"""Claims: each quantity tied to what is counted, the event, its source, agent, date and place."""

import datetime as dt
from collections.abc import Sequence

from pipeline.parse import Parsed
from schemas import ActorMention, Claim, DateMention, LocationMention, QuantityMention, Statement


def build_claims(
    parsed: Parsed,
    quantities: Sequence[QuantityMention],
    statements: Sequence[Statement],
    actors: Sequence[ActorMention],
    dates: Sequence[DateMention],
    locations: Sequence[LocationMention],
    *,
    dct: dt.date | None = None,
) -> list[Claim]:
    """One claim per quantity with role `claim`, in text order."""
    return []
