"""Noun groups that act, speak or suffer as a party: roles, functions, bodies and sets of people."""

from collections.abc import Iterator

from pipeline.gazetteer import country_of_adjective
from pipeline.stages.actors.fields import country_of, is_named, kind_of, sector_of
from pipeline.stages.actors.groups import Group, read_group
from pipeline.stages.actors.party import is_party, word_before
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import Noun, is_given_name, word_set
from schemas.base import ActorKind

_PLURAL = frozenset({"les", "des", "ces", "ses", "aux", "leurs", "nos", "plusieurs", "certains", "certaines"})
_PERSONS = frozenset({"role", "generic", "function"})


def find_nominals(view: View) -> Iterator[Candidate]:
    """Every noun group around a known head that stands as a party."""
    for start, (end, values) in view.nouns.items():
        if values and start not in view.dated and not _is_given_name(view, start):
            group = _read(view, start, end, values)
            if not _is_first_word(view, group) and is_party(view, group):
                yield _candidate(view, group)
    yield from _peoples(view)


def _is_given_name(view: View, start: int) -> bool:
    """« Marine Le Pen », « Pascal Soldat »: a word that is a given name before a surname is no common noun."""
    return view.is_capital(start) and view.is_capital(start + 1) and is_given_name(view.texts[start])


def _is_first_word(view: View, group: Group) -> bool:
    """« Star Trackers », « Amiral Rodzine »: a role with a capital inside a sentence begins a name, but a person's."""
    if group.noun.cls not in {"role", "generic"} or not view.is_capital(group.head) or group.name is None:
        return False
    if view.begins_sentence(group.head) or view.texts[group.head].isupper() or group.name[0] in view.known:
        return False
    return not is_given_name(view.texts[group.name[0]]) and view.labels[group.name[0]] != "PER"


def _read(view: View, start: int, end: int, values: list[Noun]) -> Group:
    """The group in its first reading, or as a person when a person's name follows (« le producteur George Martin »)."""
    noun = _in_number(view, start, values[0])
    group = read_group(view, start, end, noun)
    if noun.cls == "institution" and group.name and is_given_name(view.texts[group.name[0]]):
        person = next((n for n in values if n.cls in _PERSONS), None)
        return read_group(view, start, end, person) if person else group
    return group


def _in_number(view: View, start: int, noun: Noun) -> Noun:
    """Plural by its determiner when singular and plural look alike (« les porte-parole »)."""
    if not noun.plural and view.low_at(start - 1) in _PLURAL:
        return Noun(noun.cls, noun.sector, noun.gender, True, noun.exact)
    return noun


_DETERMINING = frozenset({"autre", "autres", "même", "mêmes"})
"""Le même chercheur, les autres policiers: which one, not what it is."""


def _candidate(view: View, group: Group) -> Candidate:
    first = next(i for i in range(group.start, group.end) if view.low[i] not in _DETERMINING)
    start, end = view.char_span(first, group.end)
    kind = kind_of(group)
    written_in = group.noun.cls == "lead" and view.is_capital(group.head)  # « Air Horizon »
    whole = group.proper or written_in or _holds_body(view, group)
    own = group.name if group.name and not whole else (group.head, group.end)
    return Candidate(
        start=start,
        end=end,
        kind=kind,
        sector=sector_of(view, group),
        country=country_of(view, group),
        named=is_named(view, group, kind),
        rule="function" if _holds_body(view, group) else _rule(group),
        name=view.text(*own),
        weight=(120 if group.name or group.proper else 50) + end - start,
    )


def _holds_body(view: View, group: Group) -> bool:
    """« délégué CGT », « sénateur PS »: the name behind the role is a body's."""
    return group.noun.cls in _PERSONS and group.name is not None and group.name[0] in view.known


def _rule(group: Group) -> str:
    if group.name:
        return "title_and_name" if group.noun.cls in _PERSONS else "kind_and_name"
    if group.proper:
        return "capital_body"
    return {"institution": "body", "state": "state_noun"}.get(group.noun.cls, group.noun.cls)


def _peoples(view: View) -> Iterator[Candidate]:
    """« Les Neuchâtelois disent oui »: a people that acts."""
    for i in view.capitals:
        if view.is_capital(i + 1) or i in view.counted or i in view.place_at:
            continue
        if i in view.nouns or i in view.known or not (country := country_of_adjective(view.low[i])):
            continue
        before = word_before(view, i)
        if before not in word_set("determiners") or view.dep[i] not in {
            "nsubj",
            "nsubj:pass",
            "obl:agent",
            "obj",
            "iobj",
            "appos",
            "ROOT",
        }:
            continue
        start, end = view.char_span(i, i + 1)
        kind: ActorKind = "group" if before in _PLURAL else "person"
        yield Candidate(start, end, kind, "CVL", country, False, "demonym", view.texts[i], 40)
