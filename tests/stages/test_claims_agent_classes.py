"""Who did it, by each construction: the agent of each figure of a sentence, "-" for nobody."""

import pytest

from tests.stages.marked import claims

pytestmark = pytest.mark.model

DOERS = [
    ("Le @groupe@ a procédé au licenciement de {trente} salariés.", "groupe"),
    ("Les @autorités@ ont ordonné l'évacuation de {3 000} habitants.", "autorités"),
    ("{Vingt} soldats sont tombés sous les balles des @rebelles@.", "rebelles"),
    ("{Deux} hommes ont été arrêtés par la @police@.", "police"),
    ("La @police@ a arrêté {deux} hommes.", "police"),
    ("L'@armée@ a bombardé le village, tuant {neuf} civils.", "armée"),
    ("En ouvrant le feu, les @soldats@ ont tué {trois} passants.", "soldats"),
    ("L'arrestation de {six} hommes par la @gendarmerie@ a surpris.", "gendarmerie"),
    ("Une frappe de l'@aviation@ a tué {quatre} civils.", "aviation"),
    ("Une attaque des @rebelles@ a coûté la vie à {quatre} soldats.", "rebelles"),
    ("Un attentat imputé aux @séparatistes@ a fait {dix} morts.", "séparatistes"),
    ("Un raid attribué à la @coalition@ a fait {dix} morts.", "coalition"),
    ("Le @groupe@ annonce la suppression de {300} postes.", "groupe"),
    ("Le @groupe@ va supprimer {300} postes.", "groupe"),
    ("Le @groupe@ a décidé de fermer {deux} usines.", "groupe"),
    ("La @sauteuse@ a franchi {4,80 mètres|measure|4.8|m}.", "-"),
    ("La @région@ a investi {2 millions d'euros|money|2000000}.", "région"),
    ("Les @pirates@ ont dérobé {8 millions de dollars|money|8000000|USD}.", "pirates"),
    ("Le @milicien@ est accusé d'avoir tué {huit} villageois.", "milicien"),
    ("Les @ravisseurs@ retiennent {trois} touristes.", "ravisseurs"),
    ("{Vingt} otages sont détenus par les @insurgés@.", "insurgés"),
    ("{Douze} civils ont été tués dans une attaque des @insurgés@.", "insurgés"),
    ("{Quatre} soldats tués par les @insurgés@ ont été inhumés.", "insurgés"),
    ("Les @pompiers@ ont évacué {trente} personnes et secouru {deux} blessés.", "pompiers pompiers"),
    ("Les @pompiers@ sont parvenus à sauver {trois} enfants.", "pompiers"),
    ("Le @milliardaire@ a fait don de {5 millions d'euros|money|5000000}.", "milliardaire"),
    ("Le @ministre@ s'est engagé à verser {5 millions d'euros|money|5000000}.", "ministre"),
    ("Le @gouvernement@ a débloqué une aide de {5 millions d'euros|money|5000000}.", "gouvernement"),
    ("Une aide de {5 millions d'euros|money|5000000} a été accordée par la @région@.", "région"),
    ("L'@armée@ a perdu {dix} soldats.", "-"),
    ("L'@usine@ emploie {300} salariés.", "-"),
    ("La @préfecture@ a compté {300} manifestants.", "-"),
    ("La @police@ a recensé {douze} blessés.", "-"),
    ("L'@association@ compte {400} membres.", "-"),
    ("Le @ministère@ a enregistré {900} nouveaux cas.", "-"),
    ("Le @club@ possède {deux} stades.", "-"),
    ("Les @syndicats@ réclament {300 euros|money|300}.", "-"),
    ("Les @policiers@ ont découvert {trois} cadavres.", "-"),
    ("Le @conducteur@ est mort avec {deux} passagers.", "-"),
    ("L'@entreprise@ a réalisé un chiffre d'affaires de {4 millions d'euros|money|4000000}.", "-"),
    ("Le @préfet@ a indiqué que {douze} hommes avaient été tués.", "-"),
    ("Le @procureur@ a annoncé l'arrestation de {deux} suspects.", "-"),
    ("Le @PDG@ gagne {2 millions d'euros|money|2000000} par an.", "-"),
]
ELECTED = [
    ("La @socialiste@ est créditée de {21 %|percentage|21} des voix.", "socialiste"),
    ("Le @Parti libéral@ a remporté {140} sièges.", "Parti libéral"),
    ("Avec {53 %|percentage|53} des voix, @Marc Tissot@ est élu.", "Marc Tissot"),
    ("@Marc Tissot@ l'a emporté avec {53 %|percentage|53} des voix.", "Marc Tissot"),
    ("@Marc Tissot@ ({53 %|percentage|53}) devance @Léa Bord@ ({47 %|percentage|47}).", "Marc Tissot Léa Bord"),
    ("@Marc Tissot@ a été élu par {312} voix contre {201} pour @Léa Bord@.", "Marc Tissot Léa Bord"),
    ("@Marc Tissot@ arrive en tête avec {29 %|percentage|29}, devant @Léa Bord@ à {24 %|percentage|24}.",
     "Marc Tissot Léa Bord"),
    ("@Marc Tissot@ l'emporte en récoltant {56 %|percentage|56} des suffrages.", "Marc Tissot"),
    ("{29 %|percentage|29} des électeurs voteraient pour @Marc Tissot@.", "Marc Tissot"),
    ("@Marc Tissot@ recueille {29 %|percentage|29} des intentions de vote.", "Marc Tissot"),
    ("La participation s'élève à {60 %|percentage|60}, selon le @ministère@.", "-"),
]  # fmt: skip
COURTS = [
    ("Le @tribunal correctionnel@ l'a condamné à {deux ans|penalty} de prison.", "tribunal correctionnel"),
    ("Il a été condamné par la @cour d'appel@ à {deux ans|penalty} de prison.", "cour d'appel"),
    ("Le @procureur@ a requis {deux ans|penalty} de prison.", "-"),
    ("La @fédération@ lui a infligé {trois ans|penalty} de suspension.", "fédération"),
]


@pytest.mark.parametrize(("marked", "expected"), DOERS + ELECTED + COURTS)
def test_each_doer_by_its_constructions(marked: str, expected: str) -> None:
    assert " ".join(claim.agent or "-" for claim in claims(marked)) == expected
