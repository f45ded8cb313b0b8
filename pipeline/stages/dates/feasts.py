"""Named days: Noël, Pâques, lundi de Pentecôte, jour de l'an; movable feasts are computed."""

import functools
import re
from collections.abc import Iterator

from pipeline.lexicons import load
from pipeline.stages.dates.folding import fold


@functools.cache
def _phrases() -> tuple[re.Pattern[str], dict[str, str]]:
    table = load("dates")["feasts"]
    feasts = {fold(phrase): feast for phrase, feast in table.items()}
    words = "|".join(
        sorted((re.escape(phrase).replace(r"\ ", r"\s+") for phrase in {*table, *feasts}), key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)".replace("'", "['’]"), re.IGNORECASE), feasts


def find_feasts(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and feast of each phrase that names a day."""
    pattern, feasts = _phrases()
    for found in pattern.finditer(text):
        phrase = fold(" ".join(found[0].lower().replace("’", "'").split()))
        yield found.start(), found.end(), feasts[phrase]
