"""Un and une, when they count: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Un mort et deux blessés sont à déplorer.", ["Un = 1", "deux = 2"]),
    ("Un ouvrier a été tué.", ["Un = 1"]),
    ("Une passante a été renversée.", ["Une = 1"]),
    ("Le tireur a blessé une femme.", ["une = 1"]),
    ("Trois infirmières et un médecin ont démissionné.", ["Trois = 3", "un = 1"]),
    ("Quatre touristes, dont un enfant, manquent.", ["Quatre = 4", "un = 1"]),
    ("Un seul témoin a parlé.", ["Un seul = 1"]),
    ("Une personne a été interpellée.", ["Une = 1"]),
    ("Un homme et deux femmes ont été retrouvés.", ["Un = 1", "deux = 2"]),
    ("Un décès a été signalé.", ["Un = 1"]),
    ("Un pisteur a été tué par la neige.", ["Un = 1"]),
]

NOTHING = [
    "Un homme politique a pris la parole.",
    "Une maison brûle.",
    "L'un des gardes dormait.",
    "Il a lu un livre et une revue.",
    "Une fois de plus, il pleut.",
    "Un tracteur bloque la route.",
    "Un jour, la mer reviendra.",
    "Un vent violent souffle.",
    "Il a percuté un grumier.",
    "Le kilo de mil a doublé.",
    "Cela fut fait en une seule journée.",
]

test_claims = claims_table(FOUND, NOTHING)
