"""From documents to checked records, one document's trouble at a time."""

import itertools
import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.check import CHECKED, Checked, check_records
from pipeline.config import Kernel
from pipeline.parse import BATCH_SIZE
from pipeline.readers.document import Document
from pipeline.recipe import Extraction, extract_texts
from schemas import DocumentRecord
from schemas.base import DocumentStatus

_NOTHING = Checked(dict.fromkeys(CHECKED, ()), ())


@dataclass(frozen=True, slots=True)
class Processed:
    """One document's row and its checked records."""

    document: DocumentRecord
    checked: Checked


def process(documents: Iterable[Document], *, kernel: Kernel = "auto") -> Iterator[Processed]:
    """Every document with its outcome, in order. A stage that fails costs its own document only."""
    source = iter(documents)
    while batch := list(itertools.islice(source, BATCH_SIZE)):
        readable = [d for d in batch if d.status == "ok"]
        extracted = dict(zip((d.doc_id for d in readable), _extracted(readable, kernel), strict=True))
        for document in batch:
            yield _processed(document, extracted.get(document.doc_id))


def _extracted(documents: Sequence[Document], kernel: Kernel) -> list[Extraction | Exception]:
    """A batch at once; when anything in it fails, one by one, so that only the culprit is lost."""
    try:
        return list(extract_texts(((d.doc_id, d.text or "", d.date) for d in documents), kernel=kernel))
    except Exception:  # whatever a stage raises: the batch is tried again document by document
        return [_alone(document, kernel) for document in documents]


def _alone(document: Document, kernel: Kernel) -> Extraction | Exception:
    try:
        return next(extract_texts([(document.doc_id, document.text or "", document.date)], kernel=kernel))
    except Exception as error:  # reported as the document's outcome, with the place it was raised
        return error


def _processed(document: Document, extracted: Extraction | Exception | None) -> Processed:
    if extracted is None:
        return Processed(_row(document, document.status, document.reason), _NOTHING)
    if isinstance(extracted, Exception):
        return Processed(_row(document, "crashed", _told(document, extracted)), _NOTHING)
    records = {table: getattr(extracted, table) for table in CHECKED}
    checked = check_records(extracted.text, extracted.n_sentences, records)
    return Processed(_row(document, document.status, document.reason, extracted), checked)


def _told(document: Document, error: Exception) -> str:
    at = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{at.filename.rpartition('/')[2]}:{at.lineno}"
    return f"{document.where}: {type(error).__name__} at {place}: {error}; please report it with the text"


def _row(
    document: Document, status: DocumentStatus, reason: str | None, extraction: Extraction | None = None
) -> DocumentRecord:
    return DocumentRecord(
        doc_id=document.doc_id,
        path=document.path,
        title=document.title,
        date=document.date,
        date_source=document.date_source,
        publisher=document.publisher,
        url=document.url,
        author=document.author,
        language=document.language,
        encoding=document.encoding,
        sha256=document.sha256,
        n_chars=len(document.text or ""),
        n_sentences=extraction.n_sentences if extraction else 0,
        n_tokens=extraction.n_tokens if extraction else 0,
        status=status,
        reason=reason,
        text=document.text,
    )
