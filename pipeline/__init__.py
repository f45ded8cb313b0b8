"""releve: who claims what number, about what, where and when, from French press texts to tables."""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from pipeline.diff import RunDiff
    from pipeline.recipe import Extraction
    from pipeline.runs.frames import Run

__version__ = "0.1.0"
Day = str | dt.date | dt.datetime | None


def extract(text: str, date: Day = None) -> "Extraction":
    """Extract actors, dates, locations, statements and claims from one text.

    `date` is the document date (ISO text, date or datetime); without it dates stay partial. A datetime is an exact
    time, midnight too: "dans cinq minutes" counts from it. Never refuses a text.
    Raises ValueError for a date that is no ISO date.
    """
    return next(extract_many([(text, date)]))


def extract_many(texts: "Iterable[str | tuple[str, Day]] | pd.DataFrame") -> "Iterator[Extraction]":
    """Extract from many texts, in order, parsing in batches.

    `texts`: texts, (text, date) pairs, or a frame with a column `text` and, if wanted, `date`, in which
    midnight stands for a day without a time.
    """
    from pipeline.recipe import extract_texts

    return extract_texts((f"text-{n}", text, moment(date)) for n, (text, date) in enumerate(_pairs(texts)))


def _pairs(texts: "Iterable[str | tuple[str, Day]] | pd.DataFrame") -> "Iterator[tuple[str, Day]]":
    if not hasattr(texts, "columns"):
        yield from ((item, None) if isinstance(item, str) else item for item in texts)
        return
    for row in texts.to_dict("records"):  # type: ignore[union-attr]
        yield str(row["text"]), None if _is_missing(row.get("date")) else _cell(row["date"])


def _cell(date: Day) -> Day:
    """Midnight in a frame is what stands there where no time is known: a day."""
    read = dt.datetime.fromisoformat(date) if isinstance(date, str) and date else date
    return read.date() if isinstance(read, dt.datetime) and read.time() == dt.time() else read


def _is_missing(value: object) -> bool:
    """None, NaN, NaT or <NA>: what pandas puts where there is no date."""
    return str(value) in {"None", "nan", "NaT", "<NA>", ""}


def day(date: Day) -> dt.date | None:
    """The day of a document date. Raises ValueError for text that is no ISO date."""
    if isinstance(date, str):
        return dt.datetime.fromisoformat(date).date() if date else None
    return date.date() if isinstance(date, dt.datetime) else date


def moment(date: Day) -> dt.date | None:
    """The day of a document date, with its time of day where one is given: "il y a deux heures" counts from it.

    Midnight is a time where it is said ("2021-03-12T00:00", a datetime), not in a pandas Timestamp, which always has
    one. Raises ValueError for text that is no ISO date.
    """
    if isinstance(date, str):
        return dt.datetime.fromisoformat(date) if len(date) > len("2021-03-12") else day(date)
    return _cell(date) if hasattr(date, "to_pydatetime") else date  # type: ignore[return-value]


def run_folder(path: str | Path, output: str | Path | None = None, *, fresh: bool = False, date: Day = None) -> "Run":
    """Extract from a folder or file into a run folder (by default a new one in outputs/), and open it."""
    from pipeline.config import Config
    from pipeline.runs.dispatch import dispatch
    from pipeline.runs.frames import load_run

    target = Path(output) if output is not None else None
    return load_run(dispatch(Path(path), target, config=Config(date=day(date)), fresh=fresh).folder)


def load_run(path: str | Path) -> "Run":
    """Open a run folder for analysis (or what `outputs/latest` names). Raises RunFolderError when it is none."""
    from pipeline.runs.frames import load_run

    return load_run(path)


def diff_runs(before: str | Path, after: str | Path) -> "RunDiff":
    """Compare two run folders. Raises RunFolderError when one is no run or of another schema_version."""
    from pipeline.diff import diff_runs

    return diff_runs(before, after)


__all__ = ["diff_runs", "extract", "extract_many", "load_run", "run_folder"]
