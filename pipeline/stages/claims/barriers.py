"""Why a date or place of the sentence cannot be a figure's: who says it, then clause, time and place."""

from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.clause_barriers import by_clause, by_relative
from pipeline.stages.claims.participle_barriers import by_aim, by_charge, by_participle
from pipeline.stages.claims.place_barriers import by_place, is_host
from pipeline.stages.claims.time_barriers import by_comparison, by_time, undated
from pipeline.stages.claims.units import Unit
from schemas import Statement

_POLLS = frozenset({"sondage", "sondages", "enquête", "baromètre", "étude"})


def refusal(case: Case, scene: Scene, unit: Unit) -> str | None:
    """The barrier between a figure and a date or place of its sentence, or None."""
    segment, own = case.clauses.segment(unit.index), case.clauses.segment(case.at)
    return (
        _by_quotation(case, scene, unit)
        or (by_clause(case, unit, segment, own) if segment is not own else by_relative(case, unit))
        or by_participle(case, unit)
        or by_charge(case, unit)
        or by_aim(case, unit)
        or by_comparison(case, unit, segment, own)
        or (undated(case, unit, segment, own) if unit.date is not None else None)
        or (by_time(case, unit) if unit.date is not None else by_place(case, scene, unit))
    )


def _by_quotation(case: Case, scene: Scene, unit: Unit) -> str | None:
    """What stands outside the reported content dates the saying: "a annoncé mardi le ministère"."""
    statement = case.statement
    if statement is None and unit.date is not None and _dates_saying(case, scene, unit):
        return "when it was said"
    if statement is None or statement.start <= unit.start < statement.end or is_host(case, unit):
        return None
    if _frames_counting(case, unit) or (unit.date is not None and (_dates_poll(case, unit) or _is_demand(case))):
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
    if statement is None or statement.type not in {"indirect", "impersonal"} or unit.start > statement.start:
        return False
    opening = next((u for u in case.units if u.start >= statement.start), None)
    said = opening is None or (opening.index > 0 and case.units[opening.index - 1].low in {"que", "qu'"})
    if opening is not None and any(opening.index <= p.first < case.at for p in case.clauses.predicates):
        return False  # menace de fermer ses ports: a clause is reported, not a figure
    segment = case.clauses.segment(unit.index)
    opens = segment.index == 0 or segment.opener in {";", ":"}  # ; au Ghana, elle table sur 5,5 %
    return not said and opens and not segment.predicates and statement.cue_start is not None


def _is_demand(case: Case) -> bool:
    """A requis mercredi douze ans de prison: a penalty is demanded when it is spoken."""
    return case.quantity.kind == "penalty" and case.statement is not None and case.statement.type == "indirect"


def _dates_poll(case: Case, unit: Unit) -> bool:
    """Selon un sondage publié jeudi: a voting intention holds when the poll was made."""
    segment = case.clauses.segment(unit.index)
    return case.event == "voted" and any(u.low in _POLLS for u in case.units[segment.first : unit.index])
