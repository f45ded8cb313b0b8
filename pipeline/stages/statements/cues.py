"""Verb groups that report speech: "a affirmé", "s'est-elle félicitée", "fait état de", "accusés d'avoir"."""

import re
from dataclasses import dataclass
from typing import Literal

from pipeline.conjugation import finite_forms, verb_forms
from pipeline.lexicons import load
from pipeline.stages.statements.spans import NUMBER
from pipeline.stages.statements.subjects import ARTICLES
from pipeline.stages.statements.units import Passage, Unit
from pipeline.stages.statements.vocabulary import Head, Verb, heads

Shape = Literal["finite", "gerund", "infinitive", "participle", "passive"]
AVOIR, ETRE = verb_forms("avoir"), verb_forms("être")
_AUXILIARIES = AVOIR | ETRE
SUFFIXES = frozenset(
    {"-t", "-il", "-elle", "-ils", "-elles", "-on", "-t-il", "-t-elle", "-t-on", "-je", "-nous", "-vous", "-ce"}
)
CLITICS = frozenset({"ne", "n'", "se", "s'", "y", "en", "l'", "le", "la", "les", "lui", "leur", "nous", "me", "m'"})
NE = frozenset({"ne", "n'"})
_NEGATIVES = frozenset({"pas", "jamais", "point", "nullement", "guère", "aucunement", "plus", "rien"})
ADVERBS = frozenset(
    "pas plus jamais point également aussi déjà encore toujours ainsi même bien tout ensuite depuis alors donc outre "
    "enfin finalement désormais toutefois cependant pourtant néanmoins surtout ailleurs lui elle eux elles hier demain "
    "aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche côté part quant nullement guère tard tôt "
    "auparavant immédiatement aussitôt longtemps vite seulement notamment volontiers".split()
)
_ADVERB = re.compile(r"\w{3,}ment$")
_NOUN_BEFORE = frozenset(
    "un une des du au aux ce cet cette ces son sa ses leurs mon ma mes notre nos votre vos aucun aucune chaque quelque "
    "plusieurs sans par sur avec de d' premier première dernier dernière seul nouvelle nouveau même toute".split()
)
_VERB_AFTER = frozenset({",", "«»", "–", "—", "qui", "il", "elle", "ils", "elles", "on", "se", "s'", "n'", "ne", "y",
                         ")", "-ci", "dernier", "dernière", "et", *SUFFIXES})  # fmt: skip
_PRONOUNS_BEFORE = frozenset({"il", "elle", "on", "qui"})
_SURE = frozenset({"dit", "dits"})
_ARTICLES = frozenset({"le", "la", "les", "l'", "leur", "en", "pour", "à"})
_CONNECTIVE = frozenset("en revanche par ailleurs outre effet d' autre part contre de son leur côté".split())
_DETERMINERS = ARTICLES | {"du", "de", "d'", "toute", "tout", "toutes", "tous"}


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """`first`–`last`: the verb group with its auxiliary and phrase; `head` the verb; `outer` its clitics.

    `is_doubtful`: the tagger takes the verb for a noun, so that only an inverted subject shows it to be none.
    `is_restrictive`: « ne donne que … ».
    """

    outer: int
    first: int
    last: int
    head: int
    verb: Verb
    shape: Shape
    is_negated: bool
    suffix: int | None
    is_doubtful: bool = False
    is_restrictive: bool = False


def find_cues(passage: Passage) -> list[Cue]:
    """The verb groups of speech in a passage, in order."""
    known, misspelt = heads(), load("speech")["misspelt"]
    found: list[Cue] = []
    for at, unit in enumerate(passage.units):
        low = unit.low
        if low in misspelt and passage.low(at - 1) in _PRONOUNS_BEFORE:
            low = misspelt[low]
        if low in known and unit.kind == "word" and (cue := _cue_at(passage, at, known[low])) is not None:
            found.append(cue)
    return found


def _cue_at(passage: Passage, at: int, head: Head) -> Cue | None:
    readings = [(verb, last) for verb in head.verbs if (last := _phrase_end(passage, at, verb)) is not None]
    if not readings or _is_nominal(passage, at):
        return None
    unit = passage.units[at]
    first, auxiliary = auxiliary_of(passage, at) if head.is_participle else (at, None)
    outer = clitics_of(passage, first)
    pronouns = {passage.low(i) for i in range(outer, at)}
    for verb, last in readings:
        if not _has_clitic(verb, pronouns) or (first < at and head.form not in verb.participles):
            continue  # « fut mise à jour » is no form of « miser »
        if verb.name.startswith("se dire ") and passage.low(last + 1) not in {"que", "qu'", ":"}:
            continue  # « se dit confiant sur l'issue »: the adjective is what is said
        outer += passage.low(outer) == "en" and unit.low.endswith("ant")  # « en affirmant »: no pronoun
        shape = _shape(head.form, verb, auxiliary, passage.low(first), is_compound=first < at)
        return Cue(
            outer=outer,
            first=shown_from(passage, outer, first),
            last=last,
            head=at,
            verb=verb,
            shape=shape,
            is_negated=_is_negated(passage, outer, at, last),
            suffix=_suffix(passage, first, at),
            is_doubtful=unit.pos in {"NOUN", "PROPN"}
            and outer == first == at
            and passage.low(outer - 1) in {",", "«»", "–", "et"},
            is_restrictive=not pronouns.isdisjoint(NE) and not _is_negated(passage, outer, at, last),
        )
    return None


def _is_nominal(passage: Passage, at: int) -> bool:
    """La demande, un rapporte, l'annonce du ministre: a noun, not a verb."""
    unit, before = passage.units[at], passage.low(at - 1)
    if passage.low(at + 1) in SUFFIXES:
        return False
    if unit.low == "maintenant" and before != "en":  # the adverb
        return True
    if (
        passage.units[at].pos != "VERB"
        and _is_followed_by_quote(passage, at)
        and unit.low in heads()
        and (heads()[unit.low].is_participle)
    ):
        return False  # « une offre jugée « indécente » par les syndicats »
    if before == "en" and _counts(passage, at):
        return False
    if before in _NOUN_BEFORE and not (unit.low.endswith(("er", "ir", "re")) and "Inf" in unit.morph):
        return not (before in {"de", "d'", "sans"} and "Inf" in unit.morph)
    if before in _ARTICLES:
        is_plural = unit.low.endswith("ent") and unit.low != "content"  # « l'accusent d'avoir »
        return unit.pos not in {"VERB", "AUX"} and not is_plural
    if at and passage.units[at - 1].pos in {"NUM", "DET"} and unit.pos in {"NOUN", "ADJ"}:
        return True
    if unit.pos in {"NOUN", "ADJ", "PROPN", "ADP", "PRON"} and unit.low not in _SURE:
        sure = before in _VERB_AFTER or (at > 0 and passage.units[at - 1].actor is not None)
        return not sure and before not in _AUXILIARIES and not is_adverb(passage.units[max(0, at - 1)])
    return False


def _counts(passage: Passage, at: int) -> bool:
    """« l'opposition en compte 20 », « en dénombre « au moins 35 » »; not « prend en compte 20 critères »."""
    after = passage.low(at + 1)
    return (after == "«»" or bool(NUMBER.search(after))) and at > 1 and not passage.units[at - 2].is_finite


def _is_followed_by_quote(passage: Passage, at: int) -> bool:
    after = at + 1 + (passage.low(at + 1) in {"de", "d'", "comme"})
    return after < len(passage.units) and passage.units[after].quote is not None and passage.low(after + 1) == "par"


def is_adverb(unit: Unit) -> bool:
    """What may stand between auxiliary, verb and subject without a mark of its own."""
    low = unit.low
    return unit.kind == "word" and (
        unit.pos == "ADV" or low in ADVERBS or (low.endswith("ment") and bool(_ADVERB.search(low)))
    )


def auxiliary_of(passage: Passage, at: int) -> tuple[int, str | None]:
    """Index of the first word of the group, and which auxiliary it has ("a", "s'est", "a été")."""
    found: str | None = None
    first, at = at, at - 1
    for i in range(at, max(-1, at - 9), -1):
        unit = passage.units[i]
        if unit.low in _AUXILIARIES:
            if found is not None and not (unit.low in AVOIR and passage.low(first) in {"été", "eu"}):
                break
            first, found = i, found or ("avoir" if unit.low in AVOIR else "être")
        elif not (
            unit.low in SUFFIXES or is_adverb(unit) or unit.low in {",", "de", "son", "pour", "sa", "à", "un", "peu"}
        ):
            break
    return first, found


def clitics_of(passage: Passage, first: int) -> int:
    """Index of the first of the pronouns before a verb group, the group's own where there are none."""
    while first > 0 and passage.low(first - 1) in CLITICS and not _is_stressed(passage, first - 1):
        first -= 1
    return first


def _is_stressed(passage: Passage, at: int) -> bool:
    """« Lui réclame un moratoire »: the subject; not « Luc Roy, le maire, lui a répondu »."""
    return passage.low(at) == "lui" and (at == 0 or passage.low(at - 1) == ";")


def shown_from(passage: Passage, outer: int, first: int) -> int:
    """The cue shows the pronouns that belong to the verb: s'est félicitée, n'a relevé, y voit; not "en a compté"."""
    for i in range(outer, first):
        if passage.low(i) in {"ne", "n'", "se", "s'", "y"}:
            return i
    return first


def _has_clitic(verb: Verb, pronouns: set[str]) -> bool:
    given = {"se" if low == "s'" else low for low in pronouns}
    return verb.clitics <= given if verb.clitics else "se" not in given


def _phrase_end(passage: Passage, at: int, verb: Verb) -> int | None:
    """Index of the last word of the phrase ("fait | toutefois | état"), None when its words do not follow."""
    end = at
    is_noun = False
    for word in verb.rest:
        if word == "*":
            is_noun = True
            continue
        end += 1
        while (
            end < len(passage.units)
            and end - at < 6
            and passage.low(end) != word
            and (_is_between(passage, end) or (is_noun and _opens_noun(passage.units[end])))
        ):
            end += 1
        if passage.low(end) != word:
            return None
    return end


def _opens_noun(unit: Unit) -> bool:
    """« lance *un nouvel* appel », « a donné *toutes les* garanties »."""
    return unit.low in _DETERMINERS or (unit.kind == "word" and unit.pos == "ADJ")


def _is_between(passage: Passage, at: int) -> bool:
    """What may part a phrase: « fait toutefois état », « fait-il état », « fait en revanche état »."""
    low = passage.low(at)
    return low in _CONNECTIVE or low in SUFFIXES or is_adverb(passage.units[at])


def _shape(form: str, verb: Verb, auxiliary: str | None, opening: str, *, is_compound: bool) -> Shape:
    if form in verb.participles and is_compound:
        if opening in {"avoir", "être", "s'être"}:
            return "infinitive"
        if opening in {"ayant", "étant"}:
            return "gerund"
        return "passive" if auxiliary == "être" and not verb.clitics and verb.name != "convenir" else "finite"
    if form == verb.infinitive:
        return "infinitive"
    if form in finite_forms(verb.infinitive):
        return "finite"
    return "participle" if form in verb.participles else "gerund"


def _is_negated(passage: Passage, outer: int, head: int, last: int) -> bool:
    if all(passage.low(i) not in NE for i in range(outer, head + 1)):
        return False
    if any(passage.low(i) in _NEGATIVES for i in range(outer, min(last + 3, len(passage.units)))):
        return True
    return any(passage.low(i) == "ni" for i in range(max(0, outer - 8), outer))  # « Ni l'un ni l'autre n'ont affirmé »


def _suffix(passage: Passage, first: int, head: int) -> int | None:
    """Index of the pronoun after the verb or its auxiliary: a-t-il, dit-elle."""
    for start in {first, head}:
        at = start + 1
        if passage.low(at) == "-t":
            at += 1
        if passage.low(at) in SUFFIXES and passage.low(at) != "-t":
            return at
    return None


def cue_span(passage: Passage, cue: Cue) -> tuple[int, int]:
    """Characters of the cue: the verb group with its pronoun, and the "de" of « fait état de »."""
    last = cue.last if cue.suffix is None else max(cue.last, cue.suffix)
    if cue.verb.rest and "of" in cue.verb.takes and passage.low(last + 1) in {"de", "d'"}:
        last += 1
    return passage.units[cue.first].start, passage.units[last].end
