"""A run folder scored against gold files, in every format."""

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.errors import InputError
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


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "g"
    folder.mkdir()
    claims = [{"span": "12", "occ": 0, "value": 12}, {"span": "30", "occ": 0, "value": 30}]
    for name in ("d1", "d2"):
        (folder / f"{name}.json").write_text(json.dumps({"text": TEXT, "claims": claims}), encoding="utf-8")
    return folder


def test_documents_that_the_run_lacks_count_as_missed_and_are_named(gold: Path, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", {"d1.txt": TEXT + "\n"}, [claim("d1.txt", TEXT, "12", value=12)])
    evaluation = evaluate_run(gold, run)
    assert (evaluation.documents, evaluation.absent) == (2, ("d2",))
    span = evaluation.spans["claims"]["span"]
    assert (span.right, span.gold, span.found) == (1, 4, 1)
    assert "counted as missed, not in the run: d2" in rendered(evaluation, "text")


def test_fields_are_scored_end_to_end(gold: Path, tmp_path: Path) -> None:
    found = [claim("d1.txt", TEXT, "12", value=12), claim("d1.txt", TEXT, "30", value=31)]
    number = evaluate_run(gold, write_run(tmp_path / "run", {"d1.txt": TEXT}, found)).fields["claims"]["number"]
    assert (number.right, number.gold, number.found) == (1, 4, 2)


@pytest.mark.parametrize(
    ("documents", "message"),
    [
        ({"d1.txt": "Il y a 13 morts."}, r"d1.txt: not the annotated text, they differ from character 8 on"),
        ({"a/d1.txt": TEXT, "b/d1.txt": TEXT}, "two documents are called 'd1', one of them b/d1.txt"),
        ({"other.txt": TEXT}, "none of the 2 annotated documents is here"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    gold: Path, tmp_path: Path, documents: dict[str, str], message: str
) -> None:
    run = write_run(tmp_path / "run", documents)
    with pytest.raises(InputError, match=message):
        evaluate_run(gold, run)
    result = CliRunner().invoke(main, ["eval", str(gold), str(run)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert message.split(",")[0].replace("\\", "") in result.stderr


def test_the_command_lists_errors_up_to_the_limit(gold: Path, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", {"d1.txt": TEXT}, [claim("d1.txt", TEXT, "12", value=1, object="<b>|")])
    result = CliRunner().invoke(main, ["eval", str(gold), str(run), "--limit", "1"])
    assert result.exit_code == 0
    assert "Errors (4, the first 1: --limit shows more" in result.stdout.replace("\n", " ")
    page = CliRunner().invoke(main, ["eval", str(gold), str(run), "--format", "html"]).stdout
    assert "Errors (4)" in page
    assert "<script" not in page
    assert "http:" not in page
    assert "https:" not in page
