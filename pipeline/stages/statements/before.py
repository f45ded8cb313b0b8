"""The subject before a verb, by word order: behind parentheses, appositions, relatives and complements."""

from pipeline.stages.statements.cues import CLITICS, Cue, is_adverb
from pipeline.stages.statements.subjects import (
    ARTICLES,
    OF,
    PREPOSITIONS,
    Subject,
    definite_noun,
    is_proper,
    pronoun_at,
)
from pipeline.stages.statements.units import Passage, Unit
from pipeline.stages.statements.vocabulary import bodies, documents, replies, word_list
from schemas import ActorMention

_REACH = 24
_FAR = 60
_FRONTING = frozenset("en après avant de d' sans tout et mais".split())
_SUBORDINATORS = frozenset("que qu' si lorsque quand comme puisque mais où dont car".split())
_RELATIVES = frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"})
_NAMING = frozenset({"selon", "après", "par", "avec", "pour", "contre", "chez"})
_SKIPPED = CLITICS - {"le", "la", "les"}
_DETERMINERS = ARTICLES - {"des"}
_STRESSED = frozenset({"lui", "eux", "elle", "elles", "nous"})


def subject_before(passage: Passage, verb: int, floor: int = 0) -> Subject | None:
    """The subject of the verb group that begins at unit `verb`; None when there is none within the clause."""
    at = _skip_back(passage, verb - 1, floor)
    if at < floor:
        return None
    low = passage.low(at)
    if low in {"lui", "eux"} and (at == floor or passage.low(at - 1) == ";"):  # « Lui réclame un moratoire »
        return Subject(at, at, pronoun=(passage.units[at].start, passage.units[at].end))
    if (said := pronoun_at(passage, at)) is not None:
        return said
    if low in _RELATIVES:
        return _antecedent(passage, at, floor)
    if low == "," or (low in {"–", "—", "-"} and passage.units[at].kind == "mark"):
        return _behind_comma(passage, at, floor)
    return _group_ending(passage, at, floor)


def main_clause(passage: Passage, cue: Cue, stop: int) -> tuple[int, Subject] | None:
    """The comma behind a fronted gerund or infinitive, and the subject that it shares with the main verb.

    « Estimant la loi injuste, Luc Roy a voté contre », « Après avoir accusé le jury de tricher, il est parti ».
    """
    if cue.shape in {"finite", "passive"} or any(
        unit.kind != "mark" and unit.low not in _FRONTING for unit in passage.units[: cue.outer]
    ):
        return None
    for comma in range(cue.last + 2, min(stop, cue.last + _FAR)):
        if passage.low(comma) != ",":
            continue
        first = comma + 1
        while passage.low(first) in ARTICLES:
            first += 1
        if first >= len(passage.units) or (passage.units[first].actor is None and pronoun_at(passage, first) is None):
            continue
        for verb in range(first + 1, min(first + 12, len(passage.units))):
            if passage.low(verb) in _SUBORDINATORS:
                break
            if passage.units[verb].is_finite and passage.units[verb].actor is None:
                subject = subject_before(passage, verb, comma + 1)
                return (comma, subject) if subject is not None else None
    return None


def end_of_relative(passage: Passage, cue: Cue, stop: int) -> int:
    """« le maire, qui assure que le pont tient, a signé »: the comma after which the main verb goes on."""
    if passage.low(cue.outer - 1) != "qui":
        return stop
    for comma in range(cue.last + 2, stop):
        if passage.low(comma) != ",":
            continue
        verb = comma + 1
        while passage.low(verb) in CLITICS:
            verb += 1
        if verb < stop and passage.units[verb].is_finite and passage.units[verb].actor is None:
            return comma
    return stop


def _skip_back(passage: Passage, at: int, floor: int) -> int:
    while (
        at >= floor
        and passage.low(at) not in _STRESSED
        and (is_adverb(passage.units[at]) or passage.low(at) in _SKIPPED)
    ):
        at -= 1
    while at >= floor and passage.low(at) == ")":
        opened = at
        while opened >= floor and passage.low(opened) != "(":
            opened -= 1
        if opened < floor:
            break
        at = opened - 1
    return at


def _antecedent(passage: Passage, relative: int, floor: int) -> Subject | None:
    """« l'UE, qui a promis », « un rescapé, originaire de Benin City, qui dit », « la climatologue, pour qui »."""
    at = relative - 1
    if at >= floor and passage.low(at) in PREPOSITIONS:
        at -= 1 + (passage.low(at) == "après" and passage.low(at - 1) == "d'")
    if at < floor:
        return None
    if passage.low(at) == "," and (opened := _opened_by_of(passage, at, floor)) is not None:
        at = opened  # « le chercheur Luc Roy, du CNRS, qui rappelle »
    if passage.low(at) == ",":
        near = _group_ending(passage, _skip_back(passage, at - 1, floor), floor, is_nearest=True)
        return near if near is not None and near.actor is not None else _behind_comma(passage, at, floor)
    return _group_ending(passage, _skip_back(passage, at, floor), floor, is_nearest=True)


def _opened_by_of(passage: Passage, comma: int, floor: int) -> int | None:
    """The comma before a complement that stands between commas: « , du CNRS, »."""
    opening = _previous_comma(passage, comma, floor)
    return opening if opening >= floor and passage.low(opening) == "," and passage.low(opening + 1) in OF else None


def _behind_comma(passage: Passage, comma: int, floor: int) -> Subject | None:
    """The subject before a parenthesis: « Le porte-parole, le colonel Harthi, a démenti », « la CFDT, majoritaire »."""
    apposed: ActorMention | None = None
    where = comma
    for _ in range(4):
        opening = _previous_comma(passage, comma, floor)
        inside = [passage.units[i] for i in range(opening + 1, comma)]
        if not inside:
            return None
        alone = opening < floor or passage.low(opening) not in {",", "–", "—", "-"}
        if alone or not _is_parenthetic(inside):
            found = _group_ending(passage, _skip_back(passage, comma - 1, opening + 1), opening + 1)
            if found is not None and found.actor is not None:
                return _choose(found, apposed, where)
            return Subject(where, where, apposed) if apposed is not None else found
        lead = next((u.actor for u in inside[:3] if u.actor is not None), None)
        if lead is not None and apposed is None and (inside[0].actor or inside[0].low in ARTICLES):
            apposed, where = lead, opening + 1
        comma = opening
    return Subject(where, where, apposed) if apposed is not None else None


def _choose(found: Subject, apposed: ActorMention | None, where: int) -> Subject:
    if apposed is not None and is_proper(apposed) and found.actor is not None and not is_proper(found.actor):
        return Subject(found.first, where, apposed)
    return found


def _previous_comma(passage: Passage, comma: int, floor: int) -> int:
    at = comma - 1
    while at >= floor and not (
        passage.units[at].kind == "mark" and passage.low(at) in {",", ";", ":", "–", "—", "-", ".", "?", "!"}
    ):
        at -= 1
    return at


def _is_parenthetic(inside: list[Unit]) -> bool:
    """A relative, a participle, an age, an apposition: what stands between the subject and its verb."""
    first = inside[0]
    if first.low in {"qui", "dont", "que", "qu'", "où", "lui", "elle", "eux", "elles"} or first.low in PREPOSITIONS:
        return True
    if first.actor is not None or first.low in ARTICLES or first.pos in {"ADJ", "ADV", "NUM", "CCONJ", "SCONJ"}:
        return True
    if first.pos == "VERB":
        return not first.is_finite
    return first.pos in {"NOUN", "PROPN"}


def _group_ending(passage: Passage, at: int, floor: int, *, is_nearest: bool = False) -> Subject | None:
    """The noun group that ends at a unit: its head when that is an actor, the author of a document, else nobody.

    `is_nearest`: the antecedent of a relative stands right before it, whatever it complements ("aux attentes des
    analystes, qui tablaient").
    """
    lowest = max(floor, at - _REACH)
    head: Subject | None = None
    i = at
    while i >= lowest and not _bounds(passage.units[i], head):
        if passage.units[i].actor is None:
            i -= 1
            continue
        head = Subject(i, head.last if head else i, passage.units[i].actor)
        before, word = _left_of(passage, i, lowest)
        if word in OF:
            holder = _holder(passage, before, lowest)
            if holder is None:
                return head
            if holder.actor is None and (by := _through(passage, holder.first)) is not None:
                head, i = None, by - 1  # « le Sénat, par la voix de son président »: the first of the two
                continue
            if holder.actor is None:
                return _standing_for(passage, holder, head, is_nearest=is_nearest)
            i = holder.first
        elif word == "par" and (author := _author(passage, before, lowest, head)) is not None:
            return author
        elif is_nearest and word in _NAMING:
            return head  # « selon la police, qui fait état de trois blessés »
        elif word in PREPOSITIONS:
            head, i = None, before - 1
        elif word in {"et", "ou", "que"} and (first := _coordinated(passage, before - 1, lowest)) is not None:
            return first
        else:
            return _apposed_before(passage, before, head, lowest)
    if head is None and at >= lowest and any(passage.units[k].is_noun for k in range(lowest, at + 1)):
        return Subject(at, at, noun=definite_noun(passage, at))
    return head


def _bounds(unit: Unit, head: Subject | None) -> bool:
    """A mark, a subordinator, or a verb before what was found: the noun group does not reach over it."""
    if unit.kind == "mark" and unit.low not in {"(", ")", "'", "’", "/", "."}:
        return True
    return unit.low in _SUBORDINATORS or (head is not None and unit.is_finite and unit.actor is None)


def _standing_for(passage: Passage, holder: Subject, head: Subject, *, is_nearest: bool) -> Subject:
    """The actor that a noun belongs to, when it speaks for it: « le sondage de l'institut », « le bureau de MSF »."""
    speaks = is_nearest or passage.low(holder.first) in documents() | bodies() | replies()
    return Subject(holder.first, head.last, head.actor if speaks else None, noun=passage.low(holder.first))


def _through(passage: Passage, noun: int) -> int | None:
    """Index of the "par" of « par la voix de »."""
    if passage.low(noun) not in word_list("according", "mouths"):
        return None
    at = noun - 1 - (passage.low(noun - 1) in ARTICLES)
    return at if passage.low(at) == "par" else None


def _left_of(passage: Passage, at: int, floor: int) -> tuple[int, str]:
    """The word before an actor's determiner and adjectives, with its index."""
    i = at - 1
    while i >= floor and (
        passage.low(i) in _DETERMINERS
        or (passage.low(i) == "d'" and passage.low(i + 1) == "autres")
        or (passage.units[i].pos in {"ADJ", "NUM"} and passage.low(i) not in PREPOSITIONS)
    ):
        i -= 1
    return i, passage.low(i) if i >= floor else ""


def _holder(passage: Passage, preposition: int, floor: int) -> Subject | None:
    """The noun that an actor complements: « un responsable de la police », « le sondage réalisé par l'institut »."""
    for i in range(preposition - 1, max(floor, preposition - 8) - 1, -1):
        unit = passage.units[i]
        if unit.actor is not None:
            return Subject(i, i, unit.actor)
        if unit.is_noun:
            return Subject(i, i)
        if unit.kind == "mark" or unit.is_finite:
            return None
    return None


def _apposed_before(passage: Passage, comma: int, head: Subject, floor: int) -> Subject:
    """« Massimiliano Rebaudengo, le chef de mission de MSF qui … »: the proper name before a function."""
    if head.actor is None or head.actor.kind != "person" or is_proper(head.actor) or comma <= floor:
        return head
    named = passage.units[comma - 1].actor if passage.low(comma) == "," else None
    return Subject(comma - 1, head.last, named) if named is not None and is_proper(named) else head


def _author(passage: Passage, preposition: int, floor: int, head: Subject) -> Subject | None:
    """« le communiqué rédigé par les organisateurs »: who wrote the document."""
    holder = _holder(passage, preposition, floor)
    if holder is None or holder.actor is not None or passage.low(holder.first) not in documents():
        return None
    return Subject(holder.first, head.last, head.actor, noun=passage.low(holder.first))


def _coordinated(passage: Passage, at: int, floor: int) -> Subject | None:
    """« l'Iran et la Russie affirment », « le maire ainsi que le préfet »: the first of the two."""
    for i in range(at, max(floor, at - 6) - 1, -1):
        unit = passage.units[i]
        if unit.actor is not None:
            _, word = _left_of(passage, i, floor)
            return None if word in PREPOSITIONS else Subject(i, i, unit.actor)
        if unit.kind == "mark" or unit.pos in {"VERB", "AUX"} or unit.low == "alors":
            return None
    return None
