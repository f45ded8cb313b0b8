"""The lexicon of speech compiled once: surface form → the verbs it may be."""

import functools
import itertools
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, get_args

from pipeline.conjugation import noun_forms, participles, verb_forms
from pipeline.lexicons import load
from schemas.base import Stance

STANCES: tuple[Stance, ...] = get_args(Stance)


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb or verbal phrase of speech.

    `clitics` are the pronouns it needs (se, y, en), `rest` the words that follow ("fait *état*"), `takes` what
    its content may be beside a quotation: clause, infinitive, of_infinitive, to_infinitive, noun, counted, of, to, on.
    """

    name: str
    stance: Stance
    clitics: frozenset[str]
    rest: tuple[str, ...]
    takes: frozenset[str]
    is_negatable: bool
    participles: frozenset[str]
    infinitive: str

    @property
    def reports(self) -> bool:
        """Does it take a clause, not only a quotation?"""
        return "clause" in self.takes


@functools.cache
def verbs() -> Mapping[str, tuple[Verb, ...]]:
    """Form → the verbs it may be, phrases first, then verbs with a pronoun."""
    found: dict[str, dict[str, Verb]] = defaultdict(dict)
    for verb in _entries():
        addressed = _second_persons(verb.infinitive)
        for form in verb_forms(verb.infinitive):
            if form in addressed and form not in verb.participles:
                continue
            found[form].setdefault(verb.name, verb)
    return {
        form: tuple(sorted(named.values(), key=lambda v: (-len(v.rest), not v.clitics, not v.reports)))
        for form, named in found.items()
    }


def _second_persons(infinitive: str) -> frozenset[str]:
    """« tu chiffres », « tu notes »: in the press these are plural nouns."""
    return frozenset(form for form in verb_forms(infinitive) if infinitive.endswith("er") and form.endswith("es"))


class Head(NamedTuple):
    """A form with its accents, the verbs it may be, and whether it is the past participle of one."""

    form: str
    verbs: tuple[Verb, ...]
    is_participle: bool


@functools.cache
def heads() -> Mapping[str, Head]:
    """Form in the text → the head of a cue; hurried dispatches leave accents out: « precisé », « evoque »."""
    found = {
        form: Head(form, named, any(form in verb.participles for verb in named)) for form, named in verbs().items()
    }
    for form in verbs():
        found.setdefault(_without_accents(form[:-2]) + form[-2:], found[form])
    return found


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _entries() -> list[Verb]:
    tables = load("speech")
    entries: dict[str, Verb] = {}
    for kind in ("clause", "phrases", "incise"):
        for stance in STANCES:
            for name in tables[stance].get(kind, ()):
                entries.setdefault(name, _verb(name, stance, kind != "incise"))
    return list(entries.values())


def _verb(name: str, stance: Stance, reports: bool) -> Verb:
    words = name.replace("s'", "se ").split()
    clitics = frozenset(itertools.takewhile({"se", "y", "en"}.__contains__, words))
    words = words[len(clitics) :]
    objects = load("speech")["objects"]
    takes = {kind for kind, names in objects.items() if name in names} | ({"clause"} if reports else set())
    infinitive, rest = words[0], _split(words[1:])
    negatable = name in load("speech")["negatable"]["verbs"]
    return Verb(name, stance, clitics, rest, frozenset(takes), negatable, participles(infinitive), infinitive)


def _split(words: list[str]) -> tuple[str, ...]:
    """As the tokenizer splits: "l'attention" is two words."""
    return tuple(part for word in words for part in word.replace("'", "' ").split())


@functools.cache
def word_list(table: str, name: str) -> frozenset[str]:
    """The entries of one list, as they stand."""
    return frozenset(load("speech")[table][name])


@functools.cache
def noun_list(table: str, name: str) -> frozenset[str]:
    """Singular and plural of the nouns of one list."""
    return frozenset(form for noun in word_list(table, name) for form in noun_forms(noun))


def documents() -> frozenset[str]:
    """Singular and plural of the nouns that report in their author's name."""
    return noun_list("documents", "nouns")


def spoken_words() -> frozenset[str]:
    """Nouns between « selon » and who said it: « selon les mots de la ministre »."""
    return noun_list("according", "words")


@functools.cache
def asides() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """First word → the set phrases that begin with it and may part a verb from its object."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in word_list("asides", "phrases"):
        words = _split(phrase.split())
        found[words[0]].append(words)
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()}


def feelings() -> frozenset[str]:
    """Singular and plural of the nouns of displeasure that one voices."""
    return noun_list("feelings", "nouns")


def replies() -> frozenset[str]:
    """Nouns of what someone says: « la réponse du maire ne s'est pas fait attendre : « … » »."""
    return noun_list("documents", "replies")


def bodies() -> frozenset[str]:
    """Nouns of a part that speaks for the whole: « le bureau de MSF », « la direction de l'usine »."""
    return noun_list("documents", "bodies")


@functools.cache
def light_forms(name: str) -> frozenset[str]:
    """All forms of the verbs that lend their person to an infinitive of speech, or make someone else speak."""
    return frozenset(form for verb in word_list("light", name) for form in verb_forms(verb))


def lead_nouns() -> frozenset[str]:
    """Nouns that open "Bilan du ministère : …"."""
    return noun_list("according", "lead_nouns")


def not_speakers() -> frozenset[str]:
    """Nouns after « selon » that say nothing."""
    return noun_list("according", "not_speakers")


@functools.cache
def according_phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """First word → the phrases that attribute a clause, the longest first, "de" and "du" alike at their end."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in word_list("according", "phrases"):
        words = _split(phrase.split())
        found[words[0]].append(words)
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()}


@functools.cache
def according_openings() -> frozenset[str]:
    """The first words of those phrases, the « pour » of an opinion and the « de » before a source."""
    return frozenset({*according_phrases(), "pour", "de", "d'"})


@functools.cache
def triggers() -> frozenset[str]:
    """A word of every attribution: the forms of verbs, accents or none, and the longest word of each phrase."""
    forms = (form for form, head in heads().items() if any(not verb.rest for verb in head.verbs))
    rests = (_rarest(verb.rest) for head in heads().values() for verb in head.verbs if verb.rest)
    phrases = (_rarest(words) for found in according_phrases().values() for words in found)
    return frozenset({*forms, *rests, *lead_nouns(), *phrases, *load("speech")["misspelt"], "source", "sources"})


def _rarest(words: tuple[str, ...]) -> str:
    """The word to look for: the longest, the last of those ("sur la *foi* de")."""
    return max(reversed(words), key=len)
