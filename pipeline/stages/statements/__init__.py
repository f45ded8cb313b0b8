"""Statements: who says what, through whom, with which stance."""

from collections.abc import Sequence

from pipeline.parse import Parsed
from schemas import ActorMention, Statement


def find_statements(parsed: Parsed, actors: Sequence[ActorMention]) -> list[Statement]:
    """Every stretch of reported content, in text order."""
    return []
