"""Reading annotated documents: the guide's JSON files, or brat's .ann files beside their .txt."""

import datetime as dt
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.errors import InputError
from pipeline.evaluation.brat import read_brat
from pipeline.evaluation.gold import LAYERS, GoldDocument, GoldMention


def read_gold(folder: Path) -> list[GoldDocument]:
    """All annotated documents of a folder, by name. Raises InputError naming the file and the annotation at fault."""
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder of annotated documents")
    documents = [_read_guide(path) for path in sorted(folder.glob("*.json"))]
    documents += read_brat(sorted(folder.glob("*.ann")))
    if not documents:
        raise InputError(f"{folder}: neither .json files in the guide's format nor brat .ann files")
    return documents


def _read_guide(path: Path) -> GoldDocument:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        text, date = raw["text"], raw.get("date")
        day = dt.date.fromisoformat(date) if date else None
    except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path}: not a document in the guide's gold format ({error!r})") from error
    mentions = [_located(path, text, layer, entry) for layer in LAYERS for entry in raw.get(layer, [])]
    annotated = frozenset(layer for layer in LAYERS if layer in raw and (raw[layer] or layer != "statements"))
    return GoldDocument(path.stem, text, tuple(mentions), annotated, day)


def _located(path: Path, text: str, layer: str, entry: Mapping[str, Any]) -> GoldMention:
    """`occ` counts the occurrences of the span from left to right without overlap."""
    span, rank = entry.get("span"), entry.get("occ", 0)
    if not span:
        raise InputError(f"{path}: {layer}: an annotation without a span: {dict(entry)!r}")
    starts = [m.start() for m in re.finditer(re.escape(span), text)]
    if rank >= len(starts):
        raise InputError(f"{path}: {layer}: {span!r} does not occur {rank + 1} times in the text")
    start = starts[rank]
    rest = {key: value for key, value in entry.items() if key not in {"span", "occ"}}
    return GoldMention(layer, start, start + len(span), span, rest)
