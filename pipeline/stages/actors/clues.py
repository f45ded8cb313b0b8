"""What the words around an unknown name say of it: « chez Sogeval », « Maïr Verlin, poète », « Froideval et Nancy »."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from pipeline.gazetteer import country_of_adjective
from pipeline.stages.actors.complements import ARTICLES, OF
from pipeline.stages.actors.view import View
from pipeline.stages.actors.vocabulary import is_given_name, word_set

Label = Literal["PER", "ORG"]
Run = tuple[int, int]
Votes = Mapping[str, "Counter[Label]"]
_PERSONS = frozenset({"role", "function"})
_BODIES = frozenset({"institution", "lead"})
_AND = frozenset({"et", "ou"})
_PLURAL = frozenset({"aux", "des", "les"})


def clue(view: View, start: int, end: int) -> Label | None:
    """A person or a body by what stands before, behind in apposition, or by the verb."""
    if country_of_adjective(view.low[start]) or view.low[start] in ARTICLES:
        return None  # « un autre | Allemand, auteur de », « Les | Habits »
    return _before(view, start) or _apposed(view, start, end) or _by_verb(view, end)


def _before(view: View, start: int) -> Label | None:
    """« chez | Sogeval », « les salariés de | Sogeval », « la veuve de | Karsenti »."""
    before = view.low_at(start - 1)
    if before == "chez" and not is_given_name(view.texts[start]):
        return "ORG"
    if before not in OF:
        return None
    noun = view.low_at(start - 2)
    if noun in word_set("kin"):
        return "PER"
    return "ORG" if noun in word_set("owned_by_bodies") else None


def _apposed(view: View, start: int, end: int) -> Label | None:
    """« Maïr Verlin, | poète et romancière, », « Sogeval, | un fabricant de vélos, »."""
    if view.low_at(end) != ",":
        return None
    at = end + 1
    while view.low_at(at) in ARTICLES | {"un", "une"} or view.low_at(at) in word_set("left_adjectives"):
        at += 1
    if at >= view.size or view.begins[at] or at not in view.nouns or view.is_capital(at):
        return None
    noun = next(iter(view.nouns[at][1]), None)
    if noun is None or noun.plural:
        return None
    if noun.cls in _PERSONS:  # « Orvox, le navigateur » may be a program
        return "PER" if end - start > 1 and view.low_at(start - 1) not in word_set("determiners") else None
    return "ORG" if noun.cls in _BODIES else None


def _by_verb(view: View, end: int) -> Label | None:
    """« Karsenti | se souvient », « Sogeval | emploie »: what only a person, what only a firm does."""
    at = end
    while view.low_at(at) in {"a", "ne", "n'", "se", "s'", "est", "avait"} and at < view.size and not view.begins[at]:
        at += 1
    verb = view.low_at(at)
    return "ORG" if verb in word_set("firm_verbs") else "PER" if verb in word_set("human_verbs") else None


def acts_alone(view: View, start: int, end: int) -> bool:
    """« À Brest, | Sogeval a annoncé »: one word without article before a verb of saying or deciding."""
    if end - start != 1 or not (opens_as_name(view, start) or view.dep[start] in {"nsubj", "nsubj:pass"}):
        return False
    if view.begins_sentence(start) and not opens_as_name(view, start):
        return False
    if not view.texts[start][1:].islower() or view.is_stop(start) or view.low_at(start - 1) in word_set("determiners"):
        return False
    at = end
    while view.low_at(at) in word_set("before_verb") and view.low_at(at) not in word_set("speech_verbs"):
        at += 1
    decides = view.low_at(at) in word_set("speech_verbs") | word_set("firm_verbs")
    return decides and view.pos[at] == "VERB"


def opens_as_name(view: View, start: int) -> bool:
    """« Dorval a cédé … Dorval emploie … »: a first word that the text never writes small, and writes again."""
    if not view.begins_sentence(start) or view.is_stop(start) or start in view.nouns:
        return False
    return view.written[view.texts[start]] > 1 and not view.written[view.low[start]]


def listed(view: View, runs: Sequence[Run], votes: Votes) -> dict[Run, Label]:
    """« Tessali, Bernardo Reis et Ashmont »: names of one list are of one kind, that of those who are sure."""
    found: dict[Run, Label] = {}
    group: list[Run] = []
    for run in [*runs, (view.size + 2, view.size + 2)]:
        if group and not _joined(view, group[-1], run):
            found.update(_of_list(view, group, votes))
            group = []
        group.append(run)
    return found


def _joined(view: View, one: Run, other: Run) -> bool:
    if other[0] >= view.size:
        return False
    if view.low[other[0]] in ARTICLES or country_of_adjective(view.low[other[0]]):
        return False
    return other[0] == one[1] + 1 and view.low_at(one[1]) in {",", "et", "ou"} and not view.begins[other[0]]


def _of_list(view: View, group: Sequence[Run], votes: Votes) -> dict[Run, Label]:
    texts = [view.text(*run) for run in group]
    sure = [max(votes[t], key=votes[t].__getitem__) for t in texts if t in votes and max(votes[t].values()) > 1]
    ends = len(group) > 1 and view.low_at(group[-1][0] - 1) in _AND  # « Jeanne Arden, Le Havre » is no list
    return dict.fromkeys(group, sure[0]) if ends and len(set(sure)) == 1 else {}


def follows_place(view: View, start: int, end: int) -> bool:
    """« les cols de Marie-Blanque et | d'Arboussol », « entre Nancy et | Froideval »: the other of two places."""
    at = start - 1 - (view.low_at(start - 1) in OF | ARTICLES)
    at -= at < start - 1 and view.low_at(at) in OF
    if end - start > 1 or view.low_at(at) not in _AND or at - 1 not in view.place_at:
        return False
    return not is_given_name(view.texts[start]) and view.dep[start] not in {"nsubj", "nsubj:pass"}


def is_plural(view: View, start: int, end: int) -> bool:
    """« les | Tamberkou ont marché »: the members of a people, a band or a team, or a family."""
    return end - start == 1 and view.low_at(start - 1) in _PLURAL and not is_given_name(view.texts[start])
