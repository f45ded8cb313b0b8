"""`releve schema`: the JSON Schemas of the tables."""

import click

from pipeline.cli.base import fail


@click.command()
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
        fail(ValueError(f"no table {table!r}; there are {', '.join([*TABLES, 'manifest'])}"))
