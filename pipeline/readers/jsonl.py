"""JSON Lines: one object with `id` and `text` per line."""

import json
from collections.abc import Iterator
from pathlib import Path

from pipeline.readers.document import Document
from pipeline.readers.encoding import decode
from pipeline.readers.fields import bad_line, from_record


def read(path: Path, name: str) -> Iterator[Document]:
    """The documents of a .jsonl file, one for every line that is not blank. Raises NotTextError or OSError."""
    decoded = decode(path.read_bytes())
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    # not splitlines(): U+2028 may stand inside a JSON string
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _document(line, name, number, decoded.encoding)


def _document(line: str, name: str, number: int, encoding: str) -> Document:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        return bad_line(name, number, f"not valid JSON ({error.msg}, column {error.colno}); mend or remove the line")
    except (ValueError, RecursionError) as error:
        return bad_line(name, number, f"JSON that cannot be read ({error}); mend or remove the line")
    if not isinstance(record, dict):
        return bad_line(name, number, 'not a JSON object; write {"id": …, "text": …}')
    return from_record(record, path=name, line=number, encoding=encoding)
