"""Percentages, points and what is said at a hundred per cent: a sentence and its claims."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Le chômage recule de 0,3 point.", ["0,3 point = 0.3 percentage pp"]),
    ("Le taux atteint 7,5 %.", ["7,5 % = 7.5 percentage %"]),
    ("La participation est de 61,3%.", ["61,3% = 61.3 percentage %"]),
    ("Vingt pour cent des vignes ont gelé.", ["Vingt pour cent = 20 percentage %"]),
    ("Le parti obtient entre 12 et 14 % des voix.", ["entre 12 et 14 % = 12..14 percentage %"]),
    ("La hausse est de 2 à 3 %.", ["2 à 3 % = 2..3 percentage %"]),
    ("Les prix ont baissé de 1,5 % en mars.", ["1,5 % = 1.5 percentage %"]),
    ("La cote du maire perd 4 points dans ce sondage.", ["4 points = 4 percentage pp"]),
    ("L'équipe compte 34 points au classement.", ["34 = 34"]),
    ("L'inflation passe de 2,1 % à 1,8 %.", ["2,1 % = 2.1 percentage %", "1,8 % = 1.8 percentage %"]),
    ("Plus de 80 % des sondés approuvent.", ["Plus de 80 % = 80 percentage % MORE_THAN"]),
    ("Moins de 5% des pièces étaient fausses.", ["Moins de 5% = 5 percentage % LESS_THAN"]),
    ("Le titre a chuté de -0,7 %.", ["-0,7 % = 0.7 percentage %"]),
    ("La mortalité atteint 3 pour mille.", ["3 pour mille = 3 rate /1000"]),
    (
        "Le oui l'emporte avec 54 % des suffrages, contre 46 % pour le non.",
        ["54 % = 54 percentage %", "46 % = 46 percentage %"],
    ),
    ("La banque relève son taux de 25 points de base.", ["25 points de base = 0.25 percentage pp"]),
    ("Quelque 18 et 6 % des électeurs hésitent.", ["Quelque 18 = 18 percentage % APPROX", "6 % = 6 percentage %"]),
    ("La part de marché gagne 0,8 point.", ["0,8 point = 0.8 percentage pp"]),
    ("Le lait contient 3,5 p. 100 de matière grasse.", ["3,5 p. 100 = 3.5 percentage %"]),
    ("Les frais sont pris en charge à 100 %.", ["100 % = 100 percentage %"]),
    ("Le bilan (- 33 % sur un an) pèse.", ["- 33 % = 33 percentage %"]),
    ("Avec 12 %, trois de moins qu'en 2012, le parti recule.", ["12 % = 12 percentage %", "trois = 3 percentage pp"]),
    (
        "La liste gagne avec 51,2 % des voix et trois points d'avance.",
        ["51,2 % = 51.2 percentage %", "trois points = 3 percentage pp"],
    ),
]

NOTHING = [
    "Ils sont d'accord à 100 % avec lui.",
    "Il est motivé à 200 %.",
]

test_claims = claims_table(FOUND, NOTHING)
