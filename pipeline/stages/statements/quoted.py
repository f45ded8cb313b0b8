"""Quotations that no verb introduces: they continue a speaker, follow a colon, or stand beside a participle."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.parse import Parsed
from pipeline.quotations import Quotation
from pipeline.stages.statements.after import subject_after
from pipeline.stages.statements.before import subject_before
from pipeline.stages.statements.cues import ETRE
from pipeline.stages.statements.draft import Draft, span_of
from pipeline.stages.statements.interviews import Introduced
from pipeline.stages.statements.subjects import ARTICLES, PREPOSITIONS, Subject
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import verbs, word_list

_MIN_WORDS = 3
_WE = re.compile(r"\b(?:je|nous|notre|nos|mon|ma|mes|moi)\b|\b[jm]['’]", re.IGNORECASE)
_LOCATIVE = frozenset({"en", "à", "au", "aux", "dans", "sur", "sans", "pour", "contre", "par", "avec", "de", "d'"})


def find_beside(passages: Sequence[Passage]) -> list[Draft]:
    """The quotations whose speaker a participle names: « … », lancé par le député."""
    found: list[Draft] = []
    for passage in passages:
        quotes = [at for at, unit in enumerate(passage.units) if unit.quote is not None]
        found += [draft for at in quotes if (draft := _beside_participle(passage, at)) is not None]
    return found


def find_quoted(
    parsed: Parsed, passages: Sequence[Passage], drafts: Sequence[Draft], introduced: Introduced
) -> list[Draft]:
    """Direct statements for the quotations that no draft covers."""
    by_passage: dict[int, list[Draft]] = {}
    for draft in drafts:
        by_passage.setdefault(draft.passage, []).append(draft)
    spoken = sorted(index for index in by_passage if index >= 0)
    found: list[Draft] = []
    for passage in passages:
        mine = by_passage.get(passage.index, [])
        for at, unit in enumerate(passage.units):
            if unit.quote is None or any(d.start < unit.end and unit.start < d.end for d in mine):
                continue
            quoted = (
                _brought_in(passage, at, introduced)
                or _whole(passages, passage, at, spoken, by_passage, introduced)
                or _behind_statement(passage, at, mine)
                or _behind_colon(passage, at)
                or _behind_that(passage, at)
                or _partial(passage, at, bool(mine), spoken, passages)
                or _floating(parsed, passage, at, spoken, passages)
            )
            if quoted is not None:
                found.append(quoted)
                if quoted.rule != "partial_quotation":
                    by_passage.setdefault(passage.index, []).append(quoted)
                    if not mine:
                        bisect.insort(spoken, passage.index)
                        mine = by_passage[passage.index]
    return found


def _draft(passage: Passage, at: int, rule: str, subject: Subject | None, *, continues: bool = False) -> Draft:
    quote = passage.units[at].quote
    assert quote is not None  # noqa: S101 - callers found it
    return Draft(
        quote.start, quote.end, "direct", "say", rule, passage.index, passage.units[at].start,
        subject=subject, continues=continues,
    )  # fmt: skip


def _brought_in(passage: Passage, at: int, introduced: Introduced) -> Draft | None:
    """« Ana Prat n'y croit plus. « Le barrage fuit. » »: a sentence that is all quotation, behind one about someone."""
    if any(u.kind in {"word", "actor"} for u in passage.units):
        return None
    subject = introduced.before(passage, at)
    return _draft(passage, at, "quotation_introduced", subject) if subject is not None else None


def _whole(
    passages: Sequence[Passage],
    passage: Passage,
    at: int,
    spoken: Sequence[int],
    drafts: dict[int, list[Draft]],
    introduced: Introduced,
) -> Draft | None:
    """A sentence that is all quotation: the last speaker goes on, or the next one has begun."""
    if any(u.kind in {"word", "actor"} for u in passage.units):
        return None
    k = bisect.bisect_left(spoken, passage.index)
    behind = introduced.behind(passage, at)
    if behind is not None and not (k and passages[spoken[k - 1]].block == passage.block):
        return _draft(passage, at, "quotation_introduced", behind)
    if k and passage.block - passages[spoken[k - 1]].block <= 1:
        return _draft(passage, at, "quotation_goes_on", None, continues=True)
    if k < len(spoken) and spoken[k] > passage.index and passages[spoken[k]].block == passage.block:
        after = drafts[spoken[k]][0]
        if after.type == "direct":
            return _draft(passage, at, "quotation_ahead", after.subject)
    return None


def _behind_statement(passage: Passage, at: int, mine: Sequence[Draft]) -> Draft | None:
    """« L'armée nie avoir tiré : « … » »: the words behind the colon have the cue of what they bear out."""
    if passage.low(at - 1) != ":":
        return None
    colon = passage.units[at - 1].start
    told = next((d for d in reversed(mine) if d.cue is not None and d.at < d.start < d.end <= colon), None)
    if told is None or colon - told.end > 2 or told.subject is None or told.type != "indirect":
        return None
    quote = passage.units[at].quote
    assert quote is not None  # noqa: S101 - callers found it
    return replace(told, start=quote.start, end=quote.end, type="direct", rule="colon_and_quotation")


def _behind_colon(passage: Passage, at: int) -> Draft | None:
    """« Le maire est furieux : « … » »: who the sentence is about."""
    if passage.low(at - 1) != ":":
        return None
    verb = next((i for i in range(at - 1) if passage.units[i].is_finite and passage.units[i].actor is None), None)
    if verb is None:
        return _headed(passage, at)
    if not passage.begins_upper(at):
        return None
    subject = subject_before(passage, verb)
    if subject is None or (subject.actor is None and subject.pronoun is None):
        return None
    return _draft(passage, at, "colon_and_quotation", subject)


def _headed(passage: Passage, at: int) -> Draft | None:
    """« Anne Roux : « … » », « La maire de Lyon : « … » »: a name alone before the colon, as headlines have it."""
    if (shared := _shared(passage, at)) is not None:
        return shared
    first = next((i for i in range(at - 1) if passage.low(i) not in ARTICLES and passage.units[i].kind != "mark"), None)
    actor = passage.units[first].actor if first is not None else None
    if first is None or actor is None or actor.kind != "person":
        return None
    return _draft(passage, at, "colon_and_quotation", Subject(first, first, actor))


def _shared(passage: Passage, at: int) -> Draft | None:
    """« Même constat chez les éleveurs : « … » », « Côté syndicats, rien de neuf : « … » »: whose words follow."""
    if not passage.begins_upper(at):
        return None
    for i in range(1, at - 1):
        actor = passage.units[i].actor
        before = passage.low(i - 2 if passage.low(i - 1) in ARTICLES else i - 1)
        if actor is not None and (before in {"chez", "côté", "pour", "parmi"} or _is_beside(passage, i)):
            apposed = next((u.actor for u in passage.units[i:at] if u.actor is not None and u.actor.named), actor)
            return _draft(passage, at, "colon_and_quotation", Subject(i, i, apposed))
    return None


def _is_beside(passage: Passage, actor: int) -> bool:
    """« du côté du parquet », « de la part des élus », « dans les rangs de la majorité »."""
    return any(
        passage.low(i) in {"côté", "part", "sein", "rangs"} and passage.low(i + 1) in {"de", "du", "des", "d'"}
        for i in (actor - 2, actor - 3)
    )


def _behind_that(passage: Passage, at: int) -> Draft | None:
    """« Le conseil a décidé qu'« une sélection ne peut … » »: words taken over whole, whatever the verb."""
    if passage.low(at - 1) not in {"que", "qu'"}:
        return None
    verb = next((i for i in range(at - 2, max(-1, at - 8), -1) if passage.units[i].pos in {"VERB", "AUX"}), None)
    while verb is not None and verb > 0 and passage.units[verb - 1].pos in {"AUX", "ADV"}:
        verb -= 1
    subject = subject_before(passage, verb) if verb is not None else None
    if subject is None or (subject.actor is None and subject.pronoun is None):
        return None
    return _draft(passage, at, "quoted_clause", subject)


def _beside_participle(passage: Passage, at: int) -> Draft | None:
    """« … », lancé par le député; « … » selon les mots du ministre."""
    i = at + 1
    if passage.low(i) == ",":
        i += 1
    verb = next((v for v in verbs().get(passage.low(i), ()) if passage.low(i) in v.participles and not v.rest), None)
    if verb is None or passage.low(i + 1) != "par":
        return None
    by = subject_after(passage, i + 2)
    if by is None or by.actor is None:
        return None
    quote = passage.units[at].quote
    assert quote is not None  # noqa: S101 - the caller found it
    return Draft(
        quote.start, quote.end, "direct", verb.stance, "quotation_and_participle", passage.index,
        passage.units[i].start, span_of(passage, i, i), by,
    )  # fmt: skip


def _floating(
    parsed: Parsed, passage: Passage, at: int, spoken: Sequence[int], passages: Sequence[Passage]
) -> Draft | None:
    """A quoted clause in the writer's sentence: « le pays « ne pourra plus payer » », by the last speaker.

    Words in the first person are those of the subject (« met « en péril notre hôpital » »), and so are words behind the
    comma that ends a sentence (« Il est reparti, « satisfait de l'accueil » »).
    """
    quote = passage.units[at].quote
    before = passage.units[at - 1] if at else None
    if quote is None or before is None or before.low in ARTICLES or before.low in word_list("naming", "words"):
        return None
    if len(passage.text[quote.start : quote.end].split()) < _MIN_WORDS or (before.is_noun and passage.begins_upper(at)):
        return None
    says_we = bool(_WE.search(passage.text, quote.start, quote.end))
    if says_we or (before.low == "," and _closes(passage, at) and not passage.begins_upper(at)):
        subject = _main_subject(passage, at)
        if subject is not None and (subject.actor is not None or subject.pronoun is not None):
            return _draft(passage, at, "partial_quotation", subject)
    k = bisect.bisect_right(spoken, passage.index)
    is_near = bool(k) and passages[spoken[k - 1]].block == passage.block
    return (
        _draft(passage, at, "partial_quotation", None, continues=True)
        if is_near and _is_clause(parsed, quote)
        else None
    )


def _main_subject(passage: Passage, at: int) -> Subject | None:
    opening = max((i + 1 for i in range(at) if passage.low(i) == ";"), default=0)
    verb = next((i for i in range(opening, at) if passage.units[i].is_finite and passage.units[i].actor is None), None)
    return subject_before(passage, verb) if verb is not None else None


def _is_clause(parsed: Parsed, quote: Quotation) -> bool:
    """Does a finite verb stand in the quotation?"""
    words = parsed.words
    inside = range(bisect.bisect_right(words.end, quote.start), bisect.bisect_left(words.start, quote.end))
    return any("VerbForm=Fin" in words.morph[i] for i in inside)


def _closes(passage: Passage, at: int) -> bool:
    """Does the quotation end its clause?"""
    return at + 1 >= len(passage.units) or passage.low(at + 1) in {".", ",", ";"}


def _partial(
    passage: Passage, at: int, has_speaker: bool, spoken: Sequence[int], passages: Sequence[Passage]
) -> Draft | None:
    """Words of a speaker inside the writer's sentence (n'est « pas à l'ordre du jour »), not names or charges."""
    quote = passage.units[at].quote
    if quote is None or at == 0 or passage.begins_upper(at):
        return None
    text = passage.text[quote.start : quote.end]
    words = text.replace("’", "'").split()
    before = passage.units[at - 1]
    if len(words) < _MIN_WORDS or before.low in ARTICLES or before.low in PREPOSITIONS:
        return None
    if before.low in word_list("naming", "words"):
        return None
    if before.actor is not None and _closes(passage, at):  # le pape François « s'associe à la douleur »
        return _draft(passage, at, "partial_quotation", Subject(at - 1, at - 1, before.actor))
    opens_like_phrase = words[0].lower() in _LOCATIVE
    copula = before.low in ETRE or passage.low(at - 2) in ETRE
    if not (copula or (before.is_noun and opens_like_phrase)):
        return None
    opening = max((i + 1 for i in range(at) if passage.low(i) == ";"), default=0)
    verb = next(
        (i for i in range(at - 1, opening - 1, -1) if passage.units[i].is_finite and passage.units[i].actor is None),
        None,
    )
    subject = subject_before(passage, verb) if verb is not None else None
    if subject is not None and (subject.actor is not None or subject.pronoun is not None):
        return _draft(passage, at, "partial_quotation", subject)
    k = bisect.bisect_left(spoken, passage.index)
    if k and passages[spoken[k - 1]].block == passage.block and not has_speaker:
        return _draft(passage, at, "partial_quotation", None, continues=True)
    return None
