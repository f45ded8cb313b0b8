"""Noun groups: how far an actor's head reaches to the left and to the right."""

import re
from dataclasses import dataclass

from pipeline.stages.actors.countries import country_of_adjective
from pipeline.stages.actors.vocabulary import Noun, given_names, word_set
from pipeline.stages.actors.view import View

_ORDINAL = re.compile(r"\w+ièmes?$|1ers?$|\d+es?$")
_OF = frozenset({"de", "d'", "du", "des"})
_ARTICLES = frozenset({"la", "l'", "le", "les"})
_LINKS = frozenset({"pour", "contre", "aux", "au", "à", "sur", "en"})


@dataclass(frozen=True, slots=True)
class Group:
    """A noun group by token indexes. `name` is the proper name that directly follows, `proper` says that the head is
    written as a name (« Agence régionale de santé »), `seat` that a place or name completes it (« parquet de Niort »).
    """

    start: int
    end: int
    head: int
    head_end: int
    noun: Noun
    former: bool
    proper: bool
    demonym: str | None
    complement: tuple[int, int] | None
    seat: bool
    name: tuple[int, int] | None


def read_group(view: View, start: int, end: int, noun: Noun) -> Group:
    """The whole group around the head noun that stands at these tokens."""
    left = start
    while left > 0 and _is_left_adjective(view, left - 1) and not view.tokens[left].is_sent_start:
        left -= 1
    former = view.low[start].startswith("ex-") or any(w in word_set("former") for w in view.low[left:start])
    proper = _is_proper(view, start, noun)
    at = _adjectives(view, end)
    complement, seat = None, False
    if reach := _complement(view, at, noun, proper):
        complement, at = (at, reach[0]), reach[0]
        seat = reach[1]
        at = _adjectives(view, at)
    elif reach := _long_descriptor(view, at, noun):
        complement, at = (at, reach), reach
    name = _name_after(view, at, noun)
    demonym = next((c for i in range(start, at) if (c := country_of_adjective(view.low[i])) and view.is_adjective(i)), None)
    return Group(left, name[1] if name else at, start, end, noun, former, proper, demonym, complement, seat, name)


def _long_descriptor(view: View, at: int, noun: Noun) -> int | None:
    """« magnat de la télévision | Hatem Gharbi », « source proche | de l'enquête »."""
    if noun.cls == "collective" and view.low_at(at) in {"proche", "proches"} and view.low_at(at + 1) in _OF:
        inner = at + 3 if view.low_at(at + 2) in _ARTICLES else at + 2
        return _common_complement(view, inner)[0] if inner < len(view.tokens) else None
    if noun.cls not in {"role", "function"} or view.low_at(at) not in _OF:
        return None
    inner = at + 2 if view.low_at(at + 1) in _ARTICLES else at + 1
    if inner >= len(view.tokens) or view.is_capital(inner):
        return None
    end = _common_complement(view, inner)[0]
    return end if end < len(view.tokens) and view.tokens[end].text in given_names() and view.is_capital(end) else None


def _is_left_adjective(view: View, index: int) -> bool:
    low = view.low[index]
    return low in word_set("left_adjectives") or bool(_ORDINAL.match(low))


def _is_proper(view: View, start: int, noun: Noun) -> bool:
    """A body written with a capital inside a sentence is a name: « l'Agence régionale de santé »."""
    return (
        view.is_capital(start)
        and noun.cls in {"institution", "collective", "lead"}
        and not view.begins_sentence(start)
        and (noun.exact is None or view.is_adjective(start + 1))
        and not view.tokens[start].text.isupper()
    )


def _adjectives(view: View, at: int) -> int:
    """Past the adjectives that follow: « rebelles | houthis », « tribunal | correctionnel »."""
    while view.is_adjective(at) and not _cuts(view, at):
        at += 1
    return at


def _cuts(view: View, at: int) -> bool:
    """« soldats présents à Gao », « migrants venus de Libye »: the adjective opens a clause of its own."""
    return view.low[at] in word_set("cutting_adjectives") or (
        view.low[at].endswith(("é", "és", "ée", "ées", "i", "is", "us", "ues"))
        and view.low_at(at + 1) in {"par", "dans", "sur", "depuis", "avec", "pour", "à", "au", "en", "aux"}
        and country_of_adjective(view.low[at]) is None
    )


def _complement(view: View, at: int, noun: Noun, proper: bool) -> tuple[int, bool] | None:
    """End of a complement that belongs to the group, and whether it holds a name."""
    low = view.low_at(at)
    if low not in _OF:
        return _named_complement(view, at) if proper and low in _LINKS else None
    article = view.low_at(at + 1) in _ARTICLES or low in {"du", "des"}
    first = at + 2 if view.low_at(at + 1) in _ARTICLES else at + 1
    if first >= len(view.tokens) or first in view.dated or first in view.numeric:
        return None
    if view.is_capital(first) or view.low[first] in word_set("inner_particles"):
        return _capital_complement(view, at, first, noun, proper)
    if noun.cls == "function" or proper:
        return _common_complement(view, first)
    if not article and view.tokens[first].pos_ == "NOUN" and low in {"de", "d'"}:
        return _adjectives(view, first + 1), False
    return None


def _capital_complement(view: View, at: int, first: int, noun: Noun, proper: bool) -> tuple[int, bool] | None:
    """« maire | de Lyon », « ministère | de la Défense », « parquet | de Niort »; « cadre | d'Al-Fajr » keeps out."""
    if noun.cls in {"role", "generic"} or (noun.cls == "collective" and noun.sector not in {"COP", "GOV"}) or noun.plural:
        return None
    if view.tokens[first].text in given_names() and first not in view.place_at:
        return None  # « avocat de Karim S. », « gouvernement de Stephen Harper »
    end, place = name_end(view, first), view.place_at.get(first)
    if place and place[0] == first:
        end = place[1]
    elif first in view.known:
        end = max(view.known[first][0], first + 1)
    elif view.low[first] in {w.casefold() for w in word_set("domains")}:
        end = _domain_end(view, first)
    elif noun.cls in {"institution", "collective"} and not proper and not _is_body(noun) and not place:
        return None
    if first in view.nouns and noun.cls == "function":
        end = max(end, _common_complement(view, first)[0])
    end = _adjectives(view, end)
    if proper and view.low_at(end) in {"et"} and view.low_at(end + 1) in _OF:
        end = _common_complement(view, end + 2)[0]
    return end, True


def _is_body(noun: Noun) -> bool:
    """Bodies that have a seat or a jurisdiction in their name."""
    return noun.sector in {"GOV", "JUD", "COP", "EDU", "MED", "LEG", "MIL", "REL"}


def _domain_end(view: View, first: int) -> int:
    """« Affaires étrangères et européennes », « Économie et des Finances », « Intérieur »."""
    end = _adjectives(view, first + 1)
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
        end = _adjectives(view, step + 1)
    if view.low_at(end) in {"d'", "de"} and end + 1 < len(view.tokens) and view.tokens[end + 1].pos_ == "NOUN":
        end = _adjectives(view, end + 2)  # « Situations d'urgence »
    return end


def _common_complement(view: View, first: int) -> tuple[int, bool]:
    """« (président) du tribunal correctionnel », « (porte-parole) de la marine libyenne »: a noun group of its own."""
    if first in view.known:
        return view.known[first][0], True
    end, noun = view.nouns.get(first, (first + 1, []))
    end = _adjectives(view, max(end, first + 1))
    if noun and noun[0].cls in {"institution", "lead", "collective"} and view.is_capital(end) and end not in view.dated:
        if view.tokens[end].text not in given_names() and not view.tokens[end].is_sent_start:
            return max(name_end(view, end), view.known.get(end, (0, []))[0]), True  # « (présidente) de la coopérative Espoir »
    low = view.low_at(end)
    if low in _OF and end + 1 < len(view.tokens):
        inner = end + 2 if view.low_at(end + 1) in _ARTICLES else end + 1
        if inner in view.place_at:
            return view.place_at[inner][1], True
        if inner in view.known:
            return view.known[inner][0], True
        if view.is_capital(inner):
            return _adjectives(view, name_end(view, inner)), True
        if inner == end + 1 and low in {"de", "d'"} and view.tokens[inner].pos_ == "NOUN":
            return _adjectives(view, inner + 1), False
    named = any(country_of_adjective(view.low[i]) for i in range(first, end))
    return end, named or view.is_capital(first)


def _named_complement(view: View, at: int) -> tuple[int, bool] | None:
    """« (Haut-Commissariat) aux réfugiés », « (Office) pour la protection … » in a body written as a name."""
    first = at + 2 if view.low_at(at + 1) in _ARTICLES else at + 1
    if first < len(view.tokens) and view.tokens[first].pos_ in {"NOUN", "PROPN"} and first not in view.place_at:
        return _common_complement(view, first)[0], True
    return None


def _name_after(view: View, at: int, noun: Noun) -> tuple[int, int] | None:
    """The proper name directly behind the group: « général | Sergueï Roudskoï », « chaîne | Al-Massira »."""
    if at >= len(view.tokens) or view.tokens[at].is_sent_start or noun.plural:
        return None
    if not (view.is_capital(at) or view.low[at] in word_set("inner_particles")) or at in view.dated:
        return None
    if view.low[at] in _ARTICLES | _OF and at not in view.known and not (
        noun.cls in {"institution", "lead"} and view.is_capital(at + 1)
    ):
        return None  # « journal La Nouvelle Sanaga » takes its article
    if noun.cls in {"role", "function", "generic", "title"}:
        return _person_name_after(view, at)
    if noun.cls in {"institution", "collective", "lead"}:
        end = max(view.known[at][0] if at in view.known else at, name_end(view, at))
        return (at, end) if end > at and len(view.text(at, end)) > 1 else None
    return None


def _person_name_after(view: View, at: int) -> tuple[int, int] | None:
    if at in view.known and view.low[at] not in {n.casefold() for n in given_names()}:
        after = view.known[at][0]
        if view.is_capital(after):  # « candidate LREM Nadia Benhaddou »
            return after, name_end(view, after)
        return at, after  # « délégué CGT »
    end = name_end(view, at)
    return (at, end) if end > at else None


def name_end(view: View, at: int) -> int:
    """Past a run of capitalised words, with the particles and hyphens of transliterated names."""
    end = at
    while end < len(view.tokens) and (end == at or not view.tokens[end].is_sent_start):
        if end > at and (end in view.dated or _begins_person(view, end, at)):
            break
        if _is_name_word(view, end, at):
            end += 1
        elif step := _particle(view, end, at):
            end += step
        else:
            break
    return end


def _begins_person(view: View, at: int, start: int) -> bool:
    """« fidèle de Mitterrand | Claude Estier »: a given name behind a lone surname opens another name."""
    first, here = view.tokens[start].text, view.tokens[at].text
    lone = at == start + 1 and here in given_names() and first not in given_names()
    return lone and view.is_capital(at + 1) and view.low[start] not in word_set("particles") | word_set("inner_particles")


def _is_name_word(view: View, at: int, start: int) -> bool:
    token = view.tokens[at]
    if at > start and view.tokens[at - 1].text == "-" and not view.tokens[at - 1].whitespace_:
        return token.text[0].isalnum()
    return token.text[0].isupper() and (token.is_alpha or token.text[-1] in ".'’" or "-" in token.text or "'" in token.text or "’" in token.text)


def _particle(view: View, at: int, start: int) -> int:
    """How many tokens a particle or hyphen before a further capital takes (0: none)."""
    low, token = view.low[at], view.tokens[at]
    if low == "-" and at > start and not view.tokens[at - 1].whitespace_ and not token.whitespace_:
        return 1
    inner = low in word_set("inner_particles")
    if inner and view.low_at(at + 1) == "-":
        return 2
    if at > start and low in word_set("particles"):
        width = 2 if low in {"de", "von", "van"} and view.low_at(at + 1) in {"la", "der", "den", "los"} else 1
        following = at + width
        if view.is_capital(following) and following not in view.place_at and following not in view.known:
            return width
    return 1 if inner and view.is_capital(at + 1) else 0
