"""JSON Schemas of every record, generated into schemas/json: `python -m schemas.export`."""

import json
from pathlib import Path

from schemas import TABLES, Manifest, Record

FOLDER = Path(__file__).parent / "json"


def models() -> dict[str, type[Record]]:
    """Name → record type of everything that has a schema."""
    return {**TABLES, "manifest": Manifest}


def json_schema(name: str) -> str:
    """The JSON Schema (2020-12) of one record as text."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **models()[name].model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write_all(folder: Path = FOLDER) -> None:
    """Write `<table>.schema.json` for every record."""
    folder.mkdir(exist_ok=True)
    for name in models():
        (folder / f"{name}.schema.json").write_text(json_schema(name), encoding="utf-8")


if __name__ == "__main__":
    write_all()
