"""Numbers written in words, as the numerals stage reads them."""

from collections.abc import Iterator
from typing import NamedTuple


class Number(NamedTuple):
    """A number in words; `value` null for "des dizaines", `is_rough` for "une dizaine"."""

    start: int
    end: int
    value: float | None
    is_rough: bool


_TEMP = {w: i for i, w in enumerate("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split())} | {"une": 1, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}


def number_words(text: str) -> Iterator[Number]:
    import re
    for m in re.finditer(r"[^\W\d_]+", text):
        v = _TEMP.get(m[0].lower())
        if v is not None:
            yield Number(m.start(), m.end(), v, False)
