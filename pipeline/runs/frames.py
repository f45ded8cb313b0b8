"""Records as pandas frames with real dtypes, and run folders read back. The only place that imports pandas."""

import csv
import datetime as dt
import functools
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from pipeline.runs.formats import NOT_IN_CSV, column_types, columns, text_columns, unescaped
from pipeline.runs.store import read_manifest, resolve
from schemas import TABLES, Record

if TYPE_CHECKING:
    from pipeline.extract import Extraction


def frame(table: str, records: Iterable[Record]) -> pd.DataFrame:
    """Records of one table as a frame: Int64, Float64, boolean, string, category, and days as datetime64[s]."""
    names = list(TABLES[table].model_fields)
    rows = [record.model_dump() for record in records]
    return _typed(table, pd.DataFrame(rows, columns=names, dtype=object))


def frames_of(extraction: "Extraction") -> dict[str, pd.DataFrame]:
    """Table name → frame, for one extraction."""
    return {
        table: frame(table, getattr(extraction, table))
        for table in ("actors", "dates", "locations", "statements", "claims")
    }


def _typed(table: str, raw: pd.DataFrame) -> pd.DataFrame:
    """Cells as Python values or CSV text, None where missing → real dtypes."""
    kinds = column_types(TABLES[table])
    return pd.DataFrame({name: _column(raw[name], kinds[name]) for name in raw.columns})


def _column(cells: "pd.Series[Any]", kind: Any) -> "pd.Series[Any]":
    if isinstance(kind, tuple):
        return pd.Series(pd.Categorical(cells, categories=list(kind)), index=cells.index)
    if kind is dt.date:
        return pd.Series(pd.to_datetime(cells, format="ISO8601").astype("datetime64[s]"), index=cells.index)
    if kind is bool:
        return cells.map(lambda v: v if v is None or isinstance(v, bool) else v == "true").astype("boolean")
    if kind in (int, float):
        return pd.to_numeric(cells).astype("Float64") if kind is float else pd.to_numeric(cells).astype("Int64")
    return cells.astype("string")


class Run:
    """A run folder for analysis: one frame per table, read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = read_manifest(folder)

    def __repr__(self) -> str:
        counts = ", ".join(f"{n} {table}" for table, n in self.manifest["records"].items() if n)
        return f"<releve run {self.folder}: {sum(self.manifest['documents'].values())} documents, {counts}>"

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name not in TABLES:
            raise AttributeError(f"a run has no {name!r}; it has {', '.join(TABLES)}")
        return self._frame(name)

    @functools.cache  # noqa: B019 - a run lives as long as the notebook that reads it
    def _frame(self, table: str) -> pd.DataFrame:
        return read_documents(self.folder) if table == "documents" else read_csv(self.folder, table)


def load_run(path: str | Path) -> Run:
    """Open a run folder, or what `outputs/latest` names. Raises RunFolderError when it is none."""
    return Run(resolve(path))


def read_csv(folder: Path, table: str) -> pd.DataFrame:
    """A table from its CSV, with real dtypes; the apostrophe that guards a formula is taken off again."""
    guarded = set(text_columns(table))
    with (folder / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        names = next(rows)
        cells = [[_cell(value, name in guarded) for value, name in zip(row, names, strict=True)] for row in rows]
    return _typed(table, pd.DataFrame(cells, columns=names, dtype=object))


def _cell(value: str, guarded: bool) -> str | None:
    if not value:
        return None
    return unescaped(value) if guarded else value


def read_documents(folder: Path) -> pd.DataFrame:
    """The documents with their texts, which only the JSONL holds."""
    with (folder / "documents.jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    names = [*columns("documents"), *NOT_IN_CSV["documents"]]
    return _typed("documents", pd.DataFrame(rows, columns=names, dtype=object))
