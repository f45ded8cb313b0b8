"""Noun phrases by word order: what follows a quantity, what stands before it, the subject of a predicate."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.stages.claims.clauses import Clauses
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import adjectives, words

PREPOSITIONS = frozenset(
    "à au aux en dans par pour sur sous avec sans chez vers contre entre parmi depuis dès pendant durant lors après "
    "avant devant derrière malgré selon d'après via jusqu' jusque hors outre envers près auprès face suite grâce "
    "concernant suivant moyennant de du des d' dont sauf excepté".split()
)
OF = frozenset({"de", "d'", "du", "des"})
DETERMINERS = frozenset(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelque quelques "
    "plusieurs chaque aucun aucune autres autre certains certaines tous toutes tout toute".split()
)
_ARTICLES = DETERMINERS - {"du", "des"}
_LEADING = DETERMINERS | {"de", "d'", "«", "“"}
_NOMINAL = frozenset({"NOUN", "PROPN", "X"})
_MODIFIER = frozenset({"ADJ", "VERB"})
_MAX_PHRASE = 8


@dataclass(frozen=True, slots=True)
class Counted:
    """The object of a claim: its characters, its head noun in lower case, and the rule that found it."""

    start: int
    end: int
    head: str
    rule: str
    first: int = -1
    last: int = -1


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


def counted(phrase: Phrase | None, rule: str) -> Counted | None:
    """The object that a noun phrase makes."""
    if phrase is None:
        return None
    return Counted(phrase.start, phrase.end, phrase.low, rule, phrase.first, phrase.last)


def elsewhere(phrase: Phrase, rule: str) -> Counted:
    """The object that a noun phrase of another sentence makes: its units are not those of the figure's sentence."""
    start, end = _whole_name(phrase)
    return Counted(start, end, phrase.low, rule)


def person(phrase: Phrase | None, rule: str) -> Counted | None:
    """The object that a noun phrase makes; a person's name is never cut: le rappeur malien Kadi Sow."""
    if phrase is None:
        return None
    start, end = _whole_name(phrase)
    return Counted(start, end, phrase.low, rule, phrase.first, phrase.last)


def _whole_name(phrase: Phrase) -> tuple[int, int]:
    named = phrase.head.actor
    if named is not None and named.named and named.kind == "person":
        return named.start, named.end
    return phrase.start, phrase.end


def is_noun(unit: Unit) -> bool:
    """A noun by the tagger, never a quantity, date or pronoun."""
    if unit.kind != "word" or not unit.low[0].isalpha():
        return False
    return unit.pos in _NOMINAL and unit.low not in words("pronouns")


def phrase_after(clauses: Clauses, at: int) -> Phrase | None:
    """The noun phrase that begins at unit `at`: "de nouveaux cas", "rebelles houthis", "demandeurs d'asile"."""
    units, verbs = clauses.units, clauses.starting
    i = at
    while i < len(units) and (units[i].low in _LEADING) and i < at + 4:
        i += 1
    for j in range(i, min(i + 4, len(units))):
        unit = units[j]
        if (
            j + 2 < len(units) and units[j + 1].low == "-" and units[j + 1].start == unit.end
        ):  # sans-abri, sapeurs-pompiers
            return extended(clauses, j, j)
        verb = verbs.get(j)
        if unit.kind != "word" or (verb and verb.form != "participle") or unit.low in PREPOSITIONS:
            return None
        if (
            is_noun(unit)
            or _is_vote(units, j)
            or _is_misread(units, j)
            or (_may_stand_alone(unit, verb) and not _noun_follows(units, j))
        ):
            return extended(clauses, j if j == i else i, j)
        if unit.pos not in {"ADJ", "DET", "NUM"}:
            return None
    return None


def _is_vote(units: Sequence[Unit], j: int) -> bool:
    """20 466 non: the ballots, unless "non" negates an adjective ("12 non vaccinés")."""
    return units[j].low in {"oui", "non"} and (j + 1 == len(units) or units[j + 1].pos not in _MODIFIER)


def _is_misread(units: Sequence[Unit], j: int) -> bool:
    """700 hectares de pins: what the tagger takes for an adverb, in the plural after "de"."""
    unit, before = units[j], units[j - 1].low if j else ""
    return unit.pos == "ADV" and before in {"de", "d'"} and unit.low.endswith("s") and unit.low not in _ADVERBS_IN_S


_ADVERBS_IN_S = frozenset("ailleurs depuis dehors dessous dessus jadis moins pas plus près puis toujours très".split())


def _may_stand_alone(unit: Unit, verb: Predicate | None) -> bool:
    """blessés, disparus, graves: an adjective or participle used as a noun."""
    return (
        unit.pos == "ADJ"
        or verb is not None
        or (unit.pos == "VERB" and unit.low.endswith(("é", "ée", "s", "x")) and "VerbForm=Fin" not in unit.morph)
    )  # 210 permis, douze prises, 40 découvertes


def _noun_follows(units: Sequence[Unit], j: int) -> bool:
    return j + 1 < len(units) and is_noun(units[j + 1]) and units[j].pos == "ADJ"


def extended(clauses: Clauses, first: int, head: int) -> Phrase:
    """The head with the adjectives or bare complement that directly follow it."""
    units, last = clauses.units, head
    while last + 1 < len(units) and last < head + 5:
        following = units[last + 1]
        if following.kind == "word" and _is_modifier(clauses, units[head], last + 1):
            last += 1
        elif _is_compound(units, last + 1):
            last += 2
        else:
            break
    return Phrase(units[first].start, units[last].end, units[head], last, first)


def _is_modifier(clauses: Clauses, head: Unit, j: int) -> bool:
    unit = clauses.units[j]
    predicate = clauses.starting.get(j)
    if _governs(clauses.units, j):
        return False
    if predicate is not None:
        agrees = unit.low.endswith("s") or not head.low.endswith("s")  # trois étoiles proches | appelé Alpha
        bare = predicate.form == "participle" and predicate.first == predicate.last
        return bare and agrees and clauses.units[j - 1].kind == "word"
    if unit.low == "non" and j + 1 < len(clauses.units):
        return clauses.units[j + 1].pos in _MODIFIER
    return unit.pos == "ADJ" and not any(p.first <= j <= p.last for p in clauses.predicates)


def _governs(units: Sequence[Unit], j: int) -> bool:
    """Un décès lié à, un bien estimé à, des femmes âgées de: an adjective that cannot do without its complement."""
    following = units[j + 1].low if j + 1 < len(units) else ""
    if following in {"à", "au", "aux"}:
        beyond = units[j + 2].low if j + 2 < len(units) else ""
        return units[j].low in adjectives("governing_a") and beyond not in _SET_PHRASES
    return following in OF and units[j].low in adjectives("governing_de")


_SET_PHRASES = frozenset({"cours", "total", "large", "sein", "moins", "plus", "début", "milieu", "fil", "même"})


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
    units = clauses.units
    if _is_manner(units, at - 1):  # un taux de croissance en moyenne de 4 %
        at -= 2
    i = at
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
        elif unit.low in OF and head is not None and i > low and units[i - 1].kind == "word" and nominal(units[i - 1]):
            last = i - 1 if unit.low != "de" and unit.low != "d'" else last
            head = None
        elif unit.low in DETERMINERS and head is not None:
            if unit.low not in {"la", "l'", "le", "les"} or not (i > low and units[i - 1].low in OF):
                break  # la création d'une taxe | de 4 %: an indefinite noun begins its own phrase
        elif (unit.pos == "ADJ" and unit.kind == "word" and not _inside_verb(clauses, i)) or _bare_participle(
            clauses, i
        ):
            continue
        else:
            break
    return _from_head(clauses, head, last) if head is not None else None


def _is_manner(units: Sequence[Unit], head: int) -> bool:
    """En moyenne, au total, en volume: how the figure was reckoned."""
    return head > 0 and units[head - 1].low in {"au", "en"} and units[head].low in words("manners")


def nominal(unit: Unit) -> bool:
    """A noun, or a word that may qualify one."""
    return is_noun(unit) or unit.pos in {"ADJ", "VERB"}


def _inside_verb(clauses: Clauses, i: int) -> bool:
    return any(p.first <= i <= p.last and p.form != "participle" for p in clauses.predicates)


def _bare_participle(clauses: Clauses, i: int) -> bool:
    predicate = clauses.starting.get(i)
    return predicate is not None and predicate.last == i and predicate.form == "participle"


def _from_head(clauses: Clauses, head: int, limit: int) -> Phrase:
    found = extended(clauses, head, head)
    while head > 0 and clauses.units[head - 1].pos == "ADJ" and clauses.units[head - 1].low not in DETERMINERS:
        head -= 1
    last = min(found.last, limit)
    return Phrase(clauses.units[head].start, clauses.units[last].end, found.head, last, head)


def preposition(clauses: Clauses, at: int) -> str | None:
    """The preposition that governs a unit, through determiners, and through "et" to the first of a list."""
    units, i = clauses.units, at - 1
    while i >= 0 and (units[i].low in DETERMINERS or units[i].pos == "ADJ") and units[i].low not in {"du", "des"}:
        i -= 1
    if i < 0:
        return None
    low = units[i].low
    if low in {"et", "ou", ",", "puis", "ni"}:
        numbers = (j for j in range(i - 1, max(-1, i - 9), -1) if units[j].kind == "quantity")
        first = next((j for j in numbers if j == 0 or units[j - 1].low != "dont"), None)  # à 34 morts, dont 7, et 112
        if low == "," and clauses.segment(at).predicates:
            return None
        same = first is not None and not any(first < p.first < at for p in clauses.predicates)
        return preposition(clauses, first) if first is not None and same else None
    if low in {"de", "d'"} and i and units[i - 1].low in {"moins", "plus"}:  # pas moins de 30 maisons
        return None
    return low if low in PREPOSITIONS else None


def is_direct(clauses: Clauses, phrase: Phrase) -> bool:
    """Is this phrase the direct object of the verb that stands right before it?"""
    at = phrase.first - 1
    while at >= 0 and (clauses.units[at].low in _ARTICLES or clauses.units[at].pos in {"ADV", "NUM"}):
        at -= 1
    return at >= 0 and any(p.last == at and p.form != "participle" for p in clauses.predicates)
