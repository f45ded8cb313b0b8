"""Sentences as flat units: words, with each quantity and date as one unit, and the actors and places they belong to."""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from pipeline.words import Words
from schemas import ActorMention, DateMention, LocationMention, Mention, QuantityMention

Kind = Literal["word", "punct", "quantity", "date"]
M = TypeVar("M", bound=Mention)


@dataclass(slots=True, eq=False)
class Unit:
    """One word, punctuation mark, quantity or date, with its place in the sentence."""

    index: int
    start: int
    end: int
    low: str
    kind: Kind
    pos: str
    morph: str
    lemma: str
    is_capital: bool
    quantity: QuantityMention | None
    date: DateMention | None
    actor: ActorMention | None
    place: LocationMention | None


@dataclass(frozen=True, slots=True)
class Layers:
    """The mentions of a text in order, for look-up by character."""

    quantities: Sequence[QuantityMention]
    dates: Sequence[DateMention]
    actors: Sequence[ActorMention]
    places: Sequence[LocationMention]


class Covering:
    """Which mention of each layer holds a character; where they nest, the one that begins last."""

    def __init__(self, layers: Layers) -> None:
        self.quantities = _by_character(layers.quantities)
        self.dates = _by_character(layers.dates)
        self.actors = _by_character(layers.actors)
        self.places = _by_character(layers.places)


def _by_character(mentions: Sequence[M]) -> dict[int, M]:
    held: dict[int, M] = {}
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        held.update(dict.fromkeys(range(mention.start, mention.end), mention))
    return held


_LONGEST = 300
"""A longer stretch without an end is cut, so that what is looked up within it stays bounded."""


def units_of(words: Words, covering: Covering, first: int, last: int) -> Iterator[list[Unit]]:
    """The units of the tokens from `first` up to `last`; an endless sentence comes in pieces."""
    quantities, dates = covering.quantities, covering.dates
    units: list[Unit] = []
    for token in range(first, last):
        if words.is_space[token]:
            continue
        start = words.start[token]
        quantity = quantities.get(start) or quantities.get(words.end[token] - 1)  # "l'un": by its last character
        date = dates.get(start)
        if units and quantity is not None and units[-1].quantity is quantity:
            continue
        if units and quantity is None and date is not None and units[-1].date is date:
            continue
        if len(units) >= _LONGEST:
            yield units
            units = []
        if quantity is None and date is None:
            units.append(_word(words, token, len(units), covering))
        else:
            units.append(_number(words, token, len(units), quantity, None if quantity else date, covering))
    yield units


def _word(words: Words, token: int, index: int, covering: Covering) -> Unit:
    start, text = words.start[token], words.text[token]
    return Unit(
        index,
        start,
        words.end[token],
        words.low[token],
        "word" if text.isalpha() or not _is_mark(text) else "punct",
        words.pos[token],
        words.morph[token],
        words.lemma[token].lower(),
        text[0].isupper(),
        None,
        None,
        covering.actors.get(start),
        covering.places.get(start),
    )


def _number(
    words: Words, token: int, index: int, quantity: QuantityMention | None, date: DateMention | None, covering: Covering
) -> Unit:
    """The unit of a quantity or a date: it begins at `token` and stands for all its words."""
    held = quantity or date
    assert held is not None  # noqa: S101 - the caller has looked
    start = words.start[token]
    return Unit(
        index,
        held.start,
        held.end,
        held.text.lower().replace("’", "'"),
        "quantity" if quantity else "date",
        "NUM",
        "",
        words.lemma[token].lower(),
        words.text[token][0].isupper(),
        quantity,
        date,
        covering.actors.get(start),
        covering.places.get(start),
    )


@functools.lru_cache(maxsize=8192)
def _is_mark(text: str) -> bool:
    return not any(character.isalnum() for character in text) and text not in {"%", "€", "$", "£", "°"}
