"""Complements that belong to a noun group: « maire | de Lyon », « ministère | de la Défense »."""

from pipeline.gazetteer import country_of_adjective
from pipeline.stages.actors.name_words import name_end
from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import Noun, casefolded, is_given_name, word_set

OF = frozenset({"de", "d'", "du", "des"})
ARTICLES = frozenset({"la", "l'", "le", "les"})
_POINTING = frozenset({"ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs"})
"""« le patron | de cette banque »: what is pointed at is an actor named before."""
_LINKS = frozenset({"pour", "contre", "aux", "au", "à", "sur", "en"})


def complement(view: View, at: int, noun: Noun, proper: bool) -> tuple[int, bool] | None:
    """End of a complement that belongs to the group, and whether it holds a name."""
    low = view.low_at(at)
    if low not in OF:
        if noun.cls == "function" and (end := _field(view, at)):
            return end, False
        return _named_complement(view, at) if proper and low in _LINKS else None
    article = view.low_at(at + 1) in ARTICLES or low in {"du", "des"}
    first = at + 2 if view.low_at(at + 1) in ARTICLES else at + 1
    if first >= view.size or first in view.dated or first in view.numeric or view.low[first] in _POINTING:
        return None
    portfolio = view.low[at - 1] in word_set("portfolio_heads") and view.low[first] in casefolded("domains")
    if portfolio:  # « ministère des affaires étrangères »
        return _domain_end(view, first), True
    if view.is_capital(first) or view.low[first] in word_set("inner_particles"):
        return _capital_complement(view, at, first, noun, proper)
    if noun.cls == "function" or proper:
        return _common_complement(view, first)
    if not article and view.pos[first] == "NOUN" and low in {"de", "d'"}:
        return adjectives(view, first + 1), False
    return None


_TO = frozenset({"à", "au", "aux"})


def _field(view: View, at: int) -> int | None:
    """« secrétaire d'État | aux Transports », « commissaire européen | au commerce », « adjointe | à la culture »."""
    heads = (view.low_at(at - 1), f"{view.low_at(at - 2)} {view.low_at(at - 1)}")
    if view.low_at(at) not in _TO or word_set("field_holders").isdisjoint(heads):
        return None
    first = at + 2 if view.low_at(at + 1) in ARTICLES else at + 1
    if view.low_at(at) == "à" and first == at + 1:
        return None  # « ministre délégué | à Paris »
    if first >= view.size or view.low[first] not in casefolded("domains") | word_set("fields"):
        return None
    return _domain_end(view, first)


def _capital_complement(view: View, at: int, first: int, noun: Noun, proper: bool) -> tuple[int, bool] | None:
    """« maire | de Lyon », « ministère | de la Défense », « parquet | de Niort »; « cadre | d'Al-Fajr » keeps out."""
    if (
        noun.cls in {"role", "generic"}
        or (noun.cls == "collective" and noun.sector not in {"COP", "GOV"})
        or noun.plural
    ):
        return None
    if is_given_name(view.texts[first]) and first not in view.place_at:
        return None  # « avocat de Karim S. », « gouvernement de Stephen Harper »
    end, place = name_end(view, first), view.place_at.get(first)
    if place and place[0] == first:
        end = place[1]
    elif first in view.known:
        if view.known[first][1][0].sector == "REB":
            return None  # « la police | de l'État islamique »
        end = max(view.known[first][0], first + 1)
    elif view.low[first] in casefolded("domains"):
        end = _domain_end(view, first)
    elif noun.cls in {"institution", "collective"} and not proper and not _is_body(noun) and not place:
        return None
    if first in view.nouns and noun.cls == "function":
        end = max(end, _common_complement(view, first)[0])
    if end - 1 not in view.place_at:  # « l'hôpital de Niort | manque de lits »
        end = adjectives(view, end)
    if proper and view.low_at(end) in {"et"} and view.low_at(end + 1) in OF:
        end = _common_complement(view, end + 2)[0]
    return end, True


def _is_body(noun: Noun) -> bool:
    """Bodies that have a seat or a jurisdiction in their name."""
    return noun.sector in {"GOV", "JUD", "COP", "EDU", "MED", "LEG", "MIL", "REL"}


def _domain_end(view: View, first: int) -> int:
    """« Affaires étrangères et européennes », « Économie et des Finances », « Intérieur »."""
    end = adjectives(view, first + 1)
    while (view.low_at(end) in {"et", ","}) and (
        view.is_adjective(end + 1)
        or view.low_at(end + 1) in {"de", "du", "des"}
        or (view.low_at(end + 1) in {"la", "l'", "les", "le"} and view.is_capital(end + 2))
    ):
        step = end + 1
        while view.low_at(step) in {"de", "du", "des", "la", "l'", "le", "les"}:
            step += 1
        if not (view.is_capital(step) or view.is_adjective(step)):
            break
        end = adjectives(view, step + 1)
    if view.low_at(end) in {"d'", "de"} and end + 1 < view.size and view.pos[end + 1] == "NOUN":
        end = adjectives(view, end + 2)  # « Situations d'urgence »
    return end


def _common_complement(view: View, first: int) -> tuple[int, bool]:
    """« (président) du tribunal correctionnel », « (porte-parole) de la marine libyenne »: a noun group of its own."""
    if first in view.known:
        return view.known[first][0], True
    end, noun = view.nouns.get(first, (first + 1, []))
    end = adjectives(view, max(end, first + 1))
    if noun and noun[0].cls in {"institution", "lead", "collective"} and _opens_body_name(view, end):
        return max(name_end(view, end), view.known.get(end, (0, []))[0]), True
    if view.low_at(end) in OF and (inner := _inner_complement(view, end)):
        return inner
    if view.low[end - 1].endswith(_DEVERBAL) and view.low_at(end) in OF and (inner_end := _undergoer(view, end)):
        return inner_end, False  # « Ligue de protection | des oiseaux »
    named = any(country_of_adjective(view.low[i]) for i in range(first, end))
    return end, named or view.is_capital(first)


_DEVERBAL = ("tion", "ance", "ense", "ement", "urité")


def _undergoer(view: View, at: int) -> int | None:
    """« (protection) | des oiseaux », « (lutte) | de la fraude fiscale »: what the body's work is done to."""
    first = at + 2 if view.low_at(at + 1) in ARTICLES else at + 1
    if first >= view.size or view.pos[first] != "NOUN" or view.is_capital(first) or first in view.dated:
        return None
    return adjectives(view, first + 1)


def _opens_body_name(view: View, at: int) -> bool:
    """« (présidente) de la coopérative | Espoir »; « (avocat) de l'association | Paul Morel » opens a person's name."""
    if not view.is_capital(at) or at in view.dated:
        return False
    return not is_given_name(view.texts[at]) and not view.begins[at]


def _inner_complement(view: View, at: int) -> tuple[int, bool] | None:
    """« (président) du conseil | de la Sarthe », « … | de Lyon », « … | d'administration »."""
    inner = at + 2 if view.low_at(at + 1) in ARTICLES else at + 1
    if inner >= view.size:
        return None
    for table in (view.place_at, view.known):
        if inner in table:
            return (view.place_at[inner][1] if table is view.place_at else view.known[inner][0]), True
    if view.is_capital(inner):
        return adjectives(view, name_end(view, inner)), True
    if inner == at + 1 and view.low[at] in {"de", "d'"} and view.pos[inner] == "NOUN":
        return adjectives(view, inner + 1), False
    return None


def _named_complement(view: View, at: int) -> tuple[int, bool] | None:
    """« (Haut-Commissariat) aux réfugiés », « (Office) pour la protection … » in a body written as a name."""
    first = at + 2 if view.low_at(at + 1) in ARTICLES else at + 1
    if first < view.size and view.pos[first] in {"NOUN", "PROPN"} and first not in view.place_at:
        return _common_complement(view, first)[0], True
    return None


def long_descriptor(view: View, at: int, noun: Noun) -> int | None:
    """« magnat de la télévision | Hatem Gharbi », « source proche | de l'enquête »."""
    if noun.cls == "collective" and view.low_at(at) in {"proche", "proches"} and view.low_at(at + 1) in OF:
        inner = at + 3 if view.low_at(at + 2) in ARTICLES else at + 2
        return _common_complement(view, inner)[0] if inner < view.size else None
    if noun.cls not in {"role", "function"} or view.low_at(at) not in OF:
        return None
    inner = at + 2 if view.low_at(at + 1) in ARTICLES else at + 1
    if inner >= view.size or view.is_capital(inner):
        return None
    end = _common_complement(view, inner)[0]
    return end if end < view.size and is_given_name(view.texts[end]) and view.is_capital(end) else None


def adjectives(view: View, at: int) -> int:
    """Past the adjectives that follow: « rebelles | houthis », « tribunal | correctionnel »."""
    while view.is_adjective(at) and not _cuts(view, at):
        at += 1
    return at


def _cuts(view: View, at: int) -> bool:
    """« soldats présents à Gao », « migrants venus de Libye »: the adjective opens a clause of its own.

    « l'édile | nie », « la Banque du Nord | ferme » are verbs that the tagger takes for adjectives.
    """
    if view.low[at].endswith("e") and view.low[at] in word_set("speech_verbs"):
        return True
    return view.low[at] in word_set("cutting_adjectives") or (
        view.low[at].endswith(("é", "és", "ée", "ées", "i", "is", "us", "ues"))
        and view.low_at(at + 1) in {"par", "dans", "sur", "depuis", "avec", "pour", "à", "au", "en", "aux"}
        and country_of_adjective(view.low[at]) is None
    )
