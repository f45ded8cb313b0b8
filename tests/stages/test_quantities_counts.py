"""Counts in digits and words, and what only looks like one: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Le naufrage a fait douze victimes.", ["douze = 12"]),
    ("Vingt-deux mineurs restent bloqués sous terre.", ["Vingt-deux = 22"]),
    ("Les douaniers ont saisi 1 200 tortues et 40 perroquets.", ["1 200 = 1200", "40 = 40"]),
    ("Le festival a attiré 12.500 visiteurs.", ["12.500 = 12500"]),
    ("La commune compte 8'340 habitants.", ["8'340 = 8340"]),
    ("Soixante-quinze bûcherons travaillent ici.", ["Soixante-quinze = 75"]),
    ("Le lycée accueille mille cent élèves.", ["mille cent = 1100"]),
    ("Huit mille cinq cents ruches ont été perdues.", ["Huit mille cinq cents = 8500"]),
    ("Trois des neuf candidats se sont retirés.", ["Trois = 3", "neuf = 9"]),
    ("Dix-sept des vingt députés ont voté pour.", ["Dix-sept = 17", "vingt = 20"]),
    ("Ses quatre frères l'ont rejoint.", ["quatre = 4"]),
    ("Nos 300 bénévoles sont épuisés.", ["300 = 300"]),
    ("Le bilan : 14 noyés.", ["14 = 14"]),
    ("Noyés : 14", ["14 = 14"]),
    ("Ils étaient 27 à bord du chalutier.", ["27 = 27"]),
    ("Deux millions de foyers sont équipés.", ["Deux millions = 2000000"]),
    ("Le pays produit 1,2 million de vélos.", ["1,2 million = 1200000"]),
    ("Un cyclone a détruit 350 cases.", ["350 = 350"]),
    ("L'orchestre réunit soixante et onze musiciens.", ["soixante et onze = 71"]),
    ("Nonante-cinq communes sont concernées.", ["Nonante-cinq = 95"]),
    ("Il reste 60 places et 3 strapontins.", ["60 = 60", "3 = 3"]),
    ("La grève touche 4 dépôts sur 4 lignes différentes.", ["4 = 4", "4 = 4"]),
    ("L'usine emploie neuf ouvriers.", ["neuf = 9"]),
    ("Le canal dessert cent vingt villages.", ["cent vingt = 120"]),
    ("Un deuxième tour opposera quatre listes.", ["quatre = 4"]),
]

NOTHING = [
    "Quelque chose a changé dans ce village.",
    "Il est neuf et brillant.",
    "Le vase neuf s'est brisé.",
    "La fanfare est partie à pied.",
    "Personne ne sait pourquoi.",
]

test_claims = claims_table(FOUND, NOTHING)
