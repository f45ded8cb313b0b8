"""Names of the gazetteer in a text, the longest first."""

import functools
import re
from collections.abc import Iterator

from pipeline.gazetteer import Place, extends, lookup
from pipeline.lexicons import load
from pipeline.stages.locations.page import WORD, Candidate, Page

_CAPITAL = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-Þ][^\W_]*")
_SPACES = frozenset(" \u00a0\u202f\n")
_LONGEST = 9
_DIRECTIONS = frozenset({"nord", "sud", "ouest", "centre"})


def find_names(page: Page) -> Iterator[Candidate]:
    """Every name of the gazetteer, none inside a longer one."""
    done = 0
    for start in sorted({m.start() for p in (_CAPITAL, _lower_first()) for m in p.finditer(page.text)}):
        if start < done:
            continue
        for end in reversed(list(_ends(page.text, start))):
            readings = _readings(page, start, end)
            if readings:
                yield Candidate(start, end, readings, "gazetteer", 0.0)
                done = end
                break


@functools.cache
def _lower_first() -> re.Pattern[str]:
    """The first words of the names that begin in lower case (« mer Noire », « bande de Gaza »)."""
    entries = [
        n.strip()
        for t in load("places").values()
        for words in t.values()
        for e in words
        for n in e.split("=")[0].split("|")
    ]
    first = sorted({WORD.match(n).group() for n in entries if n[0].islower()})  # type: ignore[union-attr]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(first)})(?=[ ’'-][\w’' ]*[A-ZÀ-Ýa-z])")


def _ends(text: str, start: int) -> Iterator[int]:
    """The ends of ever longer word groups that may be names; none cuts a hyphenated word."""
    end = start
    for count in range(_LONGEST):
        word = WORD.match(text, end)
        if word is None:
            return
        end = word.end()
        glue = text[end : end + 1]
        bound = glue in {"-", "‑", "’", "'", "ʼ"} and text[end + 1 : end + 2].isalnum()
        if not bound:
            yield end
        elif text[end : end + 1] in {"-", "‑"} and _is_tail(text, end + 1):
            yield end  # « Alep-t-il », « Paris-là »
        if glue == "." and end - start <= 3 and text[end + 1 : end + 2] in {" ", "\u00a0"}:
            end += 1  # « St. John's »
        elif not bound and (glue not in _SPACES or text[end : end + 2] == "\n\n"):
            return
        if count and not bound and not extends(text[start:end]):
            return
        if not count and not bound and not extends(text[start:end].rstrip(".")):
            return
        end += 1


def _is_tail(text: str, at: int) -> bool:
    return re.match(r"(?:t-|là\b|ci\b|il\b|elle\b|même\b)", text[at : at + 6]) is not None


def _readings(page: Page, start: int, end: int) -> tuple[Place, ...]:
    surface = page.text[start:end]
    if len(surface) < 2:
        return ()
    found = lookup(surface)
    if not found:
        return ()
    upper = surface.isupper()
    kept = tuple(p for p in found if upper or _same_case(surface, p.name) or p.variant)
    if any(p.contracted for p in kept):
        contracted = (page.before(start) or [""])[-1] in {"au", "du", "aux", "des"}
        kept = tuple(p for p in kept if contracted or not p.contracted)
    if upper and len(surface) <= 3:
        kept = tuple(p for p in kept if p.name.isupper() or p.feature_code.startswith("PCL"))
    return kept


def _same_case(surface: str, name: str) -> bool:
    """Words in lower case are so in the name: « Nord est » is none; directions may be (« Corée du sud »)."""
    if surface.islower() != name.islower():
        return surface[0].isupper() or name[0].islower()
    words, others = WORD.findall(surface), WORD.findall(name)
    if len(words) != len(others):
        return True
    return all(
        a[0].isupper() or b[0].islower() or a in _DIRECTIONS or len(a) > 5 for a, b in zip(words, others, strict=True)
    )
