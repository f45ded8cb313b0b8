"""Bytes to text: every encoding in which French press archives come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.document import clean
from pipeline.readers.encoding import NotTextError, decode

TEXT = (
    "Écoles fermées à Nîmes\n\nLe préfet a reçu, mercredi, les élus de la côte : « Où êtes-vous ? »\n"
    "Âgé de 34 ans, le gérant a été blessé ; ça coûte 12 euros, là-bas, déjà."
)
RICH = "« L’œuvre » coûte 12 € – c’est très cher… a déclaré l’Élysée à la sœur d’Aïcha."
LATIN_9 = "Le chœur de l'Œuvre a coûté 12 € à la sœur du président."


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
        ("latin-1", "cp1252"),
        ("iso8859-15", "cp1252"),
        ("mac_roman", "mac_roman"),
        ("cp850", "cp850"),
    ],
)
def test_one_text_in_every_encoding(encoding: str, name: str) -> None:
    decoded = decode(TEXT.encode(encoding))
    assert (decoded.text, decoded.encoding) == (TEXT, name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
def test_typographic_marks(encoding: str) -> None:
    assert decode(RICH.encode(encoding)).text == RICH


def test_latin_9_is_told_by_its_ligatures_and_euro_sign() -> None:
    assert decode(LATIN_9.encode("iso8859-15")).text == LATIN_9


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_with_either_mark(mark: bytes) -> None:
    encoding = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    decoded = decode(mark + TEXT.encode(encoding))
    assert (decoded.text, decoded.encoding) == (TEXT, "utf-16")


@pytest.mark.parametrize(
    ("encoding", "short"),
    [
        ("cp1252", "Un blessé à Sète."),
        ("cp1252", "2½ tonnes, n° 4, 20 °C, 12 €"),
        ("cp1252", "« Assez ! »"),
        ("cp1252", "L’État"),
        ("cp1252", "CAFÉ FERMÉ"),
        ("mac_roman", "Un blessé à Sète."),
        ("mac_roman", "le « oui » de l’été"),
        ("cp850", "Un blessé à Sète."),
        ("cp850", "Décédé à l'hôpital"),
        ("iso8859-15", "Au cœur de l'été"),
    ],
)
def test_short_texts(encoding: str, short: str) -> None:
    assert decode(short.encode(encoding)).text == short


@pytest.mark.parametrize("stray", [b"\x92", b"\xe9", b"\xff", b"\xc3"])
def test_a_stray_byte_does_not_lose_a_utf_8_file(stray: bytes) -> None:
    decoded = decode(TEXT.encode() + stray + b" Fin.")
    assert (decoded.text, decoded.encoding) == (TEXT + "\ufffd Fin.", "utf-8")


def test_a_byte_that_cp1252_lacks_does_not_lose_the_file() -> None:
    decoded = decode(TEXT.encode("cp1252") + b" \x81 fin")
    assert (decoded.text, decoded.encoding) == (TEXT + " \ufffd fin", "cp1252")


def test_half_a_character_at_the_end_of_utf_16() -> None:
    assert decode("l'été".encode("utf-16") + b"\x41").text == "l'été\ufffd"


def test_a_lone_zero_byte_is_damage_not_another_format() -> None:
    decoded = decode((TEXT + "\0" + TEXT).encode())
    assert clean(decoded.text) == TEXT + "\ufffd" + TEXT


def test_plain_ascii_is_utf_8() -> None:
    assert decode(b"Douze morts").encoding == "utf-8"


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-8"])
def test_another_alphabet_is_text_for_the_language_check(encoding: str) -> None:
    text = "Президент заявил в понедельник, что армия вернула город после десяти дней боёв. " * 4
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b"PK\x03\x04rest", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"{\\rtf1\\ansi Douze morts}", "an RTF document"),
        (bytes(range(256)) * 4, "binary data"),
        (b"\x00\x01\x02\x03\x04", "binary data"),
        (b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00\xb8" + bytes(40), "binary data"),
    ],
)
def test_binary_data_is_told_for_what_it_is(data: bytes, what: str) -> None:
    with pytest.raises(NotTextError, match=what):
        decode(data)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("12\u00a0000\u202f€", "12\u00a0000\u202f€"),
        ("moitié \ud83d perdue", "moitié \ufffd perdue"),
    ],
)
def test_the_text_is_cleaned_once(raw: str, kept: str) -> None:
    assert clean(raw) == kept


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    try:
        text = clean(decode(data).text)
    except NotTextError:
        return
    assert text.encode().decode() == text


@given(st.text(min_size=1, max_size=80).filter(lambda t: not t.startswith(("\ufeff", "%PDF-", "PK", "GIF8", "{\\rtf"))))
def test_utf_8_is_never_taken_for_another_encoding(text: str) -> None:
    data = text.encode(errors="ignore")
    try:
        decoded = decode(data)
    except NotTextError:
        return
    assert decoded.text == data.decode() or "\0" in text
