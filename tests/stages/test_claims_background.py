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
    ("Le syndicat a lancé une grève de 24 heures, suivie par 300 agents.", "300 → ∅ | ∅"),
    ("En l'espace de 24 heures, 300 agents ont démissionné.", "300 → 24 heures | ∅"),
    ("Si Oran avait convaincu la semaine dernière, l'équipe a commis 22 fautes à Tlemcen.", "22 → ∅ | Tlemcen"),
    ("Si l'équipe avait inscrit six essais en mars, elle en a encaissé huit samedi à Dax.", "six → mars | ∅; huit → samedi | Dax"),
    ("La sonde de la Nasa est passée à 12 millions de kilomètres de la Terre.", "12 millions de kilomètres → ∅ | ∅"),
    ("Le pays dénombre 300 chutes de météorites sur la Terre.", "300 → ∅ | Terre"),
    ("L'accord de paix de Nouakchott réserve 40 % des sièges aux femmes.", "40 % → ∅ | ∅"),
    ("Le protocole de Kyoto impose une réduction de 5 %.", "5 % → ∅ | ∅"),
    ("La charte sociale de 2009 plafonne le loyer à 400 euros.", "400 euros → ∅ | ∅"),
    ("À la sortie de Lens, un camion a fauché trois piétons mardi.", "trois → mardi | Lens"),
    ("L'Allemande, huit fois championne d'Europe, a couru lundi les 12 km d'Oslo.", "12 km → lundi | Oslo"),
    ("Le champion d'Europe 2014 a couvert les 20 km de marche en tête.", "20 km → ∅ | ∅"),
    ("Il a couru les 42 km en 2 h 35.", "42 km → ∅ | ∅"),
    ("Il est tombé 80 mm de pluie en trois heures à Nîmes.", "80 mm → trois heures | Nîmes"),
    ("Le capteur donne une mesure exacte à 90 % en 20 minutes.", "90 % → ∅ | ∅"),
    ("D'une superficie de 300 hectares, le parc a été inauguré en 2011 à Dax.", "300 hectares → ∅ | Dax"),
    ("Absente depuis mai 2015, la violoniste a manqué douze concerts.", "douze → ∅ | ∅"),
    ("Après les incendies de Foix, Pamiers et Lavelanet (8 morts), le préfet a interdit les feux.", "8 → ∅ | Foix"),
    ("Après l'incendie survenu hier dans le Gers, la Creuse est endeuillée par un accident de car. Le bilan provisoire est de 4 morts.", "4 → ∅ | ∅"),
    ("Après l'explosion survenue lundi à Lagos, le bilan est de 12 morts.", "12 → lundi | Lagos"),
    ("À Roubaix, ancienne capitale lainière d'Europe, où les effectifs sont passés de 900 à 120 en un an, la colère monte.", "900 → ∅ | Roubaix; 120 → un an | Roubaix"),
    ("Niort domine la mi-temps et s'en remet à son pivot, auteur de six tirs.", "six → ∅ | ∅"),
    ("Montreuil compte 300 écoles.", "300 → ∅ | Montreuil"),
    ("Le Gabon et le Cameroun représentent 30 % des exportations.", "30 % → ∅ | ∅"),
    ("Le virus circule au Bénin et au Ghana, comme dans vingt autres pays.", "vingt → ∅ | ∅"),
    ("Une marche a été organisée samedi à Lille en mémoire de douze mineurs morts.", "douze → ∅ | ∅"),
    ("Il faut remonter à 1976 pour trouver un mois d'août aussi sec (12 millimètres).", "12 millimètres → 1976 | ∅"),
    ("La course propose 3 km de nage avec un départ à 6 heures, 180 km de vélo.", "3 km → 6 heures | ∅; 180 km → ∅ | ∅"),
    ("Le tournoi se disputait dimanche à Yaoundé. Douze équipes étaient en lice.", "Douze → dimanche | Yaoundé"),
    ("Le tournoi se tiendra samedi au stade de Bouaké, en Côte d'Ivoire. Environ 900 joueuses sont attendues.", "Environ 900 → samedi | stade de Bouaké"),
    ("Un train a déraillé lundi près de Kumasi. Le convoi transportait 200 passagers.", "200 → lundi | Kumasi"),
    ("Mardi, le ministre a inauguré l'usine, qui emploie 300 salariés.", "300 → ∅ | ∅"),
    ("Lundi, une bombe a visé un car qui transportait 30 enfants.", "30 → Lundi | ∅"),
    ("La fièvre a touché le Togo, et surtout le Ghana et le Libéria. On recensait cent cas par semaine dans le pays.", "cent → ∅ | ∅"),
    ("La fièvre a touché le Togo. On recensait cent cas par semaine dans le pays.", "cent → ∅ | Togo"),
    ("Le stade, pourtant non conforme depuis 2011, accueille 40 000 spectateurs.", "40 000 → ∅ | ∅"),
    ("Son père est mort en 1998 à Bastia. Deux ouvriers ont été tués mardi.", "Deux → mardi | ∅"),
    ("L'axe ferroviaire entre Ségou et Kayes a été coupé. Trente soldats ont été tués.", "Trente → ∅ | ∅"),
    ("Un colloque s'est ouvert vendredi à Tours. L'association compte 55 membres.", "55 → ∅ | ∅"),
]

CERTAINTY = [
    ("Si l'armée aligne 40 000 soldats, ce sont uniquement les gendarmes qui patrouilleront au marché.", "asserted"),
    ("Si le salon a accueilli 40 000 visiteurs l'an dernier, il a déçu.", "asserted"),
    ("Si 62 % des Belges approuvent la mesure, seuls 20 % la jugent efficace.", "asserted asserted"),
    ("La grève pourrait durer si aucun prisonnier n'est libéré, a prévenu le comité.", "hypothetical"),
    ("Si douze députés votent la motion, le gouvernement tombe.", "hypothetical"),
    ("Les fraudeurs s'exposent à trois ans de prison.", "hypothetical"),
    ("Les pollueurs pourront écoper d'une amende de 9 000 euros.", "hypothetical"),
    ("L'entreprise devra verser une amende de 50 000 euros.", "asserted"),
    ("Le retrait des pièces de 10 euros se fera en deux ans.", "asserted"),
    ("Le faisceau aurait une énergie de 12 gigaélectronvolts.", "unconfirmed"),
    ("Neuf sénateurs doivent représenter les 90 000 Béninois de l'étranger.", "future asserted"),
]

CHANGE = [
    ("Le planeur est passé à environ trois mètres sous le câble du téléphérique.", "level"),
    ("Le cargo est passé à 300 mètres du quai.", "level"),
    ("Le niveau du fleuve est passé à 6 mètres samedi.", "to"),
    ("La banque note une hausse de la dette, qui augmente de 2 points pour passer à 60 %.", "increase to"),
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
