"""The sentence of a changed record, cut into stretches: the record's own words, what came in, what went."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from pipeline.diff.align import word_runs
from pipeline.runs.tables import Row
from schemas.diff import RecordChange

Mark = Literal["plain", "span", "old", "new"]
_END = re.compile(r"[.!?…][»”\")\s]*\s|\n")
_LONGEST = 240
"""Characters on either side of a record beyond which its sentence is cut."""

_IN_SENTENCE = ("object", "source", "via", "agent", "date", "location", "speaker", "cue")
"""Fields whose value is words of the text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence and what it is."""

    text: str
    mark: Mark = "plain"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its record's place in it."""

    text: str
    start: int
    end: int


def pieces_of(change: RecordChange, text_of: Callable[[str], str]) -> list[Piece]:
    """The sentence of a change; `text_of` gives the document's text of the side named `before` or `after`."""
    new = sentence_of(change.after, text_of("after")) if change.after else None
    old = sentence_of(change.before, text_of("before")) if change.before else None
    if old and new and old.text != new.text:
        return _edited(old, new)
    sentence = new or old
    assert sentence is not None  # noqa: S101 - a change has at least one side
    return _marked(sentence, _values(change))


def sentence_of(row: Row, text: str) -> Sentence:
    """The sentence a record stands in, as the record tells it or as the text around it does."""
    start, end = row.get("start", 0), row.get("end", 0)
    told = row.get("sentence_text")
    at = text.find(told, max(0, end - len(told)), start + len(told)) if told and text else -1
    if told and at >= 0:
        return Sentence(told, start - at, end - at)
    if text[start:end] != row.get("text"):  # no text at hand
        words, whole = row.get("text") or "", told or row.get("text") or ""
        found = max(0, whole.find(words))
        return Sentence(whole, found, found + len(words))
    low = max((m.end() for m in _END.finditer(text, max(0, start - _LONGEST), start)), default=max(0, start - _LONGEST))
    stop = _END.search(text, end, end + _LONGEST)
    high = stop.start() + 1 if stop else min(len(text), end + _LONGEST)
    whole = text[low:high]
    lead = len(whole) - len(whole.lstrip())
    return Sentence(whole.strip(), start - low - lead, end - low - lead)


def _values(change: RecordChange) -> list[tuple[str, Mark]]:
    """The words of the text that a changed field held and holds."""
    told: list[tuple[Any, Mark]] = []
    for field in change.fields:
        if field.field in _IN_SENTENCE:
            told += [(field.after, "new"), (field.before, "old")]
    return [(str(value), mark) for value, mark in told if value]


def _marked(sentence: Sentence, values: list[tuple[str, Mark]]) -> list[Piece]:
    """The record's words first; a value that overlaps something marked already stays unmarked."""
    spans: list[tuple[int, int, Mark]] = [(sentence.start, sentence.end, "span")]
    for value, mark in values:
        for match in re.finditer(rf"(?<!\w){re.escape(value)}(?!\w)", sentence.text):
            if all(match.end() <= a or b <= match.start() for a, b, _ in spans):
                spans.append((match.start(), match.end(), mark))
                break
    return list(_cut(sentence.text, sorted(spans)))


def _cut(text: str, spans: list[tuple[int, int, Mark]]) -> Iterator[Piece]:
    at = 0
    for start, end, mark in spans:
        if at < start:
            yield Piece(text[at:start])
        yield Piece(text[start:end], mark)
        at = end
    if at < len(text):
        yield Piece(text[at:])


def _edited(old: Sentence, new: Sentence) -> list[Piece]:
    """Word by word what went and what came in; the record's words, where none of them was touched."""
    runs = word_runs(old.text, new.text)
    touched = any(not same and (_meet(a, old) or _meet(b, new)) for a, b, same in runs)
    pieces: list[Piece] = []
    for (a1, a2), (b1, b2), same in runs:
        if same:
            low, high = max(new.start, b1), min(new.end, b2)
            held: list[tuple[int, int, Mark]] = [(low - b1, high - b1, "span")] if low < high and not touched else []
            pieces += _cut(new.text[b1:b2], held)
        else:
            pieces += [Piece(old.text[a1:a2], "old")] if a1 < a2 else []
            pieces += [Piece(new.text[b1:b2], "new")] if b1 < b2 else []
    return pieces


def _meet(run: tuple[int, int], sentence: Sentence) -> bool:
    return run[0] < sentence.end and sentence.start < run[1]
