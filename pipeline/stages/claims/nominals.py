"""The noun that a figure depends on, or that depends on it: "un taux de 7 %", "38 % des dossiers"."""

from collections.abc import Sequence

from pipeline.conjugation import agreements
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.ellipsis import elided
from pipeline.stages.claims.phrases import (
    DETERMINERS,
    OF,
    Counted,
    Phrase,
    counted,
    is_direct,
    is_noun,
    phrase_after,
    phrase_before,
    preposition,
)
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import nouns, words

_ADVERBIAL = frozenset({"en", "dans", "sur", "par"})
_ARTICLES = frozenset({"le", "la", "les", "l'", "ses", "son", "sa", "leur", "leurs", "un", "une"})
_BOUNDS = frozenset({"sous", "vers", "au", "aux", "jusqu'", "autour"})


def introducer(case: Case) -> int:
    """The index of the word that introduces the figure, its article skipped: "sous les 9 %" → sous."""
    at = case.at - 1
    while at > 0 and case.units[at].low in _ARTICLES:
        at -= 1
    return at


def scaled(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un taux de 1,8 gramme d'alcool, une vitesse de 90 km/h: a scale is what is measured, whatever the unit adds."""
    if case.before() not in {"de", "d'"} or case.at < 2:
        return None
    phrase = phrase_before(case.clauses, case.at - 1)
    if phrase is None or phrase.low not in nouns("scales"):
        return None
    if case.quantity.kind != "measure" and phrase.low in nouns("amounts"):
        return None
    return counted(_of_thing(case, phrase) or phrase, "governing_noun")


def _of_thing(case: Case, phrase: Phrase) -> Phrase | None:
    """Un tunnel, d'une longueur de 7 km: an extent said of a thing gives way to the thing."""
    at = phrase.first - 1
    if phrase.low not in nouns("extents") or at < 1 or case.units[at].low not in {"un", "une"}:
        return None
    if case.units[at - 1].low not in {"d'", "de"}:
        return None
    if at == 1 and case.after() == ",":  # d'une longueur de 900 mètres, le tunnel …
        return _to_come(case)
    if at < 2:
        return None
    return phrase_before(case.clauses, at - 1 - (case.units[at - 2].low == ","))


def _to_come(case: Case) -> Phrase | None:
    """The subject of the verb after a fronted figure."""
    verb = next((p for p in case.clauses.predicates if p.first > case.at and p.form == "finite"), None)
    return subject_of(case.clauses, verb) if verb is not None else None


def apposed_amount(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Le plan de secours, de 2,7 milliards; la coulée, longue de 600 mètres: said of the noun before the comma."""
    link = introducer(case)
    if (
        case.before() == "soit"
        and case.before(2) == ","
        and not any(p.first < case.at for p in case.clauses.predicates)
    ):
        return counted(phrase_before(case.clauses, case.at - 2), "governing_noun")  # la récolte, soit 5 000 tonnes
    if link < 2 or case.units[link].low not in {"de", "d'"}:
        return None
    at = link - 1
    if case.units[at].low in words("dimensions"):
        at -= case.units[at - 1].low == ","
        return counted(phrase_before(case.clauses, at), "governing_noun")
    return counted(phrase_before(case.clauses, at), "governing_noun") if case.units[at].low == "," else None


def governing_noun(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Un taux de 7 %, une amende de 5 millions, vents moyens de 165 km/h, le chômage sous les 9 %."""
    link = introducer(case)
    if link > 0 and case.units[link].low == "magnitude":
        link -= 1
    word = case.units[link].low if link >= 0 else ""
    if word in {"de", "d'", "à"} and link >= 2 and _is_aside(case, link - 1):
        return counted(phrase_before(case.clauses, link - 2), "governing_noun")
    if word not in {"de", "d'", "à"} | words("fixed") | _BOUNDS:
        return None
    phrase = phrase_before(case.clauses, link)
    if phrase is not None and phrase.low in words("light_nouns") and case.after() in OF:
        return None  # fait état de 95 % d'interceptions
    if phrase is None and link and case.units[link - 1].low in words("fixed"):
        phrase = phrase_before(case.clauses, link - 1)
    if phrase is None or not _belongs(case, phrase, word):
        return None
    of_warming = word == "à" and case.quantity.unit == "Cel"  # un scénario à 4 degrés de réchauffement
    bare = word != "à" or phrase.last == link - 1 == phrase.head.index  # not "le retour du déficit à 3 % du PIB"
    if (of_warming or (phrase.low in nouns("change_nouns") and bare)) and case.after() in OF:
        share = complement(case, earlier)  # une baisse de 4 % de ses ventes
        if share is not None:
            return share
    if phrase.low in nouns("amounts"):
        return _beyond_amount(case, phrase, earlier)
    bearer = _unchanged(case, phrase)
    balance = case.quantity.kind == "money" and phrase.low in nouns("balances")
    if (
        bearer is phrase and phrase.low in nouns("change_nouns") and not balance
    ):  # ce qui correspond à une baisse de 16 %
        return elided(case, [c for c in earlier if c.sentence == case.sentence]) or counted(phrase, "governing_noun")
    return counted(bearer, "governing_noun")


def _belongs(case: Case, phrase: Phrase, word: str) -> bool:
    """Venait en sens inverse à 90 km/h: of the motion; "sous les 9 %" needs an object."""
    if word == "à" and phrase.first and case.units[phrase.first - 1].low in _ADVERBIAL:
        return False
    if word in _BOUNDS and not is_direct(case.clauses, phrase):
        return False
    return word != "à" or not _is_pace(case, phrase)


def _is_pace(case: Case, phrase: Phrase) -> bool:
    """Reliera les deux villes à 200 km/h; not "établir un record à 190 km/h"."""
    rated = phrase.low in nouns("scales", "marks_of_time", "amounts", "stating_nouns") or phrase.low == "limite"
    return case.quantity.unit in _SPEEDS and is_direct(case.clauses, phrase) and not rated


_SPEEDS = frozenset({"km/h", "m/s", "[kn_i]", "[mi_i]/h"})


def amount(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Une somme de 3 millions: the amount itself, when nothing else bears it."""
    if case.before() not in {"de", "d'"}:
        return None
    return counted(phrase_before(case.clauses, case.at - 1), "amount")


def _beyond_amount(case: Case, phrase: Phrase, earlier: Sequence[Case]) -> Counted | None:
    """Un contrat d'un montant de 3 millions, des actifs à hauteur de 46 millions; l'équivalent restates a figure."""
    if phrase.low in {"équivalent", "équivalents"}:
        share = complement(case, earlier) if case.quantity.kind in {"percentage", "fraction"} else None
        return share or elided(case, earlier)  # l'équivalent de 8 % de ses recettes
    at = phrase.first - 1
    while at > 0 and (case.units[at].low in DETERMINERS or case.units[at].pos == "ADJ"):
        at -= 1
    if at == 0 and case.units[0].low in OF and case.after() == ",":
        return counted(_to_come(case), "late_subject")  # d'un montant de 2 millions, le marché …
    if at < 1 or case.units[at].low not in words("amount_links"):
        return None
    outer = phrase_before(case.clauses, at - 1 if case.units[at - 1].low == "," else at)
    if outer is not None and outer.first and case.units[outer.first - 1].low in _ADVERBIAL:
        return None  # pris en charge à hauteur de
    return counted(outer, "governing_noun")


def distance(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Une école, à 40 km de Tagum; Luc Roy (à 9 milles); un astre à quatre années-lumière de la Terre."""
    apposed = case.before(2) in {",", "("}
    if case.quantity.unit in _SPEEDS | {"Cel", "[degF]"}:
        return None
    if case.before() != "à" or case.at < 2 or not (case.after() in OF or case.before(2) == "("):
        return None
    phrase = phrase_before(case.clauses, case.at - 1 - apposed)
    if phrase is None or (not apposed and preposition(case.clauses, phrase.first) is not None):
        return None  # s'est posé au Chili à 30 km du col
    named = phrase.head.actor
    if named is not None and named.named:
        return Counted(named.start, named.end, phrase.low, "governing_noun", phrase.first, phrase.last)
    return counted(phrase, "governing_noun")


def _is_aside(case: Case, i: int) -> bool:
    """Le coût total, devisé à 720 millions: a participle after a comma qualifies the noun before it."""
    predicate = case.clauses.starting.get(i)
    bare = predicate is not None and predicate.form == "participle"
    return (bare or case.units[i].low.endswith(("é", "ée", "és", "ées"))) and case.units[i - 1].low == ","


def _unchanged(case: Case, phrase: Phrase) -> Phrase | None:
    """Un marché en hausse de 0,3 %: the noun of change gives way to what changes, a cost to what costs it."""
    if case.quantity.kind == "money" and (thing := _of_thing(case, phrase)) is not None:
        return thing
    if phrase.low not in nouns("change_nouns") or (case.quantity.kind == "money" and phrase.low in nouns("balances")):
        return phrase
    before = case.units[phrase.first - 1].low if phrase.first else ""
    if before in {"en", "une", "un", "la", "le", "de", "soit"}:
        bearer = _bearer_of_change(case, phrase) if before == "en" else None
        if bearer is not None:
            return bearer
        nested = phrase_after(case.clauses, phrase.head.index + 1)
        follows = case.units[phrase.head.index + 1].low in OF and phrase.head.index + 1 < case.at - 1
        return nested if follows and nested else phrase if before != "en" else None
    return phrase


def _bearer_of_change(case: Case, phrase: Phrase) -> Phrase | None:
    """Un marché en hausse; des cours mondiaux, en baisse de plus d'un tiers."""
    at = phrase.first - 1
    if at and case.units[at - 1].low == ",":
        return phrase_before(case.clauses, at - 1, nearest=True)
    return phrase_before(case.clauses, at)


def complement(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """38 % des dossiers, 65 millions d'euros de surcoûts, 90 tonnes de fèves."""
    at = case.at + 1
    if case.after(2) in OF and case.after() in _RECKONED:
        at += 1  # 40 tonnes supplémentaires de riz
    if at >= len(case.units) or case.units[at].low not in OF:
        return None
    phrase = phrase_after(case.clauses, at + 1 if case.units[at].low in {"du", "des"} else at)
    if phrase is None or (phrase.low in nouns("units_of_place") and case.quantity.kind == "measure"):
        return None
    if at > case.at + 1 and phrase.low in nouns("rate_units", "calendar"):
        return None  # 10 euros brut de l'heure
    if case.quantity.kind == "measure" and (phrase.head.place is not None or phrase.head.is_capital):
        return None
    if case.quantity.kind == "measure" and case.before() == "à":
        return None  # à 30 km du col: from where it is reckoned
    return counted(phrase, "complement")


_RECKONED = frozenset().union(
    *map(agreements, ("annuel", "brut", "journalier", "mensuel", "quotidien", "supplémentaire", "additionnel", "net"))
)


def recipient(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """500 000 francs à chaque famille endeuillée, 200 000 $ par maison; not "400 dirhams par mois"."""
    if case.after() not in {"à", "par"} or (case.after() == "à" and case.after(2) != "chaque"):
        return None
    if case.after() == "par" and case.after(2) in DETERMINERS:
        return None  # estimés à 3 millions par l'assureur
    phrase = phrase_after(case.clauses, case.at + 2)
    return None if phrase is None or phrase.low in nouns("calendar", "rate_units") else counted(phrase, "recipient")


def purpose(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """15 000 € au titre du préjudice moral, en réparation du dommage: what a sum makes good."""
    last = case.clauses.segment(case.at).last
    for i in range(case.at + 1, min(last, case.at + 12)):
        unit, following = case.units[i], case.units[i + 1].low
        if unit.low in nouns("purposes") and following in OF and case.units[i - 1].low in {"au", "à", "en", "pour"}:
            return counted(phrase_after(case.clauses, i + 2 if following in {"du", "des"} else i + 1), "complement")
    return None


def postposed(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """Les experts évaluent à 12 millions le coût des travaux: the object follows the sum."""
    if case.before() != "à" or case.after() not in {"le", "la", "l'", "les"}:
        return None
    phrase = phrase_after(case.clauses, case.at + 1)
    if phrase is not None and phrase.low in nouns("rate_units", "calendar"):
        return None  # à 310 euros la tonne
    beyond = phrase.head.index + 1 if phrase is not None else len(case.units)  # a text may end with the noun
    if phrase is not None and phrase.low in nouns("containers") and beyond < len(case.units):
        phrase = (phrase_after(case.clauses, beyond) if case.units[beyond].low in OF else None) or phrase
    return counted(phrase, "postposed")


def apposed_noun(case: Case, earlier: Sequence[Case]) -> Counted | None:
    """L'engin, 1 240 kg sur la balance: a measure in apposition to a noun."""
    if case.before() != "," or case.at < 2:
        return None
    phrase = phrase_before(case.clauses, case.at - 1)
    return counted(phrase, "apposition") if phrase and is_noun(phrase.head) and phrase.first <= 2 else None
