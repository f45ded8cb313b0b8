"""Names that name no actor: places, works, craft, competitions, products."""

import functools
import re

from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import word_set

_LINKS = frozenset({"de", "la", "du", "l'", "d'", "des", "le", "les"})
_OPENERS = frozenset({"«", '"', "“", "-", "'"})
_MODEL = re.compile(r"[A-Z]?-?\d+\w*|[A-Z]{1,3}\d+\w*")
_ADJECTIVES = 3


def follows_thing(view: View, start: int) -> bool:
    """« tempête Alex », « sonde spatiale Juno », « place de la Liberté »: what the name names is a thing."""
    return names_thing(view, start) or _completes_thing(view, start)


def names_thing(view: View, start: int) -> bool:
    """The name stands directly behind the thing, adjectives and an opening mark aside."""
    if view.low_at(start - 1) in {"sur", "via"} and view.low[start] in word_set("social_networks"):
        return True  # « sur Twitter »
    at = start - 1
    while at >= 0 and view.low[at] in _OPENERS and start - at < _ADJECTIVES:
        at -= 1
    return _is_thing(view, at, "things") and not view.begins[start]


def names_object(view: View, start: int) -> bool:
    """« rue Victor-Hugo », « film Jeanne Arden »; the « affaire Paul Morel » and the « loi Morel » are a person's."""
    return names_thing(view, start) and view.low_at(start - 1) not in word_set("things_of_persons")


def _completes_thing(view: View, start: int) -> bool:
    """« Coupe de la | Ligue », « place de la | République »; « film de | Visconti » names its author."""
    at = start - 1
    while at >= 0 and view.low[at] in _LINKS and start - at <= _ADJECTIVES:
        at -= 1
    if view.low_at(at) == "place" and view.low_at(at - 1) == "la" and view.low_at(at - 2) == "à":
        return False  # « à la place de | Paul Morel »
    return at < start - 1 and _is_thing(view, at, "linked_things")


def _is_thing(view: View, at: int, words: str) -> bool:
    for _ in range(_ADJECTIVES):
        if view.low_at(at) in word_set(words):
            return True
        if not view.is_adjective(at):
            return False
        at -= 1
    return view.low_at(at) in word_set(words)


def is_product(view: View, start: int, end: int) -> bool:
    """« Airbus A320 », « SBF 120 », « une Peugeot 208 », « cinq Airbus »: a thing of that make."""
    if end - start > 1 and view.labels[start] == "PER" == view.labels[end - 1]:
        return False  # « la numéro deux du circuit | Irina Valdo », « Irina Valdo | 9 jeux à 7 »
    if start in view.counted:
        return True
    follows = end < view.size and not view.begins[end] and end not in view.dated
    if follows and _MODEL.fullmatch(view.texts[end]):
        return True
    article = view.low_at(start - 1) in {"un", "une", "des"}
    return article and end - start == 1 and not view.texts[start].isupper()


def is_competition(view: View, start: int) -> bool:
    """« Ligue des champions », « Ligue 1 »: a body's noun that names a contest."""
    if view.low_at(start) not in _first_words():
        return False
    words = view.low[start : start + _ADJECTIVES + 1]
    return any(" ".join(words[:n]) in word_set("competitions") for n in range(1, len(words) + 1))


@functools.cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in word_set("competitions"))
