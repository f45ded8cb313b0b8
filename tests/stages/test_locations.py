"""Places: every row is a sentence with all its places and how they are read."""

import datetime as dt
import itertools

import pytest

from pipeline.parse import parse_texts
from pipeline.stages.dates import find_dates
from pipeline.stages.locations import find_locations
from schemas import LocationMention

pytestmark = pytest.mark.model


def mentions(text: str) -> list[LocationMention]:
    """Every place of a text."""
    (parsed,) = parse_texts([("t", text)])
    return find_locations(parsed, find_dates(parsed, dct=dt.date(2020, 5, 4)), [])


def read(text: str) -> list[tuple[str, str, str | None]]:
    """Text, kind and country of every place."""
    return [(m.text, m.kind, m.country) for m in mentions(text)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # forms of one name
        ("Les rebelles ont pris al-Bab et Tel Afar.", [("al-Bab", "city", "SYR"), ("Tel Afar", "city", "IRQ")]),
        ("Elle vit aux États-Unis d'Amérique.", [("États-Unis d'Amérique", "country", "USA")]),
        ("Un mineur de la République du Congo a péri.", [("République du Congo", "country", "COG")]),
        ("Deux frégates croisent dans le Golfe persique.", [("Golfe persique", "water", None)]),
        ("Le pays de Galles vote.", [("pays de Galles", "region", "GBR")]),
        ("La garde des Sceaux démissionne.", []),
        # the sky
        (
            "La sonde qui orbite autour de Mars a photographié la planète Vénus et la Lune.",
            [("Mars", "other", None), ("Vénus", "other", None), ("Lune", "other", None)],
        ),
        ("Il conduit une Mercure, écoute Bruno Mars et cultive une terre.", []),
        # context decides between namesakes
        ("À Gao, dans le nord du Mali, une mine a explosé.", [("Gao", "city", "MLI"), ("Mali", "country", "MLI")]),
        ("La crue a isolé trois hameaux dans la Vienne.", [("Vienne", "region", "FRA")]),
        (
            "Les négociateurs se retrouvent à Vienne, la capitale de l'Autriche.",
            [("Vienne", "city", "AUT"), ("Autriche", "country", "AUT")],
        ),
        ("Un atelier a brûlé à Valence (Drôme).", [("Valence", "city", "FRA"), ("Drôme", "region", "FRA")]),
        ("Le cortège est parti de Tripoli, au Liban.", [("Tripoli", "city", "LBN"), ("Liban", "country", "LBN")]),
        (
            "Le gouverneur de Géorgie a vu le maire d'Atlanta.",
            [("Géorgie", "region", "USA"), ("Atlanta", "city", "USA")],
        ),
        # a noun with a person's name beside it
        ("La loi Hollande a vécu.", []),
        ("La foire Saint-Romain ouvre à Rouen.", [("Rouen", "city", "FRA")]),
        ("Les crues touchent la Gironde et le Gers.", [("Gironde", "region", "FRA"), ("Gers", "region", "FRA")]),
        ("Une usine ferme au Mans.", [("Mans", "city", "FRA")]),
        # common nouns that belong to the name, and those that do not
        ("La ville de Rennes accueille le salon.", [("Rennes", "city", "FRA")]),
        ("Le camp de Handarate a été repris.", [("camp de Handarate", "facility", "SYR")]),
        ("Une barque a chaviré sur le lac Tchad.", [("lac Tchad", "water", None)]),
        ("La faim menace dans le camp de Belmoraz.", [("camp de Belmoraz", "facility", None)]),
        ("Le vol part de l'aéroport de Roissy.", [("aéroport de Roissy", "facility", "FRA")]),
        ("La wilaya de Médéa est en alerte.", [("wilaya de Médéa", "region", "DZA")]),
        ("La gare de l'Est a été évacuée.", [("gare de l'Est", "facility", None)]),
        (
            "Un piéton a été fauché rue de Rivoli, à Paris.",
            [("rue de Rivoli", "road", "FRA"), ("Paris", "city", "FRA")],
        ),
        ("L'accident a eu lieu sur l'autoroute A7.", [("autoroute A7", "road", None)]),
        ("La RN 20 est coupée.", [("RN 20", "road", None)]),
        # spans
        ("Les combats ont repris à Alep-est.", [("Alep-est", "district", "SYR")]),
        ("Il vit en Corée du sud.", [("Corée du sud", "country", "KOR")]),
        ("Le navire patrouille en mer Noire.", [("mer Noire", "water", None)]),
        ("La bande de Gaza manque d'eau.", [("bande de Gaza", "region", "PSE")]),
        # places the gazetteer does not hold
        (
            "Dans le village de Kabokro, en Côte d'Ivoire, un puits s'est effondré.",
            [("Kabokro", "city", "CIV"), ("Côte d'Ivoire", "country", "CIV")],
        ),
        (
            "Un incendie s'est déclaré à Valmorel-sur-Isle (Gironde).",
            [("Valmorel-sur-Isle", "city", "FRA"), ("Gironde", "region", "FRA")],
        ),
        # places with an institution
        ("Le parquet de Chaumont a ouvert une enquête.", [("Chaumont", "city", "FRA")]),
        ("Le maire de Lyon a démissionné.", [("Lyon", "city", "FRA")]),
        ("La police de Dakar a arrêté un homme.", [("Dakar", "city", "SEN")]),
        # acting states are places still: the actors' stage marks them
        ("Moscou dément toute ingérence.", [("Moscou", "city", "RUS")]),
        ("La Turquie a fermé sa frontière.", [("Turquie", "country", "TUR")]),
    ],
)
def test_places(sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Les Français et les Aleppins attendent.",
        "L'armée syrienne a bombardé les positions kurdes.",
        "Le ministère de la Défense russe a réagi.",
        "Le Paris Saint-Germain a battu l'Olympique de Marseille.",
        "Nadia Paris a porté plainte.",
        "M. Lyon n'a pas souhaité répondre.",
        "L'écrivain Jack London est mort jeune.",
        "Mai a été pluvieux.",
        "Le ministre du Commerce a démissionné.",
        "Ils travaillent dans l'usine de Renault.",
        "Police et pompiers sont sur place.",
        "Sens et portée d'une réforme.",
        "Marche blanche pour les victimes.",
        "Les prix montent et les salaires baissent.",
        "Orange a perdu deux millions d'abonnés.",
        "Le Suisse Marc Favre a gagné le Tour de France.",
        "L'équipe de France a perdu.",
        "Il sera reçu à Matignon.",
        "Un Airbus A320 s'est posé sans dommage.",
        "L'agence a ramené la note de B1 à Caa2.",
        "Le nord et le sud s'opposent.",
        "Noël approche et Pâques est loin.",
        "",
    ],
)
def test_no_places(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MOSCOU, 3 mai 2020 (AFP) - Deux trains se sont heurtés.", "Moscou"),
        ("Une délégation se rend à Beijing.", "Pékin"),
        ("Il a été élu aux Etats-Unis.", "États-Unis"),
        ("Une usine ferme au Mans.", "Le Mans"),
        ("Le sommet de la RDC est reporté.", "République démocratique du Congo"),
    ],
)
def test_the_name_is_the_usual_french_form(text: str, name: str) -> None:
    assert [m.name for m in mentions(text)] == [name]


def test_a_city_is_resolved() -> None:
    (nantes,) = mentions("Un tramway a déraillé à Nantes.")
    assert (nantes.geonames_id, nantes.admin1, nantes.feature_code) == (2990969, "Pays de la Loire", "PPL")
    assert (nantes.lat, nantes.lon) == (pytest.approx(47.2, abs=0.1), pytest.approx(-1.55, abs=0.1))


def test_the_short_name_is_that_of_the_long_one() -> None:
    text = "Sainte-Marthe-sur-le-Lac est sous l'eau. Les habitants de Sainte-Marthe ont été évacués."
    assert [m.name for m in mentions(text)] == ["Sainte-Marthe-sur-le-Lac", "Sainte-Marthe-sur-le-Lac"]


def test_an_unknown_place_is_remembered() -> None:
    text = "Le feu a pris dans le village de Kabokro. Kabokro n'a pas de pompiers."
    assert [m.text for m in mentions(text)] == ["Kabokro", "Kabokro"]


def test_a_surname_of_the_document_is_no_place() -> None:
    text = "François Hollande a parlé. Les partisans de Hollande ont applaudi en Hollande."
    assert [m.text for m in mentions(text)] == ["Hollande"]


def test_places_do_not_overlap_and_no_date_is_one() -> None:
    text = "Le 3 mai, dans la province de Namur, près du pont de Jambes, deux trains de Mai 2019 sont passés." * 3
    found = mentions(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(text[m.start : m.end] == m.text and "Mai" not in m.text and not m.is_actor for m in found)


@pytest.mark.parametrize("word", ["Paris ", "A", "1 ", "de la ", "ville de ", "d'"])
def test_long_repetitions_stay_linear(word: str) -> None:
    assert isinstance(mentions(word * 400), list)
