"""What a record with named fields (a JSON object, a CSV row, front matter) says about its document."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pipeline.readers.dates import parse_date
from pipeline.readers.document import Document, clean

COLUMNS = ("title", "publisher", "url", "author")


def plain(value: object) -> str | None:
    """A field as one line of text; None for what is empty or is no scalar."""
    if value is None or isinstance(value, (bool, list, dict)):
        return None
    return " ".join(clean(str(value)).split()) or None


def with_fields(document: Document, fields: Mapping[str, Any], *, where: str) -> Document:
    """The document with the date and columns that its own record gives; the rest goes to `extra`."""
    known: dict[str, Any] = {name: plain(fields.get(name)) for name in COLUMNS}
    extra = {k: v for k, v in fields.items() if k and k not in (*COLUMNS, "id", "text", "date") and v not in (None, "")}
    value = fields.get("date")
    if plain(value):
        known["date"] = parse_date(value)
        known["date_source"] = "file" if known["date"] else None
    remark = bad_date(value, where) if plain(value) and not known["date"] else None
    return replace(document, **known, extra=extra).noting(remark)


def bad_date(value: object, where: str) -> str:
    """What to tell of a date that no calendar holds."""
    return f"{where}: date {plain(value)!r} is no calendar day, left out; write it as YYYY-MM-DD"


def from_record(fields: Mapping[str, Any], *, path: str, line: int, encoding: str) -> Document:
    """The document that one record of a container holds. Without an id it is named after its line."""
    key = plain(fields.get("id"))
    document = Document(f"{path}#{key or f'line-{line}'}", path, line=line)
    document = with_fields(document, fields, where=document.where)
    if key is None:
        document = document.noting(f"{document.where}: no id, named after its line; give it one")
    text = fields.get("text")
    if not isinstance(text, str):
        what = "no text" if text is None else f"text is a {type(text).__name__}, not a string"
        return document.refused("no_text", f"{document.where}: {what}; put the article's text in 'text'")
    return document.with_text(text, encoding)


def bad_line(path: str, line: int, problem: str) -> Document:
    """The row that stands for a line which cannot be read."""
    return Document(f"{path}#line-{line}", path, line=line).refused("unreadable", f"{path}, line {line}: {problem}")
