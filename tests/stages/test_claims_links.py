"""Source, agent, date and place: preferences and barriers."""

# ruff: noqa: E501 - one sentence and its claims per row

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

ROWS = [
    (
        "⟦Durant les <trois derniers jours|DURATION>, les @miliciens@ ont bombardé l'ouest de la ville, tuant {43} civils et blessant {quelque 96} personnes⟧, ‹a déploré› le @!ministère de la Défense@, cité par la @~chaîne d'État@.",
        [
            "43 [civils] killed source=ministère de la Défense via=chaîne d'État agent=miliciens date=trois derniers jours",
            "quelque 96 [personnes] injured source=ministère de la Défense via=chaîne d'État agent=miliciens date=trois derniers jours",
        ],
    ),
    (
        "Les combats ont repris à [Alep]. ⟦Durant les <trois derniers jours|DURATION>, les @miliciens@ ont bombardé l'ouest de la ville, tuant {43} civils et blessant {quelque 96} personnes⟧, ‹a déploré› le @!ministère de la Défense@, cité par la @~chaîne d'État@.",
        [
            "43 [civils] killed source=ministère de la Défense via=chaîne d'État agent=miliciens date=trois derniers jours location=Alep",
            "quelque 96 [personnes] injured source=ministère de la Défense via=chaîne d'État agent=miliciens date=trois derniers jours location=Alep",
        ],
    ),
    (
        "⟦{Douze} personnes ont été tuées <lundi> à [Kaboul]⟧, ‹a annoncé› <mardi> à [Genève] le @!porte-parole de l'ONU@.",
        ["Douze [personnes] killed source=porte-parole de l'ONU date=lundi location=Kaboul"],
    ),
    (
        "<Mardi>, le @!ministère@ ‹a annoncé› que ⟦{douze} soldats avaient été tués <lundi>⟧.",
        ["douze [soldats] killed source=ministère date=lundi"],
    ),
    (
        "Selon la @!police@, ⟦{douze} personnes ont été blessées⟧ ; {trois} sont dans un état grave.",
        ["douze [personnes] injured source=police", "trois [personnes] injured"],
    ),
    (
        "À [Lyon], la @!préfecture@ ‹a compté› ⟦{23 200} manifestants⟧, les @organisateurs@ {35 000}.",
        [
            "23 200 [manifestants] attended source=préfecture location=Lyon",
            "35 000 [manifestants] attended source=organisateurs location=Lyon",
        ],
    ),
    (
        "La @!CGT@ ‹revendique› ⟦{1,5 million|count|1500000} de manifestants⟧.",
        ["1,5 million [manifestants] attended source=CGT"],
    ),
    (
        "Le @constructeur@ vise {3 millions|count|3000000} de ventes en <2025>.",
        ["3 millions [ventes] - factuality=hypothetical source=constructeur date=2025"],
    ),
    (
        "Les @syndicats@ craignent que {400} emplois ne disparaissent.",
        ["400 [emplois] dismissed factuality=hypothetical source=syndicats"],
    ),
    (
        "Le @maire@ redoute {deux} nouvelles fermetures.",
        ["deux [nouvelles fermetures] - factuality=hypothetical source=maire"],
    ),
    (
        "{Cinq} soldats ont été tués <lundi> par une mine dans la [province de Helmand|region], dans le sud de l'[Afghanistan|country].",
        ["Cinq [soldats] killed date=lundi location=province de Helmand"],
    ),
    (
        "À [Mossoul], les @djihadistes@ ont exécuté {vingt} habitants <dimanche>.",
        ["vingt [habitants] killed agent=djihadistes date=dimanche location=Mossoul"],
    ),
    (
        "<Dimanche>, un kamikaze s'est fait exploser à [Kaboul], tuant {neuf} personnes.",
        ["neuf [personnes] killed date=Dimanche location=Kaboul"],
    ),
    (
        "L'attentat, qui a frappé <samedi> un marché de [Bagdad], a fait {soixante} morts.",
        ["soixante [morts] killed date=samedi location=Bagdad"],
    ),
    (
        "Le bilan de l'attentat qui a frappé <samedi> [Bagdad] est monté <lundi> à {80} morts.",
        ["80 [morts] killed change=to date=samedi location=Bagdad"],
    ),
    (
        "{Trois} personnes sont mortes à [Nice] et {deux} à [Cannes].",
        ["Trois [personnes] killed location=Nice", "deux [personnes] killed location=Cannes"],
    ),
    (
        "{Trois} personnes sont mortes <lundi> et {deux} <mardi>.",
        ["Trois [personnes] killed date=lundi", "deux [personnes] killed date=mardi"],
    ),
    (
        "On a compté {17} morts en <2018>, contre {12} en <2017>.",
        ["17 [morts] killed date=2018", "12 [morts] killed date=2017"],
    ),
    (
        "On a compté {17} morts en <2018>, soit {cinq} de plus qu'en <2017>.",
        ["17 [morts] killed date=2018", "cinq [morts] killed change=increase date=2018"],
    ),
    (
        "Entre <2008> et <2012>, {400} personnes ont été licenciées.",
        ["400 [personnes] dismissed date=2012"],
    ),
    (
        "De <janvier> à <septembre>, {400} entreprises ont fermé.",
        ["400 [entreprises] - date=septembre"],
    ),
    (
        "En <deux ans|DURATION>, {400} entreprises ont fermé.",
        ["400 [entreprises] - date=deux ans"],
    ),
    (
        "Après <quatre heures|DURATION> d'efforts, {deux} mineurs ont été dégagés.",
        ["deux [mineurs] rescued"],
    ),
    (
        "Chaque <lundi|SET>, {200} personnes manifestent à [Leipzig].",
        ["200 [personnes] attended location=Leipzig"],
    ),
    (
        "Un homme de {34 ans|age|34} originaire de [Marseille] a tué {deux} passants à [Toulon].",
        ["34 ans [homme] -", "deux [passants] killed location=Toulon"],
    ),
    (
        "[PARIS], <12 mars 2021> (AFP) - {Deux} personnes ont été tuées <jeudi>.",
        ["Deux [personnes] killed date=jeudi"],
    ),
    (
        "[Syrie|country] : {douze} morts dans un raid.",
        ["douze [morts] killed location=Syrie"],
    ),
    (
        "[Syrie|country] : {douze} morts dans un raid à [Idleb].",
        ["douze [morts] killed location=Idleb"],
    ),
    (
        "Une explosion a secoué <vendredi> le port de [Beyrouth]. {Soixante} personnes ont été tuées dans la ville.",
        ["Soixante [personnes] killed date=vendredi location=Beyrouth"],
    ),
    (
        "L'hôpital de [Bafia], où {23} blessés ont été admis, manque de lits.",
        ["23 [blessés] hospitalised location=Bafia"],
    ),
    (
        "{Trente} rebelles et {neuf} soldats, venus de [Taëz], ont péri à [Aden].",
        ["Trente [rebelles] killed location=Aden", "neuf [soldats] killed location=Aden"],
    ),
    (
        "{Quinze} personnes, dont {quatre} enfants et {deux} femmes, ont été tuées.",
        ["Quinze [personnes] killed", "quatre [enfants] killed part", "deux [femmes] killed part"],
    ),
    (
        "{Quinze} personnes ont été tuées ; parmi elles figurent {quatre} enfants.",
        ["Quinze [personnes] killed", "quatre [enfants] killed part"],
    ),
    (
        "{Quinze} personnes ont été tuées, y compris {quatre} enfants.",
        ["Quinze [personnes] killed", "quatre [enfants] killed part"],
    ),
    (
        "{Dix|count|10} personnes, dont {douze|count|12} enfants, ont été blessées.",
        ["Dix [personnes] injured", "douze [enfants] injured flags=part_exceeds_total part"],
    ),
    (
        "Le taux de réussite atteint {120 %|percentage|120}.",
        ["120 % [taux de réussite] - flags=percentage_over_100"],
    ),
    (
        "Un homme de {140 ans|age|140} est mort.",
        ["140 ans [homme] - flags=age_over_130"],
    ),
    (
        "Un raid attribué à la @coalition@ a fait {cinq} morts.",
        ["cinq [morts] killed agent=coalition"],
    ),
    (
        "L'attaque des @insurgés@ a fait {douze} morts.",
        ["douze [morts] killed agent=insurgés"],
    ),
    (
        "Les @frappes russes@ ont tué {six} enfants.",
        ["six [enfants] killed agent=frappes russes"],
    ),
    (
        "Le @groupe@, qui emploie {3 000} personnes, va investir {2 millions d'euros|money|2000000}.",
        ["3 000 [personnes] -", "2 millions d'euros [] - factuality=future agent=groupe"],
    ),
    (
        "Le @gouvernement@ a débloqué {50 millions|money|50000000} pour les sinistrés.",
        ["50 millions [] - agent=gouvernement"],
    ),
    (
        "L'@ONG@ a distribué {1 200} repas à [Goma] <jeudi>.",
        ["1 200 [repas] - agent=ONG date=jeudi location=Goma"],
    ),
    (
        "La @police@ a dit avoir arrêté {deux} suspects.",
        ["deux [suspects] detained agent=police"],
    ),
    (
        "Après avoir tué {deux} gardes, les @assaillants@ ont pris la fuite.",
        ["deux [gardes] killed agent=assaillants"],
    ),
    (
        "En tuant {deux} gardes, les @assaillants@ ont semé la panique.",
        ["deux [gardes] killed agent=assaillants"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_links(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
