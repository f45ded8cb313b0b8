"""releve: who claims what number, about what, where and when, from French press texts to tables."""

import datetime as dt

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.extract import Extraction

__version__ = "0.1.0"


def extract(text: str, date: str | dt.date | dt.datetime | None = None) -> "Extraction":
    """Extract actors, dates, locations, statements and claims from one text.

    `date` is the document date (ISO text, date or datetime); without it dates stay partial. Never refuses a text.
    """
    from pipeline.extract import extract_texts

    return next(extract_texts([("text", text, document_date(date))]))


def document_date(date: str | dt.date | dt.datetime | None) -> dt.date | None:
    """The day of a document date. Raises ValueError for text that is no ISO date."""
    if isinstance(date, str):
        return dt.datetime.fromisoformat(date).date() if date else None
    return date.date() if isinstance(date, dt.datetime) else date


__all__ = ["document_date", "extract"]
