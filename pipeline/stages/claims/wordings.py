"""Events named by a wording in the clause: "perdre la vie", "en garde à vue", "jeter sur les routes"."""

from collections.abc import Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Clauses
from pipeline.stages.claims.constructions import is_flight
from pipeline.stages.claims.predicates import ETRE, Predicate
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import Phrase, event_phrases, nouns
from schemas.base import Event

_BESIDE = 5
"""La mise à pied de 140 ouvriers: so near, "de" belongs to the wording."""


def is_deployed(case: Case) -> bool:
    """Firefighters and agents who take part are at work: their number is no attendance."""
    return case.counted is not None and case.counted.head in nouns("responders")


def by_wording(case: Case, *, verbal: bool, own: bool = False) -> Event | None:
    """Perdre la vie, en garde à vue: a wording in the clause of the quantity or of its predicate."""
    predicate = case.governance.predicate
    segments = {case.clauses.segment_of[case.at]}
    if predicate is not None and predicate.is_passive and case.governance.preposition == "par":
        return None  # pris en otage par deux hommes
    far = _stands_far(case)
    if predicate is not None:
        segments.add(case.clauses.segment_of[predicate.head])
        segments |= _cleft(case, predicate)
    for index in sorted(segments):
        for at, phrase in wordings(case.clauses, index):
            if own and (predicate is None or not predicate.first <= at <= predicate.last):
                continue
            if phrase.verbal != verbal or (phrase.event == "attended" and is_deployed(case)):
                continue
            if predicate is not None and at < predicate.first and _does_otherwise(case, predicate):
                continue
            if phrase.event == "attended" and at < case.at <= at + _BESIDE and case.governance.preposition == "à":
                continue  # saluer la mémoire et rendre hommage à neuf marins
            if far and not 0 < case.at - at <= _BESIDE:
                continue
            if not (phrase.transitive and _does_it(case)) and not is_flight(case, phrase.event):
                return phrase.event
    return None


def by_attribute(case: Case) -> Event | None:
    """Une dizaine de convives ont été victimes d'une intoxication, sont aux urgences: said of the subject by être."""
    predicate = case.governance.predicate
    if predicate is None or case.governance.role != "subject" or case.units[predicate.head].low not in ETRE:
        return None
    if predicate.is_passive or predicate.is_negated or predicate.is_reflexive:
        return None
    i = predicate.last + 1
    while i < len(case.units) and case.units[i].pos == "ADV":
        i += 1
    said = wordings(case.clauses, case.clauses.segment_of[predicate.head])
    return next((phrase.event for at, phrase in said if at == i and not phrase.verbal), None)


def _stands_far(case: Case) -> bool:
    """Appelés à élire une assemblée de 200 membres, 556 départs sur 9 800 salariés: not who it happens to."""
    if case.governance.preposition == "sur" and case.at > 2 and case.units[case.at - 3].kind == "quantity":
        return True
    predicate = case.governance.predicate
    return case.before() in {"de", "d'"} and predicate is not None and predicate.last < case.at - 5


def _does_otherwise(case: Case, predicate: Predicate) -> bool:
    """Sont appelés aux urnes pour départager douze candidats: the object of an infinitive of its own."""
    infinitive = predicate.form == "infinitive" and case.units[predicate.first - 1].low == "pour"
    return infinitive and case.governance.role == "object" and predicate.last < case.at


def _does_it(case: Case) -> bool:
    """Quatre hommes ont ouvert le feu: the figure counts those who act."""
    predicate = case.governance.predicate
    acts = predicate is not None and not predicate.is_passive and not predicate.is_reflexive
    return acts and case.governance.role == "subject"


def wordings(clauses: Clauses, index: int) -> list[tuple[int, Phrase]]:
    """Every wording of an event in a segment with where it begins; looked up once for all its figures."""
    found = clauses.wordings.get(index)
    if found is None:
        segment, known = clauses.segments[index], event_phrases()
        units = clauses.units[segment.first : segment.last + 1]
        found = []
        for i, unit in enumerate(units):
            phrases = known.get(unit.low) or known.get(unit.low.rstrip("'"))
            if phrases:
                right = _joined(units, i + 1)
                held = [phrase for phrase in phrases if _continues(phrase, units, i, right)]
                held.sort(key=lambda phrase: -len(phrase.rest.pattern))  # souffrir de la faim before souffrir de
                found += [(unit.index, phrase) for phrase in held]
        clauses.wordings[index] = found
    return found


def _joined(units: Sequence[Unit], first: int) -> str:
    return "".join([" " + u.low for u in units[first : first + _LONGEST]])


_LONGEST = 8
"""How many units the rest of a wording may take."""


def _continues(phrase: Phrase, units: Sequence[Unit], i: int, right: str) -> bool:
    """Does the rest of the wording follow, or follow the object: "jeté 20 000 personnes sur les routes"?"""
    if phrase.reflexive and not any(u.low in {"se", "s'"} for u in units[max(0, i - 4) : i]):
        return False
    if phrase.rest.match(right):
        return True
    if not phrase.verbal:
        return False
    counted = next((j for j in (i + 1, i + 2) if j < len(units) and units[j].kind == "quantity"), None)
    if counted is None:
        return False
    return any(phrase.rest.match(_joined(units, j)) for j in range(counted + 1, counted + 5))


def _cleft(case: Case, predicate: Predicate) -> set[int]:
    """Ce n'est pas 800 000 personnes qu'il y avait dans la rue: what follows que says the event."""
    following = case.clauses.segment_of[case.at] + 1
    if case.units[predicate.head].low not in ETRE or following >= len(case.clauses.segments):
        return set()
    opened = case.clauses.segments[following].opener in {"que", "qu'", "qui"}
    return {following} if opened and any(u.low in {"c'", "ce"} for u in case.units[: predicate.first]) else set()
