"""Whose age it is, and what a penalty consists of."""

from collections.abc import Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.ellipsis import understood
from pipeline.stages.claims.nominals import governing_noun
from pipeline.stages.claims.phrases import (
    OF,
    Counted,
    Phrase,
    counted,
    is_direct,
    is_noun,
    person,
    phrase_after,
    phrase_before,
)
from pipeline.stages.claims.subjects import controlled_subject, subject_of
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns


def bearer_of_age(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un apprenti de 19 ans; Karim S., 37 ans; ses enfants, âgés de 6 et 9 ans; Mon frère avait 16 ans."""
    at = _start_of_ages(case)
    word = case.units[at - 1].low if at else ""
    if word in {"de", "d'"}:
        at -= 1
        if at and case.units[at - 1].low in {"âgé", "âgée", "âgés", "âgées"}:
            at -= 1
            said = case.units[at]
            while at and case.units[at - 1].low in _BESIDE_AGED:
                at -= 1
            return counted(_agreeing(case, _person_before(case, at), said), "age_complement")
        if at and case.units[at - 1].low == "âge":
            return _aged(case)
        return counted(_person_before(case, at), "age_complement")
    if word == ",":
        return counted(_person_before(case, at - 1), "age_apposition")
    if word in {"(", ":"}:
        return counted(_person_before(case, at - 1), "age_bracket")
    if word == "à":
        return _at_age(case, at, earlier)
    return _celebrating(case) if word in {"ses", "leurs"} else None


def _at_age(case: Case, at: int, earlier: Sequence[Case]) -> Counted | None:
    """Mort à 66 ans, le bassiste Rémi Castan …; son frère, mort à 59 ans; le gardien, qui à 38 ans …"""
    segment = case.clauses.segment(at)
    if segment.opener == "qui" and segment.first >= at - 2:
        return counted(_person_before(case, segment.first - (case.units[segment.first - 1].low == ",")), "antecedent")
    if at < 2 or case.units[at - 2].low not in _DEAD:
        return None
    if at >= 4 and case.units[at - 3].low == ",":
        return counted(_agreeing(case, _person_before(case, at - 3), case.units[at - 2]), "age_apposition")
    return fronted_age(case, earlier) or _aged(case)


_DEAD = frozenset("mort morte morts mortes décédé décédée disparu disparue élu élue né née".split())


def _celebrating(case: Case) -> Counted | None:
    """La veille de ses 30 ans, Lina Marti part; le roi fête ses 70 ans: the age of who does it."""
    finite = [p for p in case.clauses.predicates if p.form == "finite"]
    before = [p for p in finite if p.last < case.at]
    predicate = before[-1] if before else finite[0] if finite else None
    phrase = subject_of(case.clauses, predicate) if predicate is not None else None
    if phrase is not None and not before and phrase.first < case.at:
        heads = (u for u in case.units[case.at + 1 : predicate.first if predicate else None] if u.actor is not None)
        named = next(heads, None)
        phrase = _mention(case, named.index) if named is not None else None
    return person(phrase, "subject")


_BESIDE_AGED = frozenset({",", "tous", "toutes", "tout", "toute", "alors", "respectivement", "aujourd'hui"})
"""Quatorze filles, toutes âgées de 11 à 15 ans."""


def fronted_age(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Âgé de 41 ans, le suspect a été entendu: said of the subject that follows."""
    predicate = case.governance.predicate or next((p for p in case.clauses.predicates if p.first > case.at), None)
    if case.at > _OPENING or predicate is None or predicate.last < case.at:
        predicate = next((p for p in case.clauses.predicates if p.first > case.at and p.form == "finite"), None)
    phrase = subject_of(case.clauses, predicate) if case.at <= _OPENING and predicate is not None else None
    return person(phrase, "late_subject") if phrase is not None and phrase.first > case.at else None


_OPENING = 4
"""How far from its start a fronted age may stand: "Tout juste âgé de 41 ans"."""


def _aged(case: Case) -> Counted | None:
    """Le peintre est mort à l'âge de 88 ans: the age is that of the subject."""
    predicate = case.governance.predicate
    phrase = controlled_subject(case.clauses, predicate) if predicate is not None else None
    return person(phrase, "subject") if phrase is not None and phrase.low != "âge" else None


def _start_of_ages(case: Case) -> int:
    """26 et 44 ans: the second age leans on the first."""
    at = case.at
    while at >= 2 and case.units[at - 1].low in {"et", "ou", "à", ","} and case.units[at - 2].kind == "quantity":
        other = case.units[at - 2].quantity
        if other is None or other.kind != "age":
            break
        at -= 2
    return at


def _person_before(case: Case, at: int) -> Phrase | None:
    """The actor or noun phrase that ends before unit `at`; an actor's whole name is taken."""
    unit = case.units[at - 1] if at else None
    if unit is None:
        return None
    worker = _worker(case, at - 1)
    if worker is not None:
        return worker
    if unit.actor is not None and unit.kind == "word":
        return _mention(case, at - 1)
    if unit.place is not None and unit.actor is None:
        inner = phrase_before(case.clauses, at)
        if inner is not None and inner.head.place is None:
            return inner  # une infirmière de l'hôpital de Bourg, âgée de 36 ans
    if unit.pos == "PROPN":
        first = at - 1
        while first and case.units[first - 1].pos == "PROPN" and case.units[first - 1].kind == "word":
            first -= 1
        return Phrase(case.units[first].start, unit.end, case.units[first], at - 1, first)
    return phrase_before(case.clauses, at) or _called(case, at)


def _mention(case: Case, at: int) -> Phrase:
    """The whole actor mention that holds a unit."""
    actor = case.units[at].actor
    assert actor is not None  # noqa: S101 - the caller has looked
    first = next(i for i in range(at + 1) if case.units[i].actor is actor)
    last = max(i for i in range(first, len(case.units)) if case.units[i].actor is actor)
    return Phrase(actor.start, actor.end, case.units[first], last, first)


def _worker(case: Case, last: int) -> Phrase | None:
    """Le cuisinier en second au lycée Pasteur, un habitant de Lyon | âgé de 53 ans: places and offices have no age.

    The nearest person to the left, when only prepositions and nouns that are no persons stand between.
    """
    crossed = False
    for i in range(last, max(-1, last - _CHAIN), -1):
        unit = case.units[i]
        if unit.actor is not None and unit.actor.kind == "person":
            return _mention(case, i) if crossed else None
        if is_noun(unit) and unit.low in nouns("people"):
            return phrase_before(case.clauses, i + 1) if crossed else None
        if unit.low in _PLACING:
            crossed = True
        elif not (is_noun(unit) or unit.pos in {"DET", "ADJ"} or unit.place is not None or unit.low == "-"):
            return None
    return None


def _agreeing(case: Case, phrase: Phrase | None, said: Unit) -> Phrase | None:
    """La fille du maire, âgée de 12 ans: the participle is of the person it agrees with, further left if need be."""
    if phrase is None or _agrees(phrase.head, said) or case.units[phrase.last].kind != "word":
        return phrase
    for i in range(phrase.first - 1, max(-1, phrase.first - _CHAIN), -1):
        unit = case.units[i]
        if is_noun(unit) and _agrees(unit, said):
            return _mention(case, i) if unit.actor is not None else phrase_before(case.clauses, i + 1, nearest=True)
        if not (is_noun(unit) or unit.low in OF or unit.pos in {"DET", "ADJ"}):
            break
    return phrase


def _agrees(unit: Unit, said: Unit) -> bool:
    """Gender by the tagger's word on the noun and the participle's ending."""
    wanted = "Gender=Fem" if said.low.rstrip("s").endswith("e") else "Gender=Masc"
    return "Gender=" not in unit.morph or wanted in unit.morph


_CHAIN = 9
_PLACING = OF | {"à", "au", "aux", "en", "chez", "dans"}


def _called(case: Case, at: int) -> Phrase | None:
    """Un jeune encadrant de 28 ans: whatever the tagger says, an article before makes a person of the word."""
    unit = case.units[at - 1]
    before = [u.low for u in case.units[max(0, at - 3) : at - 1]]
    if unit.kind != "word" or not {"un", "une", "le", "la", "l'", "du", "au"} & set(before):
        return None
    return Phrase(unit.start, unit.end, unit, at - 1, at - 1)


def mean_age(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """La moyenne d'âge s'établit à 51 ans, l'âge médian des élus: the people it is the age of."""
    predicate = case.governance.predicate
    phrase = controlled_subject(case.clauses, predicate) if predicate is not None else None
    if phrase is None or "âge" not in {u.low for u in case.units[phrase.first : phrase.last + 1]}:
        return None
    if phrase.last + 1 < len(case.units) and case.units[phrase.last + 1].low == "des":
        return counted(phrase_after(case.clauses, phrase.last + 2), "age_complement")
    near = [c.counted for c in reversed(earlier) if c.sentence >= case.sentence - 1 and c.quantity.kind == "count"]
    return next((understood(held) for held in near if held is not None and held.head not in nouns("things")), None)


def is_band(case: Case) -> bool:
    """Les 18-24 ans, aux plus de 65 ans: the ages stand for the people themselves."""
    return case.before() in {"les", "des", "aux", "ces"}


def set_age(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Fixe à 16 ans l'âge minimal: what is set stands behind the figure."""
    phrase = phrase_after(case.clauses, case.at + 1) if case.before() == "à" else None
    return counted(phrase, "postposed") if phrase is not None and phrase.low in {"âge", "limite", "majorité"} else None


def set_by_law(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """La retraite à 64 ans, un bail de trois ans: of the noun; not "son premier titre | à 17 ans"."""
    found = governing_noun(case, earlier)
    if found is None or case.before() != "à" or found.head in nouns("ages_set"):
        return found
    beside = phrase_before(case.clauses, case.at - 1)
    named = beside is not None and beside.head.actor is not None and beside.head.actor.kind == "person"
    return person(beside, "governing_noun") if named and beside and not is_direct(case.clauses, beside) else None


def is_age_limit(case: Case) -> bool:
    """L'âge légal de la retraite, la limite d'âge: an age set for all, that may be raised or planned."""
    return case.counted is not None and case.counted.head in {"âge", "âges", "limite", "seuil", "majorité"}


def penalty(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Trois ans d'emprisonnement; une amende de 5 millions; dix-huit mois avec sursis (the prison understood)."""
    own = _penalty_near(case, range(case.at + 1, min(case.at + 5, len(case.units))))
    if own is None:
        own = _penalty_near(case, range(case.at - 1, max(-1, case.at - 6), -1))
    return own or _ban_before(case)


def _ban_before(case: Case) -> Counted | None:
    """Interdiction de paraître dans le département pendant dix ans: the ban, then how long."""
    if case.before() not in {"pendant", "pour", "durant", "de"} or case.quantity.unit not in _TIMES:
        return None
    for i in range(case.at - 1, max(-1, case.at - 16), -1):
        unit = case.units[i]
        if unit.low in nouns("bans"):
            end = case.units[i + 2].end if case.units[i + 1].low in {"de", "d'"} and i + 2 < case.at else unit.end
            return Counted(unit.start, end, unit.low, "penalty_noun", i, i)
        if unit.kind == "quantity" or any(p.first == i and p.form == "finite" for p in case.clauses.predicates):
            return None
    return None


def named_later(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Six ans ferme (in a title): the prison or the fine that the sentences after name."""
    clauses = case.clauses.following
    for _ in range(_AHEAD):
        if clauses is None:
            return None
        for unit in clauses.units:
            if unit.low in nouns("penalty_objects") and unit.low not in nouns("bans") and _fits(case, unit.low):
                return Counted(unit.start, unit.end, unit.low, "penalty_later")
        clauses = clauses.following
    return None


_AHEAD = 4
_TIMES = frozenset({"a", "mo", "d", "wk", "h"})


def _penalty_near(case: Case, indices: range) -> Counted | None:
    for i in indices:
        unit = case.units[i]
        if unit.kind == "quantity" or (unit.kind == "punct" and unit.low in {",", ";"}):
            return None
        if unit.low in nouns("penalty_objects") and _fits(case, unit.low):
            return Counted(unit.start, unit.end, unit.low, "penalty_noun", i, i)
    return None


def _fits(case: Case, noun: str) -> bool:
    money = case.quantity.unit not in {"a", "mo", "d", "wk", "h", None}
    return (noun in {"amende", "amendes", "jours-amende"}) == money and noun != "sursis"


def earlier_penalty(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The object of the nearest penalty of the same sort in the text."""
    latest_first = reversed(earlier)
    for other in sorted(latest_first, key=lambda c: c.counted is None or c.counted.head != "prison"):
        held = other.counted if other.quantity.kind == "penalty" else None
        if held is not None and _fits(case, held.head) and held.head not in nouns("bans"):
            return understood(held)
    return None
