"""The document date: from metadata values, from the dateline at the head of the text, from the file name."""

import datetime as dt
import email.utils
import functools
import re
import unicodedata
from collections.abc import Iterator

from pipeline.lexicons import load

_YEARS = range(1600, 2200)
_HEAD_LINES = 12
_HEAD_CHARS = 3_000
_COMPACT = re.compile(r"(?<!\d)((?:1[6-9]|20|21)\d\d)(\d\d)(\d\d)(?!\d)")
_PARTED = re.compile(r"(?<!\d)((?:1[6-9]|20|21)\d\d)([-_.])(\d\d)\2(\d\d)(?!\d)")
_FRENCH = re.compile(r"(?<!\d)(\d\d)([-_.])(\d\d)\2((?:1[6-9]|20|21)\d\d)(?!\d)")


def parse_date(value: object) -> dt.date | None:
    """The day that a metadata value names: ISO, 20210312, 12/03/2021 (day first), "12 mars 2021", RFC 2822.

    None where it names no day of the calendar; a clock time and its zone are left aside.
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    text = fold(str(value)).strip()
    for pattern in _value_patterns():
        found = pattern.fullmatch(text)
        if found:
            return _day(found["year"], found["month"], found["day"])
    return _rfc2822(text)


def dateline_date(text: str) -> dt.date | None:
    """The day in the dateline or publication line at the head of a text; none without a year ("PARIS, 12 mars -").

    Lines that begin with a bare date count only when they agree: "12 mars 2011 - …", "15 mars - …" is a chronology.
    """
    for line in map(fold, _head(text)):
        found = _placed().match(line) or _published().fullmatch(line)
        if found:
            return _from_groups(found)
        found = _bare().match(line)
        if found:
            return _from_groups(found) if found["place"] or not _is_chronology(text) else None
    return None


def _is_chronology(text: str) -> bool:
    """Whether lines begin with different bare dates."""
    return len({_from_groups(found) for found in map(_bare().match, _lines(fold(text))) if found}) > 1


def opens_dispatch(line: str) -> bool:
    """Whether a line begins with a dateline, with a year or without: it is no title."""
    plain = fold(line)
    return any(pattern.match(plain) for pattern in (_placed(), _placed(year=False), _bare()))


def file_name_date(name: str) -> dt.date | None:
    """The one date in a file name: `2016-10-28_alep`, `20161028`, `28-10-2016`; none where two differ."""
    days = {
        *(_day(year, month, day) for year, month, day in _COMPACT.findall(name)),
        *(_day(year, month, day) for year, _, month, day in _PARTED.findall(name)),
        *(_day(year, month, day) for day, _, month, year in _FRENCH.findall(name)),
    } - {None}
    return days.pop() if len(days) == 1 else None


def fold(text: str) -> str:
    """Without accents, no-break spaces as spaces, case kept: "FÉVRIER" and "fevrier" are read alike."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return plain.replace("’", "'")


def _day(year: str, month: str, day: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _months()[month.lower()]
    try:
        date = dt.date(int(year), number, int(day.removesuffix("er")))
    except ValueError:
        return None
    return date if date.year in _YEARS else None


def _from_groups(found: re.Match[str]) -> dt.date | None:
    groups = found.groupdict()
    year = groups["year"] or groups["year2"] or groups["year3"]
    month = groups["month"] or groups["month2"] or groups["month3"]
    day = groups["day"] or groups["day2"] or groups["day3"]
    return _day(year, month, day)


def _rfc2822(text: str) -> dt.date | None:
    if not re.match(r"[A-Z][a-z]{2}, \d", text):
        return None
    try:
        return email.utils.parsedate_to_datetime(text).date()
    except ValueError:
        return None


def _head(text: str) -> list[str]:
    return list(_lines(text[:_HEAD_CHARS]))[:_HEAD_LINES]


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.split("\n") if line and not line.isspace())


@functools.cache
def _months() -> dict[str, int]:
    return {fold(form): int(number) for number, forms in load("readers")["months"].items() for form in forms}


@functools.cache
def _grammar(*, year: bool = True) -> tuple[str, str]:
    """Patterns of a day with its year (named groups) or without, and of a clock time after it."""
    words = load("readers")["dateline"]
    month = "|".join(sorted(_months(), key=len, reverse=True))
    weekday = "|".join(words["weekdays"])
    yyyy = r"\.?,?\s+(?P<year>\d{4})" if year else r"\b\.?"
    day = (
        rf"(?i:(?:(?:{weekday}),?\s+)?(?:le\s+)?(?:(?:{weekday})\s+)?(?:(?P<day>1er|\d{{1,2}})\s+(?P<month>{month}){yyyy}"
        r"|(?P<day2>\d{1,2})(?P<sep>[./-])(?P<month2>\d{1,2})(?P=sep)(?P<year2>\d{4})"
        r"|(?P<year3>\d{4})-(?P<month3>\d\d)-(?P<day3>\d\d)))(?!\d)"
    )
    clock = r"(?i:\s*,?\s*(?:a\s+|-\s*)?\d{1,2}\s?(?:h|:|heures?)\s?(?:\d\d)?(?:\s*(?:GMT|UTC|HNE|HAE|CET|CEST|TU))?)?"
    return day, clock


@functools.cache
def _placed(*, year: bool = True) -> re.Pattern[str]:
    """Place and day: "PARIS, 12 mars 2021 (AFP) -", or "Paris, le 22 février 2017" on a line of its own."""
    day, clock = _grammar(year=year)
    return re.compile(rf"[(\[]?{_place()}[ ,:/|–—-]+{day}{clock}(?:{_CREDIT}|{_STOP})")


@functools.cache
def _place() -> str:
    """Names joined by particles: "La Chaux-de-Fonds", "SAINT-DENIS (Réunion)", "N'Djamena", "Abidjan, Côte d'Ivoire".

    No character belongs both to a name and between names, so that nothing is tried twice.
    """
    particles = "|".join(sorted(fold(p) for p in load("readers")["dateline"]["particles"]))
    name = r"[A-Z][\w.]*"
    return rf"{name}(?:[ ,/|'-]+(?:(?:{particles})[ '-]+)*{name}| ?\([^()\n]{{2,40}}\))*"


_CREDIT = r"\s*,?\s*[(\[/][^()\[\]/\n]{2,60}[)\]/]"
_STOP = r"\s*[.,:;]?\s*(?:[-–—]|$)"


@functools.cache
def _bare() -> re.Pattern[str]:
    """Day first: "4 juillet 2012. -", "4 juillet 2012, Lomé. –", "12 mars 2021 (AFP)", or a line of its own."""
    day, clock = _grammar()
    return re.compile(rf"{day}{clock}(?P<place>, {_place()}(?=\.? ?[-–—]))?(?:{_CREDIT}|{_STOP})")


@functools.cache
def _published() -> re.Pattern[str]:
    """A publication line, no sentence: "Publié le 12 mars 2021 à 10h32", "Par Anne Le Goff, publié le …"."""
    day, clock = _grammar()
    cues = "|".join(fold(cue) for cue in load("readers")["dateline"]["published"])
    author = r"(?:Par|par)\b[^.\n]{1,80}?[ ,|–—-]\s*"
    return re.compile(
        rf"(?:{author}|(?:{author})?(?i:{cues})\s*(?:le\s+|:\s*)*){day}{clock}(?:\s*[,|–—(-][^.!?]{{0,80}})?"
    )


@functools.cache
def _value_patterns() -> tuple[re.Pattern[str], ...]:
    month = "|".join(sorted(_months(), key=len, reverse=True))
    weekday = "|".join(load("readers")["dateline"]["weekdays"])
    rest = r"(?:[T ,]\s*(?:a )?\d{1,2}\s?[:h].*)?"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}}){rest}",
            r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:T?\d{4,6}Z?|T.*)?",
            rf"(?P<day>\d{{1,2}})[-/.](?P<month>\d{{1,2}})[-/.](?P<year>\d{{4}}){rest}",
            rf"(?:(?:{weekday}),? )?(?:le )?(?P<day>1er|\d{{1,2}}) (?P<month>{month})\.? (?P<year>\d{{4}}){rest}",
        )
    )
