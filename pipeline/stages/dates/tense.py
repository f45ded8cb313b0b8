"""Which way an expression without a year or week looks: the tense of its clause."""

import bisect
import functools
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from pipeline.lexicons import load
from pipeline.parse import Parsed
from pipeline.words import Words

Tense = Literal["past", "present", "future"]
_REACH = 250
"""Words; no verb governs from farther."""

_BREAKS = frozenset(", ; : ( ) « » \" “ ” — – qui que qu' dont où lorsque quand si mais car tandis puis".split())
_FUTURE = re.compile(r"\w{2,}r(?:a|ont|ons|ez|ai)$")
_SURE_FUTURE = re.compile(r"\w*(?:(?:e|i|nd|rr|[ao]u)r(?:ai|as|ons|ez)|r(?:rai|ont)|(?:e|nd|rr)ra)$")
"""Je reviendrai, tu partiras: the tagger takes these for presents. Not "montra", which is past."""
_IMPERFECT = re.compile(r"\w{2,}(?:ait|aient|èrent|irent|urent|int|inrent)$")
_CONDITIONAL = re.compile(r"\w{2,}r(?:ait|aient)$")
_PARTICIPLE = re.compile(r"\w+(?:é|i|u|is|it|us|ert|ort|int)(?:e?s?)$")
_SURE_PARTICIPLE = re.compile(r"\w{3,}é(?:e?s?)$")
_INFINITIVE = re.compile(r"\w{2,}(?:er|ir|re)$")
_AVOIR = frozenset({"a", "ont", "ai", "as", "avons", "avez", "avait", "avaient", "eut", "eurent"})


@functools.cache
def _words(name: str) -> frozenset[str]:
    """A word list of the lexicon; participles in all genders and numbers."""
    listed = load("dates")["tense"][name]
    if name == "future_participles":
        return frozenset(word + ending for word in listed for ending in ("", "e", "s", "es"))
    return frozenset(listed)


class Clauses(NamedTuple):
    """A sentence by its words' indexes, end exclusive: where clauses break, and where verbs stand with their tense."""

    start: int
    end: int
    breaks: list[int]
    verbs: list[int]
    tenses: list[Tense]


def tense_at(parsed: Parsed, start: int, end: int) -> Tense | None:
    """The tense of the verb that governs the words from `start` to `end`; None in a phrase without a verb."""
    if not parsed.sentences:
        return None
    words = parsed.words
    clauses = _clauses(parsed, parsed.sentence_at(start))
    first = min(bisect.bisect_right(words.end, start), clauses.end)
    last = min(bisect.bisect_left(words.start, end), clauses.end)
    return _participle_before(words.low[max(clauses.start, first - 5) : first]) or _nearest(clauses, first, last)


@functools.lru_cache(maxsize=1)
def _clauses(parsed: Parsed, sentence: int) -> Clauses:
    """Read a sentence once; its dates ask one after the other."""
    words, (begin, stop) = parsed.words, parsed.sentences[sentence]
    start, end = bisect.bisect_right(words.end, begin), bisect.bisect_left(words.start, stop)
    breaks = [i for i in range(start, end) if words.low[i] in _BREAKS]
    verbs = [(i, tense) for i in range(start, end) if (tense := _verb_at(words, i, start, end)) is not None]
    return Clauses(start, end, breaks, [i for i, _ in verbs], [tense for _, tense in verbs])


def _is_participle(word: str) -> bool:
    """By its ending; not plus, mois, ainsi."""
    return _PARTICIPLE.fullmatch(word) is not None and word not in _words("not_participles")


def _participle_before(near: Sequence[str]) -> Tense | None:
    """Prévu le 15 mars, attendus mercredi."""
    for i in range(len(near) - 1, -1, -1):
        low = near[i]
        if low in _words("future_participles"):
            active = bool(_words("having") & set(near[max(0, i - 2) : i]))
            return None if active and near[-1] not in {"au", "à", "pour"} else "future"
        if low in _BREAKS or low == ".":
            return None
    return None


def _nearest(clauses: Clauses, first: int, last: int) -> Tense | None:
    """The nearest verb before in the segment, after in it, then before and after in the sentence."""
    at = bisect.bisect_left(clauses.breaks, first)
    left = clauses.breaks[at - 1] + 1 if at else clauses.start
    at = bisect.bisect_left(clauses.breaks, last)
    right = clauses.breaks[at] if at < len(clauses.breaks) else clauses.end
    before, after = bisect.bisect_left(clauses.verbs, first) - 1, bisect.bisect_left(clauses.verbs, last)
    follows = after < len(clauses.verbs) and clauses.verbs[after] < last + _REACH
    if before >= 0 and clauses.verbs[before] >= left:
        return clauses.tenses[before]
    if follows and clauses.verbs[after] < right:
        return clauses.tenses[after]
    if before >= 0 and clauses.verbs[before] >= first - _REACH:
        return clauses.tenses[before]
    return clauses.tenses[after] if follows else None


def _verb_at(words: Words, at: int, start: int, end: int) -> Tense | None:
    """The tense of the verb group that holds a word of a sentence, None when it is no verb."""
    low, pos = words.low[at], words.pos[at]
    tagged = bool(pos)
    if tagged and pos not in {"VERB", "AUX"} and low not in _words("future_participles"):
        return None
    if low in _words("auxiliaries_future"):
        return "future"
    if low in _words("not_verbs"):
        return None
    morph = words.morph[at]
    before, following = words.low[max(start, at - 5) : at], words.low[at + 1 : min(end, at + 5)]
    if _INFINITIVE.fullmatch(low) and "Fin" not in morph:
        return _infinitive(before)
    if _FUTURE.fullmatch(low) and not (tagged and "Tense=Past" in morph):
        return "future" if not tagged or "Fut" in morph or _SURE_FUTURE.fullmatch(low) else None
    if _CONDITIONAL.fullmatch(low) and (not tagged or "Cnd" in morph or "Tense" not in morph):
        return _conditional(low, following)
    participle = _PARTICIPLE if tagged or set(before[-3:]) & _words("having") else _SURE_PARTICIPLE
    if participle.fullmatch(low) and "Fin" not in morph:
        return _participle(before, low)
    if _IMPERFECT.fullmatch(low) or "Tense=Imp" in morph or "Tense=Past" in morph:
        return "future" if low in {"devait", "devaient", "allait", "allaient"} else "past"
    if tagged and "VerbForm=Fin" in morph:
        return _present(low, following)
    return None


def _infinitive(before: Sequence[str]) -> Tense | None:
    """Doit être jugé lundi, appelle à manifester mardi."""
    if any(word in _words("future_modals") for word in before):
        return "future"
    if any(word in _words("future_verbs") for word in before):
        return "future"
    return None


def _conditional(low: str, following: Sequence[str]) -> Tense:
    """Aurait été tué mardi is past, partirait mardi future."""
    compound = low in {"aurait", "auraient", "serait", "seraient"} and any(
        _is_participle(word) for word in following[:3]
    )
    return "past" if compound and low.startswith("aur") else "future"


def _participle(before: Sequence[str], low: str) -> Tense | None:
    if low in _words("future_participles"):
        return "past" if _AVOIR.intersection(before[-2:]) else "future"  # a promis mardi, attendu mardi
    if any(word in _words("auxiliaries_future") for word in before):
        return "future"
    if "être" in before and any(word in _words("future_modals") for word in before):
        return "future"
    return "past"


def _present(low: str, following: Sequence[str]) -> Tense:
    """Va partir mardi; est arrivé mardi."""
    if low in _words("future_verbs"):
        return "future"
    if low in _words("future_modals") and any(_INFINITIVE.fullmatch(word) for word in following):
        return "future"
    if low in _words("auxiliaries_present"):
        if any(word in _words("future_participles") for word in following):
            # Mardi, il a promis une aide; lundi, il a prévu de partir.
            return "past" if low in _AVOIR and _words("plans").isdisjoint(following) else "future"
        if any(_is_participle(word) for word in following[:3]):
            return "past"
    return "present"
