"""Sentences with their places and figures marked, so that actors are tested alone.

{43}                a quantity that counts; {12 %|percentage}
<lundi>             a date
[Kiev|city|UKR]     a place with its kind and country
"""

from typing import Any

from pipeline.parse import Parsed
from pipeline.spans import anchor
from pipeline.stages.actors import find_actors
from pipeline.stages.entities import link_entities
from schemas import ActorMention, LocationMention
from tests.docs import parsed
from tests.stages.marked import read, records


def linked(marked: str) -> tuple[Parsed, list[ActorMention], list[LocationMention]]:
    """The parsed text, its linked actors, and its places with those that act marked."""
    given = read(marked)
    text = parsed(given.text)
    quantities, _, _, dates, _ = records(text, given)
    base: dict[str, Any] = {"rule": "test", "confidence": 1.0}
    spans = [(start, end) for start, end, _ in given.places]
    options = [o for _, _, o in given.places]
    places = [
        LocationMention(**a, **base, name=a["text"], kind=o[0], country=o[1] if len(o) > 1 else None)  # type: ignore[arg-type]
        for a, o in zip(anchor(text, "locations", spans), options, strict=True)
    ]
    mentions, located = find_actors(text, dates, quantities, places)
    return text, link_entities(text, mentions, located), located


def described(marked: str) -> list[str]:
    """One line per actor: kind, sector, country (· where null), + when named, and its words."""
    return [
        f"{a.kind} {a.sector or '·'} {a.country or '·'} {'+' if a.named else '-'} {a.text}" for a in linked(marked)[1]
    ]


def groups(marked: str) -> list[list[str]]:
    """The mentions of each actor, in the order of the first."""
    found: dict[str, list[str]] = {}
    for actor in linked(marked)[1]:
        found.setdefault(actor.entity_id, []).append(actor.text)
    return list(found.values())
