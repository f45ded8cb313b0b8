"""Durations and repeated times: dix jours, un an et demi, 2 h 30, quelques minutes, chaque lundi, 24 heures sur 24."""

from pipeline.stages.dates.context import is_no_duration
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Length, Repeat
from pipeline.stages.dates.shape import Unit

_HALVES = {"year": (6.0, "month"), "hour": (30.0, "minute"), "minute": (30.0, "second"), "day": (12.0, "hour")}
_ORDER = ("year", "month", "week", "day", "hour", "minute", "second")
_LETTERS = {
    "year": "Y", "month": "M", "week": "W", "day": "D", "quarter": "Q", "half": "S", "decade": "DE", "century": "CE",
    "hour": "H", "minute": "M", "second": "S", "weekend": "WE",
}  # fmt: skip


def amount_of(units: list[Unit], text: str) -> tuple[float | None, bool]:
    """The number in a group of units (3 · 3,5 · trois · une quinzaine · quelques), and whether it is rough."""
    digits = "".join(text[u.start : u.end] for u in units if not text[u.start : u.end].isspace())
    if digits[:1].isdigit():
        try:
            return float(digits.replace(",", ".")), False
        except ValueError:
            return None, False
    number = units[0].value if units else None
    value = getattr(number, "value", None)
    return value, bool(getattr(number, "is_rough", False))


def _mod(found: Found) -> str | None:
    """The degree before or after: près de, plus de, moins de, au moins, au minimum."""
    for name, mod in (
        ("at_least", "EQUAL_OR_MORE"), ("at_most", "EQUAL_OR_LESS"), ("over", "MORE_THAN"), ("under", "LESS_THAN"),
        ("near", "APPROX"),
    ):  # fmt: skip
        if name in found or f"{name}2" in found:
            return mod
    return None


def _length(found: Found) -> Built | None:
    """Dix jours, un an et demi, deux heures et quart, 2 ans et 3 mois."""
    amount, rough = amount_of(found.group("amount"), found.text)
    unit = found.value("unit")
    if is_no_duration(found, amount, unit):
        return None
    if amount is None and "few" not in found and not rough:
        return None
    parts: list[tuple[float | None, str]] = [(amount, unit)]
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
        high = ((amount_of(found.group("high"), found.text)[0], unit),)
    return Built("LENGTH", Length(tuple(parts), high), _mod(found) or ("APPROX" if rough else None))


def _half(found: Found) -> Built | None:
    """Une demi-heure, une demi-journée."""
    extra = {"hour": (30.0, "minute"), "day": (12.0, "hour"), "century": (50.0, "year"), "decade": (5.0, "year")}
    part = extra.get(found.value("unit"))
    times, _ = amount_of(found.group("amount"), found.text) if "amount" in found else (1.0, False)
    if part is None or times is None:
        return None
    return Built("LENGTH", Length(((part[0] * times, part[1]),)), _mod(found))


def _fortnight(found: Found) -> Built | None:
    """Une quinzaine, sous huitaine: days, when no other thing is counted."""
    return Built("LENGTH", Length(((float(found.value("days")), "day"),)), "APPROX")


def _window(found: Found) -> Built | None:
    """Ces trois dernières années, 72 dernières heures, ces derniers jours: only their length is said."""
    amount, _ = amount_of(found.group("amount"), found.text)
    unit = found.value("unit")
    if "amount" not in found and not found.word(found.match.start("unit")).lower().endswith(("s", "x")):
        return None
    if "amount" not in found and unit == "month" and not found.word(found.match.start("which")).lower().endswith("s"):
        return None
    return Built("LENGTH", Length(((amount, unit),)))


def _whole(found: Found) -> Built | None:
    return Built("LENGTH", Length(((1.0, found.value("unit")),)))


def _each(found: Found) -> Built | None:
    """Chaque jour, tous les deux ans, deux fois par semaine: the period that comes back."""
    unit = found.value("unit")
    amount = amount_of(found.group("amount"), found.text)[0] if "amount" in found else 1.0
    value = length_value(Length(((amount, unit),)))
    if "weekend" == unit:
        return Built("REPEAT", Repeat("XXXX-WXX-WE"))
    if "exclude" in found or ("single" in found and amount != 1.0):
        return None
    return Built("REPEAT", Repeat(value))


def _each_weekday(found: Found) -> Built | None:
    return Built("REPEAT", Repeat(f"XXXX-WXX-{found.value('weekday')}"))


def _each_part(found: Found) -> Built | None:
    return Built("REPEAT", Repeat(f"XXXX-XX-XXT{found.value('part')}"))


def _each_season(found: Found) -> Built | None:
    return Built("REPEAT", Repeat(f"XXXX-{found.value('season')}"))


def _each_month(found: Found) -> Built | None:
    return Built("REPEAT", Repeat(f"XXXX-{found.value('month'):02}"))


def _out_of(found: Found) -> Built | None:
    """24 heures sur 24, 7 jours sur 7: every day; 5 jours sur 7 is a share of the week."""
    first, last, unit = found.value("first"), found.value("last"), found.value("unit")
    if unit == "hour" and first == last == 24 or unit == "day" and first == last == 7:
        return Built("REPEAT", Repeat("P1D"))
    if unit == "day" and last == 7:
        return Built("REPEAT", Repeat("P1W"))
    return None


def _joined(found: Found) -> Built | None:
    """2 ans et 3 mois, 1 heure 30 minutes: from the longest unit to the shortest."""
    lengths = [unit for unit in found.units[found.first : found.last] if isinstance(unit.value, Length)]
    parts = tuple(part for unit in lengths for part in unit.value.parts)
    ranks = [_ORDER.index(unit) for _, unit in parts if unit in _ORDER]
    if len(ranks) < len(parts) or ranks != sorted(set(ranks)) or any(unit.value.high for unit in lengths):
        return None
    return Built("LENGTH", Length(parts), lengths[0].mod)


def length_value(length: Length) -> str:
    """TIMEX3 value of a duration: P10D, PT72H, P1Y6M, PXM; a range is "P2D/P3D"."""
    value = _parts_value(length.parts)
    return f"{value}/{_parts_value(length.high)}" if length.high else value


def _parts_value(parts: tuple[tuple[float | None, str], ...]) -> str:
    scaled = [_scaled(amount, unit) for amount, unit in parts]
    days = "".join(f"{amount}{unit}" for amount, unit, clock in scaled if not clock)
    clock = "".join(f"{amount}{unit}" for amount, unit, clock in scaled if clock)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _scaled(amount: float | None, unit: str) -> tuple[str, str, bool]:
    """Quarters and semesters are told in months, decades and centuries in years."""
    factor, letter = {
        "quarter": (3, "M"), "half": (6, "M"), "decade": (10, "Y"), "century": (100, "Y"), "weekend": (1, "WE"),
    }.get(unit, (1, _LETTERS.get(unit, "D")))  # fmt: skip
    if amount is None:
        return "X", letter, unit in {"hour", "minute", "second"}
    return f"{amount * factor:g}" if amount < 1e6 else f"{amount * factor:.0f}", letter, unit in {"hour", "minute", "second"}


_AMOUNT = "(?P<amount>[{small}{two}{many}{year4}](?:[{comma}{dot}][{small}{two}])?|{spelled})"
_AMOUNT2 = "(?P<amount2>[{small}{two}]|{spelled})"
_DEGREE = (
    "(?:(?P<near>{near} {de}~|{near} |{environ} |{some} |{le}~{name})|(?P<at_least>{a} {less} |(?:{word} )?{less} {de}~(?<={word} {less} {de} ))"
    "|(?:{little} )?(?P<over>{more} {de}~)|(?:{little} )?(?P<under>{less} {de}~)|(?P<at_most>{a} {more} |{a} {barely} ))?"
)
_AFTER = "(?:(?P<at_least2> {a} (?:{less}|{minimum})| {minimum})|(?P<at_most2> {a} (?:{more}|{maximum})| {maximum})|(?P<near2> {environ}))?"
_UNIT = "(?P<unit>{unit})"

RULES: tuple[Rule, ...] = (
    rule("duration", _DEGREE + _AMOUNT + "~(?:{de}~)?" + _UNIT + "(?: {et} (?:(?P<and_half>{half})|{spelled} (?P<and_quart>{quart})|(?P<quartb>{quart})))?"
         + _AFTER, _length),
    rule("duration", _DEGREE + "(?P<few>{few}) (?P<unit>[{unit}])", _length),
    rule("duration", _DEGREE + "(?P<amount>[{small}{two}])~(?P<unit>{unit_short})(?!{slash})(?:~" + _AMOUNT2 + "(?:~{unit_short})?)?" + _AFTER,
         _length),
    rule("duration", _DEGREE + _AMOUNT + " {unit_short}", lambda found: None),
    rule("duration", "(?:{de} |{between} )?(?P<x>" + _AMOUNT.replace("amount>", "amount>") + "(?: {a} | {ou} |{dash}| {et} )"
         + "(?P<high>[{small}{two}](?:[{comma}{dot}][{small}{two}])?|{spelled}) " + _UNIT + ")", _length),
    rule("duration", _DEGREE + "(?:(?P<amount>[{spelled}{small}]) )?(?:{half}{dash}| )(?<={half}.)" + _UNIT, _half),
    rule("duration", "(?P<whole>{whole}) {le} " + _UNIT + "(?! {last})", _whole),
    rule("window", "(?:{ce} )?(?:" + _AMOUNT + " )?(?P<which>[{last}{next}{preceding}{following}]) (?:" + _AMOUNT2.replace("amount2", "amountb")
         + " )?" + _UNIT, _window),
    rule("window", "(?:{ce} )?" + _AMOUNT + " " + _UNIT + " (?P<which>[{last}{next}{preceding}{following}]|{a} {coming})", _window),
    rule("repeated", "{each} " + _UNIT, _each),
    rule("repeated", "{all} {le} (?:" + _AMOUNT + " )?" + _UNIT, _each),
    rule("repeated", "(?:{spelled}|{small}|{few}) {times} {par} " + _UNIT, _each),
    rule("repeated", "(?:{each}|{all} {le}(?: {spelled})?) (?P<weekday>[{weekday}{weekdays}])", _each_weekday),
    rule("repeated", "{le} (?P<x>(?P<weekday>{weekdays}))", _each_weekday),
    rule("repeated", "(?:{each}|{all} {le}) (?P<part>[{part}{parts}])", _each_part),
    rule("repeated", "(?:{each}|{all} {le}) (?P<season>[{season}{seasons}])", _each_season),
    rule("repeated", "(?:{each}|{all} {le} {unit} {de}) (?P<month>{month})", _each_month),
    rule("repeated", "(?P<first>[{small}])~(?P<unit>[{unit}{unit_short}])~(?:{sur}|{slash})~(?P<last>{small})(?:~{unit_short})?", _out_of),
)  # fmt: skip

JOINED: tuple[Rule, ...] = (rule("duration", "{LENGTH}(?:(?:{comma}|)(?: {et})? {LENGTH})+", _joined),)
