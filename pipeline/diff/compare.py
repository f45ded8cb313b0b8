"""What differs between two records that are the same one, and between two documents."""

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.diff.align import Alignment
from pipeline.diff.match import Pair, match_records
from pipeline.runs.tables import MENTION_TABLES, Row, RunTables
from schemas.base import Table
from schemas.diff import ChangeKind, DocumentChange, FieldChange, RecordChange

_OFFSETS = {"sentence", "start", "end"}
_NOT_COMPARED = {"id", "doc_id"}
_DOCUMENT_FIELDS = ("title", "date", "date_source", "publisher", "url", "author", "language", "status", "reason")


def compare_document(a: RunTables, b: RunTables, old_id: str, new_id: str) -> Iterator[RecordChange]:
    """Every record of a document that both runs hold, unchanged ones too."""
    alignment = _aligned(a, b, old_id, new_id)
    known: dict[str, str] = {}  # id in the first run → id in the second, over all tables
    for table in MENTION_TABLES:
        pairs = match_records(a.rows(table, old_id), b.rows(table, new_id), alignment)
        known.update({old["id"]: new["id"] for old, new in pairs if old and new})
        known.update(_same_entities(pairs))
        for pair in pairs:
            yield _change(table, new_id, pair, known)


def one_sided(run: RunTables, doc_id: str, kind: ChangeKind) -> Iterator[RecordChange]:
    """The records of a document that only one run holds, as added or removed."""
    side = "after" if kind == "added" else "before"
    for table in MENTION_TABLES:
        for row in run.rows(table, doc_id):
            yield RecordChange.model_validate({"table": table, "kind": kind, "doc_id": doc_id, side: row})


def document_fields(old: Row, new: Row) -> tuple[FieldChange, ...]:
    """Metadata that differs between two rows of one document."""
    return tuple(
        FieldChange(field=name, before=old.get(name), after=new.get(name))
        for name in _DOCUMENT_FIELDS
        if old.get(name) != new.get(name)
    )


def document_change(old: Row, new: Row) -> DocumentChange:
    """What happened to a document that both runs hold under one doc_id."""
    fields = document_fields(old, new)
    if old.get("sha256") != new.get("sha256"):
        return DocumentChange(kind="text_changed", doc_id=new["doc_id"], fields=fields)
    return DocumentChange(kind="metadata_changed" if fields else "unchanged", doc_id=new["doc_id"], fields=fields)


def _aligned(a: RunTables, b: RunTables, old_id: str, new_id: str) -> Alignment:
    old, new = a.document(old_id), b.document(new_id)
    return Alignment(old.get("text") or "", new.get("text") or "")


def _same_entities(pairs: list[Pair]) -> dict[str, str]:
    """An entity is the same where the first mention that both runs hold says so."""
    known: dict[str, str] = {}
    for old, new in pairs:
        if old and new and "entity_id" in old:
            known.setdefault(old["entity_id"], new["entity_id"])
    return known


def _change(table: str, doc_id: str, pair: Pair, known: Mapping[str, str]) -> RecordChange:
    old, new = pair
    fields = _differences(old, new, known) if old and new else ()
    kind: ChangeKind = "changed"
    if old is None or new is None:
        kind = "removed" if old else "added"
    elif all(_is_offset(f.field) for f in fields):
        kind = "moved" if fields else "unchanged"
    name: Table = table  # type: ignore[assignment]
    return RecordChange(table=name, kind=kind, doc_id=doc_id, before=old, after=new, fields=fields)


def _is_offset(name: str) -> bool:
    """Offsets into the text; a claim's date_start and date_end are days."""
    return name in _OFFSETS or (name.endswith(("_start", "_end")) and not name.startswith("date_"))


def _differences(old: Row, new: Row, known: Mapping[str, str]) -> tuple[FieldChange, ...]:
    names = dict.fromkeys([*old, *new])
    return tuple(
        FieldChange(field=name, before=old.get(name), after=new.get(name))
        for name in names
        if name not in _NOT_COMPARED and not _same(name, old.get(name), new.get(name), known)
    )


def _same(name: str, before: Any, after: Any, known: Mapping[str, str]) -> bool:
    """A reference is the same when it points at the same record, whatever its id has become."""
    return bool(before == after or (name.endswith("_id") and before is not None and known.get(before) == after))
