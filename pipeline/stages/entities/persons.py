"""Which names of persons are one person: full name, surname, initials, given name."""

from pipeline.stages.actors.vocabulary import given_names
from pipeline.stages.entities.traits import Traits
from schemas import ActorMention

_PERSON_RULES = frozenset({"person_name", "title_and_name", "demonym_and_name"})
_NAMESAKES = 12
"""How many bearers of one surname are compared."""


class Clusters:
    """Mentions by index, grouped by joining."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def of(self, index: int) -> int:
        """The representative of a mention's cluster."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, a: int, b: int) -> None:
        """Make two mentions one actor; the earlier mention represents both."""
        first, second = sorted((self.of(a), self.of(b)))
        self._parent[second] = first


def is_proper_person(actor: ActorMention) -> bool:
    """Does the mention hold a person's own name (not only « maire de Lyon »)?"""
    return actor.kind == "person" and actor.named and actor.rule in _PERSON_RULES


class Persons:
    """The persons named so far, by surname and by given name, each with the fullest name it was given."""

    def __init__(self, clusters: Clusters) -> None:
        self._clusters = clusters
        self._bearers: dict[str, list[tuple[int, tuple[str, ...], Traits]]] = {}
        self._fullest: dict[int, tuple[str, ...]] = {}

    def add(self, index: int, name: str, traits: Traits) -> None:
        """Join a mention with the last person that its name can mean, exact names first."""
        words = tuple(name.split())
        fits = [
            (known == words, other)
            for other, known, them in self._candidates(words)
            if _agree(them, traits) and _compatible(self._full(other, known), words)
        ]
        if fits:
            best = max(fits)[1]
            fullest = max(self._full(best, words), words, key=len)
            self._clusters.join(best, index)
            self._fullest[self._clusters.of(index)] = fullest
        for word in {words[-1], words[0]}:
            bearers = self._bearers.setdefault(word, [])
            bearers.append((index, words, traits))
            del bearers[:-_NAMESAKES]

    def _candidates(self, words: tuple[str, ...]) -> list[tuple[int, tuple[str, ...], Traits]]:
        return self._bearers.get(words[-1], []) + (self._bearers.get(words[0], []) if len(words) > 1 else [])

    def _full(self, index: int, words: tuple[str, ...]) -> tuple[str, ...]:
        return self._fullest.get(self._clusters.of(index), words)


def _compatible(full: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """One is the end of the other, the given name alone, or the other with initials (« K. Ndiaye », « Karim S. »)."""
    short, long = sorted((full, words), key=len)
    if long[-len(short) :] == short:
        return True
    if len(short) == 1:
        return short[0].title() in given_names() and long[0] == short[0]
    if len(short) == len(long):
        return all(a == b or _is_initial_of(a, b) or _is_initial_of(b, a) for a, b in zip(short, long, strict=True))
    return short[-1] == long[-1] and (short[0] == long[0] or _is_initial_of(short[0], long[0]))


def _is_initial_of(a: str, b: str) -> bool:
    return len(a.rstrip(".")) == 1 and b.startswith(a.rstrip("."))


def _agree(a: Traits, b: Traits) -> bool:
    return not (a.gender and b.gender and a.gender != b.gender) and a.plural == b.plural
