"""Named persons and organizations: kind, sector, country (· where null), + when named, and the words of the span."""

from typing import Any

import pytest

from tests.stages.actor_probes import described

PERSONS: list[Any] = [
    ("Le général Ivan Petrov a quitté la salle.", ["person MIL · + général Ivan Petrov"]),
    (
        "M. Dubreuil a répondu aux questions de la présidente du tribunal.",
        ["person · · + M. Dubreuil", "person JUD · - présidente du tribunal"],
    ),
    ("Mme Aminata Traoré-Keïta a salué cette décision.", ["person · · + Mme Aminata Traoré-Keïta"]),
    ("Me Solène Kerbrat a plaidé la relaxe.", ["person JUD · + Me Solène Kerbrat"]),
    ("Le Dr Paul Nkemba soigne les blessés.", ["person MED · + Dr Paul Nkemba", "group CVL · - blessés"]),
    ("L'opposant Mohamed ould Sidi Baba a été arrêté.", ["person OPP · + opposant Mohamed ould Sidi Baba"]),
    ("Abou Bakr al-Chami a juré de se venger.", ["person · · + Abou Bakr al-Chami"]),
    ("Le peintre Joris van der Weyden a exposé ses toiles.", ["person ELI · + peintre Joris van der Weyden"]),
    (
        "La comédienne Inés de la Peña a remercié son public.",
        ["person ELI · + comédienne Inés de la Peña", "group CVL · - public"],
    ),
    ("Le roi Alphonse XIII a abdiqué.", ["person GOV · + roi Alphonse XIII"]),
    ("Salma ben Youssef dirige la cellule.", ["person · · + Salma ben Youssef"]),
    ("Jean-Marie Koffi Adjovi a été élu.", ["person · · + Jean-Marie Koffi Adjovi"]),
    pytest.param(
        "KARIM BENSALEM A ÉTÉ CONDAMNÉ, selon Karim Bensalem lui-même.",
        ["person · · + KARIM BENSALEM", "person · · + Karim Bensalem"],
        marks=pytest.mark.xfail(strict=True, reason="names in capitals are not told from words in capitals"),
    ),
    ("Selon J. Fournier, rien ne presse.", ["person · · + J. Fournier"]),
    ("L'Américain River Stone a gagné la course.", ["person · USA + Américain River Stone"]),
    ("Le capitaine italien Marco Bellini a refusé d'accoster.", ["person MIL ITA + capitaine italien Marco Bellini"]),
    ("L'ancien président Thomas Oduya est mort.", ["person ELI · + ancien président Thomas Oduya"]),
    (
        "La ministre de la Santé, Élodie Marchais, a démissionné.",
        ["person GOV · - ministre de la Santé", "person GOV · + Élodie Marchais"],
    ),
    ("Marine Delcourt a porté plainte.", ["person · · + Marine Delcourt"]),
    ("Monsieur le Président, je vous remercie.", []),
    ("Les propos de M. le commissaire ont choqué.", ["person GOV · - commissaire"]),
    (
        "Yasser Haddad a rencontré Liu Xiaoming et Nguyen Van Thanh.",
        ["person · · + Yasser Haddad", "person · · + Liu Xiaoming", "person · · + Nguyen Van Thanh"],
    ),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), PERSONS)
def test_persons(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected


ORGANIZATIONS: list[Any] = [
    ("L'ONU a condamné ces frappes.", ["organization IGO · + ONU"]),
    (
        "L'Organisation mondiale de la santé (OMS) recommande la prudence.",
        ["organization IGO · + Organisation mondiale de la santé", "organization IGO · + OMS"],
    ),
    ("Le syndicat CGT appelle à la grève.", ["organization LAB FRA + syndicat CGT"]),
    ("Airbus a livré {douze} appareils.", ["organization BUS FRA + Airbus"]),
    ("La compagnie Flybelgo a déposé son bilan.", ["organization BUS · + compagnie Flybelgo"]),
    ("Le journal Le Monde a publié la liste.", ["organization JRN FRA + journal Le Monde"]),
    ("Il l'a confié au Monde et au Figaro.", ["organization JRN FRA + Monde", "organization JRN FRA + Figaro"]),
    ("Boko Haram a revendiqué l'attaque.", ["organization REB · + Boko Haram"]),
    ("Les talibans ont pris la ville.", ["organization REB AFG + talibans"]),
    ("Le Hezbollah a tiré des roquettes.", ["organization REB LBN + Hezbollah"]),
    ("Daech a perdu ce bastion.", ["organization REB · + Daech"]),
    ("Médecins sans frontières a suspendu ses activités.", ["organization NGO · + Médecins sans frontières"]),
    ("La Banque mondiale a accordé un prêt.", ["organization IGO · + Banque mondiale"]),
    (
        "L'agence Tass cite le ministère russe de la Défense.",
        ["organization JRN RUS + agence Tass", "organization GOV RUS + ministère russe de la Défense"],
    ),
    ("La Croix-Rouge malgache a distribué des vivres.", ["organization NGO MDG + Croix-Rouge malgache"]),
    ("Greenpeace France attaque l'État.", ["organization NGO · + Greenpeace France", "state GOV · + État"]),
    ("Le FBI enquête.", ["organization COP USA + FBI"]),
    ("La Cour pénale internationale a rejeté l'appel.", ["organization IGO · + Cour pénale internationale"]),
    ("La Knesset a adopté la loi.", ["organization LEG ISR + Knesset"]),
    ("L'AfD progresse dans les sondages.", ["organization PTY DEU + AfD"]),
    ("L'université de Grenoble a fermé ses portes.", ["organization EDU · + université de Grenoble"]),
    (
        "L'Agence régionale de santé (ARS) a confirmé le foyer. L'ARS reste prudente.",
        [
            "organization GOV FRA + Agence régionale de santé",
            "organization GOV FRA + ARS",
            "organization GOV FRA + ARS",
        ],
    ),
    (
        "L'instance électorale (Isie) a publié les listes.",
        ["organization GOV TUN - instance électorale", "organization GOV TUN + Isie"],
    ),
    ("La société Verdinox Industries supprime {300} postes.", ["organization BUS · + société Verdinox Industries"]),
    ("Le groupe Wagner a quitté [Bakhmout|city|UKR].", ["organization MIL RUS + groupe Wagner"]),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), ORGANIZATIONS)
def test_organizations(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected
