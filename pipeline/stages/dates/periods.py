"""Years and other periods: 2014, années 1930, XVIIIe siècle, troisième trimestre 2019, été 2015, semaine 11."""

from pipeline.stages.dates.context import before, following, is_count, is_numbered, words
from pipeline.stages.dates.folding import fold
from pipeline.stages.dates.grammar import Built, Found, Rule, rule
from pipeline.stages.dates.meanings import Fixed, Meaning, Pair, Slot
from pipeline.stages.dates.shape import codes


def _year(found: Found) -> Built | None:
    if is_count(found, found.last) or is_numbered(found):
        return None
    return Built("YEAR", Fixed(f"{found.value('year'):04}"))


def _labelled_year(found: Found) -> Built | None:
    """Budget 2013, élections législatives 2012: a noun before, nothing counted after."""
    if is_count(found, found.last) or is_numbered(found) or not 1800 <= found.value("year") <= 2100:
        return None
    return Built("YEAR", Fixed(f"{found.value('year'):04}"))


def _year_told(found: Found) -> Built | None:
    """2015 a été meurtrière: a sentence begins with the year, its verb is in the singular."""
    _, verb = following(found, found.last)
    told = verb.lower() in words("verbs_of_years") and 1900 <= found.value("year") <= 2100
    return Built("YEAR", Fixed(f"{found.value('year'):04}")) if told else None


def _edition(found: Found) -> Built | None:
    """Tour de France 2016, Euro 2016: the edition of what comes back; not a Peugeot 2008, nor the plan Horizon 2020."""
    if is_count(found, found.last) or not 1850 <= found.value("year") <= 2100:
        return None
    at = found.first
    for _ in range(6):
        at, word = before(found, at)
        if fold(word.lower()) in words("editions"):
            return Built("YEAR", Fixed(f"{found.value('year'):04}"))
        if found.code(at) not in {codes()[name] for name in ("name", "word", "de", "dash", "le", "a", "en", "spelled")}:
            return None
    return None


def _year_with_noun(found: Found) -> Built | None:
    """Année 2018, an 2000, exercice 2020."""
    if "unit" in found and (
        found.value("unit") != "year" or found.word(found.match.start("unit")).lower() not in {"an", "année"}
    ):
        return None
    return Built("YEAR", Fixed(f"{found.value('year'):04}"))


def _spelled_year(found: Found) -> Built | None:
    """En deux mille vingt."""
    year = found.value("spelled")
    if not isinstance(year, int) or not 1900 <= year <= 2100 or is_count(found, found.last):
        return None
    return Built("YEAR", Fixed(f"{year:04}"))


def _decade(found: Found) -> Built | None:
    """Années 1930, années 30, années trente: the 1900s unless the year is in full."""
    first, last = _decade_value(found.value("decade")), _decade_value(found.value("other"))
    if found.value("unit") != "year" or first is None:
        return None
    return Built("PERIOD", Pair(Fixed(first), Fixed(last)) if last else Fixed(first))


def _decade_value(year: int | None) -> str | None:
    if year is None or year % 10 or (year < 100 and not 10 <= year <= 90) or 100 <= year < 1000:
        return None
    return f"{(year if year >= 1000 else 1900 + year) // 10:03}"


def _century(found: Found) -> Built | None:
    """XVIIIe siècle is 17; before our era nothing is said."""
    number = found.value("number")
    if found.value("unit") != "century" or not 1 <= number <= 30:
        return None
    return Built("PERIOD", Fixed(f"{number - 1:02}"))


def _part_of_year(found: Found) -> Built | None:
    """Troisième trimestre (de) 2019, T1 2023, premier semestre."""
    number, unit = found.value("number"), found.value("unit")
    if "letter" in found:
        letter = found.word(found.match.start("letter"))
        unit = {"T": "quarter", "Q": "quarter", "S": "half", "H": "half"}.get(letter, "")
    if unit not in {"quarter", "half"} or not 1 <= number <= (4 if unit == "quarter" else 2):
        return None
    year = found.value("year")
    if year is not None:
        return Built("PERIOD", Fixed(f"{year:04}-{'Q' if unit == 'quarter' else 'H'}{number}"))
    return Built("PERIOD", Slot(quarter=number) if unit == "quarter" else Slot(half=number))


def _season(found: Found) -> Built | None:
    """Printemps 2015, l'été; not the Jeux d'été, nor the printemps arabe."""
    season, year = found.value("season"), found.value("year")
    word = found.word(found.match.start("season"))
    _, link = before(found, found.first)
    _, after = following(found, found.last)
    if link.lower().replace("’", "'") == "d'" or fold(after.lower()) in words("season_names"):
        return None
    if word[0].isupper() and found.word(found.first - 1) not in {"", "\n"}:
        return None
    meaning: Meaning = Fixed(f"{year:04}-{season}") if year else Slot(season=season)
    return Built("PERIOD", meaning)


def _week(found: Found) -> Built | None:
    """Semaine 11, en S11."""
    number = found.value("number")
    if ("unit" in found and found.value("unit") != "week") or not number or not 1 <= number <= 53:
        return None
    year = found.value("year")
    return Built("PERIOD", Fixed(f"{year:04}-W{number:02}") if year else Slot(week=number))


def _years(found: Found) -> Built | None:
    """2008-2012, saison 2017/18: one mention."""
    first, last = found.value("year"), found.value("last", "short")
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + 300 or is_numbered(found):
        return None
    return Built("YEAR", Pair(Fixed(f"{first:04}"), Fixed(f"{last:04}")))


_CUES = (
    "[{en}{depuis}{from}{avant}{apres}{vers}{pour}{contre}{start}{finish}{middle}{during}{between}{et}{ou}{a}{ici}"
    "{sur}{durant}{until}{de}{than}{environ}]"
)
_ALONE = "(?![{slash}{dash}{dot}{comma}]?[{small}{two}{many}{year4}]|%|~{unit}|~{month})"
_NO_DIGIT_BEFORE = "(?<![{slash}{dash}{dot}{plus}{small}{two}{many}{year4}])"

RULES: tuple[Rule, ...] = (
    rule("year", _CUES + "~(?:{le} )?(?P<x>{year})" + _ALONE, _year),
    rule("year", "{mid}{dash}(?P<x>{year})" + _ALONE, _year),
    rule("year", "(?:(?<={dot} )|(?<={newline})|^)(?P<x>{year})(?= [{has}{word}])", _year_told),
    rule("year", "[{opening}{comma}]~(?P<x>{year})(?=~[{closing}{comma}{dot}]|~$)", _labelled_year),
    rule(
        "year",
        ("(?:{word}|{PERIOD}) (?P<x>{year})(?![{slash}{dash}{dot}{comma}][{small}{two}{many}{year4}])"),
        _labelled_year,
    ),
    rule(
        "year", "(?<!{small}){name} (?P<x>{year})(?![{slash}{dash}{dot}{comma}][{small}{two}{many}{year4}])", _edition
    ),
    rule("year", "(?P<unit>{unit}) {year}", _year_with_noun),
    rule("year", "{exercise} {year}(?![{dash}{slash}])", _year_with_noun),
    rule(
        "period",
        "(?P<unit>{unit}) (?P<decade>[{two}{small}{year4}{spelled}])"
        + ("(?:(?:{dash}| {et} | {a} )(?P<other>[{two}{small}{year4}{spelled}]))?(?![{small}{two}{many}])"),
        _decade,
    ),
    rule("period", "(?P<number>{roman})(?:~{ordinal_suffix})? (?P<unit>{unit})", _century),
    rule("period", "(?P<number>[{small}{ordinal}])(?:~{ordinal_suffix})? (?P<unit>{unit})", _century),
    rule(
        "period",
        ("(?P<number>{ordinal}|{small}~{ordinal_suffix}) (?P<unit>{unit})(?: (?:{de} )?{year})?"),
        _part_of_year,
    ),
    rule("period", "(?P<letter>[{quarter_t}])(?P<number>{small})(?: {year})?", _part_of_year),
    rule("period", "(?P<letter>[{quarter_t}{unit_short}])(?P<number>{small}) {year}", _part_of_year),
    rule("period", "(?P<number>{small})(?P<letter>[{quarter_t}]) {year}", _part_of_year),
    rule("period", "{year}[ {dash}](?P<letter>[{quarter_t}{unit_short}])(?P<number>{small})", _part_of_year),
    rule("year", "{en} (?P<x>(?P<spelled>{spelled}))", _spelled_year),
    rule("period", "(?P<season>{season}) (?:{de} )?{year}", _season),
    rule(
        "period",
        ("(?:{le} |{a} |{mid}{dash}|[{start}{finish}{middle}] )(?P<x>(?P<ete>(?P<season>{season})))"),
        _season,
    ),
    rule(
        "period",
        (
            "(?P<unit>{unit}) (?P<number>[{small}{two}])(?: (?:{de} )?{year})?"
            "(?![{slash}{dash}]?[{small}{two}]|~[{unit}{unit_short}])"
        ),
        _week,
    ),
    rule(
        "year",
        _NO_DIGIT_BEFORE + "{year}[{dash}{slash}](?:(?P<last>{year4})|(?P<short>[{small}{two}]))"
        "(?![{slash}{dash}]?[{small}{two}{many}{year4}])",
        _years,
    ),
)
