"""Plain text and Markdown: one document per file, with YAML front matter or without."""

from collections.abc import Iterator
from pathlib import Path

from pipeline.readers.dates import opens_dispatch
from pipeline.readers.document import Document, clean
from pipeline.readers.encoding import decode
from pipeline.readers.fields import with_fields
from pipeline.readers.front_matter import split_front_matter

_LONGEST_TITLE = 200


def read(path: Path, name: str) -> Iterator[Document]:
    """The document of a .txt or .md file; its text begins after the front matter. Raises NotTextError or OSError."""
    decoded = decode(path.read_bytes())
    front, text = split_front_matter(clean(decoded.text), name)
    document = with_fields(Document(name, name), front.fields, where=name).noting(front.remark)
    yield document.with_text(text, decoded.encoding)


def first_line(text: str) -> str | None:
    """The first line with words, without Markdown's `#`; None where it is a dateline or as long as a paragraph."""
    line = next((line for line in text.split("\n") if any(c.isalnum() for c in line)), "")
    title = " ".join(line.lstrip("#").split())
    return title if 0 < len(title) <= _LONGEST_TITLE and not opens_dispatch(title) else None
