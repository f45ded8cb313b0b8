"""What README shows can be typed: its targets exist, its commands and its Python run."""

import csv
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import load_run
from pipeline.cli import main

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "tests" / "gold"
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL = [
    line.split("#")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
]
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
TARGETS = sorted(line.removeprefix("make ") for line in SHELL if line.startswith("make "))
COMMANDS = [line for line in SHELL if line and not line.startswith("make ")]


def test_the_two_commands_stand_there() -> None:
    assert TARGETS == ["run", "test"]
    assert len(COMMANDS) >= 1
    assert len(PYTHON) >= 1


@pytest.mark.parametrize("target", [*TARGETS, "setup", "test-long", "golden"])
def test_targets_exist(target: str) -> None:
    done = subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.model
def test_commands_and_python_run(seeds_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "seeds", "my_articles", ignore=shutil.ignore_patterns("[b-l]*.txt", "[n-z]*.txt"))
    Path("my_gold").mkdir()
    for pair in csv.DictReader((GOLD / "seeds.csv").read_text(encoding="utf-8").splitlines()):
        shutil.copy(GOLD / pair["gold"], Path("my_gold", pair["seed"]).with_suffix(".json"))
    for name in ("monday", "tuesday"):
        shutil.copytree(seeds_run, Path("outputs", name))
    some_id = load_run(seeds_run).claims["id"].iloc[0]
    for command in COMMANDS:
        program, *arguments = shlex.split(re.sub(r"\bc[0-9a-f]{15}\b", some_id, command))
        assert program.endswith("releve")
        done = CliRunner().invoke(main, arguments)
        assert (done.exit_code, done.stderr) == (0, ""), command
        assert done.stdout
    for code in PYTHON:
        exec(compile(code, "README.md", "exec"), {})  # noqa: S102


@pytest.mark.parametrize("link", re.findall(r"\]\((?!http)([^)#]+)\)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


def test_every_table_is_told() -> None:
    from schemas import TABLES

    assert {name for name in TABLES if f"| `{name}` |" in README} == set(TABLES)
