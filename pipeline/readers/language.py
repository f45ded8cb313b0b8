"""Which language a text is in, asked only of texts long enough to tell."""

import functools
import re
from typing import Any

MIN_CHARS = 200
_MIN_LETTERS = 120
_SAMPLE = 20_000
_WINDOW = 200
_NO_WORD = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|[\d\W_]+")
_SURE = 0.6
_SHARE = 0.35
"""A text of which this much is French is a French text that quotes another language."""


def language_of(text: str) -> str | None:
    """ISO 639 code of the text's language, or None where it is too short, or holds too few words, to tell.

    Figures and addresses are left out, so that a table is judged by its words (a list of names by nothing). A French
    article that quotes a foreign declaration at length is French: it is judged piece by piece.
    """
    if len(text) < MIN_CHARS:
        return None
    words = _NO_WORD.sub(" ", text[:_SAMPLE]).strip()
    if len(words) < _MIN_LETTERS:
        return None
    language = _classify(words)
    return "fr" if language != "fr" and _french_share(words) >= _SHARE else language


def _french_share(words: str) -> float:
    pieces = [words[start : start + _WINDOW] for start in range(0, len(words), _WINDOW)]
    return sum(len(piece) for piece in pieces if _classify(piece) == "fr") / len(words)


def _classify(words: str) -> str | None:
    # lower case: the classifier knows capitals where all are, but reads "CYCLONE À MADAGASCAR" among others as noise
    language, probability = _classifier().classify(words.lower())
    return language if probability >= _SURE else None


@functools.cache
def _classifier() -> Any:
    """Loaded once per process, when the first long text asks for it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
