"""Plans without a future tense: "annonce la suppression de 310 postes", "prêt à verser", "800 postes à pourvoir"."""

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.intentions import finite_of
from pipeline.stages.claims.phrases import DETERMINERS
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import nouns, verbs, words

_REACH = 9
_CALLING = verb_forms("appeler") | verb_forms("destiner") | verb_forms("amener")


def is_planned(case: Case) -> bool:
    """Is what the figure counts still to be done, by the words that govern it?"""
    return (
        _is_purpose(case)
        or _due_by(case)
        or _deed_announced(case)
        or _to_be_done(case)
        or _is_ready(case)
        or _under_plan(case)
        or is_bound_to(case)
    )


def is_bound_to(case: Case) -> bool:
    """Le nombre de places est appelé à passer à 1 200: a thing called to do something will do it."""
    predicate = case.governance.predicate
    if predicate is None or predicate.form != "infinitive":
        return False
    above = finite_of(case, predicate)
    if not above.is_passive or case.units[above.head].low not in _CALLING:
        return False
    subject = subject_of(case.clauses, above)
    return subject is not None and subject.low in nouns("things", "containers", "restating", "scales", "jobs")


def _is_purpose(case: Case) -> bool:
    """Compte attirer des fonds pour hisser sa part à 9 %: the purpose of a plan is to come as well."""
    predicate = case.governance.predicate
    if predicate is None or predicate.form != "infinitive" or not predicate.first:
        return False
    before = [case.units[i].low for i in range(max(0, predicate.first - 2), predicate.first)]
    if before[-1] != "pour" and before != ["afin", "de"]:
        return False
    above = finite_of(case, predicate)
    planned = case.units[above.head].low in verbs("intending") or above.forms[0] in verbs("intending")
    return above is not predicate and (planned or above.mood == "future")


def _due_by(case: Case) -> bool:
    """La suppression de 5 000 postes d'ici à 2015: "d'ici" sets a term still to come."""
    segment = case.clauses.segment(case.at)
    last = min(segment.last, case.at + 14)
    for i in range(case.at + 1, last):
        if case.units[i].kind == "quantity":
            return False
        if case.units[i].low == "ici" and case.units[i - 1].low == "d'":
            return any(u.date is not None for u in case.units[i + 1 : i + 6])
    return False


def deed(case: Case) -> int | None:
    """The index of the noun of action that governs the figure: la suppression de | 310 postes."""
    if case.before() not in {"de", "d'"}:
        return None
    for i in (case.at - 2, case.at - 3):
        if i >= 0 and case.units[i].low in nouns("deeds"):
            return i
        if i < 0 or case.units[i].pos != "ADJ":
            return None
    return None


def _deed_announced(case: Case) -> bool:
    """Annonce, décide, présente la suppression de 310 postes: what is announced is to come."""
    at = deed(case)
    return at is not None and announcing(case, at) is not None


def announcing(case: Case, at: int) -> Predicate | None:
    """The verb of announcing or deciding whose object the noun at `at` is."""
    i = at - 1
    while i >= 0 and (case.units[i].low in DETERMINERS or case.units[i].pos in {"ADJ", "ADV"} or case.units[i].date):
        i -= 1
    found = next((p for p in case.clauses.predicates if p.last == i), None)
    return found if found is not None and case.units[found.head].low in verbs("announcing") else None


def _to_be_done(case: Case) -> bool:
    """Huit cents postes à pourvoir, trois ponts à reconstruire."""
    if case.counted is None or case.counted.last < case.at or case.quantity.kind not in {"count", "money"}:
        return False
    at = case.counted.last + 1
    if at + 1 >= len(case.units) or case.units[at].low != "à":
        return False
    verb = case.clauses.starting.get(at + 1)
    return verb is not None and verb.form == "infinitive" and not case.units[at + 1].is_capital


def _is_ready(case: Case) -> bool:
    """Se dit prêt à porter, compte supprimer, entend créer: an infinitive under a word of readiness."""
    predicate = case.governance.predicate
    if predicate is None:
        return False
    finite = finite_of(case, predicate)
    if finite is not predicate and case.units[finite.head].low in verbs("intending") and not finite.is_negated:
        return predicate.first - finite.last <= _REACH and predicate.form == "infinitive"
    if predicate.form != "infinitive" or predicate.first < 2 or case.units[predicate.first - 1].low not in {"à", "de"}:
        return False
    return case.units[predicate.first - 2].low in words("ready")


def _under_plan(case: Case) -> bool:
    """Un plan d'économies de 15 %, une prévision de 3 millions: what a plan or forecast holds is to come."""
    if case.before() not in {"de", "d'", "sur", "à"}:
        return False
    for i in range(case.at - 2, max(-1, case.at - 7), -1):
        unit = case.units[i]
        if unit.low in nouns("future_nouns"):
            return True
        if unit.kind != "word" or any(
            p.first <= i <= p.last and p.form != "participle" for p in case.clauses.predicates
        ):
            return False
    return False
