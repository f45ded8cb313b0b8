"""Attribution by class: every kind of cue, position, speaker, relay and layout that the press uses, a sentence each."""

import pytest

from tests.stages.spoken import describe, statements

pytestmark = pytest.mark.model

SUPPORT_VERBS = [
    (
        "La @préfète|person@ lance un appel à la prudence.",
        ["indirect demand [lance un appel] préfète: la prudence"],
    ),
    (
        "Le @rectorat@ a lancé un nouvel appel au calme après deux incendies.",
        ["indirect demand [a lancé un nouvel appel] rectorat: calme après deux incendies"],
    ),
    (
        "L'@Unicef|IGO@ a fait part de son inquiétude devant la hausse des cas.",
        ["indirect deplore [a fait part de] Unicef: son inquiétude devant la hausse des cas"],
    ),
    (
        "« Les cuves débordent », a fait part l'@exploitant|person@.",
        ["direct say [a fait part] exploitant: Les cuves débordent"],
    ),
    (
        "Les @apiculteurs|group@ tirent la sonnette d'alarme : « Nos ruches sont vides. »",
        ["direct deplore [tirent la sonnette d'alarme] apiculteurs: Nos ruches sont vides."],
    ),
    (
        "L'@Anses@ met en garde contre la consommation de ces coquillages.",
        ["indirect say [met en garde] Anses: la consommation de ces coquillages"],
    ),
    (
        "Le @gérant|person@ a donné l'assurance que les salaires seraient versés vendredi.",
        ["indirect promise [a donné l'assurance] gérant: les salaires seraient versés vendredi"],
    ),
    (
        "La @direction@ a pris l'engagement de maintenir 40 postes.",
        ["indirect promise [a pris l'engagement] direction: maintenir 40 postes"],
    ),
    (
        "Le @club@ s'est félicité d'avoir vendu 3 000 abonnements.",
        ["indirect say [s'est félicité] club: avoir vendu 3 000 abonnements"],
    ),
    (
        "L'@ancien trésorier|person@ se défend d'avoir détourné le moindre euro.",
        ["indirect deny [se défend] ancien trésorier: avoir détourné le moindre euro"],
    ),
    (
        "Les @pêcheurs|group@ se disent prêts à bloquer le chenal dès lundi.",
        ["indirect say [se disent] pêcheurs: prêts à bloquer le chenal dès lundi"],
    ),
    (
        "L'@institut Vexin@ table sur une croissance de 1,1 % en 2024.",
        ["indirect estimate [table] institut Vexin: une croissance de 1,1 % en 2024"],
    ),
    (
        "La @mairie@ chiffre les dégâts à 2 millions d'euros.",
        ["indirect say [chiffre] mairie: les dégâts à 2 millions d'euros"],
    ),
    (
        "Le @bureau Kepler@ évalue à 450 le nombre de logements vacants.",
        ["indirect estimate [évalue] bureau Kepler: 450 le nombre de logements vacants"],
    ),
    (
        "La @LPO|NGO@ recense 1 200 couples sur l'estuaire, contre 980 un an plus tôt.",
        ["indirect say [recense] LPO: 1 200 couples sur l'estuaire, contre 980 un an plus tôt"],
    ),
    (
        "Le @parquet@ impute l'incendie à deux mineurs.",
        ["indirect accuse [impute] parquet: l'incendie à deux mineurs"],
    ),
    (
        "Le @rapporteur|person@ parle de « fiasco comptable ».",
        ["direct say [parle] rapporteur: fiasco comptable"],
    ),
    (
        "La @gendarmerie|group@ évoque une quinzaine de véhicules fouillés.",
        ["indirect say [évoque] gendarmerie: une quinzaine de véhicules fouillés"],
    ),
    (
        "La @présidente|person@ du jury a qualifié l'épreuve de « très sélective ».",
        ["direct estimate [a qualifié] présidente: très sélective"],
    ),
    (
        "Le @rapporteur|person@ juge ce montage « baroque ».",
        ["direct estimate [juge] rapporteur: baroque"],
    ),
    (
        "L'@opposition|group@ voit dans ce vote un « désaveu cinglant ».",
        ["direct estimate [voit] opposition: désaveu cinglant"],
    ),
    (
        "L'@opposition|group@ y voit « un désaveu cinglant ».",
        ["direct estimate [y voit] opposition: un désaveu cinglant"],
    ),
    (
        "Le @syndicat Solid'eau@ dénonce le caractère « brutal » de la fermeture.",
        ["indirect deplore [dénonce] syndicat Solid'eau: le caractère « brutal » de la fermeture"],
    ),
    (
        "Le @maire|person@ a émis le souhait que la ligne rouvre avant l'hiver.",
        ["indirect demand [a émis le souhait] maire: la ligne rouvre avant l'hiver"],
    ),
    (
        "L'@avocate|person@ a fait valoir que le délai était dépassé.",
        ["indirect say [a fait valoir] avocate: le délai était dépassé"],
    ),
    (
        "La @ministre|person@ a laissé entendre que le seuil pourrait baisser.",
        ["indirect say [a laissé entendre] ministre: le seuil pourrait baisser"],
    ),
    (
        "Les @riverains|group@ ont exprimé leur colère contre le chantier.",
        ["indirect deplore [ont exprimé] riverains: leur colère contre le chantier"],
    ),
    (
        "La @compagnie|organization@ a présenté ses excuses aux passagers.",
        [],
    ),
    (
        "Le @préfet|person@ a apporté un démenti : « Aucune digue n'a cédé. »",
        ["direct deny [a apporté un démenti] préfet: Aucune digue n'a cédé."],
    ),
    (
        "Le @procureur|person@ a indiqué ne pas disposer d'éléments nouveaux.",
        ["indirect say [a indiqué] procureur: ne pas disposer d'éléments nouveaux"],
    ),
    (
        "Le @pilote|person@ assure ne pas avoir vu le signal.",
        ["indirect deny [assure] pilote: ne pas avoir vu le signal"],
    ),
    (
        "Les @dockers|group@ menacent de bloquer le terminal.",
        ["indirect announce [menacent] dockers: bloquer le terminal"],
    ),
    (
        "Le @Sénat@ a adressé une mise en garde : « Le budget n'est pas tenable. »",
        ["direct say [a adressé une mise en garde] Sénat: Le budget n'est pas tenable."],
    ),
    (
        "La @veuve|person@ s'est dite soulagée par le verdict.",
        ["indirect say [s'est dite] veuve: soulagée par le verdict"],
    ),
    (
        "Le @trésorier|person@ se montre rassurant : « Les comptes sont sains. »",
        ["direct say [-] trésorier: Les comptes sont sains."],
    ),
    (
        "La @Cour des comptes@ pointe 12 millions d'euros de dépenses sans justificatif.",
        ["indirect say [pointe] Cour des comptes: 12 millions d'euros de dépenses sans justificatif"],
    ),
]

STANCES = [
    (
        "L'@avocat|person@ réfute toute intention de nuire.",
        ["indirect deny [réfute] avocat: toute intention de nuire"],
    ),
    (
        "La @firme Oltra@ nie que ses cuves aient fui.",
        ["indirect deny [nie] firme Oltra: ses cuves aient fui"],
    ),
    (
        "Les @deux accusés|group@ ont admis avoir menti.",
        ["indirect confirm [ont admis] deux accusés: avoir menti"],
    ),
    (
        "Le @préfet|person@ reproche aux éleveurs d'avoir tardé.",
        ["indirect accuse [reproche] préfet: avoir tardé"],
    ),
    (
        "La @défense@ accuse les enquêteurs d'avoir perdu une pièce.",
        ["indirect accuse [accuse] défense: avoir perdu une pièce"],
    ),
    (
        "Le @collectif Rive@ soupçonne l'usine de rejeter du mercure.",
        ["indirect accuse [soupçonne] collectif Rive: rejeter du mercure"],
    ),
    (
        "Les @assureurs|group@ pronostiquent 30 000 sinistres.",
        ["indirect estimate [pronostiquent] assureurs: 30 000 sinistres"],
    ),
    (
        "Le @cabinet Ourcq@ s'attend à une baisse de 4 % des ventes.",
        ["indirect estimate [s'attend] cabinet Ourcq: une baisse de 4 % des ventes"],
    ),
    (
        "Le @cabinet Ourcq@ mise sur 200 millions de recettes.",
        ["indirect estimate [mise] cabinet Ourcq: 200 millions de recettes"],
    ),
    (
        "La @région@ vise 30 000 places d'ici à 2027.",
        [],
    ),
    (
        "L'@aéroport|organization@ a annoncé l'ouverture de trois lignes en mai.",
        ["indirect announce [a annoncé] aéroport: l'ouverture de trois lignes en mai"],
    ),
    (
        "Le @théâtre Mora@ a fait savoir que la pièce était annulée.",
        ["indirect say [a fait savoir] théâtre Mora: la pièce était annulée"],
    ),
    (
        "L'@ONG Abri@ presse le gouvernement d'ouvrir des haltes de nuit.",
        ["indirect demand [presse] ONG Abri: ouvrir des haltes de nuit"],
    ),
    (
        "Les @familles|group@ demandent à être reçues par le ministre.",
        ["indirect demand [demandent] familles: être reçues par le ministre"],
    ),
    (
        "Le @collège|organization@ recommande que les fenêtres restent ouvertes.",
        ["indirect demand [recommande] collège: les fenêtres restent ouvertes"],
    ),
    (
        "Les @éleveurs|group@ déplorent la perte de 60 brebis.",
        ["indirect deplore [déplorent] éleveurs: la perte de 60 brebis"],
    ),
    (
        "La @ligue@ s'inquiète de voir les effectifs fondre.",
        ["indirect deplore [s'inquiète] ligue: voir les effectifs fondre"],
    ),
    (
        "La @ligue@ s'inquiète d'une baisse de 15 % des licences.",
        ["indirect deplore [s'inquiète] ligue: une baisse de 15 % des licences"],
    ),
    (
        "Le @doyen|person@ regrette que la faculté n'ait pas été consultée.",
        ["indirect deplore [regrette] doyen: la faculté n'ait pas été consultée"],
    ),
    (
        "L'@État|state@ s'est engagé à verser 8 millions d'euros.",
        ["indirect promise [s'est engagé] État: verser 8 millions d'euros"],
    ),
    (
        "L'@entraîneur|person@ a juré qu'il resterait.",
        ["indirect promise [a juré] entraîneur: il resterait"],
    ),
    (
        "L'@élue|person@ se demande si le budget suffira.",
        ["indirect ask [se demande] élue: si le budget suffira"],
    ),
    (
        "Les @parents|group@ s'interrogent : « Qui paiera ? »",
        ["direct ask [s'interrogent] parents: Qui paiera ?"],
    ),
    (
        "« Qui paiera ? », a demandé @Karim Saïd@.",
        ["direct ask [a demandé] Karim Saïd: Qui paiera ?"],
    ),
    (
        "La @mairie@ refuse d'endosser la faute.",
        [],
    ),
    (
        "L'@hôpital@ ne confirme pas ce chiffre.",
        ["indirect deny [ne confirme] hôpital: ce chiffre"],
    ),
    (
        "La @mairie@ conteste ce bilan : « Nous n'avons compté que trois blessés. »",
        ["direct deny [conteste] mairie: Nous n'avons compté que trois blessés."],
    ),
    (
        "La @mairie@ estime à « 500 » le nombre de participants.",
        ["indirect estimate [estime] mairie: « 500 » le nombre de participants"],
    ),
    (
        "La @CGT@ a exigé le retrait du texte, faute de quoi elle déposera un préavis.",
        ["indirect demand [a exigé] CGT: le retrait du texte, faute de quoi elle déposera un préavis"],
    ),
    (
        "La @préfecture@ a recensé 35 foyers, contre 28 la veille.",
        ["indirect say [a recensé] préfecture: 35 foyers, contre 28 la veille"],
    ),
]

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
    ("Le @ministre|person@ n'a pas caché sa colère : « C'est honteux. »", ["direct say [-] ministre: C'est honteux."]),
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


@pytest.mark.parametrize(
    ("marked", "expected"), [*SUPPORT_VERBS, *STANCES, *POSITIONS, *SPEAKERS, *RELAYS, *LAYOUTS, *PRESS]
)
def test_attribution_by_class(marked: str, expected: list[str]) -> None:
    assert [describe(statement) for statement in statements(marked)] == expected
