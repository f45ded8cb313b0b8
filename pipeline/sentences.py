"""Sentence starts, decided on tokens before the parser runs, so that its trees stay inside the sentences as written."""

import re
from collections.abc import Sequence

import numpy as np
from spacy.attrs import SENT_START
from spacy.tokens import Doc, Token

from pipeline.layout import Block
from pipeline.quotations import Quotation

_FINAL = re.compile(r"[.!?…]+[)\]»”\"]*$")
_ABBREVIATION = re.compile(
    r"(?:[A-ZÀ-Ý]|(?i:M|MM|Mme|Mmes|Mlle|Mlles|Mgr|Dr|Drs|Pr|Prs|Me|Mes|St|Ste|Cie|av|apr|art|bd|boul|cf|chap|éd|env|etc|ex|fig|hab|ibid|"
    r"janv|févr|avr|juil|sept|oct|nov|déc|lt|col|gén|no|nos|op|p|pp|réf|t|tél|vol|vs|lun|mar|mer|jeu|ven|sam|dim))\.$"
)
_OPENING = frozenset("«“„\"([—–-'’‘")


def mark_sentence_starts(doc: Doc, blocks: Sequence[Block], quotations: Sequence[Quotation]) -> None:
    """Set `is_sent_start` on every token of an unparsed Doc.

    A sentence begins at a block, and after a full stop, question or exclamation mark or ellipsis when the next word
    could begin one. The closing mark of a quotation belongs to the sentence before it; what follows it in lower case
    (« … », a-t-il dit) or behind a comma continues that sentence.
    """
    starts = _block_starts(doc, blocks)
    closing = {q.outer_end - 1 for q in quotations if not q.is_open and q.marks != "dash"}
    opening = {q.outer_start for q in quotations if q.marks != "dash"}
    marks: list[int] = []
    previous: Token | None = None
    for token in doc:
        begins = token.i in starts or (
            previous is not None
            and not token.is_space
            and token.idx not in closing
            and not (previous.idx in opening and len(previous) == 1)
            and _may_follow(previous, token, opening, closing)
        )
        marks.append(1 if begins or token.i == 0 else -1)
        if not token.is_space:
            previous = token
    # at once: setting one token's `is_sent_start` looks through the whole Doc for a parse
    values = np.array(marks, dtype=np.int64).astype(np.uint64)
    doc.from_array([SENT_START], values.reshape(-1, 1))  # type: ignore[arg-type]


def _block_starts(doc: Doc, blocks: Sequence[Block]) -> set[int]:
    """Index of the first token of each block."""
    starts: set[int] = set()
    at = 0
    for block in blocks:
        while at < len(doc) and (doc[at].is_space or doc[at].idx + len(doc[at]) <= block.start):
            at += 1
        if at < len(doc):
            starts.add(at)
    return starts


def _may_follow(previous: Token, token: Token, opening: set[int], closing: set[int]) -> bool:
    """Can `token` begin a sentence right after `previous`?"""
    first = token.text[0]
    if not (
        first.isupper() or first.isdigit() or (first in _OPENING and (token.idx in opening or not token.is_right_punct))
    ):
        return False
    if previous.idx in closing:  # « … . » Le ministre …
        inner = previous.i - 1
        while inner >= 0 and previous.doc[inner].is_space:
            inner -= 1
        return inner >= 0 and bool(_FINAL.search(previous.doc[inner].text)) and first not in "-–—("
    if not _FINAL.search(previous.text):
        return False
    if first in "-–—(":
        return first == "(" or bool(previous.whitespace_)
    if previous.text == "." and previous.i > 1 and previous.doc[previous.i - 2].text.endswith("°"):  # il fait 6 °C.
        return True
    joined = previous.doc[previous.i - 1].text + previous.text if previous.text == "." and previous.i else previous.text
    return not _ABBREVIATION.match(joined if not _spaced(previous) else previous.text)


def _spaced(token: Token) -> bool:
    return token.i == 0 or bool(token.doc[token.i - 1].whitespace_)
