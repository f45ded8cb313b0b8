"""Runs of capitalised words, with the particles and hyphens of transliterated names."""

import functools

from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import is_given_name, word_set

_LONGEST = 12
"""How many tokens a name may have."""


def name_end(view: View, at: int) -> int:
    """Past a run of capitalised words, with the particles and hyphens of transliterated names."""
    end = at
    while end < min(view.size, at + _LONGEST) and (end == at or not view.begins[end]):
        if end > at and (end in view.dated or _begins_person(view, end, at)):
            break
        if _is_name_word(view, end, at):
            end += 1
        elif step := _particle(view, end, at):
            end += step
        else:
            break
    while end - at > 1 and view.low[end - 1] in word_set("never_last"):
        end -= 1  # « Armel Le | Cléac´h » cut by its spelling
    return end


def _begins_person(view: View, at: int, start: int) -> bool:
    """« fidèle de Mitterrand | Claude Estier »: a given name behind the surname of a complement opens another name."""
    first, here = view.texts[start], view.texts[at]
    if (
        not _is_complement(view, start)
        or at != start + 1
        or not is_given_name(here)
        or is_given_name(first)
        or not view.is_capital(at + 1)
    ):
        return False
    particles = word_set("particles") | word_set("inner_particles")  # « Slim Ben Romdhane »
    return view.low[start] not in particles and view.low[at] not in particles


def _is_complement(view: View, start: int) -> bool:
    """« fidèle de | Mitterrand », « prix | Nobel », « ministre des | Médias »; « a rappelé | Bénie Marie Kolo »."""
    before = view.low_at(start - 1)
    return before in {"de", "d'", "du", "des", "la", "l'", "le", "les"} or (start > 0 and view.pos[start - 1] == "NOUN")


@functools.lru_cache(maxsize=1 << 15)
def is_name_spelling(word: str) -> bool:
    """Letters with hyphens, apostrophes and points (« Jean-Marie », « O'Neill », « J. »)."""
    return word.isalpha() or word[-1] in ".'’" or "-" in word or "'" in word or "’" in word


def _is_name_word(view: View, at: int, start: int) -> bool:
    word = view.texts[at]
    if at > start and view.texts[at - 1] == "-" and not view.spaced[at - 1]:
        return word[0].isalnum()
    return view.capital[at] and is_name_spelling(word)


def _particle(view: View, at: int, start: int) -> int:
    """How many tokens a particle or hyphen before a further capital takes (0: none)."""
    low = view.low[at]
    if low == "-" and at > start and not view.spaced[at - 1] and not view.spaced[at]:
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


def holds_particle(view: View, start: int, end: int) -> bool:
    """« Nimr Baqer al-Nimr », « Mohamed ould Cheikh »: a particle of persons' names behind the first word."""
    return any(view.low[i] in word_set("inner_particles") for i in range(start + 1, end - 1))


def is_initial(view: View, at: int) -> bool:
    """« J. », « J.-P. »"""
    text = view.texts[at]
    return len(text) <= 5 and text.endswith(".") and text[0].isupper() and not any(c.islower() for c in text)
