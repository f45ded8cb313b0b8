"""Which verb groups report at all: not what will, may or need not be said, nor what no one says."""

import re
from dataclasses import replace

from pipeline.conjugation import verb_forms
from pipeline.lexicons import load
from pipeline.stages.statements.cues import NE, SUFFIXES, Cue, auxiliary_of, clitics_of, is_adverb, shown_from
from pipeline.stages.statements.subjects import ARTICLES
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import light_forms, word_list

_FUTURE = re.compile(r"r(?:a|ont|ai|ons|ez)$")
_MODAL = frozenset().union(*(verb_forms(v) for v in ("pouvoir", "devoir", "vouloir", "aller", "falloir", "sembler")))
_LIGHT_OPENERS = frozenset({"et", "avant", ",", "eux", "lui", "elle", "afin", "allé", "jusqu'"})
_LINKS = frozenset({"de", "d'", "à", "par", "bon"})
_NARRATIVE = ARTICLES | {"et", "puis", "«»", ","}


def is_reporting(passage: Passage, cue: Cue) -> bool:
    """Does the group tell that something was said? Not: will say, may say, let us say, did not say."""
    first = passage.low(cue.first)
    if cue.is_negated and not cue.verb.is_negatable:
        return False
    if cue.is_negated and any(passage.low(i) == "jamais" for i in range(cue.outer, cue.last + 2)):
        return False  # « n'a jamais nié les faits »
    if cue.verb.name in word_list("only", "suffixed") and not _comments(passage, cue):
        return False
    if cue.verb.name in word_list("only", "negated") and not cue.is_negated:
        return False  # « ne cache pas que »
    needed = load("speech")["needs"].get(cue.verb.name)
    if needed and passage.low(cue.last + 1) not in needed:  # « voit *dans* ce vote un « désaveu » », « mise *sur* »
        return False
    if passage.low(cue.last + 1) in load("speech")["other_verbs"].get(cue.verb.name, ()) and cue.first == cue.head:
        return False  # « avance *vers* l'autoroute »; not « a relevé de son côté le ministère »
    if _has_no_sayer(passage, cue.outer - 1) or _is_compound(passage, cue):
        return False
    if cue.shape == "finite" and cue.head == cue.first and _is_future(first, cue.verb.infinitive):
        return False
    if cue.shape == "finite" and first.endswith(("ons", "ez")):  # « Rappelons que », « Notez que »
        return False
    if cue.shape != "infinitive":
        return True
    return _is_light(passage, cue)


def _comments(passage: Passage, cue: Cue) -> bool:
    """« fait-il », « commence-t-elle »; not « a fait deux blessés », « finit-il par admettre »."""
    return cue.suffix is not None and passage.low(cue.suffix + 1) not in _LINKS


def _has_no_sayer(passage: Passage, at: int) -> bool:
    """« cela dit », « rien ne prouve que », « tout indique que », « ce qui montre que »: the subject says nothing."""
    low = passage.low(at)
    return low in {"cela", "ceci", "rien", "tout"} or (low == "qui" and passage.low(at - 1) == "ce")


def _is_compound(passage: Passage, cue: Cue) -> bool:
    """« un auteur-interprète », « cela-dit »: part of a word with a hyphen."""
    before = passage.units[cue.first - 1] if cue.first else None
    return before is not None and before.low.endswith("-") and before.end == passage.units[cue.first].start


def _is_future(form: str, infinitive: str) -> bool:
    """Annoncera, diront; "déclara" is a past of déclarer."""
    return bool(_FUTURE.search(form)) and form not in {
        infinitive[:-2] + "a",
        infinitive[:-2] + "ai",
        infinitive[:-2] + "ons",
    }


def _is_told(passage: Passage, actor: int) -> bool:
    """« Et le maire d'ajouter », « a permis à la ministre de déclarer », « a conduit Luc Roy à préciser »."""
    if all(passage.low(i) in _NARRATIVE for i in range(actor)):
        return True
    verbs = light_forms("causatives")
    return any(passage.low(i) in verbs for i in range(max(0, actor - 8), actor))


def as_incise(passage: Passage, cue: Cue) -> Cue:
    """An infinitive behind a break takes the person of the verb above: « …, tient-il à préciser »."""
    if cue.shape != "infinitive":
        return cue
    at = cue.outer - 1
    suffix = None
    while at > 0 and cue.outer - at < 5 and passage.low(at) not in light_forms("verbs"):
        if passage.low(at) in SUFFIXES and passage.low(at) != "-t":
            suffix = at
        elif passage.low(at) not in _LINKS and passage.low(at) != "-t" and not is_adverb(passage.units[at]):
            return cue
        at -= 1
    if passage.low(at) not in light_forms("verbs"):
        return cue
    first, _ = auxiliary_of(passage, at)
    outer = clitics_of(passage, first)
    if outer > 0 and passage.low(outer - 1) not in {",", "«»", "–", "—"}:
        return cue
    return replace(cue, outer=outer, first=shown_from(passage, outer, first), shape="finite", suffix=suffix)


def _is_light(passage: Passage, cue: Cue) -> bool:
    """« a tenu à rappeler », « vient d'annoncer », « et d'ajouter », « avant de préciser », « après avoir affirmé »."""
    at = cue.outer - 1
    before = passage.low(at)
    if cue.verb.infinitive == "lire":  # « peut-on lire »
        return any(passage.low(i) == "-on" for i in range(max(0, cue.outer - 3), cue.outer + 1))
    if at >= 0 and passage.units[at].actor is not None:  # « on entend le maire répéter : « … » »
        return True
    if before in {"de", "d'", "à"}:
        opener = passage.low(at - 1)
        return (
            (at == 0 and before != "à")
            or opener in _LIGHT_OPENERS
            or opener in light_forms("verbs")
            or (at > 0 and passage.units[at - 1].actor is not None and _is_told(passage, at - 1))
        )
    if before in {"pu", "dû"}:  # « a pu constater », « a dû reconnaître »; not « n'a pas pu confirmer »
        return all(passage.low(i) not in NE for i in range(max(0, at - 4), at))
    return before in {"pour", "après", "sans", "veut", "voulu", "tient", "souhaité", "fait"} or (
        before in _MODAL and before in {"a", "peut", "faut"}
    )
