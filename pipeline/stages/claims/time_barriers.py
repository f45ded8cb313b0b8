"""Which dates tell something else than when: what is compared, how long, how often, when it was reckoned."""

import re

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import Segment
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns, verbs, words

_SPAN_OF_TIME = re.compile(r"\b(?:derni[eè]re?s?|ces|cette|cet|ce|écoulée?s?)\b", re.IGNORECASE)
_LASTING = frozenset({"espace", "cours", "bout", "intervalle"})
_WITHIN = frozenset({"en", "sur", "durant", "depuis"})
_SUPERLATIVE = frozenset(
    "plus premier première record records jamais pire meilleur meilleure sommet inédit inédite fois seul seule".split()
)


def by_comparison(case: Case, unit: Unit, segment: Segment, own: Segment) -> str | None:
    """Why this date or place belongs to a figure compared, or None."""
    if _after_than(case, unit):
        return "compared with"
    if unit.date is None:  # contre trois l'an passé: another time, the same place; contre 12 % en Espagne: another
        national = any(u.low in _NATIONAL for u in case.units[own.first : own.last + 1])
        apart = segment is not own and (in_comparison(case, segment) or (national and in_comparison(case, own)))
        return "belongs to the figure compared" if apart else None
    if segment is not own and in_comparison(case, own) and _has_date(case, own):
        return "the figure compared has its own"
    if segment is not own and in_comparison(case, segment):
        return "belongs to the figure compared"
    return None


_NATIONAL = frozenset("national nationale mondial mondiale européen européenne".split())


def _has_date(case: Case, segment: Segment) -> bool:
    return any(u.date is not None for u in case.units[segment.first : segment.last + 1])


def _after_than(case: Case, unit: Unit) -> bool:
    """12 % de plus qu'en 2016, par rapport à 2016, six fois plus que la moyenne 2006-2021."""
    lows = [u.low for u in case.units[max(0, unit.index - 9) : unit.index]]
    for i, low in enumerate(lows):
        if low in {"que", "qu'"} and lows[i - 1] == "plus" and {"n'", "ne"} & set(lows[max(0, i - 5) : i]):
            continue  # ils n'étaient plus que trois l'an dernier
        if low in {"que", "qu'"} and _COMPARED & {w.split()[-1] for w in lows[max(0, i - 6) : i + 4]}:
            return unit.index - len(lows) + i > case.at or i >= len(lows) - 4
        if low in {"que", "qu'"} and case.quantity.kind == "multiple" and case.at < unit.index:
            return True
        if low in {"rapport", "comparé", "comparée", "comparaison"} and i >= len(lows) - 4:
            return True
    return False


_COMPARED = frozenset({"plus", "moins", "même", "autant", "mieux"})


def in_comparison(case: Case, segment: Segment) -> bool:
    """Contre 68 % en 2014, après 45 000 au deuxième trimestre: what is compared keeps to itself."""
    lows = [u.low for u in case.units[segment.first : segment.first + 3] if u.kind != "punct"]
    if not lows or lows[0] not in {"contre", "après"}:
        return False
    return any(u.kind == "quantity" for u in case.units[segment.first : segment.first + 4])


def undated(case: Case, unit: Unit, segment: Segment, own: Segment) -> str | None:
    """Why what the figure tells has no date, or not this one."""
    if (segment is not own and is_property(case)) or _is_distance(case) or _is_possession(case):
        return "it tells what something is like"
    if segment.index < own.index and _shifts(case, segment, own):
        return "told of another time"
    if segment is not own and own.index <= 1 and case.units[0].low == "après" and not own.finite:
        return "before what the sentence tells"  # après deux reports, la fusée a décollé mardi
    if _when_announced(case, unit):
        return "when it was announced"
    return None


def _is_distance(case: Case) -> bool:
    """Sur le marché de Mugunga, à quinze kilomètres de Goma: how far a place lies."""
    before = case.units[case.at - 3] if case.at >= 3 else None
    if case.quantity.kind != "measure" or before is None or case.before() != "à" or case.before(2) != ",":
        return False
    return before.place is not None


def _is_possession(case: Case) -> bool:
    """Deux de ses cinq satellites, un père de six enfants: what someone has all along."""
    return (case.before() in {"ses", "leurs"} and case.before(2) in {"de", "sur"}) or counts_kin(case)


def counts_kin(case: Case) -> bool:
    """Un père de six enfants: neither when nor where."""
    return case.before() == "de" and case.before(2) in nouns("parents")


def _shifts(case: Case, segment: Segment, own: Segment) -> bool:
    """L'armée a quitté le pays en mai, et l'ONU, qui compte encore 11 600 hommes, …: a subordinate of another time.

    "Un camion a explosé mardi, un accident qui a fait six morts" goes on.
    """
    predicate = case.governance.predicate
    main = [p for p in segment.predicates if p.form == "finite"] or _framed(case, segment, own)
    if predicate is None or not main or predicate in main or case.clauses.segment_of[predicate.first] != own.index:
        return False
    if own.opener not in {"que", "qu'", "qui"} or predicate.form != "finite" or is_toll(case):
        return False
    if predicate.forms[0] in _PERFECT:
        return False
    state = own.opener == "qui" and len(predicate.forms) == 1 and case.change == "level"
    return state or predicate.mood != main[-1].mood or predicate.forms[0] in _PLUPERFECT


def _framed(case: Case, segment: Segment, own: Segment) -> list[Predicate]:
    """Mardi, le ministre a inauguré l'usine, qui emploie 300 salariés: a date that opens is of the verb that follows.

    What was so then goes with it: "lundi, il a percuté un car qui roulait à 90 km/h"; not the votes one contests.
    """
    predicate = case.governance.predicate
    if segment.index or segment.predicates or own.index < 2 or own.opener != "qui" or predicate is None:
        return []
    if case.event not in {None, "voted"} or (predicate.mood != "present" and case.event is None):
        return []
    return [p for p in case.clauses.segments[1].predicates if p.form == "finite" and p is not predicate]


_PERFECT = frozenset({"a", "ont", "est", "sont"})
_PLUPERFECT = frozenset({"avait", "avaient"})


def _when_announced(case: Case, unit: Unit) -> bool:
    """Ont annoncé mardi l'envoi de 800 soldats: the date right after a verb of announcing what is to come."""
    predicate = case.governance.predicate
    if predicate is None or predicate.form != "finite" or unit.index != predicate.last + 1:
        return False
    announced = case.factuality == "future" and case.units[predicate.head].low in verbs("announcing")
    return announced and unit.index < case.at


def is_property(case: Case) -> bool:
    """Un quai prévu pour 400 personnes, une salle qui pouvait en contenir 300: what something is like has no date."""
    predicate = case.governance.predicate
    if predicate is not None and predicate.modal == "pouvoir" and case.units[predicate.head].low in verbs("holding"):
        return predicate.mood != "future"
    if predicate is None or predicate.form != "participle":
        return False
    return case.units[predicate.head].low in words("properties")


def is_toll(case: Case) -> bool:
    """Le bilan du séisme qui a frappé samedi l'île s'est alourdi lundi à 17 morts: the toll is of the event."""
    predicate = case.governance.predicate
    if case.whole is not None and case.whole.clauses is case.clauses and is_toll(case.whole):
        return True  # à 43 morts, dont trois enfants
    compared = in_comparison(case, case.clauses.segment(case.at))
    if predicate is None or (case.change not in {"to", "from"} and not compared):
        return False
    return any(u.low in {"bilan", "bilans", "nombre", "décompte"} for u in case.units[: predicate.first])


def is_reckoning(case: Case, unit: Unit) -> bool:
    """The date beside the verb of a toll is that of the reckoning."""
    predicate = case.governance.predicate
    return is_toll(case) and predicate is not None and unit.index > predicate.first


_FRONTED = 2
"""How far from its start a sentence's opening date may stand: "Au cours des …"."""


def by_time(case: Case, unit: Unit) -> str | None:
    """Why this date is not when the figure held, or None."""
    date = unit.date
    if date is None or date.type == "SET":
        return "a repeated time"
    before = [u.low for u in case.units[max(0, unit.index - 6) : unit.index]]
    if before[-1:] in (["depuis"], ["les"], ["l'"]) and "depuis" in before[-2:] and _SUPERLATIVE & set(before):
        return "the span of a superlative"
    following = unit.index > case.at and before[-1:] in (["de"], ["d'"])
    if following and before[-2:-1] and before[-2] in nouns("marks_of_time"):
        return "when another level was reached"  # 12 cm sous le record de juillet 2021
    if before[-1:] and before[-1] in {"de", "d'", "du"} and {"avant", "après"} & set(before[-4:-2]):
        return "of what came before or after"  # 12 000 avant l'incendie du 9 septembre
    after = case.units[unit.index + 1].low if unit.index + 1 < len(case.units) else ""
    resumed = case.clauses.segment(case.at).opener == "qui" and unit.index < case.at
    if date.text.lower() in {"lendemain", "veille", "surlendemain"} and after in {"de", "d'", "du", "des"} and resumed:
        return "of what came before or after"  # au lendemain de l'attaque, qui a fait sept morts
    if (other := _by_other_thing(case, unit, before)) is not None:
        return other
    if date.type != "DURATION":
        return None
    near = before[-1] if before else ""
    if near == "depuis" and unit.index > case.at:
        return "how long, not when"
    whole = near in {"de", "d'"} and not _LASTING.isdisjoint(before[-3:])  # en l'espace de 24 heures
    if near in {"de", "d'"} and not whole:
        return "how long, not when"  # une grève de 24 heures
    within = near in _WITHIN or (near in {"des", "les"} and bool({"cours", "dans", "durant"} & set(before[-3:])))
    within = within or whole
    if not (_SPAN_OF_TIME.search(date.text) or within):
        return "how long, not when"
    if unit.index <= _FRONTED:  # Sur douze mois, 264 300 logements …, soit 11 % de moins
        return None
    low, high = sorted((unit.index, case.at))
    crossed = any(u.kind == "quantity" for u in case.units[low + 1 : high])
    return "how long another figure took" if crossed and not _SPAN_OF_TIME.search(date.text) else None


def _by_other_thing(case: Case, unit: Unit, before: list[str]) -> str | None:
    """What else than the figure the date is of: another event, a text, a title, a stage."""
    if _dates_other_event(case, unit) or (is_honoured(case) and unit.index < case.at):
        return "when another event was"
    if _is_of_text(case, unit):
        return "when a text was signed"
    if _is_extent(case) and case.clauses.segment(unit.index) is not case.clauses.segment(case.at):
        return "how large a thing is"
    if _is_hour_of_other(case, unit):
        return "the hour of another stage"
    if unit.low.isdigit() and nouns("title_bearers") & set(before) and case.units[unit.index - 1].date is None:
        return "the year of a title"
    return "how long a run took" if _is_run(case, unit, before[-1] if before else "") else None


def _dates_other_event(case: Case, unit: Unit) -> bool:
    """Après l'incendie survenu hier dans le Gers, …: what another event was timed by; not "après lundi"."""
    segment, own = case.clauses.segment(unit.index), case.clauses.segment(case.at)
    if segment.index >= own.index or case.units[segment.first].low not in {"après", "malgré"} or segment.index:
        return False
    if case.event in _TOLLS:
        return False  # après des pluies tombées mardi, deux personnes sont mortes
    return any(u.pos == "NOUN" and u.low in nouns("happenings") for u in case.units[segment.first : unit.index])


_TOLLS = frozenset({"killed", "injured", "missing", "hospitalised", "affected", "destroyed"})


def _is_run(case: Case, unit: Unit, near: str) -> bool:
    """Les 42 km en 2 h 35, exact à 90 % en 20 minutes: how long a run or a test takes; 50 mm en trois heures fell."""
    date = unit.date
    if date is None or near != "en" or case.event is not None or case.change != "level" or unit.index < case.at:
        return False
    if date.type not in {"DURATION", "TIME"}:
        return False
    run = case.quantity.unit in {"m", "km"}
    return run or (case.quantity.kind == "percentage" and case.before() == "à")


def _is_extent(case: Case) -> bool:
    """D'une longueur de 900 mètres, le pont a été inauguré mardi: how large it is has no date."""
    opening = [u.low for u in case.units[: case.at]]
    return case.quantity.kind == "measure" and opening[:2] in (["d'", "un"], ["d'", "une"])


def _is_hour_of_other(case: Case, unit: Unit) -> bool:
    """2 km de nage avec un départ à 6 heures, 60 km de vélo: a bare hour is of the item of the list it stands in."""
    if unit.date is None or unit.date.type != "TIME" or case.event is not None or unit.index > case.at:
        return False
    own, held = case.clauses.segment(case.at), case.clauses.segment(unit.index)
    listed = own.opener in {",", "et"} and own.index > held.index and not own.predicates
    return listed and case.quantity.kind == "measure" and any(u.quantity for u in case.units[held.first : unit.index])


def is_honoured(case: Case) -> bool:
    """Une marche a eu lieu samedi à Lille en mémoire de douze mineurs: those remembered died elsewhere, before."""
    lows = [u.low for u in case.units[max(0, case.at - 4) : case.at]]
    linked = lows[-1:] and (lows[-1] in {"à", "aux", "de", "des"} or lows[-2:-1] in (["à"], ["de"]))
    return bool(linked) and bool({"hommage", "mémoire"} & set(lows))


def _is_of_text(case: Case, unit: Unit) -> bool:
    """La charte sociale de 2009 plafonne le loyer à 400 euros, l'accord de paix du 5 mai: of the text alone."""
    at = unit.index - 1
    if at < 1 or unit.index > case.at or case.units[at].low not in {"de", "du"}:
        return False
    at -= 1
    while at > 1 and (
        case.units[at].pos == "ADJ" or case.units[at].low == "et" or case.units[at - 1].low in {"de", "d'"}
    ):
        at -= 2 if case.units[at - 1].low in {"de", "d'"} else 1  # la charte d'accueil et de partage
    opened = case.units[case.clauses.segment(at).first].low == "depuis"
    return not opened and case.units[at].low in nouns("texts")
