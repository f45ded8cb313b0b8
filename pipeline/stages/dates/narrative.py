"""Where the narrative stands: what "la veille", "un an plus tôt" and a time without a day are told from."""

import datetime as dt
import re
from dataclasses import dataclass

from pipeline.stages.dates.calendar import grain_of, interval
from pipeline.stages.dates.meanings import Clock, Meaning


@dataclass(slots=True)
class Narrative:
    """Where the text stands: its last day (with its clock time), its last longer period, and in which blocks.

    `reported` is the first period named: what the figures of a report compare with "contre 12 un an plus tôt".
    """

    day: dt.date | None = None
    clock: dt.time | None = None
    day_block: int = -1
    day_sentence: int = -1
    is_written: bool = False
    period: str | None = None
    period_block: int = -1
    reported: str | None = None
    partial: str | None = None
    partial_sentence: int = -1

    def tell(self, meaning: Meaning, value: str, *, block: int, sentence: int, written: bool) -> None:
        """Move to a resolved value; a time without a day of its own leaves the day where it is."""
        if isinstance(meaning, Clock) and meaning.day is None and self.day is not None and "X" not in value:
            self.clock, self.day_block, self.day_sentence = dt.time.fromisoformat(value[11:]), block, sentence
            return
        if re.fullmatch(r"[X\d]{4}-[X\d]{2}-[X\d]{2}|XXXX-WXX-\d", value):
            self.partial, self.partial_sentence = value, sentence
        days, grain = interval(value), grain_of(value)
        if days is None:
            return
        if grain in {"day", "time"}:
            self.day, self.day_block, self.day_sentence, self.is_written = days[0], block, sentence, written
            timed = len(value) == 16 and value[10] == "T"
            self.clock = dt.time.fromisoformat(value[11:]) if timed else None
        elif grain != "range":
            self.period, self.period_block = value, block
            if grain in {"month", "quarter", "half", "year"}:
                self.reported = self.reported or value
