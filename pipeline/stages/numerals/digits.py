"""Numbers in digits: vulgar fractions, grouped thousands, scales abbreviated behind them."""

from collections.abc import Sequence
from decimal import Decimal

from pipeline.lexicons import load
from pipeline.stages.numerals.lexemes import Lexeme
from pipeline.stages.numerals.parts import THOUSAND, Part, at


def digits(text: str, pieces: Sequence[Lexeme], i: int) -> Part | None:
    """A number in digits, with a vulgar fraction (2 1/2, 2½) and a scale written against it (10M, 5 Md€)."""
    piece = pieces[i]
    if piece.kind == "glyph":
        return Part(piece.value, i + 1)
    if piece.kind != "digits":
        return None
    value, after = piece.value, i + 1
    if at(pieces, after, "glyph") is not None:
        return Part(value + pieces[after].value.copy_sign(value), after + 1)
    fraction = vulgar(text, pieces, after) if at(pieces, after, "digits") else None
    if fraction is not None and value == value.to_integral_value():
        return Part(value + fraction.value.copy_sign(value), fraction.after)
    return vulgar(text, pieces, i) or Part(value, after, piece.ordinal, round_scale(text, piece))


def vulgar(text: str, pieces: Sequence[Lexeme], i: int) -> Part | None:
    """3/4: a proper fraction in digits, with a denominator in use; 12/4 and 24/24 are none."""
    if i + 1 >= len(pieces) or pieces[i + 1].kind != "digits" or text[pieces[i].end : pieces[i + 1].start] != "/":
        return None
    top, bottom = pieces[i].value, pieces[i + 1].value
    around = text[max(0, pieces[i].start - 1) : pieces[i].start] + text[pieces[i + 1].end : pieces[i + 1].end + 1]
    proper = 0 < abs(top) < bottom and bottom in {2, 3, 4, 5, 6, 8, 10, 16} and pieces[i].end - pieces[i].start <= 2
    if not proper or "/" in around or pieces[i + 1].ordinal:
        return None
    return Part(top / bottom, i + 2)


def round_scale(text: str, piece: Lexeme) -> Decimal:
    """10 à 12 000: the thousands that a first bound may leave out."""
    grouped = not text[piece.start : piece.end].isdigit() and text[piece.end - 3 : piece.end] == "000"
    return THOUSAND if grouped else Decimal(1)


def abbreviated_scale(text: str, end: int) -> tuple[Decimal, int] | None:
    """The abbreviated scale that follows a number, and where it ends."""
    short = load("numerals")["abbreviated_scales"]
    at_once = end < len(text) and text[end].isalpha()
    begin = end if at_once else end + 1 if text[end : end + 1] in {" ", "\u00a0", "\u202f"} else None
    if begin is None:
        return None
    stop = begin
    while stop < len(text) and stop < begin + 5 and text[stop].isalpha() and text[stop].isascii():
        stop += 1
    word, after = text[begin:stop], text[stop : stop + 4]
    if word not in short:
        return None
    money = after[:1] in {"€", "$", "£"} or after.lstrip(" \u00a0\u202f")[:2] in {"d'", "d’", "de"}
    money = money or after.lstrip(" \u00a0\u202f")[:1] in {"€", "$", "£"}
    sure = len(word) > 1 or money or (at_once and word in {"M", "K", "k"} and not after[:1].isalnum())
    return (Decimal(short[word]), stop) if sure else None
