"""What many tests share: the model, loaded once, and one run of the sample articles."""

from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.stages.quantities")

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="session")
def model() -> None:
    """The model, loaded for the whole session (and kept by `load_model`)."""
    from pipeline.parse import load_model

    load_model()


@pytest.fixture(autouse=True)
def _model_where_marked(request: pytest.FixtureRequest) -> None:
    if request.node.get_closest_marker("model"):
        request.getfixturevalue("model")


@pytest.fixture(scope="session")
def seeds_run(model: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of the sample articles by the real model."""
    from pipeline.runs.dispatch import dispatch

    return dispatch(SEEDS, tmp_path_factory.mktemp("seeds") / "run").folder


@pytest.fixture
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs without the model: every run of digits is a claim, and a text that holds "PANNE" fails."""
    from tests.fakes import extract_texts

    monkeypatch.setattr("pipeline.runs.process.extract_texts", extract_texts)
