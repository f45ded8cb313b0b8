"""Chosen candidates become records: which place is meant, under which name, in which country."""

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.confidence import confidence_of
from pipeline.gazetteer import Place, admin1_name, fold
from pipeline.spans import anchor
from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.resolve import choose, document_countries, window
from schemas import LocationMention
from schemas.base import LocationKind

_NEAR = 70
_COMPOUND = re.compile(r"([^\W\d_]{2,}(?:-[A-ZÀ-Ý]\w+)*)-(?:sur|sous|en|lès|les|le|la|de|du|des|aux|à)-")


def records(page: Page, chosen: Sequence[Candidate]) -> list[LocationMention]:
    """One record per candidate, in text order."""
    near = [
        (c.start, c.end, p.country)
        for c in chosen
        for p in c.readings[:1]
        if p.kind in {"country", "region"} and p.country
    ]
    countries = document_countries(page, chosen, near)
    home = _home(countries)
    longer = _longer_names(page, chosen)
    found = []
    for base, candidate in zip(
        anchor(page.parsed, "locations", ((c.start, c.end) for c in chosen)), chosen, strict=True
    ):
        candidate = longer.get(base["text"], candidate)
        place = choose(page, candidate, countries, near)
        itself = place if place and candidate.kind in {None, place.kind} else None
        found.append(
            LocationMention(
                **base,
                rule=candidate.rule,
                confidence=confidence_of("locations", candidate.rule),
                name=candidate.name or _name(page.text[candidate.start : candidate.end], place),
                kind=candidate.kind or _kind(page, candidate, place),
                country=place.country if place else _nearest(page, candidate, near) or home,
                admin1=admin1_name(place.admin1) if place and place.admin1 else None,
                geonames_id=itself.geonames_id if itself else None,
                lat=itself.lat if itself else None,
                lon=itself.lon if itself else None,
                feature_code=itself.feature_code if itself else None,
            )
        )
    return found


def _longer_names(page: Page, chosen: Sequence[Candidate]) -> dict[str, Candidate]:
    """« Sainte-Marthe » is short for « Sainte-Marthe-sur-le-Lac » in a document that names it."""
    texts = {page.text[c.start : c.end]: c for c in reversed(chosen)}
    return {
        short: texts[long]
        for long in texts
        if (match := _COMPOUND.match(long)) and (short := match.group(1)) in texts and not texts[short].name
    }


def _name(surface: str, place: Place | None) -> str:
    """The usual form; where only a package has the name, a French spelling in the text is kept (« Vohémar »)."""
    if place is None:
        return " ".join(surface.split())
    if (
        place.source in {"g", "l"}
        and not surface.isupper()
        and fold(surface) == fold(place.name)
        and not place.contracted
    ):
        marks = sum(not c.isascii() or c == "-" for c in surface)
        if marks > sum(not c.isascii() or c == "-" for c in place.name):
            return " ".join(surface.split())
    return place.name


def _kind(page: Page, candidate: Candidate, place: Place | None) -> LocationKind:
    """« à Vohémar » is in the town even where only its district is known."""
    if place is None:
        return "other"
    if place.kind == "district" and place.feature_code.startswith("ADM") and page.before(candidate.start)[-1:] == ["à"]:
        return "city"
    return place.kind


def _nearest(page: Page, candidate: Candidate, near: Sequence[tuple[int, int, str]]) -> str | None:
    """The country named right behind (« Valmorel, dans le nord du | Mali »), else last before in the sentence."""
    behind = window(near, candidate.end, candidate.end + _NEAR)
    if behind or not page.parsed.sentences:
        return behind[0][2] if behind else None
    first = page.parsed.sentences[page.parsed.sentence_at(candidate.start)][0]
    before = window(near, first - 1, candidate.start)
    return before[-1][2] if before else None


def _home(countries: Counter[str]) -> str | None:
    """The country that most of what the document names lies in."""
    if not countries:
        return None
    (country, count), *_ = countries.most_common(1)
    return country if count > countries.total() / 2 else None
