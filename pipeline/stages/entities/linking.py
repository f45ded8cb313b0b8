"""Which mentions of a document are one actor."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from pipeline.parse import Parsed
from pipeline.stages.actors.countries import capital_country, country_of_name
from pipeline.stages.actors.vocabulary import organizations, taken_up_sectors, word_set, words_of
from pipeline.stages.entities.traits import Traits, traits_of
from schemas import ActorMention

_NEW = frozenset({"un", "une", "des", "plusieurs", "autre", "d'autres", "certains", "certaines"})
_SMALL = frozenset(
    {"de", "d", "du", "des", "la", "le", "les", "l", "et", "pour", "aux", "au", "à", "en", "sur", "the", "of"}
)
_APPOSED = re.compile(
    r"(?:\s+(?:de|du|des|d['’]|à|au)\s?[^,;:.()«»]{1,40})?\s*(?:,|\(|–|—)\s*(?:\d+\s+ans\s*,\s*)?"
    r"((?:le|la|un|une|son|sa|leur)\s+|l['’]\s*)?"
)
_ACRONYM = re.compile(r"\s*\(\s*(?:l[ea]\s+|l['’])?")


class Clusters:
    """Mentions by index, grouped by joining."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def of(self, index: int) -> int:
        """The representative of a mention's cluster."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int) -> None:
        """Make two mentions one actor; the earlier mention represents both."""
        first, second = sorted((self.of(a), self.of(b)))
        self._parent[second] = first


def link(parsed: Parsed, actors: Sequence[ActorMention]) -> list[list[int]]:
    """Indexes of the mentions of each actor, in text order."""
    traits = [traits_of(parsed, actor) for actor in actors]
    clusters = Clusters(len(actors))
    _join_appositions(parsed, actors, traits, clusters)
    _join_names(actors, traits, clusters)
    _join_nominals(actors, traits, clusters)
    groups: dict[int, list[int]] = {}
    for index in range(len(actors)):
        groups.setdefault(clusters.of(index), []).append(index)
    return list(groups.values())


def _join_appositions(
    parsed: Parsed, actors: Sequence[ActorMention], traits: Sequence[Traits], clusters: Clusters
) -> None:
    """« le maire, Paul Morel, », « Anne Roy, directrice de l'hôpital », « l'Organisation … (OIM) »."""
    for i in range(len(actors) - 1):
        here = actors[i]
        for j in range(i + 1, min(i + 3, len(actors))):
            there = actors[j]
            gap = parsed.text[here.end : there.start]
            if there.sentence != here.sentence or len(gap) > 60:
                break
            gap = gap if j == i + 1 else parsed.text[actors[j - 1].end : there.start]
            if _is_acronym_of(here, there, gap) and j == i + 1:
                clusters.join(i, j)
            elif (match := _APPOSED.fullmatch(gap)) and _are_apposed(
                here, there, traits[i], traits[j], j > i + 1, match[1]
            ):
                clusters.join(i, j)
                break


def _are_apposed(
    a: ActorMention, b: ActorMention, ta: Traits, tb: Traits, over_complement: bool, determiner: str | None
) -> bool:
    if a.kind != "person" or b.kind != "person" or (ta.gender and tb.gender and ta.gender != tb.gender):
        return False
    if over_complement:  # « l'avocat de Karim S., Me Didier Colson »
        return not a.named and b.named
    proper = [_is_proper_person(a), _is_proper_person(b)]
    if not any(proper):  # « le conducteur de la citadine, un apprenti »
        return (determiner or "").strip() in {"un", "une"} and ta.determiner in {"le", "la", "l'"}
    return proper.count(True) == 1


def _is_proper_person(actor: ActorMention) -> bool:
    """Does the mention hold a person's own name (not only « maire de Lyon »)?"""
    return (
        actor.kind == "person" and actor.named and actor.rule in {"person_name", "title_and_name", "demonym_and_name"}
    )


def _is_acronym_of(a: ActorMention, b: ActorMention, gap: str) -> bool:
    return bool(_ACRONYM.fullmatch(gap)) and a.kind == b.kind == "organization" and b.text.replace(".", "").isalnum()


def initials(name: str) -> str:
    """« Organisation internationale pour les migrations » → « OIM »."""
    return "".join(w[0] for w in words_of(name) if w[0].isalnum() and w.casefold() not in _SMALL).upper()


def _join_names(actors: Sequence[ActorMention], traits: Sequence[Traits], clusters: Clusters) -> None:
    """Equal names, surnames, synonyms, acronyms, and capitals of a state."""
    seen: dict[str, int] = {}
    for i, actor in enumerate(actors):
        if not actor.named:
            continue
        for key in _keys(actor, traits[i]):
            if key in seen and (actor.kind != "person" or _agree(traits[seen[key]], traits[i])):
                clusters.join(seen[key], i)
            seen.setdefault(key, i)


def _keys(actor: ActorMention, traits: Traits) -> list[str]:
    name = normal(actor.name)
    if actor.kind == "state":
        country = capital_country(actor.name) or country_of_name(actor.name)
        return ["state:" + (country or (actor.country if actor.rule == "state_name" else None) or name)]
    if _is_proper_person(actor):
        words = name.split()
        full = [f"person:{name}"]
        if len(words) > 1 and not words[-1].rstrip(".").isdigit() and len(words[-1].rstrip(".")) > 1:
            full.append("person:" + words[-1])
            full.extend("person:" + " ".join(words[k:]) for k in range(1, len(words) - 1))
        return full
    found = organizations().longest(words_of(actor.name), 0)
    known = [f"{actor.kind}:" + normal(found[1][0].names[0])] if found and found[0] == len(words_of(actor.name)) else []
    acronym = [f"acronym:{initials(actor.name)}"] if len(name.split()) > 2 and actor.kind == "organization" else []
    short = [f"acronym:{actor.name.upper()}"] if actor.kind == "organization" and actor.name.isupper() else []
    return [f"{actor.kind}:{name}", *known, *acronym, *short]


def normal(name: str) -> str:
    """Casefolded, one kind of apostrophe and space, no article."""
    text = " ".join(name.replace("’", "'").casefold().split())
    return re.sub(r"^(?:le |la |les |l')", "", text)


def _agree(a: Traits, b: Traits) -> bool:
    return not (a.gender and b.gender and a.gender != b.gender) and a.plural == b.plural


def _join_nominals(actors: Sequence[ActorMention], traits: Sequence[Traits], clusters: Clusters) -> None:
    """« le général », « l'organisation », « l'élu »: the last actor that the noun can take up."""
    for i, actor in enumerate(actors):
        t = traits[i]
        if (actor.named and actor.rule not in {"body", "function"}) or t.head is None or t.determiner in _NEW:
            continue
        if (found := _taken_up(i, actors, traits)) is not None or (
            t.head in word_set("any_person") and (found := _protagonist(i, actors, traits)) is not None
        ):
            clusters.join(found, i)
        elif (
            t.plural and actor.sector == "REB" and len(actor.text.split()) == 1
        ):  # « les rebelles » after « les Houthis »
            bands = [j for j in range(i) if actors[j].sector == "REB" and actors[j].named]
            if len({normal(actors[j].name) for j in bands}) == 1:
                clusters.join(bands[0], i)


def _taken_up(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    actor, t = actors[i], traits[i]
    tests: list[Callable[[int], bool]] = [lambda j: _same_noun(actor, t, actors[j], traits[j])]
    if (sectors := taken_up_sectors().get(t.head or "")) is not None:
        tests.append(
            lambda j: (
                actors[j].sector in sectors
                and (actors[j].named or actor.kind == "person")
                and _fits(actor, t, actors[j], traits[j])
            )
        )
    for test in tests:
        for j in range(i - 1, -1, -1):
            if test(j):
                return j
    return None


def _protagonist(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« le prévenu », « l'intéressé »: the person named most often so far, lawyers and investigators aside."""
    named = [
        j for j in range(i)
        if _is_proper_person(actors[j])
        and actors[j].sector not in {"JUD", "COP", "MED", "JRN"}
        and _fits(actors[i], traits[i], actors[j], traits[j])
    ]  # fmt: skip
    if not named:
        return None
    counts = Counter(normal(actors[j].name).split()[-1] for j in named)
    return max(named, key=lambda j: (counts[normal(actors[j].name).split()[-1]], j))


def _fits(a: ActorMention, ta: Traits, b: ActorMention, tb: Traits) -> bool:
    person = (a.kind == "person") == (b.kind == "person")
    gender = a.kind != "person" or not (ta.gender and tb.gender and ta.gender != tb.gender)
    return person and gender and not (a.country and b.country and a.country != b.country)


def _same_noun(a: ActorMention, ta: Traits, b: ActorMention, tb: Traits) -> bool:
    """The same head noun, when neither country nor further words contradict: « le gouvernement (turc) »."""
    longer = (tb.head or "").startswith(f"{ta.head} ") and a.kind != "person"
    if not (ta.head == tb.head or longer) or ta.plural != tb.plural or a.kind != b.kind:
        return False
    if a.country and b.country and a.country != b.country:
        return False
    mine, theirs = set(words_of(a.text.casefold())), set(words_of(b.text.casefold()))
    return mine <= theirs or theirs <= mine
