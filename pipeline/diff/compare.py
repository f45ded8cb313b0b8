"""What differs between two records that are the same one, and between two documents."""

import collections
import functools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.diff.align import Alignment
from pipeline.diff.match import Pair, match_records
from pipeline.runs.tables import MENTION_TABLES, Row, RunTables
from schemas.base import Table
from schemas.diff import ChangeKind, DocumentChange, FieldChange, RecordChange

_OFFSETS = {"sentence", "start", "end"}
_NOT_COMPARED = {"id", "doc_id"}
_DOCUMENT_FIELDS = ("title", "date", "date_source", "publisher", "url", "author", "language", "status", "reason")


@dataclass(frozen=True, slots=True)
class TableChanges:
    """One table of one document: its records that are not the same, and how many are."""

    table: Table
    unchanged: int
    changes: tuple[RecordChange, ...]


def compare_document(a: RunTables, b: RunTables, old_id: str, new_id: str) -> Iterator[TableChanges]:
    """The records of a document that both runs hold, table by table."""

    @functools.lru_cache(maxsize=1)
    def alignment() -> Alignment:
        return Alignment(a.document(old_id).get("text") or "", b.document(new_id).get("text") or "")

    known: dict[str, str] = {}  # id in the first run → id in the second, over all tables
    for table in MENTION_TABLES:
        old_lines, new_lines = a.lines(table, old_id), b.lines(table, new_id)
        if old_lines == new_lines:
            yield TableChanges(_named(table), len(old_lines), ())
            continue
        same, old, new = _without_equal_lines(old_lines, new_lines, keep=table == "actors")
        pairs = match_records(old, new, alignment)
        known.update({before["id"]: after["id"] for before, after in pairs if before and after})
        known.update(_same_entities(pairs))
        changes = [_change(_named(table), new_id, pair, known) for pair in pairs]
        told = tuple(change for change in changes if change.kind != "unchanged")
        yield TableChanges(_named(table), same + len(changes) - len(told), told)


def one_sided(run: RunTables, doc_id: str, kind: ChangeKind) -> Iterator[TableChanges]:
    """The records of a document that only one run holds, as added or removed."""
    for table in MENTION_TABLES:
        rows: Sequence[Row] = run.rows(table, doc_id)
        changes = (
            RecordChange(table=_named(table), kind=kind, doc_id=doc_id, after=row)
            if kind == "added"
            else RecordChange(table=_named(table), kind=kind, doc_id=doc_id, before=row)
            for row in rows
        )
        yield TableChanges(_named(table), 0, tuple(changes))


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


def _named(table: str) -> Table:
    return table  # type: ignore[return-value]


def _without_equal_lines(
    before: Sequence[bytes], after: Sequence[bytes], *, keep: bool
) -> tuple[int, list[Row], list[Row]]:
    """How many records are byte for byte the same, and the others of each side.

    `keep` keeps the equal ones too: which actors are one entity is told by all their mentions.
    """
    shared: collections.Counter[bytes] = collections.Counter() if keep else _counted(before) & _counted(after)
    return shared.total(), _others(before, shared.copy()), _others(after, shared)


def _counted(lines: Iterable[bytes]) -> "collections.Counter[bytes]":
    return collections.Counter(lines)


def _others(lines: Iterable[bytes], shared: "collections.Counter[bytes]") -> list[Row]:
    others: list[Row] = []
    for line in lines:
        if shared[line]:
            shared[line] -= 1
        else:
            others.append(json.loads(line))
    return others


def _same_entities(pairs: Iterable[Pair]) -> dict[str, str]:
    """An entity is the same where the first mention that both runs hold says so."""
    known: dict[str, str] = {}
    for old, new in pairs:
        if old and new and "entity_id" in old:
            known.setdefault(old["entity_id"], new["entity_id"])
    return known


def _change(table: Table, doc_id: str, pair: Pair, known: Mapping[str, str]) -> RecordChange:
    old, new = pair
    fields = _differences(old, new, known) if old and new else ()
    kind: ChangeKind = "changed"
    if old is None or new is None:
        kind = "removed" if old else "added"
    elif all(is_offset(f.field) for f in fields):
        kind = "moved" if fields else "unchanged"
    return RecordChange(table=table, kind=kind, doc_id=doc_id, before=old, after=new, fields=fields)


def is_offset(name: str) -> bool:
    """Offsets into the text; a claim's date_start and date_end are days."""
    return name in _OFFSETS or (name.endswith(("_start", "_end")) and not name.startswith("date_"))


def _differences(old: Row, new: Row, known: Mapping[str, str]) -> tuple[FieldChange, ...]:
    names = old if old.keys() == new.keys() else dict.fromkeys([*old, *new])
    pairs = ((name, old.get(name), new.get(name)) for name in names)
    return tuple(
        FieldChange(field=name, before=before, after=after)
        for name, before, after in pairs
        if before != after and name not in _NOT_COMPARED and not _is_same_record(name, before, after, known)
    )


def _is_same_record(name: str, before: Any, after: Any, known: Mapping[str, str]) -> bool:
    """A reference is the same when it points at the same record, whatever its id has become."""
    return name.endswith("_id") and before is not None and known.get(before) == after
