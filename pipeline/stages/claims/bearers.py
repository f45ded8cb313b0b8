"""What a figure is said of: the subject, what changes, the noun inside it, before a bracket or a colon."""

import re
from collections.abc import Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import RELATIVES
from pipeline.stages.claims.ellipsis import elided
from pipeline.stages.claims.nominals import governing_noun, introducer
from pipeline.stages.claims.phrases import (
    OF,
    Counted,
    Phrase,
    counted,
    is_direct,
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
            return counted(_unpacked(case, inner), "changed_object")
        if _own_phrase(case, inner):
            return governing_noun(case, earlier) if _is_indefinite(case, inner) else None
    direct = _object_after(case, predicate) if inner is None else None
    return counted(_unpacked(case, direct), "changed_object") if direct is not None else subject(case, earlier)


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
    if quantity is not None and quantity.at >= phrase.first - 4 and not _closed(case, quantity.at, phrase.first):
        return quantity.counted if quantity.clauses is case.clauses else elided(case, [quantity])
    return counted(_with_scale(case, phrase), "before_bracket")


def _closed(case: Case, at: int, until: int) -> bool:
    """Le blé (+ 14 %), le maïs (+ 9 %): the figure before stands in a bracket of its own."""
    return any(u.low == ")" for u in case.units[at:until])


def _with_scale(case: Case, phrase: Phrase) -> Phrase:
    """Prix de l'énergie (−0,2 %): a scale before the noun belongs to what the bracket says."""
    whole = phrase_before(case.clauses, case.at - 1)
    if whole is None or whole.low not in nouns("scales"):
        return phrase
    return Phrase(whole.start, phrase.end, whole.head, phrase.last, whole.first)


def _counts_before(case: Case) -> bool:
    """l'intérim a perdu 5 600 postes (-0,7 %): the noun before the bracket is itself counted."""
    return any(u.kind == "quantity" for u in case.units[max(0, case.at - 4) : case.at - 1])


def heading(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Blessés : 34."""
    if case.before() != ":" or case.at < 2:
        return None
    phrase = phrase_before(case.clauses, case.at - 1) or _line_before(case)
    return None if phrase is None or phrase.head.place is not None else counted(_full(case, phrase), "heading")


def _line_before(case: Case) -> Phrase | None:
    """Taux de positivité des tests en semaine 44 : 46 %: a heading of several parts begins with what it measures."""
    segment = case.clauses.segment(case.at)
    if any(p.form == "finite" for p in case.clauses.predicates if p.first < case.at):
        return None
    first = next((u.index for u in case.units[: segment.first] if u.kind == "word"), None)
    return phrase_after(case.clauses, first) if first is not None else None


def _full(case: Case, phrase: Phrase) -> Phrase:
    """Coût de la mesure : 230 millions: a scale keeps what it is the scale of."""
    after = phrase.last + 1
    if phrase.low not in nouns("scales") or case.units[after].low not in OF:
        return phrase
    nested = phrase_after(case.clauses, after + 1 if case.units[after].low in {"du", "des"} else after)
    return phrase if nested is None else Phrase(phrase.start, nested.end, phrase.head, nested.last, phrase.first)


def subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le taux de chômage a reculé de 0,1 point; le bilan s'élève à 45: what the verb says it of."""
    predicate = case.governance.predicate
    if (
        predicate is None
        or case.governance.role == "subject"
        or (case.governance.preposition in {"avec", "sans", "pour"} and not _is_traded(case, predicate))
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
    return counted(_unpacked(case, phrase), "subject")


def _is_traded(case: Case, predicate: Predicate) -> bool:
    """Le tableau a été vendu pour 2 millions, le rachat conclu pour 3 milliards."""
    traded = case.units[predicate.head].low in verbs("trading")
    return case.quantity.kind == "money" and traded and (predicate.is_passive or _is_reflexive(case, predicate))


def _is_reflexive(case: Case, predicate: Predicate) -> bool:
    """Les dégâts se chiffrent à 12 millions: what the verb does befalls its subject."""
    return bool({"se", "s'"} & {u.low for u in case.units[max(0, predicate.first - 2) : predicate.first + 1]})


def _unpacked(case: Case, phrase: Phrase) -> Phrase:
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


def late_subject(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """De magnitude 5,9, la secousse s'est produite …: the subject follows a fronted measure."""
    predicate = case.governance.predicate
    if predicate is None or predicate.first < case.at:
        return None
    phrase = subject_of(case.clauses, predicate)
    return counted(phrase, "late_subject") if phrase and phrase.first > case.at else None


def bearer_of_money(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """The subject, unless it gives, spends or reckons: "le projet a coûté 5 millions", not "l'État versera"."""
    predicate = case.governance.predicate
    if predicate is not None and any(form in verbs("giving") for form in predicate.forms):
        return subject(case, earlier) if _is_traded(case, predicate) else None
    if (
        predicate is not None
        and case.units[predicate.head].low in verbs("reckoning")
        and not (predicate.is_passive or _is_reflexive(case, predicate))
    ):
        return elided(case, earlier)
    phrase = controlled_subject(case.clauses, predicate) if predicate is not None else None
    if phrase is not None and case.units[predicate.head].low in verbs("spending"):  # type: ignore[union-attr]
        actor = phrase.head.actor
        return None if actor is not None and (actor.named or actor.kind != "group") else subject(case, earlier)
    return subject(case, earlier)


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
