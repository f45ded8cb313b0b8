"""Chosen candidates become records: which place is meant, under which name, in which country."""

from collections import Counter
from collections.abc import Sequence

from pipeline.confidence import confidence_of
from pipeline.gazetteer import admin1_name
from pipeline.spans import anchor
from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.resolve import choose, document_countries
from schemas import LocationMention

_NEAR = 70


def records(page: Page, chosen: Sequence[Candidate]) -> list[LocationMention]:
    """One record per candidate, in text order."""
    countries = document_countries(page, chosen)
    near = [
        (c.start, c.end, p.country)
        for c in chosen
        for p in c.readings[:1]
        if p.kind in {"country", "region"} and p.country
    ]
    home = _home(countries)
    found = []
    for base, candidate in zip(
        anchor(page.parsed, "locations", ((c.start, c.end) for c in chosen)), chosen, strict=True
    ):
        place = choose(page, candidate, countries, near)
        itself = place if place and candidate.kind in {None, place.kind} else None
        found.append(
            LocationMention(
                **base,
                rule=candidate.rule,
                confidence=confidence_of("locations", candidate.rule),
                name=candidate.name or (place.name if place else " ".join(base["text"].split())),
                kind=candidate.kind or (place.kind if place else "other"),
                country=place.country if place else _nearest(candidate, near) or home,
                admin1=admin1_name(place.admin1) if place and place.admin1 else None,
                geonames_id=itself.geonames_id if itself else None,
                lat=itself.lat if itself else None,
                lon=itself.lon if itself else None,
                feature_code=itself.feature_code if itself else None,
            )
        )
    return found


def _nearest(candidate: Candidate, near: Sequence[tuple[int, int, str]]) -> str | None:
    """The country named right behind: « Valmorel, dans le nord du | Mali »."""
    return next((country for start, _, country in near if 0 < start - candidate.end < _NEAR), None)


def _home(countries: Counter[str]) -> str | None:
    """The country that most of what the document names lies in."""
    if not countries:
        return None
    (country, count), *_ = countries.most_common(1)
    return country if count > countries.total() / 2 else None
