"""Numbers that are no claim, each with its role: one sentence per row with all that must be found in it."""

import pytest

from tests.stages.quantities import claims_of, roles_of

pytestmark = pytest.mark.model

ROWS: list[tuple[str, list[str], list[str]]] = [
    ("Le F-16 a décollé.", ["F-16 : identifier"], []),
    ("Il était minuit (UTC+3) ; UTC−4 à New York.", ["+3 : identifier", "4 : identifier"], []),
    ("Un A320 s'est posé en urgence.", ["A320 : identifier"], []),
    ("L'article 49.3 fait débat.", ["article 49.3 : identifier"], []),
    ("La résolution 2254 reste lettre morte.", ["résolution 2254 : identifier"], []),
    ("La RN 7 est coupée.", ["RN 7 : identifier"], []),
    ("Le G7 se réunit à Biarritz.", ["G7 : identifier"], []),
    ("Le virus H5N1 circule.", ["H5N1 : identifier"], []),
    ("La Covid-19 recule.", ["Covid-19 : identifier"], []),
    ("TF1 diffusera le match.", ["TF1 : identifier"], []),
    ("Appelez le 01 42 33 44 55.", ["01 42 33 44 55 : identifier"], []),
    ("Il habite 12, rue des Lilas.", ["12, rue : identifier"], []),
    ("Le colis part de 75011 Paris.", ["75011 : identifier"], []),
    ("Voir page 12 du rapport.", ["page 12 : identifier"], []),
    ("Le Boeing 737 est cloué au sol.", ["Boeing 737 : identifier"], []),
    ("La fusée Falcon 9 a explosé.", ["Falcon 9 : identifier"], []),
    ("Lyon a gagné 3-1.", ["3 : score", "1 : score"], []),
    ("Elle l'emporte 6-4, 6-3.", ["6 : score", "4 : score", "6 : score", "3 : score"], []),
    ("Les Bleus ont été battus 2 à 0.", ["2 : score", "0 : score"], []),
    ("La deuxième offensive a échoué.", ["deuxième : ordinal"], []),
    ("Le XXe siècle fut long.", ["XXe : date"], []),
    ("Le 1er tour est passé.", ["1er : ordinal"], []),
    ("Le 1 er peloton est rattrapé.", ["1 er : ordinal"], []),
    ("Il est ouvert 24 heures sur 24.", ["24 heures : date", "24 : date"], []),
    ("Il a fait d'une pierre deux coups.", ["d'une pierre deux coups : idiom"], []),
    ("Il a menti à deux reprises.", ["à deux reprises : idiom"], []),
    ("En un mot, c'est fini.", [], []),
    ("Les deux hommes ont fui.", [], []),
    ("Les deux hommes ont été abattus par la gendarmerie.", [], ["deux = 2"]),
    ("La police a arrêté les trois frères.", [], ["trois = 3"]),
    ("Ces trois pays ont signé.", [], []),
    ("Les quatre personnes tuées étaient frères.", [], ["quatre = 4"]),
    ("Les trois communes de la vallée sont isolées.", [], ["trois = 3"]),
    ("Son adresse est www.exemple24.fr/page2.", ["www.exemple24.fr/page2 : identifier"], []),
    ("Le réacteur 3 est arrêté.", ["réacteur 3 : identifier"], []),
    ("Il roule en 4x4.", ["4x4 : identifier"], []),
    ("Un hôtel cinq étoiles ouvrira.", ["cinq : identifier"], []),
    ("Les Deux-Sèvres sont en alerte.", ["Deux-Sèvres : identifier"], []),
    ("Le 12 mars 2021, la neige est tombée.", ["12 : date", "2021 : date"], []),
    ("Rendez-vous à 14h30.", ["14 : date"], []),
    ("En 2018, la ville a changé.", ["2018 : date"], []),
    ("Le Premier ministre a parlé.", ["Premier ministre : identifier"], []),
    ("Elle a ouvert un deux-roues.", ["deux-roues : identifier"], []),
    ("[1] Note de bas de page.", ["[1] : identifier"], []),
    ("Un vélo d'occasion, flambant neuf.", [], []),
    ("La fusée a quitté le pas de tir 40.", ["pas de tir 40 : identifier"], []),
    ("Appelez le 17 en cas de danger.", ["17 : identifier"], []),
    ("Le train de 18.45 est annulé.", ["18.45 : date"], []),
    ("Le taux passe à 12.10 %.", [], ["12.10 % = 12.1 percentage %"]),
    ("Sa copie a été notée 12,5/20.", ["12,5/20 : identifier"], []),
    ("Le cargo Aurore 188753 a coulé.", ["188753 : identifier"], []),
    ("1370 ont perdu la vie.", [], ["1370 = 1370"]),
    ("La seconde quinzaine de mai fut sèche.", ["seconde : date", "quinzaine : date"], []),
    ("Il roulait en 2 CV.", ["2 CV : identifier"], []),
    (
        "La fraude coûte à la Ligue 40 à 50 millions d'euros.",
        [],
        ["40 à 50 millions d'euros = 40000000..50000000 money EUR"],
    ),
    (
        "Les réacteurs 3 et 4 de la ligne 12 sont à l'arrêt.",
        ["réacteurs 3 et 4 : identifier", "ligne 12 : identifier"],
        [],
    ),
    ("Le choc (20-30 fois la normale) a tout brisé.", [], ["20-30 fois = 20..30 multiple"]),
    ("Elle nage en 3'32\"89 et 1'05''.", ["3 : date", "32 : date", "89 : date", "1 : date", "05 : date"], []),
    ("Il a 12'500 francs.", [], ["12'500 francs = 12500 money CHF"]),
    ("Le match aller a été remporté 4 à 0 face à Reims.", ["4 : score", "0 : score"], []),
    ("Elle s'impose 15 touches à 12, un score de 3 à 2.", ["15 : score", "12 : score", "3 : score", "2 : score"], []),
    ("Une datation au carbone 14 est prévue.", ["carbone 14 : identifier"], []),
    ("Les équipages des missions 12 et 13 sont rentrés.", ["missions 12 et 13 : identifier"], []),
    ("Elle a gagné l'épreuve du 10 km.", ["10 km : identifier"], []),
    ("Le navire est à 22° 52′ de latitude.", ["22° 52′ : identifier"], []),
    ("Elle a tourné Huit femmes. Deux films suivront.", ["Huit : identifier"], ["Deux = 2"]),
    ("Enquête sur la Loire (2/3)", ["2/3 : identifier"], []),
    ("La pilote N.302 a chuté.", ["N.302 : identifier"], []),
    ("Elle est sacrée en judo (-52 kg).", ["judo (-52 kg : identifier"], []),
    (
        "Appelez le 0596 39 42 48 ou le 0 800 26 26 26.",
        ["0596 39 42 48 : identifier", "0 800 26 26 26 : identifier"],
        [],
    ),
]


@pytest.mark.parametrize(("text", "roles", "claims"), ROWS)
def test_roles_of_a_sentence(text: str, roles: list[str], claims: list[str]) -> None:
    assert roles_of(text) == roles
    assert claims_of(text) == claims
