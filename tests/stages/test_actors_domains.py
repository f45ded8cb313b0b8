"""Parties in many domains: farms, hospitals, schools, clubs, courts, firms, with their sector and country."""

from typing import Any

import pytest

from tests.stages.actor_probes import described

PARTIES: list[Any] = [
    ("À [Dijon|city|FRA], un apiculteur a découvert ses ruches saccagées.", ["person BUS FRA - apiculteur"]),
    (
        "La sage-femme, entendue <jeudi> par les enquêteurs à [Limoges|city|FRA], a reconnu une erreur.",
        ["person MED FRA - sage-femme", "group COP FRA - enquêteurs"],
    ),
    (
        "À [Nantes|city|FRA], le club a limogé son entraîneur <dimanche>.",
        ["organization ELI FRA - club", "person ELI FRA - entraîneur"],
    ),
    (
        "Les usagers du TER dénoncent des retards à répétition entre [Nancy|city|FRA] et [Metz|city|FRA].",
        ["group CVL FRA - usagers"],
    ),
    (
        "La coopérative laitière Prés d'Armor a suspendu la collecte à [Vannes|city|FRA].",
        ["organization BUS FRA + coopérative laitière Prés d'Armor"],
    ),
    ("L'humoriste Manon Lestang se produira à [Reims|city|FRA].", ["person ELI FRA + humoriste Manon Lestang"]),
    (
        (
            "À [Marseille|city|FRA], le directeur de l'[hôpital de la Conception|facility|FRA] a alerté "
            "l'agence régionale de santé."
        ),
        [
            "person MED FRA + directeur de l'hôpital de la Conception",
            "organization GOV FRA - agence régionale de santé",
        ],
    ),
    (
        "L'[hôpital de Montauban|facility|FRA] a déclenché son plan blanc.",
        ["organization MED FRA + hôpital de Montauban"],
    ),
    (
        "La cour d'appel de [Douai|city|FRA] a relaxé le chirurgien.",
        ["organization JUD FRA + cour d'appel de Douai", "person MED FRA - chirurgien"],
    ),
    ("À [Brest|city|FRA], Sogeval a annoncé la fermeture de son usine.", ["organization BUS FRA + Sogeval"]),
    (
        "Les salariés de Sogeval occupent le site de [Brest|city|FRA] depuis <lundi>.",
        ["group LAB FRA - salariés", "organization BUS FRA + Sogeval"],
    ),
    (
        "Selon la PDG de Sogeval, Brigitte Aumont, le site de [Quimper|city|FRA] sera vendu.",
        ["person BUS FRA + PDG de Sogeval", "person BUS FRA + Brigitte Aumont"],
    ),
    (
        "La dessinatrice Olga Reznik, réfugiée à [Lille|city|FRA], a reçu un prix.",
        ["person ELI FRA + dessinatrice Olga Reznik"],
    ),
    (
        "Les gardes-côtes italiens ont secouru les migrants.",
        ["group COP ITA - gardes-côtes italiens", "group REF · - migrants"],
    ),
    (
        "L'agence de presse Belga a confirmé l'arrestation du suspect à [Liège|city|BEL].",
        ["organization JRN BEL + agence de presse Belga", "person CVL BEL - suspect"],
    ),
    (
        "Le recteur de l'académie de [Créteil|city|FRA] a suspendu l'enseignant.",
        ["person EDU FRA + recteur de l'académie de Créteil", "person EDU FRA - enseignant"],
    ),
    (
        "À [Ouagadougou|city|BFA], la junte a suspendu la radio.",
        ["organization MIL BFA - junte", "organization JRN BFA - radio"],
    ),
    (
        "Le commissaire européen au commerce a rencontré les syndicats à [Bruxelles|city|BEL].",
        ["person IGO · - commissaire européen au commerce", "group LAB BEL - syndicats"],
    ),
    (
        "Le parquet de [Bobigny|city|FRA] a confié l'enquête à la brigade des mineurs.",
        ["organization JUD FRA + parquet de Bobigny", "organization COP FRA - brigade des mineurs"],
    ),
    (
        "L'avocat de la famille, Me Sofia Belhaj, a déposé un recours à [Lyon|city|FRA].",
        ["person JUD FRA - avocat", "group CVL · - famille", "person JUD FRA + Me Sofia Belhaj"],
    ),
    (
        "La victime, un livreur de 23 ans, a été hospitalisée à [Grenoble|city|FRA].",
        ["person CVL FRA - victime", "person LAB FRA - livreur"],
    ),
    ("Les vétérinaires de la faune sauvage ont soigné l'animal à [Namur|city|BEL].", ["group MED · - vétérinaires"]),
    (
        "La navigatrice Jeanne Kervadec a franchi la ligne du Vendée Globe.",
        ["person ELI · + navigatrice Jeanne Kervadec"],
    ),
    (
        "À [Genève|city|CHE], le fabricant de montres Valdor supprime des postes.",
        ["organization BUS CHE + fabricant de montres Valdor"],
    ),
    (
        "Le chef étoilé Marc Deloison ferme son restaurant à [Annecy|city|FRA].",
        ["person BUS FRA + chef étoilé Marc Deloison"],
    ),
    (
        "Le groupe de rap Sombre Alliance a annulé son concert à [Toulouse|city|FRA].",
        ["organization ELI FRA + groupe de rap Sombre Alliance"],
    ),
    (
        (
            "L'armée ukrainienne a repoussé l'offensive, mais l'armée affirme avoir perdu {deux} drones, "
            "selon [Kiev|city|UKR]."
        ),
        ["organization MIL UKR + armée ukrainienne", "organization MIL UKR - armée", "state GOV UKR + Kiev"],
    ),
    (
        "Le notaire et la banque ont été condamnés à [Caen|city|FRA].",
        ["person JUD FRA - notaire", "organization BUS FRA - banque"],
    ),
    (
        "L'ex-ministre malien Boubacar Traoré a été extradé par la [Côte d'Ivoire|country|CIV].",
        ["person ELI MLI + ex-ministre malien Boubacar Traoré", "state GOV CIV + Côte d'Ivoire"],
    ),
    (
        "À [Bamako|city|MLI], le nouveau régime a expulsé l'ambassadeur de [France|country|FRA].",
        ["organization GOV MLI - nouveau régime", "person GOV FRA + ambassadeur de France"],
    ),
    (
        "Le collectif Stop Carrière a saisi le tribunal administratif de [Pau|city|FRA].",
        ["organization NGO FRA + collectif Stop Carrière", "organization JUD FRA + tribunal administratif de Pau"],
    ),
    (
        "Le principal du [collège Jean-Moulin|facility] a prévenu les gendarmes.",
        ["person EDU · + principal du collège Jean-Moulin", "group COP · - gendarmes"],
    ),
    (
        "Des spéléologues belges ont été secourus par les pompiers du [Lot|region|FRA].",
        ["group CVL BEL - spéléologues belges", "group GOV FRA - pompiers"],
    ),
    (
        "L'inspectrice du travail a mis en demeure l'employeur à [Amiens|city|FRA].",
        ["person GOV FRA - inspectrice du travail", "person BUS FRA - employeur"],
    ),
    (
        "Des élèves infirmiers ont manifesté devant la préfecture de l'[Aude|region|FRA].",
        ["group EDU · - élèves infirmiers", "organization GOV FRA + préfecture de l'Aude"],
    ),
    (
        ("Le docteur Alain Peyrat, chef du service des urgences du [CHU de Nîmes|facility|FRA], parle d'un afflux."),
        ["person MED FRA + docteur Alain Peyrat", "person MED FRA + chef du service des urgences du CHU de Nîmes"],
    ),
    (
        "[La Croix-Rouge|city|FRA] camerounaise a évacué les blessés de [Buea|city|CMR].",
        ["organization NGO CMR + Croix-Rouge camerounaise", "group CVL CMR - blessés"],
    ),
    (
        "Le porte-parole de l'ONG, Ingmar Sund, a appelé les belligérants à la retenue.",
        ["person NGO · + porte-parole de l'ONG", "person NGO · + Ingmar Sund", "group · · - belligérants"],
    ),
    (
        "À [Alger|city|DZA], le patron de la télévision publique a été limogé par le chef de l'État.",
        ["person JRN DZA - patron de la télévision publique", "person GOV DZA - chef de l'État"],
    ),
    (
        "Le jury du festival a récompensé la réalisatrice Inès Vidal.",
        ["organization JUD · - jury", "person ELI · + réalisatrice Inès Vidal"],
    ),
    (
        "Une institutrice de [Calais|city|FRA] a alerté les services sociaux.",
        ["person EDU FRA - institutrice", "group GOV FRA - services sociaux"],
    ),
    (
        (
            "La maternité de [Guingamp|city|FRA] fermera en <juin>, a annoncé la directrice de l'hôpital, "
            "Claire Le Bihan."
        ),
        [
            "organization MED FRA + maternité de Guingamp",
            "person MED FRA - directrice de l'hôpital",
            "person MED FRA + Claire Le Bihan",
        ],
    ),
    (
        "Le secrétaire d'État aux Transports, Denis Maupas, a rencontré les maires du [Cantal|region|FRA].",
        [
            "person GOV FRA - secrétaire d'État aux Transports",
            "person GOV FRA + Denis Maupas",
            "group GOV FRA - maires",
        ],
    ),
    ("Un berger de l'[Ariège|region|FRA] a accusé l'ours d'avoir tué ses brebis.", ["person BUS FRA - berger"]),
    (
        "La compagnie aérienne Air Savane a suspendu ses vols vers [Niamey|city|NER].",
        ["organization BUS NER + compagnie aérienne Air Savane"],
    ),
    (
        "La Société des gens de [Bretagne|region|FRA] a saisi la justice à [Rennes|city|FRA].",
        ["organization BUS FRA + Société des gens de Bretagne", "organization JUD FRA - justice"],
    ),
    (
        ("Le juge des référés du tribunal administratif de [Lille|city|FRA] a suspendu l'arrêté du préfet du Nord."),
        ["person JUD FRA + juge des référés du tribunal administratif de Lille", "person GOV FRA + préfet du Nord"],
    ),
    (
        (
            "À [Yaoundé|city|CMR], le ministre délégué à la Planification, Paul Ondoua, a promis des fonds "
            "aux planteurs."
        ),
        [
            "person GOV CMR - ministre délégué à la Planification",
            "person GOV CMR + Paul Ondoua",
            "group BUS CMR - planteurs",
        ],
    ),
    ("{Un} agriculteur et son fils ont été tués par la chute d'un arbre près de [Vesoul|city|FRA].", []),
    (
        "Les avocats du barreau de [Toulon|city|FRA] ont jeté leurs robes.",
        ["group JUD FRA - avocats", "organization JUD FRA + barreau de Toulon"],
    ),
    (
        "Le Premier ministre belge, Koen Verhulst, a reçu les syndicats à [Bruxelles|city|BEL].",
        ["person GOV BEL - Premier ministre belge", "person GOV BEL + Koen Verhulst", "group LAB BEL - syndicats"],
    ),
    ("Selon la Première ministre, le texte sera voté en <juin>.", ["person GOV · - Première ministre"]),
    (
        "Le skieur autrichien Lukas Brenner a remporté le slalom devant l'Italien Paolo Ferri.",
        ["person ELI AUT + skieur autrichien Lukas Brenner", "person ELI ITA + Italien Paolo Ferri"],
    ),
    (
        "Les parents de la fillette ont porté plainte contre la clinique à [Avignon|city|FRA].",
        ["group CVL · - parents", "person CVL · - fillette", "organization MED FRA - clinique"],
    ),
    (
        "La brasserie Houblonnière emploie {40} personnes à [Arras|city|FRA].",
        ["organization BUS FRA + brasserie Houblonnière"],
    ),
    (
        "Le lycée agricole de [Vire|water|FRA] accueillera les réfugiés.",
        ["organization EDU FRA + lycée agricole de Vire", "group REF · - réfugiés"],
    ),
    (
        "Le député européen Hugo Castel et la sénatrice Line Aubry ont signé la tribune.",
        ["person LEG · + député européen Hugo Castel", "person LEG · + sénatrice Line Aubry"],
    ),
    (
        "Les pêcheurs bretons accusent les chalutiers espagnols et la Commission européenne.",
        ["group BUS FRA - pêcheurs bretons", "organization IGO · + Commission européenne"],
    ),
    (
        "La police aux frontières a interpellé le chauffeur du camion à [Menton|city|FRA].",
        ["organization COP FRA + police aux frontières", "person CVL · - chauffeur"],
    ),
    (
        "L'archevêque de [Kinshasa|city|COD] a appelé les fidèles au calme.",
        ["person REL COD + archevêque de Kinshasa", "group REL · - fidèles"],
    ),
    (
        "Des hommes armés ont attaqué le convoi de l'Unicef près de [Diffa|city|NER].",
        ["group REB · - hommes armés", "organization IGO · + Unicef"],
    ),
    (
        "À [Lausanne|city|CHE], la Cour de justice de l'Union a débouté l'éleveur.",
        ["organization JUD CHE + Cour de justice de l'Union", "person BUS CHE - éleveur"],
    ),
    (
        "Le guitariste du groupe Vent d'Est, Tom Ferrand, est mort à [Brest|city|FRA].",
        ["person ELI FRA - guitariste", "organization ELI FRA + groupe Vent d'Est", "person ELI FRA + Tom Ferrand"],
    ),
    (
        "Le syndicat Sud Santé dénonce le départ de {quatre} urgentistes au [Mans|city|FRA].",
        ["organization LAB FRA + syndicat Sud Santé"],
    ),
    (
        "Le vigneron Pascal Aubertin a porté plainte contre la préfecture de la [Marne|region|FRA].",
        ["person BUS FRA + vigneron Pascal Aubertin", "organization GOV FRA + préfecture de la Marne"],
    ),
    (
        "Le jeune conducteur et sa passagère ont été évacués par hélicoptère vers [Grenoble|city|FRA].",
        ["person CVL · - jeune conducteur", "person CVL · - passagère"],
    ),
    (
        ("Les victimes de l'incendie seront indemnisées par l'assureur, a promis le préfet de [Mayotte|region|MYT]."),
        ["group CVL · - victimes", "organization BUS FRA - assureur", "person GOV FRA + préfet de Mayotte"],
    ),
    (
        "L'ancienne championne olympique Nadège Colin a été élue à [Nevers|city|FRA].",
        ["person ELI FRA + ancienne championne olympique Nadège Colin"],
    ),
    (
        "Le principal syndicat enseignant a appelé à la grève au [Gabon|country|GAB].",
        ["organization LAB GAB - principal syndicat enseignant"],
    ),
    (
        "La milice pro-gouvernementale a tiré sur les manifestants à [Bangui|city|CAF], accuse l'ONG Espoir.",
        [
            "organization REB CAF - milice pro-gouvernementale",
            "group CVL CAF - manifestants",
            "organization NGO · + ONG Espoir",
        ],
    ),
    (
        "Le maraîcher et la banque ont trouvé un accord devant le tribunal de commerce d'[Angers|city|FRA].",
        [
            "person BUS FRA - maraîcher",
            "organization BUS FRA - banque",
            "organization JUD FRA + tribunal de commerce d'Angers",
        ],
    ),
    (
        "L'épouse du maire de [Cahors|city|FRA] a été entendue par les gendarmes.",
        ["person CVL · - épouse", "person GOV FRA + maire de Cahors", "group COP FRA - gendarmes"],
    ),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), PARTIES)
def test_parties_of_all_domains(marked: str, expected: list[str]) -> None:
    assert described(marked) == expected
