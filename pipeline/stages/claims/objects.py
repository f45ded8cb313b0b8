"""What is counted or measured: the noun a quantity counts, or the bearer of a measure, a rate, a sum, an age."""

import re
from collections.abc import Callable, Sequence

from pipeline.stages.claims.case import Case, Counted
from pipeline.stages.claims.clauses import RELATIVES, Predicate
from pipeline.stages.claims.phrases import Phrase, is_noun, phrase_after, phrase_before, subject_of
from pipeline.stages.claims.vocabulary import event_adjectives, event_nouns, nouns, verbs, words

Finder = Callable[[Case, Sequence[Case]], Counted | None]
_FRACTION = re.compile(
    r"^(?:près d['’]|environ |plus d['’]|moins d['’]|presque )?\w+ (?P<noun>.+?) sur \w+", re.IGNORECASE
)
_COPULAS = frozenset({"être", "rester", "demeurer"})
_ENDS_OF_PHRASE = frozenset({",", ":", "(", "—", "–"})


def find_object(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The object of a claim; the claims already built serve ellipsis ("dont deux graves", "contre 17 en 2018")."""
    for finder in _FINDERS[case.quantity.kind or "count"]:
        found = finder(case, earlier)
        if found is not None:
            return found
    return None


def _counted(phrase: Phrase | None, rule: str) -> Counted | None:
    if phrase is None:
        return None
    return Counted(phrase.start, phrase.end, phrase.low, rule, phrase.first, phrase.last)


def following(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """43 civils; une dizaine de blessés; 12,5 millions de Yéménites."""
    phrase = phrase_after(case.clauses, case.at + 1)
    if phrase is None or phrase.low in nouns("units_of_place") | {"fois", "moins", "plus"}:
        return None
    if phrase.low in {"autres", "autre"} or (case.after() in {"de", "d'"} and case.after(2) in {"plus", "moins"}):
        return None
    if not is_noun(phrase.head) and not _stands_for_people(phrase) and _may_lean(case, earlier):
        return None
    return _counted(phrase, "counted_noun")


def _stands_for_people(phrase: Phrase) -> bool:
    """blessés, disparus, jeunes count people by themselves; "deux graves", "109 nécessaires" lean on a noun before."""
    return phrase.low in event_adjectives() or phrase.low in nouns("people") or phrase.low in {"oui", "non"}


def _may_lean(case: Case, earlier: Sequence[Case]) -> bool:
    """Is there a noun before that an adjective could lean on?"""
    return case.before() == "dont" or any(c.sentence == case.sentence and c.quantity.kind == "count" for c in earlier)


def without(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """sans faire de victime: the noun stands after the infinitive."""
    if case.quantity.value != 0:
        return None
    for i in range(case.at + 1, min(case.at + 5, len(case.units))):
        if case.units[i].low in {"de", "d'"}:
            return _counted(phrase_after(case.clauses, i + 1), "counted_noun")
    return None


def of_several(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """onze des quatorze marchés: the noun follows the second number."""
    at = case.at + 2
    if case.after() not in {"des", "de", "sur", "et", "ou", "à"} or at >= len(case.units):
        return None
    at += case.units[at].low in {"les", "ces", "ses", "leurs"} and at + 1 < len(case.units)
    other = case.units[at].quantity
    if other is None or other.kind != case.quantity.kind:
        return None
    return _counted(phrase_after(case.clauses, at + 1), "counted_noun")


def changed(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le taux a reculé de 0,1 point, à 8,5 % de la population active: what changes, not what it is a share of."""
    predicate = case.governance.predicate
    if predicate is None or predicate.first > case.at or not _is_route(case, predicate):
        return None
    verb = case.units[predicate.head].low
    if verb not in verbs("reach") and verb not in verbs("up") and verb not in verbs("down"):
        return None
    return subject(case, earlier)


def _is_route(case: Case, predicate: Predicate) -> bool:
    """recule de, tombe à; a measure follows the verb itself: a perdu 169 milliards de tonnes."""
    if case.before() in _ROUTES:
        return True
    return case.quantity.kind == "measure" and predicate.last == case.at - 1


_ROUTES = frozenset({"de", "d'", "à", "au", "jusqu'", "sous"})


def inside(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un TGV sur dix, trois forages sur cinq: the noun stands inside the quantity."""
    match = _FRACTION.match(case.quantity.text)
    if match is None:
        return None
    start = case.quantity.start + match.start("noun")
    return Counted(start, start + len(match["noun"]), match["noun"].split()[0].lower(), "noun_in_fraction")


def before_bracket(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Les blessés (96), chômage (15 %); after a name, what the figures before count: la Gironde (268)."""
    if case.before() != "(":
        return None
    if case.quantity.text[0] in "-−–+" and case.quantity.kind == "percentage" and _counts_before(case):
        return subject(case, earlier)
    phrase = phrase_before(case.clauses, case.at - 1, nearest=True)
    if phrase is None:
        return None
    if phrase.head.place is not None or phrase.head.actor is not None or phrase.head.pos == "PROPN":
        return elided(case, earlier)
    quantity = next((c for c in reversed(earlier) if c.sentence == case.sentence and c.counted), None)
    return (
        _counted(phrase, "before_bracket") if quantity is None or quantity.at < phrase.first - 4 else quantity.counted
    )


def _counts_before(case: Case) -> bool:
    """l'intérim a perdu 5 600 postes (-0,7 %): the noun before the bracket is itself counted."""
    return any(u.kind == "quantity" for u in case.units[max(0, case.at - 4) : case.at - 1])


def in_list(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """65 000 personnes selon la préfecture, quatre fois plus d'après les syndicats: a figure without a verb."""
    segment = case.clauses.segment(case.at)
    verbless = not segment.predicates and segment.index > 0
    return elided(case, earlier) if verbless and any(c.sentence == case.sentence for c in earlier) else None


def heading(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Blessés : 34."""
    if case.before() != ":" or case.at < 2:
        return None
    phrase = phrase_before(case.clauses, case.at - 1)
    return None if phrase is None or phrase.head.place is not None else _counted(phrase, "heading")


def partitive_pronoun(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """L'institut en a compté 72 800."""
    predicate = case.governance.predicate
    if predicate is None or predicate.first > case.at or not predicate.first:
        return None
    if not any(case.units[i].low == "en" for i in range(max(0, predicate.first - 2), predicate.first)):
        return None
    return elided(case, earlier)


def elided(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The noun of an earlier figure of the same kind in the sentence, else in the sentence before."""
    kinds = {"fraction", "multiple", "count", "percentage"}
    restated = case.before() == "soit"
    for other in reversed(earlier):
        if other.sentence < case.sentence - 1:
            break
        if restated and other.sentence == case.sentence and other.whole is None and other.counted is not None:
            return Counted(other.counted.start, other.counted.end, other.counted.head, "elided")
        same = other.quantity.kind == case.quantity.kind or {other.quantity.kind, case.quantity.kind} <= kinds
        loose = case.quantity.kind in {"percentage", "fraction"} and other.sentence == case.sentence
        if (same or loose) and other.counted is not None and other.quantity.value != 0:
            return Counted(other.counted.start, other.counted.end, other.counted.head, "elided")
    return None


def subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le taux de chômage a reculé de 0,1 point; le bilan s'élève à 45: what the verb says it of."""
    predicate = case.governance.predicate
    if predicate is None or case.governance.role == "subject" or case.governance.preposition in {"avec", "sans", "pour"}:
        return None
    phrase = subject_of(case.clauses, predicate)
    if phrase is None:
        return _meant(case, earlier, predicate)
    if phrase.first <= case.at <= phrase.last:
        return None
    if phrase.low in nouns("change_nouns") and case.units[phrase.last + 1].low not in _OF:
        return elided(case, earlier) or _counted(phrase, "subject")
    return _counted(_unpacked(case, phrase), "subject")


def _meant(case: Case, earlier: Sequence[Case], predicate: Predicate) -> Counted | None:
    """Il avait été ramené de 1 100 à 700 francs: the pronoun means what the figures before were said of."""
    before = [u.low for u in case.units[max(0, predicate.first - 5) : predicate.first + 2]]
    if not {"il", "elle", "ils", "elles", "-il", "-elle"} & set(before):
        return None
    others = [c for c in earlier if c.sentence >= case.sentence - 2 and c.counted is not None]
    same = [c for c in others if c.quantity.kind == case.quantity.kind]
    if not same or same[-1].counted is None:
        return None
    counted = same[-1].counted
    return Counted(counted.start, counted.end, counted.head, "elided")


def _unpacked(case: Case, phrase: Phrase) -> Phrase:
    """Le nombre de morts → morts: a container noun gives way to what it holds."""
    if phrase.low not in nouns("containers"):
        return phrase
    nested = phrase_after(case.clauses, phrase.head.index + 1) if case.units[phrase.head.index + 1].low in _OF else None
    return nested or phrase


_OF = frozenset({"de", "d'", "des", "du"})


def governing_noun(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un taux de 7 %, une amende de 5 millions, vents moyens de 165 km/h, rafales à 230 km/h."""
    at = case.at
    if case.before() == "magnitude":
        at -= 1
    word = case.units[at - 1].low if at else ""
    if word in {"de", "d'", "à"} and at >= 3 and _is_aside(case, at - 2):
        return _counted(phrase_before(case.clauses, at - 3), "governing_noun")
    if word not in {"de", "d'", "à", "comprise", "compris", "comprises", "fixé", "fixée", "évaluée", "évalué", "estimée",
                    "estimé", "plafonnée", "plafonné", "égale", "égal"}:  # fmt: skip
        return None
    phrase = phrase_before(case.clauses, at - 1)
    if (
        phrase is None
        and word in {"de", "d'", "à"}
        and at > 1
        and case.units[at - 2].low in {"comprise", "fixé", "fixée"}
    ):
        phrase = phrase_before(case.clauses, at - 2)
    if phrase is None or case.units[phrase.last].index < at - 3:
        return None
    return _counted(_unchanged(case, phrase), "governing_noun")


def _is_aside(case: Case, i: int) -> bool:
    """le coût total, devisé à 720 millions: a participle after a comma qualifies the noun before it."""
    predicate = next((p for p in case.clauses.predicates if p.first == i), None)
    bare = predicate is not None and predicate.form == "participle"
    return (bare or case.units[i].low.endswith(("é", "ée", "és", "ées"))) and case.units[i - 1].low == ","


def _unchanged(case: Case, phrase: Phrase) -> Phrase | None:
    """Un marché en hausse de 0,3 %: the noun of change gives way to what changes."""
    if phrase.low not in nouns("change_nouns"):
        return phrase
    before = case.units[phrase.first - 1].low if phrase.first else ""
    if before in {"en", "une", "un", "la", "le", "de", "soit"}:
        bearer = _bearer_of_change(case, phrase) if before == "en" else None
        if bearer is not None:
            return bearer
        nested = phrase_after(case.clauses, phrase.head.index + 1)
        follows = case.units[phrase.head.index + 1].low in _OF and phrase.head.index + 1 < case.at - 1
        return nested if follows and nested else phrase if before != "en" else None
    return phrase


def _bearer_of_change(case: Case, phrase: Phrase) -> Phrase | None:
    """un marché en hausse; des cours mondiaux, en baisse de plus d'un tiers."""
    at = phrase.first - 1
    if at and case.units[at - 1].low == ",":
        return phrase_before(case.clauses, at - 1, nearest=True)
    return phrase_before(case.clauses, at)


def restated(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """un chiffre d'affaires de 4,8 milliards, en recul de 3 %; onze marchés, pour 4 millions: said of the same thing."""
    trend = case.before() in {"de", "d'"} and case.before(2) in nouns("change_nouns") and case.before(3) == "en"
    if not trend and case.before() != "pour":
        return None
    before = [c for c in earlier if c.sentence == case.sentence and c.counted is not None and c.whole is None]
    counted = before[-1].counted if before else None
    return Counted(counted.start, counted.end, counted.head, "elided") if counted else None


def complement(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """38 % des dossiers, 65 millions d'euros de surcoûts, 90 tonnes de fèves."""
    if case.after() not in _OF:
        return None
    phrase = phrase_after(case.clauses, case.at + 2 if case.after() in {"du", "des"} else case.at + 1)
    if phrase is None or phrase.low in nouns("units_of_place"):
        return None
    if case.quantity.kind == "measure" and (phrase.head.place is not None or phrase.head.pos == "PROPN"):
        return None
    return _counted(phrase, "complement")


def recipient(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """500 000 francs à chaque famille endeuillée, 200 000 $ par maison."""
    if case.after() not in {"à", "par"} or (case.after() == "à" and case.after(2) != "chaque"):
        return None
    return _counted(phrase_after(case.clauses, case.at + 2), "recipient")


def bearer_of_age(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un apprenti de 19 ans; Karim S., 37 ans; ses enfants, âgés de 6 et 9 ans; Mon frère avait 16 ans."""
    at = _start_of_ages(case)
    word = case.units[at - 1].low if at else ""
    if word in {"de", "d'"}:
        at -= 1
        if at and case.units[at - 1].low in {"âgé", "âgée", "âgés", "âgées"}:
            at -= 1
            while at and case.units[at - 1].low == ",":
                at -= 1
        return _counted(_person_before(case, at), "age_complement")
    if word == ",":
        return _counted(_person_before(case, at - 1), "age_apposition")
    if word in {"(", ":"}:
        return _counted(_person_before(case, at - 1), "age_bracket")
    return None


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
    if unit.actor is not None and unit.kind == "word":
        first = next(i for i in range(at) if case.units[i].actor is unit.actor)
        return Phrase(unit.actor.start, unit.actor.end, case.units[first], at - 1, first)
    if unit.pos == "PROPN":
        first = at - 1
        while first and case.units[first - 1].pos == "PROPN" and case.units[first - 1].kind == "word":
            first -= 1
        return Phrase(case.units[first].start, unit.end, case.units[first], at - 1, first)
    return phrase_before(case.clauses, at)


def penalty(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Trois ans d'emprisonnement; une amende de 5 millions; dix-huit mois avec sursis (the prison understood)."""
    own = _penalty_near(case, range(case.at + 1, min(case.at + 5, len(case.units))))
    if own is None:
        own = _penalty_near(case, range(case.at - 1, max(-1, case.at - 6), -1))
    return own


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
    for other in sorted(reversed(earlier), key=lambda c: c.counted is None or c.counted.head != "prison"):
        same = other.quantity.kind == "penalty" and other.counted is not None
        if (
            same
            and other.counted
            and _fits(case, other.counted.head)
            and other.counted.head not in {"inéligibilité", "licence"}
        ):
            return Counted(other.counted.start, other.counted.end, other.counted.head, "elided")
    return None


def late_subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """De magnitude 5,9, la secousse s'est produite …: the subject follows a fronted measure."""
    predicate = case.governance.predicate
    if predicate is None or predicate.first < case.at:
        return None
    phrase = subject_of(case.clauses, predicate)
    return _counted(phrase, "subject") if phrase and phrase.first > case.at else None


def bearer_of_money(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The subject, unless it gives or asks: "le projet a coûté 5 millions", not "l'État versera 5 millions"."""
    predicate = case.governance.predicate
    if predicate is not None and any(form in verbs("giving") for form in predicate.forms):
        return None
    return subject(case, earlier)


def apposed_noun(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """L'engin, 1 240 kg sur la balance: a measure in apposition to a noun."""
    if case.before() != "," or case.at < 2:
        return None
    phrase = phrase_before(case.clauses, case.at - 1)
    return _counted(phrase, "apposition") if phrase and is_noun(phrase.head) and phrase.first <= 2 else None


def relative_antecedent(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un fleuve dont le débit atteint …: nothing nearer, the noun before the relative."""
    segment = case.clauses.segment(case.at)
    if segment.opener not in RELATIVES:
        return None
    return _counted(phrase_before(case.clauses, segment.first), "antecedent")


def compared(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Contre 68 % en 2014, soit 12 % de plus: a figure set beside another says it of the same thing."""
    opener = case.before() if case.before() not in {"à", "de"} else case.before(2)
    if case.after() in _OF and case.after(2) not in {"plus", "moins"}:
        return None
    if opener in words("previous") | {"dont", "et", "ou"}:
        return elided(case, earlier)
    segment = case.clauses.segment(case.at)
    listed = opener == "," and not segment.predicates and case.at - segment.first <= 2
    return elided(case, earlier) if listed and any(c.sentence == case.sentence for c in earlier) else None


_COUNT: tuple[Finder, ...] = (
    of_several, following, without, heading, before_bracket, partitive_pronoun, compared, subject, elided,
)  # fmt: skip
_SHARE: tuple[Finder, ...] = (
    inside, before_bracket, changed, compared, governing_noun, complement, restated, heading, subject, late_subject, elided,
    apposed_noun,
)  # fmt: skip
_FINDERS: dict[str, tuple[Finder, ...]] = {
    "count": _COUNT,
    "percentage": _SHARE,
    "fraction": _SHARE,
    "multiple": (compared, in_list, subject, complement, elided),
    "rate": (subject, governing_noun, before_bracket, elided, complement),
    "money": (
        changed, complement, governing_noun, heading, before_bracket, recipient, restated, compared, bearer_of_money,
        apposed_noun,
    ),  # fmt: skip
    "measure": (
        changed,
        complement,
        governing_noun,
        heading,
        compared,
        subject,
        late_subject,
        apposed_noun,
        relative_antecedent,
    ),
    "age": (bearer_of_age, governing_noun, subject),
    "penalty": (penalty, earlier_penalty),
}


def is_event_noun(low: str) -> bool:
    """Does the noun name an event by itself?"""
    return low in event_nouns()
