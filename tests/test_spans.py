"""Ids are stable: text inserted elsewhere leaves them unchanged."""

import pytest

from pipeline.spans import anchor, stable_hash
from tests.docs import tokenised

TEXT = "Le bilan est de 12 morts. Selon Paris, 12 morts et 12 blessés sont à Lyon."


def spans_of(text: str, words: str) -> list[tuple[int, int]]:
    starts = [i for i in range(len(text)) if text.startswith(words, i)]
    return [(i, i + len(words)) for i in starts]


def test_anchor_gives_sentence_text_and_offsets() -> None:
    parsed = tokenised(TEXT)
    found = anchor(parsed, "claims", spans_of(TEXT, "12"))
    assert [(m["sentence"], m["start"], m["text"]) for m in found] == [(0, 16, "12"), (1, 39, "12"), (1, 51, "12")]
    assert len({m["id"] for m in found}) == 3
    assert all(m["id"][0] == "c" for m in found)


def test_ids_survive_text_inserted_elsewhere() -> None:
    longer = "Un paragraphe de plus, avec 12 arbres.\n\n" + TEXT
    before = anchor(tokenised(TEXT), "claims", spans_of(TEXT, "12"))
    after = anchor(tokenised(longer), "claims", spans_of(longer, "12"))[1:]
    assert [m["id"] for m in after] == [m["id"] for m in before]


@pytest.mark.parametrize("changed", [TEXT.replace("bilan", "compte"), TEXT.replace("12 morts.", "13 morts.")])
def test_ids_change_with_the_words_of_their_sentence(changed: str) -> None:
    first = anchor(tokenised(TEXT), "claims", [(16, 18)])[0]["id"]
    assert anchor(tokenised(changed), "claims", [(16, 18)])[0]["id"] != first


def test_ids_differ_by_table_and_document() -> None:
    parsed = tokenised(TEXT)
    assert anchor(parsed, "claims", [(0, 2)])[0]["id"] != anchor(parsed, "dates", [(0, 2)])[0]["id"]


def test_stable_hash_is_a_letter_and_fifteen_digits() -> None:
    assert stable_hash("a", "Lyon", "city") == stable_hash("a", "Lyon", "city")
    assert stable_hash("a", "Lyon", "city") != stable_hash("a", "Lyoncity")
    assert len(stable_hash("e", "x")) == 16
