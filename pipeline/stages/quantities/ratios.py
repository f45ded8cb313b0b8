"""Fractions of a population (sept maisons sur dix), rates (12 cas pour 100 000), multiples (deux fois plus)."""

import functools
import math
import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"
_SUR = re.compile(rf"(?P<noun>(?:{_SP}[^\W\d]+(?:['’-][^\W\d]+)*['’]?){{0,5}}?){_SP}sur{_SP}", re.IGNORECASE)
_POUR = re.compile(rf"(?P<noun>(?:{_SP}[^\W\d]+(?:['’-][^\W\d]+)*){{0,3}}?){_SP}(?:pour|par|sur){_SP}", re.IGNORECASE)
_TIMES = re.compile(rf"{_SP}fois(?P<half>{_SP}et{_SP}demie)?(?P<more>{_SP}(?:plus|moins))?(?!\w)", re.IGNORECASE)
_MULTIPLIED = re.compile(
    rf"(?<!\w)(?:multipli|divis)(?:er|ée?s?|e|ent|a|ait|aient|èrent|era|eront|erait|eraient|ant){_SP}par{_SP}"
    rf"(?:(?:près|plus|moins){_SP}de{_SP}|environ{_SP}|quelque{_SP})?\Z",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    rf"{_SP}(?:supérieure?s?|inférieure?s?|les?|la|l['’]|son|sa|ses|leurs?|celle|celui|ceux|celles|cette|ce|notre|votre|mon|autant|aussi)(?!\w)",
    re.IGNORECASE,
)
_FOLDS = re.compile(
    rf"(?P<fold>double|triple|quadruple|quintuple|sextuple|décuple|centuple)(?!\w)(?!{_SP}(?:vitrage|meurtre|assassinat|homicide|attentat|champion|jeu|tranchant|emploi|infanticide|menton|fond|vainqueur|tenant|saut))",
)
_THE = re.compile(rf"(?<!\w)(?:le{_SP}|(?<=plus{_SP})du{_SP}|(?<=moins{_SP})du{_SP})\Z")
_HALF_LESS = re.compile(rf"moitié{_SP}(?:moins|plus)(?!\w)")
_HALF = re.compile(rf"(?<!\w)(?:la{_SP})?\Z")
_FOLD_VALUES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6, "décuple": 10, "centuple": 100}
_FOLDED = frozenset({*_FOLD_VALUES, "moitié"})
_PLURAL = re.compile(rf"{_SP}[^\W\d_]*[sxz](?!\w)")
"""Un chômeur sur trois touche une allocation: what several count is in the plural."""
_TIME_NOUNS = {
    "jour",
    "jours",
    "semaine",
    "semaines",
    "mois",
    "an",
    "ans",
    "heure",
    "heures",
    "nuit",
    "nuits",
    "week-end",
    "dimanche",
    "samedi",
}


def join_ratios(view: View, drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts with fractions and rates made one; multiples given their kind."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        ratio = _ratio(view, last, draft) if last is not None and 0 < draft.start - last.end < 60 else None
        if ratio is not None:
            joined[-1] = ratio
        else:
            joined.append(draft)
    for draft in joined:
        _times(view, draft)
    return joined


def _ratio(view: View, first: Draft, second: Draft) -> Draft | None:
    if first.value is None or second.value is None or first.role or second.role or second.unit or not first.numeral:
        return None
    gap = view.text[first.end : second.start]
    rate = _POUR.fullmatch(gap)
    if rate is not None and second.value in load("quantities")["counts"]["rates_over"] and first.value < second.value:
        if (not gap.rstrip().endswith("sur") and not view.noun_follows(second.end)) or _per_head(gap, second):
            return _rate(view, first, second)
        if gap.rstrip().endswith("pour"):
            return _rate(view, first, second)
    over = _SUR.fullmatch(gap)
    if over is None or first.kind is not None or not 0 < first.value < second.value:
        return None
    return _fraction(view, first, second, over["noun"].strip())


def _per_head(gap: str, second: Draft) -> bool:
    return gap.rstrip().endswith("pour") and second.value is not None and second.value >= 100


def _rate(view: View, first: Draft, second: Draft) -> Draft | None:
    if first.kind not in {None, "rate"} or second.value is None:
        return None
    unit = f"/{int(second.value)}"
    return replace(first, end=second.end, core_end=second.end, kind="rate", unit=unit, rule="rate", name="")


def _fraction(view: View, first: Draft, second: Draft, noun: str) -> Draft | None:
    """One of a population; "onze lignes sur seize" and "douze salariés sur dix sites" are counts."""
    numeral, value, whole = first.numeral, first.value, second.value
    if (
        numeral is None
        or value is None
        or whole is None
        or not isinstance(whole, int)
        or view_verb(view, first, second)
    ):
        return None
    said = numeral.form in {"article", "words"} or value == 1 or not noun
    if noun and whole < 10 and isinstance(value, int) and math.gcd(value, whole) > 1:
        return None  # deux lignes sur quatre are counted: a proportion would be said "une sur deux"
    round_total = whole <= 10 or whole in load("quantities")["counts"]["round_denominators"] or value == 1
    if (
        not round_total
        or not (said or whole in {10, 100, 1000, 5, 4, 3, 2})
        or (noun and view.noun_follows(second.end) and _PLURAL.match(view.low, second.end))
    ):
        return None
    if noun.lower() in _TIME_NOUNS:
        return replace(first, end=second.end, core_end=second.end, value=value / whole, role="date", rule="date")
    exact = value / whole
    return replace(
        first, end=second.end, core_end=second.end, value=rounded(exact) if noun else exact, kind="fraction",
        rule="fraction" if noun else "ratio", numeral=replace(numeral, form="fraction"),
    )  # fmt: skip


def rounded(value: float) -> float:
    """Four decimals, and four figures below a tenth: a fraction of a population is no more exact than its words."""
    return round(value, 4) if value >= 0.1 else float(f"{value:.4g}")


def view_verb(view: View, first: Draft, second: Draft) -> bool:
    """Is there a verb between two numbers: "deux enfants jouaient sur trois tapis"?"""
    token = view.token_from(first.end)
    words = view.words
    while token is not None and words.start[token] < second.start:
        if words.pos[token] == "AUX" or (words.pos[token] == "VERB" and "Part" not in words.morph[token]):
            return True
        token = view.token_from(words.end[token])
    return False


@functools.cache
def _titles() -> re.Pattern[str]:
    """Neuf fois vainqueur du tournoi: how often, whatever the number."""
    return re.compile(rf"{_SP}{any_of(load('quantities')['counts']['titles'])}")


def _times(view: View, draft: Draft) -> None:
    """Deux fois plus, trois fois la taille de: a multiple; "deux fois" alone counts occasions."""
    if (draft.value is None and draft.high is None) or draft.unit or draft.role is not None or draft.numeral is None:
        return
    if _MULTIPLIED.search(view.before(draft.start)):  # le loyer a été multiplié par trois
        draft.kind, draft.rule = "multiple", "multiple"
        return
    match = _TIMES.match(view.text, draft.end)
    if match is None:
        return
    if draft.numeral.form == "ordinal":
        return
    compared = match["more"] or _COMPARED.match(view.text, match.end())
    if draft.numeral.form == "article" and not match["half"] and not match["more"]:
        draft.role, draft.rule = "article", "article"
    elif not compared:
        small = (draft.value or draft.high or 0) <= 3 or _titles().match(view.low, match.end()) is not None
        draft.role, draft.rule = ("idiom", "occasions") if small else (None, "count")
    else:
        draft.kind, draft.rule = "multiple", "multiple"
        if draft.value is not None and match["half"]:
            draft.value += 0.5
        draft.take(match.end())


def multiples(view: View) -> list[Draft]:
    """Le double, le triple, moitié moins."""
    found, low = [], view.low
    for start, word in zip(view.words.start, view.words.low, strict=True):
        if word not in _FOLDED:
            continue
        half = word == "moitié"
        match = (_HALF_LESS if half else _FOLDS).match(low, start)
        before = (_HALF if half else _THE).search(low, max(0, start - 4), start)
        if match is not None and before is not None:
            value = 0.5 if half else _FOLD_VALUES[word]
            at = start if before[0].startswith("du") else before.start()
            found.append(Draft(at, match.end(), None, value, kind="multiple", rule="multiple"))
    return found
