"""The events of the closed list, class by class: the event of each figure of a sentence, "-" for none."""

import pytest

from tests.stages.marked import claims

pytestmark = pytest.mark.model

KILLED = [
    ("La bombe a tué {neuf} passants et en a blessé {vingt}.", "killed injured"),
    ("{Trois} alpinistes se sont tués <dimanche> dans le massif.", "killed"),
    ("{Deux} baigneurs sont morts noyés.", "killed"),
    ("Le naufrage a coûté la vie à {trente} personnes.", "killed"),
    ("{Six} ouvriers y ont laissé la vie.", "killed"),
    ("L'épidémie a emporté {quatre-vingts} habitants.", "killed"),
    ("L'explosion a fait {onze} victimes.", "killed"),
    ("Le drame a endeuillé {douze} familles.", "-"),
    ("Une coulée de boue a enseveli {quatre} enfants.", "killed"),
    ("Le bilan provisoire est de {19} décès.", "killed"),
    ("Les secours ont retiré {sept} corps des décombres.", "killed"),
    ("{Cinq} soldats tombés au combat ont été honorés.", "killed"),
    ("L'armée a perdu {quinze} hommes dans l'embuscade.", "killed"),
    ("Le virus a provoqué la mort de {320} patients.", "killed"),
    ("{Deux} chasseurs ont été mortellement blessés.", "killed"),
    ("Le tireur a fauché {huit} passants avant d'être maîtrisé.", "killed"),
    ("{Quarante} otages ont été exécutés par les rebelles.", "killed"),
    ("{12 000} canards ont été abattus dans le département.", "killed"),
    ("Mitraillés à bout portant, {trois} gendarmes ont succombé à leurs blessures.", "killed"),
    ("{Deux} hommes ont été retrouvés sans vie dans un appartement.", "killed"),
    ("{Un} bébé est décédé à la maternité.", "killed"),
    ("La guerre a déjà fait {200 000} morts et {deux millions} de réfugiés.", "killed displaced"),
    ("L'avalanche a été fatale à {trois} skieurs.", "killed"),
]
INJURED_MISSING = [
    ("Le séisme a laissé {400} blessés.", "injured"),
    ("On compte aussi {trente} blessés légers.", "injured"),
    ("{Quatre} policiers ont été roués de coups.", "injured"),
    ("{Six} lycéens ont été légèrement intoxiqués par les fumées.", "injured"),
    ("{Deux} agents, touchés par balles, sont hors de danger.", "injured"),
    ("{Neuf} marins sont portés disparus.", "missing"),
    ("{Vingt} personnes manquent toujours à l'appel.", "missing"),
    ("Les recherches se poursuivent pour retrouver {trois} disparus.", "missing"),
    ("{Quinze} mineurs sont toujours recherchés sous les décombres.", "missing"),
    ("La famille est sans nouvelles de {deux} randonneurs depuis <lundi>.", "missing"),
    ("{Un} piéton a été renversé par un camion.", "injured"),
    ("{Une} fillette a été mordue par un chien.", "injured"),
    ("Le conducteur a percuté {quatre} cyclistes.", "injured"),
]
DETAINED = [
    ("{Huit} suspects ont été placés en garde à vue.", "detained"),
    ("Les enquêteurs ont appréhendé {deux} hommes.", "detained"),
    ("Le coup de filet a conduit à l'arrestation de {dix-sept} personnes.", "detained"),
    ("{Cinq} militants dorment en prison.", "detained"),
    ("{Six} prévenus ont été mis en examen et {trois} écroués.", "detained detained"),
    ("Le juge a fait incarcérer {quatre} dirigeants.", "detained"),
    ("La police a procédé à {trente} interpellations.", "detained"),
    ("Le pays compte {70 000} détenus pour {60 000} places.", "detained -"),
    ("La douane a intercepté {douze} passeurs.", "detained"),
    ("La douane a saisi {douze} véhicules.", "-"),
    ("{Deux} journalistes restent derrière les barreaux.", "detained"),
    ("Les autorités ont relâché {trois} opposants.", "-"),
]
ABDUCTED_DISPLACED = [
    ("{Trois} touristes ont été pris en otage dans le désert.", "abducted"),
    ("Des hommes armés ont enlevé {cinquante} écolières.", "abducted"),
    ("{Deux} ingénieurs sont retenus en otages depuis <mars>.", "abducted"),
    ("Les voleurs ont enlevé {douze} statues.", "-"),
    ("{40 000} habitants ont été contraints de fuir.", "displaced"),
    ("Les combats ont poussé {6 000} familles à l'exode.", "displaced"),
    ("Les violences ont jeté {20 000} personnes sur les routes.", "displaced"),
    ("Le camp héberge {3 000} déplacés.", "displaced"),
    ("{Deux cents} migrants ont débarqué sur l'île.", "displaced"),
    ("{Cent} Afghans ont demandé l'asile.", "displaced"),
    ("L'Allemagne a accueilli {900 000} réfugiés.", "displaced"),
    ("{1 200} personnes ont fui leur village.", "displaced"),
    ("Fuyant les combats, {8 000} civils ont gagné la frontière.", "displaced"),
    ("{Trente} sans-papiers ont été expulsés.", "displaced"),
]
EVACUATED_RESCUED = [
    ("{Vingt} personnes ont été prises en charge par les secours.", "rescued"),
    ("{Deux} mineurs isolés ont été hébergés.", "displaced"),
    ("{Trois cents} campeurs ont été mis à l'abri.", "evacuated"),
    ("{600} riverains ont dû quitter leur domicile.", "evacuated"),
    ("Les autorités ont fait évacuer {2 000} personnes.", "evacuated"),
    ("L'évacuation de {120} résidents a duré la nuit.", "evacuated"),
    ("{Vingt} familles ont été relogées dans un gymnase.", "evacuated"),
    ("Le navire a secouru {86} naufragés.", "rescued"),
    ("{Quatre} mineurs ont été remontés vivants à la surface.", "rescued"),
    ("Les sauveteurs ont porté secours à {onze} alpinistes.", "rescued"),
    ("{Trois} ouvriers ont été extraits vivants des gravats.", "rescued"),
    ("Les gardes-côtes ont recueilli {deux cents} migrants.", "rescued"),
    ("{Deux} otages ont été libérés.", "rescued"),
    ("{Cinq} passagers sont sains et saufs.", "rescued"),
    ("Sauvés par un hélicoptère, {neuf} pêcheurs sont à terre.", "rescued"),
]
HEALTH = [
    ("{Trente} élèves ont été testés positifs.", "infected"),
    ("{Trente} élèves ont contracté la rougeole.", "infected"),
    ("Le pays a enregistré {1 400} nouveaux cas.", "infected"),
    ("Le virus a contaminé {deux} soignants.", "infected"),
    ("{Un} adulte sur dix souffre de diabète.", "infected"),
    ("{Douze} patients sont en réanimation.", "hospitalised"),
    ("{Quatre} enfants ont été transportés à l'hôpital.", "hospitalised"),
    ("L'hôpital a admis {soixante} malades.", "hospitalised"),
    ("Le nombre d'hospitalisations a atteint {2 300}.", "hospitalised"),
]
AFFECTED = [
    ("{20 000} foyers sont privés d'électricité.", "affected"),
    ("La tempête a privé d'eau {5 000} abonnés.", "affected"),
    ("{Huit cents} voyageurs sont restés bloqués en gare.", "affected"),
    ("Les inondations ont touché {trois cents} communes.", "affected"),
    ("{Quarante} maisons ont été endommagées.", "affected"),
    ("La sécheresse frappe {dix millions} d'habitants.", "affected"),
    ("{3 000} clients étaient toujours sans courant <mardi>.", "affected"),
    ("La crue a fait {1 500} sinistrés.", "affected"),
    ("La famine menace {quatre millions} de personnes.", "affected"),
]
ATTENDED = [
    ("{5 000} personnes ont pris part au défilé.", "attended"),
    ("{Deux mille} fidèles se sont rassemblés devant la basilique.", "attended"),
    ("Le concert a attiré {30 000} spectateurs.", "attended"),
    ("Ils étaient {quatre cents} à battre le pavé.", "attended"),
    ("{Trois cents} personnes ont assisté à la cérémonie.", "attended"),
    ("Le festival a accueilli {80 000} visiteurs.", "attended"),
    ("Devant {12 000} spectateurs, les Bleus se sont imposés.", "attended"),
    ("Le cortège a réuni {1 500} manifestants.", "attended"),
    ("{Six cents} policiers ont été mobilisés.", "-"),
    ("{Quinze} dirigeants participent au sommet.", "attended"),
    ("{7 000} coureurs ont pris le départ du marathon.", "attended"),
]
DESTROYED = [
    ("{Deux} granges ont pris feu.", "destroyed"),
    ("{Trois cents} hectares sont partis en fumée.", "destroyed"),
    ("Le feu a parcouru {900 hectares|measure|900|har}.", "destroyed"),
    ("Les flammes ont ravagé {douze} chalets.", "destroyed"),
    ("{Six} voitures ont été incendiées.", "destroyed"),
    ("{Quatre} immeubles se sont effondrés.", "destroyed"),
    ("Le cyclone a rasé {cinq cents} habitations.", "destroyed"),
    ("L'armée a abattu {trois} drones.", "destroyed"),
    ("La défense aérienne a détruit {sept} missiles.", "destroyed"),
    ("Les vents ont arraché {vingt} toitures.", "destroyed"),
    ("{Cinquante} magasins ont été mis à sac.", "destroyed"),
]
ATTACKED = [
    ("Des inconnus ont ouvert le feu sur {deux} convois.", "attacked"),
    ("L'aviation a bombardé {quatorze} positions.", "attacked"),
    ("{Trois} mosquées ont été prises pour cible.", "attacked"),
    ("L'organisation a revendiqué {quatre} attentats.", "attacked"),
    ("{Deux} journalistes ont été agressés.", "attacked"),
    ("{120} actes racistes ont été signalés.", "attacked"),
    ("La coalition a mené {dix} frappes.", "attacked"),
    ("L'entreprise vise {deux millions} de clients.", "-"),
]
WORK = [
    ("Le groupe va embaucher {150} ingénieurs.", "hired"),
    ("Le groupe a créé {800} postes.", "hired"),
    ("L'usine recrutera {quarante} intérimaires.", "hired"),
    ("L'accord prévoit {200} embauches.", "hired"),
    ("Le constructeur supprime {1 200} emplois.", "dismissed"),
    ("{Trois} cadres ont été mis à pied.", "dismissed"),
    ("La faillite laisse {90} salariés sur le carreau.", "dismissed"),
    ("Le plan social concerne {310} salariés.", "dismissed"),
    ("{Vingt} ouvriers ont perdu leur emploi.", "dismissed"),
    ("Le départ de {70} salariés est acté.", "dismissed"),
    ("La direction se sépare de {trente} employés.", "dismissed"),
    ("La société emploie {4 000} salariés.", "-"),
    ("L'agence compte {60 000} inscrits au chômage.", "-"),
    ("L'hôpital va fermer {quarante} lits.", "-"),
    ("La fermeture du site menace {250} emplois.", "dismissed"),
]
VOTED = [
    ("Le parti a remporté {120} sièges.", "voted"),
    ("Le candidat a recueilli {3 400} voix.", "voted"),
    ("La maire sortante est créditée de {34 %|percentage|34}.", "voted"),
    ("Il l'a emporté avec {52 %|percentage|52} des suffrages.", "voted"),
    ("Le texte a été adopté par {289} voix contre {240}.", "voted voted"),
    ("Elle obtient {41,2 %|percentage|41.2} des voix, devant son @rival@ ({38 %|percentage|38}).", "voted voted"),
    ("La participation a atteint {61 %|percentage|61}.", "voted"),
    ("{Douze} députés ont voté contre.", "voted"),
    ("{Soixante} élus se sont abstenus.", "voted"),
    ("La liste décroche {neuf} élus.", "voted"),
    ("Le oui l'emporte à {55 %|percentage|55}.", "voted"),
    ("{47 millions} d'électeurs étaient appelés aux urnes.", "voted"),
    ("L'assemblée compte {577} députés.", "-"),
    ("La salle compte {577} sièges.", "-"),
]
SENTENCED = [
    ("Il a écopé de {deux ans|penalty} de prison.", "sentenced"),
    ("La cour a infligé {8 000 euros|penalty|8000|EUR} d'amende au club.", "sentenced"),
    ("{Quatre} prévenus ont été condamnés.", "sentenced"),
    ("Le tribunal a condamné {onze} hommes à {dix ans|penalty} de réclusion.", "sentenced sentenced"),
]


@pytest.mark.parametrize(
    ("marked", "expected"),
    KILLED + INJURED_MISSING + DETAINED + ABDUCTED_DISPLACED + EVACUATED_RESCUED + HEALTH + AFFECTED + ATTENDED
    + DESTROYED + ATTACKED + WORK + VOTED + SENTENCED,
)  # fmt: skip
def test_each_event_by_its_wordings(marked: str, expected: str) -> None:
    assert " ".join(claim.event or "-" for claim in claims(marked)) == expected
