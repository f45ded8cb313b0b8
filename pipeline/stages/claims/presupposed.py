"""Figures that the mood of their sentence does not reach: there already, said before, or told by a word beside them."""

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.phrases import PREPOSITIONS
from pipeline.stages.claims.time_barriers import in_comparison
from pipeline.stages.claims.vocabulary import nouns, verbs, words

TOLLS = frozenset({"killed", "injured", "missing", "infected"})


def stands_apart(case: Case) -> bool:
    """Contre 89 euros aujourd'hui, deux fois moins cher qu'avant, le dividende …: not in the mood of the sentence."""
    fronted = case.counted is not None and case.counted.rule == "late_subject"
    if _is_given(case) or _is_past_already(case):
        return True
    compared = case.before() in {"contre", "après"} or in_comparison(case, case.clauses.segment(case.at))
    return fronted or compared


def _is_past_already(case: Case) -> bool:
    """Après une chute de 14 %, le tourisme devrait rebondir: what has come before the verb's clause."""
    predicate = case.governance.predicate
    before = [u.low for u in case.units[: case.at] if u.kind == "word"]
    fronted = case.clauses.segment_of[case.at] == 0 and predicate is not None and predicate.first > case.at
    return fronted and bool(before) and before[0] in _AFTER


_AFTER = frozenset({"après", "depuis", "malgré"})


def _is_given(case: Case) -> bool:
    """Une prime à chacun des 900 agents, sa capacité actuelle de 400 lits: there already, whatever is planned.

    A definite figure behind a preposition; as subject or object it is what will happen ("les 40 salariés partiront").
    """
    if case.before() in {"d'", "de"} and case.before(2) in words("current"):
        return True
    if case.quantity.kind != "count" or case.governance.role == "subject":
        return False
    if _is_stood_for(case):
        return True
    linked = case.before() in {"des", "aux"} or (case.before() in _DEFINITE and case.before(2) in PREPOSITIONS)
    deed = case.before(2) in nouns("deeds", "change_nouns", "stating_nouns", "future_nouns")
    predicate = case.governance.predicate
    told = predicate is not None and case.event in {None, "affected"}
    if predicate is not None and predicate.first > case.at and predicate.mood == "conditional":
        return False  # sur les 600 ouvriers que compterait l'usine
    return linked and told and not deed and not is_expected(case) and case.after() not in words("asked")


def _is_stood_for(case: Case) -> bool:
    """Doivent représenter les 90 000 électeurs de l'étranger: who is stood or cared for is there already."""
    predicate = case.governance.predicate
    if predicate is None or case.governance.role != "object" or case.before() not in _DEFINITE:
        return False
    return case.units[predicate.head].low in verbs("standing_for")


_DEFINITE = frozenset({"les", "ces", "ses", "leurs", "nos", "vos"})


def is_expected(case: Case) -> bool:
    """40 degrés attendus dans l'après-midi, les 90 000 annoncés; not "plus que prévu"."""
    announced = words("announced") if case.event not in TOLLS else frozenset()
    for i in range(case.at + 1, min(case.at + 5, len(case.units))):
        low = case.units[i].low
        if low in words("expected") | announced and case.units[i - 1].low not in {"que", "initialement", "comme"}:
            return True
        if case.units[i].kind != "word" or low in {"que", "qu'"}:
            return False
    return False
