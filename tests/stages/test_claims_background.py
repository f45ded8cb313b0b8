"""What a sentence tells beside its figure: concessions, names of texts and titles, bodies of the sky, gatherings joined."""

# ruff: noqa: E501 - one text and its figures per row

import pytest

from pipeline import extract

pytestmark = pytest.mark.model

DAY = "2021-06-04"
"""A Friday."""

# Each figure with its date and its place; ∅ where the text names none that is its own.
# fmt: off
WHERE_WHEN = [
    ("Si Rabat avait séduit la semaine dernière, l'équipe a perdu 14 ballons à Casablanca.", "14 → ∅ | Casablanca"),
    ("Si l'équipe avait inscrit six essais en mars, elle en a encaissé huit samedi à Dax.", "six → mars | ∅; huit → samedi | Dax"),
    ("La sonde de la Nasa est passée à 12 millions de kilomètres de la Terre.", "12 millions de kilomètres → ∅ | ∅"),
    ("Le pays dénombre 300 chutes de météorites sur la Terre.", "300 → ∅ | Terre"),
    ("L'accord de paix d'Arusha prévoit des quotas de 60 % de Hutus.", "60 % → ∅ | ∅"),
    ("Le protocole de Kyoto impose une réduction de 5 %.", "5 % → ∅ | ∅"),
    ("Le pacte budgétaire de 2012 limite le déficit structurel à 0,5 %.", "0,5 % → ∅ | ∅"),
    ("À la sortie de Lens, un camion a fauché trois piétons mardi.", "trois → mardi | Lens"),
    ("L'Allemande, huit fois championne d'Europe, a couru lundi les 12 km d'Oslo.", "huit → ∅ | ∅; 12 km → lundi | Oslo"),
    ("Le champion d'Europe 2014 a couvert les 20 km de marche en tête.", "20 km → ∅ | ∅"),
    ("Il a couru les 42 km en 2 h 35.", "42 km → ∅ | ∅"),
    ("Il est tombé 80 mm de pluie en trois heures à Nîmes.", "80 mm → trois heures | Nîmes"),
    ("Le test donne un résultat fiable à 95 % en 30 minutes.", "95 % → ∅ | ∅"),
    ("D'une superficie de 300 hectares, le parc a été inauguré en 2011 à Dax.", "300 hectares → ∅ | Dax"),
    ("Disponible depuis mai 2015, le vaccin est autorisé dans quatre pays.", "quatre → ∅ | ∅"),
    ("Après les attentats de Paris, Montrouge et Saint-Denis (17 morts), l'état d'urgence a été débattu.", "17 → ∅ | Paris"),
    ("Après l'accident survenu hier dans le Doubs, la Charente est endeuillée par une collision. Le bilan provisoire est de 6 morts.", "6 → ∅ | ∅"),
    ("Après l'explosion survenue lundi à Lagos, le bilan est de 12 morts.", "12 → lundi | Lagos"),
    ("À Bobigny, première plateforme textile d'Europe, où les agressions sont passées de 35 à 105 en un an, la colère monte.", "35 → ∅ | Bobigny; 105 → un an | Bobigny"),
    ("Niort ouvre le score et profite des parades de son gardien, auteur de 17 arrêts.", "17 → ∅ | ∅"),
    ("Montreuil compte 300 écoles.", "300 → ∅ | Montreuil"),
    ("Le Gabon et le Cameroun représentent 30 % des exportations.", "30 % → ∅ | ∅"),
    ("Le service est proposé au Népal et au Sri Lanka, comme dans une dizaine d'autres pays.", "une dizaine → ∅ | ∅"),
    ("Une marche a été organisée samedi à Lille en mémoire de douze mineurs morts.", "douze → ∅ | ∅"),
    ("Il faut remonter à 1976 pour trouver un mois d'août aussi sec (12 millimètres).", "12 millimètres → 1976 | ∅"),
    ("La course propose 3 km de nage avec un départ à 6 heures, 180 km de vélo.", "3 km → 6 heures | ∅; 180 km → ∅ | ∅"),
    ("Le tournoi se disputait dimanche à Yaoundé. Douze équipes étaient en lice.", "Douze → dimanche | Yaoundé"),
    ("La cérémonie aura lieu samedi au stade de Lillehammer, en Norvège. Environ 1 100 athlètes sont attendus.", "Environ 1 100 → samedi | stade de Lillehammer"),
    ("Un train a déraillé lundi près de Kumasi. Le convoi transportait 200 passagers.", "200 → lundi | Kumasi"),
    ("Mardi, le ministre a inauguré l'usine, qui emploie 300 salariés.", "300 → ∅ | ∅"),
    ("Lundi, une bombe a visé un car qui transportait 30 enfants.", "30 → Lundi | ∅"),
    ("La fièvre a touché le Togo, et surtout le Ghana et le Libéria. On recensait cent cas par semaine dans le pays.", "cent → ∅ | ∅"),
    ("La fièvre a touché le Togo. On recensait cent cas par semaine dans le pays.", "cent → ∅ | Togo"),
    ("Un colloque s'est ouvert vendredi à Tours. L'association compte 55 membres.", "55 → ∅ | ∅"),
]

CERTAINTY = [
    ("Si les forces de la coalition regroupent 100 000 hommes, ce sont uniquement les policiers qui entreront dans la ville.", "asserted"),
    ("Si le salon a accueilli 40 000 visiteurs l'an dernier, il a déçu.", "asserted"),
    ("Si 62 % des Belges approuvent la mesure, seuls 20 % la jugent efficace.", "asserted asserted"),
    ("La grève pourrait durer si aucun prisonnier n'est libéré, a prévenu le comité.", "hypothetical"),
    ("Si douze députés votent la motion, le gouvernement tombe.", "hypothetical"),
    ("Les fraudeurs s'exposent à trois ans de prison.", "hypothetical"),
    ("Les entreprises qui contreviendront à la loi pourront recevoir une amende de 50 000 euros.", "hypothetical"),
    ("L'entreprise devra verser une amende de 50 000 euros.", "asserted"),
    ("La particule aurait une énergie de 750 gigaélectronvolts.", "unconfirmed"),
    ("Quarante députés doivent représenter les 200 000 Ivoiriens de l'étranger.", "future asserted"),
]

CHANGE = [
    ("L'appareil est passé à environ cinq mètres sous l'aile de l'avion.", "level"),
    ("Le cargo est passé à 300 mètres du quai.", "level"),
    ("Le niveau du fleuve est passé à 6 mètres samedi.", "to"),
    ("L'institut enregistre une hausse du chômage, qui augmente de 0,1 point pour passer à 10 %.", "increase to"),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), WHERE_WHEN)
def test_background_dates_and_places_nothing_else(text: str, expected: str) -> None:
    figures = extract(text, DAY).claims
    assert "; ".join(f"{c.text} → {c.date or '∅'} | {c.location or '∅'}" for c in figures) == expected


@pytest.mark.parametrize(("text", "expected"), CERTAINTY)
def test_what_is_conceded_risked_or_only_said(text: str, expected: str) -> None:
    assert " ".join(claim.factuality for claim in extract(text, DAY).claims) == expected


@pytest.mark.parametrize(("text", "expected"), CHANGE)
def test_how_near_is_no_change(text: str, expected: str) -> None:
    assert " ".join(claim.change for claim in extract(text, DAY).claims) == expected
