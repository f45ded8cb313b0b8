"""Runs of capitalised words, with the particles and hyphens of transliterated names."""

from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import is_given_name, word_set

_LONGEST = 12
"""How many tokens a name may have."""


def name_end(view: View, at: int) -> int:
    """Past a run of capitalised words, with the particles and hyphens of transliterated names."""
    end = at
    while end < min(len(view.tokens), at + _LONGEST) and (end == at or not view.tokens[end].is_sent_start):
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
    """« fidèle de Mitterrand | Claude Estier »: a given name behind a lone surname opens another name."""
    first, here = view.tokens[start].text, view.tokens[at].text
    lone = at == start + 1 and is_given_name(here) and not is_given_name(first)
    return (
        lone and view.is_capital(at + 1) and view.low[start] not in word_set("particles") | word_set("inner_particles")
    )


def _is_name_word(view: View, at: int, start: int) -> bool:
    token = view.tokens[at]
    if at > start and view.tokens[at - 1].text == "-" and not view.tokens[at - 1].whitespace_:
        return token.text[0].isalnum()
    return token.text[0].isupper() and (
        token.is_alpha or token.text[-1] in ".'’" or "-" in token.text or "'" in token.text or "’" in token.text
    )


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


def holds_particle(view: View, start: int, end: int) -> bool:
    """« Nimr Baqer al-Nimr », « Mohamed ould Cheikh »: a particle of persons' names behind the first word."""
    return any(view.low[i] in word_set("inner_particles") for i in range(start + 1, end - 1))


def is_initial(view: View, at: int) -> bool:
    """« J. », « J.-P. »"""
    text = view.tokens[at].text
    return len(text) <= 5 and text.endswith(".") and text[0].isupper() and not any(c.islower() for c in text)
