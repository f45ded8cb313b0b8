"""Where the cue stands, who speaks in which form, who relays, and how quotations are laid out."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

POSITIONS = [
    (
        "Estimant que le bruit était intenable, @Marc Ollé@ a déménagé.",
        ["indirect estimate [Estimant] Marc Ollé: le bruit était intenable"],
    ),
    (
        "@Marc Ollé@ a déménagé, estimant que le bruit était intenable.",
        ["indirect estimate [estimant] Marc Ollé: le bruit était intenable"],
    ),
    (
        "@Marc Ollé@ a quitté la séance en affirmant que tout était joué.",
        ["indirect say [affirmant] Marc Ollé: tout était joué"],
    ),
    (
        "La @patronne|person@, qui assure que le four est aux normes, a rouvert lundi.",
        ["indirect say [assure] patronne: le four est aux normes"],
    ),
    (
        "« Le four », explique la @patronne|person@, « est aux normes ».",
        [
            "direct say [explique] patronne: Le four",
            "direct say [explique] patronne: est aux normes",
        ],
    ),
    (
        "« Le four est aux normes. Nous l'avons prouvé, souligne la @patronne|person@. Rien ne presse. »",
        [
            "direct say [souligne] patronne: Le four est aux normes. Nous l'avons prouvé",
            "direct say [souligne] patronne: Rien ne presse.",
        ],
    ),
    (
        "Le four, précise la @patronne|person@, a été vérifié en mars.",
        [
            "indirect say [précise] patronne: Le four",
            "indirect say [précise] patronne: a été vérifié en mars",
        ],
    ),
    (
        "Le four a été vérifié en mars, précise la @patronne|person@.",
        ["indirect say [précise] patronne: Le four a été vérifié en mars"],
    ),
    (
        "Et la @patronne|person@ de préciser : « Le four a été vérifié. »",
        ["direct say [préciser] patronne: Le four a été vérifié."],
    ),
    (
        "La @patronne|person@ est catégorique : le four est aux normes.",
        [],
    ),
    (
        "Une chose est sûre, insiste la @patronne|person@ : le four est aux normes.",
        [
            "indirect say [insiste] patronne: Une chose est sûre",
            "indirect say [insiste] patronne: le four est aux normes",
        ],
    ),
    (
        "À en croire la @régie Valor@, 12 bus sur 40 sont en panne.",
        ["according_to say [À en croire] régie Valor: 12 bus sur 40 sont en panne"],
    ),
    (
        "La @régie Valor@ a convoqué la presse mardi. À l'en croire, 12 bus sont en panne.",
        ["according_to say [À l'en croire] régie Valor: 12 bus sont en panne"],
    ),
    (
        "Douze bus, aux dires des @chauffeurs|group@, sont en panne.",
        [
            "according_to say [aux dires des] chauffeurs: Douze bus",
            "according_to say [aux dires des] chauffeurs: sont en panne",
        ],
    ),
    (
        "De l'aveu du @directeur|person@, les stocks sont au plus bas.",
        ["according_to confirm [De l'aveu du] directeur: les stocks sont au plus bas"],
    ),
    (
        "De l'aveu même du @directeur|person@, les stocks sont au plus bas.",
        ["according_to confirm [De l'aveu même du] directeur: les stocks sont au plus bas"],
    ),
    (
        "Au dire du @gardien|person@, la grille était ouverte.",
        ["according_to say [Au dire du] gardien: la grille était ouverte"],
    ),
    (
        "À entendre le @gardien|person@, la grille était ouverte.",
        ["according_to say [À entendre] gardien: la grille était ouverte"],
    ),
    (
        "Dixit le @gardien|person@, la grille était ouverte.",
        ["according_to say [Dixit] gardien: la grille était ouverte"],
    ),
    (
        "« La grille était ouverte » (dixit le @gardien|person@).",
        ["direct say [dixit] gardien: La grille était ouverte"],
    ),
    (
        "D'après les @relevés de l'Agence Brise|organization@, le pic a duré six heures.",
        ["according_to say [D'après] relevés de l'Agence Brise: le pic a duré six heures"],
    ),
    (
        "Si l'on en croit les @douanes|group@, le trafic a doublé.",
        ["according_to say [Si l'on en croit] douanes: le trafic a doublé"],
    ),
    (
        "Sur la foi des @gendarmes|group@, la route a été fermée dès 5 heures.",
        ["according_to say [Sur la foi des] gendarmes: la route a été fermée dès 5 heures"],
    ),
    (
        "Pour l'@économiste Luc Ferrand@, « la marge s'effrite ».",
        ["direct say [Pour] économiste Luc Ferrand: la marge s'effrite"],
    ),
    (
        "De son côté, le @préfet|person@ assure que les secours étaient à l'heure.",
        ["indirect say [assure] préfet: les secours étaient à l'heure"],
    ),
    (
        "Le @préfet|person@, de son côté, assure que les secours étaient à l'heure.",
        ["indirect say [assure] préfet: les secours étaient à l'heure"],
    ),
    (
        "Même son de cloche chez les @commerçants|group@ : « Nous n'avons vu personne. »",
        ["direct say [-] commerçants: Nous n'avons vu personne."],
    ),
    (
        "Côté @syndicats|group@, on dénonce « un passage en force ».",
        ["direct deplore [dénonce] syndicats: un passage en force"],
    ),
    (
        "Aux yeux de @Rosa Lenz@, le projet est mort-né.",
        ["according_to say [Aux yeux de] Rosa Lenz: le projet est mort-né"],
    ),
    (
        "Ainsi que le souligne @Rosa Lenz@, le projet coûte 3 millions d'euros.",
        ["indirect say [souligne] Rosa Lenz: le projet coûte 3 millions d'euros"],
    ),
    (
        "Comme l'a rappelé la @cour|organization@, le recours n'est pas suspensif.",
        ["indirect say [a rappelé] cour: le recours n'est pas suspensif"],
    ),
    (
        "Le projet coûte 3 millions d'euros, comme l'a souligné @Rosa Lenz@.",
        ["indirect say [a souligné] Rosa Lenz: Le projet coûte 3 millions d'euros"],
    ),
    (
        "Verdict de @Rosa Lenz@ : « Tout est à refaire. »",
        ["direct say [Verdict] Rosa Lenz: Tout est à refaire."],
    ),
    (
        "@Rosa Lenz@ l'assure : « Tout est à refaire. »",
        ["direct say [assure] Rosa Lenz: Tout est à refaire."],
    ),
    (
        "Tout est à refaire, selon les mots de @Rosa Lenz@.",
        ["according_to say [selon] Rosa Lenz: Tout est à refaire"],
    ),
    (
        "Le pont, affirme-t-on à la @préfecture@, sera rouvert lundi.",
        [
            "impersonal say [affirme-t-on] préfecture: Le pont",
            "impersonal say [affirme-t-on] préfecture: sera rouvert lundi",
        ],
    ),
]


SPEAKERS = [
    (
        "@Lise Ader@ tient le refuge. Elle se souvient que la neige bloquait la porte.",
        ["indirect say [se souvient] Lise Ader: la neige bloquait la porte"],
    ),
    (
        "@Lise Ader@ a reçu @Paul Mir@. Ce dernier a confié que le refuge fermerait.",
        ["indirect say [a confié] Paul Mir: le refuge fermerait"],
    ),
    (
        "@Moscou|state@ dément avoir fermé le gazoduc.",
        ["indirect deny [dément] Moscou: avoir fermé le gazoduc"],
    ),
    (
        "L'@Élysée@ fait savoir que la visite est reportée.",
        ["indirect say [fait savoir] Élysée: la visite est reportée"],
    ),
    (
        "« La visite est reportée », glisse un @conseiller|person@ sous couvert d'anonymat.",
        ["direct say [glisse] conseiller: La visite est reportée"],
    ),
    (
        "Le @porte-parole|person@, @Hugo Sanz@, a précisé que la visite était reportée.",
        ["indirect say [a précisé] Hugo Sanz: la visite était reportée"],
    ),
    (
        "@Hugo Sanz@, @porte-parole|person@ du palais, a précisé que la visite était reportée.",
        ["indirect say [a précisé] Hugo Sanz: la visite était reportée"],
    ),
    (
        "La visite est reportée, a précisé le @porte-parole|person@ du palais, @Hugo Sanz@.",
        ["indirect say [a précisé] Hugo Sanz: La visite est reportée"],
    ),
    (
        "@Hugo Sanz@ et @Ida Blum@ affirment que la visite est reportée.",
        ["indirect say [affirment] Hugo Sanz: la visite est reportée"],
    ),
    (
        "La visite est reportée, ont annoncé @Hugo Sanz@ et @Ida Blum@.",
        ["indirect announce [ont annoncé] Hugo Sanz: La visite est reportée"],
    ),
    (
        "On affirme que la visite est reportée.",
        ["impersonal say [affirme] -: la visite est reportée"],
    ),
    (
        "De @source judiciaire|group@, on indique que trois suspects ont été relâchés.",
        ["impersonal say [indique] source judiciaire: trois suspects ont été relâchés"],
    ),
    (
        "Trois suspects ont été relâchés, a-t-on appris de @source judiciaire|group@.",
        ["impersonal say [a-t-on appris] source judiciaire: Trois suspects ont été relâchés"],
    ),
    (
        "Trois suspects ont été relâchés, a indiqué une @source judiciaire|group@ à l'@AFP|JRN@.",
        ["indirect say [a indiqué] source judiciaire via AFP: Trois suspects ont été relâchés"],
    ),
    (
        "Trois suspects ont été relâchés, apprend-on auprès du @parquet@.",
        ["impersonal say [apprend-on] parquet: Trois suspects ont été relâchés"],
    ),
    (
        "De même @source|group@, on précise que l'enquête continue.",
        ["impersonal say [précise] source: l'enquête continue"],
    ),
    (
        "Le rapport de la @Cour des comptes@ estime que le port perd 2 millions par an.",
        ["indirect estimate [estime] Cour des comptes: le port perd 2 millions par an"],
    ),
    (
        "Le rapport estime que le port perd 2 millions par an.",
        ["indirect estimate [estime] -: le port perd 2 millions par an"],
    ),
    (
        "Un riverain sur deux affirme que le bruit a augmenté.",
        ["indirect say [affirme] -: le bruit a augmenté"],
    ),
    (
        "Dans un communiqué, la @SNCF@ assure que le trafic reprendra jeudi.",
        ["indirect say [assure] SNCF: le trafic reprendra jeudi"],
    ),
    (
        "Le trafic reprendra jeudi, assure la @SNCF@ dans un communiqué.",
        ["indirect say [assure] SNCF: Le trafic reprendra jeudi"],
    ),
    (
        "Le trafic reprendra jeudi, indique un communiqué de la @SNCF@.",
        ["indirect say [indique] SNCF: Le trafic reprendra jeudi"],
    ),
    (
        "Interrogée à ce sujet, la @SNCF@ n'a pas souhaité répondre.",
        [],
    ),
    (
        "La @CGT@ accuse la @direction@ de mentir et la @direction@ dément.",
        ["indirect accuse [accuse] CGT: mentir"],
    ),
    (
        "@Lise Ader@ a perdu son refuge. « Tout a brûlé en une heure », raconte-t-elle.",
        ["direct say [raconte-t-elle] Lise Ader: Tout a brûlé en une heure"],
    ),
]


RELAYS = [
    (
        "Selon le @colonel Diop|person@, cité par @Radio Kaolack|JRN@, le convoi est passé.",
        ["according_to say [Selon] colonel Diop via Radio Kaolack: le convoi est passé"],
    ),
    (
        "« Le convoi est passé », a confié à @La Dépêche|JRN@ le @colonel Diop|person@.",
        ["direct say [a confié] colonel Diop via La Dépêche: Le convoi est passé"],
    ),
    (
        "Joint par téléphone par @L'Écho|JRN@, le @colonel Diop|person@ assure que le convoi est passé.",
        ["indirect say [assure] colonel Diop via L'Écho: le convoi est passé"],
    ),
    (
        "Contactée par @L'Écho|JRN@, la @mairie@ dément toute pression.",
        ["indirect deny [dément] mairie via L'Écho: toute pression"],
    ),
    (
        "« Je pars », a lancé @Nora Weil@ au micro de @Radio Lac|JRN@.",
        ["direct say [a lancé] Nora Weil via Radio Lac: Je pars"],
    ),
    (
        "Dans un entretien à @La Tribune du Sud|JRN@, @Nora Weil@ affirme qu'elle partira.",
        ["indirect say [affirme] Nora Weil via La Tribune du Sud: elle partira"],
    ),
    (
        "Dans un entretien accordé au @Courrier|JRN@, @Nora Weil@ affirme qu'elle partira.",
        ["indirect say [affirme] Nora Weil via Courrier: elle partira"],
    ),
    (
        "« Je pars », confirme @Nora Weil@ dans les colonnes du @Courrier|JRN@.",
        ["direct confirm [confirme] Nora Weil via Courrier: Je pars"],
    ),
    (
        "Sur l'antenne de @Radio Lac|JRN@, @Nora Weil@ a promis de partir.",
        ["indirect promise [a promis] Nora Weil via Radio Lac: partir"],
    ),
    (
        "Invitée de @Radio Lac|JRN@, @Nora Weil@ a promis de partir.",
        ["indirect promise [a promis] Nora Weil via Radio Lac: partir"],
    ),
    (
        "« Je pars », a écrit @Nora Weil@ sur Twitter.",
        ["direct say [a écrit] Nora Weil: Je pars"],
    ),
    (
        "@Nora Weil@ partira, rapporte @Le Courrier|JRN@, qui cite son @avocat|person@.",
        ["indirect say [rapporte] avocat via Le Courrier: @Nora Weil@ partira".replace("@", "")],
    ),
    (
        "@Le Courrier|JRN@, qui cite un @témoin|person@, affirme que le convoi est passé.",
        ["indirect say [affirme] témoin via Le Courrier: le convoi est passé"],
    ),
    (
        "Le convoi est passé, selon un @témoin|person@ dont les propos sont relayés par @L'Écho|JRN@.",
        ["according_to say [selon] témoin via L'Écho: Le convoi est passé"],
    ),
    (
        "Le convoi est passé, selon un @témoin|person@ repris par @L'Écho|JRN@.",
        ["according_to say [selon] témoin via L'Écho: Le convoi est passé"],
    ),
    (
        "Le convoi est passé, a déclaré un @témoin|person@, cité par l'@agence Samba|JRN@.",
        ["indirect say [a déclaré] témoin via agence Samba: Le convoi est passé"],
    ),
    (
        "Selon @L'Écho|JRN@, qui cite un @témoin|person@, le convoi est passé.",
        ["according_to say [Selon] témoin via L'Écho: le convoi est passé"],
    ),
    (
        "Dans une tribune publiée par @L'Écho|JRN@, @Nora Weil@ appelle à voter blanc.",
        ["indirect demand [appelle] Nora Weil via L'Écho: voter blanc"],
    ),
    (
        "@Nora Weil@ l'a annoncé mardi sur @Radio Lac|JRN@ : « Je pars. »",
        ["direct announce [a annoncé] Nora Weil via Radio Lac: Je pars."],
    ),
]


LAYOUTS = [
    (
        "@Ana Prat@ n'y croit plus. « Le barrage fuit. Personne ne vient. On attend. »",
        ["direct say [-] Ana Prat: Le barrage fuit. Personne ne vient. On attend."],
    ),
    (
        "« Le barrage fuit », a dit @Ana Prat@.\n\n« Personne ne vient depuis un mois. On nous a oubliés. »",
        [
            "direct say [a dit] Ana Prat: Le barrage fuit",
            "direct say [-] Ana Prat: Personne ne vient depuis un mois. On nous a oubliés.",
        ],
    ),
    (
        "Entretien avec @Ana Prat@, qui dirige le barrage.\n\nLe barrage fuit-il ?\n\n« Oui, depuis un mois. »",
        ["direct say [-] Ana Prat: Oui, depuis un mois."],
    ),
    (
        "@Ana Prat@ dirige le barrage.\n\nLe barrage fuit-il ?\n\n« Oui, depuis un mois. »\n\nQui paiera ?\n\n"
        "« L'État paiera. »",
        ["direct say [-] Ana Prat: Oui, depuis un mois.", "direct say [-] Ana Prat: L'État paiera."],
    ),
    (
        "@Ana Prat@ dirige le barrage.\n\n– Le barrage fuit-il ?\n\n– Oui, depuis un mois.",
        ["direct say [-] Ana Prat: Oui, depuis un mois"],
    ),
    (
        "Face à la presse, @Ana Prat@ s'est voulue rassurante : « Le barrage tient. »",
        ["direct say [-] Ana Prat: Le barrage tient."],
    ),
    (
        "« Le +barrage de la honte+ fuit », dit @Ana Prat@.",
        ["direct say [dit] Ana Prat: Le +barrage de la honte+ fuit"],
    ),
    (
        "« On nous a dit “partez”, raconte @Ana Prat@, et nous sommes partis. »",
        [
            "direct say [raconte] Ana Prat: On nous a dit “partez”",
            "direct say [raconte] Ana Prat: nous sommes partis",
        ],
    ),
    (
        "@Ana Prat@ juge la fuite « bénigne » et le chantier « bien tenu ».",
        [
            "direct estimate [juge] Ana Prat: bénigne",
            "direct estimate [juge] Ana Prat: bien tenu",
        ],
    ),
    (
        "@Ana Prat@ assure que la fuite est « bénigne ».",
        ["indirect say [assure] Ana Prat: la fuite est « bénigne »"],
    ),
    (
        "@Ana Prat@ a affirmé que « la fuite est bénigne ».",
        ["direct say [a affirmé] Ana Prat: la fuite est bénigne"],
    ),
    (
        "@Ana Prat@ : « La fuite est bénigne »",
        ["direct say [-] Ana Prat: La fuite est bénigne"],
    ),
    (
        "La fuite est bénigne (@Ana Prat@)",
        [],
    ),
    (
        "Le roman « Les Eaux basses » a reçu le prix.",
        [],
    ),
    (
        "Les pancartes « Rendez l'eau » ont été retirées.",
        [],
    ),
    (
        "Le parti brandit le slogan « L'eau d'abord ».",
        [],
    ),
    (
        "Ce « miracle » économique a vécu.",
        [],
    ),
    (
        "Il est jugé pour « mise en danger de la vie d'autrui ».",
        [],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), [*POSITIONS, *SPEAKERS, *RELAYS, *LAYOUTS])
def test_positions_and_speakers(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
