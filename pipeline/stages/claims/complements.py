"""Who did it, told by a complement: "par la police", "sous les balles de braconniers", "dans un raid de l'armée"."""

import functools

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.phrases import DETERMINERS, OF, preposition
from pipeline.stages.claims.plans import deed
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.vocabulary import event_nouns, locutions, nouns, verbs
from schemas import ActorMention


def by_phrase(case: Case) -> ActorMention | None:
    """45 hommes ont été arrêtés par la police; quatre mineurs découverts par les douaniers."""
    predicate = case.governance.predicate
    passive = predicate is not None and predicate.is_passive and case.choices["event"].rule == "governing_verb"
    if (case.choices["event"].rule == "participle" or passive) and case.counted is not None:
        qualifier = next((p for p in case.clauses.predicates if case.at < p.first <= case.counted.last + 1), None)
        predicate = qualifier if qualifier is not None and qualifier.form == "participle" else predicate
    if case.quantity.kind != "count" and case.after() in verbs("giving") and case.after(2) == "par":
        return doer_at(case, case.at + 3)  # un prêt de 5 millions accordé par la banque
    if predicate is None or predicate.first < case.at - 12:
        return None
    if case.units[predicate.head].low in verbs("reckoning", "measuring", "passive_states"):
        return None  # estimés à 3 millions par l'assureur
    if _qualifies_another(case, predicate):
        return None
    if not predicate.is_passive:
        return _at_the_hands(case, predicate) if case.governance.role == "subject" else None
    return _named_by(case, predicate)


def _qualifies_another(case: Case, predicate: Predicate) -> bool:
    """Une course de 300 milles a été remportée par …; approuvé par le Parlement et par | 38 assemblées."""
    if case.before() == "par":
        return True
    inside = case.governance.role == "adjunct" and case.before() in {"de", "d'"} and predicate.first > case.at
    return inside and case.quantity.kind in {"count", "measure"} and case.event is None and deed(case) is None


def _named_by(case: Case, predicate: Predicate) -> ActorMention | None:
    """The actor after "par"; an incise between ("dont six enfants,") is passed over."""
    i = predicate.last + 1
    while i < min(predicate.last + 22, len(case.units)):
        unit = case.units[i]
        end = _incise(case, i)
        if end is not None and end + 1 < len(case.units) and case.units[end + 1].low == "par":
            i = end + 1
            continue
        if _is_likewise(case, i):
            i += 1
            continue
        if i in case.clauses.starting or (unit.low == "dont" and case.at < i) or i > predicate.last + 14:
            return None  # 2 354 satellites lancés, dont la moitié par SpaceX
        counts_them = case.before() in {"de", "d'"} and case.quantity.kind != "penalty"
        if unit.low == "par" and (i < case.at <= i + 3 or (i < case.at and counts_them)):
            return None  # escorté par deux motards, par un groupe d'une douzaine de cavaliers
        if unit.low == "par":
            return doer_at(case, i + 1)
        hands = _hands(case, i)
        if hands is not None:
            return hands
        i += 1
    return None


def _is_likewise(case: Case, i: int) -> bool:
    """A été tué et deux clients | blessés par …: a participle joined to the passive has the same doer."""
    joined, counted = case.clauses.starting.get(i), case.counted
    if joined is None or (case.governance.role != "subject" and (counted is None or i != counted.last + 1)):
        return False  # composée de trois experts et dirigée par un juge
    return joined.is_passive and any(u.low == "et" for u in case.units[max(0, i - 5) : i])


def _incise(case: Case, i: int) -> int | None:
    """The closing comma of an incise that opens at `i`: ", dont six enfants," without a verb of its own."""
    if case.units[i].low != ",":
        return None
    for j in range(i + 1, min(i + 12, len(case.units))):
        if case.units[j].low == ",":
            return j
        predicate = case.clauses.starting.get(j)
        if predicate is not None and predicate.form == "finite":
            return None
    return None


def doer_at(case: Case, at: int) -> ActorMention | None:
    """The actor of the phrase at `at`: la police, une frappe de la coalition, des hommes armés."""
    for i in range(at, min(at + 4, len(case.units))):
        unit = case.units[i]
        if unit.actor is not None:
            return unit.actor
        if unit.low in nouns("acts", "strikes"):
            return author(case, i)
    return None


def author(case: Case, act: int) -> ActorMention | None:
    """Attaque | des insurgés, raid | mené par l'armée, attaque | de leur convoi par un commando."""
    for i in range(act + 1, min(act + 9, len(case.units) - 1)):
        unit = case.units[i]
        own = (unit.low in OF or unit.low in _LAID_TO) and i <= act + 3
        if unit.low == "par" or own:
            named = next((u.actor for u in case.units[i + 1 : i + 3] if u.actor is not None), None)
            if named is not None:
                return named
        if unit.kind == "punct":
            return None
    return None


_LAID_TO = frozenset({"à", "aux", "au"})
"""Un raid attribué à la coalition."""


def _at_the_hands(case: Case, predicate: Predicate) -> ActorMention | None:
    """Huit bûcherons sont morts sous les balles de braconniers."""
    for i in range(predicate.last + 1, min(predicate.last + 10, len(case.units))):
        if i in case.clauses.starting:
            return None
        found = _hands(case, i) if case.units[i].low in _hands_begin() else None
        if found is not None:
            return found
    return None


@functools.cache
def _hands_begin() -> frozenset[str]:
    return frozenset(locution.split()[0] for locution in locutions("at_hands"))


def _hands(case: Case, i: int) -> ActorMention | None:
    """Sur ordre du préfet, aux mains de ravisseurs, sous les coups de: who is named after such a locution."""
    for length in (2, 3, 4):
        words = " ".join(u.low for u in case.units[i : i + length])
        if words in locutions("at_hands") and case.units[i + length : i + length + 1]:
            after = case.units[i + length]
            if after.low in OF:
                return next((u.actor for u in case.units[i + length + 1 : i + length + 3] if u.actor), None)
    return None


def after_noun(case: Case) -> ActorMention | None:
    """L'arrestation de douze hommes | par la police, l'arrestation | par la police | de douze hommes."""
    if case.governance.preposition not in {"de", "d'", "des"}:
        return None
    last = case.counted.last if case.counted is not None and case.counted.last > case.at else case.at
    following = case.units[last + 1 : last + 7]
    if len(following) > 1 and following[0].low == "par":
        if following[1].low in DETERMINERS or following[1].actor is not None:
            return doer_at(case, last + 2)
        return None
    before = case.at - 2
    if before < 0 or case.units[before].actor is None:
        return None
    actor = case.units[before].actor
    while before >= 0 and (case.units[before].actor is actor or case.units[before].low in DETERMINERS):
        before -= 1
    by = before > 1 and case.units[before].low == "par"
    done = by and any(u.low in event_nouns() or u.low in nouns("deeds") for u in case.units[before - 2 : before])
    return actor if done else None


def laid_to(case: Case) -> ActorMention | None:
    """Impute aux forces régulières la mort de 214 civils; la mort de douze hommes est attribuée à un gang."""
    if case.governance.preposition not in {"de", "d'", "des"}:
        return None
    predicate = next((p for p in case.clauses.predicates if case.units[p.head].low in verbs("laying")), None)
    if predicate is None or not -14 < predicate.last - case.at < 12:
        return None
    last = case.at if predicate.last < case.at else min(predicate.last + 6, len(case.units))
    for unit in case.units[predicate.last + 1 : last]:
        if unit.actor is not None and case.units[unit.index - 1].low in _BEFORE_ACCUSED:
            return unit.actor
    return None


_BEFORE_ACCUSED = frozenset({"à", "au", "aux", "la", "les", "l'", "un", "des"})


def surveyor(case: Case) -> ActorMention | None:
    """Une étude menée par l'Inserm auprès de 12 000 volontaires: who studied them."""
    near = case.before(2) == "auprès" or case.before() == "sur"
    if not near:
        return None
    lows = [u.low for u in case.units[max(0, case.at - 14) : case.at]]
    if not nouns("studies").intersection(lows) or "par" not in lows:
        return None
    return doer_at(case, case.at - len(lows) + lows.index("par") + 1)


def of_act(case: Case) -> ActorMention | None:
    """Douze civils ont été tués dans une attaque des insurgés, lors d'un raid mené par l'armée: who did the act."""
    if case.event not in _BY_ACTS or case.governance.role == "adjunct":
        return None
    segments, index = case.clauses.segments, case.clauses.segment_of[case.at]
    beside = segments[index + 1] if index + 1 < len(segments) else None
    apposed = beside is not None and any(
        p.form == "participle" and p.first == beside.first + 1 for p in beside.predicates
    )
    last = beside.last if beside is not None and apposed else segments[index].last  # la mort de 2 hommes, tués dans …
    strikes = nouns("strikes")
    for i in range(case.at + 1, min(last, case.at + 20)):
        if case.units[i].low in strikes and preposition(case.clauses, i) in _IN_ACTS:
            return author(case, i)
    return None


_BY_ACTS = frozenset({"killed", "injured", "destroyed", "affected", "attacked", "abducted", "displaced"})
_IN_ACTS = frozenset({"sous", "dans", "lors", "de", "d'", "par", "pendant", "durant", "au", "après"})
