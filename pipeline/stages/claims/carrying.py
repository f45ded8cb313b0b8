"""Dates and places that a sentence does not repeat: anaphors, and the event it continues in its paragraph."""

import bisect
import functools
import re
from collections.abc import Iterator, Sequence
from typing import TypeGuard

from pipeline.stages.claims.anaphors import anaphoric_place, place_of_y, place_on_site
from pipeline.stages.claims.barriers import refusal
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.clause_barriers import is_frame
from pipeline.stages.claims.clauses import RELATIVES, Clauses
from pipeline.stages.claims.governance import Governance
from pipeline.stages.claims.place_barriers import is_loose
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.sources import covering
from pipeline.stages.claims.time_barriers import in_comparison, is_property
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns
from schemas import DateMention, LocationMention

_TOLD = 6
"""How many sentences back a scene may have been set."""
_PLACED = 2
"""How many sentences back a place still holds; a date holds longer."""
_REACH = 6
"""How many sentences back an event is still the one being told."""


def carried_date(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[DateMention | None, str]:
    """The date of the event that the sentence continues in its paragraph."""
    if (_is_to_come(case) and case.whole is None and not _is_expected(case)) or is_property(case):
        return None, "no_date"
    for other in _continued(case, scene, earlier):
        if _is_day(other.date) and not (_is_to_come(other) and not _is_to_come(case)):
            moved = other.sentence != case.sentence and (_is_elsewhere(case) or _is_placed_apart(case, scene, other))
            return (None, "no_date") if moved else (other.date, "same_event_in_paragraph")
    for figures, scenery in _told_before(case, scene, earlier) if not _is_other_event(case) else ():
        if _is_elsewhere(case):
            break
        dated = [c.date for c in figures if _is_day(c.date)]
        if dated:
            return dated[0], "sentence_before"
        days = [u.date for u in scenery if _is_day(u.date)]
        if days:
            return days[0], "scene_before"
    account = _account_before(case, scene, earlier)
    return (account.date, "period_before") if account is not None else (None, "no_date")


_PERIOD = re.compile(r"\d{4}(?:-(?:\d\d|Q\d|H\d))?$")
"""A year, month, quarter or semester (TIMEX3)."""


def _account_before(case: Case, scene: Scene, earlier: Sequence[Case]) -> Case | None:
    """Au troisième trimestre, les ventes ont reculé de 4 %. La marge, elle, a gagné un point: accounts of one period.

    For changes of amounts and shares told in the past, from the sentence before in the paragraph.
    """
    if not _is_account(case) or not (_is_change(case) or _is_expected(case)):
        return None
    paragraph = scene.paragraph(case.sentence)
    for other in reversed(earlier):
        if scene.paragraph(other.sentence) != paragraph or other.sentence < case.sentence - 1:
            return None
        if _is_account(other) and other.date is not None and _sets_scene(other):
            return other if _PERIOD.match(other.date.value) else None
    return None


def _is_change(case: Case) -> bool:
    """A reculé de 4 %, est tombé à 7 %: told in the past, with no time of its own."""
    predicate = case.governance.predicate
    timed = any(u.date is not None and u.date.type != "SET" for u in case.clauses.dates)
    return predicate is not None and predicate.mood == "past" and not timed and case.change not in {"level", "from"}


def _is_expected(case: Case) -> bool:
    """Les analystes tablaient sur 171 millions: of the period that the figure before was of."""
    lows = [u.low for u in case.units[max(0, case.at - 12) : case.at]]
    return (
        case.source is not None
        and case.source.text.lower().split()[0] in _FORECASTERS
        and not {"pour", "d'ici"} & set(lows)
    )


_FORECASTERS = frozenset("analystes économistes experts marché marchés consensus".split())


def _is_elsewhere(case: Case) -> bool:
    """À Breda, un homme a été arrêté: a sentence that opens with a place of its own may tell of another day."""
    return any(is_frame(case, unit) for unit in case.clauses.places)


def _is_to_come(case: Case) -> bool:
    return case.factuality in {"future", "hypothetical"}


def _is_placed_apart(case: Case, scene: Scene, other: Case) -> bool:
    """Un espion a été arrêté mercredi à Minsk. Quinze Polonais sont détenus à Brest: another place, another day."""
    if other.location is None:
        return False
    own = [u.place for u in case.clauses.places if u.place is not None and refusal(case, scene, u) is None]
    return bool(own) and all(place.name != other.location.name for place in own)


def _is_account(case: Case) -> bool:
    return case.event is None and case.quantity.kind in {"money", "percentage"}


def carried_place(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[LocationMention | None, str]:
    """The place an anaphor means, or that of the event that the sentence continues."""
    anaphor = anaphoric_place(case, scene)
    if anaphor is not None:
        return anaphor, "anaphor"
    if (there := place_on_site(case, scene) or place_of_y(case, scene)) is not None:
        return there, "anaphor"
    for other in _continued(case, scene, earlier):
        if other.location is not None and other.choices["location"].rule != "jurisdiction":
            return (None, "no_location") if _is_apart(case, other) else (other.location, "same_event_in_paragraph")
    before = _place_before(case, scene, earlier)
    if before is not None:
        return before
    account = _account_before(case, scene, earlier)
    if account is not None and _is_setting(account.location):
        return account.location, "period_before"
    opened = _opened_at(case, scene)
    return (opened, "opened_before") if opened is not None else (None, "no_location")


def _place_before(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[LocationMention, str] | None:
    """The place of the sentences before, when it can be told which; a building only for an event named again."""
    if _is_share(case) or _is_other_event(case) or _is_long_ago(case):
        return None
    resumes = _resumes_event(case)
    for back, (figures, scenery) in enumerate(_told_before(case, scene, earlier), start=1):
        if back > _PLACED:
            return None
        told_there = [c for c in figures if c.location is not None and c.location.sentence == c.sentence]
        placed = [c.location for c in told_there if not _years_apart(case, c) and not _only_complements(c)]
        named = _narrowest([u.place for u in scenery if u.place is not None and u.date is None])
        found = [p for p in (*placed, *named) if p is not None]
        if any(not (_is_setting(p) or resumes) for p in found) or len({p.name for p in found}) > 1:
            return None  # à l'aéroport de Roissy, en France: the country alone would say too little
        if found:
            return found[0], "sentence_before" if placed else "scene_before"
    return None


def _narrowest(places: Sequence[LocationMention]) -> list[LocationMention]:
    """À Mogadiscio, capitale de la Somalie; en Syrie, à Alep: of a town and its country the town."""
    if len(places) == _PAIR and len({p.country for p in places if p.country}) < _PAIR:
        ranks = [_BREADTH.get(p.kind, 0) for p in places]
        return [places[ranks.index(min(ranks))]] if ranks[0] != ranks[1] else list(places)
    return list(places)


_PAIR = 2
_BREADTH = {"country": 3, "region": 2, "city": 1}


def _resumes_event(case: Case) -> bool:
    """L'explosion a fait douze morts: an event named again, with nothing that tells it from the one before."""
    lows = [u.low for u in case.units[:3]]
    return len(lows) == 3 and lows[0] in _AGAIN and lows[1] in nouns("happenings", "reckonings") and lows[2] not in _OF


_AGAIN = frozenset({"l'", "la", "le", "cet", "cette", "ce"})
_OF = frozenset({"de", "d'", "du", "des"})


def _opened_at(case: Case, scene: Scene) -> LocationMention | None:
    """À Soubré, l'explication passe mal. « Avec quatre hectares … »: a place that opens holds for what is quoted.

    Measured, it holds for nothing else.
    """
    if case.statement is None or case.statement.type != "direct":
        return None
    for sentence in (case.sentence - 1, case.sentence - 2):
        if sentence < 0 or scene.paragraph(sentence) != scene.paragraph(case.sentence):
            return None
        told = scene.telling.pieces(sentence)
        if told and told[0].places:
            first = told[0].places[0]
            opens = first.index <= 2 and told[0].units[0].low in _OPENING
            return first.place if opens and _is_setting(first.place) else None
    return None


def _is_other_event(case: Case) -> bool:
    """Un autre naufrage a fait vingt morts: another event than the one told so far has a scene of its own."""
    lows = [u.low for u in case.units[: case.at]]
    return any(
        (lows[i + 1] in _OTHER and lows[i + 2] in nouns("happenings"))
        or (lows[i + 1] in nouns("happenings") and lows[i + 2] in _ALIKE)
        for i, low in enumerate(lows[:-2])
        if low in {"un", "une"}
    )


_OTHER = frozenset("autre second seconde deuxième troisième nouveau nouvel nouvelle précédent précédente".split())
_ALIKE = frozenset("similaire semblable analogue comparable identique pareil pareille".split())


def _is_apart(case: Case, other: Case) -> bool:
    """En 2012, un naufrage similaire avait fait cinquante morts: told of another year, elsewhere."""
    if other.sentence == case.sentence:
        return False
    background = _is_long_ago(case)
    return _is_other_event(case) or _years_apart(case, other) or background


def _years_apart(case: Case, other: Case) -> bool:
    """En 2009, le crash le plus lourd avait tué 150 passagers: of another year, elsewhere."""
    days = [c.date.start_date for c in (case, other) if c.date is not None]
    return len(days) == 2 and None not in days and len({d.year for d in days if d is not None}) > 1


_OPENING = frozenset({"à", "a", "au", "aux", "en", "dans"})


def _is_share(case: Case) -> bool:
    """22 % des malades, un arrivant sur dix: how large a part is told of no place in particular; votes are."""
    return case.quantity.kind in {"percentage", "fraction", "rate"} and case.event != "voted"


def _only_complements(other: Case) -> bool:
    """Les joueurs d'une équipe du Brésil: a place that tells whose or which, not where; others do not take it over."""
    return any(unit.place is other.location and is_loose(other, unit) for unit in other.units)


def _is_setting(place: LocationMention | None) -> TypeGuard[LocationMention]:
    """A town or land sets the scene of what follows; a hospital, a square or a road places its own sentence only."""
    return place is not None and place.kind not in {"facility", "road", "other"}


def _is_day(date: DateMention | None) -> TypeGuard[DateMention]:
    """A day or more, or a time of a named day: "11h" alone times only its own sentence."""
    return date is not None and (date.type == "DATE" or (date.type == "TIME" and not _CLOCK.match(date.text)))


_CLOCK = re.compile(
    r"(?:\d{1,2}\s*(?:h|heures?|:)\s*(?:\d{2})?(?:\s*(?:du matin|du soir|de l'après-midi|précises|locales?|gmt|utc))*"
    r"|midi|minuit)$",
    re.IGNORECASE,
)


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
        beside = other.sentence == case.sentence and other.quantity.kind == case.quantity.kind
        shared = beside and other.governance.predicate is case.governance.predicate
        if other is case.whole or same_thing or shared or (other.event is not None and other.event == case.event):
            yield other


def _apart(case: Case, other: Case) -> bool:
    """Suppression de 500 postes à Lyon ; 300 emplois menacés chez X: items of a list are told each for itself."""
    same = case.counted is not None and other.counted is not None and case.counted.start == other.counted.start
    if same or other.clauses is not case.clauses:
        return False
    semicolons = _semicolons(case.clauses)
    at = bisect.bisect_left(semicolons, other.at)
    return at < len(semicolons) and semicolons[at] < case.at


@functools.lru_cache(maxsize=1)
def _semicolons(clauses: Clauses) -> list[int]:
    """Where a sentence has them; its figures ask one after the other."""
    return [at for at, unit in enumerate(clauses.units) if unit.low == ";"]


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
    """What is only planned or supposed ("5 000 cas d'ici Noël") happens at no time that others could share."""
    if other.factuality in {"future", "hypothetical"}:
        return False
    return other.quantity.kind not in {"age", "penalty"} and not in_comparison(other, other.clauses.segment(other.at))


def _scenery(case: Case, scene: Scene, sentence: int) -> list[Unit]:
    """Une bombe a explosé lundi à Bagdad. Douze personnes ont péri: the dates and places of a sentence without figures.

    They are judged as if a figure stood at the main verb of that sentence.
    """
    told = scene.telling.pieces(sentence)
    if not told:
        return []
    clauses = told[0]
    main = _main_verb(clauses)
    if main is None or (_is_background(clauses, main) and not _is_background(case.clauses, case.governance.predicate)):
        return []
    unit = clauses.units[main.head]
    statement = covering(scene.statements.get(sentence, ()), unit.start, unit.start)
    standing = Case(case.quantity, sentence, main.head, clauses, Governance(main, "object", None), statement)
    found = sorted([*clauses.dates, *clauses.places], key=lambda u: u.index)
    allowed = [u for u in found if refusal(standing, scene, u) is None]
    kept = [u for u in allowed if u.date is not None or not is_loose(standing, u)]
    alone = all(u.place is None or u.place.kind == "country" for u in kept)
    dropped = any(u.date is None for u in allowed if u not in kept)
    return [u for u in kept if u.date is not None] if alone and dropped else kept  # l'usine de Gand, en Belgique


def _main_verb(clauses: Clauses) -> Predicate | None:
    """Tandis qu'à Oslo s'ouvre un sommet, des Lapons défilent: not the verb of a clause that depends."""
    finite = [p for p in clauses.predicates if p.form == "finite"]
    main = (p for p in finite if clauses.segment(p.first).opener not in _DEPENDENT)
    return next(main, finite[0] if finite else None)


_DEPENDENT = frozenset({"que", "qu'", "si", "s'", "lorsque", "lorsqu'", "quand", *RELATIVES})


def _is_long_ago(case: Case) -> bool:
    """En 2012, un naufrage avait fait cinquante morts: of a month or year of its own, told in the pluperfect."""
    period = case.date is not None and _PERIOD.match(case.date.value)
    return bool(period) and _is_background(case.clauses, case.governance.predicate)


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
