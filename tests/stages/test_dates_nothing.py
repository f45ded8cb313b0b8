"""What looks like a date and is none."""

import pytest

from tests.stages.dated import told


@pytest.mark.parametrize(
    "text",
    [
        "Le pont a été fermé.",
        "La planète Mars attire; Avril Lavigne chante.",
        "Une seconde chance s'offre à lui.",
        "Mais le temps presse.",
        "La porte 12/4 est fermée.",
        "L'article 49.3 est invoqué.",
        "Un homme de 34 ans est mort.",
        "Karim S., 37 ans, est mort.",
        "Le suspect (34 ans) est mort.",
        "Il est mort à 34 ans.",
        "Il est mort à l'âge de 34 ans.",
        "Un bébé de six mois est mort.",
        "Un enfant de dix ans est mort.",
        "Il a 52 ans.",
        "Les 18-24 ans votent peu.",
        "Les plus de 65 ans votent.",
        "Il est condamné à dix ans de prison.",
        "Il écope de six mois avec sursis.",
        "Il risque trente ans.",
        "La cour a requis cinq ans ferme.",
        "Il est suspendu pour trois mois.",
        "Le score est de 3-1.",
        "Le club a gagné 6-4 6-3.",
        "Appelez le 01 42 12 12 12.",
        "Appelez le 06.12.03.20.21.",
        "Le Covid-19 circule.",
        "Il fait dix heures supplémentaires.",
        "Il a payé 2 000 euros.",
        "Ils étaient 2000 manifestants.",
        "Près de 1500 personnes ont fui.",
        "La résolution 2118 est votée.",
        "L'article 1382 s'applique.",
        "La Peugeot 2008 se vend.",
        "Le vol 2014 est annulé.",
        "Le Midi Libre paraît en Midi-Pyrénées.",
        "Les 24 Heures du Mans commencent.",
        "Il habite rue du 8 mai 1945.",
        "Il habite place du 11-Novembre.",
        "Noël Mamère parle.",
        "Un marché de Noël ouvre.",
        "L'île de Pâques est loin.",
        "Le premier venu sera servi.",
        "Le printemps arabe inspire.",
        "Les Jeux d'été fascinent.",
        "Il roule à 80 km/h.",
        "Le taux est de 12,03.",
        "Il a répondu en un mot.",
        "Il est désormais maire, actuellement absent.",
        "Il vote maintenant; récemment, jadis, il refusait.",
        "Il a fini entre le 3e et le 5e rang.",
    ],
)
def test_nothing(text: str) -> None:
    assert told(text) == []
