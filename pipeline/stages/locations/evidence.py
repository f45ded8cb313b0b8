"""How much speaks for a name being a place where it stands."""

import re

from pipeline.gazetteer import Place, is_demonym, lookup
from pipeline.stages.actors.vocabulary import given_names
from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.vocabulary import (
    announcing,
    contest_pattern,
    generic_kinds,
    is_located,
    portfolios,
    title_words,
    word_set,
)

CERTAIN = 1.0
"""From here on a name is a place."""

_ARTICLES = frozenset({"le", "la", "les", "l'"})
_OF = frozenset({"de", "d'", "du", "des"})
_CARDINAL = re.compile(r"(?:nord|sud|est|ouest|centre)(?:-(?:est|ouest))?", re.I)
_CHANNEL = re.compile(
    r"[ \u00a0]\d{1,2}\b(?![ \u00a0]?(?:%|h\b|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))"
)
_FOREIGN_BEHIND = re.compile(r" (?:da|do|dos|das|di|del|della|dei) [A-Z]")
_FOREIGN_BEFORE = re.compile(r"[A-ZÀ-Ý]\w+ (?:da|do|dos|das|di|del|della|dei) \Z")
_HYPHENS = frozenset({"-", "‑"})


def strength(page: Page, candidate: Candidate) -> float:
    """Evidence for a gazetteer name: what it is, the words around it, what the model says."""
    start, end = candidate.start, candidate.end
    surface = page.text[start:end]
    if candidate.rule == "line":
        return 2.0
    if is_refused(page, start, end):
        return -9.0
    words = page.before(start)
    capital = any(p.feature_code.startswith(("PPLC", "PCL")) for p in candidate.readings)
    own = max(prominence(p, surface) for p in candidate.readings)
    is_state = any(p.feature_code.startswith("PCL") for p in candidate.readings)
    score = own + preposition(page, start, words) + neighbours(page, start, end) + model_vote(page, start, end, capital)
    if page.is_dateline(start):
        score += 2.5
    if words and words[-1] == "(" and page.text[end : end + 1] in {")", ","}:
        score += 1.3
    if surface.isalpha() and not surface.isupper() and not is_state and page.is_surname(surface):
        score -= 1.0 if words and words[-1] in {"en", "dans"} else 2.5 if words and words[-1] == "à" else 4.0
    if words and words[-1] in _ARTICLES and all(p.kind == "city" for p in candidate.readings):
        score -= 1.5  # cities take no article: « la Confédération »
    if page.sport_at(start) and not is_located(words) and own < 2:
        score -= 1.0
    return score


def prominence(place: Place, surface: str) -> float:
    """How well known a place of that name is, less when the name is a variant or also a word."""
    single = surface.isalpha()
    known = place.population >= 200_000 or place.feature_code.startswith("PPLC")
    if place.feature_code.startswith(("PCL", "CONT")):
        score = 2.2
    elif place.source == "h":
        score = 1.5 if place.population >= 100_000 or not single else 0.9
    else:
        score = 1.5 if known else 1.0 if place.population >= 50_000 else 0.7 if place.population >= 8_000 else 0.2
    if not single:
        score += 0.8
    if place.word and single and not place.feature_code.startswith("PCL"):
        score -= 0.3 if known else 1.2
    if place.variant and place.source != "h":
        score -= 1.0
    if place.contracted:
        score -= 0.5
    if single and surface.capitalize() in given_names():
        score -= 1.2
    return score


def preposition(page: Page, start: int, words: list[str]) -> float:
    """« à | Gao », « dans le | Gard », « ville de | Sens » against « le | Nord », « de | Sens »."""
    last = words[-1] if words else ""
    before = words[-2] if len(words) > 1 else ""
    if last in {"à", "en"} or (last == "a" and page.text[start - 2 : start - 1] == "A"):
        return 2.0
    if last in {"au", "aux", "vers", "depuis", "via"} or (
        last in _ARTICLES and before in word_set("place_prepositions")
    ):
        return 1.3
    if last in _OF or (last in _ARTICLES and before == "de"):
        noun = before if last in _OF else (words[-3] if len(words) > 2 else "")
        if noun in word_set("town_halls"):
            return 2.6  # « maire du | Robert »
        if noun in announcing() or noun in generic_kinds() or noun in word_set("relational"):
            return 1.8
        return 0.5
    if before + " " + last in {"ville", "village"} or last in announcing():
        return 1.0
    return 0.3 if last in word_set("neutral_left") or last in _ARTICLES else 0.0


def neighbours(page: Page, start: int, end: int) -> float:
    """A title, a given name or another capital word beside the name makes it part of another name."""
    score = 0.0
    if page.text[start - 1 : start] in _HYPHENS and page.text[start - 2 : start - 1].isalnum():
        score -= 0.0 if page.low[max(0, start - 3) : start - 1] == "ex" else 3.0
    if page.text[end : end + 1] in _HYPHENS and page.text[end + 1 : end + 2].isalnum():
        score -= 1.0
    previous, following = page.capital_before(start), page.capital_after(end)
    if previous and not _is_frame(page, start, previous):
        score -= 3.0
    if (page.before(start) or [""])[-1] in title_words():
        score -= 3.0
    if following and not page.text[start:end].isupper() and following.lower() not in word_set("function_words"):
        score -= 0.3 if is_demonym(following) else 2.0
    if _FOREIGN_BEHIND.match(page.text, end) or _FOREIGN_BEFORE.search(page.text[max(0, start - 30) : start]):
        score -= 2.0  # « Serra da | Estrela »
    if page.is_bare_apposition(start):
        score -= 3.0  # « le quinquennat | Hollande »
    if _CHANNEL.match(page.text, end):
        score -= 0.8  # « France 2 », « Europe 1 »
    return score


def _is_frame(page: Page, at: int, previous: str) -> bool:
    """« Selon | Paris », « Région | Sava »: a capital that only begins the sentence or announces the place."""
    low = previous.lower().replace("’", "'")
    if page.text[at : at + 2].isupper() and previous.isupper():
        return True
    if low in word_set("function_words") or low in announcing() or low in generic_kinds():
        return True
    return previous.endswith(".") and len(previous) > 3


def model_vote(page: Page, start: int, end: int, capital: bool = False) -> float:
    """What the model's entity over these characters adds; it often takes capitals that act for persons."""
    found = page.entity(start, end)
    if found is None:
        return -0.4
    left, right, label = found
    wider = right - left > end - start + 3
    if label == "LOC":
        return 1.0
    if label == "PER":
        return -2.2 if wider else -0.6 if capital else -1.2
    return -1.0 if wider and label == "ORG" else -0.3


def is_refused(page: Page, start: int, end: int) -> bool:
    """Names that are no place here whatever they are elsewhere."""
    surface = page.text[start:end]
    words = page.before(start)
    last = words[-1] if words else ""
    if surface in word_set("never_alone") and last != "(":
        return True
    if surface in portfolios() and not {"ministère", "ministre", "ministres", "ministères"}.isdisjoint(words[-4:]):
        return True  # « ministère du Commerce », « ministre de la Justice et du Travail »
    if surface == "Sceaux" and "garde" in words[-3:]:
        return True  # « la garde des Sceaux »
    if _CARDINAL.fullmatch(surface):
        return not _is_region_of_sky(page, end, surface, words)
    if is_demonym(surface) and (last in {"le", "un"} or (last in {"les", "des"} and not lookup(surface))):
        return True  # « le Suisse Rudy Wild », « les Corses »
    if is_demonym(surface) and page.capital_after(end) and last not in {"en", "à"}:
        return True
    return contest_pattern().search(page.low[max(0, start - 60) : start]) is not None


def _is_region_of_sky(page: Page, end: int, surface: str, words: list[str]) -> bool:
    """« dans le Sud-Ouest » names a part of the country, « le Sud-Ouest de l'Irak » and « le Nord » do not."""
    last = words[-1] if words else ""
    if last == "(" and page.text[end : end + 1] == ")":
        return True
    behind = re.match(r"\s+(?:de|du|des|d)\b", page.low[end : end + 6])
    return "-" in surface and surface[0].isupper() and last in {"le", "du", "au"} and not behind
