"""The command `releve`: arguments, printing and exit status."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from pipeline import __version__
from pipeline.errors import ReleveError

if TYPE_CHECKING:
    from schemas import Manifest

DONE, SOME_REFUSED, NOTHING_DONE = 0, 1, 2
_PATH = click.Path(path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="releve")
def main() -> None:
    """Who claims what number, about what, where and when: French press texts to validated tables."""


def _fail(error: Exception) -> NoReturn:
    click.echo(f"releve: {error}", err=True)
    sys.exit(NOTHING_DONE)


@main.command()
@click.argument("source", metavar="INPUT", type=_PATH)
@click.option("-o", "--output", metavar="RUN", type=_PATH, help="Run folder (default: a new one in outputs/).")
@click.option("--date", metavar="DATE", help="Document date (YYYY-MM-DD) where the input gives none.")
@click.option("--config", "config_file", metavar="FILE", type=_PATH, help="Configuration (releve.toml).")
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
        _fail(ValueError(f"--date {date}: not a date; write it as YYYY-MM-DD"))
    except ReleveError as error:
        _fail(error)
    from pipeline.runs.dispatch import dispatch

    try:
        with _progress(shown=not quiet and sys.stderr.isatty()) as progress:
            folder, manifest = dispatch(source, output, config=config, fresh=fresh, progress=progress)
    except (ReleveError, OSError) as error:
        _fail(error)
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


@main.command()
@click.argument("before", metavar="RUN_A", type=_PATH)
@click.argument("after", metavar="RUN_B", type=_PATH)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv", "html", "markdown"]), default="text")
@click.option("--table", help="Only this table.")
@click.option("--field", help="Only changes of this field.")
@click.option("--only", type=click.Choice(["added", "removed", "changed", "moved"]), help="Only this kind of change.")
@click.option("--doc", metavar="GLOB", help="Only documents whose id fits.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when the runs differ.")
def diff(before: Path, after: Path, form: str, exit_code: bool, **chosen: Any) -> None:
    """Compare two runs: what was added, removed, changed or moved, and why."""
    from pipeline.diff import DiffFilter, diff_runs
    from pipeline.diff.render import write
    from pipeline.runs.store import resolve

    try:
        compared = diff_runs(resolve(before), resolve(after), only=DiffFilter(**chosen))
        write(compared, form, sys.stdout)
    except (ReleveError, OSError) as error:
        _fail(error)
    sys.exit(1 if exit_code and compared.is_different else 0)


@main.command("eval")
@click.argument("gold", type=_PATH)
@click.argument("run", metavar="RUN", type=_PATH)
@click.option("--format", "form", type=click.Choice(["text", "json", "html", "markdown"]), default="text")
def evaluate(gold: Path, run: Path, form: str) -> None:
    """Precision, recall and F1 of a run against annotated documents (guide's JSON or brat)."""
    from pipeline.evaluation.report import evaluate_run, write
    from pipeline.runs.store import resolve

    try:
        write(evaluate_run(gold, resolve(run)), form, sys.stdout)
    except (ReleveError, OSError) as error:
        _fail(error)


@main.command()
@click.argument("table", required=False)
def schema(table: str | None) -> None:
    """Print the JSON Schema of one table, or the names of all."""
    from schemas import TABLES
    from schemas.export import json_schema

    if table is None:
        click.echo("\n".join([*TABLES, "manifest"]))
    elif table in TABLES or table == "manifest":
        click.echo(json_schema(table), nl=False)
    else:
        _fail(ValueError(f"no table {table!r}; there are {', '.join([*TABLES, 'manifest'])}"))
