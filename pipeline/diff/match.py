"""Which record of one run is which record of the other, within one document."""

import collections
from collections.abc import Sequence

from pipeline.diff.align import Alignment
from pipeline.runs.tables import Row

Pair = tuple[Row | None, Row | None]


def match_records(before: Sequence[Row], after: Sequence[Row], alignment: Alignment) -> list[Pair]:
    """Pairs in text order: by stable id first, then by the same words in the same place, then by overlap."""
    pairs, old, new = _by_id(before, after)
    for exact in (True, False):
        found = _by_place(old, new, alignment, exact=exact)
        pairs += found
        old = [row for row in old if not any(row is a for a, _ in found)]
        new = [row for row in new if not any(row is b for _, b in found)]
    pairs += [(row, None) for row in old] + [(None, row) for row in new]
    return sorted(pairs, key=_text_order)


def _text_order(pair: Pair) -> tuple[int, int]:
    row = pair[1] or pair[0] or {}
    return (row["start"], row["end"])


def _by_id(before: Sequence[Row], after: Sequence[Row]) -> tuple[list[Pair], list[Row], list[Row]]:
    """Records with the same id; duplicates of one id are paired in their order."""
    waiting: dict[str, collections.deque[Row]] = collections.defaultdict(collections.deque)
    for row in after:
        waiting[row["id"]].append(row)
    pairs: list[Pair] = []
    old: list[Row] = []
    for row in before:
        if waiting.get(row["id"]):
            pairs.append((row, waiting[row["id"]].popleft()))
        else:
            old.append(row)
    left = {id(row) for rows in waiting.values() for row in rows}
    return pairs, old, [row for row in after if id(row) in left]


def _by_place(old: Sequence[Row], new: Sequence[Row], alignment: Alignment, *, exact: bool) -> list[Pair]:
    """Greedy one-to-one pairing of records whose places overlap once `before` is aligned with `after`."""
    candidates: list[tuple[int, int, int]] = []
    for i, row in enumerate(old):
        place = alignment.span(row["start"], row["end"])
        for j, other in enumerate(new if place else ()):
            shared = min(place[1], other["end"]) - max(place[0], other["start"]) if place else 0
            if shared > 0 and (not exact or (place == (other["start"], other["end"]) and row["text"] == other["text"])):
                candidates.append((-shared, i, j))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs: list[Pair] = []
    for _, i, j in sorted(candidates):
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            pairs.append((old[i], new[j]))
    return pairs
