"""What all commands share: exit statuses, trouble told in one line, paths."""

import sys
from pathlib import Path
from typing import NoReturn

import click

DONE, SOME_REFUSED, NOTHING_DONE = 0, 1, 2
PATH = click.Path(path_type=Path)


def fail(error: Exception) -> NoReturn:
    """Say what is wrong on standard error and exit with 2."""
    click.echo(f"releve: {error}", err=True)
    sys.exit(NOTHING_DONE)
