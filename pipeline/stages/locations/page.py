"""One parsed text as the rules of places look at it: words around an offset, the model's entities, what is taken."""

import bisect
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.gazetteer import Place, fold
from pipeline.parse import Parsed
from pipeline.stages.actors.vocabulary import given_names
from pipeline.stages.locations.vocabulary import (
    Phrase,
    announcing,
    generic_kinds,
    phrases_before,
    sport_pattern,
    title_words,
)
from schemas import DateMention
from schemas.base import LocationKind

WORD = re.compile(r"[^\W_]+")
_LEFT = re.compile(r"[^\W_]+'?|[^\w\s]|\n")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![^\W_].)[^\W_]*")
_ARABIC = re.compile(r"(?<![^\W_])(?:al|el|ad|an|ar|as|ash|at|az|ech|ed|er|es|et|ez)-\Z")

_REACH = 48
_SURNAME = re.compile(r"[ \u00a0]([A-ZÀ-ÖØ-Þ][\w'’]+(?:-[\w'’]+)*)")


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A possible mention by characters with what it may stand for; `kind` and `name` where its form decides them."""

    start: int
    end: int
    readings: tuple[Place, ...]
    rule: str
    kind: LocationKind | None = None
    name: str | None = None


class Page:
    """The text with its capitals and entities; what stands left of an offset is read once."""

    def __init__(self, parsed: Parsed, dates: Sequence[DateMention]) -> None:
        self.parsed = parsed
        self.text = parsed.text
        self._words = parsed.words
        self.low = parsed.text.lower().replace("’", "'")
        if len(self.low) != len(self.text):  # « İ » is lowered to two characters
            self.low = "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text).replace("’", "'")
        self.capitals = [_beginning(self.text, m.start()) for m in _CAPITAL.finditer(self.text)]
        self._before: dict[int, list[str]] = {}
        self._phrases: dict[int, list[Phrase]] = {}
        words = parsed.words
        self.entities = [(words.start[first], words.end[last - 1], label) for first, last, label in words.entities]
        self._entity_starts = [start for start, _, _ in self.entities]
        self._dates = sorted((m.start, m.end) for m in dates)
        self._date_starts = [start for start, _ in self._dates]
        self._sport: dict[int, bool] = {}
        self._surnames = set(self._find_surnames())

    def before(self, at: int) -> list[str]:
        """The lower-case words and signs before an offset, the nearest last (« dans », « l' »)."""
        found = self._before.get(at)
        if found is None:
            found = self._before[at] = _LEFT.findall(self.low, max(0, at - _REACH), at)
        return found

    def noun_before(self, at: int, nouns: Mapping[str, LocationKind]) -> Phrase | None:
        """The longest of these nouns that leads in what begins at an offset (« lac », 12, « de »)."""
        found = self._phrases.get(at)
        if found is None:
            found = self._phrases[at] = list(phrases_before(self.low, at))
        return next((phrase for phrase in found if phrase[0] in nouns), None)

    def entity(self, start: int, end: int) -> tuple[int, int, str] | None:
        """The model's entity that overlaps these characters."""
        at = bisect.bisect_left(self._entity_starts, end) - 1
        if at >= 0 and self.entities[at][1] > start:
            return self.entities[at]
        return None

    def is_dated(self, start: int, end: int) -> bool:
        """Do these characters overlap a date mention?"""
        at = bisect.bisect_left(self._date_starts, end) - 1
        return at >= 0 and self._dates[at][1] > start

    def is_dateline(self, at: int) -> bool:
        """Is this in the dateline (« PARIS, 12 mars (AFP) - »)?"""
        return bool(self.parsed.blocks) and self.parsed.blocks[self.parsed.block_at(at)].kind == "dateline"

    def is_surname(self, word: str) -> bool:
        """Does a person of the document bear this name (« François Hollande », « M. Lyon »)?"""
        return fold(word) in self._surnames

    def _find_surnames(self) -> Iterator[str]:
        for start, end, label in self.entities:
            words = self.text[start:end].split()
            if label == "PER" and len(words) > 1:
                yield fold(words[-1])
        done = 0
        for match in _SURNAME.finditer(self.text):
            word = self._word_before(match.start(), done)
            if word:
                done = match.end()
                if word in given_names() or word.lower() in title_words() or word in {"M.", "MM."}:
                    yield fold(match.group(1))

    def _word_before(self, at: int, first: int) -> str:
        """The word that ends at an offset, its hyphens and point with it, empty behind a sign."""
        start = at - (self.text[at - 1 : at] == ".")
        while start > first and (self.text[start - 1].isalpha() or self.text[start - 1] == "-"):
            start -= 1
        return self.text[start:at]

    def sport_at(self, at: int) -> bool:
        """Does the sentence speak of a match?"""
        index = self.parsed.sentence_at(at)
        if index not in self._sport:
            start, end = self.parsed.sentences[index] if self.parsed.sentences else (0, len(self.text))
            self._sport[index] = sport_pattern().search(self.low, start, end) is not None
        return self._sport[index]

    def part_of_speech(self, at: int) -> str:
        """The model's part of speech of the token that holds a character."""
        return self._words.pos[max(0, bisect.bisect_right(self._words.start, at) - 1)]

    def is_bare_apposition(self, at: int) -> bool:
        """Does a common noun stand right before, without a preposition (« le quinquennat | Hollande »)?"""
        index = bisect.bisect_left(self._words.start, at) - 1
        if index < 0 or self.text[at - 1 : at] not in {" ", "\u00a0"}:
            return False
        word = self._words.text[index]
        if self._words.pos[index] != "NOUN" or not word.islower():
            return False
        return word not in announcing() and word not in generic_kinds()

    def capital_before(self, at: int) -> str:
        """The capitalised word right before, only a space between; empty when there is none."""
        if at < 2 or self.text[at - 1] not in " \u00a0\u202f":
            return ""
        word = re.search(r"[^\W_][\w'’.-]*\Z", self.text[max(0, at - 30) : at - 1])
        return word.group() if word and word.group()[0].isupper() else ""

    def capital_after(self, at: int) -> str:
        """The capitalised word right behind, only a space between; empty when there is none."""
        if self.text[at : at + 1] not in {" ", "\u00a0", "\u202f"}:
            return ""
        word = WORD.match(self.text, at + 1)
        return word.group() if word and word.group()[0].isupper() else ""


def _beginning(text: str, capital: int) -> int:
    """Where the name with this capital begins: at the Arabic article where one stands before it (« al-Bab »)."""
    article = _ARABIC.search(text, max(0, capital - 4), capital) if text[capital - 1 : capital] == "-" else None
    return article.start() if article else capital
