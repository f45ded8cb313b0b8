"""`releve diff`, `releve eval` and `releve explain`: what can be asked of runs that are there."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from pipeline.cli.base import PATH, fail
from pipeline.errors import ReleveError

DIFFERENT = 1
_TABLES = ("actors", "dates", "locations", "statements", "claims")


@contextmanager
def _told() -> Iterator[None]:
    """Trouble in one line; a reader that closed the pipe (`| head`) is no trouble."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (ReleveError, OSError) as error:
        fail(error)


def _in_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


@click.command()
@click.argument("before", metavar="RUN_A", type=PATH)
@click.argument("after", metavar="RUN_B", type=PATH)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv", "html", "markdown"]), default="text")
@click.option("--table", type=click.Choice(_TABLES), help="Only this table.")
@click.option("--field", metavar="FIELD", help="Only records of which this field changed.")
@click.option("--only", type=click.Choice(["added", "removed", "changed", "moved"]), help="Only this kind of change.")
@click.option("--doc", metavar="GLOB", help="Only documents whose id fits.")
@click.option("--limit", metavar="N", type=click.IntRange(min=0), help="Changes shown of each group (json, csv: all).")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when the runs differ.")
def diff(before: Path, after: Path, form: str, limit: int | None, exit_code: bool, **chosen: Any) -> None:
    """Compare two runs: what was added, removed, changed or moved, and why."""
    from pipeline.diff import DiffFilter, check_field, diff_runs
    from pipeline.diff.render import write

    with _told():
        check_field(chosen["field"], chosen["table"])
        compared = diff_runs(before, after, only=DiffFilter(**chosen))
        write(compared, form, sys.stdout, examples=limit, colours=_in_colour())
    sys.exit(DIFFERENT if exit_code and compared.is_different else 0)


@click.command("eval")
@click.argument("gold", metavar="GOLD", type=PATH)
@click.argument("run", metavar="RUN", type=PATH)
@click.option("--format", "form", type=click.Choice(["text", "json", "html", "markdown"]), default="text")
@click.option("--limit", metavar="N", type=click.IntRange(min=0), help="Errors listed (json, html: all).")
def evaluate(gold: Path, run: Path, form: str, limit: int | None) -> None:
    """Precision, recall and F1 of a run against annotated documents (the guide's JSON, or brat)."""
    from pipeline.evaluation.report import ERRORS, evaluate_run, write
    from pipeline.runs.store import resolve

    with _told():
        write(evaluate_run(gold, resolve(run)), form, sys.stdout, errors=ERRORS if limit is None else limit)


@click.command()
@click.argument("run", metavar="RUN", type=PATH)
@click.argument("record", metavar="ID")
def explain(run: Path, record: str) -> None:
    """Why a record is what it is: its sentence, its parts, the path taken, the candidates refused."""
    from pipeline.explain import explain_record
    from pipeline.runs.store import resolve

    with _told():
        click.echo(explain_record(resolve(run), record), nl=False)
