"""The tokens of a parsed text as plain lists: spaCy makes a new object at every look at a token, lists do not."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from spacy.attrs import DEP, HEAD, LEMMA, LENGTH, LOWER, MORPH, ORTH, POS, SENT_START, SPACY
from spacy.tokens import Doc

_ATTRIBUTES = [ORTH, LOWER, LENGTH, SPACY, POS, DEP, MORPH, LEMMA, HEAD, SENT_START]


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

    def __len__(self) -> int:
        return len(self.start)


def words_of(doc: Doc) -> Words:
    """Read a Doc once."""
    columns: list[list[int]] = [column.tolist() for column in doc.to_array(_ATTRIBUTES).T] if len(doc) else [[]] * 10
    orth, lower, length, spacy, pos, dep, morph, lemma, head, begins = columns
    strings = doc.vocab.strings
    text = _named(orth, strings)
    start: list[int] = []
    at = 0
    for size, spaced in zip(length, spacy, strict=True):
        start.append(at)
        at += size + spaced
    return Words(
        start=start,
        end=[first + size for first, size in zip(start, length, strict=True)],
        text=text,
        low=[word.replace("’", "'") for word in _named(lower, strings)],
        is_space=[word.isspace() for word in text],
        is_spaced=[bool(spaced) for spaced in spacy],
        pos=_named(pos, strings),
        dep=_named(dep, strings),
        morph=["" if labels == "_" else labels for labels in _named(morph, strings)],
        lemma=_named(lemma, strings),
        head=[i + (offset if offset < 1 << 63 else offset - (1 << 64)) for i, offset in enumerate(head)],
        begins=[value == 1 for value in begins],
    )


def _named(ids: Sequence[int], strings: Any) -> list[str]:
    """The strings behind ids, each looked up once."""
    known = {one: strings[one] for one in set(ids)}
    return [known[one] for one in ids]
