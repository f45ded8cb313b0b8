"""What a participle, an aim or a charge tells of a noun beside the figure: "arrêté mardi à Nice", "jugé pour …"."""

import re

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Segment
from pipeline.stages.claims.journeys import leaving
from pipeline.stages.claims.phrases import phrase_before
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns, verbs


def by_apposition(case: Case, segment: Segment, own: Segment) -> str | None:
    """What a participle at the sentence's start, or between commas, tells."""
    bare = segment.predicates and all(p.form == "participle" for p in segment.predicates)
    bare_opening = segment.index == 0 < own.index and not segment.predicates
    if bare_opening and case.clauses.segments[1].opener == "," and _opens_on_participle(case):
        return "in a participial clause about something else"
    if segment.opener == "," and segment.index < own.index and not segment.predicates and _lasts(case, segment):
        return "in an aside about something else"
    if not bare or case.governance.predicate in segment.predicates:
        return None
    opening = segment.index < own.index and segment.predicates[0].first == 0
    after = segment.index < own.index and case.units[segment.predicates[-1].head].low in verbs("afterwards", "founding")
    after = after and case.event != "voted"  # selon un sondage publié jeudi
    after = after or _set_out(case, segment)
    apposed = segment.opener == "," and (segment.index > own.index or _qualifies_other(case, segment))
    return "in a participial clause about something else" if opening or apposed or after else None


def _lasts(case: Case, segment: Segment) -> bool:
    """Le stade, non conforme depuis 2011, accueille …: since when its noun is such."""
    held = case.units[segment.first : segment.last + 1]
    return any(u.low == "depuis" and u.index > segment.first and case.units[u.index - 1].pos == "ADJ" for u in held)


def _set_out(case: Case, segment: Segment) -> bool:
    """Le ferry, parti mardi de Cebu, a coulé; not "le feu, parti mercredi d'une grange"."""
    antecedent = phrase_before(case.clauses, segment.first)
    happens = antecedent is not None and antecedent.low in nouns("happenings")
    return not happens and segment.index < case.clauses.segment_of[case.at] and _head(case, segment) in leaving()


def _head(case: Case, segment: Segment) -> str:
    return case.units[segment.predicates[-1].head].low


def _qualifies_other(case: Case, segment: Segment) -> bool:
    """Le suspect, arrêté mardi à Nice, aurait blessé …: of a person it tells what befell them, of a thing where it was.

    "Les analyses, conduites à Leipzig, ont porté sur 96 squelettes"; "le parti, défait aux législatives du 8 mai".
    """
    antecedent = phrase_before(case.clauses, segment.first)
    told = any(u.low in nouns("happenings", "gatherings") for u in case.units[segment.first : segment.last + 1])
    told = told or any(case.units[p.head].low in verbs("meeting") for p in segment.predicates)
    return antecedent is not None and antecedent.head.actor is not None and not told


def _opens_on_participle(case: Case) -> bool:
    """Arrivée lundi à Beyrouth, réfugié au Canada, …: participles that the tagger takes for nouns when they open.

    Of the figure itself they tell where it is: "réunis sur la place, 3 000 fidèles …".
    """
    first, second = case.units[0], case.units[1]
    nominal = first.kind == "word" and first.pos in _NOMINAL
    verbal = nominal and (second.low == "depuis" or bool(_PARTICIPLE.search(first.low)))  # absent depuis mai, il …
    named = first.place is not None or first.actor is not None
    return verbal and not named and case.governance.role != "subject" and _may_follow(second)


_NOMINAL = frozenset({"NOUN", "ADJ", "VERB", "PROPN"})


def _may_follow(unit: Unit) -> bool:
    return unit.date is not None or unit.low in {"à", "au", "aux", "en", "dans", "par", "depuis", "sur", "de", "chez"}


_PARTICIPLE = re.compile(r"(?:\w{2}é|parti|sorti|venu|reçu|inscrit|admis|mis|né)(?:e?s?)$")


def by_participle(case: Case, unit: Unit) -> str | None:
    """Les chiffres publiés jeudi montrent …, la directrice nommée en mai: what a participle tells of its noun only."""
    beside = _participle_before(case, unit)
    if beside is None or beside is case.governance.predicate or _is_counted(case, beside) or case.event == "voted":
        return None
    antecedent = phrase_before(case.clauses, beside.first, nearest=True)
    after = case.units[beside.head].low in verbs("afterwards")
    if antecedent is None or (antecedent.low in nouns("happenings", "gatherings") and not after):
        return None
    founded = unit.date is not None and (after or case.units[beside.head].low in verbs("founding"))
    befell = antecedent.head.actor is not None and (unit.index < case.at or case.quantity.kind == "money")
    return "told of a noun by its participle" if founded or befell else None


def _participle_before(case: Case, unit: Unit) -> Predicate | None:
    """The bare participle that a date or place follows, with nothing but prepositions, dates and places between."""
    i = unit.index - 1
    while i > 0 and (
        case.units[i].low in _BETWEEN or case.units[i].date is not None or case.units[i].place is not None
    ):
        i -= 1
    return next((p for p in case.clauses.predicates if p.last == i and p.form == "participle" and p.first == i), None)


_BETWEEN = frozenset("à au aux en dans sur près de d' du la le l' les par dès depuis".split())


def _is_counted(case: Case, beside: Predicate) -> bool:
    """Douze suspects arrêtés mardi: the participle of the noun that is counted."""
    return case.at < beside.first and case.counted is not None and case.counted.last >= beside.first - 2


def by_aim(case: Case, unit: Unit) -> str | None:
    """A grandi à Rufisque avec sept frères avant de partir pour Bordeaux; a payé 300 euros pour passer à Calais."""
    for p in case.clauses.predicates:
        if not case.at < p.first < unit.index or p.form != "infinitive" or p is case.governance.predicate:
            continue
        lows = [u.low for u in case.units[max(case.at, p.first - 4) : p.first]]
        if ("avant" in lows and {"de", "d'"} & set(lows)) or ("pour" in lows and case.quantity.kind == "money"):
            return "what came after"
    return None


def by_charge(case: Case, unit: Unit) -> str | None:
    """Sera jugé en mai à Paris pour le vol de 600 000 euros: the trial has another time and place than the deed."""
    if case.quantity.kind == "penalty":
        charged = any(u.low == "pour" for u in case.units[case.at + 1 : unit.index])
        return "of the deed" if charged else None
    if unit.index > case.at:
        return None
    lows = [u.low for u in case.units[: case.at]]
    at = next((i for i in range(case.at - 1, unit.index, -1) if lows[i] == "pour"), None)
    tried = at is not None and any(low in verbs("trying") for low in lows[:at])
    return "where and when it was tried" if tried else None
