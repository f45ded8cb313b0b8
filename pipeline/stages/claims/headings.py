"""What a figure behind a bracket or a colon is said of: "chômage (15 %)", "Blessés : 34"."""

from collections.abc import Sequence

from pipeline.stages.claims.bearers import subject, unpacked
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.ellipsis import elided, understood
from pipeline.stages.claims.phrases import OF, Counted, Phrase, counted, phrase_after, phrase_before
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import nouns


def before_bracket(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Les blessés (96), chômage (15 %); after a name, what the figures before count: la Gironde (268)."""
    if case.before() != "(":
        return None
    trend = _trend_of(case, earlier) or _converted(case, earlier)
    if trend is not None:
        return trend
    if case.quantity.text[0] in "-−–+" and case.quantity.kind == "percentage" and _counts_before(case):
        return subject(case, earlier)
    outer = _counted_before(case)
    if outer is not None:
        return counted(outer, "before_bracket")
    phrase = phrase_before(case.clauses, case.at - 1, nearest=True)
    if phrase is None:
        return None
    lead = {u.low for u in case.units[max(0, phrase.first - 2) : phrase.first]}
    if phrase.low in nouns("change_nouns") and lead & {"un", "une", "en"} and case.quantity.text[0] in "-−–+":
        return subject(case, earlier)  # la production affiche un net recul (- 12 %)
    if phrase.head.place is not None or phrase.head.actor is not None or phrase.head.pos == "PROPN":
        return elided(case, earlier)
    quantity = next((c for c in reversed(earlier) if c.sentence == case.sentence and c.counted), None)
    if quantity is not None and quantity.at >= phrase.first - 4 and not _closed(case, quantity.at, phrase.first):
        return quantity.counted if quantity.clauses is case.clauses else elided(case, [quantity])
    return counted(_with_scale(case, phrase), "before_bracket")


def _converted(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un loyer de 900 francs (840 euros): the same thing in another currency or unit."""
    last = earlier[-1] if earlier else None
    if last is None or last.clauses is not case.clauses or last.at != case.at - 2 or last.counted is None:
        return None
    same = last.quantity.kind == case.quantity.kind and case.quantity.kind in {"money", "measure"}
    return understood(last.counted) if same else None


def _counted_before(case: Case) -> Phrase | None:
    """Les élèves de l'école (140 à la rentrée): a count above one is of the plural noun, not of its complement."""
    if case.quantity.kind != "count" or (case.quantity.value or 2) < 2:
        return None
    inner = phrase_before(case.clauses, case.at - 1, nearest=True)
    outer = phrase_before(case.clauses, case.at - 1)
    if inner is None or outer is None or inner.first == outer.first or "Number=Sing" not in inner.head.morph:
        return None
    return outer if "Number=Plur" in outer.head.morph else None


def beside(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Devant son rival, à 31 %, et la gauche (21 %): a share set beside who has it, between commas."""
    if (case.before(), case.before(2)) != ("à", ",") or case.after() not in {",", ".", "", ")", "et"}:
        return None
    phrase = phrase_before(case.clauses, case.at - 2, nearest=True)
    return counted(phrase, "apposition") if phrase is not None and phrase.head.actor is not None else None


def _trend_of(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """44 % des sondés lui font confiance (+ 3 points): by how much the share before the verb has changed."""
    last = earlier[-1] if earlier else None
    points = case.quantity.unit == "pp" or (case.quantity.kind == "percentage" and case.quantity.text[0] in "-−–+")
    if not points or last is None or last.counted is None or last.sentence != case.sentence:
        return None
    same = last.quantity.kind == "percentage" and last.governance.role == "subject" and last.clauses is case.clauses
    return understood(last.counted) if same and not _closed(case, last.at, case.at) else None


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
    """Blessés : 34; not after a clause that counts ("a arrêté 19 personnes, des mineurs : neuf ont été écroués")."""
    if case.before() != ":" or case.at < 2:
        return None
    counts = any(c.sentence == case.sentence and c.quantity.kind == "count" for c in earlier)
    if counts and case.quantity.kind == "count" and case.governance.role == "subject":
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
    """Coût de la mesure : 230 millions: a scale keeps what it is the scale of; an amount is that of the thing."""
    after = phrase.last + 1
    if phrase.low in nouns("amounts"):
        return unpacked(case, phrase)  # montant du butin : 300 000 euros
    if phrase.low not in nouns("scales") or case.units[after].low not in OF:
        return phrase
    nested = phrase_after(case.clauses, after + 1 if case.units[after].low in {"du", "des"} else after)
    return phrase if nested is None else Phrase(phrase.start, nested.end, phrase.head, nested.last, phrase.first)


def told_before_colon(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """La facture s'annonce salée : 40 millions d'euros: the subject of the clause that the figure explains."""
    if case.before() != ":":
        return None
    before = [p for p in case.clauses.predicates if p.last < case.at and p.form == "finite"]
    phrase = subject_of(case.clauses, before[-1]) if before else None
    if phrase is None or phrase.head.actor is not None or phrase.head.place is not None:
        return None
    return counted(unpacked(case, phrase), "before_colon")
