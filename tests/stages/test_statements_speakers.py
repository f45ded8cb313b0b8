"""Who speaks: inversion, apposition, pronouns, documents, coordination."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

ROWS = [
    (
        "Le @porte-parole|person@ de l'@armée@ a affirmé que la ville était libérée.",
        ["indirect say [a affirmé] porte-parole: la ville était libérée"],
    ),
    (
        "La ville est libérée, a affirmé le @porte-parole|person@ de l'@armée@.",
        ["indirect say [a affirmé] porte-parole: La ville est libérée"],
    ),
    (
        "Un responsable de l'@armée@ a affirmé que la ville était libérée.",
        ["indirect say [a affirmé] -: la ville était libérée"],
    ),
    (
        "Le bureau de @Médecins du Nord|organization@ à Goma affirme que l'hôpital a été touché.",
        ["indirect say [affirme] Médecins du Nord: l'hôpital a été touché"],
    ),
    (
        "Le rapport de la @Cour des comptes@ souligne que la dette a doublé.",
        ["indirect say [souligne] Cour des comptes: la dette a doublé"],
    ),
    ("Un rapport souligne que la dette a doublé.", ["indirect say [souligne] -: la dette a doublé"]),
    (
        "La @ministre de la Santé|person@ est venue. Elle a précisé que tout irait bien.",
        ["indirect say [a précisé] ministre de la Santé: tout irait bien"],
    ),
    (
        "Le @directeur|person@ a reçu les familles. Ce dernier a ajouté que l'enquête continuait.",
        ["indirect say [a ajouté] directeur: l'enquête continuait"],
    ),
    (
        "« La trêve tient », a déclaré le @général Traoré|person@. Il a ajouté que ses hommes restaient prêts.",
        [
            "direct say [a déclaré] général Traoré: La trêve tient",
            "indirect say [a ajouté] général Traoré: ses hommes restaient prêts",
        ],
    ),
    (
        "L'@économiste Marc Petit|person@, de l'université de Nantes, souligne que la dette a doublé.",
        ["indirect say [souligne] économiste Marc Petit: la dette a doublé"],
    ),
    (
        "@Marc Petit@, 45 ans, maire de Vannes, souligne que la dette a doublé.",
        ["indirect say [souligne] Marc Petit: la dette a doublé"],
    ),
    (
        "Son @avocate|person@, @Me Hélène Lam|person@, a indiqué qu'elle ferait appel.",
        ["indirect say [a indiqué] Me Hélène Lam: elle ferait appel"],
    ),
    ("Sa @mère|person@, qui vit à Lyon, dit que rien n'a changé.", ["indirect say [dit] mère: rien n'a changé"]),
    (
        "Les @analystes|group@, qui tablaient sur 3 milliards, ont été déçus.",
        ["indirect estimate [tablaient] analystes: 3 milliards"],
    ),
    ("« C'est trop tard », regrette une habitante.", ["direct deplore [regrette] -: C'est trop tard"]),
    ("La moitié des sondés dit ne pas vouloir voter.", ["indirect say [dit] -: ne pas vouloir voter"]),
    ("Deux syndicats revendiquent 3 000 grévistes.", ["indirect say [revendiquent] -: 3 000 grévistes"]),
    (
        "Le @maire|person@ a visité l'usine et a promis une aide de 2 millions d'euros.",
        ["indirect promise [a promis] maire: une aide de 2 millions d'euros"],
    ),
    (
        "Le @maire|person@ a visité l'usine, promettant que l'aide arriverait.",
        ["indirect promise [promettant] maire: l'aide arriverait"],
    ),
    (
        "La @Russie|state@ et l'@Iran|state@ affirment que l'accord tient.",
        ["indirect say [affirment] Russie: l'accord tient"],
    ),
    (
        "Lors d'une visite à @Lyon|state@, le @ministre|person@ a déclaré que l'accord tenait.",
        ["indirect say [a déclaré] ministre: l'accord tenait"],
    ),
    (
        "À la tête du @parti@ depuis 2010, @Jean Rey@ assure que l'accord tient.",
        ["indirect say [assure] Jean Rey: l'accord tient"],
    ),
    (
        "Dans un entretien à @La Gazette|JRN@, @Jean Rey@ assure que l'accord tient.",
        ["indirect say [assure] Jean Rey via La Gazette: l'accord tient"],
    ),
    (
        "Aussi le @maire|person@ demande-t-il que la route soit fermée.",
        ["indirect demand [demande-t-il] maire: la route soit fermée"],
    ),
    ("@Jean Rey@ est mort hier, a annoncé sa famille.", ["indirect announce [a annoncé] -: Jean Rey est mort hier"]),
    (
        "Le communiqué rédigé par les @organisateurs|group@ précise que la course est annulée.",
        ["indirect say [précise] organisateurs: la course est annulée"],
    ),
    (
        "La course est annulée, précise le communiqué des @organisateurs|group@.",
        ["indirect say [précise] organisateurs: La course est annulée"],
    ),
    (
        "La course est annulée, a annoncé le @président|person@ du @comité@, @Luc Arnaud@.",
        ["indirect announce [a annoncé] Luc Arnaud: La course est annulée"],
    ),
    (
        "Le @journaliste|person@ @Luc Arnaud@ raconte que la course a été annulée.",
        ["indirect say [raconte] Luc Arnaud: la course a été annulée"],
    ),
    ("Eux aussi affirment que la course est annulée.", ["indirect say [affirment] -: la course est annulée"]),
    (
        "« Les marges ont fondu », explique le président de l'@Union des fonderies@, @Jean Lortal@.",
        ["direct say [explique] Jean Lortal: Les marges ont fondu"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_speakers(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
