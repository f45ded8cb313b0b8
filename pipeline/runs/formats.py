"""How a record is written: one JSON line, one CSV row. The same record always gives the same bytes."""

import datetime as dt
import decimal
import functools
import json
import re
import types
import typing
from typing import Any

from schemas import TABLES, Record

BOM = "\ufeff"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "'")
_SPECIAL = re.compile('[,"\r\n]')
NOT_IN_CSV = {"documents": ("text",)}
"""Columns that only the JSONL holds."""


@functools.cache
def columns(table: str) -> list[str]:
    """The columns of a table's CSV, in order."""
    return [name for name in TABLES[table].model_fields if name not in NOT_IN_CSV.get(table, ())]


def column_types(model: type[Record]) -> dict[str, Any]:
    """Field → its plain type: bool, int, float, date, str, or a tuple of the values it may take."""
    return {name: _plain_type(field.annotation) for name, field in model.model_fields.items()}


def _plain_type(annotation: Any) -> Any:
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return _plain_type(typing.get_args(annotation)[0])
    if origin is typing.Literal:
        return typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        inner = [_plain_type(arg) for arg in typing.get_args(annotation) if arg is not type(None)]
        return float if float in inner else inner[0]
    return annotation


def json_line(record: Record) -> str:
    """One line of JSONL, with plain numbers: integers without a point, no exponents."""
    fields = record.model_dump(mode="json")
    return "{" + ", ".join([_key(name) + _json(value) for name, value in fields.items()]) + "}\n"


@functools.cache
def _key(name: str) -> str:
    return f"{json.dumps(name)}: "


_encoded = json.JSONEncoder(ensure_ascii=False).encode
"""One encoder: json.dumps makes a new one for every value where it is told about the alphabet."""


def _json(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, float):
        return plain_float(value)
    return _encoded(value)


def plain_float(value: float) -> str:
    """Shortest decimal notation that reads back the same, never with an exponent."""
    text = repr(value)
    if "e" in text or "n" in text:  # 1e+16, inf, nan
        text = format(decimal.Decimal(text), "f")
    return text.removesuffix(".0")


def csv_header(table: str) -> str:
    """The first line of a table's CSV."""
    return BOM + ",".join(columns(table)) + "\n"


def csv_line(table: str, record: Record) -> str:
    """One CSV row: RFC 4180, null as the empty cell, text cells that a spreadsheet would run as a formula quoted."""
    return ",".join(_quoted(_cell(getattr(record, name))) for name in columns(table)) + "\n"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _SPECIAL.search(cell) else cell


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return plain_float(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str):
        return escaped(value)
    return str(value)


def escaped(text: str) -> str:
    """A cell that begins with = + - @ tab CR or ' gets one leading '."""
    return "'" + text if text.startswith(_DANGEROUS) else text


def unescaped(text: str) -> str:
    """The inverse of `escaped`: exactly one leading ' is removed."""
    return text.removeprefix("'")


def text_columns(table: str) -> list[str]:
    """The columns of a table that hold text (and are escaped in CSV)."""
    kinds = column_types(TABLES[table])
    return [name for name in columns(table) if kinds[name] is str]
