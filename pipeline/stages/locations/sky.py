"""Planets and the Moon: places of nobody's country, where the text speaks of the sky."""

import functools
import re
from collections.abc import Iterator

from pipeline.gazetteer import Place
from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.locations.page import Candidate, Page

_ENOUGH = 2
"""How many words of astronomy make a text speak of the sky."""


def find_bodies(page: Page) -> Iterator[Candidate]:
    """« sur Mars », « l'orbite de Vénus »; « la Terre » with its article; neither the month nor the car maker."""
    names = load("location_grammar")["sky"]
    told = None
    for match in _bodies().finditer(page.text):
        name, before = match.group(), page.before(match.start())
        last = before[-1] if before else ""
        if page.capital_before(match.start()) or page.capital_after(match.end()):
            continue  # « Bruno Mars », « Terre Adélie »
        if name in names["with_article"]:
            good = last == "la" or (last == "sur" and name == "Terre")
        else:
            told = _speaks_of_sky(page) if told is None else told
            good = told or last in {"planète", "planètes"}
        if good:
            yield Candidate(match.start(), match.end(), (_body(name),), "sky", "other", name)


def _speaks_of_sky(page: Page) -> bool:
    found = _astronomy().finditer(page.low)
    return next((True for seen, _ in enumerate(found, 1) if seen >= _ENOUGH), False)


@functools.cache
def _body(name: str) -> Place:
    return Place(name, None, None, None, None, None, "", 0, "h", variant=False, word=True, contracted=False)


@functools.cache
def _bodies() -> re.Pattern[str]:
    names = load("location_grammar")["sky"]
    return re.compile(rf"(?<![\w-]){any_of([*names['with_article'], *names['planets']])}(?![\w-])")


@functools.cache
def _astronomy() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(load('location_grammar')['sky']['astronomy'])}(?!\w)")
