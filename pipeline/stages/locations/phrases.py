"""Places whose common noun is part of the name (« camp de Handarate », « lac Tchad »), and roads by number."""

import re
from collections.abc import Iterator, Mapping

from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.vocabulary import generic_kinds, generic_pattern, word_set

_LINK = r"(?:(?:de|du|des|la|le|les|d['’]|l['’]|et|sur|en|da|do|el|al|ben|bin|ibn|aux?)[ \u00a0]?){0,2}(?:l['’])?"
_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’]*(?:[-‑][\w'’]+)*"
_NAME = re.compile(rf"(?:[LlDd]['’])?(?:(?:el|al|ez|es|ad)-)?{_WORD}(?:[ \u00a0]{_LINK}{_WORD})*")
_ROAD = re.compile(
    r"(?<![\w-])(?:"
    r"(?:autoroutes?|routes?(?: nationales?)?|nationales?|Nationale|voie rapide|départementales?|Départementale|rocade)"
    r"[ \u00a0](?:[A-Z]{1,3}[ \u00a0-]?)?\d{1,4}(?:[ \u00a0](?:bis|ter))?(?![\w,.]?\d|[ \u00a0]?(?:%|€|km))"
    r"|(?:RN|RD|A|N|D|E|RNP|CD|R)[ \u00a0-]?\d{1,4}[a-z]?(?:[ \u00a0](?:bis|ter))?(?![\w,.]?\d|\w|-\w)"
    r"|\d{1,3}(?:re|e|er|ère|ème)[ \u00a0](?:Avenue|Rue|Boulevard|avenue|rue)\b"
    r")"
)
_SHORT_ROAD = re.compile(r"[ADENR][ \u00a0-]?\d")
_ROAD_BEFORE = frozenset("l' la sur les du des de à d' par autoroute route nationale via et ou entre n".split())


def find_generics(page: Page, known: Mapping[int, Candidate]) -> Iterator[Candidate]:
    """A generic noun with its name. `known`: gazetteer names by where they start."""
    for match in generic_pattern().finditer(page.text):
        noun, link = match.group(1), match.group(2).strip()
        lower = noun if noun in generic_kinds() else noun[0].lower() + noun[1:]
        if not link and lower in word_set("with_de_only"):
            continue
        place = known.get(match.end()) or known.get(match.end() + 2)
        end = _name_end(page, match.end(), place)
        if end is None or (link and place is None and lower in word_set("needs_place")):
            continue
        readings = place.readings if place else ()
        yield Candidate(
            match.start(1), end, readings, "generic_name", 3.0, generic_kinds()[lower], page.text[match.start(1) : end]
        )


def _name_end(page: Page, at: int, place: Candidate | None) -> int | None:
    """Where the name ends: with the place that is known, else with its run of capitals."""
    found = _NAME.match(page.text, at)
    if place is not None and (
        found is None or place.end >= found.end() or not page.text[place.end : place.end + 1].isspace()
    ):
        return place.end
    if found is None:
        return None
    text = found.group()
    cut = re.search(r"[ \u00a0](?:et|aux?|en|sur)[ \u00a0]", text)
    return found.start() + cut.start() if cut else found.end()


def find_roads(page: Page) -> Iterator[Candidate]:
    """« RN 149 », « autoroute A63 », « D 938 ter », « 27e Avenue »."""
    for match in _ROAD.finditer(page.text):
        start, end = match.span()
        if _SHORT_ROAD.match(match.group()) and (page.before(start) or [""])[-1] not in _ROAD_BEFORE:
            continue
        yield Candidate(start, end, (), "road", 3.0, "road", page.text[start:end])
