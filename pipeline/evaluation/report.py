"""An evaluation as a terminal table, JSON, HTML or Markdown."""

import html
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from pipeline.evaluation.gold import read_gold
from pipeline.evaluation.score import Evaluation, Score, evaluate
from pipeline.runs.tables import MENTION_TABLES, RunTables

FORMATS = ("text", "json", "html", "markdown")
_WORST_CONFUSIONS = 12
Table = tuple[str, list[str], list[list[str]]]


def evaluate_run(gold: Path, run: Path) -> Evaluation:
    """Score a run folder against a folder of annotated documents, matched by file stem."""
    documents = read_gold(gold)
    stems = {document.stem for document in documents}
    found: dict[str, dict[str, list[Any]]] = {}
    with RunTables(run) as tables:
        for doc_id in tables.doc_ids():
            stem = Path(doc_id.rpartition("#")[2]).stem
            if stem in stems:
                found[stem] = {table: tables.rows(table, doc_id) for table in MENTION_TABLES}
    return evaluate(documents, found)


def write(evaluation: Evaluation, form: str, out: IO[str]) -> None:
    """Write an evaluation in one of FORMATS."""
    _WRITERS[form](evaluation, out)


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
    accuracy = [
        [f"{layer}.{name}", f"{score.precision:.3f}", str(score.gold)]
        for layer, scores in evaluation.accuracy.items()
        for name, score in scores.items()
    ]
    yield "Fields of paired records", ["", "right", "pairs"], accuracy
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
    yield "Confusions of claims", ["field", "annotated", "found", "times"], confusions


def _write_text(evaluation: Evaluation, out: IO[str]) -> None:
    from rich.console import Console
    from rich.table import Table as RichTable

    console = Console(file=out)
    for title, head, rows in _tables(evaluation):
        table = RichTable(title=title, title_justify="left")
        for n, cell in enumerate(head):
            table.add_column(cell, justify="left" if n == 0 else "right")
        for row in rows:
            table.add_row(*row)
        console.print(table)


def _write_json(evaluation: Evaluation, out: IO[str]) -> None:
    told = {
        "spans": _nested(evaluation.spans),
        "accuracy": _nested(evaluation.accuracy),
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


def _write_markdown(evaluation: Evaluation, out: IO[str]) -> None:
    for title, head, rows in _tables(evaluation):
        out.write(f"## {title}\n\n")
        for cells in (head, ["---"] * len(head), *rows):
            out.write(f"| {' | '.join(cells)} |\n")
        out.write("\n")


def _write_html(evaluation: Evaluation, out: IO[str]) -> None:
    out.write('<!doctype html><html lang="en"><head><meta charset="utf-8"><title>releve eval</title><style>')
    out.write("body{font-family:sans-serif;max-width:70em;margin:2em auto}td,th{padding:.2em .7em;text-align:left}")
    out.write("tr:nth-child(even){background:#f4f4f4}</style></head><body>")
    for title, head, rows in _tables(evaluation):
        _write_html_table(out, title, head, rows)
    errors = [[str(v if v is not None else "") for v in row.values()] for row in evaluation.errors()]
    _write_html_table(out, f"Errors ({len(errors)})", ["doc", "layer", "rule", "what", "annotated", "found"], errors)
    out.write("</body></html>\n")


def _write_html_table(out: IO[str], title: str, head: list[str], rows: list[list[str]]) -> None:
    out.write(f"<h2>{html.escape(title)}</h2><table><tr>{''.join(f'<th>{html.escape(c)}</th>' for c in head)}</tr>")
    for row in rows:
        out.write("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>")
    out.write("</table>")


_WRITERS: dict[str, Callable[[Evaluation, IO[str]], None]] = {
    "text": _write_text,
    "json": _write_json,
    "html": _write_html,
    "markdown": _write_markdown,
}
