"""Ranges: one mention where the first end cannot stand alone, two where each can."""

import pytest

from tests.stages.dated import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les 26 et 27 octobre derniers, ils ont voté.", ["26 et 27 octobre derniers=2016-10-26/2016-10-27"]),
        (
            "Fermé de la fin de mai à la mi-octobre.",
            ["fin de mai=2016-05 END", "mi-octobre=2016-10 MID"],
        ),
        ("Du 3 au 7 mai, ils ont voté.", ["3 au 7 mai=2016-05-03/2016-05-07"]),
        ("Du 12 au 15 novembre 2015, ils ont voté.", ["12 au 15 novembre 2015=2015-11-12/2015-11-15"]),
        ("Du 30 mai au 2 juin 2015, ils ont voté.", ["30 mai=2015-05-30", "2 juin 2015=2015-06-02"]),
        ("Les 11, 12 et 13 mars 2015, ils ont voté.", ["11, 12 et 13 mars 2015=2015-03-11/2015-03-13"]),
        ("Les 14-15 mars 2015, ils ont voté.", ["14-15 mars 2015=2015-03-14/2015-03-15"]),
        ("Entre le 13 et le 15 juin 2014, ils ont voté.", ["13 et le 15 juin 2014=2014-06-13/2014-06-15"]),
        (
            "Du samedi 11 au dimanche 12 juillet 2015, ils ont voté.",
            ["samedi 11 au dimanche 12 juillet 2015=2015-07-11/2015-07-12"],
        ),
        ("La période 2006-2021 est connue.", ["2006-2021=2006/2021"]),
        ("La saison 2016/2017 commence.", ["2016/2017=2016/2017"]),
        ("La campagne 2014-15 est finie.", ["2014-15=2014/2015"]),
        ("Entre 2008 et 2012, ils ont voté.", ["2008=2008", "2012=2012"]),
        ("De 2008 à 2014, ils ont voté.", ["2008=2008", "2014=2014"]),
        ("De janvier à septembre, ils ont voté.", ["janvier=2016-01", "septembre=2016-09"]),
        ("De novembre à février 2015, ils ont gelé.", ["novembre=2014-11", "février 2015=2015-02"]),
        ("En mai et juin 2012, ils ont voté.", ["mai=2012-05", "juin 2012=2012-06"]),
        ("En juin-juillet 2012, ils ont voté.", ["juin-juillet 2012=2012-06/2012-07"]),
        ("La foire se tient de 14 à 16 heures.", ["14 à 16 heures=2016-10-28T14:00/2016-10-28T16:00"]),
        ("La foire se tient de 14h à 16h.", ["14h=2016-10-28T14:00", "16h=2016-10-28T16:00"]),
        ("La foire se tiendra mardi de 14h à 16h.", ["mardi de 14h à 16h=2016-11-01T14:00/2016-11-01T16:00"]),
        ("Les neuf premiers mois de 2015 ont été bons.", ["neuf premiers mois de 2015=2015-01/2015-09"]),
        ("Les années 1990-2000 ont été bonnes.", ["années 1990-2000=199/200"]),
        ("Il partira du 4 au 23 du mois prochain.", ["4 au 23 du mois prochain=2016-11-04/2016-11-23"]),
    ],
)
def test_ranges(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le train partira à 14h30.", ["14h30=2016-10-28T14:30"]),
        ("Le train partira à 14 h 30.", ["14 h 30=2016-10-28T14:30"]),
        ("Le train partira à 14:30 précises.", ["14:30=2016-10-28T14:30"]),
        ("Le train partira à 14 heures.", ["14 heures=2016-10-28T14:00"]),
        ("Le train partira vers 22 heures.", ["22 heures=2016-10-28T22:00 APPROX"]),
        ("Le train partira à 22 heures GMT.", ["22 heures GMT=2016-10-28T22:00"]),
        ("Le train partira à midi, le car à minuit.", ["midi=2016-10-28T12:00", "minuit=2016-10-28T00:00"]),
        ("Le train partira à midi et demi.", ["midi et demi=2016-10-28T12:30"]),
        ("Le train partira à huit heures moins le quart.", ["huit heures moins le quart=2016-10-28T07:45"]),
        ("Le train partira à huit heures et quart.", ["huit heures et quart=2016-10-28T08:15"]),
        ("Le train partira à 3 h du matin.", ["3 h du matin=2016-10-28T03:00"]),
        ("Le train partira à 6 heures du soir.", ["6 heures du soir=2016-10-28T18:00"]),
        ("Le train est parti samedi vers 22 heures.", ["samedi vers 22 heures=2016-10-22T22:00 APPROX"]),
        ("Le train est parti samedi à 9h05.", ["samedi à 9h05=2016-10-22T09:05"]),
        ("Le train est parti vendredi soir.", ["vendredi soir=2016-10-28TEV"]),
        ("Le train est parti hier soir, hier matin.", ["hier soir=2016-10-27TEV", "hier matin=2016-10-27TMO"]),
        ("Le train est parti jeudi en fin de matinée.", ["jeudi en fin de matinée=2016-10-27TMO END"]),
        ("Le train est parti lundi dans l'après-midi.", ["lundi dans l'après-midi=2016-10-24TAF"]),
        ("Le train est parti ce matin.", ["ce matin=2016-10-28TMO"]),
        ("Le train est parti dans la nuit de mardi à mercredi.", ["nuit de mardi à mercredi=2016-10-25TNI"]),
        ("Le train est parti dans la nuit du 13 au 14 juillet 2015.", ["nuit du 13 au 14 juillet 2015=2015-07-13TNI"]),
        ("Le train est parti dans la nuit de samedi.", ["nuit de samedi=2016-10-22TNI"]),
        ("Le train est parti au matin du 15 février 2015.", ["matin du 15 février 2015=2015-02-15TMO"]),
        ("Le train est parti dans la soirée du 4 mars 2015.", ["soirée du 4 mars 2015=2015-03-04TEV"]),
        (
            "Le train est parti le 14 septembre 2015 à 22 h 50, heure locale.",
            ["14 septembre 2015 à 22 h 50=2015-09-14T22:50"],
        ),
        (
            "Elle a accouché dans la nuit de samedi à dimanche à deux heures du matin.",
            ["nuit de samedi à dimanche à deux heures du matin=2016-10-23T02:00"],
        ),
        ("Le train partira en début de soirée.", ["début de soirée=2016-10-28TEV START"]),
        ("Le train partira demain à 8h.", ["demain à 8h=2016-10-29T08:00"]),
        ("Le train partira à 8 h ce soir.", ["8 h ce soir=2016-10-28T20:00"]),
        ("Le train est parti peu avant 2 heures.", ["2 heures=2016-10-28T02:00 BEFORE"]),
        ("Le train est parti à 00h12 GMT dimanche.", ["00h12 GMT dimanche=2016-10-23T00:12"]),
        ("Le train est arrivé avant 21 heures.", ["21 heures=2016-10-28T21:00 BEFORE"]),
        ("La séance s'ouvre le 6 avril huit heures dix.", ["6 avril huit heures dix=2017-04-06T08:10"]),
        (
            "La secousse eut lieu à 14h30 (heure locale), soit 12h30 (GMT).",
            ["14h30=2016-10-28T14:30", "12h30=2016-10-28T12:30"],
        ),
        ("Elle répondra au journal de 20h.", ["20h=2016-10-28T20:00"]),
        ("Le feu a pris samedi peu avant midi.", ["samedi peu avant midi=2016-10-22T12:00 BEFORE"]),
        (
            "La séance s'ouvre à 17 heures, soit 10 heures à Lima.",
            ["17 heures=2016-10-28T17:00", "10 heures=2016-10-28T10:00"],
        ),
    ],
)
def test_times(text: str, expected: list[str]) -> None:
    assert told(text) == expected
