"""Writing a run folder: everything beside its final place first, then one rename."""

import contextlib
import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from pipeline.errors import RunFolderError
from pipeline.runs.formats import csv_header, csv_line, json_line
from pipeline.runs.package import data_package
from schemas import TABLES, Record

MANIFEST = "manifest.json"


class RunWriter:
    """Takes records table by table, in document order, and keeps none of them in memory; describes them at the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.counts = dict.fromkeys(TABLES, 0)
        self._files: dict[tuple[str, str], IO[str]] = {}
        for table in TABLES:
            for form in ("jsonl", "csv"):
                self._files[table, form] = (folder / f"{table}.{form}").open("w", encoding="utf-8", newline="")
            self._files[table, "csv"].write(csv_header(table))

    def write(self, table: str, records: Iterable[Record]) -> None:
        """Append records to one table."""
        for record in records:
            self._files[table, "jsonl"].write(json_line(record))
            self._files[table, "csv"].write(csv_line(table, record))
            self.counts[table] += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for file in self._files.values():
            file.close()
        if error is None:
            (self.folder / "datapackage.json").write_text(data_package(), encoding="utf-8")


@contextlib.contextmanager
def staged(target: Path) -> Iterator[Path]:
    """A fresh folder beside `target` that takes its place in one rename, or is removed when anything goes wrong.

    A folder left behind by a killed run is cleared: nothing of it was ever named as a run.
    """
    staging = target.parent / f".{target.name}.incomplete"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir()
    except OSError as error:
        raise RunFolderError(f"{target}: cannot be written ({error.strerror}); choose another with -o") from error
    try:
        yield staging
        if target.exists():
            shutil.rmtree(target)
        staging.replace(target)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def write_manifest(folder: Path, manifest: Record) -> None:
    """Write manifest.json: the last file, so that a folder that holds one is complete."""
    text = json.dumps(manifest.model_dump(mode="json"), ensure_ascii=False, indent=2)
    (folder / MANIFEST).write_text(text + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a run folder. Raises RunFolderError where there is none or it cannot be read."""
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise RunFolderError(f"{folder}: no {MANIFEST} here; name a folder that `releve run` wrote") from error
    except (json.JSONDecodeError, UnicodeDecodeError, OSError) as error:
        raise RunFolderError(f"{folder / MANIFEST}: cannot be read ({error})") from error
    return manifest


def is_complete(folder: Path, fingerprint: str) -> bool:
    """Does the folder hold this very run? Raises RunFolderError where something else is in the way."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return False
    if not folder.is_dir() or not (folder / MANIFEST).is_file():
        raise RunFolderError(f"{folder}: not empty and no run folder; it is left untouched, choose another with -o")
    manifest = read_manifest(folder)
    if manifest.get("status") != "complete":
        raise RunFolderError(f"{folder}: an incomplete run; use --fresh to write it again")
    if manifest.get("fingerprint") != fingerprint:
        raise RunFolderError(
            f"{folder}: a run of another input, configuration or version; use --fresh to replace it, or another folder"
        )
    return True


def is_replaceable(folder: Path) -> bool:
    """May --fresh replace it? Only a run folder, an empty folder or nothing at all."""
    return not folder.exists() or (folder.is_dir() and (not any(folder.iterdir()) or (folder / MANIFEST).is_file()))


def name_latest(outputs: Path, run: Path) -> None:
    """Let outputs/latest name the newest run."""
    partial = outputs / ".latest.partial"
    partial.write_text(run.name + "\n", encoding="utf-8")
    partial.replace(outputs / "latest")


def resolve(path: str | Path) -> Path:
    """A run folder, or what a `latest` file names."""
    folder = Path(path)
    if folder.is_file():
        return folder.parent / folder.read_text(encoding="utf-8").strip()
    return folder
