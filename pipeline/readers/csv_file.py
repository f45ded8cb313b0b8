"""CSV: one document per row, with columns `id` and `text`."""

from collections.abc import Iterator
from pathlib import Path

from pipeline.readers.document import Document
from pipeline.readers.fields import bad_line, from_record
from pipeline.readers.table import read_table


def read(path: Path, name: str) -> Iterator[Document]:
    """The documents of a .csv file. Raises InputError where it has no column `text`, NotTextError or OSError."""
    for row in read_table(path, name, "text"):
        if row.error:
            yield bad_line(name, row.line, row.error)
        else:
            yield from_record(
                {**row.cells, "text": row.cells.get("text") or None}, path=name, line=row.line, encoding=row.encoding
            )
