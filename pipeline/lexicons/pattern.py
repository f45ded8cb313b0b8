"""Word lists as one regular expression, shaped as a prefix tree: ten thousand words cost no more than ten."""

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern (without groups) for the longest of these words at a place; its borders are the caller's affair."""
    tree: _Tree = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return f"(?:{_pattern(tree)})"


_Tree = dict[str, "_Tree"]


def _pattern(node: _Tree) -> str:
    branches = [re.escape(character) + _pattern(rest) for character, rest in sorted(node.items()) if character]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return body + "?" if "" in node else body
