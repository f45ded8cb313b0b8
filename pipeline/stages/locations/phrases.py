"""Places whose common noun is part of the name (« camp de Handarate », « lac Tchad »), and roads by number."""

import re
from collections.abc import Iterator, Mapping

from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.vocabulary import RUN, generic_kinds, is_located, word_set

_ROAD = re.compile(
    r"(?<![\w-])(?:"
    r"(?:autoroutes?|routes?(?: nationales?)?|nationales?|Nationale|voie rapide|départementales?|Départementale|rocade)"
    r"[ \u00a0](?:[A-Z]{1,3}[ \u00a0-]?)?\d{1,4}(?:[ \u00a0](?:bis|ter))?(?![\w,.]?\d|[ \u00a0]?(?:%|€|km))"
    r"|(?:RN|RD|A|N|D|E|RNP|CD)[ \u00a0-]?\d{1,4}[a-z]?(?:[ \u00a0](?:bis|ter))?(?![\w,.]?\d|\w|-\w)"
    r"|\d{1,3}(?:re|e|er|ère|ème)[ \u00a0](?:Avenue|Rue|Boulevard|avenue|rue)\b"
    r")"
)
_SHORT_ROAD = re.compile(r"(?:A|N|D|E|CD)[ \u00a0-]?\d")
_AIRCRAFT = re.compile(r"A3[0-9]0$|A3(?:18|19|21)$")
_ROAD_BEFORE = frozenset("l' la sur les à d' par autoroute route nationale via entre".split())
_CUT = re.compile(r"[ \u00a0](?:et|aux?|en|sur)[ \u00a0]")


def find_generics(page: Page, known: Mapping[int, Candidate]) -> Iterator[Candidate]:
    """A generic noun with its name. `known`: gazetteer names by where they start."""
    ends = {place.end: place for place in known.values()}
    named: set[str] = set()
    waiting: list[tuple[Candidate, str]] = []
    for start in page.capitals:
        found = page.noun_before(start, generic_kinds())
        if found is None:
            continue
        noun, first, link = found
        place = known.get(start) or known.get(start + 2)
        end = _name_end(page, start, place)
        fits = end is not None and _fits(page, noun, link, place, first, start)
        if end is None or fits is None:
            continue
        kind, within = generic_kinds()[noun], ends.get(end)
        readings = within.readings if within and kind != "road" and (link or kind != "facility") else ()
        candidate = Candidate(first, end, readings, "generic_name", kind, page.text[first:end])
        if fits:
            named.add(page.text[start:end])
            yield candidate
        else:
            waiting.append((candidate, page.text[start:end]))
    yield from (candidate for candidate, name in waiting if name in named)  # « pont de la Bemarivo »


def _is_site(page: Page, noun: str, start: int, name: int) -> bool:
    """« dans le | camp de Kanyaruchinya », « sur le marché de Mugunga »; « le marché de Renault » is no site."""
    found = page.entity(name, name + 1)
    return noun in word_set("sites") and is_located(page.before(start)) and (found is None or found[2] != "ORG")


def _fits(page: Page, noun: str, link: str, place: Candidate | None, start: int, at: int) -> bool | None:
    """Does this noun make a name (« tour de Londres »)? False when the document must tell, None never."""
    if not link:
        return None if noun in word_set("with_de_only") else True
    wide = place is not None and any(p.kind == "country" or p.feature_code == "CONT" for p in place.readings)
    if wide and (noun == "place" or generic_kinds()[noun] == "road"):
        return None  # « la place de la Syrie », « sur la route de l'Europe »
    if noun in word_set("with_article") and link in {"de la", "de l'", "du", "des"}:
        return True  # « gare de l'Est », « place de la République »
    if noun in word_set("needs_place"):
        return place is not None or _is_site(page, noun, start, at)
    return (page.before(start) or [""])[-1] not in {"un", "une", "des", "deux", "plusieurs"} or place is not None


def _name_end(page: Page, at: int, place: Candidate | None) -> int | None:
    """Where the name ends: with the place that is known, else with its run of capitals."""
    found = RUN.match(page.text, at)
    behind = page.text[place.end : place.end + 1] if place else ""
    if place is not None and (found is None or place.end >= found.end() or not behind.isspace()):
        return place.end
    if found is None:
        return None
    cut = _CUT.search(page.text, found.start(), found.end())
    return cut.start() if cut else found.end()


def find_roads(page: Page) -> Iterator[Candidate]:
    """« RN 149 », « autoroute A63 », « D 938 ter », « 27e Avenue »."""
    for match in _ROAD.finditer(page.text):
        start, end = match.span()
        last = (page.before(start) or [""])[-1]
        if _SHORT_ROAD.match(match.group()) and (last not in _ROAD_BEFORE or _AIRCRAFT.match(match.group())):
            continue
        yield Candidate(start, end, (), "road", "road", page.text[start:end])
