"""Entities: which mentions are the same actor, and whom a pronoun means."""

from collections.abc import Sequence

from pipeline.parse import Parsed
from schemas import ActorMention


def link_entities(parsed: Parsed, actors: Sequence[ActorMention]) -> list[ActorMention]:
    """The same mentions with one `entity_id` (and `key`) per actor of the document."""
    return list(actors)


def antecedent(parsed: Parsed, start: int, end: int, actors: Sequence[ActorMention]) -> ActorMention | None:
    """The actor mention that the anaphor at these characters means ("il", "elle", "ce dernier", "celui-ci", "on")."""
    return None
