"""Hedges and bounds around a number: inside the span before it, beside it, or after it; the outermost rules.

They are looked for in the text in lower case.
"""

import functools
import re
import unicodedata
from typing import cast

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.view import Draft, View
from schemas.base import QuantityMod

_SP = "[ \u00a0\u202f]"
_LAYERS = 3


def _variants(phrase: str) -> list[str]:
    """Près de: près d', près du, près des; also without accents ("pres de 1 000"), but for what "a" begins."""
    plain = unicodedata.normalize("NFD", phrase)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    forms = [phrase] if plain.startswith("a ") and plain not in _UNMISTAKABLE else [phrase, plain]
    if phrase.endswith(" de"):
        return [form[:-2] + end for form in forms for end in ("de", "d'", "d’", "du", "des")]
    return forms


_UNMISTAKABLE = frozenset({"a peine", "a peu pres", "a peu de chose pres"})


@functools.cache
def _before() -> tuple[re.Pattern[str], dict[str, str]]:
    table: dict[str, str] = {}
    for mod, phrases in load("quantities")["hedges"]["before"].items():
        for phrase in phrases:
            table.update((form, mod) for form in _variants(phrase))
    ends = rf"(?<!\w)(?P<hedge>{any_of(table)})(?:{_SP}{{1,2}}|(?<=['’~≈±<>=≥≤]){_SP}?|,?{_SP}?\({_SP}?)\Z"
    return re.compile(ends), table


@functools.cache
def _outside() -> re.Pattern[str]:
    parts = []
    for mod, patterns in load("quantities")["hedges"]["outside"].items():
        parts.append(f"(?P<{mod}>{'|'.join(patterns)})")
    order = sorted(parts, key=lambda p: not p.startswith("(?P<EQUAL"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(order)}){_SP}?\Z")


@functools.cache
def _after() -> tuple[re.Pattern[str], dict[str, str]]:
    hedges = load("quantities")["hedges"]["after"]
    table = {form: mod for mod, phrases in hedges.items() for phrase in phrases for form in _variants(phrase)}
    words = rf"(?:{_SP}(?:de{_SP}|d['’])?[^\W\d]+(?:['’-][^\W\d]+)*){{0,3}}?"
    hedge = rf"(?P<hedge>{any_of(table)})(?!\w)(?!{_SP}(?:\d|{_NUMBERS}))"
    pattern = rf"(?P<words>{words})(?:{_SP},?{_SP}?\(?|,{_SP}(?=[^,.;:()]*,)){hedge}"
    return re.compile(pattern), table


@functools.cache
def _open() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {phrase: mod for mod, phrases in load("quantities")["hedges"]["open"].items() for phrase in phrases}
    return re.compile(rf"{_SP}(?P<hedge>{any_of(table)})(?!\w)(?!{_SP}(?:(?:de|d['’]|ou)(?!\w)|que{_SP}\d))"), table


_NUMBERS = (
    r"une?(?!\w)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
    r"|quarante|cinquante|soixante|cent|mille"
)
_CLAUSE = re.compile(
    r"(?<!\w)(?:a|ont|est|sont|était|étaient|sera|seront|serait|dont|qui|que|et|ou|mais|pour|dans|sur|par|contre|avec"
    r"|selon)(?!\w)",
    re.IGNORECASE,
)
_NE = re.compile(r"(?<!\w)(?:ne|n['’])[^.;,:]{0,40}\Z", re.IGNORECASE)


def hedge(view: View, draft: Draft) -> None:
    """Set the modifier of a draft and let its span take in the hedges that belong to it."""
    if draft.numeral and draft.numeral.form in {"collective", "indefinite"}:
        draft.mod = "APPROX"
    _hedge_before(view, draft)
    _hedge_outside(view, draft)
    _hedge_after(view, draft)


def _hedge_before(view: View, draft: Draft) -> None:
    pattern, table = _before()
    for _ in range(_LAYERS):
        left = view.low_before(draft.start, 40)
        match = pattern.search(left)
        if match is None:
            return
        mod = table[match["hedge"]]
        if not _applies(view, draft, match["hedge"], left[: match.start()]):
            return
        if match[0].rstrip(" \u00a0").endswith("("):
            return
        draft.start -= len(left) - match.start()
        if mod != "NONE":
            draft.mod = cast(QuantityMod, mod)
        if match["hedge"] == "plus ou moins" and "marge" in view.clause_before(draft.start, 60):
            draft.mod = None


def _applies(view: View, draft: Draft, phrase: str, left: str) -> bool:
    """Is this wording a hedge here? "Ne … plus que deux jours" and "dans les deux pays" are none."""
    if phrase in {"plus que", "moins que"}:
        return not _NE.search(left)
    if phrase == "dans les":
        large = draft.value is not None and draft.value >= 10 and draft.kind != "percentage"
        return large and draft.unit is not None
    if phrase in {"un bon", "un petit", "un gros", "une bonne", "une petite", "une grosse", "une belle", "une large"}:
        return draft.numeral is not None and draft.numeral.form == "collective"
    if phrase in {"minimum", "maximum", "à partir de", "au mieux", "tout juste"}:
        return draft.kind is not None or phrase in {"au mieux", "tout juste"}
    return not (phrase.startswith("jusqu") and draft.numeral is not None and draft.numeral.form == "ordinal")


def _hedge_outside(view: View, draft: Draft) -> None:
    if draft.value is None:
        return
    match = _outside().search(view.low_before(draft.start, 50))
    if match is not None:
        draft.mod = cast(QuantityMod, match.lastgroup)
        draft.bound = True


def _hedge_after(view: View, draft: Draft) -> None:
    right = view.low_after(draft.end, 50)
    pattern, table = _open()
    match = pattern.match(right)
    if match is not None and draft.value is not None:
        draft.mod = cast(QuantityMod, table[match["hedge"]])
        draft.end += match.end()
        return
    pattern, table = _after()
    match = pattern.match(right)
    if match is not None and not _CLAUSE.search(match["words"]):
        draft.mod = cast(QuantityMod, table[match["hedge"]])
