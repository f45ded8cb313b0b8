"""The order in which a claim's fields are decided, and the record they make."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from pipeline.confidence import confidence_of
from pipeline.parse import Parsed
from pipeline.spans import anchor
from pipeline.stages.claims.agents import find_agent
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.changes import find_change
from pipeline.stages.claims.circumstances import find_date, find_location
from pipeline.stages.claims.clauses import Clauses
from pipeline.stages.claims.events import find_event
from pipeline.stages.claims.factuality import find_factuality
from pipeline.stages.claims.governance import govern
from pipeline.stages.claims.objects import find_object
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.relations import find_flags, find_revised, find_whole, is_to_come
from pipeline.stages.claims.sources import covering, find_source, speaker_candidates
from pipeline.stages.claims.telling import Telling
from pipeline.stages.claims.units import Layers
from schemas import ActorMention, Claim, DateMention, LocationMention, QuantityMention, Statement

_MEMORY = 60
"""How many figures back ellipsis, continuity and revision may look."""


def cases_of(
    parsed: Parsed,
    quantities: Sequence[QuantityMention],
    statements: Sequence[Statement],
    actors: Sequence[ActorMention],
    dates: Sequence[DateMention],
    locations: Sequence[LocationMention],
    *,
    dct: dt.date | None,
) -> list[Case]:
    """Everything decided about each figure, with the candidates considered, in text order."""
    claimed = [q for q in quantities if q.role == "claim" and q.kind != "ordinal"]
    if not claimed:
        return []
    layers = Layers(claimed, dates, actors, locations)
    telling = Telling.of(parsed, layers)
    by_id = {actor.id: actor for actor in actors}
    scene = Scene(parsed, parsed.text, layers, _by_sentence(parsed, statements), telling, by_id)
    cases: list[Case] = []
    for sentence in sorted({quantity.sentence for quantity in claimed}):
        spoken = scene.statements.get(sentence, ())
        for clauses in telling.pieces(sentence):
            cues = _cues(clauses, spoken)
            for unit in clauses.units:
                if unit.quantity is not None:
                    statement = covering(spoken, unit.quantity.start, unit.quantity.end)
                    governance = govern(clauses, unit.index, cues)
                    case = Case(unit.quantity, sentence, unit.index, clauses, governance, statement)
                    _decide(case, scene, cases[-_MEMORY:], dct)
                    cases.append(case)
    return cases


def _by_sentence(parsed: Parsed, statements: Sequence[Statement]) -> dict[int, list[Statement]]:
    """The statements whose content or cue stands in each sentence."""
    found: dict[int, list[Statement]] = defaultdict(list)
    for statement in statements:
        held = set(
            range(parsed.sentence_at(statement.start), parsed.sentence_at(max(statement.start, statement.end - 1)) + 1)
        )
        if statement.cue_start is not None:
            held.add(parsed.sentence_at(statement.cue_start))
        for sentence in held:
            found[sentence].append(statement)
    return found


def _cues(clauses: Clauses, statements: Sequence[Statement]) -> set[Predicate]:
    """The verbs of saying: they govern no figure."""
    spans = [(s.cue_start, s.cue_end) for s in statements if s.cue_start is not None and s.cue_end is not None]
    found: set[Predicate] = set()
    for predicate in clauses.predicates:
        start, end = clauses.units[predicate.first].start, clauses.units[predicate.last].end
        if any(low < end and start < high for low, high in spans):
            found.add(predicate)
    return found


def _decide(case: Case, scene: Scene, earlier: Sequence[Case], dct: dt.date | None) -> None:
    case.whole = find_whole(case, earlier)
    case.counted = find_object(case, earlier)
    case.decide("object", case.counted.rule if case.counted else "no_object")
    case.event, rule = find_event(case, earlier)
    case.decide("event", rule)
    case.change, rule = find_change(case)
    case.decide("change", rule)
    case.factuality, rule = find_factuality(case, scene, earlier)
    case.decide("factuality", rule)
    case.source, case.via, rule = find_source(case, scene)
    case.decide("source", rule, speaker_candidates(case, scene, case.source))
    case.agent, rule = find_agent(case, scene, earlier)
    case.decide("agent", rule)
    case.date, rule, candidates = find_date(case, scene, earlier)
    case.decide("date", rule, candidates)
    case.location, rule, candidates = find_location(case, scene, earlier)
    case.decide("location", rule, candidates)
    if is_to_come(case, dct):
        case.factuality = "future"
        case.decide("factuality", "date_to_come")
    case.revised = find_revised(case, earlier)
    case.flags = find_flags(case, dct)


def claims_of(parsed: Parsed, cases: Sequence[Case]) -> list[Claim]:
    """The records, their ids made from their spans."""
    anchored = anchor(parsed, "claims", [(c.quantity.start, c.quantity.end) for c in cases])
    ids = {id(case): shared["id"] for case, shared in zip(cases, anchored, strict=True)}
    text = parsed.text
    return [_claim(text, parsed.sentences[case.sentence], case, ids) for case in cases]


def _claim(text: str, sentence: tuple[int, int], case: Case, ids: dict[int, str]) -> Claim:
    quantity, counted, date, place = case.quantity, case.counted, case.date, case.location
    rule = case.choices["object"].rule
    return Claim(
        id=ids[id(case)],
        doc_id=quantity.doc_id,
        sentence=case.sentence,
        start=quantity.start,
        end=quantity.end,
        text=quantity.text,
        rule=rule,
        confidence=confidence_of("claims", rule),
        kind=quantity.kind if quantity.kind and quantity.kind != "ordinal" else "count",
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        mod=quantity.mod,
        unit=quantity.unit,
        object=text[counted.start : counted.end] if counted else None,
        object_start=counted.start if counted else None,
        object_end=counted.end if counted else None,
        event=case.event,
        change=case.change,
        factuality=case.factuality,
        source_id=case.source.id if case.source else None,
        source=case.source.text if case.source else None,
        via_id=case.via.id if case.via else None,
        via=case.via.text if case.via else None,
        agent_id=case.agent.id if case.agent else None,
        agent=case.agent.text if case.agent else None,
        date_id=date.id if date else None,
        date=date.text if date else None,
        date_start=date.start_date if date else None,
        date_end=date.end_date if date else None,
        location_id=place.id if place else None,
        location=place.text if place else None,
        country=place.country if place else None,
        statement_id=case.statement.id if case.statement else None,
        part_of_id=ids.get(id(case.whole)) if case.whole else None,
        revises_id=ids.get(id(case.revised)) if case.revised else None,
        source_key=case.source.key if case.source else None,
        flags="|".join(sorted(case.flags)) or None,
        sentence_text=text[slice(*sentence)].strip(),
    )
