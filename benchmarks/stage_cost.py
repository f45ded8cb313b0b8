"""CPU seconds of each stage beside the tuned parser, on the same texts in one process.

    python benchmarks/stage_cost.py [FOLDER_OF_TEXTS] [--rounds N]

The least of the rounds is told, after one to warm up. All stages together should stay below a tenth of the parser.
"""

import argparse
import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from pipeline import recipe
from pipeline.parse import Parsed, load_model, parse_texts

ROOT = Path(__file__).parent.parent
STAGES = (
    "find_dates",
    "find_quantities",
    "find_locations",
    "find_actors",
    "link_entities",
    "find_statements",
    "build_claims",
)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?", type=Path, default=ROOT / "seeds")
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args()
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(options.folder.glob("*.txt"))]
    load_model()
    rounds = [measured(texts) for _ in range(options.rounds + 1)][1:]
    parse = min(costs["parse"] for costs in rounds)
    print(f"{len(texts)} texts, parser {parse:.2f} s")
    for stage in (*STAGES, "all stages"):
        least = min(costs[stage] for costs in rounds)
        print(f"{stage:16}{1000 * least:8.0f} ms{least / parse:8.1%}")


def measured(texts: list[str]) -> dict[str, float]:
    """Stage → CPU seconds of one pass over the texts."""
    began = time.process_time()
    parsed = list(parse_texts((str(n), text) for n, text in enumerate(texts)))
    costs = {"parse": time.process_time() - began}
    with clocked(costs):
        began = time.process_time()
        extract(parsed)
        costs["all stages"] = time.process_time() - began
    return costs


def extract(parsed: list[Parsed]) -> None:
    for one in parsed:
        recipe.extract_parsed(one, dct=None)


@contextlib.contextmanager
def clocked(costs: dict[str, float]) -> Iterator[None]:
    """Every stage that the recipe calls adds its time to `costs`."""
    with contextlib.ExitStack() as stack:
        for stage in STAGES:
            costs[stage] = 0.0
            stack.enter_context(mock.patch.object(recipe, stage, _timed(getattr(recipe, stage), stage, costs)))
        yield


def _timed(function: Callable[..., Any], stage: str, costs: dict[str, float]) -> Callable[..., Any]:
    def timed(*arguments: Any, **options: Any) -> Any:
        began = time.process_time()
        try:
            return function(*arguments, **options)
        finally:
            costs[stage] += time.process_time() - began

    return timed


if __name__ == "__main__":
    main()
