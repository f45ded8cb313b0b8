"""Plans without a future tense: "annonce la suppression de 310 postes", "prêt à verser", "800 postes à pourvoir"."""

import re

from pipeline.conjugation import agreements, verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.intentions import finite_of
from pipeline.stages.claims.phrases import DETERMINERS
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import locutions, nouns, verbs, words

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
        or _is_under_study(case)
        or _plan_comprises(case)
        or _is_destined(case)
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
    paid = case.units[above.head].low in verbs("giving", "announcing") and not above.is_negated
    paid = paid and case.before() not in _THERE and case.units[predicate.first - 2].low not in words("asked")
    return above is not predicate and (planned or paid or above.mood == "future")


_THERE = frozenset({"les", "des", "aux", "ces", "ses", "leurs"})
"""Ouvre un fonds pour aider ses trois filiales: they are there already."""


def _is_under_study(case: Case) -> bool:
    """La construction de 40 éoliennes est à l'étude; douze logements en projet; 300 emplois à la clé."""
    predicate = case.governance.predicate
    if predicate is not None and predicate.mood == "past":
        return False  # douze films étaient au programme
    last = case.clauses.segment(case.at).last
    following = [u.low for u in case.units[case.at + 1 : min(last + 1, case.at + _REACH + 3)]]
    return not _PENDING.isdisjoint(following) and bool(_IN_STUDY.search(" ".join(following)))


_PENDING = frozenset(locution.split()[-1] for locution in locutions("pending"))
_IN_STUDY = re.compile(r"\b(?:" + "|".join(sorted(locutions("pending"))) + r")\b")


def _plan_comprises(case: Case) -> bool:
    """Le plan porte sur 1 100 suppressions de postes: the deeds that a plan holds are to come."""
    predicate, counted = case.governance.predicate, case.counted
    if predicate is None or counted is None or case.units[predicate.head].low not in verbs("comprising"):
        return False
    if predicate.is_negated or counted.head not in nouns("deeds"):
        return False
    subject = subject_of(case.clauses, predicate)
    return subject is not None and subject.low in nouns("future_nouns")


def _is_destined(case: Case) -> bool:
    """Un programme destiné à former 2 000 jeunes; il est question de fermer six lits."""
    predicate = case.governance.predicate
    if predicate is None or predicate.form != "infinitive" or predicate.first < 2:
        return False
    before = case.units[predicate.first - 2].low, case.units[predicate.first - 1].low
    if case.governance.role != "object":
        return False  # une veillée destinée à honorer six victimes
    return (before[1] == "à" and before[0] in _DESTINED) or (
        before == ("question", "de") and "est" in _lows(case, predicate)
    )


_DESTINED = agreements("destiné") | agreements("appelé")


def _lows(case: Case, predicate: Predicate) -> set[str]:
    return {u.low for u in case.units[max(0, predicate.first - 5) : predicate.first]}


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
    found = next((p for p in case.clauses.predicates if p.last == i), None) or _far_announcement(case, i)
    return found if found is not None and case.units[found.head].low in verbs("announcing") else None


def _far_announcement(case: Case, at: int) -> Predicate | None:
    """Annonce le lancement d'un appel d'offres pour | l'achat de 35 rames: one deed serves another."""
    before = [p for p in case.clauses.predicates if p.last < at]
    if not before or any(u.kind != "word" for u in case.units[before[-1].last + 1 : at]):
        return None
    first = next((u for u in case.units[before[-1].last + 1 : at] if u.pos == "NOUN"), None)
    serves = case.units[at].low in {"pour", "de", "d'", "du", "à"}
    return before[-1] if serves and first is not None and first.low in nouns("deeds", "future_nouns") else None


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
    if predicate is None or (predicate.forms[0] == "avoir" and len(predicate.forms) > 1):
        return False  # a annoncé avoir vacciné 6 000 enfants
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
