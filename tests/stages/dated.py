"""Dates told in one line, for tables of tests: "mardi 6 novembre 2012=2012-11-06", "fin 2015=2015 END"."""

import datetime as dt

from pipeline.parse import Parsed
from pipeline.stages.dates import find_dates
from tests.docs import tokenised

DCT = dt.date(2016, 10, 28)
"""A Friday."""

_USUAL = {"DATE": "", "TIME": "", "DURATION": "", "SET": " SET"}


def told(text: str, dct: dt.date | None = DCT) -> list[str]:
    """Span, value, SET for a repeated time, and modifier of each date of a text."""
    return tell(tokenised(text), dct)


def tell(parsed: Parsed, dct: dt.date | None = DCT) -> list[str]:
    """The same of a parsed text."""
    return [f"{m.text}={m.value}{_USUAL[m.type]}{' ' + m.mod if m.mod else ''}" for m in find_dates(parsed, dct=dct)]


def days(text: str, dct: dt.date | None = DCT) -> list[str]:
    """Value and closed interval of each date of a text."""
    return [
        f"{m.value} {m.start_date}..{m.end_date}" if m.start_date else f"{m.value} -"
        for m in find_dates(tokenised(text), dct=dct)
    ]
