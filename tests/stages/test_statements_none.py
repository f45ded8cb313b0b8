"""Sentences in which nobody is reported: titles, scare quotes, charges, acts, plans, verbs that only look like it."""

import pytest

from tests.stages.spoken import statements

pytestmark = pytest.mark.model

ROWS = [
    "Le film « Les Rivages » sort mercredi.",
    "Son plan « Cap 2030 » prévoit des économies.",
    "Le @maire|person@ a inauguré la salle « Jean-Moulin ».",
    "Il est poursuivi pour « abus de confiance ».",
    "La rue a été rebaptisée « rue des Lilas ».",
    "Le juge des enfants a été saisi.",
    "L'annonce de la fermeture a surpris les salariés.",
    "La demande a baissé de 3 % en un an.",
    "Le @maire|person@ n'a pas précisé si la route rouvrirait.",
    "Le @maire|person@ annoncera mardi que la route est fermée.",
    "Le @maire|person@ doit annoncer mardi la fermeture de la route.",
    "Rappelons que la route est fermée.",
    "Notez que la route est fermée.",
    "Nous affirmons que la route est fermée.",
    "L'équipe compte onze joueurs.",
    "Le livre rapporte 2 000 euros par an.",
    "La facture dépasse 3 000 euros.",
    "Le @ministre|person@ craint que la crise ne dure.",
    "Le @ministre|person@ veut que la crise cesse.",
    "Le @gouvernement@ a décidé de fermer la route.",
    "Trois cas ont été recensés dans la région.",
    "La @mairie@ a condamné la route.",
    "Il a demandé son chemin.",
    "La @police|group@ a interrogé un suspect.",
    "La réforme pour les retraites avance.",
    "Les bâtiments sont dits « à basse consommation ».",
    "Le chanteur surnommé « le Rossignol » est mort.",
    "Elle a répondu à l'appel.",
    "Le train accuse un retard de dix minutes.",
    "Le match a été commenté par un ancien joueur.",
]


@pytest.mark.parametrize("marked", ROWS)
def test_nobody_is_reported(marked: str) -> None:
    assert statements(marked) == []
