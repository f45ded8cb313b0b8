"""Records about a run: what was refused, and the manifest."""

import datetime as dt
from typing import Any

from schemas.base import Record, Table, Text


class Rejection(Record):
    """A record that failed validation. It costs no neighbour; `record` is the refused record as JSON text."""

    doc_id: Text
    table: Table
    id: Text | None = None
    start: int | None = None
    end: int | None = None
    text: str | None = None
    rule: Text | None = None
    reason: Text
    record: Text


class Manifest(Record):
    """What made a run: the only file of a run folder with a clock or a machine in it."""

    schema_version: Text
    program: Text
    versions: dict[str, str]
    model: dict[str, str]
    configuration: dict[str, Any]
    configuration_hash: Text
    lexicon_hash: Text
    input: dict[str, Any]
    fingerprint: Text
    status: str
    documents: dict[str, int]
    records: dict[str, int]
    flags: dict[str, int]
    machine: dict[str, Any]
    started: dt.datetime
    ended: dt.datetime | None = None
    seconds: float | None = None
