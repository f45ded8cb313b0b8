"""Dates: TIMEX3 expressions found by a grammar over words, then resolved from the document date and the narrative."""

import datetime as dt
import functools
import re

from pipeline.confidence import confidence_of
from pipeline.parse import Parsed
from pipeline.spans import anchor
from pipeline.stages.dates.calendar import interval
from pipeline.stages.dates.find import find_expressions
from pipeline.stages.dates.meanings import Clock, Length, Meaning, Pair, Part, Repeat, Shift
from pipeline.stages.dates.resolve import Resolver
from pipeline.stages.dates.tense import tense_at
from schemas import DateMention
from schemas.base import DateType

_SINCE = re.compile(r"\bdepuis (?:le |la |l['’]|ce |cette )?\Z", re.IGNORECASE)
_ONWARD = re.compile(
    r"\b(?:dès (?:le |la |l['’])?|(?:à partir|à compter) (?:du |de |d['’])|jusqu['’](?:à|au) )\Z", re.IGNORECASE
)
_COMPARED = re.compile(r"\b(?:contre|après|rapport à|comparé à)\b[^.;:]*\Z", re.IGNORECASE)


def find_dates(parsed: Parsed, *, dct: dt.date | None) -> list[DateMention]:
    """Every calendar date, part of day, duration and repeated time, resolved from the document date where it can be.

    `dct` may be a datetime: its time of day then anchors "il y a deux heures".
    """
    expressions = find_expressions(parsed)
    clock = dct.time() if isinstance(dct, dt.datetime) else None
    resolver = Resolver(dct.date() if isinstance(dct, dt.datetime) else dct, clock)
    spans = [(unit.start, unit.end) for unit in expressions]
    found = []
    for unit, base in zip(expressions, anchor(parsed, "dates", spans), strict=True):
        resolver.tense = functools.partial(tense_at, parsed, unit.start, unit.end)
        resolver.block, resolver.sentence = parsed.block_at(unit.start), base["sentence"]
        resolver.is_since = bool(_SINCE.search(parsed.text, max(0, unit.start - 16), unit.start))
        resolver.is_compared = bool(_COMPARED.search(parsed.text, max(0, unit.start - 60), unit.start))
        resolver.is_onward = bool(_ONWARD.search(parsed.text, max(0, unit.start - 16), unit.start))
        resolver.mod, resolver.anchor, resolver.anchor_date = unit.mod, None, None
        value = resolver.value(unit.value)
        kind = _type(unit.value)
        days = interval(value) if kind in {"DATE", "TIME"} else None
        resolver.tell(unit.value, value)
        found.append(
            DateMention(
                **base,
                rule=unit.rule,
                confidence=confidence_of("dates", unit.rule),
                type=kind,
                value=value,
                mod=unit.mod,
                start_date=days and days[0],
                end_date=days and days[1],
                anchor=resolver.anchor,
                anchor_date=resolver.anchor_date,
            )
        )
    return found


def _type(meaning: Meaning) -> DateType:
    if isinstance(meaning, Length):
        return "DURATION"
    if isinstance(meaning, Repeat):
        return "SET"
    if isinstance(meaning, Pair):
        return _type(meaning.last)
    timed = isinstance(meaning, Clock | Part) or (
        isinstance(meaning, Shift) and meaning.unit in {"hour", "minute", "second"}
    )
    return "TIME" if timed else "DATE"
