"""Comparing two runs: what was added, removed, changed or moved, and why."""

import collections
import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from pipeline.diff.cause import causes
from pipeline.diff.compare import compare_document, document_change, document_fields, one_sided
from pipeline.runs.tables import MENTION_TABLES, RunTables
from schemas.diff import ChangeKind, DocumentChange, FieldChange, RecordChange

KINDS: tuple[ChangeKind, ...] = ("added", "removed", "changed", "moved", "unchanged")


@dataclass(frozen=True, slots=True)
class DiffFilter:
    """Which changes to look at; an empty filter lets all pass."""

    table: str | None = None
    field: str | None = None
    only: ChangeKind | None = None
    doc: str | None = None

    def admits_document(self, doc_id: str) -> bool:
        """Does the document's id fit the glob?"""
        return self.doc is None or fnmatch(doc_id, self.doc)

    def admits(self, change: RecordChange) -> bool:
        """Does one record's change fit table, kind and field?"""
        return (
            self.table in (None, change.table)
            and self.only in (None, change.kind)
            and (self.field is None or any(f.field == self.field for f in change.fields))
        )


@dataclass(frozen=True)
class RunDiff:
    """Two runs side by side. Counts and documents are computed once; `changes()` reads the runs anew each time."""

    before: Path
    after: Path
    filter: DiffFilter = field(default_factory=DiffFilter)

    @functools.cached_property
    def cause(self) -> dict[str, list[FieldChange]]:
        """Cause (input, configuration, lexicon, model, code) → entries of the manifests that differ."""
        with RunTables(self.before) as a, RunTables(self.after) as b:
            return causes(a.manifest, b.manifest)

    @functools.cached_property
    def documents(self) -> list[DocumentChange]:
        """Every document of either run with what happened to it."""
        with RunTables(self.before) as a, RunTables(self.after) as b:
            return [change for change in _documents(a, b) if self.filter.admits_document(change.doc_id)]

    @functools.cached_property
    def counts(self) -> dict[str, dict[str, int]]:
        """Table → added, removed, changed, moved, unchanged."""
        tally = collections.Counter((change.table, change.kind) for change in self._all_changes())
        tables = [t for t in MENTION_TABLES if self.filter.table in (None, t)]
        return {table: {kind: tally[table, kind] for kind in KINDS} for table in tables}  # type: ignore[index]

    def changes(self) -> Iterator[RecordChange]:
        """Every record that is not the same in both runs, in document order."""
        return (change for change in self._all_changes() if change.kind != "unchanged")

    @property
    def is_different(self) -> bool:
        """Is any document or record not the same?"""
        return any(d.kind != "unchanged" for d in self.documents) or any(
            counts[kind] for counts in self.counts.values() for kind in KINDS if kind != "unchanged"
        )

    def _all_changes(self) -> Iterator[RecordChange]:
        with RunTables(self.before) as a, RunTables(self.after) as b:
            for document in self.documents:
                for change in _records(a, b, document):
                    if self.filter.admits(change):
                        yield change


def diff_runs(before: str | Path, after: str | Path, *, only: DiffFilter | None = None) -> RunDiff:
    """Compare two run folders. Raises RunFolderError when one is no run or of another schema_version."""
    for folder in (before, after):
        RunTables(Path(folder)).__exit__(None, None, None)
    return RunDiff(Path(before), Path(after), only or DiffFilter())


def _documents(a: RunTables, b: RunTables) -> Iterator[DocumentChange]:
    """Documents by doc_id; one that is gone and one that is new with the same text are one renamed document."""
    old = {row["doc_id"]: row for row in a.documents()}
    new = {row["doc_id"]: row for row in b.documents()}
    gone: dict[str, list[str]] = collections.defaultdict(list)
    for doc_id, row in old.items():
        if doc_id not in new and row.get("sha256"):
            gone[row["sha256"]].append(doc_id)
    renamed: set[str] = set()
    for doc_id, row in new.items():
        former = gone.get(row.get("sha256") or "")
        if doc_id in old:
            yield document_change(old[doc_id], row)
        elif former:
            renamed.add(former[0])
            fields = document_fields(old[former[0]], row)
            yield DocumentChange(kind="renamed", doc_id=doc_id, renamed_from=former.pop(0), fields=fields)
        else:
            yield DocumentChange(kind="added", doc_id=doc_id)
    for doc_id in old:
        if doc_id not in new and doc_id not in renamed:
            yield DocumentChange(kind="removed", doc_id=doc_id)


def _records(a: RunTables, b: RunTables, document: DocumentChange) -> Iterator[RecordChange]:
    if document.kind == "added":
        return one_sided(b, document.doc_id, "added")
    if document.kind == "removed":
        return one_sided(a, document.doc_id, "removed")
    return compare_document(a, b, document.renamed_from or document.doc_id, document.doc_id)


__all__ = ["KINDS", "DiffFilter", "RunDiff", "diff_runs"]
