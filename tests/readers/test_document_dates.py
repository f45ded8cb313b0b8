"""The document date: metadata values, datelines, file names."""

import datetime as dt

import pytest

from pipeline.readers.dates import dateline_date, file_name_date, parse_date

D = dt.date(2021, 3, 12)


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2021-03-12", D),
        (" 2021-03-12 ", D),
        ("2021-3-12", D),
        ("2021/03/12", D),
        ("2021-03-12T23:30:00-05:00", D),
        ("2021-03-12 08:15", D),
        ("2021-03-12T08:15:00Z", D),
        ("20210312", D),
        (20210312, D),
        ("20210312T0815", D),
        ("12/03/2021", D),
        ("12.03.2021", D),
        ("12-3-2021", D),
        ("12/03/2021 08:15", D),
        ("12 mars 2021", D),
        ("vendredi 12 mars 2021", D),
        ("Vendredi 12 Mars 2021 à 10h32", D),
        ("le 12 mars 2021", D),
        ("1er août 2016", dt.date(2016, 8, 1)),
        ("3 DÉC. 2019", dt.date(2019, 12, 3)),
        ("2 févr. 2019", dt.date(2019, 2, 2)),
        ("Fri, 12 Mar 2021 10:32:00 +0100", D),
        (D, D),
        (dt.datetime(2021, 3, 12, 10, 32, tzinfo=dt.UTC), D),
        ("2021-02-30", None),
        ("30/02/2021", None),
        ("03/25/2021", None),  # month first is no French date
        ("31 avril 2021", None),
        ("12/03/21", None),  # which century, which order?
        ("2021-03", None),
        ("2021", None),
        ("mars 2021", None),
        ("0001-01-01", None),
        ("hier", None),
        ("", None),
        (None, None),
        (1615540320, None),
        ("Fri, 99 Mar 2021 10:32:00 +0100", None),
    ],
)
def test_metadata_values(value: object, date: dt.date | None) -> None:
    assert parse_date(value) == date


@pytest.mark.parametrize(
    "text",
    [
        "PARIS, 12 mars 2021 (AFP) - Deux hommes ont été arrêtés.",
        "PARIS, 12 mars 2021 (AFP)\n\nDeux hommes ont été arrêtés.",
        "PARIS (AFP), 12 mars 2021 - Deux hommes ont été arrêtés.",
        "Grève des bus\n\nPARIS, 12 mars 2021 – Les bus restent au dépôt.",
        "Paris, le 12 mars 2021 - Les bus restent au dépôt.",
        "Paris le 12 mars 2021 — Les bus restent au dépôt.",
        "COMMUNIQUÉ DE PRESSE\nParis, le 12 mars 2021\n\nLes bus restent au dépôt.",
        "Paris, vendredi 12 mars 2021\n\nLes bus restent au dépôt.",
        "LA CHAUX-DE-FONDS, 12.3.2021 - Le crédit est accepté.",
        "NEW YORK (Nations unies), 12 mars 2021 (AFP) - Le Conseil se réunit.",
        "SAINT-DENIS (Réunion), 12 mars 2021 - Le cyclone s'éloigne.",
        "N'DJAMENA, 12 mars 2021 (AFP) - Le scrutin a commencé.",
        "Abidjan, Côte d'Ivoire, 12 mars 2021 (AIP)- Le prix du cacao est fixé.",
        "Villeneuve-sur-Lot, 12 mars 2021, 10h30 (AFP) - Un incendie s'est déclaré.",
        "12 mars 2021. - Un avion s'est écrasé.",
        "12 mars 2021, Lomé. – Le scrutin a commencé.",
        "Un avion s'écrase\n\nL'appareil venait d'Oran.\n\n12 mars 2021. –\nUn avion s'est écrasé.",
        "vendredi 12 mars 2021\n\nUn avion s'est écrasé.",
        "Un avion s'écrase\n\nPublié le 12 mars 2021 à 10h32\n\nUn avion s'est écrasé.",
        "Un avion s'écrase\nPublié le 12/03/2021 à 10:32 | Mis à jour le 13/03/2021\nUn avion s'est écrasé.",
        "Un avion s'écrase\nPar Anne Le Goff, publié le 12 mars 2021\nUn avion s'est écrasé.",
        "Un avion s'écrase\nMis en ligne le vendredi 12 mars 2021\nUn avion s'est écrasé.",
    ],
)
def test_datelines(text: str) -> None:
    assert dateline_date(text) == D


@pytest.mark.parametrize(
    "text",
    [
        "PARIS, 12 mars (AFP) - Deux hommes ont été arrêtés.",  # no year: none is invented
        "TUNIS, lundi 7 octobre – Deux partis revendiquent la victoire.",
        "GENEVE – Au moins 52 migrants sont portés disparus.",
        "Paris, 31 février 2021 - Un jour qui n'existe pas.",
        "Le 12 mars 2021, la cour a condamné le maire.",
        "Publié le 12 mars 2021, le rapport de la Cour des comptes dénonce des dérives.",
        "Évènements du 12 mars 2021\n\nLa cour a condamné le maire.",
        "Les faits remontent au 12 mars 2021 - un vendredi. Le maire nie.",
        "Une fusée a décollé de Kourou, le 14 septembre 2021 à 22 h 50, heure locale.",
        "Bilan au 12 mars 2021\n\nDouze cas ont été recensés.",
        "Chronologie\n\n12 mars 2011 – Début du conflit.\n\n15 mars 2011 – Premiers morts à Deraa.",
        "12 mars 2011\nDébut du conflit.\n15 mars 2011\nPremiers morts.",
        "Un paragraphe.\n" * 20 + "PARIS, 12 mars 2021 (AFP) - Une autre dépêche.",
        "",
    ],
)
def test_what_is_no_dateline_gives_no_date(text: str) -> None:
    assert dateline_date(text) is None


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("2021-03-12_greve.txt", D),
        ("greve_2021_03_12-001.txt", D),
        ("greve.2021.03.12.txt", D),
        ("20210312.txt", D),
        ("afp20210312greve.txt", D),
        ("12-03-2021_greve.txt", D),
        ("2021-03-12_2021-03-12.txt", D),
        ("2021-03-12_2021-03-14.txt", None),
        ("2021-13-12.txt", None),
        ("2021-02-30.txt", None),
        ("120210312.txt", None),
        ("202103121.txt", None),
        ("depeche_12345678.txt", None),
        ("2021-03_greve.txt", None),
        ("2021_12.txt", None),
        ("greve.txt", None),
    ],
)
def test_file_names(name: str, date: dt.date | None) -> None:
    assert file_name_date(name) == date
