"""Quotations: stretches between « », “ ”, straight quotes or after a dash of dialogue, found on characters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.layout import Block

Marks = Literal["guillemets", "curly", "straight", "dash", "plus"]
_MARK = re.compile(r"«|»|“|”|„|\"|<<|>>")
_KINDS: dict[str, Marks] = {"«": "guillemets", "<<": "guillemets", "“": "curly", "„": "curly", '"': "straight"}
_CLOSERS = {"guillemets": {"»", ">>"}, "curly": {"”", "“"}, "straight": {'"'}}
_DASH = re.compile(r"[–—-][ \t\u00a0\u202f]+(?=[A-ZÀ-Ý«“])")
_PLUS = re.compile(r"(?<![\w+])\+(?=[^\s+\d])([^+\n]{2,120}?)(?<=[^\s+])\+(?!\w)")
_PADDING = " \t\u00a0\u202f\u2009"


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quoted stretch. `start`/`end`: the text inside the marks without padding; `outer_*`: with the marks.

    `depth` is 1 for a quotation of its own and 2 or more inside another. `is_open` tells that the closing mark is
    missing: the quotation then ends with its paragraph (each paragraph of a long quotation opens anew).
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    marks: Marks
    depth: int = 1
    is_open: bool = False


def find_quotations(text: str, blocks: Sequence[Block]) -> list[Quotation]:
    """All quotations of a text in the order of their opening marks."""
    found: list[Quotation] = []
    for block in blocks:
        found.extend(_marked(text, block))
        found.extend(_plus(text, block, found))
        found.extend(_dialogue(text, block))
    return sorted(found, key=lambda q: (q.outer_start, -q.outer_end))


def _marked(text: str, block: Block) -> Iterator[Quotation]:
    open_marks: list[tuple[int, int, Marks]] = []
    for mark in _MARK.finditer(text, block.start, block.end):
        sign = mark.group()
        top = open_marks[-1] if open_marks else None
        if top and sign in _CLOSERS[top[2]] and not (sign == "“" and _opens(text, mark)):
            open_marks.pop()
            yield _between(text, (top[0], top[1]), mark.span(), top[2], len(open_marks) + 1)
        elif sign in _KINDS and (sign != '"' or _opens(text, mark)):
            open_marks.append((mark.start(), mark.end(), _KINDS[sign]))
        elif _closes_outer(open_marks, sign):
            while sign not in _CLOSERS[open_marks[-1][2]]:
                open_marks.pop()
            start, end, kind = open_marks.pop()
            yield _between(text, (start, end), mark.span(), kind, len(open_marks) + 1)
    if open_marks and open_marks[0][2] != "straight":
        start, end, kind = open_marks[0]
        yield _between(text, (start, end), (block.end, block.end), kind, 1, is_open=True)


def _opens(text: str, mark: re.Match[str]) -> bool:
    """A straight or doubtful mark opens after a space or bracket and before a word."""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    return (not before or before.isspace() or before in "('’[—–-:") and bool(after) and not after.isspace()


def _closes_outer(open_marks: Sequence[tuple[int, int, Marks]], sign: str) -> bool:
    return any(sign in _CLOSERS[kind] for _, _, kind in open_marks)


def _between(
    text: str, opening: tuple[int, int], closing: tuple[int, int], kind: Marks, depth: int, *, is_open: bool = False
) -> Quotation:
    start, end = opening[1], closing[0]
    while start < end and text[start] in _PADDING:
        start += 1
    while end > start and text[end - 1] in _PADDING:
        end -= 1
    return Quotation(start, end, opening[0], closing[1], kind, depth, is_open)


def _plus(text: str, block: Block, found: Sequence[Quotation]) -> Iterator[Quotation]:
    """The AFP's +…+ inside a dispatch marks a title or a quotation within a quotation."""
    for mark in _PLUS.finditer(text, block.start, block.end):
        inside = any(q.outer_start < mark.start() < q.outer_end for q in found)
        yield Quotation(*mark.span(1), *mark.span(), marks="plus", depth=2 if inside else 1)


def _dialogue(text: str, block: Block) -> Iterator[Quotation]:
    """A paragraph opened by a long dash is a turn of dialogue when a verb of saying could stand in it."""
    mark = _DASH.match(text, block.start, block.end)
    if mark and text[block.start] in "–—" and text[block.end - 1] in ".!?…":
        yield Quotation(mark.end(), block.end, block.start, block.end, "dash")
