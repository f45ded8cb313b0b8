"""The scene that the sentences before set: their places and dates, judged as if a figure stood there."""

from collections.abc import Iterator, Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.barriers import refusal
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.clauses import RELATIVES, Clauses
from pipeline.stages.claims.governance import Governance
from pipeline.stages.claims.place_barriers import is_loose
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.sources import covering
from pipeline.stages.claims.time_barriers import in_comparison
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import locutions, nouns, verbs

_TOLD = 6
"""How many sentences back a scene may have been set."""


def told_before(case: Case, scene: Scene, earlier: Sequence[Case]) -> Iterator[tuple[list[Case], list[Unit]]]:
    """The sentences before in the paragraph, the nearest first: their figures, and the scene they set.

    Only for an event that is told without a place or date of its own; who joins in it, from the sentence before alone.
    """
    reach = _TOLD if _tells_event(case) else int(joins(case, scene))
    for back in range(1, reach + 1):
        sentence = case.sentence - back
        if sentence < 0 or scene.paragraph(sentence) != scene.paragraph(case.sentence):
            return
        figures = [c for c in reversed(earlier) if c.sentence == sentence and sets_scene(c)]
        yield figures, _scenery(case, scene, sentence)


def sets_scene(other: Case) -> bool:
    """What is only planned or supposed ("5 000 cas d'ici Noël") happens at no time that others could share."""
    if other.factuality in {"future", "hypothetical"}:
        return False
    return other.quantity.kind not in {"age", "penalty"} and not in_comparison(other, other.clauses.segment(other.at))


def _scenery(case: Case, scene: Scene, sentence: int) -> list[Unit]:
    """Une bombe a explosé lundi à Bagdad. Douze personnes ont péri: the dates and places of a sentence without figures.

    They are judged as if a figure stood at the main verb of that sentence.
    """
    told = scene.telling.pieces(sentence)
    if not told:
        return []
    clauses = told[0]
    main = main_verb(clauses)
    if main is None or (is_background(clauses, main) and not is_background(case.clauses, case.governance.predicate)):
        return []
    unit = clauses.units[main.head]
    statement = covering(scene.statements.get(sentence, ()), unit.start, unit.start)
    standing = Case(case.quantity, sentence, main.head, clauses, Governance(main, "object", None), statement)
    found = sorted([*clauses.dates, *clauses.places], key=lambda u: u.index)
    allowed = [u for u in found if refusal(standing, scene, u) is None]
    kept = [u for u in allowed if u.date is not None or not is_loose(standing, u)]
    alone = all(u.place is None or u.place.kind == "country" for u in kept)
    dropped = any(u.date is None for u in allowed if u not in kept)
    return [u for u in kept if u.date is not None] if alone and dropped else kept  # l'usine de Gand, en Belgique


def main_verb(clauses: Clauses) -> Predicate | None:
    """Tandis qu'à Oslo s'ouvre un sommet, des Lapons défilent: not the verb of a clause that depends."""
    finite = [p for p in clauses.predicates if p.form == "finite"]
    main = (p for p in finite if clauses.segment(p.first).opener not in _DEPENDENT)
    return next(main, finite[0] if finite else None)


_DEPENDENT = frozenset({"que", "qu'", "si", "s'", "lorsque", "lorsqu'", "quand", *RELATIVES})


def is_background(clauses: Clauses, main: Predicate | None) -> bool:
    """L'armée avait lancé le 2 mai une campagne: the pluperfect tells what went before, not when the rest happens.

    Two sentences in the pluperfect tell of one time.
    """
    return main is not None and main.first < main.head and clauses.units[main.first].low in _PLUPERFECT


_PLUPERFECT = frozenset({"avait", "avaient", "était", "étaient", "s'était", "s'étaient"})
_STANDING = frozenset({"sentenced"})


def _tells_event(case: Case) -> bool:
    """An event told in the past, with something in it: what "aucun" and plans say has no scene."""
    return case.event is not None and case.event not in _STANDING and case.factuality != "hypothetical"


def strikes(case: Case, scene: Scene, sentence: int) -> bool:
    """Une bombe a explosé sur un marché de Kano. Dix-huit personnes sont mortes: the toll of what was just told."""
    if case.event not in _TOLLS:
        return False
    done, named = _told(scene, sentence)
    return bool(done & verbs("striking") or named & nouns("acts", "disasters"))


def _told(scene: Scene, sentence: int) -> tuple[set[str], set[str]]:
    """The words at the main verb of a sentence, and those before it."""
    told = scene.telling.pieces(sentence)
    main = main_verb(told[0]) if told else None
    if main is None:
        return set(), set()
    lows = [unit.low for unit in told[0].units]
    return set(lows[main.head : main.last + _ON]), set(lows[: main.first])


_ON = 4
"""S'est mis à tirer: how far behind the main verb its infinitive may stand."""
_TOLLS = frozenset({"killed", "injured", "missing", "hospitalised", "rescued"})


def joins(case: Case, scene: Scene) -> bool:
    """Le tournoi se disputait à Yaoundé. Douze équipes étaient en lice: who takes part in what was just told.

    So are those aboard: "Un train a déraillé lundi près de Kumasi. Le convoi transportait 200 passagers".
    """
    sentence = case.sentence - 1
    if case.quantity.kind != "count" or sentence < 0 or scene.paragraph(sentence) != scene.paragraph(case.sentence):
        return False
    done, _ = _told(scene, sentence)
    if not done.isdisjoint(verbs("taking_place") | {"lieu"}) and _takes_part(case):
        return any(unit.low in nouns("gatherings") for unit in scene.telling.pieces(sentence)[0].units)
    return _is_aboard(case) and bool(done & verbs("striking", "taking_over"))


def _takes_part(case: Case) -> bool:
    """Y participent, sont attendus, étaient en lice, au départ."""
    predicate = case.governance.predicate
    if predicate is not None and case.units[predicate.head].low in verbs("taking_part"):
        return case.governance.role == "subject"
    following = " ".join(u.low for u in case.units[case.at + 1 : case.at + _NEAR])
    return any(wording in following for wording in locutions("in_the_running"))


def _is_aboard(case: Case) -> bool:
    """Transportait 81 personnes, avec 81 personnes à bord."""
    predicate = case.governance.predicate
    carries = predicate is not None and case.units[predicate.head].low in verb_forms("transporter")
    following = [u.low for u in case.units[case.at + 1 : case.at + _NEAR]]
    return (carries and case.governance.role == "object") or "bord" in following


_NEAR = 9
"""How far behind the figure the words stand that say what it does there."""
