"""Who did what is counted: the actor that is the agent of the governing predicate."""

import functools
from collections.abc import Iterator, Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.complements import after_noun, by_phrase, laid_to, of_act, surveyor
from pipeline.stages.claims.courts import candidate, court
from pipeline.stages.claims.doers import actor_subject
from pipeline.stages.claims.phrases import preposition
from pipeline.stages.claims.plans import announcing, deed
from pipeline.stages.claims.predicates import AUXILIARIES, Predicate
from pipeline.stages.claims.subjects import SEEING
from pipeline.stages.claims.vocabulary import adjectives, event_nouns, nouns, verbs, words
from pipeline.stages.entities import antecedent
from schemas import ActorMention

_NO_AGENT = frozenset({"missing", "attended"})
_HEALTH = frozenset({"infected", "hospitalised"})
"""Nobody makes people ill; who treats or vaccinates them does something."""


def find_agent(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[ActorMention | None, str]:
    """The agent and the path that gave it."""
    if _has_none(case):
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


def _has_none(case: Case) -> bool:
    """Ages, attendance, "à 3 km", eight bodies found, "21 des | 33 drones", "sans perdre un homme": nobody did it."""
    if case.quantity.kind == "age" or case.event in _NO_AGENT or case.choices["event"].rule == "bodies":
        return True
    if (case.quantity.kind == "measure" and case.before() == "à") or _of_actor(case) or case.after() == "fois":
        return True
    if case.before() == "des" and case.at >= 2 and case.units[case.at - 2].kind == "quantity":
        return True
    if case.quantity.kind == "measure" and case.counted is not None and case.counted.rule == "subject":
        return True  # la sauteuse a franchi 4,80 mètres: her own
    untreated = case.event in _HEALTH and not _treats(case)
    return untreated or (case.quantity.value == 0 and case.after() in verbs("losing"))


def _of_whole(case: Case) -> ActorMention | None:
    """Cinq morts, dont deux enfants: killed by the same; not "11 millions, dont un cinquième"."""
    whole = case.whole
    if whole is None or whole.event != case.event:
        return None  # a pris en charge 18 personnes, dont deux dans un état grave
    return whole.agent if whole.quantity.kind == case.quantity.kind == "count" else None


def _of_actor(case: Case) -> bool:
    """Assiégés par une bande d'une trentaine de pillards: the figure says how many the actor is."""
    actor = case.units[case.at - 2].actor if case.before() in {"de", "d'"} and case.at >= 2 else None
    return actor is not None and after_noun(case) is None


def _treats(case: Case) -> bool:
    predicate = case.governance.predicate
    return predicate is not None and case.units[predicate.head].low in verbs("treating")


def _paths(case: Case, scene: Scene) -> Iterator[tuple[str, ActorMention | None]]:
    """The paths in their order of preference; none is tried before those above it have failed."""
    yield "passive", by_phrase(case)
    yield "nominal", after_noun(case)
    yield "laid_to", laid_to(case)
    yield "nominal", _of_deed(case, scene)
    yield "subject", _subject(case, scene)
    yield "promise", _giver(case, scene)
    yield "act", of_act(case) or surveyor(case)
    yield "of_whole", _of_whole(case)


def _of_deed(case: Case, scene: Scene) -> ActorMention | None:
    """X annonce la suppression de 310 postes, cause la mort de …, est responsable de la mort de …"""
    at = _noun_of_action(case)
    if at is None:
        return None
    at = _head_of_noun(case, at)
    predicate = announcing(case, at) or next((p for p in case.clauses.predicates if p.last in range(at - 4, at)), None)
    if predicate is None or predicate.is_negated:
        return None
    whole = case.event in _DECIDED if at != case.at else case.governance.preposition is None
    announces = whole or deed(case) is not None
    allowed = verbs("announcing") if announces else verbs("claiming", "causing", "resulting")
    does = not predicate.is_passive and case.units[predicate.head].low in allowed | verbs("performing")
    if not does and not _is_guilty(case, predicate, at):
        return None
    controller = _controller(case, predicate)
    return actor_subject(case, scene, controller) if controller is not None else None


_DECIDED = frozenset({"dismissed", "hired", "evacuated"})


def _head_of_noun(case: Case, at: int) -> int:
    """La mise à pied, en examen, en liberté: where a noun of action in several words begins."""
    near = range(at - 1, max(-1, at - 5), -1)
    return next((i for i in near if case.units[i].low in _PUTTING), at)


_PUTTING = frozenset({"mise", "mises", "placement", "placements", "remise", "maintien", "envoi"})


def _is_announced(case: Case) -> bool:
    verb = announcing(case, case.at)
    head = case.units[verb.head].low if verb is not None else ""
    return verb is not None and (head not in verbs("reckoning") or head in verb_forms("annoncer"))


def _is_guilty(case: Case, predicate: Predicate, at: int) -> bool:
    """Seraient responsables de la mort de, sont accusés du meurtre de, est impliquée dans: the subject did it."""
    said = {u.low for u in case.units[predicate.head : at]}
    named = case.units[predicate.head].low in AUXILIARIES | verb_forms("rendre") or predicate.is_passive
    return named and bool(said & adjectives("guilty"))


def _noun_of_action(case: Case) -> int | None:
    """La mort de | trente soldats: the noun of an event that governs the figure."""
    at = deed(case)
    if at is not None:
        return at
    governed = case.before() in {"de", "d'"} and case.before(2) in event_nouns()
    counted = case.counted
    if governed:
        return case.at - 2
    if counted is not None and counted.rule == "counted_noun" and counted.head in event_nouns():
        if counted.head in nouns("deeds") and _is_announced(case):
            return case.at  # annonce | 1 200 suppressions de postes; not "prévoit 30 000 embauches"
        return case.at if case.before() in {"dans", "par", "à", "de", "d'"} else None  # impliquée dans | cinq meurtres
    if case.before() in {"de", "d'"} and _head_of_noun(case, case.at - 2) != case.at - 2:
        return case.at - 2  # le placement en détention provisoire de trois suspects
    return None


def _subject(case: Case, scene: Scene) -> ActorMention | None:
    """The subject of an active verb of doing; of the main clause for a gerund ("tuant 43 civils")."""
    predicate = case.governance.predicate
    if predicate is not None and predicate.form == "participle" and _describes(case, predicate):
        predicate = next((p for p in reversed(case.clauses.predicates) if p.last < predicate.first), predicate)
    if predicate is None or case.governance.role == "subject" or predicate.is_passive:
        return None
    path = case.choices["event"].rule
    says = case.governance.is_saying and path != "verb_phrase"  # a reconnu coupables sept accusés
    if _is_complement(case, predicate) or says or path == "governing_noun":
        return None
    if _is_state(case, predicate) or case.units[predicate.head].low in verbs("losing"):
        return None
    return _doer(case, scene, predicate)


def _is_complement(case: Case, predicate: Predicate) -> bool:
    """Is the figure no object of the verb: told of another noun, or by how much?"""
    before, noun = case.before(), case.units[case.at - 2] if case.at >= 2 else None
    if before in {"de", "d'"} and (predicate.first > case.at or case.before(2) in nouns("light_nouns")):
        return True  # maire d'un village d'une centaine d'habitants, il s'est tué; a fait état de trente arrestations
    if before == "des" and noun is not None and noun.pos in {"NOUN", "PROPN"}:
        return True  # dans la cité des 333 saints
    if case.units[predicate.head].low in verb_forms("falloir"):
        return True
    if predicate.is_reflexive and case.quantity.kind == "measure":
        return True
    return case.governance.role == "adjunct" and not _reaches_object(case, predicate)


def _doer(case: Case, scene: Scene, predicate: Predicate) -> ActorMention | None:
    """The subject of the finite verb, or whom it tells or allows to do what the infinitive says."""
    finite = _controller(case, predicate)
    if finite is None or (finite.is_passive and not _is_shared(case, finite, predicate)):
        return None
    if finite is not predicate and not finite.is_passive:
        head = case.units[finite.head].low
        if head in verbs("accusing"):
            return _accused(case, scene, finite, predicate)
        told = _told(case, finite, predicate) if head in verbs("enabling", "addressing") else None
        if told is not None or head in SEEING:
            return told  # l'île a vu débarquer 1 200 exilés
    return actor_subject(case, scene, finite)


def _describes(case: Case, predicate: Predicate) -> bool:
    """Proposera un dividende | inchangé de 1,15 euro: a participle inside the noun that bears the sum."""
    noun = case.counted
    inside = noun is not None and noun.rule == "governing_noun" and noun.first < predicate.first <= noun.last
    return inside and predicate.first == predicate.last


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


def _told(case: Case, finite: Predicate, deed_verb: Predicate) -> ActorMention | None:
    """L'enquête a permis aux douaniers de saisir deux fusils: who is enabled or told to do it does it."""
    for unit in case.units[finite.last + 1 : deed_verb.first]:
        if unit.actor is not None and case.units[unit.index - 1].low in {"à", "au", "aux", "la", "l'", "les", "le"}:
            return unit.actor
    return None


def _reaches_object(case: Case, predicate: Predicate) -> bool:
    """Mettre la main sur quatorze téléphones, renoncer à 78 milliards; not "à bord de trois embarcations"."""
    word = case.governance.preposition
    if word in {"à", "de", "d'"} and case.choices["event"].rule == "verb_phrase":
        return True  # a coûté la vie à quatre soldats, a mis fin aux jours de deux enfants
    if word == "à" and case.event == "affected":
        return True  # a coupé le courant à 1 200 abonnés
    if word in {"par", "à", "sur"} and case.units[predicate.head].low in verbs("resulting"):
        return True  # s'est soldée par vingt arrestations
    if case.quantity.kind == "money" and word == "pour":
        return case.units[predicate.head].low in _TRADING  # céder sa branche pour 1,35 milliard
    if (
        case.quantity.kind == "money"
        and word in {"de", "d'"}
        and case.units[predicate.head].low in verbs("giving") | _VOTING
    ):
        return _is_given(case, predicate)
    if case.before(2) == "hauteur":
        return case.units[predicate.head].low in verbs("giving")  # finance le projet à hauteur de 70 %
    if word == "avec":
        return case.units[predicate.head].low in verbs("moving_verbs")  # expédie une fusée avec quatre passagers
    if word == "sur":
        between = {u.low for u in case.units[predicate.last + 1 : case.at]}
        return case.event is not None or bool(between & {"feu", "main"})  # not "avance sur deux fronts"
    return word in {"à", "de", "d'"} and predicate.last >= case.at - 3


_TRADING = frozenset().union(*map(verb_forms, ("céder", "vendre", "revendre", "acheter", "racheter", "acquérir")))
_VOTING = verb_forms("adopter") | verb_forms("approuver") | verb_forms("valider")


def _is_given(case: Case, predicate: Predicate) -> bool:
    """A débloqué une aide de 5 millions: the noun is the object; not "renoncer à la pension de 1 000 euros"."""
    noun = case.counted
    if noun is None or noun.rule != "governing_noun" or not predicate.last < noun.first <= predicate.last + 7:
        return False
    return preposition(case.clauses, noun.first) is None


def _is_state(case: Case, predicate: Predicate) -> bool:
    """compter, coûter, recenser and the like do nothing to what is counted; faire does in "a fait 12 morts"."""
    if case.quantity.kind == "measure" and case.counted is not None and case.counted.rule == "governing_noun":
        return True
    head = case.units[predicate.head].low
    if head in verb_forms("tirer") and case.counted is not None and case.counted.head in nouns("projectiles"):
        return False
    if head in AUXILIARIES | {"ayons", "ayez"} or case.quantity.kind == "rate" or head in verbs("stative"):
        return True
    if case.quantity.kind in {"percentage", "fraction"}:
        return not _takes_share(case, predicate)
    if case.choices["event"].rule in {"governing_verb", "verb_phrase"} and case.event != "affected":
        return False
    if (head in _DEEDS or head in _to_oneself()) and not predicate.is_reflexive:
        return False
    return head in verbs("stand") and predicate.form != "gerund"


@functools.cache
def _to_oneself() -> frozenset[str]:
    """Forms of verbs that state a level only when reflexive: s'inscrire, se vendre; a inscrit 23 points is done."""
    alone = [v.removeprefix("se ").removeprefix("s'") for v in words("stand") if v.startswith(("se ", "s'"))]
    plain = words("stand").difference(alone)
    return frozenset().union(*(verb_forms(v) for v in alone if v not in words("stand"))) - frozenset().union(
        *(verb_forms(v) for v in plain if " " not in v and "'" not in v)
    )


_DEEDS = verb_forms("vendre") | verb_forms("produire") | verb_forms("publier")
"""Se vendre states a price, a vendu cent avions is done."""


@functools.cache
def _stating() -> frozenset[str]:
    """Verbs that say how large a share is, or grows; what is cut is done to it."""
    stating = verbs("stand", "up", "down", "reach", "telling", "concerning", "losing")
    return stating - _DEEDS - verb_forms("supprimer")


def _takes_share(case: Case, predicate: Predicate) -> bool:
    """A racheté 30 % du capital, finance à hauteur de 70 %: a share of a thing that something is done to."""
    head, word = case.units[predicate.head].low, case.governance.preposition
    if head in _stating():
        return False
    if word is None and case.governance.role == "object":
        return case.governance.is_local and case.before() != "dont"
    return head in verbs("giving") and (case.before(2) == "hauteur" or case.before() == "à")


def _controller(case: Case, predicate: Predicate) -> Predicate | None:
    """A gerund or infinitive has the subject of the finite verb before it."""
    if predicate.form == "finite":
        return predicate
    before_it = case.units[predicate.first - 1] if predicate.first else None
    if predicate.form == "gerund" and before_it is not None and before_it.pos in {"NOUN", "PROPN", "ADJ"}:
        return None  # un document répertoriant cinquante contribuables
    before = [p for p in case.clauses.predicates if p.first < predicate.first and p.form == "finite"]
    after = [p for p in case.clauses.predicates if p.first > case.at and p.form == "finite"]
    return before[-1] if before else after[0] if after else None


def _giver(case: Case, scene: Scene) -> ActorMention | None:
    """L'UE a promis 90 millions: who promises is who will do it."""
    statement = case.statement
    predicate = case.governance.predicate
    if predicate is not None and case.units[predicate.head].low in verbs("up", "down", "reach"):
        return None  # relever le plafond à 50 000 euros
    if statement is None or statement.stance not in {"promise"} or statement.type != "indirect":
        return None
    if case.quantity.kind not in {"count", "money"}:
        return None  # ramener la part du nucléaire de 75 % à 50 %
    return scene.actors.get(statement.speaker_id or "")
