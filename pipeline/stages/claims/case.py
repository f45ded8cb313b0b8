"""What is known of one quantity while its claim is being built, and the trace of what was considered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from pipeline.parse import Parsed
from pipeline.stages.claims.clauses import Clauses
from pipeline.stages.claims.governance import Governance
from pipeline.stages.claims.phrases import Counted
from pipeline.stages.claims.telling import Telling
from pipeline.stages.claims.units import Layers, Unit
from schemas import ActorMention, DateMention, LocationMention, QuantityMention, Statement
from schemas.base import Change, Event, Factuality

Field = Literal["object", "event", "change", "factuality", "source", "agent", "date", "location"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could have filled a field: where it stands, and why it was taken or refused."""

    text: str
    start: int
    end: int
    reason: str
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """How one field of a claim was decided."""

    field: Field
    rule: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(slots=True, eq=False)
class Case:
    """One quantity with everything decided about it so far."""

    quantity: QuantityMention
    sentence: int
    at: int
    clauses: Clauses
    governance: Governance
    statement: Statement | None = None
    counted: Counted | None = None
    event: Event | None = None
    change: Change = "level"
    factuality: Factuality = "asserted"
    source: ActorMention | None = None
    via: ActorMention | None = None
    agent: ActorMention | None = None
    date: DateMention | None = None
    location: LocationMention | None = None
    whole: "Case | None" = None
    revised: "Case | None" = None
    flags: set[str] = field(default_factory=set)
    choices: dict[Field, Choice] = field(default_factory=dict)
    units: Sequence[Unit] = field(init=False)
    """The units of its sentence."""

    def __post_init__(self) -> None:
        self.units = self.clauses.units  # asked for so often that a property costs

    @property
    def unit(self) -> Unit:
        """The unit of the quantity."""
        return self.clauses.units[self.at]

    def before(self, distance: int = 1) -> str:
        """The word so many places before the quantity, in lower case ("" at the sentence's start)."""
        return self.units[self.at - distance].low if self.at >= distance else ""

    def after(self, distance: int = 1) -> str:
        """The word so many places after the quantity."""
        return self.units[self.at + distance].low if self.at + distance < len(self.units) else ""

    def decide(self, name: Field, rule: str, candidates: Sequence[Candidate] = ()) -> None:
        """Remember how a field was decided."""
        self.choices[name] = Choice(name, rule, tuple(candidates))


@dataclass(frozen=True, slots=True)
class Scene:
    """A parsed text with the records of the earlier stages; `statements` by sentence, `actors` by id."""

    parsed: Parsed
    text: str
    layers: Layers
    statements: Mapping[int, Sequence[Statement]]
    telling: Telling
    actors: Mapping[str, ActorMention]

    def paragraph(self, sentence: int) -> int:
        """The block a sentence stands in."""
        return self.parsed.block_at(self.parsed.sentences[sentence][0])
