"""Records are frozen and strict, and numbers print as plain numbers."""

from typing import Any, get_args

import pytest
from pydantic import ValidationError

from schemas import TABLES, Claim, Record, base
from tests.made_runs import actor, claim

TEXT = "La police compte 12 morts."


def test_records_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        claim("d", TEXT, "12").value = 3


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"colour": "red"}, "extra_forbidden"),
        ({"start": "17"}, "int_type"),
        ({"start": 17.0}, "int_type"),
        ({"value": "12"}, "int_type"),
        ({"value": float("inf")}, "finite_number"),
        ({"value": float("nan")}, "finite_number"),
        ({"date_start": "2021-03-12"}, "date_type"),
        ({"object": ""}, "string_too_short"),
        ({"event": "died"}, "literal_error"),
        ({"country": "fra"}, "string_pattern_mismatch"),
        ({"source_id": "A 1"}, "string_pattern_mismatch"),
        ({"confidence": 1.5}, "less_than_equal"),
    ],
)
def test_nothing_is_converted_or_let_through(fields: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValidationError) as caught:
        claim("d", TEXT, "12", **fields)
    assert problem in {error["type"] for error in caught.value.errors()}


@pytest.mark.parametrize("missing", ["id", "doc_id", "start", "text", "rule", "confidence", "kind", "sentence_text"])
def test_required_fields(missing: str) -> None:
    fields = claim("d", TEXT, "12").model_dump()
    del fields[missing]
    with pytest.raises(ValidationError, match=missing):
        Claim(**fields)


@pytest.mark.parametrize(
    ("value", "plain"), [(12, 12), (12.0, 12), (12.5, 12.5), (0.0, 0), (-3.0, -3), (2.0**60, 2.0**60), (None, None)]
)
def test_whole_numbers_are_integers(value: float | None, plain: float | None) -> None:
    found = claim("d", TEXT, "12", value=value).value
    assert (found, type(found)) == (plain, type(plain))


def test_absent_fields_are_null_and_claims_are_asserted_levels() -> None:
    fields = claim("d", TEXT, "12").model_dump()
    told = {name: value for name, value in fields.items() if value is not None}
    assert set(told) == {
        "id", "doc_id", "sentence", "start", "end", "text", "rule", "confidence", "kind", "change", "factuality",
        "sentence_text",
    }  # fmt: skip
    assert (told["change"], told["factuality"]) == ("level", "asserted")


def test_an_actor_without_sector_or_country() -> None:
    found = actor("d", TEXT, "police")
    assert (found.sector, found.country) == (None, None)


@pytest.mark.parametrize("model", TABLES.values())
def test_every_record_is_frozen_strict_and_closed(model: type[Record]) -> None:
    config = model.model_config
    assert (config.get("frozen"), config.get("strict"), config.get("extra")) == (True, True, "forbid")


@pytest.mark.parametrize(
    ("vocabulary", "size"),
    [
        (base.Sector, 21), (base.ActorKind, 4), (base.DateType, 4), (base.DateMod, 10), (base.LocationKind, 9),
        (base.StatementType, 4), (base.Stance, 10), (base.QuantityKind, 9), (base.QuantityMod, 5), (base.Event, 18),
        (base.Change, 5), (base.Factuality, 5), (base.DateSource, 5), (base.DocumentStatus, 8),
    ],
)  # fmt: skip
def test_vocabularies_are_the_guides(vocabulary: Any, size: int) -> None:
    words = get_args(vocabulary)
    assert len(words) == len(set(words)) == size
