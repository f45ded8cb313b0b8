"""Measure each rule's precision on the gold documents and write pipeline/lexicons/confidence.toml.

    python benchmarks/calibrate.py [--check]

A record counts as right when it is paired with an annotation and agrees in the fields that make its layer usable
(KEY). The figures are cross-validated: `--check` prints the reliability table, in which every document's records get
the confidence computed from the other documents alone.
"""

import argparse
import collections
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.confidence import DEFAULT_PRECISION, PRIOR_WEIGHT
from pipeline.evaluation import Outcome, evaluate, read_gold
from pipeline.recipe import extract_texts

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "pipeline" / "lexicons" / "confidence.toml"
KEY = {
    "actors": ("kind",),
    "dates": ("type", "value"),
    "locations": ("name", "country"),
    "statements": ("type", "speaker"),
    "claims": ("number", "mod", "unit", "object", "event", "factuality", "source", "date", "location"),
}
FOLDERS = ("tests/gold", "tests/heldout")
BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
Row = tuple[str, str, str, bool]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true", help="print the reliability table, write nothing")
    rows = list(judged())
    if arguments.parse_args().check:
        print_reliability(rows)
    else:
        write(rows)


def judged() -> Iterator[Row]:
    """(document, layer, rule, right?) of every record made from the gold texts."""
    gold = [document for folder in FOLDERS for document in read_gold(ROOT / folder)]
    triples = [(document.stem, document.text, document.date) for document in gold]
    found = {
        stem: {layer: [r.model_dump() for r in getattr(extraction, layer)] for layer in KEY}
        for (stem, _, _), extraction in zip(triples, extract_texts(triples), strict=True)
    }
    for outcome in evaluate(gold, found).outcomes:
        if outcome.found is not None:
            yield outcome.stem, outcome.layer, outcome.found["rule"], is_right(outcome)


def is_right(outcome: Outcome) -> bool:
    return outcome.gold is not None and all(outcome.right.get(name, True) for name in KEY[outcome.layer])


def precisions(rows: Sequence[Row]) -> dict[str, dict[str, tuple[float, int]]]:
    """Layer → rule (and `all`) → precision and count."""
    tallies: dict[str, dict[str, list[bool]]] = collections.defaultdict(lambda: collections.defaultdict(list))
    for _, layer, rule, right in rows:
        tallies[layer]["all"].append(right)
        tallies[layer][rule].append(right)
    return {
        layer: {rule: (sum(rights) / len(rights), len(rights)) for rule, rights in sorted(rules.items())}
        for layer, rules in sorted(tallies.items())
    }


def write(rows: Sequence[Row]) -> None:
    lines = [
        "# Precision of each rule and how many records it was measured on: rule = [precision, count].",
        "# Written by benchmarks/calibrate.py from the annotated documents in tests/gold and tests/heldout.",
    ]
    for layer, rules in precisions(rows).items():
        lines += ["", f"[{layer}]", *(f"{rule} = [{value:.3f}, {count}]" for rule, (value, count) in rules.items())]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(rows)} records")


def print_reliability(rows: Sequence[Row]) -> None:
    """Stated confidence against observed precision, each document judged by the others' figures."""
    bins: dict[tuple[str, float], list[tuple[float, bool]]] = collections.defaultdict(list)
    for stem in sorted({row[0] for row in rows}):
        known = precisions([row for row in rows if row[0] != stem])
        for _, layer, rule, right in (row for row in rows if row[0] == stem):
            stated = smoothed(known.get(layer, {}), rule)
            bins[layer, max(edge for edge in BINS if edge <= stated)].append((stated, right))
    print(f"{'layer':12}{'from':>6}{'records':>9}{'stated':>8}{'observed':>10}")
    for (layer, edge), pairs in sorted(bins.items()):
        stated_mean = sum(stated for stated, _ in pairs) / len(pairs)
        observed = sum(right for _, right in pairs) / len(pairs)
        print(f"{layer:12}{edge:6.2f}{len(pairs):9}{stated_mean:8.2f}{observed:10.2f}")


def smoothed(rules: dict[str, tuple[float, int]], rule: str) -> float:
    prior, _ = rules.get("all", (DEFAULT_PRECISION, 0))
    value, count = rules.get(rule, (prior, 0))
    return (value * count + prior * PRIOR_WEIGHT) / (count + PRIOR_WEIGHT)


if __name__ == "__main__":
    main()
