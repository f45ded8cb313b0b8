"""Events named by the governing verb: is what is counted the one it happens to?"""

import dataclasses

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.constructions import by_construction, is_flight, lost_alive
from pipeline.stages.claims.predicates import ETRE, Predicate
from pipeline.stages.claims.subjects import shares_subject, subject_of
from pipeline.stages.claims.vocabulary import Frame, event_adjectives, event_frames, event_nouns, nouns, verbs
from pipeline.stages.claims.wordings import by_wording, is_deployed
from schemas.base import Event


def is_area(case: Case) -> bool:
    """Burned land is destroyed: hectares count as things."""
    return case.quantity.unit in {"har", "m2", "km2"}


def is_thing(case: Case) -> bool:
    """Is what is counted a thing, not people or animals?"""
    if case.counted is None:
        return is_area(case)
    return case.counted.head in nouns("things") or is_area(case)


def is_animal(case: Case) -> bool:
    """Butterflies are caught, not detained."""
    return case.counted is not None and case.counted.head in nouns("animals")


def event_of_verb(case: Case) -> Event | None:
    """The event that the governing predicate names of what it counts."""
    predicate, role = case.governance.predicate, case.governance.role
    if predicate is None or case.governance.is_saying or _is_by_how_much(case):
        return None
    outcome = _outcome(case) if role == "object" else None
    special = outcome or _of_jobs(case, predicate) or by_construction(case, predicate)
    if special is not None:
        return special
    said = _said_to_be(case, predicate) if role == "subject" else None
    if said is not None or (role == "subject" and case.units[predicate.head].low in ETRE):
        return said
    if _is_aim(case, predicate):
        return None
    if role == "object" and case.quantity.kind == "percentage" and case.at > predicate.last + 5:
        return None  # rafle tous les sièges, 27 % de participation
    if role == "object" and lost_alive(case, predicate):
        return "killed"
    return _by_frames(case, predicate, role)


def _by_frames(case: Case, predicate: Predicate, role: str) -> Event | None:
    """The first frame of the verb, or of the infinitive it leads to, in which what is counted is the patient."""
    for verb in _verb_group(case, predicate):
        for frame in event_frames().get(verb, ()):
            if not _is_patient(case, predicate, frame, role):
                continue
            event = frame.things if is_thing(case) else frame.event
            if event is None or _means_otherwise(case, predicate, verb, event):
                continue
            return (_named(case) or event) if event == "displaced" and verb in _ARRIVING else event
    return None


def _means_otherwise(case: Case, predicate: Predicate, verb: str, event: Event) -> bool:
    """Has the verb another sense with this subject or object: holding shares, assisting victims, running away?"""
    return (
        _carried_off(case, predicate, verb, event)
        or _set_free(case, verb)
        or _of_votes(case, event)
        or is_flight(case, event)
        or (event == "detained" and _owns(case, predicate, verb))
        or (verb in _ASSISTING and not _looks_on(case, predicate))
        or (verb in _GOING_OVER and not is_area(case))  # les coureurs parcourent les 400 derniers mètres
        or (event == "attended" and is_deployed(case))
    )


def by_next_verb(case: Case) -> Event | None:
    """Cinq ouvriers ont inhalé des fumées et ont été conduits à l'hôpital: a verb coordinated with the first."""
    first, governed = case.governance.predicate, case.governance
    if first is None or governed.role != "subject" or governed.is_saying:
        return None
    for predicate in case.clauses.predicates:
        if predicate.first > first.last and shares_subject(case.clauses, predicate) is not None:
            case.governance = dataclasses.replace(governed, predicate=predicate)
            event = by_wording(case, verbal=True, own=True) or event_of_verb(case)
            case.governance = governed
            if event is not None:
                return event
    return None


_STAYING = ETRE | verbs("being") | verb_forms("retrouver") | verb_forms("trouver")


def _said_to_be(case: Case, predicate: Predicate) -> Event | None:
    """Trois sont toujours inhabitables, restent bloqués: the attribute, adverbs skipped."""
    if case.units[predicate.head].low not in _STAYING:
        return None
    following = case.units[predicate.head + 1 : predicate.head + 4]
    attribute = next((u for u in following if u.pos != "ADV"), None)
    return event_adjectives().get(attribute.low) if attribute is not None else None


def _is_aim(case: Case, predicate: Predicate) -> bool:
    """Vise trois millions de ventes: an aim, not an attack; a famine that threatens people is there."""
    head = case.units[predicate.head].low
    aims = head in verbs("goal_verbs") and head not in verb_forms("menacer")
    if not aims or predicate.is_passive or len(predicate.forms) > 1:
        return False
    subject = subject_of(case.clauses, predicate) if predicate.mood != "present" else None
    return subject is None or subject.low not in nouns("acts", "strikes")  # l'attaque visait deux bases


_GOING_OVER = verb_forms("parcourir")
_ASSISTING = verb_forms("assister")


def _looks_on(case: Case, predicate: Predicate) -> bool:
    """Assistent à la cérémonie; not "soixante avocats assistent les victimes"."""
    near = {u.low for u in case.units[max(0, predicate.first - 1) : predicate.last + 3]}
    return bool(near & {"à", "au", "aux", "y"})


_ARRIVING = verb_forms("affluer") | verb_forms("débarquer")


def _named(case: Case) -> Event | None:
    """L'hôpital a vu affluer cent blessés: whoever pours in is what the noun says."""
    return event_nouns().get(case.counted.head) if case.counted is not None else None


def _owns(case: Case, predicate: Predicate, verb: str) -> bool:
    """Le fonds détient 12 % du capital, trois records: what is held is no prisoner unless it is a person."""
    if verb not in verb_forms("détenir") or predicate.is_passive or case.counted is None:
        return False
    share = case.quantity.kind in {"percentage", "fraction"} or is_thing(case)
    return share or case.counted.head in nouns("holdings")


def _carried_off(case: Case, predicate: Predicate, verb: str, event: Event | None) -> bool:
    """Ils ont emporté quatre blindés: persons carry things away, only floods and storms destroy them so."""
    if (
        event not in {"destroyed", "killed"}
        or verb not in verb_forms("emporter") | verb_forms("enlever")
        or predicate.is_passive
    ):
        return False
    subject = subject_of(case.clauses, predicate)
    person = subject is not None and (subject.head.actor is not None or subject.low in nouns("people"))
    return person or (subject is None and event == "destroyed")


def _of_votes(case: Case, event: Event | None) -> bool:
    """Recueille 29 % des intentions de vote: votes are gathered, nobody is rescued."""
    votes = case.counted is not None and case.counted.head in nouns("votes", "elected") | {"électeurs"}
    return votes and event != "voted"


def _set_free(case: Case, verb: str) -> bool:
    """Libérer des prisonniers is no rescue; libérer des otages is."""
    held = case.counted is not None and case.counted.head in nouns("prisoners")
    return held and verb in verb_forms("libérer") | verb_forms("relâcher")


def _outcome(case: Case) -> Event | None:
    """Ont été tuées et trente blessées: a second outcome after the verb of the first names its own event."""
    counted = case.counted
    if counted is None or case.before() not in {"et", "ou", ","} or counted.rule not in {"counted_noun", "elided"}:
        return None
    first, last = (counted.first, counted.last + 1) if counted.last > case.at else (case.at + 1, case.at + 3)
    qualities = (event_adjectives().get(u.low) for u in case.units[first : last + 1])
    return next((event for event in qualities if event is not None), None)


def _is_by_how_much(case: Case) -> bool:
    """Ventes effondrées de 30 %, chômage (15 %): a share that the verb does not act upon."""
    predicate = case.governance.predicate
    if predicate is not None and case.units[predicate.head].low in verb_forms("créditer"):
        return False  # crédité de 30 % des voix
    return case.quantity.kind != "count" and (case.before() in {"de", "d'", "("} or case.unit.quantity is None)


def _of_jobs(case: Case, predicate: Predicate) -> Event | None:
    """supprimer, perdre 400 postes; créer 200 emplois."""
    if case.counted is None or case.counted.head not in nouns("jobs"):
        return None
    head = case.units[predicate.head].low
    if head in verb_forms("signer"):
        words = {u.low for u in case.units[case.at : case.counted.last + 4]}
        return "hired" if words & {"cdi", "cdd", "travail", "apprentissage", "embauche"} else None
    return job_event(head)


def job_event(head: str) -> Event | None:
    """What cutting or creating verbs do to jobs, as verb or participle: "emplois menacés", "postes créés"."""
    return "dismissed" if head in verbs("cutting") else "hired" if head in verbs("creating") else None


def _verb_group(case: Case, predicate: Predicate) -> list[str]:
    """The lexical verb, then an infinitive or participle that it leads to: "contraints de fuir"."""
    segment = case.clauses.segment(predicate.head)
    led = [p.head for p in segment.predicates if p.form == "infinitive" and 0 < p.first - predicate.last <= 3]
    return [case.units[head].low for head in (predicate.head, *led)]


def _is_patient(case: Case, predicate: Predicate, frame: Frame, role: str) -> bool:
    """The counted thing is the object of tuer, the subject of être tué, the subject of périr."""
    if frame.reflexive != predicate.is_reflexive and frame.reflexive:
        return False
    if role == "adjunct":
        return False
    if predicate.is_reflexive and not frame.reflexive and frame.patient == "transitive":
        return role == "subject" and frame.event in _DONE_TO_ONESELF
    if case.quantity.kind == "percentage" and not predicate.is_passive and frame.event == "affected":
        return False  # le chômage touche 12 % des actifs: how common it is
    if frame.patient == "intransitive":
        return role == "subject" or _is_inverted(case, predicate)
    if predicate.is_passive:
        return role == "subject" or _is_inverted(case, predicate)
    return role == "object"


_DONE_TO_ONESELF = frozenset({"killed", "injured", "infected"})
"""Deux ouvriers se sont blessés; "ne se sont pas déplacés" names no flight."""


def _is_inverted(case: Case, predicate: Predicate) -> bool:
    """Ont péri 14 personnes et deux enfants: no subject before the verb, the quantity after it."""
    credited = case.units[predicate.head].low in verb_forms("créditer")
    if case.at < predicate.last or (case.before() in {"de", "d'"} and not credited):
        return False  # frappé de trois coups de couteau
    return case.at <= predicate.last + 3 or subject_of(case.clauses, predicate) is None
