"""What a comparison of two runs says."""

from typing import Any, Literal

from schemas.base import Record, Table, Text

ChangeKind = Literal["added", "removed", "changed", "moved", "unchanged"]
DocumentChangeKind = Literal["added", "removed", "text_changed", "renamed", "metadata_changed", "unchanged"]


class FieldChange(Record):
    """One field that says something else in the second run."""

    field: Text
    before: Any = None
    after: Any = None


class RecordChange(Record):
    """One record that is not the same in both runs; `before` or `after` is null where a side has none.

    `moved` means that only sentence, start, end and other `*_start`/`*_end` offsets differ.
    """

    table: Table
    kind: ChangeKind
    doc_id: Text
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None
    fields: tuple[FieldChange, ...] = ()


class DocumentChange(Record):
    """One document that is not the same in both runs."""

    kind: DocumentChangeKind
    doc_id: Text
    renamed_from: Text | None = None
    fields: tuple[FieldChange, ...] = ()
