"""The product: one numeric claim with its source, hedge, event, agent, date and place."""

import datetime as dt

from schemas.base import (
    Change,
    Country,
    Event,
    Factuality,
    Number,
    QuantityKind,
    QuantityMod,
    RecordId,
    Text,
)
from schemas.mention import Mention, Offset


class Claim(Mention):
    """How many of what, stated by whom, done by whom, where and when. The span is the quantity's.

    Text fields beside an `_id` repeat the text of the record they point at, so that a CSV row reads alone.
    """

    kind: QuantityKind
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    mod: QuantityMod | None = None
    unit: Text | None = None
    object: Text | None = None
    object_start: Offset | None = None
    object_end: Offset | None = None
    event: Event | None = None
    change: Change = "level"
    factuality: Factuality = "asserted"
    source_id: RecordId | None = None
    source: Text | None = None
    via_id: RecordId | None = None
    via: Text | None = None
    agent_id: RecordId | None = None
    agent: Text | None = None
    date_id: RecordId | None = None
    date: Text | None = None
    date_start: dt.date | None = None
    date_end: dt.date | None = None
    location_id: RecordId | None = None
    location: Text | None = None
    country: Country | None = None
    statement_id: RecordId | None = None
    part_of_id: RecordId | None = None
    revises_id: RecordId | None = None
    source_key: Text | None = None
    flags: Text | None = None
    sentence_text: Text
