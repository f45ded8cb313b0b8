"""Why a date or place of the sentence cannot be a figure's: quotation, clause, comparison, movement, duration."""

import re
from collections.abc import Sequence

from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.clauses import RELATIVES, Segment
from pipeline.stages.claims.journeys import apposed_to_journey, is_aim, is_goal, is_journey
from pipeline.stages.claims.phrases import phrase_before
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import event_frames, nouns, words
from schemas import LocationMention, Statement

_SPAN_OF_TIME = re.compile(r"\b(?:derni[eè]re?s?|ces|cette|cet|ce|écoulée?s?)\b", re.IGNORECASE)
_WITHIN = frozenset({"en", "sur", "durant", "depuis"})
_SUPERLATIVE = frozenset(
    "plus premier première record records jamais pire meilleur meilleure sommet inédit inédite fois seul seule".split()
)
_POLLS = frozenset({"sondage", "sondages", "enquête", "baromètre", "étude"})
_BEFORE_EVENT = frozenset({"depuis", "après", "avant", "dès", "malgré", "suite"})
_DATELINE = re.compile(r"[^.\n]{2,70}?\s[-–—]{1,2}\s")


def _is_property(case: Case) -> bool:
    """Un quai prévu pour 400 personnes, doté d'un budget de 6 M$: what something is like has no date."""
    predicate = case.governance.predicate
    if predicate is None or predicate.form != "participle":
        return False
    return case.units[predicate.head].low in words("properties")


def refusal(case: Case, scene: Scene, unit: Unit) -> str | None:
    """The barrier between a figure and a date or place of its sentence, or None."""
    segment, own = case.clauses.segment(unit.index), case.clauses.segment(case.at)
    return (
        _by_quotation(case, scene, unit)
        or (_by_clause(case, segment, own) if segment is not own else None)
        or _by_comparison(case, unit, segment, own)
        or (_undated(case, segment, own) if unit.date is not None else None)
        or (_date_refusal(case, unit) if unit.date is not None else _place_refusal(case, scene, unit))
    )


def _by_quotation(case: Case, scene: Scene, unit: Unit) -> str | None:
    """What stands outside the reported content dates the saying: "a annoncé mardi le ministère"."""
    statement = case.statement
    if statement is None and unit.date is not None and _dates_saying(case, scene, unit):
        return "when it was said"
    if statement is None or statement.start <= unit.start < statement.end:
        return None
    if _frames_counting(case, unit) or (unit.date is not None and _dates_poll(case, unit)):
        return None
    if _goes_on_after_quote(case, statement, unit):
        return None
    return "outside what is reported"


def _dates_saying(case: Case, scene: Scene, unit: Unit) -> bool:
    """A alerté mercredi l'agence, qui craint …: the date right after a verb of saying is that of the saying."""
    for statement in scene.statements.get(case.sentence, ()):
        if (
            statement.cue_end is not None
            and 0 <= unit.start - statement.cue_end <= _SAID
            and statement.type != "direct"
        ):
            return not statement.start <= unit.start < statement.end
    return False


_SAID = 3


def _goes_on_after_quote(case: Case, statement: Statement, unit: Unit) -> bool:
    """Parle de « plusieurs dizaines de morts » à Goma: after a quoted phrase without a verb the clause goes on."""
    if statement.type != "direct" or unit.start < statement.end:
        return False
    own, held = case.clauses.segment(case.at), case.clauses.segment(unit.index)
    return not own.finite and own.index < held.index <= own.index + 1


def _frames_counting(case: Case, unit: Unit) -> bool:
    """À Lyon, la préfecture a compté 23 200 manifestants: a fronted place or date holds for a bare object.

    Before "que" it tells where it was said: "À Genève, l'OMS a annoncé que …".
    """
    statement = case.statement
    if statement is None or statement.type != "indirect" or unit.start > statement.start:
        return False
    opening = next((u for u in case.units if u.start >= statement.start), None)
    said = opening is None or (opening.index > 0 and case.units[opening.index - 1].low in {"que", "qu'"})
    if opening is not None and any(opening.index <= p.first < case.at for p in case.clauses.predicates):
        return False  # menace de fermer ses ports: a clause is reported, not a figure
    segment = case.clauses.segment(unit.index)
    return not said and segment.index == 0 and not segment.predicates and statement.cue_start is not None


def _dates_poll(case: Case, unit: Unit) -> bool:
    """Selon un sondage publié jeudi: a voting intention holds when the poll was made."""
    segment = case.clauses.segment(unit.index)
    return case.event == "voted" and any(u.low in _POLLS for u in case.units[segment.first : unit.index])


def _by_clause(case: Case, segment: Segment, own: Segment) -> str | None:
    governor = case.governance.predicate
    if segment.depth > own.depth or (segment.depth < own.depth and segment.index > own.index):
        return "in another bracket"
    if any(s.opener in {":", ";"} for s in case.clauses.segments[own.index + 1 : segment.index + 1]):
        return "beyond a colon or semicolon"
    told_apart = any(s.opener == ";" for s in case.clauses.segments[segment.index + 1 : own.index + 1])
    leans = case.counted is not None and case.counted.rule == "elided" and not _placed_anew(case, own)
    if told_apart and not leans and case.governance.is_local:
        return "beyond a semicolon"
    if segment.opener == "dont" and not segment.predicates and segment.index > own.index:
        return "belongs to a part"
    resumed = own.index > segment.index and own.opener == "gerund"
    told = _is_toll(case) or _tells_happening(case, segment)
    if segment.opener in RELATIVES and segment.predicates and not resumed and not told:
        return "in a relative clause about something else"
    finite = [p for p in segment.predicates if p.form == "finite"]
    if segment.index > own.index and finite and governor not in finite and not _shares_end(case, segment, own):
        return "in a later clause with its own verb"
    if segment.index < own.index and finite and governor not in finite and _opens_contrast(case, segment):
        return "in a clause about what else went on"
    between = case.clauses.segments[own.index + 1 : segment.index]
    if governor not in segment.predicates and any(s.opener in RELATIVES and s.predicates for s in between):
        return "in what a relative adds"
    bare = segment.predicates and not finite and all(p.form == "participle" for p in segment.predicates)
    opening = bool(bare) and segment.index < own.index and segment.predicates[0].first == 0
    following = segment.opener == "," and segment.index > own.index
    if bare and governor not in segment.predicates and (opening or following):
        return "in a participial clause about something else"
    return None


def _shares_end(case: Case, segment: Segment, own: Segment) -> bool:
    """Douze civils ont péri et trente autres ont été blessés lundi à Alep: one toll, told at its end.

    Also what interrupts a clause: "les secouristes, épaulés par trois chiens, étaient sur place hier".
    """
    between = case.clauses.segments[own.index + 1 : segment.index + 1]
    aside = own.opener == "," and own.predicates and all(p.form == "participle" for p in own.predicates)
    if aside and case.governance.predicate in own.predicates and len(between) == 1 and own.last + 1 == segment.first:
        return segment.opener == "," and not any(u.kind == "quantity" for u in _units(case, segment))
    if case.event not in _TOLL or len(between) != 1 or segment.opener not in {"et", ","}:
        return False
    figure = next((u for u in _units(case, segment) if u.quantity is not None), None)
    verb = next((p for p in segment.predicates if p.form == "finite"), None)
    if figure is None or verb is None or figure.index > verb.first or verb.mood != _mood(case):
        return False
    return any(f.event in _TOLL for f in event_frames().get(case.units[verb.head].low, ()))


_TOLL = frozenset({"killed", "injured", "missing", "hospitalised"})


def _mood(case: Case) -> str | None:
    predicate = case.governance.predicate
    return predicate.mood if predicate is not None else None


def _units(case: Case, segment: Segment) -> Sequence[Unit]:
    return case.units[segment.first : segment.last + 1]


def _opens_contrast(case: Case, segment: Segment) -> bool:
    """Pendant qu'à Pékin se tient le congrès, des centaines de Tibétains manifestent: elsewhere."""
    before = [u.low for u in case.units[max(0, segment.first - 1) : segment.first + 2]]
    return segment.opener in {"que", "qu'"} and bool({"pendant", "tandis", "alors"} & set(before))


def _placed_anew(case: Case, own: Segment) -> bool:
    """Le musée de Nantes a reçu … ; celui de Rouen n'en a totalisé que …: a subject with a place of its own."""
    opened = next((s for s in reversed(case.clauses.segments[: own.index + 1]) if s.opener == ";"), None)
    first = opened.first if opened is not None else case.at
    return any(first < unit.index < case.at for unit in case.clauses.places)


def _tells_happening(case: Case, segment: Segment) -> bool:
    """L'attentat, qui a frappé samedi Bagdad, a fait soixante morts: the relative tells when and where it happened."""
    subject = segment.opener == "qui" and segment.index < case.clauses.segment_of[case.at]
    antecedent = phrase_before(case.clauses, segment.first) if subject else None
    return antecedent is not None and antecedent.low in nouns("happenings")


def _is_toll(case: Case) -> bool:
    """Le bilan du séisme qui a frappé samedi l'île s'est alourdi lundi à 17 morts: the toll is of the event."""
    predicate = case.governance.predicate
    if predicate is None or case.change not in {"to", "from"}:
        return False
    return any(u.low in {"bilan", "bilans", "nombre", "décompte"} for u in case.units[: predicate.first])


def is_reckoning(case: Case, unit: Unit) -> bool:
    """The date beside the verb of a toll is that of the reckoning."""
    predicate = case.governance.predicate
    return _is_toll(case) and predicate is not None and unit.index > predicate.first


def _by_comparison(case: Case, unit: Unit, segment: Segment, own: Segment) -> str | None:
    if _after_than(case, unit):
        return "compared with"
    if unit.date is None:  # contre trois l'an passé: another time, the same place
        return None
    if segment is not own and in_comparison(case, own) and _has_date(case, own):
        return "the figure compared has its own"
    if segment is not own and in_comparison(case, segment):
        return "belongs to the figure compared"
    return None


def _has_date(case: Case, segment: Segment) -> bool:
    return any(u.date is not None for u in case.units[segment.first : segment.last + 1])


def _after_than(case: Case, unit: Unit) -> bool:
    """12 % de plus qu'en 2016, par rapport à 2016, six fois plus que la moyenne 2006-2021."""
    lows = [u.low for u in case.units[max(0, unit.index - 9) : unit.index]]
    for i, low in enumerate(lows):
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


def _undated(case: Case, segment: Segment, own: Segment) -> str | None:
    return "it tells what something is like" if segment is not own and _is_property(case) else None


_FRONTED = 2
"""How far from its start a sentence's opening date may stand: "Au cours des …"."""


def _date_refusal(case: Case, unit: Unit) -> str | None:
    date = unit.date
    if date is None or date.type == "SET":
        return "a repeated time"
    before = [u.low for u in case.units[max(0, unit.index - 6) : unit.index]]
    if before[-1:] in (["depuis"], ["les"], ["l'"]) and "depuis" in before[-2:] and _SUPERLATIVE & set(before):
        return "the span of a superlative"
    following = unit.index > case.at and before[-1:] in (["de"], ["d'"])
    if following and before[-2:-1] and before[-2] in nouns("marks_of_time"):
        return "when another level was reached"  # 12 cm sous le record de juillet 2021
    if date.type != "DURATION":
        return None
    near = before[-1] if before else ""
    if near == "depuis" and unit.index > case.at:
        return "how long, not when"
    within = near in _WITHIN or (near in {"des", "les"} and bool({"cours", "dans", "durant"} & set(before[-3:])))
    if not (_SPAN_OF_TIME.search(date.text) or within):
        return "how long, not when"
    if unit.index <= _FRONTED:  # Sur douze mois, 264 300 logements …, soit 11 % de moins
        return None
    low, high = sorted((unit.index, case.at))
    crossed = any(u.kind == "quantity" for u in case.units[low + 1 : high])
    return "how long another figure took" if crossed and not _SPAN_OF_TIME.search(date.text) else None


def _place_refusal(case: Case, scene: Scene, unit: Unit) -> str | None:
    place = unit.place
    if place is None or place.is_actor:
        return "it acts"
    if in_dateline(scene, place):
        return "the dateline"
    before = [u.low for u in case.units[max(0, unit.index - 4) : unit.index]]
    if is_aim(case, unit):
        return "where another was taken"
    if is_journey(case, unit) or apposed_to_journey(case, unit) or is_goal(case, unit):
        return "where from or where to"
    if "face" in before[-3:] or "avec" in before[-2:]:
        return "an opponent or partner"  # la victoire face à Niort, un contrat passé avec la Chine
    if unit.actor is not None and unit.actor.start < place.start:
        return "inside an actor's name"
    if before[-1:] and before[-1] in {"de", "d'", "du"} and case.units[unit.index - 2].actor is not None:
        return "complement of an actor"
    segment = case.clauses.segment(unit.index)
    own = case.clauses.segment(case.at)
    if segment is not own and segment.index < own.index and case.units[segment.first].low in _BEFORE_EVENT:
        return "where another event was"
    return None


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
    while i >= 0 and (case.units[i].low in {"la", "le", "les", "l'"} or case.units[i].pos == "ADJ"):
        i -= 1
    if unit.place is not None and unit.place.kind == "facility" and (i < 0 or case.units[i].low == ","):
        return False  # l'hôpital de Bria accueillait dix blessés
    if i < 1 or case.units[i].low not in {"de", "d'", "du", "des"}:
        return i < 0 or case.units[i].low not in _LOCATIVE
    return case.units[i - 1].low not in nouns("places_nouns", "happenings")


_LOCATIVE = frozenset(
    {
        "à",
        "au",
        "aux",
        "en",
        "dans",
        "sur",
        "près",
        "chez",
        "(",
        "entre",
        "sous",
        "devant",
        "jusqu'",
        "contre",
        "depuis",
    }
)
