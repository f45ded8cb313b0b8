"""Persons taken up by what they do, have been or are: « le praticien », « l'ancien trésorier », « l'Italien »."""

from collections.abc import Sequence

from pipeline.parse import Parsed
from pipeline.stages.actors.vocabulary import may_be_one
from pipeline.stages.entities.persons import is_proper_person
from pipeline.stages.entities.traits import Traits
from schemas import ActorMention

_DEFINITE = frozenset({"le", "la", "l'", "ce", "cet", "cette", "du", "au"})
_FORMER = ("ancien ", "ancienne ", "ex-", "désormais ex-")
_NEWLY = ("nouveau ", "nouvel ", "nouvelle ", "futur ", "future ")
_CANDIDATES = frozenset({"candidat", "candidate"})
_FAR = 40
"""How many mentions back the person may stand."""
_NEAR = 2
"""How many sentences back, where only the person talked of tells who is meant."""
_SPOKEN_FOR = frozenset({"JUD", "JRN", "COP"})
"""Lawyers, investigators and reporters talk of others: « l'ancien maire » is whom they talk of."""
_INTRODUCING = frozenset({"un", "une"})
_OPENINGS = (" de ", " du ", " des ", " d'", " d’", " de\xa0")


def called(parsed: Parsed, i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """The earlier person that a definite noun, a former role or a demonym takes up, None for a new one."""
    here, t = actors[i], traits[i]
    if here.kind != "person" or t.plural or t.determiner not in _DEFINITE or is_proper_person(here):
        return None
    if here.rule == "demonym":
        return _compatriot(i, actors, traits)
    if t.head is None:
        return None
    if parsed.text[here.end : here.end + 4].startswith(_OPENINGS) and not here.text.casefold().startswith(_FORMER):
        return None  # « l'avocat | de la partie civile »
    for meant in (_by_calling, _elected):
        if (found := meant(i, actors, traits)) is not None:
            return found
    return _told_before(parsed, i, actors, traits)


def _by_calling(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« le praticien » after « le chirurgien Paul Roux » or « un chirurgien »: who was named or brought in."""
    head = traits[i].head or ""
    if actors[i].text.casefold().startswith(_NEWLY):
        return None
    for j in range(i - 1, max(-1, i - _FAR), -1):
        known = actors[j].named or traits[j].determiner in _INTRODUCING or actors[j].rule == "function"
        if known and may_be_one(head, traits[j].head or "") and _agree(i, j, actors, traits):
            return j
    return None


def _elected(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« le nouveau chef de l'État » after « Nora Selmi, candidate du Parti vert »: who stood for office holds it."""
    noun = traits[i].noun
    if not actors[i].text.casefold().startswith(_NEWLY) or noun is None or noun.cls != "function":
        return None
    return next((j for j in range(max(0, i - _FAR), i) if traits[j].head in _CANDIDATES), None)


def _compatriot(i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« l'Italien » after « Andrea Conti »: the last person of that country, or the only one named, of none."""
    near = [
        j for j in range(i - 1, max(-1, i - _FAR), -1)
        if is_proper_person(actors[j])
        and actors[i].sentence - actors[j].sentence <= _NEAR
        and _agree(i, j, actors, traits)
    ]  # fmt: skip
    same = next((j for j in near if actors[j].country == actors[i].country), None)
    alone = len({actors[j].name.split()[-1] for j in near}) == 1 and not any(a.rule == "demonym" for a in actors[:i])
    return same if same is not None else near[0] if alone else None


def _told_before(parsed: Parsed, i: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> int | None:
    """« L'ancien footballeur a promis », « L'étudiant nageait »: the one person named just before, of no known role."""
    here, noun = actors[i], traits[i].noun
    former = here.text.casefold().startswith(_FORMER)
    if not _is_subject(parsed, here) or not (former or (noun is not None and noun.cls == "role")):
        return None
    near = [
        j for j in range(max(0, i - _FAR), i)
        if 0 < here.sentence - actors[j].sentence <= (_NEAR if former else 1)
        and is_proper_person(actors[j])
        and actors[j].sector not in _SPOKEN_FOR
        and _agree(i, j, actors, traits)
    ]  # fmt: skip
    surnames = {actors[j].name.split()[-1] for j in near}
    if len(surnames) != 1:
        return None
    known = [j for j in range(i) if is_proper_person(actors[j]) and actors[j].name.split()[-1] in surnames]
    unknown = all(traits[j].head is None and actors[j].sector in {None, "CVL"} for j in known)
    return near[-1] if former or unknown else None


def _is_subject(parsed: Parsed, actor: ActorMention) -> bool:
    first, end = parsed.words.between(actor.start, actor.end)
    return any(dep in {"nsubj", "nsubj:pass"} for dep in parsed.words.dep[first:end])


def _agree(i: int, j: int, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> bool:
    """One gender, number and country, as far as they are known."""
    a, b, ta, tb = actors[i], actors[j], traits[i], traits[j]
    if b.kind != "person" or tb.plural or (ta.gender and tb.gender and ta.gender != tb.gender):
        return False
    return not (a.country and b.country and a.country != b.country)
