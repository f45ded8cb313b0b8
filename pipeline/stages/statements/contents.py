"""What is reported: where the content after a cue begins, and where it ends."""

from pipeline.stages.statements.cues import Cue, is_adverb
from pipeline.stages.statements.fragments import is_name
from pipeline.stages.statements.objects import is_number, said_noun
from pipeline.stages.statements.spans import (
    CONJUNCTIONS,
    Content,
    clause_end,
    is_infinitive,
    noun_group,
    opens_clause,
)
from pipeline.stages.statements.subjects import ARTICLES, PREPOSITIONS, is_time
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import word_list

_REACH = 30
_LONGEST_ASIDE = 16
_FEW = 3
_SPANS = frozenset("jours jour semaines semaine mois ans an années heures heure minutes".split())
_ADJUNCTS = frozenset({"avant", "afin", "lieu", "loin", "façon", "manière", "chargé", "chargée", "point", "force"})
_AT = frozenset({"à", "entre"})
_BEFORE_INFINITIVE = frozenset("ne n' pas se s' y en l' le la les lui leur plus jamais bien".split())
_CAUSING = frozenset({"faire", "laisser"})
_OPENS_INFINITIVE = _BEFORE_INFINITIVE | {"de", "d'", "à"}


def content_after(passage: Passage, cue: Cue, stop: int) -> Content | None:
    """The content that follows a cue before the unit `stop`: a clause, infinitive, colon, quotation or noun group."""
    if passage.low(cue.outer - 1) in {"que", "qu'"}:
        return _behind_relative(passage, cue)
    first = max(cue.last + 1, cue.suffix + 1 if cue.suffix is not None else 0)
    limit = min(stop, cue.last + _REACH)
    bare: int | None = None
    is_governed = False
    first = _past_asides(passage, _past_ago(passage, first), limit)
    for i in range(first, limit):
        unit = passage.units[i]
        if unit.low in {"que", "qu'"} and cue.is_restrictive:
            return said_noun(passage, cue, i + 1, stop)
        found = _content_at(passage, cue, i, stop, bare)
        if found is not None or unit.low in {"que", "qu'"}:
            return found
        if _stops(passage, i, limit) and not _closes_aside(passage, cue.last + 1, i):
            break
        if is_time(unit.low):
            continue
        if unit.low in PREPOSITIONS:
            is_governed = True
        elif unit.actor is not None or unit.is_noun:
            bare = i if bare is None and not is_governed else bare
            is_governed = False
        elif unit.low in ARTICLES and bare is None and not is_governed and not _is_date(passage, i + 1):
            bare = i
    return said_noun(passage, cue, first, stop) or _behind_adjuncts(passage, cue, first, bare, stop)


def _behind_adjuncts(passage: Passage, cue: Cue, first: int, bare: int | None, stop: int) -> Content | None:
    """« a annoncé mercredi à Sion un plan »: the object behind when and where."""
    if bare is None or bare == first or any(unit.kind in {"mark", "quote"} for unit in passage.units[first:bare]):
        return None
    if not (is_time(passage.low(first)) or passage.low(first) in PREPOSITIONS):
        return None
    if passage.low(bare) not in ARTICLES:  # « avance grâce à ses alliés »
        return None
    return said_noun(passage, cue, bare, stop)


def _behind_relative(passage: Passage, cue: Cue) -> Content | None:
    """« un calcul que conteste le maire, Paul Roux : « … » »: the subject is behind the verb, the object before it.

    The object may be a quotation: « « Un plan brutal » que dénonce la CGT ».
    """
    if cue.outer > 1 and passage.units[cue.outer - 2].quote is not None:
        return Content(cue.outer - 2, cue.outer - 2, "quote")
    for i in range(cue.last + 1, min(cue.last + _REACH, len(passage.units) - 1)):
        if passage.low(i) == ":" and passage.units[i + 1].quote is not None:
            return Content(i + 1, i + 1, "quote")
        if passage.units[i].is_finite and passage.units[i].actor is None:
            return None
    return None


def _content_at(passage: Passage, cue: Cue, at: int, stop: int, bare: int | None) -> Content | None:
    """The content that opens at a unit; `bare` is the object without preposition passed on the way."""
    takes, low = cue.verb.takes, passage.low(at)
    if passage.units[at].quote is not None:
        if (
            "valued" in takes
            and passage.low(at - 1) in _AT
            and passage.low(at + 1) in ARTICLES
            and is_number(passage, at)
        ):
            return noun_group(passage, at, stop)  # « estime à « 500 » le nombre de grévistes »
        if bare is not None and "noun" in takes and passage.units[at - 1].is_noun and not is_name(passage, at):
            return noun_group(passage, bare, stop)  # « réclame des mesures « immédiates » »
        return None if _is_remote(passage, at, bare) else Content(at, at, "quote")
    if low == ":":
        return _after_colon(passage, at, bare)
    if low in {"que", "qu'"}:
        return _clause(passage, at, stop, bare, takes)
    if low in {"si", "s'"} and "clause" in takes and bare is None and at <= cue.last + 4:
        return Content(at, clause_end(passage, at + 1, stop), "clause")
    if "predicate" in takes and (found := _predicate(passage, cue, at, stop)) is not None:
        return found
    if "to" in takes and bare is not None and low in {"à", "au", "aux"} and _appeals(passage, at):
        return noun_group(passage, at + 1, stop)  # « a appelé les habitants à la prudence »
    is_opening = low in _OPENS_INFINITIVE or passage.units[at].pos in {"VERB", "AUX"}
    return _infinitive(passage, at, stop, takes, cue.last) if is_opening else None


def _is_remote(passage: Passage, at: int, bare: int | None) -> bool:
    """« observant la lenteur des travaux dans la « zone bleue » »: a word or two far behind the object."""
    quote = passage.units[at].quote
    if quote is None or bare is None or bare >= at - 1 or passage.low(at - 1) not in ARTICLES:
        return False
    return passage.low(at - 2) in PREPOSITIONS and len(passage.text[quote.start : quote.end].split()) < _FEW


def _appeals(passage: Passage, at: int) -> bool:
    """« à la plus grande prudence », « au calme »."""
    return any(passage.low(i) in word_list("appeals", "nouns") for i in range(at + 1, at + 5))


def _predicate(passage: Passage, cue: Cue, at: int, stop: int) -> Content | None:
    """« se dit prête à bloquer le site », « se déclare favorable au texte »."""
    unit = passage.units[at]
    is_adjective = unit.kind == "word" and (unit.pos == "ADJ" or "VerbForm=Part" in unit.morph)
    if not is_adjective or any(not is_adverb(between) for between in passage.units[cue.last + 1 : at]):
        return None
    return Content(at, clause_end(passage, at, stop), "infinitive")


def _is_date(passage: Passage, at: int) -> bool:
    """« (le) 3 mars »; not « (les) 3 victimes »."""
    return passage.low(at)[:1].isdigit() and is_time(passage.low(at + 1))


def _closes_aside(passage: Passage, first: int, at: int) -> bool:
    """« affirme, chiffres à l'appui, que »: the second comma, with the clause behind it."""
    return (
        passage.low(at) == ","
        and passage.low(at + 1) in {"que", "qu'"}
        and any(passage.low(i) == "," for i in range(first, at))
    )


def _stops(passage: Passage, at: int, limit: int) -> bool:
    unit = passage.units[at]
    if unit.low == ",":
        return not _is_short_parenthesis(passage, at, limit)
    return unit.low in {";", ".", "?", "!", "…"} or (unit.is_finite and unit.actor is None)


def _after_colon(passage: Passage, colon: int, bare: int | None) -> Content | None:
    first = colon + 1
    if first >= len(passage.units):
        return None
    if passage.units[first].quote is not None:
        return Content(first, first, "quote")
    if bare is not None and colon - bare > 4:
        return None
    return Content(first, clause_end(passage, first, len(passage.units)), "colon")


def _clause(passage: Passage, that: int, stop: int, bare: int | None, takes: frozenset[str]) -> Content | None:
    if "clause" not in takes or that + 1 >= stop or _is_comparison(passage, that):
        return None
    while that + 1 < stop and passage.low(that + 1) in {":", ","}:
        that += 1
    if bare is not None and ({"noun", "counted"} & takes) and passage.units[bare].actor is None:
        return None  # « annonce une mesure que … »
    that = _past_aside(passage, that, stop)
    if that + 1 >= stop:
        return None
    if passage.units[that + 1].quote is not None and _is_gerund(passage, that + 2):
        stop = that + 2  # « estime que « rien ne va » évoquant un retard »
    last = clause_end(passage, that + 1, stop)
    only = passage.units[that + 1]
    return Content(that + 1, last, "quote" if only.quote is not None and last == that + 1 else "clause")


def _is_gerund(passage: Passage, at: int) -> bool:
    return passage.low(at).endswith("ant") and passage.units[at].pos == "VERB"


def _is_comparison(passage: Passage, that: int) -> bool:
    """« plus grosses que », « aussi vite que », « la même somme que »."""
    if passage.units[that - 1].pos not in {"ADJ", "ADV", "NOUN"} or passage.low(that - 2) in {"de", "quand"}:
        return False  # « précise tout de même que »
    return any(passage.low(i) in {"plus", "moins", "aussi", "autant", "même"} for i in range(max(0, that - 3), that))


def _past_aside(passage: Passage, that: int, stop: int) -> int:
    """« que, selon lui, … », « que selon lui « … » »: who thinks so stands before the clause."""
    at = that + 1
    if passage.low(at) == "selon" and at + 1 < stop:
        at += 2
        while at < stop and passage.low(at) in {","}:
            at += 1
        return at - 1
    return that


def _infinitive(passage: Passage, at: int, stop: int, takes: frozenset[str], verb_end: int) -> Content | None:
    """« affirme avoir », « accuse Téhéran d'avoir », « appelle à quitter », with the pronouns before the verb."""
    low = passage.low(at)
    first = at + 1 if low in {"de", "d'", "à"} else at
    kind = {"de": "of_infinitive", "d'": "of_infinitive", "à": "to_infinitive"}.get(low, "infinitive")
    opening = at
    while kind == "infinitive" and passage.low(opening - 1) in _BEFORE_INFINITIVE | _CAUSING:
        opening -= 1  # « l'interdiction de se baigner », « pour faire disparaître »: the preposition stands further off
    is_adjunct = opening - 1 > verb_end and passage.low(opening - 1) in (_ADJUNCTS if first > at else PREPOSITIONS)
    if kind not in takes or is_adjunct:
        return None
    verb = first
    while passage.low(verb) in _BEFORE_INFINITIVE:
        verb += 1
    if verb >= min(stop, len(passage.units)) or not is_infinitive(passage.units[verb]):
        return None
    return Content(first, _infinitive_end(passage, verb, stop), "infinitive")


def _infinitive_end(passage: Passage, first: int, stop: int) -> int:
    """The infinitive clause ends before "et" and a finite clause of its own ("dit partir et le reste suit")."""
    for i in range(first, min(stop, len(passage.units))):
        if passage.low(i) in CONJUNCTIONS and opens_clause(passage, i + 1, stop):
            stop = i
            break
    return clause_end(passage, first, stop)


def _is_short_parenthesis(passage: Passage, comma: int, limit: int) -> bool:
    """« a déclaré, mardi, que », « affirme, dans un communiqué, que »: a pair of commas before the content."""
    return _closing(passage, comma, limit) is not None


def _past_ago(passage: Passage, at: int) -> int:
    """« a annoncé il y a deux jours que »: the unit behind the time."""
    if (passage.low(at), passage.low(at + 1), passage.low(at + 2)) != ("il", "y", "a"):
        return at
    return next((i + 1 for i in range(at + 3, at + 8) if passage.low(i) in _SPANS), at)


def _past_asides(passage: Passage, first: int, limit: int) -> int:
    """« a annoncé, chiffres à l'appui, une baisse », « a dit mardi, dans un entretien, avoir »: behind the commas."""
    at = first
    while at < limit and (is_time(passage.low(at)) or is_adverb(passage.units[at])):
        at += 1
    while passage.low(at) == "," and (closing := _closing(passage, at, limit)) is not None:
        if not _opens_content(passage, closing + 1):
            return first
        first, at = closing + 1, closing
    return first


def _opens_content(passage: Passage, at: int) -> bool:
    """What may stand behind such a pair: an article, a number, "que", an infinitive, a quotation, another aside."""
    if at >= len(passage.units):
        return False
    unit, low = passage.units[at], passage.low(at)
    return (
        low in ARTICLES
        or low in _OPENS_INFINITIVE
        or low in {"que", "qu'", ":", "des", "du"}
        or unit.quote is not None
        or is_infinitive(unit)
        or unit.pos == "NUM"
    )


def _closing(passage: Passage, comma: int, limit: int) -> int | None:
    """The second comma of such a pair: « affirme, par un courrier adressé aux clients, avoir vendu »."""
    for i in range(comma + 1, min(comma + _LONGEST_ASIDE, limit)):
        unit = passage.units[i]
        if unit.low == ",":
            return i if i > comma + 1 else None
        if (unit.kind == "mark" and unit.low not in {"'", "-", "’"}) or unit.kind == "quote":
            return None
        if (unit.is_finite and unit.actor is None) or unit.low in {"qui", "que", "qu'"}:
            return None
    return None
