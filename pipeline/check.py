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

REFERENCES: dict[Table, dict[str, tuple[str, str | None]]] = {
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
    texts: dict[str, dict[str, str]] = {}
    for table in CHECKED:
        good: list[Mention] = []
        for record in records.get(table, ()):
            reason = next(_faults(record, text, n_sentences, texts.get(table, {})), None)
            if reason is None:
                texts.setdefault(table, {})[record.id] = record.text
                good.append(record)
            else:
                rejections.append(_rejection(table, record, reason))
        kept[table] = tuple(good)
    for table, references in REFERENCES.items():
        mended = [_mended(table, record, references, texts) for record in kept[table]]
        rejections += [rejection for _, rejection in mended if rejection]
        kept[table] = tuple(record for record, _ in mended if record)
    return Checked(kept, tuple(rejections))


def _faults(record: Mention, text: str, n_sentences: int, known: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with one record by itself; nothing when it holds."""
    try:
        type(record).model_validate(record.model_dump())
    except ValidationError as error:
        first = error.errors()[0]
        yield f"{'.'.join(map(str, first['loc']))}: {first['msg']} (got {first.get('input')!r})"
        return
    if not 0 <= record.start < record.end <= len(text):
        yield f"offsets {record.start}–{record.end} are not a stretch of a text of {len(text)} characters"
    elif text[record.start : record.end] != record.text:
        yield f"the text at {record.start}–{record.end} is {text[record.start : record.end]!r}, not {record.text!r}"
    if record.sentence >= max(1, n_sentences):
        yield f"sentence {record.sentence} of {n_sentences}"
    if record.id in known:
        yield f"the id {record.id} stands twice"
    yield from _offset_faults(record, len(text))


def _offset_faults(record: Mention, length: int) -> Iterator[str]:
    for name in ("cue", "object"):
        start, end = getattr(record, f"{name}_start", None), getattr(record, f"{name}_end", None)
        if (start is None) != (end is None):
            yield f"{name}_start and {name}_end: one of them is missing"
        elif start is not None and end is not None and not 0 <= start < end <= length:
            yield f"{name} offsets {start}–{end} are not a stretch of a text of {length} characters"


def _mended(
    table: Table,
    record: Mention,
    references: Mapping[str, tuple[str, str | None]],
    texts: Mapping[str, Mapping[str, str]],
) -> tuple[Mention | None, Rejection | None]:
    """The record without references to what is not there; or its rejection when a repeated text differs."""
    changes: dict[str, Any] = {}
    for name, (target, beside) in references.items():
        reference = getattr(record, name)
        if reference is None:
            continue
        said = texts.get(target, {}).get(reference)
        if said is None:
            changes |= dict.fromkeys((name, *([beside] if beside else []), *_FOLLOWS.get(name, ())))
        elif beside and getattr(record, beside) != said:
            reason = f"{beside} is {getattr(record, beside)!r}, the record it points at says {said!r}"
            return None, _rejection(table, record, reason)
    return (record.model_copy(update=changes) if changes else record), None


def _rejection(table: Table, record: Mention, reason: str) -> Rejection:
    def plain(name: str, kind: type) -> Any:
        value = getattr(record, name, None)
        return value if isinstance(value, kind) else None

    return Rejection(
        doc_id=record.doc_id,
        table=table,
        id=plain("id", str),
        start=plain("start", int),
        end=plain("end", int),
        text=plain("text", str),
        rule=plain("rule", str),
        reason=reason,
        record=json.dumps(record.model_dump(), ensure_ascii=False, default=str),
    )
