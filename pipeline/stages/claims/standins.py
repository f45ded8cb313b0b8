"""What "il", "ce chiffre" or "c'est" stands for when a figure is said of it."""

import re
from collections.abc import Iterator, Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Clauses
from pipeline.stages.claims.ellipsis import elided, understood
from pipeline.stages.claims.phrases import OF, Counted, Phrase, elsewhere, phrase_after
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns, verbs

_PRONOUNS = {
    "il": ("Masc", "Sing"), "elle": ("Fem", "Sing"), "ils": ("Masc", "Plur"), "elles": ("Fem", "Plur"),
    "celui-ci": ("Masc", "Sing"), "celle-ci": ("Fem", "Sing"), "ceux-ci": ("Masc", "Plur"),
    "celles-ci": ("Fem", "Plur"), "celui-là": ("Masc", "Sing"), "celle-là": ("Fem", "Sing"),
}  # fmt: skip
_STRESSED = {"eux": "ils", "elles": "elles"}
_NEUTER = frozenset({"ce", "c'", "cela", "ça", "ceci"})
_DEMONSTRATIVES = frozenset({"ce", "cet", "cette", "ces"})
_GENDER, _NUMBER = re.compile(r"Gender=(\w+)"), re.compile(r"Number=(\w+)")
_BACK = 2


def restates(case: Case, phrase: Phrase) -> bool:
    """Ce chiffre, le total, ce nombre: a word for the figure itself, without a complement of its own."""
    if phrase.low not in nouns("restating") or _has_complement(case, phrase):
        return False
    before = case.units[phrase.first - 1].low if phrase.first else ""
    bare = before in {"le", "la", "l'", "les"} and phrase.low in {"chiffre", "total", "nombre"}
    return (before in _DEMONSTRATIVES or bare) and case.clauses.segment(phrase.first).opener != "dont"


def _has_complement(case: Case, phrase: Phrase) -> bool:
    """Le nombre de cas, le nombre total de cas: what holds something restates nothing."""
    at = phrase.head.index + 1
    while at < len(case.units) and case.units[at].pos == "ADJ":
        at += 1
    return at < len(case.units) and case.units[at].low in OF


def meant(case: Case, earlier: Sequence[Case], predicate: Predicate) -> Counted | None:
    """Il avait été ramené de 1 100 à 700 francs: the pronoun means what the figures before were said of.

    Without such a figure, the subject of the sentence before that agrees: "La couverture reste basse. Elle est …".
    """
    low = _pronoun(case, predicate)
    if low is None or (low == "il" and _is_impersonal(case, predicate)):
        return None
    if low in _NEUTER:
        return elided(case, earlier) or _latest(case, earlier)
    others = [c for c in earlier if c.sentence >= case.sentence - _BACK and c.counted is not None]
    same = [c for c in others if c.quantity.kind == case.quantity.kind and _agrees_with(c, low)]
    if same and same[-1].counted is not None:
        return understood(same[-1].counted)
    topic = _topic(case, predicate)
    named = _subjects_before(case) if topic is None else (topic, *_subjects_before(case))
    return next((elsewhere(p, "pronoun") for p in named if _agrees(p.head, low)), None)


def _topic(case: Case, predicate: Predicate) -> Phrase | None:
    """Quant au chômage des jeunes, il culmine à 38 %: what the clause announces before its pronoun."""
    at = next((u.index for u in case.units[: predicate.first] if u.low == "quant"), None)
    return phrase_after(case.clauses, at + 2) if at is not None and at + 2 < predicate.first else None


def _is_impersonal(case: Case, predicate: Predicate) -> bool:
    """Il devrait faire 38 degrés, il faut 12 voix, il est tombé 40 mm: this il stands for nothing."""
    head = case.units[predicate.head].low
    if head in verbs("impersonal"):
        return True
    return case.quantity.kind == "measure" and head in verbs("weather")


def _latest(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """C'est 12 % de plus: what the last figure counted, whatever its kind."""
    near = [c for c in earlier if c.sentence >= case.sentence - 1 and c.counted is not None]
    return understood(near[-1].counted) if near and near[-1].counted else None


def _pronoun(case: Case, predicate: Predicate) -> str | None:
    window = case.units[max(0, predicate.first - 5) : predicate.first + 2]
    lows = [u.low.lstrip("-").removeprefix("t-") for u in window]
    if "y" in lows and case.units[predicate.first].low in {"a", "avait", "aura", "aurait", "eut"}:
        return None  # il y a
    return next((low for low in reversed(lows) if low in _PRONOUNS or low in _NEUTER), None)


def _subjects_before(case: Case) -> Iterator[Phrase]:
    """The subjects of the sentences before in the paragraph, the nearest first."""
    clauses: Clauses | None = case.clauses.previous
    marks = [s.first for s in case.clauses.segments if s.opener in {":", ";"} and s.first <= case.at]
    yield from _subjects_here(case, marks[-1] if marks else 0)
    for _ in range(_BACK):
        if clauses is None:
            return
        heading = phrase_after(clauses, 0) if not clauses.predicates and clauses.units else None
        if heading is not None:
            yield heading
        for predicate in clauses.predicates:
            phrase = subject_of(clauses, predicate) if predicate.form == "finite" else None
            if phrase is not None:
                yield phrase
        clauses = clauses.previous


def _subjects_here(case: Case, until: int) -> Iterator[Phrase]:
    """Les retraités sont nombreux : ils sont 3 200: the subjects before a unit of the sentence, the nearest first."""
    for predicate in reversed(case.clauses.predicates):
        if predicate.form == "finite" and predicate.last < until:
            phrase = subject_of(case.clauses, predicate)
            if phrase is not None:
                yield phrase


def those_named(case: Case, pronoun: str) -> Counted | None:
    """Les agriculteurs souffrent : deux tiers d'entre eux …: the subject before that agrees."""
    named = (*_subjects_here(case, case.at), *_subjects_before(case))
    found = (p for p in named if _agrees(p.head, _STRESSED.get(pronoun, "")))
    return next((elsewhere(p, "pronoun") for p in found), None)


def taken_up(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Les loups sont de retour. On en compte 900: "en" takes up the plural subject of the sentence before."""
    predicate = case.governance.predicate
    if predicate is None or not 0 < predicate.first < case.at or case.governance.role != "object":
        return None
    if case.units[predicate.first - 1].low != "en" or case.clauses.previous is None:
        return None
    found = (p for p in _subjects_before(case) if (m := _NUMBER.search(p.head.morph)) is None or m[1] == "Plur")
    return next((elsewhere(p, "pronoun") for p in found), None)


def _agrees(unit: Unit, low: str) -> bool:
    if low not in _PRONOUNS:
        return False
    gender, number = _PRONOUNS[low]
    found = (_GENDER.search(unit.morph), _NUMBER.search(unit.morph))
    return all(m is None or m[1] == want for m, want in zip(found, (gender, number), strict=True))


def _agrees_with(other: Case, low: str) -> bool:
    held = other.counted
    if held is None or held.first < 0:
        return True
    head = next((u for u in other.units[held.first : held.last + 1] if u.low == held.head), None)
    return head is None or _agrees(head, low)


def answered(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Combien de bateaux sont partis ? Une centaine: the answer counts what the question asked for."""
    asked = case.clauses.previous
    if asked is None:
        return None
    for i, unit in enumerate(asked.units[:-2]):
        if unit.low == "combien" and asked.units[i + 1].low in {"de", "d'"}:
            phrase = phrase_after(asked, i + 1)
            return elsewhere(phrase, "question") if phrase is not None else None
    return None


def means_thing(case: Case, pronoun: str) -> bool:
    """Le plan sera présenté lundi. Il prévoit …: does the pronoun take up the subject before, which is no actor?"""
    low = pronoun.lstrip("-").removeprefix("t-")
    before = case.clauses.previous
    first = next((p for p in before.predicates if p.form == "finite"), None) if before is not None else None
    phrase = subject_of(before, first) if before is not None and first is not None else None
    if phrase is None or low not in _PRONOUNS or phrase.head.place is not None or phrase.head.pos == "PROPN":
        return False
    held = [before.units[i].actor for i in range(phrase.first, phrase.last + 2)] if before is not None else []
    return not any(held) and phrase.low not in nouns("people") and _agrees(phrase.head, low)
