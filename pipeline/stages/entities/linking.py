"""Which mentions of a document are one actor."""

import functools
import re
from collections import Counter
from collections.abc import Callable, Sequence, Set

from pipeline.gazetteer import capital_country, country_of_name
from pipeline.parse import Parsed
from pipeline.stages.actors.vocabulary import name_words, office_of, taken_up_sectors, word_set, words_of
from pipeline.stages.entities.callings import called
from pipeline.stages.entities.persons import Clusters, Persons, is_proper_person
from pipeline.stages.entities.profile import known_name
from pipeline.stages.entities.traits import Traits
from schemas import ActorMention

_NEW = frozenset({"un", "une", "des", "plusieurs", "autre", "d'autres", "certains", "certaines"})
_SMALL = frozenset(
    {"de", "d", "du", "des", "la", "le", "les", "l", "et", "pour", "aux", "au", "à", "en", "sur", "the", "of"}
)
_APPOSED = re.compile(
    r"(?:\s+(?:de|du|des|d['’]|à|au)\s?[^,;:.()«»]{1,40})?\s*(?:,|\(|–|—)\s*(?:\d+\s+ans\s*,\s*)?"
    r"((?:le|la|un|une|son|sa|leur)\s+|l['’]\s*)?"
)
_OFFICIAL = frozenset({"EDU", "GOV", "IGO", "LEG", "PTY"})
"""Who speaks of victims by office."""
_ANY_BODY = frozenset({"groupe", "mouvement", "organisation"})
"""Nouns that take up a named body of which nothing else is known."""
_FAR = 200
"""How many mentions back an antecedent is looked for."""
_CLIENTS = frozenset({"client", "cliente"})
_CLIENT_FAR = 12
_OF = 9
"""Characters that « de », « de l'», « de la » take at most between a lawyer and the client."""
_ACRONYM = re.compile(r"\s*\(\s*(?:l[ea]\s+|l['’])?")


def link(parsed: Parsed, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> list[list[int]]:
    """Indexes of the mentions of each actor, in text order."""
    clusters = Clusters(len(actors))
    apposed = _join_appositions(parsed, actors, traits, clusters)
    _join_names(actors, traits, clusters)
    _join_nominals(parsed, actors, traits, clusters, apposed)
    groups: dict[int, list[int]] = {}
    for index in range(len(actors)):
        groups.setdefault(clusters.of(index), []).append(index)
    return list(groups.values())


def _join_appositions(
    parsed: Parsed, actors: Sequence[ActorMention], traits: Sequence[Traits], clusters: Clusters
) -> set[int]:
    """« le maire, Paul Morel, », « Anne Roy, directrice de l'hôpital », « l'Organisation … (OIM) »: what was joined."""
    over: set[int] = set()
    apposed: set[int] = set()
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
            elif (
                j not in over
                and (match := _APPOSED.fullmatch(gap))
                and _are_apposed(here, there, traits[i], traits[j], j > i + 1, match[1])
            ):
                clusters.join(i, j)
                apposed |= {i, j}
                if j > i + 1:
                    over.add(j)  # « l'avocate de l'ex-compagne, Me Anne Roy »: the lawyer, and she alone
                break
    return apposed


def _are_apposed(
    a: ActorMention, b: ActorMention, ta: Traits, tb: Traits, over_complement: bool, determiner: str | None
) -> bool:
    if a.kind == b.kind == "organization" and b.named and not a.named and not over_complement:
        return not determiner and ta.determiner in {"le", "la", "l'", "son", "sa", "leur"}  # « son assureur, Axiom Re »
    if a.kind != "person" or b.kind != "person" or (ta.gender and tb.gender and ta.gender != tb.gender):
        return False
    if over_complement:  # « l'avocat de Karim S., Me Didier Colson »
        return not a.named and b.named
    proper = [is_proper_person(a), is_proper_person(b)]
    if not any(proper):  # « le conducteur de la citadine, un apprenti »
        return (determiner or "").strip() in {"un", "une"} and ta.determiner in {"le", "la", "l'"}
    return proper.count(True) == 1


def _is_acronym_of(a: ActorMention, b: ActorMention, gap: str) -> bool:
    return bool(_ACRONYM.fullmatch(gap)) and a.kind == b.kind == "organization" and b.text.replace(".", "").isalnum()


@functools.lru_cache(maxsize=1 << 14)
def initials(name: str) -> str:
    """« Organisation internationale pour les migrations » → « OIM »."""
    return "".join(w[0] for w in words_of(name) if w[0].isalnum() and w.casefold() not in _SMALL).upper()


def _join_names(actors: Sequence[ActorMention], traits: Sequence[Traits], clusters: Clusters) -> None:
    """Equal names, surnames, synonyms, acronyms, and capitals of a state."""
    seen: dict[str, int] = {}
    short: dict[str, dict[str, int]] = {"short": {}, "long": {}}
    persons = Persons(clusters)
    names = {actor.text for actor in actors if actor.named and actor.kind == "organization"}
    for i, actor in enumerate(actors):
        titled = actor.text in names and actor.text[0].isupper()  # « Banque rhénane : bénéfice en baisse »
        if not (actor.named or titled or _is_whole_army(actor)):
            continue
        if is_proper_person(actor):
            persons.add(i, normal(actor.name), traits[i])
            continue
        for key in _keys(actor):
            if key in seen:
                clusters.join(seen[key], i)
            seen.setdefault(key, i)
        if actor.kind == "organization":
            _join_abbreviation(actor, i, short, clusters)


def _join_abbreviation(actor: ActorMention, i: int, short: dict[str, dict[str, int]], clusters: Clusters) -> None:
    """« Organisation internationale pour les migrations » and « OIM », « Norwood Partners » and « Norwood »."""
    words = actor.name.split()
    forms = {"short": {actor.name.upper()} if actor.name.isupper() or len(words) == 1 else set[str]()}
    forms["long"] = {initials(actor.name)} if len(words) > 2 else set[str]()
    if len(words) > 1 and name_words().get(words[-1]):
        forms["long"].add(words[0].upper())
    for mine, theirs in (("short", "long"), ("long", "short")):
        for form in sorted(forms[mine]):
            if form in short[theirs]:
                clusters.join(short[theirs][form], i)
            short[mine].setdefault(form, i)


def _keys(actor: ActorMention) -> list[str]:
    name = normal(actor.name)
    if actor.kind == "state":
        country = capital_country(actor.name) or country_of_name(actor.name)
        return ["state:" + (country or (actor.country if actor.rule == "state_name" else None) or name)]
    canonical = known_name(actor.name)
    known = [f"{actor.kind}:" + normal(canonical)] if canonical else []
    army = [f"army:{actor.country}"] if _is_whole_army(actor) else []
    if actor.kind != "organization":
        return [f"{actor.kind}:{name}", *known, *army]
    return [f"{actor.kind}:{name}", *known, *army]


def _is_whole_army(actor: ActorMention) -> bool:
    """« armée russe », « forces armées russes »: the armed forces of one state."""
    words = actor.text.casefold().split()
    return actor.sector == "MIL" and actor.country is not None and " ".join(words[:-1]) in word_set("whole_armies")


@functools.lru_cache(maxsize=1 << 14)
def normal(name: str) -> str:
    """Casefolded, one kind of apostrophe and space, no article."""
    text = " ".join(name.replace("’", "'").casefold().split())
    return re.sub(r"^(?:le |la |les |l')", "", text)


def _join_nominals(
    parsed: Parsed, actors: Sequence[ActorMention], traits: Sequence[Traits], clusters: Clusters, apposed: Set[int]
) -> None:
    """« le général », « l'organisation », « l'élu », « les rebelles »: the last actor that the noun can take up."""
    for i, actor in enumerate(actors):
        t = traits[i]
        if i in apposed or (actor.named and actor.rule not in {"body", "function"}) or t.determiner in _NEW:
            continue
        by_noun = (_represented, _taken_up, _same_office, _protagonist, _only_band) if t.head is not None else ()
        for meant in (*by_noun, functools.partial(called, parsed)):
            if (found := meant(i, actors, traits)) is not None:
                clusters.join(found, i)
                break


def _represented(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« l'avocate de la victime … sa cliente »: whom the lawyer last named speaks for."""
    if traits[i].head not in _CLIENTS:
        return None
    for j in range(i - 1, max(0, i - _CLIENT_FAR), -1):
        lawyer, client = actors[j - 1], actors[j]
        if (traits[j - 1].head or "").startswith("avocat") and 0 < client.start - lawyer.end <= _OF:
            return j if _fits(actors[i], traits[i], client, traits[j]) else None
    return None


def _only_band(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« les rebelles (houthis) » after « les Houthis », when no other band is named."""
    if not traits[i].plural or actors[i].sector != "REB":
        return None
    bands = [j for j in range(max(0, i - _FAR), i) if actors[j].sector == "REB" and actors[j].named]
    names = {normal(actors[j].name) for j in bands}
    alone = len(actors[i].text.split()) == 1 or normal(actors[i].text).split()[-1] in names
    return bands[0] if len(names) == 1 and alone else None


def _same_office(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« le chef de l'État » after « le président Oduya », « la cheffe du gouvernement » after « la ministre »."""
    office = office_of(traits[i].head or "")
    if office is None:
        return None
    for j in range(i - 1, max(-1, i - _FAR), -1):
        same = office_of(traits[j].head or "") == office and traits[j].head != traits[i].head
        if same and _fits(actors[i], traits[i], actors[j], traits[j]):
            return j
    return None


def _taken_up(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    actor, t = actors[i], traits[i]
    tests: list[Callable[[int], bool]] = [lambda j: _same_noun(actor, t, actors[j], traits[j])]
    head = t.head or ""
    sectors = taken_up_sectors().get(head) or taken_up_sectors().get(head.split(" ")[0])
    if sectors is not None and _stands_alone(actor, head):
        tests.append(
            lambda j: (
                (actors[j].sector in sectors or (actors[j].sector is None and head in _ANY_BODY))
                and (actors[j].named or actor.kind == "person")
                and _fits(actor, t, actors[j], traits[j])
            )
        )
    for test in tests:
        for j in range(i - 1, max(-1, i - _FAR), -1):
            if test(j):
                return j
    return None


def _stands_alone(actor: ActorMention, head: str) -> bool:
    """« l'organisation », « la dirigeante allemande »; « ministère du Commerce » is a body of its own."""
    return not actor.named and len(words_of(actor.text)) <= len(head.split(" ")) + 1


def _protagonist(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« le prévenu », « l'intéressé »: the person named most often so far, lawyers and investigators aside."""
    if traits[i].head not in word_set("any_person") and actors[i].text not in word_set("any_person"):
        return None
    named = [
        j for j in range(max(0, i - _FAR), i)
        if is_proper_person(actors[j])
        and actors[j].sector not in {"JUD", "COP", "MED", "JRN"}
        and _fits(actors[i], traits[i], actors[j], traits[j])
    ]  # fmt: skip
    if traits[i].head == "victime":  # « le prévenu … la victime »: not who is charged
        charged = {normal(a.name).split()[-1] for a in actors if a.sector == "CRM" and is_proper_person(a)}
        named = [j for j in named if normal(actors[j].name).split()[-1] not in charged]
        named = [j for j in named if actors[j].sector not in _OFFICIAL]
        named = named if len({normal(actors[j].name).split()[-1] for j in named}) == 1 else []
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
    longer = (tb.head or "").startswith(f"{ta.head} ") and a.kind != "person" and ta.head != "armée"
    if not (ta.head == tb.head or longer) or ta.plural != tb.plural or a.kind != b.kind:
        return False
    if a.country and b.country and a.country != b.country:
        return False
    mine, theirs = set(words_of(a.text.casefold())), set(words_of(b.text.casefold()))
    return mine <= theirs or theirs <= mine
