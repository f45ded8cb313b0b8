"""The recipe: the stages called by name, in order, earlier results passed as arguments."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.config import Kernel
from pipeline.parse import Parsed, parse_texts
from pipeline.stages.actors import find_actors
from pipeline.stages.claims import build_claims
from pipeline.stages.dates import find_dates
from pipeline.stages.entities import link_entities
from pipeline.stages.locations import find_locations
from pipeline.stages.quantities import find_quantities
from pipeline.stages.statements import find_statements
from schemas import ActorMention, Claim, DateMention, LocationMention, QuantityMention, Statement

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one text says. Every record's offsets point into `text`."""

    text: str
    actors: tuple[ActorMention, ...]
    dates: tuple[DateMention, ...]
    locations: tuple[LocationMention, ...]
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    quantities: tuple[QuantityMention, ...]
    n_sentences: int
    n_tokens: int

    def to_frames(self) -> "dict[str, pd.DataFrame]":
        """Table name → DataFrame with real dtypes (nullable integers, dates, categories)."""
        from pipeline.runs.frames import frames_of

        return frames_of(self)

    def _repr_html_(self) -> str:
        from pipeline.display import COLOURS, document_html

        return document_html(self.text, {table: [r.model_dump() for r in getattr(self, table)] for table in COLOURS})


def extract_parsed(parsed: Parsed, *, dct: dt.date | None) -> Extraction:
    """Run every stage on one parsed text. The document date may hold its time of day."""
    dates = find_dates(parsed, dct=dct)
    day = dct.date() if isinstance(dct, dt.datetime) else dct
    quantities = find_quantities(parsed, dates)
    places = find_locations(parsed, dates, quantities)
    mentions, locations = find_actors(parsed, dates, quantities, places)
    actors = link_entities(parsed, mentions, locations)
    statements = find_statements(parsed, actors)
    claims = build_claims(parsed, quantities, statements, actors, dates, locations, dct=day)
    return Extraction(
        text=parsed.text,
        actors=tuple(actors),
        dates=tuple(dates),
        locations=tuple(locations),
        statements=tuple(statements),
        claims=tuple(claims),
        quantities=tuple(quantities),
        n_sentences=len(parsed.sentences),
        n_tokens=len(parsed.doc),
    )


def extract_texts(texts: Iterable[tuple[str, str, dt.date | None]], *, kernel: Kernel = "auto") -> Iterator[Extraction]:
    """Extract from (doc_id, text, document date) triples, in order, parsing in batches."""
    dates: list[dt.date | None] = []

    def remembered() -> Iterator[tuple[str, str]]:
        for doc_id, text, date in texts:
            dates.append(date)
            yield doc_id, text

    for parsed in parse_texts(remembered(), kernel=kernel):
        yield extract_parsed(parsed, dct=dates.pop(0))
