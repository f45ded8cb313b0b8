"""Passages as flat units: words, marks, whole actors and whole quotations."""

import bisect
import functools
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pipeline.parse import Parsed
from pipeline.quotations import Quotation
from pipeline.stages.statements.vocabulary import triggers
from pipeline.words import Words
from schemas import ActorMention

Kind = Literal["word", "mark", "actor", "quote"]
_VERBAL = frozenset({"VERB", "AUX"})
_ELIDED = frozenset({"c", "d", "j", "l", "m", "n", "qu", "s", "t"})
_LONGEST = 300
"""A longer passage is cut, so that what is looked up within it stays bounded."""


class Unit(NamedTuple):
    """One word, mark, actor or quotation."""

    start: int
    end: int
    low: str
    kind: Kind
    pos: str
    morph: str
    actor: ActorMention | None = None
    quote: Quotation | None = None

    @property
    def is_finite(self) -> bool:
        """A verb that the tagger takes for finite."""
        return self.pos in _VERBAL and "VerbForm=Fin" in self.morph

    @property
    def is_noun(self) -> bool:
        """A noun or a name that is no actor."""
        return self.kind == "word" and self.pos in {"NOUN", "PROPN"}


_NEW_UNIT: Callable[[Iterable[object]], Unit] = functools.partial(tuple.__new__, Unit)
"""As Unit(*values), without the cost of its signature: most words of a text become units."""


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A sentence in which quotations stay whole, however many sentences they hold. `index` counts passages."""

    units: list[Unit]
    block: int
    text: str
    is_dialogue: bool
    index: int = 0
    is_first: bool = False
    """Does the text begin with it?"""

    def low(self, at: int) -> str:
        """The lower-case word at an index, empty beyond the ends."""
        return self.units[at].low if 0 <= at < len(self.units) else ""

    def begins_upper(self, at: int) -> bool:
        """Does the quotation at an index begin with a capital?"""
        quote = self.units[at].quote
        return quote is not None and self.text[quote.start : quote.start + 1].isupper()


def passages_of(parsed: Parsed, actors: Sequence[ActorMention]) -> list[Passage]:
    """The passages of a text that may hold a statement, in order: those with a cue, a phrase or a quotation."""
    words = parsed.words
    quotes = [q for q in parsed.quotations if q.depth == 1 and q.marks != "dash"]
    dialogues = {q.outer_start for q in parsed.quotations if q.marks == "dash"}
    ordered = sorted(actors, key=lambda a: a.start)
    starts = [a.start for a in ordered], [q.outer_start for q in quotes]
    opening = len(parsed.text) - len(parsed.text.lstrip())
    found: list[Passage] = []
    for stretch in _stretches(words, ordered, quotes):
        first, last = words.start[stretch.start], words.end[stretch.stop - 1]
        within = quotes[bisect.bisect_left(starts[1], first) : bisect.bisect_left(starts[1], last)]
        if not within and not _may_attribute(words.low[stretch.start : stretch.stop]):
            continue
        acting = ordered[bisect.bisect_left(starts[0], first) : bisect.bisect_left(starts[0], last)]
        units = _units(words, stretch, acting, within)
        for cut in range(0, len(units), _LONGEST):
            found.append(_passage(parsed, units[cut : cut + _LONGEST], dialogues, len(found), opening))
    return found


def _stretches(words: Words, actors: Sequence[ActorMention], quotes: Sequence[Quotation]) -> Iterator[range]:
    """The tokens of each sentence, sentences that a quotation or an actor bridges taken together."""
    bridges = sorted([*((a.start, a.end) for a in actors), *((q.outer_start, q.outer_end) for q in quotes)])
    first = at = reach = 0
    for i in (i for i, begins in enumerate(words.begins) if begins and i):
        while at < len(bridges) and bridges[at][0] < words.start[i]:
            reach = max(reach, bridges[at][1])
            at += 1
        if reach <= words.start[i]:
            yield range(first, i)
            first = i
    if len(words):
        yield range(first, len(words))


def _may_attribute(low: Sequence[str]) -> bool:
    """A cue, or the « pour » of an opinion: « Pour le maire, … », « la climatologue, pour qui … »."""
    if not triggers().isdisjoint(low) or "pour" in low[:3]:
        return True
    return "pour" in low and any(word == "pour" and after == "qui" for word, after in itertools.pairwise(low))


def _passage(parsed: Parsed, units: list[Unit], dialogues: set[int], index: int, opening: int) -> Passage:
    block = parsed.block_at(units[0].start)
    start = parsed.blocks[block].start if parsed.blocks else 0
    return Passage(units, block, parsed.text, start in dialogues, index, units[0].start <= opening)


def may_attribute(parsed: Parsed, quote: Quotation) -> bool:
    """May the words inside a quotation attribute something themselves?"""
    stretch = _inside(parsed.words, quote)
    return _may_attribute(parsed.words.low[stretch.start : stretch.stop])


def passage_within(parsed: Parsed, actors: Sequence[ActorMention], quote: Quotation, outer: Passage) -> Passage:
    """The words inside a quotation as a passage of their own, with the actors among them."""
    units = _units(parsed.words, _inside(parsed.words, quote), actors, ())
    return Passage(units, outer.block, parsed.text, False, outer.index, outer.is_first)


def _inside(words: Words, quote: Quotation) -> range:
    """The tokens that begin and end inside a quotation."""
    return range(bisect.bisect_right(words.end, quote.start), bisect.bisect_left(words.start, quote.end))


def _units(words: Words, stretch: range, actors: Sequence[ActorMention], quotes: Sequence[Quotation]) -> list[Unit]:
    """The units of a stretch, from the actors and quotations that begin in it, in order."""
    found: list[Unit] = []
    at, stop, a, q = stretch.start, stretch.stop, 0, 0
    while at < stop:
        while a < len(actors) and actors[a].end <= words.start[at]:
            a += 1
        while q < len(quotes) and quotes[q].outer_end <= words.start[at]:
            q += 1
        actor, quote = actors[a] if a < len(actors) else None, quotes[q] if q < len(quotes) else None
        here = _first_covered(words, range(at, stop), actor, quote)
        found += _plain(words, at, here)
        if here < stop:
            reach = words.end[here]
            found.append(
                _unit(
                    words,
                    here,
                    actor if actor is not None and actor.start < reach else None,
                    quote if quote is not None and quote.outer_start < reach else None,
                )
            )
            here = bisect.bisect_left(words.start, found[-1].end, here + 1, stop)
        at = here
    return found


def _first_covered(words: Words, stretch: range, actor: ActorMention | None, quote: Quotation | None) -> int:
    """Index of the first token that reaches into the next actor or quotation, the stretch's end where none does."""
    at = stretch.stop
    if actor is not None:
        at = bisect.bisect_right(words.end, actor.start, stretch.start, at)
    if quote is not None:
        at = bisect.bisect_right(words.end, quote.outer_start, stretch.start, at)
    return at


def _plain(words: Words, first: int, stop: int) -> Iterator[Unit]:
    """Words and marks that no actor and no quotation covers."""
    low = words.low[first:stop]
    found = map(
        _NEW_UNIT,
        zip(
            words.start[first:stop], words.end[first:stop], low, map(_kind, low), words.pos[first:stop],
            words.morph[first:stop], itertools.repeat(None), itertools.repeat(None), strict=False,
        ),
    )  # fmt: skip
    return _joined(found) if "'" in low or True in words.is_space[first:stop] else found


@functools.lru_cache(maxsize=1 << 14)
def _kind(low: str) -> Kind:
    return "word" if low.isalpha() or any(map(str.isalnum, low)) or low in "%€$£" else "mark"


def _joined(units: Iterable[Unit]) -> Iterator[Unit]:
    """Without blanks, and an elided word with its apostrophe: « qu' « un choix » », « l' Union »."""
    held: Unit | None = None
    for unit in units:
        if held is not None:
            if unit.low == "'" and unit.start == held.end:
                yield held._replace(end=held.end + 1, low=f"{held.low}'")
                held = None
                continue
            yield held
            held = None
        if unit.low in _ELIDED:
            held = unit
        elif not unit.low.isspace():
            yield unit
    if held is not None:
        yield held


def _unit(words: Words, i: int, actor: ActorMention | None, quote: Quotation | None) -> Unit:
    """The unit of a token that an actor or a quotation covers."""
    start, end, pos, morph = words.start[i], words.end[i], words.pos[i], words.morph[i]
    if actor is not None and (quote is None or actor.start < quote.outer_start):
        return Unit(min(actor.start, start), max(actor.end, end), actor.text.lower(), "actor", pos, morph, actor)
    assert quote is not None  # noqa: S101 - one of the two covers the token
    if actor is not None and (actor.start, actor.end) == (quote.start, quote.end):
        return Unit(quote.outer_start, quote.outer_end, actor.text.lower(), "actor", pos, morph, actor)
    return Unit(quote.outer_start, max(quote.outer_end, end), "«»", "quote", "PUNCT", "", None, quote)
