"""Durations with their degree."""

import pytest

from tests.stages.dated import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il a plu pendant dix jours.", ["dix jours=P10D"]),
        ("Il a plu 72 heures.", ["72 heures=PT72H"]),
        ("Il a plu une demi-heure.", ["une demi-heure=PT30M"]),
        ("Il a plu un an et demi.", ["un an et demi=P1Y6M"]),
        ("Il a plu pendant une quinzaine de jours.", ["une quinzaine de jours=P15D APPROX"]),
        ("Il a plu deux semaines et demie.", ["deux semaines et demie=P2.5W"]),
        ("Une grève de 24 heures a eu lieu.", ["24 heures=PT24H"]),
        ("Il a plu pendant 2 h 30.", ["2 h 30=PT2H30M"]),
        ("Il a plu trois quarts d'heure.", ["trois quarts d'heure=PT45M"]),
        ("Il a plu un quart d'heure.", ["un quart d'heure=PT15M"]),
        ("Il a plu quelques minutes.", ["quelques minutes=PTXM"]),
        ("Il a plu plusieurs mois.", ["plusieurs mois=PXM"]),
        ("Il a plu près de trois heures.", ["près de trois heures=PT3H APPROX"]),
        ("Il a plu plus d'un an.", ["plus d'un an=P1Y MORE_THAN"]),
        ("Il a plu moins de deux mois.", ["moins de deux mois=P2M LESS_THAN"]),
        ("Il a plu au moins trois semaines.", ["au moins trois semaines=P3W EQUAL_OR_MORE"]),
        ("Il a plu trois semaines au minimum.", ["trois semaines au minimum=P3W EQUAL_OR_MORE"]),
        ("Il a plu environ dix jours.", ["environ dix jours=P10D APPROX"]),
        ("Il a plu pendant 3,5 ans.", ["3,5 ans=P3.5Y"]),
        ("Il a plu 1,5 à 12 jours.", ["1,5 à 12 jours=P1.5D/P12D"]),
        ("Il a plu deux ou trois jours.", ["deux ou trois jours=P2D/P3D"]),
        ("Il a plu deux ans et trois mois.", ["deux ans et trois mois=P2Y3M"]),
        ("Il a plu trois nuits.", ["trois nuits=P3D"]),
        ("Il a plu trois trimestres.", ["trois trimestres=P9M"]),
        ("Il a plu deux siècles.", ["deux siècles=P200Y"]),
        ("Il a plu au cours des 72 dernières heures.", ["72 dernières heures=PT72H"]),
        ("Il a plu ces trois dernières années.", ["ces trois dernières années=P3Y"]),
        ("Il a plu ces derniers jours.", ["ces derniers jours=PXD"]),
        ("Il a plu durant les deux derniers mois.", ["deux derniers mois=P2M"]),
        ("Il pleuvra les prochains jours.", ["prochains jours=PXD"]),
        ("Après quatre heures, il a plu.", ["quatre heures=PT4H"]),
        ("À deux mois du scrutin, il pleut.", ["deux mois=P2M"]),
        ("Il a plu toute la journée.", ["toute la journée=P1D"]),
        ("Le mandat de cinq ans s'achève.", ["cinq ans=P5Y"]),
        ("Le bail est de neuf ans.", ["neuf ans=P9Y"]),
        ("La marche a duré 2 h 04 min.", ["2 h 04 min=PT2H4M"]),
        ("Le site a été occupé pendant 5 000 ans.", ["5 000 ans=P5000Y"]),
        ("Le séjour a duré 2.500 jours.", ["2.500 jours=P2500D"]),
        ("Tout fut fait en une seule journée.", ["une seule journée=P1D"]),
    ],
)
def test_durations(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il pleut chaque lundi.", ["chaque lundi=XXXX-WXX-1 SET"]),
        ("Il pleut tous les lundis.", ["tous les lundis=XXXX-WXX-1 SET"]),
        ("Il pleut tous les deux ans.", ["tous les deux ans=P2Y SET"]),
        ("Il pleut tous les six jours.", ["tous les six jours=P6D SET"]),
        ("Il pleut chaque année.", ["chaque année=P1Y SET"]),
        ("Il pleut deux fois par semaine.", ["deux fois par semaine=P1W SET"]),
        ("Il pleut une fois par mois.", ["une fois par mois=P1M SET"]),
        ("Il pleut 24 heures sur 24.", ["24 heures sur 24=P1D SET"]),
        ("Il pleut 7 jours sur 7.", ["7 jours sur 7=P1D SET"]),
        ("Il pleut 24h/24 et 7j/7.", ["24h/24=P1D SET", "7j/7=P1D SET"]),
        ("Il pleut chaque matin.", ["chaque matin=XXXX-XX-XXTMO SET"]),
        ("Il pleut tous les étés.", ["tous les étés=XXXX-SU SET"]),
        ("Il pleut quotidiennement.", ["quotidiennement=P1D SET"]),
        ("Le journal passe tous les jours à 13h15.", ["tous les jours à 13h15=T13:15 SET"]),
        ("Elle ouvre chaque lundi à 9 heures.", ["chaque lundi à 9 heures=XXXX-WXX-1T09:00 SET"]),
        ("La piscine ferme les mardis et jeudis.", ["mardis=XXXX-WXX-2 SET", "jeudis=XXXX-WXX-4 SET"]),
    ],
)
def test_sets(text: str, expected: list[str]) -> None:
    assert told(text) == expected
