"""Where a date may stand: the stretches of a text around the words and digits without which there is none."""

import functools
import re
from collections.abc import Iterator

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.dates.folding import fold
from pipeline.words import Words

_CUES = (
    "month", "month_short", "weekday", "weekdays", "season", "seasons", "part", "parts", "deictic", "discourse", "unit",
    "clock_word", "feast", "adverb",
)  # fmt: skip
"""Tables of words without which there is no expression."""

_BEFORE, _AFTER = 7, 7
"""Words that an expression and what stands around it may take on either side of a cue."""

_DIGITS = re.compile(
    r"""(?<!\d)(?:
        (?:1\d|2[01])\d\d(?!\d)                                                 # a year
      | \d{1,2}\s?h(?![^\W\d_])                                                 # 14h, 14 h 30
      | \d{1,2}(?::\d\d | /\d | (?P<mark>[.‐‑–—~-])\d{1,2}(?P=mark)\d)          # 14:30, 12/03, 12.03.21
      | \d++(?:[.,]\d++)?\s?(?:j|s|sec|min|mn|mins)(?![^\W\d_])                 # 90 min
    )
      | (?<![^\W\d_])[tq]\d                                                     # T1
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SMALL = re.compile(r"\d{1,2}(?!\d)")
_BEFORE_SMALL = re.compile(r"(?<!\w)(?:le|au|du|(?:lun|mar|mer|jeu|ven|sam|dim)\.?,?)\s+\Z", re.IGNORECASE)
_HAS_DIGIT = re.compile(r"\d")
_HAVING_BEEN = ("a", "as", "nt", "ait", "ir", "ez", "ons")
"""A été, ont été, aurait été, avoir été: no summer."""


@functools.cache
def _cues() -> tuple[frozenset[str], re.Pattern[str]]:
    """The cues as whole words, and a pattern for those inside a longer token (juin-juillet)."""
    lexicon = load("dates")
    words = {word for table in _CUES for word in lexicon[table]} | set(lexicon["words"]["sports_season"])
    words |= {"mille", "mil"}  # en deux mille vingt
    words |= {re.split("[ '-]", phrase)[0] for phrase in [*lexicon["feasts"], *lexicon["unit"]]}
    words |= {fold(word) for word in words - set(lexicon["exact"]["words"])}
    inside = any_of(word for word in words | {"aujourd"} if word.isalpha())
    return frozenset(words), re.compile(rf"(?<![^\W\d_]){inside}(?![^\W\d_])")


def find_windows(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """Start and end (offsets, in order, apart from each other) of the stretches that may hold a date."""
    last = len(words) - 1
    first, end = 0, -1  # words, both inclusive
    for i in _cue_words(text, words):
        if i - _BEFORE > end + 1:
            if end >= 0:
                yield words.start[first], words.end[end]
            first = i - _BEFORE
        end = min(last, i + _AFTER)
    if end >= 0:
        yield words.start[first], words.end[end]


def _cue_words(text: str, words: Words) -> Iterator[int]:
    """Indexes of the words at which a date may stand."""
    cues, inside = _cues()
    low = words.low
    for i in [i for i, word in enumerate(low) if word in cues or not word.isalpha()]:
        word = low[i]
        if word in cues:
            if word != "été" or i == 0 or not low[i - 1].endswith(_HAVING_BEEN):
                yield i
        elif _HAS_DIGIT.search(word):
            if _is_dated(text, words.start[i], words.end[i]) or (len(word) > 3 and inside.search(word)):
                yield i
        elif len(word) > 2 and word[-1] != "'" and inside.search(word):
            yield i


def _is_dated(text: str, start: int, end: int) -> bool:
    """Are these digits of a date or a time: a year, 14h30, 12/03, le 22, mer. 24?"""
    if _DIGITS.search(text, start, end + 8):
        return True
    return _SMALL.match(text, start) is not None and _BEFORE_SMALL.search(text, max(0, start - 8), start) is not None
