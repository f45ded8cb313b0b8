"""Runs and texts with their records marked, as HTML that needs nothing from a network and runs no script."""

import html
import itertools
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

COLOURS = {
    "claims": "#ffd54f",
    "actors": "#90caf9",
    "locations": "#a5d6a7",
    "dates": "#ce93d8",
    "statements": "#eceff1",
}
"""Table → background of its marks."""

_TOLD = {
    "claims": ("kind", "value", "low", "high", "mod", "unit", "object", "event", "change", "factuality", "source",
               "via", "agent", "date", "location", "flags"),
    "actors": ("name", "kind", "sector", "country"),
    "locations": ("name", "kind", "country"),
    "dates": ("type", "value", "mod", "start_date", "end_date"),
    "statements": ("type", "stance", "cue", "speaker", "via"),
}  # fmt: skip
_LABELS = {"claims": ("event", "kind"), "actors": ("kind",), "locations": ("country", "kind"), "dates": ("value",)}
"""Table → the fields of which the first that says something is the label beside the mark."""

_STYLE = ".releve-text{font:15px/1.9 system-ui,sans-serif;color:#1b1f24;max-width:60em}"
_STYLE += (
    ".releve-text .text{white-space:pre-wrap;overflow-wrap:anywhere}.releve-text .head{color:#57606a;margin:.3em 0}"
)
_STYLE += ".releve-text mark{color:inherit;border-radius:4px;padding:.15em .3em;-webkit-box-decoration-break:clone;"
_STYLE += "box-decoration-break:clone}.releve-text mark[data-label]::after{content:attr(data-label);font-size:.62em;"
_STYLE += "font-weight:600;margin-left:.45em;letter-spacing:.03em;text-transform:uppercase;opacity:.65;"
_STYLE += "vertical-align:.12em}"
_STYLE += ".releve-text .said{background:#eceff1;border-bottom:2px solid #b0bec5;padding:.15em 0}"
_STYLE += "".join(f".releve-text .{table}{{background:{colour}}}" for table, colour in COLOURS.items())
_STYLE += ".releve-text table{border-collapse:collapse}.releve-text td,.releve-text th{padding:.1em 1em .1em 0;"
_STYLE += "text-align:left;font-weight:400}.releve-text th{text-align:right;font-variant-numeric:tabular-nums}"

Row = Mapping[str, Any]
Mark = tuple[int, int, str, Row]


@dataclass(frozen=True)
class DocumentView:
    """One document of a run: its row, its text and its records (table → rows)."""

    row: Row
    text: str
    records: Mapping[str, Sequence[Row]]

    def show(self, *tables: str) -> None:
        """Show the text with its records marked (those of `tables` alone, if any are named).

        In a notebook as HTML; elsewhere it prints the text with its marks in brackets.
        """
        chosen = {table: rows for table, rows in self.records.items() if not tables or table in tables}
        if _in_notebook():
            from IPython.display import HTML, display

            page = document_html(self.text, chosen, head=self._head())
            display(HTML(page))  # type: ignore[no-untyped-call]
        else:
            print(plain_text(self.text, chosen))

    def _repr_html_(self) -> str:
        return document_html(self.text, self.records, head=self._head())

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(rows)} {table}" for table, rows in self.records.items() if len(rows))
        return f"<document {self.row['doc_id']}: {len(self.text)} characters, {counts or 'no records'}>"

    def _head(self) -> str:
        told = (self.row.get(name) for name in ("title", "publisher", "date", "doc_id"))
        return " · ".join(str(value).removesuffix(" 00:00:00") for value in told if _is_told(value))


def document_html(text: str, records: Mapping[str, Iterable[Row]], *, head: str = "") -> str:
    """One text with its mentions marked; statements are underlaid, the others lie on top of them, claims first.

    `records`: table → rows with start and end (code points into `text`). Hovering a mark shows its fields.
    """
    marks = [(row["start"], row["end"], table, row) for table, rows in records.items() for row in rows]
    top = _without_overlaps([m for m in marks if m[2] != "statements"])
    said = _without_overlaps([m for m in marks if m[2] == "statements"])
    edges = sorted({0, len(text), *(p for m in (*top, *said) for p in m[:2])})
    pieces = _pieces(text, edges, top, said)
    legend = " ".join(f'<mark class="{table}">{table}</mark>' for table in COLOURS if table in records)
    title = f"<b>{html.escape(head)}</b> " if head else ""
    body = f'<p class="head">{title}{legend}</p><div class="text">{"".join(pieces)}</div>'
    return f'<div class="releve-text"><style>{_STYLE}</style>{body}</div>'


def plain_text(text: str, records: Mapping[str, Iterable[Row]]) -> str:
    """One text with its mentions in square brackets, each with its label."""
    marks = [(row["start"], row["end"], table, row) for table, rows in records.items() for row in rows]
    out, at = "", 0
    for start, end, table, row in _without_overlaps([m for m in marks if m[2] != "statements"]):
        out += f"{text[at:start]}[{text[start:end]}|{_label(table, row)}]"
        at = end
    return out + text[at:]


def run_html(folder: str, manifest: Mapping[str, Any]) -> str:
    """A run as its manifest tells it: documents by outcome, records by table, flags, and what made them."""
    counts = [
        *((n, f"documents {status.replace('_', ' ')}") for status, n in manifest["documents"].items()),
        *((n, table) for table, n in manifest["records"].items()),
        *((n, f"claims flagged {flag.replace('_', ' ')}") for flag, n in manifest.get("flags", {}).items()),
    ]
    rows = "".join(f"<tr><th>{n:,}</th><td>{html.escape(what)}</td></tr>" for n, what in counts)
    model = " ".join(str(v) for v in manifest.get("model", {}).values())
    made = " · ".join(filter(None, (manifest.get("program"), model, str(manifest.get("started") or "")[:16])))
    head = f'<p class="head"><b>{html.escape(folder)}</b> {html.escape(made)}</p>'
    return f'<div class="releve-text"><style>{_STYLE}</style>{head}<table>{rows}</table></div>'


def _in_notebook() -> bool:
    shell = sys.modules.get("IPython")
    return shell is not None and getattr(shell.get_ipython(), "kernel", None) is not None


def _without_overlaps(marks: Sequence[Mark]) -> list[Mark]:
    """Where marks overlap the claim stays, then the longer one."""
    chosen: list[Mark] = []
    claimed = sorted((m[:2] for m in marks if m[2] == "claims"), key=lambda span: span[0])
    starts = iter([*claimed, (sys.maxsize, sys.maxsize)])
    claim, end = next(starts), 0
    for mark in sorted(marks, key=lambda m: (m[0], m[2] != "claims", -m[1])):
        while claim[1] <= mark[0]:
            claim = next(starts)
        free = mark[2] == "claims" or mark[1] <= claim[0]
        if mark[0] >= end and free and mark[1] > mark[0]:
            chosen.append(mark)
            end = mark[1]
    return chosen


def _pieces(text: str, edges: Sequence[int], top: Sequence[Mark], said: Sequence[Mark]) -> Iterable[str]:
    """The text between neighbouring edges, each within its mark and its statement; both lists are in text order."""
    over, under = _Cursor(top), _Cursor(said)
    for start, end in itertools.pairwise(edges):
        piece = html.escape(text[start:end])
        mark, statement = over.at(start), under.at(start)
        if mark:
            label = f' data-label="{html.escape(_label(mark[2], mark[3]))}"' if end == mark[1] else ""
            piece = f'<mark class="{mark[2]}"{label} title="{html.escape(_tooltip(mark[2], mark[3]))}">{piece}</mark>'
        if statement:
            piece = f'<span class="said" title="{html.escape(_tooltip("statements", statement[3]))}">{piece}</span>'
        yield piece


class _Cursor:
    """Which of some marks, in order and without overlaps, covers a place; places are asked from left to right."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self._next = 0

    def at(self, place: int) -> Mark | None:
        while self._next < len(self._marks) and self._marks[self._next][1] <= place:
            self._next += 1
        mark = self._marks[self._next] if self._next < len(self._marks) else None
        return mark if mark and mark[0] <= place else None


def _label(table: str, row: Row) -> str:
    return next((str(row[name]) for name in _LABELS[table] if _is_told(row.get(name))), "")


def _tooltip(table: str, row: Row) -> str:
    told = (f"{name}: {str(row[name]).removesuffix(' 00:00:00')}" for name in _TOLD[table] if _is_told(row.get(name)))
    return f"{table} · " + " · ".join(told)


def _is_told(value: Any) -> bool:
    """Neither null nor a frame's missing value (the only values that differ from themselves or refuse to compare)."""
    return value is not None and str(value) not in {"<NA>", "nan", "NaT"}
