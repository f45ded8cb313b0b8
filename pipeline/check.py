"""Records against their text: whatever does not hold becomes a rejection, its neighbours stay."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from schemas import Mention, Rejection
from schemas.base import Table

CHECKED: tuple[Table, ...] = ("actors", "dates", "locations", "statements", "claims")
"""Tables in an order in which references only point back (or into the same table)."""

REFERENCES: Mapping[str, Mapping[str, tuple[Table, str | None]]] = {
    "statements": {"speaker_id": ("actors", "speaker"), "via_id": ("actors", "via")},
    "claims": {
        "source_id": ("actors", "source"),
        "via_id": ("actors", "via"),
        "agent_id": ("actors", "agent"),
        "date_id": ("dates", "date"),
        "location_id": ("locations", "location"),
        "statement_id": ("statements", None),
        "part_of_id": ("claims", None),
        "revises_id": ("claims", None),
    },
}
"""Table → reference field → (table it points into, field that repeats the target's text)."""

_FOLLOWS = {"date_id": ("date_start", "date_end"), "location_id": ("country",), "source_id": ("source_key",)}
"""Fields that say something of the target and go with the reference."""

_ORDERED = (("low", "high"), ("start_date", "end_date"), ("date_start", "date_end"))
"""Pairs of fields of which the first is never more than the second."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The records that hold, by table, and the rejections."""

    records: Mapping[Table, tuple[Mention, ...]]
    rejections: tuple[Rejection, ...]


def check_records(text: str, n_sentences: int, records: Mapping[Table, Sequence[Mention]]) -> Checked:
    """Check every record against the text, the vocabularies and the records it points at.

    A record that does not hold is rejected. A record that points at a rejected one stays and loses the reference,
    with the text and the fields that came from it: a gap, not a guess.
    """
    kept: dict[Table, tuple[Mention, ...]] = {}
    rejections: list[Rejection] = []
    texts: dict[Table, dict[str, str]] = {}
    for table in CHECKED:
        known = texts.setdefault(table, {})
        good: list[Mention] = []
        for record in records.get(table, ()):
            reason = next(_faults(record, table, text, n_sentences, texts), None)
            if reason is None:
                known[record.id] = record.text
                good.append(record)
            else:
                rejections.append(_rejection(table, record, reason))
        kept[table] = tuple(_without_dangling(table, record, texts) for record in good)
    return Checked(kept, tuple(rejections))


def _faults(
    record: Mention, table: Table, text: str, n_sentences: int, texts: Mapping[Table, Mapping[str, str]]
) -> Iterator[str]:
    """What is wrong with a record; nothing when it holds. `texts`: table → id → text of the records that hold.

    Fields are read from the record's dictionary: pydantic looks long for one that a table does not have.
    """
    values = record.__dict__
    try:
        type(record).model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        yield f"{'.'.join(map(str, first['loc']))}: {first['msg']} (got {first.get('input')!r})"
        return
    yield from _misplaced(text, record.text, record.start, record.end)
    if record.sentence >= max(1, n_sentences):
        yield f"sentence {record.sentence} of {n_sentences}"
    if record.id in texts[table]:
        yield f"the id {record.id} stands twice"
    for name in ("cue", "object"):
        if name in values:
            yield from _misplaced_part(values, name, text)
    for low, high in _ORDERED:
        smaller, larger = values.get(low), values.get(high)
        if smaller is not None and larger is not None and smaller > larger:
            yield f"{low} {smaller} is more than {high} {larger}"
    for name, (target, beside) in REFERENCES.get(table, {}).items():
        said = texts.get(target, {}).get(values[name])
        if beside and said is not None and values[beside] != said:
            yield f"{beside} is {values[beside]!r}, the record it points at says {said!r}"


def _misplaced(text: str, said: str, start: int, end: int) -> Iterator[str]:
    if not 0 <= start < end <= len(text):
        yield f"offsets {start}–{end} are not a stretch of a text of {len(text)} characters"
    elif text[start:end] != said:
        yield f"the text at {start}–{end} is {text[start:end]!r}, not {said!r}"


def _misplaced_part(values: Mapping[str, Any], name: str, text: str) -> Iterator[str]:
    """Of a part with offsets of its own: a statement's cue, a claim's object."""
    said, start, end = values.get(name), values.get(f"{name}_start"), values.get(f"{name}_end")
    if (start is None) != (end is None):
        yield f"{name}_start and {name}_end: one of them is missing"
    elif start is not None and end is not None:
        yield from (f"{name}: {fault}" for fault in _misplaced(text, said or "", start, end))


def _without_dangling(table: Table, record: Mention, texts: Mapping[Table, Mapping[str, str]]) -> Mention:
    """The record without references to what is not there."""
    changes: dict[str, Any] = {}
    for name, (target, beside) in REFERENCES.get(table, {}).items():
        reference = record.__dict__[name]
        if reference is not None and reference not in texts[target]:
            changes |= dict.fromkeys((name, *([beside] if beside else []), *_FOLLOWS.get(name, ())))
    return record.model_copy(update=changes) if changes else record


def _rejection(table: Table, record: Mention, reason: str) -> Rejection:
    def plain(name: str, kind: type) -> Any:
        value = getattr(record, name, None)
        return value if isinstance(value, kind) and value != "" else None

    return Rejection(
        doc_id=record.doc_id,
        table=table,
        id=plain("id", str),
        start=plain("start", int),
        end=plain("end", int),
        text=plain("text", str),
        rule=plain("rule", str),
        reason=reason,
        record=json.dumps(record.model_dump(warnings=False), ensure_ascii=False, default=str),
    )
