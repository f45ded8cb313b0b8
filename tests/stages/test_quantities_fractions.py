"""Fractions of a population, rates and multiples: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Un enfant sur cinq ne déjeune pas.", ["Un enfant sur cinq = 0.2 fraction"]),
    ("Sept routes sur dix sont coupées.", ["Sept routes sur dix = 0.7 fraction"]),
    ("La moitié des vergers a gelé.", ["La moitié = 0.5 fraction"]),
    ("Un tiers du cheptel a péri.", ["Un tiers = 0.3333 fraction"]),
    ("Les deux tiers des électeurs se sont abstenus.", ["Les deux tiers = 0.6667 fraction"]),
    ("Près des trois quarts des écoles ont rouvert.", ["Près des trois quarts = 0.75 fraction APPROX"]),
    ("Quatre cinquièmes des dons viennent de l'étranger.", ["Quatre cinquièmes = 0.8 fraction"]),
    ("Plus de la moitié du stock est perdu.", ["Plus de la moitié = 0.5 fraction MORE_THAN"]),
    ("Neuf bus sur dix circulent.", ["Neuf bus sur dix = 0.9 fraction"]),
    ("Douze rames sur vingt-six sont en panne.", ["Douze = 12", "vingt-six = 26"]),
    ("Un train sur deux a été supprimé.", ["Un train sur deux = 0.5 fraction"]),
    ("Près d'un logement sur quatre est vide.", ["Près d'un logement sur quatre = 0.25 fraction APPROX"]),
    ("La ville a perdu un dixième de sa population.", ["un dixième = 0.1 fraction"]),
    ("Le bilan serait deux fois plus lourd.", ["deux fois plus = 2 multiple"]),
    ("Le loyer a été multiplié par trois.", ["trois = 3 multiple"]),
    ("La taxe sera divisée par plus de 2,5.", ["plus de 2,5 = 2.5 multiple MORE_THAN"]),
    ("Le gâteau est divisé en trois parts.", ["trois = 3"]),
    ("La facture est trois fois supérieure aux prévisions.", ["trois fois = 3 multiple"]),
    ("La récolte est quatre fois moins abondante.", ["quatre fois moins = 4 multiple"]),
    ("C'est une fois et demie son poids.", ["une fois et demie = 1.5 multiple"]),
    ("Ils étaient le double.", ["le double = 2 multiple"]),
    ("L'incidence est de 12 cas pour 100 000 habitants.", ["12 cas pour 100 000 = 12 rate /100000"]),
    ("La mortalité infantile est de 4,5 pour 1 000.", ["4,5 pour 1 000 = 4.5 rate /1000"]),
    ("Les ventes reculent de moitié.", ["moitié = 0.5 fraction"]),
    ("Un demi-million de tulipes ont fleuri.", ["Un demi-million = 500000"]),
    ("À peine un chômeur sur trois touche une aide.", ["À peine un chômeur sur trois = 0.3333 fraction EQUAL_OR_LESS"]),
    ("Un électeur sur quatre à peine a voté.", ["Un électeur sur quatre = 0.25 fraction EQUAL_OR_LESS"]),
    ("La région en fournira un cinquième.", ["un cinquième = 0.2 fraction"]),
    ("Son taux atteignait plus du double de la limite.", ["plus du double = 2 multiple MORE_THAN"]),
]

NOTHING = [
    "Il est venu deux fois.",
    "Le quart de finale est reporté.",
    "La demi-finale aura lieu samedi.",
    "Ce tiers payant est contesté.",
    "Le réservoir est à moitié vide.",
]

test_claims = claims_table(FOUND, NOTHING)
