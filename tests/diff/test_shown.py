"""What a reader sees: marks at the right place, groups in order, nothing from a text taken for markup; the command."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.diff import RunDiff, diff_runs
from pipeline.diff.groups import summarize, telling
from pipeline.diff.marks import pieces_of
from pipeline.diff.render import write
from schemas.diff import FieldChange, RecordChange
from tests.diff.runs import MANIFEST, claim, write_run

TEXT = "En 2012, 12 morts à Brest, selon le maire. Puis 3 blessés."
EVIL = "Le <script>alert(1)</script> a fait 12 *morts* & =2+2, dit [x](y)."


def change(before: dict[str, Any] | None, after: dict[str, Any] | None, *fields: FieldChange) -> RecordChange:
    kind: Any = "changed" if before and after else "added" if after else "removed"
    return RecordChange(table="claims", kind=kind, doc_id="d", before=before, after=after, fields=fields)


def marked(before: dict[str, Any] | None, after: dict[str, Any] | None, texts: dict[str, str], *fields: Any) -> str:
    signs = {"plain": "{}", "span": "[{}]", "old": "-{}-", "new": "+{}+"}
    pieces = pieces_of(change(before, after, *fields), lambda side: texts.get(side, ""))
    return "".join(signs[p.mark].format(p.text) for p in pieces)


def at(text: str, words: str, rank: int = 0) -> dict[str, Any]:
    start = -1
    for _ in range(rank + 1):
        start = text.index(words, start + 1)
    return {"doc_id": "d", "start": start, "end": start + len(words), "text": words}


@pytest.mark.parametrize(
    ("before", "after", "fields", "expected"),
    [
        (None, at(TEXT, "12", 1), [], "En 2012, [12] morts à Brest, selon le maire."),
        (at(TEXT, "3"), None, [], "Puis [3] blessés."),
        (
            at(TEXT, "12", 1),
            at(TEXT, "12", 1),
            [FieldChange(field="source", before=None, after="maire"), FieldChange(field="value", before=1, after=12)],
            "En 2012, [12] morts à Brest, selon le +maire+.",
        ),
        (
            at(TEXT, "12", 1),
            at(TEXT, "12", 1),
            [FieldChange(field="location", before="Brest", after=None)],
            "En 2012, [12] morts à -Brest-, selon le maire.",
        ),
        (
            at(TEXT, "12", 1),
            at(TEXT, "12", 1),
            [FieldChange(field="source", before="mai", after="12")],  # neither part of a word nor the figure itself
            "En 2012, [12] morts à Brest, selon le maire.",
        ),
    ],
)
def test_the_sentence_shows_the_record_and_the_change(before: Any, after: Any, fields: Any, expected: str) -> None:
    assert marked(before, after, {"before": TEXT, "after": TEXT}, *fields) == expected


def test_an_edited_sentence_shows_its_edits() -> None:
    new = TEXT.replace("12 morts", "au moins 14 morts")
    found = marked(at(TEXT, "12", 1), at(new, "au moins 14"), {"before": TEXT, "after": new})
    assert found == "En 2012, -12-+au moins 14+ morts à Brest, selon le maire."
    kept = marked(at(TEXT, "Brest"), at(new, "Brest"), {"before": TEXT, "after": new})
    assert kept == "En 2012, -12-+au moins 14+ morts à [Brest], selon le maire."


def test_without_a_text_the_record_s_own_sentence_is_shown() -> None:
    row = at(TEXT, "12", 1) | {"sentence_text": "Bilan : 12 morts"}
    assert marked(None, row, {}) == "Bilan : [12] morts"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["source_id", "source", "source_key"], ["source"]),
        (["date_id", "date", "date_start", "date_end"], ["date"]),
        (["date_start", "date_end"], ["date_start", "date_end"]),
        (["start", "end", "sentence_text"], ["sentence_text"]),
        (["sentence_text", "value", "text", "rule", "confidence"], ["value"]),
        (["rule", "confidence"], ["rule"]),
        (["confidence"], ["confidence"]),
        (["statement_id"], ["statement_id"]),
        (["name", "geonames_id", "lat", "lon"], ["name", "geonames_id"]),
    ],
)
def test_fields_that_only_follow_are_not_told(names: list[str], expected: list[str]) -> None:
    fields = [FieldChange(field=name, before=1, after=2) for name in names]
    assert [f.field for f in telling(fields)] == expected


@pytest.fixture
def runs(tmp_path: Path) -> tuple[Path, Path]:
    old = [claim("d1", TEXT, "12 morts"), claim("d1", TEXT, "3"), claim("gone", EVIL, "12")]
    new = [claim("d1", TEXT, "12 morts", source="maire"), claim("new", EVIL, "12", object="*morts*")]
    a = write_run(tmp_path / "a", {"d1": TEXT, "gone": EVIL.upper()}, old)
    manifest = MANIFEST | {"lexicon_hash": "l1", "input": {"documents": 3, "sha256": "x"}}
    return a, write_run(tmp_path / "b", {"d1": TEXT, "new": EVIL}, new, manifest=manifest)


@pytest.fixture
def diff(runs: tuple[Path, Path]) -> RunDiff:
    return diff_runs(*runs)


def rendered(diff: RunDiff, form: str, **options: Any) -> str:
    out = io.StringIO()
    write(diff, form, out, **options)
    return out.getvalue()


def test_groups_stand_by_kind_and_whole_documents_apart(diff: RunDiff) -> None:
    groups = [(g.kind, g.fields, g.rule, g.count) for g in summarize(diff, 5).groups]
    assert groups == [
        ("changed", "source", "test", 1),
        ("added", "with the whole document", "", 1),
        ("removed", "", "test", 1),
        ("removed", "with the whole document", "", 1),
    ]
    assert summarize(diff, 0).groups[0].examples == ()


def test_the_cause_comes_first_and_says_hashes_only_where_nothing_else_tells(diff: RunDiff) -> None:
    lines = rendered(diff, "text").splitlines()
    assert lines[1:3] == ["input changed: documents 1 → 3", "lexicon changed: word lists l0 → l1"]
    assert lines[3] == "documents: 1 added, 1 removed, 1 unchanged"


def test_limit_and_colours(diff: RunDiff) -> None:
    text = rendered(diff, "text", examples=0)
    assert "… and 1 more" in text
    assert "Brest" not in text
    assert "\x1b[32mmaire\x1b[0m" in rendered(diff, "text", colours=True)


def test_html_is_one_offline_page_that_takes_nothing_from_a_text_for_markup(diff: RunDiff) -> None:
    page = rendered(diff, "html")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "default-src 'none'" in page
    assert "http:" not in page
    assert "https:" not in page
    assert "selon le <ins>maire</ins>" in page
    assert "<script" not in diff._repr_html_()
    assert diff._repr_html_().startswith('<div class="releve-diff">')


def test_markdown_escapes_what_a_text_holds(diff: RunDiff) -> None:
    page = rendered(diff, "markdown")
    assert r"\*morts\* & =2+2, dit \[x\](y)" in page
    assert "| claims | 1 | 2 | 1 | 0 | 0 |" in page


def test_csv_guards_formulas(tmp_path: Path) -> None:
    a, b = (
        write_run(tmp_path / name, {"d1": TEXT}, [claim("d1", TEXT, "3", source=source)])
        for name, source in (("a", None), ("b", "=cmd"))
    )
    (row,) = csv.DictReader(io.StringIO(rendered(diff_runs(a, b), "csv")))
    assert (row["field"], row["before"], row["after"]) == ("source", "", "'=cmd")


def called(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["diff", *map(str, arguments)])


def test_exit_statuses(runs: tuple[Path, Path], tmp_path: Path) -> None:
    a, b = runs
    assert called(a, b).exit_code == 0
    assert called(a, b, "--exit-code").exit_code == 1
    assert called(a, a, "--exit-code").exit_code == 0
    assert called(a, b, "--exit-code", "--table", "dates").exit_code == 0
    assert called(a, b, "--exit-code", "--only", "moved").exit_code == 0
    assert called(a, b, "--exit-code", "--doc", "d1").exit_code == 1
    for trouble in ((a, tmp_path / "none"), (a, b, "--field", "colour"), (a, b, "--table", "documents"), (a,)):
        result = called(*trouble)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr


def test_the_same_run_says_that_nothing_differs(runs: tuple[Path, Path]) -> None:
    text = called(runs[0], runs[0]).stdout
    assert "same input, configuration, lexicon, model and code" in text
    assert "documents: 2 unchanged" in text
    assert "added" in text
    assert "·" not in text


def test_json_on_standard_output(runs: tuple[Path, Path]) -> None:
    told = json.loads(called(*runs, "--format", "json", "--table", "claims", "--only", "changed").stdout)
    assert list(told["tables"]) == ["claims"]
    assert {kind: len(told["tables"]["claims"][kind]) for kind in ("added", "removed", "changed", "moved")} == {
        "added": 0, "removed": 0, "changed": 1, "moved": 0,
    }  # fmt: skip


def test_latest_names_a_run(runs: tuple[Path, Path]) -> None:
    latest = runs[0].parent / "latest"
    latest.write_text("b\n", encoding="utf-8")
    assert called(runs[1], latest, "--exit-code").exit_code == 0


def test_an_incomplete_run_is_told(tmp_path: Path, runs: tuple[Path, Path]) -> None:
    started = write_run(tmp_path / "c", {}, manifest=MANIFEST | {"status": "running"})
    result = called(runs[0], started)
    assert result.exit_code == 2
    assert "an incomplete run; finish it" in result.stderr
