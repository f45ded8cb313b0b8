"""The notebook is the script, runs from its first cell to its last, and draws its figures."""

import os
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jupytext
import nbformat
import pytest

from tests.made_runs import actor, claim, make_run, statement

FOLDER = Path(__file__).parents[2] / "notebooks"
FIGURES = {"claims_over_time.png", "claims_by_event.png", "claims_by_source.png", "conflicting_tolls.png"}


def article(number: int, dead: int, source: str) -> str:
    return f"Article {number}. La crue a fait {dead} morts à Brest, selon {source}. Un pont de 40 m est fermé."


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """Three articles on one flood, with three tolls by two sources; one of them is not confirmed."""
    tolls = {"a.txt": (12, "préfecture"), "b.txt": (15, "maire"), "c.txt": (17, "maire")}
    texts: dict[str, tuple[str, str | None]] = {}
    records: dict[str, list[Any]] = {"claims": [], "actors": [], "statements": []}
    for n, (doc_id, (dead, source)) in enumerate(tolls.items()):
        text = article(n, dead, source)
        texts[doc_id] = (text, f"2021-03-{10 + n}")
        where = {"location": "Brest", "source": source, "source_key": f"k{len(source)}"}
        hedge = "unconfirmed" if dead == 17 else "asserted"
        records["claims"] += [
            claim(doc_id, text, str(dead), value=dead, event="killed", factuality=hedge, object="morts", **where),
            claim(doc_id, text, "40 m", value=40, kind="measure", unit="m"),
        ]
        records["actors"].append(actor(doc_id, text, source))
        records["statements"].append(statement(doc_id, text, f"La crue a fait {dead} morts à Brest", speaker=source))
    return make_run(tmp_path / "run", texts, records)


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("MPLBACKEND", "agg")
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path / "matplotlib"))
    monkeypatch.setenv("RELEVE_FIGURES", str(tmp_path / "figures"))
    monkeypatch.delenv("RELEVE_BEFORE", raising=False)
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


def test_the_notebook_is_the_script() -> None:
    """Written by `jupytext --to ipynb notebooks/explore.py`."""
    script, notebook = jupytext.read(FOLDER / "explore.py"), nbformat.read(FOLDER / "explore.ipynb", as_version=4)
    assert [(c.cell_type, c.source) for c in notebook.cells] == [(c.cell_type, c.source) for c in script.cells]
    nbformat.validate(notebook)


def test_the_script_draws_every_figure(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELEVE_RUN", str(run))
    told = runpy.run_path(str(FOLDER / "explore.py"))
    assert {path.name for path in (tmp_path / "figures").iterdir()} == FIGURES
    (conflict,) = told["worst"].to_dict("records")
    assert (conflict["low"], conflict["high"], conflict["documents"]) == (12, 17, 3)
    assert list(told["sources"]["source"]) == ["maire", "préfecture"]


def test_a_run_without_claims_draws_nothing_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RELEVE_RUN", str(make_run(tmp_path / "empty", {"a.txt": ("Rien.", None)}, {})))
    runpy.run_path(str(FOLDER / "explore.py"))
    assert not (tmp_path / "figures").exists()
    assert "No article of this run has a date." in capsys.readouterr().out


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_the_notebook_runs_to_its_last_cell(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nbclient = pytest.importorskip("nbclient")
    monkeypatch.setenv("RELEVE_RUN", str(run))
    monkeypatch.setenv("RELEVE_BEFORE", str(run))
    monkeypatch.delenv("MPLBACKEND")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (str(FOLDER.parent), os.environ.get("PYTHONPATH")))))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    notebook = nbformat.read(FOLDER / "explore.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(FOLDER)}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    shown = [output.data for output in outputs if output.output_type in {"display_data", "execute_result"}]
    assert sum("image/png" in data for data in shown) == len(FIGURES)
    pages = "".join(data.get("text/html", "") for data in shown)
    assert 'data-label="killed"' in pages
    assert 'class="releve-diff"' in pages
    assert "<th>6</th><td>claims</td>" in pages
