"""Zero counts: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Aucun blessé n'est à déplorer.", ["Aucun = 0"]),
    ("Aucune victime n'a été signalée.", ["Aucune = 0"]),
    ("Le toit s'est effondré sans faire de victime.", ["sans = 0"]),
    ("L'incendie n'a pas fait de mort.", ["pas = 0"]),
    ("Pas un seul pêcheur n'est sorti.", ["Pas un seul = 0"]),
    ("L'accident n'a pas fait de blessé.", ["pas = 0"]),
    ("Il n'y a pas eu de heurts, et pas de civils tués.", ["pas de = 0"]),
    ("Il n'y a pas de marins parmi les victimes.", ["pas de = 0"]),
    ("Zéro cas a été confirmé.", ["Zéro = 0"]),
    ("Aucun des otages n'a été libéré.", ["Aucun = 0"]),
    ("Sur 740 malades, l'hôpital n'en a perdu aucun.", ["740 = 740", "aucun = 0"]),
    ("L'armée a tué vingt rebelles sans perdre un seul homme.", ["vingt = 20", "sans = 0"]),
    ("La ville a été fouillée sans qu'une seule arme soit trouvée.", ["sans = 0"]),
]

NOTHING = [
    "Il n'y a aucun doute.",
    "Il n'y a pas de querelles entre les blessés.",
    "En aucun cas il ne cédera.",
    "La tolérance zéro est de mise.",
    "Il repart de zéro.",
    "Sans preuve, il sera relâché.",
    "Aucun ne viendra.",
    "Il n'a aucune envie de partir.",
    "Aucune piste n'est écartée.",
    "La procureure ne privilégie aucune hypothèse.",
    "Pas de chance pour lui.",
]

test_claims = claims_table(FOUND, NOTHING)
