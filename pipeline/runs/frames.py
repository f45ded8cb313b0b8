"""Records as pandas frames with real dtypes, and run folders read back. The only place that imports pandas."""

import csv
import datetime as dt
import difflib
import functools
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from pipeline.display import DocumentView, run_html
from pipeline.runs.formats import NOT_IN_CSV, column_types, columns, text_columns, unescaped
from pipeline.runs.store import read_manifest, resolve
from schemas import TABLES, Record

if TYPE_CHECKING:
    from pipeline.recipe import Extraction

SHOWN = ("claims", "actors", "dates", "locations", "statements")
"""The tables whose records point into a text."""


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

    def _repr_html_(self) -> str:
        return run_html(str(self.folder), self.manifest)

    def document(self, doc_id: str) -> DocumentView:
        """One document with its text and its records; `.show()` marks them. Raises KeyError naming the nearest ids."""
        rows = _rows(self.documents[self.documents["doc_id"] == doc_id])
        if not rows:
            near = difflib.get_close_matches(doc_id, list(self.documents["doc_id"]), n=3, cutoff=0.3)
            raise KeyError(f"no document {doc_id!r} in {self.folder}; the nearest are {', '.join(near) or 'none'}")
        of_table = {table: self._frame(table) for table in SHOWN}
        records = {table: _rows(f[f["doc_id"] == doc_id]) for table, f in of_table.items()}
        row = rows[0]
        text = row.pop("text")
        return DocumentView(row, "" if pd.isna(text) else text, records)

    def sources(self) -> pd.DataFrame:
        """Who states figures: claims, documents, share not asserted, the usual event, first and last document date."""
        return sources_of(self.claims, self.documents)

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name not in TABLES:
            raise AttributeError(f"a run has no {name!r}; it has {', '.join(TABLES)}")
        return self._frame(name)

    @functools.cache  # noqa: B019 - a run lives as long as the notebook that reads it
    def _frame(self, table: str) -> pd.DataFrame:
        return read_documents(self.folder) if table == "documents" else read_csv(self.folder, table)


def _rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def sources_of(claims: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per `source_key`, the most claims first; figures that the article itself states are left out."""
    told = claims.dropna(subset=["source_key"])
    dates = told["doc_id"].map(documents.set_index("doc_id")["date"])
    grouped = told.assign(document_date=dates, hedged=told["factuality"] != "asserted").groupby("source_key")
    table = grouped.agg(
        source=("source", _usual),
        claims=("id", "size"),
        documents=("doc_id", "nunique"),
        hedged=("hedged", "mean"),
        event=("event", _usual),
        first=("document_date", "min"),
        last=("document_date", "max"),
    )
    return table.sort_values(["claims", "documents", "source"], ascending=[False, False, True]).reset_index()


def _usual(values: "pd.Series[Any]") -> Any:
    """The most frequent value, the first in order among equals; missing where there is none."""
    modes = values.dropna().astype("string").mode()
    return modes.iloc[0] if len(modes) else pd.NA


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
