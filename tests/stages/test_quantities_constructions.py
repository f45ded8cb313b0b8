"""Constructions in which a number is read with the words around it: one sentence per row with all its claims."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Les loyers ont augmenté d'un tiers.", ["un tiers = 0.3333 fraction"]),
    ("Le gaz coûte 2 euros, soit 12 centimes de plus.", ["2 euros = 2 money EUR", "12 centimes = 0.12 money EUR"]),
    ("L'orage n'a fait ni mort ni blessé.", ["ni = 0", "ni = 0"]),
    ("Elle annonce huit arrestations, mais d'aucun blessé.", ["huit = 8", "aucun = 0"]),
    ("Le service a reçu 52 dossiers, aucun n'a été retenu.", ["52 = 52", "aucun = 0"]),
    ("Le faisceau atteint 450 GeV.", ["450 GeV = 450 measure GeV"]),
    ("L'éolienne tourne à 15 tours par minute.", ["15 tours par minute = 15 measure {turn}/min"]),
    ("Il avait 1,9 gramme d'alcool par litre de sang.", ["1,9 gramme = 1.9 measure g/L"]),
    (
        "La perte est revenue de 780 à 610 millions d'euros.",
        ["780 = 780000000 money EUR", "610 millions d'euros = 610000000 money EUR"],
    ),
    ("La vitesse sera plafonnée à 110 km/h.", ["110 km/h = 110 measure km/h EQUAL_OR_LESS"]),
    ("Deux trams sur quatre circulaient.", ["Deux = 2", "quatre = 4"]),
    ("Il a interdiction de quitter la ville pendant dix ans.", ["dix ans = 10 penalty a"]),
    ("Son moteur développe une puissance de 300 chevaux.", ["300 chevaux = 300 measure [HP]"]),
    ("Âgés de 15, 17 et 21 ans.", ["15 = 15 age a", "17 = 17 age a", "21 ans = 21 age a"]),
    ("Le haras possède 300 chevaux.", ["300 = 300"]),
]  # fmt: skip

NOTHING = [
    "Le terrain a été cédé à un tiers.",
    "Il agissait pour le compte d'un tiers.",
    "La neige reviendra dans la seconde moitié du mois.",
    "Elle a gagné le 200 m nage libre.",
    "Ils courent le relais 4x100 m.",
    "PARIS, 14 sept 2023 - La réunion est finie.",
]

test_claims = claims_table(FOUND, NOTHING)
