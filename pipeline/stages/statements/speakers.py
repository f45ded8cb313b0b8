"""From the word that stands for the speaker to the actor meant."""

import bisect
from collections.abc import Sequence

from pipeline.parse import Parsed
from pipeline.stages.entities import agrees, antecedent
from pipeline.stages.statements.draft import Draft
from pipeline.stages.statements.subjects import is_proper
from pipeline.stages.statements.vocabulary import documents
from schemas import ActorMention

_SPEAKERS = frozenset({"person", "group"})
_BELIEVED = _SPEAKERS | {"organization", "state"}
_CLITICS = ("l'", "l’", "le", "son", "sa", "ses")
"""« à l'en croire », « à les entendre », « selon ses calculs », « d'après leurs relevés »."""


class Speakers:
    """Resolves the speakers of a document's statements in the order of their cues."""

    def __init__(self, parsed: Parsed, actors: Sequence[ActorMention]) -> None:
        self._parsed = parsed
        self._actors = sorted(actors, key=lambda a: a.start)
        self._starts = [a.start for a in self._actors]
        self._last: ActorMention | None = None
        self._author: ActorMention | None = None
        self._spoken_in: int | None = None

    def of(self, draft: Draft) -> ActorMention | None:
        """The mention of the speaker, None when nobody is named."""
        if draft.continues:
            return self._last
        subject = draft.subject
        if subject is None:
            return None
        found = subject.actor
        if subject.pronoun is not None:
            near = self._actors[max(0, bisect.bisect_left(self._starts, subject.pronoun[0]) - 60) :]
            meant = self._meant(subject.pronoun, near)
            found = self._best_name(meant, subject.pronoun[0]) if meant else None
        elif found is None and subject.noun:
            found = self._taken_up(subject.noun, draft.at)
        elif found is not None and found.kind == "person" and not is_proper(found):
            found = self._proper_name(found)
        elif found is not None and found.kind == "organization" and not found.named:
            named = self._best_name(found, found.start)  # « l'association »: the name it was given
            found = found if named.rule == "body" else named  # « la préfecture » says as much as « … du Rhône »
        if found is not None and subject.noun in documents():
            self._author = found
        self._last = found or self._last
        self._spoken_in = self._parsed.sentence_at(max(draft.at, draft.end - 1)) if found is not None else None
        return found

    def _taken_up(self, noun: str, before: int) -> ActorMention | None:
        """« le texte » after « le communiqué du club »: its author; « l'autorité » after « l'Autorité de la mer »."""
        if noun in documents():
            return self._author
        earlier = reversed(self._actors[: bisect.bisect_left(self._starts, before)])
        return next((a for a in earlier if a.named and a.text.casefold().startswith(f"{noun} ")), None)

    def _proper_name(self, found: ActorMention) -> ActorMention:
        """« le ministre » after « Paul Roux, ministre de … »: the name that the same entity bears earlier."""
        return next((a for a in reversed(self._of_entity(found, found.start)) if is_proper(a)), found)

    def _of_entity(self, actor: ActorMention, before: int) -> list[ActorMention]:
        return [a for a in self._actors if a.entity_id == actor.entity_id and a.end <= before]

    def _meant(self, pronoun: tuple[int, int], near: Sequence[ActorMention]) -> ActorMention | None:
        """The actor a pronoun means; "eux" and "lui" before a narrative infinitive are the last speaker."""
        start, end = pronoun
        word = self._parsed.text[start:end].casefold()
        if word in {"eux", "lui"} or word.startswith(_CLITICS):  # « Et lui d'ajouter », « à l'en croire », « à les »
            kinds = _SPEAKERS if word in {"eux", "lui"} else _BELIEVED
            if kinds is _BELIEVED and (own := self._in_sentence(start, near)) is not None:
                return own
            return self._last or next((a for a in reversed(near) if a.end <= start and a.kind in kinds), None)
        if self._goes_on(start, end):
            return self._last
        meant = antecedent(self._parsed, start, end, near)
        if meant is None and self._last is not None and agrees(self._parsed, start, end, self._last):
            return self._last
        return meant

    def _in_sentence(self, start: int, near: Sequence[ActorMention]) -> ActorMention | None:
        """« La CGT en est sûre : à l'en croire, … »: who the sentence is about before the phrase."""
        sentence = self._parsed.sentence_at(start)
        here = (a for a in near if a.end <= start and self._parsed.sentence_at(a.start) == sentence)
        return next((a for a in here if a.kind in _BELIEVED), None)

    def _goes_on(self, start: int, end: int) -> bool:
        """« …, a déclaré Paul Roux au Monde. Il reconnaît que »: who spoke in the sentence before goes on."""
        if self._last is None or self._last.kind != "person" or self._spoken_in is None:
            return False
        if " " in self._parsed.text[start:end] or "-c" in self._parsed.text[start:end]:
            return False  # « ce dernier », « celui-ci » point elsewhere
        is_near = 0 <= self._parsed.sentence_at(start) - self._spoken_in <= 1
        return is_near and agrees(self._parsed, start, end, self._last)

    def _best_name(self, meant: ActorMention, before: int) -> ActorMention:
        """The nearest earlier mention of the actor that names it best: by proper name, else named, else as it is."""
        return max(self._of_entity(meant, before), key=lambda a: (is_proper(a), a.named, a.start), default=meant)
