"""Marked texts show every character once, escaped, and what each mark says."""

import re

from pipeline.display import document_html

TEXT = "<Le maire> compte 12 morts & 3 blessés."


def mark(words: str, **fields: object) -> dict[str, object]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words), **fields}


def test_the_text_is_whole_and_escaped() -> None:
    records = {
        "claims": [mark("12", value=12, source=None), mark("3", value=3)],
        "statements": [mark("12 morts & 3 blessés", speaker="maire")],
        "actors": [mark("maire", name="maire")],
    }
    page = document_html(TEXT, records)
    body = page.split("</p>", 1)[1]
    assert re.sub("<[^>]*>", "", body) == "&lt;Le maire&gt; compte 12 morts &amp; 3 blessés."
    assert 'title="claims · value: 12">12</mark>' in body
    assert 'title="statements · speaker: maire"> morts &amp; </mark>' in body


def test_a_claim_wins_over_what_overlaps_it() -> None:
    page = document_html(TEXT, {"claims": [mark("12", value=12)], "dates": [mark("12 morts", value="x")]})
    assert "claims · value: 12" in page
    assert "dates · value" not in page


def test_missing_values_of_a_frame_are_not_told() -> None:
    assert "source" not in document_html(TEXT, {"claims": [mark("12", value=12, source=float("nan"))]})
