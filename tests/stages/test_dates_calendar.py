"""Dates that say all: every form the press prints."""

import pytest

from tests.stages.dated import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le contrat date du 12 mars 2021.", ["12 mars 2021=2021-03-12"]),
        ("Signé le vendredi 12 mars 2021 à Nantes.", ["vendredi 12 mars 2021=2021-03-12"]),
        ("Signé le 1er mai 1998 par trois pays.", ["1er mai 1998=1998-05-01"]),
        ("Signé le 1 er mai 1998.", ["1 er mai 1998=1998-05-01"]),
        ("Signé le premier mai 1998.", ["premier mai 1998=1998-05-01"]),
        ("Réunion du 12/03/2021 et du 28.9.2020.", ["12/03/2021=2021-03-12", "28.9.2020=2020-09-28"]),
        ("Réunion du 12.03.21, remise au 12-03-2021.", ["12.03.21=2021-03-12", "12-03-2021=2021-03-12"]),
        ("Version du 2021-03-12, revue le 2021-3-5.", ["2021-03-12=2021-03-12", "2021-3-5=2021-03-05"]),
        ("Un arrêté du 3 FÉVRIER 2015.", ["3 FÉVRIER 2015=2015-02-03"]),
        ("Un arrêté du 3 fevrier 2015.", ["3 fevrier 2015=2015-02-03"]),
        ("Le mer. 24 juin 2020, on votera.", ["mer. 24 juin 2020=2020-06-24"]),
        ("Publié le 2 oct. 2017 et le 4 févr. 2018.", ["2 oct. 2017=2017-10-02", "4 févr. 2018=2018-02-04"]),
        ("Publié le 11 sept. 2014.", ["11 sept. 2014=2014-09-11"]),
        ("La crise de mars 2021 a surpris.", ["mars 2021=2021-03"]),
        ("En juillet 98, la France gagnait.", ["juillet 98=1998-07"]),
        ("En juin de 1992, il partait.", ["juin de 1992=1992-06"]),
        ("Dimanche, 11 mai 2014, le vote a eu lieu.", ["Dimanche, 11 mai 2014=2014-05-11"]),
        ("Le 29 février 2016 a été chaud.", ["29 février 2016=2016-02-29"]),
        ("Le 14-Juillet 2015 fut calme.", ["14-Juillet 2015=2015-07-14"]),
        ("Un rapport de 11/2015 le disait.", ["11/2015=2015-11"]),
        ("Les attentats du 11-Septembre hantent la ville.", ["11-Septembre=2001-09-11"]),
        ("Le 15 janvier, 2013 a changé.", ["15 janvier, 2013=2013-01-15"]),
        ("Il est né le 18 8 78.", ["18 8 78=1978-08-18"]),
        ("Fichier du sep-23-2020.", ["sep-23-2020=2020-09-23"]),
    ],
)
def test_absolute(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le fort est tombé le 22 septembre.", ["22 septembre=2016-09-22"]),
        ("Le fort sera rendu le 22 novembre.", ["22 novembre=2016-11-22"]),
        ("Le scrutin, prévu le 15 mars, divise.", ["15 mars=2017-03-15"]),
        ("Le camp a fermé en août.", ["août=2016-08"]),
        ("Le camp ouvrira en août.", ["août=2017-08"]),
        ("Le camp rouvre à partir de novembre.", ["novembre=2016-11"]),
        ("Il est détenu depuis décembre.", ["décembre=2015-12"]),
        ("Il est parti le 22.", ["22=2016-10-22"]),
        ("Il partira le 22.", ["22=2016-11-22"]),
        ("Il est parti le lundi 24.", ["lundi 24=2016-10-24"]),
        ("Le vote du mercredi 2 novembre approche.", ["mercredi 2 novembre=2016-11-02"]),
        ("Il a quitté Lyon vendredi.", ["vendredi=2016-10-28"]),
        ("Il quittera Lyon vendredi.", ["vendredi=2016-10-28"]),
        ("Il quittera Lyon lundi.", ["lundi=2016-10-31"]),
        ("Il a quitté Lyon lundi.", ["lundi=2016-10-24"]),
        ("Rencontre à Lyon jeudi.", ["jeudi=2016-10-27"]),
        ("Le taux a baissé au troisième trimestre.", ["troisième trimestre=2016-Q3"]),
        ("Le taux baissera au quatrième trimestre.", ["quatrième trimestre=2016-Q4"]),
        ("Le taux a baissé au premier semestre.", ["premier semestre=2016-H1"]),
        ("Le taux a baissé en semaine 11.", ["semaine 11=2016-W11"]),
        ("La rentrée a eu lieu au printemps.", ["printemps=2016-SP"]),
        ("Les pluies de l'automne ont été fortes.", ["automne=2016-FA"]),
        ("Le marché reprendra à l'été.", ["été=2017-SU"]),
        ("Ils se sont vus à Noël.", ["Noël=2015-12-25"]),
        ("Ils se verront à Noël.", ["Noël=2016-12-25"]),
        ("Les scrutins du 20/11, 22/11 et 25/11.", ["20/11=2016-11-20", "22/11=2016-11-22", "25/11=2016-11-25"]),
    ],
)
def test_partial(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dans les années 1930, on dansait.", ["années 1930=193"]),
        ("Dans les années 30, on dansait.", ["années 30=193"]),
        ("Dans les années trente, on dansait.", ["années trente=193"]),
        ("Dans les années 2010, on dansait.", ["années 2010=201"]),
        ("Dans les années quatre-vingt-dix, on dansait.", ["années quatre-vingt-dix=199"]),
        ("Au XVIIIe siècle, on dansait.", ["XVIIIe siècle=17"]),
        ("Au 19e siècle, on dansait.", ["19e siècle=18"]),
        ("Au XXIe siècle, on danse.", ["XXIe siècle=20"]),
        ("Au premier trimestre 2016, on dansait.", ["premier trimestre 2016=2016-Q1"]),
        ("Au T1 2015, on dansait.", ["T1 2015=2015-Q1"]),
        ("Au deuxième semestre de 2015, on dansait.", ["deuxième semestre de 2015=2015-H2"]),
        ("Au printemps 2015, on dansait.", ["printemps 2015=2015-SP"]),
        ("À l'été 2015, on dansait.", ["été 2015=2015-SU"]),
        ("Durant l'hiver 2015, on dansait.", ["hiver 2015=2015-WI"]),
        ("L'année 2014 fut bonne.", ["année 2014=2014"]),
        ("L'exercice 2015 fut bon.", ["exercice 2015=2015"]),
        ("En l'an 2000, on dansait.", ["an 2000=2000"]),
        ("En 1789, on dansait.", ["1789=1789"]),
        ("La crue de 1910 fut forte.", ["1910=1910"]),
        ("Le budget 2013 est voté.", ["2013=2013"]),
        ("L'Euro 2016 est fini.", ["2016=2016"]),
        ("Un film (2014) le raconte.", ["2014=2014"]),
        ("La semaine 43 fut bonne.", ["semaine 43=2016-W43"]),
        ("En deux mille vingt, la ville grandit.", ["deux mille vingt=2020"]),
        ("Cette semaine 20h de cours sont perdues.", ["Cette semaine=2016-W43", "20h=PT20H"]),
    ],
)
def test_periods(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("À Pâques 2018, on fermera.", ["Pâques 2018=2018-04-01"]),
        ("Le lundi de Pâques 2016, on fermait.", ["lundi de Pâques 2016=2016-03-28"]),
        ("Le jeudi de l'Ascension 2016, on fermait.", ["jeudi de l'Ascension 2016=2016-05-05"]),
        ("Le lundi de Pentecôte 2016, on fermait.", ["lundi de Pentecôte 2016=2016-05-16"]),
        ("À la Toussaint 2015, on fermait.", ["Toussaint 2015=2015-11-01"]),
        ("Le jour de l'an 2015, on fermait.", ["jour de l'an 2015=2015-01-01"]),
        ("La Saint-Sylvestre 2015 fut calme.", ["Saint-Sylvestre 2015=2015-12-31"]),
        ("Le Mardi gras 2016 fut calme.", ["Mardi gras 2016=2016-02-09"]),
        ("Le vendredi saint 2015, on fermait.", ["vendredi saint 2015=2015-04-03"]),
        ("La fête du travail 2015 fut calme.", ["fête du travail 2015=2015-05-01"]),
    ],
)
def test_feasts(text: str, expected: list[str]) -> None:
    assert told(text) == expected
