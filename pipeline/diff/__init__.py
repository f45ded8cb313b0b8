"""Comparing two runs: what was added, removed, changed or moved, and why."""

import collections
import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from pipeline.diff.cause import causes
from pipeline.diff.compare import TableChanges, compare_document, document_change, document_fields, one_sided
from pipeline.errors import InputError
from pipeline.runs.store import resolve
from pipeline.runs.tables import MENTION_TABLES, RunTables
from schemas import TABLES
from schemas.diff import ChangeKind, DocumentChange, FieldChange, RecordChange

KINDS: tuple[ChangeKind, ...] = ("added", "removed", "changed", "moved", "unchanged")


@dataclass(frozen=True, slots=True)
class DiffFilter:
    """Which changes to look at; an empty filter lets all pass. `doc` is a glob over doc_ids, former ones too."""

    table: str | None = None
    field: str | None = None
    only: ChangeKind | None = None
    doc: str | None = None

    @property
    def is_of_records(self) -> bool:
        """Does it ask for some records only, and not for what happened to documents?"""
        return any((self.table, self.field, self.only))

    def admits_document(self, change: DocumentChange) -> bool:
        """Does the document's id, or its former one, fit the glob?"""
        names = (change.doc_id, change.renamed_from or change.doc_id)
        return self.doc is None or any(fnmatchcase(name, self.doc) for name in names)

    def admits(self, change: RecordChange) -> bool:
        """Does one record's change fit kind and field?"""
        return self.admits_kind(change.kind) and (
            self.field is None or any(f.field == self.field for f in change.fields)
        )

    def admits_kind(self, kind: ChangeKind) -> bool:
        """May a record of this kind pass? Only records that both runs hold have fields that differ."""
        return self.only in (None, kind) and (self.field is None or kind in {"changed", "moved"})


@dataclass(frozen=True)
class RunDiff:
    """Two runs side by side. Counts and documents are computed once; `changes()` reads the runs anew each time."""

    runs: tuple[RunTables, RunTables]
    filter: DiffFilter = field(default_factory=DiffFilter)
    _counted: list[dict[str, dict[str, int]]] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def before(self) -> Path:
        """The folder of the first run."""
        return self.runs[0].folder

    @property
    def after(self) -> Path:
        """The folder of the second run."""
        return self.runs[1].folder

    @property
    def tables(self) -> list[str]:
        """The tables that are compared."""
        return [table for table in MENTION_TABLES if self.filter.table in (None, table)]

    @functools.cached_property
    def cause(self) -> dict[str, list[FieldChange]]:
        """Cause (input, configuration, lexicon, model, code) → entries of the manifests that differ."""
        return causes(self.runs[0].manifest, self.runs[1].manifest)

    @functools.cached_property
    def documents(self) -> list[DocumentChange]:
        """Every document of either run with what happened to it."""
        with self.runs[0] as a, self.runs[1] as b:
            return [change for change in _documents(a, b) if self.filter.admits_document(change)]

    @functools.cached_property
    def counts(self) -> dict[str, dict[str, int]]:
        """Table → added, removed, changed, moved, unchanged: of the records that the filter lets pass."""
        if not self._counted:
            collections.deque(self.changes(), maxlen=0)
        return self._counted[0]

    def changes(self) -> Iterator[RecordChange]:
        """Every record that is not the same in both runs, in document order; read to the end, it gives `counts` too."""
        tally: collections.Counter[tuple[str, ChangeKind]] = collections.Counter()
        for found in self._tables():
            told = [change for change in found.changes if self.filter.admits(change)]
            tally.update((found.table, change.kind) for change in told)
            if self.filter.admits_kind("unchanged"):
                tally[found.table, "unchanged"] += found.unchanged
            yield from told
        self._counted[:] = [{table: {kind: tally[table, kind] for kind in KINDS} for table in self.tables}]

    def text_of(self, change: RecordChange, side: str) -> str:
        """The document's text in the first run (`before`) or in the second (`after`), "" where it has none."""
        row = getattr(change, side)
        with self.runs[side == "after"] as run:
            return str(run.document(row["doc_id"]).get("text") or "") if row else ""

    @property
    def is_different(self) -> bool:
        """Is any record not the same, or, unless the filter asks for some records only, any document?"""
        documents = not self.filter.is_of_records and any(d.kind != "unchanged" for d in self.documents)
        told = (n for counts in self.counts.values() for kind, n in counts.items() if kind != "unchanged")
        return documents or any(told)

    def _repr_html_(self) -> str:
        from pipeline.diff.page import body

        return body(self)

    def _tables(self) -> Iterator[TableChanges]:
        with self.runs[0] as a, self.runs[1] as b:
            for document in self.documents:
                for found in _records(a, b, document):
                    if self.filter.table in (None, found.table):
                        yield found


def diff_runs(before: str | Path, after: str | Path, *, only: DiffFilter | None = None) -> RunDiff:
    """Compare two run folders, or what `outputs/latest` names.

    Raises RunFolderError when one is no run, is not complete or is of another schema_version.
    """
    return RunDiff((RunTables(resolve(before)), RunTables(resolve(after))), only or DiffFilter())


def check_field(name: str | None, table: str | None = None) -> None:
    """Raise InputError where no record (of that table) has such a field."""
    tables = [TABLES[table]] if table else [TABLES[t] for t in MENTION_TABLES]
    known = dict.fromkeys(field for model in tables for field in model.model_fields)
    if name is not None and name not in known:
        raise InputError(f"--field {name}: no such field; there are {', '.join(known)}")


def _documents(a: RunTables, b: RunTables) -> Iterator[DocumentChange]:
    """Documents by doc_id; one that is gone and one that is new with the same text are one renamed document."""
    gone: dict[str, list[str]] = collections.defaultdict(list)
    removed = dict.fromkeys(doc_id for doc_id in a.doc_ids() if not b.holds(doc_id))
    for doc_id in removed:
        if digest := a.document(doc_id).get("sha256"):
            gone[digest].append(doc_id)
    for doc_id in b.doc_ids():
        if a.holds(doc_id):
            same = a.is_same_document(b, doc_id)
            unchanged = DocumentChange(kind="unchanged", doc_id=doc_id)
            yield unchanged if same else document_change(a.document(doc_id), b.document(doc_id))
            continue
        row = b.document(doc_id)
        former = gone.get(row.get("sha256") or "")
        if former:
            del removed[former[0]]
            fields = document_fields(a.document(former[0]), row)
            yield DocumentChange(kind="renamed", doc_id=doc_id, renamed_from=former.pop(0), fields=fields)
        else:
            yield DocumentChange(kind="added", doc_id=doc_id)
    yield from (DocumentChange(kind="removed", doc_id=doc_id) for doc_id in removed)


def _records(a: RunTables, b: RunTables, document: DocumentChange) -> Iterator[TableChanges]:
    if document.kind == "added":
        return one_sided(b, document.doc_id, "added")
    if document.kind == "removed":
        return one_sided(a, document.doc_id, "removed")
    return compare_document(a, b, document.renamed_from or document.doc_id, document.doc_id)


__all__ = ["KINDS", "DiffFilter", "RunDiff", "check_field", "diff_runs"]
