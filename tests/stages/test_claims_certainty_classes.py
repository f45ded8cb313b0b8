"""What is asserted, doubted, still to come, only thought of or denied: the factuality of each figure."""

import pytest

from tests.stages.marked import claims

pytestmark = pytest.mark.model

UNCONFIRMED = [
    ("Le naufrage aurait fait {vingt} morts.", "unconfirmed"),
    ("Selon des informations non confirmées, {douze} civils ont été tués.", "unconfirmed"),
    ("{Trois} terroristes présumés ont été arrêtés.", "unconfirmed"),
    ("Le bilan est probablement de {cinquante} morts.", "unconfirmed"),
    ("Le bilan pourrait dépasser {cinquante} morts.", "unconfirmed"),
    ("{Huit} personnes seraient toujours retenues en otage.", "unconfirmed"),
    ("Il détiendrait {2 %|percentage|2} du capital.", "unconfirmed"),
    ("Le montant du vol s'élèverait à {3 millions d'euros|money|3000000}.", "unconfirmed"),
    ("Des rumeurs font état de {dix} disparus.", "unconfirmed"),
    ("Les secours craignent que {trente} personnes aient péri.", "hypothetical"),
    ("{Une} victime a peut-être été emportée par les flots.", "unconfirmed"),
    ("L'effondrement laisse craindre {quarante} victimes.", "unconfirmed"),
    ("Il semble que {quatre} hommes aient pris la fuite.", "unconfirmed"),
    ("{Deux} cas suspects ont été signalés.", "asserted"),
    ("Rien ne prouve que {douze} hommes aient été tués.", "unconfirmed"),
    ("Il y aurait {quatre} blessés, dont {un} grave.", "unconfirmed unconfirmed"),
]
FUTURE = [
    ("Le groupe supprimera {900} postes.", "future"),
    ("Le groupe va fermer {trois} usines.", "future"),
    ("Le groupe envisage de supprimer {900} postes.", "future"),
    ("La ville prévoit de construire {400} logements.", "future"),
    ("{Dix mille} visiteurs sont attendus.", "future"),
    ("Le ministre a promis {3 millions d'euros|money|3000000}.", "future"),
    ("Le projet créera {deux cents} emplois d'ici <2025>.", "future"),
    ("La croissance devrait atteindre {2 %|percentage|2}.", "future"),
    ("La facture pourrait atteindre {deux milliards d'euros|money|2000000000}.", "future"),
    ("{Quatre} élèves doivent être entendus <lundi>.", "future"),
    ("{Trente} pays devaient participer au sommet.", "future"),
    ("Le FMI table sur une croissance de {1,4 %|percentage|1.4}.", "future"),
    ("Les économistes prévoient un déficit de {4 %|percentage|4}.", "future"),
    ("Le plan prévoit la création de {500} places.", "future"),
    ("La firme s'apprête à licencier {700} salariés.", "future"),
    ("La région s'est engagée à financer {trente} bus.", "future"),
    ("Une enveloppe de {5 millions d'euros|money|5000000} sera débloquée.", "future"),
    ("Les travaux, qui dureront deux ans, coûteront {6 millions d'euros|money|6000000}.", "future"),
    ("{Deux cents} postes seront créés et {cinquante} supprimés.", "future future"),
    ("Le nombre de places est appelé à passer à {1 200}.", "future"),
    ("Il est prévu d'installer {quarante} caméras.", "future"),
    ("L'entreprise entend doubler ses effectifs et ouvrir {dix} magasins.", "future"),
    ("Une baisse de {3 %|percentage|3} est prévue en <2020>.", "future"),
    ("{Six cents} manifestants sont attendus, selon la préfecture.", "future"),
    ("Le pont aura coûté {9 millions d'euros|money|9000000}.", "asserted"),
]
HYPOTHETICAL = [
    ("Si le barrage cédait, {20 000} habitants seraient menacés.", "hypothetical"),
    ("Les syndicats réclament {300 euros|money|300} d'augmentation.", "hypothetical"),
    ("L'objectif est de planter {mille} arbres.", "hypothetical"),
    ("Il risque {cinq ans|penalty} de prison.", "hypothetical"),
    ("Le procureur a requis {deux ans|penalty} de prison.", "hypothetical"),
    ("La direction menace de fermer {deux} ateliers.", "hypothetical"),
    ("Les ravisseurs exigent une rançon de {deux millions de dollars|money|2000000|USD}.", "hypothetical"),
    ("Le maire souhaite accueillir {trente} familles.", "hypothetical"),
    ("Il faudrait {cent} lits de plus.", "hypothetical"),
    ("Afin d'éviter {cent} licenciements, l'État intervient.", "hypothetical"),
    ("En cas d'échec, {400} emplois disparaîtraient.", "hypothetical"),
    ("À moins d'un accord, {400} emplois disparaîtront.", "hypothetical"),
    ("L'ONG demande la libération de {vingt} détenus.", "hypothetical"),
    ("Le gouvernement vise un déficit de {3 %|percentage|3}.", "hypothetical"),
    ("Le gouvernement s'est fixé pour objectif {3 %|percentage|3} de croissance.", "hypothetical"),
    ("Jusqu'à {40 000} emplois sont menacés.", "hypothetical"),
    ("{Deux cents} familles sont sommées de partir.", "asserted"),
    ("{Douze millions} d'électeurs sont appelés aux urnes.", "asserted"),
    ("{Deux millions} de personnes sont menacées de famine.", "asserted"),
    ("La police a appréhendé {deux} voleurs.", "asserted"),
    ("{Deux} voleurs ont été appréhendés.", "asserted"),
    ("Le scénario du pire évoque {dix mille} victimes.", "hypothetical"),
    ("Il encourt {150 000 euros|penalty|150000|EUR} d'amende.", "hypothetical"),
    ("Sans aide, {mille} fermes fermeront.", "hypothetical"),
    ("La Commission recommande un taux de {15 %|percentage|15}.", "hypothetical"),
    ("Le rapport préconise la fermeture de {six} tribunaux.", "hypothetical"),
    ("Les agriculteurs craignent de perdre {30 %|percentage|30} de leur récolte.", "hypothetical"),
    ("{Six cents} emplois seraient supprimés en cas de fusion.", "hypothetical"),
]
DENIED = [
    pytest.param(
        "L'opposition parle de {cent} morts, ce que le gouvernement nie.",
        "denied",
        marks=pytest.mark.xfail(strict=True, reason="a relative on the whole clause is not read as its denial"),
    ),
    ("Le ministère dément la mort de {douze} soldats.", "denied"),
    ("L'armée a démenti avoir tué {douze} civils.", "denied"),
    ("Il nie avoir touché {50 000 euros|money|50000}.", "denied"),
    ("Il n'y a pas eu {cent} morts.", "denied"),
    ("Il n'y a pas eu {cent} morts, mais {douze}.", "denied asserted"),
    ("Ce ne sont pas {quatorze} mais {seize} personnes qui ont péri.", "denied asserted"),
    ("Le club conteste avoir versé {deux millions d'euros|money|2000000}.", "denied"),
    ("Le groupe réfute le chiffre de {300} suppressions de postes.", "denied"),
    ("Il est faux de dire que {mille} emplois ont été perdus.", "denied"),
    ("Les {douze} otages n'ont pas été libérés.", "asserted"),
    ("{Trois} des victimes n'ont pas été identifiées.", "asserted"),
    ("Le pays ne compte que {deux} aéroports.", "asserted"),
    ("Il n'a jamais reçu {10 000 euros|money|10000}.", "denied"),
    ("Le porte-parole a rejeté le bilan de {quarante} morts.", "denied"),
    ("Pas moins de {trente} pays étaient représentés.", "asserted"),
    ("La hausse n'a pas dépassé {2 %|percentage|2}.", "asserted"),
    ("L'attaque n'a fait {aucun} blessé.", "asserted"),
]


@pytest.mark.parametrize(("marked", "expected"), UNCONFIRMED + FUTURE + HYPOTHETICAL + DENIED)
def test_each_certainty_by_its_wordings(marked: str, expected: str) -> None:
    assert " ".join(claim.factuality for claim in claims(marked)) == expected
