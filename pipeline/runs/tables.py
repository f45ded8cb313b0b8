"""The tables of a run folder, read document by document without holding a table in memory."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from pipeline.errors import RunFolderError
from schemas import SCHEMA_VERSION

MENTION_TABLES = ("actors", "dates", "locations", "statements", "claims")
_DOC_ID = re.compile(rb'"doc_id":\s*("(?:[^"\\]|\\.)*")')
Row = dict[str, Any]


class RunTables:
    """One run folder opened for comparison: its manifest, its documents without their texts, its tables by document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = _manifest(folder)
        self._documents = _Indexed(folder / "documents.jsonl")
        self._tables = {table: _Indexed(folder / f"{table}.jsonl") for table in MENTION_TABLES}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for table in (self._documents, *self._tables.values()):
            table.close()

    def doc_ids(self) -> list[str]:
        """All doc_ids, in the order of the run."""
        return list(self._documents.where)

    def document(self, doc_id: str) -> Row:
        """The document's row, text included. Raises RunFolderError where the run has none."""
        rows = self._documents.rows(doc_id)
        if not rows:
            raise RunFolderError(
                f"{self.folder}: documents.jsonl has no row for {doc_id!r}; is the run folder damaged?"
            )
        return rows[0]

    def is_same_document(self, other: "RunTables", doc_id: str) -> bool:
        """Do both runs say the same of the document, text included?"""
        return self._documents.lines(doc_id) == other._documents.lines(doc_id)

    def holds(self, doc_id: str) -> bool:
        """Is there such a document?"""
        return doc_id in self._documents.where

    def lines(self, table: str, doc_id: str) -> list[bytes]:
        """The records of one document in one table as they were written, in text order."""
        return self._tables[table].lines(doc_id)

    def rows(self, table: str, doc_id: str) -> list[Row]:
        """The records of one document in one table, in text order."""
        return self._tables[table].rows(doc_id)

    def find(self, record_id: str) -> tuple[str, Row] | None:
        """The table and the record of an id, or None."""
        for table in sorted(MENTION_TABLES, key=lambda name: name[0] != record_id[:1]):
            for row in self._tables[table].search(record_id):
                return table, row
        return None


class _Indexed:
    """A JSONL file with the byte ranges of each document's lines."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise RunFolderError(f"{path.parent}: {path.name} is missing; is this a complete run folder?")
        self._path = path
        self._file: BinaryIO | None = None
        self.where: dict[str, list[tuple[int, int]]] = {}
        for doc_id, start, end in self._ranges():
            ranges = self.where.setdefault(doc_id, [])
            if ranges and ranges[-1][1] == start:
                ranges[-1] = (ranges[-1][0], end)
            else:
                ranges.append((start, end))

    def _ranges(self) -> Iterator[tuple[str, int, int]]:
        start, written, doc_id = 0, b"", ""
        with self._path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                found = _DOC_ID.search(line)
                if found is None:
                    raise RunFolderError(f"{self._path}, line {number}: no doc_id in this record")
                if found[1] != written:
                    written, doc_id = found[1], json.loads(found[1])
                yield doc_id, start, start + len(line)
                start += len(line)

    def lines(self, doc_id: str) -> list[bytes]:
        lines: list[bytes] = []
        self._file = self._file or self._path.open("rb")
        for start, end in self.where.get(doc_id, ()):
            self._file.seek(start)
            lines.extend(self._file.read(end - start).splitlines())
        return lines

    def rows(self, doc_id: str) -> list[Row]:
        return [json.loads(line) for line in self.lines(doc_id)]

    def search(self, record_id: str) -> Iterator[Row]:
        """The records of an id; only lines that hold it are read as JSON."""
        wanted = json.dumps(record_id).encode()
        with self._path.open("rb") as file:
            for line in file:
                if wanted in line and (row := json.loads(line)).get("id") == record_id:
                    yield row

    def close(self) -> None:
        if self._file:
            self._file.close()
            self._file = None


def _manifest(folder: Path) -> Row:
    path = folder / "manifest.json"
    try:
        manifest: Row = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise RunFolderError(f"{folder}: no manifest.json here; name a folder that `releve run` wrote") from error
    except json.JSONDecodeError as error:
        raise RunFolderError(f"{path}: not valid JSON ({error})") from error
    version = manifest.get("schema_version")
    if version != SCHEMA_VERSION:
        told = f"schema_version {version}" if version else "no schema_version"
        raise RunFolderError(
            f"{folder}: written with {told}, this program reads {SCHEMA_VERSION}; run releve again on its input"
        )
    if manifest.get("status", "complete") != "complete":
        raise RunFolderError(f"{folder}: an incomplete run; finish it with `releve run` and the same arguments")
    return manifest
