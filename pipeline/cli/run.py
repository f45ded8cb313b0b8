"""`releve run`: a folder of texts into a run folder, with a progress bar and a summary."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

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
            folder, manifest, is_new = dispatch(source, output, config=config, fresh=fresh, progress=progress)
    except KeyboardInterrupt:
        fail(ReleveError("stopped; nothing was written"))
    except (ReleveError, OSError) as error:
        fail(error)
    if not quiet:
        _summary(folder, manifest)
    if not is_new:
        click.echo(f"releve: {folder}: complete already, left as it is (--fresh writes it again)", err=True)
        sys.exit(DONE)
    sys.exit(DONE if set(manifest.documents) <= {"ok"} else SOME_REFUSED)


@contextlib.contextmanager
def _progress(*, shown: bool) -> Iterator[Callable[[int, int], None]]:
    """What to call with documents done and documents in all: a bar on standard error, or nothing."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not shown, transient=True) as bar:
        task = bar.add_task("documents", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _summary(folder: Path, manifest: "Manifest") -> None:
    """Documents by outcome, records per table, what was refused or odd, and where the tables are."""
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
    for line in _remarks(folder):
        console.print(line, markup=False, soft_wrap=True)
    console.print(f"tables: {folder}", markup=False, soft_wrap=True)


_MOST_SHOWN = 20


def _remarks(folder: Path) -> list[str]:
    """Every refused document with its reason, then what was odd in the others; the first of many."""
    import csv

    with (folder / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["reason"]]
    told = [f"refused: {row['reason']}" for row in rows if row["status"] != "ok"]
    told += [f"noted: {row['reason']}" for row in rows if row["status"] == "ok"]
    rest = len(told) - _MOST_SHOWN
    return told[:_MOST_SHOWN] + ([f"… and {rest} more, in documents.csv"] if rest > 0 else [])
