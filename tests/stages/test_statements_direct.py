"""Quotations: their marks, their cues, and the speaker who goes on."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

ROWS = [
    (
        "« Nous avons perdu la moitié du troupeau », raconte @Lucie Ferrand@.",
        ["direct say [raconte] Lucie Ferrand: Nous avons perdu la moitié du troupeau"],
    ),
    (
        "« Nous avons perdu la moitié du troupeau », a raconté @Lucie Ferrand@, éleveuse à Murat.",
        ["direct say [a raconté] Lucie Ferrand: Nous avons perdu la moitié du troupeau"],
    ),
    (
        "« Nous rouvrirons en mars », a promis la @directrice|person@.",
        ["direct promise [a promis] directrice: Nous rouvrirons en mars"],
    ),
    (
        '"Nous rouvrirons en mars", a promis la @directrice|person@.',
        ["direct promise [a promis] directrice: Nous rouvrirons en mars"],
    ),
    (
        "“Nous rouvrirons en mars”, a promis la @directrice|person@.",
        ["direct promise [a promis] directrice: Nous rouvrirons en mars"],
    ),
    (
        "@Lucie Ferrand@ raconte : « Nous avons perdu la moitié du troupeau. »",
        ["direct say [raconte] Lucie Ferrand: Nous avons perdu la moitié du troupeau."],
    ),
    (
        "Le @préfet|person@ a été clair : « Personne ne sera oublié. »",
        ["direct say [-] préfet: Personne ne sera oublié."],
    ),
    (
        "« Personne ne sera oublié », a assuré le @préfet|person@, « et les dossiers seront traités avant Noël ».",
        [
            "direct say [a assuré] préfet: Personne ne sera oublié",
            "direct say [a assuré] préfet: et les dossiers seront traités avant Noël",
        ],
    ),
    (
        "« C'est une victoire », a lancé @Omar Bensalem@. « Une victoire pour tous les salariés. »",
        [
            "direct say [a lancé] Omar Bensalem: C'est une victoire",
            "direct say [-] Omar Bensalem: Une victoire pour tous les salariés.",
        ],
    ),
    (
        "« Les négociations ont échoué. Nous appelons à la grève », a annoncé la @CFTC@ dans un communiqué.",
        ["direct announce [a annoncé] CFTC: Les négociations ont échoué. Nous appelons à la grève"],
    ),
    (
        "« Je ne comprends pas cette décision », soupire-t-elle.",
        ["direct deplore [soupire-t-elle] -: Je ne comprends pas cette décision"],
    ),
    (
        "@Jeanne Moreau-Petit@ a tout perdu. « Il ne reste que les murs », souffle-t-elle.",
        ["direct say [souffle-t-elle] Jeanne Moreau-Petit: Il ne reste que les murs"],
    ),
    (
        "« Où sont les secours ? », s'est interrogée @Nadia Karim@.",
        ["direct ask [s'est interrogée] Nadia Karim: Où sont les secours ?"],
    ),
    ("« C'est faux ! », s'est emporté le @ministre|person@.", ["direct deny [s'est emporté] ministre: C'est faux !"]),
    (
        "« C'est une pure invention », a répliqué le @ministre|person@.",
        ["direct say [a répliqué] ministre: C'est une pure invention"],
    ),
    (
        "« Je n'ai jamais reçu cet argent », a déclaré @Marc Delmas@.",
        ["direct deny [a déclaré] Marc Delmas: Je n'ai jamais reçu cet argent"],
    ),
    (
        "« Ce n'est pas 200 emplois mais 600 », rétorque la @CGT@.",
        ["direct deny [rétorque] CGT: Ce n'est pas 200 emplois mais 600"],
    ),
    ("Le @maire|person@ a dénoncé « une mascarade ».", ["direct deplore [a dénoncé] maire: une mascarade"]),
    (
        "Le @maire|person@ a qualifié ce projet de « catastrophe écologique ».",
        ["direct estimate [a qualifié] maire: catastrophe écologique"],
    ),
    (
        "@Claire Vidal@ juge la mesure « injuste et inefficace ».",
        ["direct estimate [juge] Claire Vidal: injuste et inefficace"],
    ),
    (
        "Le @gouvernement@ parle d'« un effort sans précédent ».",
        ["direct say [parle] gouvernement: un effort sans précédent"],
    ),
    ("L'@opposition|group@ y voit un « aveu d'échec ».", ["direct estimate [y voit] opposition: aveu d'échec"]),
    (
        "Le @président|person@ a salué un « geste historique » et une « étape décisive ».",
        ["direct say [a salué] président: geste historique", "direct say [a salué] président: étape décisive"],
    ),
    (
        "La @préfète|person@ s'est dite « très préoccupée » par la montée des eaux.",
        ["direct say [s'est dite] préfète: très préoccupée"],
    ),
    (
        "La @maire|person@ s'est félicitée d'un « succès populaire ».",
        ["direct say [s'est félicitée] maire: succès populaire"],
    ),
    ("« Une honte », a réagi @Paul Roux@ sur Twitter.", ["direct say [a réagi] Paul Roux: Une honte"]),
    ("« Une honte », réagit mardi sur son blog @Paul Roux@.", ["direct say [réagit] Paul Roux: Une honte"]),
    (
        "« Nous tiendrons », a martelé, mardi, le @colonel Diop|person@.",
        ["direct say [a martelé] colonel Diop: Nous tiendrons"],
    ),
    ("« Nous tiendrons », a-t-il ajouté.", ["direct say [a-t-il ajouté] -: Nous tiendrons"]),
    ("– Nous partons demain, annonce @Paul Roux@.", ["direct announce [annonce] Paul Roux: Nous partons demain"]),
    (
        "« Il faut agir vite », insiste le @docteur Morel|person@, pour qui « chaque heure compte ».",
        [
            "direct say [insiste] docteur Morel: Il faut agir vite",
            "direct say [pour] docteur Morel: chaque heure compte",
        ],
    ),
    (
        "Le @député|person@ a lancé un appel : « Rejoignez-nous ! »",
        ["direct demand [a lancé un appel] député: Rejoignez-nous !"],
    ),
    ("« On se croirait en guerre », confie un habitant.", ["direct say [confie] -: On se croirait en guerre"]),
    ("« Merci à tous ! » a conclu le @capitaine|person@.", ["direct say [a conclu] capitaine: Merci à tous !"]),
    (
        "Interrogé par @RTL|JRN@, @Paul Roux@ a répondu : « Je verrai. »",
        ["direct say [a répondu] Paul Roux via RTL: Je verrai."],
    ),
    (
        "« Quelle tristesse », lancée par le @curé|person@, la phrase a fait le tour du village.",
        ["direct say [lancée] curé: Quelle tristesse"],
    ),
    (
        "Le pape @François Dupré@ « s'associe à la douleur des familles ».",
        ["direct say [-] François Dupré: s'associe à la douleur des familles"],
    ),
    ("Le @ministre|person@ est « prêt à discuter de tout ».", ["direct say [-] ministre: prêt à discuter de tout"]),
    (
        "« J'ai vu la vague arriver. Elle était énorme », se souvient @Ana Costa@. « Après, plus rien. »",
        [
            "direct say [se souvient] Ana Costa: J'ai vu la vague arriver. Elle était énorme",
            "direct say [-] Ana Costa: Après, plus rien.",
        ],
    ),
    (
        "Son @frère|person@ a démenti : « Nous n'avons rien signé ».",
        ["direct deny [a démenti] frère: Nous n'avons rien signé"],
    ),
    (
        "« La route est coupée, a indiqué le @maire|person@, et rien ne passe. »",
        ["direct say [a indiqué] maire: La route est coupée", "direct say [a indiqué] maire: rien ne passe"],
    ),
    (
        "L'@ONG Terre Vive@ accuse l'usine de « tuer la rivière à petit feu ».",
        ["direct accuse [accuse] ONG Terre Vive: tuer la rivière à petit feu"],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_direct(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
