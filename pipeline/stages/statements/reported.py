"""Statements with a verb: before their content, after it, or between two parts of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.stages.statements.after import subject_after
from pipeline.stages.statements.before import end_of_relative, main_clause, subject_before
from pipeline.stages.statements.contents import content_after
from pipeline.stages.statements.cues import AVOIR, Cue, cue_span, find_cues, is_adverb
from pipeline.stages.statements.draft import Draft, span_of
from pipeline.stages.statements.fragments import is_name, quotes_from
from pipeline.stages.statements.gapping import gapped
from pipeline.stages.statements.incises import around, find_incise
from pipeline.stages.statements.relays import cited, fronted, quoted_by, told
from pipeline.stages.statements.reporting import as_incise, is_reporting
from pipeline.stages.statements.spans import NUMBER, Content, has_verb
from pipeline.stages.statements.subjects import PRONOUNS, Subject, pronoun_at
from pipeline.stages.statements.things import is_thing
from pipeline.stages.statements.units import Passage, Unit
from pipeline.stages.statements.vocabulary import documents, noun_list, word_list
from schemas import ActorMention
from schemas.base import Stance

_REACH = 60
_COORDINATORS = frozenset({"et", "puis", "mais", "ou"})


def find_reported(passage: Passage) -> list[Draft]:
    """The statements of a passage that a verb introduces or comments, in the order of their cues."""
    cues = find_cues(passage)
    if not cues:
        return []
    found: list[Draft] = []
    floor = 0
    for heard, stop in zip(cues, _stops(passage, cues), strict=True):
        cue = as_incise(passage, heard)
        if not is_reporting(passage, cue):
            continue
        if cue.shape == "participle" and _shares_auxiliary(passage, cue):
            found += _after(passage, cue, stop, found)
            continue
        if cue.shape in {"passive", "participle"}:
            found += _accused(passage, cue, stop)
            continue
        incise = find_incise(passage, cue, stop, floor)
        if incise is not None:
            drafts, floor = around(passage, cue, incise, floor)
            found += drafts
        else:
            stop = end_of_relative(passage, cue, stop)
            found += _after(passage, cue, stop, found, main_clause(passage, cue, stop))
    return found


def _stops(passage: Passage, cues: Sequence[Cue]) -> list[int]:
    """Where the content of each cue must end at the latest: where a later cue opens a clause beside it."""
    stops = [len(passage.units)]
    for cue in reversed(cues[1:]):
        opening = _opening(passage, cue)
        stops.append(stops[-1] if opening is None else opening)
    return stops[::-1]


def _opening(passage: Passage, cue: Cue) -> int | None:
    """The break before the clause of a cue, None when it is no clause beside another."""
    if cue.shape == "participle" and _shares_auxiliary(passage, cue):
        return cue.outer - 1 - (passage.low(cue.outer - 2) == ",")
    if cue.shape in {"infinitive", "participle", "passive"}:
        return None
    before = cue.outer - 1
    while before > 0 and passage.units[before].pos == "ADV":
        before -= 1
    if passage.low(before) in _COORDINATORS:
        return before - (passage.low(before - 1) == ",")
    if cue.shape == "gerund" and passage.low(before) in {",", "en"}:
        return before - (passage.low(before - 1) == ",")
    return _clause_beside(passage, cue)


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


def _shares_auxiliary(passage: Passage, cue: Cue) -> bool:
    """« avait parlé d'un procès et rappelé que »: the auxiliary of the verb before serves both."""
    if passage.low(cue.outer - 1) not in {"et", "puis", "mais"}:
        return False
    return any(passage.low(i) in AVOIR for i in range(max(0, cue.outer - 40), cue.outer))


def _accused(passage: Passage, cue: Cue, stop: int) -> Iterator[Draft]:
    """« accusés (par Kiev) d'avoir … »: who accuses is behind "par", or nobody; « jugé « brutal » par la CGT »."""
    yield from _judged(passage, cue)
    if cue.verb.stance != "accuse":
        return
    if passage.low(cue.outer - 1) == ",":
        stop = next((i for i in range(cue.last, stop) if passage.low(i) == ","), stop)
    if (main := main_clause(passage, cue, stop)) is not None:  # « Accusé d'avoir menti, il a démissionné »
        stop = main[0]
    content = content_after(passage, cue, stop)
    if content is None or content.form != "infinitive":
        return
    by = None
    if passage.low(cue.last + 1) == "par":
        by = subject_after(passage, cue.last + 2)
    yield from _drafts(passage, cue, content, by, "passive_accusation", by.last + 1 if by else cue.last + 1)


def _judged(passage: Passage, cue: Cue) -> Iterator[Draft]:
    """« jugé « brutal » par la CGT », « qualifié de « brutal » par la CGT »."""
    at = cue.last + 1
    while passage.low(at) in {"de", "d'", "comme"} or (at < len(passage.units) and is_adverb(passage.units[at])):
        at += 1
    if at + 1 >= len(passage.units) or passage.units[at].quote is None or passage.low(at + 1) != "par":
        return
    by = subject_after(passage, at + 2)
    if by is not None and by.actor is not None:
        yield from _drafts(passage, cue, Content(at, at, "quote"), by, "passive_quotation", by.last + 1)


def _after(
    passage: Passage, cue: Cue, stop: int, earlier: Sequence[Draft], main: tuple[int, Subject] | None = None
) -> Iterator[Draft]:
    content = content_after(passage, cue, main[0] if main else stop)
    if content is None or (content.form != "quote" and not cue.verb.reports and "resumed" not in cue.verb.takes):
        return
    subject = main[1] if main else _subject(passage, cue, earlier)
    subject = _spoken_at(passage, subject) if subject is not None else None
    if subject is not None and subject.actor is None and subject.pronoun is None and _is_first_person(passage, subject):
        return
    if _says_nothing(passage, cue, content, subject):
        return
    if (cue.is_doubtful and not _takes_turn(passage, cue)) or (
        content.form == "quote" and is_name(passage, content.first)
    ):
        return
    if cue.shape == "infinitive" and (content.form in {"colon", "noun"} or not _is_someone(subject)):
        return
    if subject is None and cue.shape == "finite" and (cue.outer == 0 or _is_break(passage.units[cue.outer - 1])):
        return  # « Note que … »: an imperative
    if content.form == "noun" and (not _may_count(passage, cue, subject) or _is_ruling(cue, subject)):
        return
    rule = {"clause": "verb_and_clause", "infinitive": "verb_and_infinitive", "colon": "verb_and_colon",
            "quote": "verb_and_quotation", "noun": "verb_and_noun"}[content.form]  # fmt: skip
    yield from _drafts(passage, cue, content, subject, rule, cue.last + 1)
    if content.form == "noun":
        for other, speaker in gapped(passage, cue, content):
            yield from _drafts(passage, cue, other, speaker, "gapped_clause", other.first)


def _says_nothing(passage: Passage, cue: Cue, content: Content, subject: Subject | None) -> bool:
    """A subject that no one is: « cette trace indique que », « 40 % se disent inquiets »; a person who only shows."""
    if subject is not None and content.form != "quote" and is_thing(passage, subject):
        return True
    if content.form == "colon" and cue.verb.name in word_list("only", "negated"):
        return True  # « n'a pas caché sa colère : rien n'est prêt »
    if content.form == "infinitive" and "predicate" in cue.verb.takes and not _is_someone(subject):
        return True
    return cue.verb.name in word_list("documents", "showing") and not _is_document(passage, subject)


def _is_document(passage: Passage, subject: Subject | None) -> bool:
    """« une étude de l'Inserm montre »: what shows in its author's name."""
    return subject is not None and not documents().isdisjoint(
        {subject.noun, *map(passage.low, (subject.first, subject.last))}
    )


def _takes_turn(passage: Passage, cue: Cue) -> bool:
    """« La CGT, pour sa part, chiffre les pertes à … »: between these commas and a content only a verb stands."""
    opening = next((i for i in range(cue.outer - 2, max(-1, cue.outer - 6), -1) if passage.low(i) == ","), None)
    if opening is None or passage.low(cue.outer - 1) != ",":
        return False
    between = " ".join(passage.low(i) for i in range(opening + 1, cue.outer - 1))
    return between in word_list("turns", "phrases")


def _is_someone(subject: Subject | None) -> bool:
    return subject is not None and (subject.actor is not None or subject.pronoun is not None)


def _is_break(unit: Unit) -> bool:
    return unit.kind == "mark" and unit.low != ","


def _may_count(passage: Passage, cue: Cue, subject: Subject | None) -> bool:
    """A noun group is said by an actor; a count also by a document or by "deux formations"."""
    if subject is None:
        return False
    if _is_someone(subject) or passage.units[subject.last].pos == "PROPN":
        return True
    if NUMBER.search(passage.low(subject.last - 1)) and cue.shape == "finite":  # « Trente députés exigent une enquête »
        return True
    return cue.shape == "finite" and bool(cue.verb.rest or cue.verb.name in word_list("objects", "counting"))


def _is_ruling(cue: Cue, subject: Subject | None) -> bool:
    """« la cour d'appel a confirmé la peine »: a decision."""
    actor = subject.actor if subject is not None else None
    is_court = actor is not None and actor.text.casefold().split()[0] in noun_list("courts", "nouns")
    return is_court and cue.verb.stance in {"confirm", "deny"}


def _is_first_person(passage: Passage, subject: Subject) -> bool:
    return passage.low(subject.first) in {"je", "j'", "nous", "vous", "tu"}


def _subject(passage: Passage, cue: Cue, earlier: Sequence[Draft]) -> Subject | None:
    if cue.suffix is not None:
        unit = passage.units[cue.suffix]
        word = unit.low.removeprefix("-t").lstrip("-")
        return Subject(cue.suffix, cue.suffix, pronoun=(unit.end - len(word), unit.end)) if word in PRONOUNS else None
    before = passage.low(cue.outer - 1)
    if (beside := _beside(passage, cue)) is not None:
        return beside
    if cue.shape in {"gerund", "infinitive"} or before in _COORDINATORS:
        return _inherited(passage, cue, earlier)
    if before in {"que", "qu'"} and (inverted := subject_after(passage, cue.last + 1)) is not None:
        return inverted  # « un calcul que conteste le maire : « … » »
    found = subject_before(passage, cue.outer)
    return found if found is not None else _inherited(passage, cue, earlier) if before == "," else None


def _beside(passage: Passage, cue: Cue) -> Subject | None:
    """« on entend le maire répéter », « Et lui d'ajouter », « montre le maire se vantant »: who stands right before."""
    if cue.shape not in {"infinitive", "gerund"}:
        return None
    at = cue.outer - 1
    if cue.shape == "infinitive" and passage.low(at) in {"de", "d'", "à"}:
        at -= 1
        if at >= 0 and passage.low(at) in {"lui", "eux"}:
            return pronoun_at(passage, at)
    actor = passage.units[at].actor if at >= 0 else None
    return Subject(at, at, actor) if actor is not None else None


def _inherited(passage: Passage, cue: Cue, earlier: Sequence[Draft]) -> Subject | None:
    """« accuse Tripoli … et affirme »: the speaker of the verb before, else the first verb's subject."""
    if earlier:
        return earlier[-1].subject
    for i in range(max(0, cue.outer - _REACH), cue.outer):
        if passage.units[i].is_finite and passage.units[i].actor is None:
            found = subject_before(passage, i)
            if found is not None:
                return found
    return None


def _told_between(passage: Passage, first: int, end: int) -> ActorMention | None:
    """« Le maire, dans un entretien à La Voix, affirme »: the medium between two commas before the verb."""
    if passage.low(first) != "," or passage.low(end - 1) != "," or has_verb(passage.units[first:end]):
        return None
    return told(passage, first + 1, end, also_bodies=False)


def _stance(cue: Cue) -> Stance:
    """« ne confirme pas » denies, « ne nie pas » admits, « n'exclut pas » holds possible."""
    if not cue.is_negated:
        return cue.verb.stance
    if cue.verb.name == "exclure":
        return "estimate"
    opposite: dict[Stance, Stance] = {"confirm": "deny", "deny": "confirm"}
    return opposite.get(cue.verb.stance, cue.verb.stance)


def _spoken_at(passage: Passage, subject: Subject) -> Subject:
    """« De source judiciaire, on indique », « À la préfecture, on précise »: the place before « on » speaks."""
    if not subject.is_indefinite or passage.low(subject.first - 1) != ",":
        return subject
    first = 1 if passage.low(0) in {"et", "mais", "or"} else 0
    inside = range(first, subject.first - 1)
    actors = [i for i in inside if passage.units[i].actor is not None]
    if passage.low(first) not in word_list("according", "places") or len(actors) != 1:
        return subject
    return replace(subject, actor=passage.units[actors[0]].actor)


def _drafts(
    passage: Passage, cue: Cue, content: Content, subject: Subject | None, rule: str, zone: int
) -> Iterator[Draft]:
    via = (
        quoted_by(passage, zone, content.first)
        or told(passage, zone, content.first, also_bodies=False)
        or (fronted(passage, subject.first) if subject is not None else None)
        or (_told_between(passage, subject.last + 1, cue.outer) if subject is not None else None)
    )
    if subject is not None and subject.actor is not None:
        source = cited(passage, subject.last + 1, cue.outer)
        if source is not None:
            via, subject = subject.actor, replace(subject, actor=source)
        via = via or quoted_by(passage, subject.last + 1, cue.outer)
    spans = (
        quotes_from(passage, content.first, judges=cue.verb.stance == "estimate")
        if content.form == "quote"
        else [span_of(passage, content.first, content.last)]
    )
    kind = "direct" if content.form == "quote" else "indirect"
    if subject is not None and subject.is_indefinite and kind == "indirect":
        kind = "impersonal"
    for start, end in spans:
        if start < end:
            yield Draft(
                start, end, kind, _stance(cue), rule, passage.index, passage.units[cue.first].start,  # type: ignore[arg-type]
                cue_span(passage, cue), subject, via,
            )  # fmt: skip
