"""What a numeral is."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Form = Literal[
    "digits", "words", "mixed", "collective", "indefinite", "fraction", "ordinal", "article"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text; offsets are code points, end exclusive.

    `collective`: une quinzaine, deux douzaines (an approximate or round value) · `indefinite`: des centaines (`low`
    alone) · `article`: un, une alone · `ordinal`: 1er, XXe, troisième · `mixed`: digits with a scale (1,5 million).
    `scale` is the power that multiplies the whole (trois mille: 1000), 1 otherwise: "deux à trois mille" shares it.
    `signed` when a sign stands in the span; the value then carries it.
    """

    start: int
    end: int
    value: int | float | None
    low: int | float | None
    high: int | float | None
    form: Form
    scale: int = 1
    signed: bool = False


def plain(value: Decimal) -> int | float:
    """An integer when the value is one, else the nearest float."""
    return int(value) if value == value.to_integral_value() else float(value)
