"""Small run folders written by hand, so that the true differences are known."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.runs.tables import MENTION_TABLES
from schemas import SCHEMA_VERSION

MANIFEST: dict[str, Any] = {
    "schema_version": SCHEMA_VERSION,
    "program": "releve 0.1.0",
    "versions": {"spacy": "3.8.0"},
    "model": {"fr_core_news_md": "3.8.0"},
    "configuration": {"kernel": "auto"},
    "configuration_hash": "c0",
    "lexicon_hash": "l0",
    "input": {"documents": 1},
}


def claim(doc_id: str, text: str, words: str, **fields: Any) -> dict[str, Any]:
    """A claim on the first occurrence of `words`; its id follows its sentence's words as in a real run."""
    start = text.index(words)
    sentence = text[max(text.rfind(mark, 0, start) for mark in ".\n") + 1 :].split(".")[0].strip()
    digest = hashlib.sha256(f"{doc_id}|{sentence}|{words}".encode()).hexdigest()
    shared = {"id": "c" + digest[:15], "doc_id": doc_id, "sentence": text[:start].count("."), "start": start}
    told = {"end": start + len(words), "text": words, "rule": "test", "sentence_text": sentence}
    return shared | told | fields


def write_run(
    folder: Path,
    documents: Mapping[str, str],
    claims: Sequence[dict[str, Any]] = (),
    *,
    manifest: Mapping[str, Any] = MANIFEST,
    tables: Mapping[str, Sequence[dict[str, Any]]] | None = None,
    **metadata: Any,
) -> Path:
    """A run folder that holds these documents (doc_id → text) and claims."""
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    rows = [
        {
            "doc_id": doc_id,
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "text": text,
            "status": "ok",
            **metadata,
        }
        for doc_id, text in documents.items()
    ]
    contents = {table: list((tables or {}).get(table, ())) for table in MENTION_TABLES}
    contents["claims"] += list(claims)
    for name, records in {"documents": rows, **contents}.items():
        lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in records]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    return folder
