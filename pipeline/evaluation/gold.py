"""Annotated documents: the guide's JSON format, or brat's standoff (.txt beside .ann)."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.errors import InputError

LAYERS = ("actors", "dates", "locations", "statements", "claims")
_BRAT_LAYERS = {
    "actor": "actors", "date": "dates", "location": "locations", "statement": "statements", "claim": "claims",
}  # fmt: skip
_NUMERIC = {"value", "low", "high"}


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
    """An annotated text. `annotated` names the layers that were annotated at all, empty ones too."""

    stem: str
    text: str
    mentions: tuple[GoldMention, ...]
    annotated: frozenset[str] = field(default_factory=frozenset)

    def layer(self, name: str) -> list[GoldMention]:
        """The annotations of one layer, in text order."""
        return sorted((m for m in self.mentions if m.layer == name), key=lambda m: (m.start, m.end))


def read_gold(folder: Path) -> list[GoldDocument]:
    """All annotated documents of a folder, by name. Raises InputError naming the file and the annotation at fault."""
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder of annotated documents")
    documents = [_read_guide(path) for path in sorted(folder.glob("*.json"))]
    documents += [_read_brat(path) for path in sorted(folder.glob("*.ann"))]
    if not documents:
        raise InputError(f"{folder}: neither .json files in the guide's format nor brat .ann files")
    return documents


def _read_guide(path: Path) -> GoldDocument:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        text = raw["text"]
    except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise InputError(f"{path}: not a document in the guide's gold format ({error!r})") from error
    mentions = [_located(path, text, layer, entry) for layer in LAYERS for entry in raw.get(layer, [])]
    annotated = frozenset(layer for layer in LAYERS if layer in raw and (raw[layer] or layer != "statements"))
    return GoldDocument(path.stem, text, tuple(mentions), annotated)


def _located(path: Path, text: str, layer: str, entry: Mapping[str, Any]) -> GoldMention:
    """`occ` counts the occurrences of the span from left to right without overlap."""
    span, rank = entry["span"], entry.get("occ", 0)
    starts = [m.start() for m in re.finditer(re.escape(span), text)]
    if rank >= len(starts):
        raise InputError(f"{path}: {layer}: {span!r} does not occur {rank + 1} times in the text")
    start = starts[rank]
    rest = {key: value for key, value in entry.items() if key not in {"span", "occ"}}
    return GoldMention(layer, start, start + len(span), span, rest)


def _read_brat(path: Path) -> GoldDocument:
    """Text-bound annotations are mentions; their attributes and note `key=value` pairs are fields."""
    beside = path.with_suffix(".txt")
    if not beside.is_file():
        raise InputError(f"{path}: the text {beside.name} is not beside it")
    text = beside.read_bytes().decode("utf-8")
    bound: dict[str, tuple[str, int, int]] = {}
    values: dict[str, dict[str, Any]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        for target, found in _brat_line(line, f"{path}, line {number}"):
            if isinstance(found, tuple):
                bound[target] = found
            else:
                values.setdefault(target, {}).update(found)
    mentions = tuple(
        GoldMention(layer, start, end, text[start:end], values.get(target, {}))
        for target, (layer, start, end) in bound.items()
    )
    return GoldDocument(path.stem, text, mentions, frozenset(m.layer for m in mentions))


def _brat_line(line: str, where: str) -> Iterator[tuple[str, tuple[str, int, int] | dict[str, Any]]]:
    """T1<tab>Claim 3 5<tab>43 · A1<tab>kind T1 count · #1<tab>AnnotatorNotes T1<tab>value=43; object=morts."""
    name, _, rest = line.partition("\t")
    try:
        if name.startswith("T"):
            kind, _, offsets = rest.split("\t")[0].partition(" ")
            numbers = [int(number) for number in re.split(r"[ ;]", offsets)]  # "3 5;9 12" is taken whole
            layer = _BRAT_LAYERS.get(kind.lower().removesuffix("s"))
            if layer:
                yield name, (layer, numbers[0], numbers[-1])
        elif name.startswith(("A", "M")):
            key, target, *value = rest.split(" ", 2)
            yield target, {key.lower(): _typed(key.lower(), value[0]) if value else True}
        elif name.startswith("#"):
            head, _, note = rest.partition("\t")
            pairs = (part.split("=", 1) for part in note.split(";") if "=" in part)
            yield head.split(" ")[1], {k.strip(): _typed(k.strip(), v.strip()) for k, v in pairs}
    except (ValueError, IndexError) as error:
        raise InputError(f"{where}: not a brat annotation: {line!r}") from error


def _typed(key: str, value: str) -> Any:
    if value in {"null", ""}:
        return None
    if key == "named":
        return value.lower() == "true"
    if key in _NUMERIC:
        return float(value) if "." in value else int(value)
    return value
