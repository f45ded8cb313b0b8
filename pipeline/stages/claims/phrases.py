"""Noun phrases by word order: what follows a quantity, what stands before it, the subject of a predicate."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.stages.claims.clauses import RELATIVES, Clauses, Predicate
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import words

PREPOSITIONS = frozenset(
    "à au aux en dans par pour sur sous avec sans chez vers contre entre parmi depuis dès pendant durant lors après "
    "avant devant derrière malgré selon d'après via jusqu' jusque hors outre envers près auprès face suite grâce "
    "concernant suivant moyennant de du des d' dont sauf excepté".split()
)
_OF = frozenset({"de", "d'", "du", "des"})
_DETERMINERS = frozenset(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelque quelques "
    "plusieurs chaque aucun aucune autres autre certains certaines tous toutes tout toute".split()
)
_NOMINAL = frozenset({"NOUN", "PROPN", "X"})
_MODIFIER = frozenset({"ADJ", "VERB"})
_MAX_PHRASE = 8


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its characters, the unit of its head, and the last unit it holds."""

    start: int
    end: int
    head: Unit
    last: int
    first: int

    @property
    def low(self) -> str:
        """The head noun in lower case."""
        return self.head.low


def is_noun(unit: Unit) -> bool:
    """A noun by the tagger, never a quantity, date or pronoun."""
    if unit.kind != "word" or not unit.low[0].isalpha():
        return False
    return unit.pos in _NOMINAL and unit.low not in words("pronouns")


def phrase_after(clauses: Clauses, at: int) -> Phrase | None:
    """The noun phrase that begins at unit `at`: "de nouveaux cas", "rebelles houthis", "demandeurs d'asile"."""
    units, verbs = clauses.units, {p.first: p for p in clauses.predicates}
    i = at
    while i < len(units) and (units[i].low in _DETERMINERS | {"de", "d'"}) and i < at + 3:
        i += 1
    for j in range(i, min(i + 4, len(units))):
        unit = units[j]
        if j + 2 < len(units) and units[j + 1].low == "-" and units[j + 1].start == unit.end:  # sans-abri, sapeurs-pompiers
            return _extended(clauses, j, j)
        verb = verbs.get(j)
        if unit.kind != "word" or (verb and verb.form != "participle") or unit.low in PREPOSITIONS:
            return None
        if is_noun(unit) or _is_vote(units, j) or (_may_stand_alone(unit, verb) and not _noun_follows(units, j)):
            return _extended(clauses, j if j == i else i, j)
        if unit.pos not in {"ADJ", "DET", "NUM"}:
            return None
    return None


def _is_vote(units: Sequence[Unit], j: int) -> bool:
    """20 466 non: the ballots, unless "non" negates an adjective ("12 non vaccinés")."""
    return units[j].low in {"oui", "non"} and (j + 1 == len(units) or units[j + 1].pos not in _MODIFIER)


def _may_stand_alone(unit: Unit, verb: Predicate | None) -> bool:
    """blessés, disparus, graves: an adjective or participle used as a noun."""
    return (
        unit.pos == "ADJ"
        or verb is not None
        or (unit.pos == "VERB" and unit.low.endswith(("é", "és", "ée", "ées", "us", "ts")))
    )


def _noun_follows(units: Sequence[Unit], j: int) -> bool:
    return j + 1 < len(units) and is_noun(units[j + 1]) and units[j].pos == "ADJ"


def _extended(clauses: Clauses, first: int, head: int) -> Phrase:
    """The head with the adjectives or bare complement that directly follow it."""
    units, last = clauses.units, head
    while last + 1 < len(units) and last < head + 5:
        following = units[last + 1]
        if following.kind == "word" and _is_modifier(clauses, last + 1):
            last += 1
        elif _is_compound(units, last + 1):
            last += 2
        else:
            break
    if units[head].actor is not None and units[head].actor.named:
        first = min(first, head)
    return Phrase(units[first].start, units[last].end, units[head], last, first)


def _is_modifier(clauses: Clauses, j: int) -> bool:
    unit = clauses.units[j]
    predicate = next((p for p in clauses.predicates if p.first == j), None)
    if predicate is not None:
        return (
            predicate.form == "participle" and predicate.first == predicate.last and clauses.units[j - 1].kind == "word"
        )
    if unit.low == "non" and j + 1 < len(clauses.units):
        return clauses.units[j + 1].pos in _MODIFIER
    return unit.pos == "ADJ" and not any(p.first <= j <= p.last for p in clauses.predicates)


def _is_compound(units: Sequence[Unit], j: int) -> bool:
    """Sites d'hébergement, intentions de vote: de + a bare common noun; also "lieu-dit"-like hyphens."""
    if j + 1 >= len(units):
        return False
    if units[j].low == "-" and units[j].start == units[j - 1].end:
        return units[j + 1].kind == "word"
    noun = units[j + 1]
    return units[j].low in {"de", "d'"} and noun.pos == "NOUN" and noun.actor is None and noun.place is None


def phrase_before(clauses: Clauses, at: int, *, nearest: bool = False) -> Phrase | None:
    """The noun phrase that ends right before unit `at`, from its leftmost head: "taux de chômage" | de 7 %.

    `nearest` stops at the first noun: "l'effet du repli des prix" → "prix".
    """
    units, i = clauses.units, at
    low = max(0, at - _MAX_PHRASE)
    head: int | None = None
    last = at - 1
    while i > low:
        i -= 1
        unit = units[i]
        if is_noun(unit):
            head = i
            if nearest:
                break
        elif (
            unit.low in _OF and head is not None and i > low and units[i - 1].kind == "word" and _nominal(units[i - 1])
        ):
            last = i - 1 if unit.low != "de" and unit.low != "d'" else last
            head = None
        elif unit.low in _DETERMINERS and head is not None:
            if not (i > low and units[i - 1].low in _OF):
                break
        elif (unit.pos == "ADJ" and unit.kind == "word" and not _inside_verb(clauses, i)) or _bare_participle(
            clauses, i
        ):
            continue
        else:
            break
    return _from_head(clauses, head, last) if head is not None else None


def _nominal(unit: Unit) -> bool:
    return is_noun(unit) or unit.pos in {"ADJ", "VERB"}


def _inside_verb(clauses: Clauses, i: int) -> bool:
    return any(p.first <= i <= p.last and p.form != "participle" for p in clauses.predicates)


def _bare_participle(clauses: Clauses, i: int) -> bool:
    return any(p.first == i == p.last and p.form == "participle" for p in clauses.predicates)


def _from_head(clauses: Clauses, head: int, limit: int) -> Phrase:
    found = _extended(clauses, head, head)
    while head > 0 and clauses.units[head - 1].pos == "ADJ" and clauses.units[head - 1].low not in _DETERMINERS:
        head -= 1
    last = min(found.last, limit)
    return Phrase(clauses.units[head].start, clauses.units[last].end, found.head, last, head)


def preposition(clauses: Clauses, at: int) -> str | None:
    """The preposition that governs a unit, through determiners, and through "et" to the first of a list."""
    units, i = clauses.units, at - 1
    while i >= 0 and (units[i].low in _DETERMINERS or units[i].pos == "ADJ") and units[i].low not in {"du", "des"}:
        i -= 1
    if i < 0:
        return None
    low = units[i].low
    if low in {"et", "ou", ",", "puis", "ni"}:
        first = next((j for j in range(i - 1, max(-1, i - 9), -1) if units[j].kind == "quantity"), None)
        same = first is not None and not any(first < p.first < at for p in clauses.predicates)
        return preposition(clauses, first) if first is not None and same else None
    if low in {"de", "d'"} and i and units[i - 1].low in {"moins", "plus"}:  # pas moins de 30 maisons
        return None
    return low if low in PREPOSITIONS else None


def subject_of(clauses: Clauses, predicate: Predicate) -> Phrase | None:
    """The noun phrase without preposition that stands before the verb, or the antecedent of "qui"."""
    segment = clauses.segment(predicate.first)
    if segment.opener in {"qui", "lequel", "laquelle", "lesquels", "lesquelles"}:
        return phrase_before(clauses, _opener_at(clauses, segment.first))
    low = _clause_start(clauses, segment.index, predicate)
    for i in range(low, predicate.first):
        unit = clauses.units[i]
        if clauses.segment_of[i] != segment.index and clauses.segment(i).depth > segment.depth:
            continue
        if (is_noun(unit) or unit.actor is not None) and _heads_bare_phrase(clauses, i):
            return _extended(clauses, i, i)
    return None


def _opener_at(clauses: Clauses, first: int) -> int:
    """The unit before which the antecedent ends: the relative pronoun, or the comma before it."""
    return first if clauses.units[first].low not in RELATIVES or first == 0 else first


def _clause_start(clauses: Clauses, index: int, predicate: Predicate) -> int:
    """Where the clause of a predicate begins: after the last segment with a finite verb that it does not resume."""
    segment = clauses.segments[index]
    if any(is_noun(u) and _heads_bare_phrase(clauses, u.index) for u in clauses.units[segment.first : predicate.first]):
        return segment.first
    start = index
    while start > 0:
        before = clauses.segments[start - 1]
        if any(p.form == "finite" for p in before.predicates) and before.opener not in RELATIVES:
            break
        if clauses.segments[start].opener in {"que", "qu'", ":", ";", "si", "lorsque", "quand"}:
            break
        start -= 1
    return clauses.segments[start].first


def _heads_bare_phrase(clauses: Clauses, i: int) -> bool:
    """Is this noun the head of a phrase that no preposition or noun governs?"""
    units, j = clauses.units, i - 1
    if j >= 0 and units[i].actor is not None and units[j].actor is units[i].actor:
        return False
    while j >= 0 and (units[j].pos in {"ADJ", "DET"} or units[j].low in _DETERMINERS or units[j].kind == "quantity"):
        if units[j].low in {"du", "des", "au", "aux"}:
            return units[j].low == "des" and (j == 0 or not _nominal(units[j - 1]))
        j -= 1
    if j < 0:
        return True
    before = units[j]
    if before.low in PREPOSITIONS and before.low != "dont":
        return False
    if before.low == "-" and j > 0 and before.start == units[j - 1].end:
        return False
    return not (is_noun(before) and before.actor is None and j == i - 1 and units[i].pos == "NOUN")
