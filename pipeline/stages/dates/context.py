"""What stands around an expression and makes it something else: a count, a name, a number, an age, a penalty."""

import functools

from pipeline.lexicons import load
from pipeline.stages.dates.folding import fold
from pipeline.stages.dates.grammar import Found
from pipeline.stages.dates.shape import codes


@functools.cache
def words(name: str) -> frozenset[str]:
    """A word list of contexts, with the spellings that lack accents."""
    listed = load("dates")["names"][name]
    return frozenset(listed) | {fold(word) for word in listed if len(word) > 2}


def following(found: Found, index: int, on: int = 1) -> tuple[int, str]:
    """Index and text of the word or mark that stands `on` words after a unit index (exclusive end of a match)."""
    space = codes()["space"]
    index -= 1
    for _ in range(on):
        index += 1
        while found.code(index) == space:
            index += 1
    return index, found.word(index)


def before(found: Found, index: int, back: int = 1) -> tuple[int, str]:
    """Index and text of the word that stands `back` words before a unit index."""
    space = codes()["space"]
    for _ in range(back):
        index -= 1
        while index >= 0 and found.code(index) == space:
            index -= 1
    return index, found.word(index)


def is_count(found: Found, index: int) -> bool:
    """2000 personnes, 1500 euros: a noun in the plural or a unit follows the number."""
    _, word = following(found, index)
    low = word.lower()
    if low in words("counted"):
        return True
    plural = len(low) > 3 and low[-1] in "sx" and low.isalpha() and word.islower()
    return plural and low not in words("not_counted") and not low.endswith(("ais", "ions", "ons"))


def is_numbered(found: Found) -> bool:
    """Article 12.03, tél. 03.03.20: a number that names something."""
    at, word = before(found, found.first)
    if word in {".", ":", "°"}:
        at, word = before(found, at)
    return fold(word.lower()) in words("identifiers") or word in {"+", "#"}


def is_month_name(found: Found) -> bool:
    """Mars the planet, Avril Lavigne: a capital inside a sentence needs a preposition of time before it."""
    month = found.word(found.match.start("month"))
    if not month[0].isupper():
        return True
    code, (at, _) = codes(), before(found, found.match.start("month"))
    _, after = following(found, found.last)
    if at < 0 or found.code(at) in {code["newline"], code["dot"], code["mark"]}:
        return not after[:1].isupper() and (month.lower() != "mars" or after == "")
    timely = ("en", "depuis", "from", "start", "finish", "mid", "middle", "during", "until", "between")
    return found.code(at) in {code[name] for name in timely}


def names_a_place(found: Found) -> bool:
    """Rue du 8 mai 1945, lycée du 14-Juillet, Mouvement du 5-Juin."""
    _, article = before(found, found.first)
    _, noun = before(found, found.first, 2)
    if article.lower() not in {"du", "des", "de"}:
        return False
    low = noun.lower()
    return low in words("named_after") or (low in words("movements") and noun[:1].isupper())


def _closes_a_day(found: Found, first: int) -> bool:
    """Au 28 janvier, 18 heures: a day stands before the comma."""
    comma, _ = before(found, first)
    at, _ = before(found, comma)
    return found.code(at) in {codes()[name] for name in ("month", "year4", "weekday", "deictic", "small")}


def names_no_day(found: Found) -> bool:
    """Noël Mamère, l'île de Pâques, un marché de Noël: names and what belongs to the feast."""
    at = found.match.start("feast")
    feast, (_, link), (_, noun) = found.word(at), before(found, at), before(found, at, 2)
    following_code = found.code(found.last + 1)
    capital = feast[:1].isupper()
    if len(feast.split()) > 1:
        return False
    if capital and following_code == codes()["name"] and found.code(found.last) == codes()["space"]:
        return True
    if capital and found.code(before(found, at)[0]) == codes()["name"]:
        return True
    if link.lower().replace("’", "'") not in {"de", "d'", "du", "de l'", "la", "l'"}:
        return False
    if link.lower() in {"la", "l'", "l’"}:
        link, noun = noun, before(found, at, 3)[1]
    return link.lower() in {"de", "d'", "du"} and noun != "" and fold(noun.lower()) not in words("eves")


_WHOLE_DAY = 24


def is_length_of_time(found: Found, first: int | None = None) -> bool:
    """En 2 h 30, après quatre heures, deux heures de route: how long, not what time.

    Digits after "à", "vers", "dès" are a time ("à 2 heures"), words and what is followed by its content a length.
    """
    if "part" in found or "zone" in found or "zone2" in found:
        return False
    first = found.first if first is None else first
    stands, cue = before(found, first)
    _, degree = before(found, first, 2)
    cue, degree = cue.lower().replace("’", "'"), degree.lower()
    at, after = following(found, found.last)
    then, _ = following(found, found.last, 2)
    spelled = found.code(first) == codes()["spelled"]
    hour, dated = found.value("hour", "amount"), {codes()[name] for name in ("weekday", "deictic", "small", "ce", "le")}
    if (cue == "a" and degree == "y") or (hour == _WHOLE_DAY and cue not in words("clock_before")):
        return True  # une grève de 24 heures: the end of a day is told as "à 24 heures"
    if cue in {"de", "d'"} and degree in words("clock_degree"):
        return False
    if cue == "soit" and after.lower() in {"à", "au", "en", "heure"}:
        return False  # à 17 heures, soit 10 heures à Lima
    if after.lower() in words("content_after") and found.code(then) not in dated:
        return cue not in words("clock_before") or after.lower() in {"de", "d'", "d’"}
    if cue in words("length_before") or (cue in {"de", "d'"} and degree in words("degree_before")):
        return True
    if cue in {"après", "depuis"}:
        return spelled or hour >= 24
    if cue in {"de", "d'"}:
        return (spelled or hour < 13) and after.lower() != "à"
    if found.code(stands) in {codes()[name] for name in ("month", "weekday", "deictic")}:
        return False  # le 6 avril huit heures dix
    if "unit" in found and cue not in words("clock_before"):
        stands_in_day = found.code(at) in {codes()[name] for name in ("weekday", "deictic", "ce")}
        return not stands_in_day and (spelled or cue != "," or not _closes_a_day(found, first))
    return False
