"""What is counted or measured, by construction."""

# ruff: noqa: E501 - one sentence and its claims per row

import pytest

from tests.stages.marked import claims, describe

pytestmark = pytest.mark.model

ROWS = [
    (
        "L'explosion a tué {un|count|1} pompier et en a blessé {six}.",
        ["un [pompier] killed", "six [pompier] injured"],
    ),
    (
        "Des inondations ont emporté {une|count|1} femme et {trois} voitures.",
        ["une [femme] killed", "trois [voitures] destroyed"],
    ),
    (
        "{Cinquante} réfugiés ont été tués.",
        ["Cinquante [réfugiés] killed"],
    ),
    (
        "{Vingt} blessés ont succombé à l'hôpital.",
        ["Vingt [blessés] killed"],
    ),
    (
        "{Cinq} personnes sont entre la vie et la mort.",
        ["Cinq [personnes] injured"],
    ),
    (
        "{200} logements ont été endommagés.",
        ["200 [logements] affected"],
    ),
    (
        "Les secours ont retrouvé {trois} corps.",
        ["trois [corps] killed"],
    ),
    (
        "{Trois} corps ont été repêchés <vendredi> dans la [Seine|water].",
        ["Trois [corps] killed date=vendredi location=Seine"],
    ),
    (
        "{Deux} suspects ont été placés en garde à vue.",
        ["Deux [suspects] detained"],
    ),
    (
        "{Deux} hommes ont été mis en examen et écroués.",
        ["Deux [hommes] detained"],
    ),
    (
        "La fusillade a fait {quatre} morts, tous des étudiants.",
        ["quatre [morts] killed"],
    ),
    (
        "Près de {10 000} personnes ont été touchées par la sécheresse.",
        ["10 000 [personnes] affected"],
    ),
    (
        "{Six} employés ont perdu leur emploi.",
        ["Six [employés] dismissed"],
    ),
    (
        "Le fabricant a créé {120} emplois.",
        ["120 [emplois] hired"],
    ),
    (
        "{80 000} canards ont été abattus.",
        ["80 000 [canards] killed"],
    ),
    (
        "Le tribunal a prononcé {trois} condamnations.",
        ["trois [condamnations] sentenced"],
    ),
    (
        "{Trois} hommes ont été condamnés.",
        ["Trois [hommes] sentenced"],
    ),
    (
        "Il y avait {300} participants.",
        ["300 [participants] attended"],
    ),
    (
        "{400} pompiers ont été mobilisés.",
        ["400 [pompiers] -"],
    ),
    (
        "Les experts évaluent à {12 millions|money|12000000} le coût des travaux.",
        ["12 millions [coût] -"],
    ),
    (
        "Les travaux ont coûté {12 millions d'euros|money|12000000}.",
        ["12 millions d'euros [travaux] -"],
    ),
    (
        "Le coût des travaux, estimé à {12 millions d'euros|money|12000000}, a doublé.",
        ["12 millions d'euros [coût] -"],
    ),
    (
        "La mairie a acheté {une|count|1} villa de {240 m²|measure|240|m2}.",
        ["une [villa] -", "240 m² [villa] -"],
    ),
    (
        "Le fleuve a atteint {7,80 m|measure|7.8|m}.",
        ["7,80 m [fleuve] -"],
    ),
    (
        "Une secousse de magnitude {5,9|measure|5.9|{magnitude}} a été ressentie.",
        ["5,9 [secousse] -"],
    ),
    (
        "L'autoroute est coupée sur {25 km|measure|25|km}.",
        ["25 km [autoroute] -"],
    ),
    (
        "Il est tombé {30 mm|measure|30|mm} de pluie à [Nîmes].",
        ["30 mm [pluie] - location=Nîmes"],
    ),
    (
        "La voiture roulait à {180 km/h|measure|180|km/h}.",
        ["180 km/h [voiture] -"],
    ),
    (
        "La récolte atteint {2 millions de tonnes|measure|2000000|t}.",
        ["2 millions de tonnes [récolte] -"],
    ),
    (
        "Le camion transportait {90 tonnes|measure|90|t} de fèves.",
        ["90 tonnes [fèves] -"],
    ),
    (
        "{38 %|percentage|38} des dossiers ont été rejetés.",
        ["38 % [dossiers] -"],
    ),
    (
        "{Un Français sur trois|fraction|0.3333} part en vacances.",
        ["Un Français sur trois [Français] -"],
    ),
    (
        "L'incidence est de {14 pour 100 000|rate|14|/100000}.",
        ["14 pour 100 000 [incidence] infected"],
    ),
    (
        "Le bilan réel serait {deux fois plus|multiple|2} élevé.",
        ["deux fois plus [bilan réel] - factuality=unconfirmed"],
    ),
    (
        "Karim S., {37 ans|age|37}, est en fuite.",
        ["37 ans [Karim S.] -"],
    ),
    (
        "Une femme de {72 ans|age|72} a été tuée.",
        ["72 ans [femme] -"],
    ),
    (
        "Deux hommes de {26|age|26} et {44 ans|age|44} sont en fuite.",
        ["26 [hommes] -", "44 ans [hommes] -"],
    ),
    (
        "Ses enfants, âgés de {6|age|6} et {9 ans|age|9}, sont indemnes.",
        ["6 [enfants] -", "9 ans [enfants] -"],
    ),
    (
        "La @ministre@ Anne Roux ({45 ans|age|45}) a démissionné.",
        ["45 ans [Anne Roux] -"],
    ),
    (
        "Son fils avait {16 ans|age|16}.",
        ["16 ans [fils] -"],
    ),
    (
        "Un salaire de {2 000 euros|money|2000} par mois est proposé.",
        ["2 000 euros [salaire] -"],
    ),
    (
        "L'association réclame {1 million d'euros|money|1000000} de dommages et intérêts.",
        ["1 million d'euros [dommages] - factuality=hypothetical"],
    ),
    (
        "Le groupe a réalisé un chiffre d'affaires de {4,8 milliards|money|4800000000}, en recul de {3 %|percentage|3}.",
        ["4,8 milliards [chiffre d'affaires] -", "3 % [chiffre d'affaires] - change=decrease"],
    ),
    (
        "Le bénéfice net s'établit à {212 millions|money|212000000}, contre {268 millions|money|268000000} un an plus tôt.",
        ["212 millions [bénéfice net] -", "268 millions [bénéfice net] -"],
    ),
    (
        "Le taux de chômage des jeunes est de {19 %|percentage|19}.",
        ["19 % [taux de chômage] -"],
    ),
    (
        "La participation s'élevait à {41 %|percentage|41} à [Tunis].",
        ["41 % [participation] voted location=Tunis"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_objects(marked: str, expected: list[str]) -> None:
    assert [describe(claim) for claim in claims(marked)] == expected
