"""Phrases of the word lists in a text, found from the few tokens whose first word can begin one."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.stages.actors.vocabulary import (
    WORD,
    Noun,
    Organization,
    Phrases,
    V,
    folded,
    nouns,
    organizations,
    state_names,
    titles,
)

_PREFIXES = frozenset({"", "ex-", "vice-", "néo-", "co-", "l'", "d'", "qu'", "s'"})
Located = dict[int, tuple[int, list[V]]]
"""First token → end token and values."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the word lists know of a text, by the token it begins at."""

    nouns: Located[Noun]
    titles: Located[Noun]
    states: Located[str]
    organizations: Located[Organization]


@dataclass(frozen=True, slots=True)
class _Piece:
    """One word of a token, as written and folded, with its characters in the token."""

    text: str
    folded: str
    start: int
    end: int


@functools.lru_cache(maxsize=1 << 16)
def _pieces(token: str) -> tuple[_Piece, ...]:
    """« porte-parole » → porte, -, parole."""
    found = WORD.finditer(token.replace("’", "'"))
    return tuple(_Piece(m.group(), folded(m.group()), m.start(), m.end()) for m in found)


@functools.lru_cache(maxsize=1 << 16)
def _openings(token: str) -> tuple[tuple[int, int], ...]:
    """Which of the tables (nouns, titles, states, organizations) have a phrase that begins at which word of a token."""
    if token.isalpha():
        return _tables_of(token, 0)
    found: tuple[tuple[int, int], ...] = ()
    low = token.replace("’", "'").lower()
    for at, piece in enumerate(_pieces(token)):
        if low[: piece.start] in _PREFIXES:
            found += _tables_of(piece.text, at)
    return found


def _tables_of(word: str, at: int) -> tuple[tuple[int, int], ...]:
    common = ((0, at),) if folded(word) in nouns().root else ()
    if word not in _proper_beginnings():
        return common
    lists = (titles().root, state_names().root, organizations().root)
    return common + tuple((table, at) for table, root in enumerate(lists, 1) if word in root)


@functools.cache
def _proper_beginnings() -> frozenset[str]:
    """The first words of titles, states and organizations."""
    return frozenset({*titles().root, *state_names().root, *organizations().root})


def find_phrases(texts: Sequence[str], spaced: Sequence[bool]) -> Found:
    """Every longest phrase that begins and ends with whole tokens, a prefix aside (« l'ex-ministre »)."""
    found = Found({}, {}, {}, {})
    for first, token in enumerate(texts):
        for table, skip in _openings(token):
            if table == 0:
                _locate(nouns(), texts, spaced, first, skip, found.nouns)
            elif table == 1:
                _locate(titles(), texts, spaced, first, skip, found.titles)
            elif table == 2:
                _locate(state_names(), texts, spaced, first, skip, found.states)
            else:
                _locate(organizations(), texts, spaced, first, skip, found.organizations)
    return found


def _locate(
    phrases: Phrases[V], texts: Sequence[str], spaced: Sequence[bool], first: int, skip: int, table: Located[V]
) -> None:
    """Enter the longest phrase that begins at a word of a token, when it ends with a token."""
    folds = phrases is nouns()
    node = phrases.root
    best: tuple[int, bool, list[V]] | None = None
    for at in range(first, len(texts)):
        pieces = _pieces(texts[at])
        for piece in pieces[skip:]:
            below = node.get(piece.folded if folds else piece.text)
            if below is None:
                break
            node = below
            if "" in node:
                best = at, piece is pieces[-1], node[""]
        else:
            skip = 0
            continue
        break
    if best and isinstance(best[2][0], Organization) and best[2][0].sector == "LAB":
        best = _with_branch(texts, spaced, best)
    if best and best[1] and not (_is_glued(texts, spaced, first) or _is_glued(texts, spaced, best[0] + 1)):
        table[first] = best[0] + 1, best[2]


def _with_branch(
    texts: Sequence[str], spaced: Sequence[bool], best: tuple[int, bool, list[V]]
) -> tuple[int, bool, list[V]]:
    """« CGT-Culture », « FO-Police »: the branch of a union is part of its name."""
    at, whole, values = best
    if not whole and texts[at].partition("-")[2][:1].isupper():
        return at, True, values
    glued = texts[at + 1 : at + 2] == ["-"] and not spaced[at] and not spaced[at + 1]
    return (at + 2, True, values) if glued and texts[at + 2][:1].isupper() else best


def _is_glued(texts: Sequence[str], spaced: Sequence[bool], at: int) -> bool:
    """Do letters or digits of the token before touch this one (« 12|h »)?"""
    if not 0 < at < len(texts) or spaced[at - 1]:
        return False
    return texts[at - 1][-1].isalnum() and texts[at][0].isalnum()
