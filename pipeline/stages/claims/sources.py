"""Who states a figure: the statement that covers it, or a speaker carried on by the same sentence."""

from collections.abc import Sequence

from pipeline.stages.claims.case import Candidate, Case, Scene
from pipeline.stages.claims.denial import rejecter
from pipeline.stages.claims.doers import actor_subject
from pipeline.stages.claims.intentions import governing_verb
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.vocabulary import verbs
from schemas import ActorMention, Statement

_MAX_GAP = 4


def covering(statements: Sequence[Statement], start: int, end: int) -> Statement | None:
    """The smallest statement whose content holds these characters."""
    holding = [s for s in statements if s.start <= start and end <= s.end]
    return min(holding, key=lambda s: s.end - s.start, default=None)


def find_source(case: Case, scene: Scene) -> tuple[ActorMention | None, ActorMention | None, str]:
    """Source, relay and the path: the covering statement's speaker, or the actor of a gapped clause."""
    gapped = _gapped(case, scene)
    if gapped is not None:
        return gapped, None, "gapped_clause"
    denier = rejecter(case)
    if denier is not None:
        return actor_subject(case, scene, denier), None, "intention"
    beside = _cue_beside(case)
    if beside is not None and (case.statement is None or case.statement.cue_start != case.units[beside].start):
        actor = next((u.actor for u in case.units[beside + 1 : beside + 5] if u.actor is not None), None)
        return actor, None, "statement_according_to" if actor else "speaker_unnamed"
    statement = None if _said_in_bracket(case) else case.statement or _cut_by_incise(case, scene)
    if statement is None:
        intending = _intending(case, scene) or _reckoner(case)
        return intending, None, "intention" if intending else "unattributed"
    speaker = scene.actors.get(statement.speaker_id or "")
    via = scene.actors.get(statement.via_id or "")
    return speaker, via, f"statement_{statement.type}" if speaker else "speaker_unnamed"


def _cue_beside(case: Case) -> int | None:
    """400 selon la gendarmerie et 1 000 personnes selon les organisateurs: of two cues each figure has its own."""
    cues = [u.index for u in case.units if _is_according(case, u.index)]
    if len(cues) < _TWO:
        return None
    end = max(case.at, case.counted.last if case.counted is not None else -1)
    beside = next((i for i in cues if i > case.at), None)
    figures = any(u.quantity is not None for u in case.units[case.at + 1 : beside or case.at])
    return beside if beside is not None and beside <= end + 2 and not figures else None


def _is_according(case: Case, at: int) -> bool:
    """Selon, d'après; after "selon que", "selon les cas" no speaker follows."""
    low = case.units[at].low
    if low not in {"selon", "d'"}:
        return False
    following = [u.low for u in case.units[at + 1 : at + 3]]
    if low == "selon":
        return len(following) > 1 and following[0] not in {"que", "qu'"} and following[1] not in _MANNERS
    return following[:1] == ["après"]


_MANNERS = frozenset({"cas", "âge", "régions", "critères", "saisons", "pays", "années"})
_TWO = 2


def _cut_by_incise(case: Case, scene: Scene) -> Statement | None:
    """Les voleurs ont pris, selon le procureur, 20 000 euros: the incise cuts a clause that it reports whole."""
    predicate = case.governance.predicate
    if predicate is None or predicate.last > case.at:
        return None
    own, verb = case.clauses.segment(case.at), case.units[predicate.head]
    if own.predicates or own.opener != ",":
        return None
    for statement in scene.statements.get(case.sentence, ()):
        said = statement.cue_start is not None and statement.end <= statement.cue_start < case.quantity.start
        if said and statement.type != "direct" and statement.start <= verb.start < statement.end:
            between = [u for u in case.units[predicate.last + 1 : case.at] if u.start >= (statement.cue_start or 0)]
            last = [u.index for u in between if u.low == ","]
            only = not any(u.quantity is not None for u in between)
            if last and only and last[-1] >= case.at - _CUT:
                return statement
    return None


_CUT = 4
"""How many units may stand between the incise and the figure: ", à 140 km/h"."""


def _said_in_bracket(case: Case) -> bool:
    """Une centaine ont manifesté (150 selon les organisateurs): what a bracket attributes is what it holds."""
    statement = case.statement
    if statement is None or statement.cue_start is None or statement.type != "according_to":
        return False
    cue = next((u.index for u in case.units if u.start == statement.cue_start), None)
    if cue is None:
        return False
    own, said = case.clauses.segment(case.at), case.clauses.segment(cue)
    return said.depth > own.depth and case.units[said.first].low == "("


def _intending(case: Case, scene: Scene) -> ActorMention | None:
    """Valandre vise une croissance de 2 %, le ministre craint que …: who intends or fears states the figure."""
    predicate = governing_verb(case, "goal_verbs") or governing_verb(case, "future_verbs") or _meaning_to(case)
    if predicate is None or predicate.is_passive or predicate.mood == "conditional":
        return None
    if case.units[predicate.head].low in verbs("undergoing"):
        return None  # encourt dix ans: it happens to the subject, who says nothing
    return actor_subject(case, scene, predicate)


def _reckoner(case: Case) -> ActorMention | None:
    """Une foule évaluée à 15 000 personnes par la police: who reckons, after a passive verb of reckoning."""
    predicate = case.governance.predicate
    if predicate is None or not predicate.is_passive or predicate.last > case.at:
        return None
    if case.units[predicate.head].low not in verbs("reckoning", "counting"):
        return None
    last = case.clauses.segment(case.at).last
    at = next((i for i in range(case.at + 1, min(last, case.at + _NEAR)) if case.units[i].low == "par"), None)
    following = case.units[at + 1 : at + 3] if at is not None else []
    return next((unit.actor for unit in following if unit.actor is not None), None)


_NEAR = 7


def _meaning_to(case: Case) -> Predicate | None:
    """Le constructeur compte vendre 8 000 voitures: the verb right before the infinitive that governs the figure."""
    predicate = case.governance.predicate
    if predicate is None or predicate.form != "infinitive" or predicate.last > case.at:
        return None
    above = next((p for p in case.clauses.predicates if p.last == predicate.first - 1 and p.form == "finite"), None)
    return above if above is not None and case.units[above.head].low in verbs("intending") else None


def _gapped(case: Case, scene: Scene) -> ActorMention | None:
    """Le ministère a recensé 500 grévistes, la FSU plus de 800; les organisateurs de 35 000 à 40 000.

    The verb of counting is understood: an actor alone between the comma and the figure.
    """
    segment = case.clauses.segment(case.at)
    if segment.opener not in {",", ";", "et", "mais"} or segment.predicates or segment.index == 0:
        return None
    between = [u for u in case.units[segment.first : case.at] if u.kind != "punct"]
    spoken = _spoken_before(case, scene)
    if spoken is None or not between or len(between) > _MAX_GAP + 3:
        return None
    actor = next((u.actor for u in between if u.actor is not None), None)
    if actor is None or case.units[segment.first].low in {"dont", "devant"}:
        return None
    first = next(i for i, u in enumerate(between) if u.actor is actor)
    lead = {u.low for u in between[:first]} - {
        "le",
        "la",
        "les",
        "l'",
        "et",
        "mais",
        "quand",
        "pour",
        "selon",
        "d'après",
        "d'",
        "après",
    }
    rest = [u.low for u in between[first:] if u.actor is not actor]
    if lead or any(low not in {"de", "d'", "à", ",", "en"} for low in rest):
        return None
    return actor


def _spoken_before(case: Case, scene: Scene) -> Statement | None:
    """A statement of counting earlier in the sentence, whose cue the gapped clause repeats."""
    start, _ = scene.parsed.sentences[case.sentence]
    statements = scene.statements.get(case.sentence, ())
    found = [s for s in statements if s.cue_start is not None and start <= s.cue_start < case.quantity.start]
    return found[-1] if found else None


def speaker_candidates(case: Case, scene: Scene, taken: ActorMention | None) -> Sequence[Candidate]:
    """The speakers of the sentence's statements, with the reason why each was taken or refused."""
    start, end = scene.parsed.sentences[case.sentence]
    found: list[Candidate] = []
    for statement in scene.statements.get(case.sentence, ()):
        if statement.speaker and statement.start < end and start < statement.end:
            is_taken = taken is not None and statement.speaker_id == taken.id
            holds = statement.start <= case.quantity.start < statement.end
            reason = "covers the figure" if holds else "the figure stands outside its content"
            found.append(Candidate(statement.speaker, statement.start, statement.end, reason, is_taken))
    return found
