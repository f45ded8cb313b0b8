"""Numbers of years and months that are no time: ages, penalties, overtime, "une seconde chance"."""

import functools
import re

from pipeline.stages.dates.context import before, following, words
from pipeline.stages.dates.folding import fold
from pipeline.stages.dates.grammar import Found
from pipeline.stages.dates.shape import codes

_REACH = 120
_BANNED = re.compile(r"\binterdit(?:e|s|es)? (?:de |d['’])[^.;:\n]*\b(?:pendant|durant) \Z")
"""Interdit de conduire pendant douze ans: the ban lasts, which is the penalty."""


def is_no_duration(found: Found, unit: str) -> bool:
    """Whether a number and a unit of time say something else than a duration."""
    word = found.word(found.match.start("unit"))
    is_name = word[:1].isupper() and not word.isupper() and found.first > 0
    if found.code(found.last) == codes()["dash"] and found.word(found.last + 1).lower() in {"lumière", "lumiere"}:
        return True
    if is_name or _is_extra_hours(found, unit) or _is_one_of_many(found, unit):
        return True
    if unit not in {"year", "month", "day", "week"} or _is_ago(found):
        return False
    return _is_penalty(found) or _is_age(found, unit)


def _is_ago(found: Found) -> bool:
    """Il y a deux ans."""
    return (before(found, found.first, 2)[1].lower(), before(found, found.first)[1].lower()) == ("y", "a")


def _is_extra_hours(found: Found, unit: str) -> bool:
    _, after = following(found, found.last)
    return unit == "hour" and after.lower() in words("extra_hours")


def _is_one_of_many(found: Found, unit: str) -> bool:
    """Une seconde chance, un jour il viendra, une année difficile: the article does not count."""
    if not getattr(found.unit("amount").value, "is_article", False) if "amount" in found else True:
        return False
    if found.match.start("amount") != found.first or _is_ago(found):
        return False
    _, cue = before(found, found.first)
    at, _ = following(found, found.last)
    timed = cue.lower().replace("’", "'") in words("duration_before")
    if unit == "second":
        return not timed
    if unit == "day" or (unit in {"year", "weekend"} and found.word(found.match.start("unit")).lower() != "an"):
        after = found.code(at)
        return not timed and after not in {codes()[n] for n in ("before_that", "more", "avant", "apres")}
    return False


def _is_penalty(found: Found) -> bool:
    """Dix ans de prison, six mois avec sursis, condamné à deux ans, suspendu trois mois."""
    _, link = following(found, found.last)
    _, noun = following(found, found.last, 2)
    noun = fold(noun.lower())
    if link.lower() in {"ferme", "fermes", "requis", "incompressibles"} or noun in {"sursis", *words("penalties")}:
        return link.lower() in {"de", "d'", "d’", "avec", "à", "en"} or link.lower() in {
            "ferme",
            "fermes",
            "requis",
            "incompressibles",
        }
    _, cue = before(found, found.first)
    if _BANNED.search(found.text, max(0, found.units[found.first].start - _REACH), found.units[found.first].start):
        return True
    if fold(cue.lower()).startswith(("reclam", "requi", "requer", "ecop", "inflig", "risqu")):
        return True
    if cue.lower().replace("’", "'") in words("duration_before") and cue.lower() not in {"à", "de", "d'", "pour"}:
        return False
    return _sentenced_before(found)


def _sentenced_before(found: Found) -> bool:
    """Condamné (…) à deux ans: a word of sentencing in the sentence, not far before."""
    start = found.units[found.first].start
    return bool(_sentencing().search(fold(found.text[max(0, start - _REACH) : start].lower())))


@functools.cache
def _sentencing() -> re.Pattern[str]:
    stems = "|".join(sorted(words("sentencing"), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:(?<!a )peines?\b|(?:{stems})\w*)[^.\n]*\Z")


def _is_age(found: Found, unit: str) -> bool:
    """Un homme de 34 ans, Karim S., 37 ans, à 16 ans, les plus de 65 ans; a length after depuis, pendant, sur."""
    at, cue = _listed_before(found)
    cue = cue.lower().replace("’", "'")
    _, noun = before(found, at)
    noun, (_, after) = fold(noun.lower()), following(found, found.last)
    _, then = following(found, found.last, 2)
    follow, of = after.lower(), after.lower().replace("’", "'") in {"de", "d'", "du"}
    if cue in {"de", "d'"} and noun.startswith("age"):
        return True
    if unit != "year":
        ends = follow in {"", ".", ",", ";", ")", "»", "!", "?"}
        return (cue in {"de", "d'"} and noun in words("children")) or (cue in {"avait", "a", "avaient", "ont"} and ends)
    if cue in words("duration_before") - {"à", "de", "d'", "pour", "entre"}:
        return False
    if follow in {"révolus", "revolus"} or (of and then == "âge"):
        return True
    if follow in {"et", "ou"} and then.lower() in {"plus", "moins"}:
        return True
    return _is_age_after(found, at, cue, noun, follow, of=of)


def _listed_before(found: Found) -> tuple[int, str]:
    """The word before a number, or before the list that it closes: des frères de 15, 17 et 21 ans."""
    at, cue = before(found, found.first)
    numbers = {codes()[name] for name in ("small", "two", "spelled")}
    while cue.lower() in {",", "et", "ou"} and found.code(before(found, at)[0]) in numbers:
        at, cue = before(found, before(found, at)[0])
    return at, cue


def _is_age_after(found: Found, at: int, cue: str, noun: str, follow: str, *, of: bool) -> bool:
    """By the word before: avoir, à, de and its noun, les plus de, ses, a comma after a name, a bracket."""
    if cue in words("having"):
        return True
    if cue == "à":
        return not of
    if cue in {"de", "d'"} and noun in {"est", "etait", "sera", "serait"}:
        start = found.units[found.first].start
        return "age" in fold(found.text[max(0, start - 60) : start].lower()).split()
    if cue in {"de", "d'"}:
        return "high" in found or not _takes_a_length(noun)
    if cue in {"les", "des", "aux"} and "amount" in found and found.match.start("amount") > found.first:
        return True
    if cue in {"ses", "leurs", "mes", "tes", "nos"}:
        return not of
    if cue == ",":
        named = found.code(before(found, at)[0]) in {codes()[name] for name in ("name", "dot", "word")}
        return named and follow in {",", ".", "", "(", "et", ")", "a", "est"}
    if cue in {"(", "["}:
        return follow in {")", "]", ","}
    return "high" in found


def _takes_a_length(noun: str) -> bool:
    """Mandat de cinq ans, période de dix ans, interdiction de deux ans: abstract nouns last, persons are so old."""
    return noun in words("lasting") or noun.endswith(("tion", "sion", "ance", "ence", "ure", "isme", "age"))
