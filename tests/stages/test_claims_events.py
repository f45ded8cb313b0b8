"""Which event a figure counts: governing verbs, phrases, nouns."""

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

ROWS = [
    (
        "L'incendie a fait {trois} morts et {douze} blessés, dont {deux} graves.",
        ["trois [morts] killed", "douze [blessés] injured", "deux [blessés] injured part"],
    ),
    (
        "Ont péri {14} personnes.",
        ["14 [personnes] killed"],
    ),
    (
        "Dans l'accident ont péri {quatorze|count|14} ouvriers et {deux} ingénieurs.",
        ["quatorze [ouvriers] killed", "deux [ingénieurs] killed"],
    ),
    (
        "Bilan : {12} morts et {40} blessés.",
        ["12 [morts] killed", "40 [blessés] injured"],
    ),
    (
        "Morts : {12}",
        ["12 [Morts] killed"],
    ),
    (
        "- Blessés : {34}",
        ["34 [Blessés] injured"],
    ),
    (
        "Le bilan est de {45} morts.",
        ["45 [morts] killed"],
    ),
    (
        "Le bilan s'élève désormais à {45} morts et {120} blessés.",
        ["45 [morts] killed", "120 [blessés] injured"],
    ),
    (
        "Le nombre de disparus atteint {300}.",
        ["300 [disparus] missing"],
    ),
    (
        "La région compte {1 200} sinistrés.",
        ["1 200 [sinistrés] affected"],
    ),
    (
        "Les autorités recensent {18} cas de choléra à [Goma].",
        ["18 [cas de choléra] infected location=Goma"],
    ),
    (
        "Quatre hommes et {une} femme ont été interpellés par la @police@ <mardi>.",
        ["une [femme] detained agent=police date=mardi"],
    ),
    (
        "La @police@ a interpellé {vingt} manifestants <samedi> à [Lyon].",
        ["vingt [manifestants] detained agent=police date=samedi location=Lyon"],
    ),
    (
        "{Vingt} manifestants ont été interpellés <samedi> à [Lyon].",
        ["Vingt [manifestants] detained date=samedi location=Lyon"],
    ),
    (
        "Les {vingt} manifestants interpellés ont été relâchés <dimanche>.",
        ["vingt [manifestants interpellés] detained date=dimanche"],
    ),
    (
        "{300} soldats ont perdu la vie dans les combats.",
        ["300 [soldats] killed"],
    ),
    (
        "{Cinq} alpinistes ont trouvé la mort <lundi> dans le [massif du Mont-Blanc].",
        ["Cinq [alpinistes] killed date=lundi location=massif du Mont-Blanc"],
    ),
    (
        "Le séisme a coûté la vie à {2 000} personnes.",
        ["2 000 [personnes] killed"],
    ),
    (
        "{Huit} mineurs restent portés disparus.",
        ["Huit [mineurs] missing"],
    ),
    (
        "On est toujours sans nouvelles de {huit} marins.",
        ["huit [marins] missing"],
    ),
    (
        "Les @rebelles@ ont enlevé {onze} lycéennes.",
        ["onze [lycéennes] abducted agent=rebelles"],
    ),
    (
        "{Onze} lycéennes ont été enlevées par des @hommes armés@.",
        ["Onze [lycéennes] abducted agent=hommes armés"],
    ),
    (
        "{Trois} journalistes sont retenus en otage depuis <janvier>.",
        ["Trois [journalistes] abducted date=janvier"],
    ),
    (
        "{12 000} habitants ont fui la ville.",
        ["12 000 [habitants] displaced"],
    ),
    (
        "Plus de gens fuient: {500} familles se sont réfugiées au [Tchad|country].",
        ["500 [familles] displaced location=Tchad"],
    ),
    (
        "{800} riverains ont été évacués.",
        ["800 [riverains] evacuated"],
    ),
    (
        "Les @pompiers@ ont évacué {800} riverains.",
        ["800 [riverains] evacuated agent=pompiers"],
    ),
    (
        "Les @secouristes@ ont extrait {deux} enfants des décombres.",
        ["deux [enfants] rescued agent=secouristes"],
    ),
    (
        "{45} naufragés ont été secourus au large de [Lampedusa].",
        ["45 [naufragés] rescued location=Lampedusa"],
    ),
    (
        "{1 200} personnes ont été testées positives.",
        ["1 200 [personnes] infected"],
    ),
    (
        "{Trente} élèves ont été intoxiqués.",
        ["Trente [élèves] injured"],
    ),
    (
        "{Sept} personnes ont été hospitalisées, dont {trois} en réanimation.",
        ["Sept [personnes] hospitalised", "trois [personnes] hospitalised part"],
    ),
    (
        "{15 000} foyers étaient privés d'électricité <dimanche> matin en [Bretagne|region].",
        ["15 000 [foyers] affected date=dimanche location=Bretagne"],
    ),
    (
        "L'ouragan a privé d'électricité {15 000} foyers.",
        ["15 000 [foyers] affected"],
    ),
    (
        "{25 000} personnes ont défilé à [Paris].",
        ["25 000 [personnes] attended location=Paris"],
    ),
    (
        "Le cortège a réuni {25 000} personnes.",
        ["25 000 [personnes] attended"],
    ),
    (
        "Le match a attiré {40 000} spectateurs.",
        ["40 000 [spectateurs] attended"],
    ),
    (
        "Le feu a ravagé {200} hectares.",
        ["200 [hectares] destroyed"],
    ),
    (
        "{200 hectares|measure|200|har} de forêt sont partis en fumée.",
        ["200 hectares [forêt] destroyed"],
    ),
    (
        "L'@aviation@ a bombardé {trois} villages.",
        ["trois [villages] attacked agent=aviation"],
    ),
    (
        "Le groupe va embaucher {300} personnes.",
        ["300 [personnes] hired factuality=future"],
    ),
    (
        "Le groupe va supprimer {300} emplois en [France|country].",
        ["300 [emplois] dismissed factuality=future location=France"],
    ),
    (
        "L'entreprise a licencié {45} salariés.",
        ["45 [salariés] dismissed"],
    ),
    (
        "Le constructeur prévoit la suppression de {1 500} postes.",
        ["1 500 [postes] dismissed factuality=future"],
    ),
    (
        "Le @candidat@ a obtenu {34 %|percentage|34} des voix.",
        ["34 % [voix] voted agent=candidat"],
    ),
    (
        "Le parti remporte {120} sièges.",
        ["120 [sièges] voted"],
    ),
    (
        "{Trois} députés ont voté contre.",
        ["Trois [députés] voted"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_events(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
