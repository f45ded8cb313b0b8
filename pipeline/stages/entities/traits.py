"""Gender, number and head noun of an actor mention, read from its words and its determiner."""

import bisect
import functools
from dataclasses import dataclass

from pipeline.parse import Parsed
from pipeline.stages.actors.vocabulary import Gender, Noun, folded, given_names, nouns, titles, word_set, words_of
from schemas import ActorMention

_DETERMINERS: dict[str, Gender] = {
    "le": "m", "un": "m", "du": "m", "au": "m", "ce": "m", "cet": "m", "la": "f", "une": "f", "cette": "f", "sa": "f",
}  # fmt: skip
_EPICENE = frozenset({"personne", "recrue", "sentinelle", "star", "vedette", "victime"})
"""Nouns of one gender for men and women."""
_FEMININE = frozenset({"la", "une", "cette"})
_PLURAL = frozenset(
    {"les", "des", "aux", "ces", "ses", "leurs", "nos", "vos", "mes", "plusieurs", "certains", "certaines"}
)
_MORPH: dict[str, Gender] = {"Gender=Masc": "m", "Gender=Fem": "f"}


@dataclass(frozen=True, slots=True)
class Traits:
    """What agreement sees of a mention; `head` is its head noun in lower case, `noun` its reading."""

    gender: Gender | None
    plural: bool
    head: str | None
    noun: Noun | None
    determiner: str


def traits_of(parsed: Parsed, mention: ActorMention) -> Traits:
    """Gender and number by noun, title or given name first, then by determiner, then by the model's morphology."""
    at, head, noun = _head(mention.text)
    words = parsed.words
    first = bisect.bisect_right(words.start, mention.start) - 1
    before = words.low[first - 1] if first > 0 else ""
    plural = noun.plural if noun else False
    plural = plural or (mention.kind == "group" and before in _PLURAL)
    by_name = _by_name(mention.text) if mention.kind == "person" else None
    by_title = mention.rule == "title_and_name" and before in {"le", "un"}  # « le Dr Anne Roy » tells no gender
    own = noun.gender if noun else None
    if own == "m" and mention.kind == "person" and before in _FEMININE:
        own = "f"  # « la maire », « la procureur »
    gender = own or by_name or (None if by_title or head in _EPICENE else _DETERMINERS.get(before))
    if gender is None and mention.kind != "person" and len(words):
        last = bisect.bisect_left(words.start, mention.end) - 1
        gender = next((g for mark, g in _MORPH.items() if mark in words.morph[min(first + at, last)]), None)
    return Traits(gender, plural, head, noun, before)


@functools.lru_cache(maxsize=1 << 14)
def _head(text: str) -> tuple[int, str | None, Noun | None]:
    words = words_of(text)
    low = [folded(word) for word in words]
    left = 1 if len(words) > 1 and words[0] in word_set("left_adjectives") and nouns().longest(low, 1) else 0
    for at in range(left, min(4, len(words))):  # « principal | suspect »
        if found := nouns().longest(low, at):
            return at, " ".join(low[at : found[0]]), found[1][0]
        if named := titles().longest(words, at):
            return at, " ".join(low[at : named[0]]), named[1][0]
    return 0, None, None


@functools.lru_cache(maxsize=1 << 14)
def _by_name(text: str) -> Gender | None:
    return next((g for word in words_of(text) if (g := given_names().get(word))), None)
