"""Repeated times: chaque lundi, tous les deux ans, deux fois par semaine, 24 heures sur 24."""

from pipeline.stages.dates.durations import length_value
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.lengths import AMOUNT, amount_of
from pipeline.stages.dates.meanings import Length, Repeat


def _each(found: Found) -> Built | None:
    """Chaque jour, tous les deux ans, deux fois par semaine: the period that comes back."""
    unit = found.value("unit")
    amount = amount_of(found.group("amount"), found.text)[0] if "amount" in found else 1.0
    value = length_value(Length(((amount, unit),)))
    if unit == "weekend" and amount == 1.0:
        return Built("REPEAT", Repeat("XXXX-WXX-WE"))
    if "exclude" in found or ("single" in found and amount != 1.0):
        return None
    return Built("REPEAT", Repeat(value))


def _each_weekday(found: Found) -> Built | None:
    """Chaque lundi, les mardis et jeudis."""
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
    if (unit == "hour" and first == last == 24) or (unit == "day" and first == last == 7):
        return Built("REPEAT", Repeat("P1D"))
    if unit == "day" and last == 7:
        return Built("REPEAT", Repeat("P1W"))
    return None


def _adverb(found: Found) -> Built | None:
    """Quotidiennement, chaque année."""
    return Built("REPEAT", Repeat(found.value("adverb")))


RULES: tuple[Rule, ...] = (
    rule("repeated", "(?P<adverb>{adverb})", _adverb),
    rule("repeated", "{each} " + "(?P<unit>{unit})", _each),
    rule("repeated", "{all} {le} (?:" + AMOUNT + " )?" + "(?P<unit>{unit})", _each),
    rule("repeated", "(?:{spelled}|{small}|{few}) {times} {par} " + "(?P<unit>{unit})", _each),
    rule("repeated", "(?:{each}|{all} {le}(?: {spelled})?) (?P<weekday>[{weekday}{weekdays}])", _each_weekday),
    rule("repeated", "(?P<weekday>{weekdays})", _each_weekday),
    rule("repeated", "{each} [{ordinal}{last}] [{weekday}{unit}] {de}~(?:{le} )?(?P<unit>{unit})", _each),
    rule("repeated", "(?:{each}|{all} {le}) (?P<part>[{part}{parts}])", _each_part),
    rule("repeated", "(?:{each}|{all} {le}) (?P<season>[{season}{seasons}])", _each_season),
    rule("repeated", "(?:{each}|{all} {le} {unit} {de}) (?P<month>{month})", _each_month),
    rule(
        "repeated",
        (
            "(?P<first>[{small}{spelled}])~(?P<unit>[{unit}{unit_short}])~(?:{sur}|{slash})~"
            "(?P<last>[{small}{spelled}])(?:~{unit_short})?(?! {unit})"
        ),
        _out_of,
    ),
)
