"""What a share, a measure or a sum is said of: the noun it depends on, its complement, or the subject."""

import re
from collections.abc import Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import RELATIVES
from pipeline.stages.claims.ellipsis import elided, meant
from pipeline.stages.claims.phrases import OF, Counted, Phrase, counted, is_noun, phrase_after, phrase_before
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import nouns, verbs

_FRACTION = re.compile(
    r"^(?:près d['’]|environ |plus d['’]|moins d['’]|presque )?\w+ (?P<noun>.+?) sur \w+", re.IGNORECASE
)
_ROUTES = frozenset({"de", "d'", "à", "au", "jusqu'", "sous"})
_ADVERBIAL = frozenset({"en", "dans", "sur", "par"})
_FIXED = frozenset(
    "comprise compris comprises fixé fixée évaluée évalué estimée estimé plafonnée plafonné égale égal".split()
)


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
    """Recule de, tombe à; a measure follows the verb itself: a perdu 169 milliards de tonnes."""
    if case.before() in _ROUTES:
        return True
    return case.quantity.kind == "measure" and predicate.last == case.at - 1


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
    return counted(phrase, "before_bracket") if quantity is None or quantity.at < phrase.first - 4 else quantity.counted


def _counts_before(case: Case) -> bool:
    """l'intérim a perdu 5 600 postes (-0,7 %): the noun before the bracket is itself counted."""
    return any(u.kind == "quantity" for u in case.units[max(0, case.at - 4) : case.at - 1])


def heading(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Blessés : 34."""
    if case.before() != ":" or case.at < 2:
        return None
    phrase = phrase_before(case.clauses, case.at - 1)
    return None if phrase is None or phrase.head.place is not None else counted(phrase, "heading")


def subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le taux de chômage a reculé de 0,1 point; le bilan s'élève à 45: what the verb says it of."""
    predicate = case.governance.predicate
    if (
        predicate is None
        or case.governance.role == "subject"
        or case.governance.preposition in {"avec", "sans", "pour"}
    ):
        return None
    phrase = subject_of(case.clauses, predicate)
    if phrase is None:
        return meant(case, earlier, predicate)
    if phrase.first <= case.at <= phrase.last:
        return None
    if phrase.low in nouns("change_nouns") and case.units[phrase.last + 1].low not in OF:
        return elided(case, earlier) or counted(phrase, "subject")
    return counted(_unpacked(case, phrase), "subject")


def _unpacked(case: Case, phrase: Phrase) -> Phrase:
    """Le nombre de morts → morts: a container noun gives way to what it holds."""
    if phrase.low not in nouns("containers"):
        return phrase
    nested = phrase_after(case.clauses, phrase.head.index + 1) if case.units[phrase.head.index + 1].low in OF else None
    return nested or phrase


def governing_noun(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un taux de 7 %, une amende de 5 millions, vents moyens de 165 km/h, rafales à 230 km/h."""
    at = case.at
    if case.before() == "magnitude":
        at -= 1
    word = case.units[at - 1].low if at else ""
    if word in {"de", "d'", "à"} and at >= 3 and _is_aside(case, at - 2):
        return counted(phrase_before(case.clauses, at - 3), "governing_noun")
    if word not in {"de", "d'", "à"} | _FIXED:
        return None
    phrase = phrase_before(case.clauses, at - 1)
    if phrase is None and at > 1 and case.units[at - 2].low in _FIXED:
        phrase = phrase_before(case.clauses, at - 2)
    if phrase is None or (word == "à" and phrase.first and case.units[phrase.first - 1].low in _ADVERBIAL):
        return None  # venait en sens inverse à 90 km/h
    bearer = _unchanged(case, phrase)
    if bearer is phrase and phrase.low in nouns("change_nouns"):  # ce qui correspond à une baisse de 16 %
        return elided(case, [c for c in earlier if c.sentence == case.sentence]) or counted(phrase, "governing_noun")
    return counted(bearer, "governing_noun")


def _is_aside(case: Case, i: int) -> bool:
    """Le coût total, devisé à 720 millions: a participle after a comma qualifies the noun before it."""
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
        follows = case.units[phrase.head.index + 1].low in OF and phrase.head.index + 1 < case.at - 1
        return nested if follows and nested else phrase if before != "en" else None
    return phrase


def _bearer_of_change(case: Case, phrase: Phrase) -> Phrase | None:
    """Un marché en hausse; des cours mondiaux, en baisse de plus d'un tiers."""
    at = phrase.first - 1
    if at and case.units[at - 1].low == ",":
        return phrase_before(case.clauses, at - 1, nearest=True)
    return phrase_before(case.clauses, at)


def complement(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """38 % des dossiers, 65 millions d'euros de surcoûts, 90 tonnes de fèves."""
    if case.after() not in OF:
        return None
    phrase = phrase_after(case.clauses, case.at + 2 if case.after() in {"du", "des"} else case.at + 1)
    if phrase is None or phrase.low in nouns("units_of_place"):
        return None
    if case.quantity.kind == "measure" and (phrase.head.place is not None or phrase.head.is_capital):
        return None
    return counted(phrase, "complement")


def recipient(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """500 000 francs à chaque famille endeuillée, 200 000 $ par maison."""
    if case.after() not in {"à", "par"} or (case.after() == "à" and case.after(2) != "chaque"):
        return None
    return counted(phrase_after(case.clauses, case.at + 2), "recipient")


def postposed(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Les experts évaluent à 12 millions le coût des travaux: the object follows the sum."""
    if case.before() != "à" or case.after() not in {"le", "la", "l'", "les"}:
        return None
    return counted(phrase_after(case.clauses, case.at + 1), "postposed")


def late_subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """De magnitude 5,9, la secousse s'est produite …: the subject follows a fronted measure."""
    predicate = case.governance.predicate
    if predicate is None or predicate.first < case.at:
        return None
    phrase = subject_of(case.clauses, predicate)
    return counted(phrase, "subject") if phrase and phrase.first > case.at else None


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
    return counted(phrase, "apposition") if phrase and is_noun(phrase.head) and phrase.first <= 2 else None


def relative_antecedent(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un fleuve dont le débit atteint …: nothing nearer, the noun before the relative."""
    segment = case.clauses.segment(case.at)
    if segment.opener not in RELATIVES:
        return None
    return counted(phrase_before(case.clauses, segment.first), "antecedent")
