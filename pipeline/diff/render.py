"""A comparison as text, JSON, CSV or Markdown; as HTML in `pipeline.diff.page`."""

import collections
import contextlib
import csv
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, Any

from pipeline.diff import KINDS, RunDiff, page
from pipeline.diff.cause import telling_entries
from pipeline.diff.groups import Group, Shown, summarize
from pipeline.diff.marks import Mark, Piece
from pipeline.runs.formats import escaped
from schemas.diff import FieldChange, RecordChange

FORMATS = ("text", "json", "csv", "html", "markdown")
EXAMPLES = 5
"""Changes of each group that text and Markdown show."""

DOCUMENTS = 20
_COLUMNS = ("table", "kind", "doc_id", "id", "text", "field", "before", "after", "rule", "sentence_text")
_PLAIN: Mapping[Mark, str] = {"plain": "{}", "span": "[{}]", "old": "[-{}-]", "new": "{{+{}+}}"}
_MARKDOWN: Mapping[Mark, str] = {"plain": "{}", "span": "**{}**", "old": "~~{}~~", "new": "<ins>{}</ins>"}
_COLOURS: Mapping[Mark, str] = {"plain": "{}", "span": "\x1b[1m{}\x1b[0m", "old": "\x1b[31;9m{}\x1b[0m",
                                "new": "\x1b[32m{}\x1b[0m"}  # fmt: skip


def write(diff: RunDiff, form: str, out: IO[str], *, examples: int | None = None, colours: bool = False) -> None:
    """Write a comparison in one of FORMATS.

    `examples` is how many changes of each group text, Markdown and HTML show; JSON and CSV always tell all.
    """
    if form == "json":
        _write_json(diff, out)
    elif form == "csv":
        _write_csv(diff, out)
    elif form == "html":
        page.write(diff, out, examples=page.EXAMPLES if examples is None else examples)
    else:
        number = EXAMPLES if examples is None else examples
        lines = _markdown(diff, number) if form == "markdown" else _text(diff, number, _COLOURS if colours else _PLAIN)
        out.writelines(line + "\n" for line in lines)


def kinds_of(diff: RunDiff) -> list[str]:
    """The columns of the table of counts: those the filter lets pass."""
    return [kind for kind in KINDS if diff.filter.admits_kind(kind)]


def cause_lines(diff: RunDiff) -> Iterator[str]:
    """What differs between the manifests, in words; hashes only where nothing else tells."""
    for cause, changes in diff.cause.items():
        told = (f"{c.field} {_short(c.before)} → {_short(c.after)}" for c in telling_entries(changes))
        yield f"{cause} changed: " + "; ".join(told)
    if not diff.cause:
        yield "same input, configuration, lexicon, model and code"


def document_lines(diff: RunDiff, most: int = DOCUMENTS) -> Iterator[str]:
    """How many documents of each fate, then the first of those that are not the same."""
    tally = collections.Counter(d.kind for d in diff.documents)
    yield "documents: " + (", ".join(f"{n} {kind.replace('_', ' ')}" for kind, n in sorted(tally.items())) or "none")
    changed = [d for d in diff.documents if d.kind != "unchanged"]
    for d in changed[:most]:
        origin = f" (was {d.renamed_from})" if d.renamed_from else ""
        yield f"  {d.kind.replace('_', ' ')}: {d.doc_id}{origin}{' — ' + values(d.fields) if d.fields else ''}"
    if len(changed) > most:
        yield f"  … and {len(changed) - most} more"


def values(fields: Sequence[FieldChange]) -> str:
    """source: ∅ → maire; value: 12 → 14."""
    return "; ".join(f"{f.field}: {_told(f.before)} → {_told(f.after)}" for f in fields)


def _told(value: Any) -> str:
    return "∅" if value is None else str(value)


def _short(value: Any) -> str:
    text = _told(value)
    return text if len(text) <= 24 else text[:12] + "…"


def _text(diff: RunDiff, examples: int, marks: Mapping[Mark, str]) -> Iterator[str]:
    summary = summarize(diff, examples)
    yield f"{diff.before} → {diff.after}"
    yield from cause_lines(diff)
    yield from document_lines(diff)
    kinds = kinds_of(diff)
    yield ""
    for row in [["", *kinds], *_count_rows(diff, kinds)]:
        yield f"{row[0]:12}" + "".join(f"{cell:>11}" for cell in row[1:])
    for table, fields in summary.fields.items():
        yield f"{table}, fields changed: " + ", ".join(f"{name} {n}" for name, n in fields.items())
    for group in summary.groups:
        yield ""
        yield f"{group.title}  ({group.count})"
        for shown in group.examples:
            yield f"  {shown.change.doc_id}: {sentence(shown.sentence, marks)}"
            if shown.fields:
                yield f"    {values(shown.fields)}"
        yield from _more(group, "  ")


def _more(group: Group, indent: str) -> Iterator[str]:
    rest = group.count - len(group.examples)
    if rest:
        yield f"{indent}… and {rest} more (--limit shows more, --format csv all)"


def sentence(pieces: Sequence[Piece], marks: Mapping[Mark, str]) -> str:
    """A sentence on one line, each piece within the marks of its sort."""
    return "".join(marks[piece.mark].format(" ".join(piece.text.split("\n"))) for piece in pieces).strip()


def _count_rows(diff: RunDiff, kinds: Sequence[str]) -> list[list[str]]:
    return [[table, *(str(counts[kind]) for kind in kinds)] for table, counts in diff.counts.items()]


def _markdown(diff: RunDiff, examples: int) -> Iterator[str]:
    summary = summarize(diff, examples)
    kinds = kinds_of(diff)
    yield f"# {_literal(str(diff.before))} → {_literal(str(diff.after))}"
    yield ""
    for line in (*cause_lines(diff), *document_lines(diff)):
        yield f"{'  ' if line.startswith(' ') else ''}- {_literal(line.strip())}"
    yield ""
    for cells in (["", *kinds], ["---", *["---:"] * len(kinds)], *_count_rows(diff, kinds)):
        yield f"| {' | '.join(cells)} |"
    for group in summary.groups:
        yield ""
        yield f"## {_literal(group.title)} ({group.count})"
        yield ""
        for shown in group.examples:
            yield from _markdown_item(shown)
        yield from _more(group, "- ")


def _markdown_item(shown: Shown) -> Iterator[str]:
    pieces = [Piece(_literal(piece.text), piece.mark) for piece in shown.sentence]
    yield f"- {_literal(shown.change.doc_id)}: {sentence(pieces, _MARKDOWN)}"
    if shown.fields:
        yield f"  <br>{_literal(values(shown.fields))}"


def _literal(text: str) -> str:
    """What Markdown would take for markup is escaped: stars, underscores, angle and square brackets, bars."""
    return "".join("\\" + char if char in "\\`*_[]<>|#~" else char for char in text)


def _write_json(diff: RunDiff, out: IO[str]) -> None:
    """One object. Changes are spooled to temporary files by table and kind, so that a million need no memory."""
    head = {
        "cause": {cause: [c.model_dump() for c in changes] for cause, changes in diff.cause.items()},
        "documents": [d.model_dump(mode="json") for d in diff.documents if d.kind != "unchanged"],
    }
    with contextlib.ExitStack() as stack:
        spools: dict[tuple[str, str], IO[str]] = {
            (table, kind): stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8"))
            for table in diff.tables
            for kind in KINDS[:-1]
        }
        empty = set(spools)
        for change in diff.changes():
            key = (change.table, change.kind)
            spools[key].write("\n" if key in empty else ",\n")
            spools[key].write(_json(_plain(change)))
            empty.discard(key)
        out.write(_json(head)[:-1] + ', "tables": {')
        for n, table in enumerate(diff.counts):
            _write_json_table(out, diff, table, spools, "" if n == 0 else ", ")
        out.write("}}\n")


def _write_json_table(
    out: IO[str], diff: RunDiff, table: str, spools: Mapping[tuple[str, str], IO[str]], comma: str
) -> None:
    out.write(f'{comma}"{table}": {{"counts": {_json(diff.counts[table])}')
    for kind in KINDS[:-1]:
        out.write(f', "{kind}": [')
        spools[table, kind].seek(0)
        shutil.copyfileobj(spools[table, kind], out)
        out.write("]")
    out.write("}")


def _plain(change: RecordChange) -> dict[str, Any]:
    fields = [{"field": f.field, "before": f.before, "after": f.after} for f in change.fields]
    return {"doc_id": change.doc_id, "before": change.before, "after": change.after, "fields": fields}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write_csv(diff: RunDiff, out: IO[str]) -> None:
    """One row per field that differs; a record that is added or removed is one row."""
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for change in diff.changes():
        row = change.after or change.before or {}
        shared = [change.table, change.kind, change.doc_id, row.get("id"), row.get("text")]
        told: list[tuple[Any, ...]] = [(f.field, f.before, f.after) for f in change.fields] or [(None,) * 3]
        for cells in told:
            rows.writerow([_cell(cell) for cell in [*shared, *cells, row.get("rule"), row.get("sentence_text")]])


def _cell(value: Any) -> Any:
    """As in a run's own CSV: null is the empty cell, a text that a spreadsheet would run as a formula is guarded."""
    if isinstance(value, bool):
        return str(value).lower()
    return escaped(value) if isinstance(value, str) else value
