"""Named days: Noël, Pâques, lundi de Pentecôte, jour de l'an; movable feasts are computed."""

import functools
import re
from collections.abc import Iterator

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.dates.folding import fold


@functools.cache
def _phrases() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of the phrases, and their feasts by the phrase without accents."""
    table = load("dates")["feasts"]
    feasts = {fold(phrase): feast for phrase, feast in table.items()}
    words = any_of({*table, *feasts}).replace(r"\ ", r"\s+").replace("'", "['’]")
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE), feasts


def find_feasts(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Start, end and feast of each phrase that names a day between two offsets."""
    pattern, feasts = _phrases()
    for found in pattern.finditer(text, start, end):
        phrase = fold(" ".join(found[0].lower().replace("’", "'").split()))
        yield found.start(), found.end(), feasts[phrase]
