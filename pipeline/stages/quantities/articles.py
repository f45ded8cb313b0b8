"""Un, une: when the article counts."""

import functools
import re
from collections.abc import Sequence

from pipeline.lexicons import load
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"
_ALONE = re.compile(rf"{_SP}(?:et{_SP})?(?:unique|seule?)(?!\w)", re.IGNORECASE)
_NOT_EVEN = re.compile(rf"(?<!\w)sans(?!\w)(?:{_SP}?[^\W\d_]+['’]?){{0,3}}{_SP}?\Z", re.IGNORECASE)
"""Sans perdre un seul homme: a zero, which "sans" counts."""
_DONT = re.compile(
    rf"(?<!\w)(?:dont|parmi lesquels|y compris|parmi eux|parmi lesquelles){_SP}(?:au moins{_SP})?\Z", re.IGNORECASE
)
_AND = re.compile(rf"(?<!\w)(?:et|ou|ainsi que|plus|puis){_SP}(?:enfin{_SP})?\Z", re.IGNORECASE)
_FIRM = {"MORE_THAN", "EQUAL_OR_MORE", "LESS_THAN", "EQUAL_OR_LESS"}
_FIRM_WORDS = ("au moins", "au plus", "tout au plus", "au maximum", "pas plus", "au minimum")
_REACH = 90


def count_articles(view: View, drafts: Sequence[Draft]) -> None:
    """Give each article its role: claim (null here) when it counts, else article."""
    for i, draft in enumerate(drafts):
        if draft.numeral is None or draft.numeral.form != "article" or draft.role is not None:
            continue
        if draft.kind in {"penalty", "age", "money", "rate", "fraction", "multiple"} or _measured(draft):
            continue
        if _counts(view, drafts, i):
            draft.rule = "article_count"
        else:
            draft.role, draft.rule = "article", "article"
            draft.start, draft.end, draft.mod = draft.numeral.start, draft.numeral.end, None


def _measured(draft: Draft) -> bool:
    return draft.kind is not None and draft.unit is not None


def _counts(view: View, drafts: Sequence[Draft], i: int) -> bool:
    draft = drafts[i]
    noun = _noun(view, draft.end)
    if i + 1 < len(drafts) and drafts[i + 1].role == "ordinal" and drafts[i + 1].start - draft.end <= 1:
        return False  # une troisième bombe: which one, not how many
    alone = _ALONE.match(view.after(draft.core_end, 12))
    if alone is not None and noun is not None:
        if view.words.low[noun] in _words("times") or _NOT_EVEN.search(view.clause_before(draft.start, 40)):
            return False
        draft.take(draft.core_end + alone.end())
        return True
    hedged = draft.mod in _FIRM and view.text[draft.start : draft.core_start].lower().startswith(_FIRM_WORDS)
    if noun is None:
        return False
    if hedged or _casualty(view, draft, noun):
        return True
    left = view.clause_before(draft.start, 30)
    if _DONT.search(left):
        return _partitive(view, drafts, i)
    return _coordinated(view, drafts, i) or _hit(view, noun)


def _noun(view: View, end: int) -> int | None:
    """Index of the noun an article determines, behind at most two adjectives."""
    words, token = view.words, view.token_from(end)
    for _ in range(3):
        if token is None or not words.text[token][0].isalpha() or words.start[token] - end > 3:
            return None
        if words.pos[token] in {"NOUN", "PROPN"}:
            return token
        if words.pos[token] not in {"ADJ", "VERB", "X", "ADV"}:
            return None
        end = words.end[token]
        token = view.token_from(end)
    return None


def _casualty(view: View, draft: Draft, noun: int) -> bool:
    """Un mort, une blessée, un décès."""
    if view.words.low[noun] not in _words("casualties"):
        return False
    return view.text[draft.end : view.words.start[noun]].strip() in {"", "seul", "nouveau", "autre", "nouvelle"}


@functools.cache
def _words(key: str) -> frozenset[str]:
    return frozenset(load("quantities")["articles"][key])


def _partitive(view: View, drafts: Sequence[Draft], i: int) -> bool:
    """Quatre personnes, dont un garçon de 5 ans."""
    sentence = view.parsed.sentence_at(drafts[i].start)
    return any(
        d.role is None and d.kind in {None, "count"} and view.parsed.sentence_at(d.start) == sentence
        for d in drafts[max(0, i - 4) : i]
    )


def _coordinated(view: View, drafts: Sequence[Draft], i: int) -> bool:
    """Trois policiers et un photographe; un homme et deux femmes."""
    draft = drafts[i]
    before = _neighbour(drafts, i, -1)
    if before is not None and draft.start - before.end < _REACH and _AND.search(view.clause_before(draft.start, 20)):
        gap = view.text[before.end : draft.start]
        if _listed(view, before.end, draft.start, gap) and before.end < draft.start:
            return True
    after = _neighbour(drafts, i, 1)
    if after is None or after.start - draft.end > _REACH:
        return False
    gap = view.text[draft.end : after.start]
    return re.search(rf"(?<!\w)et{_SP}\Z", gap) is not None and _listed(view, draft.end, after.start, gap)


def _neighbour(drafts: Sequence[Draft], i: int, step: int) -> Draft | None:
    """The next count on one side that is no article (or one that counts)."""
    j = i + step
    while 0 <= j < len(drafts) and abs(j - i) <= 3:
        other = drafts[j]
        if other.kind == "age":
            j += step
            continue
        plain = other.kind in {None, "count"} and other.role is None and other.value is not None
        form = other.numeral.form if other.numeral else "zero"
        counted = other.rule == "article_count" or form not in {"article", "fraction"}
        return other if plain and counted and other.value != 0 else None
    return None


def _listed(view: View, start: int, end: int, gap: str) -> bool:
    """Nothing but noun groups between two numbers: no verb, no mark but commas, no preposition before the second."""
    if any(c in ".;:!?()«»\n–—" for c in gap):
        return False
    words, token = view.words, view.token_from(start)
    while token is not None and words.start[token] < end:
        pos = words.pos[token]
        if pos in {"AUX", "SCONJ", "PRON"}:
            return False
        if pos == "VERB" and ("VerbForm=Fin" in words.morph[token] or not words.text[token].endswith(_PARTICIPLES)):
            return False
        token = view.token_from(words.end[token])
    return True


_PARTICIPLES = ("é", "és", "ée", "ées", "s", "i", "t")


def _hit(view: View, noun: int) -> bool:
    """Une femme a été emportée, a tué un homme: a person, subject or object of a casualty verb."""
    words = view.words
    verb, low = words.head[noun], words.low[noun]
    agent = low.endswith(_AGENTS) and words.lemma[verb].lower() in _words("verbs_of_persons")
    if low not in _words("persons") and words.pos[noun] != "PROPN" and not agent:
        return False
    return is_casualty(view, noun)


def is_casualty(view: View, noun: int) -> bool:
    """Is a word subject or object of a casualty verb (a péri, a été tué, a tué …)?"""
    words = view.words
    verb, role = words.head[noun], words.dep[noun]
    if words.pos[verb] not in {"VERB", "AUX"} and role != "nsubj:pass":
        return False
    lemma = words.lemma[verb].lower()
    if role in {"nsubj:pass", "obj"}:
        return lemma in _words("casualty_verbs") and not (role == "obj" and _passive(view, verb))
    return role == "nsubj" and (
        lemma in _words("casualty_intransitives") or (lemma in _words("casualty_verbs") and _passive(view, verb))
    )


_AGENTS = ("ien", "ienne", "iste", "euse", "ateur", "atrice", "ier", "ière", "eur", "ker")
"""Endings of who does or is something: un pisteur, une infirmière, un docker."""


def _passive(view: View, verb: int) -> bool:
    return any(child.dep_ in {"aux:pass", "nsubj:pass"} for child in view.parsed.doc[verb].children)
