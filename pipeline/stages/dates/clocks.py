"""Clock times: 14h30, 14 h 30, 14:30, 22 heures GMT, huit heures moins le quart, midi et demi, 3 h du matin."""

from pipeline.stages.dates.context import before, is_length_of_time
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Clock
from pipeline.stages.dates.shape import codes


def _is_no_hour(found: Found) -> bool:
    """Les 24 Heures du Mans; "heures" as a word must be of the unit hour."""
    name = "unit" if "unit" in found else "word" if "word" in found else "h"
    if name not in found:
        return False
    word = found.word(found.match.start(name))
    is_name = word[0].isupper() and not word.isupper() and len(word) > 1
    return is_name or (name != "word" and found.value(name) != "hour")


_HOUR = "(?P<hour>[{small}])"
_PART = "(?: (?:{de}|{dans}|{en})~(?:{le} )?(?P<part>[{part}{evening_of}]))?"
_ZONE = "(?:(?P<zone> {time_zone})|(?P<zone2>(?=~{opening}{time_zone}{closing})))?"
_MINUTES = (
    "(?: (?:{et} )?(?P<minute>[{small}{two}{spelled}])(?: (?P<minutes>{unit}))?"
    + "| {et} (?P<halfpast>{half})| {et} (?P<quart>{quart})"
    + ("| (?P<before>{less}) (?:{le} (?P<quart2>{quart})|(?P<minute2>[{small}{two}{spelled}])(?: {unit})?))?")
)


def _clock(found: Found) -> Built | None:
    """Hours and minutes; "6 h du soir" is 18:00, huit heures moins le quart 07:45, midi et demi 12:30."""
    hour, minute = found.value("hour"), _minute(found)
    if not isinstance(hour, int) or not 0 <= minute <= 59 or _is_no_hour(found):
        return None
    total = 60 * hour + (-minute if "before" in found else minute)
    if found.value("part") in {"AF", "EV"} and 60 <= total < 720:
        total += 720
    if not 0 <= total <= 1440 or ("word" not in found and not _is_told(found) and is_length_of_time(found)):
        return None
    if _is_one_of_two(found):
        return None
    return Built("CLOCK", Clock(total // 60 % 24, total % 60))


def _is_told(found: Found) -> bool:
    """Il était sept heures et dix: bare minutes after "et" only tell the time."""
    at = found.match.start("minute") if "minute" in found else 0
    return found.code(at - 2) == codes()["et"] and found.code(found.last - 1) != codes()["unit"]


def _is_one_of_two(found: Found) -> bool:
    """Une date et une heure: the noun, coordinated."""
    at, link = before(found, found.first)
    return (
        getattr(found.unit("hour").value, "is_article", False)
        and link == "et"
        and found.code(at - 2) not in {codes()[name] for name in ("clock_word", "unit", "unit_short")}
    )


def _minute(found: Found) -> int:
    if "halfpast" in found:
        return 30
    if "quart" in found or "quart2" in found:
        return 15
    value = found.value("minute", "minute2") if "minute" in found or "minute2" in found else 0
    if isinstance(value, float) and 0 < value < 1:  # onze heures trois quarts
        value = round(60 * value)
    return value if isinstance(value, int) else -1


def _digital(found: Found) -> Built | None:
    """14:30 and 14:30:05; minutes are in two digits, which scores and ratios are not."""
    return _clock(found) if len(found.word(found.match.start("minute"))) == 2 else None


def _takes_minutes(found: Found) -> Built | None:
    """A number after "heures" is its minutes only where nothing is counted by it."""
    after = found.code(found.last + 1) if found.code(found.last) == codes()["space"] else ""
    if "minutes" in found and found.value("minutes") != "minute":
        return None  # sept heures et deux jours
    bare = found.code(found.last - 1) != codes()["unit"]
    one = any(name in found and getattr(found.unit(name).value, "is_article", False) for name in ("minute", "minute2"))
    counts = (after in {codes()["word"], codes()["name"]} or one) and bare
    if counts and ("minute" in found or "minute2" in found):
        return None
    return _clock(found)


RULES: tuple[Rule, ...] = (
    rule(
        "clock",
        _HOUR
        + ("(?:~(?P<h>{unit_short})~)(?P<minute>[{small}{two}])(?:~{unit_short}~(?:[{small}{two}]~{unit_short}?)?)?")
        + _PART
        + _ZONE,
        _clock,
    ),
    rule("clock", _HOUR + "~(?P<h>{unit_short})(?![{slash}])" + _PART + _ZONE, _clock),
    rule(
        "clock",
        _HOUR
        + "~(?P<h>{unit_short}) {et} (?:(?P<minute>[{small}{two}{spelled}]) (?P<minutes>{unit})|(?P<minute2>{spelled})"
        + "|(?P<halfpast>{half})|(?P<quart>{quart}))"
        + _PART
        + _ZONE,
        _takes_minutes,
    ),
    rule(
        "clock",
        "(?<![{colon}{slash}{dash}{small}{two}])"
        + _HOUR
        + "{colon}(?P<minute>[{small}{two}])(?:{colon}[{small}{two}])?"
        "(?![{colon}{slash}]|{dash}[{small}{two}])" + _PART + _ZONE,
        _digital,
    ),
    rule("clock", "(?P<hour>[{small}{spelled}]) (?P<unit>{unit})" + _MINUTES + _PART + _ZONE, _takes_minutes),
    rule("clock", "(?P<hour>(?P<word>{clock_word}))" + _MINUTES + _PART, _takes_minutes),
    rule("clock", "(?P<hour>[{small}{spelled}]) (?P<unit>{unit})" + _PART + _ZONE, _clock),
    rule("clock", "(?P<hour>(?P<word>{clock_word}))", _clock),
)
