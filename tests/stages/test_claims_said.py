"""What each figure is said of, whether it rises or falls, and how certain it is, construction by construction.

Each figure is written with its object, then its change and its certainty where they are not the usual ones.
"""

# ruff: noqa: E501 - one sentence and its claims per row

import pytest

from pipeline import extract
from schemas import Claim

pytestmark = pytest.mark.model

# fmt: off
SAID = [
    ("Parmi les passagers du car, une dizaine souffrent de fractures et trois ont été opérés en urgence.", "une dizaine → passagers; trois → passagers"),
    ("La police a interpellé 19 personnes, pour la plupart des mineurs : neuf ont été placées en garde à vue.", "19 → personnes; neuf → personnes"),
    ("Sur les 75 pompiers engagés, cinq ont été légèrement intoxiqués.", "75 → pompiers engagés; cinq → pompiers engagés"),
    ("L'île voit arriver chaque été trois fois plus de vacanciers qu'elle ne compte d'habitants.", "trois fois plus → vacanciers"),
    ("Les loyers ont augmenté en moyenne de 1,9 % l'an dernier, contre 2,4 % l'année précédente.", "1,9 % → loyers, increase; 2,4 % → loyers"),
    ("La part du nucléaire dans le mix électrique doit être ramenée de 70 % à 50 % d'ici 2035.", "70 % → part, from; 50 % → part, to, future"),
    ("Vendue 45 000 euros aux enchères, la montre avait appartenu à un amiral.", "45 000 euros → montre"),
    ("La future ligne, longue de 87 kilomètres, reliera les deux capitales à 200 km/h.", "87 kilomètres → future ligne; 200 km/h → ligne, future"),
    ("Le réservoir, d'une capacité de 3 000 litres, était vide.", "3 000 litres → réservoir"),
    ("Contrôlé à 187 km/h sur une départementale, le motard s'est vu retirer son permis.", "187 km/h → motard"),
    ("Le bandit présumé aurait, au cours des trois dernières années, détourné avec ses complices 700 000 euros.", "700 000 euros → ∅, unconfirmed"),
    ("Le bilan, encore provisoire, est sans doute plus lourd : au moins 80 morts, vraisemblablement.", "au moins 80 → morts, unconfirmed"),
    ("Selon toute vraisemblance, les quatre occupants du petit avion ont péri.", "quatre → occupants, unconfirmed"),
    ("Rien ne permet d'affirmer que 200 personnes ont été enlevées, tempère un diplomate.", "200 → personnes, unconfirmed"),
    ("Il est question de supprimer 80 lits dans les deux hôpitaux.", "80 → lits, future"),
    ("Le plan présenté hier porte sur 1 100 suppressions de postes, en majorité des départs volontaires.", "1 100 → suppressions de postes, future"),
    ("La construction de 40 éoliennes est à l'étude.", "40 → éoliennes, future"),
    ("Faute d'accord avant lundi, 2 500 employés seraient mis au chômage technique.", "2 500 → employés, hypothetical"),
    ("La pénurie menace 3 millions de personnes, avertit le Programme alimentaire mondial.", "3 millions → personnes"),
    ("Dans le pire des cas, le niveau de la mer monterait de 1,20 mètre.", "1,20 mètre → niveau, increase, hypothetical"),
    ("Le ministre n'exclut pas que 300 postes soient supprimés.", "300 → postes, hypothetical"),
    ("Aucun élément ne permet de confirmer la mort de huit otages, selon Paris.", "huit → otages, unconfirmed"),
    ("Les chiffres de 4 000 morts avancés par les rebelles sont « totalement faux », a réagi l'armée.", "4 000 → morts avancés, denied"),
    ("En un an, la ville a vu sa population fondre de 30 %, à 84 000 habitants.", "30 % → population, decrease; 84 000 → habitants, to"),
    ("Le cours du cacao a cédé 120 dollars la tonne à Londres.", "120 dollars → cours, decrease"),
    ("Le déficit commercial s'est réduit de 800 millions d'euros pour revenir à 5,4 milliards.", "800 millions d'euros → déficit commercial, decrease; 5,4 milliards → déficit commercial, to"),
    ("Sur les quelque 11 000 kilomètres de côtes que compte le pays, plus de la moitié sont menacés par l'érosion.", "quelque 11 000 kilomètres → côtes; plus de la moitié → côtes"),
    ("Pour boucler son budget, la commune devra trouver 1,2 million d'euros, soit l'équivalent de 8 % de ses recettes.", "1,2 million d'euros → ∅, future; 8 % → recettes, future"),
    ("Selon le dernier baromètre, 44 % des sondés lui font confiance (+ 3 points), tandis que 51 % se disent mécontents.", "44 % → sondés; + 3 points → sondés, increase; 51 % → sondés"),
    ("Les recettes du pétrole, qui constituaient 70 % du budget de l'État il y a dix ans, n'en représentent plus que 40 %.", "70 % → budget; 40 % → budget"),
    ("La préfecture ne confirme pas le chiffre de 40 interpellations avancé par les organisateurs.", "40 → interpellations, unconfirmed"),
    ("La facture s'annonce salée : 40 millions d'euros rien que pour les ponts.", "40 millions d'euros → facture"),
    ("Quant au chômage des jeunes, il culmine à 38 %.", "38 % → chômage"),
    ("Le port de Douala traite 12 millions de tonnes de marchandises par an, l'équivalent de 95 % du commerce extérieur du pays.", "12 millions de tonnes → marchandises; 95 % → commerce extérieur"),
    ("Le directeur a écarté l'hypothèse d'une suppression de 200 postes.", "200 → postes, denied"),
    ("La Cour des comptes épingle un dérapage de 300 millions d'euros, le coût étant passé de 1,1 à 1,4 milliard.", "300 millions d'euros → dérapage, increase; 1,1 → coût, from; 1,4 milliard → coût, to"),
    ("Le nouveau tramway, dont le coût est estimé à 480 millions d'euros, desservira 23 stations sur 14 kilomètres.", "480 millions d'euros → coût; 23 → stations, future; 14 kilomètres → tramway, future"),
    ("Le thermomètre est descendu jusqu'à moins 18 degrés.", "jusqu'à moins 18 degrés → thermomètre, to"),
    ("Le feu, qui a déjà dévoré 700 hectares de pins, progressait de 30 mètres par minute.", "700 hectares → pins"),
    ("Selon l'acte d'accusation, les deux frères auraient blanchi plus de 90 millions de dollars entre 2009 et 2014.", "plus de 90 millions de dollars → ∅, unconfirmed"),
    ("L'exécutif table toujours sur un retour à 3 % de déficit en 2027, contre 5,1 % cette année.", "3 % → déficit, future; 5,1 % → déficit"),
    ("L'usine ne tournera plus qu'à 60 % de ses capacités.", "60 % → capacités, future"),
    ("Sous réserve de l'accord des créanciers, 45 magasins seront conservés.", "45 → magasins, hypothetical"),
    ("Il est peu probable que les 33 mineurs soient encore en vie, estime un expert.", "33 → mineurs, unconfirmed"),
    ("Le vainqueur empoche 500 000 dollars, son dauphin 200 000.", "500 000 dollars → vainqueur; 200 000 → dauphin"),
    ("Si l'on en croit la presse locale, quatre ministres auraient déjà remis leur démission.", "quatre → ministres, unconfirmed"),
    ("La mairie a débloqué 80 000 euros pour réparer six écoles.", "80 000 euros → ∅; six → écoles, future"),
    ("Le pays a importé 420 000 tonnes de riz en 2018, deux fois plus qu'en 2015.", "420 000 tonnes → riz; deux fois plus → riz"),
    ("Le groupe prévoit d'ouvrir 15 hôtels en Afrique de l'Ouest, pour un investissement de 200 millions de dollars, et d'y recruter 2 000 personnes.", "15 → hôtels, future; 200 millions de dollars → investissement, future; 2 000 → personnes, future"),
    ("Le chiffre de 100 000 visiteurs, régulièrement cité, n'a jamais été vérifié.", "100 000 → visiteurs, unconfirmed"),
    ("La compagnie n'a pas été en mesure de dire si les 84 passagers étaient tous à bord.", "84 → passagers"),
    ("Pour la première fois, le seuil des 50 % de femmes élues pourrait être franchi.", "50 % → femmes élues, future"),
    ("Après avoir culminé à 14 % en 2009, le taux de pauvreté est revenu à 11 %.", "14 % → taux de pauvreté; 11 % → taux de pauvreté, to"),
    ("La réserve a été réduite des deux tiers.", "deux tiers → réserve, decrease"),
    ("Le Sénat a voté la création de 3 000 postes de magistrats.", "3 000 → postes de magistrats, future"),
    ("Les travaux devaient durer deux ans et coûter 5 millions ; la facture a doublé.", "5 millions → travaux, future"),
    ("Les Européens ont dépensé en moyenne 620 euros pour leurs vacances.", "620 euros → vacances"),
    ("Montant du butin : 300 000 euros en petites coupures.", "300 000 euros → butin"),
    ("Le coût de la reconstruction a été chiffré à 1,6 milliard de dollars par les experts de la Banque mondiale.", "1,6 milliard de dollars → coût"),
    ("Les pertes se montent à quelque 70 milliards de francs CFA pour la filière coton.", "à quelque 70 milliards de francs CFA → pertes"),
    ("Les effectifs ont fondu d'un tiers en dix ans, et le budget de 12 %.", "un tiers → effectifs, decrease; 12 % → budget, decrease"),
    ("La banane représente 60 % des recettes d'exportation de l'archipel, la vanille 15 %.", "60 % → recettes d'exportation; 15 % → recettes d'exportation"),
    ("Avec un taux d'incidence de 420 cas pour 100 000 habitants, la vallée est la plus touchée.", "420 cas pour 100 000 → taux d'incidence"),
    ("Le parc éolien aura une puissance de 480 mégawatts.", "480 mégawatts → puissance, future"),
    ("La ministre a rejeté les accusations selon lesquelles 4 000 migrants auraient été refoulés.", "4 000 → migrants, denied"),
    ("L'ancien international, qui fêtera ses 38 ans en mai, a marqué 11 buts en 25 matches.", "38 ans → ancien international; 11 → buts; 25 → matches"),
    ("La grève a été suivie par 35 % des enseignants selon le rectorat, par plus de 60 % d'après les syndicats.", "35 % → enseignants; plus de 60 % → enseignants"),
    ("Les organisateurs, qui tablaient sur 20 000 entrées, n'en ont vendu que la moitié.", "20 000 → entrées, future; la moitié → entrées"),
    ("L'homme aurait agressé au moins 14 jeunes filles, toutes âgées de 11 à 15 ans.", "au moins 14 → jeunes filles, unconfirmed; 11 à 15 ans → jeunes filles"),
    ("Il nie être l'auteur des 46 tirs relevés par les enquêteurs.", "46 → tirs relevés"),
    ("Le président sortant affronterait son rival socialiste, à 31 %, dans un second tour très ouvert.", "31 % → rival socialiste, unconfirmed"),
    ("Après une chute de 14 % en 2020, le tourisme devrait rebondir de 6 % cette année.", "14 % → chute, decrease; 6 % → tourisme, increase, future"),
    ("Une source sécuritaire a évoqué « une vingtaine de terroristes neutralisés », un bilan invérifiable.", "une vingtaine → terroristes neutralisés, unconfirmed"),
    ("Le taux de mortalité maternelle, tombé de 710 à 390 pour 100 000 naissances, reste élevé.", "710 → taux de mortalité maternelle, from"),
    ("La police se refuse à confirmer le chiffre de 17 arrestations.", "17 → arrestations, unconfirmed"),
    ("Le ministre n'a ni confirmé ni démenti la capture de trois militaires.", "trois → militaires, unconfirmed"),
    ("Le texte fixe à 16 ans l'âge minimal pour travailler dans les mines.", "16 ans → âge minimal"),
]

# What looks alike and means something else.
ALIKE = [
    ("Parmi les 40 élus, 12 femmes siègent pour la première fois.", "40 → élus; 12 → femmes"),
    ("Les faits sont simples : douze hommes armés ont surgi.", "douze → hommes armés"),
    ("L'enquête a confirmé la mort de douze soldats.", "douze → soldats"),
    ("Il est certain que huit hommes ont fui.", "huit → hommes"),
    ("Il est possible de visiter quarante salles.", "quarante → salles"),
    ("Sans surprise, 300 députés ont voté le texte.", "300 → députés"),
    ("Faute de moyens, huit classes ont fermé.", "huit → classes"),
    ("Le rectorat aura pourvu 40 postes.", "40 → postes"),
    ("La création de 40 emplois a coûté 2 millions d'euros.", "40 → emplois; 2 millions d'euros → création"),
    ("Douze films étaient au programme.", "Douze → films"),
    ("Le plan comprend douze pages.", "douze → pages"),
    ("Le club a exclu douze supporters.", "douze → supporters"),
    ("La fermeture de la ligne menace 300 emplois.", "300 → emplois, hypothetical"),
    ("Les chiffres de 4 000 morts avancés par l'ONU sont exacts.", "4 000 → morts avancés"),
    ("Le ministre a écarté douze conseillers.", "douze → conseillers"),
    ("Les 40 salariés de l'usine seront licenciés.", "40 → salariés, future"),
    ("Une prime sera versée aux 300 agents du port.", "300 → agents"),
    ("Les douze morts annoncés hier étaient des civils.", "douze → morts annoncés"),
    ("Il tira douze balles sur la voiture.", "douze → balles"),
    ("Les cendres sont montées jusqu'à 9 000 mètres.", "jusqu'à 9 000 mètres → cendres"),
    ("Une baisse de 10 à 15 % est attendue.", "10 à 15 % → baisse, decrease, future"),
    ("L'État a débloqué 300 millions d'euros pour les communes.", "300 millions d'euros → ∅"),
    ("Le maire est formel : 12 000 euros ont été volés.", "12 000 euros → ∅"),
    ("Le quotidien publie des accusations selon lesquelles 40 soldats ont déserté.", "40 → soldats"),
    ("Le juge a dit si les 12 accusés étaient coupables.", "12 → accusés"),
    ("Le ministère n'a pas confirmé la mort de douze soldats.", "douze → soldats, unconfirmed"),
    ("Le ministère a confirmé la mort de douze soldats.", "douze → soldats"),
    ("Le record a été établi à 190 km/h.", "190 km/h → record"),
    ("La ville comptait 12 000 habitants avant le siège.", "12 000 → habitants"),
    ("Entre Lyon et Paris, les trains roulent à 300 km/h.", "300 km/h → trains"),
    ("Le quai, prévu pour 400 personnes, en accueille 1 900.", "400 → personnes; 1 900 → personnes"),
    ("L'association accueille 400 personnes de plus que prévu.", "400 → personnes, increase"),
    ("Les pompiers engagés étaient 75.", "75 → pompiers engagés"),
    ("Le préfet s'est engagé à reloger 75 familles.", "75 → familles, future"),
    ("Un incendie a parcouru 40 hectares de forêt.", "40 hectares → incendie"),
    ("La tempête a détruit 40 hectares de forêt.", "40 hectares → forêt"),
    ("La région veut doubler sa capacité actuelle de 400 lits.", "400 → lits"),
    ("Trois cents personnes vivent avec moins de deux dollars par jour.", "Trois cents → personnes; moins de deux dollars → personnes"),
    ("La commission a jugé que si le plan était appliqué, 300 postes disparaîtraient.", "300 → postes, hypothetical"),
    ("Le syndicat ignore si 300 ou 400 postes sont visés.", "300 ou 400 → postes, unconfirmed"),
    ("Le parc éolien possède une machine de 5 mégawatts.", "5 mégawatts → machine"),
    ("Il devra revendre un terrain de 3 hectares.", "3 hectares → terrain"),
    ("Cinq cents ouvriers attendent leur salaire.", "Cinq cents → ouvriers"),
    ("L'opposition dit attendre 500 délégués.", "500 → délégués, future"),
    ("Le syndicat a déposé une plainte visant neuf élus.", "neuf → élus"),
    ("Les autorités ont annoncé avoir vacciné 6 000 enfants.", "6 000 → enfants"),
    ("Quatorze équipes étaient engagées.", "Quatorze → équipes"),
    ("Après des mois de débats, on sait enfin que deux sites seront touchés.", "deux → sites, future"),
    ("La banque a ouvert un fonds pour aider ses trois filiales.", "trois → filiales"),
    ("Les grenades ont explosé à deux carrefours.", "deux → carrefours"),
    ("Idriss Kanté avait rejoint Lille pour 8 millions d'euros.", "8 millions d'euros → Idriss Kanté"),
    ("L'ancien maire de Gand est mort à 81 ans.", "81 ans → ancien maire de Gand"),
    ("Entre Lorient et Port Louis, les vedettes ont parcouru 9 kilomètres.", "9 kilomètres → vedettes"),
    ("Le kilomètre d'autoroute revient à 7 millions d'euros.", "7 millions d'euros → kilomètre d'autoroute"),
    ("Le déficit est revenu à 7 millions d'euros.", "7 millions d'euros → déficit, to"),
    ("Il n'est pas question de supprimer 80 lits.", "80 → lits, denied"),
]

# Known misses.
MISSED = [
    ("Dix des onze régions enregistrent une baisse des cas, la dernière une hausse de 4 %.", "4 % → cas, increase", "a gapped clause with its own noun of change"),
    ("Les pluies des dernières 48 heures, jusqu'à 210 mm par endroits, ont emporté un pont.", "jusqu'à 210 mm → pluies", "a date stands between the noun and its apposition"),
    ("En 2019, un habitant sur sept vivait avec moins de 900 euros par mois.", "moins de 900 euros → habitant", "a subject that is itself a fraction is lent to no sum"),
]
# Who states a figure without a statement.
STATED = [
    ("La foule a été évaluée à 15 000 personnes par la police.", "police"),
    ("Les dégâts sont estimés à 3 millions d'euros par la préfecture.", "préfecture"),
    ("La ministre a rejeté les accusations selon lesquelles 4 000 migrants auraient été refoulés.", "ministre"),
    ("Vingt mille personnes ont été touchées par la crue.", None),
]
# fmt: on


def _said(claim: Claim) -> str:
    usual = {"level", "asserted"}
    unusual = [value for value in (claim.change, claim.factuality) if value not in usual]
    return ", ".join([claim.object or "∅", *unusual])


@pytest.mark.parametrize(("text", "expected"), SAID + ALIKE)
def test_each_figure_as_it_is_said(text: str, expected: str) -> None:
    wanted = dict(part.split(" → ") for part in expected.split("; "))
    found = {claim.text: _said(claim) for claim in extract(text).claims}
    assert {figure: found.get(figure) for figure in wanted} == wanted


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(text, said, marks=pytest.mark.xfail(strict=True, reason=why)) for text, said, why in MISSED],
)
def test_known_misses(text: str, expected: str) -> None:
    test_each_figure_as_it_is_said(text, expected)


@pytest.mark.parametrize(("text", "source"), STATED)
def test_who_reckons_states_the_figure(text: str, source: str | None) -> None:
    assert [claim.source for claim in extract(text).claims] == [source]
