"""From a folder or a file to documents: every file yields at least one, read or refused with its reason."""

import datetime as dt
import itertools
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from pipeline.errors import InputError
from pipeline.readers import csv_file, jsonl, plain
from pipeline.readers.completion import completed
from pipeline.readers.document import MAX_CHARS, Document
from pipeline.readers.encoding import NotTextError
from pipeline.readers.folder import LATER, METADATA, READ, Source, find_files, is_run_folder
from pipeline.readers.metadata import Metadata, read_metadata

_READERS: dict[str, Callable[[Path, str], Iterator[Document]]] = {
    ".csv": csv_file.read,
    ".jsonl": jsonl.read,
    ".md": plain.read,
    ".txt": plain.read,
}
_SINGLE = (".txt", ".md")
_MAX_BYTES = 4 * MAX_CHARS + 80_000
"""A file of one document larger than this cannot hold a text that is short enough (UTF-32, with front matter)."""


def read_input(path: str | Path, *, date: dt.date | None = None, exclude: Collection[Path] = ()) -> Iterator[Document]:
    """The documents of a folder or of one file, in a fixed order, refused ones too.

    `date` is the date of a file that is one document; elsewhere it only fills gaps. `exclude` names folders not to
    enter (the run folder that is being written). Raises InputError where nothing can be read, at the latest with the
    first document.
    """
    root = Path(path)
    single = root.is_file()
    sources, metadata = _found(root, exclude)
    alone = single and root.suffix.lower() in _SINGLE
    read = (document for source in sources for document in _read(source, alone=single))
    documents = (completed(document, metadata, date, alone=alone) for document in read)
    return _unique(itertools.chain(metadata.refused, documents))


def _found(root: Path, exclude: Collection[Path]) -> tuple[list[Source], Metadata]:
    if not root.exists():
        raise InputError(f"{root}: no such file or folder; check the path")
    sources = _folder(root, exclude) if root.is_dir() else [_single(root), *_beside(root)]
    metadata = read_metadata(s for s in sources if s.path.name == METADATA)
    documents = [s for s in sources if s.path.name != METADATA]
    if not documents:
        raise InputError(f"{root}: nothing to read; put {', '.join(READ)} files there")
    return documents, metadata


def _folder(root: Path, exclude: Collection[Path]) -> list[Source]:
    if is_run_folder(root):
        raise InputError(f"{root}: a run folder, not a folder of articles; name the folder the run was made from")
    return find_files(root, exclude)


def _single(path: Path) -> Source:
    """One file that the user names is read whatever it is called, if it is of a format that is read."""
    if not path.is_file():
        raise InputError(f"{path}: neither a file nor a folder; name one of them")
    if path.suffix.lower() not in READ:
        raise InputError(f"{path}: {_unsupported(path.suffix)}")
    return Source(path, Source.name_of(path.name))


def _beside(path: Path) -> list[Source]:
    file = path.parent / METADATA
    return [Source(file, METADATA)] if path.name != METADATA and file.is_file() else []


def _unsupported(suffix: str) -> str:
    return f"{suffix.lower() or 'a file without extension'} is not read yet; save it as one of {', '.join(READ)}"


def _read(source: Source, *, alone: bool) -> Iterator[Document]:
    """The documents of one file, or the one row that says why there are none."""
    blank = Document(source.name, source.name)
    problem = source.error or _problem(source)
    if problem:
        yield blank.refused("unreadable", f"{source.name}: {problem}")
    elif source.suffix in _SINGLE and source.path.stat().st_size > _MAX_BYTES:
        yield blank.refused("too_large", f"{source.name}: more than {MAX_CHARS} characters; split it")
    else:
        yield from _read_file(source, blank, alone=alone)


def _problem(source: Source) -> str | None:
    if source.suffix in LATER:
        return _unsupported(source.suffix)
    if not source.path.is_file():
        return "a broken link or no regular file; replace or remove it"
    return None


def _read_file(source: Source, blank: Document, *, alone: bool) -> Iterator[Document]:
    count = 0
    try:
        for count, document in enumerate(_READERS[source.suffix](source.path, source.name), start=1):  # noqa: B007
            yield document
    except NotTextError as error:
        yield blank.refused("unreadable", f"{source.name}: {error}; remove it or save it as text")
    except InputError as error:
        if alone:
            raise
        yield blank.refused("unreadable", str(error))
    except OSError as error:
        yield blank.refused("unreadable", f"{source.name}: cannot be read ({error.strerror}); check its permissions")
    else:
        if not count:
            yield blank.refused("empty", f"{source.name}: no documents; remove it or fill it")


def _unique(documents: Iterable[Document]) -> Iterator[Document]:
    """Every doc_id once: a later document of the same id is refused, and named after its line as well."""
    seen: dict[str, str] = {}
    for document in documents:
        first = seen.get(document.doc_id)
        if first is not None:
            document = _renamed(document, first, seen)
        seen[document.doc_id] = document.where
        yield document


def _renamed(document: Document, first: str, seen: dict[str, str]) -> Document:
    reason = f"{document.where}: the id {document.doc_id!r} stands already in {first}; give each document its own"
    names = (f"{document.doc_id}#line-{document.line or 0}" + "+" * n for n in itertools.count())
    fresh = next(name for name in names if name not in seen)
    return replace(document.refused("duplicate_id", reason), doc_id=fresh)


__all__ = ["Document", "read_input"]
