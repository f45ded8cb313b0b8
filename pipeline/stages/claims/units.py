"""Sentences as flat units: words, with each quantity and date as one unit, and the actors and places they belong to."""

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from pipeline.parse import Parsed
from schemas import ActorMention, DateMention, LocationMention, QuantityMention

Kind = Literal["word", "punct", "quantity", "date"]
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


class Covers:
    """Which mention holds a character, for mentions that do not nest."""

    def __init__(self, mentions: Sequence[QuantityMention | DateMention | ActorMention | LocationMention]) -> None:
        self._mentions = sorted(mentions, key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._mentions]

    def at(self, offset: int) -> QuantityMention | DateMention | ActorMention | LocationMention | None:
        """The mention over this character, the innermost start first."""
        at = bisect.bisect_right(self._starts, offset) - 1
        for mention in self._mentions[max(0, at - 1) : at + 1][::-1]:
            if mention.start <= offset < mention.end:
                return mention
        return None


_LONGEST = 300
"""A longer stretch without an end is cut, so that what is looked up within it stays bounded."""


def units_of(parsed: Parsed, layers: Layers) -> Iterator[tuple[int, list[Unit]]]:
    """The units of every sentence with its number; an endless sentence comes in pieces."""
    quantities, dates = Covers(layers.quantities), Covers(layers.dates)
    actors, places = Covers(layers.actors), Covers(layers.places)
    for index in range(len(parsed.sentences)):
        units: list[Unit] = []
        for token in parsed.sentence_tokens(index):
            if token.is_space:
                continue
            quantity, date = _number_at(quantities, token), _date_at(dates, token)
            if units and quantity and units[-1].quantity is quantity:
                continue
            if units and date and not quantity and units[-1].date is date:
                continue
            if len(units) >= _LONGEST:
                yield index, units
                units = []
            actor, place = actors.at(token.idx), places.at(token.idx)
            units.append(_unit(token, len(units), quantity, None if quantity else date, actor, place))
        yield index, units


def _number_at(covers: Covers, token: Token) -> QuantityMention | None:
    found = covers.at(token.idx) or covers.at(token.idx + len(token) - 1)
    return found if isinstance(found, QuantityMention) else None


def _date_at(covers: Covers, token: Token) -> DateMention | None:
    found = covers.at(token.idx)
    return found if isinstance(found, DateMention) else None


def _unit(
    token: Token,
    index: int,
    quantity: QuantityMention | None,
    date: DateMention | None,
    actor: object,
    place: object,
) -> Unit:
    held = quantity or date
    kind: Kind = "quantity" if quantity else "date" if date else "punct" if _is_mark(token) else "word"
    return Unit(
        index=index,
        start=held.start if held else token.idx,
        end=held.end if held else token.idx + len(token),
        low=(held.text if held else token.text).lower().replace("’", "'"),
        kind=kind,
        pos="NUM" if held else token.pos_,
        dep=token.dep_,
        morph="" if held else str(token.morph),
        lemma=token.lemma_.lower(),
        token=token.i,
        head=token.head.i,
        is_capital=token.text[0].isupper(),
        quantity=quantity,
        date=date,
        actor=actor if isinstance(actor, ActorMention) else None,
        place=place if isinstance(place, LocationMention) else None,
    )


def _is_mark(token: Token) -> bool:
    return not any(character.isalnum() for character in token.text) and token.text not in {"%", "€", "$", "£", "°"}
