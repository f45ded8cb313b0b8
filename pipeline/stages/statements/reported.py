"""Statements with a verb: before their content, after it, or between two parts of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.stages.statements.after import subject_after
from pipeline.stages.statements.before import subject_before
from pipeline.stages.statements.contents import Content, content_after, has_verb
from pipeline.stages.statements.cues import Cue, find_cues, is_reporting
from pipeline.stages.statements.draft import Draft, span_of
from pipeline.stages.statements.fragments import around_incise, is_name, quotes_from
from pipeline.stages.statements.gapping import gapped
from pipeline.stages.statements.relays import cited, quoted_by, told
from pipeline.stages.statements.subjects import PRONOUNS, Subject
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import word_list
from schemas import ActorMention
from schemas.base import StatementType

_COORDINATORS = frozenset({"et", "puis", "mais", "ou"})
_BREAKS = frozenset({",", "–", "—", "-", "«»"})
_ADDRESSED = frozenset({"accuse", "demand", "promise", "announce"})
_TELLING = frozenset({"say", "confirm", "deny"})


def find_reported(passage: Passage) -> list[Draft]:
    """The statements of a passage that a verb introduces or comments, in the order of their cues."""
    cues = find_cues(passage)
    found: list[Draft] = []
    floor = 0
    for number, cue in enumerate(cues):
        if not is_reporting(passage, cue):
            continue
        stop = _stop(passage, cues[number + 1 :])
        if cue.shape in {"passive", "participle"}:
            found += _accused(passage, cue, stop)
            continue
        incise = _incise(passage, cue, stop)
        if incise is not None:
            drafts, floor = _around(passage, cue, incise, floor)
            found += drafts
        else:
            found += _after(passage, cue, stop, found)
    return found


def _stop(passage: Passage, later: Sequence[Cue]) -> int:
    """Where the content of a cue must end at the latest: where a later cue opens a clause beside it."""
    for cue in later:
        if cue.shape in {"infinitive", "participle", "passive"}:
            continue
        before = cue.outer - 1
        while before > 0 and passage.units[before].pos == "ADV":
            before -= 1
        if passage.low(before) in _COORDINATORS:
            return before - 1 if passage.low(before - 1) == "," else before
        if cue.shape == "gerund" and passage.low(before) in {",", "en"}:
            return before - (passage.low(before - 1) == ",")
        if (beside := _clause_beside(passage, cue)) is not None:
            return beside
    return len(passage.units)


def _clause_beside(passage: Passage, cue: Cue) -> int | None:
    """« , et le Cnes affirme », « ; la CGT revendique », « , tandis que Riyad dément »: index of the break."""
    subject = subject_before(passage, cue.outer)
    if subject is None:
        return None
    at = subject.first - 1
    while at > 0 and passage.low(at) in {"le", "la", "les", "l'", "un", "une", "des", "son", "sa", "leur"}:
        at -= 1
    if passage.low(at) == ";":
        return at
    if passage.low(at) in _COORDINATORS:
        return at - 1 if passage.low(at - 1) == "," else at
    if passage.low(at) in {"que", "qu'"} and passage.low(at - 1) in {"tandis", "alors"}:
        return at - 2 if passage.low(at - 2) == "," else at - 1
    return None


def _accused(passage: Passage, cue: Cue, stop: int) -> Iterator[Draft]:
    """« accusés (par Kiev) d'avoir … »: who accuses is behind "par", or nobody."""
    if cue.verb.stance != "accuse":
        return
    if passage.low(cue.outer - 1) == ",":
        stop = next((i for i in range(cue.last, stop) if passage.low(i) == ","), stop)
    content = content_after(passage, cue, stop)
    if content is None or content.form != "infinitive":
        return
    by = None
    if passage.low(cue.last + 1) == "par":
        by = subject_after(passage, cue.last + 2)
    yield from _drafts(passage, cue, content, by, "passive_accusation", by.last + 1 if by else cue.last + 1)


def _incise(passage: Passage, cue: Cue, stop: int) -> Subject | None:
    """The inverted subject when the group stands behind its content: « …, a déploré le ministère »."""
    if cue.shape != "finite":
        return None
    opened = cue.outer == 0 or passage.low(cue.outer - 1) in _BREAKS
    if cue.suffix is not None:
        at = cue.suffix
        unit = passage.units[at]
        word = unit.low.removeprefix("-t").lstrip("-")
        if word == "on":
            named = _named_source(passage, cue)
            return replace(named, is_indefinite=True) if named else Subject(at, at, is_indefinite=True)
        if word not in PRONOUNS or not opened:
            return None
        start = unit.end - len(word)
        return Subject(at, max(at, cue.last), pronoun=(start, unit.end))
    if not opened or (cue.outer == 0 and passage.index == 0):
        return None
    after = subject_after(passage, cue.last + 1)
    if after is None:
        return None
    content = content_after(passage, cue, stop)
    if content is not None and content.form == "noun" and passage.low(cue.last + 1) in {"de", "d'", "des", "du", "sur"}:
        return None
    if content is not None and content.form in {"clause", "infinitive"}:
        before = subject_before(passage, cue.outer)
        is_addressed = content.form == "infinitive" and cue.verb.stance in _ADDRESSED
        if is_addressed or (before is not None and (before.actor or before.pronoun)):
            return None
    if passage.low(cue.outer - 1) == "«»" and cue.outer > 1 and after.actor is None and after.pronoun is None:
        return None
    if passage.low(cue.outer - 1) == "," and not _is_inverted(passage, cue, after):
        return None
    return after


def _is_inverted(passage: Passage, cue: Cue, after: Subject) -> bool:
    """Behind a comma: is the noun group after the verb its subject, not its object?

    « Le maire, Paul Roux, conteste le chiffre » has a subject before the parenthesis and an object that does not speak.
    """
    if after.actor is None and after.pronoun is None:
        before = subject_before(passage, cue.outer)
        return (
            before is None
            or has_verb(passage.units[before.last + 1 : cue.outer])
            or has_verb(passage.units[: before.first])
        )
    before = subject_before(passage, cue.outer)
    if before is None or before.actor is None or "noun" not in cue.verb.takes:
        return True
    first = before.last + 1
    return has_verb(passage.units[first : cue.outer]) or has_verb(passage.units[: before.first])


def _named_source(passage: Passage, cue: Cue) -> Subject | None:
    """« a-t-on appris de source militaire », « indique-t-on à la préfecture »."""
    for i in range(cue.last + 1, min(cue.last + 12, len(passage.units))):
        unit = passage.units[i]
        if unit.actor is not None:
            return Subject(i, i, unit.actor)
        if unit.kind != "word" or (unit.is_finite and unit.low not in {"source"}):
            return None
    return None


def _around(passage: Passage, cue: Cue, subject: Subject, floor: int) -> tuple[list[Draft], int]:
    """The fragments before and after an incise, and where the next content may begin."""
    close = _close(passage, max(subject.last, cue.last))
    kind = "impersonal" if subject.is_indefinite else "incise"
    via = _relay(passage, cue, subject, close)
    source = cited(passage, subject.last + 1, len(passage.units)) if subject.actor else None
    if source is not None:
        via, subject = subject.actor, replace(subject, actor=source)
    drafts = []
    for start, end, is_quote in [
        *around_incise(passage, floor, cue.outer, close, is_pronoun=subject.pronoun is not None)
    ]:
        direct = is_quote or passage.is_dialogue
        drafts.append(
            Draft(
                start, end, _type(subject, is_direct=direct),
                cue.verb.stance, f"{'quotation' if direct else 'clause'}_before_{kind}", passage.index,
                passage.units[cue.first].start, span_of(passage, cue.first, cue.last), subject, via,
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
    return quoted_by(passage, cue.last + 1, end) or told(
        passage, cue.last + 1, close, also_bodies=cue.verb.stance in _TELLING and subject.actor is not None
    )


def _after(passage: Passage, cue: Cue, stop: int, earlier: Sequence[Draft]) -> Iterator[Draft]:
    content = content_after(passage, cue, stop)
    if content is None or (content.form in {"clause", "infinitive", "colon", "noun"} and not cue.verb.reports):
        return
    subject = _subject(passage, cue, earlier)
    if subject is not None and subject.actor is None and subject.pronoun is None and _is_first_person(passage, subject):
        return
    if cue.is_doubtful or (content.form == "quote" and is_name(passage, content.first)):
        return
    if cue.shape == "infinitive" and content.form in {"colon", "noun"}:
        return
    if subject is None and cue.shape == "finite" and (cue.outer == 0 or passage.units[cue.outer - 1].kind == "mark"):
        return  # « Notez que … »: an imperative
    if content.form == "noun" and not _may_count(passage, cue, subject):
        return
    rule = {"clause": "verb_and_clause", "infinitive": "verb_and_infinitive", "colon": "verb_and_colon",
            "quote": "verb_and_quotation", "noun": "verb_and_noun"}[content.form]  # fmt: skip
    yield from _drafts(passage, cue, content, subject, rule, cue.last + 1)
    if content.form == "noun":
        for other, speaker in gapped(passage, cue, content):
            yield from _drafts(passage, cue, other, speaker, "gapped_clause", other.first)


def _may_count(passage: Passage, cue: Cue, subject: Subject | None) -> bool:
    """A noun group is said by an actor; a count also by a document or by "deux formations"."""
    if subject is None:
        return False
    if subject.actor is not None or subject.pronoun is not None or passage.units[subject.last].pos == "PROPN":
        return True
    return cue.shape == "finite" and bool(cue.verb.rest or cue.verb.name in word_list("objects", "counting"))


def _is_first_person(passage: Passage, subject: Subject) -> bool:
    return passage.low(subject.first) in {"je", "j'", "nous", "vous", "tu"}


def _subject(passage: Passage, cue: Cue, earlier: Sequence[Draft]) -> Subject | None:
    if cue.suffix is not None:
        unit = passage.units[cue.suffix]
        word = unit.low.removeprefix("-t").lstrip("-")
        return Subject(cue.suffix, cue.suffix, pronoun=(unit.end - len(word), unit.end)) if word in PRONOUNS else None
    before = passage.low(cue.outer - 1)
    if cue.shape == "infinitive" and cue.outer and (seen := passage.units[cue.outer - 1].actor) is not None:
        return Subject(cue.outer - 1, cue.outer - 1, seen)  # « on entend le maire répéter : « … » »
    if cue.shape in {"gerund", "infinitive"} or before in _COORDINATORS:
        return _inherited(passage, cue, earlier)
    found = subject_before(passage, cue.outer)
    return found if found is not None else _inherited(passage, cue, earlier) if before == "," else None


def _inherited(passage: Passage, cue: Cue, earlier: Sequence[Draft]) -> Subject | None:
    """« accuse Tripoli … et affirme »: the speaker of the verb before, else the first verb's subject."""
    if earlier:
        return earlier[-1].subject
    for i in range(cue.outer):
        if passage.units[i].is_finite and passage.units[i].actor is None:
            found = subject_before(passage, i)
            if found is not None:
                return found
    return None


def _drafts(
    passage: Passage, cue: Cue, content: Content, subject: Subject | None, rule: str, zone: int
) -> Iterator[Draft]:
    via = quoted_by(passage, zone, content.first) or told(passage, zone, content.first, also_bodies=False)
    if subject is not None and subject.actor is not None:
        source = cited(passage, subject.last + 1, cue.outer)
        if source is not None:
            via, subject = subject.actor, replace(subject, actor=source)
        via = via or quoted_by(passage, subject.last + 1, cue.outer)
    spans = (
        quotes_from(passage, content.first)
        if content.form == "quote"
        else [span_of(passage, content.first, content.last)]
    )
    kind = "direct" if content.form == "quote" else "indirect"
    if subject is not None and subject.is_indefinite:
        kind = "impersonal"
    for start, end in spans:
        if start < end:
            yield Draft(
                start, end, kind, cue.verb.stance, rule, passage.index, passage.units[cue.first].start,  # type: ignore[arg-type]
                span_of(passage, cue.first, cue.last), subject, via,
            )  # fmt: skip
