"""Events named by a noun: the one that is counted ("huit morts") or the one that governs the figure."""

from pipeline.conjugation import noun_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.patients import is_thing
from pipeline.stages.claims.phrases import DETERMINERS
from pipeline.stages.claims.vocabulary import event_adjectives, event_nouns, nouns, verbs
from schemas.base import Event

_WEAK_NOUNS = frozenset(
    {"cas", "malade", "malades", "victime", "victimes", "siège", "sièges", "entrée", "entrées", "arrivée"}
)


def by_governing_noun(case: Case) -> Event | None:
    """La suppression de 420 postes, l'arrestation de 12 personnes: a noun of action governs the figure."""
    if case.before() not in {"de", "d'"} or case.counted is None or case.counted.start < case.quantity.start:
        return None
    at = _before_doer(case)
    for i in (at, at - 1):
        low = case.units[i].low if i >= 0 else ""
        if low in {"départ", "départs"} and case.counted.head in nouns("staff"):
            return "dismissed"
        if case.counted.head in nouns("jobs"):
            return "dismissed" if low in nouns("job_losses") else "hired" if low in nouns("job_gains") else None
        event = event_nouns().get(low)
        if low == "corps" and i > 0 and case.units[i - 1].low in {"un", "ce", "le"}:
            return None  # un corps de 538 grands électeurs
        if event is not None and low not in _WEAK_NOUNS and not _other_cut(case, low):
            return "destroyed" if event == "killed" and is_thing(case) else event
        if i < 0 or case.units[i].pos != "ADJ":
            return None
    return None


def _before_doer(case: Case) -> int:
    """L'arrestation par la police | de huit militants: the noun stands before who did it."""
    at = case.at - 2
    actor = case.units[at].actor if at >= 0 else None
    if actor is None:
        return at
    i = at
    while i > 0 and (case.units[i].actor is actor or case.units[i].low in DETERMINERS):
        i -= 1
    return i - 1 if case.units[i].low == "par" else at


def _other_cut(case: Case, noun: str) -> bool:
    """La suppression de quarante lits dismisses nobody."""
    cut = noun in {"suppression", "suppressions"}
    return cut and case.counted is not None and case.counted.head not in nouns("jobs")


def by_noun(case: Case, *, weak: bool) -> Event | None:
    """morts, blessés, interpellations name the event; a weak noun (cas, victimes) after what the clause says."""
    counted = case.counted
    if counted is None or (counted.head in _WEAK_NOUNS) != weak or is_freed(case) or _is_elsewhere(case):
        return None
    text = " ".join(case.units[i].low for i in range(counted.first, counted.last + 1)) if counted.last >= 0 else ""
    if case.quantity.kind == "fraction" and counted.rule == "subject":  # les mineurs représentent un arrivant sur sept
        text = next((word for word in case.quantity.text.lower().split() if word in event_nouns()), text)
    if is_outbreak(case):
        return "infected"
    if counted.head in {"départ", "départs"}:
        return "dismissed" if _under_cuts(case) else None
    for words in (_joined(text), counted.head):
        event = event_nouns().get(words)
        if event is not None:
            return event
    return event_adjectives().get(counted.head) if counted.rule == "counted_noun" else None


def is_outbreak(case: Case) -> bool:
    """Deux foyers de grippe aviaire: a disease after the noun."""
    counted = case.counted
    if counted is None or counted.last < 0 or counted.head not in {"foyer", "foyers"}:
        return False
    return any(u.low in nouns("diseases") for u in case.units[counted.first : counted.last + 3])


def _under_cuts(case: Case) -> bool:
    """Le plan de restructuration prévoit 900 départs: who leaves, leaves the firm."""
    lows = {u.low for u in case.units}
    return bool(lows & nouns("cuts"))


def _is_elsewhere(case: Case) -> bool:
    """Soixante mille inscrits au chômage, une salle de 577 sièges: nothing of the polls."""
    counted = case.counted
    if counted is None or counted.last < 0:
        return False
    if counted.head in noun_forms("inscrit"):
        after = case.units[counted.last + 1].low if counted.last + 1 < len(case.units) else ""
        if {"chômage", "emploi", "demandeurs", "université", "école"} & {u.low for u in case.units}:
            return True
        return after in {"à", "au", "aux", "dans", "en", "chez"} or not _at_polls(case)
    if counted.head in noun_forms("entrée"):  # les entrées en formation, en vigueur
        return any(u.low == "en" for u in case.units[counted.last + 1 : counted.last + 2])
    if counted.head in noun_forms("siège"):
        segment = case.clauses.segment(case.at)
        return any(u.low in nouns("seating") for u in case.units[segment.first : segment.last + 1])
    return False


def _at_polls(case: Case) -> bool:
    """Sur 900 inscrits, 600 ont voté: registered voters, where something of a vote is told here or just beside."""
    near = (case.clauses, case.clauses.previous, case.clauses.following)
    return any(u.low.startswith(_POLLING) for clauses in near if clauses is not None for u in clauses.units)


_POLLING = ("abstention", "référendum", "scrutin", "suffrage", "urne", "votant", "vote", "voté", "électeur", "élection",
            "électora", "participation")  # fmt: skip


def is_freed(case: Case) -> bool:
    """Aucun prisonnier n'a été libéré: who is let go is not taken."""
    predicate = case.governance.predicate
    free = verbs("freeing")
    if case.counted is None or case.counted.head not in nouns("prisoners"):
        return False
    if case.before() in {"de", "d'"} and case.before(2) in nouns("releases"):
        return True  # l'échange de douze prisonniers
    return predicate is not None and any(case.units[i].low in free for i in (predicate.head, predicate.last))


def _joined(text: str) -> str:
    return text.replace("' ", "'").replace(" - ", "-")
