"""From meanings to TIMEX3 values: the document date, the day the narrative stands at, and the tense decide."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from pipeline.stages.dates.calendar import interval, shifted, value_at
from pipeline.stages.dates.durations import length_value
from pipeline.stages.dates.meanings import (
    Clock,
    Fixed,
    Length,
    Meaning,
    Opening,
    Pair,
    Part,
    Repeat,
    Shift,
    Slot,
    Within,
)
from pipeline.stages.dates.narrative import Narrative
from pipeline.stages.dates.partial import partial_value, unknown
from pipeline.stages.dates.shifts import half_shift, moved, period_shift
from pipeline.stages.dates.slots import Direction, occurrence
from pipeline.stages.dates.tense import Tense
from pipeline.stages.dates.within import part_within
from schemas.base import Anchor

_CLOCKED = {"hour": 3600, "minute": 60, "second": 1}
_WHICH: dict[int | None, Direction] = {-1: "last", 0: "this", 1: "next"}


@dataclass(slots=True)
class Resolver:
    """Resolves the meanings of one text in order. `clock` is the document's time of day where it is known."""

    dct: dt.date | None
    clock: dt.time | None = None
    narrative: Narrative = field(default_factory=Narrative)
    tense: Callable[[], Tense | None] = lambda: None
    block: int = 0
    sentence: int = 0
    mod: str | None = None
    is_compared: bool = False
    is_since: bool = False
    is_onward: bool = False
    anchor: Anchor | None = None
    anchor_date: dt.date | None = None

    def value(self, meaning: Meaning) -> str:
        """The TIMEX3 value of a meaning; `anchor` then says what it was resolved from."""
        match meaning:
            case Fixed():
                return meaning.value
            case Length():
                return length_value(meaning)
            case Repeat():
                return meaning.value
            case Slot():
                return self._slot(meaning)
            case Shift():
                return self._shift(meaning)
            case Within():
                return self._within(meaning)
            case Opening():
                return self._opening(meaning)
            case Pair():
                return self._pair(meaning)
            case Clock():
                return self._clock(meaning)
            case Part():
                return self._part(meaning)

    def tell(self, meaning: Meaning, value: str) -> None:
        """Move the narrative to a value just resolved."""
        written = self.anchor is None or (self.anchor == "discourse" and self.narrative.is_written)
        self.narrative.tell(meaning, value, block=self.block, sentence=self.sentence, written=written)

    def _stand(self, anchor: Anchor) -> dt.date | None:
        """The day of an anchor, noted as used."""
        day = self.dct if anchor == "document" else self.narrative.day
        if day is not None:
            self.anchor, self.anchor_date = anchor, day
        return day

    def _slot(self, slot: Slot) -> str:
        direction = self._direction(slot)
        anchor = self._narrated(slot, direction)
        if anchor is not None:
            direction = "future"
        elif slot.is_there:
            anchor, direction = self._stand("discourse"), "past"
        else:
            anchor = self._stand("document")
        if anchor is None and slot.month and self.narrative.is_written and self.narrative.day:
            anchor = self._stand("discourse")
        if anchor is None:
            return partial_value(slot)
        if slot.sports_season:
            year = anchor.year - (anchor.month < 7) + (slot.which or 0)
            return f"{year:04}/{year + 1:04}"
        return occurrence(slot, anchor, direction) or partial_value(slot)

    def _direction(self, slot: Slot) -> Direction:
        if slot.which == 0 and slot.month and slot.day:
            return "nearest"  # ce 12 mai
        if slot.which is not None and not (slot.which == 0 and (slot.weekday or slot.day) and not slot.weeks_on):
            return _WHICH[slot.which]
        if self.is_since:
            return "past"
        if self.mod == "BEFORE" and (tense := self.tense()) != "past":
            return "future" if tense or slot.weekday else "nearest"
        tense = self.tense()
        if self.is_onward and tense == "past" and slot.month:
            return "nearest"  # a confirmé la fermeture dès le 1er avril
        if tense in {"past", "future"}:
            return tense
        return "past" if slot.weekday and not slot.day else "nearest"

    def _narrated(self, slot: Slot, direction: Direction) -> dt.date | None:
        """Arrêté le 3 mars 2015, il est jugé le 7 juin: a day without year after a dated one of another year."""
        told = self.narrative
        if not (slot.month and slot.day) or slot.which is not None or told.day is None or self.dct is None:
            return None
        near = told.is_written and told.day_block == self.block and self.sentence - told.day_sentence <= 1
        if not near or direction == "future" or told.day.year >= self.dct.year:
            return None
        return self._stand("discourse")

    def _shift(self, shift: Shift) -> str:
        if isinstance(shift.origin, str):
            return self._from_discourse(shift) if shift.origin == "discourse" else self._from_document(shift)
        exact = self._exact(shift.origin) if isinstance(shift.origin, Shift) else None
        base = exact.isoformat() if exact else self.value(shift.origin)
        if shift.unit in _CLOCKED:
            return self._clock_shift(shift, base)
        return moved(shift, base)

    def _exact(self, shift: Shift) -> dt.date | None:
        """The very day a shift leads to: il y a un an, un mois et un jour is counted to the day."""
        if isinstance(shift.origin, str):
            base = self._stand(shift.origin)
        elif isinstance(shift.origin, Shift):
            base = self._exact(shift.origin)
        else:
            days = interval(self.value(shift.origin))
            base = days[0] if days else None
        if base is None or shift.amount is None or shift.unit in _CLOCKED or not float(shift.amount).is_integer():
            return None
        return shifted(base, int(shift.amount), shift.unit)

    def _from_document(self, shift: Shift) -> str:
        if shift.unit in _CLOCKED:
            return self._clock_shift(shift, None)
        day = self._stand("document")
        if day is None and shift.unit in {"decade", "century"} and self.narrative.is_written:
            day = self._stand("discourse")
        if day is None or shift.amount is None:
            return unknown(shift.unit)
        if shift.amount == 0 and shift.unit == "weekend":
            return self._this_weekend(day)
        if shift.amount == 0 and shift.edge:
            day = self._edge(day, shift)
        if not float(shift.amount).is_integer():
            day, unit = half_shift(day, shift)
            return value_at(day, unit) if day else unknown(shift.unit)
        moved = shifted(day, int(shift.amount), shift.unit)
        return value_at(moved, shift.unit) if moved else unknown(shift.unit)

    def _this_weekend(self, day: dt.date) -> str:
        """Ce week-end: the one at hand, the last one on a Monday or Tuesday, unless the tense says."""
        tense = self.tense()
        past = tense == "past" or (tense != "future" and day.isoweekday() <= 2)
        if past and day.isoweekday() < 6:
            day -= dt.timedelta(7)
        return value_at(day, "weekend")

    def _edge(self, day: dt.date, shift: Shift) -> dt.date:
        """En fin d'année, told in the past in January: of the year before."""
        days = interval(value_at(day, shift.unit))
        tense = self.tense()
        if days is None or shift.unit == "day":
            return day
        share = (day - days[0]).days / max(1, (days[1] - days[0]).days)
        step = -1 if tense == "past" and shift.edge == "END" and share < 0.5 else 0
        step = 1 if tense == "future" and shift.edge == "START" and share > 0.5 else step
        return shifted(day, step, shift.unit) or day

    def _from_discourse(self, shift: Shift) -> str:
        """La veille from the last day; un an plus tôt from the last period, in its grain; 54 minutes plus tard."""
        told = self.narrative
        if shift.unit in _CLOCKED:
            if told.day is None or told.clock is None:
                return self._clock_shift(shift, None)
            base = f"{told.day.isoformat()}T{told.clock:%H:%M}"
            self._stand("discourse")
            return self._clock_shift(shift, base)
        period = told.period if told.period_block == self.block else None
        if self.is_compared and told.reported and shift.unit == "year":
            period = told.reported
        if shift.unit not in {"day", "week"} and period and shift.amount:
            days = interval(period)
            self.anchor, self.anchor_date = "discourse", days and days[0]
            return period_shift(shift, period, finer=self.is_compared or abs(shift.amount) == 1)
        anchor: Anchor = "discourse" if told.day is not None else "document"
        day = self._stand(anchor)
        if day is None or shift.amount is None or not float(shift.amount).is_integer():
            return unknown(shift.unit)
        moved = shifted(day, int(shift.amount), shift.unit)
        return value_at(moved, shift.unit) if moved else unknown(shift.unit)

    def _clock_shift(self, shift: Shift, base: str | None) -> str:
        """Il y a deux heures: only from a known time of day."""
        if shift.amount is None:
            return unknown("hour")
        if base is None:
            day = self._stand("document")
            if day is None or self.clock is None:
                return unknown("hour")
            moment = dt.datetime.combine(day, self.clock)
        else:
            try:
                moment = dt.datetime.fromisoformat(base if "T" in base else f"{base}T{self.clock or dt.time():%H:%M}")
            except ValueError:
                return unknown("hour")
        try:
            moment += dt.timedelta(seconds=shift.amount * _CLOCKED[shift.unit])
        except OverflowError:
            return unknown("hour")
        return moment.strftime("%Y-%m-%dT%H:%M")

    def _within(self, within: Within) -> str:
        return part_within(self.value(within.frame), within)

    def _opening(self, opening: Opening) -> str:
        """De novembre à mars: the first end lies before the last, whatever the tense."""
        ends = interval(self.value(opening.last))
        value = occurrence(opening.first, ends[0], "past") if ends else None
        return value or partial_value(opening.first)

    def _pair(self, pair: Pair) -> str:
        """The last end fixes the first where both come back: du 30 décembre au 2 janvier."""
        last = self.value(pair.last)
        ends = interval(last)
        first = pair.first
        if isinstance(first, Slot) and ends and not isinstance(pair.last, Clock):
            start = occurrence(first, ends[0], "past")
            return f"{start or partial_value(first)}/{last}"
        return f"{self.value(first)}/{last}"

    def _clock(self, clock: Clock) -> str:
        day = self.value(clock.day) if clock.day is not None else self._standing_day(clock)
        return f"{day}T{clock.hour:02}:{clock.minute:02}"

    def _standing_day(self, clock: Clock) -> str:
        """A time without a day is that of the day just told of in the paragraph, else of the document's."""
        told = self.narrative
        near = told.day_block == self.block or (told.clock is not None and self.block - told.day_block <= 2)
        if told.day is not None and near:
            self._stand("discourse")
            early = told.clock is not None and told.clock.hour >= 18 and clock.hour < 8
            return (told.day + dt.timedelta(1) if early and told.day < dt.date.max else told.day).isoformat()
        day = self._stand("document")
        if day is None and told.partial and told.partial_sentence == self.sentence:
            return told.partial
        return day.isoformat() if day else unknown("day")

    def _part(self, part: Part) -> str:
        if part.day is not None and not (part.is_deictic and part.part == "NI"):
            return f"{self.value(part.day)}T{part.part}"
        told = self.narrative
        if part.day is None and told.day and told.day_block == self.block and self.sentence - told.day_sentence <= 1:
            day: dt.date | None = self._stand("discourse")
        else:
            day = self._stand("document")
            if day and part.part == "NI" and self.tense() == "past":
                day -= dt.timedelta(1)
        return f"{day.isoformat() if day else unknown('day')}T{part.part}"
