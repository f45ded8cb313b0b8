"""How certain a figure is said to be: by mood, negation and the words above it, each within its scope."""

import re
from collections.abc import Iterator, Sequence

from pipeline.conjugation import agreements, verb_forms
from pipeline.stages.claims.case import Case, Scene
from pipeline.stages.claims.conditions import is_conditioned, is_under_if
from pipeline.stages.claims.denial import denied
from pipeline.stages.claims.doubts import is_doubted
from pipeline.stages.claims.intentions import above_que, finite_of, governing_verb
from pipeline.stages.claims.persons import is_age_limit
from pipeline.stages.claims.phrases import OF, PREPOSITIONS
from pipeline.stages.claims.plans import is_bound_to, is_planned
from pipeline.stages.claims.predicates import ETRE, Predicate
from pipeline.stages.claims.presupposed import TOLLS, is_expected, stands_apart
from pipeline.stages.claims.subjects import subject_of
from pipeline.stages.claims.vocabulary import nouns, verbs, words
from schemas.base import Factuality


def find_factuality(case: Case, scene: Scene, earlier: Sequence[Case]) -> tuple[Factuality, str]:
    """denied, hypothetical, future and unconfirmed in this order of strength; asserted when nothing says otherwise."""
    if stands_apart(case):
        return "asserted", "asserted"
    told = (
        case.counted is not None and case.counted.rule == "age_complement"
    )  # promet de ne pas toucher à l'âge de 67 ans
    limit = is_age_limit(case) and not told
    if case.quantity.kind == "age" and not limit and governing_verb(case, "goal_verbs") is None:
        return "asserted", "asserted"
    for path, found in _paths(case, scene, earlier):
        if found is not None and not (case.change == "from" and found != "denied"):
            return found, path  # ramener la limite de 80 à 50: where it stands is no wish
    return "asserted", "asserted"


def _paths(case: Case, scene: Scene, earlier: Sequence[Case]) -> Iterator[tuple[str, Factuality | None]]:
    """The paths in their order of strength; none is tried before those above it have failed."""
    yield "denied", denied(case, scene, under_if=is_under_if(case))
    yield "condition", "hypothetical" if is_conditioned(case) else None
    yield "goal", _goal(case, scene)
    yield "future", _future(case, scene)
    yield "conditional", _conditional(case, scene)
    yield "doubt", "unconfirmed" if is_doubted(case) else None
    yield "of_whole", case.whole.factuality if case.whole else None
    yield "restated", _restated(case, earlier)


def _restated(case: Case, earlier: Sequence[Case]) -> Factuality | None:
    """Remboursera 70 % du prix, soit 9 millions: said anew, it is as certain as what it restates."""
    last = earlier[-1] if earlier else None
    if case.before() != "soit" or last is None or last.sentence != case.sentence or case.change != "level":
        return None
    return last.factuality


def _is_wanted(case: Case, verb: Predicate) -> bool:
    """Réclame, menace de; not what a verb of the same form does ("a appréhendé deux voleurs")."""
    threat = case.units[verb.head].low in _THREATENING
    if threat and verb.mood == "conditional":
        return False  # 350 postes seraient menacés: unconfirmed
    acts = verb is case.governance.predicate and case.choices["event"].rule == "governing_verb" and not threat
    return not acts and not _is_addressed(case, verb) and not _is_about(case, verb)


def _is_about(case: Case, verb: Predicate) -> bool:
    """Une enquête visant douze élus: whom an act is about is there; not "un plan visant à", "visant 300 embauches"."""
    direct = case.units[verb.head].low == "visant" and verb.last == case.at - 1
    return direct and case.counted is not None and case.counted.head not in nouns("deeds", "jobs")


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
    if _is_not_excluded(case):
        return "hypothetical"
    if case.quantity.kind == "penalty" and _is_liable(case):
        return "hypothetical"
    verb = governing_verb(case, "goal_verbs") if not is_bound_to(case) else None
    if verb is not None and not verb.is_negated and _is_wanted(case, verb):
        return "hypothetical"
    if _under_aim(case):
        return "hypothetical"
    if case.quantity.kind in {"percentage", "fraction"} and case.after() in OF:
        return None  # n'a reçu que 18 % des fonds demandés: the whole is asked for, the share is had
    verbal = {p.head for p in case.clauses.predicates if p.form == "finite"}  # la moitié sont menacés
    near = case.units[case.at + 1 : case.at + 4]
    following = {u.low for u in near if u.kind == "word" and u.index not in verbal}
    return "hypothetical" if following & words("asked") else None


def _is_liable(case: Case) -> bool:
    """S'exposent à une amende de 2 500 euros, peuvent être condamnés à trois ans: what one risks."""
    predicate = case.governance.predicate
    if predicate is None:
        return False
    exposed = case.units[predicate.head].low in verb_forms("exposer") and predicate.is_reflexive
    return exposed or finite_of(case, predicate).modal == "pouvoir"


def _is_not_excluded(case: Case) -> bool:
    """N'exclut pas de fermer deux usines, que 300 postes soient supprimés; not "ne permet pas d'exclure"."""
    predicate = case.governance.predicate
    if predicate is None:
        return False
    chain = (finite_of(case, predicate), above_que(case, predicate))
    negated = (verb for verb in chain if verb is not None and verb is not predicate and verb.is_negated)
    return any(case.units[verb.head].low in verbs("excluding") for verb in negated)


def _is_addressed(case: Case, verb: Predicate) -> bool:
    """Trois cents familles sommées de partir, 12 millions d'électeurs appelés aux urnes: who is told to is there.

    So are those whom something threatens: "la famine menace 3 millions de personnes".
    """
    if verb is case.governance.predicate and case.units[verb.head].low in _THREATENING and case.counted is not None:
        suffers = case.governance.role == ("subject" if verb.is_passive else "object")
        return (
            suffers
            and case.counted.head not in nouns("jobs")
            and (verb.is_passive or case.counted.head in nouns("people"))
        )
    if case.units[verb.head].low not in verbs("addressing") or verb is not case.governance.predicate:
        return False
    return case.governance.role == "subject" if verb.is_passive else case.governance.preposition is None


_THREATENING = verb_forms("menacer")


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
    at = _aim_before(case)
    if at is not None and case.units[at].low in _BARS and case.governance.role != "object":
        return False  # le seuil des 50 % sera franchi
    return at is not None and _no_verb_between(case, at)


def _aim_before(case: Case) -> int | None:
    """The noun of aim before the figure; no verb ("menace 40 villages"), nothing counted ("11 buts en 25 matches")."""
    aims, units = nouns("stating_nouns"), case.units
    for i in range(max(0, case.at - 6), case.at):
        is_counted = i > 0 and units[i - 1].kind == "quantity"
        if units[i].low in aims and i not in case.clauses.starting and not is_counted:
            return i
    return None


_BARS = frozenset({"seuil", "plafond"})


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
    if is_expected(case) or _is_promised(case) or is_planned(case):
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
        and "avoir" not in first.forms[:-1]  # devraient avoir lieu
    ):
        return "future"
    planning = governing_verb(case, "future_verbs")
    if planning is not None and not _is_engaged(case, planning):
        return "future"
    if first.mood == "conditional" and _reported_in_past(case):
        return "future"
    if first.modal == "pouvoir" and first.mood == "conditional" and case.event not in TOLLS and not _compound(first):
        return "future"
    return None


def _is_engaged(case: Case, verb: Predicate) -> bool:
    """Les 75 pompiers engagés, un quai prévu pour 400 personnes: no promise, no plan but a property."""
    word = case.units[verb.head].low
    if word in _WAITING and not verb.is_passive:
        return case.governance.role == "subject"  # 3 000 familles attendent d'être relogées
    if word in _ENGAGED and verb.is_passive and not verb.is_reflexive and case.governance.role == "subject":
        return True
    bare = verb.form == "participle" and verb.first == verb.last
    return bare and (word in _ENGAGED or (word in words("properties") and case.governance.preposition == "pour"))


_ENGAGED = agreements("engagé")
_WAITING = verb_forms("attendre")


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
    if case.quantity.kind == "money" and case.before() == "de" and case.before(2) in nouns("notes_and_coins"):
        return True  # le retrait des pièces de 10 euros se fera en deux ans
    if _is_had(case):
        return False
    if case.quantity.kind != "measure" or case.counted is None or case.counted.rule != "governing_noun":
        return False
    owned = case.counted.head in nouns("scales", "extents") and case.units[case.counted.first - 1].low in {"un", "une"}
    owned = owned and case.units[case.counted.first - 2].low not in PREPOSITIONS
    return not owned and case.units[case.counted.first - 2].low != "avec"  # aura une puissance de 5 MW


def _is_had(case: Case) -> bool:
    """Un faisceau qui aurait une énergie de 12 GeV: the object of "avoir" is in the mood of its verb."""
    held, predicate = case.counted, case.governance.predicate
    return (
        held is not None
        and predicate is not None
        and predicate.first == predicate.last == held.first - 2
        and case.units[predicate.head].low in verb_forms("avoir")
        and case.units[held.first - 1].low in {"un", "une"}
    )


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
    if finite_of(case, predicate).mood == "conditional" or _follows_conditional(case, predicate):
        return "unconfirmed"
    return None


def _follows_conditional(case: Case, predicate: Predicate) -> bool:
    """Aurait écoulé 30 000 billets, revendus jusqu'à 70 euros: a participle goes on with what is only said."""
    segment = case.clauses.segment(predicate.first)
    bare = predicate.form == "participle" and predicate.first == predicate.last and segment.opener == ","
    if not bare or not segment.index or case.event in {"attended", "sentenced"}:
        return False
    above = [p for p in case.clauses.segments[segment.index - 1].predicates if p.form == "finite"]
    return bool(above) and above[-1].mood == "conditional"
