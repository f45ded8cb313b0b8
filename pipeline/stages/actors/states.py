"""Metonymy: countries and capitals that act or speak for their state (« Kiev dément », « selon Washington »)."""

from collections.abc import Iterator

from pipeline.gazetteer import capital_country
from pipeline.stages.actors.complements import OF
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import word_set
from schemas import LocationMention
from schemas.base import Sector

_COMPLEMENTS = frozenset({"obj", "ccomp", "xcomp", "obl:arg"})


def find_states(view: View) -> Iterator[tuple[Candidate, LocationMention]]:
    """Places that stand for a state or its government, with the place they are."""
    for place in view.locations:
        first = view.token_at(place.start)
        end = view.token_at(place.end - 1) + 1
        if not (_is_power(place) and _speaks(view, first, end, place)) and not _governs(view, first, end, place):
            continue
        country = place.country if not _is_capital(place) else capital_country(place.name) or place.country
        sector: Sector = "GOV"
        at_home = any(other.country == country and other.name != place.name for other in view.locations)
        if place.name in word_set("seats_of_unions") and not at_home:
            sector, country = "IGO", None  # « Bruxelles exige »: the Union's, not Belgium's
        weight = 120 + place.end - place.start
        candidate = Candidate(place.start, place.end, "state", sector, country, True, "metonymy", place.name, weight)
        yield candidate, place


def _is_power(place: LocationMention) -> bool:
    """Countries, capitals, and federate governments that act abroad or at home (« Québec versera »)."""
    return place.kind == "country" or capital_country(place.name) is not None


def _is_capital(place: LocationMention) -> bool:
    return place.kind == "city" and capital_country(place.name) is not None


def _governs(view: View, first: int, end: int, place: LocationMention) -> bool:
    """« Rimouski promet », « la Bretagne réclame »: a town or region that decides by its council."""
    if place.kind not in {"city", "region"} or place.country is None:
        return False
    before = view.low_at(first - 1)
    article = before in {"la", "le", "l'"}
    lead = view.low_at(first - 2) if article else before
    if (article and place.kind == "city") or lead in word_set("place_prepositions") | OF or lead == "-":
        return False
    at = end
    while view.low_at(at) in {"a", "ne", "n'", "n'a"} and not view.begins[at]:
        at += 1
    return view.low_at(at) in word_set("civic_verbs") and view.pos[at] in {"VERB", "AUX"}


def _speaks(view: View, first: int, end: int, place: LocationMention) -> bool:
    before = view.low_at(first - 1)
    article = before in {"la", "le", "l'", "les"}
    lead = view.low_at(first - 2) if article else before
    if lead in {"selon", "d'après", "pour"} and (lead != "pour" or place.kind != "country"):
        return True
    if lead in OF and view.low_at(first - 2 - article) in word_set("sponsorship"):
        return True  # « sous l'égide de Washington »
    if lead == "par" and (article or place.kind != "country"):
        return view.dep[first].startswith("obl") and view.low_at(first - 2 - article) not in word_set("path_verbs")
    if _between_parties(view, first - 1 - article):
        return True
    if before == "avec" and place.kind != "country" and view.low_at(first - 2) in word_set("between_parties"):
        return True  # « a rompu ses relations avec Rabat »
    if place.kind == "country" and ((lead == "à" and article) or before in {"au", "aux"}):
        return _receives(view, first)
    if place.kind == "country":
        return _country_acts(view, first, end, article, lead)
    if lead in word_set("place_prepositions"):
        return False
    return _before_verb(view, end) or _after_verb(view, first)


def _between_parties(view: View, at: int) -> bool:
    """« un accord signé entre | Paris et Berlin », « la rupture entre Paris et | Berlin »."""
    if view.low_at(at) == "et" and at - 1 in view.place_at:
        at = view.place_at[at - 1][0] - 1
        at -= view.low_at(at) in {"la", "le", "l'", "les"}
    if view.low_at(at) != "entre":
        return False
    return any(view.low_at(i) in word_set("between_parties") for i in range(max(0, at - 6), at))


def _receives(view: View, first: int) -> bool:
    """« promis 90 millions d'euros à la Libye »: what is given is given to a party."""
    for index in range(first - 1, max(-1, first - 14), -1):
        if view.low[index] in word_set("dative_verbs"):
            return True
        if view.begins[index] or view.low[index] in {";", ":"}:
            return False
    return False


def _country_acts(view: View, first: int, end: int, article: bool, lead: str) -> bool:
    if lead in {"de", "en", "d'", "du", "au", "aux", "des", "dans", "à", "vers", "depuis", "sur"}:
        return False
    if _is_doer(view, first):
        return True
    return (_before_verb(view, end) or _after_verb(view, first - article)) and view.dep[first] in {
        "nsubj", "conj", "obj", "obl:agent", "ROOT", "appos", "nmod", "obl:mod", "obl:arg", "nsubj:pass", "dep"
    }  # fmt: skip


def _is_doer(view: View, subject: int) -> bool:
    """« L'Ukraine a saisi la Cour »: subject of a verb with an object; « le Mali connaît une sécheresse » is none."""
    verb = view.head[subject]
    if view.dep[subject] != "nsubj" or view.pos[verb] != "VERB" or view.low[verb] in word_set("stative_verbs"):
        return False
    return any(view.head[i] == verb and view.dep[i] in _COMPLEMENTS for i in view.rest_of_sentence(verb))


def _before_verb(view: View, at: int) -> bool:
    """« Moscou | n'a pas démenti », « Riyad et Abou Dhabi | accusent »."""
    if view.low_at(at) == "," and view.low_at(at + 1) == "qui":  # « Alger, qui a rompu … »
        at += 2
    for index in range(at, min(at + 6, view.size)):
        low = view.low[index]
        if low in word_set("speech_verbs") or (low.endswith("nt") and low[:-2] in word_set("speech_verbs")):
            return True
        if view.begins[index] or not (
            low in word_set("before_verb") or low == "et" or index in view.place_at or index in view.known
        ):
            return False
    return False


def _after_verb(view: View, first: int) -> bool:
    """« …, assure | Lisbonne », « accusent | Téhéran »."""
    low = view.low_at(first - 1)
    return low in word_set("speech_verbs") or (low.endswith("nt") and low[:-2] in word_set("speech_verbs"))
