"""Gender, number and head noun of an actor mention, read from its words and its determiner."""

from dataclasses import dataclass

from pipeline.parse import Parsed
from pipeline.stages.actors.vocabulary import Gender, Noun, folded, given_names, nouns, titles, words_of
from schemas import ActorMention

_DETERMINERS: dict[str, Gender] = {
    "le": "m", "un": "m", "du": "m", "au": "m", "ce": "m", "cet": "m", "la": "f", "une": "f", "cette": "f", "sa": "f",
}  # fmt: skip
_PLURAL = frozenset(
    {"les", "des", "aux", "ces", "ses", "leurs", "nos", "vos", "mes", "plusieurs", "certains", "certaines"}
)
_MORPH: dict[str, Gender] = {"Masc": "m", "Fem": "f"}


@dataclass(frozen=True, slots=True)
class Traits:
    """What agreement sees of a mention; `head` is its head noun in lower case, `noun` its reading."""

    gender: Gender | None
    plural: bool
    head: str | None
    noun: Noun | None
    determiner: str


def traits_of(parsed: Parsed, mention: ActorMention) -> Traits:
    """Gender and number by noun, title or given name first, then by determiner, then by the model's morphology."""
    words = words_of(mention.text)
    at, head, noun = _head(words)
    span = parsed.tokens(mention.start, mention.end)
    before = parsed.doc[span.start - 1].lower_.replace("’", "'") if span.start else ""
    plural = noun.plural if noun else False
    plural = plural or (mention.kind == "group" and before in _PLURAL)
    gender = (noun.gender if noun else None) or _by_name(words, mention) or _DETERMINERS.get(before)
    if gender is None and mention.kind != "person" and len(span):
        genders = span[min(at, len(span) - 1)].morph.get("Gender", [])
        gender = _MORPH.get(genders[0]) if genders else None
    return Traits(gender, plural, head, noun, before)


def _head(words: tuple[str, ...]) -> tuple[int, str | None, Noun | None]:
    low = [folded(word) for word in words]
    for at in range(min(4, len(words))):
        if found := nouns().longest(low, at):
            return at, " ".join(low[at : found[0]]), found[1][0]
        if named := titles().longest(words, at):
            return at, " ".join(low[at : named[0]]), named[1][0]
    return 0, None, None


def _by_name(words: tuple[str, ...], mention: ActorMention) -> Gender | None:
    if mention.kind != "person":
        return None
    return next((g for word in words if (g := given_names().get(word))), None)
