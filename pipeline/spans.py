"""The border between parsed text and records: what every mention carries, and ids that survive insertions elsewhere."""

import collections
import hashlib
from collections.abc import Iterable
from typing import TypedDict

from pipeline.parse import Parsed


class Anchored(TypedDict):
    """The fields all mentions share except `rule` and `confidence`."""

    id: str
    doc_id: str
    sentence: int
    start: int
    end: int
    text: str


def stable_hash(prefix: str, *parts: str) -> str:
    """A letter and 15 hexadecimal digits that depend on the parts alone."""
    digest = hashlib.blake2b("\x1f".join(parts).encode(), digest_size=8).hexdigest()
    return prefix + digest[:15]


def anchor(parsed: Parsed, table: str, spans: Iterable[tuple[int, int]]) -> list[Anchored]:
    """The shared fields of mentions at these spans, in their order.

    The id depends on doc_id, table, the sentence's words, the mention's words and its rank among equals, so that text
    inserted elsewhere leaves it unchanged.
    """
    ranks: collections.Counter[tuple[str, str]] = collections.Counter()
    hashes: dict[int, str] = {}  # sentence → hash of its words, so that an endless sentence is read once
    found: list[Anchored] = []
    for start, end in spans:
        sentence = parsed.sentence_at(start)
        if sentence not in hashes:
            around = parsed.sentences[sentence] if parsed.sentences else (start, end)
            hashes[sentence] = stable_hash("s", _words(parsed.text[slice(*around)]))
        mention = _words(parsed.text[start:end])
        rank = ranks[hashes[sentence], mention]
        ranks[hashes[sentence], mention] += 1
        identity = stable_hash(table[0], parsed.doc_id, table, hashes[sentence], mention, str(rank))
        found.append(
            Anchored(
                id=identity,
                doc_id=parsed.doc_id,
                sentence=sentence,
                start=start,
                end=end,
                text=parsed.text[start:end],
            )
        )
    return found


def _words(text: str) -> str:
    return " ".join(text.split())
