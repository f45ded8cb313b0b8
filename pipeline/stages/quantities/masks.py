"""Spans in which numbers count nothing: dates, names and serial numbers, idioms, scores."""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from schemas import DateMention
from schemas.base import QuantityRole

_SP = "[ \u00a0\u202f]"


class Mask(NamedTuple):
    """A span whose numbers have a role other than claim."""

    start: int
    end: int
    role: QuantityRole
    rule: str


def _union(patterns: Sequence[str]) -> str:
    return "|".join(f"(?:{p})" for p in patterns)


@functools.cache
def _identifiers() -> re.Pattern[str]:
    table = load("quantities")["identifiers"]
    shapes = [
        r"(?:https?://|www\.)[^\s<>»”\"]+",
        r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+",
        r"[\w-]+\.(?:fr|com|org|net|info|eu|be|ch|ca)(?:/[^\s<>»”\"]*)?(?!\w)",
        r"[#@]\w+",
        r"(?<![\w-])(?:[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,4})?)(?!\w)",  # IBAN
        rf"(?<![\w,.])(?:\+\d{{2,3}}|\(\+?\d{{2,3}}\)|00{_SP}?\d{{2}}){_SP}?(?:\(0\))?\d{{1,3}}(?:[ .\u00a0-]?\d{{2,3}}){{2,5}}(?!\w)",  # phone
        r"(?<![\w,.])0\d(?:[ .\u00a0-]\d{2}){4}(?!\d)",
        r"(?<![\w,.])0[ \u00a0]8\d{2}(?:[ \u00a0]\d{3}){2}(?!\d)",
        rf"(?<![\w-])\d{{1,4}}(?:{_SP}?(?:bis|ter|quater))?,?{_SP}(?:{any_of(table['streets'])}){_SP}(?=[\wÀ-ÿ'’])",  # address
        rf"(?<![\w.,])(?:F-)?\d{{5}}(?={_SP}[A-ZÉÈ][a-zé]+)(?!{_SP}(?:Français|Belges|Suisses|Canadiens|Américains|Syriens|Algériens))",  # postcode
        r"\[\d{1,3}\](?!\w)",  # footnote call
        r"(?<![\w'’])(?=[^\s\d]*\d)(?=[\d-]*[A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ]+(?:[-‑]?\d+[A-Za-z]{0,3})+(?:[-‑/]\d+)*(?!\w)",  # A320, F-16, H5N1
        r"(?<![\w,.'’])\d{1,3}[A-Z]{1,2}\d*(?![\w€$£])(?<!M)(?<!K)(?<!L)",  # 5G, 4K
        r"(?<![\w.])\d+(?:\.\d+){2,}(?![\w.])",  # 192.168.1.1
    ]
    return re.compile(_union(shapes))


@functools.cache
def _numbered() -> re.Pattern[str]:
    """Article 49.3, page 12, RN 7, réacteurs 3 et 4."""
    nouns = any_of(load("quantities")["identifiers"]["nouns"])
    number = r"(?:\d+(?:[.,-]\d+)*(?:er|e|bis|ter)?|[IVXLC]+(?!\w))"
    return re.compile(
        rf"(?<![\w-])(?i:{nouns}){_SP}{{0,2}}(?:n[°ºo]{_SP}?)?{number}(?:{_SP}?(?:,|et|ou|à|-){_SP}?{number})*(?![\w%€$])"
    )


@functools.cache
def _names() -> re.Pattern[str]:
    hyphened = (
        r"(?<![\w-])(?:Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Cent|Mille)-[A-ZÉÈÎ][\wÀ-ÿ]+(?:-[A-ZÉÈ][\wÀ-ÿ]+)*"
    )
    compound = r"(?<![\w-])(?:deux|trois|quatre|cinq|six|sept|huit|dix|douze)-(?:roues|pièces|mâts|quarts|ponts|places|portes|temps|points|points-virgules|étoiles|heures|saisons|épices|frères|pattes|mains|cents|fils|huit)(?!\w)"
    return re.compile(
        _union([rf"(?<![\w-]){any_of(load('quantities')['identifiers']['names'])}(?![\w-])", hyphened, compound])
    )


@functools.cache
def _idioms() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_union(load('quantities')['idioms']['phrases'])})(?!\w)", re.IGNORECASE)


_LISTS = re.compile(
    r"(?m)^[ \t]*(?:\d{1,3}[.)°/](?=[ \u00a0])|\d{1,2}[ \u00a0]?[-–—](?=[ \u00a0])|(?<=\n)\d{1,3}(?=[ \t]*\n))"
)
_CLOCKS = re.compile(
    r"(?<![\w,.])\d{1,2}[ \u00a0\u202f]?(?:h|H)(?:[ \u00a0\u202f]?\d{2})?(?![\w/])|(?<![\w:.,])\d{1,2}:\d{2}(?::\d{2})?(?![\w:])"
    r"|(?<![\w/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\w/])|(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w-])"
)
_YEARS = re.compile(
    r"(?<![\w,.])(?:(?i:en|de|depuis|dès|d['’]ici|fin|début|mi-?|courant|avant|après|années?|l['’]an|été|automne|hiver|printemps|rentrée|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|trimestre|semestre|élections?|présidentielle|législatives|exercice|saison|campagne|millésime|et|à|ou|entre|jusqu['’]en|que|qu['’]en)[ \u00a0])"
    r"((?:1[5-9]|20)\d{2})(?:[-–/](?:(?:1[5-9]|20)?\d{2}))?(?![\w%€$]|[ \u00a0.,]\d{3}|,\d)|\(((?:1[5-9]|20)\d{2})(?:[-–](?:1[5-9]|20)\d{2})?\)|(?<![\w,.-])(?:1[89]|20)\d{2}[-–](?:1[89]|20)?\d{2}(?![\w%€$-])"
)
_DAYS = re.compile(
    r"(?<![\w,.])(?:1er|\d{1,2})(?:[ \u00a0](?:et|au|ou)[ \u00a0](?:1er|\d{1,2}))?[ \u00a0](?:janv(?:ier|\.)|f[ée]vr(?:ier|\.)|mars|avr(?:il|\.)|mai|juin|juil(?:let|\.)|ao[uû]t|sept(?:embre|\.)|oct(?:obre|\.)|nov(?:embre|\.)|d[ée]c(?:embre|\.))(?!\w)(?:[ \u00a0]\d{4}(?!\d))?",
    re.IGNORECASE,
)
_SCORES = re.compile(
    r"(?<![\w,.%€$/-])\d{1,3}[-–]\d{1,3}(?:(?:,|[ \u00a0])[ \u00a0]?\d{1,2}[-–]\d{1,2}(?:[ \u00a0]?\(\d{1,2}[-–/]\d{1,2}\))?)*(?![\w%€$/-]|[.,]\d|[ \u00a0]?[%€$°])"
)


def date_masks(text: str, dates: Sequence[DateMention]) -> list[Mask]:
    """Dates found before, and the shapes that can be nothing else."""
    found = [Mask(d.start, d.end, "date", "date") for d in dates]
    for pattern in (_CLOCKS, _DAYS):
        found += [Mask(m.start(), m.end(), "date", "date") for m in pattern.finditer(text)]
    return found


def year_masks(text: str) -> list[Mask]:
    """En 2018, (2015), 2008-2012: years that stand where no count does. The caller checks that nothing is counted."""
    return [Mask(m.start(1) if m[1] else m.start(), m.end(), "date", "year") for m in _YEARS.finditer(text)]


def other_masks(text: str) -> list[Mask]:
    """Names, serial numbers, list numbers and idioms."""
    found = [Mask(m.start(), m.end(), "idiom", "idiom") for m in _idioms().finditer(text)]
    for pattern in (_identifiers(), _numbered(), _names(), _LISTS):
        found += [Mask(m.start(), m.end(), "identifier", "identifier") for m in pattern.finditer(text)]
    return found


def score_spans(text: str) -> list[tuple[int, int]]:
    """Digits joined by a dash: scores, unless they are ranges of something."""
    return [m.span() for m in _SCORES.finditer(text)]


def disjoint(masks: Sequence[Mask]) -> list[Mask]:
    """Masks in text order without overlap: the first wins, of two that begin together the longest."""
    found: list[Mask] = []
    for mask in sorted(masks, key=lambda m: (m.start, -m.end)):
        if not found or mask.start >= found[-1].end:
            found.append(mask)
    return found
