"""Locations: places by name, resolved with the gazetteer."""

from collections.abc import Iterable, Mapping, Sequence

from pipeline.gazetteer import fold
from pipeline.parse import Parsed
from pipeline.stages.locations.evidence import CERTAIN, strength
from pipeline.stages.locations.names import find_names
from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.phrases import find_generics, find_roads
from pipeline.stages.locations.records import records
from pipeline.stages.locations.sky import find_bodies
from pipeline.stages.locations.unknown import find_again, find_announced, find_led_in, find_seen
from schemas import DateMention, LocationMention, QuantityMention

_AT_HOME = 0.4
_REMEMBERED = -0.8
"""What a name needs that the document elsewhere surely uses for a place."""


def find_locations(
    parsed: Parsed, dates: Sequence[DateMention], quantities: Sequence[QuantityMention]
) -> list[LocationMention]:
    """Every place mentioned by name, in text order, `is_actor` not yet decided."""
    page = Page(parsed, dates)
    names = {c: strength(page, c) for c in find_names(page) if not page.is_dated(c.start, c.end)}
    names = with_neighbours(names)
    unknown = [*find_announced(page), *find_led_in(page), *find_seen(page)]
    unknown += find_again(page, unknown)
    announced = {page.text[c.start : c.end] for c in unknown}
    sure = {fold(page.text[c.start : c.end]) for c, score in names.items() if score >= CERTAIN} | set(
        map(fold, announced)
    )
    places = [
        c
        for c, score in names.items()
        if score >= CERTAIN or (score > _REMEMBERED and fold(page.text[c.start : c.end]) in sure)
    ]
    generics = find_generics(page, {c.start: c for c, score in names.items() if score > -1.0})
    return records(page, settle([*places, *generics, *find_roads(page), *find_bodies(page)], unknown))


def with_neighbours(names: Mapping[Candidate, float]) -> dict[Candidate, float]:
    """A name gains where a place of that name lies in a country that the document surely speaks of."""
    countries = {c.readings[0].country for c, score in names.items() if score >= CERTAIN + 0.5} - {None}
    return {
        c: score + (_AT_HOME if any(p.country in countries for p in c.readings) else 0.0) for c, score in names.items()
    }


def settle(sure: Iterable[Candidate], unknown: Iterable[Candidate]) -> list[Candidate]:
    """Candidates that do not overlap, in text order: the longest of the sure ones, then of the others."""
    taken: set[int] = set()
    chosen: list[Candidate] = []
    for group in (sure, unknown):
        for candidate in sorted(group, key=lambda c: (c.start - c.end, c.start, c.rule)):
            span = range(candidate.start, candidate.end)
            if taken.isdisjoint(span):
                taken.update(span)
                chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.start)
