"""Whom a pronoun or « ce dernier » means: gender, number, recency, subject and speech roles."""

import re
from collections.abc import Sequence

from pipeline.parse import Parsed
from pipeline.stages.actors.vocabulary import Gender
from pipeline.stages.entities.traits import traits_of
from schemas import ActorMention

_REACH = 4
"""How many sentences back an antecedent may stand."""

_FORMS: dict[str, tuple[Gender | None, bool | None]] = {
    "il": ("m", False), "elle": ("f", False), "ils": ("m", True), "elles": ("f", True), "lui": (None, False),
    "leur": (None, True), "leurs": (None, True), "son": (None, False), "sa": (None, False), "ses": (None, False),
    "ce dernier": ("m", False), "cette dernière": ("f", False), "ces derniers": ("m", True),
    "ces dernières": ("f", True), "celui-ci": ("m", False), "celle-ci": ("f", False), "ceux-ci": ("m", True),
    "celles-ci": ("f", True), "celui-là": ("m", False), "celle-là": ("f", False), "le premier": ("m", False),
    "la première": ("f", False), "le second": ("m", False), "la seconde": ("f", False), "dernier": ("m", False),
    "dernière": ("f", False), "derniers": ("m", True), "dernières": ("f", True), "qui": (None, None),
    "lui-même": ("m", False), "elle-même": ("f", False), "l'intéressé": ("m", False), "l'intéressée": ("f", False),
}  # fmt: skip
_NEAREST = re.compile(r"derni|celui-|celle-|ceux-|celles-|qui$|second")


def find_antecedent(parsed: Parsed, start: int, end: int, actors: Sequence[ActorMention]) -> ActorMention | None:
    """The best earlier mention that agrees with the anaphor, None when nothing does."""
    form = _form(parsed, start, end)
    if form not in _FORMS:
        return None
    gender, plural = _FORMS[form]
    here = parsed.sentence_at(start)
    quoted = parsed.quotation_at(start)
    scored: list[tuple[float, int, ActorMention]] = []
    for actor in actors:
        if actor.end > start or here - actor.sentence > _REACH:
            continue
        if not _agrees(parsed, actor, gender, plural):
            continue
        if parsed.quotation_at(actor.start) != quoted and parsed.quotation_at(actor.start) is not None:
            continue
        scored.append((_score(parsed, actor, start, form), actor.start, actor))
    if form in {"le premier", "la première"}:
        scored = [item for item in scored if here - item[2].sentence <= 1]
        return min(scored, key=lambda item: item[1])[2] if scored else None
    return max(scored, key=lambda item: item[:2])[2] if scored else None


def is_meant(parsed: Parsed, start: int, end: int, actor: ActorMention) -> bool:
    """Does the anaphor at these characters agree with an actor in gender and number?"""
    form = _form(parsed, start, end)
    return form in _FORMS and _agrees(parsed, actor, *_FORMS[form])


def _form(parsed: Parsed, start: int, end: int) -> str:
    return " ".join(parsed.text[start:end].casefold().replace("’", "'").split()).lstrip("-").removeprefix("t-")


def _agrees(parsed: Parsed, actor: ActorMention, gender: Gender | None, plural: bool | None) -> bool:
    traits = traits_of(parsed, actor)
    if plural is not None and traits.plural != plural:
        return False
    return not (gender and traits.gender and traits.gender != gender)


def _score(parsed: Parsed, actor: ActorMention, start: int, form: str) -> float:
    """Recency first for « ce dernier »; subjects, persons and known gender first for « il » and « elle »."""
    distance = parsed.sentence_at(start) - actor.sentence
    if _NEAREST.search(form):
        return -10.0 * distance + (3 if actor.kind == "person" else 0) - (start - actor.end) / 1000
    span = parsed.tokens(actor.start, actor.end)
    subject = span.root.dep_ in {"nsubj", "nsubj:pass"} or span.root.dep_ == "ROOT"
    score = -3.0 * distance + (2 if subject else 0) + (2 if actor.kind == "person" else 0) + (0.5 if actor.named else 0)
    if actor.kind == "state":
        score -= 1.5
    return score - (start - actor.end) / 2000
