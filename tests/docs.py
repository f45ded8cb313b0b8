"""Parsed documents for tests: built by hand, tokenised only, or by the model."""

from collections.abc import Sequence

import numpy as np
import spacy
from spacy.attrs import SENT_START
from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.parse import Parsed, parse_texts
from pipeline.sentences import mark_sentence_starts

_BLANK = spacy.blank("fr")


def make_doc(
    words: Sequence[str],
    *,
    pos: Sequence[str] | None = None,
    deps: Sequence[str] | None = None,
    heads: Sequence[int] | None = None,
    ents: Sequence[str] | None = None,
    lemmas: Sequence[str] | None = None,
    spaces: Sequence[bool] | None = None,
    sent_starts: Sequence[bool] | None = None,
) -> Parsed:
    """A Parsed built by hand: no model, no tokenizer."""
    starts = sent_starts or (None if heads and deps else [i == 0 for i in range(len(words))])
    doc = Doc(
        Vocab(), words=list(words), spaces=spaces and list(spaces), pos=pos and list(pos), deps=deps and list(deps),
        heads=heads and list(heads), ents=ents and list(ents), lemmas=lemmas and list(lemmas),
        sent_starts=starts and list(starts),
    )  # fmt: skip
    return Parsed.of(doc)


def tokenised(text: str) -> Parsed:
    """A Parsed with tokens and sentence starts only."""
    rough = _BLANK.make_doc(text)
    parsed = Parsed.of(_with_first(rough))
    mark_sentence_starts(rough, parsed.blocks, parsed.quotations)
    return Parsed.of(rough)


def _with_first(doc: Doc) -> Doc:
    starts = np.full((len(doc), 1), -1, dtype="int64")  # one array: token by token would be quadratic
    starts[:1] = 1
    doc.from_array([SENT_START], starts.astype("uint64"))
    return doc


def parsed(text: str) -> Parsed:
    """A Parsed by the real model (tests that use it are marked `model`)."""
    return next(parse_texts([("text", text)]))
