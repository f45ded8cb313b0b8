"""Which classes a pattern cannot do without: a rule is tried only where the text holds them all."""

import re
from collections.abc import Callable

_PIECE = re.compile(
    r"""(?P<look>\(\?<?[=!]) | (?P<open>\(\?P<\w+>|\(\?:|\() | (?P<close>\)) | (?P<bar>\|)
      | \[(?P<set>[^]]*)\] | \{(?P<name>\w+)\} | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_NAME = re.compile(r"\{(\w+)\}")
Need = frozenset[str]


def needs(pattern: str, code: Callable[[str], str]) -> tuple[Need, ...]:
    """Sets of characters of which the shape must hold at least one each; `pattern` has its macros put in."""
    branches, _ = _branches(pattern, 0, code)
    return tuple(_common(branches))


def _branches(pattern: str, at: int, code: Callable[[str], str]) -> tuple[list[list[Need]], int]:
    """The needs of each alternative of a group, and the index behind its closing bracket."""
    branches: list[list[Need]] = [[]]
    while at < len(pattern):
        found = _PIECE.match(pattern, at)
        if found is None:
            break
        at, kind = found.end(), found.lastgroup
        if kind == "close":
            return branches, at
        if kind == "bar":
            branches.append([])
            continue
        inner: list[Need] = []
        if kind in {"look", "open"}:
            groups, at = _branches(pattern, at, code)
            inner = _common(groups) if kind == "open" else []
        elif kind == "set" and not found["set"].startswith("^"):
            inner = [frozenset(map(code, _NAME.findall(found["set"]))) | frozenset(_NAME.sub("", found["set"]))]
        elif kind == "name":
            inner = [frozenset(code(found["name"]))]
        if pattern[at : at + 1] not in {"?", "*"}:
            branches[-1].extend(inner)
    return branches, at


def _common(branches: list[list[Need]]) -> list[Need]:
    """One branch needs all its classes; of several, one class of each."""
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return []
    return [frozenset().union(*(min(branch, key=len) for branch in branches))]
