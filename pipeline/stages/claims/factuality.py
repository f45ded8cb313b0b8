"""How certain a figure is said to be: by mood, negation and the words above it, each within its scope."""

import re
from collections.abc import Iterator, Sequence

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.clauses import Clauses
from pipeline.stages.claims.denial import denied
from pipeline.stages.claims.intentions import above_que, finite_of, governing_verb
from pipeline.stages.claims.phrases import OF
from pipeline.stages.claims.plans import is_bound_to, is_planned
from pipeline.stages.claims.predicates import ETRE, Predicate
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.time_barriers import in_comparison
from pipeline.stages.claims.vocabulary import nouns, verbs, words
from schemas.base import Factuality

_TOLL = frozenset({"killed", "injured", "missing", "infected"})
_IF = frozenset({"si", "s'"})


def find_factuality(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[Factuality, str]:
    """denied, hypothetical, future and unconfirmed in this order of strength; asserted when nothing says otherwise."""
    if _stands_apart(case):
        return "asserted", "asserted"
    if case.quantity.kind == "age" and governing_verb(case, "goal_verbs") is None:
        return "asserted", "asserted"
    for path, found in _paths(case, scene):
        if found is not None and not (case.change == "from" and found != "denied"):
            return found, path  # ramener la limite de 80 à 50: where it stands is no wish
    return "asserted", "asserted"


def _paths(case: Case, scene: Scene) -> Iterator[tuple[str, Factuality | None]]:
    """The paths in their order of strength; none is tried before those above it have failed."""
    yield "denied", denied(case, scene, under_if=_under_if(case))
    yield "condition", _condition(case)
    yield "goal", _goal(case, scene)
    yield "future", _future(case, scene)
    yield "conditional", _conditional(case, scene)
    yield "doubt", _doubt(case)
    yield "of_whole", case.whole.factuality if case.whole else None


def _stands_apart(case: Case) -> bool:
    """Contre 89 euros aujourd'hui, deux fois moins cher qu'avant, le dividende …: not in the mood of the sentence."""
    fronted = case.counted is not None and case.counted.rule == "late_subject"
    compared = case.before() in {"contre", "après"} or in_comparison(case, case.clauses.segment(case.at))
    return fronted or (compared and case.governance.predicate is not None)


def _under_if(case: Case) -> bool:
    return case.clauses.segment(case.at).opener in _IF


def _condition(case: Case) -> Factuality | None:
    """Si … : the figure in the condition, or the consequence in the future or conditional."""
    if _under_if(case):
        return "hypothetical"
    predicate = case.governance.predicate
    if predicate is not None and _thought_of(case, finite_of(case, predicate)):
        return "hypothetical"
    if not _may_hold_if(case.clauses):
        return None
    has_if = any(s.opener in _IF or _opens_with_if(case.clauses, s.first) for s in case.clauses.segments)
    if predicate is None or not has_if:
        return "hypothetical" if _opens_with_if(case.clauses, 0) and predicate is None else None
    first = finite_of(case, predicate)
    if _opens_with_if(case.clauses, case.clauses.segment(case.at).first):
        return "hypothetical"
    return (
        "hypothetical"
        if first.mood in {"conditional", "future"} or first.modal in {"aller", "pouvoir"}
        else (
            "hypothetical" if any(s.opener in _IF for s in case.clauses.segments) and first.form == "present" else None
        )
    )


def _lacks(case: Case) -> bool:
    """Sans cette commande, nous licencierons: what is wanting is the condition; "faute de moyens" is a cause."""
    lows = [u.low for u in case.units[: case.at] if u.kind == "word"]
    return bool(lows) and (lows[0] == "sans" or lows[:2] == ["à", "défaut"])


def _thought_of(case: Case, predicate: Predicate) -> bool:
    """Sans cette commande, nous licencierons; une telle hausse ferait disparaître 3 000 emplois."""
    wanting = predicate.mood in {"future", "conditional"} and (_lacks(case) or _provided(case))
    needed = predicate.mood == "conditional" and case.units[predicate.head].low in _NEEDING
    return wanting or needed or _supposes(case, predicate)


_NEEDING = verb_forms("falloir")
"""Il faudrait cent lits: what is wanting."""


def _provided(case: Case) -> bool:
    """À moins d'un accord, en cas de fusion, pourvu que …: the condition stands anywhere in the sentence."""
    if not any(u.low in _CONDITIONS for u in case.units):
        return False
    return bool(_PROVIDED.search(" ".join(u.low for u in case.units)))


_CONDITIONS = frozenset({"moins", "cas", "condition", "pourvu", "supposer", "hypothèse", "absence"})
_PROVIDED = re.compile(
    r"\bà moins (?:que|qu'|d'|de) (?!\d)|\b(?:en cas d|au cas où|à (?:la )?condition (?:que|qu'|d)|pourvu qu|"
    r"à supposer qu|dans l' hypothèse|en l' absence d)"
)


def _supposes(case: Case, predicate: Predicate) -> bool:
    """Une telle hausse ferait disparaître 3 000 emplois: the subject is only thought of."""
    before = [u.low for u in case.units[max(0, predicate.first - 6) : predicate.first]]
    return predicate.mood == "conditional" and bool(_SUCH.intersection(before))


_SUCH = frozenset({"tel", "telle", "tels", "telles", "pareil", "pareille", "pareils", "pareilles"})


def _may_hold_if(clauses: Clauses) -> bool:
    return any(u.low in _IF or u.low == "cas" for u in clauses.units)


def _opens_with_if(clauses: Clauses, first: int) -> bool:
    lows = [u.low for u in clauses.units[first : first + 3] if u.kind == "word"]
    return bool(lows) and (lows[0] == "si" or lows[:2] in (["en", "cas"],))


def _goal(case: Case, scene: Scene) -> Factuality | None:
    """vise, réclame, redoute; son objectif d'un taux de 7 %; afin d'éviter 200 licenciements."""
    if _fears(case):
        return "unconfirmed"
    statement = case.statement
    if statement is not None and statement.stance == "demand":
        return "hypothetical"
    said = _first_form(statement.cue) if statement is not None else ""
    if said in verbs("goal_verbs") and said not in verb_forms("plaider"):
        return "hypothetical"
    verb = governing_verb(case, "goal_verbs") if not is_bound_to(case) else None
    acts = verb is case.governance.predicate and case.choices["event"].rule == "governing_verb"
    if verb is not None and not verb.is_negated and not acts and not _is_addressed(case, verb):
        return "hypothetical"
    if _under_aim(case):
        return "hypothetical"
    if case.quantity.kind in {"percentage", "fraction"} and case.after() in OF:
        return None  # n'a reçu que 18 % des fonds demandés: the whole is asked for, the share is had
    following = {u.low for u in case.units[case.at + 1 : case.at + 4] if u.kind == "word"}
    return "hypothetical" if following & words("asked") else None


def _is_addressed(case: Case, verb: Predicate) -> bool:
    """Trois cents familles sommées de partir, 12 millions d'électeurs appelés aux urnes: who is told to is there."""
    if case.units[verb.head].low not in verbs("addressing") or verb is not case.governance.predicate:
        return False
    return case.governance.role == "subject" if verb.is_passive else case.governance.preposition is None


def _first_form(cue: str | None) -> str:
    """The lexical verb of a cue: "a réclamé" → réclamé."""
    return cue.lower().split()[-1] if cue else ""


def _under_aim(case: Case) -> bool:
    """L'objectif est de créer mille emplois, s'est fixé pour objectif 3 %; le scénario évoque dix mille morts."""
    predicate = case.governance.predicate
    if predicate is not None and predicate.last < case.at:
        subject = subject_of(case.clauses, predicate)
        if subject is not None and subject.low in nouns("thought"):
            return True
    aims = nouns("stating_nouns")
    at = next((i for i in range(max(0, case.at - 6), case.at) if case.units[i].low in aims), None)
    return at is not None and _no_verb_between(case, at)


def _no_verb_between(case: Case, noun: int) -> bool:
    """Only a copula may stand between the noun and the figure."""
    between = [p for p in case.clauses.predicates if noun < p.first < case.at and p.form == "finite"]
    return all(case.units[p.head].low in ETRE for p in between)


def _fears(case: Case) -> bool:
    """Fait craindre cinquante morts, laisse penser à dix victimes: a guess that the facts allow."""
    segment = case.clauses.segment(case.at)
    lows = [u.low for u in case.units[segment.first : segment.last + 1]]
    return not _GUESSING.isdisjoint(lows) and bool(_LEADS_TO_GUESS.search(" ".join(lows)))


_GUESSING = frozenset({"craindre", "penser", "croire", "supposer"})
_LEADS_TO_GUESS = re.compile(r"\bf(?:ai|on|er|i)\w* craindre|\blaiss\w+ (?:penser|craindre|croire|supposer)")


def _future(case: Case, scene: Scene) -> Factuality | None:
    """The future tense, aller + infinitive, devoir + infinitive, plans and promises."""
    predicate = case.governance.predicate
    if _conditional(case, scene) is not None and governing_verb(case, "future_verbs") is not None:
        return None  # aurait promis 15 000 euros: the promise itself is unconfirmed
    if _is_expected(case) or _is_promised(case) or is_planned(case):
        return "future"
    if predicate is None or _in_bracket(case) or _is_attribute(case):
        return None
    first = finite_of(case, predicate)
    if first.mood == "future" or (first.modal == "aller" and first.mood == "present"):
        return "future"
    if first.mood == "future perfect" and _awaited(case):
        return "future"
    if (
        first.modal == "devoir"
        and (first.mood in {"present", "conditional"} or first.forms[0] in {"devait", "devaient"})
        and len(first.forms) > 1
        and "avoir" not in first.forms
    ):
        return "future"
    if governing_verb(case, "future_verbs") is not None:
        return "future"
    if first.mood == "conditional" and _reported_in_past(case):
        return "future"
    if first.modal == "pouvoir" and first.mood == "conditional" and case.event not in _TOLL and not _compound(first):
        return "future"
    return None


def _is_expected(case: Case) -> bool:
    """40 degrés attendus dans l'après-midi; not "plus que prévu"."""
    for i in range(case.at + 1, min(case.at + 5, len(case.units))):
        low = case.units[i].low
        if low in words("expected") and case.units[i - 1].low not in {"que", "initialement", "comme"}:
            return True
        if case.units[i].kind != "word" or low in {"que", "qu'"}:
            return False
    return False


def _is_promised(case: Case) -> bool:
    statement = case.statement
    if statement is None or statement.type == "direct":
        return False
    return statement.stance == "promise" or _first_form(statement.cue) in verbs("future_verbs")


def _in_bracket(case: Case) -> bool:
    """Au chômage (15 %), 0,3 % (au lieu de 0,7 %): what a bracket adds is not in the mood of the sentence."""
    segment = case.clauses.segment(case.at)
    if segment.opener != "(" or segment.predicates:
        return False
    return case.counted is None or case.counted.rule != "elided" or case.before() in words("previous") | {"de"}


def _is_attribute(case: Case) -> bool:
    """Devra restituer une villa de 240 m²; the penalty that one will have to serve is imposed already."""
    if case.quantity.kind == "penalty" or _is_damages(case):
        return True
    return case.quantity.kind == "measure" and case.counted is not None and case.counted.rule == "governing_noun"


def _is_damages(case: Case) -> bool:
    """Devra verser 15 000 euros de dommages et intérêts: what a court grants is granted."""
    predicate = case.governance.predicate
    if case.quantity.kind != "money" or predicate is None or case.units[predicate.head].low not in verbs("giving"):
        return False
    return any(u.low in nouns("damages") for u in case.units[max(0, case.at - 6) : case.at + 10])


def _awaited(case: Case) -> bool:
    """Auront été abattus à l'issue de l'opération: still to come; "aura coûté 310 millions" is done."""
    text = " ".join(u.low for u in case.units)
    return bool(re.search(r"\b(?:à l' issue|d' ici|à terme|au total d'ici|prochain|lorsque|quand)\b", text))


def _compound(predicate: Predicate) -> bool:
    """Pourrait avoir fait, aurait tué."""
    return "avoir" in predicate.forms or (len(predicate.forms) > 1 and predicate.forms[0] in {"aurait", "auraient"})


def _reported_in_past(case: Case) -> bool:
    """A rappelé que l'État indemniserait: a future seen from the past, when the conditional is simple."""
    predicate = case.governance.predicate
    above = above_que(case, predicate) if predicate is not None else None
    if predicate is None or above is None:
        return False
    first = finite_of(case, predicate)
    if first.forms[0] in {"aurait", "auraient"} or (
        first.forms[0] in ETRE and len(first.forms) > 1 and not first.is_passive
    ):
        return False
    return above.mood == "past"


def _conditional(case: Case, scene: Scene) -> Factuality | None:
    """The journalistic conditional: "aurait fait douze morts", "seraient inhabitables"."""
    predicate = case.governance.predicate
    if predicate is None or _in_bracket(case) or _is_attribute(case):
        return None
    return "unconfirmed" if finite_of(case, predicate).mood == "conditional" else None


def _doubt(case: Case) -> Factuality | None:
    """probablement, présumés: a word of doubt beside the figure."""
    segment = case.clauses.segment(case.at)
    near = case.units[max(segment.first, case.at - 4) : min(segment.last + 1, case.at + 5)]
    if any(u.low in words("doubt") for u in near) or _MAYBE.search(" ".join(u.low for u in near)):
        return "unconfirmed"
    return "unconfirmed" if _is_seeming(case) or _is_unverified(case) else None


_MAYBE = re.compile(
    r"\bsans doute\b(?! possible)|\bselon toute (?:vraisemblance|probabilité)|\bnon (?:confirm|vérifi|recoup)é"
)
_UNVERIFIED = re.compile(r"\b(?:pas encore |non )(?:officiellement )?(?:confirm|vérifi|recoup)ée?s?\b")
_SEEMING = re.compile(
    r"^il (?:semble|semblerait|paraît|paraîtrait|se peut|se pourrait|est (?:possible|probable|plausible))$"
)


def _is_unverified(case: Case) -> bool:
    """Selon des informations non confirmées, douze civils ont été tués: the source frames the whole sentence."""
    lows = [u.low for u in case.units]
    opens = bool({"selon", "d'"} & set(lows[:2]))
    return opens and bool(_UNVERIFIED.search(" ".join(lows[:10])))


def _is_seeming(case: Case) -> bool:
    """Il semble que quatre hommes aient fui; il est probable que le bilan dépasse cent morts."""
    predicate = case.governance.predicate
    above = above_que(case, predicate) if predicate is not None else None
    if above is None or above.is_negated or not above.first:
        return False
    group = case.units[above.first - 1 : above.last + 2]
    words_of = [u.low for u in group if u.low not in {"que", "qu'"}]
    return bool(_SEEMING.match(" ".join(words_of)) or _SEEMING.match(" ".join(words_of[:-1])))
