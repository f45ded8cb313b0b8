"""A run from start to end: read, process, check, write, describe."""

import collections
import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from pipeline.config import Config
from pipeline.errors import RunFolderError
from pipeline.parse import choose_kernel
from pipeline.readers import read_input
from pipeline.runs.manifest import identity, input_of, machine
from pipeline.runs.process import Processed, process
from pipeline.runs.store import (
    RunWriter,
    is_complete,
    is_replaceable,
    name_latest,
    read_manifest,
    staged,
    write_manifest,
)
from schemas import Claim, Manifest

OUTPUTS = Path("outputs")
Progress = Callable[[int, int], None]
"""Called with documents done and documents in all."""


class Dispatched(NamedTuple):
    """A complete run folder with its manifest; `is_new` is false where it was there before and left as it is."""

    folder: Path
    manifest: Manifest
    is_new: bool


def dispatch(
    source: Path,
    target: Path | None = None,
    *,
    config: Config | None = None,
    fresh: bool = False,
    progress: Progress = lambda done, total: None,
) -> Dispatched:
    """Extract from a folder or file into a run folder; a complete run of the same fingerprint is left as it is.

    Raises InputError when there is nothing to read, RunFolderError when the folder cannot be used.
    """
    config = config or Config()
    kernel = choose_kernel(config.kernel)
    exclude = (target,) if target else ()
    read = input_of(read_input(source, date=config.date, exclude=exclude))
    told = identity(config.model_dump(mode="json"), read, kernel)
    started = dt.datetime.now(dt.UTC)
    folder = target or OUTPUTS / f"{started:%Y%m%dT%H%M%S}Z-{told['fingerprint'][:8]}"
    if not fresh and is_complete(folder, told["fingerprint"]):
        return Dispatched(folder, manifest_of(folder), is_new=False)
    if fresh and not is_replaceable(folder):
        raise RunFolderError(f"{folder}: not empty and no run folder; it is left untouched, choose another with -o")
    with staged(folder) as staging:
        documents = read_input(source, date=config.date, exclude=exclude)
        outcome = _write(staging, process(documents, kernel=kernel), progress, read["documents"])
        ended = dt.datetime.now(dt.UTC)
        timing = {"started": started, "ended": ended, "seconds": round((ended - started).total_seconds(), 3)}
        manifest = Manifest.model_validate(told | outcome | timing | {"status": "complete", "machine": machine()})
        write_manifest(staging, manifest)
    if target is None:
        name_latest(OUTPUTS, folder)
    return Dispatched(folder, manifest, is_new=True)


def _write(folder: Path, processed: Iterable[Processed], progress: Progress, total: int) -> dict[str, dict[str, int]]:
    """Write every document's records; counts of outcomes, records and flags."""
    outcomes: collections.Counter[str] = collections.Counter()
    flags: collections.Counter[str] = collections.Counter()
    with RunWriter(folder) as writer:
        for done, one in enumerate(processed, start=1):
            writer.write("documents", [one.document])
            for table, records in one.checked.records.items():
                writer.write(table, records)
                flags.update(flag for r in records if isinstance(r, Claim) and r.flags for flag in r.flags.split("|"))
            writer.write("rejections", one.checked.rejections)
            outcomes[one.document.status] += 1
            progress(done, total)
    return {
        "documents": dict(sorted(outcomes.items())),
        "records": {table: n for table, n in writer.counts.items() if table != "documents"},
        "flags": dict(sorted(flags.items())),
    }


def manifest_of(folder: Path) -> Manifest:
    """The manifest of a run folder as a record."""
    read_manifest(folder)
    return Manifest.model_validate_json((folder / "manifest.json").read_text(encoding="utf-8"))
