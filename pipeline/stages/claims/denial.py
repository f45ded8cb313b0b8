"""Is a figure denied, by the negation or the denial that has it in its scope?"""

from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.intentions import above_que, finite_of, governing_verb
from pipeline.stages.claims.predicates import ETRE, Predicate
from pipeline.stages.claims.vocabulary import adjectives, nouns, verbs, words
from schemas.base import Factuality

_DEFINITE = frozenset({"le", "la", "les", "l'", "ces", "ses", "leurs", "ce", "cette", "cet"})


def denied(case: Case, scene: Scene, *, under_if: bool) -> Factuality | None:
    """Il n'y a pas eu cent morts, n'a jamais empoché 150 000 euros; dément le chiffre de 12 morts."""
    predicate = case.governance.predicate
    if case.quantity.value == 0:
        return None
    if _is_contested(case) or (
        case.before() == "pas" and case.before(2) in {"", ",", ":", "«", "“", '"', "et", "mais"}
    ):
        return "denied"
    if predicate is None:
        return None
    if (
        predicate.is_negated
        and predicate.last < case.at
        and _negates(case, predicate)
        and not _is_doubt(case, predicate)
    ):
        return None if under_if else "denied"
    if _is_called_false(case, predicate) or _reckoned_false(case, predicate):
        return "denied"
    denial = governing_verb(case, "denying")
    if denial is not None and not denial.is_negated:
        return "denied"
    if _is_rejected(case, predicate) or rejecter(case) is not None:
        return "denied"
    if case.statement is not None and case.statement.stance == "deny" and _calls_false(case):
        return "denied"
    return None


def _is_doubt(case: Case, predicate: Predicate) -> bool:
    """N'a pas confirmé la mort de douze soldats, n'exclut pas: what is not said to be so is not denied."""
    return case.units[predicate.head].low in verbs("confirming", "proving", "excluding")


def _reckoned_false(case: Case, predicate: Predicate) -> bool:
    """Les chiffres de 4 000 morts avancés par les rebelles sont totalement faux: said of the reckoning itself."""
    if (
        case.governance.role == "object"
        or case.units[predicate.head].low not in verbs("being")
        or predicate.first < case.at
    ):
        return False
    reckoned = any(u.low in nouns("reckonings", "restating") for u in case.units[max(0, case.at - 4) : case.at])
    following = case.units[predicate.last + 1 : predicate.last + 6]
    return reckoned and not predicate.is_negated and any(u.low in adjectives("untrue") for u in following)


def rejecter(case: Case) -> Predicate | None:
    """A rejeté les accusations selon lesquelles 4 000 migrants auraient été refoulés: that verb."""
    segment = case.clauses.segment(case.at)
    at = next(
        (u.index for u in case.units[segment.first : case.at] if u.low in {"lesquelles", "lesquels", "laquelle"}), 0
    )
    before = [p for p in case.clauses.predicates if p.last < at and p.form == "finite"]
    if at < _TWO or case.units[at - 1].low != "selon" or not before or before[-1].is_negated:
        return None
    return before[-1] if case.units[before[-1].head].low in verbs("rejecting", "denying") else None


_TWO = 2


def _is_rejected(case: Case, predicate: Predicate) -> bool:
    """A rejeté le bilan de quarante morts, l'hypothèse d'une perte de 3 %: a reckoning that one pushes away."""
    if case.units[predicate.head].low not in verbs("rejecting") or predicate.is_negated or predicate.is_passive:
        return False
    return any(
        u.low in nouns("reckonings", "restating", "considered") for u in case.units[predicate.last + 1 : case.at]
    )


def _is_called_false(case: Case, predicate: Predicate) -> bool:
    """Il n'est pas vrai que nous ayons 200 millions de dettes, il n'est pas question de lever 2 milliards."""
    above = above_que(case, predicate) or finite_of(case, predicate)
    if above is None or above is predicate or above.forms[0] not in ETRE:
        return False
    following = {u.low for u in case.units[above.first + 1 : above.last + 5]}
    return bool(following & (_TRUE if above.is_negated else _FALSE))


_TRUE, _FALSE = frozenset({"vrai", "exact", "question"}), frozenset({"faux", "inexact", "mensonger", "erroné"})


def _is_contested(case: Case) -> bool:
    """À 19 millions, un calcul que conteste l'économiste; un chiffre démenti par le ministère."""
    for segment in case.clauses.segments[case.clauses.segment_of[case.at] : case.clauses.segment_of[case.at] + 3]:
        for predicate in segment.predicates:
            noun = case.units[predicate.first - 1] if predicate.first else None
            if predicate.first <= case.at or noun is None or case.units[predicate.head].low not in verbs("denying"):
                continue
            if noun.low in {"que", "qu'"} and predicate.first > 1:
                noun = case.units[predicate.first - 2]
            if noun.low in nouns("restating", "reckonings") and not predicate.is_negated:
                return True
    return False


def _negates(case: Case, predicate: Predicate) -> bool:
    """Scope: an indefinite figure after the verb; a definite one is presupposed, "ne … que" asserts."""
    between = [u.low for u in case.units[predicate.last + 1 : case.at]]
    group = [u.low for u in case.units[max(0, predicate.first - 3) : predicate.last + 1]]
    if case.units[predicate.head].low in verbs("bounding"):  # n'a pas dépassé 2 %
        return False
    if "mais" in between:  # ce n'est pas 14 morts mais 12
        return False
    if set(between) & words("pseudo_negation") or set(group) & (words("pseudo_negation") - {"que", "qu'"}):
        return False
    if case.quantity.text.lower().startswith(("moins de", "moins d'")):
        return False
    if case.before() in _DEFINITE and case.before(2) != "que":
        return False
    return case.governance.role == "object" or case.before() in {"de", "à", "d'"}


def _calls_false(case: Case) -> bool:
    """Parler de cinq victimes relève de la propagande; c'est faux; un mensonge."""
    following = {u.low for u in case.units[case.at :]}
    return bool(following & {"propagande", "faux", "fausse", "mensonge", "mensonges", "infox", "fantaisiste", "intox"})
