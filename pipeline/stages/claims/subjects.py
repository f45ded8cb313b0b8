"""The subject of a predicate by word order: the bare noun phrase before it, or the antecedent of "qui"."""

from collections.abc import Sequence

from pipeline.conjugation import agreements, verb_forms
from pipeline.stages.claims.clauses import RELATIVES, SUBORDINATORS, Clauses
from pipeline.stages.claims.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    Phrase,
    extended,
    is_noun,
    nominal,
    phrase_after,
    phrase_before,
)
from pipeline.stages.claims.predicates import AUXILIARIES, Predicate
from pipeline.stages.claims.units import Unit


def subject_of(clauses: Clauses, predicate: Predicate) -> Phrase | None:
    """The noun phrase without preposition that stands before the verb, or the antecedent of "qui"."""
    segment = clauses.segment(predicate.first)
    if predicate.form == "participle" and predicate.first and clauses.units[predicate.first - 1].low == ",":
        return phrase_before(clauses, predicate.first - 1)  # le taux d'effort, passé de 27 à 31 %
    governed = (
        segment.opener.startswith("le") and segment.first > 0 and clauses.units[segment.first - 1].low in PREPOSITIONS
    )  # pour lequel l'État a versé
    if segment.opener in {"qui", "lequel", "laquelle", "lesquels", "lesquelles"} and not governed:
        return phrase_before(clauses, segment.first)
    shared = shares_subject(clauses, predicate)
    if shared is not None:
        return subject_of(clauses, shared)
    own = governed or segment.opener in _OWN_CLAUSE
    low = segment.first + 1 if own else _clause_start(clauses, segment.index, predicate)
    for i in range(low, predicate.first):
        unit = clauses.units[i]
        if clauses.segment_of[i] != segment.index and clauses.segment(i).depth > segment.depth:
            continue
        if (is_noun(unit) or unit.actor is not None) and _heads_bare_phrase(clauses, i):
            return extended(clauses, i, i + _is_epithet(clauses, i))
    return None


def _is_epithet(clauses: Clauses, i: int) -> bool:
    """L'ancien maire, son propre frère: an adjective before its noun, whatever the tagger says."""
    following = clauses.units[i + 1] if i + 1 < len(clauses.units) else None
    return clauses.units[i].low in _EPITHETS and following is not None and is_noun(following)


_EPITHETS = agreements("futur") | agreements("propre") | {"ancien", "ancienne", "anciennes", "anciens"}
_BEFORE_NOUN = DETERMINERS | _EPITHETS


_OWN_CLAUSE = frozenset({"auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles", "où"})
"""Le fonds, auquel il veut céder sa branche: what these open holds its own subject."""
_COORDINATING = frozenset({"et", "puis", "mais", "ou"})


_CLITICS = frozenset({"en", "y", "le", "la", "les", "l'", "se", "s'", "ne", "n'", "lui", "leur"})


def shares_subject(clauses: Clauses, predicate: Predicate) -> Predicate | None:
    """Les tirs ont tué 43 personnes et | fait 96 blessés: a verb right after "et" has the subject of the one before."""
    first = clauses.segment(predicate.first).first
    start = predicate.first
    while start > first and clauses.units[start - 1].low in _CLITICS:
        start -= 1  # ont arrêté le bus, | en ont exécuté dix-sept
    if clauses.units[first].low == "," and start == first + 1:
        return _listed(clauses, predicate)
    first += clauses.units[first].low == "," and first + 1 < predicate.first  # , mais reste
    if clauses.units[first].low not in _COORDINATING or start != first + 1:
        return None
    before = [p for p in clauses.predicates if p.last < first and p.form == "finite"]
    return before[-1] if before else None


def _listed(clauses: Clauses, predicate: Predicate) -> Predicate | None:
    """Sont entrés dans le bar, | ont ouvert le feu et tué cinq clients: verbs in a row have one subject."""
    before = [p for p in clauses.predicates if p.last < predicate.first and p.form == "finite"]
    if not before or predicate.form != "finite" or not {predicate.forms[0], before[-1].forms[0]} <= AUXILIARIES:
        return None
    if any(clauses.units[i].low in RELATIVES | SUBORDINATORS for i in range(before[-1].last + 1, predicate.first)):
        return None  # a indiqué que les militaires, appuyés par des drones, avaient tué
    opener = clauses.segment(before[-1].first).opener
    main = opener not in RELATIVES | SUBORDINATORS and clauses.segment(predicate.first).depth == 0
    return before[-1] if main and predicate.mood == before[-1].mood else None


def _clause_start(clauses: Clauses, index: int, predicate: Predicate) -> int:
    """Where the clause of a predicate begins: after the last segment with a finite verb that it does not resume."""
    segment = clauses.segments[index]
    if any(is_noun(u) and _heads_bare_phrase(clauses, u.index) for u in clauses.units[segment.first : predicate.first]):
        return segment.first
    start = index
    while start > 0:
        before = clauses.segments[start - 1]
        if any(p.form == "finite" for p in before.predicates) and before.opener not in RELATIVES:
            break
        if _opens_own_clause(clauses, start):
            break
        if clauses.segments[start].opener in {"que", "qu'", ":", ";", "si", "lorsque", "quand"}:
            break
        start -= 1
    return clauses.segments[start].first


def _opens_own_clause(clauses: Clauses, index: int) -> bool:
    """Le chef, dont le parti, laminé, n'a conservé: what follows "dont" begins a clause; "dont un tiers" does not."""
    segment = clauses.segments[index]
    at = segment.first + (clauses.units[segment.first].kind == "punct") + 1
    definite = at < len(clauses.units) and clauses.units[at].low in {"le", "la", "les", "l'"}
    return segment.opener in {"dont", "où"} and definite and not segment.finite


def _heads_bare_phrase(clauses: Clauses, i: int) -> bool:
    """Is this noun the head of a phrase that no preposition or noun governs?"""
    units, j = clauses.units, i - 1
    if j >= 0 and units[i].actor is not None and units[j].actor is units[i].actor:
        return False
    while j >= 0 and (units[j].pos in {"ADJ", "DET"} or units[j].low in _BEFORE_NOUN or units[j].kind == "quantity"):
        if units[j].low in {"du", "des", "au", "aux"}:
            return units[j].low == "des" and (j == 0 or not nominal(units[j - 1]))
        j -= 1
    if j < 0:
        return True
    before = units[j]
    if _is_end_of_route(units, i):
        return False
    if before.low in {"de", "d'"} and j < i - 1 and (j == 0 or units[j - 1].kind == "punct"):
        # De nombreux trains ont été déviés; not "Kadi, de son vrai nom Kadiatou Sow, est morte"
        return units[j + 1].low not in DETERMINERS
    if before.low in PREPOSITIONS and before.low != "dont":
        return False
    if before.low == "-" and j > 0 and before.start == units[j - 1].end:
        return False
    return not (is_noun(before) and before.actor is None and j == i - 1 and units[i].pos == "NOUN")


def _is_end_of_route(units: Sequence[Unit], i: int) -> bool:
    """Entre Lorient et Port Louis, les vedettes …: the second name under one preposition."""
    link = next((k for k in range(i - 1, max(-1, i - 4), -1) if not units[k].is_capital), 0)
    if not units[i].is_capital or units[link].low not in {"et", "ou"}:
        return False
    at = next((k for k in range(link - 1, max(-1, link - _NAME), -1) if units[k].low in PREPOSITIONS), None)
    between = units[at + 1 : link] if at is not None else []
    return bool(between) and all(unit.is_capital or unit.low == "-" for unit in between)


_NAME = 6


def controlled_subject(clauses: Clauses, predicate: Predicate) -> Phrase | None:
    """The subject of a verb; that of the finite verb above an infinitive or gerund ("après avoir touché 32 euros").

    A fronted infinitive has the subject to come: "Après avoir culminé à 14 %, le taux est revenu à 11 %".
    """
    seen = _seen_doing(clauses, predicate)
    if seen is not None:
        return seen
    phrase = subject_of(clauses, predicate)
    if phrase is not None or predicate.form == "finite":
        return phrase
    if predicate.form == "participle":
        return None
    before = [p for p in clauses.predicates if p.first < predicate.first and p.form == "finite"]
    if not before and clauses.units[predicate.first - 1].low in {"après", "avant", "pour", "de"}:
        before = [p for p in clauses.predicates if p.first > predicate.last and p.form == "finite"][:1]
    return subject_of(clauses, before[-1]) if before else None


def _seen_doing(clauses: Clauses, predicate: Predicate) -> Phrase | None:
    """La banque a vu son bénéfice reculer, laisse les prix filer: the noun between is the second's subject."""
    before = [p for p in clauses.predicates if p.last < predicate.first]
    if predicate.form != "infinitive" or not before or clauses.units[before[-1].head].low not in SEEING:
        return None
    phrase = phrase_after(clauses, before[-1].last + 1)
    return phrase if phrase is not None and phrase.last < predicate.first else None


SEEING = verb_forms("voir") | verb_forms("laisser") | verb_forms("regarder") | verb_forms("sentir")
