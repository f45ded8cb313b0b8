"""What the tables of quantities compare: a sentence's claims, and the roles of its other numbers, as short texts."""

from collections.abc import Callable, Iterable

import pytest

from pipeline.parse import parse_texts
from pipeline.stages.dates import find_dates
from pipeline.stages.quantities import find_quantities
from schemas import QuantityMention


def quantities_of(text: str) -> list[QuantityMention]:
    """The quantities of a text, parsed by the model, with the dates found before."""
    (parsed,) = parse_texts([("text", text)])
    return find_quantities(parsed, find_dates(parsed, dct=None))


def claims_of(text: str) -> list[str]:
    """Each claim as "span = value kind unit MOD", where a count is not named and a range is "low..high"."""
    return [_short(q) for q in quantities_of(text) if q.role == "claim"]


def claims_table(
    found: Iterable[tuple[str, list[str]]], nothing: Iterable[str] = ()
) -> Callable[[str, list[str]], None]:
    """The test of a table: sentences with all their claims, and sentences without one."""

    @pytest.mark.parametrize(("text", "expected"), [*found, *((text, []) for text in nothing)])
    def check(text: str, expected: list[str]) -> None:
        assert claims_of(text) == expected

    return check


def roles_of(text: str) -> list[str]:
    """Each number that is no claim as "span : role", articles apart."""
    return [f"{q.text} : {q.role}" for q in quantities_of(text) if q.role not in {"claim", "article"}]


def _short(q: QuantityMention) -> str:
    low, high = ("" if bound is None else bound for bound in (q.low, q.high))
    value = q.value if q.value is not None else f"{low}..{high}"
    parts = [q.text, "=", value, None if q.kind == "count" else q.kind, q.unit, q.mod]
    return " ".join(str(part) for part in parts if part is not None)
