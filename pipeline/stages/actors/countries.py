"""Countries of adjectives and names, asked of the gazetteer."""

import importlib
from types import ModuleType


def _gazetteer() -> ModuleType | None:
    try:
        return importlib.import_module("pipeline.gazetteer")
    except ModuleNotFoundError:
        return None


_G = _gazetteer()


def country_of_adjective(word: str) -> str | None:
    """« russe », « saoudienne », « Français » → alpha-3."""
    return _G.country_of_adjective(word) if _G else None


def country_of_name(name: str) -> str | None:
    """« Russie », « États-Unis » → alpha-3."""
    return _G.country_of_name(name) if _G else None


def capital_country(name: str) -> str | None:
    """« Moscou », « Bruxelles » → alpha-3."""
    return _G.capital_country(name) if _G else None
