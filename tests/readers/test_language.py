"""The language check: sure of what it refuses, silent where it cannot tell."""

import pytest

from pipeline.readers.language import language_of

FRENCH = (
    "Le président a déclaré lundi que l'armée avait repris la ville après dix jours de combats, au prix de quarante "
    "morts et de plus de deux cents blessés. Les habitants, réfugiés dans les écoles, attendent toujours des vivres."
)
BARE = (
    "LE MINISTERE DE L'INTERIEUR A ANNONCE MARDI QUE TRENTE-DEUX PERSONNES AVAIENT ETE INTERPELLEES EN MARGE DE LA "
    "MANIFESTATION, DONT DOUZE MINEURS. LA PREFECTURE FAIT ETAT DE SIX BLESSES LEGERS PARMI LES FORCES DE L'ORDRE."
)
ENGLISH = (
    "The president said on Monday that the army had retaken the city after ten days of fighting, at the cost of forty "
    "dead and more than two hundred wounded. Residents who took refuge in schools are still waiting for water."
)
SPANISH = (
    "El presidente declaró el lunes que el ejército había recuperado la ciudad tras diez días de combates, con "
    "cuarenta muertos y más de doscientos heridos. Los habitantes, refugiados en las escuelas, esperan todavía agua."
)
OCCITAN = (
    "Lo president a declarat diluns que l'armada aviá représ la vila aprèp dètz jorns de combats, al prètz de quaranta "
    "mòrts e de mai de dos cents ferits. Los abitants, refugiats dins las escòlas, esperan totjorn d'aiga per beure."
)
RUSSIAN = "Президент заявил в понедельник, что армия вернула город после десяти дней боёв. " * 4
TABLE = "Ville;Cas;Décès\n" + "\n".join(
    f"{city};{n};{n // 3}"
    for n, city in enumerate(
        "Paris Lyon Marseille Toulouse Nantes Montpellier Strasbourg Lille Rennes Reims".split() * 3
    )
)
SCORES = "\n".join(
    f"{a} – {b} {n}-1" for n, (a, b) in enumerate([("Real", "Barça"), ("Ajax", "Feyenoord"), ("Roma", "Napoli")] * 6)
)


@pytest.mark.parametrize("text", [FRENCH, BARE, BARE.lower(), TABLE], ids=["prose", "capitals", "no accents", "table"])
def test_french(text: str) -> None:
    assert language_of(text) == "fr"


@pytest.mark.parametrize(
    ("text", "language"), [(ENGLISH, "en"), (SPANISH, "es"), (OCCITAN, "oc"), (RUSSIAN, "ru"), (ENGLISH.upper(), "en")]
)
def test_other_languages(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        f"{FRENCH} « {ENGLISH} », a-t-il dit.",
        f"{FRENCH}\n\n« {ENGLISH} »\n\n{FRENCH}",
        f"{ENGLISH}\n\n{FRENCH}",
    ],
)
def test_a_french_text_may_quote_at_length(text: str) -> None:
    assert language_of(text) == "fr"


def test_a_foreign_text_with_a_few_french_words_stays_foreign() -> None:
    assert language_of(f"{ENGLISH} {ENGLISH} « Nous sommes très inquiets », he said.") == "en"


@pytest.mark.parametrize(
    "text",
    ["", ENGLISH[:199], "1 234,5 " * 50, "https://example.org/a-long-address-in-english " * 9, SCORES],
    ids=["empty", "short", "figures", "addresses", "scores"],
)
def test_no_opinion(text: str) -> None:
    assert language_of(text) in (None, "fr")


def test_the_threshold_is_200_characters() -> None:
    assert language_of(ENGLISH[:200]) == "en"
