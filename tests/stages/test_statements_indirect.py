"""Clauses, infinitives, noun groups and incises that report what someone says."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

ROWS = [
    ("Le @maire|person@ a affirmé que le pont serait fermé.", ["indirect say [a affirmé] maire: le pont serait fermé"]),
    (
        "Le @maire|person@ affirme que le pont sera fermé jusqu'à lundi, selon l'@AFP|JRN@.",
        ["indirect say [affirme] maire via AFP: le pont sera fermé jusqu'à lundi"],
    ),
    (
        "La @préfecture@ indique qu'aucun blessé n'est à déplorer.",
        ["indirect say [indique] préfecture: aucun blessé n'est à déplorer"],
    ),
    (
        "La @ministre|person@, @Hélène Marty@, a annoncé que 300 postes seraient créés.",
        ["indirect announce [a annoncé] Hélène Marty: 300 postes seraient créés"],
    ),
    (
        "La @ministre|person@ @Hélène Marty@ a annoncé mardi à Lens que 300 postes seraient créés.",
        ["indirect announce [a annoncé] Hélène Marty: 300 postes seraient créés"],
    ),
    ("La @CFDT@, majoritaire, assure que le plan est illégal.", ["indirect say [assure] CFDT: le plan est illégal"]),
    (
        "L'@ONG Terre Vive@, qui suit le dossier, dénonce que rien n'ait été fait.",
        ["indirect accuse [dénonce] ONG Terre Vive: rien n'ait été fait"],
    ),
    (
        "Le pont sera fermé, a annoncé la @préfecture@.",
        ["indirect announce [a annoncé] préfecture: Le pont sera fermé"],
    ),
    (
        "Le pont sera fermé jusqu'à lundi, a précisé mardi soir à Brest la @préfecture@.",
        ["indirect say [a précisé] préfecture: Le pont sera fermé jusqu'à lundi"],
    ),
    (
        "Le pont, a précisé la @préfecture@, sera fermé jusqu'à lundi.",
        [
            "indirect say [a précisé] préfecture: Le pont",
            "indirect say [a précisé] préfecture: sera fermé jusqu'à lundi",
        ],
    ),
    (
        "Le pont est fermé, rappelle la @préfecture@, et les bus sont détournés.",
        [
            "indirect say [rappelle] préfecture: Le pont est fermé",
            "indirect say [rappelle] préfecture: les bus sont détournés",
        ],
    ),
    (
        "Le pont est fermé, a dit la @préfecture@, mais les piétons passent.",
        ["indirect say [a dit] préfecture: Le pont est fermé", "indirect say [a dit] préfecture: les piétons passent"],
    ),
    (
        "En 2019, rappelle l'@Insee@, la population avait baissé de 2 %.",
        ["indirect say [rappelle] Insee: En 2019", "indirect say [rappelle] Insee: la population avait baissé de 2 %"],
    ),
    (
        "Les pertes atteignent 4 millions d'euros, estime la @chambre d'agriculture@.",
        ["indirect estimate [estime] chambre d'agriculture: Les pertes atteignent 4 millions d'euros"],
    ),
    (
        "Les pertes seraient considérables, redoute la @chambre d'agriculture@.",
        ["indirect deplore [redoute] chambre d'agriculture: Les pertes seraient considérables"],
    ),
    (
        "Aucune trace de pollution n'a été relevée, assure l'@exploitant|person@.",
        ["indirect say [assure] exploitant: Aucune trace de pollution n'a été relevée"],
    ),
    ("Le bilan est provisoire, a-t-il précisé.", ["indirect say [a-t-il précisé] -: Le bilan est provisoire"]),
    ("L'@Otan@ a démenti avoir visé un hôpital.", ["indirect deny [a démenti] Otan: avoir visé un hôpital"]),
    (
        "Le @Kremlin@ nie toute implication dans l'attaque.",
        ["indirect deny [nie] Kremlin: toute implication dans l'attaque"],
    ),
    (
        "Le @parquet@ a confirmé la mort de deux skieurs.",
        ["indirect confirm [a confirmé] parquet: la mort de deux skieurs"],
    ),
    (
        "@Kiev|state@ accuse @Moscou|state@ d'avoir bombardé une école.",
        ["indirect accuse [accuse] Kiev: avoir bombardé une école"],
    ),
    (
        "@Kiev|state@ accuse @Moscou|state@ d'avoir bombardé une école et affirme que sept enfants sont morts.",
        [
            "indirect accuse [accuse] Kiev: avoir bombardé une école",
            "indirect say [affirme] Kiev: sept enfants sont morts",
        ],
    ),
    (
        "Le @FMI@ prévoit une croissance de 2,1 % en 2018.",
        ["indirect estimate [prévoit] FMI: une croissance de 2,1 % en 2018"],
    ),
    (
        "Le @FMI@ table sur une croissance de 2,1 % en 2018.",
        ["indirect estimate [table] FMI: une croissance de 2,1 % en 2018"],
    ),
    (
        "La @CGT@ réclame une hausse de 5 % des salaires.",
        ["indirect demand [réclame] CGT: une hausse de 5 % des salaires"],
    ),
    (
        "La @CGT@ exige que les salaires augmentent de 5 %.",
        ["indirect demand [exige] CGT: les salaires augmentent de 5 %"],
    ),
    ("L'@ONU@ appelle les belligérants à cesser le feu.", ["indirect demand [appelle] ONU: cesser le feu"]),
    ("L'@ONU@ appelle à un cessez-le-feu immédiat.", ["indirect demand [appelle] ONU: un cessez-le-feu immédiat"]),
    ("La @Croix-Rouge@ demande 12 millions d'euros.", ["indirect demand [demande] Croix-Rouge: 12 millions d'euros"]),
    (
        "La @Croix-Rouge@ demande aux habitants de rester chez eux.",
        ["indirect demand [demande] Croix-Rouge: rester chez eux"],
    ),
    (
        "Le @groupe Orlan@ s'est engagé à maintenir 200 emplois.",
        ["indirect promise [s'est engagé] groupe Orlan: maintenir 200 emplois"],
    ),
    (
        "Le @gouvernement@ a promis 3 millions d'euros aux sinistrés.",
        ["indirect promise [a promis] gouvernement: 3 millions d'euros aux sinistrés"],
    ),
    ("@Ankara|state@ menace de fermer sa frontière.", ["indirect announce [menace] Ankara: fermer sa frontière"]),
    (
        "Les @secours|group@ ont dénombré 14 blessés, dont trois graves.",
        ["indirect say [ont dénombré] secours: 14 blessés, dont trois graves"],
    ),
    (
        "Les @secours|group@ ont recensé 14 blessés ; la route reste coupée.",
        ["indirect say [ont recensé] secours: 14 blessés"],
    ),
    ("La @police|group@ fait état de 1 200 manifestants.", ["indirect say [fait état de] police: 1 200 manifestants"]),
    (
        "La @police|group@ fait état de 1 200 manifestants, les @organisateurs|group@ de 5 000.",
        ["indirect say [fait état de] police: 1 200 manifestants", "indirect say [fait état de] organisateurs: 5 000"],
    ),
    (
        "La @police|group@ a compté 1 200 manifestants, la @CGT@ plus de 5 000.",
        ["indirect say [a compté] police: 1 200 manifestants", "indirect say [a compté] CGT: plus de 5 000"],
    ),
    (
        "Le @syndicat@ évoque une baisse de 30 % des effectifs.",
        ["indirect say [évoque] syndicat: une baisse de 30 % des effectifs"],
    ),
    ("Un @pompier|person@ dit avoir vu trois corps.", ["indirect say [dit] pompier: avoir vu trois corps"]),
    (
        "Le @maire|person@ a dit craindre une nouvelle crue.",
        ["indirect say [a dit] maire: craindre une nouvelle crue"],
    ),
    (
        "Le @maire|person@ a fait savoir que l'école rouvrirait lundi.",
        ["indirect say [a fait savoir] maire: l'école rouvrirait lundi"],
    ),
    (
        "La @direction@ a fait valoir que l'usine perdait de l'argent.",
        ["indirect say [a fait valoir] direction: l'usine perdait de l'argent"],
    ),
    ("L'@OMS@ a mis en garde contre une deuxième vague.", ["indirect say [a mis en garde] OMS: une deuxième vague"]),
    ("L'@OMS@ recommande de porter un masque.", ["indirect demand [recommande] OMS: porter un masque"]),
    (
        "Le @maire|person@ ne croit pas que le pont sera prêt.",
        ["indirect estimate [ne croit] maire: le pont sera prêt"],
    ),
    (
        "Le @porte-parole|person@ a ajouté que l'enquête continuait, précisant que deux suspects étaient recherchés.",
        [
            "indirect say [a ajouté] porte-parole: l'enquête continuait",
            "indirect say [précisant] porte-parole: deux suspects étaient recherchés",
        ],
    ),
    (
        "Le @ministre|person@ s'est dit convaincu que l'accord serait signé.",
        ["indirect estimate [s'est dit convaincu] ministre: l'accord serait signé"],
    ),
    (
        "Le @ministre|person@ vient d'annoncer que l'accord était signé.",
        ["indirect announce [annoncer] ministre: l'accord était signé"],
    ),
    (
        "Le @ministre|person@ a tenu à rappeler que l'accord était signé.",
        ["indirect say [rappeler] ministre: l'accord était signé"],
    ),
    (
        "Le @préfet|person@ a demandé si les digues tenaient.",
        ["indirect ask [a demandé] préfet: si les digues tenaient"],
    ),
    (
        "Le @maire|person@ se plaint de ne pas avoir été prévenu.",
        ["indirect deplore [se plaint] maire: ne pas avoir été prévenu"],
    ),
    (
        "Les @soldats|group@, accusés d'avoir pillé le village, ont été arrêtés.",
        ["indirect accuse [accusés] -: avoir pillé le village"],
    ),
    (
        "Le @colonel|person@, accusé par la @presse|JRN@ d'avoir menti, a démissionné.",
        ["indirect accuse [accusé] presse: avoir menti"],
    ),
    (
        "Comme l'a rappelé le @maire|person@, la digue date de 1953.",
        ["indirect say [a rappelé] maire: la digue date de 1953"],
    ),
    (
        "Le @premier ministre|person@ et le @président|person@ ont affirmé que le vote aurait lieu.",
        ["indirect say [ont affirmé] premier ministre: le vote aurait lieu"],
    ),
    (
        "L'entreprise va fermer, a appris l'@AFP|JRN@ de source syndicale.",
        ["indirect say [a appris] AFP: L'entreprise va fermer"],
    ),
    (
        "Le @maire|person@ a reconnu que des erreurs ont été commises, tandis que la @CGT@ dénonçait un scandale.",
        [
            "indirect confirm [a reconnu] maire: des erreurs ont été commises",
            "indirect deplore [dénonçait] CGT: un scandale",
        ],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_indirect(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
