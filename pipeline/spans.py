"""The border between parsed text and records: what every mention carries, and ids that survive insertions elsewhere."""

import functools
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


@functools.lru_cache(maxsize=1 << 13)
def stable_hash(prefix: str, *parts: str) -> str:
    """A letter and 15 hexadecimal digits that depend on the parts alone. Entities come back, and are remembered."""
    return _hash(prefix, *parts)


def _hash(prefix: str, *parts: str) -> str:
    digest = hashlib.blake2b("\x1f".join(parts).encode(), digest_size=8).hexdigest()
    return prefix + digest[:15]


def anchor(parsed: Parsed, table: str, spans: Iterable[tuple[int, int]]) -> list[Anchored]:
    """The shared fields of mentions at these spans, in their order.

    The id depends on doc_id, table, the sentence's words, the mention's words and its rank among equals, so that text
    inserted elsewhere leaves it unchanged.
    """
    ranks: dict[tuple[str, str], int] = {}
    prefix, doc_id, full, sentence_at = table[0], parsed.doc_id, parsed.text, parsed.sentence_at
    found: list[Anchored] = []
    for start, end in spans:
        sentence = sentence_at(start)
        text = full[start:end]
        around = parsed.sentence_hashes.get(sentence) or _hash_of(parsed, sentence, (start, end))
        mention = _words(text)
        rank = ranks.get((around, mention), 0)
        ranks[around, mention] = rank + 1
        identity = _hash(prefix, doc_id, table, around, mention, str(rank))
        found.append({"id": identity, "doc_id": doc_id, "sentence": sentence, "start": start, "end": end, "text": text})
    return found


def _hash_of(parsed: Parsed, sentence: int, mention: tuple[int, int]) -> str:
    """The hash of a sentence's words, made once for all stages; of a mention's where there are no sentences."""
    if not parsed.sentences:
        return _hash("s", _words(parsed.text[slice(*mention)]))
    return parsed.sentence_hashes.setdefault(
        sentence, _hash("s", _words(parsed.text[slice(*parsed.sentences[sentence])]))
    )


def _words(text: str) -> str:
    return " ".join(text.split())
