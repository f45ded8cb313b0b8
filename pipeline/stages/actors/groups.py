"""Noun groups: how far an actor's head reaches to the left and to the right."""

import re
from dataclasses import dataclass

from pipeline.gazetteer import country_of_adjective
from pipeline.stages.actors.complements import ARTICLES, OF, adjectives, complement, long_descriptor
from pipeline.stages.actors.name_words import name_end
from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import Noun, is_given_name, word_set

_ORDINAL = re.compile(r"\w+ièmes?$|1ers?$|\d+es?$")


@dataclass(frozen=True, slots=True)
class Group:
    """A noun group by token indexes.

    `name` is the proper name that directly follows, `proper` says that the head is written as a name (« Agence
    régionale de santé »), `seat` that a place or name completes it (« parquet de Niort »).
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
    while left > 0 and _is_left_adjective(view, left - 1) and not view.begins[left]:
        left -= 1
    former = view.low[start].startswith("ex-") or any(w in word_set("former") for w in view.low[left:start])
    proper = _is_proper(view, start, noun)
    at, held, seat = _reach(view, adjectives(view, end), noun, proper)
    name = _name_after(view, at, noun)
    demonym = next(
        (c for i in range(start, at) if (c := country_of_adjective(view.low[i])) and view.is_adjective(i)), None
    )
    return Group(left, name[1] if name else at, start, end, noun, former, proper, demonym, held, seat, name)


def _reach(view: View, at: int, noun: Noun, proper: bool) -> tuple[int, tuple[int, int] | None, bool]:
    """Where the complement ends, its tokens, and whether a name completes the head."""
    if held := complement(view, at, noun, proper):
        end = held[0] if held[0] - 1 in view.place_at else adjectives(view, held[0])
        return end, (at, held[0]), held[1]
    if reach := long_descriptor(view, at, noun):
        return reach, (at, reach), False
    return at, None, False


def _is_left_adjective(view: View, index: int) -> bool:
    low = view.low[index]
    return low in word_set("left_adjectives") or bool(_ORDINAL.match(low))


def _is_proper(view: View, start: int, noun: Noun) -> bool:
    """A body written with a capital inside a sentence is a name: « l'Agence régionale de santé »."""
    return (
        view.is_capital(start)
        and noun.cls in {"institution", "collective", "lead"}
        and not view.begins_sentence(start)
        and (noun.exact is None or not noun.exact.isupper())
        and not view.texts[start].isupper()
    )


def _name_after(view: View, at: int, noun: Noun) -> tuple[int, int] | None:
    """The proper name directly behind the group: « général | Sergueï Roudskoï », « chaîne | Al-Massira »."""
    if at >= view.size or view.begins[at] or noun.plural:
        return None
    if not (view.is_capital(at) or view.low[at] in word_set("inner_particles")) or at in view.dated:
        return None
    if (
        view.low[at] in ARTICLES | OF
        and at not in view.known
        and not (noun.cls in {"institution", "lead"} and view.is_capital(at + 1))
    ):
        return None  # « journal La Nouvelle Sanaga » takes its article
    if noun.cls in {"role", "function", "generic", "title"}:
        return _person_name_after(view, at)
    if noun.cls in {"institution", "collective", "lead"}:
        if _is_no_body_name(view, at, noun):
            return None
        end = max(view.known[at][0] if at in view.known else at, name_end(view, at))
        return (at, end) if end > at and len(view.text(at, end)) > 1 else None
    return None


def _is_no_body_name(view: View, at: int, noun: Noun) -> bool:
    """« acteur de télévision | Roger Dumas », « l'équipe | Américaine »; but « fondation | Abbé Pierre »."""
    if country_of_adjective(view.low[at]) and not view.is_capital(at + 1):
        return True
    person = is_given_name(view.texts[at]) and view.is_capital(at + 1) and at not in view.known
    firm = noun.sector in {"EDU", "MED", "NGO"} or noun.cls == "lead" or view.low_at(at - 1) in word_set("firm_nouns")
    return person and not firm


def _person_name_after(view: View, at: int) -> tuple[int, int] | None:
    if at in view.known and not is_given_name(view.texts[at]):
        after = view.known[at][0]
        if view.is_capital(after):  # « candidate LREM Nadia Benhaddou »
            return after, name_end(view, after)
        return at, after  # « délégué CGT »
    end = name_end(view, at)
    if end == at + 1 and view.is_capital(end) and is_given_name(view.texts[end]):
        return end, name_end(view, end)  # « députée Verte | Lise Aubert »
    return (at, end) if end > at else None
