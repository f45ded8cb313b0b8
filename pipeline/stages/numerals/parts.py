"""What the readers of numerals share: a value with the place where it stops."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from pipeline.stages.numerals.lexemes import Lexeme

THOUSAND = Decimal(1000)


class Part(NamedTuple):
    """A value read from lexemes up to (not including) `after`; `ordinal` when the last one was an ordinal.

    `scale` is the power that multiplies the whole (trois mille: 1000), 1 when the value is not coefficient times scale.
    """

    value: Decimal
    after: int
    ordinal: bool = False
    scale: Decimal = Decimal(1)


def at(pieces: Sequence[Lexeme], i: int, *kinds: str) -> Lexeme | None:
    """The lexeme at an index when it is of one of these kinds and glued to the one before."""
    if i < len(pieces) and pieces[i].kind in kinds and pieces[i].glued:
        return pieces[i]
    return None
