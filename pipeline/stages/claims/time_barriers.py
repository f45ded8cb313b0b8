"""Which dates tell something else than when: what is compared, how long, how often, when it was reckoned."""

import re

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Segment
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns, words

_SPAN_OF_TIME = re.compile(r"\b(?:derni[eè]re?s?|ces|cette|cet|ce|écoulée?s?)\b", re.IGNORECASE)
_WITHIN = frozenset({"en", "sur", "durant", "depuis"})
_SUPERLATIVE = frozenset(
    "plus premier première record records jamais pire meilleur meilleure sommet inédit inédite fois seul seule".split()
)


def by_comparison(case: Case, unit: Unit, segment: Segment, own: Segment) -> str | None:
    """Why this date or place belongs to a figure compared, or None."""
    if _after_than(case, unit):
        return "compared with"
    if unit.date is None:  # contre trois l'an passé: another time, the same place
        return None
    if segment is not own and in_comparison(case, own) and _has_date(case, own):
        return "the figure compared has its own"
    if segment is not own and in_comparison(case, segment):
        return "belongs to the figure compared"
    return None


def _has_date(case: Case, segment: Segment) -> bool:
    return any(u.date is not None for u in case.units[segment.first : segment.last + 1])


def _after_than(case: Case, unit: Unit) -> bool:
    """12 % de plus qu'en 2016, par rapport à 2016, six fois plus que la moyenne 2006-2021."""
    lows = [u.low for u in case.units[max(0, unit.index - 9) : unit.index]]
    for i, low in enumerate(lows):
        if low in {"que", "qu'"} and _COMPARED & {w.split()[-1] for w in lows[max(0, i - 6) : i + 4]}:
            return unit.index - len(lows) + i > case.at or i >= len(lows) - 4
        if low in {"que", "qu'"} and case.quantity.kind == "multiple" and case.at < unit.index:
            return True
        if low in {"rapport", "comparé", "comparée", "comparaison"} and i >= len(lows) - 4:
            return True
    return False


_COMPARED = frozenset({"plus", "moins", "même", "autant", "mieux"})


def in_comparison(case: Case, segment: Segment) -> bool:
    """Contre 68 % en 2014, après 45 000 au deuxième trimestre: what is compared keeps to itself."""
    lows = [u.low for u in case.units[segment.first : segment.first + 3] if u.kind != "punct"]
    if not lows or lows[0] not in {"contre", "après"}:
        return False
    return any(u.kind == "quantity" for u in case.units[segment.first : segment.first + 4])


def undated(case: Case, segment: Segment, own: Segment) -> str | None:
    """Why what the figure tells has no date, or None."""
    return "it tells what something is like" if segment is not own and _is_property(case) else None


def _is_property(case: Case) -> bool:
    """Un quai prévu pour 400 personnes, doté d'un budget de 6 M$: what something is like has no date."""
    predicate = case.governance.predicate
    if predicate is None or predicate.form != "participle":
        return False
    return case.units[predicate.head].low in words("properties")


def is_toll(case: Case) -> bool:
    """Le bilan du séisme qui a frappé samedi l'île s'est alourdi lundi à 17 morts: the toll is of the event."""
    predicate = case.governance.predicate
    if predicate is None or case.change not in {"to", "from"}:
        return False
    return any(u.low in {"bilan", "bilans", "nombre", "décompte"} for u in case.units[: predicate.first])


def is_reckoning(case: Case, unit: Unit) -> bool:
    """The date beside the verb of a toll is that of the reckoning."""
    predicate = case.governance.predicate
    return is_toll(case) and predicate is not None and unit.index > predicate.first


_FRONTED = 2
"""How far from its start a sentence's opening date may stand: "Au cours des …"."""


def by_time(case: Case, unit: Unit) -> str | None:
    """Why this date is not when the figure held, or None."""
    date = unit.date
    if date is None or date.type == "SET":
        return "a repeated time"
    before = [u.low for u in case.units[max(0, unit.index - 6) : unit.index]]
    if before[-1:] in (["depuis"], ["les"], ["l'"]) and "depuis" in before[-2:] and _SUPERLATIVE & set(before):
        return "the span of a superlative"
    following = unit.index > case.at and before[-1:] in (["de"], ["d'"])
    if following and before[-2:-1] and before[-2] in nouns("marks_of_time"):
        return "when another level was reached"  # 12 cm sous le record de juillet 2021
    if date.type != "DURATION":
        return None
    near = before[-1] if before else ""
    if near == "depuis" and unit.index > case.at:
        return "how long, not when"
    within = near in _WITHIN or (near in {"des", "les"} and bool({"cours", "dans", "durant"} & set(before[-3:])))
    if not (_SPAN_OF_TIME.search(date.text) or within):
        return "how long, not when"
    if unit.index <= _FRONTED:  # Sur douze mois, 264 300 logements …, soit 11 % de moins
        return None
    low, high = sorted((unit.index, case.at))
    crossed = any(u.kind == "quantity" for u in case.units[low + 1 : high])
    return "how long another figure took" if crossed and not _SPAN_OF_TIME.search(date.text) else None
