"""Which places tell something else than where: who acts, where to, whose, what about, where it was written."""

import re

from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.journeys import apposed_to_journey, is_aim, is_goal, is_journey
from pipeline.stages.claims.time_barriers import counts_kin, is_honoured
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns, verbs, words
from schemas import LocationMention

_BEFORE_EVENT = frozenset({"depuis", "après", "avant", "dès", "malgré", "suite"})
_DATELINE = re.compile(r"(?:[^.\n]|(?<=\d)\.(?=\d)){2,70}?\s[-–—]{1,2}\s")


def by_place(case: Case, scene: Scene, unit: Unit) -> str | None:
    """Why this place is not where the figure holds, or None."""
    place = unit.place
    if place is None or (place.is_actor and not is_host(case, unit)) or _is_doer(case, unit):
        return "it acts"
    if in_dateline(scene, place):
        return "the dateline"
    if counts_kin(case):
        return "kin"
    if is_far_body(case, unit):
        return "a body of the sky"
    if unit.index < case.at and (is_honoured(case) or _counts_others(case)):
        return "where others are"
    return _by_motion(case, unit) or _by_side(case, unit) or _by_owner(case, unit) or _by_other_event(case, unit)


def _counts_others(case: Case) -> bool:
    """Au Bénin et au Ghana, comme dans vingt autres pays: what is counted is elsewhere."""
    counted = case.counted
    if counted is None or counted.head not in nouns("lands"):
        return False
    return any(u.low in {"autres", "autre"} for u in case.units[case.at + 1 : counted.last + 1])


def is_far_body(case: Case, unit: Unit) -> bool:
    """À 4 millions de kilomètres de Vénus, les anneaux de Neptune; "sur Mars" alone tells where."""
    if unit.place is None or unit.place.rule != "sky":
        return False
    at = unit.index - 1
    while at > 0 and case.units[at].low in _ARTICLES:
        at -= 1
    return case.units[max(0, at)].low not in {"sur", "dans"}


def _by_motion(case: Case, unit: Unit) -> str | None:
    """Where something comes from or goes."""
    if is_aim(case, unit):
        return "where another was taken"
    if is_journey(case.units, unit) or apposed_to_journey(case, unit) or is_goal(case, unit):
        return "where from or where to"
    return None


def _by_side(case: Case, unit: Unit) -> str | None:
    """Who is on the other side, or what has two ends."""
    before = [u.low for u in case.units[max(0, unit.index - 4) : unit.index]]
    if "face" in before or "avec" in before[-2:] or _is_opponent(case, unit):
        return "an opponent or partner"  # la victoire face à Niort, un contrat passé avec la Chine
    if _is_line(case, unit):
        return "the ends of a line"
    return None


def _by_owner(case: Case, unit: Unit) -> str | None:
    """Whose it is, or what it is about."""
    if unit.actor is not None and unit.place is not None and unit.actor.start < unit.place.start:
        return "inside an actor's name"
    owned = unit.index > 1 and case.units[unit.index - 1].low in {"de", "d'", "du"}
    owner = case.units[unit.index - 2] if owned else None
    if (
        owner is not None
        and owner.low in nouns("inhabitants")
        and owner.low not in words("inhabitants") - {"population"}
    ):
        return None  # les citoyens du canton de Vaud ont accepté …
    if (owner is not None and owner.actor is not None) or _is_beside_owner(case, unit):
        return "complement of an actor"
    if _names_text(case, unit):
        return "the name of a text"
    return "what it is about" if _is_topic(case, unit) else None


def _names_text(case: Case, unit: Unit) -> bool:
    """L'accord de paix de Nouakchott, le protocole de Kyoto: where a text was signed is a part of its name.

    So is what one leaves or is in: "la sortie de l'Union coûterait 5 %", not "à la sortie de Lens".
    """
    at = unit.index - 1
    while at > 0 and case.units[at].low in _ARTICLES:
        at -= 1
    if at < 2 or case.units[at].low not in _OF:
        return False
    at -= 1
    if case.units[at].low.removeprefix("vice-") in nouns("title_bearers"):
        return True  # huit fois championne d'Europe
    if case.units[at].low in nouns("memberships"):
        return case.units[at - 2].low != "à"
    while at > 1 and (case.units[at].pos == "ADJ" or case.units[at - 1].low in _OF):
        at -= 1 if case.units[at].pos == "ADJ" else 2
    return case.units[at].low in nouns("texts")


def _by_other_event(case: Case, unit: Unit) -> str | None:
    """Depuis l'attaque de Gao, …: where another event was."""
    segment = case.clauses.segment(unit.index)
    own = case.clauses.segment(case.at)
    reckoned = case.units[segment.first].low in {"après", "depuis"} and _is_reckoned(case)
    if reckoned:
        return None  # après l'explosion survenue à Lagos, le bilan est de 12 morts
    if segment is not own and segment.index < own.index and case.units[segment.first].low in _BEFORE_EVENT:
        return "where another event was"
    return None


def _is_reckoned(case: Case) -> bool:
    return any(u.low == "bilan" for u in case.units[max(0, case.at - 8) : case.at])


def _is_beside_owner(case: Case, unit: Unit) -> bool:
    """La gendarmerie de Kédougou, dans le sud-est du Sénégal, a …: the land tells where the actor's seat is."""
    i = unit.index - 1
    while i > 0 and case.units[i].place is None and case.units[i].low in _APPOSING:
        i -= 1
    near = case.units[i]
    if near.place is None or near.place is unit.place or case.units[i + 1].low not in {",", "("} or i < _OWNED:
        return False
    return case.units[i - 1].low in {"de", "d'", "du"} and case.units[i - 2].actor is not None


_OWNED = 2
_APPOSING = frozenset(
    ", ( au aux à en dans le la l' les nord sud est ouest centre nord-est nord-ouest sud-est sud-ouest de du d' "
    "des".split()
)


def is_host(case: Case, unit: Unit) -> bool:
    """La Belgique recense 300 cas, le pays où sont les choses: a land or town that has what is counted locates it."""
    if unit.place is None or unit.place.kind not in _HOSTS or (unit.actor and unit.actor.start < unit.place.start):
        return False
    i = unit.index + 1
    while i < len(case.units) and (case.units[i].place is not None or case.units[i].low in _BEFORE_VERB):
        i += 1
    if i >= case.at or case.units[i].low not in verbs("hosting"):
        return False
    return not any(p.first > i for p in case.clauses.predicates if p.first < case.at and p.head != i)


_HOSTS = frozenset({"country", "region", "city", "district"})
_BEFORE_VERB = frozenset("a avait ont avaient n' ne déjà encore , en y et de d' du le la l' les".split())


def _is_doer(case: Case, unit: Unit) -> bool:
    """Le Japon a versé 500 000 dollars, Metz a remporté deux coupes: a land or club whose verb tells a deed.

    "Le Chili compte 19 millions d'habitants", "le Mali a perdu 47 soldats" tell what is there.
    """
    if unit.place is None or unit.place.kind not in {"country", "city"}:
        return False
    first, last = unit.index, unit.index
    while first > 0 and (case.units[first - 1].place is unit.place or case.units[first - 1].low in {"le", "la", "l'"}):
        first -= 1
    while last + 1 < len(case.units) and case.units[last + 1].place is unit.place:
        last += 1
    opens = first == case.clauses.segment(unit.index).first or case.units[first - 1].low in {",", "que", "qu'"}
    opens = opens or (case.units[first - 1].low == "et" and case.units[first - 2].place is not None)
    predicate = case.clauses.starting.get(last + 1) or case.clauses.starting.get(last + 2)
    if not opens or predicate is None or predicate.form != "finite" or predicate.is_passive:
        return False
    head = case.units[predicate.head].low
    facing = {u.low for u in case.units[predicate.last + 1 : case.clauses.segment(unit.index).last + 1]}
    contends = head not in verbs("hosting") and "face" in facing
    if contends and any(u.place is not None and u.place is not unit.place for u in case.clauses.places):
        return True  # Nancy mène face à Metz
    if unit.place.kind == "city" and head not in verbs("hosting") and _is_match(case):
        return True  # Niort a faibli avant la mi-temps
    return head in verbs("contending") if unit.place.kind == "city" else head not in verbs("hosting", "befalling")


def _is_match(case: Case) -> bool:
    """Goals, saves and half-times: what is told there of a town is told of its club."""
    return any(u.low in nouns("match_words") for u in case.units if u.kind == "word")


def _is_opponent(case: Case, unit: Unit) -> bool:
    """Deux victoires contre l'Espagne, s'incliner contre Niort, une plainte contre Nice: who is on the other side."""
    i = unit.index - 1
    while i > 0 and (case.units[i].low in _LISTING or case.units[i].place is not None):
        i -= 1
    if {"vis-à-vis", "envers", "encontre", "égard"} & {u.low for u in case.units[max(0, i - 1) : i + 1]}:
        return True  # sa dette vis-à-vis de la Norvège
    if case.units[i].low != "contre":
        return False
    return any(u.low in nouns("contests") or u.low in verbs("contending") for u in case.units[max(0, i - 5) : i])


_LISTING = frozenset({"le", "la", "l'", "les", "et", ","})


def _is_line(case: Case, unit: Unit) -> bool:
    """Le vol Paris-Alger, la liaison entre Metz et Nancy: two places are the ends of a line, or sides of a pact."""
    lows = [u.low for u in case.units[max(0, unit.index - 9) : unit.index]]
    at = max((i for i, low in enumerate(lows) if low == "entre"), default=0)
    between = case.units[unit.index - len(lows) + at + 1 : unit.index]
    listed = all(u.low in _LISTING or u.place is not None for u in between)
    if at and listed and {lows[at - 1], *lows[max(0, at - 2) : at - 1]} & nouns("lines"):
        return True
    if at and listed and "sur" not in lows[:at] and set(lows[max(0, at - 6) : at]) & nouns("roads"):
        return True  # la route côtière entre Nice et Menton a été coupée; not "sur la route entre …"
    first, last = unit.index, unit.index
    while first > 0 and case.units[first - 1].place is unit.place:
        first -= 1
    while last + 1 < len(case.units) and case.units[last + 1].place is unit.place:
        last += 1
    return any(
        0 < hyphen < len(case.units) - 1
        and case.units[hyphen].low in {"-", "–"}
        and case.units[hyphen - 1].end == case.units[hyphen].start
        and case.units[hyphen - 1].place is not None
        and case.units[hyphen + 1].place is not None
        for hyphen in (first - 1, last + 1)
    )


def _is_topic(case: Case, unit: Unit) -> bool:
    """Un sondage mené sur la Corse, un accord sur le Golan: "sur" after such a noun names a topic."""
    at = unit.index - 1
    while at > 0 and case.units[at].low in {"le", "la", "l'", "les"}:
        at -= 1
    if at < 1 or case.units[at].low != "sur":
        return False
    at -= 1 + (case.clauses.starting.get(at - 1) is not None)
    return at >= 0 and case.units[at].low in nouns("topical")


def in_dateline(scene: Scene, place: LocationMention) -> bool:
    """PARIS, 12 mars 2021 (AFP) – : where the dispatch was written."""
    block = scene.parsed.blocks[scene.parsed.block_at(place.start)]
    if block.kind == "dateline":
        return True
    opened = place.start - block.start <= 2 and scene.text[place.start : place.end].isupper()
    return opened and bool(_DATELINE.match(scene.text, place.end - 2, place.end + 70))


def is_loose(case: Case, unit: Unit) -> bool:
    """A place that only complements a noun ("la rivière du Nord") locates less than one after à, en, dans, sur."""
    i = unit.index - 1
    while i >= 0 and (case.units[i].low in _ARTICLES or case.units[i].pos == "ADJ"):
        i -= 1
    if unit.place is not None and unit.place.kind == "facility" and (i < 0 or case.units[i].low == ","):
        return False  # l'hôpital de Bria accueillait dix blessés
    while i >= 1 and case.units[i].low in _OF and case.units[i - 1].low in nouns("places_nouns", "happenings"):
        i -= 2  # au nord de la commune de X; les Maâfa de la commune de X
        while i >= 0 and (case.units[i].low in _ARTICLES or case.units[i].pos == "ADJ"):
            i -= 1
        if i < 0 or case.units[i].low not in _OF:
            return False
    if i < 1 or case.units[i].low not in _OF:
        return i < 0 or case.units[i].low not in _LOCATIVE
    return True


_OF = frozenset({"de", "d'", "du", "des"})
_ARTICLES = frozenset("la le les l' un une ce cet cette son sa leur".split())
_LOCATIVE = frozenset("à au aux en dans sur près chez ( entre sous devant jusqu' contre depuis".split())
