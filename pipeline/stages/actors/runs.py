"""Runs of capitalised words that no list knows: persons and organizations by given name, memory and model."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.stages.actors.countries import country_of_adjective
from pipeline.stages.actors.name_words import name_end
from pipeline.stages.actors.names import follows_thing, is_product
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import given_names, word_set

Label = Literal["PER", "ORG"]
_FUNCTION_WORDS = frozenset({"DET", "ADP", "PRON", "ADV", "CCONJ", "SCONJ", "AUX"})


@dataclass(frozen=True, slots=True)
class Memory:
    """What surer mentions of the same document say of a name: surnames of persons, names of organizations."""

    surnames: frozenset[str]
    organizations: frozenset[str]
    offices: frozenset[int]


def remember(candidates: Sequence[Candidate]) -> Memory:
    """Learn from titled persons and from names behind their kind (« groupe Valandre », « M. Dupont »)."""
    surnames = {c.name.split()[-1] for c in candidates if c.kind == "person" and c.rule == "title_and_name"}
    bodies = {c.name.split()[-1] for c in candidates if c.rule == "kind_and_name"}
    full = {" ".join(c.name.split()[k:]) for c in candidates if c.rule == "kind_and_name" for k in range(1, 4)}
    offices = {c.end for c in candidates if c.kind == "person" and c.rule in {"function", "role"}}
    return Memory(frozenset(surnames), frozenset(bodies | full - {""}), frozenset(offices))


def find_runs(view: View, memory: Memory) -> Iterator[Candidate]:
    """Every maximal run of capitals, labelled twice: the second time knowing the document's surnames."""
    runs = [run for run in _runs(view) if view.text(*run) not in word_set("not_actors")]
    labels = [_label(view, start, end, memory) for start, end in runs]
    surnames = memory.surnames | {
        view.tokens[end - 1].text
        for (start, end), label in zip(runs, labels, strict=True)
        if label == "PER" and end - start > 1
    }
    things = {view.text(start, end) for start, end in runs if follows_thing(view, start)}
    for (start, end), label in zip(runs, labels, strict=True):
        single = end - start == 1 or view.tokens[start].text in surnames
        if single and view.tokens[end - 1].text in surnames and (label or start not in view.place_at):
            label = "PER"
        if label and not is_product(view, start, end) and view.text(start, end) not in things:
            yield _candidate(view, start, end, label)


def _candidate(view: View, start: int, end: int, label: Label) -> Candidate:
    text, before = view.text(start, end), start - 1
    if label == "ORG":
        return Candidate(*view.char_span(start, end), "organization", None, None, True, "model_organization", text, 60)
    country = (
        country_of_adjective(view.low_at(before)) if before >= 0 and not view.tokens[start].is_sent_start else None
    )
    if country and view.low_at(before - 1) in word_set("determiners"):  # « l'Américain River Radamus »
        span = view.char_span(before, end)
        return Candidate(*span, "person", None, country, True, "demonym_and_name", text, 110)
    return Candidate(*view.char_span(start, end), "person", None, None, True, "person_name", text, 100 + end - start)


def _runs(view: View) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(view.tokens):
        begins = view.is_capital(at) or view.low[at] in word_set("inner_particles")
        end = name_end(view, at) if begins and at not in view.dated and at not in view.known else at
        if end > at:
            start = _trimmed(view, at, end)
            if start < end:
                yield start, end
        at = max(end, at + 1)


def _trimmed(view: View, start: int, end: int) -> int:
    """Past sentence-initial words that carry a capital by place only (« Selon Jean Dupont »)."""
    while start < end and view.begins_sentence(start):
        token = view.tokens[start]
        if token.text in given_names() or not (token.is_stop or token.pos_ in _FUNCTION_WORDS):
            break
        start += 1
    return start


def _label(view: View, start: int, end: int, memory: Memory) -> Label | None:
    first, words, text = view.tokens[start], end - start, view.text(start, end)
    if _is_place(view, start, end) or _is_heading(view, start, end, text):
        return None
    if text in memory.organizations:
        return "ORG"
    if words > 1 and first.text in given_names() and first.text[0].isupper():
        return "PER"
    if words > 1 and _is_introduced(view, start, memory):
        return "PER"
    labels = Counter(t.ent_type_ for t in view.tokens[start:end])
    label, count = labels.most_common(1)[0]
    if count < words / 2:
        return None
    if label == "PER":
        return None if words == 1 and _is_doubtful(view, start) else "PER"
    if label == "ORG" and not (words == 1 and (_is_doubtful(view, start) or _is_loose_acronym(view, start))):
        return "ORG"
    return None


def _is_introduced(view: View, start: int, memory: Memory) -> bool:
    """« L'entraîneur parisien, | Staffan Olsson », « l'Américain | River Radamus »."""
    before = view.low_at(start - 1)
    if before == "," and start >= 2:
        return view.char_span(start - 2, start - 1)[1] in memory.offices
    return (
        bool(country_of_adjective(before))
        and view.low_at(start - 2) in {"l'", "le", "la", "un", "une"}
        and (view.tokens[start - 1].dep_ != "amod")
    )


def _is_place(view: View, start: int, end: int) -> bool:
    covered = [i for i in range(start, end) if i in view.place_at]
    if not covered:
        return False
    inside = view.place_at[covered[0]][0] < start  # « lycée Maurice-Genevoix »
    return (
        inside
        or (len(covered) >= (end - start) / 2 and view.tokens[start].text not in given_names())
        or len(covered) == end - start
    )


def _is_heading(view: View, start: int, end: int, text: str) -> bool:
    """Capitals throughout a title say nothing of names."""
    block = view.parsed.blocks[view.parsed.block_at(view.tokens[start].idx)]
    if block.kind not in {"title", "heading"}:
        return False
    line = view.parsed.text[block.start : block.end]
    return line.isupper() or (text == line and end - start == 1)


def _is_doubtful(view: View, at: int) -> bool:
    """A single sentence-initial word that is a common word, or a demonym."""
    token = view.tokens[at]
    if country_of_adjective(view.low[at]):
        return True
    return view.begins_sentence(at) and token.pos_ != "PROPN" and not token.text.isupper()


def _is_loose_acronym(view: View, at: int) -> bool:
    """« (UTC) », « (APXS) »: an acronym in parentheses that no organization stands before."""
    return view.low_at(at - 1) == "(" and view.low_at(at + 1) == ")"
