"""Places the gazetteer does not hold: announced by a noun, led in by a preposition, or seen by the model."""

import re
from collections.abc import Iterable, Iterator

from pipeline.gazetteer import is_demonym, lookup
from pipeline.stages.actors.vocabulary import WORD as NOUN_WORD
from pipeline.stages.actors.vocabulary import folded, given_names, nouns
from pipeline.stages.locations.evidence import is_refused, neighbours
from pipeline.stages.locations.names import organization_end
from pipeline.stages.locations.page import Candidate, Page
from pipeline.stages.locations.vocabulary import RUN, WORD, announcing, is_located
from schemas.base import LocationKind

_AT = re.compile(
    rf"(?<![\w’'-])(?:(?:[àÀ]|A(?=\s[A-Z])|(?:[Pp]rès|loin|large|proximité|alentours|environs) de)[ \u00a0\n]"
    rf"|(?:[Pp]rès|loin|large|proximité|alentours|environs) d['’])(?={WORD})"
)
_PLACED = re.compile(
    r",? (?:dans (?:l['’]|la |le |les )(?:extrême[- ])?(?:nord|sud|est|ouest|centre|région|province|district|banlieue)"
    r"|(?:en|au|aux) (?P<land>[A-ZÉÎ][\w’'-]{1,40}(?: [A-Z][\w-]{1,40})?)|\((?P<held>[A-ZÉÎ][\w’' -]{1,40})\))"
)
"""What places the name before it: « , dans le sud des Philippines », « , en Norvège », « (Mayenne) »."""
_BLANK = " \u00a0\u202f_"
_KINDS: tuple[tuple[re.Pattern[str], LocationKind], ...] = (
    (re.compile(r"(?:serra|sierra|mont|monts|massif|cap|col|île|îles|djebel|pic|vallée)\b", re.I), "landform"),
    (re.compile(r"(?:lac|fleuve|rivière|mer|golfe|baie)\b", re.I), "water"),
    (
        re.compile(r"(?:aéroport|gare|hôpital|camp|stade|palais|château|église|mosquée|musée|parc|lycée)\b", re.I),
        "facility",
    ),
    (re.compile(r"(?:rue|avenue|boulevard|place|route|autoroute|quai)\b", re.I), "road"),
)


def find_announced(page: Page) -> Iterator[Candidate]:
    """« le village de | Valmorel-sur-Isle », « la localité d' | Adjarra », « la ville voisine de | Balajan »."""
    for start in page.capitals:
        found = page.noun_before(start, announcing()) or _over_adjective(page, start)
        if found and (end := _run_end(page, start)):
            yield Candidate(start, end, (), "announced", announcing()[found[0]])


def _over_adjective(page: Page, start: int) -> tuple[str, int, str] | None:
    if not page.low[max(0, start - 6) : start].rstrip(_BLANK).endswith(("de", "d'", "du")):
        return None
    words = page.before(start)
    if len(words) > 2 and words[-1] in {"de", "d'", "du"} and words[-3] in announcing() and words[-2].isalpha():
        return words[-3], start, words[-1]
    return None


def find_led_in(page: Page) -> Iterator[Candidate]:
    """« à | Valmorel-sur-Isle » where the model sees no person and no organization."""
    for match in _AT.finditer(page.text):
        end = _run_end(page, match.end())
        entity = page.entity(match.end(), end) if end else None
        name = page.text[match.end() : end] if end else ""
        if any(c.isdigit() for c in name):
            continue  # passée de B1 à Caa2
        if (end and _is_placed(page, end)) or (
            end and (entity is None or entity[2] in {"LOC", "MISC"}) and (entity or "-" in name)
        ):
            yield Candidate(match.end(), end, (), "led_in", "city")


def _is_placed(page: Page, end: int) -> bool:
    """« près de | Kolmannskog |, en Norvège »: the land beside it tells that it is a place."""
    beside = _PLACED.match(page.text, end)
    if beside is None:
        return False
    named = beside["land"] or beside["held"]
    return named is None or bool(lookup(named)) or bool(lookup(named.split()[0]))


def find_seen(page: Page) -> Iterator[Candidate]:
    """What the model takes for a place, unless its form says otherwise."""
    for start, end, label in page.entities:
        text = page.text[start:end]
        if label != "LOC" or not re.match(WORD, text) or page.is_surname(text.split()[-1]):
            continue
        if any(c.isdigit() for c in text):
            continue  # une note « Caa2 »
        run = RUN.match(page.text, start)
        words = page.before(start)
        single = text.isalpha()
        led = is_located(words) or (
            bool(words) and words[-1] in {"de", "d'", "(", "et", "la", "le", "l'", "du"} and not single
        )
        if single and words and words[-1] in {"l'", "la", "le", "les", "du"}:
            continue  # « la Francophonie »
        if (
            run
            and run.end() <= end
            and led
            and page.part_of_speech(start) == "PROPN"
            and not _is_common(page, start, end)
        ):
            yield Candidate(start, run.end(), (), "model", _kind(text))


def find_again(page: Page, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Unknown places named again: « à 6 km de Bokito … Bokito est enclavée »."""
    known = {page.text[c.start : c.end]: c for c in found if c.rule != "model"}
    known = {text: c for text, c in known.items() if not lookup(text)}
    if not known:
        return
    for start in page.capitals:
        run = RUN.match(page.text, start)
        if run and run.group() in known and neighbours(page, start, run.end()) > -1.5:
            yield Candidate(start, run.end(), (), "memory", known[run.group()].kind)


def _run_end(page: Page, start: int) -> int | None:
    run = RUN.match(page.text, start)
    if run is None:
        return None
    cut = re.search(r"[ \u00a0](?:et|aux?|en|le|la)[ \u00a0]", run.group())
    end = run.start() + cut.start() if cut else run.end()
    return None if _is_common(page, start, end) else end


def _is_common(page: Page, start: int, end: int) -> bool:
    """A demonym, an acronym, a known organization or a person's name is no unknown place."""
    text = page.text[start:end]
    first = text.split()[0]
    if is_demonym(text) or is_demonym(first) or first in given_names() or page.is_surname(text.split()[-1]):
        return True
    if nouns().longest([folded(w.group()) for w in NOUN_WORD.finditer(text)], 0):
        return True  # « la Cour », « l'Université Notre-Dame »
    if (text.isupper() and len(text) < 7) or len(text) < 3 or is_refused(page, start, end):
        return True
    return organization_end(page, start) > start or neighbours(page, start, end) < -1.5 or page.is_dated(start, end)


def _kind(text: str) -> LocationKind:
    return next((kind for pattern, kind in _KINDS if pattern.match(text)), "city")
