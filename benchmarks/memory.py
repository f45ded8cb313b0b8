"""Resident memory of a run of N articles, each with names never seen before, told every tenth of the way.

    python benchmarks/memory.py [--articles 2000]

The figures should stand still after the first quarter: nothing is kept of a document that is written.
"""

import argparse
import json
import tempfile
from pathlib import Path

from pipeline.runs.dispatch import dispatch

ROOT = Path(__file__).parent.parent


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, default=2000)
    count = arguments.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "articles.jsonl"
        write_articles(source, count)

        def told(done: int, total: int) -> None:
            if done % max(1, total // 10) == 0:
                print(f"{done:6} articles {resident():6.0f} MiB", flush=True)

        dispatch(source, Path(folder) / "run", progress=told)


def write_articles(path: Path, count: int) -> None:
    seeds = [seed.read_text(encoding="utf-8") for seed in sorted((ROOT / "seeds").glob("*_*.txt"))]
    with path.open("w", encoding="utf-8") as file:
        for n in range(count):
            text = f"{seeds[n % len(seeds)]}\n\nLe {n}e habitant, Zor{n}ard Xan{n}ois, a vu {n} arbres à Vil{n}ac.\n"
            file.write(json.dumps({"id": f"a{n}", "text": text, "date": "2021-03-12"}, ensure_ascii=False) + "\n")


def resident() -> float:
    """Resident memory now, in MiB (Linux)."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


if __name__ == "__main__":
    main()
