"""Words that take up a place named before: "la ville", "ce port", "l'archipel", "y"."""

import collections
import re
from collections.abc import Iterator, Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.journeys import is_journey
from pipeline.stages.claims.place_barriers import in_dateline
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import words
from schemas import LocationMention

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


def anaphoric_place(case: Case, scene: Scene) -> LocationMention | None:
    """Ce port, la ville: the last place named before that can be one; what "ce" points at comes first."""
    for articles in (_POINTING, _DEFINITE, _OWN):
        for noun in _anaphors(case, articles):
            before = [p for p in scene.layers.places if p.start < noun.start and _may_be(noun.low, p)]
            before = [p for p in before if not in_dateline(scene, p) and not _is_passed(scene, p)]
            if before and (meant := _meant(case, scene, noun.low, before)) is not None:
                return meant
    return None


def _is_passed(scene: Scene, place: LocationMention) -> bool:
    """Arrivé de Toronto la veille: where one came from or went to is not where the story is."""
    for clauses in scene.telling.pieces(place.sentence):
        for unit in clauses.places:
            if unit.place is place:
                return is_journey(clauses.units, unit)
    return False


def place_on_site(case: Case, scene: Scene) -> LocationMention | None:
    """Une mine s'est effondrée à Kolwezi. Sur place, 80 secouristes …: the place of the sentence before."""
    lows = [u.low for u in case.units[:_OPENING]]
    if not any(" ".join(lows[i:]).startswith(wording) for i in (0, 1) for wording in _ON_SITE):
        return None
    told = scene.telling.pieces(case.sentence - 1)
    if not told or scene.paragraph(case.sentence - 1) != scene.paragraph(case.sentence):
        return None
    units = [u for u in told[0].places if u.place is not None and not is_journey(told[0].units, u)]
    places = [
        u.place for u in units if u.place is not None and not u.place.is_actor and not in_dateline(scene, u.place)
    ]
    return places[0] if places else None


_OPENING = 6
_ON_SITE = ("sur place", "sur les lieux", "là-bas", "à cet endroit", "au même endroit")


def place_of_y(case: Case, scene: Scene) -> LocationMention | None:
    """Soledar … L'armée assure y tenir deux quartiers: "y" beside the verb means the last place of the paragraph."""
    predicate = case.governance.predicate
    if predicate is None or not _has_y(case, predicate):
        return None
    first = case.units[predicate.first].start
    before = [p for p in scene.layers.places if p.start < first and not p.is_actor and not in_dateline(scene, p)]
    before = [p for p in before if scene.text[p.start - 1 : p.start] != "("]  # Jabbeke (Flandre-Occidentale)
    own = scene.paragraph(case.sentence)
    before = [p for p in before if scene.paragraph(p.sentence) != own or not _is_passed(scene, p)]
    return before[-1] if before and scene.paragraph(before[-1].sentence) == own else None


def _has_y(case: Case, predicate: Predicate) -> bool:
    """Y ont été brûlées, y tenir; not "il y a", "il n'y a", "il pourrait y avoir"."""
    lows = [u.low for u in case.units[max(0, predicate.first - 2) : predicate.last + 1]]
    if "y" not in lows:
        return False
    return predicate.is_passive or not set(lows[lows.index("y") + 1 :]) & verb_forms("avoir")


def _anaphors(case: Case, articles: frozenset[str]) -> Iterator[Unit]:
    """The nouns of the sentence that can take up a place, within what is reported with the figure."""
    statement, known = case.statement, words("anaphors_place")
    for i, unit in enumerate(case.units):
        if unit.low not in known or i == 0 or unit.place is not None:
            continue
        said = statement is None or statement.start <= unit.start < statement.end
        if said and case.units[i - 1].low in articles:
            yield unit


_POINTING = frozenset({"ce", "cet", "cette"})
_DEFINITE = frozenset({"la", "le", "l'", "du"})
_OWN = frozenset({"son", "sa", "leur"})


def _meant(case: Case, scene: Scene, noun: str, before: Sequence[LocationMention]) -> LocationMention | None:
    """The antecedent: the last such place in the paragraph; from further back the one named most often.

    A place whose name bears the noun comes first ("ce port": le port de Hodeida).
    """
    if scene.paragraph(before[-1].sentence) == scene.paragraph(case.sentence):
        return None if _ends_list(scene, before) else before[-1]
    bearing = [p for p in before if p.text.lower().startswith(noun)]
    if bearing:
        return bearing[-1]
    named = collections.Counter(p.name for p in before if not p.is_actor).most_common(2)
    if not named or (len(named) == 2 and named[0][1] == named[1][1]):
        return None
    return next(p for p in reversed(before) if p.name == named[0][0])


def _ends_list(scene: Scene, before: Sequence[LocationMention]) -> bool:
    """Au Togo, et surtout au Ghana et au Libéria. … dans le pays: no telling which of a list is meant."""
    if len(before) < 2 or before[-1].name == before[-2].name:
        return False
    return bool(_LISTED.fullmatch(scene.text[before[-2].end : before[-1].start].lower()))


_LISTED = re.compile(r",? (?:et |ou |puis )(?:au |aux |à |en |le |la |les |dans |l['’])*")


def _may_be(noun: str, place: LocationMention) -> bool:
    if noun in {"archipel", "île"} and place.kind == "country":
        return place.country in _ISLANDS
    return noun in _KINDS.get(place.kind, frozenset())


_ISLANDS = frozenset(
    "ATG AUS BHS BHR BRB BRN COM CPV CUB CYP DMA DOM FJI FSM GBR GRD HTI IDN IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV "
    "MHL MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM".split()
)
"""Island states (ISO 3166-1), which alone "l'île" or "l'archipel" can take up."""
