"""Statements: who says what, through whom, with which stance."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.confidence import confidence_of
from pipeline.parse import Parsed
from pipeline.spans import anchor
from pipeline.stages.statements.according import find_according
from pipeline.stages.statements.draft import Draft
from pipeline.stages.statements.interrupted import find_interrupted
from pipeline.stages.statements.interviews import Introduced, find_answers
from pipeline.stages.statements.quoted import find_beside, find_quoted
from pipeline.stages.statements.reported import find_reported
from pipeline.stages.statements.selection import select
from pipeline.stages.statements.speakers import Speakers
from pipeline.stages.statements.stances import stance_of
from pipeline.stages.statements.units import passages_of
from schemas import ActorMention, Statement


def find_statements(parsed: Parsed, actors: Sequence[ActorMention]) -> list[Statement]:
    """Every stretch of reported content, in text order."""
    passages = passages_of(parsed, actors)
    drafts = [draft for passage in passages for draft in (*find_reported(passage), *find_according(passage))]
    chosen = select([*drafts, *find_beside(passages)])
    chosen += find_interrupted(parsed, actors, passages, chosen)
    chosen += find_answers(parsed, actors, passages, chosen)
    chosen += find_quoted(parsed, passages, chosen, Introduced(parsed, actors, chosen))
    speakers = Speakers(parsed, actors)
    resolved = [(draft, speakers.of(draft)) for draft in sorted(chosen, key=lambda d: (d.at, d.start))]
    resolved = [(draft, speaker) for draft, speaker in resolved if speaker or not _needs_speaker(draft)]
    spoken = [(_by_others(d, speaker), speaker) for d, speaker in resolved if d.start < d.end]  # an empty quotation
    return _records(parsed, sorted(spoken, key=lambda pair: (pair[0].start, pair[0].end)))


def _by_others(draft: Draft, speaker: ActorMention | None) -> Draft:
    """« selon les chiffres publiés par l'Insee »: nobody relays what they say themselves."""
    is_same = draft.via is not None and speaker is not None and draft.via.entity_id == speaker.entity_id
    return replace(draft, via=None) if is_same else draft


def _needs_speaker(draft: Draft) -> bool:
    """A noun group is only said by someone known: « Il a demandé son chemin »."""
    return draft.rule == "verb_and_noun" and draft.subject is not None and draft.subject.pronoun is not None


def _records(parsed: Parsed, resolved: Sequence[tuple[Draft, ActorMention | None]]) -> list[Statement]:
    anchors = anchor(parsed, "statements", ((d.start, d.end) for d, _ in resolved))
    return [
        Statement(
            **base,
            rule=draft.rule,
            confidence=confidence_of("statements", draft.rule),
            type=draft.type,
            cue=parsed.text[slice(*draft.cue)] if draft.cue else None,
            cue_start=draft.cue[0] if draft.cue else None,
            cue_end=draft.cue[1] if draft.cue else None,
            stance=stance_of(parsed, draft),
            speaker_id=speaker.id if speaker else None,
            speaker=speaker.text if speaker else None,
            via_id=draft.via.id if draft.via else None,
            via=draft.via.text if draft.via else None,
        )
        for base, (draft, speaker) in zip(anchors, resolved, strict=True)
    ]
