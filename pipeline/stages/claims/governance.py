"""Which predicate governs a quantity, and as what: subject, object or circumstance."""

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pipeline.stages.claims.clauses import RELATIVES, Clauses, Segment
from pipeline.stages.claims.phrases import preposition
from pipeline.stages.claims.predicates import Predicate


@dataclass(frozen=True, slots=True)
class Governance:
    """The predicate above a quantity; `role` is subject, object or adjunct; `preposition` what introduces it."""

    predicate: Predicate | None
    role: str
    preposition: str | None
    is_local: bool = True
    is_saying: bool = False


def govern(clauses: Clauses, at: int, skip: Collection[Predicate] = ()) -> Governance:
    """The governor of the unit at `at`; `skip` holds verbs of saying whose content the unit stands in."""
    segment = clauses.segment(at)
    predicate = _in_segment(segment, at, skip)
    local = predicate is not None
    if predicate is None and segment.opener in _QUOTING:
        predicate = _after_quote(clauses, segment, skip)
    if predicate is None and segment.opener in _JOINING and not segment.predicates:
        predicate = _later(clauses, segment, skip)
    if predicate is None:
        predicate = _earlier(clauses, segment, skip) or _later(clauses, segment, skip)
    word = preposition(clauses, at)
    if predicate is None:
        return Governance(None, "none", word, local)
    if word == "de" and predicate.first > at and segment.first >= at - 2:  # de 130 à 150 personnes s'entassaient
        word = None
    role = "subject" if predicate.first > at else "object"
    if (word in {"de", "d'", "du", "des"} and role == "subject") or (
        word is not None
        and word not in {"dont", "des"}
        and not (role == "object" and word in {"d'", "de"} and predicate.last >= at - 3)
    ):
        role = "adjunct"
    return Governance(predicate, role, word, local, predicate in skip)


_JOINING = frozenset({"et", "mais", "ou"})
"""They open a segment only before a verb of its own: "et un agent, touché à la tête, a été transporté"."""
_COMPLETIVE = frozenset({"que", "qu'", "si", "s'"})
"""Le club, douzième avec 44 points, a annoncé qu'il ferait appel: its clause is not that of the figure before it."""
_QUOTING = frozenset({"«", "“", '"'})


def _after_quote(clauses: Clauses, segment: Segment, skip: Collection[Predicate]) -> Predicate | None:
    """« plus de cent personnes » ont péri: a quoted subject, its verb right after the marks."""
    following = clauses.segments[segment.index + 1 : segment.index + 2]
    found = [p for s in following for p in s.finite if p not in skip and p.first <= s.first + 2]
    return found[0] if found and following[0].opener in {"»", "”", '"'} else None


def _in_segment(segment: Segment, at: int, skip: Collection[Predicate]) -> Predicate | None:
    own = [p for p in segment.predicates if p not in skip or p.last < at]
    before = [p for p in own if p.last < at]
    after = [p for p in own if p.first > at]
    finite_before = [p for p in before if p.form != "participle"]
    finite_after = [p for p in after if p.form == "finite"]
    if before and before[-1].form == "participle" and before[-1].last == at - 2:  # chargés de 90 tonnes
        return before[-1]
    if finite_before:
        return finite_before[-1]
    if finite_after:
        return finite_after[0]
    return before[-1] if before else after[0] if after else None


def _earlier(clauses: Clauses, segment: Segment, skip: Collection[Predicate]) -> Predicate | None:
    """The nearest clause before: a relative counts only when it directly precedes ("qui a tué 12 hommes, dont …")."""
    current = segment
    for before in reversed(clauses.segments[: segment.index]):
        if current.opener in {";", ":"}:
            return None
        current = before
        found = [p for p in before.finite if p not in skip]
        nested = before.depth > segment.depth
        distant = before.opener in RELATIVES and before.index < segment.index - 1
        if found and not nested and not distant:
            return found[-1]
    return None


def _later(clauses: Clauses, segment: Segment, skip: Collection[Predicate]) -> Predicate | None:
    """A quantity that opens the sentence belongs to the clause that follows: "45 personnes, dont …, ont …"."""
    for after in clauses.segments[segment.index + 1 :]:
        if after.opener in {";", ":"} or (after.depth < segment.depth and after.opener not in {")", ","}):
            return None
        found = [p for p in after.predicates if p not in skip and p.form == "finite"]
        if after.opener in _COMPLETIVE and any(segment.last < p.first < after.first for p in clauses.predicates):
            continue
        if found and after.opener in RELATIVES and after.depth <= segment.depth:
            resumed = resumed_main(clauses, found)
            if resumed is not None:
                return resumed
        elif found and after.depth <= segment.depth:
            return found[0]
    return None


def resumed_main(clauses: Clauses, verbs: Sequence[Predicate]) -> Predicate | None:
    """Quatorze notables qui négociaient une trêve | ont été tués: the main verb closes a relative without a comma."""
    for one, two in itertools.pairwise(verbs):
        between = {unit.low for unit in clauses.units[one.last + 1 : two.first]}
        if not between & _LINKING:
            return two
    return None


_LINKING = frozenset({"et", "ou", "mais", "ni", "que", "qu'", "qui", "dont", "où", "si", "quand", "lorsque", ","})
