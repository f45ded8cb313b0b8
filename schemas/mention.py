"""Records that point at characters of a document: actors, dates, locations, statements and quantities."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from schemas.base import (
    ActorKind,
    Anchor,
    Country,
    DateMod,
    DateType,
    LocationKind,
    Number,
    NumericKind,
    QuantityMod,
    QuantityRole,
    Record,
    RecordId,
    Sector,
    Stance,
    StatementType,
    Text,
)

Offset = Annotated[int, Field(ge=0)]
Confidence = Annotated[float, Field(ge=0, le=1)]


class Mention(Record):
    """What all mentions share. Offsets are Python code points into the document's text, end exclusive."""

    id: RecordId
    doc_id: Text
    sentence: Offset
    start: Offset
    end: Offset
    text: Text
    rule: Text
    confidence: Confidence


class ActorMention(Mention):
    """Who acts, speaks or is acted upon as a party. `name` is the canonical form without title."""

    name: Text
    kind: ActorKind
    sector: Sector | None = None
    country: Country | None = None
    named: bool
    entity_id: RecordId
    key: Text


class DateMention(Mention):
    """A TIMEX3 expression. `start_date`/`end_date` are closed days, null where the value is not resolved."""

    type: DateType
    value: Text
    mod: DateMod | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    anchor: Anchor | None = None
    anchor_date: dt.date | None = None


class LocationMention(Mention):
    """A place by name. `lat`/`lon` are WGS 84 degrees; `feature_code` and `geonames_id` are GeoNames'."""

    name: Text
    kind: LocationKind
    country: Country | None = None
    admin1: Text | None = None
    geonames_id: int | None = None
    lat: Annotated[float, Field(ge=-90, le=90)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180)] | None = None
    feature_code: Text | None = None
    is_actor: bool = False


class Statement(Mention):
    """A stretch of reported content: what is said, by whom, relayed by whom, and with which stance."""

    type: StatementType
    cue: Text | None = None
    cue_start: Offset | None = None
    cue_end: Offset | None = None
    stance: Stance
    speaker_id: RecordId | None = None
    speaker: Text | None = None
    via_id: RecordId | None = None
    via: Text | None = None


class QuantityMention(Mention):
    """Every numeric expression, with the role that makes it a claim or not.

    `value` is a full number (12,5 millions → 12500000); `unit` is ISO 4217, UCUM, "%", "pp" or null.
    """

    role: QuantityRole
    kind: NumericKind | None = None
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    mod: QuantityMod | None = None
    unit: Text | None = None
