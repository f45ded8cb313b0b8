"""Bodies and groups: parties that act, speak or suffer, and nouns that are counted, predicated or done."""

from typing import Any

import pytest

from tests.stages.actor_probes import described

BODIES: list[Any] = [
    ("L'armée russe a bombardé la ville.", ["organization MIL RUS + armée russe"]),
    ("Le ministère de la Défense russe a démenti.", ["organization GOV RUS + ministère de la Défense russe"]),
    (
        "Le ministère turc des Affaires étrangères a convoqué l'ambassadeur.",
        ["organization GOV TUR + ministère turc des Affaires étrangères", "person GOV · - ambassadeur"],
    ),
    (
        "Le ministère des affaires étrangères du [Burundi|country|BDI] dément.",
        ["organization GOV BDI + ministère des affaires étrangères"],
    ),
    ("La police de [Dakar|city|SEN] a dispersé la foule.", ["group COP SEN + police de Dakar", "group CVL · - foule"]),
    ("Le parquet de [Chaumont|city|FRA] a ouvert une enquête.", ["organization JUD FRA + parquet de Chaumont"]),
    ("Le maire de [Lyon|city|FRA] a protesté.", ["person GOV FRA + maire de Lyon"]),
    (
        "Le porte-parole de la marine libyenne a confirmé le naufrage.",
        ["person MIL LBY + porte-parole de la marine libyenne"],
    ),
    ("La police judiciaire a saisi des armes.", ["organization COP · + police judiciaire"]),
    (
        "Les autorités sanitaires italiennes ont alerté la population.",
        ["group GOV ITA - autorités sanitaires italiennes", "group CVL · - population"],
    ),
    ("La préfecture du [Var|region|FRA] a interdit la manifestation.", ["organization GOV FRA + préfecture du Var"]),
    ("Une source militaire a confirmé le bilan.", ["group MIL · - source militaire"]),
    ("De source policière, on évoque un règlement de comptes.", ["group COP · - source policière"]),
    ("La banque centrale turque a relevé ses taux.", ["organization GOV TUR + banque centrale turque"]),
    (
        "Le gouvernement a tranché à [Madrid|city|ESP], ont rapporté les médias de [Madrid|city|ESP].",
        ["organization GOV ESP - gouvernement", "group JRN ESP - médias"],
    ),
    ("Les soldats de la [Corée du Nord|country|PRK] ont traversé la ligne.", ["group MIL PRK - soldats"]),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), BODIES)
def test_bodies_with_adjectives_and_complements(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected


GROUPS: list[Any] = [
    ("Les rebelles ont attaqué un convoi.", ["group REB · - rebelles"]),
    ("{43} rebelles ont été tués.", []),
    ("Les manifestants ont bloqué la route.", ["group CVL · - manifestants"]),
    ("{Deux mille} manifestants ont défilé.", []),
    ("Des secouristes fouillent les décombres.", ["group GOV · - secouristes"]),
    ("Les chômeurs représentent {8 %|percentage} de la population active.", []),
    ("Un groupe de militaires a pris le pouvoir.", ["group MIL · - militaires"]),
    ("Une foule de manifestants a envahi la place.", ["group CVL · - manifestants"]),
    ("{Six} élèves et {neuf} adultes ont été blessés.", []),
    ("Les pompiers ont maîtrisé l'incendie.", ["group GOV · - pompiers"]),
    ("Les civils fuient les combats.", ["group CVL · - civils"]),
    ("Il est devenu le plus jeune ministre du pays.", []),
    ("Elle a été nommée préfète.", []),
    ("Comme un héros, il a salué la foule.", ["group CVL · - foule"]),
    ("Les habitants ont été évacués.", ["group CVL · - habitants"]),
    ("Une retraitée a été agressée.", ["person CVL · - retraitée"]),
    ("Le conducteur a pris la fuite.", ["person CVL · - conducteur"]),
    ("Les Gilets jaunes ont manifesté.", ["group CVL · + Gilets jaunes"]),
    ("Les enseignants sont en grève.", ["group EDU · - enseignants"]),
    ("Ses voisins l'ont entendu crier.", ["group CVL · - voisins"]),
    pytest.param(
        "La formation d'un gouvernement prendra du temps.",
        [],
        marks=pytest.mark.xfail(strict=True, reason="a body that is only formed is taken for a party"),
    ),
    pytest.param(
        "Les opposants accusent le pouvoir.",
        ["group OPP · - opposants", "group GOV · - pouvoir"],
        marks=pytest.mark.xfail(strict=True, reason="le pouvoir, those who hold it, is not told from power"),
    ),
    ("L'organisation du sommet a coûté cher.", []),
    ("La défense de l'environnement progresse.", []),
    ("Les Français votent dimanche.", ["group CVL FRA - Français"]),
    ("Les Aleppins ont fui les bombes.", ["group CVL SYR - Aleppins"]),
    ("L'offensive russe continue.", []),
    ("L'État doit payer.", ["state GOV · + État"]),
    ("La police a tiré.", ["group COP · - police"]),
    ("Des hommes armés ont enlevé {quatre} touristes.", ["group REB · - hommes armés"]),
    ("La famille Morandini a porté plainte.", ["group CVL · + famille Morandini"]),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), GROUPS)
def test_groups_that_act_or_are_counted(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected


PRESS: list[Any] = [
    ("Un groupe de militaires a pris le pouvoir.", ["group MIL · - militaires"]),
    ("Une foule de manifestants a envahi la place.", ["group CVL · - manifestants"]),
    ("Les chômeurs représentent {8 %|percentage} de la population active.", []),
    ("La famille Morandini a porté plainte.", ["group CVL · + famille Morandini"]),
    ("[Bruxelles|city|BEL] exige des réformes.", ["state IGO · + Bruxelles"]),
    (
        "Un accord a été signé entre [Paris|city|FRA] et [Berlin|city|DEU].",
        ["state GOV FRA + Paris", "state GOV DEU + Berlin"],
    ),
    ("Le train circule entre [Paris|city|FRA] et [Berlin|city|DEU].", []),
    ("La Ligue des champions reprend mardi.", []),
    ("Le match du Groupe B est reporté.", []),
    ("La rue Victor-Hugo est fermée.", []),
    ("La loi Claude Marchand sera votée.", ["person · · + Claude Marchand"]),
    (
        "La Grèce a un nouveau ministre, Yannis Pappas, ancien banquier.",
        ["person GOV · - nouveau ministre", "person GOV · + Yannis Pappas", "person GOV · - ancien banquier"],
    ),
    ("L'armée a tiré, les militaires ont fui.", ["organization MIL · - armée", "group MIL · - militaires"]),
    (
        "Le préfet des [Landes|region|FRA], Luc Amiel, a été entendu.",
        ["person GOV FRA + préfet des Landes", "person GOV FRA + Luc Amiel"],
    ),
    (
        "L'ambassadeur du [Tchad|country|TCD] à [Paris|city|FRA] a démissionné.",
        ["person GOV TCD + ambassadeur du Tchad"],
    ),
    (
        "Les djihadistes de l'État islamique ont pris [Tikrit|city|IRQ].",
        ["group REB · - djihadistes", "organization REB · + État islamique"],
    ),
    (
        "Le patron de l'institut Emvox, Guy Lebrun, salue ce chiffre.",
        ["person BUS · + patron de l'institut Emvox", "person BUS · + Guy Lebrun"],
    ),
    ("L'équipe de chercheurs a publié ses résultats.", ["group EDU · - chercheurs"]),
    (
        "Le même chercheur et d'autres experts ont publié leurs résultats.",
        ["person EDU · - chercheur", "group · · - experts"],
    ),
    ("Ce facteur pèse sur les prix.", []),
    (
        "Le président de la Commission européenne, Pavel Horak, a plaidé pour l'ouverture.",
        ["person IGO · - président de la Commission européenne", "person IGO · + Pavel Horak"],
    ),
    (
        "L'ONG Action Rivages accuse le groupe pétrolier Oxalis.",
        ["organization NGO · + ONG Action Rivages", "organization BUS · + groupe pétrolier Oxalis"],
    ),
    ("Les avocats de la défense ont quitté l'audience.", ["group JUD · - avocats de la défense"]),
    (
        "Le chef du gouvernement espagnol a reçu les syndicats.",
        ["person GOV ESP - chef du gouvernement espagnol", "group LAB · - syndicats"],
    ),
    ("Le cartel de Sinaloa étend son emprise.", ["organization CRM MEX + cartel de Sinaloa"]),
    ("Un cadre de l'UMP a démissionné.", ["person PTY FRA - cadre", "organization PTY FRA + UMP"]),
    (
        "Les Verts s'allient au Parti socialiste.",
        ["organization PTY FRA + Les Verts", "organization PTY FRA + Parti socialiste"],
    ),
    (
        "Le club de [Nantes|city|FRA] a licencié son entraîneur.",
        ["organization ELI FRA + club de Nantes", "person ELI FRA - entraîneur"],
    ),
    ("L'hôpital de [Niort|city|FRA] manque de lits.", ["organization MED FRA + hôpital de Niort"]),
    ("L'évêque de [Kaya|city|BFA] a lancé un appel.", ["person REL BFA + évêque de Kaya"]),
    ("La présidence tchadienne dément.", ["organization GOV TCD + présidence tchadienne"]),
    ("Les pilotes de la Lufthansa cessent le travail.", ["group LAB · - pilotes", "organization BUS DEU + Lufthansa"]),
    (
        "Le directeur général de l'OMS, Kofi Mensah, s'est inquiété.",
        ["person IGO · - directeur général de l'OMS", "person IGO · + Kofi Mensah"],
    ),
    ("Des trafiquants ont tiré sur les douaniers.", ["group CRM · - trafiquants", "group GOV · - douaniers"]),
    ("La Garde nationale ukrainienne a repoussé l'assaut.", ["organization MIL UKR + Garde nationale ukrainienne"]),
    ("Les réfugiés syriens ont été accueillis.", ["group REF SYR - réfugiés syriens"]),
    ("Le Parlement a voté la loi.", ["organization LEG · + Parlement"]),
    ("Les députés ont voté la loi.", ["group LEG · - députés"]),
    (
        "L'organisation Human Rights Watch dénonce ces arrestations.",
        ["organization NGO · + organisation Human Rights Watch"],
    ),
    ("Un policier a été blessé par un tireur.", ["person COP · - policier", "person CRM · - tireur"]),
    (
        "Les Nations unies et l'Union africaine ont envoyé des observateurs.",
        ["organization IGO · + Nations unies", "organization IGO · + Union africaine", "group · · - observateurs"],
    ),
    ("La députée Verte Lise Aubert a déposé un amendement.", ["person LEG · + députée Verte Lise Aubert"]),
    ("Le quotidien espagnol El País publie l'enquête.", ["organization JRN ESP + quotidien espagnol El País"]),
    ("Le chanteur malien Oumar Diarra a annulé sa tournée.", ["person ELI MLI + chanteur malien Oumar Diarra"]),
    ("Les syndicats de pilotes négocient avec la direction.", ["group LAB · - syndicats de pilotes"]),
    ("La Cour suprême américaine a tranché.", ["organization JUD USA + Cour suprême américaine"]),
    ("Le juge d'instruction a entendu le suspect.", ["person JUD · - juge d'instruction", "person CVL · - suspect"]),
    (
        "La marine française a secouru des migrants.",
        ["organization MIL FRA + marine française", "group REF · - migrants"],
    ),
    ("Son frère a été arrêté.", ["person CVL · - frère"]),
    ("Plusieurs élus ont quitté la salle.", ["group GOV · - élus"]),
    ("Le conseil municipal a voté le budget.", ["organization GOV · - conseil municipal"]),
    ("L'entreprise chinoise Huawei conteste la décision.", ["organization BUS CHN + entreprise chinoise Huawei"]),
    (
        "Le secrétaire général de l'ONU, Anton Varga, a réagi.",
        ["person IGO · - secrétaire général de l'ONU", "person IGO · + Anton Varga"],
    ),
    ("Un responsable de la sécurité a confirmé les faits.", ["person GOV · - responsable"]),
    (
        "Des experts de l'OMS sont arrivés à [Conakry|city|GIN].",
        ["group IGO · - experts", "organization IGO · + OMS"],
    ),
    ("La mareyeuse a porté plainte.", ["person BUS · - mareyeuse"]),
    ("Un charpentier a sauvé l'enfant.", ["person LAB · - charpentier", "person CVL · - enfant"]),
    ("Il a perdu le pouvoir en trois mois.", []),
    ("La force de l'habitude l'emporte.", []),
    ("L'assassinat du journaliste Driss Amrani a choqué.", ["person JRN · + journaliste Driss Amrani"]),
    ("Les sénateurs républicains bloquent le texte.", ["group LEG · - sénateurs républicains"]),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), PRESS)
def test_sentences_of_the_press(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected
