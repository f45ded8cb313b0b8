"""An extraction that needs no model: every run of digits is a claim."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from pipeline.recipe import Extraction
from tests.made_runs import claim


def extract_texts(texts: Iterable[tuple[str, str, Any]], **_: Any) -> Iterator[Extraction]:
    """Stands in for `pipeline.recipe.extract_texts`; a text that holds "PANNE" fails as a stage would."""
    for doc_id, text, _date in texts:
        if "PANNE" in text:
            raise ValueError("a stage failed")
        claims = [
            claim(doc_id, text, found, id=f"c{n}x{sum(map(ord, doc_id))}", value=int(found))
            for n, found in enumerate(dict.fromkeys(re.findall(r"\d+", text)))
        ]
        yield Extraction(
            text=text, actors=(), dates=(), locations=(), statements=(), claims=tuple(claims), quantities=(),
            n_sentences=1, n_tokens=len(text.split()),
        )  # fmt: skip
