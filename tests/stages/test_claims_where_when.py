"""Dates and places of claims: who was on the way, what is taken up again, what a sentence before has set."""

# ruff: noqa: E501 - one sentence and its claims per row

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

ROWS = [
    # from and to
    (
        "Partie de [Nador], au [Maroc|country], une barque a chaviré <mardi> au large d'[Almería]. {Sept} passagers ont péri.",
        ["Sept [passagers] killed date=mardi location=Almería"],
    ),
    (
        "{Douze} techniciens venaient d'[Irlande|country].",
        ["Douze [techniciens] -"],
    ),
    (
        "{Dix} vols ont été annulés et les {40} passagers ont été conduits à [Metz].",
        ["Dix [vols] -", "40 [passagers] - location=Metz"],
    ),
    # the building rather than its town, the place before the bracket
    (
        "À [Sikasso], l'[hôpital Fousseyni-Daou|facility] accueillait <dimanche> {19} blessés.",
        ["19 [blessés] injured date=dimanche location=hôpital Fousseyni-Daou"],
    ),
    (
        "{Vingt} postes seront supprimés à l'[usine de Gien|facility] ([Loiret|region]).",
        ["Vingt [postes] dismissed factuality=future location=usine de Gien"],
    ),
    (
        "Une fusillade a éclaté <hier> dans la [gare de Bâle|facility], en [Suisse|country]. {Deux} agents ont été tués.",
        ["Deux [agents] killed date=hier location=gare de Bâle"],
    ),
    # the far one, not who is ahead
    (
        "@Luc Roy@ mène devant @Ana Prat@ (à {9 milles|measure|9}).",
        ["9 milles [Ana Prat] -"],
    ),
    # the votes of the other
    (
        "@Ana Prat@ a été élue avec {300} voix contre {200} voix pour son rival @Luc Roy@.",
        ["300 [voix] voted agent=Ana Prat", "200 [voix] voted agent=Luc Roy"],
    ),
    # a toll told at its end, an aside in the subject
    (
        "{Quatre} ouvriers sont morts et {neuf} autres ont été blessés <jeudi> à [Gdansk].",
        [
            "Quatre [ouvriers] killed date=jeudi location=Gdansk",
            "neuf [ouvriers] injured date=jeudi location=Gdansk",
        ],
    ),
    (
        "Les @plongeurs@, aidés de {deux} drones, exploraient <hier> l'étang.",
        ["deux [drones] - date=hier"],
    ),
    (
        "<Samedi>, les @naufragés@ ont été conduits dans un gymnase conçu pour {80} personnes.",
        ["80 [personnes] -"],
    ),
    # comparison: another time, the same place
    (
        "La grippe a tué {30} patients en [Belgique|country] <cet hiver>, contre {12} l'<an dernier>.",
        [
            "30 [patients] killed date=cet hiver location=Belgique",
            "12 [patients] killed date=an dernier location=Belgique",
        ],
    ),
    # taken up again
    (
        "Le cyclone a frappé <lundi> [Mayotte|region]. {Six} pêcheurs de l'archipel ont péri.",
        ["Six [pêcheurs] killed date=lundi location=Mayotte"],
    ),
    (
        "Les combats font rage à [Bria]. L'@armée@ assure y avoir tué {dix} rebelles.",
        ["dix [rebelles] killed agent=armée location=Bria"],
    ),
    (
        "Les combats font rage à [Bria]. Il y a {dix} morts.",
        ["dix [morts] killed location=Bria"],
    ),
    (
        "Un séisme a secoué <lundi> le [Var|region]. {Deux} maisons du département se sont effondrées.",
        ["Deux [maisons] destroyed date=lundi location=Var"],
    ),
    # an authority speaks of its own town
    (
        "Selon le @!maire de Foix@, ⟦{trois} routes sont coupées⟧.",
        ["trois [routes] - source=maire de Foix"],
    ),
    # a scene set before
    (
        "À [Tozeur], les cultivateurs désespèrent. « ⟦Avec {deux} palmiers, on ne vit pas⟧ », ‹soupire› @!Hédi@.",
        ["deux [palmiers] - source=Hédi location=Tozeur"],
    ),
    (
        "<Cette nuit-là>, les flammes avaient gagné le toit. {Onze} locataires avaient été évacués.",
        ["Onze [locataires] evacuated date=Cette nuit-là"],
    ),
    (
        "Au <deuxième trimestre|DATE|2021-Q2>, les ventes ont chuté de {6 %|percentage|6}. La marge, elle, a perdu {deux points|percentage|2|pp}.",
        [
            "6 % [ventes] - change=decrease date=deuxième trimestre",
            "deux points [marge] - change=decrease date=deuxième trimestre",
        ],
    ),
    (
        "Sur <douze mois|DURATION>, {900} logements ont été bâtis, soit {300} de moins.",
        [
            "900 [logements] - date=douze mois",
            "300 [logements] - change=decrease date=douze mois",
        ],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_where_and_when(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
