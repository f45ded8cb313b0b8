"""Whose dollars, francs, dinars: a bare name is resolved by the places the document names."""

import functools
import re
from collections import Counter
from dataclasses import dataclass, field

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of

_CFA = {"XOF", "XAF"}
_OWN = 2
_OFTEN = 3
"""Before its bare dollars are Canadian, a document must hold so many names of Canada, or one of them so often.

A firm that tries something in Canada, which is then named again, counts in the dollars of its own country.
"""


@dataclass(slots=True, eq=False)
class Currencies:
    """The currency a bare name stands for in one document; counted when first asked."""

    text: str
    _counts: Counter[str] | None = field(default=None)
    _names: Counter[str] = field(default_factory=Counter)

    def resolve(self, code: str) -> str | None:
        """An ISO 4217 code as it is; a family's name by the document's places, else by its default, else null."""
        families = load("currencies")["families"]
        if code == "CFA":
            return self._likeliest(_CFA, 1) or "XOF"
        if code not in families:
            return code
        table = families[code]
        members = set(table["of"].values()) - {"CFA"} | (_CFA if code == "franc" else set())
        default = table.get("default")
        return self._likeliest(members, _OWN if default else 1, default) or default

    def _likeliest(self, members: set[str], least: int, default: str | None = None) -> str | None:
        counts = self._counted()
        named = (c for c in members if self._names[c] >= least or counts[c] >= max(least, _OFTEN))
        ranked = sorted(((counts[c], c) for c in named), reverse=True)
        if not ranked or (default in members and counts[default or ""] >= ranked[0][0]):
            return None
        return ranked[0][1]

    def _counted(self) -> Counter[str]:
        if self._counts is None:
            owners = _owners()
            places = Counter(match[0] for match in _places().finditer(self.text))
            self._counts = Counter({})
            for place, count in places.items():
                self._counts.update(dict.fromkeys(owners[place], count))
                self._names.update(owners[place])
        return self._counts


@functools.cache
def _owners() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, places in load("currencies")["places"].items():
        for place in places:
            found[place] = (*found.get(place, ()), code)
    return found


@functools.cache
def _places() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(_owners())}(?!\w)")
