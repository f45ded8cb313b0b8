"""Whether a figure is a level, a change, or an end of a change."""

import re

from pipeline.conjugation import agreements, verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.nominals import introducer
from pipeline.stages.claims.persons import is_age_limit
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import nouns, verbs, words
from schemas.base import Change

_SIGN = re.compile(r"^[\(]?\s*([+\-−–])")
_ROUTES = frozenset({"à", "au", "jusqu'", "en", "sous", "vers", "au-dessus", "au-dessous"})


_UP_TO = re.compile(r"jusqu['’](?:à|aux?)\b", re.IGNORECASE)
_ABOUTS = frozenset({"environs", "alentours", "autour", "dessus", "dessous"})
_LOWER, _HIGHER = agreements("inférieur"), agreements("supérieur")
_COMING = verb_forms("revenir")
_DIVIDING = verb_forms("diviser")


def find_change(case: Case) -> tuple[Change, str]:
    """Level unless a sign, a comparison, a verb or a noun of change says otherwise."""
    if case.quantity.kind == "penalty" or (case.quantity.kind == "age" and not is_age_limit(case)):
        return "level", "level"
    for path, finder in _PATHS:
        found = finder(case)
        if found is not None:
            return found, path
    return "level", "level"


def _by_sign(case: Case) -> Change | None:
    match = _SIGN.match(case.quantity.text)
    if match is None or case.quantity.unit in {"Cel", "[degF]"} or case.quantity.kind == "count":
        return None
    return "increase" if match[1] == "+" else "decrease"


def _by_comparison(case: Case) -> Change | None:
    """62 000 de moins, 12 % de plus, deux fois moins; also 1,5 point de mieux."""
    if case.quantity.kind == "multiple":
        less = re.search(r"\bmoins\b", case.quantity.text) or _is_divided(case)
        return "decrease" if less else None
    if case.before() in {"de", "d'"} and case.before(2) in _LOWER | _HIGHER and _is_amount(case):
        return "decrease" if case.before(2) in _LOWER else "increase"  # inférieur de 20 % à la moyenne
    following = [case.after(i) for i in (1, 2, 3, 4)]
    for i, word in enumerate(following[:3]):
        if word == "de" and following[i + 1] in {"plus", "moins", "mieux"}:
            return "decrease" if following[i + 1] == "moins" else "increase"
        if word in {",", ".", "et", "dans", "à"}:
            break
    if case.quantity.kind in {"percentage", "fraction"} and following[0] in _LOWER | _HIGHER:
        return "decrease" if following[0] in _LOWER else "increase"
    return None


def _is_divided(case: Case) -> bool:
    """Divisé par trois is three times less."""
    predicate = case.governance.predicate
    return case.before() == "par" and predicate is not None and case.units[predicate.head].low in _DIVIDING


def _by_noun(case: Case) -> Change | None:
    """Une hausse de 3 %, en recul de 3,1 %; la baisse atteint 0,5 point; 10 millions supplémentaires."""
    if case.quantity.kind in {"money", "percentage", "measure"} and case.after() in words("additional"):
        return "increase"
    if case.counted is not None and case.quantity.kind == "count" and case.counted.rule == "counted_noun":
        words_of = case.units[case.counted.first : case.counted.last + 1]
        return "increase" if any(u.low in words("additional") for u in words_of) else None
    if case.quantity.kind == "money" and case.before(2) in nouns("balances"):
        return None
    if case.before() in {"de", "d'"} and case.at >= 2:
        noun = case.before(2)
        found = _direction(noun) or _direction(case.before(3) if noun not in nouns("things") else "")
        if found is not None and (noun in nouns("rises", "falls") or _adjacent(case)):
            return found
    if not _is_amount(case) or case.governance.predicate is None or case.governance.role == "subject":
        return None
    if case.before() == "à" and case.units[case.governance.predicate.head].low in verb_forms("passer"):
        return None  # une hausse, qui augmente de 2 points pour passer à 60 %
    phrase = subject_of(case.clauses, case.governance.predicate)
    if phrase is not None and case.quantity.kind == "money" and phrase.low in nouns("balances"):
        return None  # les pertes se montent à 70 milliards
    return _direction(phrase.low) if phrase is not None and _states(case) else None


def _states(case: Case) -> bool:
    """La baisse atteint 0,5 point, est de 3 %: a verb that says how much the change is."""
    predicate = case.governance.predicate
    return predicate is not None and case.units[predicate.head].low in verbs("stand", "being")


def _adjacent(case: Case) -> bool:
    """Une hausse annuelle de 3 %: one adjective may stand between."""
    return case.units[case.at - 2].pos == "ADJ"


def _direction(noun: str) -> Change | None:
    return "increase" if noun in nouns("rises") else "decrease" if noun in nouns("falls") else None


def _is_amount(case: Case) -> bool:
    return case.quantity.kind in {"percentage", "fraction", "measure", "money"}


def _by_verb(case: Case) -> Change | None:
    predicate = case.governance.predicate
    if predicate is None or predicate.first > case.at or _is_cost(case) or _is_distance(case):
        return None
    if case.counted is not None and case.counted.rule == "governing_noun" and not _is_aside(case):
        return None
    verb, word = case.units[predicate.head].low, _introduced(case)
    if case.before() in {"de", "d'"} and case.before(2) in nouns("amounts") and case.units[case.at - 3].pos != "NOUN":
        return None  # déprécier ses actifs à hauteur de 46 millions
    up, down = verb in verbs("up"), verb in verbs("down")
    if (up or down or verb in verbs("reach")) and _is_passage(case, verb):
        return _along(case, word)
    if word in _ROUTES and verb in verbs("reach") and (up or down or verb in _CARRY):
        return "to"
    if not (up or down):
        return None
    if word in {"de", "d'"} and case.quantity.kind == "count" and predicate.last < case.at - 3:
        return None
    if verb in verb_forms("élever") and case.quantity.kind not in {"percentage", "fraction"}:
        return None  # des cumuls pouvant s'élever de 100 à 150 mm
    by = word in {"de", "d'"} or (word == "des" and case.quantity.kind == "fraction")  # réduite des deux tiers
    if (by and verb not in _DIRECT) or (_is_direct(case, predicate.last) and _is_amount(case)):
        return "increase" if up else "decrease"
    jobs = case.counted is not None and case.counted.head in nouns("jobs", "belonging")
    if jobs and case.governance.role == "object" and _is_direct(case, predicate.last):
        return "decrease" if verb in _LOSING else "increase" if verb in _GAINING else None
    if jobs and case.governance.role == "subject" and verb in verb_forms("ajouter"):
        return "increase"
    return None


def _is_distance(case: Case) -> bool:
    """Est passé à trois mètres sous le câble, à 12 millions de kilomètres de la Terre: how near, not what it became."""
    if case.quantity.unit not in {"m", "cm", "km"} or case.before() not in {"à", "environ"}:
        return False
    return case.after() in _FROM or (case.after() in {"de", "d'"} and case.after(2) in {"la", "l'", "les", "son", "sa"})


_FROM = frozenset("sous devant derrière du des au-dessus au-dessous seulement sur".split())


def _introduced(case: Case) -> str | None:
    """The preposition of the figure: "au-dessus de 100 dollars", "dans les environs de 20 degrés" are aims too."""
    verb = case.units[case.governance.predicate.head].low if case.governance.predicate is not None else ""
    if _UP_TO.match(case.quantity.text) and case.quantity.unit not in {"m", "km"} and verb not in _DIRECT:
        return "jusqu'"  # est descendu jusqu'à -18 degrés
    word = case.governance.preposition if case.before() in {"et", "ou", ","} else case.units[introducer(case)].low
    return "à" if word in {"de", "d'"} and case.before(2) in _ROUTES | _ABOUTS else word


def _is_aside(case: Case) -> bool:
    """l'inflation, revenue de 7,8 % à 6,7 %: the participle is the verb of change itself."""
    predicate = case.governance.predicate
    return predicate is not None and predicate.form == "participle"


def _by_nominal_passage(case: Case) -> Change | None:
    """Le relèvement de la TVA de 18 à 20 %, une chute de 8 % à 5 %: a noun of change with both its ends."""
    last = "à" if case.before() == "à" else "de"
    first = case.at if last == "de" else case.at - 2
    second = first + 2
    if second >= len(case.units) or case.units[second - 1].low not in {"à", "au"} or case.units[first - 1].low != "de":
        return None
    if case.units[first].kind != "quantity" or case.units[second].kind != "quantity":
        return None
    for i in range(first - 2, max(-1, first - 9), -1):
        if case.units[i].low in nouns("change_nouns"):
            return "from" if case.at == first else "to"
        if case.units[i].kind != "word" or any(p.first <= i <= p.last for p in case.clauses.predicates):
            return None
    return None


_PATHS = (
    ("sign", _by_sign),
    ("nominal_passage", _by_nominal_passage),
    ("comparison", _by_comparison),
    ("noun_of_change", _by_noun),
    ("verb_of_change", _by_verb),
)
_CARRY = verbs("reach") - verbs("up") - verbs("down")
_PASSING = re.compile(r"^(?:pass|revien|reven|ramen|ramèn|réduit|port|relev|abaiss|tomb)")
_DIRECT = frozenset().union(
    *(verb_forms(v) for v in ("gagner", "perdre", "prendre", "céder", "lâcher", "adjuger", "abandonner", "engranger"))
)
_LOSING, _GAINING = verb_forms("perdre"), verb_forms("gagner") | verb_forms("engranger")


def _is_passage(case: Case, verb: str) -> bool:
    """Passe de 12 à 17, revenue de 7,8 % à 6,7 %: both ends stand after the verb."""
    predicate = case.governance.predicate
    assert predicate is not None  # noqa: S101 - the caller has checked
    after = case.units[predicate.last + 1 :]
    numbers = [u.index for u in after if u.kind == "quantity"][:2]
    if len(numbers) < 2 or case.at not in numbers or case.units[numbers[1] - 1].low not in _ROUTES:
        return False
    if case.clauses.segment_of[numbers[0]] != case.clauses.segment_of[numbers[1]]:
        return False
    if any(numbers[0] < p.first < numbers[1] for p in case.clauses.predicates):
        return False  # s'est réduit de 800 millions pour revenir à 5 milliards
    kinds = {u.quantity.kind for i in numbers if (u := case.units[i]).quantity is not None}
    if len(kinds) > 1 and kinds != {"count", "rate"}:
        return False  # s'envolait de 8 % à 31 euros
    both = numbers[1] - numbers[0] == 2 and case.units[numbers[0] - 1].low in {"de", "d'"}  # fondre de 5,5 à 3,9
    return both or bool(_PASSING.match(verb))


def _along(case: Case, word: str | None) -> Change | None:
    return "from" if word in {"de", "d'"} else "to" if word in _ROUTES else None


def _is_priced(case: Case) -> bool:
    """L'action a gagné 3 euros: what has a price rises by it."""
    return case.counted is not None and (case.counted.head in nouns("rate_units", "scales", "priced"))


def _is_cost(case: Case) -> bool:
    """Le kilomètre revient à 7 millions d'euros: what it costs; "le déficit est revenu à 5 milliards" has changed."""
    predicate, held = case.governance.predicate, case.counted
    if predicate is None or held is None or case.quantity.kind != "money":
        return False
    changing = nouns("scales", "priced", "balances", "restating", "amounts")
    return case.units[predicate.head].low in _COMING and held.head not in changing


def _is_direct(case: Case, last: int) -> bool:
    """Prenait 4,6 %, a gagné 0,8 point: the quantity follows the verb itself."""
    verb = case.units[last].low
    if case.quantity.kind == "money" and not _is_priced(case):
        return False  # l'entreprise a perdu 6 millions: how large the loss is
    return verb in _DIRECT and case.at - last <= 2 and case.before() not in words("previous") | {"sur", "en"}
