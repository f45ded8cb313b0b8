"""Passages as flat units: words, marks, whole actors and whole quotations."""

import bisect
import itertools
from collections.abc import Iterable, Iterator, Sequence
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
    ordered = sorted(actors, key=lambda a: a.start)
    quotes = [q for q in parsed.quotations if q.depth == 1 and q.marks != "dash"]
    dialogues = {q.outer_start for q in parsed.quotations if q.marks == "dash"}
    found: list[Passage] = []
    units: list[Unit] = []
    stretches = _promising(parsed.words, _stretches(parsed.words, ordered, quotes), quotes)
    for unit, begins in _units(parsed.words, stretches, ordered, quotes):
        if units and (begins or len(units) >= _LONGEST):
            found.append(_passage(parsed, units, dialogues, len(found)))
            units = []
        units.append(unit)
    if units:
        found.append(_passage(parsed, units, dialogues, len(found)))
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
    yield range(first, len(words))


def _promising(words: Words, stretches: Iterable[range], quotes: Sequence[Quotation]) -> Iterator[range]:
    """The stretches with a word that may attribute something or with a quotation."""
    starts = [q.outer_start for q in quotes]
    for stretch in stretches:
        if not stretch:
            continue
        at = bisect.bisect_left(starts, words.start[stretch.start])
        has_quote = at < len(starts) and starts[at] < words.end[stretch.stop - 1]
        if has_quote or _may_attribute(words.low[stretch.start : stretch.stop]):
            yield stretch


def _may_attribute(low: Sequence[str]) -> bool:
    """A cue, or the « pour » of an opinion: « Pour le maire, … », « la climatologue, pour qui … »."""
    if not triggers().isdisjoint(low) or "pour" in low[:3]:
        return True
    return "pour" in low and any(word == "pour" and after == "qui" for word, after in itertools.pairwise(low))


def _passage(parsed: Parsed, units: list[Unit], dialogues: set[int], index: int) -> Passage:
    block = parsed.block_at(units[0].start)
    start = parsed.blocks[block].start if parsed.blocks else 0
    return Passage(units, block, parsed.text, start in dialogues, index, not parsed.text[: units[0].start].strip())


def passage_within(parsed: Parsed, actors: Sequence[ActorMention], quote: Quotation, outer: Passage) -> Passage:
    """The words inside a quotation as a passage of their own, with the actors among them."""
    words = parsed.words
    stretch = range(bisect.bisect_right(words.end, quote.start), bisect.bisect_left(words.start, quote.end))
    units = [unit for unit, _ in _units(words, [stretch], actors, ())]
    return Passage(units, outer.block, parsed.text, False, outer.index, outer.is_first)


def _units(
    words: Words, stretches: Iterable[range], actors: Sequence[ActorMention], quotes: Sequence[Quotation]
) -> Iterator[tuple[Unit, bool]]:
    """Each unit, and whether a sentence begins with it."""
    a = q = covered = 0
    for stretch in stretches:
        begins = True
        for i in stretch:
            start, end = words.start[i], words.end[i]
            if start < covered:
                continue
            begins = begins or words.begins[i]
            if words.is_space[i]:
                continue
            while a < len(actors) and actors[a].end <= start:
                a += 1
            while q < len(quotes) and quotes[q].outer_end <= start:
                q += 1
            actor = actors[a] if a < len(actors) and actors[a].start < end else None
            quote = quotes[q] if q < len(quotes) and quotes[q].outer_start < end else None
            if actor is not None or quote is not None:
                unit = _unit(words, i, actor, quote)
            else:
                unit = _word(words, i)
                if (
                    unit.low in _ELIDED
                    and i + 1 < stretch.stop
                    and words.low[i + 1] == "'"
                    and words.start[i + 1] == end
                ):
                    unit = unit._replace(end=end + 1, low=f"{unit.low}'")  # « qu' « un choix » », « l' Union »
            covered = unit.end
            yield unit, begins
            begins = False


def _word(words: Words, i: int) -> Unit:
    pos, low = words.pos[i], words.low[i]
    is_word = low.isalpha() or any(map(str.isalnum, low)) or low in "%€$£"
    return Unit(
        words.start[i], words.end[i], low, "word" if is_word else "mark", pos,
        words.morph[i] if pos in _VERBAL else "",
    )  # fmt: skip


def _unit(words: Words, i: int, actor: ActorMention | None, quote: Quotation | None) -> Unit:
    """The unit of a token that an actor or a quotation covers."""
    start, end = words.start[i], words.end[i]
    pos = words.pos[i]
    morph = words.morph[i] if pos in _VERBAL else ""
    if actor is not None and (quote is None or actor.start < quote.outer_start):
        return Unit(min(actor.start, start), max(actor.end, end), actor.text.lower(), "actor", pos, morph, actor)
    assert quote is not None  # noqa: S101 - one of the two covers the token
    if actor is not None and (actor.start, actor.end) == (quote.start, quote.end):
        return Unit(quote.outer_start, quote.outer_end, actor.text.lower(), "actor", pos, morph, actor)
    return Unit(quote.outer_start, max(quote.outer_end, end), "«»", "quote", "PUNCT", "", None, quote)
