"""Words that stand for a speaker: pronouns, articles, prepositions, proper names."""

import re
from dataclasses import dataclass

from pipeline.stages.statements.units import Passage
from schemas import ActorMention

PRONOUNS = frozenset(
    {"il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "lui-même", "elle-même"}
)
PREPOSITIONS = frozenset(
    "à au aux de du d' dans sur pour par avec en chez contre devant lors depuis après avant dès pendant durant sous "
    "vers sans entre parmi via selon auprès envers malgré outre hors jusqu' jusque face".split()
)
ARTICLES = frozenset(
    "le la les l' un une des son sa ses leur leurs ce cet cette ces deux trois quatre cinq plusieurs certains "
    "certaines d'autres quelques aucun chaque notre nos".split()
)
OF = frozenset({"de", "du", "des", "d'"})
_FIRST = frozenset({"je", "j'", "nous", "vous", "tu"})
_TIMES = re.compile(
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|nuit|après-midi|soirée|matinée|journée|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|semaine|mois|année|veille|"
    r"lendemain|hier|aujourd'hui|jour|heures?|dernier|dernière|\d[\dh:]*)$"
)
_PROPER = re.compile(r"[A-ZÀ-Ý][\w'’.-]*\s+(?:\w{1,3}\s+){0,2}[A-ZÀ-Ý]")
_PROPER_RULES = frozenset({"person_name", "title_and_name", "demonym_and_name"})


@dataclass(frozen=True, slots=True)
class Subject:
    """An actor, or a pronoun at `pronoun` (characters), or nobody named; `first` and `last` are units.

    `noun` is a definite noun that stands for the speaker: « le texte », « la fédération ».
    """

    first: int
    last: int
    actor: ActorMention | None = None
    pronoun: tuple[int, int] | None = None
    is_indefinite: bool = False
    noun: str = ""


def is_time(low: str) -> bool:
    """A word that says when: a day, a part of day, a month, a number of a date."""
    return bool(_TIMES.match(low))


def is_proper(actor: ActorMention) -> bool:
    """A person by name, not only by function."""
    return actor.kind == "person" and (
        actor.rule in _PROPER_RULES or (actor.rule != "function" and bool(_PROPER.search(actor.text)))
    )


def definite_noun(passage: Passage, at: int) -> str:
    """The noun right behind a definite article at a unit, singular by its article; empty where there is none."""
    is_definite = at > 0 and passage.low(at - 1) in {"le", "la", "l'"} and passage.units[at].is_noun
    return passage.low(at) if is_definite else ""


def pronoun_at(passage: Passage, at: int) -> Subject | None:
    """The pronoun that ends at a unit: il, celui-ci, ce dernier; "on" and the first person name nobody."""
    unit, low = passage.units[at], passage.low(at)
    if low in PRONOUNS:
        return Subject(at, at, pronoun=(unit.start, unit.end))
    if low in {"dernier", "dernière", "derniers", "dernières"} and passage.low(at - 1) in {"ce", "cette", "ces"}:
        return Subject(at - 1, at, pronoun=(passage.units[at - 1].start, unit.end))
    if low in {"-ci", "-là"} and passage.low(at - 1) in {"celui", "celle", "ceux", "celles"}:
        return Subject(at - 1, at, pronoun=(passage.units[at - 1].start, unit.end))
    if low == "ci" and passage.low(at - 1) == "-" and passage.low(at - 2) in {"celui", "celle", "ceux", "celles"}:
        return Subject(at - 2, at, pronoun=(passage.units[at - 2].start, unit.end))
    if low in {"eux", "lui"} and passage.low(at + 1) in {"d'", "de"}:
        return Subject(at, at, pronoun=(unit.start, unit.end))
    if low == "on":
        return Subject(at, at, is_indefinite=True)
    if low in _FIRST:
        return Subject(at, at)
    return None
