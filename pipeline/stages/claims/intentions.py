"""The verb of wanting, fearing or planning above a figure: its own governor, or the one above its "que"."""

import functools

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Segment
from pipeline.stages.claims.predicates import AUXILIARIES, Predicate
from pipeline.stages.claims.vocabulary import verbs


def finite_of(case: Case, predicate: Predicate) -> Predicate:
    """The finite verb above an infinitive or gerund: "doit permettre d'économiser" → doit.

    An incise may part the auxiliary from its participle: "aurait, en trois ans, détourné 700 000 euros".
    """
    if predicate.form == "participle" and predicate.first == predicate.last:
        return _far_auxiliary(case, predicate) or predicate
    if predicate.form not in {"infinitive", "gerund"}:
        return predicate
    segment = case.clauses.segment(predicate.first)
    before = [p for p in segment.predicates if p.first < predicate.first and p.form == "finite"]
    if not before and predicate.form == "infinitive" and _joins(case, segment):
        index = segment.index - 1  # entend doubler ses effectifs et | ouvrir; , pour 2 millions, et d'y | ouvrir
        while index and not case.clauses.segments[index].predicates:
            index -= 1
        above = case.clauses.segments[index].predicates
        before = (
            [p for p in above if p.form == "finite"] if any(p.form == "infinitive" or p.modal for p in above) else []
        )
    return before[-1] if before else predicate


def _joins(case: Case, segment: Segment) -> bool:
    """Does "et" open the segment, with or without a comma?"""
    opening = {u.low for u in case.units[segment.first : segment.first + 2]}
    return segment.index > 0 and (segment.opener == "et" or "et" in opening)


def _far_auxiliary(case: Case, participle: Predicate) -> Predicate | None:
    """The auxiliary that stands alone before the commas of an incise."""
    if not participle.first or case.units[participle.first - 1].low != ",":
        return None
    before = [p for p in case.clauses.predicates if p.last < participle.first - 1]
    alone = bool(before) and before[-1].first == before[-1].last and before[-1].forms[0] in AUXILIARIES
    return before[-1] if alone and case.units[before[-1].last + 1].low == "," else None


def above_que(case: Case, predicate: Predicate) -> Predicate | None:
    """The main verb of a clause that que opens: "craint que la facture n'atteigne …" → craint."""
    segment = _opening(case, case.clauses.segment(predicate.first))
    if segment.opener not in {"que", "qu'"}:
        return None
    above = [p for s in case.clauses.segments[: segment.index] for p in s.predicates if p.form == "finite"]
    return above[-1] if above else None


def _opening(case: Case, segment: Segment) -> Segment:
    """The segment that opens the clause: "que le coût, devisé à 720 millions, serait …" begins at que."""
    while segment.index and segment.opener in _CONTINUING:
        before = case.clauses.segments[segment.index - 1]
        if any(p.form == "finite" for p in before.predicates) and before.opener not in {"que", "qu'", *_CONTINUING}:
            return segment
        segment = before
    return segment


_CONTINUING = frozenset({",", "et", "«", "»", "“", "”", '"'})
"""What goes on with the clause, the marks of a partial quotation too ("que « 300 procurations » aient disparu")."""


def governing_verb(case: Case, name: str) -> Predicate | None:
    """The verb of this list that governs the figure, directly or through an infinitive or que."""
    predicate = case.governance.predicate
    if predicate is None:
        return None
    reached = predicate.last < case.at or predicate.is_passive
    chain = [predicate, finite_of(case, predicate)] if reached else []
    main = above_que(case, predicate)
    if main is not None:
        chain += [main]
    known = _full_verbs(name)
    return next((v for v in chain if case.units[v.head].low in known or v.forms[0] in known), None)


@functools.cache
def _full_verbs(name: str) -> frozenset[str]:
    """Without what could be an auxiliary: "sommes" is être, not sommer."""
    return verbs(name) - AUXILIARIES
