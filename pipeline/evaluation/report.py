"""An evaluation as a terminal table, JSON, HTML or Markdown."""

import html
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from pipeline.errors import InputError
from pipeline.evaluation.gold import GoldDocument
from pipeline.evaluation.reading import read_gold
from pipeline.evaluation.score import Evaluation, Score, evaluate
from pipeline.runs.tables import MENTION_TABLES, RunTables

ERRORS = 30
"""Errors that text and Markdown list."""

_ERROR_KEYS = ("doc", "layer", "what", "gold", "found", "rule")
_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1b1f24;max-width:64em;margin:1.5em auto;padding:0 1em}
h1{font-size:1.3em}h2{font-size:1.05em;margin:1.8em 0 .3em}p{margin:.2em 0;color:#57606a}
table{border-collapse:collapse}th,td{padding:.2em 1em .2em 0;text-align:left;border-bottom:1px solid #e8ebef}
th{font-weight:500;color:#57606a}.numbers th+th,.numbers td+td{text-align:right;font-variant-numeric:tabular-nums}
.bar{background:linear-gradient(#cfe8d5,#cfe8d5) no-repeat left}
summary{cursor:pointer;font-weight:600;margin:2em 0 .5em}
"""
FORMATS = ("text", "json", "html", "markdown")
_WORST_CONFUSIONS = 8
Table = tuple[str, list[str], list[list[str]]]


def evaluate_run(gold: Path, run: Path) -> Evaluation:
    """Score a run folder against a folder of annotated documents, matched by file stem.

    Raises InputError where no annotated document is in the run, where two documents of the run have one stem, and
    where the run's text is not the annotated one: offsets would not mean the same.
    """
    documents = {document.stem: document for document in read_gold(gold)}
    found: dict[str, dict[str, list[Any]]] = {}
    with RunTables(run) as tables:
        for doc_id in tables.doc_ids():
            stem = Path(doc_id.rpartition("#")[2]).stem
            if stem in documents:
                if stem in found:
                    raise InputError(f"{run}: two documents are called {stem!r}, one of them {doc_id}; rename one")
                _check_text(documents[stem], tables.document(doc_id).get("text"), doc_id)
                found[stem] = {table: tables.rows(table, doc_id) for table in MENTION_TABLES}
    if not found:
        raise InputError(f"{run}: none of the {len(documents)} annotated documents is here (matched by file name)")
    return evaluate(list(documents.values()), found)


def _check_text(gold: GoldDocument, text: str | None, doc_id: str) -> None:
    annotated = gold.text.rstrip()
    if text is None or text.rstrip() == annotated:
        return
    at = next(
        (i for i, (a, b) in enumerate(zip(annotated, text, strict=False)) if a != b), min(len(annotated), len(text))
    )
    raise InputError(
        f"{doc_id}: not the annotated text, they differ from character {at} on ({annotated[at : at + 20]!r} annotated,"
        f" {text[at : at + 20]!r} in the run); make the run from the annotated texts"
    )


def write(evaluation: Evaluation, form: str, out: IO[str], *, errors: int = ERRORS) -> None:
    """Write an evaluation in one of FORMATS. `errors` is how many text and Markdown list; JSON and HTML list all."""
    if form == "json":
        _write_json(evaluation, out)
    elif form == "html":
        out.writelines(page(evaluation))
    elif form == "markdown":
        _write_markdown(evaluation, out, errors)
    else:
        _write_text(evaluation, out, errors)


def summary_rows(evaluation: Evaluation) -> list[list[str]]:
    """Layer and measure, precision, recall, F1, annotated, found: the table that README shows."""
    rows = [
        [f"{layer}: {name}", *_figures(score)]
        for layer, scores in evaluation.spans.items()
        for name, score in scores.items()
        if scores["span"].gold or scores["span"].found
    ]
    return [*rows, ["actors: same entity (pairs)", *_figures(evaluation.entities)]]


def _figures(score: Score) -> list[str]:
    return [f"{score.precision:.3f}", f"{score.recall:.3f}", f"{score.f1:.3f}", str(score.gold), str(score.found)]


def _tables(evaluation: Evaluation) -> Iterator[Table]:
    head = ["", "precision", "recall", "F1", "annotated", "found"]
    yield "Mentions", head, summary_rows(evaluation)
    fields = [
        [f"{layer}.{name}", f"{evaluation.accuracy[layer][name].precision:.3f}", *_figures(score)]
        for layer, scores in evaluation.fields.items()
        for name, score in scores.items()
    ]
    yield "Fields", ["", "right if paired", *head[1:]], fields
    said = [
        [f"{layer}.{name}", *_figures(score)]
        for layer, scores in evaluation.said.items()
        for name, score in scores.items()
        if score.gold or score.found
    ]
    yield "What is said (neither null nor the default)", head, said
    yield "Events", head, [[name, *_figures(score)] for name, score in evaluation.events.items()]
    confusions = [
        [name, want, got, str(count)]
        for name, pairs in evaluation.confusion.items()
        for (want, got), count in list(pairs.items())[:_WORST_CONFUSIONS]
    ]
    yield "Confusions of paired records", ["field", "annotated", "found", "times"], confusions


def _error_table(evaluation: Evaluation, most: int | None = None) -> Table:
    """Misses, spurious records and wrong fields: the first `most`, or all."""
    errors = evaluation.errors()
    shown = [["" if row[key] is None else str(row[key]) for key in _ERROR_KEYS] for row in errors[:most]]
    more = (
        "" if len(shown) == len(errors) else f", the first {len(shown)}: --limit shows more, --format html or json all"
    )
    return f"Errors ({len(errors)}{more})", ["document", "layer", "what", "annotated", "found", "rule"], shown


def notes(evaluation: Evaluation) -> list[str]:
    """What was compared, and what is missing from the run."""
    told = [f"{evaluation.documents - len(evaluation.absent)} of {evaluation.documents} annotated documents in the run"]
    if evaluation.absent:
        told.append("counted as missed, not in the run: " + ", ".join(evaluation.absent))
    return told


def _write_text(evaluation: Evaluation, out: IO[str], errors: int) -> None:
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    console = Console(file=out, highlight=False)
    console.print("\n".join(notes(evaluation)), markup=False, soft_wrap=True)
    for title, head, rows in (*_tables(evaluation), _error_table(evaluation, errors)):
        numbers = head[0] == ""
        table = RichTable(title=title, title_justify="left", box=None, pad_edge=False, header_style="dim")
        for n, cell in enumerate(head):
            table.add_column(cell, justify="right" if n and numbers else "left", overflow="fold")
        for row in rows:
            table.add_row(*map(Text, row))
        console.print()
        console.print(table)


def _write_json(evaluation: Evaluation, out: IO[str]) -> None:
    told = {
        "documents": evaluation.documents,
        "absent": list(evaluation.absent),
        "spans": _nested(evaluation.spans),
        "accuracy": _nested(evaluation.accuracy),
        "fields": _nested(evaluation.fields),
        "said": _nested(evaluation.said),
        "events": {name: _plain(score) for name, score in evaluation.events.items()},
        "entities": _plain(evaluation.entities),
        "confusion": {
            name: [{"gold": want, "found": got, "count": n} for (want, got), n in pairs.items()]
            for name, pairs in evaluation.confusion.items()
        },
        "errors": evaluation.errors(),
    }
    out.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")


def _nested(scores: Mapping[str, Mapping[str, Score]]) -> dict[str, dict[str, dict[str, float]]]:
    return {layer: {name: _plain(score) for name, score in inner.items()} for layer, inner in scores.items()}


def _plain(score: Score) -> dict[str, float]:
    counts = {"right": score.right, "gold": score.gold, "found": score.found}
    return counts | {name: round(getattr(score, name), 4) for name in ("precision", "recall", "f1")}


def _write_markdown(evaluation: Evaluation, out: IO[str], errors: int) -> None:
    out.write("\n".join(f"- {note}" for note in notes(evaluation)) + "\n\n")
    for title, head, rows in (*_tables(evaluation), _error_table(evaluation, errors)):
        out.write(f"## {title}\n\n")
        for cells in (head, ["---"] * len(head), *rows):
            out.write(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n")
        out.write("\n")


def page(evaluation: Evaluation) -> Iterator[str]:
    """One HTML file that needs nothing from a network; bars show the F1."""
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>releve eval</title>'
    yield f"<style>{_STYLE}</style></head><body><h1>Evaluation</h1>"
    yield "".join(f"<p>{html.escape(note)}</p>" for note in notes(evaluation))
    for title, head, rows in _tables(evaluation):
        yield from _html_table(title, head, rows)
    title, head, rows = _error_table(evaluation)
    yield "<details><summary>"
    yield f"{html.escape(title)}</summary>"
    yield from _html_table("", head, rows)
    yield "</details></body></html>\n"


def _html_table(title: str, head: list[str], rows: list[list[str]]) -> Iterator[str]:
    numbers = "" if head[0] else ' class="numbers"'
    yield f"<h2>{html.escape(title)}</h2>" if title else ""
    yield f"<table{numbers}><tr>{''.join(f'<th>{html.escape(cell)}</th>' for cell in head)}</tr>\n"
    column = head.index("F1") if "F1" in head else -1
    for row in rows:
        cells = (_html_cell(cell, bar=n == column) for n, cell in enumerate(row))
        yield f"<tr>{''.join(cells)}</tr>\n"
    yield "</table>"


def _html_cell(cell: str, *, bar: bool) -> str:
    width = f' style="background-size:{float(cell):.0%} 100%" class="bar"' if bar else ""
    return f"<td{width}>{html.escape(cell)}</td>"
