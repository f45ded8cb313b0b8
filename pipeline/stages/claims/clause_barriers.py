"""What belongs to another clause than the figure: brackets, relatives, later verbs, parts, contrasts."""

import itertools
from collections.abc import Sequence

from pipeline.stages.claims.case import Case
from pipeline.stages.claims.clauses import RELATIVES, Segment
from pipeline.stages.claims.conditions import concedes
from pipeline.stages.claims.governance import resumed_main
from pipeline.stages.claims.participle_barriers import by_apposition
from pipeline.stages.claims.phrases import phrase_before
from pipeline.stages.claims.predicates import ETRE
from pipeline.stages.claims.time_barriers import is_toll
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import event_frames, nouns


def by_clause(case: Case, unit: Unit, segment: Segment, own: Segment) -> str | None:
    """Why a date or place in `segment` is not told of a figure in `own`, or None."""
    if own.index < segment.index and _follows_relative(case, unit, segment):
        return None
    return _by_mark(case, unit, segment, own) or _by_verb(case, segment, own) or by_apposition(case, segment, own)


def _by_mark(case: Case, unit: Unit, segment: Segment, own: Segment) -> str | None:
    """What brackets, colons and semicolons part."""
    if segment.depth > own.depth or (segment.depth < own.depth and segment.index > own.index):
        return "in another bracket"
    if any(s.opener in {":", ";"} for s in case.clauses.segments[own.index + 1 : segment.index + 1]):
        return "beyond a colon or semicolon"
    told_apart = any(s.opener == ";" for s in case.clauses.segments[segment.index + 1 : own.index + 1])
    continues = case.event in _TOLL and bool(
        segment.finite
    )  # un obus est tombé jeudi sur Donetsk ; huit civils ont péri
    leans = (is_frame(case, unit) or _is_elided(case) or continues) and not _placed_anew(case, own)
    passed = case.clauses.segments[segment.index + 1 : own.index + 1]
    if any(p.form == "finite" for s in passed for p in s.predicates) and concedes(case.clauses, segment):
        return "in a clause that concedes"
    return "beyond a semicolon" if told_apart and not leans and case.governance.is_local else None


def _by_verb(case: Case, segment: Segment, own: Segment) -> str | None:
    """What another verb than the figure's tells."""
    governor = case.governance.predicate
    parting = _before_quotes(case, segment)
    if parting.opener == "dont" and not parting.predicates and (segment.index > own.index or own.predicates):
        return "belongs to a part"  # dont onze à Mbandaka, portant le total à 312
    gerund = own.index > segment.index and own.opener == "gerund"
    told = is_toll(case) or tells_happening(case, segment) or _is_cleft(case, segment, own)
    if _tells_when(case, segment, own):
        return None
    if segment.opener in RELATIVES and segment.predicates and not gerund and not told:
        return "in a relative clause about something else"
    finite = [p for p in segment.predicates if p.form == "finite"]
    own_verb = governor in finite or _shares_end(case, segment, own) or _is_cleft(case, segment, own)
    if segment.index > own.index and finite and not own_verb:
        return "in a later clause with its own verb"
    if segment.index < own.index and finite and governor not in finite and _opens_contrast(case, segment):
        return "in a clause about what else went on"
    if segment.index > own.index and governor not in segment.predicates and _opens_other_clause(case, own, segment):
        return "in what another clause tells"
    between = case.clauses.segments[own.index + 1 : segment.index]
    relatives = [s for s in between if s.opener in RELATIVES and s.predicates]
    if governor not in segment.predicates and relatives and not tells_happening(case, relatives[-1]):
        return "in what a relative adds"
    return None


def _before_quotes(case: Case, segment: Segment) -> Segment:
    """Dont les joueuses de « l'Étoile » | du Gabon: a name in quotation marks does not end its group."""
    while segment.index and segment.opener in _QUOTES and not segment.predicates:
        segment = case.clauses.segments[segment.index - 1]
    return segment


_QUOTES = frozenset({"«", "»", "“", "”", '"'})


def _tells_when(case: Case, segment: Segment, own: Segment) -> bool:
    """Dix personnes sont mortes | lorsque deux autocars se sont heurtés près de Rosenheim: the blow that took the toll.

    "Alors que" contrasts unless it goes on about those counted ("alors qu'ils dormaient").
    """
    if case.event not in _STRUCK or segment.index <= own.index:
        return False
    between = case.clauses.segments[own.index + 1 : segment.index + 1]
    opened = next((s for s in between if s.opener in _TEMPORAL | {"que", "qu'", "où"}), None)
    apart = (s for s in between if s.opener in {":", ";", "mais"} or (s.opener == "et" and not _adds_toll(case, s)))
    if opened is None or any(apart):
        return False
    if opened.opener in _TEMPORAL:
        return True
    first = opened.first
    lows = [u.low for u in case.units[max(0, first - 1) : first + 3]]
    same = len(lows) > _TWO and lows[2] in _THEY
    return lows[0] in {"après", "moment"} or (lows[0] == "alors" and same)


def _adds_toll(case: Case, segment: Segment) -> bool:
    """Dix personnes sont mortes | et trente ont été blessées | lorsque …: both were struck."""
    heads = [case.units[p.head].low for p in segment.predicates if p.form in {"finite", "participle"}]
    return any(f.event in _STRUCK for low in heads for f in event_frames().get(low, ()))


_TEMPORAL = frozenset({"lorsque", "lorsqu'", "quand"})
_THEY = frozenset({"il", "elle", "ils", "elles"})
_STRUCK = frozenset({"killed", "injured", "missing", "hospitalised", "rescued", "detained", "abducted"})


def _is_cleft(case: Case, segment: Segment, own: Segment) -> bool:
    """Ce sont 27 tonnes d'ivoire qui ont été saisies à Mombasa: the relative tells of the figure."""
    lows = [u.low for u in case.units[own.first : case.at]]
    said = any(one in {"c'", "ce"} and two in ETRE for one, two in itertools.pairwise(lows))
    alone = not any(u.kind == "quantity" for u in _units(case, segment))
    return said and alone and segment.index == own.index + 1 and segment.opener == "qui"


def _follows_relative(case: Case, unit: Unit, segment: Segment) -> bool:
    """Deux chalutiers qui pêchaient à l'aube | ont coulé près de Lomé: told by the main verb of the figure."""
    resumed, governor = resumption(case, segment), case.governance.predicate
    return resumed is not None and resumed <= unit.index and governor is not None and resumed <= governor.first


def _is_elided(case: Case) -> bool:
    return case.counted is not None and case.counted.rule == "elided"


def _opens_other_clause(case: Case, own: Segment, segment: Segment) -> bool:
    """A arraché 30 toits et a blessé un postier, un autre dans le Gers: told by the verb after "et"."""
    governor = case.governance.predicate
    passed = case.clauses.segments[own.index + 1 : segment.index]
    coordinated = (
        s for s in passed if s.opener in {"et", "mais", "puis"} and s.finite and governor not in s.predicates
    )
    return case.event not in _TOLL and any(coordinated)


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
    if figure is None or verb is None or verb.mood != _mood(case):
        return False
    if figure.index > verb.first and (verb.first != verb.last or segment.opener != "et"):
        return False  # a tué neuf personnes et blessé vingt autres près de Sadr: one auxiliary, one toll
    return any(f.event in _TOLL for f in event_frames().get(case.units[verb.head].low, ()))


_TOLL = frozenset({"killed", "injured", "missing", "hospitalised"})


def _mood(case: Case) -> str | None:
    predicate = case.governance.predicate
    return predicate.mood if predicate is not None else None


def _units(case: Case, segment: Segment) -> Sequence[Unit]:
    return case.units[segment.first : segment.last + 1]


def _opens_contrast(case: Case, segment: Segment) -> bool:
    """Tandis qu'à Oslo s'ouvre un sommet, des milliers de Lapons défilent: elsewhere."""
    before = [u.low for u in case.units[max(0, segment.first - 1) : segment.first + 2]]
    return segment.opener in {"que", "qu'"} and bool({"pendant", "tandis", "alors"} & set(before))


def _placed_anew(case: Case, own: Segment) -> bool:
    """Le musée de Nantes a reçu … ; celui de Rouen n'en a totalisé que …: a subject with a place of its own."""
    opened = next((s for s in reversed(case.clauses.segments[: own.index + 1]) if s.opener == ";"), None)
    first = opened.first if opened is not None else case.at
    return any(first < unit.index < case.at for unit in case.clauses.places)


def tells_happening(case: Case, segment: Segment) -> bool:
    """L'attentat, qui a frappé samedi Bagdad, a fait soixante morts: the relative tells when and where it happened."""
    if segment.opener != "qui":
        return False
    found = [phrase_before(case.clauses, segment.first, nearest=nearest) for nearest in (True, False)]
    heads = {phrase.low for phrase in found if phrase is not None}  # le bilan du séisme, un glissement de terrain
    if heads & nouns("happenings", "calamities", "weather_events"):
        return True
    return bool(heads & nouns("gatherings")) and _is_then(case)


def _is_then(case: Case) -> bool:
    """Le festival, qui s'ouvre mardi, attend 3 000 visiteurs: then; "a choisi 24 films": before it is held."""
    predicate = case.governance.predicate
    return case.event == "attended" or (predicate is not None and predicate.mood in {"present", "future"})


def by_relative(case: Case, unit: Unit) -> str | None:
    """Deux chalutiers qui pêchaient au large d'Accra | ont coulé près de Lomé: a relative that no comma closes.

    What it tells stays in it; what follows the main verb is told of the main clause.
    """
    segment = case.clauses.segment(unit.index)
    resumed = resumption(case, segment)
    if resumed is None or unit.index >= resumed or case.at < resumed:
        return None
    if is_toll(case) or tells_happening(case, segment):
        return None
    return "in a relative clause about something else"


def resumption(case: Case, segment: Segment) -> int | None:
    """Where the main verb closes a relative without a comma, or None."""
    if segment.opener not in RELATIVES or len(segment.predicates) < _TWO:
        return None
    main = resumed_main(case.clauses, [p for p in segment.predicates if p.form == "finite"])
    return main.first if main is not None else None


_TWO = 2


def is_frame(case: Case, unit: Unit) -> bool:
    """À Kinshasa, on dénombre quinze morts; the place or date that a sentence opens with."""
    segment = case.clauses.segment(unit.index)
    if segment.index or segment.predicates or (case.units[0].low not in _FRAMING and unit.index):
        return False
    following = case.clauses.segments[1:2]
    return bool(following) and following[0].opener == ","


_FRAMING = frozenset("à a au aux en dans sur le la l' ce cet cette depuis près chez".split())
