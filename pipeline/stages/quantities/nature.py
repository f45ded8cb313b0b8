"""What a number measures where the unit does not say it alone: ages, penalties, points, degrees, magnitudes."""

import functools
import re
from collections.abc import Sequence

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.ages import HEDGE, is_age
from pipeline.stages.quantities.penalties import is_penalty
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"
_LIFETIMES = {"a", "mo", "wk", "d"}
_MAGNITUDE = re.compile(
    rf"(?<!\w)magnitude{_SP}?"
    rf"(?:(?:de|d['’]|(?:estimée?|évaluée?) à|à|record de|préliminaire de|initiale de|:){_SP}?)?"
    rf"(?:Mw{_SP}?)?{HEDGE}\Z",
    re.IGNORECASE,
)
_RICHTER = re.compile(
    rf"{_SP}(?:degrés?{_SP})?(?:sur|de){_SP}l['’]échelle{_SP}(?:ouverte{_SP})?de{_SP}Richter", re.IGNORECASE
)


def set_nature(view: View, draft: Draft) -> None:
    """Decide kind, unit and role of a draft from its unit and what stands around it."""
    if draft.role in {"identifier", "idiom", "score", "ordinal"}:
        return
    if draft.rule == "time" or draft.name == "h":
        _set_time(view, draft)
    elif draft.rule == "points":
        _set_points(view, draft)
    elif draft.unit == "deg":
        _set_degrees(view, draft)
    elif draft.unit in {"Cel", "[degF]"}:
        _below_zero(view, draft)
    elif draft.unit == "GBP" and draft.name in {"livre", "livres"} and _weighs(view, draft):
        draft.kind, draft.unit, draft.rule = "measure", "[lb_av]", "measure"
    elif draft.unit is None and draft.kind is None and not (draft.numeral and draft.numeral.form == "article"):
        _set_magnitude(view, draft)
        _bare_degrees(view, draft)
        _horses(view, draft)


_HORSES = re.compile(rf"{_SP}chevaux(?!\w)(?!{_SP}de{_SP}(?:course|trait|selle))")
_ENGINE = re.compile(
    r"(?<!\w)(?:moteurs?|puissance|puissante?s?|cylindr\w+|v ?(?:6|8|10|12)|turbo\w*|hybrides?|diesel)(?!\w)"
)


def _horses(view: View, draft: Draft) -> None:
    """Un moteur de 300 chevaux: horsepower, where an engine is spoken of."""
    found = _HORSES.match(view.low, draft.end)
    if found is None or draft.role is not None:
        return
    start, end = view.sentence(draft.start)
    low, high = max(start, draft.start - 120), min(end, draft.end + 80)
    if _ENGINE.search(view.low, low, high):
        draft.kind, draft.unit, draft.rule = "measure", "[HP]", "measure"
        draft.take(found.end())


def _set_magnitude(view: View, draft: Draft) -> None:
    if _MAGNITUDE.search(view.before(draft.start)) or _RICHTER.match(view.after(draft.end)):
        draft.kind, draft.unit, draft.rule = "measure", "{magnitude}", "magnitude"


def _set_points(view: View, draft: Draft) -> None:
    """Percentage points, unless they are those of a match, an index, a licence, or points of something."""
    table, name = load("quantities")["percentage"], draft.name
    if " " in name or "." in name or name in {"pp"}:
        return
    start, end = view.sentence(draft.start)
    around = view.text[max(start, draft.start - 250) : min(end, draft.end + 150)]
    right = view.after(draft.end, 20)
    of_other = re.match(
        rf"{_SP}(?:de(?!\w)|d['’])(?!{_SP}?(?:part|pourcent|croissance|PIB|popularité|hausse|baisse|base|plus|moins|retard|avance|marge|TVA))",
        right,
    )
    rated = "%" in around or _any(tuple(table["rates"])).search(around) is not None
    sporting = _any(tuple(table["others"])).search(around) is not None
    decimal = isinstance(draft.value, float) or isinstance(draft.low, float)
    if (of_other and not decimal) or (sporting and not rated) or not (rated or decimal):
        _undo(draft)


def _undo(draft: Draft) -> None:
    """The word is a counted noun: the unit goes, the span is the number."""
    if draft.numeral is not None:
        draft.end = draft.core_end = draft.numeral.end
    draft.kind, draft.unit, draft.rule, draft.name = None, None, "count", ""


@functools.cache
def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(words)})(?!\w)", re.IGNORECASE)


def _set_degrees(view: View, draft: Draft) -> None:
    """Degrees are of heat in the press, unless an angle is spoken of, or Richter's scale."""
    if _RICHTER.match(view.text, draft.core_end - 0) or "richter" in view.after(draft.end).lower():
        draft.unit, draft.rule = "{magnitude}", "magnitude"
        if draft.numeral is not None:
            draft.end = draft.core_end = draft.numeral.end
        return
    table = load("quantities")["temperature"]
    around = view.clause_before(draft.start, 120) + " " + view.clause_after(draft.end, 80)
    if _any(tuple(table["angles"])).search(around) and not _any(tuple(table["heat"])).search(around):
        return
    draft.unit = "Cel" if around.strip(" .!?") else "deg"
    _below_zero(view, draft)


_MINUS = re.compile(rf"(?<!\w)(?<!au{_SP})moins{_SP}\Z", re.IGNORECASE)
_DASH = re.compile(
    rf"(?<!\w)(?:fait|faisait|fera|faisant|est|était|sont|affichent?|atteint|descend|descendue?|tombe|tombée?|à|de|jusqu['’]à)"
    rf"{_SP}([-−–]{_SP})\Z"
)
"""Il fait - 10 degrés: the sign apart, where no list and no range could have it."""
_ZERO = re.compile(
    rf"{_SP}(?P<below>(?:en[ -]dessous|au-dessous|sous)(?:{_SP}de)?|au-dessus{_SP}de){_SP}z[ée]ro(?!\w)", re.IGNORECASE
)


_WEIGHT = re.compile(
    r"(?<!\w)(?:pes\w+|pèse\w*|poids|maigri\w*|grossi\w*|régime|bébé|nouveau-né|balance|kilos?)(?!\w)", re.IGNORECASE
)
_WEATHER = re.compile(
    r"(?<!\w)(?:fait|faisait|fera|températures?|thermomètre|mercure|degrés?|froid)(?!\w)", re.IGNORECASE
)


def _weighs(view: View, draft: Draft) -> bool:
    """Un bébé de sept livres: pounds of weight."""
    return _WEIGHT.search(view.clause_before(draft.start, 80)) is not None


def _bare_degrees(view: View, draft: Draft) -> None:
    """Il fait moins quinze, 10 au-dessous de zéro."""
    if draft.numeral is None or draft.numeral.form not in {"digits", "words"} or draft.role is not None:
        return
    cold = _MINUS.search(view.before(draft.start, 12)) and _WEATHER.search(view.clause_before(draft.start, 80))
    if cold or _ZERO.match(view.after(draft.end, 40)):
        draft.kind, draft.unit, draft.rule = "measure", "Cel", "measure"
        _below_zero(view, draft)


def _below_zero(view: View, draft: Draft) -> None:
    """Moins quinze degrés, 10 degrés au-dessous de zéro."""
    zero, minus = _ZERO.match(view.after(draft.end, 40)), _MINUS.search(view.before(draft.start, 12))
    dash = _DASH.search(view.low_before(draft.start, 20))
    if zero is not None:
        draft.take(draft.end + zero.end())
    elif minus is not None:
        draft.start = draft.core_start = draft.start - len(minus[0])
    elif dash is not None:
        draft.start = draft.core_start = draft.start - len(dash[1])
    below = minus is not None or dash is not None or (zero is not None and "dessus" not in zero["below"].lower())
    if below and draft.value is not None and draft.value > 0:
        draft.value = -draft.value


def _set_time(view: View, draft: Draft) -> None:
    """An age, a penalty, else a duration, which dates."""
    if draft.unit not in {"a", "mo", "wk", "d", "h", "min", "s"}:
        return
    if is_penalty(view, draft):
        draft.kind, draft.role, draft.rule = "penalty", None, "penalty"
    elif draft.unit in _LIFETIMES and is_age(view, draft):
        draft.kind, draft.role, draft.rule = "age", None, "age"
    else:
        draft.kind, draft.role, draft.rule = "measure", "date", "duration"


def equal_twins(drafts: Sequence[Draft]) -> None:
    """Âgés de 6 et 9 ans, deux et trois ans de prison: what one of a pair is, the other is."""
    for draft in [*reversed(drafts), *drafts]:
        other = draft.twin
        if other is None or draft.unit != other.unit:
            continue
        for one, two in ((draft, other), (other, draft)):
            if one.kind in {"age", "penalty"} and two.kind == "measure":
                two.kind, two.role, two.rule = one.kind, one.role, one.rule
