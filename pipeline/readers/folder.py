"""Which files of a folder are documents, in a fixed order."""

import json
import logging
import os
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.lexicons import load

READ = (".txt", ".md", ".jsonl", ".csv")
LATER = (".html", ".htm", ".pdf", ".docx", ".parquet", ".zip")
"""Document formats that are not read yet: listed as refused, so that nobody misses them."""

METADATA = "metadata.csv"
_NEVER = (METADATA, "datapackage.json")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a folder that could not be listed, with its name relative to the input."""

    path: Path
    name: str
    error: str | None = None

    @property
    def suffix(self) -> str:
        """The extension in lower case."""
        return self.path.suffix.lower()

    @staticmethod
    def name_of(path: str) -> str:
        """A path as text that UTF-8 can hold, with `/` between its parts."""
        return os.fsencode(path).decode("utf-8", "backslashreplace").replace(os.sep, "/")


def find_files(root: Path, exclude: Collection[Path] = ()) -> list[Source]:
    """The documents and metadata files below a folder, sorted by relative path.

    Links to folders are followed, each real folder is read once (loops end), real folders before links to them.
    """
    sources: list[Source] = []
    left_out: Counter[str] = Counter()
    for source in _walk(root, {_identity(path) for path in exclude if path.exists()}):
        if source.error or source.path.name == METADATA or is_document(source.path.name):
            sources.append(source)
        else:
            left_out[source.suffix or source.path.name] += 1
    if left_out:
        _log.info(
            "%s: left out, no documents: %s", root, ", ".join(f"{n} {kind}" for kind, n in left_out.most_common())
        )
    return sorted(sources, key=lambda source: source.name)


def is_document(name: str) -> bool:
    """Whether a file name is that of a document (read now or later), not of what accompanies a corpus."""
    path = Path(name)
    if name.startswith(".") or name.lower() in _NEVER or path.suffix.lower() not in (*READ, *LATER):
        return False
    stem = path.name.split(".")[0]
    accompanying: list[str] = load("readers")["never_documents"]["names"]
    # README_fr.md, LICENSE-CC.txt, readme.txt are; an article named license_globale.txt is not
    return stem.lower() not in accompanying and not stem.startswith(tuple(word.upper() for word in accompanying))


def is_run_folder(folder: Path) -> bool:
    """Whether a folder holds the tables of a run. A manifest cut short counts: the run may have been killed."""
    try:
        content = (folder / "manifest.json").read_bytes()
        manifest = json.loads(content)
    except OSError:
        return False
    except (ValueError, RecursionError):
        return True
    return not manifest or (isinstance(manifest, dict) and "schema_version" in manifest)


def _walk(root: Path, seen: set[tuple[int, int]]) -> Iterator[Source]:
    queue: list[Path] = [root]
    links: list[Path] = []
    while queue or links:
        folder = queue.pop() if queue else links.pop(0)
        try:
            identity = _identity(folder)
            if identity in seen or (folder != root and is_run_folder(folder)):
                continue
            seen.add(identity)
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield _source(root, folder, error=f"the folder cannot be listed ({error.strerror}); check its permissions")
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if Path(entry.path).is_dir():
                (links if entry.is_symlink() else queue).append(Path(entry.path))
            else:
                yield _source(root, Path(entry.path))


def _source(root: Path, path: Path, error: str | None = None) -> Source:
    return Source(path, Source.name_of(str(path.relative_to(root))), error)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
