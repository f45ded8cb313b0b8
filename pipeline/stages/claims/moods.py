"""The mood and tense of a verb group, by the form of its first verb: conditional, future, past, present."""

import re
from collections.abc import Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.units import Unit

_AVOIR = verb_forms("avoir")
_AUXILIARIES = _AVOIR | verb_forms("être")
_CONDITIONAL = re.compile(r"r(?:ais|ait|aient|ions|iez)$")
_FUTURE = re.compile(r"r(?:a|ont|ai|ons|ez)$")
_ALWAYS_FUTURE = re.compile(r"\wront$")
_FUTURE_STEM = re.compile(r"(?:\wer|[nlru]dr|ttr|vivr|uivr|[^o]uvr|îtr|aur|evr|clur|incr|mpr|ourr|[vq]u?err|ir)a$")
_PAST_OF_IRER = re.compile(
    r"^(?:(?:re|at|é|sou)?ti|(?:re|cha|dé)?vi|(?:ad)?mi|ci|déli|dési|\w*[sx]pi|déchi|empi)ra$|effondra$|engendra$|saupoudra$"
)
"""Tira, vira, admira: the past definite of the few verbs in -irer; "desservira", "partira", "dormira" are futures."""
_SURELY_CONDITIONAL = re.compile(r"(?:rer|rir|[mc]ourr|querr)(?:ais|ait|aient|ions|iez)$")
_PAST = re.compile(r"(?:ait|aient|èrent|irent|urent)$")
_NO_VERBS = frozenset({"front", "affront", "opéra", "caméra", "choléra", "extra", "ultra", "para"})


def mood_of(units: Sequence[Unit], chain: Sequence[int]) -> str:
    """Conditional | future | future perfect | past | present, by the first verb of the group."""
    unit = units[chain[0]]
    first = unit.low
    compound = len(chain) > 1
    if _CONDITIONAL.search(first) and first not in {"rait", "apparait", "parait"}:
        stem_in_r = unit.lemma.endswith(("rer", "rir")) and not _SURELY_CONDITIONAL.search(first)
        imperfect_of_stem_in_r = stem_in_r and "Cnd" not in unit.morph
        return "past" if imperfect_of_stem_in_r and first not in _AUXILIARIES else "conditional"
    if _is_future(unit):
        return "future perfect" if first in _AVOIR and compound else "future"
    if compound and first in _AUXILIARIES:
        return "past"
    if _PAST.search(first) and first not in {"fait"}:
        return "past"
    return "present"


def _is_future(unit: Unit) -> bool:
    """Perdra, seront, coûtera; not the past definite of verbs in -rer (entra, tira, libéra)."""
    low = unit.low
    if low in _NO_VERBS or not _FUTURE.search(low):
        return False
    if "Tense=Fut" in unit.morph or low in _AUXILIARIES or _ALWAYS_FUTURE.search(low):
        return True
    return bool(_FUTURE_STEM.search(low)) and not _PAST_OF_IRER.match(low)
