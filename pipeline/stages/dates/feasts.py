"""Named days: Noël, Pâques, lundi de Pentecôte, jour de l'an; movable feasts are computed."""

import functools
import re
from collections.abc import Iterator

from pipeline.lexicons import load
from pipeline.stages.dates.folding import fold

_WORD = re.compile(r"\w+")


@functools.cache
def _phrases() -> tuple[re.Pattern[str], dict[str, str], frozenset[str]]:
    """The pattern of the phrases, their feasts, and last words of which a text that names one must hold one."""
    table = load("dates")["feasts"]
    feasts = {fold(phrase): feast for phrase, feast in table.items()}
    marks = frozenset(re.split(r"[ '-]", phrase)[-1] for phrase in {*table, *feasts})
    words = "|".join(
        sorted((re.escape(phrase).replace(r"\ ", r"\s+") for phrase in {*table, *feasts}), key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)".replace("'", "['’]"), re.IGNORECASE), feasts, marks


def find_feasts(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and feast of each phrase that names a day."""
    pattern, feasts, marks = _phrases()
    if marks.isdisjoint(_WORD.findall(text.lower())):
        return
    for found in pattern.finditer(text):
        phrase = fold(" ".join(found[0].lower().replace("’", "'").split()))
        yield found.start(), found.end(), feasts[phrase]
