"""Places that act for their state, places that only tell where, and names of things."""

from typing import Any

import pytest

from tests.stages.actor_probes import described

STATES: list[Any] = [
    ("[Kiev|city|UKR] dément toute attaque.", ["state GOV UKR + Kiev"]),
    ("Il vit à [Kiev|city|UKR].", []),
    ("Selon [Washington|city|USA], l'accord tient.", ["state GOV USA + Washington"]),
    ("La [Turquie|country|TUR] soutient ces groupes.", ["state GOV TUR + Turquie", "group · · - groupes"]),
    ("Le séisme a frappé la [Turquie|country|TUR].", []),
    ("[Bruxelles|city|BEL] exige des réformes.", ["state IGO · + Bruxelles"]),
    ("Le sommet de [Bruxelles|city|BEL] a échoué.", []),
    ("L'Élysée a confirmé le déplacement.", ["organization GOV FRA + Élysée"]),
    ("Matignon a tranché.", ["organization GOV FRA + Matignon"]),
    ("Le Kremlin nie toute ingérence.", ["organization GOV RUS + Kremlin"]),
    ("La Maison-Blanche a réagi.", ["organization GOV USA + Maison-Blanche"]),
    ("« C'est faux », a répliqué [Téhéran|city|IRN].", ["state GOV IRN + Téhéran"]),
    (
        "[Riyad|city|SAU] et [Abou Dhabi|city|ARE] accusent [Téhéran|city|IRN] d'armer les rebelles.",
        ["state GOV SAU + Riyad", "state GOV ARE + Abou Dhabi", "state GOV IRN + Téhéran", "group REB · - rebelles"],
    ),
    ("Le [Mali|country|MLI] a rompu ses relations avec l'[Algérie|country|DZA].", ["state GOV MLI + Mali"]),
    ("[Angers|city|FRA] promet trois cents logements.", ["state GOV FRA + Angers"]),
    ("[Tunis|city|TUN], qui a rompu les négociations, dément.", ["state GOV TUN + Tunis"]),
    ("À [Angers|city|FRA], la foule demande du pain.", ["group CVL · - foule"]),
    ("Le train venait de [Moscou|city|RUS].", []),
    ("La capitale, [Nairobi|city|KEN], est sous l'eau.", []),
    (
        "[Ottawa|city|CAN] versera {10 millions de dollars|money|CAD} aux sinistrés.",
        ["state GOV CAN + Ottawa", "group CVL CAN - sinistrés"],
    ),
    ("La République islamique a promis une riposte.", ["state GOV IRN + République islamique"]),
    ("Le Vatican a condamné l'attentat.", ["organization REL VAT + Vatican"]),
    (
        "Le Quai d'Orsay a convoqué l'ambassadeur.",
        ["organization GOV FRA + Quai d'Orsay", "person GOV · - ambassadeur"],
    ),
    (
        "Un accord a été signé entre [Paris|city|FRA] et [Berlin|city|DEU].",
        ["state GOV FRA + Paris", "state GOV DEU + Berlin"],
    ),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), STATES)
def test_states(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected


THINGS: list[Any] = [
    ("Le boson de Higgs a été observé.", []),
    ("La tempête Alex a fait des dégâts.", []),
    ("La place de la République était noire de monde.", []),
    ("Il a vu le film Titanic.", []),
    ("Un Airbus A320 s'est écrasé.", []),
    ("La Coupe de la Ligue commence demain.", []),
    ("La Ligue des champions reprend mardi.", []),
    ("Partagez sur Facebook et Twitter.", []),
    ("Le match du Groupe B est reporté.", []),
    ("La rue Victor-Hugo est fermée.", []),
    ("Le virus Ebola recule.", []),
    ("Il a pris le TGV.", []),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), THINGS)
def test_things_are_no_actors(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected
