"""Actors: who acts, speaks or suffers as a party."""

from collections.abc import Sequence

from pipeline.confidence import confidence_of
from pipeline.parse import Parsed
from pipeline.spans import anchor, stable_hash
from pipeline.stages.actors.names import (
    drop_common_words,
    find_acronyms,
    find_contracted,
    find_credits,
    find_known,
    find_line_ups,
    find_papers,
    find_titled,
)
from pipeline.stages.actors.nominals import find_nominals
from pipeline.stages.actors.runs import find_runs, remember
from pipeline.stages.actors.states import find_states
from pipeline.stages.actors.view import Candidate, View
from schemas import ActorMention, DateMention, LocationMention, QuantityMention


def find_actors(
    parsed: Parsed,
    dates: Sequence[DateMention],
    quantities: Sequence[QuantityMention],
    locations: Sequence[LocationMention],
) -> tuple[list[ActorMention], list[LocationMention]]:
    """Actor mentions in text order, and the locations again with those that act marked `is_actor`."""
    view = View(parsed, dates, quantities, locations)
    drop_common_words(view)
    states = dict(find_states(view))
    sure = [*find_known(view), *find_contracted(view), *find_credits(view), *find_titled(view), *find_nominals(view)]
    sure += [*find_papers(view), *find_line_ups(view)]
    chosen = settle([*sure, *find_runs(view, remember(sure)), *states])
    chosen = settle([*chosen, *find_acronyms(view, chosen)])
    acting = {states[c].id for c in chosen if c in states}
    marked = [m.model_copy(update={"is_actor": True}) if m.id in acting else m for m in locations]
    return _records(parsed, chosen), marked


def settle(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The heaviest candidates that do not overlap, in text order."""
    taken: set[int] = set()
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-(c.end - c.start), -c.weight, c.start)):
        span = range(candidate.start, candidate.end)
        if taken.isdisjoint(span):
            taken.update(span)
            chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.start)


_OF_FRANCE = frozenset({"BLM", "GLP", "GUF", "MAF", "MTQ", "MYT", "REU", "SPM"})
"""Overseas parts of France have codes of their own as places; who lives or governs there is French."""


def _records(parsed: Parsed, chosen: Sequence[Candidate]) -> list[ActorMention]:
    anchors = anchor(parsed, "actors", ((c.start, c.end) for c in chosen))
    return [
        ActorMention(
            **base,
            rule=c.rule,
            confidence=confidence_of("actors", c.rule),
            name=c.name,
            kind=c.kind,
            sector=c.sector,
            country=country,
            named=c.named,
            entity_id=stable_hash("e", parsed.doc_id, c.name, c.kind),
            key=stable_hash("k", c.name.casefold(), country or ""),
        )
        for base, c in zip(anchors, chosen, strict=True)
        for country in ("FRA" if c.country in _OF_FRANCE else c.country,)
    ]
