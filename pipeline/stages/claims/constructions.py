"""Events that a verb names only together with its subject or complement: "ont contracté la rougeole"."""

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.phrases import phrase_before
from pipeline.stages.claims.predicates import AUXILIARIES, ETRE, Predicate
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import Frame, event_frames, event_nouns, nouns, verbs
from schemas.base import Event


def by_construction(case: Case, predicate: Predicate) -> Event | None:
    """The event of a verb with what stands beside it, whatever the verb alone would name."""
    return (
        _mortal(case, predicate)
        or _at_the_polls(case, predicate)
        or _concerned(case, predicate)
        or _taken_ill(case, predicate)
        or _made_to(case, predicate)
        or _sought(case, predicate)
        or _caught(case, predicate)
        or _shot_down(case, predicate)
        or _taken_aboard(case, predicate)
        or _aboard(case, predicate)
        or _let_go(case, predicate)
        or _lived(case, predicate)
        or _came(case, predicate)
    )


def _mortal(case: Case, predicate: Predicate) -> Event | None:
    """Mortellement blessés, frappés à mort: the wound that kills."""
    if predicate.is_negated or case.governance.role != ("subject" if predicate.is_passive else "object"):
        return None
    around = [u.low for u in case.units[predicate.first : predicate.last + 3]]
    mortal = "mortellement" in around or ("mort" in around and around[around.index("mort") - 1] == "à")
    hurts = any(f.event in {"injured", "affected"} for f in event_frames().get(case.units[predicate.head].low, ()))
    return "killed" if mortal and hurts else None


def _at_the_polls(case: Case, predicate: Predicate) -> Event | None:
    """La liste décroche neuf élus, le parti a perdu trois députés: seats by those who hold them; élue par 67 %."""
    head, counted = case.units[predicate.head].low, case.counted
    chosen = head in _ELECTING and predicate.last < case.at
    if chosen and case.quantity.kind == "percentage" and case.before() in {"par", "à", "avec"}:
        return "voted"
    follows = {u.low for u in case.units[case.at + 1 : case.at + 4]}
    if (
        head in verbs("winning", "persuading")
        and follows & {"électeurs", "votants", "électrices"}
        and not predicate.is_passive
    ):
        return "voted" if case.governance.role == "object" else None  # a convaincu 36 % des électeurs
    if counted is None or case.governance.role != "object" or case.governance.preposition:
        return None
    won = head in verbs("winning") and counted.head in nouns("elected") - {"siège", "sièges"}
    return "voted" if won and not predicate.is_passive else None


_ELECTING = verb_forms("élire") | verb_forms("réélire") | verb_forms("reconduire") | verb_forms("plébisciter")
_ELECTING |= verb_forms("approuver") | verb_forms("rejeter") | verb_forms("ratifier")


def _concerned(case: Case, predicate: Predicate) -> Event | None:
    """Le plan social concerne 310 salariés, l'épidémie a touché 300 villageois: the subject is what happens."""
    head = case.units[predicate.head].low
    bears = head in _BEARING and case.governance.preposition == "sur"
    about, strikes = bears or head in verbs("concerning") - _BEARING, head in _STRIKING
    reached = case.governance.role == "object" or bears
    if not reached or predicate.is_passive or not (about or strikes):
        return None
    subject = subject_of(case.clauses, predicate) if predicate.form == "finite" else None
    if subject is None and predicate.first:  # un plan social portant sur 400 postes
        subject = phrase_before(case.clauses, predicate.first)
    if subject is None or case.quantity.kind == "percentage":
        return None
    named = {u.low for u in case.units[subject.head.index : subject.last + 1]}  # le foyer de légionellose
    if named & nouns("diseases") and not _counts_things(case):
        return "infected"
    staff = case.counted is not None and case.counted.head in nouns("staff")  # la grève concerne 200 salariés
    if subject.low in nouns("calamities") and (strikes or (about and not staff)):
        return "affected"
    words = " ".join(u.low for u in case.units[subject.head.index : subject.last + 1])
    event = event_nouns().get(words) or event_nouns().get(subject.low)
    return event if about and event in _DECIDED else None


_STRIKING = verb_forms("frapper") | verb_forms("toucher") | verb_forms("affecter") | verb_forms("menacer")
_BEARING = verb_forms("porter")
_DECIDED = frozenset({"dismissed", "hired", "evacuated"})


def _counts_things(case: Case) -> bool:
    return case.counted is not None and case.counted.head in nouns("things")


def _taken_ill(case: Case, predicate: Predicate) -> Event | None:
    """Douze écoliers ont contracté la rougeole, sont atteints d'un cancer; le virus a été détecté chez quatre d'eux."""
    if case.before() == "chez" or case.before(2) == "chez":
        subject = subject_of(case.clauses, predicate)
        return "infected" if subject is not None and subject.low in nouns("diseases") else None
    if case.governance.role != "subject" or predicate.is_negated:
        return None
    said = {u.low for u in case.units[predicate.head : predicate.last + 2]}
    if not said & verbs("falling_ill"):
        return None
    after = case.units[predicate.last + 1 : predicate.last + 6]
    return "infected" if any(u.low in nouns("diseases") for u in after) else None


def _made_to(case: Case, predicate: Predicate) -> Event | None:
    """Ont contraint 15 000 habitants à fuir: who is made to do something is the subject of the infinitive."""
    if case.governance.role != "object" or case.units[predicate.head].low not in verbs("addressing", "making"):
        return None
    last = case.counted.last if case.counted is not None and case.counted.last > case.at else case.at
    led = next((p for p in case.clauses.predicates if last < p.first <= last + 3 and p.form == "infinitive"), None)
    if led is None or case.units[led.first - 1].low not in {"à", "de", "d'", "se", "s'"}:
        return None
    frames = event_frames().get(case.units[led.head].low, ())
    found = next((f for f in frames if f.patient == "intransitive"), None) or _leaving(case, led, frames)
    return found.event if found is not None else None


def _leaving(case: Case, led: Predicate, frames: tuple[Frame, ...]) -> Frame | None:
    """Ont poussé 300 riverains à évacuer leur maison: who leaves a place is evacuated."""
    follows = case.units[led.last + 1].low if led.last + 1 < len(case.units) else ""
    own = follows in {"leur", "leurs", "les", "la"}
    return next((f for f in frames if f.event == "evacuated"), None) if own else None


def _sought(case: Case, predicate: Predicate) -> Event | None:
    """Les secours recherchent cinq personnes, les pirates retiennent quatorze marins: it depends on who does so."""
    if case.governance.role != "object" or predicate.is_passive or predicate.is_negated or _counts_things(case):
        return None
    head = case.units[predicate.head].low
    seeks, keeps = head in _SEEKING, head in _KEEPING
    subject = subject_of(case.clauses, predicate) if seeks or keeps else None
    if subject is None:
        return None
    lows = {u.low for u in case.units[subject.first : subject.last + 1]}
    if seeks and lows & nouns("rescuers"):
        return "missing"
    return "abducted" if keeps and lows & nouns("captors") else None


_SEEKING = verb_forms("rechercher") | verb_forms("chercher")
_KEEPING = verb_forms("retenir") | verb_forms("garder") | verb_forms("détenir")


def _caught(case: Case, predicate: Predicate) -> Event | None:
    """A mis la main sur six passeurs: on people sought, not on six rifles."""
    following = [u.low for u in case.units[predicate.last + 1 : case.at]]
    hand = case.units[predicate.head].low in verb_forms("mettre") and following == ["la", "main", "sur"]
    return "detained" if hand and case.counted is not None and case.counted.head in nouns("offenders") else None


def _shot_down(case: Case, predicate: Predicate) -> Event | None:
    """A intercepté trente drones, neutralisé douze missiles: what flies in is destroyed so."""
    counted = case.counted
    if counted is None or counted.head not in nouns("projectiles"):
        return None
    done = case.governance.role == ("subject" if predicate.is_passive else "object")
    return "destroyed" if done and case.units[predicate.head].low in verbs("shooting_down") else None


def _taken_aboard(case: Case, predicate: Predicate) -> Event | None:
    """A récupéré 92 migrants au large: people at sea who are taken up; not points that a club makes up."""
    counted = case.counted
    done = case.governance.role == ("subject" if predicate.is_passive else "object")
    if counted is None or not done or case.units[predicate.head].low not in verbs("taking_up"):
        return None
    return "rescued" if counted.head in nouns("castaways") else None


def _aboard(case: Case, predicate: Predicate) -> Event | None:
    """Un avion a disparu avec quatre personnes à bord: they are missing with it."""
    gone = case.units[predicate.head].low in verb_forms("disparaître") and case.before() == "avec"
    return "missing" if gone and "bord" in {u.low for u in case.units[case.at : case.at + 6]} else None


def _let_go(case: Case, predicate: Predicate) -> Event | None:
    """Les ravisseurs ont relâché quatre otages: hostages let go are safe."""
    held = case.counted is not None and case.counted.head in {"otage", "otages"}
    done = case.governance.role == ("subject" if predicate.is_passive else "object")
    return "rescued" if held and done and case.units[predicate.head].low in verbs("freeing") else None


def _came(case: Case, predicate: Predicate) -> Event | None:
    """Ils étaient une centaine, samedi, à réclamer sa libération: who they are is what they did there."""
    if case.units[predicate.head].low not in ETRE or not {"ils", "elles", "-ils", "-elles"} & {
        u.low for u in case.units[max(0, predicate.first - 2) : predicate.last + 2]
    }:
        return None
    led = (p for p in case.clauses.predicates if case.at < p.first < case.at + 9 and p.form == "infinitive")
    did = next((p for p in led if "à" in {u.low for u in case.units[p.first - 3 : p.first]}), None)
    return "attended" if did is not None and case.units[did.head].low in verbs("demonstrating") else None


def _lived(case: Case, predicate: Predicate) -> Event | None:
    """Une seule personne a survécu; not "survivent avec deux dollars par jour"."""
    past = predicate.forms[0] in AUXILIARIES and case.units[predicate.head].low in verb_forms("survivre")
    return "rescued" if past and case.governance.role == "subject" and not predicate.is_negated else None


def is_flight(case: Case, event: Event | None) -> bool:
    """Deux agresseurs ont pris la fuite, trois détenus se sont enfuis: offenders who run away are not displaced."""
    counted = case.counted
    predicate = case.governance.predicate
    if event != "displaced" or counted is None or predicate is None or predicate.is_passive:
        return False
    return counted.head in nouns("offenders", "prisoners")


def lost_alive(case: Case, predicate: Predicate) -> bool:
    """L'armée a perdu neuf soldats, l'éleveur vingt brebis: fighters and animals that one loses are dead."""
    lost = case.units[predicate.head].low in verb_forms("perdre") and not predicate.is_reflexive
    return lost and case.counted is not None and case.counted.head in nouns("fighters", "animals")
