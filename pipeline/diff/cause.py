"""Why two runs may differ, read from their manifests before any record is compared."""

from collections.abc import Sequence
from typing import Any

from pipeline.runs.tables import Row
from schemas.diff import FieldChange

CAUSES: dict[str, tuple[str, ...]] = {
    "input": ("input",),
    "configuration": ("configuration", "configuration_hash"),
    "lexicon": ("lexicon_hash",),
    "model": ("model",),
    "code": ("program", "versions"),
}
"""Cause → the manifest entries that tell it."""

_HASHES = {
    "input.sha256": "texts or metadata",
    "lexicon_hash": "word lists",
    "configuration_hash": "settings",
    "versions.code": "source files",
}
_MOST = 6


def telling_entries(changes: Sequence[FieldChange]) -> list[FieldChange]:
    """The entries to show, by names a reader knows; a hash only where nothing else tells the difference."""
    told = [c for c in changes if c.field not in _HASHES] or changes
    names = (_HASHES.get(c.field, c.field.removeprefix("input.").removeprefix("configuration.")) for c in told)
    return [c.model_copy(update={"field": name}) for c, name in zip(told[:_MOST], names, strict=False)]


def causes(before: Row, after: Row) -> dict[str, list[FieldChange]]:
    """Cause → the entries of the manifest that differ; causes that are the same on both sides are left out."""
    found = {
        cause: [change for name in names for change in _differences(name, before.get(name), after.get(name))]
        for cause, names in CAUSES.items()
    }
    return {cause: changes for cause, changes in found.items() if changes}


def _differences(name: str, before: Any, after: Any) -> list[FieldChange]:
    if before == after:
        return []
    if isinstance(before, dict) and isinstance(after, dict):
        keys = dict.fromkeys([*before, *after])
        return [c for key in keys for c in _differences(f"{name}.{key}", before.get(key), after.get(key))]
    return [FieldChange(field=name, before=before, after=after)]
