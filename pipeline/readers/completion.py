"""What a document gets beyond its own fields: metadata.csv, title, date in the contract's order, language."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pipeline.readers.dates import dateline_date, file_name_date, parse_date
from pipeline.readers.document import Document, joined
from pipeline.readers.fields import COLUMNS, bad_date, plain
from pipeline.readers.language import language_of
from pipeline.readers.metadata import Entry, Metadata
from pipeline.readers.plain import first_line
from schemas.base import DateSource

_Dated = tuple[dt.date | None, DateSource]
_NONE = Entry("")


def completed(document: Document, metadata: Metadata, option: dt.date | None, *, alone: bool) -> Document:
    """The document with all that is known of it. `alone`: it is the whole input, so the option rules its date."""
    own = metadata.of(document.doc_id) or _NONE
    shared = (metadata.of(document.path) if document.line is not None else None) or _NONE
    document = _with_columns(document, own, shared).noting(joined(own.remark, shared.remark))
    document = _with_date(document, own, shared, option, alone=alone)
    return _with_language(document)


def _with_columns(document: Document, own: Entry, shared: Entry) -> Document:
    """Metadata before the document's own fields before the row for its container; the first line is the last title."""
    columns: dict[str, Any] = {
        name: plain(own.cells.get(name)) or getattr(document, name) or plain(shared.cells.get(name)) for name in COLUMNS
    }
    if not columns["title"] and document.text and document.line is None:
        columns["title"] = first_line(document.text)
    added = {k: v for cells in (shared.cells, own.cells) for k, v in cells.items() if v and k not in (*COLUMNS, "date")}
    return replace(document, **columns, extra={**document.extra, **added})


def _with_date(document: Document, own: Entry, shared: Entry, option: dt.date | None, *, alone: bool) -> Document:
    given = [_metadata_date(entry) for entry in (own, shared)]
    for (date, _), entry in zip(given, (own, shared), strict=True):
        if plain(entry.cells.get("date")) and not date:
            document = document.noting(bad_date(entry.cells["date"], entry.where))
    sources = _sources(document, given[0], given[1], option, alone=alone)
    date, source = next(((day, source) for day, source in sources if day), (None, None))
    return replace(document, date=date, date_source=source)


def _sources(
    document: Document, own: _Dated, shared: _Dated, option: dt.date | None, *, alone: bool
) -> Iterator[_Dated]:
    """Every source in the contract's order, each looked at only when the ones before gave nothing.

    A container's name dates its export, not its articles: only a file that is one document is dated by its name.
    """
    if alone:
        yield option, "option"
    yield own
    yield document.date, "file"
    yield shared
    yield dateline_date(document.text or ""), "dateline"
    if document.line is None:
        yield file_name_date(document.path.rpartition("/")[2]), "file_name"
    yield option, "option"


def _metadata_date(entry: Entry) -> _Dated:
    value = plain(entry.cells.get("date"))
    return (parse_date(value) if value else None), "metadata"


def _with_language(document: Document) -> Document:
    if document.status != "ok" or not document.text:
        return document
    document = replace(document, language=language_of(document.text))
    if document.language in (None, "fr"):
        return document
    return document.refused(
        "not_french", f"{document.where}: the text is in {document.language!r}, not French; no records"
    )
