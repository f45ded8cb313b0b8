"""A number and its unit: behind it, before it, or both halves of a sum (15 dollars 50)."""

import re
from dataclasses import replace

from pipeline.lexicons import load
from pipeline.stages.numerals import find_numerals
from pipeline.stages.quantities.money import Currencies
from pipeline.stages.quantities.units import Unit, currency_before, glued_currency, unit_after
from pipeline.stages.quantities.view import Draft, View

_HALF = re.compile(r"[ \u00a0]et[ \u00a0](demie?|quart)(?!\w)", re.IGNORECASE)
_CENTS = re.compile(
    r"[ \u00a0](?:et[ \u00a0])?(\d{1,2})(?:[ \u00a0](?:centimes?|cents?)(?!\w)|(?=[ \u00a0]*(?:[.,;:!?)»]|\Z))(?!\.\d))"
)
_CENTIMETRES = re.compile(r"[ \u00a0]?(\d{2})(?![\w%]|[.,]\d)")
_SWISS = re.compile(r"\d['’]\d{3}(?!\d)")
_EVERYDAY = {"lits", "sol", "real", "colon", "som", "point", "lev", "sum", "rand", "lire", "mark"}


def glued_drafts(view: View) -> list[Draft]:
    """EUR29,99: numbers that a currency code is written against."""
    found, text = [], view.text
    for start in view.marks:
        match = glued_currency().match(text, start - 3) if text[max(0, start - 1) : start].isupper() else None
        if match is None:
            continue
        numerals = find_numerals(" " + text[match.end() : match.end() + 40])
        if numerals and numerals[0].start == 1:
            shift, first = match.end() - 1, numerals[0]
            first = replace(first, start=first.start + shift, end=first.end + shift)
            draft = Draft(match.start(), first.end, first, first.value, kind="money", unit=match[1], rule="money")
            draft.name = match[1].lower()
            found.append(draft)
    return found


def attach_unit(view: View, draft: Draft, currencies: Currencies) -> None:
    """Give a draft its unit, kind and span."""
    numeral, text = draft.numeral, view.text
    if numeral is None or numeral.form == "ordinal" or draft.unit is not None:
        return
    unit = unit_after(text, draft.end, of=_takes_of(draft))
    before = currency_before(text, draft.start)
    if before is not None and (unit is None or unit.kind != "money"):
        draft.start, draft.core_start = before[0], before[0]
        _set(draft, Unit("money", before[1], draft.end), currencies)
        _sums(text, draft)
    elif unit is not None and _plausible(text, draft, unit):
        _set(draft, unit, currencies)
        _halves(text, draft, unit)


def _takes_of(draft: Draft) -> bool:
    """12 millions d'euros, une centaine de kilomètres, un quart de litre; but not "12 de mètres"."""
    numeral = draft.numeral
    if numeral is None:
        return False
    large = isinstance(draft.value, int) and abs(draft.value) >= 1_000_000
    return numeral.form in {"collective", "indefinite", "fraction"} or numeral.scale >= 1_000_000 or large


def _plausible(text: str, draft: Draft, unit: Unit) -> bool:
    """Un tour, une livre: the article makes no measure of an everyday noun; deux livres de poche are books."""
    numeral = draft.numeral
    if numeral is None:
        return False
    if numeral.form == "article" and unit.name in load("units")["ambiguous"]["words"]:
        return False
    if unit.name in {"livre", "livres"} and text[unit.end : unit.end + 9].lstrip().startswith(
        ("de poche", "d'", "d’", "sur", "pour")
    ):
        return False
    if unit.name in {"bars", "bar"} and unit.kind == "measure":
        return numeral.form == "digits" and not text[unit.end : unit.end + 4].lstrip().startswith(("à", "et"))
    return not (numeral.form == "article" and unit.name in _EVERYDAY)


def _set(draft: Draft, unit: Unit, currencies: Currencies) -> None:
    draft.take(max(draft.end, unit.end))
    draft.name = unit.name
    draft.unit = currencies.resolve(_code(draft, unit, currencies.text)) if unit.kind == "money" else unit.code
    draft.kind = {"money": "money", "percentage": "percentage", "points": "percentage", "rate": "rate"}.get(
        unit.kind, "measure"
    )  # type: ignore[assignment]
    draft.rule = unit.kind
    if unit.code == "cent":
        draft.unit = None
    if unit.factor != 1:
        draft.value, draft.low, draft.high = (_scaled(v, unit.factor) for v in (draft.value, draft.low, draft.high))
    if draft.unit not in {"Cel", "[degF]", "deg", "K"} and draft.value is not None and draft.value < 0:
        draft.value = -draft.value


def _code(draft: Draft, unit: Unit, text: str) -> str:
    """12'500 francs: only the Swiss write thousands with an apostrophe."""
    swiss = unit.code == "franc" and _SWISS.search(text, draft.core_start, draft.core_end)
    return "CHF" if swiss else unit.code


def _scaled(value: int | float | None, factor: float) -> int | float | None:
    if value is None:
        return None
    scaled = round(value * factor, 10)
    return int(scaled) if float(scaled).is_integer() else scaled


def _halves(text: str, draft: Draft, unit: Unit) -> None:
    """Deux ans et demi, un point et demi, 15 dollars 50, 1 m 80."""
    if draft.value is None:
        return
    half = _HALF.match(text, draft.end)
    if half is not None and unit.kind in {"time", "measure", "points"}:
        draft.value += (0.5 if half[1].lower().startswith("demi") else 0.25) * unit.factor
        draft.take(half.end())
        return
    if unit.kind == "money":
        _sums(text, draft)
    elif unit.name in {"m", "mètre", "mètres"} and isinstance(draft.value, int):
        centimetres = _CENTIMETRES.match(text, draft.end)
        if centimetres is not None:
            draft.value += int(centimetres[1]) / 100
            draft.take(centimetres.end())


def _sums(text: str, draft: Draft) -> None:
    cents = _CENTS.match(text, draft.end) if isinstance(draft.value, int) and draft.unit is not None else None
    if cents is not None and draft.value is not None and draft.value < 1_000_000:
        draft.value = round(draft.value + int(cents[1]) / 100, 2)
        draft.take(cents.end())
