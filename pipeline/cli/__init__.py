"""The command `releve`: arguments, printing and exit status; no logic, and nothing heavy imported at the top."""

import click

from pipeline import __version__
from pipeline.cli.compare import diff, evaluate, explain
from pipeline.cli.run import run
from pipeline.cli.schema import schema


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="releve")
def main() -> None:
    """Who claims what number, about what, where and when: French press texts to validated tables."""


for command in (run, diff, explain, evaluate, schema):
    main.add_command(command)
