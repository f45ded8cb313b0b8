"""Reading annotated documents in both formats."""

import datetime as dt
import json
from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.evaluation import read_gold
from pipeline.evaluation.gold import LAYERS

ROOT = Path(__file__).parent.parent.parent
TEXT = "Selon Paris, 12 morts et 12 blessés."


def write(folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")


def test_guide_format_counts_occurrences(tmp_path: Path) -> None:
    claims = [{"span": "12", "occ": 1, "value": 12}, {"span": "12", "occ": 0, "value": 12}]
    write(tmp_path, "d1.json", json.dumps({"text": TEXT, "claims": claims, "statements": []}))
    (document,) = read_gold(tmp_path)
    assert document.stem == "d1"
    assert [(m.start, m.end, m.fields) for m in document.layer("claims")] == [
        (13, 15, {"value": 12}),
        (25, 27, {"value": 12}),
    ]
    assert document.annotated == {"claims"}  # an empty list of statements means: not annotated


def test_brat_attributes_and_notes_are_fields(tmp_path: Path) -> None:
    write(tmp_path, "d1.txt", TEXT)
    write(
        tmp_path,
        "d1.ann",
        "T1\tClaim 13 15\t12\nA1\tKind T1 count\n#1\tAnnotatorNotes T1\tvalue=12; mod=null\n"
        "T2\tActor 6 11\tParis\nA2\tnamed T2 true\nT3\tOther 0 5\tSelon\nT4\tDate 13 15;25 27\t12 12\n",
    )
    (document,) = read_gold(tmp_path)
    assert [(m.layer, m.text, m.fields) for m in document.mentions] == [
        ("claims", "12", {"kind": "count", "value": 12, "mod": None}),
        ("actors", "Paris", {"named": True}),
        ("dates", "12 morts et 12", {}),
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("d1.json", "{", "d1.json: not a document in the guide's gold format"),
        ("d1.json", "[]", "d1.json: not a document in the guide's gold format"),
        ("d1.json", json.dumps({"text": TEXT, "dates": [{"span": "hier", "occ": 0}]}), "'hier' does not occur 1 times"),
        ("d1.json", json.dumps({"text": TEXT, "claims": [{"span": "12", "occ": 2}]}), "'12' does not occur 3 times"),
        ("d1.json", json.dumps({"text": TEXT, "claims": [{"occ": 2}]}), "claims: an annotation without a span"),
        ("d1.ann", "T1\tClaim 1 2\tx", "d1.txt is not beside it"),
    ],
)
def test_bad_gold_is_named(tmp_path: Path, name: str, content: str, message: str) -> None:
    write(tmp_path, name, content)
    with pytest.raises(InputError, match=message):
        read_gold(tmp_path)


def test_brat_relations_fill_fields_and_join_actors(tmp_path: Path) -> None:
    write(tmp_path, "d1.txt", TEXT)
    write(
        tmp_path,
        "d1.ann",
        "T1\tClaim 13 15\t12\nT2\tActor 6 11\tParis\nT3\tObject 16 21\tmorts\nT4\tActor 28 35\tblessés\n"
        "R1\tSource Arg1:T1 Arg2:T2\nR2\tObject Arg1:T1 Arg2:T3\n*\tEquiv T2 T4\nE1\tAttack:T1\n\n",
    )
    (document,) = read_gold(tmp_path)
    assert [(m.layer, m.text, m.fields) for m in document.mentions] == [
        ("claims", "12", {"source": "Paris", "object": "morts"}),
        ("actors", "Paris", {"entity": "T2"}),
        ("actors", "blessés", {"entity": "T2"}),
    ]


def test_what_one_brat_file_annotates_counts_in_all(tmp_path: Path) -> None:
    for name, attributes in (
        ("d1", "A1\tFactuality T1 denied\nA2\tEvent T1 killed\n"),
        ("d2", "T2\tDate 0 5\tSelon\n"),
    ):
        write(tmp_path, f"{name}.txt", TEXT)
        write(tmp_path, f"{name}.ann", "T1\tClaim 13 15\t12\n" + attributes)
    first, second = read_gold(tmp_path)
    assert first.annotated == second.annotated == {"claims", "dates"}
    assert second.layer("claims")[0].fields == {"factuality": "asserted", "event": None}


def test_brat_offsets_count_a_carriage_return_with_its_newline(tmp_path: Path) -> None:
    (tmp_path / "d1.txt").write_bytes(b"Un\r\ndeux\r\n12 morts")
    write(tmp_path, "d1.ann", "T1\tClaim 10 12\t12\n")
    (document,) = read_gold(tmp_path)
    assert document.text == "Un\ndeux\n12 morts"
    assert document.text[document.mentions[0].start : document.mentions[0].end] == "12"


def test_a_relation_to_nothing_is_named(tmp_path: Path) -> None:
    write(tmp_path, "d1.txt", TEXT)
    write(tmp_path, "d1.ann", "T1\tClaim 13 15\t12\nR1\tSource Arg1:T1 Arg2:T9\n")
    with pytest.raises(InputError, match="d1.ann: T9 is referred to"):
        read_gold(tmp_path)


def test_a_malformed_brat_line_is_named(tmp_path: Path) -> None:
    write(tmp_path, "d1.txt", TEXT)
    write(tmp_path, "d1.ann", "T1\tClaim 13 15\t12\nT2\tClaim treize 15\t12\n")
    with pytest.raises(InputError, match="d1.ann, line 2: not a brat annotation"):
        read_gold(tmp_path)


def test_missing_or_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        read_gold(tmp_path / "absent")
    with pytest.raises(InputError, match="neither .json"):
        read_gold(tmp_path)


def test_the_date_the_annotator_went_by(tmp_path: Path) -> None:
    write(tmp_path, "d1.json", json.dumps({"text": TEXT, "date": "2021-08-14"}))
    write(tmp_path, "d2.json", json.dumps({"text": TEXT, "date": None}))
    assert [document.date for document in read_gold(tmp_path)] == [dt.date(2021, 8, 14), None]
    write(tmp_path, "d3.json", json.dumps({"text": TEXT, "date": "2021-13-14"}))
    with pytest.raises(InputError, match="d3.json: not a document"):
        read_gold(tmp_path)


def test_held_out_articles_are_not_those_of_development() -> None:
    known, unseen = (read_gold(ROOT / "tests" / folder) for folder in ("gold", "heldout"))
    assert (len(known), len(unseen)) == (56, 8)
    assert not {document.text for document in known} & {document.text for document in unseen}
    assert {document.annotated for document in unseen} == {frozenset(LAYERS)}
