"""The subject after its verb, as the press inverts it."""

from pipeline.stages.statements.cues import is_adverb
from pipeline.stages.statements.subjects import (
    ARTICLES,
    OF,
    PREPOSITIONS,
    Subject,
    definite_noun,
    is_proper,
    is_time,
    pronoun_at,
)
from pipeline.stages.statements.units import Passage, Unit
from pipeline.stages.statements.vocabulary import bodies, documents

_REACH = 24
_LONGEST_ASIDE = 8
_BARRIERS = frozenset("que qu' si s' qui dont où et mais".split())
_STRESSED = frozenset({"elle", "lui", "nous", "eux", "elles"})
_SOME = frozenset(
    "celui celle ceux celles certains certaines d'autres autres beaucoup plusieurs tous quelqu'un quelques-uns".split()
)
_STRESSED_PLURAL = frozenset({"eux", "elles"})


def subject_after(passage: Passage, at: int) -> Subject | None:
    """The inverted subject: « a annoncé mardi à Genève l'OMS », « a raconté à l'OIM un rescapé »."""
    is_governed = False
    group: int | None = None
    at = _past_aside(passage, at)
    for i in range(at, min(at + _REACH, len(passage.units))):
        unit = passage.units[i]
        if _ends(unit) or (unit.low == "," and group is not None):
            break
        if (
            not is_governed
            and unit.low not in _STRESSED | _STRESSED_PLURAL
            and (said := pronoun_at(passage, i)) is not None
        ):
            return said
        if not is_governed and unit.low in _SOME and _stands_alone(passage, i):
            return Subject(i, i)  # « assurent certains », « dit celui qui dirige »
        if unit.actor is not None and not is_governed:
            return named(passage, Subject(i if group is None else group, i, unit.actor))
        if unit.is_noun and not is_governed and not is_time(unit.low) and not is_adverb(unit):
            return _unnamed(passage, i if group is None else group, i)
        if unit.low in _STRESSED_PLURAL and group is not None and passage.low(i - 1) in {"d'", "entre"}:
            return _unnamed(passage, group, i)  # « l'un d'eux, Marcel Roy »
        if unit.low in PREPOSITIONS and not (unit.low == "des" and i == at):
            is_governed = True
        elif unit.actor is not None or unit.is_noun or is_time(unit.low):
            is_governed = False
        elif unit.low in ARTICLES and not is_governed and not is_time(passage.low(i + 1)):
            group = i
    return None


def _past_aside(passage: Passage, at: int) -> int:
    """« commente, les larmes aux yeux, la mère »: the unit behind the second comma."""
    if passage.low(at) != ",":
        return at
    end = next((i for i in range(at + 1, at + _LONGEST_ASIDE) if passage.low(i) == ","), None)
    if end is None or any(u.kind != "word" or u.is_finite for u in passage.units[at + 1 : end]):
        return at
    return end + 1


def _stands_alone(passage: Passage, at: int) -> bool:
    after = passage.units[at + 1] if at + 1 < len(passage.units) else None
    return (
        after is None
        or after.kind in {"mark", "quote"}
        or after.low in {"qui", "parmi", "d'", "de", "des", "que", "dont"}
    )


def _ends(unit: Unit) -> bool:
    """A quotation, a mark, a subordinator or another verb: no subject is looked for beyond."""
    if unit.kind == "quote" or (unit.kind == "mark" and unit.low not in {",", "(", ")", "'", "’"}):
        return True
    return unit.low in _BARRIERS or (unit.is_finite and unit.actor is None)


def named(passage: Passage, found: Subject) -> Subject:
    """« la directrice générale, Claire Besson-Roy »: the proper name that follows a function.

    Not the subject of what is said: « selon le procureur, Paul Roux aurait fui ».
    """
    if found.actor is None or is_proper(found.actor):
        return found
    at = found.last + 1
    while at < min(found.last + 8, len(passage.units)) and passage.low(at) != "," and passage.units[at].kind != "quote":
        if passage.low(at) in {".", ";", ":"} or passage.units[at].is_finite:
            return found
        at += 1
    if passage.low(at) != ",":
        return found
    for i in range(at + 1, min(at + 3, len(passage.units))):
        actor = passage.units[i].actor
        if actor is not None:
            is_apart = i + 1 >= len(passage.units) or passage.units[i + 1].kind in {"mark", "quote"}
            return Subject(found.first, i, actor) if is_proper(actor) and is_apart else found
        if passage.low(i) not in ARTICLES:
            return found
    return found


def _unnamed(passage: Passage, first: int, noun: int) -> Subject:
    """A noun that is no actor: the author of a document, a name beside the noun or behind its comma, or nobody."""
    for i in range(noun + 1, min(noun + 14, len(passage.units))):
        unit = passage.units[i]
        if unit.actor is not None:
            before = passage.low(i - 2) if passage.low(i - 1) in ARTICLES - OF else passage.low(i - 1)
            is_author = passage.low(noun) in documents() | bodies() and before in {*OF, "par"}
            if is_author or (is_proper(unit.actor) and before not in PREPOSITIONS):
                return Subject(first, i, unit.actor, noun=passage.low(noun))
        elif (
            unit.kind == "quote"
            or unit.is_finite
            or unit.low in {".", ";", ":", "qui", "que"}
            or (unit.low == "," and not (i + 1 < len(passage.units) and passage.units[i + 1].actor))
        ):
            break
    return Subject(first, noun, noun=definite_noun(passage, noun))
