"""The run of seeds/ is the expected one, to the byte; `make golden` rewrites it, CHANGELOG says what changed."""

from pathlib import Path

import pytest

from pipeline.runs.dispatch import dispatch
from tests.conftest import SEEDS
from tests.golden.refresh import EXPECTED, README, files, readme_with_table


@pytest.mark.model
@pytest.mark.parametrize("name", files())
def test_the_sample_run_is_the_expected_one(seeds_run: Path, name: str) -> None:
    got = (seeds_run / name).read_text(encoding="utf-8").splitlines()
    expected = (EXPECTED / name).read_text(encoding="utf-8").splitlines()
    assert got == expected, "read what changed; `make golden` accepts it"


@pytest.mark.model
def test_a_second_run_gives_the_same_bytes(seeds_run: Path, tmp_path: Path) -> None:
    again = dispatch(SEEDS, tmp_path / "again").folder
    names = {path.name for path in seeds_run.iterdir()} - {"manifest.json"}
    assert len(names) == 15
    assert {n: (again / n).read_bytes() for n in names} == {n: (seeds_run / n).read_bytes() for n in names}


def test_readme_shows_the_expected_run() -> None:
    assert README.read_text(encoding="utf-8") == readme_with_table(EXPECTED / "claims.csv")


def test_no_record_of_the_sample_run_is_rejected() -> None:
    assert len((EXPECTED / "rejections.csv").read_text(encoding="utf-8").splitlines()) == 1
