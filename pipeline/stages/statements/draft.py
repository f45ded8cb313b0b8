"""What a rule proposes before records are made of it."""

from dataclasses import dataclass

from pipeline.stages.statements.subjects import Subject
from pipeline.stages.statements.units import Passage
from schemas import ActorMention
from schemas.base import Stance, StatementType


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement by characters. `at` is where its cue (or else its content) stands, `passage` where it was found."""

    start: int
    end: int
    type: StatementType
    stance: Stance
    rule: str
    passage: int
    at: int
    cue: tuple[int, int] | None = None
    subject: Subject | None = None
    via: ActorMention | None = None
    continues: bool = False


def span_of(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """Characters of the units from `first` to `last`, inclusive."""
    return passage.units[first].start, passage.units[last].end
