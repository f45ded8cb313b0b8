"""Texts with their records marked, as HTML that needs nothing from a network."""

import html
import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

COLOURS = {
    "claims": "#ffd54f",
    "actors": "#90caf9",
    "locations": "#a5d6a7",
    "dates": "#ce93d8",
    "statements": "#eeeeee",
}
"""Table → background of its marks."""

_TOLD = {
    "claims": ("kind", "value", "low", "high", "mod", "unit", "object", "event", "change", "factuality", "source",
               "via", "agent", "date", "location"),
    "actors": ("name", "kind", "sector", "country"),
    "locations": ("name", "kind", "country"),
    "dates": ("type", "value", "mod", "start_date", "end_date"),
    "statements": ("type", "stance", "cue", "speaker", "via"),
}  # fmt: skip


def document_html(text: str, records: Mapping[str, Iterable[Mapping[str, Any]]]) -> str:
    """One text with its mentions marked; statements are underlaid, the others lie on top of them, claims first.

    `records`: table → rows with start and end (code points into `text`). Hovering a mark shows its fields.
    """
    marks = [(row["start"], row["end"], table, row) for table, rows in records.items() for row in rows]
    chosen = _without_overlaps([m for m in marks if m[2] != "statements"])
    edges = sorted({0, len(text), *(p for m in (*chosen, *marks) for p in m[:2])})
    spoken = sorted((m for m in marks if m[2] == "statements"), key=lambda m: m[0])
    pieces = [_piece(text[a:b], a, b, chosen, spoken) for a, b in itertools.pairwise(edges)]
    legend = " ".join(_span(table, COLOURS[table], "") for table in COLOURS)
    style = "font-family:sans-serif;line-height:1.7;max-width:60em;white-space:pre-wrap"
    return f'<div style="{style}"><p>{legend}</p>{"".join(pieces)}</div>'


def _without_overlaps(marks: Sequence[tuple[int, int, str, Any]]) -> list[tuple[int, int, str, Any]]:
    """Where marks overlap the claim stays, then the longer one."""
    chosen: list[tuple[int, int, str, Any]] = []
    end = 0
    for mark in sorted(marks, key=lambda m: (m[0], m[2] != "claims", -m[1])):
        if mark[0] >= end:
            chosen.append(mark)
            end = mark[1]
    return chosen


def _piece(
    text: str,
    start: int,
    end: int,
    chosen: Sequence[tuple[int, int, str, Any]],
    spoken: Sequence[tuple[int, int, str, Any]],
) -> str:
    for a, b, table, row in (*chosen, *spoken):
        if a <= start and end <= b:
            return _span(text, COLOURS[table], _tooltip(table, row))
    return html.escape(text)


def _span(text: str, colour: str, tooltip: str) -> str:
    title = f' title="{html.escape(tooltip)}"' if tooltip else ""
    return f'<mark style="background:{colour};border-radius:3px;padding:0 2px"{title}>{html.escape(text)}</mark>'


def _tooltip(table: str, row: Mapping[str, Any]) -> str:
    told = (f"{name}: {row[name]}" for name in _TOLD[table] if _is_told(row.get(name)))
    return f"{table} · " + " · ".join(told)


def _is_told(value: Any) -> bool:
    """Neither null nor a frame's missing value (the only values that differ from themselves or refuse to compare)."""
    return value is not None and str(value) not in {"<NA>", "nan", "NaT"}
