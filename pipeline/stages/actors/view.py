"""One parsed document as the actor rules look at it: words, tokens, places, counted nouns, known names."""

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from pipeline.parse import Parsed
from pipeline.stages.actors.countries import country_of_adjective
from pipeline.stages.actors.home import home_country
from pipeline.stages.actors.vocabulary import (
    WORD,
    Noun,
    Phrases,
    V,
    folded,
    nouns,
    organizations,
    sector_adjectives,
    state_names,
    titles,
    word_set,
)
from schemas import DateMention, LocationMention, QuantityMention
from schemas.base import ActorKind, Sector

_AT_HOME = frozenset({"GOV", "COP", "JUD", "LEG", "LAB", "MED", "PTY"})
_PREFIXES = frozenset({"ex-", "vice-", "néo-", "co-", "l'", "d'", "qu'", "s'"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible mention by characters, before overlaps are settled. The heavier one wins."""

    start: int
    end: int
    kind: ActorKind
    sector: Sector | None
    country: str | None
    named: bool
    rule: str
    name: str
    weight: int


class View:
    """Arrays over the tokens of one document, filled once."""

    def __init__(
        self,
        parsed: Parsed,
        dates: Sequence[DateMention],
        quantities: Sequence[QuantityMention],
        locations: Sequence[LocationMention],
    ) -> None:
        self.parsed = parsed
        self.tokens: list[Token] = list(parsed.doc)
        self.low = parsed.words.low
        self._capitals = [word[:1].isupper() for word in parsed.words.text]
        self._texts = parsed.words.text
        self._begins = parsed.words.begins
        self.locations = locations
        self._starts = parsed.words.start
        self._countries = {m.start: m.country for m in reversed(locations)}
        self.place_at = self._cover((m.start, m.end) for m in locations)
        self.dated = set(self._cover((m.start, m.end) for m in dates))
        self.numeric = self._cover((m.start, m.end) for m in quantities)
        self.quantities = quantities
        self._matches()
        bodies = [v[0].country for _, v in self.known.values() if len(v) == 1 and v[0].sector in _AT_HOME]
        self.home = home_country(locations, bodies)
        self.counted = self._counted()
        self.is_trial = self._is_trial()

    def token_at(self, char: int) -> int:
        """Index of the token that holds a character."""
        return bisect.bisect_right(self._starts, char) - 1

    def country_at(self, index: int) -> str | None:
        """Country of the place that covers a token."""
        return self._countries.get(self._starts[self.place_at[index][0]])

    def char_span(self, start: int, end: int) -> tuple[int, int]:
        """Characters of the tokens from `start` to `end`."""
        return self._starts[start], self.parsed.words.end[end - 1]

    def text(self, start: int, end: int) -> str:
        """The text of the tokens from `start` to `end`."""
        return self.parsed.text[slice(*self.char_span(start, end))]

    def low_at(self, index: int) -> str:
        """The lower-case word at an index, empty beyond the ends."""
        return self.low[index] if 0 <= index < len(self.low) else ""

    def begins_sentence(self, index: int) -> bool:
        """Is this the first word of its sentence, quotation marks and bullets aside?"""
        while index > 0 and not self.tokens[index].is_sent_start:
            index -= 1
            if self.tokens[index].is_alpha or self.tokens[index].like_num:
                return False
        return True

    def is_capital(self, index: int) -> bool:
        """A word that begins with a capital."""
        return 0 <= index < len(self._capitals) and self._capitals[index]

    def is_adjective(self, index: int) -> bool:
        """A lower-case adjective of the noun before it."""
        if not 0 <= index < len(self._texts) or self._begins[index] or not self._texts[index][0].islower():
            return False
        token = self.tokens[index]
        if self.low_at(index + 1) == "-" and not token.whitespace_:
            return self.low[index].endswith("o")  # « islamo-conservateur », « franco-allemand »
        if self.low[index] == "-" or self.low_at(index - 1) == "-":
            return self.low_at(index - 2).endswith("o") and token.text.isalpha()
        if country_of_adjective(self.low[index]) and token.pos_ != "VERB":
            return True
        if self.low[index] in sector_adjectives() and token.pos_ in {"NOUN", "PROPN"}:
            return self.tokens[index - 1].pos_ in {"NOUN", "PROPN"}  # « les rebelles houthis »
        return token.pos_ == "ADJ" and token.text.replace("-", "").isalpha()

    def _cover(self, spans: Iterable[tuple[int, int]]) -> dict[int, tuple[int, int]]:
        """Token index → token span, for every token under these character spans."""
        covered: dict[int, tuple[int, int]] = {}
        for start, end in spans:
            first, last = self.token_at(start), self.token_at(end - 1) + 1
            covered.update(dict.fromkeys(range(max(0, first), last), (first, last)))
        return covered

    def _matches(self) -> None:
        """Head nouns, titles and known organizations of the text, by the token they begin at."""
        found = [(m.group(), m.start(), m.end()) for m in WORD.finditer(self.parsed.text.replace("’", "'"))]
        words = [word for word, _, _ in found]
        low = [folded(word) for word in words]
        self.nouns = self._located(nouns(), low, found)
        for first, (last, readings) in self.nouns.items():
            self.nouns[first] = (last, [n for n in readings if _is_spelled(n, self.tokens[first].text)])
        self.titles = self._located(titles(), words, found)
        self.states = self._located(state_names(), words, found)
        self.known = self._located(organizations(), words, found)

    def _located(
        self, phrases: Phrases[V], words: Sequence[str], found: Sequence[tuple[str, int, int]]
    ) -> dict[int, tuple[int, list[V]]]:
        """First token → (end token, values) of every phrase that begins and ends with whole tokens."""
        table: dict[int, tuple[int, list[V]]] = {}
        for i in phrases.openings(words):
            if match := phrases.longest(words, i):
                start, end = found[i][1], found[match[0] - 1][2]
                first, last = self.token_at(start), self.token_at(end - 1)
                prefix = self.low[first][: start - self._starts[first]]
                whole = self.parsed.words.end[last] == end
                if whole and (not prefix or prefix in _PREFIXES):
                    table[first] = (last + 1, match[1])
        return table

    def _is_trial(self) -> bool:
        """A report of a hearing: a court of law, and somebody before it."""
        courts = any(n and n[0].sector == "JUD" and n[0].cls == "institution" for _, n in self.nouns.values())
        return courts and not word_set("hearing").isdisjoint(self.low)

    def _counted(self) -> set[int]:
        """Tokens of the noun groups that a quantity counts, and of the quantities themselves."""
        counted = set(self.numeric)
        for quantity in self.quantities:
            if quantity.role in {"claim", "idiom"} and quantity.kind not in {"age", "ordinal"}:
                at = self.token_at(quantity.end - 1) + 1
                counted.update(self._group_after(at))
        return counted

    def _group_after(self, at: int) -> range:
        """« 43 | (des) soldats loyalistes », « 70 % | des conducteurs »: up to the first noun and its adjectives."""
        start = at
        while self.low_at(at) in word_set("before_counted") or (self.is_adjective(at) and at - start < 3):
            at += 1
        return range(start, at + 1)


def _is_spelled(noun: Noun, word: str) -> bool:
    """« État » keeps its capital, « PJ » its capitals; a text in capitals says nothing."""
    return noun.exact is None or word.isupper() or word[:1].isupper() == noun.exact[0].isupper()
