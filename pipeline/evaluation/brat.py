"""brat's standoff format (https://brat.nlplab.org/standoff.html): text-bound annotations are mentions.

Attributes, `key=value` pairs in notes, and relations fill their fields; docs/evaluation.md writes the mapping down.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.errors import InputError
from pipeline.evaluation.gold import GoldDocument, GoldMention

_LAYERS = {"actor": "actors", "date": "dates", "location": "locations", "statement": "statements", "claim": "claims"}
_FIELD_RELATIONS = frozenset({"source", "via", "agent", "date", "location", "object", "speaker", "cue"})
_SAME_ACTOR = frozenset({"equiv", "entity", "same", "coref", "coreference"})
_NUMERIC = frozenset({"value", "low", "high"})
_UNSAID: dict[str, Any] = {"change": "level", "factuality": "asserted", "named": False}
"""What an annotation says that leaves a field out which others fill; every other field is then null."""


@dataclass
class _File:
    """What the lines of one .ann file say."""

    text: str
    spans: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    fields: dict[str, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    same: list[list[str]] = field(default_factory=list)

    def words(self, target: str) -> str:
        _, start, end = self.spans[target]
        return self.text[start:end]


def read_brat(paths: Iterable[Path]) -> list[GoldDocument]:
    """The documents of some .ann files.

    A layer or field that any of them annotates counts as annotated in all. Raises InputError naming file and line.
    """
    documents = [_read(path) for path in paths]
    annotated = frozenset(mention.layer for document in documents for mention in document.mentions)
    filled: dict[str, dict[str, Any]] = {layer: {} for layer in annotated}
    for mention in (m for document in documents for m in document.mentions):
        filled[mention.layer].update({name: _UNSAID.get(name) for name in mention.fields})
    return [_completed(document, annotated, filled) for document in documents]


def _completed(document: GoldDocument, annotated: frozenset[str], filled: dict[str, dict[str, Any]]) -> GoldDocument:
    mentions = tuple(
        GoldMention(m.layer, m.start, m.end, m.text, filled[m.layer] | dict(m.fields)) for m in document.mentions
    )
    return GoldDocument(document.stem, document.text, mentions, annotated)


def _read(path: Path) -> GoldDocument:
    beside = path.with_suffix(".txt")
    if not beside.is_file():
        raise InputError(f"{path}: the text {beside.name} is not beside it")
    try:
        raw, lines = beside.read_bytes().decode("utf-8"), path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: brat's files are in UTF-8, this or its .txt is not ({error})") from error
    file = _File(raw)
    for number, line in enumerate(lines, start=1):
        try:
            _take(file, line)
        except (ValueError, IndexError) as error:
            raise InputError(f"{path}, line {number}: not a brat annotation: {line!r}") from error
    try:
        _relate(file)
    except KeyError as error:
        raise InputError(f"{path}: {error.args[0]} is referred to, but it annotates nothing") from error
    return _document(path.stem, file)


def _take(file: _File, line: str) -> None:
    """One line, for example T1<tab>Claim 3 5<tab>43, A1<tab>kind T1 count, #1<tab>AnnotatorNotes T1<tab>value=43,
    R1<tab>Source Arg1:T1 Arg2:T2, or *<tab>Equiv T2 T5.
    """  # noqa: D205
    name, _, rest = line.partition("\t")
    if name.startswith("T"):
        kind, _, offsets = rest.split("\t")[0].partition(" ")
        numbers = [int(number) for number in re.split(r"[ ;]", offsets)]  # "3 5;9 12" is taken whole
        file.spans[name] = (kind.lower(), numbers[0], numbers[-1])
    elif name.startswith(("A", "M")):
        key, target, *value = rest.split(" ", 2)
        file.fields[target][key.lower()] = _typed(key.lower(), value[0]) if value else True
    elif name.startswith("R"):
        kind, first, second = rest.split()[:3]
        file.relations.append((kind.lower(), first.partition(":")[2], second.partition(":")[2]))
    elif name == "*":
        file.same.append(rest.split()[1:])
    elif name.startswith("#"):
        head, _, note = rest.partition("\t")
        pairs = (part.split("=", 1) for part in note.split(";") if "=" in part)
        file.fields[head.split(" ")[1]].update({k.strip(): _typed(k.strip(), v.strip()) for k, v in pairs})


def _typed(key: str, value: str) -> Any:
    if value in {"null", ""}:
        return None
    if key == "named":
        return value.lower() == "true"
    if key in _NUMERIC:
        return float(value) if "." in value else int(value)
    return value


def _relate(file: _File) -> None:
    """Relations fill fields with the words they point at; mentions of one actor get one entity."""
    for kind, first, second in file.relations:
        if kind in _SAME_ACTOR:
            file.same.append([first, second])
        elif kind in _FIELD_RELATIONS:
            file.fields[first][kind] = file.words(second)
    entities = {target: target for target in file.spans}
    for group in file.same:
        joined = {entities[target] for target in group}
        entities = {t: min(joined) if entity in joined else entity for t, entity in entities.items()}
    if file.same:
        for target, (kind, _, _) in file.spans.items():
            if _layer(kind) == "actors":
                file.fields[target].setdefault("entity", entities[target])


def _layer(kind: str) -> str | None:
    return _LAYERS.get(kind.removesuffix("s"))


def _document(stem: str, file: _File) -> GoldDocument:
    r"""Offsets as the readers count them: \r\n is one character."""
    carriage = [m.start() for m in re.finditer("\r\n", file.text)]
    text = re.sub("\r\n?", "\n", file.text)
    mentions = []
    for target, (kind, start, end) in file.spans.items():
        layer = _layer(kind)
        if layer:
            low, high = (at - sum(c < at for c in carriage) for at in (start, end))
            mentions.append(GoldMention(layer, low, high, text[low:high], file.fields.get(target, {})))
    return GoldDocument(stem, text, tuple(mentions))
