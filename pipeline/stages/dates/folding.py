"""Words without their accents, which capitals and hurried writers leave out."""

import unicodedata


def fold(word: str) -> str:
    """Without accents: février → fevrier."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
