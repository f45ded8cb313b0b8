"""`releve run`: a folder of texts into a run folder, with a progress bar and a summary."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.base import DONE, PATH, SOME_REFUSED, fail
from pipeline.errors import ReleveError

if TYPE_CHECKING:
    from schemas import Manifest


@click.command()
@click.argument("source", metavar="INPUT", type=PATH)
@click.option("-o", "--output", metavar="RUN", type=PATH, help="Run folder (default: a new one in outputs/).")
@click.option("--date", metavar="DATE", help="Document date (YYYY-MM-DD) where the input gives none.")
@click.option("--config", "config_file", metavar="FILE", type=PATH, help="Configuration (releve.toml).")
@click.option("--fresh", is_flag=True, help="Replace RUN if it is another run.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def run(
    source: Path, output: Path | None, date: str | None, config_file: Path | None, fresh: bool, quiet: bool
) -> None:
    """Extract from a folder (or one file) of French texts into a run folder of tables."""
    from pipeline import day
    from pipeline.config import load_config

    try:
        config = load_config(config_file, date=day(date))
    except ValueError:
        fail(ValueError(f"--date {date}: not a date; write it as YYYY-MM-DD"))
    except ReleveError as error:
        fail(error)
    from pipeline.runs.dispatch import dispatch

    try:
        with _progress(shown=not quiet and sys.stderr.isatty()) as progress:
            folder, manifest = dispatch(source, output, config=config, fresh=fresh, progress=progress)
    except (ReleveError, OSError) as error:
        fail(error)
    if not quiet:
        _summary(folder, manifest)
    sys.exit(DONE if set(manifest.documents) <= {"ok"} else SOME_REFUSED)


class _progress:  # noqa: N801
    """A bar on standard error, or nothing."""

    def __init__(self, *, shown: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=Console(stderr=True), disable=not shown, transient=True)
        self._task = self._bar.add_task("documents", total=None)

    def __enter__(self) -> Callable[[int, int], None]:
        self._bar.start()
        return lambda done, total: self._bar.update(self._task, completed=done, total=total)

    def __exit__(self, *_: Any) -> None:
        self._bar.stop()


def _summary(folder: Path, manifest: "Manifest") -> None:
    """Documents by outcome, why some were refused, records per table, and where they are."""
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(justify="right")
    table.add_column()
    for outcome, count in manifest.documents.items():
        table.add_row(str(count), f"documents {outcome}")
    for name, count in manifest.records.items():
        table.add_row(str(count), name)
    for flag, count in manifest.flags.items():
        table.add_row(str(count), f"claims flagged {flag}")
    console.print(table)
    for reason in _refusals(folder):
        console.print(f"  refused: {reason}", markup=False, soft_wrap=True)
    console.print(f"tables: {folder}", markup=False, soft_wrap=True)


_MOST_REFUSALS_SHOWN = 20


def _refusals(folder: Path) -> list[str]:
    import csv

    with (folder / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [f"{row['reason'] or row['doc_id']}" for row in csv.DictReader(file) if row["status"] != "ok"]
    rest = len(rows) - _MOST_REFUSALS_SHOWN
    return rows[:_MOST_REFUSALS_SHOWN] + ([f"… and {rest} more, in documents.csv"] if rest > 0 else [])
