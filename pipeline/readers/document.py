"""A document as the readers hand it on: text fixed once and for all, or the reason why there is none."""

import datetime as dt
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from schemas.base import DateSource, DocumentStatus

MAX_CHARS = 1_000_000
"""What the parser takes as one text (spaCy's own limit)."""

_NEWLINE = re.compile("\r\n?|[\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Document:
    """One document of the input, read or refused. Offsets of all records point into `text`.

    `sha256` is that of `text` in UTF-8: a renamed, re-encoded or re-dated file keeps it.
    `reason` says why a document is refused; where `status` is ok it says what was odd and what was done instead.
    `line` is the line of the container it stands on; `extra` holds fields that have no column of their own.
    """

    doc_id: str
    path: str
    text: str | None = None
    status: DocumentStatus = "ok"
    reason: str | None = None
    title: str | None = None
    date: dt.date | None = None
    date_source: DateSource | None = None
    publisher: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None
    encoding: str | None = None
    sha256: str | None = None
    line: int | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def where(self) -> str:
        """How a message names the document: its file, and its line in a container."""
        return self.path if self.line is None else f"{self.path}, line {self.line}"

    def refused(self, status: DocumentStatus, reason: str) -> "Document":
        """The same document with an outcome other than ok (the first refusal stands)."""
        if self.status != "ok":
            return self.noting(reason)
        return replace(self, status=status, reason=joined(self.reason, reason))

    def noting(self, remark: str | None) -> "Document":
        """The same document with a remark that a user should see."""
        return replace(self, reason=joined(self.reason, remark)) if remark else self

    def with_text(self, text: str, encoding: str) -> "Document":
        """The document with its text, cleaned here and never again; refused where there is nothing to read in it."""
        text = clean(text)
        digest = hashlib.sha256(text.encode()).hexdigest()
        document = replace(self, text=text, encoding=encoding, sha256=digest)
        if not text.strip("\ufeff\u200b \t\n\x0b\x0c\r\xa0\u202f"):
            return document.refused("empty", f"{self.where}: no text; remove it or fill it")
        if len(text) > MAX_CHARS:
            return document.refused(
                "too_large", f"{self.where}: {len(text)} characters, more than {MAX_CHARS}; split it"
            )
        if not any(c.isalnum() for c in text):
            return document.refused("no_text", f"{self.where}: neither letters nor digits; check the file")
        return document


def clean(text: str) -> str:
    r"""Newlines to \n; what UTF-8 cannot hold (half a surrogate pair from a JSON escape, a NUL) to U+FFFD."""
    return _SURROGATE.sub("\ufffd", _NEWLINE.sub("\n", text)).replace("\0", "\ufffd")


def joined(*remarks: str | None) -> str | None:
    """Remarks in one line, or None when there is none."""
    return " · ".join(r for r in remarks if r) or None
