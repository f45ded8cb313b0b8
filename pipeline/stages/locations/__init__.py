"""Locations: places by name, resolved with the gazetteer."""

from collections import Counter
from collections.abc import Iterable, Sequence

from pipeline.confidence import confidence_of
from pipeline.gazetteer import Place, admin1_name, fold
from pipeline.parse import Parsed
from pipeline.spans import anchor
from pipeline.stages.locations.evidence import strength
from pipeline.stages.locations.names import find_names
from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.phrases import find_generics, find_roads
from pipeline.stages.locations.resolve import choose, document_countries
from schemas import DateMention, LocationMention, QuantityMention

_CERTAIN = 1.0


def find_locations(
    parsed: Parsed, dates: Sequence[DateMention], quantities: Sequence[QuantityMention]
) -> list[LocationMention]:
    """Every place mentioned by name, in text order, `is_actor` not yet decided."""
    page = Page(parsed, dates)
    names = [c for c in find_names(page) if not page.is_dated(c.start, c.end)]
    scores = {c: strength(page, c) for c in names}
    sure = [c for c in names if scores[c] >= _CERTAIN]
    remembered = {fold(page.text[c.start : c.end]) for c in sure}
    places = [
        c for c in names if c in set(sure) or (scores[c] > -0.8 and fold(page.text[c.start : c.end]) in remembered)
    ]
    generics = list(find_generics(page, {c.start: c for c in names if scores[c] > -1.0}))
    chosen = settle([*places, *generics, *find_roads(page)])
    return _records(parsed, page, chosen)


def settle(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The longest candidates that do not overlap, in text order."""
    taken: set[int] = set()
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start, c.rule)):
        span = range(candidate.start, candidate.end)
        if taken.isdisjoint(span):
            taken.update(span)
            chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.start)


def _records(parsed: Parsed, page: Page, chosen: Sequence[Candidate]) -> list[LocationMention]:
    countries = document_countries(page, chosen)
    near = [
        (c.start, c.end, p.country)
        for c in chosen
        for p in c.readings[:1]
        if p.kind in {"country", "region"} and p.country
    ]
    home = _home(countries)
    records = []
    for base, candidate in zip(anchor(parsed, "locations", ((c.start, c.end) for c in chosen)), chosen, strict=True):
        place = choose(page, candidate, countries, near)
        exact = place if candidate.kind is None or (place and place.kind == candidate.kind) else None
        records.append(
            LocationMention(
                **base,
                rule=candidate.rule,
                confidence=confidence_of("locations", candidate.rule),
                name=_name(candidate, place),
                kind=candidate.kind or (place.kind if place else "other"),
                country=place.country if place else home,
                admin1=admin1_name(place.admin1) if place and place.admin1 else None,
                geonames_id=exact.geonames_id if exact else None,
                lat=exact.lat if exact else None,
                lon=exact.lon if exact else None,
                feature_code=exact.feature_code if exact else None,
            )
        )
    return records


def _name(candidate: Candidate, place: Place | None) -> str:
    return candidate.name or (place.name if place else "")


def _home(countries: Counter[str]) -> str | None:
    """The country that most of what the document names lies in."""
    if not countries:
        return None
    (country, count), *_ = countries.most_common(1)
    return country if count > countries.total() / 2 else None
