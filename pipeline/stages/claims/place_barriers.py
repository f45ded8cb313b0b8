"""Which places tell something else than where: who acts, where to, whose, what about, where it was written."""

import re

from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.journeys import apposed_to_journey, is_aim, is_goal, is_journey
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns
from schemas import LocationMention

_BEFORE_EVENT = frozenset({"depuis", "après", "avant", "dès", "malgré", "suite"})
_DATELINE = re.compile(r"[^.\n]{2,70}?\s[-–—]{1,2}\s")


def by_place(case: Case, scene: Scene, unit: Unit) -> str | None:
    """Why this place is not where the figure holds, or None."""
    place = unit.place
    if place is None or place.is_actor:
        return "it acts"
    if in_dateline(scene, place):
        return "the dateline"
    before = [u.low for u in case.units[max(0, unit.index - 4) : unit.index]]
    if is_aim(case, unit):
        return "where another was taken"
    if is_journey(case, unit) or apposed_to_journey(case, unit) or is_goal(case, unit):
        return "where from or where to"
    if "face" in before[-3:] or "avec" in before[-2:]:
        return "an opponent or partner"  # la victoire face à Niort, un contrat passé avec la Chine
    if unit.actor is not None and unit.actor.start < place.start:
        return "inside an actor's name"
    if before[-1:] and before[-1] in {"de", "d'", "du"} and case.units[unit.index - 2].actor is not None:
        return "complement of an actor"
    if _is_topic(case, unit):
        return "what it is about"
    segment = case.clauses.segment(unit.index)
    own = case.clauses.segment(case.at)
    if segment is not own and segment.index < own.index and case.units[segment.first].low in _BEFORE_EVENT:
        return "where another event was"
    return None


def _is_topic(case: Case, unit: Unit) -> bool:
    """Un sondage mené sur la Corse, un accord sur le Golan: "sur" after such a noun names a topic."""
    at = unit.index - 1
    while at > 0 and case.units[at].low in {"le", "la", "l'", "les"}:
        at -= 1
    if at < 1 or case.units[at].low != "sur":
        return False
    at -= 1 + (case.clauses.starting.get(at - 1) is not None)
    return at >= 0 and case.units[at].low in nouns("topical")


def in_dateline(scene: Scene, place: LocationMention) -> bool:
    """PARIS, 12 mars 2021 (AFP) – : where the dispatch was written."""
    block = scene.parsed.blocks[scene.parsed.block_at(place.start)]
    if block.kind == "dateline":
        return True
    opened = place.start - block.start <= 2 and scene.text[place.start : place.end].isupper()
    return opened and bool(_DATELINE.match(scene.text, place.end - 2, place.end + 70))


def is_loose(case: Case, unit: Unit) -> bool:
    """A place that only complements a noun ("la rivière du Nord") locates less than one after à, en, dans, sur."""
    i = unit.index - 1
    while i >= 0 and (case.units[i].low in {"la", "le", "les", "l'"} or case.units[i].pos == "ADJ"):
        i -= 1
    if unit.place is not None and unit.place.kind == "facility" and (i < 0 or case.units[i].low == ","):
        return False  # l'hôpital de Bria accueillait dix blessés
    if i < 1 or case.units[i].low not in {"de", "d'", "du", "des"}:
        return i < 0 or case.units[i].low not in _LOCATIVE
    return case.units[i - 1].low not in nouns("places_nouns", "happenings")


_LOCATIVE = frozenset("à au aux en dans sur près chez ( entre sous devant jusqu' contre depuis".split())
