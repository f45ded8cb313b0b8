"""The gazetteer: places by name, and the countries that adjectives and names of inhabitants point at.

The table is one sorted text file (see `pipeline/lexicons/gazetteer/README.md`). It is mapped into memory and searched
by block, so that loading costs milliseconds, processes share its pages, and nothing is rebuilt per document.
"""

import bisect
import functools
import importlib.resources
import mmap
import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pipeline.errors import LexiconError
from pipeline.lexicons import load
from schemas.base import LocationKind

COLUMNS = (
    "key", "name", "country", "admin1", "geonames_id", "lat", "lon", "feature_code", "population", "source", "flags",
)  # fmt: skip
"""Columns of `places.tsv`, in order; an empty cell is null."""

_BLOCK = 2048
_WATER = frozenset("OCN SEA GULF BAY STRT CNL CHN LK LKS STM RSV LGN FJD WTLD MRSH HBR".split())
_LANDFORM = frozenset(
    "ISL ISLS ATOL MT MTS PK VLC PEN CAPE DSRT PLN PLAT VAL PASS CNYN HLL HLLS GLCR FRST DELT CRTR BCH".split()
)
_LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "ð": "d", "þ": "th", "ə": "e",
     "’": "'", "ʼ": "'", "‘": "'", "ʻ": "'", "`": "'", "´": "'", "ʿ": "'", "ʾ": "'", "-": " ", "‑": " ", "–": " ",
     ".": " ", "\u00a0": " ", "\u202f": " "}
)  # fmt: skip
_SAINT = re.compile(r"\bst(e?) (?=\w)")
_ARTICLE = re.compile(r"(?:les?|la) |l'")


class Place(NamedTuple):
    """One reading of a name. Coordinates are WGS 84 degrees; `feature_code` is GeoNames'; `source` tells which package.

    `variant`: the name looked up is not the usual French form, which `name` holds. `word`: it is also a French word.
    `contracted`: the name without its article, as behind « au », « du » (« au Mans »).
    """

    name: str
    country: str | None
    admin1: str | None
    geonames_id: int | None
    lat: float | None
    lon: float | None
    feature_code: str
    population: int
    source: str
    variant: bool
    word: bool
    contracted: bool

    @property
    def kind(self) -> LocationKind:
        """The kind of place that the feature code stands for."""
        return kind_of_feature(self.feature_code)


@functools.cache
def kind_of_feature(code: str) -> LocationKind:
    """The kind of place that a GeoNames feature code stands for."""
    if code.startswith("PPLX"):
        return "district"
    if code.startswith("PPL"):
        return "city"
    if code in {"PCLI", "PCLS", "PCLF"}:
        return "country"
    if code.startswith(("ADM2", "ADM3", "ADM4")):
        return "district"
    if code.startswith(("ADM", "PCL", "RGN", "CONT", "TERR")):
        return "region"
    if code in _WATER:
        return "water"
    if code in _LANDFORM:
        return "landform"
    return "road" if code in {"RD", "ST", "SQR"} else "facility"


@functools.lru_cache(maxsize=1 << 15)
def fold(name: str) -> str:
    """The key of a name: no case, accents or hyphens; « St » is « Saint » (« ST-MALO » → « saint malo »)."""
    if name.isascii():
        plain = name.casefold()
    else:
        plain = unicodedata.normalize("NFKD", name.casefold())
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = " ".join(plain.translate(_LIGATURES).split())
    return _SAINT.sub(r"saint\1 ", plain) if "st" in plain else plain


class _Table:
    """The mapped file with the first key of every block."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._starts: list[int] = []
        self._keys: list[bytes] = []
        at = self._bytes.find(b"\n") + 1  # the header
        while at < len(self._bytes):
            self._starts.append(at)
            self._keys.append(self._bytes[at : self._bytes.find(b"\t", at)])
            at = self._bytes.find(b"\n", at + _BLOCK) + 1 or len(self._bytes)

    def rows(self, key: str) -> Iterator[list[str]]:
        """The rows of one key, without it."""
        wanted = key.encode()
        at = self._starts[max(0, bisect.bisect_left(self._keys, wanted) - 1)]
        following = bisect.bisect_right(self._keys, wanted)
        end = self._starts[following] if following < len(self._starts) else len(self._bytes)
        prefix = b"\n" + wanted + b"\t"
        found = self._bytes.find(prefix, at - 1, end)
        while found >= 0:
            start = found + len(prefix)
            stop = self._bytes.find(b"\n", start)
            yield self._bytes[start:stop].decode().split("\t")
            found = self._bytes.find(prefix, stop, min(end, stop + len(prefix)))

    def opens(self, prefix: str) -> bool:
        """Does a key begin with these characters?"""
        wanted = prefix.encode()
        at = bisect.bisect_left(self._keys, wanted)
        if at < len(self._keys) and self._keys[at].startswith(wanted):
            return True
        end = self._starts[at] if at < len(self._starts) else len(self._bytes)
        return self._bytes.find(b"\n" + wanted, self._starts[max(0, at - 1)] - 1, end) >= 0

    def extends(self, prefix: str) -> bool:
        """Does a key go on behind these words?"""
        wanted = prefix.encode() + b" "
        at = bisect.bisect_right(self._keys, wanted)
        if at < len(self._keys) and self._keys[at].startswith(wanted):
            return True
        end = self._starts[at] if at < len(self._starts) else len(self._bytes)
        return self._bytes.find(b"\n" + wanted, self._starts[max(0, at - 1)] - 1, end) >= 0

    def __iter__(self) -> Iterator[list[str]]:
        for line in self._bytes[:].decode().splitlines()[1:]:
            yield line.split("\t")


def _path(name: str) -> Path:
    path = Path(str(importlib.resources.files("pipeline.lexicons") / "gazetteer" / name))
    if not path.is_file():
        raise LexiconError(f"no gazetteer: expected {path}")
    return path


@functools.cache
def _table() -> _Table:
    return _Table(_path("places.tsv"))


def rows() -> Iterator[list[str]]:
    """Every row of the table as text cells, in the order of COLUMNS."""
    return iter(_table())


@functools.lru_cache(maxsize=1 << 15)
def lookup(name: str) -> tuple[Place, ...]:
    """Every place of that name, the most prominent first; case, accents and hyphens do not matter."""
    key = fold(name)
    if not key:
        return ()
    places = [_place(cells) for cells in _table().rows(key)]
    return tuple(
        sorted(
            places, key=lambda p: (p.variant or p.contracted, -p.population, p.feature_code, p.name, p.country or "")
        )
    )


@functools.lru_cache(maxsize=1 << 15)
def extends(words: str) -> bool:
    """Does a longer name begin with these words (« Port », « Corée du »)?"""
    return _table().extends(fold(words))


@functools.lru_cache(maxsize=1 << 15)
def opens(word: str) -> bool:
    """Can a name begin with this word? False for most: the table is then not asked any more."""
    key = fold(word)
    return _table().opens(key) and (bool(lookup(word)) or extends(word))


@functools.cache
def admin1_name(code: str) -> str | None:
    """The French name of a first-level division (« FR.84 » → « Auvergne-Rhône-Alpes »)."""
    return _admin1().get(code)


@functools.cache
def _admin1() -> dict[str, str]:
    lines = _path("admin1.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def _place(cells: list[str]) -> Place:
    name, country, admin1, identity, lat, lon, code, population, source, flags = cells
    return Place(
        name=name,
        country=country or None,
        admin1=admin1 or None,
        geonames_id=int(identity) if identity else None,
        lat=float(lat) if lat else None,
        lon=float(lon) if lon else None,
        feature_code=code,
        population=int(population or 0),
        source=source,
        variant="v" in flags,
        word="w" in flags,
        contracted="a" in flags,
    )


@functools.lru_cache(maxsize=1 << 15)
def country_of_adjective(word: str) -> str | None:
    """The country (alpha-3) of an adjective or a name of inhabitants in any form (« russe », « Françaises »)."""
    return _adjectives().get(word.replace("’", "'").casefold())


def adjectives() -> Mapping[str, str]:
    """Country (alpha-3) by every form of an adjective in lower case."""
    return _adjectives()


def is_demonym(word: str) -> bool:
    """Is this an adjective of place or a name of inhabitants (« Européens », « kurde », « Aleppins »)?"""
    return word.replace("’", "'").casefold() in _demonyms()


@functools.cache
def _demonyms() -> frozenset[str]:
    wide = {form for word in load("demonyms")["wide"]["any"] for form in forms_of(word)}
    return frozenset(
        wide | {form for words in load("demonyms")["demonyms"].values() for w in words for form in forms_of(w)}
    )


@functools.cache
def _adjectives() -> dict[str, str]:
    """Form → country, without the forms that two countries share (« jurassien »)."""
    found: dict[str, set[str]] = {}
    for country, words in load("demonyms")["demonyms"].items():
        for word in words:
            for form in forms_of(word):
                found.setdefault(form, set()).add(country)
    return {form: next(iter(countries)) for form, countries in found.items() if len(countries) == 1}


def forms_of(entry: str) -> tuple[str, ...]:
    """Masculine, feminine and their plurals of an adjective, an irregular feminine behind a slash (« turc/turque »)."""
    masculine, _, feminine = entry.partition("/")
    pair = (masculine, feminine or _feminine(masculine))
    plurals = tuple(form if form[-1] in "sx" else form + ("x" if form.endswith("eau") else "s") for form in pair)
    return tuple(dict.fromkeys((*pair, *plurals)))


def _feminine(masculine: str) -> str:
    """« algérien » → « algérienne », « libyen » → « libyenne », « wallon » → « wallonne », « qatari » → « qatarie »."""
    if masculine[-1] in "eè":
        return masculine
    if masculine.endswith(("en", "on", "el")):
        return masculine + masculine[-1] + "e"
    return masculine + "e"


@functools.lru_cache(maxsize=4096)
def country_of_name(name: str) -> str | None:
    """The country that a name of a country or territory stands for (« Russie », « les États-Unis »), alpha-3."""
    return next((p.country for p in _with_article(name) if p.feature_code.startswith("PCL")), None)


@functools.lru_cache(maxsize=4096)
def capital_country(name: str) -> str | None:
    """The country whose capital or seat of government this is (« Moscou », « La Haye », « TÉHÉRAN »), alpha-3."""
    return next((p.country for p in _with_article(name) if p.feature_code in {"PPLC", "PPLG"}), None)


def _with_article(name: str) -> tuple[Place, ...]:
    found = lookup(name)
    if not found and (article := _ARTICLE.match(fold(name))):
        return lookup(fold(name)[article.end() :])
    return found
