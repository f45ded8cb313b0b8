"""Prison terms, fines and bans: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Il a été condamné à dix ans de prison.", ["dix ans = 10 penalty a"]),
    ("Elle écope de 18 mois avec sursis.", ["18 mois = 18 penalty mo"]),
    ("Le parquet a requis quatre ans.", ["quatre ans = 4 penalty a"]),
    ("Il risque jusqu'à cinq ans d'emprisonnement.", ["jusqu'à cinq ans = 5 penalty a EQUAL_OR_LESS"]),
    (
        "La cour l'a condamné à trois ans de prison dont un avec sursis.",
        ["trois ans = 3 penalty a", "un = 1 penalty a"],
    ),
    ("Il a reçu 30 mois ferme.", ["30 mois = 30 penalty mo"]),
    ("L'entreprise devra payer 1 500 euros d'amende.", ["1 500 euros = 1500 penalty EUR"]),
    ("Une amende de 200 000 euros lui a été infligée.", ["200 000 euros = 200000 penalty EUR"]),
    ("Le maire est frappé de cinq ans d'inéligibilité.", ["cinq ans = 5 penalty a"]),
    ("Le joueur est suspendu pour trois mois.", ["trois mois = 3 penalty mo"]),
    ("Il a été condamné à six mois de prison, dont deux ferme.", ["six mois = 6 penalty mo", "deux = 2 penalty mo"]),
    ("Il encourt vingt ans de réclusion.", ["vingt ans = 20 penalty a"]),
    (
        "Elle a été condamnée à deux ans de prison et 5 000 euros d'amende.",
        ["deux ans = 2 penalty a", "5 000 euros = 5000 penalty EUR"],
    ),
    ("Le chauffard fera sept ans de pénitencier.", ["sept ans = 7 penalty a"]),
    ("La Couronne réclamait neuf ans.", ["neuf ans = 9 penalty a"]),
    ("Il lui est interdit de conduire pendant douze ans.", ["douze ans = 12 penalty a"]),
]

NOTHING = [
    "La cour a prononcé la réclusion à perpétuité.",
    "Il a passé dix ans en prison.",
    "Le détenu est mort après trois jours de grève.",
]

test_claims = claims_table(FOUND, NOTHING)
