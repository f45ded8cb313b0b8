"""Surface forms of French words: the model's lemmas are unreliable, so lexicons are matched on forms."""

import functools
import re
from collections.abc import Iterable

from pipeline.lexicons import load

_ER = (
    "e es ent ons ez ais ait aient ions iez ai as a èrent ât era erai eras eront erons erez erait erais eraient "
    "erions eriez ant é ée és ées er"
).split()
_MUTE = "e es ent era erai eras eront erons erez erait erais eraient erions eriez".split()
_IR = (
    "is it issons issez issent issais issait issaient irent ira irai iront irons irait irais iraient isse ît issant "
    "i ie ies ir"
).split()


@functools.cache
def verb_forms(infinitive: str) -> frozenset[str]:
    """All forms the press uses of a verb: third persons, first persons, participles in gender and number."""
    family = _family(infinitive)
    if family:
        return _irregular(infinitive, family)
    if infinitive.endswith("er"):
        return _first_group(infinitive[:-2])
    return frozenset(infinitive[:-2] + ending for ending in _IR)


def _family(infinitive: str) -> str | None:
    """The longest irregular ending that the verb has ("surprendre" → "prendre", not "endre")."""
    tails = (infinitive[i:] for i in range(len(infinitive)))
    return next((tail for tail in tails if tail in load("conjugation")), None)


def _irregular(infinitive: str, family: str) -> frozenset[str]:
    table = load("conjugation")[family]
    stem = infinitive[: -len(family)]
    finite = {stem + ending for ending in table["finite"].split()}
    return frozenset({infinitive, stem + table["present"], *finite, *agreements(stem + table["participle"])})


def _first_group(stem: str) -> frozenset[str]:
    forms = {_softened(stem, ending) for ending in _ER}
    for variant in _mute_stems(stem):
        forms.update(variant + ending for ending in _MUTE)
    return frozenset(forms)


def _softened(stem: str, ending: str) -> str:
    """mangeait, plaçait: g and c keep their sound before a and o."""
    if ending[0] in "aoâ":
        if stem.endswith("g"):
            return stem + "e" + ending
        if stem.endswith("c"):
            return stem[:-1] + "ç" + ending
    return stem + ending


def _mute_stems(stem: str) -> Iterable[str]:
    """Stems before a mute e: achève, cède, rejette, appelle, emploie."""
    if re.search(r"[eé][bcdfglmnprstv]r?$", stem) or re.search(r"[eé]gn?$", stem):
        yield re.sub(r"[eé]([bcdfglmnprstv]{1,2})$", r"è\1", stem)
    if re.search(r"e[lt]$", stem):
        yield stem + stem[-1]
    if stem.endswith("y"):
        yield stem[:-1] + "i"


def agreements(participle: str) -> frozenset[str]:
    """Masculine and feminine, singular and plural of a participle or adjective."""
    if participle.endswith("û"):
        return frozenset({participle, "due", "dus", "dues"})
    masculine = {participle} if participle[-1] in "sx" else {participle, participle + "s"}
    if participle.endswith("al"):
        masculine = {participle, participle[:-2] + "aux"}
    return frozenset(masculine | {f + s for f in _feminines(participle) for s in ("", "s")})


def _feminines(word: str) -> Iterable[str]:
    if word.endswith("e"):
        yield word
    elif word.endswith("eur"):  # électeur, vendeur
        yield from (word[:-1] + "se", word[:-3] + "rice", word + "e")
    elif word.endswith("er"):
        yield word[:-2] + "ère"
    elif word.endswith("x"):
        yield word[:-1] + "se"
    elif word.endswith("f"):
        yield word[:-1] + "ve"
    elif word.endswith(("ien", "éen", "on", "el")):
        yield from (word + word[-1] + "e", word + "e")
    else:
        yield word + "e"


@functools.cache
def noun_forms(noun: str) -> frozenset[str]:
    """Singular and plural of the head of a noun phrase ("garde à vue" → "gardes à vue"), both genders of a person."""
    head, space, rest = noun.partition(" ")
    plural = {head, head if head[-1] in "sxz" else head + "s"}
    if head.endswith(("au", "eu")):
        plural = {head, head + "x"}
    elif head.endswith("al"):
        plural |= {head[:-2] + "aux"}
    elif head.endswith("ail"):
        plural |= {head[:-3] + "aux"}
    return frozenset(form + space + rest for form in plural)


@functools.cache
def participles(infinitive: str) -> frozenset[str]:
    """The past participle in gender and number."""
    family = _family(infinitive)
    if family:
        return agreements(infinitive[: -len(family)] + load("conjugation")[family]["participle"])
    return agreements(infinitive[:-2] + ("é" if infinitive.endswith("er") else "i"))


@functools.cache
def finite_forms(infinitive: str) -> frozenset[str]:
    """The forms that carry person and tense; some are participles too ("dit")."""
    family = _family(infinitive)
    if family:
        stem = infinitive[: -len(family)]
        return frozenset(stem + ending for ending in load("conjugation")[family]["finite"].split())
    return verb_forms(infinitive) - participles(infinitive) - {infinitive, _gerund(infinitive)}


def _gerund(infinitive: str) -> str:
    return _softened(infinitive[:-2], "ant") if infinitive.endswith("er") else infinitive[:-2] + "issant"
