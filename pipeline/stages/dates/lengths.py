"""Durations: dix jours, un an et demi, 2 h 30, quelques minutes, trois quarts d'heure, 72 dernières heures."""

from pipeline.stages.dates.ages import is_no_duration
from pipeline.stages.dates.context import before, following, is_length_of_time
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Length
from pipeline.stages.dates.numbers import Number
from pipeline.stages.dates.shape import Unit, codes
from schemas.base import DateMod

_HALVES: dict[str, tuple[float | None, str]] = {
    "year": (6.0, "month"),
    "hour": (30.0, "minute"),
    "minute": (30.0, "second"),
    "day": (12.0, "hour"),
}
_ORDER = ("year", "month", "week", "day", "hour", "minute", "second")


def amount_of(units: list[Unit], text: str) -> tuple[float | None, bool]:
    """The number in a group of units (3 · 3,5 · 5 000 · trois · une quinzaine), and whether it is rough."""
    number = units[0].value if units else None
    if isinstance(number, Number):
        return number.value, number.is_rough
    first, *rest = [text[u.start : u.end] for u in units] or [""]
    thousands = [piece for piece in rest if len(piece) == 3]
    digits = "".join([first, *thousands]) if thousands else "".join([first, *rest]).replace(",", ".")
    try:
        return float(digits), False
    except ValueError:
        return None, False


def _mod(found: Found) -> DateMod | None:
    """The degree before or after: près de, plus de, moins de, au moins, au minimum."""
    modifiers: tuple[tuple[str, DateMod], ...] = (
        ("at_least", "EQUAL_OR_MORE"), ("at_most", "EQUAL_OR_LESS"), ("over", "MORE_THAN"), ("under", "LESS_THAN"),
        ("near", "APPROX"),
    )  # fmt: skip
    for name, mod in modifiers:
        if name in found or f"{name}2" in found:
            return mod
    return None


def _length(found: Found) -> Built | None:
    """Dix jours, un an et demi, deux heures et quart, 2 ans et 3 mois."""
    amount, rough = amount_of(found.group("amount"), found.text)
    unit = found.value("unit")
    if unit == "month" and (amount or 0) >= 2 and _names_one_month(found):
        return None
    if is_no_duration(found, unit) or (unit == "hour" and _is_news(found)):
        return Built("OTHER", Length(()))
    if unit == "hour" and "amount" in found and _is_clock(found):
        return None
    if "of" in found and not rough and not (amount and amount >= 1e6):
        return None
    if amount is None and "few" not in found and not rough:
        return None
    parts: list[tuple[float | None, str]] = [_whole_units(amount, unit)]
    if "and_half" in found:
        extra = _HALVES.get(unit)
        parts = [*parts, extra] if extra else [((amount or 0) + 0.5, unit)]
    if "and_quart" in found and unit in {"hour", "year"}:
        parts.append((15.0, "minute") if unit == "hour" else (3.0, "month"))
    if "amount2" in found and unit == "hour":
        more, _ = amount_of(found.group("amount2"), found.text)
        parts.append((more, "minute"))
    high: tuple[tuple[float | None, str], ...] = ()
    if "high" in found:
        most = amount_of(found.group("high"), found.text)[0]
        if amount is None or most is None or most <= amount:
            return None
        high = ((most, unit),)
    return Built("LENGTH", Length(tuple(parts), high), _mod(found) or ("APPROX" if rough else None))


def _is_news(found: Found) -> bool:
    """Le 20 heures: a bulletin is named after its hour, in the singular."""
    at = found.match.start("amount") if "amount" in found else 0
    return found.word(at) in {"13", "19", "20"} and before(found, at)[1].lower() in {"le", "au", "du"}


def _names_one_month(found: Found) -> bool:
    """Du 4 au 23 mois prochain: the adjective in the singular says that the number counts days."""
    _, word = following(found, found.last)
    return word.lower() in {"prochain", "dernier", "suivant", "précédent"}


def _with_part(found: Found) -> Built | None:
    """Un an et un quart, deux heures et trois quarts."""
    built, part = _length(found), found.value("and_part")
    whole = built.meaning if built is not None else None
    if built is None or not isinstance(whole, Length) or not isinstance(part, float) or not 0 < part < 1:
        return None
    return built._replace(meaning=Length((*whole.parts, _whole_units(part, found.value("unit")))))


def _is_clock(found: Found) -> bool:
    """Environ 15h30, de 14 à 16 heures: the time of day."""
    at = found.match.start("amount")
    if found.code(at) != codes()["small"]:
        return False
    if "high" in found:
        return found.word(before(found, at)[0]).lower() in {"de", "entre"} and int(found.value("high") or 0) >= 13
    rough = "near" in found and found.word(found.first).lower() == "environ"
    short = found.code(found.match.start("unit")) == codes()["unit_short"]
    if not (short or rough) or found.value("amount") > 24:
        return False
    return not is_length_of_time(found, found.first if rough else at)


def _nights(found: Found) -> Built | None:
    """Trois nuits d'émeutes."""
    amount, _ = amount_of(found.group("amount"), found.text)
    single = getattr(found.unit("amount").value, "is_article", False)
    if found.value("night") != "NI" or not amount or single:
        return None
    return Built("LENGTH", Length(((amount, "day"),)), _mod(found))


def _alone(found: Found) -> Built | None:
    """Une seule journée."""
    amount, _ = amount_of(found.group("amount"), found.text)
    return Built("LENGTH", Length(((amount, found.value("unit")),))) if amount else None


def _half_hours(found: Found) -> Built | None:
    """Deux demi-heures."""
    amount, _ = amount_of(found.group("amount"), found.text)
    return Built("LENGTH", Length(((30 * amount, "minute"),))) if amount else None


def _whole_units(amount: float | None, unit: str) -> tuple[float | None, str]:
    """Trois quarts d'heure are 45 minutes, une demi-journée twelve hours."""
    factor, finer = {"hour": (60, "minute"), "day": (24, "hour"), "century": (100, "year"), "decade": (10, "year"),
                     "year": (12, "month"), "minute": (60, "second")}.get(unit, (1, unit))  # fmt: skip
    return (amount * factor, finer) if amount is not None and 0 < amount < 1 else (amount, unit)


def _window(found: Found) -> Built | None:
    """Ces trois dernières années, 72 dernières heures, ces derniers jours: only their length is said."""
    amount, _ = amount_of(found.group("amount") or found.group("amountb"), found.text)
    unit = found.value("unit")
    counted = "amount" in found or "amountb" in found
    if not counted and not found.word(found.match.start("unit")).lower().endswith(("s", "x")):
        return None
    word = found.word(found.match.start("unit")).lower()
    turned = found.word(found.match.start("which")) if "which" in found else "s"
    if (amount or 0) >= 2 and not (word.endswith("s") and turned.endswith("s")):
        return None  # il en a compté 13 dernière minute, du 4 au 23 mois prochain
    if not counted and unit == "month" and not found.word(found.match.start("which")).lower().endswith("s"):
        return None
    return Built("LENGTH", Length(((amount, unit),)))


def _whole(found: Found) -> Built | None:
    """Toute la journée, but not toute l'année 2018."""
    return Built("LENGTH", Length(((1.0, found.value("unit")),)))


def _joined(found: Found) -> Built | None:
    """2 ans et 3 mois, 1 heure 30 minutes: from the longest unit to the shortest."""
    lengths = [unit for unit in found.units[found.first : found.last] if isinstance(unit.value, Length)]
    parts = tuple(part for unit in lengths for part in unit.value.parts)
    ranks = [_ORDER.index(unit) for _, unit in parts if unit in _ORDER]
    listed = any(unit.code == codes()["comma"] for unit in found.units[found.first : found.last])
    last = found.units[found.last - 3].code if found.last - found.first > 3 else ""
    if any(unit.mod for unit in lengths[1:]) or any(amount is None for amount, _ in parts):
        return None
    if listed and last != codes()["et"]:
        return None
    if len(ranks) < len(parts) or ranks != sorted(set(ranks)) or any(unit.value.high for unit in lengths):
        return None
    return Built("LENGTH", Length(parts), lengths[0].mod)


AMOUNT = "(?P<amount>[{small}{two}{many}{year4}](?:[{comma}{dot}][{small}{two}]|(?:[ {dot}]{many})+)?|{spelled})"
AMOUNT2 = "(?P<amount2>[{small}{two}]|{spelled})"
_HIGH = "(?P<high>[{small}{two}](?:[{comma}{dot}][{small}{two}])?|{spelled})"
_UNIT = "(?P<unit>{unit})"
_DEGREES = (
    "(?P<near>{a} {little} {near} |{near} {de}~|{near} |{environ} |{some} )",
    "(?P<at_least>{a} {less} |{no} {less} {de}~)",
    "(?:{little} )?(?P<over>{more} {de}~)",
    "(?:{little} )?(?P<under>{less} {de}~)",
    "(?P<at_most>{a} {more} |{a} {barely} )",
)
_DEGREE = "(?:" + "|".join(_DEGREES) + ")?"
_AFTER = (
    "(?:(?P<at_least2> {a} (?:{less}|{minimum})| {minimum})"
    "|(?P<at_most2> (?:{whole} )?{a} (?:{more}|{maximum})| {maximum})"
    "|(?P<near2> {environ}))?"
)
_FRACTION = "(?: {et} (?:(?P<and_half>{half})|(?:{spelled} )?(?P<and_quart>{quart})))?"
_TURN = "(?P<which>[{last}{next}{preceding}{following}])"

RULES: tuple[Rule, ...] = (
    rule("duration", _DEGREE + AMOUNT + "~(?P<of>{de}~)?" + _UNIT + _FRACTION + _AFTER, _length),
    rule("duration", _DEGREE + AMOUNT + " " + _UNIT + " {et} (?P<and_part>{spelled})", _with_part),
    rule("duration", _DEGREE + "(?P<few>{few}) " + _UNIT, _length),
    rule("duration", _DEGREE + "(?P<amount>[{small}{two}{spelled}]) (?P<night>[{part}{parts}])", _nights),
    rule("duration", _DEGREE + "(?P<amount>[{small}{two}])~(?P<unit>{unit_short})(?![{slash}])"
         "(?:~" + AMOUNT2 + "(?:~{unit_short})?)?" + _AFTER, _length),
    rule("duration", _DEGREE + AMOUNT + "(?: {a} | {ou} |{dash}| {et} )" + _HIGH + " " + _UNIT, _length),
    rule("duration", _DEGREE + "(?P<amount>{spelled})(?:{dash}| {de} )" + _UNIT, _length),
    rule("duration", "(?P<amount>{spelled}) {alone} " + _UNIT, _alone),
    rule("duration", "(?P<amount>[{spelled}{small}]) {half_hour}", _half_hours),
    rule("duration", "(?P<whole>{whole}) {le} " + _UNIT + "(?! [{last}{next}{year4}{small}{de}])", _whole),
    rule("window", "(?:{ce} )?(?:" + AMOUNT + " )?" + _TURN + " (?:(?P<amountb>[{small}{two}]|{spelled}) )?" + _UNIT,
         _window),
    rule("window", "(?:{ce} )?" + AMOUNT + " " + _UNIT + " (?:" + _TURN + "|{a} {coming})", _window),
)  # fmt: skip

JOINED: tuple[Rule, ...] = (rule("duration", "{LENGTH}(?:{comma}?(?: {et})? {LENGTH})+", _joined),)
