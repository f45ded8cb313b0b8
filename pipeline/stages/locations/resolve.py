"""Which of the places that share a name is meant: what is near, what the document is about, how well known each is."""

import bisect
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence

from pipeline.gazetteer import Place, adjectives
from pipeline.stages.locations.page import Candidate, Page

_ARTICLES = frozenset({"le", "la", "les", "l'", "du", "des", "au", "aux"})
_NEAR = 70
_LISTED = 60_000
"""A place of the hand lists is named in the press, whether or not its inhabitants are counted."""
_LONG_WORD = re.compile(r"[^\W_]{4,}")
_LAST = sys.maxsize
_OF_REGIONS = frozenset({"gouverneur", "gouverneure", "gouverneurs", "état", "sénateur", "sénatrice", "département"})
_WELL_KNOWN_REGIONS = frozenset({"FRA", "CAN", "USA", "DEU", "ITA", "ESP", "GBR"})


def document_countries(page: Page, accepted: Sequence[Candidate], near: Sequence[tuple[int, int, str]]) -> Counter[str]:
    """Countries the document speaks of: by place and by adjective; what lies in one only counts double."""
    tally: Counter[str] = Counter()
    for candidate in accepted:
        place = choose(page, candidate, Counter(), near)
        if place and place.country:
            tally[place.country] += 2 if len({p.country for p in candidate.readings}) == 1 else 1
    known = adjectives()
    tally.update([known[word] for word in _LONG_WORD.findall(page.low) if word in known])
    return tally


def window(near: Sequence[tuple[int, int, str]], start: int, end: int) -> Sequence[tuple[int, int, str]]:
    """Those of the named countries (in text order) that begin between two offsets."""
    return near[bisect.bisect_right(near, (start, _LAST, "")) : bisect.bisect_left(near, (end,))]


def choose(
    page: Page, candidate: Candidate, countries: Counter[str], near: Sequence[tuple[int, int, str]]
) -> Place | None:
    """The reading that fits best; None where there is none."""
    if len(candidate.readings) < 2:
        return next(iter(candidate.readings), None)
    return max(candidate.readings, key=lambda place: fitness(page, candidate, place, countries, near))


def fitness(
    page: Page, candidate: Candidate, place: Place, countries: Counter[str], near: Sequence[tuple[int, int, str]]
) -> float:
    """How well a reading fits. `near`: start, end and country of the countries and regions named in the text."""
    score = _weight(place) + _exactness(page.text[candidate.start : candidate.end], place)
    if place.country and countries:
        share = countries[place.country] / countries.total()
        score += 2.5 * share + (0.8 if countries[place.country] else 0.0)
    if place.country and any(c == place.country for _, _, c in window(near, candidate.end - 30, candidate.end + _NEAR)):
        score += 1.5
    return score + _grammar(page, candidate, place)


def _weight(place: Place) -> float:
    """How likely a name means this place when nothing else is known (decimal logarithm of its size)."""
    if place.feature_code == "ADM1" and place.country not in _WELL_KNOWN_REGIONS:
        return 4.3
    if place.feature_code.startswith("PCL"):
        return math.log10(place.population + 10) + 1.5
    if place.feature_code in {"PPLC", "PPLG"}:
        return math.log10(place.population + 10) + 1.0
    return math.log10(max(place.population, _LISTED if place.source == "h" else 0) + 10)


def _exactness(surface: str, place: Place) -> float:
    score = -1.0 if place.variant else 0.0
    if not surface.isupper() and surface.replace("’", "'") != place.name and not place.contracted:
        score -= 0.5
    return score


def _grammar(page: Page, candidate: Candidate, place: Place) -> float:
    """« à Vienne » is the city, « la Vienne », « en Gironde » the department, « dans la Vienne » too."""
    words = page.before(candidate.start)
    last = words[-1] if words else ""
    before = words[-2] if len(words) > 1 else ""
    kind = place.kind
    if last == "à":
        return (
            3.0
            if kind in {"city", "district"} and not place.contracted
            else 0.5
            if kind in {"country", "region"}
            else -1.0
        )
    if last == "en":
        return 2.0 if kind in {"country", "region"} else -1.5
    if last in _ARTICLES:
        if kind == "city":
            return 2.0 if place.contracted else -2.0
        if kind == "water":
            return 1.0 if before in {"dans", "sur", "de"} or last == "du" else 0.3
        return 2.0
    if last in {"de", "d'", "du"} and kind == "region" and before in _OF_REGIONS:
        return 3.0
    if last in {"de", "d'"} and kind == "city":
        return 1.0
    return 0.5 if kind == "city" and re.match(r"\s*\(", page.text[candidate.end : candidate.end + 2]) else 0.0
