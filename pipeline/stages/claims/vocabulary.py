"""The claim lexicons compiled once: surface form → what it means."""

import functools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from pipeline.conjugation import agreements, noun_forms, verb_forms
from pipeline.lexicons import load
from schemas.base import Event

_REFLEXIVE = re.compile(r"^(?:se |s['’])")
_INFINITIVE = re.compile(r"^(?!entre$|derrière$|outre$)\w+(?:er|ir|re|oir)$")
_DONE_TO = frozenset({"attacked", "detained", "abducted", "rescued", "destroyed", "dismissed", "evacuated"})
_SUFFERING = frozenset(
    "abandonner essuyer partir perdre purger quitter réchapper sombrer sortir subir survivre échapper être".split()
)
"""Their subject is the one it happens to: perdre leur emploi, partir en fumée, survivre à."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording that names an event: the forms of its first word, and a pattern for what follows.

    `transitive` wordings tell what is done to their object: "prendre en otage", not "prendre feu".
    """

    event: Event
    rest: re.Pattern[str]
    verbal: bool
    reflexive: bool = False
    transitive: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """How a verb names an event: `patient` tells which argument is counted; `things` applies to what is no person."""

    event: Event | None
    patient: str
    reflexive: bool = False
    things: Event | None = None


@functools.cache
def words(*names: str) -> frozenset[str]:
    """The entries of these lists of claims.toml, as they stand."""
    return frozenset(entry for name in names for entry in load("claims")[name])


@functools.cache
def nouns(*names: str) -> frozenset[str]:
    """Singular and plural of the nouns of these lists, in lower case as units are."""
    return frozenset(form.lower() for noun in words(*names) for form in noun_forms(noun))


@functools.cache
def adjectives(*names: str) -> frozenset[str]:
    """The four regular forms of the adjectives of these lists, given in the masculine singular."""
    endings = ("", "e", "s", "es")
    return frozenset(
        form
        for word in words(*names)
        for form in ((word, word + "s") if word[-1] == "e" else map(word.__add__, endings))
    )


@functools.cache
def verbs(*names: str) -> frozenset[str]:
    """All forms of the verbs of these lists; a reflexive verb counts by its forms alone."""
    return frozenset(form for verb in words(*names) for form in verb_forms(_REFLEXIVE.sub("", verb).split(" ")[0]))


@functools.cache
def locutions(name: str) -> frozenset[str]:
    """The locutions of one list as units joined by spaces: an elided word stands apart ("d' ailleurs")."""
    return frozenset(entry.replace("'", "' ") for entry in words(name))


@functools.cache
def event_frames() -> Mapping[str, tuple[Frame, ...]]:
    """Verb form → the frames in which it names an event."""
    found: dict[str, list[Frame]] = defaultdict(list)
    for verb, by_kind in load("events")["ambiguous"].items():  # un homme a été brûlé: before "des bois ont brûlé"
        _add(found, verb, Frame(_event(by_kind["people"]), "transitive", things=_event(by_kind["things"])))
    for name, table in load("events").items():
        if name == "ambiguous":
            continue
        for role in ("transitive", "intransitive"):
            for verb in table.get(role, ()):
                if " " not in _REFLEXIVE.sub("", verb):
                    _add(found, verb, Frame(_event(name), role, bool(_REFLEXIVE.match(verb)), _event(name)))
    return with_bare_stems({form: tuple(frames) for form, frames in found.items()})


_T = TypeVar("_T")


def with_bare_stems(table: dict[str, _T]) -> dict[str, _T]:
    """The table with forms whose stem lost its accents ("arretés", "brulé"), as hurried dispatches write them."""
    for form in list(table):
        bare = _bare(form[:-3]) + form[-3:]
        if len(form) > 5 and bare != form:
            table.setdefault(bare, table[form])
    return table


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _add(found: dict[str, list[Frame]], verb: str, frame: Frame) -> None:
    for form in verb_forms(_REFLEXIVE.sub("", verb)):
        found[form].append(frame)


def _event(name: str) -> Event | None:
    return None if name == "none" else cast(Event, name)


@functools.cache
def event_nouns() -> Mapping[str, Event]:
    """Noun (or noun phrase, lower case) → the event it names."""
    return {
        form: cast(Event, name)
        for name, table in load("events").items()
        if name != "ambiguous"
        for noun in table.get("nouns", ())
        for form in _agreeing(noun)
    }


def _agreeing(phrase: str) -> Iterable[str]:
    """Morts confirmés, voitures brûlées: both words of a noun phrase agree; people have a feminine."""
    head, space, rest = phrase.partition(" ")
    ends = agreements(rest) if space and " " not in rest and not rest.startswith(("d'", "en")) else {rest}
    heads = noun_forms(head) | (agreements(head) if head.endswith(("é", "i", "u")) else frozenset())
    return (form + space + end for form in heads for end in ends)


@functools.cache
def event_adjectives() -> Mapping[str, Event]:
    """Participle or adjective form → the event it says of what it qualifies."""
    return {
        form: cast(Event, name)
        for name, table in load("events").items()
        if name != "ambiguous"
        for word in table.get("adjectives", ())
        for form in agreements(word)
    }


@functools.cache
def event_phrases() -> Mapping[str, tuple[Phrase, ...]]:
    """First word's form → the phrases it may open."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for name, table in load("events").items():
        for phrase in _phrases(name, table):
            reflexive = _REFLEXIVE.match(phrase)
            first, _, rest = _REFLEXIVE.sub("", phrase).partition(" ")
            verbal = bool(_INFINITIVE.match(first))
            transitive = verbal and not reflexive and name in _DONE_TO and first not in _SUFFERING and rest != "feu"
            pattern = re.compile(
                r"(?:\s*\w+)?\s*(?<!\w)" + r"\s*".join(_loose(word) for word in rest.split()) + r"(?!\w)"
            )
            for form in verb_forms(first) if verbal else _nominal_forms(first):
                found[form].append(Phrase(cast(Event, name), pattern, verbal, bool(reflexive), transitive))
    return {form: tuple(phrases) for form, phrases in found.items()}


def _nominal_forms(word: str) -> Iterable[str]:
    """Gardes à vue, atteints par balles: a first word of some length agrees."""
    if word[1:2] == "'":
        return {word[0]}
    return {word} if len(word) < 5 else noun_forms(word) | agreements(word)


def _phrases(name: str, table: Mapping[str, Any]) -> Iterable[str]:
    if name == "ambiguous":
        return []
    verbs_with_more = [v for role in ("transitive", "intransitive") for v in table.get(role, ()) if " " in v]
    return [*table.get("phrases", ()), *(v for v in verbs_with_more if not _REFLEXIVE.match(v))]


def _loose(word: str) -> str:
    """The word, agreeing where it is long enough to be a participle or adjective."""
    text = re.escape(word).replace("'", r"'\s*").replace("à", "[àa]")
    return text + "(?:e?s?)" if len(word) > 4 and word[-1].isalpha() else text
