"""Cues behind or within their content, with the subject inverted: « …, a déploré le ministère, … »."""

from dataclasses import replace

from pipeline.stages.statements.after import subject_after
from pipeline.stages.statements.before import subject_before
from pipeline.stages.statements.contents import content_after
from pipeline.stages.statements.cues import Cue, cue_span
from pipeline.stages.statements.draft import Draft
from pipeline.stages.statements.fragments import around_incise, is_title
from pipeline.stages.statements.relays import cited, quoted_by, told
from pipeline.stages.statements.spans import has_verb, tells
from pipeline.stages.statements.subjects import PRONOUNS, Subject
from pipeline.stages.statements.units import Passage
from schemas import ActorMention
from schemas.base import StatementType

_BREAKS = frozenset({",", "–", "—", "-", "«»", "comme"})
_ADDRESSED = frozenset({"accuse", "demand", "promise", "announce"})
_IN_MEDIUM = frozenset(
    {"sur", "à", "au", "aux", "dans", "auprès", "chez", "invité", "invitée", "invités", "invitées", "hôte"}
)
_APPOSITIONS = 3
_TELLING = frozenset({"say", "confirm", "deny"})


def find_incise(passage: Passage, cue: Cue, stop: int, floor: int) -> Subject | None:
    """The inverted subject when the group stands behind its content: « …, a déploré le ministère »."""
    if cue.shape == "infinitive" and cue.verb.infinitive == "lire":  # « peut-on (y) lire »
        return _named_source(passage, cue) or Subject(cue.outer, cue.last, is_indefinite=True)
    if cue.shape != "finite":
        return None
    opened = cue.outer == 0 or passage.low(cue.outer - 1) in _BREAKS or _is_as(passage, cue)
    if cue.suffix is not None:
        return _suffixed(passage, cue, is_opened=opened)
    if not opened or (cue.outer == 0 and passage.is_first):
        return None
    after = subject_after(passage, cue.last + 1)
    if after is None and passage.low(cue.outer - 1) == "," and is_title(passage, cue.last + 1):
        after = Subject(cue.last + 1, cue.last + 1)  # « , rapporte « La Liberté » »
        return after if has_verb(passage.units[floor : cue.outer]) else None
    if after is None or _takes_what_follows(passage, cue, stop):
        return None
    is_known = after.actor is not None or after.pronoun is not None
    if not is_known and passage.low(cue.outer - 1) == "," and not tells(passage.units[floor : cue.outer]):
        return None  # « pour qui le loyer, passé à 31 %, explique le blocage »
    if passage.low(cue.outer - 1) == "«»" and cue.outer > 1 and after.actor is None and after.pronoun is None:
        return None
    if passage.low(cue.outer - 1) == "," and not _is_inverted(passage, cue, after):
        return None
    return after


def _is_as(passage: Passage, cue: Cue) -> bool:
    """« Ainsi que le souligne la maire, … »."""
    return passage.low(cue.outer - 1) == "que" and passage.low(cue.outer - 2) == "ainsi"


def _suffixed(passage: Passage, cue: Cue, *, is_opened: bool) -> Subject | None:
    """« a-t-il dit », « indique-t-on à l'Élysée »."""
    at = cue.suffix
    assert at is not None  # noqa: S101 - the caller looked
    unit = passage.units[at]
    word = unit.low.removeprefix("-t").lstrip("-")
    if word == "on":
        named = _named_source(passage, cue)
        return replace(named, is_indefinite=True) if named else Subject(at, at, is_indefinite=True)
    if word not in PRONOUNS or not is_opened:
        return None
    return Subject(at, max(at, cue.last), pronoun=(unit.end - len(word), unit.end))


def _takes_what_follows(passage: Passage, cue: Cue, stop: int) -> bool:
    """What stands behind the verb is its content, not its subject: « , accuse le préfet d'avoir menti »."""
    content = content_after(passage, cue, stop)
    if content is None:
        return False
    if content.form == "noun":
        return passage.low(cue.last + 1) in ({"sur"} if "on" in cue.verb.takes else {"de", "d'", "des", "du"})
    if content.form not in {"clause", "infinitive"}:
        return False
    before = subject_before(passage, cue.outer)
    is_addressed = content.form == "infinitive" and cue.verb.stance in _ADDRESSED
    return is_addressed or (before is not None and (before.actor or before.pronoun) is not None)


def _is_inverted(passage: Passage, cue: Cue, after: Subject) -> bool:
    """Behind a comma: is the noun group after the verb its subject, not its object?

    « Le maire, Paul Roux, conteste le chiffre » has a subject before the parenthesis and an object that does not speak.
    """
    before = subject_before(passage, cue.outer)
    if before is not None and (before.actor or before.pronoun) and _is_parenthesis(passage, before.last + 1, cue.outer):
        return after.actor is not None and "noun" not in cue.verb.takes
    if after.actor is None and after.pronoun is None:
        return (
            before is None
            or has_verb(passage.units[before.last + 1 : cue.outer])
            or has_verb(passage.units[: before.first])
        )
    if before is None or before.actor is None or "noun" not in cue.verb.takes:
        return True
    first = before.last + 1
    return has_verb(passage.units[first : cue.outer]) or has_verb(passage.units[: before.first])


def _is_parenthesis(passage: Passage, first: int, end: int) -> bool:
    """« , qui a donné l'alerte, », « , elle, »: only a relative or a pronoun between two commas."""
    if passage.low(first) != "," or passage.low(end - 1) != "," or end - first < 3:
        return False
    if end - first == 3:
        return passage.low(first + 1) in {"lui", "elle", "eux", "elles"}
    return passage.low(first + 1) in {"qui", "dont"} and all(passage.low(i) != "," for i in range(first + 1, end - 1))


def _named_source(passage: Passage, cue: Cue) -> Subject | None:
    """« a-t-on appris de source militaire », « indique-t-on à la préfecture »."""
    for i in range(cue.last + 1, min(cue.last + 12, len(passage.units))):
        unit = passage.units[i]
        if unit.actor is not None:
            return Subject(i, i, unit.actor)
        if unit.kind != "word" or (unit.is_finite and unit.low not in {"source"}):
            return None
    return None


def around(passage: Passage, cue: Cue, subject: Subject, floor: int) -> tuple[list[Draft], int]:
    """The fragments before and after an incise, and where the next content may begin."""
    close = _close(passage, max(subject.last, cue.last))
    kind = "impersonal" if subject.is_indefinite else "incise"
    via = _relay(passage, cue, subject, close)
    source = cited(passage, subject.last + 1, len(passage.units)) if subject.actor else None
    if source is not None:
        via, subject = subject.actor, replace(subject, actor=source)
    drafts = []
    opening = cue.outer - (2 if _is_as(passage, cue) else passage.low(cue.outer - 1) == "comme")
    while cue.shape == "infinitive" and opening > 0 and passage.low(opening) not in {"peut", "pouvait", ","}:
        opening -= 1
    is_open = subject.pronoun is not None or opening < cue.outer
    for start, end, is_quote in around_incise(passage, floor, opening, close, is_open=is_open):
        direct = is_quote or passage.is_dialogue
        drafts.append(
            Draft(
                start, end, _type(subject, is_direct=direct),
                cue.verb.stance, f"{'quotation' if direct else 'clause'}_before_{kind}", passage.index,
                passage.units[cue.first].start, cue_span(passage, cue), subject, via,
            )
        )  # fmt: skip
    if not drafts:  # « … », dit-il : « … »
        return [], floor
    return drafts, close


def _type(subject: Subject, *, is_direct: bool) -> StatementType:
    if subject.is_indefinite and not is_direct:
        return "impersonal"
    return "direct" if is_direct else "indirect"


def _close(passage: Passage, at: int) -> int:
    """Index of the mark that ends an incise."""
    i = at + 1
    while i < len(passage.units) and passage.low(i) not in {",", ".", ";", ":", "!", "?", "–", "—", "…", "«»"}:
        i += 1
    return i


def _relay(passage: Passage, cue: Cue, subject: Subject, close: int) -> ActorMention | None:
    end = len(passage.units)
    also_bodies = cue.verb.stance in _TELLING and subject.actor is not None
    return (
        quoted_by(passage, cue.last + 1, end)
        or told(passage, cue.last + 1, close, also_bodies=also_bodies)
        or _told_behind(passage, close)
    )


def _told_behind(passage: Passage, close: int) -> ActorMention | None:
    """« a réagi sa directrice, Ana Roy, sur Radio Lac »: the medium behind who the speaker is."""
    for _ in range(_APPOSITIONS):
        if passage.low(close) != ",":
            return None
        end = _close(passage, close)
        if has_verb(passage.units[close:end]):
            return None
        if passage.low(close + 1) in _IN_MEDIUM:
            return told(passage, close + 1, end, also_bodies=False)
        close = end
    return None
