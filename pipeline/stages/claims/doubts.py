"""Is a figure doubted: a word of doubt in its reach, or a verb above it that knows nothing for sure?"""

import re

from pipeline.conjugation import verb_forms
from pipeline.stages.claims.case import Case
from pipeline.stages.claims.conditions import is_asked
from pipeline.stages.claims.intentions import above_que, finite_of
from pipeline.stages.claims.predicates import Predicate
from pipeline.stages.claims.units import Unit
from pipeline.stages.claims.vocabulary import nouns, verbs, words

_MAYBE = re.compile(
    r"\bsans doute\b(?! possible)|\bselon toute (?:vraisemblance|probabilité)|\bnon (?:confirm|vérifi|recoup)é|"
    r"\bà ce qu' il (?:semble|paraît)"
)
_UNVERIFIED = re.compile(
    r"\b(?:pas encore |non )(?:officiellement |indépendamment )?(?:confirm|vérifi|recoup)ée?s?\b|\bdes rumeurs\b"
)
_SEEMING = re.compile(
    r"^il (?:semble|semblerait|paraît|paraîtrait|se peut|se pourrait|est (?:peu |fort |très )?"
    r"(?:possible|probable|plausible|vraisemblable|improbable|invraisemblable|douteux|incertain))$"
)
_SURE = re.compile(r"\b(?:certain|sûr|établi|confirmé|prouvé|avéré|clair|acquis)e?s?\b")
_MARKS = frozenset({",", ":", "."})
_CLAUSE_ADVERB = 4


def is_doubted(case: Case) -> bool:
    """Probablement, présumés, il semble que, rien ne prouve que."""
    return (
        _has_doubt_near(case)
        or _has_doubt_apart(case)
        or _is_called_doubtful(case)
        or _is_seeming(case)
        or _is_unverified(case)
        or _is_unknown(case)
    )


def _has_doubt_near(case: Case) -> bool:
    segment = case.clauses.segment(case.at)
    near = case.units[max(segment.first, case.at - 4) : min(segment.last + 1, case.at + 5)]
    return any(u.low in words("doubt") and _qualifies(case, u) for u in near) or bool(
        _MAYBE.search(" ".join(u.low for u in near))
    )


def _qualifies(case: Case, unit: Unit) -> bool:
    """Deux cas possibles; not "il est possible de visiter quarante salles", "le plus vite possible"."""
    return not unit.low.startswith("possible") or case.units[unit.index - 1].pos == "NOUN"


def _has_doubt_apart(case: Case) -> bool:
    """Selon toute vraisemblance, quatre marins ont péri; dix morts, probablement: an adverb alone between marks."""
    own = case.clauses.segment_of[case.at]
    segments = case.clauses.segments
    return any(
        segment.last - segment.first <= _CLAUSE_ADVERB
        and not segment.finite
        and (segment.index == 0 or segment.opener == ",")
        and _is_adverb_of_doubt(case, segment.first, segment.last)
        for segment in (*segments[:1], *segments[max(0, own - 1) : own + 2])
        if segment.index != own
    )


def _is_called_doubtful(case: Case) -> bool:
    """Vingt rebelles tués, un bilan invérifiable; neuf morts, chiffre non confirmé: an apposition on the figure."""
    own = case.clauses.segment_of[case.at]
    for segment in case.clauses.segments[own + 1 : own + 4]:
        lows = [u.low for u in case.units[segment.first : segment.last + 1]]
        if segment.opener != "," or segment.finite or nouns("reckonings", "restating").isdisjoint(lows[1:3]):
            continue
        return not words("doubt").isdisjoint(lows) or bool(_UNVERIFIED.search(" ".join(lows)))
    return False


def _is_adverb_of_doubt(case: Case, first: int, last: int) -> bool:
    lows = [u.low for u in case.units[first : last + 1] if u.low not in _MARKS]
    return lows[0:1] != [] and (
        (len(lows) == 1 and lows[0] in words("doubt")) or bool(_MAYBE.fullmatch(" ".join(lows)))
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
    words_of = [u.low for u in (*group, *case.units[above.last + 2 : above.last + 3]) if u.low not in {"que", "qu'"}]
    return any(_SEEMING.match(" ".join(words_of[: len(words_of) - left])) for left in range(3))


def _is_unknown(case: Case) -> bool:
    """Rien ne prouve que douze hommes aient été tués; aucun élément ne confirme la mort de huit otages."""
    if is_asked(case):
        return not _is_definite(case)
    predicate = case.governance.predicate
    if predicate is None:
        return False
    if predicate.first > case.at and predicate.is_negated and case.units[predicate.head].low in verbs("confirming"):
        return any(u.low in nouns("reckonings", "restating") for u in case.units[max(0, case.at - 4) : case.at])
    above = above_que(case, predicate)
    own = (predicate, finite_of(case, predicate)) if predicate.last < case.at else ()
    return any(_proves_nothing(case, verb) for verb in (*own, above) if verb is not None)


def _proves_nothing(case: Case, above: Predicate) -> bool:
    """Rien n'indique, il n'est pas établi, n'a pas confirmé, n'a pu vérifier."""
    units, verb = case.units, case.units[above.head].low
    before = [u.low for u in units[max(0, above.first - 6) : above.first]]
    if {"rien", "aucun", "aucune"} & set(before) and {"ne", "n'"} & set(before):
        return verb in verbs("proving", "confirming")
    if above.is_negated and before[-2:-1] == ["il"]:
        group = [*above.forms, *(u.low for u in units[above.last + 1 : above.last + 5])]
        return bool(_SURE.search(" ".join(group)))
    refused = finite_of(case, above)
    if verb in verbs("confirming") and refused is not above and units[refused.head].low in _REFUSING:
        return True  # se refuse à confirmer
    unable = before[-1:] in (["ne"], ["n'"]) and above.modal == "pouvoir"  # n'a pu confirmer
    return (above.is_negated or unable) and verb in verbs("confirming")


_REFUSING = verb_forms("refuser")


def _is_definite(case: Case) -> bool:
    return case.before() in {"les", "des", "ces", "ses", "leurs", "aux", "nos"}
