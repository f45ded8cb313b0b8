"""Which record of one run is which record of the other, within one document."""

import bisect
import collections
from collections.abc import Callable, Iterable, Sequence

from pipeline.diff.align import Alignment
from pipeline.runs.tables import Row

Pair = tuple[Row | None, Row | None]
_LEAST_LIKENESS = 0.4
"""Records of an edited text are one record only where so much of the words around them was kept."""


def match_records(before: Sequence[Row], after: Sequence[Row], alignment: Callable[[], Alignment]) -> list[Pair]:
    """Pairs in text order: by stable id, by the same words in the same place, by overlap, by replaced words.

    `alignment` gives the two texts side by side; it is called only where ids leave something unmatched on both sides.
    """
    pairs, old, new = _by_key(before, after, [row["id"] for row in before], [row["id"] for row in after])
    if old and new:
        aligned = alignment()
        places = [aligned.span(row["start"], row["end"]) for row in old]
        keys = [(place, row["text"]) for place, row in zip(places, old, strict=True)]
        found, old, new = _by_key(old, new, keys, [((r["start"], r["end"]), r["text"]) for r in new], aligned)
        pairs += found
        for near in (_overlapping, _replacing):
            found, old, new = _by_place(old, new, near(old, new, aligned))
            pairs += found
    pairs += [(row, None) for row in old] + [(None, row) for row in new]
    return sorted(pairs, key=_text_order)


def _text_order(pair: Pair) -> tuple[int, int]:
    row = pair[1] or pair[0] or {}
    return (row["start"], row["end"])


def _by_key(
    before: Sequence[Row],
    after: Sequence[Row],
    old_keys: Sequence[object],
    new_keys: Sequence[object],
    aligned: Alignment | None = None,
) -> tuple[list[Pair], list[Row], list[Row]]:
    """Records with the same key; duplicates of one key are paired in their order. And what is left of each side."""
    waiting: dict[object, collections.deque[int]] = collections.defaultdict(collections.deque)
    for j, key in enumerate(new_keys):
        waiting[key].append(j)
    pairs: list[Pair] = []
    old: list[Row] = []
    taken: set[int] = set()
    for row, key in zip(before, old_keys, strict=True):
        if waiting.get(key) and (aligned is None or _is_alike(aligned, row)):
            j = waiting[key].popleft()
            taken.add(j)
            pairs.append((row, after[j]))
        else:
            old.append(row)
    return pairs, old, [row for j, row in enumerate(after) if j not in taken]


def _is_alike(aligned: Alignment, row: Row) -> bool:
    return aligned.is_identity or aligned.likeness(row["start"], row["end"]) >= _LEAST_LIKENESS


def _overlapping(old: Sequence[Row], new: Sequence[Row], aligned: Alignment) -> Iterable[tuple[float, int, int]]:
    """(cost, old, new) of records that share characters: the larger their intersection over union, the cheaper."""
    find = _Finder(new)
    for i, row in enumerate(old):
        place = aligned.span(row["start"], row["end"])
        if place and _is_alike(aligned, row):
            for j in find.within(*place):
                low, high = new[j]["start"], new[j]["end"]
                shared = min(place[1], high) - max(place[0], low)
                yield -shared / (max(place[1], high) - min(place[0], low)), i, j


def _replacing(old: Sequence[Row], new: Sequence[Row], aligned: Alignment) -> Iterable[tuple[float, int, int]]:
    """(cost, old, new) of records whose words gave way to others in the same place, in their order."""
    find = _Finder(new)
    for i, row in enumerate(old):
        place = aligned.replacement(row["start"], row["end"]) if _is_alike(aligned, row) else None
        for j in find.within(*place) if place else ():
            yield abs(new[j]["start"] - row["start"]), i, j


class _Finder:
    """Records by place: those that share a character with a stretch are found without looking at all of them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._order = sorted(range(len(rows)), key=lambda j: rows[j]["start"])
        self._starts = [rows[j]["start"] for j in self._order]
        self._longest = max((row["end"] - row["start"] for row in rows), default=0)

    def within(self, start: int, end: int) -> list[int]:
        low = bisect.bisect_left(self._starts, start - self._longest)
        high = bisect.bisect_left(self._starts, end)
        return [j for j in self._order[low:high] if self._rows[j]["end"] > start]


def _by_place(
    old: Sequence[Row], new: Sequence[Row], candidates: Iterable[tuple[float, int, int]]
) -> tuple[list[Pair], list[Row], list[Row]]:
    """One to one, the cheapest first; and what is left of each side."""
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs: list[Pair] = []
    for _, i, j in sorted(candidates):
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            pairs.append((old[i], new[j]))
    rest_old = [row for i, row in enumerate(old) if i not in taken_old]
    return pairs, rest_old, [row for j, row in enumerate(new) if j not in taken_new]
