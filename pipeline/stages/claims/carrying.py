"""Dates and places that a sentence does not repeat: anaphors, and the event it continues in its paragraph."""

from collections.abc import Iterator, Sequence

from pipeline.stages.claims.barriers import in_comparison, in_dateline, is_loose, refusal
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.governance import Governance
from pipeline.stages.claims.sources import covering
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import words
from schemas import DateMention, LocationMention

_REACH = 2
"""How many sentences back an event is still the one being told."""

_KINDS = {
    "city": frozenset(
        "ville village localité commune capitale agglomération métropole cité bourg bourgade port lieu lieux".split()
    ),
    "country": frozenset("pays état royaume territoire archipel île".split()),
    "region": frozenset("région province département district zone canton comté territoire île".split()),
    "district": frozenset("quartier district zone camp".split()),
    "facility": frozenset("port camp aéroport hôpital base site lieu lieux".split()),
    "landform": frozenset("vallée île zone".split()),
}


def carried_date(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[DateMention | None, str]:
    """The date of the event that the sentence continues in its paragraph."""
    if case.factuality in {"future", "hypothetical"}:
        return None, "no_date"
    for other in _continued(case, scene, earlier):
        if other.date is not None and other.date.type in {"DATE", "TIME"}:
            return other.date, "same_event_in_paragraph"
    for other in _adjacent(case, scene, earlier):
        if other.date is not None and other.date.type in {"DATE", "TIME"}:
            return other.date, "sentence_before"
    scenery = _scenery(case, scene, earlier)
    dates = [u.date for u in scenery if u.date is not None and u.date.type in {"DATE", "TIME"}]
    return (dates[0], "scene_before") if dates else (None, "no_date")


def carried_place(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[LocationMention | None, str]:
    """The place an anaphor means, or that of the event that the sentence continues."""
    anaphor = _anaphor(case, scene)
    if anaphor is not None:
        return anaphor, "anaphor"
    for other in _continued(case, scene, earlier):
        if other.location is not None:
            return other.location, "same_event_in_paragraph"
    for other in _adjacent(case, scene, earlier) if case.statement is None else ():
        if other.location is not None:
            return other.location, "sentence_before"
    scenery = _scenery(case, scene, earlier) if case.statement is None else []
    places = [u.place for u in scenery if u.place is not None and u.date is None]
    return (places[0], "scene_before") if places else (None, "no_location")


def _continued(case: Case, scene: Scene, earlier: Sequence[Case]) -> Iterator[Case]:
    """The figures just before that count the same event or thing, in the sentence or in the paragraph."""
    paragraph = scene.paragraph(case.sentence)
    for other in reversed(earlier):
        if scene.paragraph(other.sentence) != paragraph or other.sentence < case.sentence - _REACH:
            return
        compared = in_comparison(other, other.clauses.segment(other.at))
        if other.quantity.kind in {"age", "penalty"} or compared:
            continue
        same_thing = (
            other.counted is not None and case.counted is not None and other.counted.start == case.counted.start
        )
        if other is case.whole or same_thing or (other.event is not None and other.event == case.event):
            yield other


def _adjacent(case: Case, scene: Scene, earlier: Sequence[Case]) -> Iterator[Case]:
    """The figures of the sentence before, for an event told in the past without a place or date of its own."""
    if not _tells_event(case):
        return
    for other in reversed(earlier):
        if other.sentence == case.sentence:
            continue
        if other.sentence < case.sentence - 1 or scene.paragraph(other.sentence) != scene.paragraph(case.sentence):
            return
        if other.quantity.kind not in {"age", "penalty"} and not in_comparison(other, other.clauses.segment(other.at)):
            yield other


def _scenery(case: Case, scene: Scene, earlier: Sequence[Case]) -> list[Unit]:
    """Une bombe a explosé lundi à Bagdad. Douze personnes ont péri: the dates and places of a sentence without figures.

    They are judged as if a figure stood at the main verb of that sentence.
    """
    before = case.sentence - 1
    if not _tells_event(case) or before < 0 or scene.paragraph(before) != scene.paragraph(case.sentence):
        return []
    if any(other.sentence == before for other in earlier):
        return []
    clauses = scene.sentences.get(before)
    if clauses is None:
        return []
    main = next((p for p in clauses.predicates if p.form == "finite"), None)
    if main is None:
        return []
    unit = clauses.units[main.head]
    statement = covering(scene.statements.get(before, ()), unit.start, unit.start)
    standing = Case(case.quantity, before, main.head, clauses, Governance(main, "object", None), statement)
    found = [u for u in clauses.units if u.date is not None or u.place is not None]
    allowed = [u for u in found if refusal(standing, scene, u) is None]
    return [u for u in allowed if u.date is not None or not is_loose(standing, u)]


def _tells_event(case: Case) -> bool:
    """An event told in the past, with something in it: what "aucun" and plans say has no scene."""
    return case.event is not None and case.quantity.value != 0 and case.factuality in {"asserted", "unconfirmed"}


def _anaphor(case: Case, scene: Scene) -> LocationMention | None:
    """La ville, ce port: the last place named before in the paragraph that can be one."""
    statement = case.statement
    for i, unit in enumerate(case.units):
        if unit.low not in words("anaphors_place") or i == 0 or unit.place is not None:
            continue
        if statement is not None and not statement.start <= unit.start < statement.end:
            continue
        if case.units[i - 1].low not in {"la", "le", "l'", "ce", "cette", "cet"}:
            continue
        before = [p for p in scene.layers.places if p.start < unit.start and _may_be(unit.low, p)]
        before = [p for p in before if not in_dateline(scene, p)]
        if before and scene.paragraph(before[-1].sentence) == scene.paragraph(case.sentence):
            return before[-1]
    return None


def _may_be(noun: str, place: LocationMention) -> bool:
    return noun in _KINDS.get(place.kind, frozenset())
