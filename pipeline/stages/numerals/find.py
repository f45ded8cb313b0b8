"""The walk over a text's lexemes: at each, the first form that reads; spans never overlap."""

import functools
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.lexicons import load
from pipeline.stages.numerals.cardinals import cardinal
from pipeline.stages.numerals.digits import abbreviated_scale, round_scale, vulgar
from pipeline.stages.numerals.lexemes import Lexeme, lexemes
from pipeline.stages.numerals.numeral import Form, Numeral, plain
from pipeline.stages.numerals.parts import Part, at

_ARTICLE = re.compile(r"(?<!\w)(?:les?|la)[ \u00a0]\Z", re.IGNORECASE)
_LONGEST_CHAIN = 3
"""Des dizaines de milliers de milliards: no text says more."""
SIGNS = "-−–+"
_SHORT = {"k", "K", "M", "m"}
"""First letters of abbreviated scales."""
_LINKS = {"and", "comma", "of"}
_NUMBER_KINDS = {"digits", "glyph", "unit", "teen", "ten", "hundred", "thousand"}


def find_numerals(text: str, start: int = 0, end: int | None = None) -> list[Numeral]:
    """Every numeral between two offsets (the whole text by default), in order, without overlap. Linear time."""
    return list(_found(text, start, len(text) if end is None else end))


@functools.lru_cache(maxsize=1)
def _found(text: str, start: int, end: int) -> tuple[Numeral, ...]:
    """The last text is remembered: dates and quantities read the same numbers one after the other."""
    pieces = lexemes(text, start, end)
    found: list[Numeral] = []
    i = 0
    while i < len(pieces):
        read = _read(text, pieces, i)
        if read is None:
            i += 1
            continue
        numeral, i = read
        found.append(numeral)
    return tuple(found)


def _read(text: str, pieces: Sequence[Lexeme], i: int) -> tuple[Numeral, int] | None:
    first = pieces[i]
    if first.kind in _LINKS:
        return None
    if first.kind == "digits" and not _continues(text, pieces, i):
        return _plain_digits(text, first), i + 1
    if first.kind in {"unit", "teen"} and not first.ordinal and not (i + 1 < len(pieces) and pieces[i + 1].glued):
        return _lone_word(first), i + 1
    for reader in (_indefinite, _fraction, _collective, _ordinal_alone, _cardinal):
        read = reader(text, pieces, i)
        if read is not None:
            return read
    return None


def _continues(text: str, pieces: Sequence[Lexeme], i: int) -> bool:
    """Is there anything after these digits that may belong to the number: a scale, a fraction bar, letters?"""
    end = pieces[i].end
    following = text[end : end + 2]
    return (i + 1 < len(pieces) and pieces[i + 1].glued) or following[:1] in {"/"} or following.lstrip()[:1] in _SHORT


def _plain_digits(text: str, piece: Lexeme) -> Numeral:
    form: Form = "ordinal" if piece.ordinal else "digits"
    value, scale = plain(piece.value), int(round_scale(text, piece))
    return Numeral(piece.start, piece.end, value, None, None, form, scale, text[piece.start] in SIGNS)


def _lone_word(piece: Lexeme) -> Numeral:
    """Un, deux, onze with nothing behind that goes on with the number."""
    form: Form = "article" if piece.word in {"un", "une"} else "words"
    return Numeral(piece.start, piece.end, plain(piece.value), None, None, form)


def _made(pieces: Sequence[Lexeme], i: int, part: Part, form: Form) -> tuple[Numeral, int]:
    value = plain(part.value)
    end = pieces[part.after - 1].end
    return Numeral(pieces[i].start, end, value, None, None, form, int(part.scale)), part.after


def _cardinal(text: str, pieces: Sequence[Lexeme], i: int) -> tuple[Numeral, int] | None:
    if pieces[i].kind == "roman":
        return _made(pieces, i, Part(pieces[i].value, i + 1), "ordinal")
    if pieces[i].kind not in _NUMBER_KINDS:
        return None
    part = cardinal(text, pieces, i)
    if part is None or _pour_cent(text, pieces, i) or (pieces[i].word == "mil" and part.after == i + 1):
        return None  # le kilo de mil
    kinds = {piece.kind for piece in pieces[i : part.after]}
    form: Form = "words" if not kinds & {"digits", "glyph"} else "digits" if kinds <= {"digits", "glyph"} else "mixed"
    if part.ordinal:
        form = "ordinal"
    elif pieces[i].word in {"un", "une"} and part.after == i + 1:
        form = "article"
    elif form == "digits" and (kinds == {"glyph"} or vulgar(text, pieces, i) is not None):
        form = "fraction"
    numeral, after = _made(pieces, i, part, form)
    return _extended(text, numeral, pieces[i]), after


def _extended(text: str, numeral: Numeral, first: Lexeme) -> Numeral:
    """Take in the ordinal suffix or the abbreviated scale that is written against the digits."""
    signed = first.kind == "digits" and text[first.start] in SIGNS
    short = abbreviated_scale(text, numeral.end) if numeral.form == "digits" and numeral.scale > 1 else None
    if short is not None:
        return replace(numeral, end=short[1], form="mixed", signed=signed)
    return replace(numeral, signed=signed) if signed else numeral


def _pour_cent(text: str, pieces: Sequence[Lexeme], i: int) -> bool:
    """Vingt pour cent: a percentage, not a hundred (but pour cent mille habitants is a number)."""
    if pieces[i].kind != "hundred" or text[max(0, pieces[i].start - 5) : pieces[i].start - 1].lower() != "pour":
        return False
    return at(pieces, i + 1, "thousand", "scale") is None


def _ordinal_alone(text: str, pieces: Sequence[Lexeme], i: int) -> tuple[Numeral, int] | None:
    """Premier, seconde, and ordinals that nothing precedes."""
    piece = pieces[i]
    if piece.kind == "ordinal" or (piece.ordinal and piece.kind == "scale"):
        return _made(pieces, i, Part(piece.value, i + 1), "ordinal")
    return None


def _fraction(text: str, pieces: Sequence[Lexeme], i: int) -> tuple[Numeral, int] | None:
    """Un tiers, les trois quarts, la moitié, quatre cinquièmes, un demi-million, un quart de million."""
    part = _plural_ordinal(pieces, i) or _one_nth(text, pieces, i) or _numerator(text, pieces, i)
    if part is None and pieces[i].kind == "fraction":
        part = Part(1 / pieces[i].value, i + 1)
    if part is None:
        return None
    numeral, after = _scaled_fraction(pieces, i, part)
    article = _ARTICLE.search(text, max(0, numeral.start - 4), numeral.start)
    if article is not None and numeral.form == "fraction" and "demi" not in pieces[i].word:
        numeral = replace(numeral, start=article.start())
    return numeral, after


_SHARES = re.compile(
    r"[ \u00a0](?:(?:de|du|des|seulement|environ|à peine|au moins|(?:tout )?au plus)(?!\w)|d['’])"
    r"|[ \u00a0]?[.,;:!?)»]|\Z"
)


def _one_nth(text: str, pieces: Sequence[Lexeme], i: int) -> Part | None:
    """Un dixième de sa population, dont un cinquième seulement; "un dixième essai" is an ordinal."""
    if pieces[i].kind != "unit" or pieces[i].value != 1 or pieces[i].ordinal:
        return None
    nth = at(pieces, i + 1, "unit", "teen", "ten", "hundred", "thousand")
    if nth is None or not nth.ordinal or nth.plural or nth.value < 5 or not _SHARES.match(text, nth.end):
        return None
    return Part(1 / nth.value, i + 2)


def _numerator(text: str, pieces: Sequence[Lexeme], i: int) -> Part | None:
    """A cardinal with a fraction word after it."""
    if pieces[i].kind not in _NUMBER_KINDS or pieces[i].ordinal:
        return None
    top = cardinal(text, pieces, i)
    return None if top is None or top.ordinal else _over(pieces, top)


def _over(pieces: Sequence[Lexeme], top: Part) -> Part | None:
    """A numerator before tiers, quarts, demi or cinquièmes."""
    bottom = at(pieces, top.after, "fraction")
    if bottom is None or (top.value > 1 and not bottom.plural and bottom.value != 3):
        return None
    return Part(top.value / bottom.value, top.after + 1)


def _plural_ordinal(pieces: Sequence[Lexeme], i: int) -> Part | None:
    """Quatre cinquièmes, neuf dixièmes, vingt centièmes: a numerator of one word, a plural ordinal."""
    first = pieces[i]
    if first.kind not in {"unit", "teen", "ten"} or first.ordinal or first.value < 2:
        return None
    bottom = at(pieces, i + 1, "unit", "teen", "ten", "hundred", "thousand", "scale")
    if bottom is None or not bottom.ordinal or not bottom.plural or bottom.value < 3:
        return None
    return Part(first.value / bottom.value, i + 2)


def _scaled_fraction(pieces: Sequence[Lexeme], begin: int, part: Part) -> tuple[Numeral, int]:
    """Un demi-million, deux tiers de million, une demi-douzaine: a number, no longer a fraction."""
    j = part.after + (1 if at(pieces, part.after, "of") else 0)
    power = at(pieces, j, "scale", "collective")
    if power is None or power.ordinal:
        return _made(pieces, begin, part, "fraction")
    form: Form = "collective" if power.kind == "collective" else "words"
    return _made(pieces, begin, Part(part.value * power.value, j + 1), form)


def _collective(text: str, pieces: Sequence[Lexeme], i: int) -> tuple[Numeral, int] | None:
    """Une quinzaine, deux douzaines, une dizaine de milliers, trentaine."""
    j, coefficient = i, Decimal(1)
    if pieces[i].kind in _NUMBER_KINDS and not pieces[i].ordinal:
        part = cardinal(text, pieces, i)
        if part is None or part.ordinal or at(pieces, part.after, "collective") is None:
            return None
        j, coefficient = part.after, part.value
    if pieces[j].kind != "collective" or (pieces[j].plural and j == i):
        return None
    value, after = _powers(pieces, j, coefficient)
    half = at(pieces, after + 1, "fraction") if at(pieces, after, "and") else None
    if half is not None and half.word in {"demi", "demie"}:
        value, after = value + pieces[j].value / 2, after + 2
    return _made(pieces, i, Part(value, after, False, pieces[j].value), "collective")


def _powers(pieces: Sequence[Lexeme], j: int, coefficient: Decimal) -> tuple[Decimal, int]:
    """Centaines de milliers de …: the product of collectives and scales chained by "de"."""
    value, after = coefficient * pieces[j].value, j + 1
    for _ in range(_LONGEST_CHAIN):
        power = at(pieces, after + 1, "collective", "scale") if at(pieces, after, "of") else None
        if power is None or power.ordinal:
            break
        value, after = value * power.value, after + 2
    return value, after


def _indefinite(text: str, pieces: Sequence[Lexeme], i: int) -> tuple[Numeral, int] | None:
    """Des centaines, plusieurs dizaines de milliers, des millions: at least two of them."""
    first = pieces[i]
    if first.kind not in {"collective", "scale"} or not first.plural or first.ordinal or _after_number(pieces, i):
        return None
    value, after = _powers(pieces, i, Decimal(2))
    many = _many().search(text, max(0, first.start - 24), first.start)
    start = many.start() if many is not None else first.start
    return Numeral(start, pieces[after - 1].end, None, plain(value), None, "indefinite"), after


@functools.cache
def _many() -> re.Pattern[str]:
    words = "|".join(load("numerals")["grammar"]["many"])
    return re.compile(rf"(?<!\w)(?:{words})[ \u00a0]\Z", re.IGNORECASE)


def _after_number(pieces: Sequence[Lexeme], i: int) -> bool:
    return i > 0 and pieces[i].glued and pieces[i - 1].kind in _NUMBER_KINDS
