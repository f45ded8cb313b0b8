"""A run folder scored against gold files, in every format."""

import io
import json
from pathlib import Path

import pytest

from pipeline.evaluation.report import FORMATS, evaluate_run, summary_rows, write
from pipeline.evaluation.score import Evaluation
from tests.diff.runs import claim, write_run

TEXT = "Il y a 12 morts et 30 blessés."


@pytest.fixture
def evaluation(tmp_path: Path) -> Evaluation:
    claims = [{"span": "12", "occ": 0, "value": 12, "event": "killed"}, {"span": "30", "occ": 0, "event": "injured"}]
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "d1.json").write_text(json.dumps({"text": TEXT, "claims": claims}), encoding="utf-8")
    found = [claim("press/d1.txt", TEXT, "12", value=12, event="attacked")]
    run = write_run(tmp_path / "run", {"press/d1.txt": TEXT, "other.txt": TEXT}, found)
    return evaluate_run(tmp_path / "gold", run)


def rendered(evaluation: Evaluation, form: str) -> str:
    out = io.StringIO()
    write(evaluation, form, out)
    return out.getvalue()


def test_documents_are_matched_by_stem(evaluation: Evaluation) -> None:
    assert summary_rows(evaluation)[0] == ["claims: span", "1.000", "0.500", "0.667", "2", "1"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_shows_the_confusion(evaluation: Evaluation, form: str) -> None:
    text = rendered(evaluation, form)
    assert "killed" in text
    assert "attacked" in text


def test_json_lists_the_errors(evaluation: Evaluation) -> None:
    told = json.loads(rendered(evaluation, "json"))
    assert told["spans"]["claims"]["span"]["recall"] == 0.5
    assert [(row["what"], row["gold"]) for row in told["errors"]] == [("event", "12 = killed"), ("missed", "30")]
