"""Who did what is counted: the actor that is the agent of the governing predicate."""

from collections.abc import Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.phrases import DETERMINERS, Phrase
from pipeline.stages.claims.plans import announcing, deed
from pipeline.stages.claims.predicates import AUXILIARIES, Predicate
from pipeline.stages.claims.standins import means_thing
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import event_nouns, nouns, verbs
from pipeline.stages.entities import antecedent
from schemas import ActorMention

_PRONOUNS = frozenset(
    {"il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "-il", "-elle", "-ils", "-elles"}
)
_IMPERSONAL = verb_forms("falloir") | verb_forms("manquer") | verb_forms("rester") | verb_forms("suffire")
_NO_AGENT = frozenset({"missing", "infected", "hospitalised", "attended"})


def find_agent(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[ActorMention | None, str]:
    """The agent and the path that gave it."""
    if case.quantity.kind == "age" or case.event in _NO_AGENT:
        return None, "no_agent"
    if case.quantity.kind == "penalty":
        return _court(case, scene, earlier)
    if case.event == "voted":
        return _candidate(case)
    for path, found in (
        ("passive", _by_phrase(case)),
        ("nominal", _of_deed(case, scene)),
        ("subject", _subject(case, scene)),
        ("promise", _giver(case, scene)),
        ("of_whole", case.whole.agent if case.whole else None),
    ):
        if found is not None:
            return found, path
    return None, "no_agent"


def _by_phrase(case: Case) -> ActorMention | None:
    """45 hommes ont été arrêtés par la police; quatre mineurs découverts par les douaniers."""
    predicate = case.governance.predicate
    if predicate is None or not predicate.is_passive or predicate.first < case.at - 12:
        return None
    if case.units[predicate.head].low in verbs("reckoning") | verbs("measuring"):
        return None  # estimés à 3 millions par l'assureur
    for i in range(predicate.last + 1, min(predicate.last + 14, len(case.units))):
        unit = case.units[i]
        if any(p.first == i for p in case.clauses.predicates):
            return None
        if unit.low == "par" and i < case.at <= i + 3:
            return None  # suivi par deux compatriotes
        if unit.low == "par":
            return next((u.actor for u in case.units[i + 1 : i + 5] if u.actor is not None), None)
    return None


def _of_deed(case: Case, scene: Scene) -> ActorMention | None:
    """L'arrestation de douze hommes par la police; X annonce la suppression de 310 postes, revendique la mort de …"""
    last = case.counted.last if case.counted is not None and case.counted.last > case.at else case.at
    following = case.units[last + 1 : last + 7]
    named = case.governance.preposition in {"de", "d'", "des"}
    if named and len(following) > 1 and following[0].low == "par" and following[1].low in DETERMINERS:
        return next((u.actor for u in following if u.actor is not None), None)
    at = _noun_of_action(case)
    if at is None:
        return None
    predicate = announcing(case, at) or next((p for p in case.clauses.predicates if p.last in {at - 1, at - 2}), None)
    if predicate is None or predicate.is_passive or predicate.is_negated:
        return None
    if case.units[predicate.head].low not in (verbs("announcing") if deed(case) is not None else verbs("claiming")):
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
    if finite is None or finite.is_passive:
        return None
    return actor_subject(case, scene, finite)


def _reaches_object(case: Case, predicate: Predicate) -> bool:
    """Mettre la main sur quatorze téléphones, renoncer à 78 milliards; not "à bord de trois embarcations"."""
    word = case.governance.preposition
    if case.event == "affected" and word == "à":
        return True  # a coupé le courant à 1 200 abonnés
    return word in {"avec", "sur"} or (word in {"à", "de", "d'"} and predicate.last >= case.at - 3)


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
    before = [p for p in case.clauses.predicates if p.first < predicate.first and p.form == "finite"]
    after = [p for p in case.clauses.predicates if p.first > case.at and p.form == "finite"]
    return before[-1] if before else after[0] if after else None


def actor_subject(case: Case, scene: Scene, predicate: Predicate) -> ActorMention | None:
    """The actor that is the subject of a verb, through a pronoun or the complement of a noun of action."""
    phrase = subject_of(case.clauses, predicate)
    if phrase is not None:
        named = _actor_of(case, phrase)
        if named is not None:
            return named
        act = phrase.low in nouns("acts") or phrase.low in event_nouns()
        return (_named_after(case, phrase.head, predicate) or _done_by(case, phrase)) if act else None
    pronoun = _pronoun(case, predicate)
    if pronoun is None or (pronoun.low in {"il", "-il"} and _is_impersonal(case, predicate)):
        return None
    if means_thing(case, pronoun.low):
        return None
    return antecedent(scene.parsed, pronoun.start, pronoun.end, list(scene.layers.actors))


def _actor_of(case: Case, phrase: Phrase) -> ActorMention | None:
    """The actor that heads the phrase, or the name right after it: le parti Renouveau."""
    held = [case.units[i].actor for i in range(phrase.head.index, min(phrase.last + 2, len(case.units)))]
    return next((actor for actor in held if actor is not None), None)


def _done_by(case: Case, phrase: Phrase) -> ActorMention | None:
    """Son attaque; l'arraisonnement d'un bateau par la marine, une opération qui a fait un mort: told just before."""
    before = [u.low for u in case.units[max(0, phrase.first - 2) : phrase.first]]
    if before[-1:] != [","] and "," not in before:
        return None
    for i in range(phrase.first - 1, 0, -1):
        if case.units[i].actor is not None:
            lows = {u.low for u in case.units[max(0, i - 3) : i]}
            return case.units[i].actor if "par" in lows else None
    return None


def _is_impersonal(case: Case, predicate: Predicate) -> bool:
    """Il y a, il faut, il fait -1 degré, il manque."""
    head = case.units[predicate.head].low
    if head in _IMPERSONAL or any(u.low == "y" for u in case.units[max(0, predicate.first - 2) : predicate.first]):
        return True
    return case.quantity.kind == "measure" and head in verb_forms("faire")


def _named_after(case: Case, head: Unit, predicate: Predicate) -> ActorMention | None:
    """L'attaque des insurgés a fait …; un raid attribué à la coalition a tué …: the actor in the noun's complement."""
    for i in range(head.index + 1, predicate.first):
        unit = case.units[i]
        if unit.actor is not None and case.units[i - 1].low in {
            "de",
            "du",
            "des",
            "d'",
            "par",
            "à",
            "la",
            "les",
            "l'",
            "aux",
            "au",
        }:
            return unit.actor
    return None


def _pronoun(case: Case, predicate: Predicate) -> Unit | None:
    for i in range(predicate.first - 1, max(-1, predicate.first - 5), -1):
        if case.units[i].low in _PRONOUNS:
            return case.units[i]
        if case.units[i].kind == "punct":
            return None
    return None


def _giver(case: Case, scene: Scene) -> ActorMention | None:
    """L'UE a promis 90 millions: who promises is who will do it."""
    statement = case.statement
    if statement is None or statement.stance not in {"promise"} or statement.type != "indirect":
        return None
    return scene.actors.get(statement.speaker_id or "")


_CLAIMS = ("attribue", "attribuent", "attribué", "revendique", "revendiquent", "revendiqué", "crédite")


def _candidate(case: Case) -> tuple[ActorMention | None, str]:
    """voted: who gets the votes; the actor before the bracket, or the subject."""
    units = case.units
    if case.before() == "(" and case.at >= 2:
        return units[case.at - 2].actor, "candidate_before_bracket"
    if case.before(3) == "en" and case.before(2) in nouns("change_nouns"):
        nearest = [u.actor for u in units[: case.at] if u.actor is not None]
        return (nearest[-1], "candidate_before") if nearest else (None, "no_agent")
    predicate = case.governance.predicate
    if predicate is None and case.statement is not None and (case.statement.cue or "").lower().endswith(_CLAIMS):
        speaker = next((u.actor for u in units[: case.at] if u.actor and u.actor.id == case.statement.speaker_id), None)
        return speaker, "claimed"
    if predicate is not None and case.before() != "par":
        phrase = subject_of(case.clauses, predicate)
        named = _actor_of(case, phrase) if phrase is not None and phrase.first < case.at else None
        if named is not None:
            return named, "subject"
    return None, "no_agent"


def _court(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[ActorMention | None, str]:
    """The court that sentences; a penalty demanded or risked has none."""
    if case.factuality == "hypothetical":
        return None, "no_agent"
    predicate = case.governance.predicate
    if predicate is not None:
        own = actor_subject(case, scene, predicate)
        if own is not None and _is_court(own):
            return own, "court"
    same = [c for c in earlier if c.sentence == case.sentence and c.agent is not None and c.quantity.kind == "penalty"]
    if same:
        return same[-1].agent, "court"
    courts = [a for a in scene.layers.actors if _is_court(a, bare=True)]
    before = [a for a in courts if a.start < case.quantity.start]
    if before:
        nearest = before[-1].sentence
        told = [a for a in before if a.sentence == nearest]
        return min(told, key=lambda a: (not a.named, a.start)), "court"
    return (courts[0], "court") if courts else (None, "no_agent")


def _is_court(actor: ActorMention, *, bare: bool = False) -> bool:
    """A court by its first word; `bare` leaves out ministers and federations, which punish only as a subject."""
    first = actor.text.lower().replace("’", "'").split()[0]
    return first in nouns("courts") and not (bare and first not in _COURTS)


_COURTS = frozenset({"tribunal", "cour", "juge", "jury", "assises", "juges", "chambre"})
