"""Precision, recall and F1 of a run: per layer, field and event, with the confusions and the list of errors."""

import collections
import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.evaluation.gold import LAYERS, GoldDocument, GoldMention
from pipeline.evaluation.match import NUMBERS, Found, Outcome, compare

DEFAULTS: dict[str, Any] = {"change": "level", "factuality": "asserted"}
"""Fields whose usual value says nothing; every other field's is null."""

SAID = {
    "dates": ("mod",),
    "statements": ("speaker", "via"),
    "claims": ("mod", "event", "change", "factuality", "source", "agent", "date", "location"),
}
"""Fields scored by the F1 of what is said, so that silence earns nothing."""

CORE = ("number", "mod", "unit", "object")
FULL = (*CORE, "event", "factuality", "source", "date", "location")
COMPOSITE: dict[str, dict[str, tuple[str, ...]]] = {
    "dates": {"right": ("type", "value")},
    "claims": {"core": CORE, "full": FULL},
}


CONFUSED = {
    "actors": ("kind", "sector"),
    "dates": ("type",),
    "locations": ("kind",),
    "statements": ("type", "stance"),
    "claims": ("kind", "event", "change", "factuality"),
}
"""Fields of a closed vocabulary, of which the confusions are counted."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts and what follows from them."""

    right: int
    gold: int
    found: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right (0 when nothing was found)."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of what is annotated that was found right (0 when nothing is annotated)."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.gold + self.found
        return 2 * self.right / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All figures of one evaluation; keys are layer names, then measure or field names.

    `accuracy` looks at paired records alone; `fields` also counts what was missed and what is spurious.
    `absent` names the annotated documents that the run does not hold: all their annotations count as missed.
    """

    spans: Mapping[str, Mapping[str, Score]]
    accuracy: Mapping[str, Mapping[str, Score]]
    fields: Mapping[str, Mapping[str, Score]]
    said: Mapping[str, Mapping[str, Score]]
    events: Mapping[str, Score]
    entities: Score
    confusion: Mapping[str, Mapping[tuple[str, str], int]]
    outcomes: tuple[Outcome, ...] = field(repr=False, default=())
    documents: int = 0
    absent: tuple[str, ...] = ()

    def errors(self) -> list[dict[str, Any]]:
        """One row per miss, spurious record and wrong field: doc, layer, what, gold, found, rule."""
        return [row for outcome in self.outcomes for row in _errors(outcome)]


def evaluate(gold: Sequence[GoldDocument], found: Mapping[str, Mapping[str, Sequence[Found]]]) -> Evaluation:
    """Score the records of a run (document stem → layer → records) against annotated documents."""
    outcomes = [outcome for document in gold for outcome in compare(document, found.get(document.stem, {}))]
    by_layer = {layer: [o for o in outcomes if o.layer == layer] for layer in LAYERS}
    return Evaluation(
        spans={layer: _spans(layer, rows) for layer, rows in by_layer.items()},
        accuracy={layer: _accuracy(rows) for layer, rows in by_layer.items()},
        fields={layer: _end_to_end(rows) for layer, rows in by_layer.items()},
        said={layer: {name: _said(by_layer[layer], name) for name in names} for layer, names in SAID.items()},
        events=_events(by_layer["claims"]),
        entities=_entities(by_layer["actors"]),
        confusion={
            f"{layer}.{name}": _confusion(by_layer[layer], name) for layer, names in CONFUSED.items() for name in names
        },
        outcomes=tuple(outcomes),
        documents=len(gold),
        absent=tuple(document.stem for document in gold if document.stem not in found),
    )


def _score(rows: Iterable[Outcome], right: Iterable[bool]) -> Score:
    listed = list(rows)
    return Score(sum(right), sum(o.gold is not None for o in listed), sum(o.found is not None for o in listed))


def _pairs(rows: Sequence[Outcome]) -> list[tuple[GoldMention, Found, Outcome]]:
    return [(o.gold, o.found, o) for o in rows if o.gold is not None and o.found is not None]


def _spans(layer: str, rows: Sequence[Outcome]) -> dict[str, Score]:
    pairs = _pairs(rows)
    scores = {
        "span": _score(rows, [True] * len(pairs)),
        "exact": _score(rows, ((g.start, g.end) == (f["start"], f["end"]) for g, f, _ in pairs)),
    }
    for name, needed in COMPOSITE.get(layer, {}).items():
        scores[name] = _score(rows, (all(o.right.get(part, True) for part in needed) for _, _, o in pairs))
    return scores


def _accuracy(rows: Sequence[Outcome]) -> dict[str, Score]:
    """Of the paired records, the share right in each field (gold and found count the pairs)."""
    tallies: dict[str, list[bool]] = collections.defaultdict(list)
    for _, _, outcome in _pairs(rows):
        for name, ok in outcome.right.items():
            tallies[name].append(ok)
    return {name: Score(sum(oks), len(oks), len(oks)) for name, oks in tallies.items()}


def _end_to_end(rows: Sequence[Outcome]) -> dict[str, Score]:
    """Of all annotations and all records, the share paired and right in each field."""
    gold = sum(outcome.gold is not None for outcome in rows)
    found = sum(outcome.found is not None for outcome in rows)
    return {name: Score(score.right, gold, found) for name, score in _accuracy(rows).items()}


def _said(rows: Sequence[Outcome], name: str) -> Score:
    right = gold = found = 0
    default = DEFAULTS.get(name)
    for g, f, outcome in _pairs(rows):
        if name not in outcome.right:
            continue
        ok, said, told = outcome.right[name], g.fields.get(name) != default, f.get(name) not in (default, "")
        right += ok and said and told
        gold += said and (told or not ok)  # a null that was accepted is not counted as unsaid
        found += told
    return Score(right, gold, found)


def _events(rows: Sequence[Outcome]) -> dict[str, Score]:
    right: collections.Counter[str] = collections.Counter()
    gold = collections.Counter(o.gold.fields.get("event") for o in rows if o.gold)
    found = collections.Counter(o.found.get("event") for o in rows if o.found)
    right.update(g.fields["event"] for g, f, o in _pairs(rows) if g.fields.get("event") and o.right.get("event"))
    names = sorted(str(name) for name in {*gold, *found} if name)
    return {name: Score(right[name], gold[name], found[name]) for name in names}


def _entities(rows: Sequence[Outcome]) -> Score:
    """Pairs of mentions of one document that are the same actor."""
    right = gold = found = 0
    for _, group in itertools.groupby(_pairs(rows), key=lambda pair: pair[2].stem):
        known = [(g.fields.get("entity"), f.get("entity_id")) for g, f, _ in group]
        for (a, x), (b, y) in itertools.combinations(known, 2):
            same, linked = a is not None and a == b, x is not None and x == y
            right, gold, found = right + (same and linked), gold + same, found + linked
    return Score(right, gold, found)


def _confusion(rows: Sequence[Outcome], name: str) -> dict[tuple[str, str], int]:
    """(annotated, found) → how often, of the paired claims that differ."""
    wrong = [(str(g.fields.get(name)), str(f.get(name))) for g, f, o in _pairs(rows) if not o.right.get(name, True)]
    return dict(collections.Counter(wrong).most_common())


def _errors(outcome: Outcome) -> Iterable[dict[str, Any]]:
    gold, found = outcome.gold, outcome.found
    base = {"doc": outcome.stem, "layer": outcome.layer, "rule": found["rule"] if found and "rule" in found else None}
    if gold is None or found is None:
        what = "missed" if gold else "spurious"
        yield base | {"what": what, "gold": gold.text if gold else None, "found": found["text"] if found else None}
        return
    for name in (name for name, ok in outcome.right.items() if not ok):
        want = [gold.fields.get(p) for p in NUMBERS] if name == "number" else gold.fields.get(name)
        got = [found.get(p) for p in NUMBERS] if name == "number" else found.get(name)
        yield base | {"what": name, "gold": f"{gold.text} = {want}", "found": f"{found['text']} = {got}"}
