"""YAML front matter between two `---` lines. What is no front matter stays in the text, whatever it looks like."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

_FRONT = re.compile(r"---[ \t]*\n(?P<body>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"(?P<key>[\w-]{1,40}):(?:[ \t]+(?P<value>.*))?")
_INNER = re.compile(r"[ \t]+\S|- |#|$")
_KNOWN = frozenset(
    "author categories date description id lang language layout publisher slug source tags title url".split()
)
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields of front matter and a remark where its YAML is not valid."""

    fields: Mapping[str, Any] = field(default_factory=dict)
    remark: str | None = None


def split_front_matter(text: str, name: str) -> tuple[FrontMatter, str]:
    """Front matter and the text after it.

    YAML errors are common in French ("title: Syrie : dix morts" is one): the fields are then read line by line.
    Text between two rules ("---") or dialogue dashes is no front matter and stays where it is.
    """
    found = _FRONT.match(text, 0, _LONGEST)
    if not found:
        return FrontMatter(), text
    front = _parsed(found["body"], name)
    return (front, text[found.end() :].lstrip("\n")) if front else (FrontMatter(), text)


def _parsed(body: str, name: str) -> FrontMatter | None:
    lines = _line_fields(body)
    if lines is None:
        return None
    try:
        # every scalar stays text: "NA", "no" and 2021-02-30 are not for YAML to judge
        fields = yaml.load(body, Loader=yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        where = f"{name}, line {_line(error)}"
        return FrontMatter(
            lines, f"{where}: front matter is not valid YAML, read line by line; quote values that hold ': '"
        )
    return FrontMatter({str(k).lower(): v for k, v in fields.items()}) if isinstance(fields, dict) else None


def _line_fields(body: str) -> dict[str, str] | None:
    """`key: value` lines; None where another line or the keys show that this is prose ("Bilan: douze morts")."""
    fields: dict[str, str] = {}
    for line in body.split("\n"):
        found = _FIELD.fullmatch(line)
        if found:
            fields[found["key"].lower()] = (found["value"] or "").strip().strip("\"'")
        elif not _INNER.match(line):
            return None
    known = _KNOWN & fields.keys()
    return (
        fields
        if known or (fields and all(line[:1].islower() for line in body.split("\n") if _FIELD.match(line)))
        else None
    )


def _line(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 2 if mark else 2
