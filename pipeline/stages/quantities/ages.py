"""Ages: âgé de 34 ans, (34 ans), les 18-24 ans, un homme de 34 ans, mort à 83 ans, dans la trentaine."""

import functools
import re
from collections.abc import Sequence

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"
HEDGE = (
    rf"(?:(?:plus|moins|près|autour|environ|quelque|à peine|presque|au moins|jusqu['’]à|entre|un peu"
    rf"|à|de|d['’]|des|les|et|ou){_SP}?)*"
)
_APPOSED = re.compile(r"(?:,|\()[ \u00a0]?\Z")
_APPOSITION_ENDS = re.compile(r"[ \u00a0]?(?:[,;.)!?»:”\"]|\Z|-|–|—|\n|(?:et|dont|qui|au)[ \u00a0])")
_NOUN_DE = re.compile(
    rf"(?:([^\W\d_]+(?:-[^\W\d_]+)*){_SP})?([^\W\d_]+(?:-[^\W\d_]+)*){_SP}(?:de{_SP}|d['’]){HEDGE}\Z", re.IGNORECASE
)
_LES = re.compile(rf"(?<!\w)(?:les|des|aux|chez les){_SP}(?:(?:plus|moins){_SP}de{_SP})?\Z", re.IGNORECASE)
_DE_AFTER = re.compile(rf"{_SP}(?:de|d['’]|du|des)(?!\w)|{_SP}d['’]", re.IGNORECASE)
_AT = re.compile(rf"(?<!\w)(?:à|dès|avant|après|jusqu['’]à){_SP}{HEDGE}\Z", re.IGNORECASE)
_FRAMES = load("quantities")["durations"]
TEMPORAL = re.compile(rf"(?<!\w)(?:{'|'.join(_FRAMES['before'])}){_SP}(?:de{_SP}|d['’])?{HEDGE}\Z", re.IGNORECASE)
LATER = re.compile(rf"{_SP}(?:{'|'.join(_FRAMES['after'])})", re.IGNORECASE)


@functools.cache
def _age_before() -> re.Pattern[str]:
    patterns = "|".join(load("quantities")["ages"]["before"])
    return re.compile(rf"(?<!\w)(?:{patterns}){_SP}?{HEDGE}\Z", re.IGNORECASE)


@functools.cache
def _having() -> re.Pattern[str]:
    verbs = any_of(load("quantities")["ages"]["verbs"])
    return re.compile(
        rf"(?<!y )(?<!y\u00a0)(?<!\w)(?:{verbs}){_SP}"
        rf"(?:(?:déjà|aujourd['’]hui|alors|désormais|seulement|que|tout juste){_SP})?{HEDGE}\Z",
        re.IGNORECASE,
    )


def is_age(view: View, draft: Draft, *, strict: bool = False) -> bool:
    """Âgé de 34 ans, (34 ans), "Karim S., 37 ans", les 18-24 ans, un homme de 34 ans, mort à 83 ans."""
    left, right = view.before(draft.start), view.after(draft.end, 40)
    if _age_before().search(left):
        return not (left.rstrip().lower().endswith("ses") and _DE_AFTER.match(right)) or "âge" in left.lower()
    years = draft.name in {"ans", "an"}
    if LATER.match(right):
        return False
    if _apposed(view, draft, left, right):
        return True
    if _of_person(view, left):
        return not _DE_AFTER.match(right) or draft.name in {"mois", "ans", "an"}
    having = _having().search(left) is not None
    if having and not years and not strict:
        return _APPOSITION_ENDS.match(right) is not None  # elle avait 4 mois
    if strict or not years:
        return False
    if having:
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
    word = view.words.text[token]
    return view.words.pos[token] in {"PROPN", "NOUN", "ADJ", "X", "VERB"} or word[:1].isupper() or word == "."


def _of_person(view: View, left: str) -> bool:
    """Un homme de 34 ans, deux hommes de 26 et 44 ans; not "un contrat de trois ans"."""
    match = _NOUN_DE.search(left)
    if match is None:
        return False
    noun, adjective_of = match[2].lower(), (match[1] or "").lower()
    if _FUNCTION.fullmatch(noun) or _lasts(noun):
        return False
    return adjective_of not in _set_of("ages", "durations")


_FUNCTION = re.compile(
    r"(?:plus|moins|près|lors|au|bout|partir|cours|autour|âgée?s?|hui|rien|avant|après|depuis|pendant|moyenne|total|est|sont|a|été|était|fut|que|qui|d|de|et|ou|en|à|le|la|les|intérieur|terme|hausse|baisse|milieu|fin|début|minimum|maximum|issue|dizaine|dizaines|vingtaine|trentaine|quinzaine|centaine|reprise|série|vieille?|dure|durant|attendre|s)"
)


def _lasts(noun: str) -> bool:
    table = load("quantities")["ages"]
    if noun in _set_of("ages", "durations") or noun.rstrip("s") in _set_of("ages", "durations"):
        return True
    if noun in table["endings_of_persons"] or noun in table["persons"]:
        return False
    return noun.rstrip("s").endswith(tuple(table["endings"]))


@functools.cache
def _set_of(section: str, key: str) -> frozenset[str]:
    return frozenset(load("quantities")[section][key])


_IN_ONES = re.compile(r"(?:,[ \u00a0]|\(|(?:dans|passée?|approche|entame)[ \u00a0])(?:la|sa)[ \u00a0]\Z")
_OF = re.compile(r"[ \u00a0](?:de|d['’])")
_TENS = {"vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60}


def decades(view: View, drafts: Sequence[Draft]) -> list[Draft]:
    """Dans la trentaine: an age."""
    found = []
    for draft in drafts:
        if draft.numeral is None or draft.numeral.form != "collective":
            continue
        start, end = draft.numeral.start, draft.numeral.end
        tens, before = _TENS.get(view.low[start:end]), view.low[max(0, start - 12) : start]
        if tens is not None and _IN_ONES.search(before) and not _OF.match(view.low, end):
            found.append(Draft(start - 3, end, None, tens, kind="age", unit="a", mod="APPROX", rule="age"))
    return found
