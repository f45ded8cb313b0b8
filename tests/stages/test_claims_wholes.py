"""Several figures in one sentence."""

# ruff: noqa: E501 - one sentence and its claims per row

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

ROWS = [
    (
        "Le parti @Renouveau@ est crédité de {23 %|percentage|23} des intentions de vote, devant l'@Union@ ({19 %|percentage|19}).",
        ["23 % [intentions de vote] voted agent=Renouveau", "19 % [intentions de vote] voted agent=Union"],
    ),
    (
        "Le @socialiste@ passe de {15 %|percentage|15} à {14 %|percentage|14} des intentions de vote.",
        [
            "15 % [socialiste] voted change=from agent=socialiste",
            "14 % [socialiste] voted change=to agent=socialiste revises",
        ],
    ),
    (
        "La @cour d'appel de Nîmes@ a condamné <mardi> Jean Dupont à {trois ans|penalty|3} d'emprisonnement, dont {un|penalty|1} avec sursis.",
        [
            "trois ans [emprisonnement] sentenced agent=cour d'appel de Nîmes date=mardi",
            "un [emprisonnement] sentenced agent=cour d'appel de Nîmes date=mardi part",
        ],
    ),
    (
        "L'@!UE@ ‹a promis› ⟦promise:{90 millions|money|90000000} à la [Libye|country|actor]⟧.",
        ["90 millions [] - factuality=future source=UE agent=UE"],
    ),
    (
        "La police n'a interpellé que {deux} personnes.",
        ["deux [personnes] detained"],
    ),
    (
        "La marche n'a réuni que {200} personnes à [Rennes] <samedi>.",
        ["200 [personnes] attended date=samedi location=Rennes"],
    ),
    (
        "Il a nié avoir tué {deux} hommes.",
        ["deux [hommes] killed factuality=denied"],
    ),
    (
        "{Trois} des {douze} otages ont été libérés.",
        ["Trois [otages] rescued", "douze [otages] abducted"],
    ),
    (
        "Sur les {trente} passagers, {douze} ont été blessés.",
        ["trente [passagers] -", "douze [passagers] injured"],
    ),
    (
        "Le nombre de cas a doublé en <mars>, à {4 000}.",
        ["4 000 [cas] infected date=mars"],
    ),
    (
        "Parmi les victimes figurent {neuf} enfants.",
        ["neuf [enfants] killed"],
    ),
    (
        "On recense {489} cas : {268} en [Gironde|region], {221} dans la [Vienne|region].",
        ["489 [cas] infected", "268 [cas] infected location=Gironde", "221 [cas] infected location=Vienne"],
    ),
    (
        "Au moins {25} personnes, des civils pour la plupart, sont mortes <dimanche> dans l'effondrement d'un immeuble à [Mumbai].",
        ["25 [personnes] killed date=dimanche location=Mumbai"],
    ),
    (
        "{Vingt-cinq} personnes, qui attendaient un bus, ont été fauchées par un camion.",
        ["Vingt-cinq [personnes] killed"],
    ),
    (
        "Le typhon, le plus violent depuis <1975>, a tué {21} personnes aux [Philippines|country] et laissé {30 000} habitants sans abri.",
        ["21 [personnes] killed location=Philippines", "30 000 [habitants] displaced location=Philippines"],
    ),
    (
        "Alors que {trois} villages brûlaient, {deux} ponts ont cédé.",
        ["trois [villages] destroyed", "deux [ponts] -"],
    ),
    (
        "« {Deux} de nos hommes sont morts », a-t-il dit.",
        ["Deux [hommes] killed"],
    ),
    (
        "L'entreprise, qui a perdu {12 %|percentage|12} de sa valeur, supprimera {400} postes.",
        ["12 % [valeur] - change=decrease", "400 [postes] dismissed factuality=future"],
    ),
    (
        "L'usine produit {3 000} voitures par jour.",
        ["3 000 [voitures] -"],
    ),
    (
        "Le groupe possède {42} magasins en [Belgique|country].",
        ["42 [magasins] - location=Belgique"],
    ),
    (
        "{Douze} pays participeront au sommet de [Rome] en <mai>.",
        ["Douze [pays] - factuality=future date=mai location=Rome"],
    ),
    (
        "Le sommet réunira {douze} chefs d'État en <mai> à [Rome].",
        ["douze [chefs d'État] attended factuality=future date=mai location=Rome"],
    ),
    (
        "Deux navires transportant {300} migrants ont chaviré <lundi> au large de la [Libye|country].",
        ["300 [migrants] displaced date=lundi location=Libye"],
    ),
    (
        "Une embarcation avec {300} migrants à bord a chaviré.",
        ["300 [migrants] displaced"],
    ),
    (
        "La collision entre deux trains a fait {quatre} blessés à [Bretigny].",
        ["quatre [blessés] injured location=Bretigny"],
    ),
    (
        "Plus de {60} maisons ont été soufflées par l'explosion.",
        ["60 [maisons] destroyed"],
    ),
    (
        "Le juge a ordonné la libération de {12} détenus.",
        ["12 [détenus] rescued"],
    ),
    (
        "L'exécution de {trois} prisonniers a été annoncée.",
        ["trois [prisonniers] killed"],
    ),
    (
        "La mort de {deux} soldats a été confirmée <jeudi>.",
        ["deux [soldats] killed date=jeudi"],
    ),
    (
        "{Deux} ouvriers sont décédés, {un|count|1} autre est porté disparu.",
        ["Deux [ouvriers] killed", "un [ouvriers] missing"],
    ),
    (
        "Il a tué {un|count|1} homme et blessé {trois} autres.",
        ["un [homme] killed", "trois [homme] injured"],
    ),
    (
        "Le virus a infecté {90} personnes et en a tué {12}.",
        ["90 [personnes] infected", "12 [personnes] killed"],
    ),
    (
        "{90} personnes ont été infectées, {12} sont mortes et {40} ont guéri.",
        ["90 [personnes] infected", "12 [personnes] killed", "40 [personnes] -"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_wholes(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
