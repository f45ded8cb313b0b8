"""The command: exit statuses, messages that name file, line and remedy, the summary, the bar."""

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from pipeline import __version__
from pipeline.cli import main
from tests.readers.test_files import write

ROOT = Path(__file__).parent.parent


def releve(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def articles(tmp_path: Path, no_model: None) -> Path:
    write(tmp_path, "in/a.txt", "Le séisme a fait 12 morts et 40 blessés.")
    return tmp_path / "in"


def test_all_was_read(articles: Path, tmp_path: Path) -> None:
    done = releve("run", articles, "-o", tmp_path / "run")
    assert (done.exit_code, done.stderr) == (0, "")
    assert [line.split() for line in done.stdout.splitlines()] == [
        ["1", "documents", "ok"], ["0", "actors"], ["0", "dates"], ["0", "locations"], ["0", "statements"],
        ["2", "claims"], ["0", "rejections"], ["tables:", str(tmp_path / "run")],
    ]  # fmt: skip


def test_some_were_refused(articles: Path, tmp_path: Path) -> None:
    write(articles, "vide.txt", "")
    write(articles, "panne.txt", "PANNE")
    write(articles, "metadata.csv", "path,date\na.txt,2021-02-30\n")
    done = releve("run", articles, "-o", tmp_path / "run")
    assert done.exit_code == 1
    lines = done.stdout.splitlines()
    assert [line.split() for line in lines[:3]] == [
        ["1", "documents", "crashed"], ["1", "documents", "empty"], ["1", "documents", "ok"]
    ]  # fmt: skip
    assert "refused: vide.txt: no text; remove it or fill it" in lines
    assert any(line.startswith("refused: panne.txt: ValueError at fakes.py:") for line in lines)
    assert (
        "noted: metadata.csv, line 2: date '2021-02-30' is no calendar day, left out; write it as YYYY-MM-DD" in lines
    )


def test_many_refusals_are_cut_short(articles: Path, tmp_path: Path) -> None:
    for n in range(30):
        write(articles, f"vide{n}.txt", "")
    done = releve("run", articles, "-o", tmp_path / "run")
    assert done.stdout.count("refused: ") == 20
    assert "… and 10 more, in documents.csv" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing"], "releve: missing: no such file or folder; check the path\n"),
        (["empty"], "releve: empty: nothing to read; put .txt, .md, .jsonl, .csv files there\n"),
        (["a.pdf"], "releve: a.pdf: .pdf is not read yet; save it as one of .txt, .md, .jsonl, .csv\n"),
        (["bad.csv"], "releve: bad.csv, line 1: no column 'text' (found: titre, texte); add or rename it\n"),
        (["in", "--date", "hier"], "releve: --date hier: not a date; write it as YYYY-MM-DD\n"),
        (["in", "--date", "2021-02-30"], "releve: --date 2021-02-30: not a date; write it as YYYY-MM-DD\n"),
        (["in", "--config", "no.toml"], "releve: no.toml: cannot be read (No such file or directory)\n"),
        (["in", "--config", "bad.toml"], "releve: bad.toml: not valid TOML ("),
        (["in", "--config", "odd.toml"], "releve: odd.toml: colour: Extra inputs are not permitted\n"),
        (["in", "--config", "kernel.toml"], "releve: kernel.toml: kernel: Input should be 'auto', 'blis' or 'numpy'\n"),
        (["in", "-o", "a.pdf/run"], "releve: a.pdf/run: cannot be written ("),
        (["in", "-o", "mine"], "releve: mine: not empty and no run folder; it is left untouched, choose another with"),
        (["in", "-o", "mine", "--fresh"], "releve: mine: not empty and no run folder; it is left untouched"),
        (["in", "-o", "half"], "releve: half: an incomplete run; use --fresh to write it again\n"),
        (["in", "-o", "other"], "releve: other: a run of another input, configuration or version; use --fresh to"),
    ],
)
def test_nothing_could_be_done(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    write(tmp_path, "a.pdf", "%PDF")
    write(tmp_path, "bad.csv", "titre,texte\n")
    write(tmp_path, "bad.toml", "kernel = [")
    write(tmp_path, "odd.toml", 'colour = "red"')
    write(tmp_path, "kernel.toml", 'kernel = "fast"')
    write(tmp_path, "mine/thesis.txt", "Precious.")
    write(tmp_path, "half/manifest.json", json.dumps({"schema_version": "1.0", "status": "running"}))
    write(tmp_path, "other/manifest.json", json.dumps({"schema_version": "1.0", "status": "complete"}))
    before = set(tmp_path.rglob("*"))
    done = releve("run", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("arguments", [["run"], ["run", "in", "--colour"], ["runs"]])
def test_wrong_arguments(arguments: list[str]) -> None:
    done = releve(*arguments)
    assert done.exit_code == 2
    assert "Try " in done.stderr


def test_a_complete_run_is_left_as_it_is_with_status_0(articles: Path, tmp_path: Path) -> None:
    write(articles, "vide.txt", "")
    assert releve("run", articles, "-o", tmp_path / "run").exit_code == 1
    before = (tmp_path / "run" / "manifest.json").read_bytes()
    again = releve("run", articles, "-o", tmp_path / "run")
    assert (again.exit_code, again.stderr) == (
        0,
        f"releve: {tmp_path / 'run'}: complete already, left as it is (--fresh writes it again)\n",
    )
    assert (tmp_path / "run" / "manifest.json").read_bytes() == before


def test_quiet_says_nothing(articles: Path, tmp_path: Path) -> None:
    write(articles, "vide.txt", "")
    done = releve("run", articles, "-o", tmp_path / "run", "-q")
    assert (done.exit_code, done.output) == (1, "")


def test_a_date_for_a_folder_fills_gaps(articles: Path, tmp_path: Path) -> None:
    write(articles, "2019-01-01_b.txt", "On compte 3 morts.")
    write(tmp_path, "releve.toml", "date = 2021-03-12\n")
    assert releve("run", articles, "-o", tmp_path / "run", "--config", tmp_path / "releve.toml").exit_code == 0
    rows = [json.loads(line) for line in (tmp_path / "run" / "documents.jsonl").read_text().splitlines()]
    assert [(row["date"], row["date_source"]) for row in rows] == [
        ("2019-01-01", "file_name"),
        ("2021-03-12", "option"),
    ]


def test_an_interruption_is_no_result(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pipeline.runs.dispatch.process", interrupted)
    done = releve("run", articles, "-o", tmp_path / "run")
    assert (done.exit_code, done.stderr) == (2, "releve: stopped; nothing was written\n")
    assert {path.name for path in tmp_path.iterdir()} == {"in"}


def test_schema_prints_what_is_on_disk() -> None:
    assert releve("schema").stdout.split() == [
        "documents", "actors", "dates", "locations", "statements", "claims", "rejections", "manifest",
    ]  # fmt: skip
    for table in ("claims", "manifest"):
        on_disk = (ROOT / "schemas" / "json" / f"{table}.schema.json").read_text(encoding="utf-8")
        assert releve("schema", table).stdout == on_disk
    wrong = releve("schema", "claim")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr.startswith("releve: no table 'claim'; there are documents, actors")


def test_version_and_help() -> None:
    assert releve("--version").stdout == f"releve, version {__version__}\n"
    assert isinstance(main, click.Group)
    for command in main.commands.values():
        assert command.help
        assert releve(command.name or "", "--help").exit_code == 0


def test_python_m_pipeline_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", "schema", "actors"], cwd=ROOT, capture_output=True, check=True
    )
    assert done.stdout.decode() == (ROOT / "schemas" / "json" / "actors.schema.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("terminal", [True, False])
def test_the_bar_is_drawn_on_a_terminal_alone(tmp_path: Path, *, terminal: bool) -> None:
    """Only refused documents, so that the model is not loaded."""
    for n in range(3):
        write(tmp_path, f"in/{n}.txt", "")
    command = [sys.executable, "-m", "pipeline", "run", str(tmp_path / "in"), "-o", str(tmp_path / "run")]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    ours, theirs = os.openpty() if terminal else os.pipe()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        drawn = everything(ours)
        summary = process.communicate()[0].decode()
    assert process.returncode == 1
    assert "documents empty" in summary
    assert ("3/3" in drawn) is terminal
    assert bool(drawn) is terminal


def everything(descriptor: int) -> str:
    """What is written until the other end closes (a terminal then says so with an error)."""
    read = b""
    try:
        while part := os.read(descriptor, 65536):
            read += part
    except OSError:
        pass
    os.close(descriptor)
    return read.decode()
