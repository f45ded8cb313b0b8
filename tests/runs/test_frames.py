"""Runs and extractions as frames: real dtypes, and text that stays text."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from pipeline import load_run
from pipeline.errors import RunFolderError
from pipeline.runs.formats import column_types
from pipeline.runs.frames import Run, frame
from schemas import TABLES, DateMention, Rejection
from tests.made_runs import actor, claim, make_run, place

TEXT = "NA et None comptent 12 morts en 1415."


def made(folder: Path, **fields: Any) -> Run:
    claims = [claim("007", TEXT, "12", id="c1", **fields), claim("007", TEXT, "1415", id="c2")]
    date = DateMention(
        id="d1", doc_id="007", **place(TEXT, "1415"), type="DATE", value="1415",
        start_date=dt.date(1415, 1, 1), end_date=dt.date(1415, 12, 31),
    )  # fmt: skip
    records = {"claims": claims, "actors": [actor("007", TEXT, "NA"), actor("007", TEXT, "None")], "dates": [date]}
    return load_run(make_run(folder / "run", {"007": (TEXT, "2021-03-12")}, records))


def test_dtypes_of_claims(tmp_path: Path) -> None:
    found = made(tmp_path).claims.dtypes.map(str).to_dict()
    assert {name: found[name] for name in ("start", "object_start", "value", "low", "confidence")} == {
        "start": "Int64", "object_start": "Int64", "value": "Float64", "low": "Float64", "confidence": "Float64",
    }  # fmt: skip
    assert {found[name] for name in ("kind", "mod", "event", "change", "factuality")} == {"category"}
    assert {found[name] for name in ("date_start", "date_end")} == {"datetime64[s]"}
    assert {found[name] for name in ("id", "doc_id", "text", "source_id", "flags", "sentence_text")} == {"string"}


def test_booleans_are_nullable(tmp_path: Path) -> None:
    assert str(made(tmp_path).actors["named"].dtype) == "boolean"


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_the_same_dtypes_empty_or_not(tmp_path: Path, table: str) -> None:
    run = load_run(make_run(tmp_path / "run", {}, {}))
    empty = getattr(run, table)
    assert len(empty) == 0
    assert list(empty.columns) == list(column_types(TABLES[table]))
    assert empty.dtypes.map(str).to_dict() == getattr(made(tmp_path / "more"), table).dtypes.map(str).to_dict()


@pytest.mark.parametrize("value", ["NA", "None", "nan", "null", "007", "1e5", "true", "=1+1", "'", "-", "2021-03-12"])
def test_text_stays_text(tmp_path: Path, value: str) -> None:
    claims = made(tmp_path, object=value, source=value).claims
    assert claims["object"].tolist()[0] == value
    assert claims["source"].tolist()[0] == value
    assert claims["object"].isna().tolist() == [False, True]


def test_names_like_na_and_ids_like_numbers_stay_text(tmp_path: Path) -> None:
    run = made(tmp_path)
    assert run.actors["name"].tolist() == ["NA", "None"]
    assert run.claims["doc_id"].tolist() == ["007", "007"]
    assert run.documents["doc_id"].tolist() == ["007"]


def test_days_before_1677_are_days(tmp_path: Path) -> None:
    dates = made(tmp_path).dates
    assert dates["start_date"][0] == pd.Timestamp(1415, 1, 1)
    assert dates["end_date"][0].year == 1415


@pytest.mark.parametrize("value", [0, 12, 12.5, 10**15, 10**20, 1e300, 0.0000001])
def test_values_read_back(tmp_path: Path, value: float) -> None:
    values = made(tmp_path, value=value).claims["value"]
    assert values[0] == value
    assert values.isna().tolist() == [False, True]


def test_documents_hold_their_text(tmp_path: Path) -> None:
    documents = made(tmp_path).documents
    assert documents["text"].tolist() == [TEXT]
    assert documents["date"][0] == pd.Timestamp(2021, 3, 12)
    assert str(documents["status"].dtype) == "category"


def test_categories_are_the_vocabulary_in_its_order(tmp_path: Path) -> None:
    claims = made(tmp_path, event="killed").claims
    assert claims["event"].cat.categories.tolist()[:3] == ["killed", "injured", "missing"]
    assert claims["event"].isna().tolist() == [False, True]


def test_a_frame_of_records_is_that_of_the_csv(tmp_path: Path) -> None:
    records = [
        claim("d", TEXT, "12", value=12, event="killed", date_start=dt.date(2021, 3, 8)),
        claim("d", TEXT, "1415"),
    ]
    run = load_run(make_run(tmp_path / "run", {"d": (TEXT, None)}, {"claims": records}))
    pd.testing.assert_frame_equal(frame("claims", records), run.claims)


def test_rejections_read_back(tmp_path: Path) -> None:
    rejection = Rejection(doc_id="d", table="claims", reason="text: ''", record=json.dumps({"a": "é,\n"}), start=-3)
    run = load_run(make_run(tmp_path / "run", {}, {"rejections": [rejection]}))
    assert run.rejections["start"].tolist() == [-3]
    assert json.loads(run.rejections["record"][0]) == {"a": "é,\n"}


def test_a_table_is_read_once_and_unknown_ones_are_named(tmp_path: Path) -> None:
    run = made(tmp_path)
    assert run.claims is run.claims
    with pytest.raises(AttributeError, match="a run has no 'claim'; it has documents, actors"):
        run.claim  # noqa: B018


def test_latest_names_a_run(tmp_path: Path) -> None:
    run = made(tmp_path)
    (tmp_path / "latest").write_text(f"{run.folder.name}\n", encoding="utf-8")
    assert load_run(tmp_path / "latest").folder == run.folder
    assert load_run(str(run.folder)).claims["id"].tolist() == ["c1", "c2"]


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "no manifest.json here; name a folder"), ("{", "manifest.json: cannot be read")],
)
def test_what_is_no_run_is_told(tmp_path: Path, content: str | None, message: str) -> None:
    if content is not None:
        (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(RunFolderError, match=message):
        load_run(tmp_path)


@pytest.mark.model
def test_the_sample_run_reads_back_what_was_written(seeds_run: Path) -> None:
    run = load_run(seeds_run)
    for table in TABLES:
        if table == "documents":
            continue
        lines = (seeds_run / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()
        records = [TABLES[table].model_validate_json(line) for line in lines]
        pd.testing.assert_frame_equal(getattr(run, table), frame(table, records))
