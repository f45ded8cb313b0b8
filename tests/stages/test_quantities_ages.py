"""Ages, against durations: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Un apprenti de 19 ans a été blessé.", ["19 ans = 19 age a"]),
    ("La victime, 34 ans, était infirmière.", ["34 ans = 34 age a"]),
    ("Karim B. (27 ans) conteste les faits.", ["27 ans = 27 age a"]),
    ("Elle est âgée de 72 ans.", ["72 ans = 72 age a"]),
    ("Deux garçons âgés de 6 et 9 ans manquent.", ["Deux = 2", "6 = 6 age a", "9 ans = 9 age a"]),
    ("Il est mort à 83 ans.", ["83 ans = 83 age a"]),
    ("Les 18-24 ans votent moins.", ["18-24 ans = 18..24 age a"]),
    ("Les moins de 25 ans sont touchés.", ["moins de 25 ans = 25 age a LESS_THAN"]),
    ("Les plus de 65 ans seront vaccinés.", ["plus de 65 ans = 65 age a MORE_THAN"]),
    ("Le prévenu a 41 ans.", ["41 ans = 41 age a"]),
    ("Un bébé de cinq mois a été sauvé.", ["cinq mois = 5 age mo"]),
    ("Les 50 ans et plus sont prioritaires.", ["50 ans et plus = 50 age a EQUAL_OR_MORE"]),
    ("Un homme d'une quarantaine d'années a fui.", ["une quarantaine d'années = 40 age a APPROX"]),
    ("Une femme, la cinquantaine, attendait.", ["la cinquantaine = 50 age a APPROX"]),
    ("Les enfants de moins d'un an sont fragiles.", ["moins d'un an = 1 age a LESS_THAN"]),
    ("Des jeunes de 15 à 24 ans cherchent un emploi.", ["15 à 24 ans = 15..24 age a"]),
    ("La retraite à 64 ans divise.", ["64 ans = 64 age a"]),
    ("Elle a fêté ses 100 ans.", ["100 ans = 100 age a"]),
    ("La plus jeune victime avait 4 mois.", ["4 mois = 4 age mo"]),
]

NOTHING = [
    "Il y a dix ans, la mine fermait.",
    "Un contrat de trois ans a été signé.",
    "Le chantier durera deux ans.",
    "Pendant six mois, le pont sera fermé.",
    "Une attente de dix ans prend fin.",
    "Le taux à dix ans remonte.",
    "La loi a été votée deux ans plus tard.",
    "Après vingt ans de guerre, la paix revient.",
    "Le record tenait depuis 12 ans.",
]

test_claims = claims_table(FOUND, NOTHING)
