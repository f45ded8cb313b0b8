"""Who relays what someone else says: « cité par Tass », « a déclaré à l'AFP », « Tass, citant le ministère »."""

import functools

from pipeline.conjugation import agreements
from pipeline.stages.statements.subjects import ARTICLES
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import word_list
from schemas import ActorMention

_TO = frozenset({"à", "au", "aux", "sur", "dans", "chez", "auprès", "via", "pour", "de", "du"})
_HEARERS = frozenset({"JRN", "NGO", "IGO"})
_FAR = 6


@functools.cache
def _passive() -> frozenset[str]:
    return frozenset(form for word in word_list("relays", "passive") for form in agreements(word))


@functools.cache
def _contacts() -> frozenset[str]:
    """Who contacts or questions relays only as a medium: « les analystes interrogés par FactSet »."""
    return frozenset(form for word in word_list("relays", "contacts") for form in agreements(word))


def quoted_by(passage: Passage, first: int, end: int) -> ActorMention | None:
    """The actor after « cité par », « joint par », « interrogée par » between two units."""
    for i in range(first, min(end, len(passage.units)) - 1):
        if passage.low(i) not in _passive():
            continue
        by = i + 1
        while by < min(i + _FAR, len(passage.units)) and passage.low(by) != "par" and passage.units[by].kind == "word":
            by += 1  # « joint mardi au téléphone par Ouest-France »
        if passage.low(by) == "par":
            found = _actor_from(passage, by + 1)
            is_contact = passage.low(i) in _contacts()
            return found if found is None or not is_contact or found.sector == "JRN" else None
    return None


def fronted(passage: Passage, end: int) -> ActorMention | None:
    """« Interrogé par l'AFP, il … », « Dans un entretien à La Voix, … »: the medium in what opens the sentence."""
    if passage.low(0) not in _passive() | word_list("relays", "fronting"):
        return None
    comma = next((i for i in range(1, min(end, len(passage.units))) if passage.low(i) == ","), None)
    if comma is None:
        return None
    return quoted_by(passage, 0, comma) or told(passage, 0, comma, also_bodies=False)


def cited(passage: Passage, first: int, end: int) -> ActorMention | None:
    """The actor after « citant »: who speaks through the one named before."""
    for i in range(first, min(end, len(passage.units)) - 1):
        if passage.low(i) in word_list("relays", "active"):
            return _actor_from(passage, i + 1)
    return None


def told(passage: Passage, first: int, end: int, *, also_bodies: bool) -> ActorMention | None:
    """The medium told: « à l'AFP », « au micro de RTL », « dans Le Monde »; other bodies after « à » on request."""
    for i in range(first, min(end, len(passage.units))):
        actor = passage.units[i].actor
        if actor is None or actor.sector not in _HEARERS:
            continue
        k = i - 1
        while k >= first and (passage.low(k) in ARTICLES or passage.units[k].pos == "ADJ"):
            k -= 1
        before = passage.low(k) if k >= first else ""
        if (
            actor.sector == "JRN"
            and before in _TO
            and not (before in {"de", "du"} and not _in_medium(passage, k, first))
        ):
            return actor
        if also_bodies and before in {"à", "au", "aux"} and actor.sector != "JRN":
            return actor
    return None


def _in_medium(passage: Passage, of: int, first: int) -> bool:
    """« au micro de », « dans les colonnes du », « sur l'antenne de », « auprès de »."""
    return any(passage.low(i) in _MEDIA_WORDS for i in range(max(first, of - 3), of))


_MEDIA_WORDS = frozenset(
    "micro colonnes antenne auprès plateau ondes journaliste édition correspondant invité invitée invités invitées "
    "hôte page pages site matinale envoyé".split()
)


def _actor_from(passage: Passage, at: int) -> ActorMention | None:
    for i in range(at, min(at + 5, len(passage.units))):
        unit = passage.units[i]
        if unit.actor is not None:
            return unit.actor
        if unit.kind != "word" or (unit.is_finite and unit.low not in ARTICLES):
            return None
    return None
