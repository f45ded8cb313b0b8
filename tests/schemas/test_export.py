"""The JSON Schemas in schemas/json are those of the records, and real records fit them."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from schemas import TABLES
from schemas.export import FOLDER, json_schema, models, write_all
from tests.made_runs import claim

TEXT = "La police compte 12 morts."


@pytest.mark.parametrize("name", models())
def test_schemas_on_disk_are_in_step(name: str) -> None:
    assert (FOLDER / f"{name}.schema.json").read_text(encoding="utf-8") == json_schema(name), "run `make golden`"


def test_no_other_schema_is_there(tmp_path: Path) -> None:
    write_all(tmp_path / "json")
    assert {path.name for path in FOLDER.iterdir()} == {path.name for path in (tmp_path / "json").iterdir()}


@pytest.mark.parametrize("name", models())
def test_schemas_are_valid(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(json_schema(name)))


def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(
        json.loads(json_schema(name)), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


@pytest.mark.parametrize(
    ("fields", "fits"),
    [
        ({}, True),
        ({"value": 12.5}, True),
        ({"event": "killed"}, True),
        ({"event": "died"}, False),
        ({"value": "12"}, False),
        ({"object": ""}, False),
        ({"colour": "red"}, False),
        ({"date_start": "2021-02-30"}, False),
        ({"country": "France"}, False),
    ],
)
def test_a_schema_tells_good_records_from_bad(fields: dict[str, Any], *, fits: bool) -> None:
    record = claim("d", TEXT, "12").model_dump(mode="json") | fields
    assert validator("claims").is_valid(record) is fits


@pytest.mark.model
@pytest.mark.parametrize("name", models())
def test_what_a_run_writes_fits_its_schema(seeds_run: Path, name: str) -> None:
    if name in TABLES:
        lines = (seeds_run / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        records = [json.loads(line) for line in lines]
        assert records or name == "rejections"
    else:
        records = [json.loads((seeds_run / "manifest.json").read_text(encoding="utf-8"))]
    check = validator(name)
    assert [error.message for record in records for error in check.iter_errors(record)] == []
