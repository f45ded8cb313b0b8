"""Phrases that attribute, impersonal reports, and who relays."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

ROWS = [
    ("Selon l'@ONU@, 30 000 personnes ont fui.", ["according_to say [Selon] ONU: 30 000 personnes ont fui"]),
    ("Selon l'@ONU@ 30 000 personnes ont fui.", ["according_to say [Selon] ONU: 30 000 personnes ont fui"]),
    ("30 000 personnes ont fui, selon l'@ONU@.", ["according_to say [selon] ONU: 30 000 personnes ont fui"]),
    ("30 000 personnes ont fui selon l'@ONU@.", ["according_to say [selon] ONU: 30 000 personnes ont fui"]),
    (
        "Trente mille personnes, selon l'@ONU@, ont fui vers le nord.",
        ["according_to say [selon] ONU: Trente mille personnes", "according_to say [selon] ONU: ont fui vers le nord"],
    ),
    (
        "En un mois, selon l'@ONU@, 30 000 personnes ont fui.",
        ["according_to say [selon] ONU: 30 000 personnes ont fui"],
    ),
    ("Mais selon l'@ONU@, 30 000 personnes ont fui.", ["according_to say [selon] ONU: 30 000 personnes ont fui"]),
    (
        "D'après la @mairie@, la crue a touché 400 maisons.",
        ["according_to say [D'après] mairie: la crue a touché 400 maisons"],
    ),
    (
        "De l'avis des @experts|group@, la digue n'aurait pas tenu.",
        ["according_to say [De l'avis des] experts: la digue n'aurait pas tenu"],
    ),
    (
        "Aux yeux du @maire|person@, la digue était condamnée.",
        ["according_to say [Aux yeux du] maire: la digue était condamnée"],
    ),
    (
        "À en croire le @maire|person@, la digue était condamnée.",
        ["according_to say [À en croire] maire: la digue était condamnée"],
    ),
    (
        "Au dire des @pêcheurs|group@, le poisson a disparu.",
        ["according_to say [Au dire des] pêcheurs: le poisson a disparu"],
    ),
    ("Pour le @maire|person@, la digue était condamnée.", ["according_to say [Pour] maire: la digue était condamnée"]),
    ("Pour @Anne Leroy@, la digue était condamnée.", ["according_to say [Pour] Anne Leroy: la digue était condamnée"]),
    ("Pour l'été, la digue sera réparée.", []),
    ("Pour la première fois, la digue a cédé.", []),
    (
        "Selon le dernier bilan de la @préfecture@, la tempête a fait 12 morts.",
        ["according_to say [Selon] préfecture: la tempête a fait 12 morts"],
    ),
    (
        "Selon un sondage de l'@institut Sondex@ pour @La Gazette|JRN@ publié lundi, 54 % des Français approuvent.",
        ["according_to say [Selon] institut Sondex: 54 % des Français approuvent"],
    ),
    ("Selon un premier bilan, la tempête a fait 12 morts.", ["according_to say [Selon] -: la tempête a fait 12 morts"]),
    ("Selon une étude publiée lundi, le cancer recule.", ["according_to say [Selon] -: le cancer recule"]),
    (
        "Selon le @maire|person@, cité par @La Gazette|JRN@, la digue a cédé.",
        ["according_to say [Selon] maire via La Gazette: la digue a cédé"],
    ),
    (
        "La digue a cédé, selon le @maire|person@, cité par @La Gazette|JRN@.",
        ["according_to say [selon] maire via La Gazette: La digue a cédé"],
    ),
    (
        "Selon l'@AFP|JRN@, citant le @maire|person@, la digue a cédé.",
        ["according_to say [Selon] maire via AFP: la digue a cédé"],
    ),
    (
        "Selon le @secrétaire général|person@, @Aldo Ferri@, la trêve tient.",
        ["according_to say [Selon] Aldo Ferri: la trêve tient"],
    ),
    ("Selon lui, la trêve tient.", ["according_to say [Selon] -: la trêve tient"]),
    ("Selon les cas, la prime varie de 100 à 300 euros.", []),
    ("Selon la loi, le délai est de dix jours.", []),
    ("L'hypothèse selon laquelle il aurait fui est écartée.", []),
    ("Les prix varient selon que l'on achète en gros ou au détail.", []),
    (
        "Le cortège a réuni 5 000 personnes selon la @police|group@, 12 000 d'après les @syndicats|group@.",
        [
            "according_to say [selon] police: Le cortège a réuni 5 000 personnes",
            "according_to say [d'après] syndicats: 12 000",
        ],
    ),
    (
        "Cinq personnes ont été arrêtées, selon la @police|group@, et deux autres sont recherchées.",
        [
            "according_to say [selon] police: Cinq personnes ont été arrêtées",
            "according_to say [selon] police: deux autres sont recherchées",
        ],
    ),
    ("« Tout va bien », selon le @maire|person@.", ["direct say [selon] maire: Tout va bien"]),
    ("Selon le @maire|person@, « tout va bien ».", ["direct say [Selon] maire: tout va bien"]),
    (
        "Selon le @maire|person@, il s'agit d'un « accident stupide ».",
        ["according_to say [Selon] maire: il s'agit d'un « accident stupide »"],
    ),
    (
        "Trois personnes ont été tuées, a-t-on appris de @source policière|group@.",
        ["impersonal say [a-t-on appris] source policière: Trois personnes ont été tuées"],
    ),
    (
        "Les négociations ont repris, indique-t-on à l'@Élysée@.",
        ["impersonal say [indique-t-on] Élysée: Les négociations ont repris"],
    ),
    ("Les négociations ont repris, dit-on.", ["impersonal say [dit-on] -: Les négociations ont repris"]),
    (
        "Bilan provisoire de la @préfecture@ : 12 morts, 34 blessés.",
        ["indirect say [Bilan provisoire] préfecture: 12 morts, 34 blessés"],
    ),
    (
        "Communiqué du @ministère@ : « Aucun retard n'est à craindre. »",
        ["direct say [Communiqué] ministère: Aucun retard n'est à craindre."],
    ),
    ("La digue a cédé, rapporte @La Gazette|JRN@.", ["indirect say [rapporte] La Gazette: La digue a cédé"]),
    (
        "La digue a cédé, a déclaré le @maire|person@ à l'@AFP|JRN@.",
        ["indirect say [a déclaré] maire via AFP: La digue a cédé"],
    ),
    (
        "« La digue a cédé », a déclaré le @maire|person@ au micro de @Radio Loire|JRN@.",
        ["direct say [a déclaré] maire via Radio Loire: La digue a cédé"],
    ),
    (
        "« La digue a cédé », a expliqué à @La Gazette|JRN@ le @maire|person@.",
        ["direct say [a expliqué] maire via La Gazette: La digue a cédé"],
    ),
    (
        "Le @maire|person@ a déclaré à @La Gazette|JRN@ que la digue avait cédé.",
        ["indirect say [a déclaré] maire via La Gazette: la digue avait cédé"],
    ),
    (
        "L'@AFP|JRN@, citant le @maire|person@, affirme que la digue a cédé.",
        ["indirect say [affirme] maire via AFP: la digue a cédé"],
    ),
    (
        "Le @maire|person@, interrogé par @La Gazette|JRN@, affirme que la digue a cédé.",
        ["indirect say [affirme] maire via La Gazette: la digue a cédé"],
    ),
    (
        "La digue a cédé, a raconté à l'@ONG Secours Bleu|NGO@ un @rescapé|person@.",
        ["indirect say [a raconté] rescapé via ONG Secours Bleu: La digue a cédé"],
    ),
    (
        "Le @maire|person@ a affirmé que la digue tenait, selon l'@AFP|JRN@.",
        ["indirect say [a affirmé] maire via AFP: la digue tenait"],
    ),
    ("Toujours selon la @police|group@, l'homme était seul.", ["according_to say [selon] police: l'homme était seul"]),
    ("« La trêve tient », peut-on lire dans le communiqué de l'@Otan@.", ["direct say [lire] Otan: La trêve tient"]),
    ("« La trêve tient », peut-on y lire.", ["direct say [y lire] -: La trêve tient"]),
    ("« La trêve tient », lit-on dans le rapport.", ["direct say [lit-on] -: La trêve tient"]),
    (
        "La @procureure|person@ avait parlé d'un « procès rare » et rappelé que la peine était lourde.",
        [
            "direct say [avait parlé] procureure: procès rare",
            "indirect say [rappelé] procureure: la peine était lourde",
        ],
    ),
    ("Le @journal@ a publié des photos plus grosses que des affiches.", []),
    (
        "Les @avocats|group@ ont annoncé leur volonté de faire appel.",
        ["indirect announce [ont annoncé] avocats: leur volonté de faire appel"],
    ),
    ("La @CGT@ s'en prend au patron : « Il ment. »", ["direct accuse [s'en prend] CGT: Il ment."]),
    ("La @CGT@ en appelle au juge.", []),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_phrases(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
