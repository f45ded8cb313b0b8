"""What the steps share: the text with its words, and one mutable draft for each number."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.parse import Parsed
from pipeline.stages.numerals import Numeral
from pipeline.stages.numerals.lexemes import lower
from pipeline.words import Words
from schemas.base import NumericKind, QuantityMod, QuantityRole

_MARKS = re.compile(r"[+(\[\d](?:(?<=\d)\d+)?")
REACH = 60
"""How many characters before a number its hedges and frames can begin."""


@dataclass(slots=True)
class Draft:
    """A number on its way to a record. `start`, `end`: the span so far; `core`: the number and its unit, no hedge."""

    start: int
    end: int
    numeral: Numeral | None
    value: int | float | None
    low: int | float | None = None
    high: int | float | None = None
    kind: NumericKind | None = None
    unit: str | None = None
    mod: QuantityMod | None = None
    role: QuantityRole | None = None
    rule: str = "count"
    name: str = ""
    """The unit as written, lower case ("" without one)."""
    core_start: int = -1
    core_end: int = -1
    lasting: bool = False
    """Inside a duration found before: an age or a penalty, else a time."""
    twin: "Draft | None" = None
    """The number whose unit this one took: they are of one nature (6 et 9 ans)."""
    bound: bool = False
    """A comparative bound (supérieur à 20), which pairs with its opposite."""

    def __post_init__(self) -> None:
        if self.core_start < 0:
            self.core_start, self.core_end = self.start, self.end

    @classmethod
    def of(cls, numeral: Numeral) -> "Draft":
        """The draft of one numeral."""
        return cls(numeral.start, numeral.end, numeral, numeral.value, numeral.low, numeral.high)

    def take(self, end: int) -> None:
        """Let the span and the core reach to an offset."""
        self.end = self.core_end = end


@dataclass(slots=True, eq=False)
class View:
    """A parsed text with its words by index. `low`: the text in lower case, offset for offset.

    `marks`: where a run of digits, a plus or a bracket begins; every shape with digits begins at one of them.
    """

    parsed: Parsed
    text: str
    low: str
    words: Words
    marks: list[int]

    @classmethod
    def of(cls, parsed: Parsed) -> "View":
        """Index a parsed text."""
        text = parsed.text
        return cls(parsed, text, lower(text), parsed.words, [m.start() for m in _MARKS.finditer(text)])

    def token_from(self, offset: int) -> int | None:
        """Index of the first word that starts at or after an offset, spaces passed over."""
        words = self.words
        i = bisect.bisect_left(words.start, offset)
        while i < len(words) and words.is_space[i]:
            i += 1
        return i if i < len(words) else None

    def token_before(self, offset: int) -> int | None:
        """Index of the last word that starts before an offset, spaces passed over."""
        i = bisect.bisect_left(self.words.start, offset) - 1
        while i >= 0 and self.words.is_space[i]:
            i -= 1
        return i if i >= 0 else None

    def sentence(self, offset: int) -> tuple[int, int]:
        """Start and end of the sentence that holds an offset."""
        if not self.parsed.sentences:
            return 0, len(self.text)
        return self.parsed.sentences[self.parsed.sentence_at(offset)]

    def before(self, offset: int, reach: int = REACH) -> str:
        """The text just before an offset, within its line."""
        left = self.text[max(0, offset - reach) : offset]
        return left[left.rfind("\n") + 1 :]

    def after(self, offset: int, reach: int = REACH) -> str:
        """The text just after an offset, within its line."""
        right = self.text[offset : offset + reach]
        cut = right.find("\n")
        return right if cut < 0 else right[:cut]

    def low_before(self, offset: int, reach: int = REACH) -> str:
        """The text just before an offset, within its line, in lower case."""
        left = self.low[max(0, offset - reach) : offset]
        return left[left.rfind("\n") + 1 :]

    def low_after(self, offset: int, reach: int = REACH) -> str:
        """The text just after an offset, within its line, in lower case."""
        right = self.low[offset : offset + reach]
        cut = right.find("\n")
        return right if cut < 0 else right[:cut]

    def clause_before(self, offset: int, reach: int = 200) -> str:
        """The text before an offset in its sentence."""
        start, _ = self.sentence(offset)
        return self.text[max(start, offset - reach) : offset]

    def clause_after(self, offset: int, reach: int = 200) -> str:
        """The text after an offset in its sentence."""
        _, end = self.sentence(offset)
        return self.text[offset : min(end, offset + reach)]

    def noun_follows(self, offset: int) -> bool:
        """Does a noun follow, directly or behind an adjective: is something counted?"""
        words, token = self.words, self.token_from(offset)
        for _ in range(2):
            if token is None or words.start[token] - offset > 3 or not words.text[token][0].isalpha():
                return False
            pos, word = words.pos[token], words.text[token]
            if pos in {"NOUN", "PROPN"} or (pos == "X" and word.islower()):
                return True
            if pos not in {"ADJ", "NUM"} and not (pos == "VERB" and word.endswith("s")):
                return False
            offset = words.end[token]
            token = self.token_from(offset)
        return True


def cover(spans: Sequence[tuple[int, int]], start: int, end: int) -> int | None:
    """Index of the span that overlaps these offsets (spans sorted, without overlap)."""
    i = bisect.bisect_right(spans, (start, float("inf"))) - 1
    for j in (i, i + 1):
        if 0 <= j < len(spans) and spans[j][0] < end and start < spans[j][1]:
            return j
    return None
