"""The words and digits a numeral is made of, with their classes; every other word of the text is passed over."""

import functools
import re
import unicodedata
from decimal import Decimal
from typing import Literal, NamedTuple

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of

Kind = Literal[
    "digits", "unit", "teen", "ten", "hundred", "thousand", "scale", "collective", "fraction", "glyph",
    "ordinal", "roman", "and", "comma", "of",
]  # fmt: skip

MAX_DIGITS = 18
"""Longer runs of digits are serial numbers: no press figure needs them, and JSON readers lose their precision."""

_SPACES = " \u00a0\u202f\u2009\u2007"
_DIGITS = rf"""
    (?:
        [1-9]\d{{0,2}}+ (?:
            (?:[{_SPACES}]\d{{3}})+ (?!\d) (?:,\d++)?        # 12 000,50
          | (?:\.\d{{3}})+ (?!\d) (?:,\d++)?                 # 12.000,50
          | (?:['’]\d{{3}})+ (?!\d) (?:[.,]\d++)?            # 12'000.50
          | (?:,\d{{3}}){{2,}} (?!\d) (?:\.\d++)?            # 1,234,567.50
        ) (?![.,]\d)
      | \d++ (?:[.,]\d++)? (?![.,]\d)                        # 12,5
      | (?<![^\s(«"“])[.,]\d++ (?![.,]\d)                    # ,08
      | \d++
    )
"""
_APART = r"[ \u00a0](?:e|er|[èe]re|i?[èe]me)(?=[ \u00a0][^\W\d])"
_ORDINAL_SUFFIX = rf"(?P<suffix>(?:(?:i?[èe]me|er|[èe]re|re|nde|nd|e|è)s?|{_APART})(?!\w))"
_SIGN = r"(?<![\w.,'’)\]%€$£/:\-−–+])[-−+]"
_SIGN_APART = rf"(?<=[(\[])[-−–+][{_SPACES}]"
"""(- 33 %): the sign that opens a bracket may stand apart."""
_LETTER = r"[^\W\d_]"


@functools.cache
def _lexeme() -> re.Pattern[str]:
    """One lexeme of a text in lower case. What no letter precedes is looked at first: that rules out most places."""
    return re.compile(
        rf"""
        (?<!{_LETTER})(?:
            (?P<word>{any_of(word_classes())}(?!{_LETTER}))
          | (?=[\d.,+−–-])(?P<digits>(?<!\w){_DIGITS} | {_SIGN}{_DIGITS} | {_SIGN_APART}{_DIGITS})(?:{_ORDINAL_SUFFIX})?
          | (?P<glyph>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])
          | (?=[xivlc])\b(?P<roman>[xivlc]++)(?:er|re|[èe]re|[èe]me|e)(?!\w)
        )
        """,
        re.VERBOSE,
    )


def lower(text: str) -> str:
    """The text in lower case, offset for offset (İ, whose lower case is two characters long, stays)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([c.lower() if len(c.lower()) == 1 else c for c in text])


_SEPARATORS = re.compile(rf"[{_SPACES}'’]")
_DOTTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_GAP = re.compile(rf"[{_SPACES}\t]*([-‐‑])?[{_SPACES}\t]*")
_LINKS = {"and", "comma", "of"}
_WIDEST_GAP = 8
_ROMAN = re.compile(r"(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NOT_ROMAN = {"L", "C"}
"""Le and Ce."""


class Lexeme(NamedTuple):
    """One piece of a numeral; `glued` when only spaces or a hyphen part it from the lexeme before."""

    start: int
    end: int
    kind: Kind
    value: Decimal
    glued: bool
    hyphen: bool = False
    ordinal: bool = False
    plural: bool = False
    word: str = ""


def without_accents(word: str) -> str:
    """The word without diacritics: zéro → zero."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@functools.cache
def word_classes() -> dict[str, tuple[Kind, Decimal, bool, bool]]:
    """Lower-case word → (kind, value, ordinal, plural), with the spellings that lack accents."""
    lexicon = load("numerals")
    found: dict[str, tuple[Kind, Decimal, bool, bool]] = {}
    tables: list[tuple[str, Kind]] = [
        ("units", "unit"), ("teens", "teen"), ("tens", "ten"), ("hundred", "hundred"), ("thousand", "thousand"),
        ("scales", "scale"), ("fractions", "fraction"),
    ]  # fmt: skip
    for table, kind in tables:
        for word, value in lexicon[table].items():
            found[word] = (kind, Decimal(value), False, word.endswith("s"))
    for word, value in lexicon["collectives"].items():
        found[word] = ("collective", Decimal(value), False, False)
        found[word + "s"] = ("collective", Decimal(value), False, True)
    for word, value in lexicon["ordinals"].items():
        kind = _ordinal_kind(word, value)
        found[word] = (kind, Decimal(value), True, False)
        found[word + "s"] = (kind, Decimal(value), True, True)
    found |= {"et": ("and", Decimal(0), False, False), "virgule": ("comma", Decimal(0), False, False)}
    found |= {"de": ("of", Decimal(0), False, False), "d": ("of", Decimal(0), False, False)}
    return {without_accents(word): entry for word, entry in found.items()} | found


def _ordinal_kind(word: str, value: int) -> Kind:
    """The class in which an ordinal closes a numeral: vingt-cinquième as vingt-cinq; premier and second stand alone."""
    if word in {"premier", "première", "second", "seconde"}:
        return "ordinal"
    sizes: tuple[tuple[int, Kind], ...] = ((10, "unit"), (17, "teen"), (100, "ten"), (1000, "hundred"))
    for bound, kind in sizes:
        if value < bound:
            return kind
    return "thousand" if value == 1000 else "scale"


def lexemes(text: str, start: int, end: int) -> list[Lexeme]:
    """The pieces of numerals in a stretch of text, in order. Linear: each character is read once."""
    classes = word_classes()
    found: list[Lexeme] = []
    last = -1
    for match in _lexeme().finditer(lower(text), start, end):
        begin = match.start()
        word = match["word"]
        if word is not None:
            kind, value, ordinal, plural = classes[word]
            if kind in _LINKS and begin > last + _WIDEST_GAP:
                continue
            if word[0] in "ns" and not _is_numeral(text, begin, match.end()):
                continue
        else:
            word = ""
            symbol = _symbol(text, match)
            if symbol is None:
                continue
            kind, value, ordinal, plural = symbol
        gap = _GAP.fullmatch(text, last, begin) if 0 <= last <= begin <= last + _WIDEST_GAP else None
        hyphen = gap is not None and gap[1] is not None
        found.append(Lexeme(begin, match.end(), kind, value, gap is not None, hyphen, ordinal, plural, word))
        last = match.end() + (1 if kind == "of" and text[match.end() : match.end() + 1] in {"'", "’"} else 0)
    return found


def _symbol(text: str, match: re.Match[str]) -> tuple[Kind, Decimal, bool, bool] | None:
    if match["glyph"]:
        top, bottom = load("numerals")["glyphs"][match["glyph"]]
        return "glyph", Decimal(top) / Decimal(bottom), False, False
    if match["roman"]:
        roman = text[slice(*match.span("roman"))]  # small letters make no Roman numeral
        if not _ROMAN.fullmatch(roman) or roman in _NOT_ROMAN:
            return None
        return "roman", Decimal(roman_value(roman)), True, False
    value = digits_value(match["digits"])
    return None if value is None else ("digits", value, match["suffix"] is not None, False)


def digits_value(digits: str) -> Decimal | None:
    """The number written in digits in any French manner, null when it is too long to be one.

    A dot or an apostrophe before groups of three parts thousands (12.000, 12'000); a lone comma or dot is decimal.
    """
    if digits.isdigit() and digits.isascii() and len(digits) <= MAX_DIGITS:
        return Decimal(digits)
    unsigned = digits.lstrip(f"-−–+{_SPACES}")
    body = _SEPARATORS.sub("", unsigned)
    if len(body) > MAX_DIGITS + 8:
        return None
    if body.count(",") > 1:
        body = body.replace(",", "")
    elif _DOTTED.fullmatch(body) and body == unsigned:
        body = body.replace(".", "")
    body = body.replace(",", ".")
    whole = body.partition(".")[0]
    if len(whole) > MAX_DIGITS:
        return None
    value = Decimal(body if whole else "0" + body)
    return -value if digits[0] in "-−–" else value


def roman_value(numeral: str) -> int:
    """XIV → 14."""
    values = [_ROMAN_VALUES[c] for c in numeral]
    return sum(-v if v < max(values[i + 1 :], default=0) else v for i, v in enumerate(values))


def _is_numeral(text: str, start: int, end: int) -> bool:
    """Un logement neuf, 12 sept. 2016 and 12 sept 2016 hold no such number."""
    word = text[start:end].lower()
    if word == "neuf":
        return _counts_neuf(text, start, end)
    if word != "sept":
        return True
    dated = _DAY.search(text, max(0, start - 4), start) is not None and _YEAR.match(text, end) is not None
    return not dated and not _SEPTEMBER.match(text, end)


_SEPTEMBER = re.compile(r"\.(?=\s*(?:\d|[a-zà-ÿ,;)]))")
_DAY = re.compile(r"(?<!\d)(?:\d{1,2}|1er)[ \u00a0]\Z")
_YEAR = re.compile(r"[ \u00a0](?:19|20)\d{2}(?!\d)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)['’\s\u00a0\-]*\Z")
_WORD_AFTER = re.compile(r"[\s\u00a0\-]+([^\W\d_]+|\d)")


def _counts_neuf(text: str, start: int, end: int) -> bool:
    """Neuf the number, not the adjective: a determiner or preposition before it, or a plural noun after it."""
    grammar, classes = load("numerals")["grammar"], word_classes()
    before = _WORD_BEFORE.search(text, max(0, start - 24), start)
    previous = before[1].lower() if before else ""
    if not previous or previous in grammar["before_neuf"]:
        return True
    entry = classes.get(previous)
    if entry is not None and entry[0] in {"unit", "teen", "ten", "hundred", "thousand", "scale", "comma"}:
        return previous not in {"un", "une"}
    after = _WORD_AFTER.match(text, end)
    following = after[1].lower() if after else ""
    if following in classes and classes[following][0] not in _LINKS:
        return True
    return len(following) > 2 and following[-1] in {"s", "x", "z"} and following not in grammar["after_neuf"]
