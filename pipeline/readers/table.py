"""Rows of a CSV file with the line each stands on; a row that cannot be read is told, not dropped."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.errors import InputError
from pipeline.readers.document import clean
from pipeline.readers.encoding import decode

_DELIMITERS = ",;\t|"

csv.field_size_limit(2**31 - 1)  # an article may be longer than the 131,072 characters that csv allows by itself


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a table, by column in lower case; `error` says why it cannot be used."""

    line: int
    encoding: str
    cells: dict[str, str] = field(default_factory=dict)
    error: str | None = None


def read_table(path: Path, name: str, required: str) -> Iterator[Row]:
    """Rows of a CSV file parted by comma, semicolon, tab or bar (the one that gives the required column).

    Raises InputError where no such column is found, NotTextError or OSError where the file cannot be read.
    """
    decoded = decode(path.read_bytes())
    lines = clean(decoded.text).split("\n")
    first = next((i for i, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return
    delimiter = _delimiter(lines[first], required)
    if delimiter is None:
        raise InputError(
            f"{name}, line {first + 1}: no column {required!r} (found: {_found(lines[first])}); add or rename it"
        )
    header = [cell.strip().lower() for cell in next(csv.reader([lines[first]], delimiter=delimiter))]
    for line, cells, error in _records(lines, first + 1, delimiter):
        if error or any(cells):
            yield _row(line, decoded.encoding, header, cells, error)


def _delimiter(header: str, required: str) -> str | None:
    return next((d for d in _DELIMITERS if required in _names(header, d)), None)


def _found(header: str) -> str:
    return ", ".join(sorted((_names(header, d) for d in _DELIMITERS), key=lambda names: -len(names))[0])[:200]


def _names(header: str, delimiter: str) -> list[str]:
    return [cell.strip().lower() for cell in next(csv.reader([header], delimiter=delimiter))]


def _row(line: int, encoding: str, header: Sequence[str], cells: Sequence[str], error: str | None) -> Row:
    if error:
        return Row(
            line, encoding, error=f"quoting that does not close or match ({error}); double the quotes inside a cell"
        )
    if any(cells[len(header) :]):
        return Row(
            line, encoding, error=f"{len(cells)} cells for {len(header)} columns; quote cells that hold the separator"
        )
    return Row(line, encoding, dict(zip(header, cells, strict=False)))


def _records(lines: Sequence[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str], str | None]]:
    """(line, cells, error) of each record from a line index on; after a bad one reading resumes on the next line."""
    while start < len(lines):
        reader = csv.reader((lines[i] + "\n" for i in range(start, len(lines))), delimiter=delimiter, strict=True)
        done = 0
        try:
            for cells in reader:
                yield start + done + 1, cells, None
                done = reader.line_num
            return
        except csv.Error as error:
            yield start + done + 1, [], str(error)
        start += done + 1
