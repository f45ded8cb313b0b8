"""The row that stands for one document, read or refused."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from schemas.base import DateSource, DocumentStatus, Record, RecordId, Text

Count = Annotated[int, Field(ge=0)]


class DocumentRecord(Record):
    """One document of the input, with its outcome; `text` is what every offset points into (null when unreadable)."""

    doc_id: Text
    path: Text
    title: Text | None = None
    date: dt.date | None = None
    date_source: DateSource | None = None
    publisher: Text | None = None
    url: Text | None = None
    author: Text | None = None
    language: Text | None = None
    encoding: Text | None = None
    sha256: Text | None = None
    n_chars: Count = 0
    n_sentences: Count = 0
    n_tokens: Count = 0
    status: DocumentStatus
    reason: Text | None = None
    dup_of: Text | None = None
    text: str | None = None


__all__ = ["Count", "DocumentRecord", "RecordId"]
