"""The actors that could have been an agent and are not, each with what kept it away; asked only for an explanation."""

from collections.abc import Iterator

from pipeline.stages.claims.case import Candidate, Case
from pipeline.stages.claims.units import Unit
from schemas import ActorMention


def agents_considered(case: Case) -> tuple[Candidate, ...]:
    """The actors of the figure's sentence, in text order: the agent taken, the others refused."""
    return tuple(_candidate(case, unit, actor) for unit, actor in _actors(case))


def _actors(case: Case) -> Iterator[tuple[Unit, ActorMention]]:
    seen: set[str] = set()
    for unit in case.units:
        if unit.actor is not None and unit.actor.id not in seen:
            seen.add(unit.actor.id)
            yield unit, unit.actor


def _candidate(case: Case, unit: Unit, actor: ActorMention) -> Candidate:
    taken = case.agent is not None and actor.id == case.agent.id
    reason = case.choices["agent"].rule if taken else _reason(case, unit, actor)
    return Candidate(actor.text, actor.start, actor.end, reason, taken=taken)


def _reason(case: Case, unit: Unit, actor: ActorMention) -> str:
    if case.agent is not None and actor.entity_id == case.agent.entity_id:
        return "the same actor, named elsewhere"
    if case.source is not None and actor.entity_id == case.source.entity_id:
        return "states the figure"
    predicate = case.governance.predicate
    if predicate is None:
        return "no verb governs the figure"
    if case.clauses.segment(unit.index) is not case.clauses.segment(predicate.head):
        return "in another clause than the verb that governs the figure"
    return "neither subject nor « par » of the verb that governs the figure"
