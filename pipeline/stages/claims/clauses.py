"""Clauses by word order: the segments of a sentence and the predicates that stand in them.

The parser misreads inversion and incises, so that clauses are cut on punctuation, subordinators and verb forms; its
labels are not used to attach what stands far away.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.stages.claims.predicates import Predicate, find_predicates
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import Phrase

if TYPE_CHECKING:
    from pipeline.stages.claims.telling import Telling

RELATIVES = frozenset("qui dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels".split())
SUBORDINATORS = frozenset("que qu' lorsque lorsqu' quand si s' comme puisque puisqu' tandis quoique quoiqu'".split())
_COORDINATORS = frozenset("et ou mais car puis ni or".split())
_BREAKS = frozenset(', ; : ( ) [ ] – — « » “ ” " - … . ! ?'.split())
_OPENERS = RELATIVES | SUBORDINATORS | _COORDINATORS | _BREAKS | {"en"}
_OPENING = frozenset("( [ « “".split())
_CLOSING = frozenset(") ] » ”".split())


@dataclass(eq=False, slots=True)
class Segment:
    """A stretch between two breaks: what opens it, its units and predicates, its bracket depth."""

    index: int
    first: int
    last: int
    opener: str
    depth: int
    predicates: list[Predicate] = field(default_factory=list)

    @property
    def finite(self) -> list[Predicate]:
        """Predicates that can govern a clause: finite verbs, gerunds and infinitives, not bare participles."""
        return [p for p in self.predicates if p.form != "participle"]


@dataclass(eq=False, slots=True)
class Clauses:
    """The segments and predicates of one sentence, or of one piece of an endless sentence."""

    units: Sequence[Unit]
    segments: list[Segment]
    predicates: list[Predicate]
    segment_of: list[int]
    starting: dict[int, Predicate]
    """The predicates by their first unit."""
    dates: list[Unit]
    places: list[Unit]
    telling: "Telling"
    sentence: int
    piece: int = 0
    wordings: dict[int, list[tuple[int, Phrase]]] = field(default_factory=dict)
    """By segment, the wordings that name an event (filled by `events`)."""
    semicolons: list[int] = field(init=False)
    """Where they stand; the figures of a long list ask one after the other."""

    def __post_init__(self) -> None:
        self.semicolons = [unit.index for unit in self.units if unit.low == ";"]

    @property
    def previous(self) -> "Clauses | None":
        """The sentence before in its paragraph, or the heading above it."""
        return self.telling.before(self)

    @property
    def following(self) -> "Clauses | None":
        """The sentence after in the text."""
        return self.telling.after(self)

    def segment(self, index: int) -> Segment:
        """The segment that holds a unit."""
        return self.segments[self.segment_of[index]]


def clauses_of(units: Sequence[Unit], telling: "Telling", sentence: int, piece: int = 0) -> Clauses:
    """Predicates first, then the segments they make."""
    predicates = list(find_predicates(units))
    starting = {p.first: p for p in predicates}
    segments, segment_of = _segments(units, starting)
    dates = [u for u in units if u.date is not None]
    places = [u for u in units if u.place is not None and u.date is None]
    return Clauses(units, segments, predicates, segment_of, starting, dates, places, telling, sentence, piece)


def _segments(units: Sequence[Unit], starts: dict[int, Predicate]) -> tuple[list[Segment], list[int]]:
    segments: list[Segment] = [Segment(0, 0, -1, "", 0)]
    segment_of: list[int] = []
    depth = 0
    for i, unit in enumerate(units):
        may_open = unit.low in _OPENERS or i in starts
        opener = _opens(units, i, starts, segments[-1]) if may_open else None
        if opener is not None:
            depth += unit.low in _OPENING
            depth -= unit.low in _CLOSING and depth > 0
            _begin(segments, i, opener, depth)
        if i in starts:
            segments[-1].predicates.append(starts[i])
        segments[-1].last = i
        segment_of.append(len(segments) - 1)
    return segments, segment_of


def _begin(segments: list[Segment], at: int, opener: str, depth: int) -> None:
    """A break opens a segment; a subordinator right after a comma gives its name to the one just opened."""
    last = segments[-1]
    if last.last == last.first and last.opener in _BREAKS and opener not in _BREAKS:
        last.opener = opener
        return
    segments.append(Segment(len(segments), at, at, opener, depth))


def _opens(units: Sequence[Unit], i: int, starts: dict[int, Predicate], current: Segment) -> str | None:
    unit = units[i]
    if unit.kind == "punct" and unit.low in _BREAKS and not (unit.low == "-" and not _spaced(units, i)):
        return unit.low
    if unit.kind != "word" or i == 0:
        return None
    if unit.low in RELATIVES and unit.pos != "NOUN":
        return unit.low
    if unit.low in SUBORDINATORS and _subordinates(units, i):
        return unit.low
    if unit.low in _COORDINATORS and current.finite and _has_own_predicate(units, i, starts):
        return unit.low
    starting = starts.get(i + 1 if unit.low == "en" else i)
    if starting is not None and starting.form == "gerund" and current.predicates:
        return "gerund"
    return None


def _spaced(units: Sequence[Unit], i: int) -> bool:
    return 0 < i < len(units) - 1 and units[i - 1].end < units[i].start and units[i].end < units[i + 1].start


def _subordinates(units: Sequence[Unit], i: int) -> bool:
    """Que opens a clause unless it restricts (ne … que) or compares (plus que, moins que, tel que)."""
    low = units[i].low
    if low == "s'":
        return i + 1 < len(units) and units[i + 1].low in {"il", "ils"}
    if low in {"que", "qu'"}:
        before = [u.low for u in units[max(0, i - 5) : i]]
        if {"plus", "moins", "autant", "tel", "telle", "tels", "aussi"} & set(before[-2:]):
            return False
        if {"ne", "n'"} & set(before) and not {"pas", "jamais", "plus"} & set(before):
            return any(u.pos in {"VERB", "AUX"} for u in units[i + 1 : i + 4])
    return low != "comme"


def _has_own_predicate(units: Sequence[Unit], i: int, starts: dict[int, Predicate]) -> bool:
    """Does what a coordinator opens hold a verb of its own before the next break?"""
    for j in range(i + 1, min(i + 40, len(units))):
        if j in starts and starts[j].form != "participle":
            return starts[j].form != "infinitive" or j == i + 1
        if units[j].low in _BREAKS and units[j].kind == "punct":
            return units[j].low == "," and _resumes(units, j, starts)
        if units[j].low in RELATIVES or units[j].low in _COORDINATORS:
            return False
    return False


def _resumes(units: Sequence[Unit], comma: int, starts: dict[int, Predicate]) -> bool:
    """Et un agent, touché à la tête, a été transporté: after an incise the verb of the clause follows the comma."""
    if any(starts[j].form == "finite" for j in range(comma + 1, min(comma + 3, len(units))) if j in starts):
        return False
    for j in range(comma + 1, min(comma + 20, len(units) - 1)):
        if units[j].low == ",":
            return j + 1 in starts and starts[j + 1].form == "finite"
        if units[j].low in _BREAKS and units[j].kind == "punct":
            return False
    return False
