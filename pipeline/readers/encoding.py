"""Bytes to text, once: marks, UTF-8 and UTF-16 by their structure, 8-bit sets by which one reads as French."""

import codecs
import itertools
import re
from dataclasses import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)  # UTF-32 before UTF-16: its little-endian mark begins with the other's
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x7fELF", "a program"),
)
_CANDIDATES = ("utf-8", "cp1252", "iso8859-15", "mac_roman", "cp850")
"""In order of likelihood: of two that read equally well the first is taken (Latin-1 is a part of cp1252)."""

_PRIOR = {"cp1252": 0.3}
"""Points for being common, so that one ambiguous sign does not outweigh it."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1a\x1b"))
_ASCII = bytes(range(128))
_HIGH = re.compile(r"(.?)([^\x00-\x7f])(?=(.?))", re.DOTALL)
_LOWER = frozenset("éèêëàâäçîïôöûùüœæÿñáíóúãõåøßìò")
_UPPER = frozenset("ÉÈÊËÀÂÄÇÎÏÔÖÛÙÜŒÆÑÁÍÓÚÅØ")
_RARE = frozenset("äöüñáíóúãõåøßìòÿÄÖÜÑÁÍÓÚÅØ")
_ENOUGH = 20_000


class NotTextError(ValueError):
    """The bytes are no text; the message says what they look like."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the name of the encoding it was read in."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """Decode a file. A stray byte becomes U+FFFD and the encoding stays. Raises NotTextError for binary data."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NotTextError(f"it is {what}, not text")
    for mark, name in _BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(name, errors="replace"), name.removesuffix("-sig"))
    wide = _utf16(data)
    if wide:
        return wide
    if _is_binary(data):
        raise NotTextError("it holds binary data, not text")
    return _utf8(data) or _most_french(data)


def _utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: Latin text has a zero as every other byte, always on the same side."""
    half = len(data) // 2
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if half == 0 or max(even, odd) < 0.4 * half or min(even, odd) > 0.05 * half:
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = data.decode(name, errors="replace")
    return None if 10 * _controls(text.encode(errors="replace")) > len(text) else Decoded(text, name)


def _is_binary(data: bytes) -> bool:
    """More control characters than a damaged text would hold."""
    return _controls(data) > max(2, len(data) // 100)


def _controls(data: bytes) -> int:
    return len(data) - len(data.translate(None, _CONTROLS))


def _utf8(data: bytes) -> Decoded | None:
    """UTF-8, valid or with far more whole sequences than broken ones, which no 8-bit text has by chance."""
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    broken = text.count("\ufffd")
    whole = len(re.findall(r"[^\x00-\x7f]", text)) - broken
    return Decoded(text, "utf-8") if whole > 3 * broken + 3 else None


def _most_french(data: bytes) -> Decoded:
    """The reading in which the letters and marks beyond ASCII stand where French puts them.

    Where every third byte is beyond ASCII the text is in another alphabet.
    """
    if 3 * len(data.translate(None, _ASCII)) > len(data) > 40:
        foreign = _foreign(data)
        if foreign:
            return foreign
    readings = [Decoded(data.decode(name, errors="replace"), name) for name in _CANDIDATES]
    scores = [plausibility(reading.text) + _PRIOR.get(reading.encoding, 0.0) for reading in readings]
    best = readings[scores.index(max(scores))]
    return best if max(scores) >= 0 else _foreign(data) or best


def _foreign(data: bytes) -> Decoded | None:
    """Another language's 8-bit set (Cyrillic, Greek …), so that the language check can name it."""
    from charset_normalizer import from_bytes

    guess = from_bytes(data).best()
    return Decoded(str(guess), guess.encoding) if guess else None


def plausibility(text: str) -> float:
    """Sum over the characters beyond ASCII: from +1 where French writes it so to −1 where no French text does."""
    return sum(_points(found[1], found[2], found[3]) for found in itertools.islice(_HIGH.finditer(text), _ENOUGH))


def _points(before: str, char: str, after: str) -> float:
    if char in _LOWER:
        return _lower_points(before, char, after)
    if char in _UPPER:
        return _upper_points(before, char, after)
    if char in "’‘":
        return 1.0 if before.isalpha() and after.isalpha() else 0.2
    if char in "«“":
        return 1.0 if not before.isalnum() and (after.isspace() or after.isalnum()) else -1.0
    if char in "»”":
        return 1.0 if not after.isalnum() else -1.0
    return _sign_points(before, char, after)


def _lower_points(before: str, char: str, after: str) -> float:
    if char in "œæ":  # "cœur", "œuvre": never a word of their own
        return 1.0 if after.isalpha() else -1.0
    if char in "àù" and after.isalpha():  # they end words: "voilà", "où"
        return -0.5
    if before.isalpha() or after.isalpha() or char == "à":
        return 0.3 if char in _RARE else 1.0
    return -0.5


def _upper_points(before: str, char: str, after: str) -> float:
    """As in "École", "À", "CAFÉ"; but "prÈsident" and "Ç oui È" are Mac Roman read as cp1252."""
    opens = not before.isalpha() and (after.isalpha() or char == "À")
    inside = before.isupper() and not after.islower()
    if not (opens or inside):
        return -1.0
    return 0.4 if char in _RARE else 0.9 if char in "ÉÀ" else 0.6


def _sign_points(before: str, char: str, after: str) -> float:
    if char in "\xa0\u202f":
        return 1.0 if not before.isspace() else 0.2
    if char in "®™©":  # "iPhone® 5"
        return 0.5 if before.isalnum() or (after.isspace() and not before.isspace()) else -0.5
    if char == "…" and before.isspace() and after.isspace():  # " à " of cp850 more often than " … "
        return 0.0
    if char in "–—…•·":
        return 0.8 if not (before.isalpha() and after.isalpha()) else -0.5
    if char in "½¼¾":  # "2½"; before letters it is the œ of Latin-9: "c½ur"
        return -1.0 if after.isalpha() else 0.8
    if char in "€£°²³‰§×":  # "12 €", "n° 4", "20 °C", "m²": beside figures, seldom inside a word
        return 0.8 if not (before.isalpha() and after.isalpha()) else -1.0
    return -1.0
