"""What the word lists know of the grammar of places."""

import functools
import re
from collections.abc import Iterator, Sequence

from pipeline.lexicons import load
from pipeline.stages.actors.vocabulary import words_of
from schemas.base import LocationKind

WORD = r"(?:(?:al|el|ad|an|ar|as|ash|at|az|ech|ed|er|es|et|ez)-)?[A-ZÀ-ÖØ-Þ][\w'’]*(?:[-‑][\w'’]+)*"
"""A capitalised word with its hyphens: « Port-au-Prince », « N'Djamena », « al-Bab »."""

_LINK = r"(?:(?:de|du|des|la|le|les|d['’]|l['’]|et|sur|en|da|do|el|al|ben|bin|ibn|aux?)[ \u00a0]?){0,2}(?:l['’])?"
_ARTICLES = frozenset({"le", "la", "les", "l'"})
_OF = frozenset({"de", "d'", "du", "des"})
_REACH = 60
Phrase = tuple[str, int, str]
"""Words, the offset where they begin, and the link behind them (« lac », 12, « »)."""
_LINK_END = re.compile(r"[ \u00a0\n](?:de la |de l' ?|des |du |de |d' ?|dit |dite )?\Z")
_LINK_LENGTH = len(" de la ")
_ELISION = re.compile(r"(?:[dl]|qu)'|[(«\"“—–] ?")
RUN = re.compile(rf"(?:[LlDd]['’])?{WORD}(?:[ \u00a0]{_LINK}{WORD}){{0,9}}")
"""A run of capitalised words with the particles between: « Serra da Estrela », « Saint-Jean de Luz »."""


@functools.cache
def word_set(name: str) -> frozenset[str]:
    """A closed class of `location_grammar.toml`, [words] or [construction]."""
    tables = load("location_grammar")
    return frozenset(tables["words"].get(name) or tables["construction"][name])


@functools.cache
def portfolios() -> frozenset[str]:
    """What a ministry is of (« Commerce », « Intérieur »)."""
    return frozenset(load("actor_grammar")["words"]["domains"])


@functools.cache
def generic_kinds() -> dict[str, LocationKind]:
    """« lac » → water: nouns that belong to the name behind them."""
    return {word.lower(): kind for kind, words in load("location_grammar")["generic"].items() for word in words}


@functools.cache
def announcing() -> dict[str, LocationKind]:
    """« village » → city, « quartier » → district: nouns that announce a place and stay out of its name."""
    return {word.lower(): kind for kind, words in load("location_grammar")["announcing"].items() for word in words}


@functools.cache
def title_words() -> frozenset[str]:
    """The last words of titles in lower case (« général », « mme »), without those that end in a point."""
    tables = load("titles")
    words = [w for part in ("courtesy", "titles") for group in tables[part].values() for w in group]
    return frozenset(words_of(w)[-1].lower() for w in words if not w.endswith("."))


@functools.cache
def organization_beginnings() -> frozenset[str]:
    """The first words of the known organizations."""
    names = (n for countries in load("organizations").values() for lines in countries.values() for n in lines)
    return frozenset(words_of(name.strip())[0] for line in names for name in line.split("|"))


@functools.cache
def _last_words() -> frozenset[str]:
    """The last words of the nouns that announce a place or belong to its name, as parted by spaces."""
    return frozenset(noun.split(" ")[-1] for noun in {*announcing(), *generic_kinds()})


def phrases_before(low: str, at: int) -> Iterator[Phrase]:
    """What may be the noun that leads in what begins at an offset, where it begins, and its link, longest first.

    `low`: the lower-case text. The link is « de », « du », « de la » … or empty.
    """
    left = low[max(0, at - _REACH) : at]
    link = _LINK_END.search(left, max(0, len(left) - _LINK_LENGTH))
    if link is None:
        return
    last = left[left.rfind(" ", 0, link.start()) + 1 : link.start()]
    if last not in _last_words() and not _ELISION.match(last):
        return
    parts = left[: link.start()].split(" ")
    parts[0] = "" if len(left) == _REACH else parts[0]
    for count in range(min(5, len(parts)), 0, -1):
        phrase = " ".join(parts[-count:])
        if count == 1 or phrase[:1] in "dl":
            elided = _ELISION.match(phrase)
            phrase = phrase[elided.end() :] if elided else phrase
        yield phrase, at - (len(left) - link.start()) - len(phrase), link.group().strip()


@functools.cache
def contest_pattern() -> re.Pattern[str]:
    """Contests and firms named by a place, read backwards from it: « Tour de | France », « Banque de | France »."""
    nouns = "|".join(sorted(map(re.escape, word_set("contests")), key=len, reverse=True))
    adjectives = "|".join(map(re.escape, sorted(word_set("contest_adjectives"), key=len, reverse=True)))
    link = r"\s(?:de\sla\s|de\sl'\s?|des\s|du\s|de\s|d'\s?)?"
    return re.compile(rf"(?<![\w-])(?:{nouns})(?:\s(?:{adjectives}))*{link}\Z")


@functools.cache
def sport_pattern() -> re.Pattern[str]:
    """Words of matches and leagues, and scores (« 34-27 »)."""
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(word_set('sport_cues'))))}|\d{{1,2}}-\d{{1,2}})(?![\w-])"
    )


def is_located(words: Sequence[str]) -> bool:
    """Does a preposition of place lead in (« à », « dans le », « près de »)?"""
    last = words[-1] if words else ""
    before = words[-2] if len(words) > 1 else ""
    if last in word_set("place_prepositions") or (last in _ARTICLES and before in word_set("place_prepositions")):
        return True
    return last in _OF and (before in announcing() or before in generic_kinds() or before in word_set("relational"))
