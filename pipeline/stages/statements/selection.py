"""Which drafts stay when several claim the same words."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.stages.statements.draft import Draft


def select(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft per stretch: the outer of two that nest, the first of two that are alike; « selon » a medium relays."""
    by_passage: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_passage[draft.passage].append(draft)
    return [kept for group in by_passage.values() for kept in _without_overlap(_relayed(group))]


def _relayed(group: list[Draft]) -> list[Draft]:
    """« X a affirmé que …, selon l'AFP »: the phrase tells who relays what the verb reports."""
    phrases = [d for d in group if d.rule == "according_to"]
    verbs = [d for d in group if d.rule != "according_to"]
    cut = [d for d in phrases if d.at < d.start and any(p.cue == d.cue and p.start < p.at for p in phrases)]
    group = [d for d in group if not (d in cut and any(_has_own_cue(d, verb) for verb in verbs))]
    for phrase in phrases:
        inside = [d for d in verbs if _reports_within(d, phrase)]
        if not inside:
            continue
        actor = phrase.subject.actor if phrase.subject else None
        group = [d for d in group if d is not phrase]
        if actor is not None and actor.sector == "JRN":
            group = [replace(d, via=d.via or actor) if any(d is i for i in inside) else d for d in group]
    return group


def _has_own_cue(cut: Draft, verb: Draft) -> bool:
    """« A, selon la police, mais la CGT parle de 41 »: what the phrase cuts off has a speaker of its own."""
    return cut.start <= verb.at < cut.end and verb.subject is not None and verb.subject.actor is not None


def _reports_within(verb: Draft, phrase: Draft) -> bool:
    """The phrase ends the sentence whose verb already names a speaker."""
    if verb.subject is None or phrase.at < verb.at:
        return False
    covers = phrase.start <= verb.at < phrase.end or (phrase.start, phrase.end) == (verb.start, verb.end)
    return covers and (verb.start >= phrase.start and verb.end <= phrase.end)


def _is_cut(draft: Draft) -> bool:
    """Behind the incise that cuts it: « A », dit le maire, « B », nuance-t-il: B has a cue of its own."""
    return draft.rule.endswith("_before_incise") and draft.at < draft.start


def _has_own(draft: Draft) -> bool:
    """« Dakar conteste ce bilan : « … », a tranché le ministre »: the incise right behind a quotation is its cue."""
    is_named = draft.subject is not None and draft.subject.actor is not None
    return is_named and draft.rule == "quotation_before_incise" and draft.at >= draft.end


def _without_overlap(group: Sequence[Draft]) -> list[Draft]:
    kept: list[Draft] = []
    end = -1
    for draft in sorted(
        group, key=lambda d: (d.start, -d.end, d.rule != "quotation_and_participle", _is_cut(d), not _has_own(d), d.at)
    ):
        if draft.start >= end:
            kept.append(draft)
            end = draft.end
    return kept
