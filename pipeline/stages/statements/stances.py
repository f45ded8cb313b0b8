"""The stance of a statement: that of its cue; a neutral cue whose content flatly denies is a denial."""

import re

from pipeline.parse import Parsed
from pipeline.stages.statements.draft import Draft
from pipeline.stages.statements.vocabulary import feelings, word_list
from schemas.base import Stance

_FALSE = re.compile(
    r"(?:c['’]est|est|sont|c['’]était|il\s+s['’]agit|relève(?:nt)?\s+(?:de|du))\s+(?:(?:\w+\s+|d['’])){0,4}?([\wéèê]+)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"^(?:\W|mais\s|non\W)*(?:ce\s+n['’]est\s+pas|il\s+n['’]y\s+a(?:vait)?\s+(?:pas|jamais|aucun)|"
    r"(?:je|nous|mon\s+client|ma\s+cliente)\s+n['’](?:ai|avons|a)\s+(?:jamais|pas|rien|\w+\s+aucune?)"
    r"(?!\s+(?:de\b|d['’]|eu\s+(?:peur|le\s+(?:temps|choix))\b))(?:\s+(?P<done>\w+))?|"
    r"(?:archi-?|c['’]est\s+)?faux\b|mensonges?\b|il\s+est\s+(?:faux|inexact|mensonger)|il\s+n['’]est\s+pas\s+vrai)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"(?:ne\s+(?:pas|jamais|rien)\s+(?:y\s+)?(?:avoir|être)|n['’](?:y\s+)?(?:avoir|être)\b[^.,;]{0,25}?\b"
    r"(?:pas|jamais|rien|aucune?|nullement))\b",
    re.IGNORECASE,
)
_REPLY = re.compile(r"répli|rétor|répon|corrig|rectifi|object", re.IGNORECASE)
_NEGATION = re.compile(
    r"(?:\W|non\W)*[^.,;:?!]{0,80}?\bn(?:e\s|['’])[^.,;:?!]{1,40}?\b(?:pas|aucune?|jamais|rien|nullement)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:\S+[ -]){0,4}demand", re.IGNORECASE)
_WHETHER = re.compile(r"(?:si|s['’]ils?|pourquoi|comment|combien|qui|quand|où|quels?|quelles?)\b", re.IGNORECASE)
_ANGRY = re.compile(r"emport|tonn|fulmin|éruct|étrangl|vocif|tempêt", re.IGNORECASE)  # how, not what: « C'est faux ! »
_FLATLY = re.compile(r"(?:c['’]est\s+)?(?:archi-?)?(?:faux|mensonges?|inexact)\b(?=\W*$|\s*[,:;.!])", re.IGNORECASE)
_GROUNDLESS = re.compile(r"\b(?:dénuée?s?\s+de|sans)\s+(?:tout\s+|aucun\s+)?fondement\b", re.IGNORECASE)
_A_CLAUSE = 3
"""So many words at least stand before « ment » where it is the verb of a clause."""
_WORD = re.compile(r"[\w-]+")
_REACH = 200


def stance_of(parsed: Parsed, draft: Draft) -> Stance:
    """Stance of a draft by its cue, then by its words."""
    text = parsed.text[draft.start : min(draft.end, draft.start + _REACH)]
    cue = parsed.text[slice(*draft.cue)] if draft.cue else ""
    if "dénon" in cue and draft.rule != "verb_and_clause":
        return "deplore"  # a state of things is denounced: « dénonce « un gâchis » »
    if draft.rule == "verb_and_infinitive" and draft.stance in {"say", "promise"} and _NEVER.match(text):
        return "deny"  # « assure n'avoir rien volé »
    if draft.stance == "demand" and _ASKED.match(cue) and (_WHETHER.match(text) or text.endswith("?")):
        return "ask"  # « « Qui paiera ? », a demandé le maire », « demande si », « demande pourquoi »
    is_manner = draft.stance == "say" or bool(_ANGRY.search(cue))
    if not is_manner:
        return draft.stance
    if draft.type == "direct" and (_is_flat(text) or _is_called_false(text)):
        return "deny"
    if draft.type == "indirect" and _FLATLY.match(text):
        return "deny"  # « Faux, rétorque la direction »
    if draft.type == "direct" and cue and parsed.text[draft.end - 1] == "?":
        return "ask"
    if draft.cue and _is_voiced(parsed, draft.cue):
        return "deplore"
    if draft.type == "direct" and draft.rule != "noun_and_colon" and _REPLY.search(cue) and _NEGATION.match(text):
        return "deny"
    return draft.stance


def _is_voiced(parsed: Parsed, cue: tuple[int, int]) -> bool:
    """« a fait part de son inquiétude », « exprime sa vive colère : « … » »: a noun of displeasure right behind."""
    following = parsed.text[cue[1] : cue[1] + _REACH // 4].casefold()
    return not feelings().isdisjoint(_WORD.findall(following)[:3])


def _is_flat(text: str) -> bool:
    """« Ce n'est pas vrai », « Je n'ai rien volé »; not « Je n'ai rien vu », which owns to no deed."""
    found = _NOT.match(text)
    return found is not None and (found["done"] or "").casefold() not in word_list("denial", "no_deeds")


def _is_called_false(text: str) -> bool:
    """« C'est une pure invention », « dénuée de tout fondement », « Ceux qui le disent mentent »."""
    opening = _WORD.match(text)
    if opening is not None and opening[0].casefold() in word_list("denial", "words"):
        return True
    words = text.casefold().split()
    last = words[-1].strip('.,;:!?…»”"') if len(words) > _A_CLAUSE else ""
    if last in {"ment", "mentent"} or _GROUNDLESS.search(text):
        return True
    return any(match[1].casefold() in word_list("denial", "words") for match in _FALSE.finditer(text))
