"""Where a character of one text stands in another version of it."""

import bisect
import difflib
import re

_PIECE = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_LARGEST_WORD_ALIGNMENT = 5000


class Alignment:
    """Offsets of text `before` → offsets of text `after`, for what both texts hold. Offsets are code points."""

    def __init__(self, before: str, after: str) -> None:
        self._blocks = _matching_blocks(before, after)
        self._starts = [start for start, _, _ in self._blocks]

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the characters from `start` to `end` stand now; None where none of them is left."""
        first = bisect.bisect_right(self._starts, start) - 1
        kept = [
            (b + max(start, a) - a, b + min(end, a + size) - a)
            for a, b, size in self._blocks[max(0, first) :]
            if a < end and a + size > start
        ]
        return (kept[0][0], kept[-1][1]) if kept else None


def _matching_blocks(before: str, after: str) -> list[tuple[int, int, int]]:
    """(offset before, offset after, length) of what is the same: whole lines first, then words in changed lines."""
    if before == after:
        return [(0, 0, len(before))]
    a, b = _pieces(_PIECE, before), _pieces(_PIECE, after)
    blocks: list[tuple[int, int, int]] = []
    matcher = difflib.SequenceMatcher(None, [p for p, _ in a], [p for p, _ in b], autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "equal":
            blocks.append((a[a1][1], b[b1][1], sum(len(p) for p, _ in a[a1:a2])))
        elif tag == "replace":
            blocks.extend(_words_in_common(a[a1:a2], b[b1:b2]))
    return blocks


def _words_in_common(a: list[tuple[str, int]], b: list[tuple[str, int]]) -> list[tuple[int, int, int]]:
    old, new = "".join(p for p, _ in a), "".join(p for p, _ in b)
    words_a, words_b = _pieces(_WORD, old), _pieces(_WORD, new)
    if max(len(words_a), len(words_b)) > _LARGEST_WORD_ALIGNMENT:
        return []
    matcher = difflib.SequenceMatcher(None, [w for w, _ in words_a], [w for w, _ in words_b], autojunk=False)
    return [
        (a[0][1] + words_a[i][1], b[0][1] + words_b[j][1], sum(len(w) for w, _ in words_a[i : i + size]))
        for i, j, size in matcher.get_matching_blocks()
        if size
    ]


def _pieces(pattern: re.Pattern[str], text: str) -> list[tuple[str, int]]:
    return [(m.group(), m.start()) for m in pattern.finditer(text)]
