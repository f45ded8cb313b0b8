"""Cardinals in words, digits or both: functions that read lexemes from one index and say where they stop."""

import re
from collections.abc import Sequence
from decimal import Decimal

from pipeline.stages.numerals.digits import abbreviated_scale, digits
from pipeline.stages.numerals.lexemes import Lexeme
from pipeline.stages.numerals.parts import THOUSAND, Part, at

_HUNDRED = Decimal(100)
_DIGITS = range(1, 10)
_MOST_ZEROS = 12
_NOTHING_AFTER = re.compile(r"\s*(?:[^\w\s]|\Z)")


def below_hundred(pieces: Sequence[Lexeme], i: int) -> Part | None:
    """1 to 99, with septante, octante, huitante, nonante, and quatre-vingt(s) with or without hyphens."""
    if i >= len(pieces):
        return None
    first = pieces[i]
    if first.kind == "teen":
        return _dix_sept(pieces, i)
    if first.kind == "ten" and first.word != "vingts":
        return _ten_and_rest(pieces, i, first.value)
    if first.kind != "unit":
        return None
    if first.value == 4 and not first.ordinal:
        score = at(pieces, i + 1, "ten")
        if score is not None and score.value == 20:
            return _ten_and_rest(pieces, i + 1, Decimal(80))
    return Part(first.value, i + 1, first.ordinal)


def _dix_sept(pieces: Sequence[Lexeme], i: int) -> Part:
    """10 to 19: dix-sept, dix huit."""
    first = pieces[i]
    unit = at(pieces, i + 1, "unit")
    if first.value == 10 and not first.ordinal and unit is not None and 7 <= unit.value <= 9:
        return Part(10 + unit.value, i + 2, unit.ordinal)
    return Part(first.value, i + 1, first.ordinal)


def _ten_and_rest(pieces: Sequence[Lexeme], i: int, ten: Decimal) -> Part:
    """Vingt-deux, trente et un, soixante-dix-huit, quatre-vingt-onze, soixante et onze."""
    whole = Part(ten, i + 1, pieces[i].ordinal)
    if whole.ordinal or pieces[i].plural:
        return whole
    j = i + 1
    digit = at(pieces, j, "digits")
    if digit is not None and digit.value in _DIGITS and digit.end - digit.start == 1 and not digit.ordinal:
        return Part(ten + digit.value, j + 1)  # trente 3
    link = at(pieces, j, "and")
    rest = at(pieces, j + 1 if link else j, "unit", "teen")
    if rest is None:
        return whole
    if link is not None:
        takes_link = rest.value == 1 or (ten == 60 and rest.value == 11) or _hyphenated(pieces, j)
        if not takes_link or (ten == 80 and rest.value != 1):
            return whole
        j += 1
    if rest.kind == "teen":
        part = _dix_sept(pieces, j)
        return Part(ten + part.value, part.after, part.ordinal) if ten in {60, 80} else whole
    return Part(ten + rest.value, j + 1, rest.ordinal) if rest.value else whole


def _hyphenated(pieces: Sequence[Lexeme], i: int) -> bool:
    """Vingt-et-deux: the hyphens bind where "vingt et deux" would be two numbers."""
    return pieces[i].hyphen and i + 1 < len(pieces) and pieces[i + 1].hyphen


def below_thousand(pieces: Sequence[Lexeme], i: int) -> Part | None:
    """1 to 1999 in hundreds: cent, deux cents, dix-neuf cent soixante-treize."""
    part = below_hundred(pieces, i)
    if part is None:
        if i >= len(pieces) or pieces[i].kind != "hundred" or pieces[i].word == "cents":
            return None
        return _hundreds(pieces, i, Decimal(1))
    hundred = at(pieces, part.after, "hundred")
    multiplies = 2 <= part.value <= 9 or 11 <= part.value <= 19
    if part.ordinal or hundred is None or not multiplies:
        return part
    if part.value > 9 and hundred.word == "cents" and not _followed_by_word(pieces, part.after):
        return Part(part.value * 100, part.after + 1, False, _HUNDRED)
    return _hundreds(pieces, part.after, part.value)


def _followed_by_word(pieces: Sequence[Lexeme], i: int) -> bool:
    return at(pieces, i + 1, "unit", "teen", "ten") is not None


def _hundreds(pieces: Sequence[Lexeme], i: int, coefficient: Decimal) -> Part:
    """What follows "cent": its rest below a hundred, "et un" included."""
    hundreds = Part(coefficient * 100, i + 1, pieces[i].ordinal, _HUNDRED if coefficient > 1 else Decimal(1))
    if hundreds.ordinal:
        return hundreds
    link = at(pieces, i + 1, "and")
    if link is not None:
        one = at(pieces, i + 2, "unit")
        return Part(hundreds.value + 1, i + 3, one.ordinal) if one is not None and _et_un(pieces, i + 2) else hundreds
    rest = below_hundred(pieces, i + 1) if at(pieces, i + 1, "unit", "teen", "ten") else None
    if rest is None or rest.value == 0 or _opens_group(pieces, rest.after, _HUNDRED, rest.value):
        return hundreds
    return Part(hundreds.value + rest.value, rest.after, rest.ordinal)


def _et_un(pieces: Sequence[Lexeme], i: int) -> bool:
    """Cent et un: one, and nothing larger after it."""
    return pieces[i].value == 1 and at(pieces, i + 1, "hundred", "thousand", "scale", "fraction", "collective") is None


def _opens_group(pieces: Sequence[Lexeme], i: int, size: Decimal, value: Decimal) -> bool:
    """Deux cent trois cents: the second number is its own."""
    following = at(pieces, i, "hundred")
    return following is not None and size <= following.value and 2 <= value <= 19


def below_million(pieces: Sequence[Lexeme], i: int) -> Part | None:
    """1 to 999 999: deux cent deux mille trois cents, mille cent, onze cents, mil neuf cent."""
    if i < len(pieces) and pieces[i].kind == "thousand" and pieces[i].word != "milles":
        return _thousands(pieces, i, Decimal(1))
    part = below_thousand(pieces, i)
    if part is None or part.ordinal or part.value == 0 or at(pieces, part.after, "thousand") is None:
        return part
    if part.value == 1 and not pieces[part.after].ordinal:
        return part  # un mille is a mile
    return _thousands(pieces, part.after, part.value)


def _thousands(pieces: Sequence[Lexeme], i: int, coefficient: Decimal) -> Part:
    thousands = Part(coefficient * 1000, i + 1, pieces[i].ordinal, THOUSAND if coefficient > 1 else Decimal(1))
    if thousands.ordinal:
        return thousands
    if at(pieces, i + 1, "and") is not None:
        one = at(pieces, i + 2, "unit")
        return Part(thousands.value + 1, i + 3, one.ordinal) if one is not None and _et_un(pieces, i + 2) else thousands
    rest = below_thousand(pieces, i + 1) if at(pieces, i + 1, "unit", "teen", "ten", "hundred") else None
    if rest is None or rest.value == 0 or rest.value >= 1000 or at(pieces, rest.after, "thousand") is not None:
        return thousands  # deux cent mille | quatorze mille
    return Part(thousands.value + rest.value, rest.after, rest.ordinal)


def cardinal(text: str, pieces: Sequence[Lexeme], i: int) -> Part | None:
    """The longest cardinal from an index: groups of falling scale, a decimal after "virgule", "et demi" at the end."""
    total, last, scale, j, groups = Decimal(0), Decimal("Infinity"), Decimal(1), i, 0
    while True:
        part = _coefficient(text, pieces, j, first=groups == 0)
        if part is None:
            break
        power = None if part.ordinal else at(pieces, part.after, "scale")
        if power is None:
            if not _may_close(text, pieces, j, part, last):
                break
            if part.ordinal:
                return Part(total + part.value, part.after, ordinal=True)
            scale = part.scale if groups == 0 else Decimal(1)
            return _with_fraction(pieces, Part(total + part.value, part.after, scale=scale))
        if power.value >= last:
            break
        if power.ordinal and groups == 0 and part.value == 1 and not power.plural:
            return Part(part.value / power.value, part.after + 1)
        total += part.value * power.value
        j, last, groups = part.after + 1, power.value, groups + 1
        scale = power.value if groups == 1 else Decimal(1)
        if power.ordinal:
            return Part(total, j, ordinal=True)
        if at(pieces, j, "unit", "teen", "ten", "hundred", "thousand", "digits") is None:
            break
    return _with_fraction(pieces, Part(total, j, False, scale)) if groups else None


def _may_close(text: str, pieces: Sequence[Lexeme], j: int, part: Part, last: Decimal) -> bool:
    """May a group without scale end the number? Digits only close one that is written in words when grouped."""
    if last == Decimal("Infinity"):
        return True
    if pieces[j].kind == "digits":
        return part.value >= 1000 and part.value < last
    if part.value == 1 and not pieces[j].hyphen and not _NOTHING_AFTER.match(text, pieces[part.after - 1].end):
        return False  # 268 millions un an plus tôt
    return part.value < last


def _coefficient(text: str, pieces: Sequence[Lexeme], i: int, *, first: bool) -> Part | None:
    """What multiplies a scale: words, digits, a decimal in words, digits with mille."""
    if i >= len(pieces) or (not first and not pieces[i].glued):
        return None
    if pieces[i].kind in {"digits", "glyph"}:
        part = digits(text, pieces, i)
        if part is None or part.ordinal:
            return part
        thousand = at(pieces, part.after, "thousand")
        if thousand is not None and not thousand.ordinal and thousand.word == "mille":
            return Part(part.value * 1000, part.after + 1, False, THOUSAND)
        short = abbreviated_scale(text, pieces[part.after - 1].end)  # 5 M$, 10M, 3 Mds d'euros
        return part if short is None else Part(part.value * short[0], part.after, False, short[0])
    return _decimal(pieces, below_million(pieces, i))


def _decimal(pieces: Sequence[Lexeme], whole: Part | None) -> Part | None:
    """Deux virgule zéro cinq: the zeros count, then a number."""
    if whole is None or whole.ordinal or at(pieces, whole.after, "comma") is None:
        return whole
    j, zeros = whole.after + 1, 0
    while zeros < _MOST_ZEROS and (zero := at(pieces, j, "unit")) is not None and zero.value == 0:
        zeros, j = zeros + 1, j + 1
    rest = below_million(pieces, j) if at(pieces, j, "unit", "teen", "ten", "hundred") else None
    if rest is None or rest.ordinal:
        return Part(whole.value, j) if zeros else whole
    places = zeros + len(str(int(rest.value)))
    return Part(whole.value + rest.value.scaleb(-places), rest.after)


def _with_fraction(pieces: Sequence[Lexeme], part: Part) -> Part:
    """Un million et demi, cent trois et deux tiers: the half is of the scale when there is one, else of one."""
    if at(pieces, part.after, "and") is None:
        return part
    size = part.scale if part.scale >= 1_000_000 else Decimal(1)
    i = part.after + 1
    half = at(pieces, i, "fraction")
    if half is not None and half.value == 2 and half.word in {"demi", "demie"}:
        return Part(part.value + size / 2, i + 1)
    top = at(pieces, i, "unit")
    bottom = at(pieces, i + 1, "fraction")
    if top is None or bottom is None or top.ordinal or bottom.value < 3 or top.value >= bottom.value:
        return part
    return Part(part.value + size * top.value / bottom.value, i + 2)
