"""Money: symbols, codes, names, the currencies a document means, shared units and scales: a sentence and its claims."""

import pytest

from tests.stages.quantities import claims_table

pytestmark = pytest.mark.model

FOUND: list[tuple[str, list[str]]] = [
    ("Le pont coûtera 12,5 millions d'euros.", ["12,5 millions d'euros = 12500000 money EUR"]),
    ("Le billet vaut 35 €.", ["35 € = 35 money EUR"]),
    ("La subvention atteint 3 M€.", ["3 M€ = 3000000 money EUR"]),
    ("L'État a versé 1,2 Md€.", ["1,2 Md€ = 1200000000 money EUR"]),
    ("Le studio lève 5 M$ auprès d'un fonds.", ["5 M$ = 5000000 money USD"]),
    ("Il a perdu 40 000 dollars canadiens.", ["40 000 dollars canadiens = 40000 money CAD"]),
    ("La rançon était de 300 livres sterling.", ["300 livres sterling = 300 money GBP"]),
    ("Le loyer est de CHF 1'850.", ["CHF 1'850 = 1850 money CHF"]),
    ("Le tunnel a coûté CHF 720 millions.", ["CHF 720 millions = 720000000 money CHF"]),
    ("Le sac se vend 10 000 yens.", ["10 000 yens = 10000 money JPY"]),
    ("Le baril a gagné 2,15 dollars.", ["2,15 dollars = 2.15 money USD"]),
    ("La prime s'élève à 1 500 couronnes suédoises.", ["1 500 couronnes suédoises = 1500 money SEK"]),
    ("Le contrat porte sur 45 milliards de roubles.", ["45 milliards de roubles = 45000000000 money RUB"]),
    ("Ils réclament 20 millions de dirhams marocains.", ["20 millions de dirhams marocains = 20000000 money MAD"]),
    ("Une amende de 3 000 zlotys a été évitée.", ["3 000 zlotys = 3000 penalty PLN"]),
    ("Le kilo coûte 4,20 francs suisses.", ["4,20 francs suisses = 4.2 money CHF"]),
    ("À Dakar, le sac de riz vaut 15 000 francs CFA.", ["15 000 francs CFA = 15000 money XOF"]),
    ("À Yaoundé, le sac de riz vaut 15 000 FCFA.", ["15 000 FCFA = 15000 money XAF"]),
    ("À Alger, le prix est de 200 dinars.", ["200 dinars = 200 money DZD"]),
    ("À Tunis, le prix est de 200 dinars.", ["200 dinars = 200 money TND"]),
    ("Le livre valait 50 francs belges.", ["50 francs belges = 50 money BEF"]),
    ("La COP 30 a versé COP 21 000 aux pays réunis à la COP16.", ["COP 21 000 = 21000 money COP"]),
    ("Au Canada, le jeu coûte 4 dollars. Au Canada encore, il plaît.", ["4 dollars = 4 money USD"]),
    ("À Montréal, le loyer canadien est de 900 dollars.", ["900 dollars = 900 money CAD"]),
    ("EUR29,99 suffisent.", ["EUR29,99 = 29.99 money EUR"]),
    ("Il faut payer 15 dollars 50.", ["15 dollars 50 = 15.5 money USD"]),
    ("La carte coûte 1 euro et 20 centimes.", ["1 euro et 20 centimes = 1.2 money EUR"]),
    ("L'amende atteint entre 100 et 500 euros.", ["entre 100 et 500 euros = 100..500 money EUR"]),
    (
        "Le déficit passe de 3 à 5 millions d'euros.",
        ["3 = 3000000 money EUR", "5 millions d'euros = 5000000 money EUR"],
    ),
    (
        "Les bénéfices sont de 2,1 et 3,4 milliards de dollars.",
        ["2,1 = 2100000000 money USD", "3,4 milliards de dollars = 3400000000 money USD"],
    ),
    ("L'aide s'élève à un million et demi d'euros.", ["un million et demi d'euros = 1500000 money EUR"]),
    (
        "Le chiffre d'affaires a atteint 80 millions d'euros, contre 75 millions un an plus tôt.",
        ["80 millions d'euros = 80000000 money EUR", "75 millions = 75000000 money EUR"],
    ),
    (
        "Le projet coûtera 100 millions de dollars hongkongais.",
        ["100 millions de dollars hongkongais = 100000000 money HKD"],
    ),
    ("La récompense est de 2 bitcoins.", ["2 bitcoins = 2 money XBT"]),
    (
        "La fortune est estimée à plus de 30 milliards de pesos mexicains.",
        ["plus de 30 milliards de pesos mexicains = 30000000000 money MXN MORE_THAN"],
    ),
    ("Le ticket est passé de 1,70 à 1,90 euro.", ["1,70 = 1.7 money EUR", "1,90 euro = 1.9 money EUR"]),
    (
        "Le club a levé 11 millions d'euros. On lui demande 8 millions sous peu.",
        ["11 millions d'euros = 11000000 money EUR", "8 millions = 8000000 money EUR"],
    ),
    (
        "La dette passerait de 2,1 milliards à moins de 900 millions d'euros.",
        ["2,1 milliards = 2100000000 money EUR", "moins de 900 millions d'euros = 900000000 money EUR LESS_THAN"],
    ),
    (
        "Il n'a touché que 15 000 euros sur les 90 000 annoncés.",
        ["15 000 euros = 15000 money EUR", "90 000 = 90000 money EUR"],
    ),
    ("Il a reçu 12 euros sur les 300 dossiers traités.", ["12 euros = 12 money EUR", "300 = 300"]),
    (
        "Elle a touché 15 000 euros sur les 90 000 promis, puis 2 millions d'euros sur les 32.",
        [
            "15 000 euros = 15000 money EUR",
            "90 000 = 90000 money EUR",
            "2 millions d'euros = 2000000 money EUR",
            "32 = 32",
        ],
    ),
]

NOTHING = [
    "Il a reçu l'euro symbolique.",
]

test_claims = claims_table(FOUND, NOTHING)
