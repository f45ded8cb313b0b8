"""Explanations tell sentence, parts, path and refused candidates, and what the run says where nothing can be redone."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import pipeline.recipe
from pipeline.cli import main
from pipeline.errors import InputError, RunFolderError
from pipeline.explain import explain_record
from pipeline.parse import Parsed, parse_texts
from pipeline.recipe import extract_texts
from pipeline.rules import CHOICES, RULES, meaning, measured
from pipeline.spans import anchor
from pipeline.stages.claims import cases_of
from schemas import DateMention, QuantityMention
from tests.diff.runs import write_run

SEEDS = Path(__file__).parent.parent / "seeds"
TEXT = "Le village dort. Le séisme a fait 12 morts samedi, a annoncé lundi la préfecture."


def spans(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def quantities(parsed: Parsed, *_: Any) -> list[QuantityMention]:
    (shared,) = anchor(parsed, "quantities", [spans("12")])
    return [QuantityMention(**shared, rule="digits", confidence=1.0, role="claim", kind="count", value=12)]


def dates(parsed: Parsed, **_: Any) -> list[DateMention]:
    anchored = anchor(parsed, "dates", [spans("samedi"), spans("lundi")])
    return [DateMention(**a, rule="weekday", confidence=1.0, type="DATE", value="XXXX-WXX-6") for a in anchored]


@pytest.fixture
def claim(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setattr(pipeline.recipe, "find_quantities", quantities)
    monkeypatch.setattr(pipeline.recipe, "find_dates", dates)
    (found,) = next(extract_texts([("d1.txt", TEXT, None)])).claims
    return found.model_dump(mode="json")


def explained(folder: Path, row: dict[str, Any]) -> str:
    return explain_record(write_run(folder, {"d1.txt": TEXT}, [row]), row["id"])


@pytest.mark.model
def test_a_claim_tells_every_path(claim: dict[str, Any], tmp_path: Path) -> None:
    told = explained(tmp_path / "run", claim)
    assert "d1.txt (undated) · sentence 1" in told
    assert "Le séisme a fait [12] morts samedi" in told
    lines = {line.split()[0]: line for line in told.splitlines() if line.strip()}
    assert "morts" in lines["object"]
    assert "counted_noun: the noun that follows the figure" in lines["object"]
    assert "governing_noun" not in lines["event"]
    assert "killed" in lines["event"]
    assert "in_clause_after: after the figure, in its clause" in lines["date"]
    assert "taken 'samedi' (43–49): after the figure, in its clause" in told
    assert lines["refused"].strip().startswith("refused 'lundi' (61–66): ")
    start, end = spans("préfecture")
    assert f"refused 'préfecture' ({start}–{end}): states the figure" in told
    assert "differs" not in told


@pytest.mark.model
def test_a_claim_read_differently_today_is_told(claim: dict[str, Any], tmp_path: Path) -> None:
    told = explained(tmp_path / "run", claim | {"event": "injured"})
    assert "it differs (event injured → killed): the run was made with other versions, model, word lists." in told


@pytest.mark.model
def test_a_claim_that_is_no_more_keeps_what_the_run_says(claim: dict[str, Any], tmp_path: Path) -> None:
    gone = claim | {"id": "c0", "start": 0, "end": 2, "text": "Le"}
    told = explained(tmp_path / "run", gone)
    assert "the text gives no such claim" in told
    assert "event         killed" in told


def test_other_records_tell_their_fields_and_rule(tmp_path: Path) -> None:
    start, end = spans("préfecture")
    actor = {"id": "a1", "doc_id": "d1.txt", "sentence": 1, "start": start, "end": end, "text": "préfecture",
             "rule": "body", "confidence": 0.5, "name": "préfecture", "named": False, "country": None}  # fmt: skip
    run = write_run(
        tmp_path / "run", {"d1.txt": TEXT}, tables={"actors": [actor]}, date="2020-01-01", date_source="file"
    )
    told = explain_record(run, "a1")
    assert told.startswith("actor a1 · d1.txt (dated 2020-01-01 (file)) · sentence 1\n")
    assert "Le séisme a fait 12 morts samedi, a annoncé lundi la [préfecture]." in told
    assert "Le village" not in told
    assert "named         false" in told
    assert "country" not in told
    assert "rule          body: an institution by its common name" in told


def test_an_unknown_id_is_refused_with_exit_2(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", {"d1.txt": TEXT})
    with pytest.raises(InputError, match="no record 'c9' here"):
        explain_record(run, "c9")
    result = CliRunner().invoke(main, ["explain", str(run), "c9"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no record 'c9' here" in result.stderr


def test_rules_have_meanings_and_unknown_ones_speak_for_themselves() -> None:
    assert meaning("dates", "no_such_rule") == "no such rule"
    assert measured("dates", "no_such_rule") is None
    texts = [text for paths in (*CHOICES.values(), *RULES.values()) for text in paths.values()]
    assert all(text.strip() and not text.endswith(".") for text in texts)


@pytest.mark.model
def test_every_path_taken_in_the_samples_has_a_meaning() -> None:
    texts = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(SEEDS.glob("*_*.txt"))]
    taken = set()
    for parsed in parse_texts(texts):
        e = pipeline.recipe.extract_parsed(parsed, dct=None)
        cases = cases_of(parsed, e.quantities, e.statements, e.actors, e.dates, e.locations, dct=None)
        taken |= {(name, choice.rule) for case in cases for name, choice in case.choices.items()}
    assert len(taken) > 50
    assert {(name, rule) for name, rule in taken if rule not in CHOICES[name]} == set()


def test_ids_of_a_run_are_found_by_whole_value(tmp_path: Path) -> None:
    rows = [{"id": i, "doc_id": "d1.txt", "sentence": 0, "start": 0, "end": 2, "text": "Le", "rule": "r",
             "confidence": 0.5, "part_of_id": "c1"} for i in ("c2", "c1")]  # fmt: skip
    run = write_run(tmp_path / "run", {"d1.txt": TEXT}, tables={"statements": rows})
    assert explain_record(run, "c1").startswith("statement c1 ")
    assert json.loads((run / "statements.jsonl").read_text().splitlines()[0])["id"] == "c2"


def test_a_record_of_a_document_that_is_not_there_is_told(tmp_path: Path) -> None:
    row = {"id": "a1", "doc_id": "lost.txt", "sentence": 0, "start": 0, "end": 2, "text": "Le", "rule": "body"}
    run = write_run(tmp_path / "run", {"d1.txt": TEXT}, tables={"actors": [row]})
    with pytest.raises(RunFolderError, match="no row for 'lost.txt'"):
        explain_record(run, "a1")
