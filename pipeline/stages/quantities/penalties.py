"""Penalties: dix ans de prison, dont deux ferme; 1 500 euros d'amende; suspendu pour trois mois."""

import functools
import re
from collections.abc import Sequence

from pipeline.lexicons import load
from pipeline.stages.quantities.ages import HEDGE, LATER, TEMPORAL, is_age
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"


def is_penalty(view: View, draft: Draft) -> bool:
    """Dix ans de prison, 30 mois ferme, a réclamé quatre ans, suspendu pour trois mois."""
    if draft.unit in {"h", "min", "s"}:
        return False
    if _penalty_after().match(view.after(draft.end, 60)):
        return True
    left = view.clause_before(draft.start, 160)
    cues = [cue.end() for cue in _penalty_before().finditer(left)]
    if not cues:
        return False
    since = left[cues[-1] :]
    barred = TEMPORAL.search(left) is not None and not re.search(r"(?<!\w)pour[ \u00a0]\Z", left)
    barred = barred and _banned().search(left) is None
    later = LATER.match(view.after(draft.end)) is not None
    return not barred and not later and len(since) < 110 and not is_age(view, draft, strict=True)


@functools.cache
def _penalty_after() -> re.Pattern[str]:
    return re.compile(rf"{_SP}(?:{'|'.join(load('quantities')['penalties']['after'])})", re.IGNORECASE)


@functools.cache
def _banned() -> re.Pattern[str]:
    """Interdiction de paraître dans le département pendant dix ans: a ban that lasts is the penalty itself."""
    nouns = "|".join(load("quantities")["penalties"]["bans"])
    return re.compile(rf"(?<!\w)(?:{nouns})(?!\w)[^.;:()]*(?<!\w)(?:pendant|durant){_SP}\Z", re.IGNORECASE)


@functools.cache
def _penalty_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(load('quantities')['penalties']['before'])})\w*", re.IGNORECASE)


def inherit_penalties(view: View, drafts: Sequence[Draft]) -> None:
    """Trois ans de prison, dont deux ferme; 1 500 euros d'amende: what a penalty before or beside it says."""
    last: Draft | None = None
    fine: Draft | None = None
    for draft in drafts:
        if draft.role not in {None, "article"}:
            continue
        right, left = view.after(draft.end, 40), view.clause_before(draft.start, 60)
        if draft.kind == "money" and (_fine(left, right) or _that_is(view, fine, draft)):
            draft.kind, draft.rule = "penalty", "fine"
            fine = draft
        elif draft.kind == "penalty":
            last = draft
        elif last is not None and draft.kind is None and draft.start - last.end < 120 and _suspended().match(right):
            draft.kind, draft.unit, draft.role, draft.rule = "penalty", last.unit, None, "penalty"


@functools.cache
def _suspended() -> re.Pattern[str]:
    return re.compile(rf"{_SP}(?:avec{_SP}sursis|fermes?(?!\w)|assortis?|de{_SP}sursis|probatoires?)", re.IGNORECASE)


def _that_is(view: View, fine: Draft | None, draft: Draft) -> bool:
    """192.000 euros d'amende, soit 8.000 euros par victime."""
    if fine is None or draft.start - fine.end > 60:
        return False
    return re.search(rf"(?<!\w)soit{_SP}\Z", view.text[fine.end : draft.start]) is not None


def _fine(left: str, right: str) -> bool:
    of = re.match(rf"{_SP}(?:d['’]|en{_SP})amendes?(?!\w)", right, re.IGNORECASE)
    before = re.search(
        rf"(?<!\w)amendes?{_SP}(?:[^\W\d_]+{_SP}){{0,2}}?(?:de{_SP}|d['’]|à{_SP}){HEDGE}\Z", left, re.IGNORECASE
    )
    return of is not None or before is not None
