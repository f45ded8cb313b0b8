"""The sample articles are the annotated ones, to the character."""

import csv
import json
from pathlib import Path

import pytest

from pipeline.readers import read_input

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests" / "gold"
PAIRS = list(csv.DictReader((GOLD / "seeds.csv").read_text(encoding="utf-8").splitlines()))
DOCUMENTS = {document.doc_id: document for document in read_input(ROOT / "seeds")}


def test_every_gold_document_has_one_seed() -> None:
    assert sorted(pair["gold"] for pair in PAIRS) == sorted(path.name for path in GOLD.glob("d*.json"))
    assert {pair["seed"] for pair in PAIRS} == DOCUMENTS.keys() - {"alep_treve.txt"}


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["seed"] for pair in PAIRS])
def test_a_seed_is_its_gold_document(pair: dict[str, str]) -> None:
    gold = json.loads((GOLD / pair["gold"]).read_text(encoding="utf-8"))
    seed = DOCUMENTS[pair["seed"]]
    assert seed.text == gold["text"]
    assert (ROOT / "seeds" / pair["seed"]).read_bytes() == gold["text"].encode()
    assert (seed.date.isoformat() if seed.date else None) == gold["date"]
    assert seed.date_source == (gold["date"] and "metadata")
    assert (seed.status, seed.reason, seed.language) == ("ok", None, "fr")


def test_file_names_hold_no_dates() -> None:
    assert not [name for name in DOCUMENTS if any(c.isdigit() for c in name)]
