"""Which way an expression without a year or week looks: the tense of its clause."""

import bisect
import functools
import re
from collections.abc import Sequence
from typing import Literal

from pipeline.lexicons import load
from pipeline.parse import Parsed

Tense = Literal["past", "present", "future"]
Word = tuple[str, str, str]
"""A word in lower case, its part of speech and its morphology, both empty where the text was not tagged."""

_REACH = 250
"""Words; no verb governs from farther, and an endless sentence is not read again for each of its dates."""

_BREAKS = frozenset(", ; : ( ) « » \" “ ” — – qui que qu' dont où lorsque quand si mais car tandis puis".split())
_FUTURE = re.compile(r"\w{2,}r(?:a|ont|ons|ez|ai)$")
_IMPERFECT = re.compile(r"\w{2,}(?:ait|aient|èrent|irent|urent|int|inrent)$")
_CONDITIONAL = re.compile(r"\w{2,}r(?:ait|aient)$")
_PARTICIPLE = re.compile(r"\w+(?:é|i|u|is|it|us|ert|ort|int)(?:e?s?)$")
_SURE_PARTICIPLE = re.compile(r"\w{3,}é(?:e?s?)$")
_INFINITIVE = re.compile(r"\w{2,}(?:er|ir|re)$")
_PURPOSE = frozenset({"pour", "afin", "avant", "à", "d'", "de"})


@functools.cache
def _words(name: str) -> frozenset[str]:
    """A word list of the lexicon; participles in all genders and numbers."""
    listed = load("dates")["tense"][name]
    if name == "future_participles":
        return frozenset(word + ending for word in listed for ending in ("", "e", "s", "es"))
    return frozenset(listed)


def tense_at(parsed: Parsed, start: int, end: int) -> Tense | None:
    """The tense of the verb that governs the words from `start` to `end`; None in a phrase without a verb."""
    if not parsed.sentences:
        return None
    words = parsed.words
    first, last = bisect.bisect_right(words.end, start), bisect.bisect_left(words.start, end)
    begin, stop = parsed.sentences[parsed.sentence_at(start)]
    left = max(bisect.bisect_right(words.end, begin), first - _REACH)
    right = min(bisect.bisect_left(words.start, stop), last + _REACH)
    first, last = min(first, right), min(last, right)
    near = list(zip(words.low[left:right], words.pos[left:right], words.morph[left:right], strict=True))
    return _participle_before(near, first - left) or _nearest(near, first - left, last - left)


def _participle_before(words: Sequence[Word], first: int) -> Tense | None:
    """Prévu le 15 mars, attendus mercredi."""
    near = [low for low, _, _ in words[max(0, first - 5) : first]]
    for i in range(len(near) - 1, -1, -1):
        low = near[i]
        if low in _words("future_participles"):
            active = bool(_words("having") & set(near[max(0, i - 2) : i]))
            return None if active and near[-1] not in {"au", "à", "pour"} else "future"
        if low in _BREAKS or low == ".":
            return None
    return None


def _nearest(words: Sequence[Word], first: int, last: int) -> Tense | None:
    """The nearest verb before in the segment, after in it, then before and after in the sentence."""
    left = next((i + 1 for i in range(first - 1, -1, -1) if words[i][0] in _BREAKS), 0)
    right = next((i for i in range(last, len(words)) if words[i][0] in _BREAKS), len(words))
    inside = (range(first - 1, left - 1, -1), range(last, right))
    outside = (range(left - 1, -1, -1), range(right, len(words)))
    for span in (*inside, *outside):
        for at in span:
            tense = _verb_at(words, at)
            if tense is not None:
                return tense
    return None


def _verb_at(words: Sequence[Word], at: int) -> Tense | None:
    """The tense of the verb group that holds a word, None when it is no verb."""
    low, pos, morph = words[at]
    tagged = bool(pos)
    if tagged and pos not in {"VERB", "AUX"} and low not in _words("future_participles"):
        return None
    if low in _words("auxiliaries_future"):
        return "future"
    if low in _words("not_verbs"):
        return None
    before = [word for word, _, _ in words[max(0, at - 5) : at]]
    if _INFINITIVE.fullmatch(low) and "Fin" not in morph:
        return _infinitive(before)
    if _FUTURE.fullmatch(low) and not (tagged and "Tense=Past" in morph):
        return "future" if not tagged or "Fut" in morph or low.endswith("ront") else None
    if _CONDITIONAL.fullmatch(low) and (not tagged or "Cnd" in morph or "Tense" not in morph):
        return _conditional(words, at)
    participle = _PARTICIPLE if tagged or set(before[-3:]) & _words("having") else _SURE_PARTICIPLE
    if participle.fullmatch(low) and "Fin" not in morph:
        return _participle(before, low)
    if _IMPERFECT.fullmatch(low) or "Tense=Imp" in morph or "Tense=Past" in morph:
        return "future" if low in {"devait", "devaient", "allait", "allaient"} else "past"
    if tagged and "VerbForm=Fin" in morph:
        return _present(words, at)
    return None


def _infinitive(before: list[str]) -> Tense | None:
    """Doit être jugé lundi, appelle à manifester mardi."""
    if any(word in _words("future_modals") for word in before):
        return "future"
    if any(word in _words("future_verbs") for word in before):
        return "future"
    return None


def _conditional(words: Sequence[Word], at: int) -> Tense:
    """Aurait été tué mardi is past, partirait mardi future."""
    compound = words[at][0] in {"aurait", "auraient", "serait", "seraient"} and any(
        _PARTICIPLE.fullmatch(word) for word, _, _ in words[at + 1 : at + 4]
    )
    return "past" if compound and words[at][0].startswith("aur") else "future"


def _participle(before: list[str], low: str) -> Tense | None:
    if low in _words("future_participles"):
        return "future"
    if any(word in _words("auxiliaries_future") for word in before):
        return "future"
    if "être" in before and any(word in _words("future_modals") for word in before):
        return "future"
    return "past"


def _present(words: Sequence[Word], at: int) -> Tense:
    """Va partir mardi; est arrivé mardi."""
    low = words[at][0]
    if low in _words("future_verbs"):
        return "future"
    following = [word for word, _, _ in words[at + 1 : at + 5]]
    if low in _words("future_modals") and any(_INFINITIVE.fullmatch(word) for word in following):
        return "future"
    if low in _words("auxiliaries_present"):
        if any(word in _words("future_participles") for word in following):
            return "future"
        if any(_PARTICIPLE.fullmatch(word) for word in following[:3]):
            return "past"
    return "present"
