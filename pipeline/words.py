"""The tokens of a parsed text as plain lists: spaCy makes a new object at every look at a token, lists do not."""

import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, LENGTH, LOWER, MORPH, ORTH, POS, SENT_START, SPACY
from spacy.tokens import Doc

_ATTRIBUTES = [ORTH, LOWER, LENGTH, SPACY, POS, DEP, MORPH, LEMMA, HEAD, SENT_START, ENT_IOB, ENT_TYPE]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """One list per attribute, all as long as the Doc. Offsets are code points, `end` exclusive.

    `low` is the lower-case word with straight apostrophes; `head` the index of the syntactic head; `pos`, `dep` and
    `morph` are Universal Dependencies labels, empty where the Doc was not annotated.
    """

    start: Sequence[int]
    end: Sequence[int]
    text: Sequence[str]
    low: Sequence[str]
    is_space: Sequence[bool]
    is_spaced: Sequence[bool]
    """Does a space follow?"""
    pos: Sequence[str]
    dep: Sequence[str]
    morph: Sequence[str]
    lemma: Sequence[str]
    head: Sequence[int]
    begins: Sequence[bool]
    """Does a sentence begin here?"""
    entities: Sequence[tuple[int, int, str]]
    """The model's entities: first word, the word behind the last, label."""

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The token that holds a character and the one behind the last before `end`."""
        return max(0, bisect.bisect_right(self.start, start) - 1), bisect.bisect_left(self.start, end)

    def __len__(self) -> int:
        return len(self.start)


def words_of(doc: Doc) -> Words:
    """Read a Doc once."""
    table = doc.to_array(_ATTRIBUTES).reshape(len(doc), len(_ATTRIBUTES)).astype(np.int64)
    orth, lower, length, spacy, pos, dep, morph, lemma, head, begins, iob, label = table.T
    ends = np.cumsum(length + spacy) - spacy
    strings = doc.vocab.strings
    return Words(
        start=(ends - length).tolist(),
        end=ends.tolist(),
        text=_said(orth, strings),
        low=_said(lower, strings, lambda word: word.replace("’", "'")),
        is_space=_said(orth, strings, str.isspace),
        is_spaced=spacy.astype(bool).tolist(),
        pos=_said(pos, strings),
        dep=_said(dep, strings),
        morph=_said(morph, strings, lambda labels: "" if labels == "_" else labels),
        lemma=_said(lemma, strings),
        head=(head + np.arange(len(doc))).tolist(),
        begins=(begins == 1).tolist(),
        entities=_entities(iob, label, strings),
    )


_BEGINS, _INSIDE = 3, 1


def _entities(iob: NDArray[np.int64], label: NDArray[np.int64], strings: Any) -> list[tuple[int, int, str]]:
    """Runs of one beginning and what lies inside behind it; `Doc.ents` builds a span for each at every look."""
    first = np.flatnonzero((iob == _BEGINS) & (label != 0))
    stops = np.append(np.flatnonzero(iob != _INSIDE), len(iob))
    last = stops[np.searchsorted(stops, first, side="right")]
    return list(zip(first.tolist(), last.tolist(), _said(label[first], strings), strict=True))


def _said(ids: NDArray[np.int64], strings: Any, of: Callable[[str], Any] = str) -> list[Any]:
    """What `of` says of the strings behind ids, each string looked up and asked once."""
    column = np.ascontiguousarray(ids).view(np.uint64).tolist()
    known = {one: of(strings[one]) for one in set(column)}
    return [known[one] for one in column]
