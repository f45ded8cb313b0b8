"""The actor that is the subject of a verb, through a pronoun or a noun of action."""

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.phrases import Phrase
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.standins import means_thing
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import event_nouns, nouns, verbs
from pipeline.stages.entities import antecedent
from schemas import ActorMention

_PRONOUNS = frozenset(
    {"il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "-il", "-elle", "-ils", "-elles"}
)
_FORESEEN = frozenset().union(*map(verb_forms, ("demander", "envisager", "interdire", "prévoir", "proposer")))
"""Il est prévu d'assembler 90 turbines."""
_IMPERSONAL = (
    verb_forms("falloir") | verb_forms("manquer") | verb_forms("rester") | verb_forms("suffire") | verb_forms("agir")
)


def actor_subject(case: Case, scene: Scene, predicate: Predicate) -> ActorMention | None:
    """The actor that is the subject of a verb, through a pronoun or the complement of a noun of action."""
    phrase = subject_of(case.clauses, predicate)
    if phrase is not None:
        named = actor_of(case, phrase)
        if named is not None:
            return named
        if phrase.first and case.units[phrase.first - 1].low in {"nos", "notre"}:
            return _ourselves(case, scene)
        act = phrase.low in nouns("acts") or phrase.low in event_nouns()
        return (_named_after(case, phrase.head, predicate) or _done_by(case, phrase)) if act else None
    person = _first_person(case, predicate)
    if person is not None:
        return _speaker(case, scene) if person in {"je", "j'"} else _ourselves(case, scene)
    pronoun = _pronoun(case, predicate)
    if pronoun is None or (pronoun.low in {"il", "-il"} and _is_impersonal(case, predicate)):
        return None
    if means_thing(case, pronoun.low):
        return None
    return antecedent(scene.parsed, pronoun.start, pronoun.end, list(scene.layers.actors))


def actor_of(case: Case, phrase: Phrase) -> ActorMention | None:
    """The actor that heads the phrase, or the name right after it: le parti Renouveau."""
    span = range(phrase.head.index, min(phrase.last + 2, len(case.units)))
    held = [actor for i in span if (actor := case.units[i].actor) is not None]
    named = next((actor for actor in held if actor.named), None)  # les candidats Marc Tissot et …
    return named or (held[0] if held else None)


def _done_by(case: Case, phrase: Phrase) -> ActorMention | None:
    """Son attaque; l'arraisonnement d'un bateau par la marine, une opération qui a fait un mort: told just before."""
    launched = next((p for p in case.clauses.predicates if phrase.first - 4 <= p.last < phrase.first), None)
    if launched is not None and case.units[launched.head].low in verbs("performing", "launching"):
        subject = None if launched.is_passive else subject_of(case.clauses, launched)
        return actor_of(case, subject) if subject is not None else None  # l'aviation a mené un raid qui a tué
    before = [u.low for u in case.units[max(0, phrase.first - 2) : phrase.first]]
    if before[-1:] != [","] and "," not in before:
        return None
    for i in range(phrase.first - 1, 0, -1):
        if case.units[i].actor is not None:
            lows = {u.low for u in case.units[max(0, i - 3) : i]}
            return case.units[i].actor if "par" in lows else None
    return None


def _first_person(case: Case, predicate: Predicate) -> str | None:
    """J'ai vendu, nous n'avons touché: the pronoun right before the verb and its clitics."""
    before = [u.low for u in case.units[max(0, predicate.first - 3) : predicate.first]]
    return next((low for low in reversed(before) if low in {"nous", "je", "j'"}), None)


def _speaker(case: Case, scene: Scene) -> ActorMention | None:
    said = case.statement
    return scene.actors.get(said.speaker_id or "") if said is not None and said.type == "direct" else None


def _ourselves(case: Case, scene: Scene) -> ActorMention | None:
    """« Nous n'avons touché aucune école », a dit son porte-parole: the body spoken for, named just before."""
    speaker = _speaker(case, scene)
    if speaker is None or speaker.kind != "person":
        return speaker
    bodies = [a for a in scene.layers.actors if a.kind in {"organization", "state"} and a.sector != "JRN"]
    own = next((a for a in bodies if a.sentence in {case.sentence, speaker.sentence}), None)
    if own is not None or not any(u.low in {"son", "sa"} for u in case.units):
        return own
    block = scene.paragraph(case.sentence)
    near = [a for a in bodies if a.start < case.quantity.start and scene.paragraph(a.sentence) == block]
    return near[-1] if near else None


def _is_impersonal(case: Case, predicate: Predicate) -> bool:
    """Il y a, il faut, il fait -1 degré, il manque."""
    head = case.units[predicate.head].low
    if (
        head in _IMPERSONAL
        or (head in _FORESEEN and predicate.is_passive)
        or any(u.low == "y" for u in case.units[max(0, predicate.first - 2) : predicate.first])
    ):
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
