"""Chains of mentions: name, function, noun; acronym and noun; and others of the same gender or kind that stay apart."""

from typing import Any

import pytest

from tests.stages.actor_probes import groups

CHAINS: list[Any] = [
    (
        (
            "Le couvreur Yves Mercadal, 51 ans, est mort <lundi> à [Pau|city|FRA]. Selon son employeur, le "
            "quinquagénaire travaillait sans harnais. La victime laisse {deux} enfants."
        ),
        [["couvreur Yves Mercadal", "quinquagénaire", "victime"], ["employeur"]],
    ),
    (
        (
            "Marc Evrard a été élu président de la fédération. L'ancien footballeur a promis des réformes. "
            "À 47 ans, l'ex-international succède à Jean Baudry. Evrard remercie les clubs."
        ),
        [["Marc Evrard", "ancien footballeur", "ex-international", "Evrard"], ["Jean Baudry"], ["clubs"]],
    ),
    pytest.param(
        (
            "{Un} policier a été blessé <samedi> à [Lens|city|FRA]. Un autre policier a tiré. Le policier "
            "blessé est hors de danger, selon le parquet."
        ),
        [["policier"], ["policier"], ["parquet"]],
        marks=pytest.mark.xfail(strict=True, reason="a counted policeman is no mention that another could take up"),
    ),
    (
        (
            "Le ministre de l'Intérieur, Paul Ferrier, et le ministre de la Santé, Luc Amiel, se sont "
            "rendus sur place. M. Ferrier a promis des renforts. Le ministre de la Santé a visité "
            "l'hôpital."
        ),
        [
            ["ministre de l'Intérieur", "Paul Ferrier", "M. Ferrier"],
            ["ministre de la Santé", "Luc Amiel", "ministre de la Santé"],
            ["hôpital"],
        ],
    ),
    (
        (
            "L'armée soudanaise a repris la ville. L'armée tchadienne a renforcé la frontière. Selon "
            "[Khartoum|city|SDN], l'armée soudanaise a perdu {dix} hommes."
        ),
        [["armée soudanaise", "armée soudanaise"], ["armée tchadienne"], ["Khartoum"]],
    ),
    (
        (
            "La chancelière Ingrid Vogt a rencontré le président Omar Diallo. La dirigeante allemande a "
            "promis une aide. Le chef de l'État sénégalais l'a remerciée."
        ),
        [["chancelière Ingrid Vogt", "dirigeante allemande"], ["président Omar Diallo", "chef de l'État sénégalais"]],
    ),
    (
        (
            "Le pilote Andrea Conti a gagné. L'Italien devance le Belge Luc Mertens. « Une belle course », "
            "a dit le vainqueur. Mertens félicite son rival."
        ),
        [["pilote Andrea Conti", "Italien", "vainqueur"], ["Belge Luc Mertens", "Mertens"], ["rival"]],
    ),
    (
        (
            "Le FC Orval a licencié son entraîneur, Bruno Salvi. Le club est dernier. La formation "
            "ardennaise a perdu {six} matchs. Le technicien n'a pas réagi."
        ),
        [["FC Orval", "club", "formation ardennaise"], ["entraîneur", "Bruno Salvi", "technicien"]],
    ),
    (
        (
            "{Un} homme de 34 ans a été interpellé <mardi> à [Metz|city|FRA]. Le suspect, Karim D., a "
            "avoué. Sa compagne a été entendue. Le trentenaire sera jugé en <mai>."
        ),
        [["suspect", "Karim D.", "trentenaire"], ["compagne"]],
    ),
    (
        (
            "Les rebelles du Front de l'Est ont pris la ville. Le mouvement affirme tenir le pont. Les "
            "rebelles progressent. L'armée n'a pas commenté."
        ),
        [["rebelles", "rebelles"], ["Front de l'Est", "mouvement"], ["armée"]],
    ),
    (
        (
            "L'acteur Jean Sorel est mort à 82 ans. Le comédien avait joué dans {soixante} films. La "
            "réalisatrice Anne Lévy salue un grand acteur. La cinéaste l'avait dirigé deux fois."
        ),
        [["acteur Jean Sorel", "comédien"], ["réalisatrice Anne Lévy", "cinéaste"], ["grand acteur"]],
    ),
    (
        (
            "L'agence Sud-Info a publié le sondage. L'institut Opinea a interrogé {1 000} personnes. Selon "
            "l'institut, 54 % sont favorables. L'agence n'a pas commenté."
        ),
        [["agence Sud-Info", "agence"], ["institut Opinea", "institut"]],
    ),
    (
        (
            "Le président Sall a reçu le président Touré. M. Sall a promis un pont. M. Touré a remercié son "
            "homologue. Le président sénégalais se rendra à [Conakry|city|GIN]."
        ),
        [["président Sall", "M. Sall"], ["président Touré", "M. Touré"], ["homologue"], ["président sénégalais"]],
    ),
    (
        (
            "La présidente de la région, Laure Mathis, a signé l'accord avec la SNCF. L'élue veut rouvrir "
            "la ligne. La SNCF, elle, promet {dix} trains. L'entreprise ferroviaire investira {50 "
            "millions}."
        ),
        [["présidente de la région", "Laure Mathis", "élue"], ["SNCF", "SNCF", "entreprise ferroviaire"]],
    ),
    (
        (
            "Le milliardaire Victor Naudet rachète le journal L'Éclair. L'homme d'affaires a promis de "
            "garder la rédaction. Le quotidien emploie {60} journalistes. Le titre perd 2 millions d'euros "
            "par an, selon M. Naudet."
        ),
        [
            ["milliardaire Victor Naudet", "homme d'affaires", "M. Naudet"],
            ["journal L'Éclair", "quotidien"],
            ["rédaction"],
        ],
    ),
    (
        (
            "Une infirmière a été agressée <lundi>. L'infirmière, âgée de 29 ans, a porté plainte. Un "
            "infirmier est intervenu. L'infirmier a maîtrisé l'agresseur."
        ),
        [["infirmière", "infirmière"], ["infirmier", "infirmier"], ["agresseur"]],
    ),
    (
        (
            "Le procureur de [Laval|city|CAN], Éric Dumas, a ouvert une enquête. « Rien n'est exclu », dit "
            "le magistrat. Le maire, Alain Roche, est en garde à vue. L'édile nie. Le procureur tiendra une "
            "conférence de presse."
        ),
        [["procureur de Laval", "Éric Dumas", "magistrat", "procureur"], ["maire", "Alain Roche", "édile"]],
    ),
    (
        (
            "La Banque du Littoral ferme {douze} agences. L'établissement bancaire veut réduire ses coûts. "
            "La banque emploie {900} personnes. Le syndicat FO s'inquiète. « C'est brutal », juge le "
            "syndicat."
        ),
        [["Banque du Littoral", "établissement bancaire", "banque"], ["syndicat FO", "syndicat"]],
    ),
    (
        (
            "Le médecin Samir Haddad et l'infirmière Léa Morin ont été relaxés. Le praticien a pleuré. La "
            "soignante n'a rien dit. Haddad reprendra son travail."
        ),
        [["médecin Samir Haddad", "praticien", "Haddad"], ["infirmière Léa Morin", "soignante"]],
    ),
    (
        (
            "L'actrice Solène Marchal a porté plainte contre le producteur Henri Valtier. La comédienne "
            "l'accuse de menaces. Le producteur nie. Sa cliente, dit l'avocate de l'actrice, ne cédera pas."
        ),
        [
            ["actrice Solène Marchal", "comédienne", "cliente", "actrice"],
            ["producteur Henri Valtier", "producteur"],
            ["avocate"],
        ],
    ),
    (
        (
            "Le Front patriotique du Lomba (FPL) a déposé les armes. Le mouvement contrôlait {trois} "
            "villages. « La guerre est finie », a dit le chef du FPL, Moussa Keita. L'ancien colonel avait "
            "fondé le groupe en <2009>."
        ),
        [
            ["Front patriotique du Lomba", "FPL", "mouvement", "groupe"],
            ["chef du FPL", "Moussa Keita", "ancien colonel"],
        ],
    ),
    (
        (
            "L'armée érythréenne a bombardé la frontière. L'armée éthiopienne a riposté. Le ministre "
            "érythréen de la Défense a démenti. Le ministre éthiopien de la Défense a promis une réponse."
        ),
        [
            ["armée érythréenne"],
            ["armée éthiopienne"],
            ["ministre érythréen de la Défense"],
            ["ministre éthiopien de la Défense"],
        ],
    ),
    (
        (
            "Le laboratoire Pharmelis a retiré son vaccin. Le groupe pharmaceutique évoque un défaut. "
            "L'Agence du médicament avait alerté la société. L'agence a ouvert une enquête."
        ),
        [["laboratoire Pharmelis", "groupe pharmaceutique", "société"], ["Agence du médicament", "agence"]],
    ),
    (
        (
            "Hugo Berthier, 19 ans, est mort noyé <samedi> à [Agde|city|FRA]. L'étudiant nageait avec des "
            "amis. Les secours ont retrouvé le jeune homme <dimanche>. La victime était originaire de "
            "[Nîmes|city|FRA]."
        ),
        [["Hugo Berthier", "étudiant", "jeune homme", "victime"], ["amis"], ["secours"]],
    ),
    (
        (
            "La skieuse Mia Hofer a gagné la descente. La Suissesse a devancé l'Autrichienne Lena Pichler. "
            "« Je suis comblée », a dit la championne. Pichler était déçue."
        ),
        [["skieuse Mia Hofer", "Suissesse", "championne"], ["Autrichienne Lena Pichler", "Pichler"]],
    ),
    (
        (
            "Le maire de [Carvin|city|FRA], Philippe Lorent, et son adjoint, Karim Ziani, sont jugés. "
            "L'édile nie tout. M. Ziani a reconnu les faits. Son avocat plaide l'erreur."
        ),
        [["maire de Carvin", "Philippe Lorent", "édile"], ["adjoint", "Karim Ziani", "M. Ziani"], ["avocat"]],
    ),
    (
        (
            "Le réalisateur Paul Vernier est mort. Le cinéaste avait 77 ans. Le chanteur Marc Lavigne lui a "
            "rendu hommage. L'artiste avait composé {deux} de ses musiques."
        ),
        [["réalisateur Paul Vernier", "cinéaste"], ["chanteur Marc Lavigne", "artiste"]],
    ),
    (
        (
            "L'éleveur Jean Cazaux a perdu {trente} vaches. L'agriculteur accuse la préfecture. La "
            "préfecture invoque la loi. Le syndicat Confédération rurale soutient le paysan."
        ),
        [["éleveur Jean Cazaux", "agriculteur", "paysan"], ["préfecture", "préfecture"], ["syndicat Confédération"]],
    ),
    (
        (
            "Le commissaire Alain Brunet a été suspendu. Le policier avait frappé un manifestant. Le "
            "manifestant, un étudiant, a porté plainte. L'étudiant a été opéré."
        ),
        [["commissaire Alain Brunet", "policier"], ["manifestant"], ["manifestant", "étudiant", "étudiant"]],
    ),
    (
        (
            "La ministre de la Culture, Inès Morand, a reçu la ministre italienne de la Culture, Carla "
            "Rossi. Mme Morand a promis un prêt. Mme Rossi a salué un geste."
        ),
        [
            ["ministre de la Culture", "Inès Morand", "Mme Morand"],
            ["ministre italienne de la Culture", "Carla Rossi", "Mme Rossi"],
        ],
    ),
    (
        (
            "Le pape a reçu le président Ndong. Le souverain pontife a plaidé pour la paix. Le chef de "
            "l'État l'a invité. L'archevêque de [Libreville|city|GAB], Mgr Paul Obame, était présent. Le "
            "prélat a souri."
        ),
        [
            ["pape", "souverain pontife"],
            ["président Ndong", "chef de l'État"],
            ["archevêque de Libreville", "Mgr Paul Obame", "prélat"],
        ],
    ),
    (
        (
            "La compagnie Air Orient a annulé {dix} vols. Son concurrent Sahel Airways en profite. Selon le "
            "transporteur Air Orient, le trafic reprendra <lundi>."
        ),
        [["compagnie Air Orient", "transporteur Air Orient"], ["concurrent Sahel Airways"]],
    ),
    (
        (
            "Le chirurgien Bernard Alcover a été mis en examen. Le praticien aurait opéré ivre. La "
            "[clinique des Pins|facility] l'a suspendu. L'établissement refuse de commenter. Le docteur "
            "Alcover nie."
        ),
        [["chirurgien Bernard Alcover", "praticien", "docteur Alcover"], ["clinique des Pins", "établissement"]],
    ),
]


@pytest.mark.model
@pytest.mark.parametrize(("marked", "expected"), CHAINS)
def test_chains(marked: str, expected: list[list[str]]) -> None:
    assert groups(marked) == expected
