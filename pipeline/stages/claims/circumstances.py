"""When and where: the date and the place that govern a figure, by the preferences of docs/linking.md."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.stages.claims.barriers import refusal
from pipeline.stages.claims.carrying import carried_date, carried_place
from pipeline.stages.claims.case import Candidate, Case, Scene
from pipeline.stages.claims.place_barriers import in_dateline, is_far_body, is_loose
from pipeline.stages.claims.time_barriers import is_reckoning
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns
from schemas import DateMention, LocationMention


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with its cost: the smaller, the nearer in the order of preference."""

    unit: Unit
    cost: tuple[int, int]
    reason: str


def _respective(case: Case, mentions: Sequence[Unit]) -> Unit | None:
    """La Suisse et l'Autriche ont recensé respectivement 40 et 65 cas: one by one, in their order."""
    if not any(u.low == "respectivement" for u in case.units):
        return None
    figures = [u.index for u in case.units if u.quantity is not None]
    held = [(mention.id, u) for u in reversed(mentions) if (mention := u.date or u.place) is not None]
    heads = list(dict(held).values())[::-1]
    return heads[figures.index(case.at)] if len(heads) == len(figures) > 1 else None


def find_date(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[DateMention | None, str, list[Candidate]]:
    """The date of what is counted, with the path and the candidates considered."""
    if case.quantity.kind == "age":
        return None, "undated_kind", []
    if (own := _respective(case, case.clauses.dates)) is not None:
        return own.date, "respectively", []
    if (found_back := _found_back(case)) is not None:
        return found_back, "found_back", []
    found, trace = _rank(case, scene, "date")
    if found:
        best = found[0].unit
        return _end_of_period(case, best) or best.date, found[0].reason, trace
    date, rule = carried_date(case, scene, earlier)
    return date, rule, trace


def _found_back(case: Case) -> DateMention | None:
    """Il faut remonter à 1987 pour trouver 14 défaites, un avril aussi doux (18 degrés): in 1987."""
    for unit in case.clauses.dates:
        before = [u.low for u in case.units[max(0, unit.index - 4) : unit.index]]
        if unit.index < case.at and before[-1:] in (["à"], ["au"], ["en"], ["jusqu'"]) and "remonter" in before:
            return unit.date
    return None


def find_location(
    case: Case, scene: Scene, earlier: Sequence[Case]
) -> tuple[LocationMention | None, str, list[Candidate]]:
    """The place of what is counted, with the path and the candidates considered."""
    if case.quantity.kind == "age":
        return None, "unplaced_kind", []
    if case.quantity.kind == "penalty":
        return _seat(case, scene), "seat_of_court", []
    own = _own_place(case)
    if own is None and (respective := _respective(case, case.clauses.places)) is not None:
        own = respective.place
    if own is not None:
        return own, "relative_place", []
    found, trace = _rank(case, scene, "location")
    relative = _relative_place(case)
    if relative is not None and not (found and found[0].reason == "in_clause_after"):
        return relative, "relative_place", []
    if found:
        return _first_of_list(case, scene, found[0].unit).place, found[0].reason, trace
    place, rule = carried_place(case, scene, earlier)
    if place is None and (seat := _jurisdiction(case, scene)) is not None:
        return seat, "jurisdiction", trace
    return place, rule, trace


def _jurisdiction(case: Case, scene: Scene) -> LocationMention | None:
    """Le maire de Port-de-Paix, la préfecture des Canaries: a local authority speaks of its own town or land."""
    speaker = case.source
    if speaker is None or speaker.text.split()[0].lower() not in nouns("local_authorities"):
        return None
    own = next((p for p in scene.layers.places if p.start > speaker.start), None)
    if own is None or own.kind not in {"city", "region", "district"} or _is_placed_before(case, scene, own):
        return None
    before = scene.text[speaker.start : own.start].lower().split()
    complements = len(before) < _NAMED and before[-1:] in (["de"], ["du"], ["des"])
    return own if own.start < speaker.end or complements else None


def _is_placed_before(case: Case, scene: Scene, own: LocationMention) -> bool:
    """Tagum … Huit d'entre eux ont pu sortir, selon la mairie de Maco: where another place is told of, it stands."""
    paragraph, start = scene.paragraph(case.sentence), case.units[0].start
    told = (p for p in scene.layers.places if p.start < start and scene.paragraph(p.sentence) == paragraph)
    return any(not p.is_actor and not in_dateline(scene, p) and p.name != own.name for p in told)


_NAMED = 4
"""Within so many words of its head a local authority is named by its place."""


def _rank(case: Case, scene: Scene, layer: str) -> tuple[list[Ranked], list[Candidate]]:
    found: list[Ranked] = []
    refused: list[Candidate] = []
    seen: set[str] = set()
    for unit in case.clauses.dates if layer == "date" else case.clauses.places:
        mention = unit.date or unit.place
        if mention is None or mention.id in seen:
            continue
        seen.add(mention.id)
        why = refusal(case, scene, unit)
        if why:
            refused.append(_candidate(unit, why, taken=False))
        else:
            found.append(_ranked(case, unit))
    found.sort(key=lambda r: r.cost)
    taken = [_candidate(r.unit, r.reason, taken=i == 0) for i, r in enumerate(found)]
    return found, taken + refused


def _candidate(unit: Unit, reason: str, *, taken: bool) -> Candidate:
    mention = unit.date or unit.place
    assert mention is not None  # noqa: S101 - only units with a mention are ranked
    return Candidate(mention.text, mention.start, mention.end, reason, taken)


def _ranked(case: Case, unit: Unit) -> Ranked:
    """After the figure in its clause, before it in its clause, chained after it, fronted."""
    segment, own = case.clauses.segment(unit.index), case.clauses.segment(case.at)
    low, high = sorted((unit.index, case.at))
    crossed = any(u.kind == "quantity" for u in case.units[low + 1 : high])
    extra = 4 * (unit.date is not None and unit.date.type == "DURATION") + 7 * is_reckoning(case, unit)
    if unit.place is not None and unit.date is None:
        extra += 4 * is_loose(case, unit)
    extra += 3 * _qualifies_subject(case, unit) + 2 * _qualifies_object(case, unit) + 2 * _names_edition(case, unit)
    distance = high - low
    if segment is own and unit.index > case.at:
        return Ranked(unit, (3 * crossed + extra, distance), "in_clause_after")
    if segment is own:
        return Ranked(unit, (1 + 3 * crossed + extra, distance), "in_clause_before")
    if segment.index > own.index:
        return Ranked(unit, (2 + 2 * crossed + extra, distance), "chained_after")
    return Ranked(unit, (3 + crossed + extra, distance), "fronted")


def _qualifies_subject(case: Case, unit: Unit) -> bool:
    """Deux hommes soupçonnés d'avoir volé un camion en mai ont été arrêtés mardi: before the verb, of another deed."""
    governor = case.governance.predicate
    if governor is None or not case.at < unit.index < governor.first:
        return False
    return any(case.at < p.first < unit.index for p in case.clauses.predicates)


def _qualifies_object(case: Case, unit: Unit) -> bool:
    """Ont retrouvé mercredi deux randonneurs égarés depuis lundi: beside the verb it is told when."""
    governor = case.governance.predicate
    if unit.date is None or governor is None or not governor.first < case.at < unit.index:
        return False
    return any(
        p.form == "participle" and p.last == unit.index - 2 and p is not governor for p in case.clauses.predicates
    )


def _names_edition(case: Case, unit: Unit) -> bool:
    """Le budget 2022, la campagne 2019: a bare year is of its noun first."""
    before = case.units[unit.index - 1] if unit.index else None
    return unit.date is not None and unit.date.text.isdigit() and before is not None and before.pos in {"NOUN", "PROPN"}


def _end_of_period(case: Case, unit: Unit) -> DateMention | None:
    """Entre 2008 et 2012, de janvier à septembre: the claim takes the end date."""
    at, units = unit.index, case.units
    before = [u.low for u in units[max(0, at - 2) : at]]
    link = "et" if "entre" in before else "à" if before[-1:] in (["de"], ["d'"]) else None
    following = units[at + 1 : at + 4]
    if link is None or not following or following[0].low not in {link, "au"} - ({"au"} if link == "et" else set()):
        return None
    return next((u.date for u in following if u.date is not None), None)


def _first_of_list(case: Case, scene: Scene, unit: Unit) -> Unit:
    """Au Darfour et au Kordofan: the first of places in a list; l'île de X, dans le sud de Y: the narrower one."""
    first, i = unit, unit.index - 1
    bracketed = i >= 0 and case.units[i].low == "("
    while i >= 0 and case.units[i].quantity is None and case.units[i].date is None:
        near = case.units[i]
        if bracketed and near.place is not None:  # l'usine de Couvrot (Marne)
            return near
        if near.low == "," and case.clauses.segment(unit.index).finite:
            break  # entre Liège et Namur, et la N633 reste fermée: another clause, no list
        if near.place is not None and near.place is not unit.place:
            if refusal(case, scene, near) is not None or _told_apart(near.place, first) or _holds(near.place, first):
                break
            first = near
        elif near.place is None and near.low not in _LINKS:
            break
        i -= 1
    return first


def _told_apart(place: LocationMention, unit: Unit) -> bool:
    """À Goma, l'hôpital de Ndosho: a building is where it happened, the town before it only says where that stands."""
    return unit.place is not None and unit.place.kind == "facility" and place.kind != "facility"


def _holds(place: LocationMention, unit: Unit) -> bool:
    """Dans le sud de la Somalie, à Kismayo: the land before the town only says where that is; a list is of one sort."""
    town = unit.place
    return (
        town is not None
        and town.kind == "city"
        and place.kind in {"country", "region"}
        and place.country in {town.country, None}
    )


_LINKS = frozenset(
    "et ou comme , le la les l' à au aux en dans sur de du d' des nord sud est ouest centre nord-est nord-ouest "
    "sud-est sud-ouest (".split()
)


def _relative_place(case: Case) -> LocationMention | None:
    """l'hôpital de Bafia, où 23 blessés ont été admis: the place that "où" resumes."""
    segment = case.clauses.segment(case.at)
    if segment.opener != "où":
        return None
    before = [u for u in case.units[: segment.first] if u.place is not None]
    if not before:
        return None
    apposed = case.clauses.segment(before[-1].index)
    if len(before) > 1 and apposed.opener == "," and _ranks(case, apposed.first, before[-1].index):
        return next((u.place for u in reversed(before) if u.index < apposed.first), None)
    return before[-1].place


def _ranks(case: Case, first: int, last: int) -> bool:
    """Roubaix, ancienne capitale lainière d'Europe, où …: the apposition names a land of which the place is a part."""
    opening = next((u for u in case.units[first:last] if u.kind == "word"), None)
    return opening is not None and opening.pos in {"NOUN", "ADJ"} and case.units[last - 1].low in _OF


_OF = frozenset({"de", "d'", "du", "la", "l'"})


def _own_place(case: Case) -> LocationMention | None:
    """La Gironde (268); à 6 km de Bokito: the name beside the figure."""
    if case.before() == "(" and case.at >= 2:
        beside = case.units[case.at - 2]
        return _opens_list(case, beside).place if case.event in _TOLL else beside.place
    if case.quantity.kind == "measure" and case.before() in {"à", "de"} and case.after() in {"de", "d'", "du"}:
        measured = case.units[case.at + 2] if case.at + 2 < len(case.units) else None
        return measured.place if measured is not None and not is_far_body(case, measured) else None
    return None


_TOLL = frozenset({"killed", "injured", "missing"})


def _opens_list(case: Case, unit: Unit) -> Unit:
    """À Foix, Pamiers et Lavelanet (8 morts): a toll of the whole list, which counts at its first place."""
    first, i = unit, unit.index - 1
    while i >= 0 and unit.place is not None and (case.units[i].place is not None or case.units[i].low in {",", "et"}):
        first = case.units[i] if case.units[i].place is not None else first
        i -= 1
    return first


def _seat(case: Case, scene: Scene) -> LocationMention | None:
    """The seat in the name of the court: tribunal correctionnel de Liège."""
    court = case.agent
    if court is None:
        return None
    named = [a for a in scene.layers.actors if a.entity_id == court.entity_id]
    return next((p for a in [court, *named] for p in scene.layers.places if a.start <= p.start < a.end), None)
