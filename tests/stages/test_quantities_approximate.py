"""Collective and indefinite numbers: une dizaine, des milliers: a sentence and its claims."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Une dizaine de moutons ont disparu.", ["Une dizaine = 10 APPROX"]),
    ("Des dizaines de camions bloquent le col.", ["Des dizaines = 20.. APPROX"]),
    ("Plusieurs centaines d'arbres ont été abattus.", ["Plusieurs centaines = 200.. APPROX"]),
    ("Quelques milliers de curieux s'étaient déplacés.", ["Quelques milliers = 2000.. APPROX"]),
    ("Des milliers de poissons flottaient à la surface.", ["Des milliers = 2000.. APPROX"]),
    ("Des millions d'abeilles sont mortes.", ["Des millions = 2000000.. APPROX"]),
    ("Une demi-douzaine de cambrioleurs couraient encore.", ["Une demi-douzaine = 6 APPROX"]),
    ("Plus d'une centaine de voisins ont signé.", ["Plus d'une centaine = 100 MORE_THAN"]),
    ("Une petite vingtaine de chalets ont brûlé.", ["Une petite vingtaine = 20 APPROX"]),
    ("Une bonne trentaine de pompiers sont intervenus.", ["Une bonne trentaine = 30 APPROX"]),
    ("Près d'un millier de brebis paissaient là.", ["Près d'un millier = 1000 APPROX"]),
    ("Des dizaines de milliers de lettres dorment au dépôt.", ["Des dizaines de milliers = 20000.. APPROX"]),
    ("Deux douzaines d'huîtres ont suffi.", ["Deux douzaines = 24 APPROX"]),
    ("Une centaine de milliers d'exemplaires ont été vendus.", ["Une centaine de milliers = 100000 APPROX"]),
    ("Au moins une quinzaine de vaches sont malades.", ["Au moins une quinzaine = 15 EQUAL_OR_MORE"]),
]

NOTHING = [
    "Plusieurs chalutiers sont rentrés.",
    "De nombreux badauds regardaient.",
    "La plupart des magasins étaient fermés.",
    "Quelques flocons sont tombés.",
    "Il a fait beau presque tout l'été.",
]

test_claims = claims_table(FOUND, NOTHING)
