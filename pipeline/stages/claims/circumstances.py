"""When and where: the date and the place that govern a figure, by the preferences and barriers of docs/linking.md."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.stages.claims.case import Candidate, Case, Scene
from pipeline.stages.claims.clauses import RELATIVES, Segment
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import words
from schemas import DateMention, LocationMention

_COMPARING = frozenset({"qu'", "que"})
_SPAN_OF_TIME = re.compile(r"dernier|dernière|derniers|dernières|\bces\b|\bcette\b|\bcet\b", re.IGNORECASE)
_WITHIN = frozenset({"en", "sur", "durant", "ces", "cours"})
_LOCATIVE = frozenset(
    {"à", "au", "aux", "en", "dans", "sur", "près", "chez", "où", "de", "d'", "du", "des", "vers", "entre"}
)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with its cost: the smaller, the nearer in the order of preference."""

    unit: Unit
    cost: tuple[int, int]
    reason: str


def find_date(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[DateMention | None, str, list[Candidate]]:
    """The date of what is counted, with the path and the candidates considered."""
    if case.quantity.kind == "age":
        return None, "undated_kind", []
    found, refused = _rank(case, scene, "date")
    trace = _trace(found, refused)
    if found:
        best = found[0].unit
        return _end_of_period(case, best) or best.date, found[0].reason, trace
    if _is_compared(case):
        return None, "comparison_undated", trace
    held, rule = _carried_date(case, scene, earlier)
    return held, rule, trace


def find_location(
    case: Case, scene: Scene, earlier: Sequence[Case]
) -> tuple[LocationMention | None, str, list[Candidate]]:
    """The place of what is counted, with the path and the candidates considered."""
    if case.quantity.kind == "age":
        return None, "unplaced_kind", []
    if case.quantity.kind == "penalty":
        return _seat(case, scene), "seat_of_court", []
    found, refused = _rank(case, scene, "location")
    trace = _trace(found, refused)
    if found:
        return found[0].unit.place, found[0].reason, trace
    held, rule = _carried_place(case, scene, earlier)
    return held, rule, trace


def _rank(case: Case, scene: Scene, layer: str) -> tuple[list[Ranked], list[tuple[Unit, str]]]:
    found: list[Ranked] = []
    refused: list[tuple[Unit, str]] = []
    seen: set[str] = set()
    for unit in case.units:
        mention = unit.date if layer == "date" else unit.place
        if mention is None or mention.id in seen:
            continue
        seen.add(mention.id)
        why = _refusal(case, scene, unit, layer)
        if why:
            refused.append((unit, why))
        else:
            found.append(_ranked(case, unit))
    return sorted(found, key=lambda r: r.cost), refused


def _trace(found: Sequence[Ranked], refused: Sequence[tuple[Unit, str]]) -> list[Candidate]:
    taken = [_candidate(r.unit, r.reason, taken=i == 0) for i, r in enumerate(found)]
    return taken + [_candidate(unit, why, taken=False) for unit, why in refused]


def _candidate(unit: Unit, reason: str, *, taken: bool) -> Candidate:
    mention = unit.date or unit.place
    assert mention is not None  # noqa: S101 - only units with a mention are ranked
    return Candidate(mention.text, mention.start, mention.end, reason, taken)


def _refusal(case: Case, scene: Scene, unit: Unit, layer: str) -> str | None:
    """Why a date or place of the sentence cannot be the figure's."""
    statement = case.statement
    if statement is not None and not (statement.start <= unit.start < statement.end):
        return "outside what is reported"
    segment, own = case.clauses.segment(unit.index), case.clauses.segment(case.at)
    if segment is not own:
        if segment.depth > own.depth:
            return "in another bracket"
        if segment.opener in RELATIVES and not _resumes(case, segment, own):
            return "in a relative clause about something else"
    if _is_compared_with(case, unit):
        return "compared with"
    if _is_compared(case) and segment is not own:
        return "the figure compared has its own"
    if _in_comparison(case, segment) and segment is not own:
        return "belongs to the figure compared"
    return _date_refusal(case, unit) if layer == "date" else _place_refusal(case, scene, unit)


def _resumes(case: Case, segment: Segment, own: Segment) -> bool:
    """A relative clause holds for a figure inside what follows from it: "qui a frappé samedi …, tuant 12 personnes"."""
    return own.index > segment.index and own.opener == "gerund"


def _is_compared_with(case: Case, unit: Unit) -> bool:
    before = [u.low for u in case.units[max(0, unit.index - 4) : unit.index]]
    return (
        bool(
            _COMPARING & set(before[-3:])
            and (
                {"moins", "plus", "même", "autant"}
                & set(u.low for u in case.units[max(0, unit.index - 8) : unit.index])
            )
        )
        or before[-2:] == ["rapport", "à"]
        or "rapport" in before
    )


def _is_compared(case: Case) -> bool:
    segment = case.clauses.segment(case.at)
    return _in_comparison(case, segment) and segment.first <= case.at


def _in_comparison(case: Case, segment: Segment) -> bool:
    """Contre 68 % en 2014, après 45 000 au deuxième trimestre: what is compared keeps to itself."""
    lows = [u.low for u in case.units[segment.first : segment.first + 3] if u.kind != "punct"]
    if not lows or lows[0] not in {"contre", "après"}:
        return False
    return any(u.kind == "quantity" for u in case.units[segment.first : segment.first + 4])


def _date_refusal(case: Case, unit: Unit) -> str | None:
    date = unit.date
    if date is None or date.type == "SET":
        return "a repeated time"
    if date.type == "DURATION":
        before = {u.low for u in case.units[max(0, unit.index - 4) : unit.index]}
        near = case.units[unit.index - 1].low if unit.index else ""
        if (
            _SPAN_OF_TIME.search(date.text)
            or near in _WITHIN
            or (near in {"des", "les"} and before & {"cours", "dans", "durant"})
        ):
            return None
        return "how long, not when"
    return None


def _place_refusal(case: Case, scene: Scene, unit: Unit) -> str | None:
    place = unit.place
    if place is None or place.is_actor:
        return "it acts"
    before = [u.low for u in case.units[max(0, unit.index - 4) : unit.index]]
    if set(before) & words("movement"):
        return "where from or where to"
    if unit.actor is not None and unit.actor.start < place.start:
        return "inside an actor's name"
    if len(before) >= 2 and before[-1] in {"de", "d'", "du"} and case.units[unit.index - 2].actor is not None:
        return "complement of an actor"
    return None


def _ranked(case: Case, unit: Unit) -> Ranked:
    """After the figure in its clause, before it in its clause, clauses before (fronted), clauses after."""
    segment, own = case.clauses.segment(unit.index), case.clauses.segment(case.at)
    distance = abs(unit.index - case.at)
    low, high = sorted((unit.index, case.at))
    crossed = sum(u.kind == "quantity" for u in case.units[low + 1 : high])
    duration = 2 if unit.date is not None and unit.date.type == "DURATION" else 0
    if segment is own:
        if unit.index > case.at:
            return Ranked(unit, (0 + 3 * min(crossed, 1) + duration, distance), "in_clause_after")
        return Ranked(unit, (1 + 3 * min(crossed, 1) + duration, distance), "in_clause_before")
    if segment.index > own.index and not _verbs_between(case, unit):
        return Ranked(unit, (2 + 2 * min(crossed, 1) + duration, distance), "chained_after")
    if segment.index < own.index:
        return Ranked(unit, (3 + min(crossed, 1) + duration, distance), "fronted")
    return Ranked(unit, (6 + duration, distance), "in_sentence_after")


def _verbs_between(case: Case, unit: Unit) -> bool:
    return any(case.at < p.first < unit.index and p.form == "finite" for p in case.clauses.predicates)


def _end_of_period(case: Case, unit: Unit) -> DateMention | None:
    """Entre 2008 et 2012, de janvier à septembre: the claim takes the end date."""
    at = unit.index
    before = case.units[at - 1].low if at else ""
    following = [u for u in case.units[at + 1 : at + 4]]
    opens = before in {"entre", "de"} or (before in {"le", "la"} and at >= 2 and case.units[at - 2].low == "entre")
    link = "et" if "entre" in {before, case.units[at - 2].low if at >= 2 else ""} else "à"
    if opens and following and following[0].low == link:
        return next((u.date for u in following[1:] if u.date is not None), None)
    return None


def _seat(case: Case, scene: Scene) -> LocationMention | None:
    """The seat in the name of the court: tribunal correctionnel de Liège."""
    court = case.agent
    if court is None:
        return None
    inside = [p for p in scene.layers.places if court.start <= p.start <= court.end + 4 and p.end >= court.end - 1]
    if inside:
        return inside[0]
    named = [a for a in scene.layers.actors if a.entity_id == court.entity_id]
    return next((p for a in named for p in scene.layers.places if a.start <= p.start < a.end), None)


def _carried_date(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[DateMention | None, str]:
    """The date of the event that the sentence continues in its paragraph."""
    if case.factuality in {"future", "hypothetical"}:
        return None, "no_date"
    for other in _continued(case, scene, earlier):
        if other.date is not None and other.date.type in {"DATE", "TIME"}:
            return other.date, "same_event_in_paragraph"
    return None, "no_date"


def _carried_place(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[LocationMention | None, str]:
    anaphor = _anaphor(case, scene)
    if anaphor is not None:
        return anaphor, "anaphor"
    for other in _continued(case, scene, earlier):
        if other.location is not None:
            return other.location, "same_event_in_paragraph"
    return None, "no_location"


def _continued(case: Case, scene: Scene, earlier: Sequence[Case]) -> Iterator[Case]:
    """The figures just before that count the same event, in the sentence or in the paragraph."""
    paragraph = scene.paragraph(case.sentence)
    for other in reversed(earlier):
        if scene.paragraph(other.sentence) != paragraph or other.sentence < case.sentence - 2:
            return
        if other.quantity.kind in {"age", "penalty"}:
            continue
        same_thing = (
            other.counted is not None and case.counted is not None and other.counted.start == case.counted.start
        )
        if other is case.whole or same_thing or (other.event is not None and other.event == case.event):
            yield other


def _anaphor(case: Case, scene: Scene) -> LocationMention | None:
    """La ville, ce port: the last place named before that can be one."""
    statement = case.statement
    for i, unit in enumerate(case.units):
        if unit.low not in words("anaphors_place") or i == 0 or unit.place is not None:
            continue
        if statement is not None and not statement.start <= unit.start < statement.end:
            continue
        if case.units[i - 1].low not in {"la", "le", "l'", "ce", "cette", "cet"}:
            continue
        before = [
            p for p in scene.layers.places if p.start < unit.start and _fits(unit.low, p) and not _in_dateline(scene, p)
        ]
        if before and scene.paragraph(before[-1].sentence) == scene.paragraph(case.sentence):
            return before[-1]
    return None


_KINDS = {
    "city": frozenset({"ville", "village", "localité", "commune", "capitale", "agglomération", "métropole", "cité", "bourg",
                       "bourgade", "port", "lieu", "lieux"}),
    "country": frozenset({"pays", "État", "royaume", "territoire", "archipel", "île"}),
    "region": frozenset({"région", "province", "département", "district", "zone", "canton", "comté", "territoire", "île"}),
    "district": frozenset({"quartier", "district", "zone", "camp"}),
    "facility": frozenset({"port", "camp", "aéroport", "hôpital", "base", "site", "lieu", "lieux"}),
    "landform": frozenset({"vallée", "île", "zone"}),
}  # fmt: skip


def _fits(noun: str, place: LocationMention) -> bool:
    return noun in _KINDS.get(place.kind, frozenset())


def _in_dateline(scene: Scene, place: LocationMention) -> bool:
    block = scene.parsed.blocks[scene.parsed.block_at(place.start)]
    return block.kind == "dateline"
