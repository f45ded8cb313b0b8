"""Passages as flat units: words, marks, whole actors and whole quotations."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from spacy.tokens import Token

from pipeline.parse import Parsed
from pipeline.quotations import Quotation
from schemas import ActorMention

Kind = Literal["word", "mark", "actor", "quote"]
_LONGEST = 300
"""A longer passage is cut, so that what is looked up within it stays bounded."""


class Unit(NamedTuple):
    """One word, mark, actor or quotation; `token` is the index of its first token."""

    start: int
    end: int
    low: str
    kind: Kind
    pos: str
    morph: str
    token: int
    actor: ActorMention | None = None
    quote: Quotation | None = None

    @property
    def is_finite(self) -> bool:
        """A verb that the tagger takes for finite."""
        return self.pos in {"VERB", "AUX"} and "VerbForm=Fin" in self.morph

    @property
    def is_noun(self) -> bool:
        """A noun or a name that is no actor."""
        return self.kind == "word" and self.pos in {"NOUN", "PROPN"}


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A sentence in which quotations stay whole, however many sentences they hold."""

    units: list[Unit]
    block: int
    text: str
    is_dialogue: bool
    index: int = 0
    tokens: dict[int, int] = field(default_factory=dict)

    def low(self, at: int) -> str:
        """The lower-case word at an index, empty beyond the ends."""
        return self.units[at].low if 0 <= at < len(self.units) else ""

    def begins_upper(self, at: int) -> bool:
        """Does the quotation at an index begin with a capital?"""
        quote = self.units[at].quote
        return quote is not None and self.text[quote.start : quote.start + 1].isupper()


def passages_of(parsed: Parsed, actors: Sequence[ActorMention]) -> list[Passage]:
    """The passages of a text in order."""
    quotes = [q for q in parsed.quotations if q.depth == 1 and q.marks != "dash"]
    dialogues = {q.outer_start for q in parsed.quotations if q.marks == "dash"}
    found: list[Passage] = []
    units: list[Unit] = []
    for unit, begins in _units(parsed.doc, sorted(actors, key=lambda a: a.start), quotes):
        if units and (begins or len(units) >= _LONGEST):
            found.append(_passage(parsed, units, dialogues, len(found)))
            units = []
        units.append(unit)
    if units:
        found.append(_passage(parsed, units, dialogues, len(found)))
    return found


def _passage(parsed: Parsed, units: list[Unit], dialogues: set[int], index: int) -> Passage:
    block = parsed.block_at(units[0].start)
    start = parsed.blocks[block].start if parsed.blocks else 0
    return Passage(units, block, parsed.text, start in dialogues, index, {u.token: i for i, u in enumerate(units)})


def passage_within(parsed: Parsed, actors: Sequence[ActorMention], quote: Quotation, outer: Passage) -> Passage:
    """The words inside a quotation as a passage of their own, with the actors among them."""
    tokens = parsed.tokens(quote.start, quote.end)
    units = [unit for unit, _ in _units(tokens, actors, ())]
    return Passage(units, outer.block, parsed.text, False, outer.index, {u.token: i for i, u in enumerate(units)})


def _units(
    tokens: Iterable[Token], actors: Sequence[ActorMention], quotes: Sequence[Quotation]
) -> Iterator[tuple[Unit, bool]]:
    """Each unit, and whether a sentence begins with it."""
    a = q = 0
    covered = 0
    begins = False
    for token in tokens:
        if token.idx < covered:
            continue
        begins = begins or bool(token.is_sent_start)
        if token.is_space:
            continue
        end = token.idx + len(token)
        while a < len(actors) and actors[a].end <= token.idx:
            a += 1
        while q < len(quotes) and quotes[q].outer_end <= token.idx:
            q += 1
        actor = actors[a] if a < len(actors) and actors[a].start < end else None
        quote = quotes[q] if q < len(quotes) and quotes[q].outer_start < end else None
        unit = _unit(token, end, actor, quote)
        covered = unit.end
        yield unit, begins
        begins = False


def _unit(token: Token, end: int, actor: ActorMention | None, quote: Quotation | None) -> Unit:
    pos, low = token.pos_, token.lower_.replace("’", "'")
    morph = str(token.morph) if pos in {"VERB", "AUX"} else ""
    if actor is not None and (quote is None or actor.start < quote.outer_start):
        start = min(actor.start, token.idx)
        return Unit(start, max(actor.end, end), actor.text.lower(), "actor", pos, morph, token.i, actor)
    if quote is not None and actor is not None and (actor.start, actor.end) == (quote.start, quote.end):
        return Unit(quote.outer_start, quote.outer_end, actor.text.lower(), "actor", pos, morph, token.i, actor)
    if quote is not None:
        return Unit(quote.outer_start, max(quote.outer_end, end), "«»", "quote", "PUNCT", "", token.i, None, quote)
    kind: Kind = "word" if low[0].isalnum() or any(c.isalnum() for c in low) or low in "%€$£" else "mark"
    return Unit(token.idx, end, low, kind, pos, morph, token.i)
