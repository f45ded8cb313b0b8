"""Blocks of a text: title, dateline, paragraphs, headings and list items, found on characters before parsing."""

import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["title", "dateline", "paragraph", "heading", "item"]

_ITEM = re.compile(r"[ \t]*(?:[-–—•*·▪◦‣●■►→]|\d{1,2}[.)°]|[a-z]\))[ \t\u00a0\u202f]+(?=\S)")
_FINAL = re.compile(r"[.!?…»”\"][\s)\]]*\Z")
_TAIL = 8
_LONGEST_DATELINE = 140
_MONTH = r"(?:janv|févr?|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)[a-zéû]*\.?"
_DAY = rf"(?i:(?:le\s+)?(?:[a-z]+di\s+|dimanche\s+)?\d{{1,2}}(?:er)?\s+{_MONTH}(?:\s+\d{{4}})?)"
_CREDIT = r"\([A-ZÀ-Ý][\w .,/'’&-]{1,40}\)"
# A hyphen belongs to the word or stands after a blank, never both: else "A-A-A-…" could be read in 2ⁿ ways.
_NAME = r"[A-ZÀ-Ý][\w'’()]*(?:-[\w'’()]+)*"
_PLACE = rf"{_NAME}(?:[ ,/]+(?:-+[ ,/]*)?(?:{_NAME}|de|du|la|le|les|sur|en|et|d['’]\w+|l['’]\w+))*"
_DATELINE = re.compile(
    rf"(?:{_PLACE}\s*,?\s+{_DAY}(?:\s*{_CREDIT})?|{_PLACE}\s*,?\s*{_CREDIT}|{_DAY}(?:\s*{_CREDIT})?)\s*\.?\s*[-–—]+\s*"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that no sentence crosses; offsets are code points, blank edges left out."""

    start: int
    end: int
    kind: BlockKind


def find_blocks(text: str) -> list[Block]:
    """The blocks of a text, in order. Lines of hard-wrapped text are joined, other lines stand for themselves."""
    blocks: list[Block] = []
    for start, end in _lines(text):
        blocks.extend(_classified(text, start, end, is_first=not blocks))
    return blocks


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Trimmed line groups: a hard-wrapped paragraph is one group, any other line is its own."""
    for chunk in re.finditer(r"\S[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*", text):
        lines = [m.span() for m in re.finditer(r"[^\n]*\S", chunk.group())]
        wrapped = _is_wrapped([end - start for start, end in lines])
        held: tuple[int, int] | None = None
        for start, end in ((chunk.start() + a, chunk.start() + b) for a, b in lines):
            if held and (wrapped or _runs_on(text, held, start)) and not _ITEM.match(text, start):
                held = (held[0], end)
                continue
            if held:
                yield held
            held = (start, end)
        if held:
            yield held


def _is_wrapped(lengths: list[int]) -> bool:
    """Three lines or more that all but the last fill the same 50–100 columns."""
    full = lengths[:-1]
    return len(full) >= 2 and min(full) >= 45 and max(full) <= 105 and statistics.pstdev(full) <= 8


def _runs_on(text: str, line: tuple[int, int], following: int) -> bool:
    """A line without final punctuation before one that begins in lower case is one sentence broken by a newline."""
    return not _ends_sentence(text, *line) and text[following : following + 1].islower()


def _ends_sentence(text: str, start: int, end: int) -> bool:
    return bool(_FINAL.search(text[max(start, end - _TAIL) : end]))


def _dateline_end(text: str, start: int, end: int) -> int | None:
    """Offset behind the dash of "PARIS, 12 mars 2021 (AFP) - ", if the block opens with one."""
    head = text[start : min(end, start + _LONGEST_DATELINE)]
    if not head[:1].isupper() and not head[:1].isdigit():
        return None
    closing = [m.end() for m in re.finditer(r"[-–—]+\s*", head)]
    for at in closing:
        if _DATELINE.fullmatch(head, 0, at):
            return start + at
    return None


def _classified(text: str, start: int, end: int, *, is_first: bool) -> Iterator[Block]:
    while start < end and text[start].isspace():
        start += 1
    dateline = _dateline_end(text, start, end)
    if dateline is not None:
        yield Block(start, start + len(text[start:dateline].rstrip()), "dateline")
        if dateline < end:
            yield Block(dateline, end, "paragraph")
    elif _ITEM.match(text, start, end):
        yield Block(start, end, "item")
    elif not _ends_sentence(text, start, end) and end - start <= 160:
        yield Block(start, end, "title" if is_first else "heading")
    else:
        yield Block(start, end, "paragraph")
