"""Figures that lean on others: parts of a whole, revisions, and findings that do not add up."""

from collections.abc import Sequence
from datetime import date

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.vocabulary import nouns

_PART = frozenset({"dont", "parmi"})
_LISTING = verb_forms("figurer") | verb_forms("être") | verb_forms("compter") | verb_forms("trouver")


def find_whole(case: Case, earlier: Sequence[Case]) -> Case | None:
    """31 morts, dont 14 enfants; parmi eux 14 enfants; y compris 14 enfants: the figure it is part of."""
    if not _opens_part(case):
        return None
    before = [c for c in earlier if c.sentence == case.sentence and c.at < case.at]
    if not before:
        before = [c for c in earlier if c.sentence == case.sentence - 1]
    part = next((c for c in reversed(before) if c.whole is not None and _same_list(c, case)), None)
    if part is not None and case.before() in {"et", ","}:
        return part.whole
    wholes = [c for c in before if c.quantity.kind in {"count", "penalty", "measure", "money"} and c.whole is None]
    return wholes[-1] if wholes else None


def _opens_part(case: Case) -> bool:
    """Does dont, parmi eux or y compris introduce the figure, or the list it stands in?"""
    if case.quantity.kind == "fraction" and (
        case.before() == "pour" or (case.after(), case.after(2)) == ("d'", "entre")
    ):
        return True  # 800 postes, pour moitié en province
    for i in range(case.at - 1, max(-1, case.at - 11), -1):
        low = case.units[i].low
        if low in _PART or (low == "compris" and i and case.units[i - 1].low == "y"):
            between = [p for p in case.clauses.predicates if i < p.first < case.at and p.form == "finite"]
            return all(case.units[p.head].low in _LISTING for p in between)
        if low in {";", ":", ".", "(", ")"}:
            return False
    return False


def _same_list(part: Case, case: Case) -> bool:
    return not any(part.at < p.first < case.at for p in case.clauses.predicates if p.form == "finite")


def find_revised(case: Case, earlier: Sequence[Case]) -> Case | None:
    """Le bilan passe de 12 à 17 morts, porté à 45: the figure that the new one replaces."""
    if case.change != "to":
        return None
    for other in reversed(earlier):
        same = other.quantity.kind == case.quantity.kind and other.quantity.unit == case.quantity.unit
        if same and other.sentence == case.sentence and other.change == "from":
            return other
        if same and case.event is not None and other.event == case.event and other.sentence != case.sentence:
            return other
    return None


def find_flags(case: Case, dct: date | None) -> set[str]:
    """What does not add up in a claim: it is kept, and marked."""
    quantity, flags = case.quantity, set()
    number = quantity.value if quantity.value is not None else quantity.high
    if number is None:
        number = quantity.low
    if (
        quantity.kind == "percentage"
        and quantity.unit == "%"
        and number is not None
        and number > 100
        and case.change == "level"
    ):
        flags.add("percentage_over_100")
    if quantity.kind == "age" and number is not None and number > 130:
        flags.add("age_over_130")
    if _exceeds(case):
        flags.add("part_exceeds_total")
    if _after_document(case, dct):
        flags.add("after_document_date")
    if _mismatched(case):
        flags.add("unit_object_mismatch")
    return flags


def _exceeds(case: Case) -> bool:
    whole = case.whole.quantity if case.whole else None
    if whole is None or case.quantity.value is None or whole.value is None:
        return False
    same = whole.kind == case.quantity.kind and whole.unit == case.quantity.unit
    return same and case.quantity.value > whole.value


def _after_document(case: Case, dct: date | None) -> bool:
    """An asserted event after the document was written."""
    day = case.date.start_date if case.date else None
    return dct is not None and day is not None and day > dct and case.factuality == "asserted"


def is_to_come(case: Case, dct: date | None) -> bool:
    """Lancement de deux satellites le 12 octobre (after the document): without a verb in the past, a plan."""
    predicate = case.governance.predicate
    if case.change == "from" or case.before() == "contre":
        return False
    return _after_document(case, dct) and (
        predicate is None or predicate.mood not in {"past", "future perfect", "conditional"}
    )


def _mismatched(case: Case) -> bool:
    """A sum of money or a length said of people: 12 km morts."""
    if case.counted is None or case.counted.rule in {"subject", "elided", "recipient"}:
        return False
    measured = case.quantity.kind in {"measure", "money"}
    return measured and case.counted.rule == "complement" and case.counted.head in nouns("people")
