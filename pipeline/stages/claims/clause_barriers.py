"""What belongs to another clause than the figure: brackets, relatives, later verbs, parts, contrasts."""

from collections.abc import Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import RELATIVES, Segment
from pipeline.stages.claims.phrases import phrase_before
from pipeline.stages.claims.time_barriers import is_toll
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import event_frames, nouns


def by_clause(case: Case, segment: Segment, own: Segment) -> str | None:
    """Why what stands in `segment` is not told of a figure in `own`, or None."""
    governor = case.governance.predicate
    if segment.depth > own.depth or (segment.depth < own.depth and segment.index > own.index):
        return "in another bracket"
    if any(s.opener in {":", ";"} for s in case.clauses.segments[own.index + 1 : segment.index + 1]):
        return "beyond a colon or semicolon"
    told_apart = any(s.opener == ";" for s in case.clauses.segments[segment.index + 1 : own.index + 1])
    leans = case.counted is not None and case.counted.rule == "elided" and not _placed_anew(case, own)
    if told_apart and not leans and case.governance.is_local:
        return "beyond a semicolon"
    if segment.opener == "dont" and not segment.predicates and segment.index > own.index:
        return "belongs to a part"
    resumed = own.index > segment.index and own.opener == "gerund"
    told = is_toll(case) or _tells_happening(case, segment)
    if segment.opener in RELATIVES and segment.predicates and not resumed and not told:
        return "in a relative clause about something else"
    finite = [p for p in segment.predicates if p.form == "finite"]
    if segment.index > own.index and finite and governor not in finite and not _shares_end(case, segment, own):
        return "in a later clause with its own verb"
    if segment.index < own.index and finite and governor not in finite and _opens_contrast(case, segment):
        return "in a clause about what else went on"
    if segment.index > own.index and governor not in segment.predicates and _opens_other_clause(case, own, segment):
        return "in what another clause tells"
    between = case.clauses.segments[own.index + 1 : segment.index]
    if governor not in segment.predicates and any(s.opener in RELATIVES and s.predicates for s in between):
        return "in what a relative adds"
    bare = segment.predicates and not finite and all(p.form == "participle" for p in segment.predicates)
    opening = bool(bare) and segment.index < own.index and segment.predicates[0].first == 0
    following = segment.opener == "," and segment.index > own.index
    if bare and governor not in segment.predicates and (opening or following):
        return "in a participial clause about something else"
    return None


def _opens_other_clause(case: Case, own: Segment, segment: Segment) -> bool:
    """A arraché 30 toits et a blessé un postier, un autre dans le Gers: told by the verb after "et"."""
    governor = case.governance.predicate
    passed = case.clauses.segments[own.index + 1 : segment.index]
    coordinated = (
        s for s in passed if s.opener in {"et", "mais", "puis"} and s.finite and governor not in s.predicates
    )
    return case.event not in _TOLL and any(coordinated)


def _shares_end(case: Case, segment: Segment, own: Segment) -> bool:
    """Douze civils ont péri et trente autres ont été blessés lundi à Alep: one toll, told at its end.

    Also what interrupts a clause: "les secouristes, épaulés par trois chiens, étaient sur place hier".
    """
    between = case.clauses.segments[own.index + 1 : segment.index + 1]
    aside = own.opener == "," and own.predicates and all(p.form == "participle" for p in own.predicates)
    if aside and case.governance.predicate in own.predicates and len(between) == 1 and own.last + 1 == segment.first:
        return segment.opener == "," and not any(u.kind == "quantity" for u in _units(case, segment))
    if case.event not in _TOLL or len(between) != 1 or segment.opener not in {"et", ","}:
        return False
    figure = next((u for u in _units(case, segment) if u.quantity is not None), None)
    verb = next((p for p in segment.predicates if p.form == "finite"), None)
    if figure is None or verb is None or figure.index > verb.first or verb.mood != _mood(case):
        return False
    return any(f.event in _TOLL for f in event_frames().get(case.units[verb.head].low, ()))


_TOLL = frozenset({"killed", "injured", "missing", "hospitalised"})


def _mood(case: Case) -> str | None:
    predicate = case.governance.predicate
    return predicate.mood if predicate is not None else None


def _units(case: Case, segment: Segment) -> Sequence[Unit]:
    return case.units[segment.first : segment.last + 1]


def _opens_contrast(case: Case, segment: Segment) -> bool:
    """Tandis qu'à Oslo s'ouvre un sommet, des milliers de Lapons défilent: elsewhere."""
    before = [u.low for u in case.units[max(0, segment.first - 1) : segment.first + 2]]
    return segment.opener in {"que", "qu'"} and bool({"pendant", "tandis", "alors"} & set(before))


def _placed_anew(case: Case, own: Segment) -> bool:
    """Le musée de Nantes a reçu … ; celui de Rouen n'en a totalisé que …: a subject with a place of its own."""
    opened = next((s for s in reversed(case.clauses.segments[: own.index + 1]) if s.opener == ";"), None)
    first = opened.first if opened is not None else case.at
    return any(first < unit.index < case.at for unit in case.clauses.places)


def _tells_happening(case: Case, segment: Segment) -> bool:
    """L'attentat, qui a frappé samedi Bagdad, a fait soixante morts: the relative tells when and where it happened."""
    subject = segment.opener == "qui" and segment.index < case.clauses.segment_of[case.at]
    antecedent = phrase_before(case.clauses, segment.first) if subject else None
    return antecedent is not None and antecedent.low in nouns("happenings")
