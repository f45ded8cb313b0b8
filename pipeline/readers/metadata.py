"""metadata.csv: what the files themselves do not hold, by path relative to the folder it stands in."""

import posixpath
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from pipeline.errors import InputError
from pipeline.readers.document import Document, joined
from pipeline.readers.encoding import NotTextError
from pipeline.readers.folder import Source
from pipeline.readers.table import read_table


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its cells, where it stands for messages, and what is odd about it."""

    where: str
    cells: Mapping[str, str] = field(default_factory=dict)
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """The rows of every metadata.csv of an input by document, and one refused document for each bad file or row."""

    entries: Mapping[str, Entry]
    refused: tuple[Document, ...] = ()

    def of(self, document_id: str) -> Entry | None:
        """The row for a document id, or for a file."""
        return self.entries.get(unicodedata.normalize("NFC", document_id))


def read_metadata(sources: Iterable[Source]) -> Metadata:
    """Read metadata files, outermost first: the one nearest to a file has the last word on it."""
    entries: dict[str, Entry] = {}
    refused: list[Document] = []
    for source in sorted(sources, key=lambda s: (s.name.count("/"), s.name)):
        try:
            refused.extend(_read(source, entries))
        except (InputError, NotTextError, OSError) as error:
            reason = str(error) if source.name in str(error) else f"{source.name}: {error}"
            refused.append(_refused(source.name, source.name, f"{reason}; its dates and titles are not used"))
    return Metadata(entries, tuple(refused))


def _read(source: Source, entries: dict[str, Entry]) -> list[Document]:
    folder = posixpath.dirname(source.name)
    refused = []
    for row in read_table(source.path, source.name, "path"):
        where = f"{source.name}, line {row.line}"
        if row.error:
            refused.append(_refused(f"{source.name}#line-{row.line}", source.name, f"{where}: {row.error}", row.line))
            continue
        path = posixpath.normpath(posixpath.join(folder, row.cells["path"].strip().replace("\\", "/")))
        key = unicodedata.normalize("NFC", path)
        if key in entries and entries[key].where.startswith(f"{source.name},"):
            remark = f"{where}: {path!r} stands already in {entries[key].where}; the first row is used"
            entries[key] = replace(entries[key], remark=joined(entries[key].remark, remark))
            continue
        entries[key] = Entry(where, {k: v for k, v in row.cells.items() if k != "path"})
    return refused


def _refused(doc_id: str, path: str, reason: str, line: int | None = None) -> Document:
    return Document(doc_id, path, line=line).refused("unreadable", reason)
