"""What a figure is said of: the subject, what changes, the noun inside it, before a bracket or a colon."""

import re
from collections.abc import Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import RELATIVES
from pipeline.stages.claims.ellipsis import elided
from pipeline.stages.claims.nominals import governing_noun, introducer
from pipeline.stages.claims.phrases import (
    DETERMINERS,
    OF,
    Counted,
    Phrase,
    counted,
    is_direct,
    person,
    phrase_after,
    phrase_before,
)
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.standins import meant, restates, those_named
from pipeline.stages.claims.subjects import controlled_subject, subject_of
from pipeline.stages.claims.vocabulary import nouns, verbs

_NUMERAL = r"(?:\d[\d\s.,]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"
_FRACTION = re.compile(
    rf"^(?:à peine |environ |presque |quelque |(?:près|plus|moins) d(?:e |['’]))*{_NUMERAL} (?P<noun>.+?) sur \w+",
    re.IGNORECASE,
)
_ROUTES = frozenset({"de", "d'", "à", "au", "jusqu'", "sous"})


def changed(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le taux a reculé de 0,1 point, à 8,5 % de la population active: what changes, not what it is a share of.

    A transitive verb changes its object: "a porté le bilan à 45", "ramener le chômage sous les 9 %". A noun behind a
    preposition has a figure of its own: "a bondi de 27 %, pour un chiffre d'affaires de 2 milliards".
    """
    predicate = case.governance.predicate
    if predicate is None or predicate.first > case.at or not _is_route(case, predicate):
        return None
    verb = case.units[predicate.head].low
    if verb not in verbs("reach") and verb not in verbs("up") and verb not in verbs("down"):
        return None
    inner = _noun_before_route(case)
    if inner is not None and inner.first > predicate.last:
        if inner.low in nouns("amounts") or (inner.low in nouns("change_nouns") and case.before() in {"de", "d'"}):
            return None
        if is_direct(case.clauses, inner):
            return counted(unpacked(case, inner), "changed_object")
        if _own_phrase(case, inner):
            return governing_noun(case, earlier) if _is_indefinite(case, inner) else None
    direct = _object_after(case, predicate) if inner is None else None
    return counted(unpacked(case, direct), "changed_object") if direct is not None else subject(case, earlier)


def _object_after(case: Case, predicate: Predicate) -> Phrase | None:
    """Augmenter le salaire minimum (Smic) de 2 %: the object right after the verb, whatever precedes the figure."""
    at = predicate.last + 1
    if at >= case.at or case.units[at].low not in {"le", "la", "l'", "les", "son", "sa", "ses", "leur", "leurs"}:
        return None
    phrase = phrase_after(case.clauses, at)
    return phrase if phrase is not None and phrase.last < case.at else None


def _noun_before_route(case: Case) -> Phrase | None:
    """The noun right before the preposition; before both ends of "le prix de 3 à 5 euros"."""
    link = introducer(case)
    if link > 2 and case.units[link - 1].kind == "quantity" and case.units[link - 2].low in {"de", "d'"}:
        link -= 2
    return phrase_before(case.clauses, link) if link > 0 else None


def _own_phrase(case: Case, inner: Phrase) -> bool:
    """Pour un chiffre d'affaires de, avec une marge de: the preposition gives the noun a figure of its own."""
    before = [u.low for u in case.units[max(0, inner.first - 2) : inner.first]]
    if _is_indefinite(case, inner):
        return True
    return bool({"pour", "avec", "malgré", "après", "contre"} & set(before)) and case.before() in {"de", "d'"}


def _is_indefinite(case: Case, inner: Phrase) -> bool:
    """Rétrogradé en raison d'un trou de 11 millions: an indefinite noun behind a preposition is measured itself."""
    before = [u.low for u in case.units[max(0, inner.first - 2) : inner.first]]
    return len(before) == 2 and before[1] in {"un", "une"} and before[0] in {"d'", "de", "par", "avec", "pour", "à"}


def _is_route(case: Case, predicate: Predicate) -> bool:
    """Recule de, tombe à; a measure follows the verb itself: a perdu 169 milliards de tonnes."""
    if case.units[introducer(case)].low in _ROUTES:
        return True
    return case.quantity.kind == "measure" and predicate.last == case.at - 1


def inside(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un TGV sur dix, trois forages sur cinq: the noun stands inside the quantity."""
    match = _FRACTION.match(case.quantity.text)
    if match is None:
        return None
    start = case.quantity.start + match.start("noun")
    return Counted(start, start + len(match["noun"]), match["noun"].split()[0].lower(), "noun_in_fraction")


def among_them(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """59 % d'entre elles: a share of those just named."""
    if (case.after(), case.after(2)) != ("d'", "entre"):
        return None
    predicate = case.governance.predicate
    phrase = controlled_subject(case.clauses, predicate) if predicate is not None and predicate.last < case.at else None
    if phrase is not None:
        return counted(phrase, "subject")
    return elided(case, earlier) or those_named(case, case.after(3))


def represented(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Les mineurs représentent un arrivant sur sept: a share that something is belongs to that thing."""
    predicate = case.governance.predicate
    if predicate is None or case.governance.role != "object" or not _FRACTION.match(case.quantity.text):
        return None
    return subject(case, earlier) if case.units[predicate.head].low in verbs("being", "representing") else None


def fronted_set(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Parmi les passagers, une dizaine souffrent …: the set that opens the clause."""
    opening = next((u.index for u in case.units if u.kind == "word"), len(case.units))
    if case.governance.role != "subject" or opening + 2 >= len(case.units):
        return None
    if case.units[opening].low not in {"parmi", "sur"} or case.units[opening + 1].low in {"eux", "elles"}:
        return None
    phrase = phrase_after(case.clauses, opening + 1)
    return counted(phrase, "fronted_set") if phrase is not None and phrase.last < case.at else None


def subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le taux de chômage a reculé de 0,1 point; le bilan s'élève à 45: what the verb says it of."""
    predicate = case.governance.predicate
    if (
        predicate is None
        or case.governance.role == "subject"
        or (
            case.governance.preposition in _ASIDE and not _is_traded(case, predicate) and not _lives_on(case, predicate)
        )
    ):
        return None
    phrase = controlled_subject(case.clauses, predicate)
    if phrase is None:
        return meant(case, earlier, predicate)
    if phrase.first <= case.at <= phrase.last:
        return None
    observed = case.quantity.kind == "measure" and case.units[predicate.head].low in verbs("measuring")
    if observed and (phrase.head.actor is not None or phrase.head.pos == "PROPN" or phrase.head.is_capital):
        return None
    following = case.units[phrase.last + 1].low if phrase.last + 1 < len(case.units) else ""
    if phrase.low in nouns("change_nouns") and following not in OF:
        return elided(case, earlier) or counted(phrase, "subject")
    if restates(case, phrase):
        return elided(case, earlier) or counted(phrase, "subject")
    return person(unpacked(case, phrase), "subject")


_ASIDE = frozenset({"avec", "durant", "pendant", "pour", "sans"})
"""La route longe le fleuve pendant 40 kilomètres: what they introduce is not said of the subject."""


def _is_traded(case: Case, predicate: Predicate) -> bool:
    """Le tableau a été vendu pour 2 millions, le pont s'est achevé pour 3 milliards."""
    verb, priced_at = case.units[predicate.head].low, case.before() == "pour"
    undergone = predicate.is_passive or _is_reflexive(case, predicate)
    if case.quantity.kind != "money":
        return False
    return (priced_at and (undergone or verb in verbs("transfers"))) or (undergone and verb in verbs("trading"))


def travelled(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """L'incendie a parcouru 700 hectares de pins: how far something has gone is its own measure."""
    predicate = case.governance.predicate
    if predicate is None or case.governance.role != "object" or case.units[predicate.head].low not in _TRAVELLING:
        return None
    return subject(case, earlier)


_TRAVELLING = verb_forms("parcourir")


def _lives_on(case: Case, predicate: Predicate) -> bool:
    """Un habitant sur sept vit avec 900 euros par mois."""
    lives = case.units[predicate.head].low in verbs("living")
    return lives and case.quantity.kind == "money" and case.governance.preposition == "avec"


def _has_price(case: Case, predicate: Predicate) -> bool:
    """Le cours du cacao a cédé 120 dollars: what has a price gives nothing away."""
    phrase = subject_of(case.clauses, predicate)
    return (
        phrase is not None and phrase.low in nouns("priced") and case.units[predicate.head].low in verbs("up", "down")
    )


def _is_reflexive(case: Case, predicate: Predicate) -> bool:
    """Les dégâts se chiffrent à 12 millions: what the verb does befalls its subject."""
    return bool({"se", "s'"} & {u.low for u in case.units[max(0, predicate.first - 2) : predicate.first + 1]})


def unpacked(case: Case, phrase: Phrase) -> Phrase:
    """Le nombre de morts → morts; les usines, dont le nombre → usines: a container gives way to what it holds."""
    if phrase.low not in nouns("containers") or case.units[phrase.last].low == "affaires":
        return phrase
    segment = case.clauses.segment(phrase.first)
    if segment.opener == "dont" and phrase.first <= segment.first + 3:
        return phrase_before(case.clauses, segment.first) or phrase
    at = phrase.head.index + 1
    while at < len(case.units) and case.units[at].pos == "ADJ":  # le nombre réel des victimes
        at += 1
    nested = phrase_after(case.clauses, at) if at < len(case.units) and case.units[at].low in OF else None
    return nested or phrase


def attribute(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Sur vingt ministres, sept sont des femmes: what a bare figure is said to be."""
    predicate = case.governance.predicate
    if predicate is None or case.governance.role != "subject" or predicate.head not in range(case.at + 1, case.at + 4):
        return None
    at = predicate.last + 1
    if case.units[predicate.head].low not in verbs("being") or at >= len(case.units):
        return None
    return counted(phrase_after(case.clauses, at + 1), "attribute") if case.units[at].low == "des" else None


def fronted(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Vendue 45 000 euros aux enchères, la montre …; contrôlé à 187 km/h, le motard …: said of the subject to come."""
    opening = case.units[0].low
    lead = [u.kind for u in case.units[: case.at]]
    if not opening.endswith(_PARTICIPLE_ENDS) or not 0 < case.at <= _OPENING or "punct" in lead:
        return None
    if case.units[0].low in DETERMINERS or any(
        p.form == "finite" and p.first < case.at for p in case.clauses.predicates
    ):
        return None
    comma = next((u.index for u in case.units[case.at : case.at + _REACH] if u.low == ","), None)
    after = [p for p in case.clauses.predicates if comma is not None and p.first > comma and p.form == "finite"]
    phrase = subject_of(case.clauses, after[0]) if after else None
    return person(phrase, "late_subject") if phrase is not None and phrase.first > case.at else None


_PARTICIPLE_ENDS = ("é", "ée", "és", "ées", "u", "ue", "us", "ues", "i", "ie", "is", "ies", "it", "ite", "its", "ites")
_OPENING = 4
_REACH = 14


def late_subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """De magnitude 5,9, la secousse s'est produite …: the subject follows a fronted measure."""
    predicate = case.governance.predicate
    if predicate is None or predicate.first < case.at or case.governance.preposition in {"après", "durant", "pendant"}:
        return None
    phrase = subject_of(case.clauses, predicate)
    return person(phrase, "late_subject") if phrase and phrase.first > case.at else None


def bearer_of_money(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The subject, unless it gives, spends or reckons: "le projet a coûté 5 millions", not "l'État versera"."""
    predicate = case.governance.predicate
    if predicate is not None and case.after() == "pour" and case.units[predicate.head].low in verbs("bidding"):
        phrase = phrase_after(case.clauses, case.at + 2) if case.after(2) in _ARTICLES_ONE else None
        return counted(phrase, "recipient")  # a offert 2 milliards pour le courtier
    if predicate is not None and any(form in verbs("giving") for form in predicate.forms):
        return subject(case, earlier) if _is_traded(case, predicate) or _has_price(case, predicate) else None
    if (
        predicate is not None
        and case.units[predicate.head].low in verbs("reckoning")
        and not (predicate.is_passive or _is_reflexive(case, predicate))
    ):
        return elided(case, earlier)
    if predicate is not None and _lives_on(case, predicate):
        return elided(case, [c for c in earlier if c.governance.predicate is predicate]) or subject(case, earlier)
    phrase = controlled_subject(case.clauses, predicate) if predicate is not None else None
    if phrase is not None and case.units[predicate.head].low in verbs("spending"):  # type: ignore[union-attr]
        actor = phrase.head.actor
        return None if actor is not None and (actor.named or actor.kind != "group") else subject(case, earlier)
    return subject(case, earlier)


_ARTICLES_ONE = frozenset({"le", "la", "l'", "son", "sa"})


def paid_for(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Comptez 45 euros pour un plein; pour un deux-pièces, il faut débourser 950 euros: what one gets for the sum."""
    predicate = case.governance.predicate
    verb = case.units[predicate.head].low if predicate is not None else ""
    if predicate is not None and verb not in verbs("spending", "reckoning", "impersonal"):
        return None
    opening = next((u.index for u in case.units if u.kind == "word"), case.at)
    at = case.at + 1 if case.after() == "pour" else opening if case.units[opening].low == "pour" else None
    phrase = phrase_after(case.clauses, at + 1) if at is not None else None
    return None if phrase is None or phrase.head.actor is not None else counted(phrase, "paid_for")


def reference(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Deux fois le prix, une fois et demie son bénéfice annuel: what a multiple is a multiple of."""
    if case.after() not in {"le", "la", "l'", "les", "son", "sa", "ses", "leur", "leurs", "celui", "celle"}:
        return None
    return counted(phrase_after(case.clauses, case.at + 1), "reference")


def priced(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """La ville loue la salle 400 euros: the object of the verb right before the sum."""
    phrase = phrase_before(case.clauses, case.at)
    return counted(phrase, "priced") if phrase is not None and is_direct(case.clauses, phrase) else None


def relative_antecedent(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un fleuve dont le débit atteint …: nothing nearer, the noun before the relative."""
    segment = case.clauses.segment(case.at)
    if segment.opener not in RELATIVES:
        return None
    return counted(phrase_before(case.clauses, segment.first), "antecedent")
