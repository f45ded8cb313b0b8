"""Why a number is a claim or not: names and serial numbers, dates, ordinals, idioms, definite back-references."""

import functools
import re
from collections.abc import Sequence

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.articles import is_casualty
from pipeline.stages.quantities.masks import Mask
from pipeline.stages.quantities.view import Draft, View, cover
from pipeline.stages.quantities.zeros import is_idiomatic_zero

_SP = "[ \u00a0\u202f]"
_DEFINITE = re.compile(
    rf"(?<!\w)(?:les|ces|aux|cettes?|lesdites|lesdits|tous{_SP}les|toutes{_SP}les|tous|toutes)(?:{_SP}(?:mêmes|autres))?{_SP}\Z",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(rf"(?<!\w)des{_SP}\Z", re.IGNORECASE)
_DEMONSTRATIVE = re.compile(rf"(?<!\w)(?:ces|cettes?|tous|toutes|l['’]une?{_SP}des){_SP}\Z", re.IGNORECASE)
_COMPLEMENT = re.compile(
    rf"(?:{_SP}[^\W\d_]+(?:['’-][^\W\d_]+)*){{1,2}}?{_SP}(?:de|du|des|d['’])(?!\w)|(?:{_SP}[^\W\d_]+(?:-[^\W\d_]+)*){{1,2}}{_SP}d['’]",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    rf"{_SP}[^\W\d_]+(?:-[^\W\d_]+)*{_SP}(?:(?:déjà|alors|encore){_SP})?([^\W\d_]+(?:ée?s|ies?|is|us|ues|ts|tes))(?!\w)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"([A-ZÉÈÀÎ][\w'’-]*|n°|nº)[ \u00a0]\Z")
_SMALL = 10


def mark_masked(view: View, drafts: Sequence[Draft], masks: Sequence[Mask]) -> list[Draft]:
    """Give the role of the mask to every draft whose number begins in one; one record for each name."""
    spans = [(m.start, m.end) for m in masks]
    kept: list[Draft] = []
    named: set[int] = set()
    for draft in drafts:
        at = draft.numeral.start if draft.numeral else draft.start
        last = draft.numeral.end if draft.numeral and draft.numeral.form == "fraction" else at + 1
        i = cover(spans, last - 1, last)
        if i is None or (_is_priced(draft) and masks[i].rule != "name"):
            kept.append(draft)
            continue
        mask = masks[i]
        if mask.role == "date":
            if mask.rule == "length":
                draft.lasting = True
            elif draft.role is None and not _bounded(view, draft):
                draft.role, draft.rule = "date", "date"
            kept.append(draft)
        elif i not in named:
            named.add(i)
            kept.append(Draft(mask.start, mask.end, draft.numeral, draft.value, role=mask.role, rule=mask.rule))
    for i, mask in enumerate(masks):
        if mask.role == "identifier" and i not in named and any(c.isdigit() for c in view.text[mask.start : mask.end]):
            kept.append(Draft(mask.start, mask.end, None, None, role="identifier", rule="identifier"))
    return sorted(kept, key=lambda d: (d.start, -d.end))


def _is_priced(draft: Draft) -> bool:
    """CHF 720, $5: the currency before the number says that it is no serial number."""
    return draft.rule == "money" and draft.numeral is not None and draft.start < draft.numeral.start


_BOUND_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:supérieure?s?|inférieure?s?|égale?s?|égaux){_SP}à|environ|quelque|près de|au moins){_SP}\Z",
    re.IGNORECASE,
)


def _bounded(view: View, draft: Draft) -> bool:
    """Supérieur à 1000, quelque 1800: four digits that no year could be."""
    numeral = draft.numeral
    if numeral is None or numeral.form != "digits":
        return False
    if _CHANGED.search(view.before(draft.start, 40)):
        return not view.text[numeral.end : numeral.end + 12].lstrip().lower().startswith(_MONTHS)
    return numeral.end - numeral.start == 4 and _BOUND_BEFORE.search(view.before(draft.start, 24)) is not None


_CHANGED = re.compile(
    rf"(?<!\w)(?:pass|ramen|tomb)(?:er|ée?s?|[ae]nt|e|a|ait){_SP}(?:[^\W\d]+{_SP})?de{_SP}(?:\d[\d ]*{_SP}à{_SP})?\Z",
    re.IGNORECASE,
)
"""Est passé de 12 à 17: not the days of a month."""
_MONTHS = (
    "janv",
    "fév",
    "mars",
    "avr",
    "mai",
    "juin",
    "juil",
    "août",
    "sept",
    "oct",
    "nov",
    "déc",
    "heures",
    "h",
    "ans",
    "mois",
    "jours",
)


def is_year(view: View, draft: Draft) -> bool:
    """Does nothing follow that a year-like number would count?"""
    return draft.unit is None and draft.kind is None and not view.noun_follows(draft.end)


def set_roles(view: View, drafts: Sequence[Draft]) -> None:
    """Decide the role of every draft that has none yet; what stays null is a claim."""
    for draft in drafts:
        if draft.role is not None or draft.numeral is None:
            continue
        if draft.lasting and draft.kind is None:
            draft.role, draft.rule = "date", "date"
        elif draft.numeral.form == "ordinal":
            draft.role, draft.kind, draft.rule, draft.unit = "ordinal", "ordinal", "ordinal", None
            if _is_second(view, draft):
                draft.role, draft.kind, draft.unit = "date", "measure", "s"
        elif is_idiomatic_zero(view, draft):
            draft.role, draft.rule = "idiom", "idiom"
        elif draft.kind is None and (_is_dotted_time(view, draft) or _ends_time(view, draft)):
            draft.role, draft.rule = "date", "date"
        elif draft.kind is None and _is_name(view, draft):
            draft.role, draft.rule = "identifier", "name"
        elif draft.kind is None and _refers_back(view, draft):
            draft.role, draft.rule = "article", "back_reference"
        elif draft.numeral.form == "fraction" and draft.kind is None:
            _fraction(view, draft)


def _is_dotted_time(view: View, draft: Draft) -> bool:
    """Le train de 18.45, à 12.10: decimals take a comma in French, and nothing is counted."""
    numeral = draft.numeral
    if numeral is None or _DOTTED_TIME.fullmatch(view.text, numeral.start, numeral.end) is None:
        return False
    return _TIMELY.search(view.low_before(draft.start, 10)) is not None and not view.noun_follows(draft.end)


def _ends_time(view: View, draft: Draft) -> bool:
    """En 1 minute 45, deux heures 12: the seconds or minutes of a time, their unit left out."""
    rest = isinstance(draft.value, int | float) and draft.value < _SIXTY and draft.mod is None
    return (
        rest and _TIME_BEFORE.search(view.low_before(draft.start, 12)) is not None and not view.noun_follows(draft.end)
    )


_SIXTY = 60
_TIME_BEFORE = re.compile(rf"(?<!\w)(?:minutes?|heures?|min|mn){_SP}\Z")
_DOTTED_TIME = re.compile(r"(?:[01]\d|2[0-4])\.[0-5]\d")
_TIMELY = re.compile(rf"(?<!\w)(?:à|vers|dès|de|et|entre|avant|après|jusqu['’]à){_SP}\Z")


def _is_second(view: View, draft: Draft) -> bool:
    """Une seconde: a time, when nothing follows that could be the second of its kind."""
    word = view.text[draft.start : draft.end].lower()
    timed = _ONE.search(view.before(draft.start, 12)) is not None
    return word in {"seconde", "secondes"} and timed and not view.noun_follows(draft.end)


_ONE = re.compile(rf"(?<!\w)(?:une|par|chaque|quelques|en|plusieurs){_SP}\Z", re.IGNORECASE)


_NTH = re.compile(rf"(?<!\w)(?:premi(?:er|ère)|seconde?|deuxième|troisième|derni(?:er|ère)){_SP}\Z")
"""La seconde moitié du mois, le dernier quart du match: one of the parts, no size."""


def _fraction(view: View, draft: Draft) -> None:
    """Un tiers, la moitié: a fraction; "demi" before a noun and "le quart" of an hour are none."""
    draft.kind, draft.rule = "fraction", "fraction"
    right = view.after(draft.end, 3)
    words = view.text[draft.start : draft.end].lower()
    halved = "demi" in words and right[:1] in {" ", "\u00a0"} and view.noun_follows(draft.end)
    bare = words in {"tiers", "quart", "demi", "quarts"} and not re.match(rf"{_SP}d", right)
    if right[:1] == "-" or halved or bare or _NTH.search(view.low_before(draft.start, 12)):
        draft.role, draft.rule, draft.kind = "idiom", "idiom", None


def _is_name(view: View, draft: Draft) -> bool:
    """Falcon 9, Windows 10: a capital word right before digits that count nothing."""
    numeral = draft.numeral
    if numeral is None or numeral.form not in {"digits", "words"} or draft.mod is not None or draft.low is not None:
        return False
    if _DOTTED.fullmatch(view.text, numeral.start, numeral.end) and _THE.search(view.before(draft.start, 6)):
        return True
    if _is_label(view, draft):
        return True
    if numeral.form == "words":
        return _in_compound(view, draft) or _titled(view, draft) or _in_title(view, draft)
    left = view.before(draft.start, 30)
    match = _NAMED.search(left)
    if match is None or _counted(view, draft, match[1]):
        return _titled(view, draft)
    token = view.token_before(draft.start)
    if token is None or view.words.begins[token] or match[1].lower() in _FUNCTION_WORDS:
        return False
    return view.words.pos[token] in {"PROPN", "NOUN", "X", "ADJ", "ADV"} and not match[1].endswith("'")


def _is_label(view: View, draft: Draft) -> bool:
    """Appelez le 17, le dossier du 188753: what counts takes no singular article, long figures take spaces."""
    numeral = draft.numeral
    if numeral is None or numeral.form != "digits" or view.noun_follows(draft.end):
        return False
    if _LE.search(view.before(draft.start, 6)) and isinstance(draft.value, int) and draft.value > 1:
        return True
    if not _SERIAL.fullmatch(view.text, numeral.start, numeral.end):
        return False
    token = view.token_before(draft.start)
    return token is not None and view.words.pos[token] in {"NOUN", "PROPN"} and view.words.end[token] > draft.start - 3


_LE = re.compile(r"(?<!\w)(?:le|la|au|du)[ \u00a0]\Z", re.IGNORECASE)
_SERIAL = re.compile(r"\d{6,}")


def _counted(view: View, draft: Draft, name: str) -> bool:
    """Is a common noun counted, rather than a name continued (HD 188753 Ab)?"""
    token = view.token_from(draft.end)
    continued = name.isupper() and len(name) > 1 and token is not None and view.words.text[token][:1].isupper()
    single = token is not None and "Number=Sing" in view.words.morph[token] and view.words.text[token][-1] not in "sx"
    single = single and isinstance(draft.value, int) and draft.value >= _SERIES  # une Peugeot 508 grise
    return view.noun_follows(draft.end) and not continued and not single


_SERIES = 100
"""No smaller figure is told without a plural so often as a name: "Lyon 12 août", "Nice 3 fois"."""


_DOTTED = re.compile(r"\d{1,3}\.\d{1,2}")
_THE = re.compile(r"(?<!\w)(?:au|du|le|la|un|l['’]|ce|cette|version)[ \u00a0]?\Z", re.IGNORECASE)
"""Le recours au 49.3: a dotted number behind a singular article is a name; decimals take a comma."""
_FUNCTION_WORDS = frozenset(
    "le la les des de du en à au aux et ou un une avec sur dans par pour plus moins environ quelque près selon contre"
    " sous ces ses il elle après avant bilan total seuls seules dont sont a ont soit est".split()
)


def _in_compound(view: View, draft: Draft) -> bool:
    """Des camions dix roues, un hôtel cinq étoiles: the number belongs to the name of the thing."""
    words, after = view.words, view.token_from(draft.end)
    if after is None or words.low[after] not in _PARTS or words.pos[after] != "NOUN":
        return False
    before = view.token_before(draft.start)
    noun = before is not None and words.pos[before] == "NOUN" and words.text[before].islower()
    return noun and before is not None and view.text[words.end[before] : draft.start] == " "


def _in_title(view: View, draft: Draft) -> bool:
    """Elle a tourné dans Huit femmes: a capital amid a sentence begins a name."""
    word = view.text[draft.start : draft.end]
    amid = view.before(draft.start, 4).rstrip(" \u00a0")[-1:]
    return word[0].isupper() and not word.isupper() and (amid.isalnum() or amid == ",")


_PARTS = {
    "roues",
    "portes",
    "étoiles",
    "places",
    "pièces",
    "cylindres",
    "temps",
    "mâts",
    "pans",
    "coups",
    "essieux",
    "vitesses",
    "volumes",
}


@functools.cache
def _title() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{any_of(load('quantities')['identifiers']['titles'])})s?{_SP}(?:[^\W\d_]+{_SP}){{0,2}}\Z",
        re.IGNORECASE,
    )


def _titled(view: View, draft: Draft) -> bool:
    """Le film « Les 400 coups »: a short title in quotation marks after what is titled."""
    quotation = view.parsed.quotation_at(draft.start)
    if quotation is None or quotation.outer_end - quotation.outer_start > 60:
        return False
    opening = view.text[quotation.outer_start + 1 : quotation.outer_end].lstrip()[:1]
    return opening.isupper() and _title().search(view.before(quotation.outer_start, 40)) is not None


_PART_OF = re.compile(
    rf"(?<!\w)(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt){_SP}(?:des|de{_SP}ses|de{_SP}leurs){_SP}\Z",
    re.IGNORECASE,
)
"""Trois des neuf candidats: both are told."""


def _refers_back(view: View, draft: Draft) -> bool:
    """Les deux hommes, ces trois pays: known already; "les quatre personnes tuées" restates a count."""
    numeral, value = draft.numeral, draft.value
    if numeral is None or value is None or draft.mod is not None or numeral.form not in {"digits", "words"}:
        return False
    left, right = view.before(draft.start, 20), view.after(draft.end, 60)
    if _DEMONSTRATIVE.search(left):
        return True
    if _PART_OF.search(left):
        return False
    if _CONTRACTED.search(left):
        return value <= _SMALL and not _complemented(view, draft, right) and numeral.form == "words"
    if not _DEFINITE.search(left):
        return False
    if not view.noun_follows(draft.end):
        return value <= _SMALL and numeral.form == "words"
    return value <= _SMALL and not _complemented(view, draft, right) and not _stricken(view, draft)


def _stricken(view: View, draft: Draft) -> bool:
    """Les deux assaillants ont été abattus: what befalls them is told here, with their number."""
    noun = view.token_from(draft.end)
    while noun is not None and view.words.pos[noun] == "ADJ":
        noun = view.token_from(view.words.end[noun])
    return noun is not None and view.words.pos[noun] == "NOUN" and is_casualty(view, noun)


def _complemented(view: View, draft: Draft, right: str) -> bool:
    """Does a complement or a participle say which ones, so that the number is news?"""
    if _PARTICIPLE.match(right):
        return True
    return draft.value != 2 and _COMPLEMENT.match(right) is not None
