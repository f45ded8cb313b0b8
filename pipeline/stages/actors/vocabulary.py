"""What the word lists know of actors: nouns, titles, organizations and given names, as phrases over plain words."""

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar, cast

from pipeline.lexicons import load
from schemas.base import Sector

NounClass = Literal["institution", "lead", "state", "collective", "role", "generic", "function", "title"]
Gender = Literal["m", "f"]
_GENDERS: tuple[Gender, Gender] = ("m", "f")
V = TypeVar("V")
WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_CLASSES: dict[str, NounClass] = {
    "institutions": "institution",
    "states": "state",
    "collectives": "collective",
    "roles": "role",
    "leads": "lead",
    "generic": "generic",
}
_STOP_PLURAL = frozenset({"de", "d", "du", "des", "à", "au", "aux", "en", "sur", "par", "la", "le", "l", "'"})
_INVARIABLE = frozenset({"porte", "ex", "vice", "sous", "haut", "non", "sans", "social", "mi", "cour"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A common noun that can head an actor. `exact` is the spelling when a capital is part of the word (« État »)."""

    cls: NounClass
    sector: Sector | None
    gender: Gender | None
    plural: bool
    exact: str | None = None


@dataclass(frozen=True, slots=True)
class Organization:
    """A known organization: all its names, the first one canonical."""

    names: tuple[str, ...]
    sector: Sector
    country: str | None


class Phrases(Generic[V]):
    """Longest-match lookup of word sequences: a tree of words, the values of a phrase under the empty word."""

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], V]]) -> None:
        self.root: dict[str, Any] = {}
        for words, value in entries:
            node = self.root
            for word in words:
                node = node.setdefault(word, {})
            node.setdefault("", []).append(value)

    def longest(self, words: Sequence[str], at: int) -> tuple[int, list[V]] | None:
        """End index and values of the longest phrase that begins at `at`."""
        node, found = self.root, None
        while at < len(words) and (below := node.get(words[at])):
            node = below
            at += 1
            if "" in node:
                found = at, cast("list[V]", node[""])
        return found


def words_of(text: str) -> tuple[str, ...]:
    """The words and signs of a phrase, apostrophes made alike."""
    return tuple(WORD.findall(text.replace("’", "'")))


@functools.lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """Casefolded, the accent of a first capital left out as the press may do (« Etat », « Eglise »)."""
    low = word.casefold()
    return {"é": "e", "è": "e", "ê": "e", "à": "a", "â": "a", "î": "i"}.get(low[0], low[0]) + low[1:]


def plural_of(phrase: str) -> str:
    """« chef d'État » → « chefs d'État », « secrétaire général » → « secrétaires généraux »."""
    parts = re.findall(r"[^\W_]+|\W", phrase)
    open_, hyphen_seen = True, ""
    for i, part in enumerate(parts):
        hyphen_seen = "".join(parts[:i])
        if part in _STOP_PLURAL and hyphen_seen:
            open_ = False
        if open_ and part.isalpha() and part not in _INVARIABLE and not part.isupper():
            parts[i] = _plural_word(part)
    return "".join(parts)


def _plural_word(word: str) -> str:
    if word[-1] in "sxz":
        return word
    if word.endswith("al"):
        return word[:-2] + "aux"
    return word + ("x" if word.endswith(("eau", "eu")) else "s")


@functools.cache
def nouns() -> Phrases[Noun]:
    """Every head noun, function and title by its casefolded words."""
    return Phrases((tuple(map(folded, words_of(form))), noun) for form, noun in _noun_forms())


def _noun_forms() -> Iterator[tuple[str, Noun]]:
    heads = load("actor_heads")
    for sector, words in heads["plurals"].items():
        for word in words:
            yield word, Noun("collective", _sector(sector), None, True, _exact(word))
    for cls, sector, word in _entries(load("functions"), {"functions": "function"}):
        yield from _inflected(word, cls, sector)
    for cls, sector, word in _entries(heads, _CLASSES):
        yield from _inflected(word, cls, sector)


def _entries(
    tables: dict[str, dict[str, list[str]]], classes: dict[str, NounClass]
) -> Iterator[tuple[NounClass, Sector | None, str]]:
    for table, cls in classes.items():
        for sector, words in tables[table].items():
            for word in words:
                yield cls, _sector(sector), word


def _inflected(entry: str, cls: NounClass, sector: Sector | None) -> Iterator[tuple[str, Noun]]:
    """Masculine, feminine and their plurals; a form shared by both genders has none."""
    masculine, _, feminine = entry.partition("/")
    same = masculine == feminine
    many = cls if cls in {"function", "role", "generic", "lead"} else "collective"
    forms: list[tuple[str, Gender | None]] = [(masculine, "m" if feminine and not same else None)]
    if feminine and not same:
        forms.append((feminine, "f"))
    for form, gender in forms:
        yield form, Noun(cls, sector, gender, False, _exact(form))
        plural = plural_of(form)
        if plural != form:
            yield plural, Noun(many, sector, gender, True, _exact(plural))


def _sector(name: str) -> Sector | None:
    return None if name == "none" else cast("Sector", name)


def _exact(form: str) -> str | None:
    return form if " " not in form and any(c.isupper() for c in form) else None


@functools.cache
def organizations() -> Phrases[Organization]:
    """Every known organization by the words of each of its names, case kept."""
    entries: list[tuple[tuple[str, ...], Organization]] = []
    for sector, countries in load("organizations").items():
        for country, lines in countries.items():
            for line in lines:
                names = tuple(name.strip() for name in line.split("|"))
                known = Organization(names, cast("Sector", sector), None if country == "any" else country)
                entries.extend((words_of(name), known) for name in names)
    return Phrases(entries)


@functools.cache
def given_names() -> dict[str, Gender | None]:
    """Given name → gender, None for both."""
    table = load("given_names")["given"]
    genders: dict[str, Gender | None] = dict.fromkeys(table["both"])
    genders.update(dict.fromkeys(table["m"], "m"))
    genders.update(dict.fromkeys(table["f"], "f"))
    return genders


def is_given_name(word: str) -> bool:
    """« Fatoumata », « Jean-Marie », and « Anne-Lise » by its first half."""
    return word in given_names() or ("-" in word and word.split("-")[0] in given_names())


@functools.cache
def name_words() -> dict[str, Sector]:
    """« Airlines », « Handball », « Foundation » → the sector that the word gives a name."""
    tables = load("actor_grammar")["name_words"]
    return {word: cast("Sector", sector) for sector, words in tables.items() for word in words}


@functools.cache
def casefolded(name: str) -> frozenset[str]:
    """A closed class of `actor_grammar.toml` without regard to case."""
    return frozenset(word.casefold() for word in word_set(name))


@functools.cache
def sector_adjectives() -> dict[str, Sector]:
    """« militaire » → MIL, « de sécurité » → COP."""
    return {
        word: cast("Sector", sector) for sector, words in load("actor_heads")["adjectives"].items() for word in words
    }


@functools.cache
def state_names() -> Phrases[str]:
    """« République islamique » → IRN: states under another name than their own."""
    names = load("actor_heads")["state_names"]
    return Phrases((words_of(name), country) for country, words in names.items() for name in words)


@functools.cache
def titles() -> Phrases[Noun]:
    """What stands before a name and is no part of it (« M. », « général », « Mgr »), case kept."""
    tables = load("titles")
    entries = [
        (words_of(word), Noun("title", None, gender, False))
        for gender in _GENDERS
        for word in tables["courtesy"][gender]
    ]
    for sector, words in tables["titles"].items():
        entries.extend((words_of(word), Noun("title", cast("Sector", sector), None, False)) for word in words)
    return Phrases(entries)


@functools.cache
def word_set(name: str) -> frozenset[str]:
    """A closed class of `actor_grammar.toml` (« particles », « left_adjectives », …)."""
    return frozenset(load("actor_grammar")["words"][name])


@functools.cache
def _offices() -> dict[str, int]:
    lines = load("actor_grammar")["offices"]["same"]
    return {_head(name): number for number, line in enumerate(lines) for name in line.split("|")}


def _head(noun: str) -> str:
    """As the head of a mention is written: « chef de l'État » → « chef de l ' etat »."""
    return " ".join(map(folded, words_of(noun)))


def office_of(head: str) -> int | None:
    """A number for the office that a folded head noun names (« chef de l'etat » as « président »), None for others."""
    return _offices().get(head)


@functools.cache
def callings() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    """Folded noun → its rings as a general noun, and its rings as any (« praticien » and « chirurgien » share one)."""
    general: dict[str, set[int]] = {}
    every: dict[str, set[int]] = {}
    for ring, line in enumerate(load("actor_grammar")["callings"]["rings"]):
        for table, side in zip(((general, every), (every,)), line.split("|"), strict=True):
            for noun in side.split(","):
                for entries in table:
                    entries.setdefault(_head(noun), set()).add(ring)
    return _frozen(general), _frozen(every)


def _frozen(rings: dict[str, set[int]]) -> dict[str, frozenset[int]]:
    return {noun: frozenset(numbers) for noun, numbers in rings.items()}


def may_be_one(noun: str, other: str) -> bool:
    """May two folded nouns call one person, as « le praticien » and « le chirurgien », of whom one is general?"""
    general, every = callings()
    empty: frozenset[int] = frozenset()
    return not (
        general.get(noun, empty).isdisjoint(every.get(other, empty))
        and every.get(noun, empty).isdisjoint(general.get(other, empty))
    )


@functools.cache
def taken_up_sectors() -> dict[str, frozenset[str]]:
    """« l'organisation » → the sectors of the actors that this noun can take up, the noun folded."""
    taken: dict[str, set[str]] = {}
    for sector, nouns_of_sector in load("actor_grammar")["taken_up_by"].items():
        for noun in nouns_of_sector:
            taken.setdefault(_head(noun), set()).add(sector)
    return {noun: frozenset(sectors) for noun, sectors in taken.items()}
