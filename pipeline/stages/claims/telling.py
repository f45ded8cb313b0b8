"""The sentences of a text as clauses, each made when it is first looked at, and which of them lead to which."""

import bisect
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from pipeline.parse import Parsed
from pipeline.stages.claims.clauses import Clauses, clauses_of
from pipeline.stages.claims.units import Covering, Layers, units_of

_SCENE = 4
"""How many sentences before a figure are looked at."""
_HEADING = 8
"""How many units a heading may have."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A text with its mentions; `near` are the sentences that may be looked at."""

    parsed: Parsed
    covering: Covering
    near: Collection[int]
    _made: dict[int, list[Clauses]] = field(default_factory=dict)

    @classmethod
    def of(cls, parsed: Parsed, layers: Layers) -> "Telling":
        """The sentences with figures, those just before, which may set their scene, and those just after."""
        near: set[int] = set()
        for quantity in layers.quantities:
            near.update(range(max(0, quantity.sentence - _SCENE), quantity.sentence + 2))
        return cls(parsed, Covering(layers), near)

    def pieces(self, sentence: int) -> Sequence[Clauses]:
        """The clauses of a sentence: in more than one piece when it has no end; none where it is not near."""
        if sentence not in self.near or sentence >= len(self.parsed.sentences):
            return ()
        made = self._made.get(sentence)
        if made is None:
            starts = self.parsed.words.start
            first, last = (bisect.bisect_left(starts, offset) for offset in self.parsed.sentences[sentence])
            pieces = units_of(self.parsed.words, self.covering, first, last)
            made = [clauses_of(units, self, sentence, i) for i, units in enumerate(pieces)]
            self._made[sentence] = made
        return made

    def before(self, clauses: Clauses) -> Clauses | None:
        """The sentence before in the paragraph, or the heading above it."""
        if clauses.piece:
            return self.pieces(clauses.sentence)[clauses.piece - 1]
        found = self.pieces(clauses.sentence - 1)
        same = found and self._block(clauses.sentence - 1) == self._block(clauses.sentence)
        return found[-1] if found and (same or _is_heading(found[-1])) else None

    def after(self, clauses: Clauses) -> Clauses | None:
        """The sentence after in the text."""
        own = self.pieces(clauses.sentence)
        if clauses.piece + 1 < len(own):
            return own[clauses.piece + 1]
        found = self.pieces(clauses.sentence + 1)
        return found[0] if found else None

    def _block(self, sentence: int) -> int:
        return self.parsed.block_at(self.parsed.sentences[sentence][0])


def _is_heading(clauses: Clauses) -> bool:
    """A short line without a verb heads the paragraph after it: "Couverture vaccinale"."""
    return len(clauses.units) <= _HEADING and not any(p.form == "finite" for p in clauses.predicates)
