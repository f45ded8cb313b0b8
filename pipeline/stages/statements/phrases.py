"""The phrase that attributes a clause, and the speaker behind it: « selon le maire de Lyon », « de l'avis de X »."""

from pipeline.stages.statements.after import named
from pipeline.stages.statements.fragments import is_title
from pipeline.stages.statements.spans import has_verb, tells
from pipeline.stages.statements.subjects import ARTICLES, OF, PREPOSITIONS, Subject, is_proper, pronoun_at
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import according_phrases, documents, not_speakers, spoken_words

_STRONG = frozenset({"lui", "elle", "eux", "elles", "lui-même", "elle-même"})
_OWN = frozenset({"son", "sa", "ses", "leur", "leurs"})
_HEARD = frozenset({"croire", "entendre"})
_SOURCES = ("source", "même source", "bonne source")
_WHOM = frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"})
_NOBODY = frozenset({"que", "qu'", "laquelle", "lequel", "lesquels", "lesquelles", "moi", "qui"})


def phrase_at(passage: Passage, at: int) -> tuple[int, int] | None:
    """First and last unit of the phrase of attribution at a unit."""
    low, after = passage.low(at), passage.low(at + 1)
    for words in according_phrases().get(low, ()):
        end = at + len(words) - 1
        if (
            (len(words) < 3 or words[1] == after)
            and (passage.low(end) == words[-1] or (words[-1] == "de" and passage.low(end) in OF))
            and all(passage.low(at + k) == words[k] for k in range(2, len(words) - 1))
        ):
            return at, end
    if low in {"de", "d'"} and _names_source(passage, at):
        return at, at
    return (at, at) if low == "pour" and _is_opinion(passage, at) else None


def _names_source(passage: Passage, at: int) -> bool:
    """« De source policière, … », « …, de sources concordantes »: apart, not « a-t-on appris de source policière »."""
    source = passage.units[at + 1] if at + 1 < len(passage.units) else None
    is_apart = (at == 0 or passage.low(at - 1) in {",", "("}) and passage.low(at + 3) != "on"
    return is_apart and source is not None and source.actor is not None and source.low.startswith(_SOURCES)


def _is_opinion(passage: Passage, at: int) -> bool:
    """« Pour le maire, c'est … », « la climatologue Daubrac, pour qui … »."""
    if passage.low(at + 1) in _WHOM:
        return at > 1 and passage.low(at - 1) == "," and tells(passage.units[at + 2 :])
    if at != 0 and not (at == 1 and passage.units[0].kind != "actor"):
        return False
    i = at + 1
    while i < len(passage.units) and passage.low(i) in ARTICLES and i < at + 3:
        i += 1
    actor = passage.units[i].actor if i < len(passage.units) else None
    if actor is None:
        return False
    end = i + 1
    while end < min(i + 8, len(passage.units)) and passage.low(end) not in {",", ":"}:
        if passage.units[end].is_finite or passage.units[end].quote is not None:
            return False
        end += 1
    if passage.low(end) == ":" or any(unit.quote is not None for unit in passage.units[end : end + 2]):
        return tells(passage.units[end:])  # « Pour le club, « c'est une victoire » », « Pour Anne Roux : « … » »
    return actor.kind != "state" and (actor.named or actor.kind == "person") and has_verb(passage.units[end:])


def speaker_after(passage: Passage, at: int) -> Subject | None:
    """The actor after the phrase, the author of a document, or nobody named; None where no one speaks."""
    low = passage.low(at)
    if passage.low(at - 1) in _HEARD and (clitic := _object_of(passage, at - 1)) is not None:
        return clitic
    if low in _STRONG and (unit := passage.units[at]):
        return Subject(at, at, pronoun=(unit.start, unit.end))
    for i in range(at, min(at + 2, len(passage.units))):
        said = pronoun_at(passage, i)
        if said is not None and said.pronoun and said.first == at:
            return said
    if is_title(passage, at):  # « Selon « La Lettre du rail », … »
        return Subject(at, at)
    return _group_after(passage, at)


def _group_after(passage: Passage, at: int) -> Subject | None:
    """The actor of the noun group, or its document: « selon les relevés de l'institut », « d'après ses modèles »."""
    noun: int | None = None
    for i in range(at, min(at + 16, len(passage.units))):
        unit = passage.units[i]
        if unit.actor is not None:
            return _with_name(passage, i, noun)
        if unit.kind != "word" or unit.low in _NOBODY:
            break
        if (unit.is_finite and unit.pos != "AUX") or unit.pos == "AUX":
            break
        if noun is None and unit.is_noun:
            noun = i
    if noun is None or passage.low(noun) not in documents() | spoken_words():
        return None
    if passage.low(at) in _OWN:  # « d'après ses modèles »
        return Subject(at, noun, pronoun=(passage.units[at].start, passage.units[at].end))
    return Subject(at, noun) if passage.low(noun) in documents() else None


def _object_of(passage: Passage, verb: int) -> Subject | None:
    """« À l'en croire », « à les entendre »: the pronoun stands for who is believed."""
    at = verb - 1 - (passage.low(verb - 1) == "en")
    if passage.low(at) not in {"l'", "les"} or passage.low(at - 1) != "à":
        return None
    unit = passage.units[at]
    return Subject(verb, verb, pronoun=(unit.start, unit.end))


def _with_name(passage: Passage, at: int, noun: int | None) -> Subject | None:
    """The actor found; behind another noun only when that is a document's author or what the noun belongs to."""
    actor = passage.units[at].actor
    if noun is not None and passage.low(noun) not in documents() | spoken_words():
        if passage.low(noun) in not_speakers():
            return None
        if not (actor is not None and is_proper(actor) and passage.low(at - 1) not in PREPOSITIONS):
            return None
    return named(passage, Subject(at, at, actor))


def close_of(passage: Passage, at: int) -> int:
    """Index of the mark (or unit) behind the speaker's noun group."""
    i = at + 1
    while i < len(passage.units) and i < at + 25:
        unit = passage.units[i]
        if unit.kind == "quote" or (
            unit.kind == "mark" and unit.low in {",", ".", ";", ":", "–", "—", "…", "!", "?", ")"}
        ):
            return i
        if unit.low == "(":
            while i < len(passage.units) and passage.low(i) != ")":
                i += 1
        elif unit.low in {"que", "qu'"}:
            return i
        i += 1
    return i


def before_verb(passage: Passage, last: int, close: int) -> int:
    """« Selon l'ONU 30 000 personnes ont fui »: without a comma the clause begins right behind the speaker."""
    for i in range(last + 1, min(close, len(passage.units))):
        if passage.low(i) in {"qui", "dont", "que", "où"}:
            return close
        if passage.units[i].is_finite and passage.units[i].actor is None:
            return last + 1
    return close
