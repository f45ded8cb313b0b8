"""Who gets the votes, and which court sentences."""

from collections.abc import Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.doers import actor_of, actor_subject
from pipeline.stages.claims.phrases import OF, Phrase
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.subjects import controlled_subject, subject_of
from pipeline.stages.claims.vocabulary import nouns, verbs
from schemas import ActorMention

_CLAIMS = ("attribue", "attribuent", "attribué", "revendique", "revendiquent", "revendiqué", "crédite")


def candidate(case: Case) -> tuple[ActorMention | None, str]:
    """voted: who gets the votes; the actor before the bracket, or the subject."""
    units = case.units
    if case.before() == "(" and case.at >= 2:
        return units[case.at - 2].actor, "candidate_before_bracket"
    if case.before(3) == "en" and case.before(2) in nouns("change_nouns"):
        nearest = [u.actor for u in units[: case.at] if u.actor is not None]
        return (nearest[-1], "candidate_before") if nearest else (None, "no_agent")
    named = _beside(case)
    predicate = case.governance.predicate
    if named is not None:
        return named, "candidate_before"
    if case.before() == "contre" or (predicate is not None and units[predicate.head].low in _SEATING):
        return None, "no_agent"  # par 289 voix contre 246; une assemblée qui compte 83 sièges
    given = _given_as(case, predicate) if predicate is not None else None
    if given is not None:
        return given, "candidate_before"
    if predicate is None and case.statement is not None and (case.statement.cue or "").lower().endswith(_CLAIMS):
        speaker = next((u.actor for u in units[: case.at] if u.actor and u.actor.id == case.statement.speaker_id), None)
        return speaker, "claimed"
    if predicate is not None and case.units[predicate.head].low in verbs("balloting"):
        return _voted_for(case, predicate), "voted_for"
    if predicate is not None and (case.before() != "par" or case.units[predicate.head].low in verbs("contesting")):
        of_gerund = controlled_subject if predicate.form == "gerund" else subject_of  # l'emporte en récoltant 52 %
        phrase = of_gerund(case.clauses, predicate) or _announced(case, predicate)
        opening = case.governance.preposition == "avec" or units[0].low in verb_forms("créditer")
        fronted = opening and predicate.first > case.at  # crédité de 19 %, le candidat talonne …
        before = phrase is not None and (phrase.first < case.at or fronted or predicate.form == "participle")
        named = (actor_of(case, phrase) or _headed_by(case, phrase)) if phrase is not None and before else None
        if named is not None:
            return named, "subject"
    return None, "no_agent"


def _beside(case: Case) -> ActorMention | None:
    """Devant Léa Bord à 24 %, les écologistes 14 %, contre 201 voix pour son rival Luc Roy: a name beside it."""
    units = case.units
    if case.before() in {"à", "avec"} and case.at >= 2 and units[case.at - 2].actor is not None:
        return units[case.at - 2].actor
    if case.before() == "avec" and case.before(2) == "," and case.at >= 3 and units[case.at - 3].actor is not None:
        return units[case.at - 3].actor  # Léa Blanc, avec 19 %, talonne …
    if case.at and units[case.at - 1].actor is not None:
        return units[case.at - 1].actor
    after = units[case.at + 1 : case.at + 9]
    for i, unit in enumerate(after):
        if unit.low in {"pour", "à", "au"} and case.before() == "contre":
            return next((u.actor for u in after[i + 1 : i + 5] if u.actor is not None), None)
        if unit.kind == "punct":
            return None
    return None


_SEATING = verb_forms("compter") | verb_forms("comporter") | verb_forms("comprendre")
_GIVING = verb_forms("donner") | verb_forms("créditer") | verb_forms("placer") | verb_forms("voir")


def _given_as(case: Case, predicate: Predicate) -> ActorMention | None:
    """Un institut donne Marc Tissot réélu avec 51 %: who is given the share, not who gives it."""
    giving = [p for p in case.clauses.predicates if p.last < case.at and case.units[p.head].low in _GIVING]
    if not giving or giving[-1].is_passive or predicate.last > case.at:
        return None
    return next((u.actor for u in case.units[giving[-1].last + 1 : case.at] if u.actor is not None), None)


def _announced(case: Case, predicate: Predicate) -> Phrase | None:
    """Crédité de 19 %, le candidat talonne …: a fronted participle is said of the subject that follows."""
    if predicate.form != "participle" or predicate.first > 1:
        return None
    main = next((p for p in case.clauses.predicates if p.first > case.at and p.form == "finite"), None)
    return subject_of(case.clauses, main) if main is not None else None


def _headed_by(case: Case, phrase: Phrase) -> ActorMention | None:
    """La liste de Jean Morel, le parti du président: the list stands for who heads it."""
    at = phrase.last + 1
    if (
        phrase.low not in nouns("tickets")
        or at >= len(case.units)
        or case.units[at].low not in OF | {"conduite", "menée"}
    ):
        return None
    return next((u.actor for u in case.units[at + 1 : at + 4] if u.actor is not None), None)


def _voted_for(case: Case, predicate: Predicate) -> ActorMention | None:
    """Un tiers des électeurs voteraient pour Marc Tissot: the votes go where "pour" says."""
    after = case.units[predicate.last + 1 : predicate.last + 8]
    at = next((i for i, u in enumerate(after) if u.low == "pour"), None)
    return next((u.actor for u in after[at + 1 : at + 4] if u.actor is not None), None) if at is not None else None


def court(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[ActorMention | None, str]:
    """The court that sentences; a penalty demanded or risked has none."""
    if case.factuality == "hypothetical":
        return None, "no_agent"
    predicate = case.governance.predicate
    if predicate is not None:
        own = actor_subject(case, scene, predicate)
        if own is not None and (_is_court(own) or _punishes(case, predicate)):
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


def _punishes(case: Case, predicate: Predicate) -> bool:
    """La Cnil a infligé une amende: whoever imposes the penalty stands for the court."""
    return not predicate.is_passive and case.units[predicate.head].low in verbs("punishing")


def _is_court(actor: ActorMention, *, bare: bool = False) -> bool:
    """A court by its first word; `bare` leaves out ministers and federations, which punish only as a subject."""
    first = actor.text.lower().replace("’", "'").split()[0]
    return first in nouns("courts") and not (bare and first not in _COURTS)


_COURTS = frozenset({"tribunal", "cour", "juge", "jury", "assises", "juges", "chambre"})
