"""Who did what is counted: the actor that is the agent of the governing predicate."""

from collections.abc import Iterator, Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.courts import candidate, court
from pipeline.stages.claims.doers import actor_subject
from pipeline.stages.claims.phrases import DETERMINERS, OF, preposition
from pipeline.stages.claims.plans import announcing, deed
from pipeline.stages.claims.predicates import AUXILIARIES, Predicate
from pipeline.stages.claims.vocabulary import event_nouns, nouns, verbs
from pipeline.stages.entities import antecedent
from schemas import ActorMention

_NO_AGENT = frozenset({"missing", "infected", "hospitalised", "attended"})


def find_agent(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[ActorMention | None, str]:
    """The agent and the path that gave it."""
    distance = case.quantity.kind == "measure" and case.before() == "à"
    found_dead = case.choices["event"].rule == "bodies"  # repêché huit corps: who finds them has killed nobody
    if case.quantity.kind == "age" or case.event in _NO_AGENT or distance or found_dead:
        return None, "no_agent"
    if case.quantity.kind == "penalty":
        punisher = by_phrase(case)  # suspendu trois mois par la fédération
        return (punisher, "passive") if punisher is not None else court(case, scene, earlier)
    if case.event == "voted":
        return candidate(case)
    for path, found in _paths(case, scene):
        if found is not None:
            return found, path
    return None, "no_agent"


def _paths(case: Case, scene: Scene) -> Iterator[tuple[str, ActorMention | None]]:
    """The paths in their order of preference; none is tried before those above it have failed."""
    yield "passive", by_phrase(case)
    yield "nominal", _of_deed(case, scene)
    yield "subject", _subject(case, scene)
    yield "promise", _giver(case, scene)
    yield "act", _of_act(case)
    yield "of_whole", case.whole.agent if case.whole else None


def by_phrase(case: Case) -> ActorMention | None:
    """45 hommes ont été arrêtés par la police; quatre mineurs découverts par les douaniers."""
    predicate = case.governance.predicate
    if case.choices["event"].rule == "participle" and case.counted is not None:
        qualifier = next((p for p in case.clauses.predicates if case.at < p.first <= case.counted.last + 1), None)
        predicate = qualifier if qualifier is not None and qualifier.form == "participle" else predicate
    if predicate is None or not predicate.is_passive or predicate.first < case.at - 12:
        return None
    if case.units[predicate.head].low in verbs("reckoning", "measuring"):
        return None  # estimés à 3 millions par l'assureur
    for i in range(predicate.last + 1, min(predicate.last + 14, len(case.units))):
        unit = case.units[i]
        if i in case.clauses.starting or (unit.low == "dont" and case.at < i):
            return None  # 2 354 satellites lancés, dont la moitié par SpaceX
        if unit.low == "par" and i < case.at <= i + 3:
            return None  # suivi par deux compatriotes
        if unit.low == "par":
            return next((u.actor for u in case.units[i + 1 : i + 5] if u.actor is not None), None)
    return None


def _of_deed(case: Case, scene: Scene) -> ActorMention | None:
    """L'arrestation de douze hommes par la police; X annonce la suppression de 310 postes, cause la mort de …"""
    last = case.counted.last if case.counted is not None and case.counted.last > case.at else case.at
    following = case.units[last + 1 : last + 7]
    named = case.governance.preposition in {"de", "d'", "des"}
    if named and len(following) > 1 and following[0].low == "par" and following[1].low in DETERMINERS:
        return next((u.actor for u in following if u.actor is not None), None)
    at = _noun_of_action(case)
    if at is None:
        return None
    predicate = announcing(case, at) or next((p for p in case.clauses.predicates if p.last in range(at - 3, at)), None)
    if predicate is None or predicate.is_passive or predicate.is_negated:
        return None
    allowed = verbs("announcing") if deed(case) is not None else verbs("claiming", "causing")
    if case.units[predicate.head].low not in allowed | verbs("performing"):
        return None
    controller = _controller(case, predicate)
    return actor_subject(case, scene, controller) if controller is not None else None


def _noun_of_action(case: Case) -> int | None:
    """La mort de | trente soldats: the noun of an event that governs the figure."""
    at = deed(case)
    if at is not None:
        return at
    governed = case.before() in {"de", "d'"} and case.before(2) in event_nouns()
    return case.at - 2 if governed else None


def _subject(case: Case, scene: Scene) -> ActorMention | None:
    """The subject of an active verb of doing; of the main clause for a gerund ("tuant 43 civils")."""
    predicate = case.governance.predicate
    if predicate is None or case.governance.role == "subject" or predicate.is_passive or predicate.is_negated:
        return None
    head = case.units[predicate.head].low
    if head in verb_forms("falloir") or (predicate.is_reflexive and case.quantity.kind == "measure"):
        return None
    if case.governance.is_saying or case.choices["event"].rule == "governing_noun":
        return None
    if case.governance.role == "adjunct" and not _reaches_object(case, predicate):
        return None
    if _is_state(case, predicate) or case.units[predicate.head].low in verbs("losing"):
        return None
    finite = _controller(case, predicate)
    if finite is None or (finite.is_passive and not _is_shared(case, finite, predicate)):
        return None
    if finite is not predicate and not finite.is_passive and case.units[finite.head].low in verbs("accusing"):
        return _accused(case, scene, finite, predicate)
    return actor_subject(case, scene, finite)


def _is_shared(case: Case, finite: Predicate, predicate: Predicate) -> bool:
    """Est accusé d'avoir tué huit hommes: the subject of both; who is condemned to pay does nothing."""
    sentenced = case.units[finite.head].low in verb_forms("condamner") and case.quantity.kind == "money"
    return predicate.form == "infinitive" and not sentenced


def _accused(case: Case, scene: Scene, finite: Predicate, deed_verb: Predicate) -> ActorMention | None:
    """Deux témoins l'accusent d'avoir abattu trois bergers: who is accused did it, not who accuses."""
    pronoun = case.units[finite.first - 1] if finite.first else None
    if pronoun is not None and pronoun.low in {"l'", "le", "la", "les"}:
        return antecedent(scene.parsed, pronoun.start, pronoun.end, list(scene.layers.actors))
    return next((u.actor for u in case.units[finite.last + 1 : deed_verb.first] if u.actor is not None), None)


def _reaches_object(case: Case, predicate: Predicate) -> bool:
    """Mettre la main sur quatorze téléphones, renoncer à 78 milliards; not "à bord de trois embarcations"."""
    word = case.governance.preposition
    if word == "à" and (case.event == "affected" or case.choices["event"].rule == "verb_phrase"):
        return True  # a coupé le courant à 1 200 abonnés, a coûté la vie à quatre soldats
    if case.quantity.kind == "money" and word in {"de", "d'"} and case.units[predicate.head].low in verbs("giving"):
        return _is_given(case, predicate)
    return word in {"avec", "sur"} or (word in {"à", "de", "d'"} and predicate.last >= case.at - 3)


def _is_given(case: Case, predicate: Predicate) -> bool:
    """A débloqué une aide de 5 millions: the noun is the object; not "renoncer à la pension de 1 000 euros"."""
    noun = case.counted
    if noun is None or noun.rule != "governing_noun" or not predicate.last < noun.first <= predicate.last + 3:
        return False
    return preposition(case.clauses, noun.first) is None


def _is_state(case: Case, predicate: Predicate) -> bool:
    """compter, coûter, recenser and the like do nothing to what is counted; faire does in "a fait 12 morts"."""
    if case.quantity.kind == "measure" and case.counted is not None and case.counted.rule == "governing_noun":
        return True
    if case.units[predicate.head].low in AUXILIARIES or case.quantity.kind in {"percentage", "fraction", "rate"}:
        return True
    if case.choices["event"].rule in {"governing_verb", "verb_phrase"} and case.event != "affected":
        return False
    return case.units[predicate.head].low in verbs("stand") and predicate.form != "gerund"


def _controller(case: Case, predicate: Predicate) -> Predicate | None:
    """A gerund or infinitive has the subject of the finite verb before it."""
    if predicate.form == "finite":
        return predicate
    before_it = case.units[predicate.first - 1] if predicate.first else None
    if predicate.form == "gerund" and before_it is not None and before_it.pos == "NOUN":
        return None  # un document répertoriant cinquante contribuables
    before = [p for p in case.clauses.predicates if p.first < predicate.first and p.form == "finite"]
    after = [p for p in case.clauses.predicates if p.first > case.at and p.form == "finite"]
    return before[-1] if before else after[0] if after else None


def _of_act(case: Case) -> ActorMention | None:
    """Douze civils ont été tués dans une attaque des insurgés, lors d'un raid mené par l'armée: who did the act."""
    if case.event not in _BY_ACTS or case.governance.role == "adjunct":
        return None
    segment = case.clauses.segment(case.at)
    strikes = nouns("strikes")
    for i in range(case.at + 1, min(segment.last, case.at + 20)):
        if case.units[i].low in strikes and preposition(case.clauses, i) in _IN_ACTS:
            return _author(case, i)
    return None


def _author(case: Case, act: int) -> ActorMention | None:
    """Attaque | des insurgés, raid | mené par l'armée, attaque | de leur convoi par un commando."""
    for i in range(act + 1, min(act + 9, len(case.units) - 1)):
        unit = case.units[i]
        if unit.low == "par" or (unit.low in OF and i <= act + 2):
            named = next((u.actor for u in case.units[i + 1 : i + 3] if u.actor is not None), None)
            if named is not None:
                return named
        if unit.kind == "punct":
            return None
    return None


_BY_ACTS = frozenset({"killed", "injured", "destroyed", "affected", "attacked", "abducted", "displaced"})
_IN_ACTS = frozenset({"sous", "dans", "lors", "de", "d'", "par", "pendant", "durant", "au", "après"})


def _giver(case: Case, scene: Scene) -> ActorMention | None:
    """L'UE a promis 90 millions: who promises is who will do it."""
    statement = case.statement
    if statement is None or statement.stance not in {"promise"} or statement.type != "indirect":
        return None
    return scene.actors.get(statement.speaker_id or "")
