"""Runs of capitalised words that no list knows: persons and organizations by given name, memory and model."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.gazetteer import capital_country, country_of_adjective, country_of_name
from pipeline.stages.actors.clues import Label, Run, acts_alone, clue, follows_place, is_plural, listed, opens_as_name
from pipeline.stages.actors.name_words import holds_particle, is_initial, name_end
from pipeline.stages.actors.things import follows_thing, is_competition, is_product, names_object, names_thing
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import is_given_name, name_words, word_set
from schemas.base import Sector

_FUNCTION_WORDS = frozenset({"DET", "ADP", "PRON", "ADV", "CCONJ", "SCONJ", "AUX"})
_AGE = re.compile(r"\s?,\s(?:âgée?\sde\s)?\d{1,2}\sans\b|\s\(\d{1,2}\sans\)")
_JUDGED = re.compile(
    r"\b(?:condamn\w+|incarcér\w+|écrou\w+|arrêt\w+|interpell\w+|inculp\w+|reconnu\w* coupable"
    r"|peine de [^.]{3,40} à)\s\Z"
)
_CONVICTED = re.compile(
    r",\s[^.;:]{4,50},\s(?:écope|comparaî\w+|encourt|a été (?:condamné|écroué|mis en examen|inculpé|interpellé|arrêté)"
    r"|est (?:poursuivi|jugé|accusé|soupçonné))"
)
_TOLD = 3
"""How much the words around a name outweigh the model."""
_SURE = 10
"""How much the votes of a given name, a title or a kind outweigh those of the model."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What surer mentions of the same document say of a name: surnames of persons, names of organizations."""

    surnames: frozenset[str]
    persons: frozenset[str]
    organizations: frozenset[str]
    offices: frozenset[int]


def remember(candidates: Sequence[Candidate]) -> Memory:
    """Learn from titled persons and from names behind their kind (« groupe Valandre », « M. Dupont »)."""
    titled = [c.name for c in candidates if c.kind == "person" and c.rule == "title_and_name"]
    kinds = [c.name.split() for c in candidates if c.rule == "kind_and_name"]
    bodies = {" ".join(words[k:]) for words in kinds for k in range(1, 4)} | {words[-1] for words in kinds}
    bodies |= {words[0] for words in kinds if len(words) > 1 and words[-1] in name_words()}  # « Norwood | Partners »
    offices = {c.end for c in candidates if c.kind == "person" and c.rule in {"function", "role"}}
    return Memory(
        frozenset(name.split()[-1] for name in titled),
        frozenset(titled),
        frozenset(bodies - {""}),
        frozenset(offices),
    )


def find_runs(view: View, memory: Memory) -> Iterator[Candidate]:
    """Every maximal run of capitals, labelled twice: the second time knowing what the document says of the name."""
    runs = [(run, text) for run in _runs(view) if not _is_excluded(view, *run, text := view.text(*run))]
    votes, surnames = _vote(view, runs, memory)
    things = {text for run, text in runs if names_thing(view, run[0])}
    for run, text in runs:
        label = _final(view, run, votes.get(text), surnames)
        if label is None or is_product(view, *run):
            continue
        known_person = label == "PER" and is_given_name(view.texts[run[0]]) and not names_object(view, run[0])
        if known_person or not (text in things or follows_thing(view, run[0])):
            yield _candidate(view, *run, label)


def _vote(view: View, runs: Sequence[tuple[Run, str]], memory: Memory) -> tuple[dict[str, "Counter[Label]"], set[str]]:
    """The votes for each name, by its mentions and then by the lists it stands in, and the surnames among them."""
    votes: dict[str, Counter[Label]] = {}
    surnames = set(memory.surnames)
    for (start, end), text in runs:
        label, weight = _label(view, start, end, text, memory)
        if label:
            votes.setdefault(text, Counter())[label] += weight
        if label == "PER" and end - start > 1:
            surnames.add(view.texts[end - 1])
    for run, label in listed(view, [run for run, _ in runs], votes).items():
        if not _is_place(view, *run):
            votes.setdefault(view.text(*run), Counter())[label] += _TOLD
    return votes, surnames


def _final(view: View, run: Run, votes: "Counter[Label] | None", surnames: set[str]) -> Label | None:
    """The label most voted for; a surname alone is the person's."""
    start, end = run
    alone = end - start == 1 or view.texts[start] in surnames
    if alone and view.texts[end - 1] in surnames and (votes or start not in view.place_at):
        return "PER"
    if votes is None or _is_place(view, start, end):
        return None
    return votes.most_common(1)[0][0]


def _candidate(view: View, start: int, end: int, label: Label) -> Candidate:
    text, before = view.text(start, end), start - 1
    if label == "ORG":
        said = _sector(view, start, end) or ("BUS" if view.on_business and end - start == 1 else None)
        return Candidate(*view.char_span(start, end), "organization", said, None, True, "model_organization", text, 60)
    if is_plural(view, start, end):  # « les Tamberkou »
        return Candidate(
            *view.char_span(start, end), "group", "ELI" if view.on_sport else "CVL", None, True, "person_name", text, 60
        )
    country = country_of_adjective(view.low_at(before)) if before >= 0 and not view.begins[start] else None
    if country and view.low_at(before - 1) in word_set("determiners"):  # « l'Américain River Radamus »
        span = view.char_span(before, end)
        own: Sector | None = "ELI" if view.on_sport else None
        return Candidate(*span, "person", own, country, True, "demonym_and_name", text, 110)
    governs = view.low_at(before) in {"de", "d'"} and view.low_at(before - 1) in {"gouvernement", "cabinet"}
    sector: Sector | None = "GOV" if governs else None  # « le gouvernement de Karim Benali »
    aged = _is_aged(view, end)
    if governs or (country is None and (view.is_trial or (aged and not view.on_exile))):
        country = view.home
    if sector is None and aged:
        sector = "CRM" if _is_convicted(view, start, end) else "REF" if view.on_exile and not view.is_trial else "CVL"
    weight = 100 + end - start
    return Candidate(*view.char_span(start, end), "person", sector, country, True, "person_name", text, weight)


def _is_aged(view: View, end: int) -> bool:
    """« Anne Roy, 44 ans, »: how the press introduces a private person of the place."""
    return bool(_AGE.match(view.parsed.text, view.char_span(end - 1, end)[1]))


def _is_convicted(view: View, start: int, end: int) -> bool:
    """« a condamné | Paul Roy, 48 ans », « Paul Roy, 23 ans, écope de six ans de prison »."""
    first, last = view.char_span(start, end)
    text = view.parsed.text
    return bool(_JUDGED.search(text, max(0, first - 60), first) or _CONVICTED.match(text, last))


def _sector(view: View, start: int, end: int) -> Sector | None:
    """« Montpellier | Handball », « Aark | Infosoft Ltd »: a word of the name tells what it is."""
    words = [view.texts[i] for i in range(start, end)] if end - start > 1 else []
    return next((name_words()[word] for word in reversed(words) if word in name_words()), None)


def _runs(view: View) -> Iterator[Run]:
    done = 0
    for at in view.name_openings:
        if at < done or at in view.dated or at in view.known:
            continue
        done = name_end(view, at)
        if at in view.titles and names_object(view, at):  # « porte-avions | Amiral Rodzine »
            continue
        start = _trimmed(view, at, done)
        if start < done:
            yield start, done


def _trimmed(view: View, start: int, end: int) -> int:
    """Past words that carry a capital by place or rank only (« Selon Jean Dupont », « l'Américain River Radamus »)."""
    while start < end:
        if is_given_name(view.texts[start]):
            break
        by_place = view.begins_sentence(start) and (view.pos[start] in _FUNCTION_WORDS or view.is_stop(start))
        by_place = by_place and not opens_as_name(view, start)
        announces = end - start > 1 and (_is_office(view, start) or bool(country_of_adjective(view.low[start])))
        if not (by_place or announces):
            break
        start += 1
    named = start < end and (view.is_capital(start) or view.low[start] in word_set("inner_particles"))
    return start if named else end  # « Madame | la Présidente »


def _is_office(view: View, at: int) -> bool:
    """« Président », « Madame », « Ministre »: no part of the name."""
    if at in view.titles:
        return True
    return at in view.nouns and any(n.cls in {"function", "role", "title"} for n in view.nouns[at][1])


def _is_excluded(view: View, start: int, end: int, text: str) -> bool:
    """A letter alone (« groupe A »), a contest, a word that never names an actor."""
    if len(text) == 1 or text in word_set("not_actors") or view.texts[start] == "Allah" or is_competition(view, start):
        return True
    if any(view.texts[i] in word_set("event_words") for i in range(start, end)):
        return True  # « British Academy Television Awards »
    if end - start == 2 and start in view.nouns and len(view.texts[end - 1]) == 1:
        return True  # « Groupe A : »
    return end - start == 1 and (text in word_set("domains") or _is_heading(view, start, end, text))


def _label(view: View, start: int, end: int, text: str, memory: Memory) -> tuple[Label | None, int]:
    """A first label and its weight."""
    words = end - start
    told = clue(view, start, end)
    elsewhere = told != "ORG" and _is_elsewhere(view, start, words)  # « confié à | Bourdarel, une entreprise »
    if _is_place(view, start, end) or _is_heading(view, start, end, text) or elsewhere:
        return None, 0
    if follows_place(view, start, end) and text not in memory.organizations:
        return None, 0
    if words == 1 and _is_office(view, start):
        return None, 0
    if text in memory.organizations:
        return "ORG", _SURE
    if text in memory.persons or (words > 1 and _is_person(view, start, end, memory)):
        return "PER", _SURE
    label = _by_model(view, start, end)
    if told:
        return told, _TOLD
    if label is None and _is_unseen_person(view, start, end):
        label = "PER"
    if label is None and acts_alone(view, start, end):
        label = "ORG" if view.on_business else "PER"
    return label, 1


def _is_person(view: View, start: int, end: int, memory: Memory) -> bool:
    if is_given_name(view.texts[start]) or is_initial(view, start) or is_initial(view, end - 1):
        return start not in view.nouns or is_given_name(view.texts[start])
    if _is_introduced(view, start, memory):
        return True
    organization = start in view.nouns or _sector(view, start, end) is not None
    return not organization and holds_particle(view, start, end)


def _is_unseen_person(view: View, start: int, end: int) -> bool:
    """« l'Italienne | Bernasco », « la tenante du titre | Irina Valdo »: the model sees nothing at all."""
    if view.begins_sentence(start) or not view.texts[end - 1][1:].islower() or start in view.place_at:
        return False
    if any(view.pos[i] != "PROPN" or not view.texts[i].isalpha() for i in range(start, end)):
        return False
    country = country_of_adjective(view.low_at(start - 1))
    if country and view.low_at(start - 2) in {"l'", "le", "la"}:
        return True
    return end - start == 2 and not any(view.labels[start:end]) and start not in view.nouns


def _by_model(view: View, start: int, end: int) -> Label | None:
    words = end - start
    label, count = Counter(view.labels[start:end]).most_common(1)[0]
    if count < words / 2 or (words == 1 and _is_doubtful(view, start)):
        return None
    if label == "PER":
        return "ORG" if words > 1 and _sector(view, start, end) else "PER"
    return "ORG" if label == "ORG" and not (words == 1 and _is_loose_acronym(view, start)) else None


def _is_introduced(view: View, start: int, memory: Memory) -> bool:
    """« L'entraîneur parisien, | Staffan Olsson », « l'Américain | River Radamus »."""
    before = view.low_at(start - 1)
    if before == "," and start >= 2:
        return view.char_span(start - 2, start - 1)[1] in memory.offices
    return bool(country_of_adjective(before)) and view.low_at(start - 2) in {"l'", "le", "la", "un", "une"}


def _is_place(view: View, start: int, end: int) -> bool:
    covered = [i for i in range(start, end) if i in view.place_at]
    if not covered:
        return False
    inside = view.place_at[covered[0]][0] < start  # « lycée Maurice-Genevoix »
    return (
        inside
        or (len(covered) >= (end - start) / 2 and not is_given_name(view.texts[start]))
        or len(covered) == end - start
    )


def _is_elsewhere(view: View, start: int, words: int) -> bool:
    """« À Rigaud, », « contaminés à Vohémar », a capital or country: one word that tells where."""
    if words > 1:
        return False
    text = view.texts[start]
    if capital_country(text) or country_of_name(text):
        return True
    if view.low_at(start - 1) in {"de", "d'"} and view.low_at(start - 2) in word_set("place_nouns"):
        return True  # « la localité de Jerablus »
    return view.low_at(start - 1) == "à" and view.low_at(start - 2) not in word_set("dative_verbs")


def _is_heading(view: View, start: int, end: int, text: str) -> bool:
    """Capitals throughout a title say nothing of names."""
    block = view.parsed.blocks[view.parsed.block_at(view.starts[start])]
    if block.kind not in {"title", "heading"}:
        return False
    line = view.parsed.text[block.start : block.end]
    return line.isupper() or (text == line and end - start == 1)


def _is_doubtful(view: View, at: int) -> bool:
    """A single sentence-initial word that is a common word, or a demonym."""
    if country_of_adjective(view.low[at]):
        return True
    return view.begins_sentence(at) and view.pos[at] != "PROPN" and not view.texts[at].isupper()


def _is_loose_acronym(view: View, at: int) -> bool:
    """« (UTC) », « (APXS) »: an acronym in parentheses that no organization stands before."""
    return view.low_at(at - 1) == "(" and view.low_at(at + 1) == ")"
