"""One parsed document as the actor rules look at it: words, tokens, places, counted nouns, known names."""

import bisect
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.gazetteer import country_of_adjective
from pipeline.parse import Parsed
from pipeline.stages.actors.home import home_country
from pipeline.stages.actors.matching import Located, find_phrases
from pipeline.stages.actors.vocabulary import Noun, sector_adjectives, word_set
from schemas import DateMention, LocationMention, QuantityMention
from schemas.base import ActorKind, Sector

_SUPPOSED = frozenset({"présumé", "présumée", "présumés", "présumées"})
"""« un trafiquant | présumé »: a participle to the tagger, but never a verb."""
_AT_HOME = frozenset({"GOV", "COP", "JUD", "LEG", "LAB", "MED", "PTY"})


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
        words = parsed.words
        self.parsed = parsed
        self.size = len(words)
        self.low, self.texts, self.starts, self._ends = words.low, words.text, words.start, words.end
        self.pos, self.dep, self.head = words.pos, words.dep, words.head
        self.written = Counter(words.text)
        self._morph = words.morph
        self.begins, self.spaced, self.blank = words.begins, words.is_spaced, words.is_space
        self.labels = _entity_labels(parsed)
        self.capital = [word[:1].isupper() for word in words.text]
        self.capitals = [i for i, is_capital in enumerate(self.capital) if is_capital]
        particles = word_set("inner_particles")
        self.name_openings = [i for i, low in enumerate(self.low) if self.capital[i] or low in particles]
        self.attributes = {self.head[i] for i, dep in enumerate(self.dep) if dep == "cop" and i < self.head[i]}
        """Heads with a copula before them (« il est le président »)."""
        self.locations = locations
        self._countries = {m.start: m.country for m in reversed(locations)}
        self.place_at = self._cover((m.start, m.end) for m in locations)
        self.dated = set(self._cover((m.start, m.end) for m in dates))
        self.numeric = self._cover((m.start, m.end) for m in quantities)
        self.quantities = quantities
        self._adjectives: dict[int, bool] = {}
        self._rivals: dict[str, dict[int, str]] = {}
        self._openings = self._sentence_openings()
        self._matches()
        bodies = [v[0].country for _, v in self.known.values() if len(v) == 1 and v[0].sector in _AT_HOME]
        self.home = home_country(locations, bodies)
        self.counted = self._counted()
        self._topics()

    def _topics(self) -> None:
        """What the text is about, as far as the parts that people play in it depend on that."""
        self.is_trial = self._is_trial()
        self.on_business = not word_set("business").isdisjoint(self.low)
        """Does the text speak of firms, plants and staff?"""
        self.on_vote = not word_set("votes").isdisjoint(self.low)
        """Does it speak of a ballot? A rival is a candidate then."""
        self.on_sport = not self.on_vote and len(word_set("sport").intersection(self.low)) > 1
        """Is it about a match or a race? Its keepers, captains and pilots are athletes."""
        self.on_stage = not word_set("stage").isdisjoint(self.low)
        """Does it speak of concerts and songs? A group is a band then."""
        self.on_exile = any(n and n[0].sector == "REF" for _, n in self.nouns.values())
        """Does the text speak of refugees or migrants? A private person in it is one of them, of a country unknown."""

    def token_at(self, char: int) -> int:
        """Index of the token that holds a character."""
        return bisect.bisect_right(self.starts, char) - 1

    def country_at(self, index: int) -> str | None:
        """Country of the place that covers a token."""
        return self._countries.get(self.starts[self.place_at[index][0]])

    def char_span(self, start: int, end: int) -> tuple[int, int]:
        """Characters of the tokens from `start` to `end`."""
        return self.starts[start], self._ends[end - 1]

    def text(self, start: int, end: int) -> str:
        """The text of the tokens from `start` to `end`."""
        return self.parsed.text[slice(*self.char_span(start, end))]

    def low_at(self, index: int) -> str:
        """The lower-case word at an index, empty beyond the ends."""
        return self.low[index] if 0 <= index < len(self.low) else ""

    def begins_sentence(self, index: int) -> bool:
        """Is this the first word of its sentence, quotation marks and bullets aside?"""
        return index in self._openings

    def _sentence_openings(self) -> set[int]:
        """The first word of every sentence and the signs before it."""
        found: set[int] = set()
        for first in (0, *(i for i, begins in enumerate(self.begins) if begins and i)):
            found.add(first)
            at = first
            while self.texts and not self._is_word(at):
                at += 1
                if at >= self.size or self.begins[at]:
                    break
                found.add(at)
        return found

    def _is_word(self, at: int) -> bool:
        """A word or a number; an elided article is one (« L'| Union »: the capital behind it is the word's own)."""
        text = self.texts[at]
        return text.isalpha() or (len(text) > 1 and text[-1] in "'’") or bool(self.parsed.doc[at].like_num)

    def has_rivals(self, word: str, at: int) -> bool:
        """« l'armée russe … l'armée ukrainienne »: is a noun given to two countries, to one just before?"""
        owned = self._rivals.get(word)
        if owned is None:
            found = ((i, country_of_adjective(self.low_at(i + 1))) for i, low in enumerate(self.low) if low == word)
            owned = self._rivals[word] = {i: country for i, country in found if country}
        here = self.parsed.block_at(self.starts[at])
        near = any(i < at and self.parsed.block_at(self.starts[i]) == here for i in owned)
        return near and len(set(owned.values())) > 1

    def rest_of_sentence(self, index: int) -> Iterator[int]:
        """The tokens behind one, to the end of its sentence."""
        at = index + 1
        while at < self.size and not self.begins[at]:
            yield at
            at += 1

    def is_stop(self, index: int) -> bool:
        """A function word to the model."""
        return bool(self.parsed.doc[index].is_stop)

    def is_capital(self, index: int) -> bool:
        """A word that begins with a capital."""
        return 0 <= index < self.size and self.capital[index]

    def is_adjective(self, index: int) -> bool:
        """A lower-case adjective of the noun before it."""
        found = self._adjectives.get(index)
        if found is None:
            found = self._adjectives[index] = self._is_adjective(index)
        return found

    def _is_adjective(self, index: int) -> bool:
        if not 0 <= index < self.size or self.begins[index] or not self.texts[index][0].islower():
            return False
        if index in self.dated or self._disagrees(index):
            return False  # « a limogé son entraîneur | dimanche »
        low, pos = self.low[index], self.pos[index]
        if low in _SUPPOSED:
            return True
        if self.low_at(index + 1) == "-" and not self.spaced[index]:
            return low.endswith("o")  # « islamo-conservateur », « franco-allemand »
        if low == "-" or self.low_at(index - 1) == "-":
            return self.low_at(index - 2).endswith("o") and self.texts[index].isalpha()
        if pos != "VERB" and country_of_adjective(low):
            return True
        if pos in {"NOUN", "PROPN"} and low in sector_adjectives():
            return self.pos[index - 1] in {"NOUN", "PROPN"}  # « les rebelles houthis »
        return pos == "ADJ" and self.texts[index].replace("-", "").isalpha()

    def _disagrees(self, index: int) -> bool:
        """« Union des diplômés | manifeste »: one behind many is no adjective of theirs."""
        many = self.pos[index - 1] == "NOUN" and "Number=Plur" in self._morph[index - 1]
        return many and self.low[index][-1] not in "sxz" and self.low[index - 1][-1] in "sxz"

    def _cover(self, spans: Iterable[tuple[int, int]]) -> dict[int, tuple[int, int]]:
        """Token index → token span, for every token under these character spans."""
        covered: dict[int, tuple[int, int]] = {}
        for start, end in spans:
            first, last = self.token_at(start), self.token_at(end - 1) + 1
            covered.update(dict.fromkeys(range(max(0, first), last), (first, last)))
        return covered

    def _matches(self) -> None:
        """Head nouns, titles, states and known organizations of the text, by the token they begin at."""
        found = find_phrases(self.texts, self.spaced)
        self.nouns: Located[Noun] = {
            first: (last, [n for n in readings if _is_spelled(n, self.texts[first])])
            for first, (last, readings) in found.nouns.items()
        }
        self.titles, self.states, self.known = found.titles, found.states, found.organizations

    def _is_trial(self) -> bool:
        """A report of a hearing: a court of law, and somebody before it."""
        courts = any(n and n[0].sector == "JUD" and n[0].cls == "institution" for _, n in self.nouns.values())
        return courts and not word_set("hearing").isdisjoint(self.low)

    def _counted(self) -> set[int]:
        """Tokens of the noun groups that a quantity counts, and of the quantities themselves."""
        figures = ((m.start, m.end) for m in self.quantities if m.kind != "ordinal")
        counted = {i for i, span in self._cover(figures).items() if not self._is_office(*span)}
        for quantity in self.quantities:
            if quantity.role in {"claim", "idiom"} and quantity.kind not in {"age", "ordinal"}:
                at = self.token_at(quantity.end - 1) + 1
                counted.update(self._group_after(at))
        return counted

    def _is_office(self, start: int, end: int) -> bool:
        """« Premier ministre », « premier secrétaire »: an office whose first word looks like a number."""
        return start in self.nouns and self.nouns[start][0] == end

    def _group_after(self, at: int) -> range:
        """« 43 | (des) soldats loyalistes », « 70 % | des conducteurs »: up to the first noun and its adjectives."""
        start = at
        while self.low_at(at) in word_set("before_counted") or (self.is_adjective(at) and at - start < 3):
            at += 1
        return range(start, at + 1)


def _is_spelled(noun: Noun, word: str) -> bool:
    """« État » keeps its capital, « PJ » its capitals; a text in capitals says nothing."""
    return noun.exact is None or word.isupper() or word[:1].isupper() == noun.exact[0].isupper()


def _entity_labels(parsed: Parsed) -> list[str]:
    """The label of the model's entity over each token, empty outside."""
    labels = [""] * len(parsed.words)
    for first, behind, label in parsed.words.entities:
        labels[first:behind] = [label] * (behind - first)
    return labels
