"""Every fault is a rejection with its reason; its neighbours stay, references to it go."""

import datetime as dt
import json
from typing import Any

import pytest

from pipeline.check import Checked, check_records
from schemas import ActorMention, Claim, DateMention, LocationMention, Mention, Statement
from tests.made_runs import actor, claim, place, statement

TEXT = "Lundi, à Lyon, la police a compté 12 blessés, dont 3 enfants."
POLICE = actor("d", TEXT, "police", id="a1")
LYON = LocationMention(id="l1", doc_id="d", **place(TEXT, "Lyon"), name="Lyon", kind="city", country="FRA")
MONDAY = DateMention(
    id="d1", doc_id="d", **place(TEXT, "Lundi"), type="DATE", value="2021-03-08",
    start_date=dt.date(2021, 3, 8), end_date=dt.date(2021, 3, 8),
)  # fmt: skip
COUNTED = statement("d", TEXT, "la police a compté 12 blessés", id="s1", speaker_id="a1", speaker="police")
TWELVE = claim(
    "d", TEXT, "12", id="c1", value=12, object="blessés", object_start=37, object_end=44,
    source_id="a1", source="police", source_key="police|FRA", date_id="d1", date="Lundi",
    date_start=dt.date(2021, 3, 8), date_end=dt.date(2021, 3, 8), location_id="l1", location="Lyon", country="FRA",
    statement_id="s1",
)  # fmt: skip
THREE = claim("d", TEXT, "3", id="c2", value=3, part_of_id="c1")
NEIGHBOURS = {
    "actors": [POLICE], "dates": [MONDAY], "locations": [LYON], "statements": [COUNTED], "claims": [TWELVE, THREE],
}  # fmt: skip


def check(**changed: list[Mention]) -> Checked:
    return check_records(TEXT, 1, {**NEIGHBOURS, **changed})  # type: ignore[arg-type]


def test_records_that_hold_are_kept_as_they_are() -> None:
    checked = check()
    assert checked.rejections == ()
    assert {table: list(records) for table, records in checked.records.items()} == NEIGHBOURS


def test_nothing_is_found_in_nothing() -> None:
    assert check_records("", 0, {}).records == dict.fromkeys(NEIGHBOURS, ())


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"start": -1}, "start: Input should be greater than or equal to 0 (got -1)"),
        ({"end": 999}, "offsets 34–999 are not a stretch of a text of 61 characters"),
        ({"start": 36, "end": 34}, "offsets 36–34 are not a stretch of a text of 61 characters"),
        ({"start": 35}, "the text at 35–36 is '2', not '12'"),
        ({"text": "13"}, "the text at 34–36 is '12', not '13'"),
        ({"text": ""}, "text: String should have at least 1 character (got '')"),
        ({"sentence": 1}, "sentence 1 of 1"),
        ({"kind": "amount"}, "kind: Input should be 'count', 'money', 'percentage', 'fraction', 'multiple', 'measure'"),
        ({"event": "died"}, "event: Input should be 'killed', 'injured'"),
        ({"country": "France"}, "country: String should match pattern '^[A-Z]{3}$' (got 'France')"),
        ({"value": float("nan")}, "value.int: Input should be a valid integer"),
        ({"value": "12"}, "value.int: Input should be a valid integer (got '12')"),
        ({"confidence": 1.2}, "confidence: Input should be less than or equal to 1 (got 1.2)"),
        ({"rule": None}, "rule: Input should be a valid string (got None)"),
        ({"id": "1c"}, "id: String should match pattern '^[a-z][0-9a-z]*$' (got '1c')"),
        ({"id": "c1"}, "the id c1 stands twice"),
        ({"object_start": 3}, "object_start and object_end: one of them is missing"),
        (
            {"object": "enfants", "object_start": 37, "object_end": 44},
            "object: the text at 37–44 is 'blessés', not 'enfants'",
        ),
        (
            {"object": "enfants", "object_start": 53, "object_end": 99},
            "object: offsets 53–99 are not a stretch of a text of 61 characters",
        ),
        ({"low": 15, "high": 10}, "low 15 is more than high 10"),
        (
            {"date_start": dt.date(2021, 3, 9), "date_end": dt.date(2021, 3, 8)},
            "date_start 2021-03-09 is more than date_end 2021-03-08",
        ),
        ({"source_id": "a1", "source": "armée"}, "source is 'armée', the record it points at says 'police'"),
        ({"date_id": "d1"}, "date is None, the record it points at says 'Lundi'"),
    ],
)
def test_a_claim_that_does_not_hold_is_rejected_and_its_neighbours_stay(fields: dict[str, Any], reason: str) -> None:
    bad = Claim.model_construct(**(claim("d", TEXT, "12", id="c9").model_dump() | fields))
    checked = check(claims=[TWELVE, bad, THREE])
    (rejection,) = checked.rejections
    assert rejection.reason.startswith(reason)
    assert (rejection.table, rejection.doc_id) == ("claims", "d")
    assert json.loads(rejection.record)["sentence_text"] == TEXT
    assert {table: list(records) for table, records in checked.records.items()} == NEIGHBOURS


@pytest.mark.parametrize(
    ("table", "record", "reason"),
    [
        ("actors", POLICE.model_copy(update={"sector": "XXX"}), "sector: Input should be 'GOV', 'MIL', 'REB'"),
        ("dates", MONDAY.model_copy(update={"end_date": dt.date(2021, 3, 7)}), "start_date 2021-03-08 is more than"),
        ("locations", LYON.model_copy(update={"lat": 91.0}), "lat: Input should be less than or equal to 90"),
        ("statements", COUNTED.model_copy(update={"cue_end": 5}), "cue_start and cue_end: one of them is missing"),
        ("statements", COUNTED.model_copy(update={"speaker": "maire"}), "speaker is 'maire', the record it points at"),
    ],
)
def test_other_records_are_checked_alike(table: str, record: Mention, reason: str) -> None:
    checked = check(**{table: [record]})
    assert [(r.table, r.reason[: len(reason)]) for r in checked.rejections] == [(table, reason)]
    assert checked.records[table] == ()  # type: ignore[index]


def test_references_to_rejected_records_go_with_all_that_came_from_them() -> None:
    lost = {
        "actors": [POLICE.model_copy(update={"start": 0})],
        "dates": [MONDAY.model_copy(update={"end": 0})],
        "locations": [LYON.model_copy(update={"text": "Nice"})],
        "statements": [COUNTED.model_copy(update={"stance": "sing", "speaker_id": None, "speaker": None})],
    }
    checked = check(**lost)  # type: ignore[arg-type]
    assert len(checked.rejections) == 4
    gone = (
        "source_id", "source", "source_key", "date_id", "date", "date_start", "date_end", "location_id", "location",
        "country", "statement_id",
    )  # fmt: skip
    assert checked.records["claims"] == (TWELVE.model_copy(update=dict.fromkeys(gone)), THREE)


def test_a_statement_loses_its_rejected_speaker() -> None:
    checked = check(actors=[POLICE.model_copy(update={"start": 0})])
    assert checked.records["statements"] == (COUNTED.model_copy(update={"speaker_id": None, "speaker": None}),)


def test_a_claim_loses_the_whole_that_was_rejected() -> None:
    checked = check(claims=[TWELVE.model_copy(update={"end": 0}), THREE])
    assert checked.records["claims"] == (THREE.model_copy(update={"part_of_id": None}),)


def test_a_claim_may_point_at_a_later_one() -> None:
    checked = check(claims=[TWELVE.model_copy(update={"revises_id": "c2"}), THREE])
    assert [claim.revises_id for claim in checked.records["claims"] if isinstance(claim, Claim)] == ["c2", None]


def test_types_of_the_rows_are_the_tables_own() -> None:
    assert {type(record) for records in NEIGHBOURS.values() for record in records} == {
        ActorMention, DateMention, LocationMention, Statement, Claim,
    }  # fmt: skip
