"""Sentences as flat units: words, with each quantity and date as one unit, and the actors and places they belong to."""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from pipeline.parse import Parsed
from pipeline.words import Words
from schemas import ActorMention, DateMention, LocationMention, Mention, QuantityMention

Kind = Literal["word", "punct", "quantity", "date"]
M = TypeVar("M", bound=Mention)
PARTICIPLE_PARTS = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """One word, punctuation mark, quantity or date, with its place in the sentence."""

    index: int
    start: int
    end: int
    low: str
    kind: Kind
    pos: str
    dep: str
    morph: str
    lemma: str
    token: int
    head: int
    is_capital: bool
    quantity: QuantityMention | None = None
    date: DateMention | None = None
    actor: ActorMention | None = None
    place: LocationMention | None = None


@dataclass(frozen=True, slots=True)
class Layers:
    """The mentions of a text in order, for look-up by character."""

    quantities: Sequence[QuantityMention]
    dates: Sequence[DateMention]
    actors: Sequence[ActorMention]
    places: Sequence[LocationMention]


class Covers(Generic[M]):
    """Which mention holds a character, for mentions that do not nest."""

    def __init__(self, mentions: Sequence[M]) -> None:
        self._at: dict[int, M] = {}
        for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
            self._at.update(dict.fromkeys(range(mention.start, mention.end), mention))

    def at(self, offset: int) -> M | None:
        """The mention over this character, the innermost start first."""
        return self._at.get(offset)


_LONGEST = 300
"""A longer stretch without an end is cut, so that what is looked up within it stays bounded."""


def units_of(parsed: Parsed, layers: Layers, sentences: Sequence[int]) -> Iterator[tuple[int, list[Unit]]]:
    """The units of these sentences, each with its number; an endless sentence comes in pieces."""
    words, covers = parsed.words, Covering.of(layers)
    for index in sentences:
        span = parsed.sentence_tokens(index)
        units: list[Unit] = []
        for token in range(span.start, span.end):
            if words.is_space[token]:
                continue
            quantity, date = covers.number_at(words.start[token], words.end[token]), covers.date_at(words.start[token])
            if units and quantity and units[-1].quantity is quantity:
                continue
            if units and date and not quantity and units[-1].date is date:
                continue
            if len(units) >= _LONGEST:
                yield index, units
                units = []
            units.append(_unit(words, token, len(units), quantity, None if quantity else date, covers))
        yield index, units


@dataclass(frozen=True, slots=True)
class Covering:
    """Which mention of each layer holds a character."""

    quantities: Covers[QuantityMention]
    dates: Covers[DateMention]
    actors: Covers[ActorMention]
    places: Covers[LocationMention]

    @classmethod
    def of(cls, layers: Layers) -> "Covering":
        """Index the mentions of a text."""
        return cls(Covers(layers.quantities), Covers(layers.dates), Covers(layers.actors), Covers(layers.places))

    def number_at(self, start: int, end: int) -> QuantityMention | None:
        """The quantity over the first or the last character of a word ("-3", "l'un")."""
        return self.quantities.at(start) or self.quantities.at(end - 1)

    def date_at(self, start: int) -> DateMention | None:
        """The date over a character."""
        return self.dates.at(start)


def _unit(
    words: Words, token: int, index: int, quantity: QuantityMention | None, date: DateMention | None, covers: Covering
) -> Unit:
    start, text = words.start[token], words.text[token]
    held = quantity or date
    return Unit(
        index,
        held.start if held else start,
        held.end if held else words.end[token],
        held.text.lower().replace("’", "'") if held else words.low[token],
        "quantity" if quantity else "date" if date else "punct" if _is_mark(text) else "word",
        "NUM" if held else words.pos[token],
        words.dep[token],
        "" if held else words.morph[token],
        words.lemma[token].lower(),
        token,
        words.head[token],
        text[0].isupper(),
        quantity,
        date,
        covers.actors.at(start),
        covers.places.at(start),
    )


@functools.lru_cache(maxsize=8192)
def _is_mark(text: str) -> bool:
    return not any(character.isalnum() for character in text) and text not in {"%", "€", "$", "£", "°"}
