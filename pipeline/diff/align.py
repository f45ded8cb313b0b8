"""Where a character of one text stands in another version of it."""

import bisect
import difflib
import re
from collections.abc import Sequence

_SENTENCE = re.compile(r"(?:[^\n.!?…]|[.!?…](?!\s))*(?:[.!?…]\s+|\n+)?")
"""A sentence or a line with the space after it; "1.200" is not cut."""

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_LARGEST_WORD_ALIGNMENT = 3000
_LONG_WORD = 10
_POPULAR_FROM = 1000
"""From so many pieces on, difflib leaves the most frequent ones out of its search: it would be quadratic in them."""

_BREAK = re.compile(r"[.!?…]\s|\n")
_FAR = 200
_LONGEST_REPLACEMENT = 60

Block = tuple[int, int, int]
"""Offset before, offset after, length of what is the same in both texts."""


class Alignment:
    """Offsets of text `before` → offsets of text `after`. Offsets are code points."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before, after
        self._blocks = _matching_blocks(before, after)
        self._starts = [start for start, _, _ in self._blocks]

    @property
    def is_identity(self) -> bool:
        """Are the two texts the same?"""
        return self._before == self._after

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the characters from `start` to `end` stand now; None where none of them is left."""
        kept = self._kept(start, end)
        return (kept[0][1], kept[-1][1] + kept[-1][2]) if kept else None

    def likeness(self, start: int, end: int) -> float:
        """Share of the letters and digits of a span's sentence that both texts hold: is it the same sentence at all?"""
        low = max((m.end() for m in _BREAK.finditer(self._before, max(0, start - _FAR), start)), default=start - _FAR)
        stop = _BREAK.search(self._before, end, end + _FAR)
        low, high = max(0, low), stop.start() if stop else end + _FAR
        whole = _weight(self._before[low:high])
        return sum(_weight(self._before[a : a + n]) for a, _, n in self._kept(low, high)) / whole if whole else 1.0

    def replacement(self, start: int, end: int) -> tuple[int, int] | None:
        """What stands now in the place of a short stretch of which nothing is left ("12" where "14" stood)."""
        after = bisect.bisect_left(self._starts, end)
        low_a, low_b = (0, 0) if after == 0 else _end(self._blocks[after - 1])
        if low_a > start:
            return None
        last = (len(self._before), len(self._after), 0)
        high_a, high_b, _ = self._blocks[after] if after < len(self._blocks) else last
        short = high_a - low_a <= _LONGEST_REPLACEMENT and 0 < high_b - low_b <= _LONGEST_REPLACEMENT
        return (low_b, high_b) if short else None

    def _kept(self, start: int, end: int) -> list[Block]:
        """The parts of the blocks that lie between `start` and `end` of the text before."""
        first = max(0, bisect.bisect_right(self._starts, start) - 1)
        last = bisect.bisect_left(self._starts, end)
        clipped = ((max(start, a), b + max(start, a) - a, min(end, a + n)) for a, b, n in self._blocks[first:last])
        return [(a, b, stop - a) for a, b, stop in clipped if stop > a]


def _weight(text: str) -> int:
    return sum(map(str.isalnum, text))


def _end(block: Block) -> tuple[int, int]:
    return block[0] + block[2], block[1] + block[2]


def _matching_blocks(before: str, after: str) -> list[Block]:
    """What is the same: whole lines and sentences first, then words in those that changed."""
    if before == after:
        return [(0, 0, len(before))]
    blocks: list[Block] = []
    a, b = _pieces(_SENTENCE, before, 0), _pieces(_SENTENCE, after, 0)
    for a1, a2, b1, b2, same in _runs([p for p, _ in a], [p for p, _ in b]):
        if same:
            blocks.append((a[a1][1], b[b1][1], sum(len(p) for p, _ in a[a1:a2])))
        elif a1 < a2 and b1 < b2:
            blocks.extend(_words_in_common(a[a1:a2], b[b1:b2]))
    return blocks


def _words_in_common(a: Sequence[tuple[str, int]], b: Sequence[tuple[str, int]]) -> list[Block]:
    before, after = "".join(p for p, _ in a), "".join(p for p, _ in b)
    if max(len(before), len(after)) > _LARGEST_WORD_ALIGNMENT * _LONG_WORD:
        return []
    words_a, words_b = _pieces(_WORD, before, a[0][1]), _pieces(_WORD, after, b[0][1])
    if max(len(words_a), len(words_b)) > _LARGEST_WORD_ALIGNMENT:
        return []
    return [
        (words_a[a1][1], words_b[b1][1], sum(len(w) for w, _ in words_a[a1:a2]))
        for a1, a2, b1, b2, same in _runs([w for w, _ in words_a], [w for w, _ in words_b])
        if same
    ]


def _runs(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int, int, bool]]:
    """(from, to) in `a`, (from, to) in `b`, the same or not; what both begin and end with needs no search."""
    head = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest = min(len(a), len(b)) - head
    pairs = zip(reversed(a[head:]), reversed(b[head:]), strict=False)
    tail = next((i for i, (x, y) in enumerate(pairs) if x != y), rest)
    middle_a, middle_b = a[head : len(a) - tail], b[head : len(b) - tail]
    junk = max(len(middle_a), len(middle_b)) >= _POPULAR_FROM
    matcher = difflib.SequenceMatcher(None, middle_a, middle_b, autojunk=junk)
    runs = [(0, head, 0, head, True)]
    runs += [(head + i, head + j, head + k, head + n, tag == "equal") for tag, i, j, k, n in matcher.get_opcodes()]
    runs += [(len(a) - tail, len(a), len(b) - tail, len(b), True)]
    return [run for run in runs if run[1] > run[0] or run[3] > run[2]]


def _pieces(pattern: re.Pattern[str], text: str, offset: int) -> list[tuple[str, int]]:
    return [(m.group(), m.start() + offset) for m in pattern.finditer(text) if m.group()]


def word_runs(before: str, after: str) -> list[tuple[tuple[int, int], tuple[int, int], bool]]:
    """(from, to) in `before`, (from, to) in `after`, the same or not: offsets of runs of whole words."""
    a, b = _pieces(_WORD, before, 0), _pieces(_WORD, after, 0)
    starts_a, starts_b = [*(at for _, at in a), len(before)], [*(at for _, at in b), len(after)]
    return [
        ((starts_a[a1], starts_a[a2]), (starts_b[b1], starts_b[b2]), same)
        for a1, a2, b1, b2, same in _runs([w for w, _ in a], [w for w, _ in b])
    ]
