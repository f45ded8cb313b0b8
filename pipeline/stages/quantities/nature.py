"""What a number measures where the unit does not say it alone: ages, penalties, points, degrees, magnitudes."""

import functools
import re
from collections.abc import Sequence
from typing import Any

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"
_HEDGE = rf"(?:(?:plus|moins|près|autour|environ|quelque|à peine|presque|au moins|jusqu['’]à|entre|un peu|à|de|d['’]|des|les|et|ou){_SP}?)*"
_LIFETIMES = {"a", "mo", "wk", "d"}
_APPOSED = re.compile(r"(?:,|\()[ \u00a0]?\Z")
_APPOSITION_ENDS = re.compile(r"[ \u00a0]?(?:[,;.)!?»:”\"]|\Z|-|–|—|\n|(?:et|dont|qui|au)[ \u00a0])")
_NOUN_DE = re.compile(rf"([^\W\d_]+(?:-[^\W\d_]+)*){_SP}(?:[^\W\d_]+{_SP})?(?:de{_SP}|d['’]){_HEDGE}\Z", re.IGNORECASE)
_NOUN_ADJ_DE = re.compile(
    rf"([^\W\d_]+(?:['-][^\W\d_]+)*){_SP}([^\W\d_]+(?:-[^\W\d_]+)*){_SP}(?:de{_SP}|d['’]){_HEDGE}\Z", re.IGNORECASE
)
_LES = re.compile(rf"(?<!\w)(?:les|des|aux|chez les){_SP}(?:(?:plus|moins){_SP}de{_SP})?\Z", re.IGNORECASE)
_DE_AFTER = re.compile(rf"{_SP}(?:de|d['’]|du|des)(?!\w)|{_SP}d['’]", re.IGNORECASE)
_AT = re.compile(rf"(?<!\w)(?:à|dès|avant|après|jusqu['’]à){_SP}{_HEDGE}\Z", re.IGNORECASE)
_TEMPORAL = re.compile(
    rf"(?<!\w)(?:depuis|pendant|durant|en|dans|il y a|voilà|voici|après|avant|sous|d['’]ici(?: à)?|tous les|toutes les|pour|sur|par|chaque|ces|cette|près|au bout|lors des|les){_SP}(?:de{_SP}|d['’])?{_HEDGE}\Z",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"{_SP}(?:plus tard|plus tôt|avant|après|auparavant|durant|d['’]affilée|de suite|consécutif|consécutive|et demie? plus|par an|par jour|par semaine|par mois|de retard|d['’]avance|d['’]attente|pour|d['’]existence|d['’]exercice|d['’]expérience|de carrière|de guerre|de mandat|d['’]intervalle)",
    re.IGNORECASE,
)
_MAGNITUDE = re.compile(
    rf"(?<!\w)magnitude{_SP}?(?:(?:de|d['’]|estimée? à|évaluée? à|à|record de|préliminaire de|initiale de|:){_SP}?)?(?:Mw{_SP}?)?{_HEDGE}\Z",
    re.IGNORECASE,
)
_RICHTER = re.compile(
    rf"{_SP}(?:degrés?{_SP})?(?:sur|de){_SP}l['’]échelle{_SP}(?:ouverte{_SP})?de{_SP}Richter", re.IGNORECASE
)


def set_nature(view: View, draft: Draft) -> None:
    """Decide kind, unit and role of a draft from its unit and what stands around it."""
    if draft.role in {"identifier", "idiom", "score", "ordinal"}:
        return
    if draft.rule in {"time", "measure_range"} or draft.name == "h":
        _set_time(view, draft)
    elif draft.rule in {"points", "percentage_range"} and draft.unit == "pp":
        _set_points(view, draft)
    elif draft.unit == "deg":
        _set_degrees(view, draft)
    elif draft.unit is None and draft.kind is None:
        _set_magnitude(view, draft)


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
        rf"{_SP}(?:de|d['’])(?!{_SP}?(?:part|pourcent|croissance|PIB|popularité|hausse|baisse|base|plus|moins|retard|marge|TVA))",
        right,
    )
    rated, sporting = any(_word(around, w) for w in table["rates"]), any(_word(around, w) for w in table["others"])
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


def _word(text: str, word: str) -> bool:
    return _any((word,)).search(text) is not None if word[0].isalnum() else word in text


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
    if around.strip(" .") or draft.name != "°":
        draft.unit = "Cel" if around.strip(" .!?") else "deg"


def _set_time(view: View, draft: Draft) -> None:
    """An age, a penalty, else a duration, which dates."""
    if draft.unit not in {"a", "mo", "wk", "d", "h", "min", "s"}:
        return
    if is_penalty(view, draft):
        draft.kind, draft.role, draft.rule = "penalty", None, "penalty"
    elif draft.unit in _LIFETIMES and _is_age(view, draft):
        draft.kind, draft.role, draft.rule = "age", None, "age"
    else:
        draft.kind, draft.role, draft.rule = "measure", "date", "duration"


def is_penalty(view: View, draft: Draft) -> bool:
    """Dix ans de prison, 30 mois ferme, a réclamé quatre ans, suspendu pour trois mois."""
    if draft.unit in {"h", "min", "s"}:
        return False
    if _penalty_after().match(view.after(draft.end, 60)):
        return True
    left = view.clause_before(draft.start, 160)
    cue = None
    for cue in _penalty_before().finditer(left):
        pass
    if cue is None:
        return False
    since = left[cue.end() :]
    barred = _TEMPORAL.search(left) is not None and not re.search(r"(?<!\w)pour[ \u00a0]\Z", left)
    later = _LATER.match(view.after(draft.end)) is not None
    return not barred and not later and len(since) < 110 and not _is_age(view, draft, strict=True)


@functools.cache
def _penalty_after() -> re.Pattern[str]:
    return re.compile(rf"{_SP}(?:{'|'.join(load('quantities')['penalties']['after'])})", re.IGNORECASE)


@functools.cache
def _penalty_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(load('quantities')['penalties']['before'])})\w*", re.IGNORECASE)


@functools.cache
def _age_before() -> re.Pattern[str]:
    patterns = "|".join(load("quantities")["ages"]["before"])
    return re.compile(rf"(?<!\w)(?:{patterns}){_SP}?{_HEDGE}\Z", re.IGNORECASE)


@functools.cache
def _having() -> re.Pattern[str]:
    verbs = any_of(load("quantities")["ages"]["verbs"])
    return re.compile(
        rf"(?<!y )(?<!y\u00a0)(?<!\w)(?:{verbs}){_SP}(?:(?:déjà|aujourd['’]hui|alors|désormais|seulement|que|tout juste){_SP})?{_HEDGE}\Z",
        re.IGNORECASE,
    )


def _is_age(view: View, draft: Draft, *, strict: bool = False) -> bool:
    """Âgé de 34 ans, (34 ans), "Karim S., 37 ans", les 18-24 ans, un homme de 34 ans, mort à 83 ans."""
    left, right = view.before(draft.start), view.after(draft.end, 40)
    if _age_before().search(left):
        return not (left.rstrip().lower().endswith("ses") and _DE_AFTER.match(right)) or "âge" in left.lower()
    years = draft.name in {"ans", "an"}
    if _LATER.match(right):
        return False
    if _apposed(view, draft, left, right):
        return True
    if _of_person(view, left):
        return not _DE_AFTER.match(right) or draft.name in {"mois", "ans", "an"}
    if strict or not years:
        return False
    if _having().search(left):
        return not _DE_AFTER.match(right)
    if _LES.search(left) and not _DE_AFTER.match(right):
        return not re.search(rf"(?:tous|toutes){_SP}les{_SP}\Z", left, re.IGNORECASE)
    return _at_an_age(left, right)


def _at_an_age(left: str, right: str) -> bool:
    """Mort à 83 ans; not "à deux ans de la retraite" nor "un taux à dix ans"."""
    at = _AT.search(left)
    if at is None or _DE_AFTER.match(right) or at[0].lower().startswith(("avant", "après", "jusqu")):
        return False
    word = re.search(r"([^\W\d_]+)[ \u00a0]\Z", left[: at.start()])
    return word is None or word[1].lower() not in load("quantities")["ages"]["credit"]


def _apposed(view: View, draft: Draft, left: str, right: str) -> bool:
    """La mère, 41 ans, …; Karim S., 37 ans; (34 ans)."""
    if draft.end > draft.core_end or not _APPOSED.search(left) or not _APPOSITION_ENDS.match(right):
        return False
    if draft.name not in {"ans", "an", "mois"}:
        return False
    token = view.token_before(len(view.text[: draft.start].rstrip(" ,(\u00a0")))
    if token is None:
        return False
    return token.pos_ in {"PROPN", "NOUN", "ADJ", "X", "VERB"} or token.text[:1].isupper() or token.text == "."


def _of_person(view: View, left: str) -> bool:
    """Un homme de 34 ans, deux hommes de 26 et 44 ans; not "un contrat de trois ans"."""
    match = _NOUN_DE.search(left)
    if match is None:
        return False
    nouns = [match[1].lower()]
    wide = _NOUN_ADJ_DE.search(left)
    if wide is not None:
        nouns += [wide[1].lower(), wide[2].lower()]
    return not any(_lasts(noun) for noun in nouns) and not _FUNCTION.fullmatch(nouns[0])


_FUNCTION = re.compile(
    r"(?:plus|moins|près|lors|au|bout|partir|cours|autour|âgée?s?|hui|rien|avant|après|depuis|pendant|moyenne|total|est|sont|a|été|était|fut|que|qui|d|de|et|ou|en|à|le|la|les|intérieur|terme|hausse|baisse|milieu|fin|début|minimum|maximum|issue|dizaine|dizaines|vingtaine|trentaine|quinzaine|centaine|reprise|série|vieille?|dure|durant|attendre|s)"
)


def _lasts(noun: str) -> bool:
    table: dict[str, Any] = load("quantities")["ages"]
    if noun in _set_of("ages", "durations") or noun.rstrip("s") in _set_of("ages", "durations"):
        return True
    if noun in table["endings_of_persons"] or noun in table["persons"]:
        return False
    return noun.rstrip("s").endswith(tuple(table["endings"]))


@functools.cache
def _set_of(section: str, key: str) -> frozenset[str]:
    return frozenset(load("quantities")[section][key])


_DECADES = re.compile(
    r"(?:(?<=,[ \u00a0])|(?<=dans[ \u00a0])|(?<=pass[ée][ \u00a0])|(?<=approche[ \u00a0])|(?<=entame[ \u00a0])|(?<=\())(?:la|sa)[ \u00a0](vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?!\w)(?![ \u00a0](?:de|d['’]))",
    re.IGNORECASE,
)
_TENS = {"vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60}


def decades(text: str) -> list[Draft]:
    """Dans la trentaine: an age."""
    return [
        Draft(m.start(), m.end(), None, _TENS[m[1].lower()], kind="age", unit="a", mod="APPROX", rule="age")
        for m in _DECADES.finditer(text)
    ]


def inherit_penalties(view: View, drafts: Sequence[Draft]) -> None:
    """Trois ans de prison, dont deux ferme; 1 500 euros d'amende: what a penalty before or beside it says."""
    last: Draft | None = None
    for draft in drafts:
        if draft.role not in {None, "article"}:
            continue
        right, left = view.after(draft.end, 40), view.clause_before(draft.start, 60)
        if draft.kind == "money" and _fine(left, right):
            draft.kind, draft.rule = "penalty", "fine"
        elif draft.kind == "penalty":
            last = draft
        elif last is not None and draft.kind is None and draft.start - last.end < 120 and _suspended().match(right):
            draft.kind, draft.unit, draft.role, draft.rule = "penalty", last.unit, None, "penalty"


@functools.cache
def _suspended() -> re.Pattern[str]:
    return re.compile(rf"{_SP}(?:avec{_SP}sursis|fermes?(?!\w)|assortis?|de{_SP}sursis|probatoires?)", re.IGNORECASE)


def _fine(left: str, right: str) -> bool:
    of = re.match(rf"{_SP}(?:d['’]|en{_SP})amendes?(?!\w)", right, re.IGNORECASE)
    before = re.search(
        rf"(?<!\w)amendes?{_SP}(?:[^\W\d_]+{_SP}){{0,2}}?(?:de{_SP}|d['’]|à{_SP}){_HEDGE}\Z", left, re.IGNORECASE
    )
    return of is not None or before is not None
