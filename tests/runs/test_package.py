"""The data package is valid, by frictionless's own judgement, and notices a broken table."""

import json
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.made_runs import actor, claim, make_run


@pytest.fixture
def frictionless() -> Iterator[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own dependencies
        import frictionless

        yield frictionless


def problems(frictionless: Any, folder: Path) -> list[str]:
    report = frictionless.validate(str(folder / "datapackage.json"))
    return [f"{row[0]}: {row[-1]}" for row in report.flatten(["name", "message"])] + [e.message for e in report.errors]


@pytest.mark.model
def test_a_real_run_is_a_valid_data_package(frictionless: Any, seeds_run: Path) -> None:
    assert problems(frictionless, seeds_run) == []


def test_odd_text_keeps_the_package_valid(frictionless: Any, tmp_path: Path) -> None:
    text = "=SOMME(A1), dit « l'homme »\n12 morts"
    claims = [claim("NA", text, "12", id="c1", object='"morts"\r', value=1e20, source_id="a1", source="=SOMME")]
    records = {"claims": claims, "actors": [actor("NA", text, "=SOMME", id="a1")]}
    assert problems(frictionless, make_run(tmp_path / "run", {"NA": (text, "1415-10-25")}, records)) == []


@pytest.mark.parametrize(
    ("doc_id", "fields"),
    [("d", {"source_id": "a9", "source": "police"}), ("d", {"part_of_id": "c9"}), ("other", {})],
)
def test_a_dangling_reference_is_noticed(
    frictionless: Any, tmp_path: Path, doc_id: str, fields: dict[str, Any]
) -> None:
    text = "La police compte 12 morts."
    run = make_run(tmp_path / "run", {"d": (text, None)}, {"claims": [claim(doc_id, text, "12", id="c1", **fields)]})
    assert any("foreign key" in told.lower() for told in problems(frictionless, run))


def test_an_id_that_stands_twice_is_noticed(frictionless: Any, tmp_path: Path) -> None:
    text = "La police compte 12 morts."
    run = make_run(tmp_path / "run", {"d": (text, None)}, {"claims": [claim("d", text, "12", id="c1")] * 2})
    assert any("primary key" in told.lower() for told in problems(frictionless, run))


def test_types_and_vocabularies_are_described(tmp_path: Path) -> None:
    package = json.loads((make_run(tmp_path / "run", {}, {}) / "datapackage.json").read_text(encoding="utf-8"))
    fields = {
        (resource["name"], field["name"]): field
        for resource in package["resources"]
        for field in resource["schema"]["fields"]
    }
    assert fields["claims", "value"] == {"name": "value", "type": "number"}
    assert fields["claims", "start"] == {"name": "start", "type": "integer", "constraints": {"required": True}}
    assert fields["dates", "start_date"] == {"name": "start_date", "type": "date"}
    assert fields["actors", "named"] == {"name": "named", "type": "boolean", "constraints": {"required": True}}
    assert fields["claims", "change"]["constraints"] == {"enum": ["level", "increase", "decrease", "from", "to"]}
    assert [resource["path"] for resource in package["resources"]] == [
        "documents.csv", "actors.csv", "dates.csv", "locations.csv", "statements.csv", "claims.csv", "rejections.csv",
    ]  # fmt: skip
