"""Dates and places that a sentence does not repeat: anaphors, and the event it continues in its paragraph."""

import collections
import re
from collections.abc import Iterator, Sequence
from typing import TypeGuard

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.barriers import in_comparison, in_dateline, is_loose, refusal
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.clauses import Clauses
from pipeline.stages.claims.governance import Governance
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.sources import covering
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import words
from schemas import DateMention, LocationMention

_TOLD = 6
"""How many sentences back a scene may have been set."""
_REACH = 6
"""How many sentences back an event is still the one being told."""

_KINDS = {
    "city": frozenset(
        "ville village localité commune capitale agglomération métropole cité bourg bourgade port lieu lieux".split()
    ),
    "country": frozenset("pays état royaume territoire archipel île".split()),
    "region": frozenset("région province département district zone canton comté territoire île archipel".split()),
    "district": frozenset("quartier district zone camp".split()),
    "facility": frozenset("port camp aéroport hôpital base site lieu lieux".split()),
    "landform": frozenset("vallée île zone".split()),
}


def carried_date(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[DateMention | None, str]:
    """The date of the event that the sentence continues in its paragraph."""
    if case.factuality in {"future", "hypothetical"} and case.whole is None:
        return None, "no_date"
    for other in _continued(case, scene, earlier):
        if _is_day(other.date):
            return other.date, "same_event_in_paragraph"
    for figures, scenery in _told_before(case, scene, earlier):
        dated = [c.date for c in figures if _is_day(c.date)]
        if dated:
            return dated[0], "sentence_before"
        days = [u.date for u in scenery if _is_day(u.date)]
        if days:
            return days[0], "scene_before"
    period = _period_before(case, scene, earlier)
    return (period, "period_before") if period is not None else (None, "no_date")


_PERIOD = re.compile(r"\d{4}(?:-(?:\d\d|Q\d|H\d))?$")
"""A year, month, quarter or semester (TIMEX3)."""


def _period_before(case: Case, scene: Scene, earlier: Sequence[Case]) -> DateMention | None:
    """Au troisième trimestre, les ventes ont reculé de 4 %. La marge, elle, a gagné un point: accounts of one period.

    For changes of amounts and shares told in the past, from the sentence before in the paragraph.
    """
    predicate = case.governance.predicate
    told = predicate is not None and predicate.mood == "past" and not case.clauses.dates
    if case.change == "level" or not told or not _is_account(case):
        return None
    paragraph = scene.paragraph(case.sentence)
    for other in reversed(earlier):
        if scene.paragraph(other.sentence) != paragraph or other.sentence < case.sentence - 1:
            return None
        if _is_account(other) and other.change != "level" and other.date is not None and _sets_scene(other):
            return other.date if _PERIOD.match(other.date.value) else None
    return None


def carried_place(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[LocationMention | None, str]:
    """The place an anaphor means, or that of the event that the sentence continues."""
    anaphor = _anaphor(case, scene)
    if anaphor is not None:
        return anaphor, "anaphor"
    if (there := _there(case, scene)) is not None:
        return there, "anaphor"
    for other in _continued(case, scene, earlier):
        if other.location is not None:
            return other.location, "same_event_in_paragraph"
    for figures, scenery in _told_before(case, scene, earlier):
        placed = [c.location for c in figures if _is_setting(c.location) and not _only_complements(c)]
        if placed:
            return placed[0], "sentence_before"
        places = [u.place for u in scenery if _is_setting(u.place) and u.date is None]
        if places:
            return places[0], "scene_before"
    opened = _opened_at(case, scene) if case.statement is not None and case.statement.type == "direct" else None
    return (opened, "opened_before") if opened is not None else (None, "no_location")


def _opened_at(case: Case, scene: Scene) -> LocationMention | None:
    """À Soubré, l'explication passe mal. « Avec quatre hectares … »: a place that opens a sentence holds for the next."""
    for back in (1, 2):
        sentence = case.sentence - back
        if sentence < 0 or scene.paragraph(sentence) != scene.paragraph(case.sentence):
            return None
        told = scene.telling.pieces(sentence)
        if not told or not told[0].places:
            continue
        clauses = told[0]
        first = clauses.places[0]
        if clauses.units[0].low in {"à", "a", "dans", "en", "au", "aux"} and first.index <= 2 and _is_setting(first.place):
            return first.place
        return None
    return None


def _only_complements(other: Case) -> bool:
    """Les joueurs d'une équipe du Brésil: a place that tells whose or which, not where; others do not take it over."""
    return any(unit.place is other.location and is_loose(other, unit) for unit in other.units)


def _is_setting(place: LocationMention | None) -> TypeGuard[LocationMention]:
    """A town or land sets the scene of what follows; a hospital, a square or a road places its own sentence only."""
    return place is not None and place.kind not in {"facility", "road", "other"}


def _is_day(date: DateMention | None) -> TypeGuard[DateMention]:
    """A day or more, or a time of a named day: "11h" alone times only its own sentence."""
    return date is not None and (date.type == "DATE" or (date.type == "TIME" and not _CLOCK.match(date.text)))


_CLOCK = re.compile(r"\d{1,2}\s*(?:h|heures?|:)|midi$|minuit$", re.IGNORECASE)


def _continued(case: Case, scene: Scene, earlier: Sequence[Case]) -> Iterator[Case]:
    """The figures just before that count the same event or thing, in the sentence or in the paragraph."""
    paragraph = scene.paragraph(case.sentence)
    for other in reversed(earlier):
        if scene.paragraph(other.sentence) != paragraph or other.sentence < case.sentence - _REACH:
            return
        if other.sentence == case.sentence and _apart(case, other):
            continue
        compared = in_comparison(other, other.clauses.segment(other.at))
        if other.quantity.kind in {"age", "penalty"} or compared:
            continue
        same_thing = (
            other.counted is not None and case.counted is not None and other.counted.start == case.counted.start
        )
        if other is case.whole or same_thing or (other.event is not None and other.event == case.event):
            yield other


def _apart(case: Case, other: Case) -> bool:
    """Suppression de 500 postes à Lyon ; 300 emplois menacés chez X: items of a list are told each for itself."""
    same = case.counted is not None and other.counted is not None and case.counted.start == other.counted.start
    return not same and other.clauses is case.clauses and any(u.low == ";" for u in case.units[other.at : case.at])


def _told_before(case: Case, scene: Scene, earlier: Sequence[Case]) -> Iterator[tuple[list[Case], list[Unit]]]:
    """The sentences before in the paragraph, the nearest first: their figures, and the scene they set.

    Only for an event that is told without a place or date of its own.
    """
    if not _tells_event(case):
        return
    for back in range(1, _TOLD + 1):
        sentence = case.sentence - back
        if sentence < 0 or scene.paragraph(sentence) != scene.paragraph(case.sentence):
            return
        figures = [c for c in reversed(earlier) if c.sentence == sentence and _sets_scene(c)]
        yield figures, _scenery(case, scene, sentence)


def _sets_scene(other: Case) -> bool:
    return other.quantity.kind not in {"age", "penalty"} and not in_comparison(other, other.clauses.segment(other.at))


def _scenery(case: Case, scene: Scene, sentence: int) -> list[Unit]:
    """Une bombe a explosé lundi à Bagdad. Douze personnes ont péri: the dates and places of a sentence without figures.

    They are judged as if a figure stood at the main verb of that sentence.
    """
    told = scene.telling.pieces(sentence)
    if not told:
        return []
    clauses = told[0]
    main = next((p for p in clauses.predicates if p.form == "finite"), None)
    if main is None or (_is_background(clauses, main) and not _is_background(case.clauses, case.governance.predicate)):
        return []
    unit = clauses.units[main.head]
    statement = covering(scene.statements.get(sentence, ()), unit.start, unit.start)
    standing = Case(case.quantity, sentence, main.head, clauses, Governance(main, "object", None), statement)
    found = sorted([*clauses.dates, *clauses.places], key=lambda u: u.index)
    allowed = [u for u in found if refusal(standing, scene, u) is None]
    return [u for u in allowed if u.date is not None or not is_loose(standing, u)]


def _is_background(clauses: Clauses, main: Predicate | None) -> bool:
    """L'armée avait lancé le 2 mai une campagne: the pluperfect tells what went before, not when the rest happens.

    Two sentences in the pluperfect tell of one time.
    """
    return main is not None and main.first < main.head and clauses.units[main.first].low in _PLUPERFECT


_PLUPERFECT = frozenset({"avait", "avaient", "était", "étaient", "s'était", "s'étaient"})
_STANDING = frozenset({"sentenced"})


def _tells_event(case: Case) -> bool:
    """An event told in the past, with something in it: what "aucun" and plans say has no scene."""
    return case.event is not None and case.event not in _STANDING and case.factuality != "hypothetical"


def _anaphor(case: Case, scene: Scene) -> LocationMention | None:
    """Ce port, la ville: the last place named before that can be one; what "ce" points at comes first."""
    for articles in (_POINTING, _DEFINITE):
        for noun in _anaphors(case, articles):
            before = [p for p in scene.layers.places if p.start < noun.start and _may_be(noun.low, p)]
            before = [p for p in before if not in_dateline(scene, p)]
            if before and (meant := _meant(case, scene, noun.low, before)) is not None:
                return meant
    return None


def _there(case: Case, scene: Scene) -> LocationMention | None:
    """Soledar … L'armée assure y tenir deux quartiers: "y" beside the verb means the last place of the paragraph."""
    predicate = case.governance.predicate
    if predicate is None or not _has_y(case, predicate):
        return None
    first = case.units[predicate.first].start
    before = [p for p in scene.layers.places if p.start < first and not p.is_actor and not in_dateline(scene, p)]
    before = [p for p in before if scene.text[p.start - 1 : p.start] != "("]  # Jabbeke (Flandre-Occidentale)
    if not before or scene.paragraph(before[-1].sentence) != scene.paragraph(case.sentence):
        return None
    return before[-1]


def _has_y(case: Case, predicate: Predicate) -> bool:
    """Not "il y a", "il n'y a", "il pourrait y avoir"."""
    near = case.units[max(0, predicate.first - 2) : predicate.last + 1]
    lows = [u.low for u in near]
    return "y" in lows and not set(lows[lows.index("y") + 1 :]) & verb_forms("avoir") - {"été"} or (
        "y" in lows and predicate.is_passive
    )


def _anaphors(case: Case, articles: frozenset[str]) -> Iterator[Unit]:
    """The nouns of the sentence that can take up a place, within what is reported with the figure."""
    statement = case.statement
    for i, unit in enumerate(case.units):
        if i == 0 or unit.place is not None or unit.low not in words("anaphors_place"):
            continue
        said = statement is None or statement.start <= unit.start < statement.end
        if said and case.units[i - 1].low in articles:
            yield unit


_POINTING = frozenset({"ce", "cet", "cette"})
_DEFINITE = frozenset({"la", "le", "l'", "du"})


def _meant(case: Case, scene: Scene, noun: str, before: Sequence[LocationMention]) -> LocationMention | None:
    """The antecedent: the last such place in the paragraph; from further back the one named most often.

    A place whose name bears the noun comes first ("ce port": le port de Hodeida).
    """
    if scene.paragraph(before[-1].sentence) == scene.paragraph(case.sentence):
        return before[-1]
    bearing = [p for p in before if p.text.lower().startswith(noun)]
    if bearing:
        return bearing[-1]
    named = collections.Counter(p.name for p in before if not p.is_actor).most_common(2)
    if not named or (len(named) == 2 and named[0][1] == named[1][1]):
        return None
    return next(p for p in reversed(before) if p.name == named[0][0])


def _may_be(noun: str, place: LocationMention) -> bool:
    if noun in {"archipel", "île"} and place.kind == "country":
        return place.country in _ISLANDS
    return noun in _KINDS.get(place.kind, frozenset())


_ISLANDS = frozenset(
    "ATG AUS BHS BHR BRB BRN COM CPV CUB CYP DMA DOM FJI FSM GBR GRD HTI IDN IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV MHL "
    "MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM".split()
)
"""Island states (ISO 3166-1), which alone "l'île" or "l'archipel" can take up."""


def _is_account(case: Case) -> bool:
    return case.event is None and case.quantity.kind in {"money", "percentage"}
