"""What the word lists know of the grammar of places."""

import functools
import re

from pipeline.lexicons import load
from schemas.base import LocationKind

NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ]|[ldLD]['’](?=[A-ZÀ-ÖØ-Þ]))[\w'’]*(?:-[\w'’]+)*"
"""A capitalised word with its hyphens: « Port-au-Prince », « N'Djamena », « Ad-Durayhimi »."""


@functools.cache
def word_set(name: str) -> frozenset[str]:
    """A closed class of `location_grammar.toml`, [words] or [construction]."""
    tables = load("location_grammar")
    return frozenset(tables["words"].get(name) or tables["construction"][name])


@functools.cache
def generic_kinds() -> dict[str, LocationKind]:
    """« lac » → water: nouns that belong to the name behind them."""
    return {word: kind for kind, words in load("location_grammar")["generic"].items() for word in words}


@functools.cache
def announcing() -> dict[str, str]:
    """« village » → city, « quartier » → district: nouns that announce a place and stay out of its name."""
    return {word: kind for kind, words in load("location_grammar")["announcing"].items() for word in words}


@functools.cache
def generic_pattern() -> re.Pattern[str]:
    """A generic noun (group 1), what links it to the name (group 2), where the name begins (end of the match)."""
    nouns = sorted(generic_kinds(), key=len, reverse=True)
    initial = "|".join(_either_case(n) for n in nouns)
    return re.compile(
        rf"(?<![\w'’-])({initial})(\s(?:de\sla\s|de\sl['’]|des\s|du\s|de\s|d['’]|à\s|aux\s)?)(?=[A-ZÀ-ÖØ-Þ]|l['’][A-Z]|el-|al-)"
    )


def _either_case(noun: str) -> str:
    first = noun[0]
    other = first.upper() if first.islower() else first.lower()
    body = re.escape(noun[1:]).replace("\\ ", r"\s").replace("'", "['’]")
    return f"[{first}{other}]{body}" if first != other else re.escape(noun)
