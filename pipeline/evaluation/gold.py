"""Annotated documents, whatever format they were read from."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LAYERS = ("actors", "dates", "locations", "statements", "claims")


@dataclass(frozen=True, slots=True)
class GoldMention:
    """One annotation: its characters and whatever fields the annotator filled."""

    layer: str
    start: int
    end: int
    text: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """An annotated text. `annotated` names the layers that were annotated at all, empty ones too.

    `date` is the document date that the annotator went by, null where it was unknown or the format holds none.
    """

    stem: str
    text: str
    mentions: tuple[GoldMention, ...]
    annotated: frozenset[str] = field(default_factory=frozenset)
    date: dt.date | None = None

    def layer(self, name: str) -> list[GoldMention]:
        """The annotations of one layer, in text order."""
        return sorted((m for m in self.mentions if m.layer == name), key=lambda m: (m.start, m.end))
