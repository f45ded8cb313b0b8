"""What `import pipeline` promises a notebook."""

from pathlib import Path

import pytest

import pipeline


@pytest.mark.model
def test_extract_stays_a_function_once_it_has_run() -> None:
    """A submodule of the same name would take the function's place in the package at its first import."""
    first = pipeline.extract("Le séisme a fait 12 morts.", date="2021-08-14")
    second = pipeline.extract("Le séisme a fait 12 morts.", date="2021-08-14")
    assert [c.value for c in second.claims] == [c.value for c in first.claims] == [12]


@pytest.mark.parametrize("name", pipeline.__all__)
def test_no_submodule_bears_the_name_of_a_function(name: str) -> None:
    folder = next(iter(pipeline.__path__))
    assert callable(getattr(pipeline, name))
    assert not (Path(folder) / f"{name}.py").exists()
    assert not (Path(folder) / name).is_dir()
