"""Two numbers that are one range, share their unit or scale, or are two ends of a change or a score."""

import functools
import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.lexicons import load
from pipeline.stages.quantities.masks import score_spans
from pipeline.stages.quantities.view import Draft, View, cover

_SP = "[ \u00a0\u202f\u2009]"
_LINK = re.compile(
    rf"{_SP}{{0,2}}(?P<word>à|au|et|ou|a|-|–|—|/|,(?:{_SP}(?:et|ou))?|puis|contre|sur){_SP}{{0,2}}(?P<de>(?:de{_SP}|d['’]))?(?P<les>(?:les?|aux?|des|ses|leurs){_SP})?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"(?<!\w)entre{_SP}(?:(?:les?|la){_SP}|l['’])?\Z", re.IGNORECASE)
_FROM = re.compile(rf"(?<!\w)(?:de|des|d['’]|du|dès){_SP}?\Z", re.IGNORECASE)
_SCORED = re.compile(
    rf"(?<!\w)(?:score|résultat|marque|victoire|défaite|succès|revers)(?:{_SP}\w+)?{_SP}de{_SP}\Z", re.IGNORECASE
)
_AGAINST = re.compile(rf"{_SP}face(?!\w)")
_CLOSEST = 16
_LONGEST_LIST = 10
_MOST_SHARED = 6
"""10 à 12 000 shares its thousands, 1 à 10 000 does not: how far the high end may be above the low one."""


@functools.cache
def _tally() -> re.Pattern[str]:
    """Deux buts à un, 15 touches à 12: what stands between the numbers of a score."""
    units = "|".join(load("quantities")["counts"]["tallies"])
    return re.compile(rf"{_SP}(?:{units}){_SP}(?:à|contre){_SP}", re.IGNORECASE)


@functools.cache
def _stems(key: str) -> re.Pattern[str]:
    stems = "|".join(load("quantities")["counts"][key])
    return re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)


def join_pairs(view: View, drafts: Sequence[Draft]) -> list[Draft]:
    """Ranges made one draft; shared units and scales given to the first of two; scores marked."""
    scores = score_spans(view)
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.start - last.end > _CLOSEST or not _pairable(last, draft):
            joined.append(draft)
            continue
        pair = _paired(view, last, draft, scores)
        if pair is None:
            joined.append(draft)
            _share_back(view, joined)
        else:
            joined[-1] = pair
    return joined


def _share_back(view: View, joined: Sequence[Draft]) -> None:
    """Des frères de 15, 17 et 21 ans: the unit reaches every number of the list."""
    for i in range(len(joined) - 2, max(0, len(joined) - _LONGEST_LIST), -1):
        first, second = joined[i - 1], joined[i]
        listed = view.text[first.end : second.start].strip(" \u00a0") == ","
        if not listed or second.twin is None or first.unit is not None or not _pairable(first, second):
            return
        _share(first, second)


def _pairable(first: Draft, second: Draft) -> bool:
    forms = {d.numeral.form for d in (first, second) if d.numeral is not None}
    return first.role in {None, "score"} and second.role is None and first.low is None and not forms & {"indefinite"}


def _paired(view: View, first: Draft, second: Draft, scores: Sequence[tuple[int, int]]) -> Draft | None:
    """One range of two drafts; null when they stay two (their shared unit or role is set on the way)."""
    text = view.text
    gap = text[first.end : second.start]
    link = _LINK.fullmatch(gap)
    if _tally().fullmatch(gap) and not _counts_on(view, second) and second.unit is None:
        first.role = second.role = "score"
        first.rule = second.rule = "score"
        return None
    if link is None:
        return _consecutive(view, first, second) if gap in {"-", " "} else None
    word = link["word"].lower().rstrip()
    if (
        word in {"-", "–"}
        and cover(scores, first.start, second.end) is not None
        and not _ranges_something(view, first, second)
    ):
        first.role = second.role = "score"
        first.rule = second.rule = "score"
        return None
    if not _compatible(first, second) or word in {"/", "contre", "puis"}:
        return None
    if word == "sur":
        return None
    return _decide(view, first, second, word)


def _decide(view: View, first: Draft, second: Draft, word: str) -> Draft | None:
    before = view.before(first.start)
    between, source = _BETWEEN.search(before), _FROM.search(before)
    if (word == "et" and between is None) or word.startswith(","):
        _share(first, second)
        return None
    if word == "ou" and not (_close(first, second) and (second.unit or view.noun_follows(second.end))):
        _share(first, second)
        return None
    if word in {"à", "a", "au"} and _is_score(view, first, second):
        first.role = second.role = "score"
        first.rule = second.rule = "score"
        return None
    _share(first, second)
    if word in {"à", "au", "a"} and source is not None and _from_to(view, first, second):
        return None
    falls = between is not None and _below_zero(first, second)
    if not (_rising(first, second) or falls) or (word == "au" and first.unit is None):
        return None
    start = first.start - len(between[0]) if between is not None and word == "et" else first.start
    return _range(first, second, start)


def _below_zero(first: Draft, second: Draft) -> bool:
    """Entre -21 et -27 °C."""
    return first.value is not None and second.value is not None and second.value < first.value < 0


def _range(first: Draft, second: Draft, start: int) -> Draft:
    low, value = first.value, second.value if second.value is not None else second.high
    if low is not None and value is not None and value < low:
        low, value = value, low
    second.rule = second.rule if second.rule in {"time", "points"} else "range"
    kind = second.kind or first.kind
    return replace(
        second, start=start, core_start=start, numeral=second.numeral, value=None, low=low, high=value,
        kind=kind, unit=second.unit or first.unit, mod=None, lasting=first.lasting or second.lasting,
    )  # fmt: skip


def _consecutive(view: View, first: Draft, second: Draft) -> Draft | None:
    """Trois-quatre jours: two numbers in a row, one apart."""
    words = first.numeral is not None and first.numeral.form == "words"
    if not words or first.unit is not None or first.value is None or second.value != first.value + 1:
        return None
    return _range(first, second, first.start) if view.text[first.end : second.start] == "-" else None


def _compatible(first: Draft, second: Draft) -> bool:
    """May these be ends of one range: same unit, or the first without one; numbers and not ordinals with cardinals."""
    if first.value is None or second.value is None:
        return False
    forms = [d.numeral.form if d.numeral else "digits" for d in (first, second)]
    if ("ordinal" in forms) and forms[0] != forms[1]:
        return False
    if forms[0] == "article" and forms[1] == "article":
        return False
    same = first.unit == second.unit or first.unit is None
    return same or _lengths(first, second) or (second.unit is None and second.value is not None)


def _lengths(first: Draft, second: Draft) -> bool:
    """60 cm à 1 m."""
    return {first.unit, second.unit} <= set(_IN_METRES) or {first.unit, second.unit} <= {"g", "kg", "t"}


_IN_METRES = {"mm": 0.001, "cm": 0.01, "m": 1.0, "km": 1000.0}
_IN_GRAMS = {"g": 1.0, "kg": 1000.0, "t": 1e6}


def _share(first: Draft, second: Draft) -> None:
    """3 et 5 millions d'euros, 10 à 12 000, 18 et 6 %: the first takes what only the second says."""
    if first.value is None or second.value is None or first.numeral is None or second.numeral is None:
        return
    if first.unit is not None and second.unit is None:
        return
    if first.unit is None and first.numeral.form != "ordinal":
        _share_scale(first, second)
        if second.unit is not None:
            first.unit, first.kind, first.rule, first.name = second.unit, second.kind, second.rule, second.name
            first.twin = second
    elif first.unit != second.unit and _lengths(first, second):
        table = _IN_METRES if first.unit in _IN_METRES else _IN_GRAMS
        if first.unit in table and second.unit in table:
            first.value = round(first.value * table[first.unit] / table[second.unit], 9)
            first.unit = second.unit


def _share_scale(first: Draft, second: Draft) -> None:
    one, two = first.numeral, second.numeral
    if one is None or two is None or first.value is None or second.value is None:
        return
    if one.scale > 1 or two.scale == 1 or first.value >= 1000 or one.form in {"collective", "fraction"}:
        return
    scaled = first.value * two.scale
    words = two.form != "digits"
    coefficient = second.value / two.scale
    near = first.value < max(100, 10 * coefficient)  # de 890 à 742 millions
    fits = first.value <= coefficient or (words and near and two.scale >= 1_000_000)
    if words and two.form == "collective":
        fits = fits and one.form in {"article", "words"}
    if (words and fits) or (not words and scaled < second.value <= scaled * _MOST_SHARED):
        first.value = int(scaled) if float(scaled).is_integer() else scaled


def _rising(first: Draft, second: Draft) -> bool:
    return first.value is not None and second.value is not None and first.value < second.value


def _close(first: Draft, second: Draft) -> bool:
    """Deux ou trois personnes: "or" makes a range of neighbours only."""
    if first.unit is not None or first.value is None or second.value is None or second.numeral is None:
        return False
    one = first.value if first.value >= second.numeral.scale else first.value * second.numeral.scale
    return one < second.value <= 2 * one + (1 if second.value < 10 else 0)


def _ranges_something(view: View, first: Draft, second: Draft) -> bool:
    """10-15 personnes, 18-24 ans: a dash before what is counted."""
    if not _rising(first, second):
        return False
    if second.unit is not None or view.low_after(second.end, 5).strip() == "fois":
        return True
    left = view.text[max(0, first.start - 1) : first.start]
    return (
        left != "("
        and view.noun_follows(second.end)
        and not _stems("sports").search(view.clause_before(first.start, 60))
    )


def _counts_on(view: View, second: Draft) -> bool:
    """Does the second number count something? "Face" does not follow as a noun in "2 à 0 face à Reims"."""
    return view.noun_follows(second.end) and not _AGAINST.match(view.after(second.end, 6))


def _is_score(view: View, first: Draft, second: Draft) -> bool:
    """Battu 3 à 1, l'emporte deux à zéro."""
    if first.unit is not None or second.unit is not None or first.value is None or second.value is None:
        return False
    small = max(first.value, second.value) < 200 and isinstance(first.value, int) and isinstance(second.value, int)
    if not small or _counts_on(view, second):
        return False
    if _FROM.search(view.before(first.start)):
        return _SCORED.search(view.before(first.start)) is not None
    return _stems("sports").search(view.clause_before(first.start, 80)) is not None


def _from_to(view: View, first: Draft, second: Draft) -> bool:
    """Est passé de 12 à 17, against une hausse de 10 à 15 %."""
    clause = view.clause_before(first.start, 70)
    clause = re.split(r"[;:()«»,]", clause)[-1]
    if _stems("spans").search(clause):
        return False
    if _stems("from_to").search(clause):
        return True
    falling = first.value is not None and second.value is not None and first.value > second.value
    return falling and _stems("drifts").search(clause) is not None


def join_bounds(view: View, drafts: Sequence[Draft]) -> list[Draft]:
    """Supérieur à 20 et inférieur à 35, plus de 10 et moins de 40: a lower and an upper bound make one range."""
    lower, upper = {"MORE_THAN", "EQUAL_OR_MORE"}, {"LESS_THAN", "EQUAL_OR_LESS"}
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is not None and last.value is not None and draft.value is not None and last.role is None is draft.role:
            gap = view.text[last.end : draft.start]
            sides = (last.mod in lower and draft.mod in upper) or (last.mod in upper and draft.mod in lower)
            low, high = min(last.value, draft.value), max(last.value, draft.value)
            ordered = (last.value if last.mod in lower else draft.value) == low and low < high
            if sides and ordered and _BOUND_LINK.fullmatch(gap) and last.unit in {None, draft.unit}:
                joined[-1] = replace(draft, start=last.start, value=None, low=low, high=high, mod=None, rule="bounds")
                continue
        joined.append(draft)
    return joined


_BOUND_LINK = re.compile(
    rf"{_SP}?(?:,{_SP}|{_SP}(?:et|mais|ou){_SP})"
    rf"(?:(?:supérieure?s?|inférieure?s?|plus \w+|égale?s?|égaux)[\w àâéù]*{_SP})?",
    re.IGNORECASE,
)
