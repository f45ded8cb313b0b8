"""Numbers written in words, as the numerals stage reads them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.stages.numerals import find_numerals

_ARTICLE = re.compile(r"(?:million|milliard)s?\s+(une?)\Z")
_SPELLED = frozenset({"words", "collective", "indefinite", "fraction", "article", "mixed"})


class Number(NamedTuple):
    """A number in words; `value` null for "des dizaines", `is_rough` for "une dizaine"."""

    start: int
    end: int
    value: int | float | None
    is_rough: bool
    is_article: bool = False


def number_words(text: str) -> Iterator[Number]:
    """The numbers in words of a text, in order; digits and ordinals are read with the calendar's own words."""
    for numeral in find_numerals(text):
        if numeral.form in _SPELLED and not _is_bare_fraction(text[numeral.start : numeral.end], numeral.form):
            tail = _ARTICLE.search(text, numeral.start, numeral.end)
            if tail:  # 268 millions un an plus tôt
                yield Number(tail.start(1), numeral.end, 1, is_rough=False, is_article=True)
                continue
            rough = numeral.form in {"collective", "indefinite"}
            yield Number(numeral.start, numeral.end, numeral.value, rough, numeral.form == "article")


def _is_bare_fraction(words: str, form: str) -> bool:
    """Deux heures et demie, huit heures moins le quart: these belong to the hour."""
    return form == "fraction" and (" " not in words or words.lower().startswith("le "))
