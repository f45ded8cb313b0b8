"""Places that say where from or where to, not where: "parti de Mbour", "vers Alep", "transférés à Berne"."""

import functools
from collections.abc import Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import verbs, words

_LEAVING = (
    "partir",
    "venir",
    "provenir",
    "arriver",
    "décoller",
    "fuir",
    "revenir",
    "rentrer",
    "surgir",
    "appareiller",
    "rapatrier",
)


def is_journey(units: Sequence[Unit], unit: Unit) -> bool:
    """Parti de Mbour, venaient d'Irak, vers Alep: where from or where to."""
    before = [u.low for u in units[max(0, unit.index - 5) : unit.index]]
    if {w for w in before[-3:] if w in words("movement")}:
        return True
    while before and before[-1] in _ARTICLES:
        before.pop()
    if {w for w in before[-2:] if w in words("movement")}:
        return True  # venus de toute la Wallonie
    if before[-1:] == ["vers"]:
        return True
    if before[-1:] and before[-1] in {"de", "d'", "du", "des"}:
        dated = units[unit.index - 2].date is not None and len(before) > 2  # parti mardi de Cebu
        return len(before) > 1 and before[-3 if dated else -2] in leaving()
    return False


def is_aim(case: Case, unit: Unit) -> bool:
    """380 opérations ont été reportées et 26 patients transférés à Berne: the patients alone were in Berne."""
    i = unit.index - 1
    while i >= 0 and case.units[i].low in _AIMING:
        i -= 1
    if i < 0 or case.units[i].low not in verbs("moving_verbs") or i == unit.index - 1:
        return False
    governor = case.governance.predicate
    if governor is not None and governor.head == i:
        return False
    return case.at > i or any(u.kind == "quantity" for u in case.units[case.at + 1 : i])


_AIMING = frozenset("à au aux dans en le la les l'".split())
_ARTICLES = frozenset({"le", "la", "l'", "les", "toute", "tout"})


@functools.cache
def leaving() -> frozenset[str]:
    """The forms of the verbs whose complement with "de" is an origin."""
    return frozenset().union(*(verb_forms(verb) for verb in _LEAVING))


def apposed_to_journey(case: Case, unit: Unit) -> bool:
    """Partie de Mbour, au Sénégal; vers l'Espagne et l'Italie: a place beside an origin or aim is one with it."""
    i = unit.index - 1
    while i >= 0 and case.units[i].place is None and case.units[i].low in _APPOSING:
        i -= 1
    near = case.units[i] if i >= 0 else None
    if near is None or near.place is None or near.place is unit.place or i == unit.index - 1:
        return False
    return case.units[i + 1].low in {",", "(", "et", "ou"} and is_journey(case.units, _first_unit(case, near))


def _first_unit(case: Case, unit: Unit) -> Unit:
    """The first unit of the place that a unit belongs to."""
    i = unit.index
    while i > 0 and case.units[i - 1].place is unit.place:
        i -= 1
    return case.units[i]


_APPOSING = frozenset(", ( et ou au aux à en dans le la l' les".split())


def is_goal(case: Case, unit: Unit) -> bool:
    """En tentant de rallier l'Angleterre: the direct object of an infinitive of going is still to be reached."""
    at = unit.index - 1 - (case.units[unit.index - 1].low in {"la", "le", "les", "l'"})
    verb = next((p for p in case.clauses.predicates if p.last == at and p.form == "infinitive"), None)
    return verb is not None and case.units[verb.head].low in verbs("going")
