"""Constructions of French that attribute: valued objects, predicates, coordinated verbs, relatives, cut quotations."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

ROWS = [
    (
        "Le @cabinet Morin@ estime les pertes à près de 40 millions d'euros.",
        ["indirect estimate [estime] cabinet Morin: les pertes à près de 40 millions d'euros"],
    ),
    (
        "L'@institut Ader@ estime à 3 200 le nombre de logements vides.",
        ["indirect estimate [estime] institut Ader: 3 200 le nombre de logements vides"],
    ),
    ("L'@armée@ ne reconnaît que trois morts.", ["indirect confirm [ne reconnaît] armée: trois morts"]),
    ("La @France|state@ reconnaît la @Palestine|state@.", []),
    (
        "La @CGT@ se dit prête à bloquer le port jusqu'à vendredi.",
        ["indirect say [se dit] CGT: prête à bloquer le port jusqu'à vendredi"],
    ),
    ("Un incendie s'est déclaré lundi au @port|organization@.", []),
    (
        "Le @maire|person@ @Jean Petit@ a annoncé jeudi à Lyon un plan de 30 millions d'euros.",
        ["indirect announce [a annoncé] Jean Petit: un plan de 30 millions d'euros"],
    ),
    (
        "Le @préfet|person@ a confirmé l'incendie, sans donner de bilan.",
        ["indirect confirm [a confirmé] préfet: l'incendie"],
    ),
    (
        "La @police@ fait état de huit interpellations, mais d'aucun blessé.",
        ["indirect say [fait état de] police: huit interpellations, mais d'aucun blessé"],
    ),
    ("L'@armée@ avance dans la plaine grâce à ses alliés.", []),
    ("La @mission@, qui compte encore 9.000 soldats, doit partir.", []),
    (
        "Le @ministre|person@ @Paul Durand@ a reconnu un retard « assez long » mais nié avoir menti.",
        [
            "indirect confirm [a reconnu] Paul Durand: un retard « assez long »",
            "indirect deny [nié] Paul Durand: avoir menti",
        ],
    ),
    (
        "L'@association Mer Propre@, qui parle d'un « triste spectacle », a promis trois millions d'euros aux familles "
        "et annoncé que des réunions se tiendraient lundi.",
        [
            "direct say [parle] association Mer Propre: triste spectacle",
            "indirect promise [a promis] association Mer Propre: trois millions d'euros aux familles",
            "indirect announce [annoncé] association Mer Propre: des réunions se tiendraient lundi",
        ],
    ),
    (
        "L'@ONU@, qui a déclenché l'alerte maximale, réclame 30 millions de dollars.",
        ["indirect demand [réclame] ONU: 30 millions de dollars"],
    ),
    (
        "La @FSU@ exige 300 postes ; la @CGT@, elle, réclame une hausse de 10 %.",
        ["indirect demand [exige] FSU: 300 postes", "indirect demand [réclame] CGT: une hausse de 10 %"],
    ),
    (
        "« J'ai tout perdu », confie l'une d'elles, @Martine Leroux@, 60 ans.",
        ["direct say [confie] Martine Leroux: J'ai tout perdu"],
    ),
    (
        'A Lille, "six écoles sur dix ont fermé", se félicite la @FSU@.',
        ["direct say [se félicite] FSU: six écoles sur dix ont fermé"],
    ),
    (
        "« Le texte est mauvais », dit le @sénateur Jean Roux@, « très mauvais », nuance-t-il.",
        [
            "direct say [dit] sénateur Jean Roux: Le texte est mauvais",
            "direct say [nuance-t-il] sénateur Jean Roux: très mauvais",
        ],
    ),
    (
        "« Nous irons en cassation », a fait savoir @Julie Martin@, jointe jeudi par @Le Phare|JRN@.",
        ["direct say [a fait savoir] Julie Martin via Le Phare: Nous irons en cassation"],
    ),
    (
        "Les @analystes|group@ interrogés par @Finanza|BUS@ prévoient une perte de 3 millions.",
        ["indirect estimate [prévoient] analystes: une perte de 3 millions"],
    ),
    (
        "Le @gouvernement@ a décidé qu' « une coupe ne peut être imposée » dans un avis.",
        ["direct say [-] gouvernement: une coupe ne peut être imposée"],
    ),
    (
        "Selon @Marie Dubois@, de l'@Université de Lyon@, les prix vont baisser.",
        ["according_to say [Selon] Marie Dubois: les prix vont baisser"],
    ),
    (
        "La maire, @Anne Morel@, pour qui la mesure est inutile, s'est abstenue.",
        ["according_to say [pour] Anne Morel: la mesure est inutile"],
    ),
    (
        "Selon l'@ONU@, trois soldats auraient été tués ; deux autres seraient blessés.",
        ["according_to say [Selon] ONU: trois soldats auraient été tués ; deux autres seraient blessés"],
    ),
    (
        "Selon l'@ONU@, trois soldats auraient été tués ; le convoi est reparti.",
        ["according_to say [Selon] ONU: trois soldats auraient été tués"],
    ),
    (
        "Ils ont défilé à Nice ; ils étaient « au plus 200 », selon la @police@, qui fait état de trois blessés.",
        [
            "according_to say [selon] police: ils étaient « au plus 200 »",
            "indirect say [fait état de] police: trois blessés",
        ],
    ),
    (
        "« Nos soldats n'ont blessé aucun enfant », a répliqué le @général Paul Bertin@.",
        ["direct deny [a répliqué] général Paul Bertin: Nos soldats n'ont blessé aucun enfant"],
    ),
    ("« Et les clefs ? », a lancé @Nadia Benali@.", ["direct ask [a lancé] Nadia Benali: Et les clefs ?"]),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_constructions(marked: str, expected: list[str]) -> None:
    assert [describe(s) for s in statements(marked)] == expected
