"""A comparison as HTML: one file that needs nothing from a network, and runs no script."""

import html
from collections.abc import Iterator
from itertools import groupby
from typing import IO, Any

from pipeline.diff import KINDS, RunDiff
from pipeline.diff.cause import telling_entries
from pipeline.diff.groups import WITH_DOCUMENT, Group, Shown, summarize
from schemas.diff import FieldChange

EXAMPLES = 50
"""Changes of each group that a page shows."""

NOTEBOOK_EXAMPLES = 5
DOCUMENTS = 200
FEW = 20
_TAGS = {"plain": "{}", "span": "<mark>{}</mark>", "old": "<del>{}</del>", "new": "<ins>{}</ins>"}
_STYLE = """
.releve-diff{font:15px/1.5 system-ui,sans-serif;color:#1b1f24;max-width:64em;margin:1.5em auto;padding:0 1em}
.releve-diff h1{font-size:1.25em;margin:0 0 .8em;font-weight:600;overflow-wrap:anywhere}
.releve-diff h2{font-size:1.1em;margin:1.8em 0 .4em;text-transform:capitalize}
.releve-diff .cause{display:inline-block;background:#eef2f7;border-radius:4px;
  padding:.15em .6em;margin:.15em .4em .15em 0}
.releve-diff .cause b{margin-right:.4em}
.releve-diff table{border-collapse:collapse;margin:1em 0}
.releve-diff th,.releve-diff td{padding:.25em .9em;text-align:right;border-bottom:1px solid #e3e7ec;
  font-variant-numeric:tabular-nums}
.releve-diff th:first-child,.releve-diff td:first-child{text-align:left}
.releve-diff th{font-weight:500;color:#57606a}.releve-diff td.zero{color:#b6bec8}
.releve-diff details{border:1px solid #e3e7ec;border-radius:6px;margin:.5em 0;background:#fff}
.releve-diff summary{cursor:pointer;padding:.4em .8em;background:#f7f9fb;border-radius:6px}
.releve-diff .count{float:right;color:#57606a;font-variant-numeric:tabular-nums}
.releve-diff .rule{color:#57606a;font-size:.9em}
.releve-diff .kind{border-radius:3px;padding:0 .45em;margin-right:.4em;font-size:.9em}
.releve-diff .added{background:#d6f5dd}.releve-diff .removed{background:#fde0de}
.releve-diff .changed{background:#fff0c2}.releve-diff .moved{background:#e6e9ee}
.releve-diff ul{list-style:none;margin:0;padding:0}
.releve-diff li{padding:.5em .8em;border-top:1px solid #eef1f4;overflow-wrap:anywhere}
.releve-diff .doc{color:#57606a;font-size:.85em;display:block}
.releve-diff .field{display:inline-block;margin:.2em 1.2em 0 0;font-size:.92em}
.releve-diff .field b{font-weight:500;color:#57606a;margin-right:.4em}
.releve-diff mark{background:#ffe28a;color:inherit;border-radius:2px;padding:0 .15em}
.releve-diff del{background:#fde0de;color:#8c1d18;text-decoration-thickness:1px;border-radius:2px;padding:0 .1em}
.releve-diff ins{background:#d6f5dd;color:#0b5c2b;text-decoration:none;border-radius:2px;padding:0 .1em}
.releve-diff .none{color:#b6bec8}.releve-diff .rest{color:#57606a;padding:.5em .8em}
"""


def write(diff: RunDiff, out: IO[str], *, examples: int = EXAMPLES) -> None:
    """Write a whole page."""
    title = html.escape(f"{diff.before} → {diff.after}")
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    out.write(f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>')
    out.write(f'<meta http-equiv="Content-Security-Policy" content="{policy}">')
    out.write('<meta name="viewport" content="width=device-width"></head><body>\n')
    out.writelines(_parts(diff, examples, DOCUMENTS))
    out.write("</body></html>\n")


def body(diff: RunDiff) -> str:
    """The comparison as a fragment for a notebook."""
    return "".join(_parts(diff, NOTEBOOK_EXAMPLES, NOTEBOOK_EXAMPLES))


def _parts(diff: RunDiff, examples: int, documents: int) -> Iterator[str]:
    summary = summarize(diff, examples)
    yield f'<div class="releve-diff"><style>{_STYLE}</style>\n'
    yield f"<h1>{html.escape(str(diff.before))} → {html.escape(str(diff.after))}</h1>\n"
    yield from _causes(diff)
    yield _counts(diff)
    yield from _documents(diff, documents)
    for table, groups in groupby(summary.groups, key=lambda group: group.table):
        fields = ", ".join(f"{name} {n}" for name, n in summary.fields.get(table, {}).items())
        yield f"<h2>{table}</h2>\n" + (f'<p class="rule">fields changed: {html.escape(fields)}</p>' if fields else "")
        yield from (_group(group) for group in groups)
    yield "</div>\n"


def _causes(diff: RunDiff) -> Iterator[str]:
    for cause, changes in diff.cause.items():
        fields = "; ".join(f"{html.escape(c.field)} {_change(c, shortened=True)}" for c in telling_entries(changes))
        yield f'<span class="cause"><b>{cause} changed</b>{fields}</span>\n'
    if not diff.cause:
        yield '<span class="cause">same input, configuration, lexicon, model and code</span>\n'


def _counts(diff: RunDiff) -> str:
    kinds = [kind for kind in KINDS if diff.filter.admits_kind(kind)]
    head = "".join(f"<th>{kind}</th>" for kind in ("", *kinds))
    rows = ""
    for table, counts in diff.counts.items():
        cells = "".join(f"<td class='{_weight(counts[k])}'>{counts[k]}</td>" for k in kinds)
        rows += f"<tr><td>{table}</td>{cells}</tr>"
    return f"<table><tr>{head}</tr>{rows}</table>\n"


def _weight(count: int) -> str:
    return "some" if count else "zero"


def _documents(diff: RunDiff, most: int) -> Iterator[str]:
    changed = [d for d in diff.documents if d.kind != "unchanged"]
    same = len(diff.documents) - len(changed)
    yield f"<details{' open' if 0 < len(changed) <= FEW else ''}><summary>Documents"
    yield f'<span class="count">{len(changed)} not the same, {same} unchanged</span></summary><ul>\n'
    for d in changed[:most]:
        origin = f" (was {html.escape(d.renamed_from)})" if d.renamed_from else ""
        kind = {"added": "added", "removed": "removed", "renamed": "moved"}.get(d.kind, "changed")
        label = f"<span class='kind {kind}'>{d.kind.replace('_', ' ')}</span>"
        yield f"<li>{label}{html.escape(d.doc_id)}{origin} {''.join(_field(f) for f in d.fields)}</li>\n"
    if len(changed) > most:
        yield f'<li class="rest">… and {len(changed) - most} more</li>'
    yield "</ul></details>\n"


def _group(group: Group) -> str:
    rest = group.count - len(group.examples)
    more = f'<p class="rest">… and {rest} more (--limit shows more, --format csv all)</p>' if rest else ""
    head = f'<span class="kind {group.kind}">{group.kind}</span>{html.escape(group.fields)} '
    head += f'<span class="rule">{html.escape(group.rule)}</span><span class="count">{group.count}</span>'
    items = "\n".join(_item(shown) for shown in group.examples)
    is_open = "" if group.fields == WITH_DOCUMENT else " open"
    return f"<details{is_open}><summary>{head}</summary><ul>{items}</ul>{more}</details>\n"


def _item(shown: Shown) -> str:
    """Sentence with the quantity marked; each field with its old value struck and its new one beside it."""
    sentence = "".join(_TAGS[piece.mark].format(html.escape(piece.text)) for piece in shown.sentence)
    document = f'<span class="doc">{html.escape(shown.change.doc_id)}</span>'
    fields = "".join(_field(f) for f in shown.fields)
    return f"<li>{document}{sentence}{'<br>' + fields if fields else ''}</li>"


def _field(field: FieldChange) -> str:
    return f'<span class="field"><b>{html.escape(field.field)}</b>{_change(field)}</span>'


def _change(field: FieldChange, *, shortened: bool = False) -> str:
    old, new = (_value(value, shortened) for value in (field.before, field.after))
    nothing = '<span class="none">∅</span>'
    return f"{f'<del>{old}</del>' if old else nothing} → {f'<ins>{new}</ins>' if new else nothing}"


def _value(value: Any, shortened: bool) -> str:
    text = "" if value is None else str(value)
    return html.escape(text[:12] + "…" if shortened and len(text) > 24 else text)
