"""Who may import what, and what must not be loaded just to start."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted([*ROOT.glob("pipeline/**/*.py"), *ROOT.glob("schemas/**/*.py")])
LONGEST_FILE, LONGEST_FUNCTION = 350, 40
ONE_LINE_A_FIELD = {("pipeline/stages/claims/build.py", "_claim")}
"""Functions that fill a long record, one field to a line."""

SPACY = ("spacy", "thinc")
PARSED = (
    "pipeline/parse.py",
    "pipeline/spans.py",
    "pipeline/recipe.py",
    "pipeline/sentences.py",
    "pipeline/words.py",
    "pipeline/stages/",
)
PANDAS = ("pipeline/runs/frames.py", "pipeline/display.py")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path, *, at_start: bool = False) -> Iterator[str]:
    """Modules that a file imports, TYPE_CHECKING aside; `at_start`: only those that its own import runs."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _imports(tree, at_start)


def _imports(node: ast.AST, at_start: bool) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            yield child.module or ""
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        elif not (at_start and isinstance(child, ast.FunctionDef)):
            yield from _imports(child, at_start)


def users(*packages: str) -> list[str]:
    return [name(p) for p in MODULES if any(i.split(".")[0] in packages for i in imports(p))]


def test_spacy_stays_where_texts_are_parsed() -> None:
    found = users(*SPACY)
    assert "pipeline/parse.py" in found
    assert [module for module in found if not module.startswith(PARSED)] == []


def test_one_module_loads_a_model() -> None:
    loaders = [name(p) for p in MODULES if "spacy.load(" in p.read_text(encoding="utf-8")]
    assert loaders == ["pipeline/parse.py"]


def test_pandas_stays_in_frames() -> None:
    found = users("pandas")
    assert "pipeline/runs/frames.py" in found
    assert [module for module in found if not module.startswith(PANDAS)] == []


def test_schemas_import_nothing_of_the_pipeline() -> None:
    found = {i.split(".")[0] for p in MODULES if name(p).startswith("schemas/") for i in imports(p)}
    assert found <= {"schemas", "pydantic", "typing", "datetime", "json", "pathlib"}


def test_no_stage_looks_ahead() -> None:
    """A stage may use what earlier stages are made of, of later ones their word lists alone."""
    order = ["numerals", "dates", "quantities", "locations", "actors", "entities", "statements", "claims"]
    for path in MODULES:
        parts = name(path).split("/")
        if parts[:2] != ["pipeline", "stages"] or parts[2].removesuffix(".py") not in order:
            continue
        own = order.index(parts[2].removesuffix(".py"))
        of_stages = (i for i in imports(path) if i.startswith("pipeline.stages.") and not i.endswith(".vocabulary"))
        used = {i.split(".")[2] for i in of_stages}
        assert {stage for stage in used & set(order) if order.index(stage) > own} == set(), name(path)


def test_stages_know_neither_runs_nor_readers_nor_the_recipe() -> None:
    above = ("pipeline.runs", "pipeline.readers", "pipeline.recipe", "pipeline.cli", "pipeline.check")
    stages = [p for p in MODULES if name(p).startswith("pipeline/stages/")]
    assert [(name(p), i) for p in stages for i in imports(p) if i.startswith(above)] == []


def test_readers_know_nothing_of_what_comes_after_them() -> None:
    after = ("pipeline.parse", "pipeline.stages", "pipeline.runs", "pipeline.recipe", "pipeline.check")
    readers = [p for p in MODULES if name(p).startswith("pipeline/readers/")]
    assert [(name(p), i) for p in readers for i in imports(p) if i.startswith(after)] == []


def test_no_spacy_extension_attributes() -> None:
    assert [name(p) for p in MODULES if "set_extension(" in p.read_text(encoding="utf-8")] == []


def test_commands_import_nothing_heavy_at_the_top() -> None:
    light = {"click", "collections", "contextlib", "os", "pathlib", "pipeline", "schemas", "sys", "typing"}
    for path in MODULES:
        if name(path).startswith("pipeline/cli/"):
            at_start = set(imports(path, at_start=True))
            assert {i.split(".")[0] for i in at_start} <= light, name(path)
            inside = {i for i in at_start if i.startswith("pipeline.")}
            assert inside <= {"pipeline.errors"} | {i for i in inside if i.startswith("pipeline.cli")}, name(path)


@pytest.mark.parametrize(
    ("module", "not_loaded"),
    [
        ("pipeline", {"spacy", "pandas", "rich", "pydantic"}),
        ("schemas", {"spacy", "pandas"}),
        ("pipeline.cli", {"spacy", "pandas", "rich", "py3langid"}),
        ("pipeline.diff", {"spacy", "pandas"}),
        ("pipeline.runs.frames", {"spacy", "thinc", "py3langid"}),
        ("pipeline.readers", {"spacy", "pandas", "py3langid"}),
    ],
)
def test_what_starting_does_not_load(module: str, not_loaded: set[str]) -> None:
    code = f"import sys, {module}; print(*sorted({not_loaded!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_files_and_functions_stay_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= LONGEST_FILE
    functions = [n for n in ast.walk(ast.parse(source)) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
    long = {(name(path), function.name) for function in functions if _length(function) > LONGEST_FUNCTION}
    assert long - ONE_LINE_A_FIELD == set()


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def test_locks_name_no_host_and_pin_hashes() -> None:
    for lock in (ROOT / "requirements.lock", ROOT / "requirements-dev.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index-url" not in text.replace("--no-emit-index-url", "")
        pins = [line for line in text.splitlines() if "==" in line and not line.startswith((" ", "#"))]
        assert len(pins) > 20
        assert all(line.endswith("\\") for line in pins), "every pin is followed by its hashes"
