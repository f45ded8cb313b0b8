"""What a date expression means before it is resolved: calendar positions, shifts, clock times, lengths."""

from dataclasses import dataclass
from typing import Literal

Origin = Literal["document", "discourse"]
Unit = Literal[
    "second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fixed:
    """A TIMEX3 value that needs no anchor: 2014, 197, 2016-03-12, 2016-W11."""

    value: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A position of the calendar that comes back: 22 septembre, octobre, vendredi, le 22, printemps, T3, Noël.

    `which`: -1 the last one, 0 this one, 1 the next one, None as the tense says; `same` belongs to the discourse.
    """

    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    week: int | None = None
    feast: str | None = None
    sports_season: bool = False
    which: int | None = None
    weeks_on: int = 0
    is_there: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from an origin: hier, la semaine dernière, il y a trois jours, un an plus tôt, la veille."""

    amount: float | None
    unit: Unit
    origin: "Origin | Meaning" = "document"
    edge: str | None = None


@dataclass(frozen=True, slots=True)
class Within:
    """A part of a larger period: mardi de la semaine dernière, le premier lundi de mars, le dernier jour d'octobre."""

    frame: "Meaning"
    nth: int | None = None
    weekday: int | None = None
    unit: Unit | None = None
    month: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    day: int | None = None
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, with its day or without."""

    hour: int
    minute: int
    day: "Meaning | None" = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day (MO, AF, EV, NI), with its day or without."""

    part: str
    day: "Meaning | None" = None
    is_deictic: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """From a first to a last."""

    first: "Meaning"
    last: "Meaning"


@dataclass(frozen=True, slots=True)
class Opening:
    """The first end of a range that stands as a mention of its own: novembre in "de novembre à mars"."""

    first: Slot
    last: Slot


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: (amount, unit) pairs, the amount None when not said; `high` for "deux à trois jours"."""

    parts: tuple[tuple[float | None, str], ...]
    high: tuple[tuple[float | None, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Repeat:
    """A repeated time, as a TIMEX3 value."""

    value: str


Meaning = Fixed | Slot | Shift | Within | Clock | Part | Opening | Pair | Length | Repeat
