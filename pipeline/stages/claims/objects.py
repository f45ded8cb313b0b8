"""What is counted or measured: the ways to find it, in order, by kind of figure."""

from collections.abc import Callable, Sequence

from pipeline.stages.claims.bearers import (
    among_them,
    attribute,
    bearer_of_money,
    changed,
    fronted,
    fronted_set,
    inside,
    late_subject,
    paid_for,
    priced,
    reference,
    relative_antecedent,
    represented,
    subject,
    travelled,
)  # fmt: skip
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.ellipsis import (
    compared,
    elided_here,
    gapped_count,
    gapped_share,
    in_list,
    partitive_pronoun,
    restated,
)
from pipeline.stages.claims.headings import before_bracket, beside, heading, told_before_colon
from pipeline.stages.claims.nominals import (
    amount,
    apposed_amount,
    apposed_noun,
    complement,
    distance,
    governing_noun,
    postposed,
    purpose,
    recipient,
    scaled,
)  # fmt: skip
from pipeline.stages.claims.persons import (
    bearer_of_age,
    earlier_penalty,
    fronted_age,
    is_band,
    mean_age,
    named_later,
    penalty,
    set_age,
    set_by_law,
)
from pipeline.stages.claims.phrases import Counted, Phrase, counted, is_noun, phrase_after
from pipeline.stages.claims.standins import answered, taken_up
from pipeline.stages.claims.vocabulary import event_adjectives, event_nouns, nouns, words

Finder = Callable[[Case, Sequence[Case]], Counted | None]


def find_object(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The object of a claim; the claims already built serve ellipsis ("dont deux graves", "contre 17 en 2018")."""
    if case.quantity.kind == "age" and is_band(case):
        return None
    if case.quantity.kind == "count" and case.after() == "fois":
        return None  # est revenue onze fois: occasions
    for finder in _FINDERS[case.quantity.kind or "count"]:
        found = finder(case, earlier)
        if found is not None:
            return found
    return None


def following(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """43 civils; une dizaine de blessés; 12,5 millions de Yéménites."""
    superlative = case.after() == "des" and case.after(2) in {"plus", "moins"}  # deux des plus grandes associations
    phrase = phrase_after(case.clauses, case.at + (3 if superlative else 1))
    if phrase is None or phrase.low in words("units_of_place") | {"fois", "moins", "plus"}:
        return None
    if case.after() in {"tous", "toutes"}:
        return None  # 4 000 tous âges confondus
    if phrase.low.endswith(_ADVERB):
        return None  # dont quatre grièvement
    if phrase.low in words("expected", "asked"):
        return None  # loin des 95 % recommandés, des 100 000 espérés
    if phrase.low in {"autres", "autre"} or (case.after() in {"de", "d'"} and case.after(2) in {"plus", "moins"}):
        return None
    if phrase.low in _RANKED and not is_noun(phrase.head):
        return None  # les cinq dernières, les trois premiers
    if not is_noun(phrase.head) and not _stands_for_people(phrase) and _may_lean(case, earlier):
        return None
    return counted(phrase, "counted_noun")


_ADVERB = ("èrement", "ièvement", "gravement", "ivement", "emment", "amment", "ellement", "usement")
"""Endings of adverbs that no noun has."""


_RANKED = frozenset("derniers dernières premiers premières suivants suivantes restants restantes".split())


def _stands_for_people(phrase: Phrase) -> bool:
    """blessés, disparus, jeunes stand by themselves; "deux graves", "109 nécessaires" lean on a noun before."""
    return (
        phrase.low in event_adjectives()
        or phrase.low in event_nouns()
        or phrase.low in nouns("people")
        or phrase.low in {"oui", "non"}
    )


def _may_lean(case: Case, earlier: Sequence[Case]) -> bool:
    """Is there a noun before that an adjective could lean on?"""
    return case.before() == "dont" or any(c.sentence == case.sentence and c.quantity.kind == "count" for c in earlier)


def without(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Sans faire de victime: the noun stands after the infinitive."""
    if case.quantity.value != 0:
        return None
    for i in range(case.at + 1, min(case.at + 5, len(case.units))):
        if case.units[i].low in {"de", "d'"}:
            return counted(phrase_after(case.clauses, i + 1), "counted_noun")
    return None


def of_several(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Onze des quatorze marchés: the noun follows the second number."""
    at = case.at + 2 + (case.after() == "," and case.after(2) in _THEN)  # deux, puis quatre immeubles
    link = case.units[at - 1].low if at < len(case.units) else ""
    if link not in {"des", "de", "sur", "et", "ou", "à"} | _THEN:
        return None
    at += case.units[at].low in {"les", "ces", "ses", "leurs"} and at + 1 < len(case.units)
    other = case.units[at].quantity
    if other is None or other.kind != case.quantity.kind:
        return None
    return counted(phrase_after(case.clauses, at + 1), "counted_noun")


_THEN = frozenset({"puis", "voire", "sinon"})


def of_what(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Trois fois plus de vacanciers: what there is more of."""
    return complement(case, earlier) if case.quantity.text.lower().endswith(("plus", "moins")) else None


_COUNT: tuple[Finder, ...] = (
    of_several, among_them, postposed, following, without, gapped_count, heading, before_bracket, partitive_pronoun,
    compared, taken_up, subject, attribute, elided_here, fronted_set, answered,
)  # fmt: skip
_SHARE: tuple[Finder, ...] = (
    fronted, beside, represented, among_them, inside, gapped_share, before_bracket, postposed, scaled, changed,
    compared, governing_noun, complement, restated, apposed_amount, heading, partitive_pronoun, subject, fronted_set,
    late_subject, elided_here, apposed_noun, told_before_colon, amount,
)  # fmt: skip
_MONEY: tuple[Finder, ...] = (
    fronted, postposed, apposed_amount, gapped_share, changed, complement, governing_noun, heading, before_bracket,
    purpose, recipient, restated, compared, partitive_pronoun, priced, bearer_of_money, apposed_noun, elided_here,
    told_before_colon, paid_for, amount,
)  # fmt: skip
_MEASURE: tuple[Finder, ...] = (
    fronted, travelled, before_bracket, apposed_amount, scaled, distance, changed, complement, governing_noun, heading,
    compared, partitive_pronoun, subject, late_subject, apposed_noun, relative_antecedent, elided_here,
    told_before_colon, amount,
)  # fmt: skip
_FINDERS: dict[str, tuple[Finder, ...]] = {
    "count": _COUNT,
    "percentage": _SHARE,
    "fraction": _SHARE,
    "multiple": (of_what, reference, compared, in_list, subject, late_subject, complement, elided_here),
    "rate": (scaled, subject, governing_noun, before_bracket, elided_here, complement),
    "money": _MONEY,
    "measure": _MEASURE,
    "age": (set_age, bearer_of_age, mean_age, set_by_law, subject, fronted_age),
    "penalty": (penalty, earlier_penalty, named_later),
}
