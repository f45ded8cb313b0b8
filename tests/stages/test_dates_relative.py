"""Expressions told from the document date."""

import pytest

from tests.stages.dated import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il est venu hier et avant-hier.", ["hier=2016-10-27", "avant-hier=2016-10-26"]),
        ("Il viendra demain, après-demain peut-être.", ["demain=2016-10-29", "après-demain=2016-10-30"]),
        ("Aujourd'hui, la ville dort.", ["Aujourd'hui=2016-10-28"]),
        ("Aujourd’hui, la ville dort.", ["Aujourd’hui=2016-10-28"]),
        ("Il est venu vendredi dernier.", ["vendredi dernier=2016-10-21"]),
        ("Il viendra vendredi prochain.", ["vendredi prochain=2016-11-04"]),
        ("Il est venu en avril dernier.", ["avril dernier=2016-04"]),
        ("Il est venu le 28 novembre dernier.", ["28 novembre dernier=2015-11-28"]),
        ("Il viendra le 16 juillet prochain.", ["16 juillet prochain=2017-07-16"]),
        ("La semaine dernière, il neigeait.", ["semaine dernière=2016-W42"]),
        ("La semaine prochaine, il neigera.", ["semaine prochaine=2016-W44"]),
        ("Le mois dernier comme l'an dernier, il neigeait.", ["mois dernier=2016-09", "an dernier=2015"]),
        ("L'année prochaine, il neigera.", ["année prochaine=2017"]),
        (
            "L'été dernier, il pleuvait; l'hiver prochain, il neigera.",
            ["été dernier=2016-SU", "hiver prochain=2016-WI"],
        ),
        ("Cette semaine et ce mois-ci, il pleut.", ["Cette semaine=2016-W43", "ce mois-ci=2016-10"]),
        ("Cette année, le blé manque.", ["Cette année=2016"]),
        ("Cet été, le blé a manqué.", ["Cet été=2016-SU"]),
        ("Ce lundi, le blé a manqué.", ["Ce lundi=2016-10-24"]),
        ("Le week-end dernier, la foule était là.", ["week-end dernier=2016-W42-WE"]),
        ("Le trimestre dernier a été mauvais.", ["trimestre dernier=2016-Q3"]),
        ("Le siècle dernier fut dur.", ["siècle dernier=19"]),
        ("Il a commencé il y a trois jours.", ["il y a trois jours=2016-10-25"]),
        ("Il a commencé il y a deux ans.", ["il y a deux ans=2014"]),
        ("Il a commencé il y a six mois.", ["il y a six mois=2016-04"]),
        ("Il a commencé il y a une quinzaine de jours.", ["il y a une quinzaine de jours=2016-10-13 APPROX"]),
        ("Il commencera dans deux mois.", ["dans deux mois=2016-12"]),
        ("Il commencera dans trois semaines.", ["dans trois semaines=2016-W46"]),
        ("Il commencera lundi en huit.", ["lundi en huit=2016-11-07"]),
        ("Il commencera mardi de la semaine prochaine.", ["mardi de la semaine prochaine=2016-11-01"]),
        ("Il a commencé mardi de la semaine dernière.", ["mardi de la semaine dernière=2016-10-18"]),
        ("Le premier lundi de mars 2015, il pleuvait.", ["premier lundi de mars 2015=2015-03-02"]),
        ("La dernière semaine de novembre 2013 a été pluvieuse.", ["dernière semaine de novembre 2013=2013-W48"]),
        ("Le dernier jour d'octobre 2012, il pleuvait.", ["dernier jour d'octobre 2012=2012-10-31"]),
        ("Le 15 du mois prochain, il partira.", ["15 du mois prochain=2016-11-15"]),
        ("La semaine du 7 octobre 2013, il pleuvait.", ["semaine du 7 octobre 2013=2013-W41"]),
        ("Le premier trimestre de l'année prochaine sera décisif.", ["premier trimestre de l'année prochaine=2017-Q1"]),
        ("La saison dernière, le club a gagné.", ["saison dernière=2015/2016"]),
        ("Au cours du trimestre en cours, rien n'a changé.", ["trimestre en cours=2016-Q4"]),
        ("Dans la journée, le vent tombera.", ["journée=2016-10-28"]),
        ("Je reviendrai mardi.", ["mardi=2016-11-01"]),
        ("En ce mois d'août, tout a changé.", ["ce mois d'août=2016-08"]),
        ("Le feu a détruit mardi une dizaine de granges.", ["mardi=2016-10-25"]),
        ("Le salon a reçu samedi 12 000 curieux.", ["samedi=2016-10-22"]),
        ("Lundi douze cas ont été signalés.", ["Lundi=2016-10-24"]),
        ("Le procès reprendra lundi 31.", ["lundi 31=2016-10-31"]),
        ("Il y a près d'un mois que le puits a tari.", ["Il y a près d'un mois=2016-09 APPROX"]),
        ("Les recours seront reçus trois jours à compter de mardi.", ["trois jours à compter de mardi=2016-11-04"]),
        (
            "Elle se tiendra mercredi soir de la semaine prochaine.",
            ["mercredi soir de la semaine prochaine=2016-11-02TEV"],
        ),
        ("Le dollar a reculé en fin de journée.", ["fin de journée=2016-10-28 END"]),
        ("La vente ouvre au 23 du mois prochain.", ["23 du mois prochain=2016-11-23"]),
        ("La ministre a promis mardi une aide.", ["mardi=2016-10-25"]),
        ("Le groupe a confirmé la fermeture dès le 1er avril.", ["1er avril=2017-04-01"]),
    ],
)
def test_relative(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le 3 mars 2015, la digue a cédé. La veille, il pleuvait.", ["3 mars 2015=2015-03-03", "veille=2015-03-02"]),
        (
            "Le 3 mars 2015, la digue a cédé. Le lendemain, on comptait les morts.",
            ["3 mars 2015=2015-03-03", "lendemain=2015-03-04"],
        ),
        (
            "Le 3 mars 2015, la digue a cédé. L'avant-veille, le fleuve montait.",
            ["3 mars 2015=2015-03-03", "avant-veille=2015-03-01"],
        ),
        (
            "Le 3 mars 2015, la digue a cédé. Le surlendemain, le fleuve baissait.",
            ["3 mars 2015=2015-03-03", "surlendemain=2015-03-05"],
        ),
        (
            "Le 3 mars 2015, la digue a cédé. Ce jour-là, nul ne dormait.",
            ["3 mars 2015=2015-03-03", "Ce jour-là=2015-03-03"],
        ),
        (
            "Le 3 mars 2015, la digue a cédé. Trois jours plus tard, elle était réparée.",
            ["3 mars 2015=2015-03-03", "Trois jours plus tard=2015-03-06"],
        ),
        (
            "Le 3 mars 2015, la digue a cédé. Un an plus tôt, un rapport l'annonçait.",
            ["3 mars 2015=2015-03-03", "Un an plus tôt=2014"],
        ),
        (
            "Le 3 mars 2015, la digue a cédé. Elle fut rouverte le 7 juin.",
            ["3 mars 2015=2015-03-03", "7 juin=2015-06-07"],
        ),
        (
            "Le 3 mars 2015 à 22 h 50, la digue a cédé. Vingt minutes plus tard, l'eau entrait.",
            ["3 mars 2015 à 22 h 50=2015-03-03T22:50", "Vingt minutes plus tard=2015-03-03T23:10"],
        ),
        (
            "Samedi vers 22 heures, le car est parti. Peu avant 2 heures, il a versé.",
            ["Samedi vers 22 heures=2016-10-22T22:00 APPROX", "2 heures=2016-10-23T02:00 BEFORE"],
        ),
        (
            "La ville a tremblé dimanche. Vers 17 h 45, un immeuble est tombé.",
            ["dimanche=2016-10-23", "17 h 45=2016-10-23T17:45 APPROX"],
        ),
        (
            "Le bénéfice a atteint 5 millions au deuxième trimestre 2016, contre 4 un an plus tôt.",
            ["deuxième trimestre 2016=2016-Q2", "un an plus tôt=2015-Q2"],
        ),
        ("À la veille d'un sommet, la ville se ferme.", ["veille=2016-10-28"]),
        ("Au lendemain du scrutin, la ville est calme.", ["lendemain=2016-10-28"]),
        ("La veille de Noël, la ville dort.", ["veille de Noël=2016-12-24"]),
        ("Le lendemain du 14 juillet 2015, la ville dormait.", ["lendemain du 14 juillet 2015=2015-07-15"]),
        ("Deux semaines avant Noël, la ville dort.", ["Deux semaines avant Noël=2016-W49"]),
        (
            "Trois jours après le 14 juillet 2015, la ville dormait.",
            ["Trois jours après le 14 juillet 2015=2015-07-17"],
        ),
        (
            "En mars 2015, la mine fermait. Quatre ans plus tard, elle rouvrait.",
            ["mars 2015=2015-03", "Quatre ans plus tard=2019"],
        ),
    ],
)
def test_narrative(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le pont a fermé fin 2015.", ["fin 2015=2015 END"]),
        ("Le pont a fermé début mars.", ["début mars=2016-03 START"]),
        ("Le pont a fermé à la mi-octobre.", ["mi-octobre=2016-10 MID"]),
        ("Le pont a fermé mi-2015.", ["mi-2015=2015 MID"]),
        ("Le pont a fermé au début du mois de mai.", ["début du mois de mai=2016-05 START"]),
        ("Le pont a rouvert vers la fin de l'année 2013.", ["fin de l'année 2013=2013 END"]),
        ("Le pont fermera en fin d'année.", ["fin d'année=2016 END"]),
        ("Le pont fermera à la fin du mois.", ["fin du mois=2016-10 END"]),
        ("Le pont fermera en milieu de semaine prochaine.", ["milieu de semaine prochaine=2016-W44 MID"]),
        ("Le pont fermera d'ici vendredi.", ["vendredi=2016-10-28 BEFORE"]),
        ("Le pont fermera d'ici à 2023.", ["2023=2023 BEFORE"]),
        ("Le pont fermera d'ici la fin de l'année.", ["fin de l'année=2016 END"]),
        ("Le pont fermera d'ici deux ans.", ["deux ans=2018 BEFORE"]),
        ("Le pont fermera avant le 22 novembre.", ["22 novembre=2016-11-22 BEFORE"]),
        ("Le pont fermera après 2018.", ["2018=2018 AFTER"]),
        ("Le pont fermera vers 2050.", ["2050=2050 APPROX"]),
        ("Le pont fermera vers le 10 novembre.", ["10 novembre=2016-11-10 APPROX"]),
        ("Le pont a fermé au début des années 1990.", ["début des années 1990=199 START"]),
        ("Le pont a fermé à la fin du XIXe siècle.", ["fin du XIXe siècle=18 END"]),
        ("Le pont fermera jusqu'au 31 décembre.", ["31 décembre=2016-12-31"]),
    ],
)
def test_edges(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deux jours avant hier, il l'avait vue.", ["Deux jours avant hier=2016-10-25"]),
        (
            "Le délai s'achève dans quatre semaines à compter de demain.",
            ["dans quatre semaines à compter de demain=2016-W47"],
        ),
        ("La semaine d'après, elle partait.", ["semaine d'après=2016-W44"]),
        ("Ils se revirent le jour d'après.", ["jour d'après=2016-10-29"]),
        ("Le mardi d'après, la grève reprenait.", ["mardi d'après=2016-11-01"]),
        ("Le mois qui suit, il est remplacé.", ["mois qui suit=2016-11"]),
        ("La semaine qui vient sera chaude.", ["semaine qui vient=2016-W44"]),
        ("Tout s'est joué l'année d'après le scrutin.", []),
        ("Il y a tout juste un an, le pont cédait.", ["Il y a tout juste un an=2015"]),
        ("Le centre ouvrira ce 3 novembre.", ["ce 3 novembre=2016-11-03"]),
        ("À la mi-journée, les bureaux étaient vides.", ["mi-journée=2016-10-28 MID"]),
        ("La première quinzaine d'août fut pluvieuse.", ["première quinzaine d'août=2016-08 START"]),
        ("La seconde quinzaine de septembre fut sèche.", ["seconde quinzaine de septembre=2016-09 END"]),
        ("Le deuxième jeudi soir du mois prochain, on chante.", ["deuxième jeudi soir du mois prochain=2016-11-10TEV"]),
        ("Des travaux auront lieu du 4-23 mois prochain.", ["4-23 mois prochain=2016-11-04/2016-11-23"]),
        ("Samedi 7 novembre 2015, la digue cède.", ["Samedi 7 novembre 2015=2015-11-07"]),
        ("2015 a été meurtrière. 1950 sont rentrés.", ["2015=2015"]),
        ("L'exercice 2014-2015 fut bon.", ["2014-2015=2014/2015"]),
    ],
)
def test_counted_from_what_was_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il était sept heures et dix.", ["sept heures et dix=2016-10-28T07:10"]),
        ("Elle sonne à 8 h et vingt minutes.", ["8 h et vingt minutes=2016-10-28T08:20"]),
        ("Il fut prêt avant 8 h et une fois parti chanta.", ["8 h=2016-10-28T08:00 BEFORE"]),
        ("Il viendra le 9 entre 14h et 16h.", ["9 entre 14h et 16h=2016-11-09T14:00/2016-11-09T16:00"]),
        ("Fermé entre 14 h et 16 h.", ["14 h=2016-10-28T14:00", "16 h=2016-10-28T16:00"]),
        ("Fermé entre 14 heures et 16 heures.", ["14 heures=2016-10-28T14:00", "16 heures=2016-10-28T16:00"]),
        (
            "Elle sonne à 8 h et quart, puis à 8 h et vingt.",
            ["8 h et quart=2016-10-28T08:15", "8 h et vingt=2016-10-28T08:20"],
        ),
        ("Fermé entre midi et une heure.", ["midi=2016-10-28T12:00", "une heure=2016-10-28T01:00"]),
        ("La navette doit partir le 17 pour cinq heures.", ["17=2016-11-17", "cinq heures=PT5H"]),
        ("Elle répondra le 21 devant la cour.", ["21=2016-11-21"]),
        ("Chaque premier vendredi du mois, on danse.", ["Chaque premier vendredi du mois=P1M SET"]),
        ("Le contrat fixe une date et une heure.", ["une heure=PT1H"]),
        ("Il a compté 13 dernière minute.", []),
        ("Le chantier durera un an et un quart.", ["un an et un quart=P1Y3M"]),
        ("Le 20 heures a été suivi par la moitié du pays.", []),
        ("Ils veillent six jours sur sept.", ["six jours sur sept=P1W SET"]),
        ("Tous les deux week-ends, elle rentre.", ["Tous les deux week-ends=P2WE SET"]),
        ("Du lundi au vendredi, la mairie ouvre.", ["lundi=2016-10-24", "vendredi=2016-10-28"]),
        ("Il a été entendu le 17 par les juges.", ["17=2016-10-17"]),
        ("Appelez le 17 pour le signaler.", []),
        ("On vit mal dans le 13 en été.", []),
    ],
)
def test_times_and_bare_days(text: str, expected: list[str]) -> None:
    assert told(text) == expected
