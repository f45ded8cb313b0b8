"""Change and factuality, each with its scope."""

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

ROWS = [
    (
        "Ont péri {14} personnes et {deux} sauveteurs.",
        ["14 [personnes] killed", "deux [sauveteurs] killed"],
    ),
    (
        "Le bilan passe de {12} à {17} morts.",
        ["12 [morts] killed change=from", "17 [morts] killed change=to revises"],
    ),
    (
        "Le bilan a été porté à {45} morts.",
        ["45 [morts] killed change=to"],
    ),
    (
        "{Douze} personnes avaient été tuées selon un premier bilan. Le bilan a été porté <mardi> à {17} morts.",
        ["Douze [personnes] killed", "17 [morts] killed change=to date=mardi revises"],
    ),
    (
        "Le chômage a augmenté de {3 %|percentage|3} en <2019>.",
        ["3 % [chômage] - change=increase date=2019"],
    ),
    (
        "Le chômage a reculé de {0,3 point|percentage|0.3|pp}, à {8,1 %|percentage|8.1}.",
        ["0,3 point [chômage] - change=decrease", "8,1 % [chômage] - change=to"],
    ),
    (
        "Les ventes sont en hausse de {5 %|percentage|5} sur un an.",
        ["5 % [ventes] - change=increase"],
    ),
    (
        "Une hausse de {5 %|percentage|5} des ventes est attendue.",
        ["5 % [ventes] - change=increase factuality=future"],
    ),
    (
        "L'inflation est passée de {2 %|percentage|2} en <2018> à {3 %|percentage|3} en <2019>.",
        ["2 % [inflation] - change=from date=2018", "3 % [inflation] - change=to date=2019 revises"],
    ),
    (
        "L'action gagnait {2,3 %|percentage|2.3} à {12 euros|money|12}.",
        ["2,3 % [action] - change=increase", "12 euros [action] - change=to"],
    ),
    (
        "Le déficit s'est creusé à {12 milliards|money|12}.",
        ["12 milliards [déficit] - change=to"],
    ),
    (
        "Le titre a perdu {12 %|percentage|12}.",
        ["12 % [titre] - change=decrease"],
    ),
    (
        "Le baril a franchi la barre des {100 dollars|money|100|USD}.",
        ["100 dollars [baril] -"],
    ),
    (
        "Le prix du gaz a bondi de {40 %|percentage|40} <cet hiver>.",
        ["40 % [prix] - change=increase date=cet hiver"],
    ),
    (
        "Le taux de pauvreté atteint {14 %|percentage|14}, contre {13 %|percentage|13} en <2017>.",
        ["14 % [taux de pauvreté] -", "13 % [taux de pauvreté] - date=2017"],
    ),
    (
        "L'attentat aurait fait {douze} morts.",
        ["douze [morts] killed factuality=unconfirmed"],
    ),
    (
        "{Douze} personnes auraient été tuées.",
        ["Douze [personnes] killed factuality=unconfirmed"],
    ),
    (
        "{Douze} personnes pourraient avoir été tuées.",
        ["Douze [personnes] killed factuality=unconfirmed"],
    ),
    (
        "Le séisme a probablement tué {300} personnes.",
        ["300 [personnes] killed factuality=unconfirmed"],
    ),
    (
        "La police a arrêté {quatre} trafiquants présumés.",
        ["quatre [trafiquants présumés] detained factuality=unconfirmed"],
    ),
    (
        "Le naufrage fait craindre {50} morts.",
        ["50 [morts] killed factuality=unconfirmed"],
    ),
    (
        "Le groupe embauchera {300} personnes en <2022>.",
        ["300 [personnes] hired factuality=future date=2022"],
    ),
    (
        "Le groupe devrait embaucher {300} personnes.",
        ["300 [personnes] hired factuality=future"],
    ),
    (
        "Le groupe doit fermer {trois} usines d'ici à <2025>.",
        ["trois [usines] - factuality=future date=2025"],
    ),
    (
        "L'usine fermera si {200} salariés refusent.",
        ["200 [salariés] - factuality=hypothetical"],
    ),
    (
        "Si le barrage cède, {10 000} personnes seront évacuées.",
        ["10 000 [personnes] evacuated factuality=hypothetical"],
    ),
    (
        "Le syndicat réclame {500} embauches.",
        ["500 [embauches] hired factuality=hypothetical"],
    ),
    (
        "La ville veut éviter {200} licenciements.",
        ["200 [licenciements] dismissed factuality=hypothetical"],
    ),
    (
        "L'objectif est de créer {1 000} emplois.",
        ["1 000 [emplois] hired factuality=hypothetical"],
    ),
    (
        "Le ministre dément la mort de {12} soldats.",
        ["12 [soldats] killed factuality=denied"],
    ),
    (
        "Il n'y a pas eu {12} morts.",
        ["12 [morts] killed factuality=denied"],
    ),
    (
        "L'armée n'a pas tué {12} civils.",
        ["12 [civils] killed factuality=denied"],
    ),
    (
        "Il n'y a que {trois} survivants.",
        ["trois [survivants] rescued"],
    ),
    (
        "Pas moins de {30} maisons ont brûlé.",
        ["30 [maisons] destroyed"],
    ),
    (
        "Ce bilan ne permet pas d'exclure {dix} victimes.",
        ["dix [victimes] killed"],
    ),
    (
        "Ce n'est pas {14} morts mais {12} que déplore le village.",
        ["14 [morts] killed factuality=denied", "12 [morts] killed"],
    ),
    (
        "{Neuf} malades sur dix ne sont pas vaccinés.",
        ["Neuf [malades] infected"],
    ),
    (
        "Le secouriste n'a trouvé {aucun} survivant.",
        ["aucun [survivant] rescued"],
    ),
    (
        "{Aucune} victime n'est à déplorer.",
        ["Aucune [victime] killed"],
    ),
    (
        "L'incendie s'est éteint {sans} faire de victime.",
        ["sans [victime] killed"],
    ),
    (
        "L'État devait verser {3 millions|money|3000000}.",
        ["3 millions [] - factuality=future"],
    ),
    (
        "Le ministre a affirmé que l'État verserait {3 millions|money|3000000} aux éleveurs.",
        ["3 millions [] - factuality=future"],
    ),
    (
        "Il menace de supprimer {300} postes.",
        ["300 [postes] dismissed factuality=hypothetical"],
    ),
    (
        "Le tribunal a condamné le chauffeur à {trois ans|penalty|3} de prison.",
        ["trois ans [prison] sentenced"],
    ),
    (
        "Le procureur a requis {dix ans|penalty|10} de réclusion.",
        ["dix ans [réclusion] sentenced factuality=hypothetical"],
    ),
    (
        "L'accusé risque {vingt ans|penalty|20} de prison.",
        ["vingt ans [prison] sentenced factuality=hypothetical"],
    ),
    (
        "L'accusé a écopé de {dix-huit mois|penalty|18|mo} avec sursis et de {5 000 euros|penalty|5000|EUR} d'amende.",
        ["dix-huit mois [] sentenced", "5 000 euros [amende] sentenced"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_hedges(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
