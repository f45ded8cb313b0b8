"""The records that claims make, and the trace of what was considered."""

import datetime as dt

import pytest

from pipeline.parse import Parsed
from pipeline.stages.claims import build_claims, cases_of
from tests.docs import parsed, tokenised
from tests.stages.marked import claims, read, records


def _parsed(marked: str) -> Parsed:
    return parsed(read(marked).text)


def test_no_quantity_makes_no_claim() -> None:
    assert build_claims(tokenised("Rien à signaler."), [], [], [], [], []) == []


def test_an_empty_text_makes_no_claim() -> None:
    assert build_claims(tokenised(""), [], [], [], [], []) == []


@pytest.mark.model
def test_only_quantities_with_the_role_claim_make_claims() -> None:
    marked = "L'avion {F-16} a tué {douze} civils."
    text = _parsed(marked)
    quantities, *rest = records(text, read(marked))
    quantities[0] = quantities[0].model_copy(update={"role": "identifier", "kind": None})
    assert [c.text for c in build_claims(text, quantities, *rest)] == ["douze"]


@pytest.mark.model
def test_a_claim_repeats_its_records() -> None:
    claim = claims("⟦{Douze} civils ont été tués <lundi> à [Kaboul]⟧, ‹a annoncé› le @!ministère@, cité par @~Tolo@.")[
        0
    ]
    assert (claim.source, claim.source_key, claim.via) == ("ministère", "k0", "Tolo")
    assert claim.statement_id is not None
    assert claim.date_id is not None
    assert claim.location_id is not None
    assert claim.sentence_text.startswith("Douze civils ont été tués")
    assert (claim.object_start, claim.object_end) == (6, 12)


@pytest.mark.model
def test_a_part_and_a_revision_point_at_claims() -> None:
    whole, part = claims("{Douze} civils, dont {trois} enfants, ont été tués.")
    before, after = claims("Le bilan passe de {12} à {17} morts.")
    assert part.part_of_id == whole.id
    assert after.revises_id == before.id


@pytest.mark.model
@pytest.mark.parametrize(
    ("day", "flags"), [(dt.date(2021, 3, 12), None), (dt.date(2021, 3, 10), "after_document_date")]
)
def test_an_event_after_the_document_is_marked(day: dt.date, flags: str | None) -> None:
    marked = "{Douze} civils ont été tués le <11 mars 2021>."
    text = _parsed(marked)
    quantities, statements, actors, dates, places = records(text, read(marked))
    date = dates[0].model_copy(update={"start_date": dt.date(2021, 3, 11), "end_date": dt.date(2021, 3, 11)})
    assert build_claims(text, quantities, statements, actors, [date], places, dct=day)[0].flags == flags


@pytest.mark.model
def test_the_trace_names_the_path_and_the_candidates_refused() -> None:
    marked = "⟦{Douze} civils ont été tués <lundi> à [Kaboul]⟧, ‹a annoncé› <mardi> à [Genève] le @!ministère@."
    text = _parsed(marked)
    case = cases_of(text, *records(text, read(marked)), dct=None)[0]
    assert case.choices["event"].rule == "governing_verb"
    assert [(c.text, c.reason, c.taken) for c in case.choices["date"].candidates] == [
        ("lundi", "in_clause_after", True),
        ("mardi", "outside what is reported", False),
    ]
    assert [(c.text, c.taken) for c in case.choices["location"].candidates] == [("Kaboul", True), ("Genève", False)]
    assert case.choices["source"].candidates[0].reason == "covers the figure"


@pytest.mark.model
def test_an_endless_sentence_is_taken_in_pieces() -> None:
    marked = "bilan " * 320 + ": {12} morts, {30} blessés"
    assert [(c.object, c.event) for c in claims(marked)] == [("morts", "killed"), ("blessés", "injured")]
