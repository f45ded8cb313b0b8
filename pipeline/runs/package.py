"""datapackage.json: the tables of a run as a Frictionless Data Package."""

import json
from typing import Any

from pipeline.check import REFERENCES
from pipeline.runs.formats import column_types, columns
from schemas import TABLES
from schemas.base import SCHEMA_VERSION

_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}


def data_package() -> str:
    """The descriptor as JSON text; it depends on the schemas alone."""
    package = {
        "profile": "tabular-data-package",
        "name": "releve-run",
        "title": "Numeric claims, statements, actors, dates and locations of French press texts",
        "version": SCHEMA_VERSION,
        "resources": [_resource(table) for table in TABLES],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _resource(table: str) -> dict[str, Any]:
    return {
        "name": table,
        "path": f"{table}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": _fields(table), "missingValues": [""], **_keys(table)},
    }


def _fields(table: str) -> list[dict[str, Any]]:
    model, kinds = TABLES[table], column_types(TABLES[table])
    return [_field(name, kinds[name], model.model_fields[name].is_required()) for name in columns(table)]


def _field(name: str, kind: Any, required: bool) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if required else {}
    if isinstance(kind, tuple):
        constraints["enum"] = list(kind)
    field: dict[str, Any] = {"name": name, "type": _TYPES.get(kind, "string" if isinstance(kind, tuple) else "date")}
    return field | ({"constraints": constraints} if constraints else {})


def _keys(table: str) -> dict[str, Any]:
    if table == "documents":
        return {"primaryKey": ["doc_id"]}
    document = _foreign("doc_id", "documents", "doc_id")
    if table == "rejections":
        return {"foreignKeys": [document]}
    own = ""  # a reference into the same table
    pointed = [
        _foreign(name, own if target == table else target, "id")
        for name, (target, _) in REFERENCES.get(table, {}).items()
    ]
    return {"primaryKey": ["id"], "foreignKeys": [document, *pointed]}


def _foreign(field: str, resource: str, target: str) -> dict[str, Any]:
    return {"fields": [field], "reference": {"resource": resource, "fields": [target]}}
