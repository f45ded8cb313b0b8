"""Numerals in the forms French texts write them: one row per wording, with all that must be found in it."""

import pytest

from pipeline.stages.numerals import Numeral, find_numerals

WORDS = [
    ("zéro", 0), ("ZERO", 0), ("seize", 16), ("dix-sept", 17), ("dix sept", 17), ("vingt et un", 21),
    ("vingt-et-une", 21), ("vingt-un", 21), ("trente-et-un", 31), ("soixante et onze", 71), ("soixante-dix", 70),
    ("soixante dix huit", 78), ("septante-deux", 72), ("huitante", 80), ("huitante et un", 81), ("octante-neuf", 89),
    ("nonante-six", 96), ("nonante et un", 91), ("quatre-vingts", 80), ("quatre vingt", 80), ("quatre-vingt-un", 81),
    ("quatre vingt-onze", 91), ("Quatre-Vingt-Dix-Sept", 97), ("cent", 100), ("cent un", 101), ("cent et une", 101),
    ("deux cents", 200), ("deux cent trente-quatre", 234), ("mille", 1000), ("mille cent", 1100),
    ("onze cents", 1100), ("dix-huit cent quinze", 1815), ("mil neuf cent quatorze", 1914),
    ("mille deux cent soixante-six", 1266), ("deux mille", 2000), ("cent un mille", 101_000),
    ("trois cent mille sept", 300_007), ("un million", 1_000_000), ("un million et demi", 1_500_000),
    ("deux milliards trois cents millions", 2_300_000_000), ("trois millions cinq cent mille", 3_500_000),
    ("un demi-million", 500_000), ("deux virgule cinq", 2.5), ("zéro virgule zéro trois", 0.03),
    ("deux virgule cinq millions", 2_500_000), ("un et demi", 1.5), ("cent trois et deux tiers", 103 + 2 / 3),
    ("un billion", 10**12), ("quart de million", 250_000), ("mille et une", 1001),
]  # fmt: skip

DIGITS = [
    ("0", 0), ("7", 7), ("12 000", 12_000), ("12\u00a0000", 12_000), ("12\u202f000", 12_000), ("12\u2009000", 12_000),
    ("12.000", 12_000), ("12'000", 12_000), ("12’000", 12_000), ("1.234.567", 1_234_567),
    ("1 234 567,89", 1_234_567.89),
    ("6.700,54", 6700.54), ("1'250.50", 1250.5), ("1,234,567", 1_234_567),
    ("4,8", 4.8), ("4,800", 4.8), ("5.00", 5),
    ("0.800", 0.8), (",08", 0.08), ("-7", -7), ("−0,2", -0.2), ("+3", 3), ("½", 0.5), ("2½", 2.5), ("2 1/4", 2.25),
    ("3/4", 0.75), ("1,5 million", 1_500_000), ("3 500 milliards", 3_500_000_000_000), ("12 mille", 12_000),
    ("2 millions 300 000", 2_300_000), ("10M", 10_000_000), ("0,1 milliard", 100_000_000),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), WORDS + DIGITS)
def test_the_whole_wording_is_one_number(text: str, value: float) -> None:
    (found,) = find_numerals(text)
    assert (found.start, found.end) == (0, len(text))
    assert found.value == pytest.approx(value, rel=1e-12)
    assert isinstance(found.value, int) == float(value).is_integer()


def short(text: str) -> list[tuple[str, int | float | None, str]]:
    return [(text[n.start : n.end], n.value if n.value is not None else n.low, n.form) for n in find_numerals(text)]


SENTENCES = [
    ("une quinzaine de jours", [("une quinzaine", 15, "collective")]),
    ("Une demi-douzaine d'obus", [("Une demi-douzaine", 6, "collective")]),
    ("deux douzaines d'huîtres", [("deux douzaines", 24, "collective")]),
    ("une dizaine de milliers de signatures", [("une dizaine de milliers", 10_000, "collective")]),
    ("près d'un millier de moutons", [("un millier", 1000, "collective")]),
    ("des dizaines d'arbres", [("des dizaines", 20, "indefinite")]),
    ("plusieurs centaines de milliers", [("plusieurs centaines de milliers", 200_000, "indefinite")]),
    ("quelques milliers de pas", [("quelques milliers", 2000, "indefinite")]),
    ("ils perdent des millions", [("des millions", 2_000_000, "indefinite")]),
    ("la moitié, un tiers, les trois quarts", [
        ("la moitié", 0.5, "fraction"), ("un tiers", 1 / 3, "fraction"), ("les trois quarts", 0.75, "fraction")]),
    ("quatre cinquièmes du coût", [("quatre cinquièmes", 0.8, "fraction")]),
    ("le 1er, la 2e, le XXe siècle", [("1er", 1, "ordinal"), ("2e", 2, "ordinal"), ("XXe", 20, "ordinal")]),
    ("la vingt et unième étape", [("vingt et unième", 21, "ordinal")]),
    ("son vingt-cinquième but", [("vingt-cinquième", 25, "ordinal")]),
    ("un homme et une femme", [("un", 1, "article"), ("une", 1, "article")]),
    ("deux cent mille, quatorze mille", [("deux cent mille", 200_000, "words"), ("quatorze mille", 14_000, "words")]),
    ("vingt, trente et onze", [("vingt", 20, "words"), ("trente", 30, "words"), ("onze", 11, "words")]),
    ("10 à 12 000 cases", [("10", 10, "digits"), ("12 000", 12_000, "digits")]),
    ("423 0000", [("423", 423, "digits"), ("0000", 0, "digits")]),
    ("En 2016 300 maisons", [("2016", 2016, "digits"), ("300", 300, "digits")]),
    ("vingt pour cent", [("vingt", 20, "words")]),
    ("douze pour cent mille habitants", [("douze", 12, "words"), ("cent mille", 100_000, "words")]),
    ("un immeuble neuf", [("un", 1, "article")]),
    ("neuf immeubles", [("neuf", 9, "words")]),
    ("l'équipage compte neuf marins", [("neuf", 9, "words")]),
    ("un canot flambant neuf", [("un", 1, "article")]),
    ("le 3 sept. au soir", [("3", 3, "digits")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_numerals_of_a_sentence(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert short(text) == [(span, pytest.approx(value), form) for span, value, form in expected]


NOTHING = ["", "le canard", "A320", "le G7 et le H5N1", "Ce Le De", "maison", "centre", "millionnaire", "9" * 40]


@pytest.mark.parametrize("text", NOTHING)
def test_no_numeral(text: str) -> None:
    assert find_numerals(text) == []


def test_offsets_point_into_the_whole_text() -> None:
    text = "Hier deux, demain trois cents."
    assert find_numerals(text, 10) == [Numeral(18, 29, 300, None, None, "words", 100)]
    assert find_numerals(text, 0, 9) == [Numeral(5, 9, 2, None, None, "words")]
