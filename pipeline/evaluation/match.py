"""Pairing found records with annotations, and deciding field by field whether they say the same."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.evaluation.gold import LAYERS, GoldDocument, GoldMention

FIELDS: dict[str, tuple[str, ...]] = {
    "actors": ("kind", "sector", "country", "named"),
    "dates": ("type", "value", "mod"),
    "locations": ("name", "kind", "country"),
    "statements": ("type", "stance", "speaker", "via"),
    "claims": (
        "kind", "number", "mod", "unit", "object", "event", "change", "factuality", "source", "agent", "date",
        "location",
    ),
}  # fmt: skip
"""What is compared in each layer; `number` stands for value, low and high together."""

NUMBERS = ("value", "low", "high")
LEAST_OVERLAP = {"actors": 0.5, "statements": 0.5}
"""Least intersection over union of a pair; elsewhere one shared character is enough."""

_ACTOR_FIELDS = {"source", "agent", "speaker", "via"}
_WORD_FIELDS = _ACTOR_FIELDS | {"object", "location"}
_ARTICLES = frozenset("le la les un une des du de ce cet cette ces à au aux en sur dans par selon".split())
_ELIDED = frozenset({"l", "d", "qu"})
_MOST_EXTRA_WORDS = 4

Found = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One annotation and the record paired with it; either may be missing. `right`: field → do they agree?"""

    stem: str
    layer: str
    gold: GoldMention | None
    found: Found | None
    right: Mapping[str, bool] = field(default_factory=dict)


def compare(gold: GoldDocument, found: Mapping[str, Sequence[Found]]) -> list[Outcome]:
    """Every annotation and every record of one document, paired one to one by overlap, best pairs first."""
    outcomes: list[Outcome] = []
    for layer in LAYERS:
        if layer in gold.annotated:
            outcomes.extend(_compare_layer(gold, layer, found.get(layer, ())))
    return outcomes


def _compare_layer(gold: GoldDocument, layer: str, found: Sequence[Found]) -> list[Outcome]:
    annotated = gold.layer(layer)
    pairs = _pair(annotated, found, LEAST_OVERLAP.get(layer, 0.0))
    outcomes = [
        Outcome(gold.stem, layer, annotated[i], found[j], _agreement(gold, annotated[i], found[j])) for i, j in pairs
    ]
    paired_gold, paired_found = {i for i, _ in pairs}, {j for _, j in pairs}
    outcomes += [Outcome(gold.stem, layer, m, None) for i, m in enumerate(annotated) if i not in paired_gold]
    outcomes += [Outcome(gold.stem, layer, None, r) for j, r in enumerate(found) if j not in paired_found]
    return outcomes


def _pair(annotated: Sequence[GoldMention], found: Sequence[Found], least: float) -> list[tuple[int, int]]:
    """Greedy one-to-one pairing, largest intersection over union first."""
    candidates = []
    for i, mention in enumerate(annotated):
        for j, record in enumerate(found):
            shared = min(mention.end, record["end"]) - max(mention.start, record["start"])
            whole = max(mention.end, record["end"]) - min(mention.start, record["start"])
            if shared > 0 and shared / whole >= least:
                candidates.append((-shared / whole, i, j))
    pairs: dict[int, int] = {}
    for _, i, j in sorted(candidates):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return sorted(pairs.items())


def _agreement(gold: GoldDocument, mention: GoldMention, record: Found) -> dict[str, bool]:
    return {
        name: _agree(gold, mention, record, name)
        for name in FIELDS[mention.layer]
        if name in mention.fields or (name == "number" and any(part in mention.fields for part in NUMBERS))
    }


def _agree(gold: GoldDocument, mention: GoldMention, record: Found, name: str) -> bool:
    if name == "number":
        return all(_same_number(mention.fields.get(part), record.get(part)) for part in NUMBERS)
    want, got = mention.fields.get(name), record.get(name)
    if mention.layer == "claims" and name in {"date", "location"} and want and not got:
        return _stands_elsewhere(gold, mention, name, want)
    if name in _WORD_FIELDS and mention.layer in {"claims", "statements"}:
        return _same_words(want, got) or _same_referent(gold, name, want, got)
    if name == "name":
        return _same_words(want, got)
    if name == "date":
        return _same_words(want, got) or _same_day(gold, want, got)
    return bool(want == got)


def _same_number(want: float | None, got: float | None) -> bool:
    if want is None or got is None:
        return want is got
    return abs(want - got) <= 1e-3 * max(abs(want), 1e-9)


def words(text: str | None) -> list[str]:
    """Lower-case words without leading articles and prepositions, one kind of apostrophe ("l'eau" inside is one)."""
    split = unicodedata.normalize("NFKC", text or "").replace("’", "'").casefold().split()
    while split:
        elided, _, rest = split[0].partition("'")
        if rest and elided in _ELIDED:
            split[0] = rest
        elif len(split) > 1 and split[0] in _ARTICLES:
            split.pop(0)
        else:
            break
    return " ".join(split).strip(" «»\"'.,;:").split()


def _same_words(want: str | None, got: str | None) -> bool:
    """The same words, or one holds the other's as a run with at most four more."""
    if not want or not got:
        return not want and not got
    a, b = sorted((words(want), words(got)), key=len)
    if a == b:
        return True
    runs = range(len(b) - len(a) + 1)
    return bool(a) and len(b) - len(a) <= _MOST_EXTRA_WORDS and any(b[i : i + len(a)] == a for i in runs)


def _same_referent(gold: GoldDocument, name: str, want: str | None, got: str | None) -> bool:
    """Another mention of the same actor (or place) is as good."""
    if not want or not got or name == "object":
        return False
    layer, group = ("actors", "entity") if name in _ACTOR_FIELDS else ("locations", "name")
    mentions = gold.layer(layer)
    meant = {m.fields.get(group) for m in mentions if words(m.text) == words(want)} - {None}
    return any(m.fields.get(group) in meant and _same_words(m.text, got) for m in mentions)


def _same_day(gold: GoldDocument, want: str | None, got: str | None) -> bool:
    if not want or not got:
        return False
    mentions = gold.layer("dates")
    values = {m.fields.get("value") for m in mentions if m.text == want} - {None}
    return any(m.fields.get("value") in values and _same_words(m.text, got) for m in mentions)


def _stands_elsewhere(gold: GoldDocument, mention: GoldMention, name: str, want: str) -> bool:
    """A date or place that only another paragraph gives may be left out."""
    start = gold.text.rfind("\n", 0, mention.start) + 1
    end = gold.text.find("\n", mention.start)
    near = range(start, end if end >= 0 else len(gold.text))
    layer = "dates" if name == "date" else "locations"
    return not any(m.text == want and m.start in near for m in gold.layer(layer))
