"""What all mentions of one actor say of it together: its best name, sector and country."""

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.spans import stable_hash
from pipeline.stages.actors.vocabulary import organizations, words_of
from schemas import ActorMention
from schemas.base import ActorKind, Sector

_OFFICE = frozenset({"function", "title_and_name", "kind_and_name", "known_name", "acronym"})


@dataclass(frozen=True, slots=True)
class Profile:
    """The entity. `overrides` tells that an office decides the sector of every mention (« le maire, Paul Morel »)."""

    name: str
    kind: ActorKind
    sector: Sector | None
    country: str | None
    overrides: bool
    named: bool


def profile_of(mentions: Sequence[ActorMention]) -> Profile:
    """The best mention's name and kind, the sector of the office or else the most frequent one, the first country."""
    best = max(mentions, key=_worth)
    office = [m.sector for m in mentions if m.rule in _OFFICE and m.sector]
    said = [m.sector for m in mentions if m.sector and m.sector != "CVL"]
    sectors = office or said or [m.sector for m in mentions if m.sector and m.named]
    sector = Counter(sectors).most_common(1)[0][0] if sectors else None
    country = next((m.country for m in mentions if m.country), None)
    return Profile(best.name, best.kind, sector, country, bool(office) and best.kind == "person", best.named)


def _worth(mention: ActorMention) -> tuple[bool, bool, int, int]:
    proper = mention.rule in {"person_name", "title_and_name", "demonym_and_name"}
    return mention.named, proper, len(mention.name), -mention.start


def canonical_key(name: str, country: str | None) -> str:
    """Hash of the normalised name and the country: the same actor across documents, whichever of its names is used."""
    return stable_hash("k", normalised(known_name(name) or name), country or "")


@functools.lru_cache(maxsize=1 << 14)
def known_name(name: str) -> str | None:
    """The first name of a known organization by any of its names."""
    words = words_of(name)
    found = organizations().longest(words, 0)
    return found[1][0].names[0] if found and found[0] == len(words) else None


@functools.lru_cache(maxsize=1 << 14)
def normalised(name: str) -> str:
    """Without accents, case, articles and signs: « L'Armée  russe » → « armee russe »."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    plain = re.sub(r"^(?:le |la |les |l['’])", "", plain)
    return " ".join(re.findall(r"\w+", plain))
