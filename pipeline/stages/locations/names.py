"""Names of the gazetteer in a text, the longest first."""

import functools
import re
from collections.abc import Iterator
from typing import Any

from pipeline.gazetteer import Place, extends, lookup, opens
from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.actors.vocabulary import WORD as ORGANIZATION_WORD
from pipeline.stages.actors.vocabulary import organizations
from pipeline.stages.locations.page import WORD, Candidate, Page
from pipeline.stages.locations.vocabulary import is_located, organization_beginnings, word_set

_SPACES = frozenset(" \u00a0\u202f\n")
_HYPHENS = frozenset({"-", "‑"})
_GLUE = frozenset({"-", "‑", "’", "'", "ʼ"})
_GLUED = frozenset("-‑–’'ʼ.")
_LONGEST = 9
_DIRECTIONS = frozenset({"nord", "sud", "ouest", "centre"})
_TAIL = re.compile(r"(?:t-|là\b|ci\b|il\b|elle\b|même\b)")
_ARABIC = re.compile(r"(?:a[dlnrstz]|ash|e[dlnrsz]|ech)(?=-[A-ZÀ-Ý])")
_PAIR = re.compile(r"([A-ZÀ-ÖØ-Þ][^\W_]+)[-‑–]([A-ZÀ-ÖØ-Þ][^\W_]+)(?![\w-])")


def find_names(page: Page) -> Iterator[Candidate]:
    """Every name of the gazetteer, none inside a longer one or in the name of a known organization."""
    done = 0
    for start in sorted({*page.capitals, *(m.start() for m in _lower_first().finditer(page.text))}):
        if start < done or not _may_begin(page.text, start):
            continue
        organization = organization_end(page, start)
        for end in reversed(list(_ends(page.text, start))):
            readings = _readings(page, start, end)
            if readings and (end > organization or (end == organization and is_located(page.before(start)))):
                yield Candidate(start, end, readings, "gazetteer")
                done = end
                break
        else:
            done = max(done, organization)
            for pair in _pair(page, start):
                yield pair
                done = pair.end


def _may_begin(text: str, start: int) -> bool:
    """Can the word here begin a place, an organization or a pair of towns? Most capitals cannot."""
    word = WORD.match(text, start)
    if word is None:
        return False
    return text[word.end() : word.end() + 1] in _GLUED or _opens_name(word.group())


@functools.lru_cache(maxsize=1 << 14)
def _opens_name(word: str) -> bool:
    return word in organization_beginnings() or opens(word)


def organization_end(page: Page, start: int) -> int:
    """Where the known organization that begins here ends (« Orange », « Union européenne »); `start` for none."""
    word = WORD.match(page.text, start)
    if word is None or word.group() not in organization_beginnings():
        return start
    node: dict[str, Any] | None = organizations().root
    end, longest = start, None
    for word in ORGANIZATION_WORD.finditer(page.text, start, start + 90):
        if node is None or (node := node.get(word.group().replace("’", "'"))) is None:
            break
        if "" in node:
            end, longest = word.end(), node[""]
    is_seat = longest and any(o.sector in {"GOV", "LEG"} for o in longest)
    return end + 1 if is_seat else end  # « Matignon » is no town, « à Orange » is one


def _pair(page: Page, start: int) -> Iterator[Candidate]:
    """« le train | Yaoundé-Douala »: two ends of a line, not a club against another."""
    match = _PAIR.match(page.text, start)
    if match is None or not set(page.before(start)[-4:]) & word_set("lines"):
        return
    for group in (1, 2):
        readings = tuple(p for p in lookup(match.group(group)) if p.kind == "city" and p.population > 8000)
        if readings:
            yield Candidate(match.start(group), match.end(group), readings, "line")


@functools.cache
def _lower_first() -> re.Pattern[str]:
    """The first words of the names that begin in lower case (« mer Noire », « bande de Gaza », « al-Bab »)."""
    entries = [e.split("=")[0] for t in load("places").values() for words in t.values() for e in words]
    names = [n.strip() for entry in entries for n in entry.split("|")]
    first = {word.group() for n in names if n[0].islower() and (word := WORD.match(n))}
    return re.compile(rf"(?<![\w-])(?:{any_of(first)}(?=[ ’'-][\w’' ]*[A-ZÀ-Ýa-z])|{_ARABIC.pattern})")


def _ends(text: str, start: int) -> Iterator[int]:
    """The ends of ever longer word groups that may be names; none cuts a hyphenated word."""
    end = start
    for _ in range(_LONGEST):
        word = WORD.match(text, end)
        if word is None:
            return
        end = word.end()
        glue = text[end : end + 1]
        bound = glue in _GLUE and text[end + 1 : end + 2].isalnum()
        if not bound or (glue in _HYPHENS and _TAIL.match(text, end + 1)):
            yield end  # « Alep-t-il », « Paris-là »
        if glue == "." and end - start <= 3 and text[end + 1 : end + 2] in _SPACES:
            end += 1  # « St. John's »
        elif not bound and (glue not in _SPACES or text[end : end + 2] == "\n\n"):
            return
        if not bound and not extends(text[start:end].rstrip(".")):
            return
        end += 1


def _readings(page: Page, start: int, end: int) -> tuple[Place, ...]:
    surface = page.text[start:end]
    found = lookup(surface) if len(surface) > 1 else ()
    if not found:
        return ()
    upper = surface.isupper()
    kept = tuple(p for p in found if upper or _same_case(surface, p))
    if any(p.contracted for p in kept):
        contracted = (page.before(start) or [""])[-1] in {"au", "du", "aux", "des"}
        kept = tuple(p for p in kept if contracted or not p.contracted)
    if len(surface) <= 4 and not upper:
        kept = tuple(p for p in kept if not (p.variant and p.source == "h" and " " in p.name))  # « Eau » is not « EAU »
    elif len(surface) <= 3:
        kept = tuple(p for p in kept if p.name.isupper() or p.feature_code.startswith("PCL"))
    return kept


def _same_case(surface: str, place: Place) -> bool:
    """Words in lower case are so in the name: « Nord est » is none; directions may be (« Corée du sud »)."""
    if place.variant and place.source == "h" and surface.isalpha():
        return surface[1:].islower() or any(c.isupper() for c in surface[1:])
    words, others = WORD.findall(surface), WORD.findall(place.name)
    if len(words) != len(others):
        if place.source == "h" and len(words) > 1:
            return surface[0].isupper() and all(
                w[0].isupper() or len(w) > 5 or w in word_set("function_words") for w in words[1:]
            )  # « République islamique », « République du Congo »
        return surface[0].isupper() and all(w[0].isupper() or w in word_set("function_words") for w in words[1:])
    if words[0][0].islower() and others[0][0].isupper() and not _ARABIC.match(surface):
        return False  # « al-Bab » and « Al-Bab » are one
    pairs = list(zip(words, others, strict=True))[1:]
    state = place.feature_code.startswith("PCL")  # « Etats-unis »
    moved = words[0][0].isupper() and others[0][0].islower()  # « Golfe persique » for « golfe Persique »
    return all(a[0].isupper() or b[0].islower() or a in _DIRECTIONS or state or moved for a, b in pairs)
