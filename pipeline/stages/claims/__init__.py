"""Claims: each quantity tied to what is counted, the event, its source, agent, date and place."""

import datetime as dt
from collections.abc import Sequence

from pipeline.parse import Parsed
from pipeline.stages.claims.build import cases_of, claims_of
from pipeline.stages.claims.refused import agents_considered
from schemas import ActorMention, Claim, DateMention, LocationMention, QuantityMention, Statement

__all__ = ["agents_considered", "build_claims", "cases_of", "claims_of"]


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
    return claims_of(parsed, cases_of(parsed, quantities, statements, actors, dates, locations, dct=dct))
