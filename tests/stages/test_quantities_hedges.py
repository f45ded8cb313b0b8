"""Hedges, bounds and ranges: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Pres de 1 000 coureurs ont pris le départ.", ["Pres de 1 000 = 1000 APPROX"]),
    ("Il a quelque 100 employés.", ["quelque 100 = 100 APPROX"]),
    ("Au moins 12 soldats ont déserté.", ["Au moins 12 = 12 EQUAL_OR_MORE"]),
    ("Environ 300 vaches paissent ici.", ["Environ 300 = 300 APPROX"]),
    ("Quelque 4 000 foyers sont privés de courant.", ["Quelque 4 000 = 4000 APPROX"]),
    ("Près de 60 bateaux sont à quai.", ["Près de 60 = 60 APPROX"]),
    ("Plus de 20 vols sont annulés.", ["Plus de 20 = 20 MORE_THAN"]),
    ("Moins de 10 dossiers ont été rejetés.", ["Moins de 10 = 10 LESS_THAN"]),
    ("Jusqu'à 80 personnes peuvent entrer.", ["Jusqu'à 80 = 80 EQUAL_OR_LESS"]),
    ("Pas moins de 45 plaintes ont été déposées.", ["Pas moins de 45 = 45 EQUAL_OR_MORE"]),
    ("À peine 12 élus étaient présents.", ["À peine 12 = 12 EQUAL_OR_LESS"]),
    ("Autour de 70 tracteurs bloquent le péage.", ["Autour de 70 = 70 APPROX"]),
    ("Un peu plus de 500 signatures manquent.", ["Un peu plus de 500 = 500 MORE_THAN"]),
    ("Le cortège comptait 300 personnes environ.", ["300 = 300 APPROX"]),
    ("Le bilan est de 193 morts au moins.", ["193 = 193 EQUAL_OR_MORE"]),
    ("Une centaine de sièges tout au plus seront pourvus.", ["Une centaine = 100 EQUAL_OR_LESS"]),
    ("Le nombre de cas dépasse 400.", ["400 = 400 MORE_THAN"]),
    ("Le dépôt est plafonné à 10 000 euros.", ["10 000 euros = 10000 money EUR EQUAL_OR_LESS"]),
    (
        "La dette a franchi la barre des 100 milliards d'euros.",
        ["100 milliards d'euros = 100000000000 money EUR MORE_THAN"],
    ),
    ("Le taux est passé sous la barre des 5 %.", ["5 % = 5 percentage % LESS_THAN"]),
    ("Il faut au minimum 50 voix.", ["au minimum 50 = 50 EQUAL_OR_MORE"]),
    ("Le prix est supérieur à 30 euros.", ["30 euros = 30 money EUR MORE_THAN"]),
    ("La température est inférieure à 5 °C.", ["5 °C = 5 measure Cel LESS_THAN"]),
    ("Presque 90 pêcheurs ont répondu.", ["Presque 90 = 90 APPROX"]),
    ("Les quelque 200 ouvriers ont repris le travail.", ["quelque 200 = 200 APPROX"]),
    ("Aux alentours de 40 chèvres se sont échappées.", ["Aux alentours de 40 = 40 APPROX"]),
    ("Il y avait 20 personnes au maximum.", ["20 = 20 EQUAL_OR_LESS"]),
    ("L'aide va de 100 à 300 euros.", ["100 à 300 euros = 100..300 money EUR"]),
    ("Entre 10 et 15 bergers vivent là.", ["Entre 10 et 15 = 10..15"]),
    ("Il gèle entre -8 et -14 °C.", ["entre -8 et -14 °C = -14..-8 measure Cel"]),
    ("De 130 à 150 passagers étaient à bord.", ["130 à 150 = 130..150"]),
    ("Deux ou trois témoins ont parlé.", ["Deux ou trois = 2..3"]),
    ("Trois à quatre cents brebis ont péri.", ["Trois à quatre cents = 300..400"]),
    ("Deux à trois mille personnes défilaient.", ["Deux à trois mille = 2000..3000"]),
    ("Le village compte 10 à 12 000 habitants.", ["10 à 12 000 = 10000..12000"]),
    ("Le nombre de loups est passé de 12 à 17.", ["12 = 12", "17 = 17"]),
    ("L'effectif a été ramené de 300 à 250 ouvriers.", ["300 = 300", "250 = 250"]),
    ("Ils étaient 200 ou plus.", ["200 ou plus = 200 EQUAL_OR_MORE"]),
    ("Le groupe compte plus ou moins 40 membres.", ["plus ou moins 40 = 40 APPROX"]),
    ("Trois témoins, au moins, ont vu la scène.", ["Trois = 3 EQUAL_OR_MORE"]),
]

test_claims = claims_table(FOUND)
