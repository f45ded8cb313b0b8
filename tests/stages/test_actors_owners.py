"""Whose office it is, what members make a body, which force a rank is of, and what the entity gains from both."""

import pytest

from tests.stages.actor_probes import described, groups

pytestmark = pytest.mark.model

TABLE: list[tuple[str, list[str]]] = [
    (
        "L'opérateur Sogetel a tenu bon. « C'est faux », a répondu son porte-parole.",
        ["organization BUS · + opérateur Sogetel", "person BUS · - porte-parole"],
    ),
    (
        "L'armée malienne a frappé le village. « Nous n'avons visé aucun civil », a assuré son porte-parole.",
        ["organization MIL MLI + armée malienne", "person MIL MLI - porte-parole"],
    ),
    (
        "La CGT appelle à la grève. Sa secrétaire générale a écrit au préfet.",
        ["organization LAB FRA + CGT", "person LAB FRA - secrétaire générale", "person GOV FRA - préfet"],
    ),
    (
        "Anne Roy, de la Croix-Rouge, a déploré ces retards.",
        ["person NGO · + Anne Roy", "organization NGO · + Croix-Rouge"],
    ),
    ("L'Union des éleveurs a manifesté.", ["organization BUS · + Union des éleveurs"]),
    ("Les Forces nationales de libération ont pris un poste.", ["group REB · + Forces nationales de libération"]),
    ("La fédération de rugby a tranché.", ["organization ELI · - fédération de rugby"]),
    (
        "Les gendarmes ont bouclé la zone. Le colonel Luc Amiel attend des renforts.",
        ["group COP · - gendarmes", "person COP · + colonel Luc Amiel"],
    ),
    ("Le colonel Luc Amiel attend des renforts.", ["person · · + colonel Luc Amiel"]),
    ("L'entreprise est en crise, croit savoir Le Matin libre.", ["organization BUS · - entreprise",
                                                                 "organization JRN · + Le Matin libre"]),
    ("La CGT-Culture demande des embauches.", ["organization LAB FRA + CGT-Culture"]),
    ("La multinationale américaine a payé.", ["organization BUS USA - multinationale américaine"]),
    ("L'armée irakienne a reculé.", ["organization MIL IRQ + armée irakienne"]),
    ("La centrale nucléaire a été arrêtée.", []),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), TABLE, ids=[marked for marked, _ in TABLE])
def test_offices_members_and_ranks(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected


LINKED: list[tuple[str, list[list[str]]]] = [
    (
        "La cour d'assises de la Marne a jugé deux hommes. La cour d'appel de Metz avait refusé.",
        [["cour d'assises de la Marne"], ["cour d'appel de Metz"]],
    ),
    (
        "Paul Morel, le candidat du centre, a parlé. Luc Amiel a répondu. Luc Amiel a gagné.",
        [["Paul Morel", "candidat"], ["Luc Amiel", "Luc Amiel"]],
    ),
    ("Son assureur, Allianz, paiera. L'assureur a promis.", [["assureur", "Allianz", "assureur"]]),
    ("L'armée de l'air a décollé. L'armée a nié.", [["armée de l'air"], ["armée"]]),
]


@pytest.mark.parametrize(("marked", "expected"), LINKED, ids=[marked for marked, _ in LINKED])
def test_who_is_one_actor(marked: str, expected: list[list[str]]) -> None:
    assert groups(marked) == expected
