"""Changes gathered by table, kind, fields and rule: what a reader looks at first."""

import collections
import functools
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.diff import RunDiff
from pipeline.diff.compare import is_offset
from pipeline.diff.marks import Piece, pieces_of
from schemas.diff import FieldChange, RecordChange

_LEADERS = {
    "source_key": "source", "date_start": "date", "date_end": "date", "start_date": "value", "end_date": "value",
    "country": "location", "key": "name", "admin1": "geonames_id", "lat": "geonames_id", "lon": "geonames_id",
    "feature_code": "geonames_id", "confidence": "rule",
}  # fmt: skip
"""Field → the field that it only follows."""

_NAMES = {"sentence_text": "words of the sentence"}
WITH_DOCUMENT = "with the whole document"
"""Stands in the place of the fields where a document came or went, whatever made its records."""

_ORDER = ("changed", "added", "removed", "moved")
_PATHS = {"rule", "confidence"}


@dataclass(frozen=True, slots=True)
class Shown:
    """One change as it is shown: its sentence in pieces and the fields that tell something."""

    change: RecordChange
    sentence: tuple[Piece, ...]
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Changes of one kind: same table, kind, fields and rule; a few of them as examples."""

    table: str
    kind: str
    fields: str
    rule: str
    count: int
    examples: tuple[Shown, ...]

    @property
    def title(self) -> str:
        """For example "claims · changed · source · subject"."""
        return " · ".join(filter(None, (self.table, self.kind, self.fields, self.rule)))


@dataclass(frozen=True, slots=True)
class Summary:
    """All groups, claims first, then by kind, the most frequent first; and how often each field changed."""

    groups: tuple[Group, ...]
    fields: dict[str, dict[str, int]]


def summarize(diff: RunDiff, examples: int) -> Summary:
    """Read all changes once, keeping `examples` of each group. Moved records are only counted, unless asked for."""
    whole = {d.doc_id for d in diff.documents if d.kind in {"added", "removed"}}
    counts: collections.Counter[tuple[str, str, str, str]] = collections.Counter()
    kept: dict[tuple[str, str, str, str], list[RecordChange]] = collections.defaultdict(list)
    fields: dict[str, collections.Counter[str]] = {table: collections.Counter() for table in diff.tables}
    for change in diff.changes():
        if change.kind == "moved" and diff.filter.only != "moved":
            continue
        told = telling(change.fields)
        fields[change.table].update(f.field for f in told)
        rule = (change.after or change.before or {}).get("rule") or ""
        names = ", ".join(_NAMES.get(f.field, f.field) for f in told)
        key = (change.table, change.kind, *((WITH_DOCUMENT, "") if change.doc_id in whole else (names, rule)))
        counts[key] += 1
        if len(kept[key]) < examples:
            kept[key].append(change)
    tables = list(reversed(diff.tables))  # claims first
    order = sorted(counts, key=lambda key: (tables.index(key[0]), _ORDER.index(key[1]), -counts[key], key))
    return Summary(
        tuple(Group(*key, counts[key], tuple(shown(diff, change) for change in kept[key])) for key in order),
        {table: dict(tally.most_common()) for table, tally in fields.items() if tally},
    )


def shown(diff: RunDiff, change: RecordChange) -> Shown:
    """A change with its sentence."""
    text_of = functools.cache(lambda side: diff.text_of(change, side))
    pieces = pieces_of(change, text_of)
    edited = {"sentence_text"} | ({"text"} if any(piece.mark == "old" for piece in pieces) else set())
    told = (f for f in telling(change.fields) if f.field not in edited)  # the sentence itself shows these
    return Shown(change, tuple(pieces), tuple(told))


def telling(fields: Iterable[FieldChange]) -> tuple[FieldChange, ...]:
    """The fields that differ without those that only follow: ids, offsets, the key of a source, the path's figures."""
    listed = tuple(fields)
    names = {f.field for f in listed}
    told = [n for n in names if not is_reference(n) and not is_offset(n) and _LEADERS.get(n) not in names]
    for minor in ({"sentence_text"}, _PATHS, {"text"}):
        told = [n for n in told if n not in minor] or told
    return tuple(f for f in listed if f.field in told) or listed


def is_reference(name: str) -> bool:
    """Does the field point at another record?"""
    return name.endswith("_id") and name != "geonames_id"
