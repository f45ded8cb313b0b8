"""How much speaks for a name being a place where it stands."""

import functools

from pipeline.gazetteer import Place, is_demonym
from pipeline.lexicons import load
from pipeline.stages.actors.vocabulary import given_names, titles, words_of
from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.vocabulary import announcing, generic_kinds, word_set

_ARTICLES = frozenset({"le", "la", "les", "l'"})
_TO = frozenset({"à", "au", "aux"})


def strength(page: Page, candidate: Candidate) -> float:
    """Evidence for a gazetteer name: what it is, the words around it, what the model says. A place from 1.0 on."""
    surface = page.text[candidate.start : candidate.end]
    own = max(prominence(p, surface) for p in candidate.readings)
    return own + context(page, candidate) + _model(page, candidate)


def prominence(place: Place, surface: str) -> float:
    """How well known a place of that name is, less when the name is a variant or also a word."""
    single = surface.isalpha()
    if place.feature_code.startswith(("PCL", "CONT")):
        score = 2.2
    elif place.source == "h":
        score = 1.5 if place.population >= 100_000 or not single else 0.9
    elif place.feature_code in {"PPLC", "PPLG"} or place.population >= 500_000:
        score = 1.5
    else:
        score = 1.0 if place.population >= 50_000 else 0.7 if place.population >= 8_000 else 0.2
    if not single:
        score += 0.8
    if place.word and single and not place.feature_code.startswith("PCL"):
        score -= 1.2
    if place.variant and place.source != "h":
        score -= 0.8
    if single and surface.capitalize() in given_names():
        score -= 1.2
    return score


def context(page: Page, candidate: Candidate) -> float:
    """What the words before and behind say."""
    words = page.before(candidate.start)
    last = words[-1] if words else ""
    score = _preposition(words, last) + _neighbours(page, candidate, last)
    following = page.low[candidate.end : candidate.end + 2]
    if last == "(" and following[:1] in {")", ","}:
        score += 1.2
    if last == "(" and following[:1] == ")":
        score += 0.3
    return score


def _preposition(words: list[str], last: str) -> float:
    """« à | Gao », « dans le | Gard », « ville de | Sens » against « le | Nord », « de | Sens »."""
    before = words[-2] if len(words) > 1 else ""
    if last in _TO or last == "en":
        return 1.5
    if last in {"vers", "depuis", "via"}:
        return 1.2
    if last in _ARTICLES and before in {"dans", "sur", "vers", "à", "depuis", "traversant"}:
        return 1.2
    if last in {"de", "d'", "du", "des"} or (last in _ARTICLES and before == "de"):
        noun = before if last not in _ARTICLES else (words[-3] if len(words) > 2 else "")
        if (
            noun in announcing()
            or noun in generic_kinds()
            or noun in word_set("directions")
            or noun in {"près", "loin", "hors", "originaire", "maire"}
        ):
            return 1.8
        return 0.5
    if (
        last in {"entre", "dans", "sur", "pour", "selon", "par", "et", ",", "-", "–", "ex", "sous", "contre", "avec"}
        or last in _ARTICLES
    ):
        return 0.3
    return 0.0


def _neighbours(page: Page, candidate: Candidate, last: str) -> float:
    """A title, a given name or another capital word beside the name makes it part of another name."""
    start, end = candidate.start, candidate.end
    score = 0.0
    if page.text[start - 1 : start] in {"-", "‑"} and page.text[start - 2 : start - 1].isalnum() and last == "-":
        score -= (
            0.3
            if page.low[max(0, start - 3) : start] in {"ex-"}
            or (page.text[max(0, start - 2)].islower() and page.low[start - 3 : start] == "ex-")
            else 3.0
        )
    if page.text[end : end + 1] in {"-", "‑"} and page.text[end + 1 : end + 2].isalnum():
        score -= 1.0
    previous = page.capital_before(start)
    if previous and not _is_frame(page, start, previous):
        score -= 3.0
    if not previous and last in _lower_titles():
        score -= 3.0
    following = page.capital_after(end)
    if (
        following
        and not page.text[start:end].isupper()
        and following.lower() not in word_set("function_words")
        and not is_demonym(following)
    ):
        score -= 2.0
    return score


def _is_frame(page: Page, at: int, previous: str) -> bool:
    """« Selon | Paris », « Région | Sava »: a capital that only begins the sentence or announces the place."""
    low = previous.lower().replace("’", "'")
    if page.text[at : at + 2].isupper() and previous.isupper():
        return True
    return (
        low in word_set("function_words")
        or low in announcing()
        or low in generic_kinds()
        or (previous.endswith(".") and len(previous) > 3)
    )


def _model(page: Page, candidate: Candidate) -> float:
    found = page.entity(candidate.start, candidate.end)
    if found is None:
        return -0.4
    start, end, label = found
    wider = end - start > candidate.end - candidate.start + 3
    if label == "LOC":
        return 1.0
    if label == "PER":
        return -2.2 if wider else -1.2
    return -1.0 if wider and label == "ORG" else -0.3


@functools.cache
def _lower_titles() -> frozenset[str]:
    """Titles in lower case as the last word before a name (« m. », « général »)."""
    tables = load("titles")
    words = [w for part in ("courtesy", "titles") for group in tables[part].values() for w in group]
    return frozenset(words_of(w)[-1].lower() for w in words if not w.endswith(".")) - {"dr."}


__all__ = ["context", "prominence", "strength", "titles"]
