"""Zero counts: aucun blessé, pas un seul, pas de victime, sans faire de mort."""

import functools
import re

from pipeline.lexicons import load
from pipeline.lexicons.pattern import any_of
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"
_NONE = re.compile(  # of a text in lower case
    rf"\b(?:(?P<none>aucune?)|(?P<without>sans|ni)|pas{_SP}(?:(?P<one>une?{_SP}seule?)|(?P<no>de(?={_SP})|d(?=['’])))"
    rf"|(?P<not>pas(?={_SP}(?:fait|causé|provoqué|entraîné|occasionné){_SP}d)))(?!\w)"
)
_WORDS = frozenset({"aucun", "aucune", "sans", "ni", "pas"})
_WITHOUT_DOING = re.compile(
    rf"{_SP}(?:faire|causer|provoquer|entraîner|occasionner|enregistrer|déplorer|subir)(?:{_SP}|['’])"
    rf"(?:(?:de|aucune?){_SP}|d['’]|l[ae] moindre{_SP})?([^\W\d_]+)",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(
    rf"(?:{_SP}qu(?:e|['’]))?(?:{_SP}?[^\W\d_]+{_SP}){{0,2}}{_SP}?(?:d['’])?une?{_SP}seule?{_SP}[^\W\d_]", re.IGNORECASE
)
"""Sans perdre un seul homme, sans qu'une seule vitre soit brisée."""
_DONE = re.compile(rf"{_SP}[^\W\d_]+{_SP}(?:de{_SP}|d['’])(?:autres{_SP})?([^\W\d_]+)", re.IGNORECASE)
_NOUN = re.compile(
    rf"{_SP}(?:d['’]|['’])?(?:autre{_SP}|nouvelle?{_SP}|nouveaux?{_SP}|seule?{_SP})?([^\W\d_]+(?:['’-][^\W\d_]+)*)"
)
_HARM = re.compile(
    rf"(?:{_SP}|['’])[^\W\d_]+s{_SP}(?:[^\W\d_]+s{_SP})?(?:parmi{_SP}les{_SP}(?:\w+{_SP})?)?([^\W\d_]+s)(?!\w)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(rf"{_SP}(?:des|de{_SP}(?:ces|ses|leurs|nos|vos)|d['’]entre{_SP}(?:eux|elles))(?!\w)")
_NOT = re.compile(rf"{_SP}n(?:e{_SP}|['’])")
_COUNTED = re.compile(
    r"(?<!\w)(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent)"
    r"[ \u00a0][^\W\d_]{3,}[^.;]*,[ \u00a0]\Z"
)
"""Quarante plaintes, aucune n'a abouti: the pronoun takes up what was counted just before."""
_NONE_OF = re.compile(r"(?<!\w)n['’]en(?!\w)[^.;:,]*\Z", re.IGNORECASE)
_ENDS = re.compile(rf"{_SP}?(?:[.,;:!?)»]|\Z)")
"""Sur 740 malades, le service n'en a perdu aucun."""
_IN_NO_CASE = re.compile(rf"(?<!\w)(?:en|d['’]|de|à|dans|sous|pour|sur){_SP}?\Z", re.IGNORECASE)


def zeros(view: View) -> list[Draft]:
    """Every zero count, with the span the guide gives it: the determiner alone."""
    words = view.words
    starts = [start for start, word in zip(words.start, words.low, strict=True) if word in _WORDS]
    matches = [match for start in starts if (match := _NONE.match(view.low, start))]
    return [Draft(m.start(), m.end(), None, 0, kind="count", rule="zero") for m in matches if _counts(view, m)]


def _counts(view: View, match: re.Match[str]) -> bool:
    right = view.after(match.end(), 60)
    if match["without"]:
        return _without(right)
    if match["not"]:
        done = _DONE.match(right)
        return done is not None and done[1].lower() in _casualties()
    if match["no"]:
        noun = re.match(rf"(?:{_SP}|['’])([^\W\d_]+)", right)
        return noun is not None and (noun[1].lower() in _casualties() or _harmed(right))
    if match["one"]:
        return _NOUN.match(right) is not None
    return _none(view, match, right)


def _harmed(right: str) -> bool:
    """Pas de civils tués, pas d'enfants parmi les victimes: people, and what did not happen to them."""
    harm = _HARM.match(right)
    return harm is not None and harm[1].lower() in _casualties()


def _none(view: View, match: re.Match[str], right: str) -> bool:
    """Aucun blessé, aucun des otages, 40 plaintes, aucune n'a abouti; not "aucun doute", nor "en aucun cas"."""
    pronoun = _ENDS.match(right) and _NONE_OF.search(view.clause_before(match.start(), 60))
    if (
        pronoun
        or _OF_THEM.match(right)
        or (_NOT.match(right) and _COUNTED.search(view.clause_before(match.start(), 90)))
    ):
        return True
    noun = _NOUN.match(right)
    if noun is not None and noun[1].lower() in _casualties():
        return True  # fait état d'aucun blessé
    if noun is None or _IN_NO_CASE.search(view.before(match.start(), 8)) or not noun[1][0].islower():
        return noun is not None and noun[1][0].isupper() and not _IN_NO_CASE.search(view.before(match.start(), 8))
    word = noun[1].lower()
    table = load("quantities")["zero"]
    if word in _abstract() or (word.endswith(tuple(table["endings"])) and word not in _casualties()):
        return False
    token = view.token_from(match.end())
    return token is not None and view.words.pos[token] not in {
        "VERB",
        "AUX",
        "ADP",
        "PRON",
        "CCONJ",
        "SCONJ",
        "ADV",
        "DET",
    }


def _without(right: str) -> bool:
    if _NOT_ONE.match(right):
        return True
    doing = _WITHOUT_DOING.match(right)
    if doing is not None:
        return doing[1].lower() not in _abstract()
    noun = re.match(rf"{_SP}([^\W\d_]+)", right)
    return noun is not None and noun[1].lower() in load("quantities")["zero"]["without"]


@functools.cache
def _abstract() -> frozenset[str]:
    return frozenset(load("quantities")["zero"]["abstract"])


@functools.cache
def _casualties() -> frozenset[str]:
    """What is counted of killed, injured, missing and detained people, singular and plural."""
    events = load("events")
    nouns = [n for event in ("killed", "injured", "missing", "detained", "abducted") for n in events[event]["nouns"]]
    words = [n for n in nouns if " " not in n]
    return frozenset([*words, *(w + "s" for w in words), *load("quantities")["zero"]["without"]])


@functools.cache
def _zero_idiom() -> re.Pattern[str]:
    words = load("quantities")["zero"]["zero_idioms"]
    return re.compile(rf"(?<!\w)(?:{any_of(words)}){_SP}\Z", re.IGNORECASE)


def is_idiomatic_zero(view: View, draft: Draft) -> bool:
    """Tolérance zéro, repartir de zéro: no count."""
    numeral = draft.numeral
    if numeral is None or numeral.value != 0 or numeral.form != "words" or draft.unit is not None:
        return False
    return _zero_idiom().search(view.before(draft.start, 20)) is not None and not view.noun_follows(draft.end)
