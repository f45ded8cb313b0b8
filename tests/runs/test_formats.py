"""The conventions of the contract, byte by byte, and that CSV reads back what was written."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.runs.formats import (
    columns,
    csv_header,
    csv_line,
    escaped,
    json_line,
    plain_float,
    text_columns,
    unescaped,
)
from schemas import TABLES, DocumentRecord, LocationMention
from tests.made_runs import actor, claim, place

TEXT = "Il compte 12 morts."


def test_header_has_a_byte_order_mark_and_the_columns_of_the_contract() -> None:
    assert csv_header("claims") == (
        "\ufeffid,doc_id,sentence,start,end,text,rule,confidence,kind,value,low,high,mod,unit,object,object_start,"
        "object_end,event,change,factuality,source_id,source,via_id,via,agent_id,agent,date_id,date,date_start,"
        "date_end,location_id,location,country,statement_id,part_of_id,revises_id,source_key,flags,sentence_text\n"
    )


@pytest.mark.parametrize(
    ("table", "names"),
    [
        (
            "documents",
            "doc_id path title date date_source publisher url author language encoding sha256 n_chars n_sentences"
            " n_tokens status reason dup_of",
        ),
        ("actors", "name kind sector country named entity_id key"),
        ("dates", "type value mod start_date end_date anchor anchor_date"),
        ("locations", "name kind country admin1 geonames_id lat lon feature_code is_actor"),
        ("statements", "type cue cue_start cue_end stance speaker_id speaker via_id via"),
    ],
)
def test_columns_stand_in_the_order_of_the_contract(table: str, names: str) -> None:
    shared = [] if table == "documents" else "id doc_id sentence start end text rule confidence".split()
    assert columns(table) == shared + names.split()


def test_the_text_of_a_document_is_in_jsonl_alone() -> None:
    record = DocumentRecord(doc_id="a", path="a", status="ok", text="Un.\nDeux.")
    assert json.loads(json_line(record))["text"] == "Un.\nDeux."
    assert "Un." not in csv_line("documents", record)


def cell(name: str, **fields: Any) -> str:
    line = csv_line("claims", claim("d", TEXT, "12", **fields))
    (row,) = csv.reader(io.StringIO(line, newline=""))
    return row[columns("claims").index(name)]


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("value", 12.0, "12"),
        ("value", 12500000, "12500000"),
        ("value", 1e15, "1000000000000000"),
        ("value", 3.2, "3.2"),
        ("value", 1e-7, "0.0000001"),
        ("value", -4.5, "-4.5"),
        ("value", None, ""),
        ("object", None, ""),
        ("object", "NA", "NA"),
        ("object", "None", "None"),
        ("object", "Noël", "Noël"),
        ("object", "=SOMME(A1)", "'=SOMME(A1)"),
        ("object", "+3 %", "'+3 %"),
        ("object", "-0,7 %", "'-0,7 %"),
        ("object", "@moi", "'@moi"),
        ("object", "\tmorts", "'\tmorts"),
        ("object", "'homme", "''homme"),
        ("object", "l'homme", "l'homme"),
        ("object", 'le "chef", dit', 'le "chef", dit'),
        ("object", "deux\nlignes", "deux\nlignes"),
        ("object", "retour\rchariot", "retour\rchariot"),
        ("event", "killed", "killed"),
        ("confidence", 1.0, "1"),
    ],
)
def test_a_cell(name: str, value: Any, written: str) -> None:
    assert cell(name, **{name: value}) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain", "plain"), ("a,b", '"a,b"'), ('a"b', '"a""b"'), ("a\nb", '"a\nb"'), ("a\rb", '"a\rb"'), ("a;b", "a;b"),
    ],
)  # fmt: skip
def test_only_cells_that_need_quotes_have_them(value: str, written: str) -> None:
    assert f",{written}," in csv_line("claims", claim("d", TEXT, "12", object=value))


def test_booleans_and_dates() -> None:
    record = LocationMention(id="l1", doc_id="d", **place(TEXT, "Il"), name="Il", kind="city", is_actor=True, lat=48.0)
    line = csv_line("locations", record)
    assert line == "l1,d,0,0,2,Il,by_hand,0.9,Il,city,,,,48,,,true\n"
    assert csv_line("actors", actor("d", TEXT, "Il", named=False)).endswith(",false,e1,k1\n")


@pytest.mark.parametrize(
    ("value", "written"),
    [(12.0, "12"), (0.6667, "0.6667"), (1e22, "10000000000000000000000"), (1.5e-9, "0.0000000015")],
)
def test_numbers_of_json_are_plain(value: float, written: str) -> None:
    line = json_line(claim("d", TEXT, "12", value=value))
    assert f'"value": {written},' in line
    assert json.loads(line)["value"] == value


def test_a_json_line_is_one_line_in_utf_8() -> None:
    line = json_line(claim("d", "Il compte\n12 morts à Noël.", "12", object=None))
    assert line.count("\n") == 1
    assert "Noël" in line
    assert '"object": null' in line


@given(st.text(min_size=1))
def test_one_apostrophe_is_put_and_taken(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert escaped(text)[:1] not in ("=", "+", "-", "@", "\t", "\r")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_csv_reads_back_any_text(text: str) -> None:
    assert unescaped(cell("object", object=text)) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_plain_floats_read_back_the_same(value: float) -> None:
    assert float(plain_float(value)) == value
    assert "e" not in plain_float(value)


def test_only_text_is_guarded() -> None:
    assert set(text_columns("claims")) & {"value", "kind", "start", "confidence", "date_start"} == set()
    assert {"text", "object", "sentence_text", "id"} <= set(text_columns("claims"))


def test_every_table_has_columns() -> None:
    assert all(columns(table) for table in TABLES)
