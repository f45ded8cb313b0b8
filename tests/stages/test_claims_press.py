"""What the press writes most: ellipsis, stand-ins, sums and their bearers, plans, deeds, scenes told before."""

# ruff: noqa: E501 - one sentence and its claims per row

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

STANDINS = [
    (
        "{Trente-deux|count|32} ouvriers ont été tués et {neuf|count|9} blessés. {Onze|count|11} autres sont portés disparus.",
        ["Trente-deux [ouvriers] killed", "neuf [blessés] injured", "Onze [ouvriers] missing"],
    ),
    (
        "L'effectif comptait {320} salariés en <2010>. Il est tombé à {180}.",
        ["320 [salariés] - date=2010", "180 [effectif] - change=to"],
    ),
    (
        "Le navire transportait {140} migrants. {Quatre-vingt-dix|count|90} ont été secourus.",
        ["140 [migrants] displaced", "Quatre-vingt-dix [migrants] rescued"],
    ),
    (
        "Quelque {600} manifestants ont défilé à [Nantes]. {Quatre} d'entre eux ont été interpellés.",
        ["600 [manifestants] attended location=Nantes", "Quatre [manifestants] detained location=Nantes"],
    ),
    (
        "Sur {trente} élus, {onze} sont des agriculteurs.",
        ["trente [élus] -", "onze [agriculteurs] -"],
    ),
    (
        "Les retraités représentent {un votant sur trois|fraction|0.33}.",
        ["un votant sur trois [retraités] voted"],
    ),
    (
        "La moyenne d'âge des députés est de {49 ans|age}.",
        ["49 ans [députés] -"],
    ),
    (
        "Combien de navires ont coulé ? Une @historienne@ répond : « {Une soixantaine|count|60}. »",
        ["Une soixantaine [navires] -"],
    ),
    (
        "Sur les {400} candidats, {une centaine|count|100} ont renoncé.",
        ["400 [candidats] -", "une centaine [candidats] -"],
    ),
    (
        "Le club a vendu {18 000} billets et prévoit d'en écouler {5 000} de plus.",
        ["18 000 [billets] -", "5 000 [billets] - change=increase factuality=future"],
    ),
    (
        "Le parc compte {deux} entrées sur {cinq}.",
        ["deux [entrées] attended", "cinq [entrées] attended"],
    ),
    (
        "Les élèves, dont le nombre est passé de {80} à {120}, manquent de place.",
        ["80 [élèves] - change=from", "120 [élèves] - change=to revises"],
    ),
    (
        "Cette aide est versée aux {65 ans|age} et plus.",
        ["65 ans [] -"],
    ),
]

SUMS = [
    (
        "Le chiffre d'affaires devrait atteindre {2,4 milliards d'euros|money|2400000000} en <2026>.",
        ["2,4 milliards d'euros [chiffre d'affaires] - factuality=future date=2026"],
    ),
    (
        "Le @maire@ évalue le préjudice à {3 millions d'euros|money|3000000}.",
        ["3 millions d'euros [préjudice] -"],
    ),
    (
        "Les dégâts sont estimés à {3 millions d'euros|money|3000000} par l'@assureur@.",
        ["3 millions d'euros [dégâts] - source=assureur"],
    ),
    (
        "Les recettes ont dépassé {12 millions d'euros|money|12000000}, contre {9 millions|money|9000000} en <2018>.",
        ["12 millions d'euros [recettes] -", "9 millions [recettes] - date=2018"],
    ),
    (
        "Le prix du blé a bondi de {12 %|percentage|12}, à {310 euros|money|310} la tonne.",
        ["12 % [prix] - change=increase", "310 euros [prix] - change=to"],
    ),
    (
        "Le bénéfice a reculé de {8 %|percentage|8}, pour un chiffre d'affaires de {5 milliards|money|5000000000}.",
        ["8 % [bénéfice] - change=decrease", "5 milliards [chiffre d'affaires] -"],
    ),
    (
        "Le @groupe@ a déprécié ses usines à hauteur de {46 millions d'euros|money|46000000}.",
        ["46 millions d'euros [usines] -"],
    ),
    (
        "Un contrat d'un montant de {70 millions d'euros|money|70000000} a été signé.",
        ["70 millions d'euros [contrat] -"],
    ),
    (
        "Une étude chiffre à {12 millions d'euros|money|12000000} le coût des dégâts.",
        ["12 millions d'euros [coût] -"],
    ),
    (
        "Le @gouvernement@ veut ramener le déficit sous {3 %|percentage|3} en <2027>.",
        ["3 % [déficit] - change=to factuality=hypothetical source=gouvernement date=2027"],
    ),
    (
        "L'@enseigne@ ‹annonce› ⟦une baisse de {4 %|percentage|4} de ses ventes⟧.",
        ["4 % [ventes] - change=decrease"],
    ),
    (
        "La @ville@ loue la salle {400 euros|money|400} par mois.",
        ["400 euros [salle] - agent=ville"],
    ),
    (
        "La @cour@ l'a condamné à verser {8 000 euros|money|8000} en réparation du préjudice.",
        ["8 000 euros [préjudice] - agent=cour"],
    ),
    (
        "Coût des travaux : {640 000 euros|money|640000}.",
        ["640 000 euros [Coût des travaux] -"],
    ),
    (
        "Les analystes tablaient respectivement sur {3 millions|money|3000000} et {2 millions|money|2000000}.",
        ["3 millions [] - factuality=future", "2 millions [] - factuality=future"],
    ),
    (
        "Le conducteur présentait un taux de {1,2 gramme|measure|g} d'alcool.",
        ["1,2 gramme [taux] -"],
    ),
    (
        "La station a relevé {27 degrés|measure|Cel}.",
        ["27 degrés [station] -"],
    ),
    (
        "Il devrait faire {38 degrés|measure|Cel} <jeudi>.",
        ["38 degrés [] - factuality=future date=jeudi"],
    ),
    (
        "Le tableau vaut deux fois son prix de départ, soit {9 000 euros|money|9000}.",
        ["9 000 euros [tableau] -"],
    ),
]

PLANS = [
    (
        "Le @groupe@ prévoit de supprimer {310} postes d'ici <2030>.",
        ["310 [postes] dismissed factuality=future source=groupe agent=groupe date=2030"],
    ),
    (
        "Le @gouvernement@ ‹a annoncé› <mercredi> ⟦l'ouverture de {quarante} centres d'accueil⟧.",
        ["quarante [centres d'accueil] - factuality=future agent=gouvernement"],
    ),
    (
        "Le @maire@ se dit prêt à céder {douze} logements.",
        ["douze [logements] - factuality=future agent=maire"],
    ),
    (
        "La région compte créer {900} places de crèche d'ici à <2028>.",
        ["900 [places de crèche] - factuality=future date=2028"],
    ),
    (
        "L'entreprise affiche {120} postes à pourvoir.",
        ["120 [postes] hired factuality=future"],
    ),
    (
        "L'usine aura livré {60} rames.",
        ["60 [rames] -"],
    ),
    (
        "Faute de moyens, {huit} classes fermeront.",
        ["huit [classes] - factuality=future"],
    ),
    (
        "Sans ce renfort, {huit} classes fermeront.",
        ["huit [classes] - factuality=hypothetical"],
    ),
    (
        "La facture pourrait grimper à {8 millions d'euros|money|8000000}.",
        ["8 millions d'euros [facture] - change=to factuality=future"],
    ),
    (
        "Le port perdra {deux} lignes.",
        ["deux [lignes] - factuality=future"],
    ),
    (
        "Le cambrioleur entra et déroba {deux} tableaux.",
        ["deux [tableaux] -"],
    ),
    (
        "Le billet passera à {105 euros|money|105}, contre {89 euros|money|89} <aujourd'hui>.",
        ["105 euros [billet] - change=to factuality=future", "89 euros [billet] - date=aujourd'hui"],
    ),
    (
        "Le @syndicat@ redoute la suppression de {300} postes.",
        ["300 [postes] dismissed factuality=hypothetical source=syndicat"],
    ),
    (
        "Il n'y a pas eu {dix} morts mais {six}.",
        ["dix [morts] killed factuality=denied", "six [morts] killed"],
    ),
    (
        "Le @préfet@ conteste ce chiffre de {900} évacués.",
        ["900 [évacués] evacuated factuality=denied"],
    ),
    (
        "Ils seraient {4 000}, un nombre que dément la @préfecture@.",
        ["4 000 [] - factuality=denied"],
    ),
    (
        "Le @procureur@ a requis {dix ans|penalty} de réclusion.",
        ["dix ans [réclusion] sentenced factuality=hypothetical source=procureur"],
    ),
    (
        "Le joueur a interdiction de stade pendant {deux ans|penalty}.",
        ["deux ans [interdiction] sentenced"],
    ),
    (
        "{Six ans|penalty} ferme pour un chauffard. Les jurés ont prononcé une peine de prison conforme aux réquisitions.",
        ["Six ans [prison] sentenced"],
    ),
]

DEEDS = [
    (
        "Les @insurgés@ ont revendiqué la mort de {huit} soldats.",
        ["huit [soldats] killed agent=insurgés"],
    ),
    (
        "La @coalition@ reconnaît la mort de {huit} civils.",
        ["huit [civils] killed"],
    ),
    (
        "L'arrestation de {six} suspects par la @gendarmerie@ a été saluée.",
        ["six [suspects] detained agent=gendarmerie"],
    ),
    (
        "Une opération de la @gendarmerie@ a permis d'arrêter {sept} passeurs.",
        ["sept [passeurs] detained agent=gendarmerie"],
    ),
    (
        "{Deux cents|measure|kg} kilos de cocaïne ont été saisis par les @douaniers@ au [Havre].",
        ["Deux cents [kilos de cocaïne] - agent=douaniers location=Havre"],
    ),
    (
        "L'@armée@ a perdu {vingt} hommes dans l'assaut.",
        ["vingt [hommes] killed"],
    ),
    (
        "Les @pillards@ ont emporté {trois} camions.",
        ["trois [camions] - agent=pillards"],
    ),
    (
        "La crue a emporté {trois} ponts.",
        ["trois [ponts] destroyed"],
    ),
    (
        "{Cinq} détenus ont été libérés.",
        ["Cinq [détenus] -"],
    ),
    (
        "Les plongeurs ont remonté {trois} corps.",
        ["trois [corps] killed"],
    ),
    (
        "{Douze} personnes ont été arrêtées et {un} agent, touché à la tête, a été transporté à l'hôpital.",
        ["Douze [personnes] detained", "un [agent] injured"],
    ),
    (
        "{Onze} civils, dont {trois} enfants, auraient par ailleurs péri.",
        ["Onze [civils] killed factuality=unconfirmed", "trois [enfants] killed factuality=unconfirmed part"],
    ),
    (
        "Le nombre d'emplois menacés est évalué à {7 000}.",
        ["7 000 [emplois menacés] dismissed"],
    ),
    (
        "Le plan sera présenté <lundi>. Il prévoit la suppression de {40} lits.",
        ["40 [lits] - factuality=future"],
    ),
    (
        "Pas moins de {trente} maisons ont été emportées par la crue.",
        ["trente [maisons] destroyed"],
    ),
    (
        "{Douze} personnes, y compris {trois} enfants, ont été blessées.",
        ["Douze [personnes] injured", "trois [enfants] injured part"],
    ),
]

SCENES = [
    (
        "Un incendie s'est déclaré <lundi> à [Béziers]. Les pompiers ont été appelés dans la nuit. {Quatre} habitants ont été intoxiqués.",
        ["Quatre [habitants] injured date=lundi location=Béziers"],
    ),
    (
        "Une bousculade a éclaté <samedi> devant le [stade Bollaert|facility]. {Neuf} supporteurs ont été blessés.",
        ["Neuf [supporteurs] injured date=samedi"],
    ),
    (
        "Un incendie s'est déclaré <lundi> à [Béziers].\n\n{Quatre} habitants ont été intoxiqués.",
        ["Quatre [habitants] injured"],
    ),
    (
        "L'@armée@ a bombardé le marché <mardi>. L'attaque a fait {quatorze} morts.",
        ["quatorze [morts] killed date=mardi"],
    ),
    (
        "{Cent} grévistes ont manifesté <lundi> à [Lyon] ; {trente} emplois sont supprimés chez le sous-traitant.",
        ["Cent [grévistes] - date=lundi location=Lyon", "trente [emplois] dismissed"],
    ),
    (
        "{Vingt} pirogues dorment sur le sable depuis <huit jours|DURATION>.",
        ["Vingt [pirogues] -"],
    ),
    (
        "Depuis <huit jours|DURATION>, {vingt} pirogues dorment sur le sable.",
        ["vingt [pirogues] - date=huit jours"],
    ),
    (
        "La fréquentation a atteint {90 000} visiteurs, un sommet depuis <1987>.",
        ["90 000 [visiteurs] attended"],
    ),
]


FAR = [
    (
        "Un avion s'est écrasé <lundi> en [Colombie|country]. Il transportait {80} personnes, dont des joueurs d'une équipe du [Brésil|country]. {Soixante} passagers ont péri.",
        ["80 [personnes] - date=lundi location=Colombie", "Soixante [passagers] killed date=lundi location=Colombie"],
    ),
    (
        "Les combats ont repris à [Mossoul].\n\nQuinze jours après, le quartier tient. À [Mossoul], on fuit.\n\n{Trente} civils ont péri dans le nord de la ville.",
        ["Trente [civils] killed location=Mossoul"],
    ),
    (
        "Le maire de [Brest] a reçu celui de [Lorient].\n\n{Deux} ouvriers ont été blessés à l'entrée de la ville.",
        ["Deux [ouvriers] injured"],
    ),
    (
        "Le [port d'Agadir|facility] est bloqué, et [Rabat] s'inquiète.\n\n{Vingt} dockers ont été arrêtés dans ce port.",
        ["Vingt [dockers] detained location=port d'Agadir"],
    ),
    (
        "L'@armée@ avait lancé <le 2 mai> une offensive à [Gao]. {Douze} habitants qui attendaient un car ont été tués.",
        ["Douze [habitants] killed"],
    ),
    (
        "{Six} pêcheurs qui relevaient leurs filets ont disparu.",
        ["Six [pêcheurs] missing"],
    ),
    (
        "Les obus des @rebelles@ ont provoqué la mort de {neuf|count|9} passants et fait {vingt} blessés.",
        ["neuf [passants] killed agent=rebelles", "vingt [blessés] injured agent=rebelles"],
    ),
    (
        "Les pluies ont entraîné la mort de {neuf|count|9} passants.",
        ["neuf [passants] killed"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), [*FAR, *STANDINS, *SUMS, *PLANS, *DEEDS, *SCENES])
def test_press(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
