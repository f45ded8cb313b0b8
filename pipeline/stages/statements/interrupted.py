"""Quotations that hold their own incise: « La route est coupée, a indiqué le maire, et rien ne passe. »"""

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.parse import Parsed
from pipeline.quotations import Quotation
from pipeline.stages.statements.draft import Draft
from pipeline.stages.statements.reported import find_reported
from pipeline.stages.statements.units import Passage, may_attribute, passage_within
from schemas import ActorMention


def find_interrupted(
    parsed: Parsed, actors: Sequence[ActorMention], passages: Sequence[Passage], drafts: Sequence[Draft]
) -> list[Draft]:
    """The fragments of every quotation without a cue of its own around an inverted verb of speech inside it."""
    taken = {draft.start for draft in drafts}
    ordered = sorted(actors, key=lambda a: a.start)
    starts = [a.start for a in ordered]
    found: list[Draft] = []
    for passage in passages:
        for unit in passage.units:
            if unit.quote is None or unit.quote.start in taken or not may_attribute(parsed, unit.quote):
                continue
            within = ordered[bisect.bisect_left(starts, unit.start) : bisect.bisect_left(starts, unit.end)]
            inner = passage_within(parsed, within, unit.quote, passage)
            own = [
                replace(draft, type="direct", rule="quotation_around_incise")
                for draft in find_reported(inner)
                if draft.rule == "clause_before_incise" and draft.subject is not None
                and (draft.subject.actor is not None or draft.subject.pronoun is not None)
            ]  # fmt: skip
            found += [*own, *_rest(inner, unit.quote, own)]
    return found


def _rest(inner: Passage, quote: Quotation, own: Sequence[Draft]) -> Iterator[Draft]:
    """« Tout va bien, dit le maire. Rien ne presse. »: the sentences behind the incise, to the closing mark."""
    if not own or max(draft.end for draft in own) > own[-1].at:
        return
    stop = next((i for i, u in enumerate(inner.units) if u.start > own[-1].at and u.low in {".", "!", "?", "…"}), None)
    if stop is not None and stop + 1 < len(inner.units):
        yield replace(own[-1], start=inner.units[stop + 1].start, end=quote.end)
