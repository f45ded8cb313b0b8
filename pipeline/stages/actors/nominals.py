"""Noun groups that act, speak or suffer as a party: roles, functions, bodies and sets of people."""

from collections.abc import Iterator

from pipeline.stages.actors.countries import country_of_adjective
from pipeline.stages.actors.groups import Group, read_group
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import Noun, word_set
from schemas.base import ActorKind, Sector

_PARTY_DEPS = frozenset({"nsubj", "nsubj:pass", "obl:agent", "obj", "iobj", "appos", "ROOT", "csubj", "dislocated"})
_DOMESTIC = frozenset({"GOV", "COP", "JUD", "LEG", "PTY", "OPP", "MIL", "LAB", "SPY", "EDU", "MED"})


def find_nominals(view: View) -> Iterator[Candidate]:
    """Every noun group around a known head that stands as a party."""
    for start, (end, values) in view.nouns.items():
        noun = _reading(view, start, values)
        if noun is None:
            continue
        group = read_group(view, start, end, noun)
        if _is_party(view, group):
            yield _candidate(view, group)
    yield from _demonyms(view)


def _reading(view: View, start: int, values: list[Noun]) -> Noun | None:
    """The reading that fits the determiner's number when a form is singular and plural (« des porte-parole »)."""
    if not values or start in view.dated:
        return None
    best = values[0]
    if view.low_at(start - 1) in {"les", "des", "ces", "ses", "aux", "leurs", "nos", "plusieurs"} and not best.plural:
        return Noun(best.cls, best.sector, best.gender, True, best.exact)
    return best


def _is_party(view: View, group: Group) -> bool:
    if any(i in view.counted for i in range(group.start, group.head_end)):
        return False
    if _is_part_of_name(view, group) or _is_partitive(view, group):
        return False
    if group.name or group.proper:
        return True
    before = _before(view, group.start)
    if before in word_set("unspecific") or _is_predicate(view, group, before):
        return False
    if before not in word_set("determiners"):
        return _may_stand_bare(view, group, before)
    return _acts(view, group)


def _before(view: View, index: int) -> str:
    """The word before the group, spaces skipped."""
    index -= 1
    while index >= 0 and view.tokens[index].is_space:
        index -= 1
    return view.low_at(index)


def _is_part_of_name(view: View, group: Group) -> bool:
    """« Le Journal de Saône-et-Loire » is known, « Police Academy » is a title: the head stands inside a name."""
    return group.head in view.place_at and group.noun.cls != "state" or (
        view.low_at(group.head - 1) == "-" or view.low_at(group.head_end) == "-"
    )


def _is_partitive(view: View, group: Group) -> bool:
    """« un groupe de militaires »: the inner noun is the actor."""
    if view.low[group.head] not in word_set("partitives"):
        return False
    at = group.head_end
    while view.is_adjective(at):
        at += 1
    return view.low_at(at) in {"de", "d'"} and at + 1 in view.nouns and view.nouns[at + 1][1][:1] != [] and (
        view.nouns[at + 1][1][0].plural
    )


def _is_predicate(view: View, group: Group, before: str) -> bool:
    """« il est le président du club », « nommé ministre », « comme un héros » characterise, they do not act."""
    token = view.tokens[group.head]
    if any(child.dep_ == "cop" and child.i < group.head for child in token.children):
        return True
    at = group.start - 1
    while at >= 0 and (view.low[at] in word_set("determiners") or view.tokens[at].pos_ in {"ADV", "SPACE"}):
        at -= 1
    return view.low_at(at) in word_set("copula_forms") and group.noun.cls not in {"institution", "collective"}


def _may_stand_bare(view: View, group: Group, before: str) -> bool:
    """Without determiner only an apposition, a title line, a coordination or « selon », « entre » make an actor."""
    noun, low = group.noun, view.low[group.head]
    if low in {"source", "sources"}:
        return True
    if noun.cls == "generic" or before in {"de", "d'", "en", "à", "sans"}:
        return False
    if before in {"", ",", "(", "–", "—", "-", ":"} or view.begins_sentence(group.start):
        title = view.parsed.blocks[view.parsed.block_at(view.tokens[group.head].idx)].kind in {"title", "heading"}
        return (_is_apposition(view, group, before)) or (title and (noun.plural or noun.cls == "institution"))
    return noun.cls != "institution" and before in {"selon", "entre", "et", "ou", "contre"} and noun.plural


def _is_apposition(view: View, group: Group, before: str) -> bool:
    """« Jean Dupont, maire de Lyon, »: right behind a name and a comma."""
    if before not in {",", "(", "–", "—", "-"} or group.noun.cls not in {"function", "role"}:
        return False
    at = group.start - 2
    while at >= 0 and view.tokens[at].is_space:
        at -= 1
    if at >= 1 and view.low[at] in {"ans", "an", ")"}:  # « Bernard Laval, 52 ans, délégué CGT »
        while at > 0 and view.low[at] not in {",", "("}:
            at -= 1
        at -= 1
    return at >= 0 and view.is_capital(at) and not group.noun.plural


def _acts(view: View, group: Group) -> bool:
    token = view.tokens[group.head]
    if group.noun.cls == "generic":
        return token.dep_ in {"nsubj", "nsubj:pass", "obl:agent", "obj", "iobj"} and token.head.pos_ == "VERB"
    if group.noun.cls in {"role", "collective"} and group.noun.plural and group.noun.sector == "CVL":
        return token.dep_ in _PARTY_DEPS or token.dep_ in {"obl:arg", "conj"}
    return True


def _candidate(view: View, group: Group) -> Candidate:
    start, end = view.char_span(group.start, group.end)
    kind = _kind(group)
    country = _country(view, group)
    name = view.text(*(group.name or (group.head, group.end)))
    rule = _rule(group)
    return Candidate(start, end, kind, _sector(view, group), country, _named(group, kind), rule, name, 50 + end - start)


def _kind(group: Group) -> ActorKind:
    noun = group.noun
    if noun.cls == "state":
        return "state"
    if noun.cls in {"role", "generic", "function"}:
        return "group" if noun.plural and not group.name else "person"
    if noun.cls == "institution":
        return "group" if noun.plural else "organization"
    return "organization" if group.proper or group.name else "group"


def _rule(group: Group) -> str:
    if group.name:
        return "title_and_name" if group.noun.cls in {"role", "generic", "function"} else "kind_and_name"
    if group.proper:
        return "capital_body"
    return {"institution": "body", "state": "state_noun", "collective": "collective"}.get(group.noun.cls, group.noun.cls)


def _named(group: Group, kind: ActorKind) -> bool:
    if group.name or group.proper or group.noun.cls == "state":
        return True
    if kind == "organization":
        return group.seat or group.demonym is not None
    if kind == "person" and group.noun.cls == "function":
        return group.seat and group.noun.sector is not None and not _is_portfolio(group)
    return False


def _is_portfolio(group: Group) -> bool:
    """« ministre de l'Agriculture » names no one institution."""
    return False


def _sector(view: View, group: Group) -> Sector | None:
    if group.former and group.noun.cls in {"function"} and group.noun.sector in {"GOV", "LEG"}:
        return "ELI"
    if group.complement and group.noun.cls == "function":
        for i in range(*group.complement):
            if i in view.known:
                return view.known[i][1][0].sector
            if i in view.nouns and view.nouns[i][1] and view.nouns[i][1][0].cls in {"institution", "collective"}:
                return view.nouns[i][1][0].sector or group.noun.sector
    return group.noun.sector


def _country(view: View, group: Group) -> str | None:
    if group.demonym:
        return group.demonym
    for i in range(group.start, group.end):
        if i in view.known and view.known[i][1][0].country:
            return view.known[i][1][0].country
        if place := view.place_at.get(i):
            location = next((m for m in view.locations if view.token_at(m.start) == place[0]), None)
            if location and location.country:
                return location.country
        if group.complement and group.complement[0] <= i < group.complement[1] and (c := country_of_adjective(view.low[i])):
            return c
    domestic = group.noun.sector in _DOMESTIC and group.noun.cls in {"institution", "collective", "function", "role", "state"}
    return view.home if domestic or group.noun.cls == "state" else None


def _demonyms(view: View) -> Iterator[Candidate]:
    """« Les Neuchâtelois disent oui »: a people that acts."""
    for i, token in enumerate(view.tokens):
        if not view.is_capital(i) or i in view.counted or i in view.place_at or i in view.nouns or i in view.known:
            continue
        if _before(view, i) not in word_set("determiners") or not (country := country_of_adjective(view.low[i])):
            continue
        if token.dep_ not in _PARTY_DEPS or view.is_capital(i + 1):
            continue
        plural = view.low_at(i - 1) in {"les", "des", "aux", "ces", "plusieurs", "nos", "certains"}
        start, end = view.char_span(i, i + 1)
        yield Candidate(start, end, "group" if plural else "person", "CVL", country, False, "demonym", token.text, 40)
