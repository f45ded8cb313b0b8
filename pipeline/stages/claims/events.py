"""Which of the eighteen events a figure counts: the governing predicate first, the counted noun second."""

import functools
from collections.abc import Iterator, Sequence

from pipeline.conjugation import agreements, verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.naming import by_governing_noun, by_noun, is_freed, is_outbreak
from pipeline.stages.claims.patients import by_next_verb, event_of_verb, is_animal, is_area, is_thing, job_event
from pipeline.stages.claims.predicates import ETRE, Predicate
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import (
    event_adjectives,
    event_frames,
    event_nouns,
    nouns,
    verbs,
)
from pipeline.stages.claims.wordings import by_attribute, by_wording, wordings
from schemas.base import Event

_OF_LIVING = frozenset(
    {"infected", "injured", "detained", "abducted", "displaced", "rescued", "hospitalised", "missing", "attended"}
)
_VALUE_KINDS = frozenset({"age", "money"})


def find_event(case: Case, earlier: Sequence[Case]) -> tuple[Event | None, str]:
    """The event and the name of the path that gave it."""
    kind = case.quantity.kind
    if kind == "penalty":
        return "sentenced", "penalty"
    if kind in _VALUE_KINDS or (kind == "multiple" and case.quantity.text.endswith("fois")):
        return None, "no_event"  # survit à un froid vingt fois plus vif
    if kind == "measure" and not is_area(case):
        return None, "no_event"
    for path, found in _paths(case, earlier):
        if path not in _BY_NOUNS and _is_partitive(case):
            continue
        if found == "hospitalised" and _hurt(case):
            return "injured", "apposed_participle"
        if found == "voted" and _no_votes(case):
            continue
        if found == "hired" and case.counted is not None and case.counted.head in nouns("elected"):
            return "voted", path  # 33 sièges sont à pourvoir
        if found == "killed" and path == "verb_phrase" and is_thing(case):
            return "destroyed", path  # neuf serres ont été emportées par la tempête
        if found is not None and not (
            found in _OF_LIVING and (is_thing(case) or is_animal(case)) and not is_outbreak(case)
        ):
            return found, path
    return None, "no_event"


_BY_NOUNS = frozenset({"bodies", "participle", "governing_noun", "counted_noun"})


def _is_partitive(case: Case) -> bool:
    """A détruit 21 des 33 drones lancés: the whole is not what was hit."""
    return case.before() == "des" and case.at >= 2 and case.units[case.at - 2].kind == "quantity"


def _no_votes(case: Case) -> bool:
    """Dix mille bureaux de vote, une assemblée qui compte 83 sièges: no votes."""
    predicate = case.governance.predicate
    holds = predicate is not None and case.units[predicate.head].low in verb_forms("compter") | verb_forms("comporter")
    stand = nouns("contenders") if case.quantity.kind == "count" else frozenset[str]()
    return holds or (
        case.counted is not None and case.counted.head in stand | {"bureau", "bureaux", "participations"}
    )  # quatre prétendants arrivés en tête


def _paths(case: Case, earlier: Sequence[Case]) -> Iterator[tuple[str, Event | None]]:
    """The paths in their order of preference; none is tried before those above it have failed."""
    yield "bodies", _of_bodies(case)
    if not _leans_on_whole(case):
        yield "verb_phrase", by_wording(case, verbal=True, own=True)
        yield "governing_verb", event_of_verb(case)
        yield "attribute", by_attribute(case)
    yield "participle", _by_own_word(case)
    yield "participle", _by_participle(case)
    yield "governing_noun", by_governing_noun(case)
    yield "counted_noun", by_noun(case, weak=False)
    if _leans_on_whole(case):
        yield "inherited", case.whole.event if case.whole else None
    yield "verb_phrase", by_wording(case, verbal=True)
    yield "phrase", by_wording(case, verbal=False)
    yield "counted_noun", by_noun(case, weak=True)
    yield "coordinated", by_next_verb(case)
    yield "apposed_participle", _by_apposed(case)
    yield "ballot", _of_ballot(case) or _with_seats(case)
    yield "inherited", _inherited(case, earlier)


@functools.cache
def _contesting() -> frozenset[str]:
    return verbs("contesting") - {"bat", "élimine"}


def _of_ballot(case: Case) -> Event | None:
    """Marc Tissot (53 %) devance Léa Bord (47 %): shares in brackets beside names in a contest."""
    if case.quantity.kind != "percentage":
        return None
    predicate = case.governance.predicate
    phrase = subject_of(case.clauses, predicate) if predicate is not None else None
    answer = case.units[predicate.first - 2].low if predicate is not None and predicate.first >= 2 else ""
    if (phrase is not None and phrase.low in {"oui", "non"}) or answer in {"oui", "non"}:
        return "voted"
    if not any(u.low in _contesting() for u in case.units):
        return None
    if case.before() == "(" or case.before() in {"à", "avec"}:
        beside = case.at - 2 - (case.before(2) == ",")
        return "voted" if beside >= 0 and case.units[beside].actor is not None else None
    held = phrase is not None and any(u.actor is not None for u in case.units[phrase.head.index : phrase.last + 1])
    states = predicate is not None and case.units[predicate.head].low in verbs("stand", "reach")
    return "voted" if held and states and case.governance.is_local else None


def _with_seats(case: Case) -> Event | None:
    """Avec trois députés, le mouvement fait son entrée au Parlement: what it holds opens the sentence."""
    counted = case.counted
    fronted = case.at == 1 and case.before() == "avec" and counted is not None
    return "voted" if fronted and counted is not None and counted.head in nouns("elected") else None


def _leans_on_whole(case: Case) -> bool:
    """Trente rescapés ont été extraits, dont une fillette retrouvée jeudi: a part shares the event of its whole."""
    return case.whole is not None and case.whole.event is not None and not case.clauses.segment(case.at).finite


def _of_bodies(case: Case) -> Event | None:
    """Deux corps ont été extraits des décombres: whatever is done with them, they are dead."""
    if case.before() in {"de", "d'"} and case.before(2) in nouns("bodies") - {"corps"}:
        return "killed"
    several = case.before(3) in {"les", "des", "ces", "leurs"}
    if several and case.before(2) == "corps" and case.before() in {"de", "d'"}:
        return "killed"  # les corps de deux alpinistes
    return "killed" if case.counted is not None and case.counted.head in nouns("bodies") else None


def _hurt(case: Case) -> bool:
    """Deux enfants, légèrement blessés, ont été conduits à l'hôpital: the wound is the event, the hospital follows."""
    counted, predicate = case.counted, case.governance.predicate
    if counted is None or predicate is None or counted.last < 0 or predicate.first <= counted.last:
        return False
    between = case.units[counted.last + 1 : predicate.first]
    return any(u.low in _WOUNDED for u in between)


def _by_apposed(case: Case) -> Event | None:
    """Deux agents, touchés par balles, …; sauvés par un hélicoptère, neuf pêcheurs …; fuyant la guerre, 800 civils …"""
    counted, clauses = case.counted, case.clauses
    if counted is None or counted.last < case.at or case.governance.role != "subject":
        return None
    beside = [clauses.segment_of[case.at] - 1]
    after = counted.last + 1
    if after < len(case.units) and case.units[after].low == ",":
        beside.append(clauses.segment_of[after])
    for index in beside:
        segment = clauses.segments[index] if index >= 0 else None
        if segment is None or segment.finite or not segment.predicates:
            continue
        said = segment.predicates[0]
        if said.first <= segment.first + 2 and (index in beside[1:] or segment.first == 0):
            event = _of_apposed(case, said, index)
            if event is not None:
                return event
    return None


def _of_apposed(case: Case, said: Predicate, index: int) -> Event | None:
    """What a participle or gerund beside the figure's noun says of it; being aimed at is no attack."""
    wording = next((phrase.event for _, phrase in wordings(case.clauses, index)), None)
    if wording is not None:
        return wording
    patient = {"participle": "transitive", "gerund": "intransitive"}.get(said.form)
    frames = event_frames().get(case.units[said.head].low, ())
    frame = next((f for f in frames if f.patient == patient and f.reflexive == said.is_reflexive), None)
    if frame is None:
        return None
    event = frame.things if is_thing(case) else frame.event
    return event if event != "attacked" else None


_WOUNDED = frozenset(
    form for word in ("blessé", "atteint", "touché", "brûlé", "intoxiqué") for form in agreements(word)
)


def _by_participle(case: Case) -> Event | None:
    """Cases détruites, 16 000 personnes évacuées: a participle that qualifies what is counted."""
    counted = case.counted
    if counted is None or counted.rule == "elided" or counted.last < 0 or is_freed(case):
        return None
    named = event_nouns().get(" ".join(u.low for u in case.units[counted.first : counted.last + 1]))
    if named is not None and counted.last > counted.first:
        return named  # mineurs isolés, cas confirmés: the phrase says more than its participle
    for unit in case.units[counted.first : counted.last + 2]:
        if counted.head in nouns("jobs") and unit.index > counted.first and job_event(unit.low) is not None:
            return job_event(unit.low)
        event = event_adjectives().get(unit.low)
        predicate = case.clauses.starting.get(unit.index)
        bare = predicate is not None and predicate.form == "participle" and predicate.first == predicate.last
        if (
            event is not None
            and unit.index != counted.first
            and (bare or unit.pos == "ADJ" or unit.index > counted.last)
            and case.counted is not None
        ):
            return _of_things(case, unit.low) or event
        if bare:
            frames = event_frames().get(unit.low, ())
            found = next((f for f in frames if f.patient == "transitive"), None)
            if found is not None:
                return found.things if is_thing(case) else found.event
    return None


def _by_own_word(case: Case) -> Event | None:
    """Mille maisons endommagées et 200 | détruites; zéro | mort: the noun is understood, the word beside it is not."""
    if case.counted is not None and case.counted.rule != "elided":
        return None
    at = case.at + 1
    while at < len(case.units) and case.units[at].pos == "ADV":
        at += 1
    word = case.units[at].low if at < len(case.units) else ""
    if case.quantity.kind != "count" or case.after() == ",":
        return None
    event = event_adjectives().get(word) or (event_nouns().get(word) if case.counted is None else None)
    return (_of_things(case, word) or event) if event is not None else None


def _of_things(case: Case, word: str) -> Event | None:
    """Maisons brûlées are destroyed, personnes brûlées injured: the verb knows both."""
    frames = [f for f in event_frames().get(word, ()) if f.things != f.event]
    return frames[0].things if frames and is_thing(case) else None


def _inherited(case: Case, earlier: Sequence[Case]) -> Event | None:
    """Dont deux enfants: a part has the event of its whole; so does a figure whose noun is understood."""
    if case.whole is not None:
        return case.whole.event
    among = _among(case)
    if among is not None or case.counted is None:
        return among
    resumed = _resumed(case, earlier)
    if resumed is not None:
        return resumed
    same = (c for c in reversed(earlier) if c.counted is not None and c.counted.start == case.counted.start)
    shared = next(same, None)
    if shared is not None and _does_otherwise(case, shared):
        return None
    if shared is None and case.quantity.kind == "percentage" and _votes_before(case, earlier):
        return "voted"
    if shared is None and case.counted.head in _TOLLS:
        shared = next((c for c in reversed(earlier) if c.event is not None and c.sentence >= case.sentence - 1), None)
    return shared.event if shared is not None else None


def _resumed(case: Case, earlier: Sequence[Case]) -> Event | None:
    """La police évoque plutôt 15 000 personnes: people reckoned again are those of the figure just before."""
    predicate, counted = case.governance.predicate, case.counted
    if counted is None or counted.head not in nouns("generic_people"):
        return None
    if predicate is not None and case.units[predicate.head].low not in verbs("reckoning", "stand"):
        return None
    for other in reversed(earlier):
        if other.sentence < case.sentence - 1:
            return None
        if other.event in {"attended", "displaced", "evacuated"} and other.quantity.kind == "count":
            return other.event
    return None


def _votes_before(case: Case, earlier: Sequence[Case]) -> bool:
    """Le socialiste passe de 15 % à 14 %: a party's share among voting intentions."""
    counted = case.counted
    if counted is None or counted.first < 0 or case.units[counted.first].actor is None:
        return False
    return any(
        c.event == "voted" and c.quantity.kind == "percentage" for c in earlier[-6:] if c.sentence >= case.sentence - 3
    )


def _does_otherwise(case: Case, shared: Case) -> bool:
    """90 ont été infectées, 40 ont guéri: a verb of its own that names no event takes nothing over."""
    predicate = case.governance.predicate
    if predicate is None or not case.governance.is_local or predicate is shared.governance.predicate:
        return False
    head = case.units[predicate.head].low
    return head not in ETRE and not any(
        head in verbs(name) for name in ("stand", "reach", "up", "down", "following", "reckoning")
    )


_TOLLS = frozenset({"bilan", "décompte", "chiffre", "nombre", "total", "bilans"})


def _among(case: Case) -> Event | None:
    """Parmi les victimes figurent neuf enfants: what they are taken from names the event."""
    segment = case.clauses.segment(case.at)
    lows = [u.low for u in case.units[segment.first : segment.last + 1]]
    if "parmi" not in lows:
        return None
    after = lows[lows.index("parmi") + 1 : lows.index("parmi") + 5]
    return next((event_nouns()[low] for low in after if low in event_nouns()), None)
