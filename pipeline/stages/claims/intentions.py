"""The verb of wanting, fearing or planning above a figure: its own governor, or the one above its "que"."""

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Segment
from pipeline.stages.claims.predicates import AUXILIARIES, Predicate
from pipeline.stages.claims.vocabulary import verbs


def finite_of(case: Case, predicate: Predicate) -> Predicate:
    """The finite verb above an infinitive or gerund: "doit permettre d'économiser" → doit."""
    if predicate.form not in {"infinitive", "gerund"}:
        return predicate
    segment = case.clauses.segment(predicate.first)
    before = [p for p in segment.predicates if p.first < predicate.first and p.form == "finite"]
    if not before and predicate.form == "infinitive" and segment.opener == "et" and segment.index:
        above = case.clauses.segments[segment.index - 1].predicates  # entend doubler ses effectifs et | ouvrir
        before = [p for p in above if p.form == "finite"] if any(p.form == "infinitive" for p in above) else []
    return before[-1] if before else predicate


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
    known = verbs(name)
    for verb in chain:
        if case.units[verb.head].low in known or (verb.forms[0] in known and verb.forms[0] not in AUXILIARIES):
            return verb  # "sommes" is être, not sommer
    return None
