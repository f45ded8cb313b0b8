"""Sentences that carry their actors in their text, so that statements are tested alone.

@Paul Roux@           an actor: a person when it has two capitals, else an organization
@AFP|JRN@             with its sector; @Kiev|state@, @témoins|group@, @maire|person@ with its kind
"""

import re
from typing import Any, cast

from pipeline.parse import Parsed, parse_texts
from pipeline.spans import anchor
from pipeline.stages.statements import find_statements
from schemas import ActorMention, Statement
from schemas.base import ActorKind, Sector

_MARK = re.compile(r"@([^@|]*)((?:\|\w+)*)@")
_KINDS = {"person", "organization", "state", "group"}
_TWO_CAPITALS = re.compile(r"[A-ZÀ-Ý][\w'’.-]*\s+[A-ZÀ-Ý]")


def read(marked: str) -> tuple[str, list[tuple[int, int, list[str]]]]:
    """The plain text, and the actors' characters with their options."""
    text, at = "", 0
    actors: list[tuple[int, int, list[str]]] = []
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        actors.append((len(text), len(text) + len(mark[1]), mark[2].split("|")[1:]))
        text += mark[1]
        at = mark.end()
    return text + marked[at:], actors


def actors_of(parsed: Parsed, spans: list[tuple[int, int, list[str]]]) -> list[ActorMention]:
    """The records that the marks stand for; equal words are one actor."""
    anchored = anchor(parsed, "actors", [(start, end) for start, end, _ in spans])
    return [
        _actor(cast(dict[str, Any], shared), options) for shared, (_, _, options) in zip(anchored, spans, strict=True)
    ]


def _actor(shared: dict[str, Any], options: list[str]) -> ActorMention:
    text = shared["text"]
    kind = next((o for o in options if o in _KINDS), "person" if _TWO_CAPITALS.search(text) else "organization")
    sector = next((o for o in options if o not in _KINDS), None)
    return ActorMention(
        **shared, rule="test", confidence=1.0, name=text, kind=cast(ActorKind, kind),
        sector=cast(Sector | None, sector),
        named=text[0].isupper(), entity_id="e" + shared["id"][1:], key="k" + shared["id"][1:],
    )  # fmt: skip


def statements(marked: str) -> list[Statement]:
    """The statements of a marked text."""
    text, spans = read(marked)
    parsed = next(parse_texts([("text", text)]))
    return find_statements(parsed, actors_of(parsed, spans))


def describe(statement: Statement) -> str:
    """A statement on one line: "indirect say [affirme] maire via AFP: tout va bien"."""
    via = f" via {statement.via}" if statement.via else ""
    cue, speaker = statement.cue or "-", statement.speaker or "-"
    return f"{statement.type} {statement.stance} [{cue}] {speaker}{via}: {statement.text}"
