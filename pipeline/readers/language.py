"""Which language a text is in, asked only of texts long enough to tell."""

import functools
import re
from collections.abc import Iterator
from typing import Any

MIN_CHARS = 200
_MIN_LETTERS = 120
_SAMPLE = 20_000
_NO_WORD = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|[\d\W_]+")
_SHARE = 0.35
"""A text of which this much is French is a French text that quotes another language."""


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the text's language, or None where it is too short or holds too few words to tell.

    Figures and addresses are left out, so that a table is judged by its words, and a French article that quotes
    a foreign declaration at length is French: its paragraphs are judged one by one.
    """
    if len(text) < MIN_CHARS:
        return None
    words = _words(text[:_SAMPLE])
    if len(words) < _MIN_LETTERS:
        return None
    language = _classify(words)
    return "fr" if language != "fr" and _french_share(text[:_SAMPLE]) >= _SHARE else language


def _words(text: str) -> str:
    return _NO_WORD.sub(" ", text).strip()


def _french_share(text: str) -> float:
    pieces = [(len(piece), _classify(piece)) for piece in _pieces(text)]
    total = sum(length for length, _ in pieces)
    return sum(length for length, language in pieces if language == "fr") / total if total else 0.0


def _pieces(text: str) -> Iterator[str]:
    """The words of each paragraph that has enough of them."""
    for line in text.split("\n"):
        words = _words(line)
        if len(words) >= _MIN_LETTERS:
            yield words


def _classify(words: str) -> str:
    # the classifier knows capitals only where all are: "CYCLONE À MADAGASCAR" among lower case reads as noise
    language: str = _classifier().classify(words.lower())[0]
    return language


@functools.cache
def _classifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)
