"""What stands around an expression and makes it something else: a count, a name, a number, an age, a penalty."""

import functools

from pipeline.lexicons import load
from pipeline.stages.dates.grammar import Found
from pipeline.stages.dates.shape import codes, fold


@functools.cache
def words(name: str) -> frozenset[str]:
    """A word list of contexts, with the spellings that lack accents."""
    listed = load("dates")["names"][name]
    return frozenset(listed) | {fold(word) for word in listed}


def _after(found: Found, index: int) -> str:
    """The word or mark after a unit index, a space between them passed over."""
    space = codes()["space"]
    return found.word(index + 1 if found.code(index) == space else index)


def _before(found: Found, index: int, back: int = 1) -> tuple[int, str]:
    """Index and text of the word that stands `back` words before a unit index."""
    space = codes()["space"]
    for _ in range(back):
        index -= 1
        while index >= 0 and found.code(index) == space:
            index -= 1
    return index, found.word(index)


def is_count(found: Found, index: int) -> bool:
    """2000 personnes, 1500 euros: a noun in the plural or a unit follows the number."""
    word = _after(found, index)
    low = word.lower()
    if low in words("counted"):
        return True
    plural = len(low) > 3 and low[-1] in "sx" and low.isalpha() and word.islower()
    return plural and low not in words("not_counted") and not low.endswith(("ais", "ions", "ons"))


def is_numbered(found: Found) -> bool:
    """Article 12.03, tél. 03.03.20: a number that names something."""
    at, word = _before(found, found.first)
    if word in {".", ":", "°"}:
        at, word = _before(found, at)
    return fold(word.lower()) in words("identifiers") or word in {"+", "#"}


def is_month_name(found: Found) -> bool:
    """Mars the planet, Avril Lavigne: a capital inside a sentence needs a preposition of time before it."""
    month = found.word(found.match.start("month"))
    if not month[0].isupper():
        return True
    code, (at, before) = codes(), _before(found, found.match.start("month"))
    following = _after(found, found.last)
    if at < 0 or found.code(at) in {code["newline"], code["dot"], code["mark"]}:
        return not following[:1].isupper() and (month.lower() != "mars" or following == "")
    timely = ("en", "depuis", "from", "start", "finish", "mid", "middle", "during", "until", "between")
    return found.code(at) in {code[name] for name in timely}


def is_year_of_name(found: Found) -> bool:
    """Article 1382, résolution 2118: what numbers look like years."""
    return is_numbered(found)


def names_a_place(found: Found) -> bool:
    """Rue du 8 mai 1945, lycée du 14-Juillet, Mouvement du 5-Juin."""
    _, article = _before(found, found.first)
    _, noun = _before(found, found.first, 2)
    if article.lower() not in {"du", "des", "de"}:
        return False
    low = noun.lower()
    return low in words("named_after") or (low in words("movements") and noun[:1].isupper())


def is_length_of_time(found: Found) -> bool:
    """En 2 h 30, après quatre heures, deux heures de route: how long, not what time.

    Digits after "à", "vers", "dès" are a time ("à 2 heures"), words and what is followed by its content a length.
    """
    if "part" in found:
        return False
    _, before = _before(found, found.first)
    _, before2 = _before(found, found.first, 2)
    before, before2 = before.lower(), before2.lower()
    after, then = _after(found, found.last).lower(), _after(found, found.last + 2).lower()
    spelled = found.code(found.first) == codes()["spelled"]
    hour = found.value("hour")
    if after in words("content_after") and then not in {"matin", "soir", "après-midi"} and found.code(
        found.last + 3
    ) not in {codes()["DAY"], codes()["weekday"]}:
        return before not in words("clock_before") or after in {"de", "d'"}
    if before in words("length_before"):
        return True
    if before in {"de", "d'"} and before2 in words("degree_before"):
        return True
    if before in {"après", "depuis"}:
        return spelled or hour >= 24
    if before in {"de", "d'"}:
        return (spelled or hour < 13) and after != "à"
    if "unit" in found and before not in words("clock_before"):
        return not (spelled is False and found.code(found.first - 2) in {codes()["comma"]})
    return False


def is_no_duration(found: Found, amount: float | None, unit: str) -> bool:
    """Ages, penalties, overtime and "une seconde chance" are no durations."""
    return False
