"""The gazetteer: what it holds, how it is found, and that every row is valid."""

import itertools
import re
from pathlib import Path

import pycountry
import pytest

from pipeline import gazetteer
from pipeline.gazetteer import (
    COLUMNS,
    admin1_name,
    capital_country,
    country_of_adjective,
    country_of_name,
    extends,
    fold,
    forms_of,
    is_demonym,
    lookup,
    rows,
)
from pipeline.lexicons import load

FOLDER = Path(gazetteer.__file__).parent / "lexicons" / "gazetteer"
CODES = {c.alpha_3 for c in pycountry.countries} | {"XKX", ""}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Port-au-Prince", "port au prince"),
        ("ST-MALO", "saint malo"),
        ("Ste-Marie", "sainte marie"),
        ("L’Aquila", "l'aquila"),
        ("Tromsø", "tromso"),
        ("Œting", "oeting"),
        ("Łódź", "lodz"),
        ("Est", "est"),
        ("  ", ""),
    ],
)
def test_fold(name: str, key: str) -> None:
    assert fold(name) == key


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Alep", ("Alep", "city", "SYR")),
        ("ALEP", ("Alep", "city", "SYR")),
        ("Aleppo", ("Alep", "city", "SYR")),
        ("Beijing", ("Pékin", "city", "CHN")),
        ("Etats-Unis", ("États-Unis", "country", "USA")),
        ("RDC", ("République démocratique du Congo", "country", "COD")),
        ("Mans", ("Le Mans", "city", "FRA")),
        ("mer Noire", ("mer Noire", "water", None)),
        ("Hérault", ("Hérault", "region", "FRA")),
        ("Guadeloupe", ("Guadeloupe", "region", "GLP")),
        ("Kosovo", ("Kosovo", "country", "XKX")),
        ("Sahel", ("Sahel", "region", None)),
    ],
)
def test_lookup_gives_the_usual_french_form_first(name: str, expected: tuple[str, str, str | None]) -> None:
    first = lookup(name)[0]
    assert (first.name, first.kind, first.country) == expected


def test_a_city_has_its_identity_and_coordinates() -> None:
    place = lookup("Nantes")[0]
    assert (place.geonames_id, place.feature_code, admin1_name(place.admin1 or "")) == (
        2990969,
        "PPL",
        "Pays de la Loire",
    )
    assert (round(place.lat or 0, 1), round(place.lon or 0, 1)) == (47.2, -1.6)


@pytest.mark.parametrize("name", ["", "Valmorel-sur-Isle", "Xyzzy", "aaaa", "zzzz", "\t", "é"])
def test_lookup_of_what_is_no_place(name: str) -> None:
    assert lookup(name) == ()


def test_lookup_finds_every_key() -> None:
    for cells in itertools.islice(rows(), 0, None, 997):
        assert cells[1] in {p.name for p in lookup(cells[0])}, cells


def test_extends() -> None:
    assert [extends(w) for w in ("Corée du", "Port au", "Zzz", "Alepx")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("russe", "RUS"),
        ("Saoudiennes", "SAU"),
        ("grecque", "GRC"),
        ("turques", "TUR"),
        ("wallonne", "BEL"),
        ("nigérien", "NER"),
        ("nigérianes", "NGA"),
        ("européen", None),
        ("kurde", None),
        ("jurassien", None),
        ("maison", None),
        ("", None),
    ],
)
def test_country_of_adjective(word: str, country: str | None) -> None:
    assert country_of_adjective(word) == country


def test_wide_adjectives_are_demonyms() -> None:
    assert [is_demonym(w) for w in ("Européens", "kurdes", "Russe", "table")] == [True, True, True, False]


def test_every_state_has_a_name_and_a_demonym() -> None:
    dependencies = load("territories")["dependencies"]["codes"]
    states = {c.alpha_3 for c in pycountry.countries if c.alpha_2 not in dependencies}
    assert states - {cells[2] for cells in rows() if cells[7] == "PCLI"} == set()
    assert states - set(load("demonyms")["demonyms"]) == set()


@pytest.mark.parametrize(
    ("name", "country"),
    [("la Russie", "RUS"), ("États-Unis", "USA"), ("Birmanie", "MMR"), ("Alep", None), ("Rien", None)],
)
def test_country_of_name(name: str, country: str | None) -> None:
    assert country_of_name(name) == country


@pytest.mark.parametrize(
    ("name", "country"),
    [("Moscou", "RUS"), ("La Haye", "NLD"), ("TÉHÉRAN", "IRN"), ("Kiev", "UKR"), ("Washington", "USA"), ("Lyon", None)],
)
def test_capital_country(name: str, country: str | None) -> None:
    assert capital_country(name) == country


def test_forms_of() -> None:
    assert forms_of("turc/turque") == ("turc", "turque", "turcs", "turques")
    assert forms_of("belge") == ("belge", "belges")


def test_every_row_is_valid_and_sorted() -> None:
    previous = b""
    for cells in rows():
        key, name, country, admin1, identity, lat, lon, code, population, source, flags = cells
        assert len(cells) == len(COLUMNS)
        assert key.encode() >= previous
        previous = key.encode()
        assert key == fold(key)
        assert name.strip() == name != ""
        assert country in CODES, cells
        assert not admin1 or admin1_name(admin1), cells
        assert re.fullmatch(r"\d*", identity)
        assert (lat == "") == (lon == "")
        assert not lat or (-90 <= float(lat) <= 90 and -180 <= float(lon) <= 180)
        assert re.fullmatch(r"[A-Z]{2,4}\d?[A-Z]?", code), cells
        assert population.isdecimal()
        assert source in {"g", "l", "d", "c", "h"}
        assert re.fullmatch(r"v?a?w?", flags), cells


def test_size() -> None:
    assert sum(f.stat().st_size for f in FOLDER.iterdir()) < 15_000_000


def test_hand_lists_are_in_the_table() -> None:
    missing = [
        name
        for lexicon in ("exonyms", "places")
        for countries in load(lexicon).values()
        for country, entries in countries.items()
        for entry in entries
        for name in (n.strip() for n in entry.partition("=")[0].split("|"))
        if not any(p.country == (None if country == "any" else country) for p in lookup(name))
    ]
    assert missing == []
