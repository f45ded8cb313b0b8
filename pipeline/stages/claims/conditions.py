"""Is a figure only thought of: within a condition, or what would follow from one?"""

import re

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Clauses, Segment
from pipeline.stages.claims.intentions import finite_of
from pipeline.stages.claims.predicates import ETRE, Predicate
from pipeline.stages.claims.vocabulary import locutions, verbs

_IF = frozenset({"si", "s'"})
_NEEDING = verb_forms("falloir")
"""Il faudrait cent lits: what is wanting."""
_SUCH = frozenset({"tel", "telle", "tels", "telles", "pareil", "pareille", "pareils", "pareilles"})
_OPEN = frozenset({"conditional", "future"})


def is_conditioned(case: Case) -> bool:
    """Si le barrage cédait, 300 maisons seraient noyées: the figure in the condition, or in what follows from it."""
    if any(concedes(case.clauses, s) for s in case.clauses.segments if _opens_as_if(case.clauses, s)):
        return False
    if is_under_if(case):
        return True
    predicate = case.governance.predicate
    if predicate is None:
        return _opens_with_if(case.clauses, 0)
    finite = finite_of(case, predicate)
    if _thought_of(case, finite):
        return True
    posed = [s for s in case.clauses.segments if not _asks(case.clauses, s)]
    own = case.clauses.segment(case.at)
    opened = own in posed and _opens_with_if(case.clauses, own.first)
    stated = [s for s in posed if s.opener in _IF]
    if not opened and not stated and not any(_opens_with_if(case.clauses, s.first) for s in posed):
        return False
    modal = finite.modal in {"aller", "pouvoir"}
    return opened or finite.mood in _OPEN or modal or (bool(stated) and finite.form == "present")


def is_under_if(case: Case) -> bool:
    """Si 300 salariés refusent; not the question in "le juge dira si les 12 accusés sont coupables"."""
    segment = case.clauses.segment(case.at)
    return segment.opener in _IF and not _asks(case.clauses, segment)


def concedes(clauses: Clauses, segment: Segment) -> bool:
    """Si le salon avait séduit l'an dernier, il n'a attiré que 3 000 visiteurs: "si" grants a fact, it poses no case.

    So it does when it tells of the past and the main verb says what is or was; in the present, when the main clause
    opposes something to it ("ce sont uniquement …", "elle n'a qu'un hôpital").
    """
    stated = next((p for p in segment.predicates if p.form == "finite"), None)
    finite = [p for p in clauses.predicates if p.form == "finite"]
    later = [p for p in finite if p.first > segment.last]
    if stated is None or not later or finite[0] is not stated or not _opens_as_if(clauses, segment):
        return False
    main = later[0]
    if main.mood in _OPEN or main.modal is not None or clauses.units[main.head].low in _NEEDING:
        return False
    if stated.mood == "past" and stated.forms[0] not in {"est", "sont"}:
        return all(p.mood != "conditional" for p in later)
    held = clauses.segment(main.first)
    opposed = {u.low for u in clauses.units[held.first : held.last + 1]}
    cleft = clauses.units[main.first - 1].low in {"c'", "ce"} and clauses.units[main.head].low in ETRE
    return main.mood == "present" and not _OPPOSING.isdisjoint(opposed) and (cleft or not main.is_reflexive)


_OPPOSING = frozenset(
    "uniquement seul seule seuls seules seulement surtout toutefois cependant néanmoins pourtant reste restent moins "
    "demeure demeurent".split()
)


def _opens_as_if(clauses: Clauses, segment: Segment) -> bool:
    """A sentence that opens with "si", or a clause of it."""
    opened = segment.opener in _IF or (not segment.index and clauses.units[segment.first].low in _IF)
    return opened and not _asks(clauses, segment)


def _asks(clauses: Clauses, segment: Segment) -> bool:
    """On ignore si, les juges diront si: the verb right before makes a question of it."""
    opening = [u.low for u in clauses.units[segment.first : segment.first + 6]]
    if "en" in opening and any(low.startswith("croi") for low in opening):
        return True  # si l'on en croit la presse
    before = [p for p in clauses.predicates if segment.first - _NEAR <= p.last < segment.first]
    return bool(before) and clauses.units[before[-1].head].low in verbs("asking")


_NEAR = 3


def is_asked(case: Case) -> bool:
    """On ignore si trois marins ont survécu: what is asked is not known."""
    segment = case.clauses.segment(case.at)
    return segment.opener in _IF and _asks(case.clauses, segment)


def _thought_of(case: Case, finite: Predicate) -> bool:
    """Sans cette commande, nous licencierons; une telle hausse ferait disparaître 3 000 emplois."""
    still_open = finite.mood in _OPEN or (finite.modal == "pouvoir" and finite.mood == "present")
    if still_open and (_lacks(case, finite) or _provided(case)):
        return True
    needed = case.units[finite.head].low in _NEEDING or _supposes(case, finite)
    return finite.mood == "conditional" and needed


def _lacks(case: Case, finite: Predicate) -> bool:
    """Sans cette commande, nous licencierons; faute d'accord, 300 postes disparaîtraient: what lacks is the condition.

    "Faute de moyens, huit classes fermeront" gives a cause.
    """
    lows = [u.low for u in case.units[: case.at] if u.kind == "word"]
    if lows[:1] == ["faute"]:
        return finite.mood != "future"
    return bool(lows) and (lows[0] == "sans" or lows[:2] == ["à", "défaut"])


def _provided(case: Case) -> bool:
    """À moins d'un accord, en cas de fusion, au pire: the condition stands anywhere in the sentence."""
    if not any(u.low in _CONDITIONS for u in case.units):
        return False
    return bool(_PROVIDED.search(" ".join(u.low for u in case.units)))


_PROVIDED = re.compile(
    r"\bà moins (?:que|qu'|d'|de) (?!\d)|\b(?:"
    + "|".join(sorted(re.escape(proviso.strip()) for proviso in locutions("provisos")))
    + r")(?!\w)"
)
_CONDITIONS = frozenset("absence cas condition hypothèse moins peine pire pourvu réserve supposer".split())
"""One word of each, so that most sentences need no search."""


def _supposes(case: Case, predicate: Predicate) -> bool:
    """Une telle hausse ferait disparaître 3 000 emplois: the subject is only thought of."""
    before = [u.low for u in case.units[max(0, predicate.first - 6) : predicate.first]]
    return bool(_SUCH.intersection(before))


def _opens_with_if(clauses: Clauses, first: int) -> bool:
    lows = [u.low for u in clauses.units[first : first + 3] if u.kind == "word"]
    return bool(lows) and (lows[0] == "si" or lows[:2] == ["en", "cas"])
