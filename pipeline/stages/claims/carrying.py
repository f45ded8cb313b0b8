"""Dates and places that a sentence does not repeat: anaphors, and the event it continues in its paragraph."""

import bisect
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeGuard

from pipeline.stages.claims.anaphors import anaphoric_place, place_of_y, place_on_site
from pipeline.stages.claims.barriers import refusal
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.clause_barriers import is_frame
from pipeline.stages.claims.place_barriers import is_loose
from pipeline.stages.claims.scenes import is_background, joins, sets_scene, strikes, told_before
from pipeline.stages.claims.time_barriers import in_comparison, is_honoured, is_property
from pipeline.stages.claims.vocabulary import nouns
from schemas import DateMention, LocationMention

_PLACED = 2
"""How many sentences back a place still holds; a date holds longer."""
_REACH = 6
"""How many sentences back an event is still the one being told."""


def carried_date(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[DateMention | None, str]:
    """The date of the event that the sentence continues in its paragraph."""
    if is_property(case) or is_honoured(case):
        return None, "no_date"
    if _is_to_come(case) and case.whole is None and not _is_expected(case) and not joins(case, scene):
        return None, "no_date"
    for other in _continued(case, scene, earlier):
        if _is_day(other.date) and not (_is_to_come(other) and not _is_to_come(case)):
            moved = other.sentence != case.sentence and (_is_elsewhere(case) or _is_placed_apart(case, scene, other))
            return (None, "no_date") if moved else (other.date, "same_event_in_paragraph")
    for figures, scenery in told_before(case, scene, earlier) if not _is_other_event(case) else ():
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
        if _is_account(other) and other.date is not None and sets_scene(other):
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
    if is_honoured(case):
        return None, "no_location"
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
    for back, (figures, scenery) in enumerate(told_before(case, scene, earlier), start=1):
        if back > _PLACED:
            return None
        struck = back == 1 and (strikes(case, scene, case.sentence - 1) or joins(case, scene))
        resumes = _resumes_event(case) or struck
        told_there = [c for c in figures if c.location is not None and c.location.sentence == c.sentence]
        placed = [c.location for c in told_there if not _years_apart(case, c) and not _only_complements(c)]
        named = _narrowest((u.place for u in scenery if u.place is not None and u.date is None), scene.text)
        named = [] if _told_of_other_year(case, scene, case.sentence - back) else named
        found = [p for p in (*placed, *(() if placed and struck else named)) if p is not None]
        if any(not (_is_setting(p) or resumes) for p in found) or len({p.name for p in found}) > 1:
            return None  # à l'aéroport de Roissy, en France: the country alone would say too little
        if found:
            return found[0], "sentence_before" if placed else "scene_before"
    return None


def _told_of_other_year(case: Case, scene: Scene, sentence: int) -> bool:
    """Son père est mort en 1998 à Bastia. Deux ouvriers ont été tués mardi: a sentence of years before."""
    day = case.date.start_date if case.date is not None else None
    told = scene.telling.pieces(sentence)
    years = [u.date.start_date.year for u in told[0].dates if u.date and u.date.start_date] if told else []
    return day is not None and bool(years) and day.year - max(years) > 1


def _narrowest(places: Iterable[LocationMention], text: str) -> list[LocationMention]:
    """Sur un marché de Kano, dans le nord du Nigeria; en Syrie, à Alep: of places that lie in one another the last.

    Of two alike, the second tells where the first is ("à Limbe, à l'ouest de Douala").
    """
    found = list({place.id: place for place in places}.values())
    if len({p.country for p in found if p.country}) > 1:
        return found
    ranks = [_BREADTH.get(p.kind, 0) for p in found]
    best = [p for p, rank in zip(found, ranks, strict=True) if rank == min(ranks)]
    gaps = [text[a.end : b.start].lower() for a, b in itertools.pairwise(best)]
    return best[:1] if all(_BESIDE.fullmatch(gap) for gap in gaps) else found


_BREADTH = {"country": 3, "region": 2, "city": 1}
_BESIDE = re.compile(
    r",? ?(?:\(|au |en |à |(?:(?:à|dans) |au |à )?(?:l['’]|le |la )?"
    r"(?:nord|sud|est|ouest|centre|large|banlieue|périphérie|environs)(?:-(?:est|ouest))? "
    r"(?:de |du |des |d['’])(?:la |l['’])?)"
)


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
    return _is_other_event(case) or _years_apart(case, other) or _is_long_ago(case)


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
    semicolons = case.clauses.semicolons
    at = bisect.bisect_left(semicolons, other.at)
    return at < len(semicolons) and semicolons[at] < case.at


def _is_long_ago(case: Case) -> bool:
    """En 2012, un naufrage avait fait cinquante morts: of a month or year of its own, told in the pluperfect."""
    period = case.date is not None and _PERIOD.match(case.date.value)
    return bool(period) and is_background(case.clauses, case.governance.predicate)
