"""Sentences as dispatches and local papers write them: tolls, strikes, results, courts, polls."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

PRESS = [
    (
        "Au moins 14 soldats ont été tués, a-t-on appris mercredi auprès de l'@état-major|organization@.",
        ["impersonal say [a-t-on appris] état-major: Au moins 14 soldats ont été tués"],
    ),
    (
        "Un bus a versé dans un ravin, faisant 9 morts, a annoncé jeudi la @gendarmerie|group@ à l'@AFP|JRN@.",
        ["indirect announce [a annoncé] gendarmerie via AFP: Un bus a versé dans un ravin, faisant 9 morts"],
    ),
    (
        "L'explosion a fait 30 blessés, d'après un bilan communiqué par les @pompiers|group@.",
        ["according_to say [d'après] pompiers: L'explosion a fait 30 blessés"],
    ),
    (
        "L'explosion a fait 30 blessés, selon les @pompiers|group@, mais la @police|group@ parle de 41.",
        ["according_to say [selon] pompiers: L'explosion a fait 30 blessés", "indirect say [parle] police: 41"],
    ),
    (
        "Selon les @organisateurs|group@, ils étaient 5 000 ; la @police|group@ en a compté 1 800.",
        ["according_to say [Selon] organisateurs: ils étaient 5 000", "indirect say [a compté] police: 1 800"],
    ),
    (
        "Ils étaient 5 000 selon les @organisateurs|group@, la @police|group@ avançant le chiffre de 1 800.",
        [
            "according_to say [selon] organisateurs: Ils étaient 5 000",
            "indirect say [avançant] police: le chiffre de 1 800",
        ],
    ),
    (
        "« Nous avons retiré 14 corps », a témoigné un @secouriste|person@ joint par @Radio Lac|JRN@.",
        ["direct say [a témoigné] secouriste via Radio Lac: Nous avons retiré 14 corps"],
    ),
    ("Un premier bilan faisait état de 9 morts.", ["indirect say [faisait état de] -: 9 morts"]),
    (
        "Le dernier bilan de la @préfecture@ fait état de 9 morts et 30 blessés.",
        ["indirect say [fait état de] préfecture: 9 morts et 30 blessés"],
    ),
    ("Le bilan, qui était de 9 morts, a été porté à 12 par la @préfecture@.", []),
    (
        "L'@ONU|IGO@ estime que 40 000 personnes ont fui et réclame 12 millions de dollars.",
        [
            "indirect estimate [estime] ONU: 40 000 personnes ont fui",
            "indirect demand [réclame] ONU: 12 millions de dollars",
        ],
    ),
    (
        "Les @syndicats|group@, eux, parlent de 12 000 manifestants.",
        ["indirect say [parlent] syndicats: 12 000 manifestants"],
    ),
    (
        "Le @parquet@ a requis 8 ans de prison contre l'ancien maire.",
        ["indirect demand [a requis] parquet: 8 ans de prison contre l'ancien maire"],
    ),
    (
        "L'@association Claire Fontaine@ estime à 3 millions le coût des travaux.",
        ["indirect estimate [estime] association Claire Fontaine: 3 millions le coût des travaux"],
    ),
    ("Le coût des travaux est estimé à 3 millions par la @région@.", []),
    (
        "Le @groupe Sorel@ prévoit un chiffre d'affaires de 4 milliards, contre 3,6 un an plus tôt.",
        ["indirect estimate [prévoit] groupe Sorel: un chiffre d'affaires de 4 milliards, contre 3,6 un an plus tôt"],
    ),
    ("Le @groupe Sorel@ prévoit de supprimer 300 postes.", []),
    (
        "Le @groupe Sorel@ a fait état jeudi d'un bénéfice de 40 millions.",
        ["indirect say [a fait état] groupe Sorel: un bénéfice de 40 millions"],
    ),
    (
        "Pour la @CGT@, il s'agit d'un « coup de massue ».",
        ["according_to say [Pour] CGT: il s'agit d'un « coup de massue »"],
    ),
    ("La @CGT@ y voit un « coup de massue » pour 300 familles.", ["direct estimate [y voit] CGT: coup de massue"]),
    ("Un « coup de massue », selon la @CGT@.", ["direct say [selon] CGT: coup de massue"]),
    ("Un « coup de massue », réagit la @CGT@.", ["direct say [réagit] CGT: coup de massue"]),
    ("« C'est un coup de massue », réagit-on à la @CGT@.", ["direct say [réagit-on] CGT: C'est un coup de massue"]),
    (
        "La @CGT@ a réagi dans un communiqué : « C'est un coup de massue. »",
        ["direct say [a réagi] CGT: C'est un coup de massue."],
    ),
    (
        "La réaction de la @CGT@ ne s'est pas fait attendre : « C'est un coup de massue. »",
        ["direct say [-] CGT: C'est un coup de massue."],
    ),
    (
        "Un coup de massue pour la @CGT@, qui dénonce « un plan brutal ».",
        ["direct deplore [dénonce] CGT: un plan brutal"],
    ),
    ("« Un plan brutal » que dénonce la @CGT@.", ["direct deplore [dénonce] CGT: Un plan brutal"]),
    ("Le plan, jugé « brutal » par la @CGT@, touche 300 personnes.", ["direct estimate [jugé] CGT: brutal"]),
    ("Le plan a été qualifié de « brutal » par la @CGT@.", ["direct estimate [a été qualifié] CGT: brutal"]),
    (
        "Accusé par la @CGT@ de mentir, le @groupe Sorel@ s'est défendu : « Tout est public. »",
        ["indirect accuse [Accusé] CGT: mentir", "direct deny [s'est défendu] groupe Sorel: Tout est public."],
    ),
    (
        "Interrogé sur ces chiffres, le @ministre|person@ a botté en touche : « Nous verrons. »",
        ["direct say [-] ministre: Nous verrons."],
    ),
    (
        "« Nous verrons », s'est contenté de répondre le @ministre|person@.",
        ["direct say [s'est contenté de répondre] ministre: Nous verrons"],
    ),
    (
        "Le @ministre|person@ s'est borné à indiquer que l'enquête suivait son cours.",
        ["indirect say [indiquer] ministre: l'enquête suivait son cours"],
    ),
    (
        "Le @ministre|person@ a tenu à préciser que l'enquête suivait son cours.",
        ["indirect say [préciser] ministre: l'enquête suivait son cours"],
    ),
    (
        "Le @ministre|person@ n'a pas caché sa colère : « C'est honteux. »",
        ["direct deplore [n'a pas caché] ministre: C'est honteux."],
    ),
    (
        "Dans son rapport, la @Cour des comptes@ épingle « des dérives ».",
        ["direct accuse [épingle] Cour des comptes: des dérives"],
    ),
    (
        "@Paul Roux@, 54 ans, @agriculteur|person@ à Cernay, a perdu sa récolte : « Je n'ai jamais vu ça. »",
        ["direct say [-] Paul Roux: Je n'ai jamais vu ça."],
    ),
    ("« Je n'ai jamais vu ça », lâche, dépité, @Paul Roux@.", ["direct say [lâche] Paul Roux: Je n'ai jamais vu ça"]),
    (
        "« Je n'ai jamais vu ça », lâche, les yeux rougis, @Paul Roux@, @éleveur|person@ à Cernay.",
        ["direct say [lâche] Paul Roux: Je n'ai jamais vu ça"],
    ),
    ("« Je n'ai jamais vu ça ! » @Paul Roux@ n'en revient pas.", ["direct say [-] Paul Roux: Je n'ai jamais vu ça !"]),
    (
        "« Je n'ai jamais vu ça », dit celui qui dirige la @coopérative@ depuis 20 ans.",
        ["direct say [dit] -: Je n'ai jamais vu ça"],
    ),
    (
        "« Trente ans que je suis là, s'emporte @Paul Roux@, et rien ne bouge ! »",
        [
            "direct deplore [s'emporte] Paul Roux: Trente ans que je suis là",
            "direct deplore [s'emporte] Paul Roux: rien ne bouge",
        ],
    ),
    (
        "À l'@hôpital@, on redoute l'afflux : « Nous n'avons que 12 lits », souffle une @infirmière|person@.",
        ["direct say [souffle] infirmière: Nous n'avons que 12 lits"],
    ),
    (
        "Le @maire|person@ a dit sa tristesse après la mort de trois pompiers.",
        ["indirect deplore [a dit] maire: sa tristesse après la mort de trois pompiers"],
    ),
    ("Le @club@ dit attendre 20 000 spectateurs.", ["indirect say [dit] club: attendre 20 000 spectateurs"]),
    ("Le @club@ attend 20 000 spectateurs.", []),
    ("Le @club@ espère que 20 000 spectateurs viendront.", []),
    ("Le @club@ espère attirer 20 000 spectateurs.", []),
    (
        "Le @club@ assure avoir vendu 20 000 billets et espère doubler ce chiffre.",
        ["indirect say [assure] club: avoir vendu 20 000 billets"],
    ),
    ("Objectif affiché par le @club@ : 20 000 spectateurs.", []),
    (
        "Le @club@ affirme, chiffres à l'appui, que 20 000 billets ont été vendus.",
        ["indirect say [affirme] club: 20 000 billets ont été vendus"],
    ),
    (
        "Le @club@ a affirmé lundi, lors d'une conférence de presse à Metz, que 20 000 billets ont été vendus.",
        ["indirect say [a affirmé] club: 20 000 billets ont été vendus"],
    ),
    (
        "Lors d'une conférence de presse, le @club@ a annoncé avoir vendu 20 000 billets.",
        ["indirect announce [a annoncé] club: avoir vendu 20 000 billets"],
    ),
    (
        "20 000 billets ont été vendus, se réjouit le @club@.",
        ["indirect say [se réjouit] club: 20 000 billets ont été vendus"],
    ),
    (
        "20 000 billets auraient été vendus, à en croire le @club@.",
        ["according_to say [à en croire] club: 20 000 billets auraient été vendus"],
    ),
    (
        "20 000 billets ont été vendus, dixit le @club@.",
        ["according_to say [dixit] club: 20 000 billets ont été vendus"],
    ),
    (
        "Le @club@ a vendu, assure-t-il, 20 000 billets.",
        ["indirect say [assure-t-il] club: Le club a vendu", "indirect say [assure-t-il] club: 20 000 billets"],
    ),
    (
        "Les @analystes|group@ anticipaient en moyenne 4,2 milliards.",
        ["indirect estimate [anticipaient] analystes: 4,2 milliards"],
    ),
    (
        "Les @analystes|group@ interrogés par @FactSet|BUS@ tablaient sur 4,2 milliards.",
        ["indirect estimate [tablaient] analystes: 4,2 milliards"],
    ),
    (
        "Le consensus des @analystes|group@ tablait sur 4,2 milliards.",
        ["indirect estimate [tablait] analystes: 4,2 milliards"],
    ),
    (
        "Le @président|person@ a salué « un accord historique ».",
        ["direct say [a salué] président: un accord historique"],
    ),
    (
        "Le @président|person@ s'en est pris à la presse : « Vous mentez. »",
        ["direct accuse [s'en est pris] président: Vous mentez."],
    ),
    (
        "@Kiev|state@ accuse @Moscou|state@ d'avoir visé une école, ce que @Moscou|state@ nie.",
        ["indirect accuse [accuse] Kiev: avoir visé une école"],
    ),
    (
        "@Kiev|state@ affirme que 40 drones ont été abattus, tandis que @Moscou|state@ en revendique 60.",
        ["indirect say [affirme] Kiev: 40 drones ont été abattus", "indirect say [revendique] Moscou: 60"],
    ),
    ("L'attaque a été revendiquée par l'@Etat islamique|organization@.", []),
    (
        "L'@Etat islamique|organization@ a revendiqué l'attaque.",
        ["indirect say [a revendiqué] Etat islamique: l'attaque"],
    ),
    (
        "Il n'y a « aucun danger », a répété la @préfète|person@.",
        ["indirect say [a répété] préfète: Il n'y a « aucun danger »"],
    ),
    (
        "« Aucun danger », a-t-on répété de @même source|group@.",
        ["direct say [a-t-on répété] même source: Aucun danger"],
    ),
    (
        "La @préfète|person@ rappelle l'interdiction de se baigner et invite la population à rester chez elle.",
        ["indirect demand [invite] préfète: rester chez elle"],
    ),
    (
        "La @préfète|person@ a appelé les habitants à la plus grande vigilance.",
        ["indirect demand [a appelé] préfète: la plus grande vigilance"],
    ),
    ("La @préfète|person@ a ordonné l'évacuation de 300 habitants.", []),
    (
        "Le @tribunal@ a estimé que la faute était établie.",
        ["indirect estimate [a estimé] tribunal: la faute était établie"],
    ),
    ("Le @tribunal@ l'a condamné à 18 mois de prison.", []),
    (
        "À la barre, @Yves Catel@ a reconnu les faits : « J'ai frappé. »",
        ["direct confirm [a reconnu] Yves Catel: J'ai frappé."],
    ),
    ("« J'ai frappé », finit-il par admettre.", ["direct confirm [finit-il par admettre] -: J'ai frappé"]),
    (
        "La victime, @Nora Weil@, raconte : « Il a frappé. » Puis : « Je suis tombée. »",
        ["direct say [raconte] Nora Weil: Il a frappé.", "direct say [-] Nora Weil: Je suis tombée."],
    ),
    (
        "Près de 40 % des Français se disent inquiets, selon un sondage @Sondex|BUS@ pour @L'Écho|JRN@.",
        ["according_to say [selon] Sondex: Près de 40 % des Français se disent inquiets"],
    ),
    ("Une étude de l'@Inserm|EDU@ montre que le risque double.", ["indirect say [montre] Inserm: le risque double"]),
    (
        "Les chiffres publiés par l'@Insee|GOV@ indiquent que le chômage a reculé de 2 %.",
        ["indirect say [indiquent] Insee: le chômage a reculé de 2 %"],
    ),
    (
        "Les données de l'@Insee|GOV@ font apparaître une hausse de 2 %.",
        ["indirect say [font apparaître] Insee: une hausse de 2 %"],
    ),
]


DISPATCHES = [
    (
        "« Rien n'est joué », tempère-t-on dans l'entourage du @ministre|person@.",
        ["direct say [tempère-t-on] ministre: Rien n'est joué"],
    ),
    (
        "Le @ministre|person@ s'est voulu prudent, évoquant « quelques semaines » de travaux.",
        ["direct say [évoquant] ministre: quelques semaines"],
    ),
    (
        "Le @préfet|person@ a indiqué lundi matin sur @Radio Lac|JRN@ que 12 communes restaient isolées.",
        ["indirect say [a indiqué] préfet via Radio Lac: 12 communes restaient isolées"],
    ),
    (
        "Le @préfet|person@, joint par l'@AFP|JRN@, a fait savoir que 12 communes restaient isolées.",
        ["indirect say [a fait savoir] préfet via AFP: 12 communes restaient isolées"],
    ),
    (
        "Douze communes restent isolées, a fait savoir le @préfet|person@ lors d'un point de presse.",
        ["indirect say [a fait savoir] préfet: Douze communes restent isolées"],
    ),
    (
        "Douze communes restent isolées et 300 foyers sont privés d'eau, a-t-il ajouté.",
        ["indirect say [a-t-il ajouté] -: Douze communes restent isolées et 300 foyers sont privés d'eau"],
    ),
    (
        "Le @préfet|person@ a pris la parole. Douze communes sont isolées, a-t-il dit, avant d'ajouter qu'il pleut.",
        [
            "indirect say [a-t-il dit] préfet: Douze communes sont isolées",
            "indirect say [ajouter] préfet: il pleut",
        ],
    ),
    (
        "Le @préfet|person@ a prévenu : pas de retour avant lundi.",
        ["indirect say [a prévenu] préfet: pas de retour avant lundi"],
    ),
    (
        "« Pas de retour avant lundi », a prévenu le @préfet|person@, qui redoute de nouvelles coulées.",
        ["direct say [a prévenu] préfet: Pas de retour avant lundi"],
    ),
    ("La @SNCF@ prévoit 3 TGV sur 4 jeudi.", ["indirect estimate [prévoit] SNCF: 3 TGV sur 4 jeudi"]),
    (
        "La @SNCF@ promet un retour à la normale vendredi.",
        ["indirect promise [promet] SNCF: un retour à la normale vendredi"],
    ),
    (
        "La @SNCF@ conseille aux voyageurs de reporter leur trajet.",
        ["indirect demand [conseille] SNCF: reporter leur trajet"],
    ),
    ("La @SNCF@ s'excuse : « Nous faisons au mieux. »", ["direct say [s'excuse] SNCF: Nous faisons au mieux."]),
    (
        "Les @syndicats|group@ ont déposé un préavis et menacent d'une grève illimitée.",
        ["indirect announce [menacent] syndicats: une grève illimitée"],
    ),
    (
        "Les @syndicats|group@ réclament 5 % de hausse, la @direction@ n'en propose que 2.",
        ["indirect demand [réclament] syndicats: 5 % de hausse", "indirect demand [n'en propose] direction: 2"],
    ),
    (
        "La @direction@ propose 2 %, une offre jugée « indécente » par les @syndicats|group@.",
        ["indirect demand [propose] direction: 2 %", "direct estimate [jugée] syndicats: indécente"],
    ),
    ("Une offre « indécente » aux yeux des @syndicats|group@.", ["direct say [aux yeux des] syndicats: indécente"]),
    (
        "La @direction@ dément, elle, toute fermeture et parle d'une « rumeur ».",
        ["indirect deny [dément] direction: toute fermeture", "direct say [parle] direction: rumeur"],
    ),
    ("Contactée, la @direction@ n'a pas donné suite.", []),
    ("Sollicitée par @Le Matin|JRN@, la @direction@ n'a pas réagi.", []),
    (
        "La @direction@, contactée par @Le Matin|JRN@, n'exclut pas de fermer le site.",
        ["indirect estimate [n'exclut] direction via Le Matin: fermer le site"],
    ),
    ("Le @maire|person@ exclut que le site ferme.", ["indirect deny [exclut] maire: le site ferme"]),
    ("« C'est exclu », a tranché le @maire|person@.", ["direct say [a tranché] maire: C'est exclu"]),
    ("Le @maire|person@ s'oppose au projet, qu'il juge « démesuré ».", ["direct estimate [juge] maire: démesuré"]),
    ("Un projet que le @maire|person@ juge « démesuré ».", ["direct estimate [juge] maire: démesuré"]),
    ("Un projet « démesuré », de l'avis du @maire|person@.", ["direct say [de l'avis du] maire: démesuré"]),
    ("Le @maire|person@ ne décolère pas. « On marche sur la tête. »", ["direct say [-] maire: On marche sur la tête."]),
    (
        "Le @maire|person@ l'a redit mardi : le projet ne se fera pas.",
        ["indirect say [a redit] maire: le projet ne se fera pas"],
    ),
    ("Le @maire|person@ a le sentiment que « tout est bouclé ».", ["direct say [-] maire: tout est bouclé"]),
    ("Le @maire|person@ en est convaincu : « Tout est bouclé. »", ["direct say [-] maire: Tout est bouclé."]),
    (
        "Le @maire|person@ se dit convaincu que tout est bouclé.",
        ["indirect estimate [se dit convaincu] maire: tout est bouclé"],
    ),
    ("Le @maire|person@ s'est dit « choqué » par l'affaire.", ["direct say [s'est dit] maire: choqué"]),
    (
        "Le @maire|person@ se dit « choqué », mais « pas surpris ».",
        ["direct say [se dit] maire: choqué", "direct say [se dit] maire: pas surpris"],
    ),
    ("Le @maire|person@ assume : « C'était mon choix. »", ["direct say [assume] maire: C'était mon choix."]),
    (
        "Le @maire|person@ martèle que 90 % des habitants sont pour.",
        ["indirect say [martèle] maire: 90 % des habitants sont pour"],
    ),
    ("Le @maire|person@ avance le chiffre de 200 emplois.", ["indirect say [avance] maire: le chiffre de 200 emplois"]),
    (
        "Le @maire|person@ met en avant la création de 200 emplois.",
        ["indirect say [met en avant] maire: la création de 200 emplois"],
    ),
    ("Le @maire|person@ fait miroiter 200 emplois.", []),
    (
        "Deux cents emplois seront créés, promet le @maire|person@.",
        ["indirect promise [promet] maire: Deux cents emplois seront créés"],
    ),
    (
        "D'ici deux ans, promet le @maire|person@, 200 emplois seront créés.",
        [
            "indirect promise [promet] maire: D'ici deux ans",
            "indirect promise [promet] maire: 200 emplois seront créés",
        ],
    ),
    ("Deux cents, c'est le nombre d'emplois que promet le @maire|person@.", []),
    ("Le nombre d'emplois promis par le @maire|person@ a été divisé par deux.", []),
    (
        "L'@élu|person@ vert @Luc Petit@ ironise : « On attend toujours les 200 emplois. »",
        ["direct say [ironise] Luc Petit: On attend toujours les 200 emplois."],
    ),
    (
        "« Deux cents emplois ? On les attend toujours », ironise @Luc Petit@.",
        ["direct say [ironise] Luc Petit: Deux cents emplois ? On les attend toujours"],
    ),
    (
        "Selon le @maire|person@, « 200 emplois » seront créés.",
        ["according_to say [Selon] maire: « 200 emplois » seront créés"],
    ),
    (
        "Le drone a été abattu, a annoncé sur Telegram le @gouverneur Oleg Sych@.",
        ["indirect announce [a annoncé] gouverneur Oleg Sych: Le drone a été abattu"],
    ),
    (
        "« Le drone a été abattu », a écrit sur X @Oleg Sych@, le @gouverneur|person@ de la région.",
        ["direct say [a écrit] Oleg Sych: Le drone a été abattu"],
    ),
    (
        "Le drone a été abattu, selon le @gouverneur Oleg Sych@, qui n'a pas fait état de victime.",
        ["according_to say [selon] gouverneur Oleg Sych: Le drone a été abattu"],
    ),
    (
        "Dans un message publié sur Telegram, @Oleg Sych@ a déploré la mort de deux habitants.",
        ["indirect deplore [a déploré] Oleg Sych: la mort de deux habitants"],
    ),
    (
        "L'@armée@ a reconnu avoir perdu 4 hommes, mais l'@opposition|group@ en compte 20.",
        ["indirect confirm [a reconnu] armée: avoir perdu 4 hommes", "indirect say [compte] opposition: 20"],
    ),
    (
        "Quatre hommes ont été tués, de @source militaire|group@, et 20 selon l'@opposition|group@.",
        [
            "according_to say [de] source militaire: Quatre hommes ont été tués",
            "according_to say [selon] opposition: 20",
        ],
    ),
    (
        "De @source militaire|group@, quatre hommes ont été tués.",
        ["according_to say [De] source militaire: quatre hommes ont été tués"],
    ),
    (
        "Quatre hommes ont été tués, de @même source|group@.",
        ["according_to say [de] même source: Quatre hommes ont été tués"],
    ),
    (
        "Quatre hommes ont été tués, ont indiqué des @sources médicales|group@ à l'@AFP|JRN@.",
        ["indirect say [ont indiqué] sources médicales via AFP: Quatre hommes ont été tués"],
    ),
    (
        "Quatre hommes sont morts, a dit à l'@AFP|JRN@ une @source|group@, confirmant une information du @Matin|JRN@.",
        ["indirect say [a dit] source via AFP: Quatre hommes sont morts"],
    ),
    (
        "Des @témoins|group@ interrogés par l'@AFP|JRN@ ont dit avoir vu 4 corps.",
        ["indirect say [ont dit] témoins via AFP: avoir vu 4 corps"],
    ),
    (
        "« J'ai vu 4 corps », a dit à l'@AFP|JRN@ sous couvert d'anonymat un @témoin|person@.",
        ["direct say [a dit] témoin via AFP: J'ai vu 4 corps"],
    ),
    ("Un @témoin|person@ raconte avoir vu 4 corps.", ["indirect say [raconte] témoin: avoir vu 4 corps"]),
    ("L'@ONU|IGO@ a condamné une attaque « odieuse ».", ["direct deplore [a condamné] ONU: odieuse"]),
    ("L'@ONU|IGO@ a condamné l'attaque.", []),
    ("L'@ONU|IGO@ a exhorté les parties à cesser le feu.", ["indirect demand [a exhorté] ONU: cesser le feu"]),
    ("L'@ONU|IGO@ a réitéré son appel à une trêve.", ["indirect demand [a réitéré son appel] ONU: une trêve"]),
    (
        "L'@ONU|IGO@ avertit que la famine menace 3 millions de personnes.",
        ["indirect say [avertit] ONU: la famine menace 3 millions de personnes"],
    ),
    (
        "L'@ONU|IGO@ sonne l'alarme : la famine menace 3 millions de personnes.",
        ["indirect deplore [sonne l'alarme] ONU: la famine menace 3 millions de personnes"],
    ),
    (
        "« La famine menace 3 millions de personnes », alerte l'@ONU|IGO@ dans un rapport publié jeudi.",
        ["direct say [alerte] ONU: La famine menace 3 millions de personnes"],
    ),
    (
        "Selon un rapport de l'@ONU|IGO@ publié jeudi, la famine menace 3 millions de personnes.",
        ["according_to say [Selon] ONU: la famine menace 3 millions de personnes"],
    ),
    (
        "La famine menace 3 millions de personnes, selon l'@ONU|IGO@, qui réclame 40 millions de dollars.",
        [
            "according_to say [selon] ONU: La famine menace 3 millions de personnes",
            "indirect demand [réclame] ONU: 40 millions de dollars",
        ],
    ),
    (
        "La famine menace 3 millions de personnes, soit un habitant sur quatre, s'alarme l'@ONU|IGO@.",
        ["indirect deplore [s'alarme] ONU: La famine menace 3 millions de personnes, soit un habitant sur quatre"],
    ),
    (
        "@Luc Petit@ a réagi dans les colonnes du @Matin|JRN@ : il dénonce « un scandale ».",
        ["direct deplore [dénonce] Luc Petit: un scandale"],
    ),
    (
        "L'@avocat|person@ de la famille, @Me Luc Petit@, a annoncé un pourvoi en cassation.",
        ["indirect announce [a annoncé] Me Luc Petit: un pourvoi en cassation"],
    ),
    ("L'@avocat|person@ plaide l'accident.", []),
    (
        "L'@avocat général|person@ a requis la perpétuité, dénonçant « un crime abject ».",
        [
            "indirect demand [a requis] avocat général: la perpétuité",
            "direct deplore [dénonçant] avocat général: un crime abject",
        ],
    ),
    ("L'@accusé|person@ a nié en bloc : « Je n'étais pas là. »", ["direct deny [a nié] accusé: Je n'étais pas là."]),
    (
        "L'@accusé|person@ reconnaît avoir bu mais nie avoir frappé.",
        ["indirect confirm [reconnaît] accusé: avoir bu", "indirect deny [nie] accusé: avoir frappé"],
    ),
    (
        "Le @syndicat@ dit ne pas croire aux 200 emplois promis.",
        ["indirect say [dit] syndicat: ne pas croire aux 200 emplois promis"],
    ),
]


COMMENTS = [
    ("Faux, rétorque la @direction@.", ["indirect deny [rétorque] direction: Faux"]),
    (
        "De @source diplomatique|group@, on estime à 2 000 le nombre de réfugiés.",
        ["impersonal estimate [estime] source diplomatique: 2 000 le nombre de réfugiés"],
    ),
    (
        "Selon l'@ONG Abri@, 40 personnes seraient portées disparues, un chiffre que l'armée conteste.",
        ["according_to say [Selon] ONG Abri: 40 personnes seraient portées disparues"],
    ),
    (
        "Le @syndicat Unia@, pour qui « le compte n'y est pas », exige une hausse de 3 %.",
        [
            "direct say [pour] syndicat Unia: le compte n'y est pas",
            "indirect demand [exige] syndicat Unia: une hausse de 3 %",
        ],
    ),
    (
        "La @direction@, pour laquelle « le compte y est », exige le calme.",
        ["direct say [pour] direction: le compte y est", "indirect demand [exige] direction: le calme"],
    ),
    ("La @banque Sorel@ relève son objectif de cours à 95 francs.", []),
    (
        "@Ana Prat@ dirige le barrage.\n\nFuit-il ?\n\n« Oui. »\n\nLe @préfet|person@ le nie.\n\n« Il ment. »\n\n"
        "Qui paiera ?\n\n« L'État. »",
        ["direct say [-] Ana Prat: Oui.", "direct say [-] Ana Prat: Il ment.", "direct say [-] Ana Prat: L'État."],
    ),
]


@pytest.mark.parametrize(("marked", "expected"), [*PRESS, *DISPATCHES, *COMMENTS])
def test_dispatches(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
