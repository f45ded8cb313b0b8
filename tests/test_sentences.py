"""Sentence starts, on tokens alone."""

import pytest

from tests.docs import tokenised

ROWS = [
    ("Il pleut. Il vente.", ["Il pleut.", "Il vente."]),
    ("Il pleut ! Il vente ? Oui… Non.", ["Il pleut !", "Il vente ?", "Oui…", "Non."]),
    ("M. Roux parle. Il part.", ["M. Roux parle.", "Il part."]),
    ("Mme. Roux et Me. Petit plaident. Il part.", ["Mme. Roux et Me. Petit plaident.", "Il part."]),
    ("Le Dr. Petit et J. Martin parlent.", ["Le Dr. Petit et J. Martin parlent."]),
    ("Il roulait à 90 km/h. Le choc fut violent.", ["Il roulait à 90 km/h.", "Le choc fut violent."]),
    ("Il arrive à 20 h. Le bal commence.", ["Il arrive à 20 h.", "Le bal commence."]),
    ("Il fait -6,3 °C. La neige tient.", ["Il fait -6,3 °C.", "La neige tient."]),
    ("Le 3 janv. 2018, il part.", ["Le 3 janv. 2018, il part."]),
    ("Le prix est de 3.50 euros. Il monte.", ["Le prix est de 3.50 euros.", "Il monte."]),
    ("« Je pars. Tu restes. »", ["« Je pars.", "Tu restes. »"]),
    ("« Je pars. » Il s'en va.", ["« Je pars. »", "Il s'en va."]),
    ("« Je pars ! » dit-il. « Tu restes. »", ["« Je pars ! » dit-il.", "« Tu restes. »"]),
    ("« Je pars », dit Paul. Il s'en va.", ["« Je pars », dit Paul.", "Il s'en va."]),
    ("Le maire (il a 60 ans) parle.", ["Le maire (il a 60 ans) parle."]),
    ("Il part. (Elle reste.)", ["Il part.", "(Elle reste.)"]),
    ("Titre sans point\n\nLe texte commence.", ["Titre sans point", "Le texte commence."]),
    ("- premier point\n- second point", ["- premier point", "- second point"]),
    ('Il part. "Je reste", dit-elle.', ["Il part.", '"Je reste", dit-elle.']),
    ('"Je pars." "Tu restes." Il rit.', ['"Je pars."', '"Tu restes."', "Il rit."]),
    ("Il part. 300 autres restent.", ["Il part.", "300 autres restent."]),
    ("Il part. et revient.", ["Il part. et revient."]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_sentences(text: str, expected: list[str]) -> None:
    parsed = tokenised(text)
    assert [text[start:end].strip() for start, end in parsed.sentences] == expected
