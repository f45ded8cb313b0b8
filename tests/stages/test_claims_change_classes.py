"""Rises, falls, starts and ends of a change: the change of each figure of a sentence."""

import pytest

from tests.stages.marked import claims

pytestmark = pytest.mark.model

RISES = [
    ("Les loyers ont grimpé de {4 %|percentage|4}.", "increase"),
    ("Le chiffre d'affaires s'est accru de {12 %|percentage|12}.", "increase"),
    ("Le trafic a crû de {9 %|percentage|9}, à {3 millions} de passagers.", "increase to"),
    ("L'indice s'adjuge {0,8 %|percentage|0.8}.", "increase"),
    ("Le budget est majoré de {3 millions d'euros|money|3000000}.", "increase"),
    ("Les exportations affichent une progression de {6 %|percentage|6}.", "increase"),
    ("Le prix du blé s'est envolé de {30 %|percentage|30} en un an.", "increase"),
    ("Les réservations sont en hausse de {15 %|percentage|15}.", "increase"),
    ("L'Insee relève une augmentation de {2,1 %|percentage|2.1} des prix.", "increase"),
    ("La ville a gagné {4 000} habitants en dix ans.", "increase"),
    ("Le parti gagne {trois points|percentage|3|pp}.", "increase"),
    ("L'école accueillera {40} élèves supplémentaires.", "increase"),
    ("L'État débloque {10 millions d'euros|money|10000000} supplémentaires.", "increase"),
    ("On recense {300} malades de plus en une semaine.", "increase"),
    ("Les dépenses ont explosé de {50 %|percentage|50}.", "increase"),
    ("La demande devrait croître de {2 %|percentage|2} l'an prochain.", "increase"),
    ("La hausse des tarifs atteint {5 %|percentage|5}.", "increase"),
    ("Le salaire minimum sera revalorisé de {1,5 %|percentage|1.5}.", "increase"),
    ("Les ventes (+ 8 %) repartent.".replace("+ 8 %", "{+ 8 %|percentage|8}"), "increase"),
    ("La production a bondi d'{un tiers|fraction|0.3333}.", "increase"),
    ("L'accroissement est de {7 %|percentage|7}.", "increase"),
    ("Une majoration de {10 %|percentage|10} sera appliquée.", "increase"),
]
FALLS = [
    ("Le chômage a reflué de {0,4 point|percentage|0.4|pp}.", "decrease"),
    ("Les livraisons ont chuté de {18 %|percentage|18}.", "decrease"),
    ("Le titre lâchait {3,2 %|percentage|3.2} à la clôture.", "decrease"),
    ("Le bénéfice a fondu de {40 %|percentage|40}.", "decrease"),
    ("Une baisse de {6 %|percentage|6} des accidents a été constatée.", "decrease"),
    ("La fréquentation accuse un recul de {11 %|percentage|11}.", "decrease"),
    ("Les dotations seront amputées de {2 millions d'euros|money|2000000}.", "decrease"),
    ("La collecte s'est effondrée de {25 %|percentage|25}.", "decrease"),
    ("La région a perdu {3 000} habitants.", "decrease"),
    ("Le président perd {deux points|percentage|2|pp} dans les sondages.", "decrease"),
    ("La commune compte {200} élèves de moins qu'en <2015>.", "decrease"),
    ("La facture sera allégée de {50 euros|money|50}.", "decrease"),
    ("Les ventes ont plongé de {9 %|percentage|9}.", "decrease"),
    ("Le volume d'échanges a décliné de {1 %|percentage|1}.", "decrease"),
    ("La réduction est de {5 %|percentage|5}.", "decrease"),
    ("L'action a dévissé de {14 %|percentage|14}.", "decrease"),
    ("Le groupe supprime {400} postes.", "level"),
    ("Les émissions ont été divisées par {trois|multiple|3}.", "decrease"),
    ("La production s'est repliée de {0,6 %|percentage|0.6}.", "decrease"),
    ("La récolte s'annonce inférieure de {20 %|percentage|20} à la moyenne.", "decrease"),
    ("Un fléchissement de {2 %|percentage|2} est observé.", "decrease"),
    ("Le rendement affiche un repli de {3 %|percentage|3}.", "decrease"),
]
ENDS = [
    ("Le taux est passé de {9 %|percentage|9} à {7,5 %|percentage|7.5}.", "from to"),
    ("La vitesse sera ramenée de {90 km/h|measure|90|km/h} à {80 km/h|measure|80|km/h}.", "from to"),
    ("Le bilan s'est alourdi à {32} morts.", "to"),
    ("Le bilan grimpe à {32} morts.", "to"),
    ("Le gouvernement a porté l'enveloppe à {5 millions d'euros|money|5000000}.", "to"),
    ("La banque centrale a relevé son taux directeur à {3 %|percentage|3}.", "to"),
    ("La note a été abaissée de {12} à {10}.", "from to"),
    ("Le déficit a été ramené à {2,8 %|percentage|2.8} du PIB.", "to"),
    ("Le chômage est tombé à {7,1 %|percentage|7.1}, son plus bas niveau en dix ans.", "to"),
    ("Le prix du litre est redescendu à {1,70 euro|money|1.7}.", "to"),
    ("Les effectifs ont été réduits à {300} salariés.", "to"),
    ("Le seuil remonte à {18 %|percentage|18}.", "to"),
    ("Le déficit s'est creusé de {2 milliards d'euros|money|2000000000}.", "increase"),
    ("L'inflation est revenue sous {2 %|percentage|2}.", "to"),
    ("Le baril est passé au-dessus de {100 dollars|money|100|USD}.", "to"),
    ("Le chiffre d'affaires a progressé de {3 %|percentage|3} pour atteindre {2 milliards d'euros|money|2000000000}.",
     "increase level"),
    ("La dette s'établit à {98 %|percentage|98} du PIB, contre {95 %|percentage|95} un an plus tôt.", "level level"),
    ("L'effectif, porté de {120} à {150} agents, sera stable.", "from to"),
    ("Le taux d'emploi recule de {1 point|percentage|1|pp}, à {64 %|percentage|64}.", "decrease to"),
    ("La population a doublé pour atteindre {40 000} habitants.", "level"),
    ("Le nombre de cas s'établit à {120}, un record.", "level"),
    ("Le tarif grimpera de {20|money|20} à {25 euros|money|25}.", "from to"),
    ("La croissance a été révisée à {1,2 %|percentage|1.2}.", "to"),
    ("Il a ramené son prix à {40 millions d'euros|money|40000000}.", "to"),
    ("La croissance atteint {1,2 %|percentage|1.2}.", "level"),
    ("Il a perdu {3 millions d'euros|money|3000000} au casino.", "level"),
    ("Le pays a perdu {douze} soldats.", "level"),
    ("La peine a été réduite à {cinq ans|penalty}.", "level"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), RISES + FALLS + ENDS)
def test_each_change_by_its_wordings(marked: str, expected: str) -> None:
    assert " ".join(claim.change for claim in claims(marked)) == expected
