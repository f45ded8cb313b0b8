"""A comparison as text, JSON, CSV, Markdown or HTML."""

import collections
import contextlib
import csv
import html
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any

from pipeline.diff import KINDS, RunDiff
from schemas.diff import RecordChange

FORMATS = ("text", "json", "csv", "html", "markdown")
EXAMPLES = 3
_COLUMNS = ("table", "kind", "doc_id", "id", "text", "field", "before", "after", "rule", "sentence_text")


@dataclass(frozen=True, slots=True)
class Group:
    """Changes of one kind: same table, kind, fields and rule; a few of them as examples."""

    title: str
    count: int
    examples: tuple[RecordChange, ...]


def grouped(diff: RunDiff, examples: int = EXAMPLES) -> list[Group]:
    """Changes by table, kind, fields that differ and rule, the most frequent first; moved records are only counted."""
    counts: collections.Counter[tuple[str, ...]] = collections.Counter()
    kept: dict[tuple[str, ...], list[RecordChange]] = collections.defaultdict(list)
    for change in diff.changes():
        if change.kind == "moved":
            continue
        key = (change.table, change.kind, ", ".join(_telling_fields(change)), _row(change).get("rule") or "")
        counts[key] += 1
        if len(kept[key]) < examples:
            kept[key].append(change)
    return [Group(" · ".join(filter(None, key)), n, tuple(kept[key])) for key, n in counts.most_common()]


def write(diff: RunDiff, form: str, out: IO[str]) -> None:
    """Write a comparison in one of FORMATS."""
    _WRITERS[form](diff, out)


def _row(change: RecordChange) -> dict[str, Any]:
    return change.after or change.before or {}


def _telling_fields(change: RecordChange) -> list[str]:
    """Fields that differ, without the ids and offsets that only follow from them."""
    names = [f.field for f in change.fields]
    telling = [n for n in names if not n.endswith("_id") and n not in {"sentence", "start", "end"}]
    return telling or names


def _sentence(change: RecordChange, mark: Callable[[str], str]) -> str:
    """The claim's sentence (or the mention's words) with the quantity marked."""
    row = _row(change)
    sentence, words = row.get("sentence_text") or row.get("text", ""), row.get("text", "")
    before, found, after = sentence.partition(words)
    return f"{before}{mark(found)}{after}".strip() if found else str(sentence)


def _values(change: RecordChange) -> str:
    names = _telling_fields(change)
    return "; ".join(f"{f.field}: {_shown(f.before)} → {_shown(f.after)}" for f in change.fields if f.field in names)


def _shown(value: Any) -> str:
    return "∅" if value is None else str(value)


def _document_lines(diff: RunDiff) -> Iterator[str]:
    tally = collections.Counter(d.kind for d in diff.documents)
    yield "documents: " + ", ".join(f"{n} {kind.replace('_', ' ')}" for kind, n in sorted(tally.items()))
    for d in diff.documents:
        if d.kind != "unchanged":
            fields = "; ".join(f"{f.field}: {_shown(f.before)} → {_shown(f.after)}" for f in d.fields)
            origin = f" (was {d.renamed_from})" if d.renamed_from else ""
            yield f"  {d.kind.replace('_', ' ')}: {d.doc_id}{origin}{' — ' + fields if fields else ''}"


def _cause_lines(diff: RunDiff) -> Iterator[str]:
    for cause, changes in diff.cause.items():
        yield f"{cause} changed: " + "; ".join(f"{c.field} {_short(c.before)} → {_short(c.after)}" for c in changes[:4])
    if not diff.cause:
        yield "same input, configuration, lexicon, model and code"


def _short(value: Any) -> str:
    text = _shown(value)
    return text if len(text) <= 24 else text[:12] + "…"


def _count_table(diff: RunDiff) -> list[list[str]]:
    return [[table, *(str(counts[kind]) for kind in KINDS)] for table, counts in diff.counts.items()]


def _write_text(diff: RunDiff, out: IO[str]) -> None:
    lines = [f"{diff.before} → {diff.after}", *_cause_lines(diff), *_document_lines(diff), ""]
    lines += ["".join(f"{cell:>12}" for cell in ("", *KINDS))]
    lines += ["".join(f"{cell:>12}" for cell in row) for row in _count_table(diff)]
    for group in grouped(diff):
        lines += ["", f"{group.title}  ({group.count})"]
        for change in group.examples:
            lines += [f"  {change.doc_id}: {_sentence(change, lambda t: f'[{t}]')}"]
            lines += [f"    {_values(change)}"] if change.fields else []
    out.write("\n".join(lines) + "\n")


def _write_json(diff: RunDiff, out: IO[str]) -> None:
    """One object. Changes are spooled to temporary files by table and kind, so that a million need no memory."""
    head = {
        "cause": {cause: [c.model_dump() for c in changes] for cause, changes in diff.cause.items()},
        "documents": [d.model_dump(mode="json") for d in diff.documents if d.kind != "unchanged"],
    }
    with contextlib.ExitStack() as stack:
        spools = {
            (table, kind): stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8"))
            for table in diff.counts
            for kind in KINDS[:-1]
        }
        for change in diff.changes():
            spool = spools[change.table, change.kind]
            comma = ",\n" if spool.tell() else "\n"
            spool.write(comma + _json(change.model_dump(mode="json", exclude={"table", "kind"})))
        out.write(_json(head)[:-1] + ', "tables": {')
        for n, (table, counts) in enumerate(diff.counts.items()):
            out.write(f'{", " if n else ""}"{table}": {{"counts": {_json(counts)}')
            for kind in KINDS[:-1]:
                out.write(f', "{kind}": [')
                spools[table, kind].seek(0)
                shutil.copyfileobj(spools[table, kind], out)
                out.write("]")
            out.write("}")
        out.write("}}\n")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write_csv(diff: RunDiff, out: IO[str]) -> None:
    """One row per field that differs; a record that is added or removed is one row."""
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for change in diff.changes():
        row = _row(change)
        shared = [change.table, change.kind, change.doc_id, row.get("id"), row.get("text")]
        told: list[tuple[Any, ...]] = [(f.field, f.before, f.after) for f in change.fields] or [(None,) * 3]
        rows.writerows([*shared, *cells, row.get("rule"), row.get("sentence_text")] for cells in told)


def _write_markdown(diff: RunDiff, out: IO[str]) -> None:
    lines = [f"# {diff.before} → {diff.after}", "", *(f"- {line.strip()}" for line in _cause_lines(diff))]
    lines += [f"- {line.strip()}" for line in _document_lines(diff)]
    lines += ["", *_markdown_table(["", *KINDS], _count_table(diff))]
    for group in grouped(diff):
        lines += ["", f"## {group.title} ({group.count})", ""]
        for change in group.examples:
            lines += [f"- {change.doc_id}: {_sentence(change, lambda t: f'**{t}**')}"]
            lines += [f"  {_values(change)}"] if change.fields else []
    out.write("\n".join(lines) + "\n")


def _markdown_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]


def write_html_body(diff: RunDiff, out: IO[str]) -> None:
    """The comparison as an HTML fragment, for a page or a notebook."""
    lines = [f"<p>{html.escape(line.strip())}</p>" for line in (*_cause_lines(diff), *_document_lines(diff))]
    cells = "".join(f"<th>{kind}</th>" for kind in ("", *KINDS))
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in _count_table(diff))
    lines.append(f"<table><tr>{cells}</tr>{rows}</table>")
    for group in grouped(diff):
        lines.append(f"<h2>{html.escape(group.title)} ({group.count})</h2><ul>")
        lines += [_html_item(change) for change in group.examples]
        lines.append("</ul>")
    out.write("\n".join(lines))


def _html_item(change: RecordChange) -> str:
    """Sentence with the quantity marked; each field with its old value struck and its new one beside it."""
    row = _row(change)
    words = html.escape(row.get("text", ""))
    sentence = html.escape(row.get("sentence_text") or row.get("text", "")).replace(words, f"<mark>{words}</mark>", 1)
    names = _telling_fields(change)
    told = "; ".join(
        f"{f.field}: <del>{html.escape(_shown(f.before))}</del> <ins>{html.escape(_shown(f.after))}</ins>"
        for f in change.fields
        if f.field in names
    )
    return f"<li>{html.escape(change.doc_id)}: {sentence}{'<br>' + told if told else ''}</li>"


_STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}td,th{padding:.2em .8em;text-align:right}"
    "del{background:#fdd}ins{background:#dfd;text-decoration:none}mark{background:#ffec99}h2{font-size:1em}"
)


def _write_html(diff: RunDiff, out: IO[str]) -> None:
    title = html.escape(f"{diff.before} → {diff.after}")
    out.write(f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>')
    out.write(f"<style>{_STYLE}</style></head><body><h1>{title}</h1>")
    write_html_body(diff, out)
    out.write("</body></html>\n")


_WRITERS: dict[str, Callable[[RunDiff, IO[str]], None]] = {
    "text": _write_text,
    "json": _write_json,
    "csv": _write_csv,
    "html": _write_html,
    "markdown": _write_markdown,
}
