"""Verb groups of a sentence: form, mood, voice and negation, read from word order and surface forms."""

import dataclasses
import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.moods import mood_of
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import event_frames, locutions, verbs, words

AVOIR, ETRE = verb_forms("avoir"), verb_forms("être")
AUXILIARIES = AVOIR | ETRE
MODALS = frozenset().union(
    *(verb_forms(v) for v in ("pouvoir", "devoir", "aller", "vouloir", "venir", "faire", "laisser", "sembler"))
)
_MODAL_NAMES = {form: v for v in ("pouvoir", "devoir", "aller", "venir", "faire") for form in verb_forms(v)}
_PARTICIPLE = re.compile(r"(?:é|i|is|it|u|us|ert|ait|int|os|mort|aint|eint|oint|uit|[dmr]û)(?:e?s?)$")
_FINITE_ENDS = ("aient", "èrent", "eront", "iront")
_VERBS = frozenset({"VERB", "AUX"})
_COORDINATING = frozenset({"et", "ou", "puis"})
_LEADING = frozenset({"d'", "de", "à", "pour"})
_BEFORE_EN = frozenset({"qui", "on", "il", "elle", "ils", "elles", "n'", "ne", "nous", "s'"})
_NAMING = frozenset({"ADJ", "NOUN", "PROPN"})
_PRESENT = re.compile(r"\w{2,}ant$")
_CLITICS = frozenset("-t-il -t-elle -il -elle -ils -elles -on -t -ce en y l' le la les lui leur se s' ne n'".split())
_ADVERB = re.compile(r"\w{3,}ment$")
_AMBIGUOUS = frozenset("a as est soit ait été eu être avoir suis sommes fut serait".split())
_FINITE = re.compile(r"VerbForm=Fin|Mood=(?:Ind|Sub|Cnd)")
_NOMINAL_BEFORE = frozenset(
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes au aux "
    "quelque quelques plusieurs aucun aucune chaque".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Predicate:
    """A verb group: `first`–`last` unit indices, `head` the lexical verb or participle."""

    first: int
    last: int
    head: int
    form: str
    forms: tuple[str, ...]
    mood: str
    is_negated: bool = False
    is_passive: bool = False
    is_reflexive: bool = False
    modal: str | None = None


def find_predicates(units: Sequence[Unit]) -> Iterator[Predicate]:
    """The verb groups of a sentence, in order."""
    held: Predicate | None = None
    known = _known()
    for unit in units:
        if unit.pos not in _VERBS and unit.low not in known and not unit.low.endswith(_FINITE_ENDS):
            continue
        if held is not None and unit.index <= held.last:
            continue
        found = _predicate_at(units, unit.index)
        if found:
            held = _shared_auxiliary(units, held, found)
            yield held


def _shared_auxiliary(units: Sequence[Unit], before: Predicate | None, found: Predicate) -> Predicate:
    """A déployé trois équipes et distribué 600 kits: the second participle shares the first's auxiliary."""
    joined = found.first > 0 and units[found.first - 1].low in {"et", "puis", "ou", "mais"}
    compound = (
        before is not None and before.form == "finite" and before.forms[0] in AUXILIARIES and len(before.forms) > 1
    )
    if before is None or found.form != "participle" or not joined or not compound:
        return found
    return dataclasses.replace(found, form="finite", mood=before.mood, is_passive=before.is_passive)


def _predicate_at(units: Sequence[Unit], at: int) -> Predicate | None:
    unit = units[at]
    if unit.kind != "word" or not _is_verbal(units, at):
        return None
    chain = _chain(units, at)
    head, last = chain[-1], chain[-1]
    texts = tuple(units[i].low for i in chain)
    form = _form(units, at)
    before = _clitics(units, at)
    reflexive = any(word in {"se", "s'"} for word in before)
    return Predicate(
        first=at,
        last=last,
        head=head,
        form=form,
        forms=texts,
        mood=mood_of(units, chain),
        is_negated=_is_negated(units, at, last),
        is_passive=_is_passive(units, chain, form) and not reflexive,
        is_reflexive=reflexive,
        modal=next((_MODAL_NAMES[t] for t in texts[:-1] if t in _MODAL_NAMES), None),
    )


def _is_verbal(units: Sequence[Unit], at: int) -> bool:
    """Is this word a verb? The tagger's word, mended by the lexicon and by what stands before."""
    unit = units[at]
    before = units[at - 1] if at else None
    if unit.low in AUXILIARIES and (unit.pos in {"AUX", "VERB"} or unit.low not in _AMBIGUOUS):
        return True
    if before is not None and before.low in {"que", "qu'", "comme"} and _PARTICIPLE.search(unit.low):  # plus que prévu
        return bool(_FINITE.search(unit.morph))
    if before is not None and unit.pos == "NOUN" and _is_infinitive(unit):  # fermer trente boutiques et licencier …
        return before.low in _COORDINATING or (before.low in _LEADING and _counts_next(units, at))
    if before is not None and before.low in _NOMINAL_BEFORE and unit.pos not in {"VERB", "AUX"}:
        return False
    if unit.pos in {"VERB", "AUX"}:
        after_number = before is not None and before.kind == "quantity" and not _FINITE.search(unit.morph)
        return not (after_number or _is_apposed(units, at))
    if unit.low.endswith(_FINITE_ENDS) and len(unit.low) > 6 and not unit.is_capital:
        return True
    if (unit.pos == "PROPN" and unit.is_capital) or unit.actor is not None or unit.place is not None:
        return False
    if before is not None and before.low == "en" and not _counts_next(units, at):
        return at > 1 and units[at - 2].low in _BEFORE_EN  # ils en blessent; not "12 000 euros en liquide"
    if before is not None and before.pos in _NAMING and unit.low in event_frames() and _counts_next(units, at):
        # une frappe aérienne tue 60 soldats, l'hôpital soigne 50 blessés
        return _is_present(unit) or not _PARTICIPLE.search(unit.low)
    if before is not None and unit.pos == "ADJ" and _tells_figure(units, at):
        return True
    if before is not None and unit.low in verbs("intending") and at + 1 < len(units) and before.pos == "NOUN":
        return unit.pos == "NOUN" and _is_infinitive(units[at + 1])  # le constructeur compte vendre
    return (
        before is not None
        and unit.low in _known()
        and _follows_subject(before)
        and (unit.pos in {"NOUN", "ADV", "X", "PROPN"} or (unit.pos == "ADJ" and before.pos != "NOUN"))
        and (not _PARTICIPLE.search(unit.low))
    )


def _is_apposed(units: Sequence[Unit], at: int) -> bool:
    """Awa Kébé, figure du cinéma, …: an apposition without article, whatever the tagger says."""
    apart = at > 0 and units[at - 1].low == "," and units[at].low in _CALLED
    return apart and any(u.low in {"de", "d'", "du", "des"} for u in units[at + 1 : at + 2])


_CALLED = frozenset("arbitre cadre double figure garde guide guitare interprète juge pilote élève".split())


def _is_present(unit: Unit) -> bool:
    """Tue, évacue, licencie: what ends like a participle and makes an infinitive with an r is a present."""
    return unit.low.endswith(("ie", "ue")) and unit.low + "r" in event_frames()


def _tells_figure(units: Sequence[Unit], at: int) -> bool:
    """Le résultat ressort à 22 millions, la fissure mesure 3 mètres: a verb that a figure follows is no adjective."""
    noun = units[at - 1].pos in {"NOUN", "PROPN", "ADJ"} and units[at].low in verbs(
        "stand", "up", "down", "reach", "telling"
    )
    direct = _counts_next(units, at) or (
        units[at + 1 : at + 2] and units[at + 1].low == "à" and _counts_next(units, at + 1)
    )
    return noun and bool(direct) and not _PARTICIPLE.search(units[at].low)


def _counts_next(units: Sequence[Unit], at: int) -> bool:
    return at + 1 < len(units) and units[at + 1].kind == "quantity"


@functools.cache
def _known() -> frozenset[str]:
    """Forms that are verbs even where the tagger took them for something else."""
    lists = ("stand", "up", "down", "giving", "goal_verbs", "future_verbs", "denying", "contesting")
    return verbs(*lists).union(event_frames())


def _follows_subject(before: Unit) -> bool:
    return before.low in {"se", "s'", "n'", "ne", "en", "y", "ils", "elles", "il", "elle", "qui", "que", "on"} or (
        before.pos in {"NOUN", "PROPN"}
    )


def _chain(units: Sequence[Unit], at: int) -> list[int]:
    """The verb group from its first verb: "ont été tués", "pourraient être contraints", "ont dû quitter"."""
    chain = [at]
    while True:
        step = _next_verb(units, chain[-1])
        if step is None:
            return chain
        chain.append(step)


def _next_verb(units: Sequence[Unit], at: int) -> int | None:
    here = units[at].low
    auxiliary, modal = here in AUXILIARIES, here in MODALS or here in {"dû", "pu", "voulu", "fait", "laissé"}
    if not auxiliary and not modal:
        return None
    i = at + 1
    while i < min(at + 9, len(units)):
        unit = units[i]
        if unit.kind == "word" and auxiliary and _is_participle(unit):
            return i
        if unit.kind == "word" and modal and _is_infinitive(unit):
            return i
        step = _adverbial(units, i)
        if not step:
            return None
        i += step
    return None


def _adverbial(units: Sequence[Unit], i: int) -> int:
    """How many units the adverbial at `i` takes: bien, mardi, "par ailleurs"; 0 when none stands there."""
    unit = units[i]
    if unit.kind == "date" or unit.low in _inside_group() or _ADVERB.search(unit.low):
        return 1
    for length in (4, 3, 2):
        if " ".join(u.low for u in units[i : i + length]) in locutions("adverbials"):
            return length
    return 0


@functools.cache
def _inside_group() -> frozenset[str]:
    """Words that may stand between an auxiliary and its participle."""
    return _CLITICS | words("adverbs")


def _is_participle(unit: Unit) -> bool:
    shaped = bool(_PARTICIPLE.search(unit.low)) or unit.low == "mort"
    return shaped and (unit.pos in {"VERB", "AUX", "ADJ", "NOUN"} or unit.low in event_frames())


_ALWAYS_INFINITIVE = re.compile(r"(?:er|ir|[^g]endre|[^e]ndre|rdre|ttre|aître|oître)$")


def _is_infinitive(unit: Unit) -> bool:
    """By its ending, whatever the tagger says of it ("fondre"); "offre" and "montre" only if it takes them for one."""
    tagged = unit.pos in {"VERB", "AUX"} or (unit.pos == "NOUN" and unit.low in event_frames())
    if not tagged or not unit.low.endswith(("er", "ir", "re")):
        return False
    return "VerbForm=Fin" not in unit.morph or bool(_ALWAYS_INFINITIVE.search(unit.low))


def _form(units: Sequence[Unit], at: int) -> str:
    unit = units[at]
    if _is_infinitive(unit):
        return "infinitive"
    if _PRESENT.search(unit.low) and "VerbForm=Fin" not in unit.morph and unit.low not in AUXILIARIES:
        return "gerund"
    if unit.low in {"ayant", "étant"}:
        return "gerund"
    if (unit.low == "atteint" or _is_present(unit)) and _counts_next(units, at):
        return "finite"  # le capital atteint 4 millions
    if unit.low == "dit" and at + 1 < len(units) and units[at + 1].low in {"avoir", "être"}:
        return "finite"  # l'organisation dit avoir vacciné
    if "VerbForm=Part" in unit.morph and unit.low not in AUXILIARIES and _PARTICIPLE.search(unit.low):
        return "participle"
    if not _FINITE.search(unit.morph) and _PARTICIPLE.search(unit.low) and unit.low not in AUXILIARIES:
        return "participle"
    return "finite"


def _clitics(units: Sequence[Unit], at: int) -> list[str]:
    found: list[str] = []
    while at > 0 and units[at - 1].low in {"ne", "n'", "se", "s'", "y", "en", "le", "la", "les", "l'", "lui", "leur"}:
        at -= 1
        found.append(units[at].low)
    return found


def _is_negated(units: Sequence[Unit], first: int, last: int) -> bool:
    """Ne … pas, jamais, point; not "ne … que"."""
    before = _clitics(units, first)
    window = [units[i].low for i in range(first, min(last + 3, len(units)))]
    negative = {"pas", "jamais", "point", "nullement", "aucunement"} & set(window)
    negative |= {"ni"} & set(window[: last - first + 1])  # n'a ni confirmé ni démenti
    return bool(negative) and (bool({"ne", "n'"} & set(before)) or "pas" in window[:3])


def _is_passive(units: Sequence[Unit], chain: Sequence[int], form: str) -> bool:
    if form == "participle":
        return True
    texts = [units[i].low for i in chain]
    return len(chain) > 1 and (texts[-2] in ETRE) and _is_participle(units[chain[-1]])
