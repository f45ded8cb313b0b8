"""Runs changed on purpose: added, removed, changed and moved are counted exactly, whatever was done to one of them."""

import random
from pathlib import Path
from typing import Any

import pytest

from pipeline.diff import DiffFilter, RunDiff, diff_runs
from tests.diff.runs import MANIFEST, claim, write_run

NOUNS = ("morts", "blessés", "maisons", "élèves", "emplois", "voix", "vaches", "trains", "navires", "puits")
PLACES = ("Brest", "Lyon", "Arras", "Nancy", "Tulle", "Dax", "Vire", "Sens", "Albi", "Gap")
Claims = list[dict[str, Any]]


def article(number: int) -> list[str]:
    """Three paragraphs of two sentences, each with one figure that stands nowhere else in the article."""
    start = 100 * number + 100
    return [
        f"Le maire de {PLACES[number % 10]} compte {start + 2 * i} {NOUNS[i]} cette année. "
        f"La région en avait relevé {start + 2 * i + 1} auparavant, selon elle."
        for i in range(3)
    ]


def text_of(paragraphs: list[str]) -> str:
    return "\n\n".join(paragraphs)


def claims_in(doc_id: str, text: str, **fields: Any) -> Claims:
    figures = [word for word in text.replace(",", "").split() if word.isdigit()]
    return [claim(doc_id, text, word, value=int(word), event="killed", source="maire", **fields) for word in figures]


def run_of(folder: Path, texts: dict[str, str], claims: Claims | None = None, **options: Any) -> Path:
    if claims is None:
        claims = [c for doc_id, text in texts.items() for c in claims_in(doc_id, text)]
    return write_run(folder, texts, claims, **options)


def counts(diff: RunDiff, table: str = "claims") -> dict[str, int]:
    return {kind: n for kind, n in diff.counts[table].items() if n}


@pytest.fixture
def texts() -> dict[str, str]:
    return {f"d{n:02}.txt": text_of(article(n)) for n in range(40)}


@pytest.fixture
def before(tmp_path: Path, texts: dict[str, str]) -> Path:
    return run_of(tmp_path / "before", texts)


def test_a_lexicon_change(tmp_path: Path, texts: dict[str, str], before: Path) -> None:
    claims = [c for doc_id, text in texts.items() for c in claims_in(doc_id, text)]
    for row in claims[:9]:
        row["event"] = "injured"
    for row in claims[9:13]:
        row["source"], row["rule"] = None, "other"
    del claims[100:107]
    manifest = MANIFEST | {"lexicon_hash": "l1"}
    diff = diff_runs(before, run_of(tmp_path / "after", texts, claims, manifest=manifest))
    assert list(diff.cause) == ["lexicon"]
    assert counts(diff) == {"changed": 13, "removed": 7, "unchanged": 240 - 20}
    assert {d.kind for d in diff.documents} == {"unchanged"}
    by_field = diff_runs(before, diff.after, only=DiffFilter(field="event"))
    assert counts(by_field) == {"changed": 9}


def test_ten_edited_articles(tmp_path: Path, texts: dict[str, str], before: Path) -> None:
    """Each edit and what it does to the six claims of its article."""
    edited = dict(texts)
    for n in range(10):
        doc_id = f"d{n:02}.txt"
        paragraphs = article(n)
        match n:
            case 0 | 1:  # another figure, of the same length: one changed, the others where they were
                paragraphs[1] = paragraphs[1].replace(str(100 * n + 102), str(100 * n + 190))
            case 2:  # a longer figure: one changed, the sentence after it and the third paragraph move
                paragraphs[1] = paragraphs[1].replace("302", "12302")
            case 3 | 4:  # a new paragraph in front: one added, six moved
                paragraphs.insert(0, "On recense 77 dossiers de plus.")
            case 5 | 6:  # the last paragraph is gone: two removed
                paragraphs.pop()
            case 7:  # a sentence rewritten around its figure: one changed, and all after it moves
                paragraphs[0] = paragraphs[0].replace("La région en avait relevé", "La région avait cru en relever")
            case 8:  # two paragraphs change places: all move, and are found again
                paragraphs.reverse()
            case 9:  # a paragraph is replaced by one about something else: two removed, one added, two moved
                paragraphs[1] = "Tout autre chose occupe désormais le conseil municipal : 55 pétitions sont arrivées."
        edited[doc_id] = text_of(paragraphs)
    diff = diff_runs(before, run_of(tmp_path / "after", edited))
    assert [d.doc_id for d in diff.documents if d.kind == "text_changed"] == [f"d{n:02}.txt" for n in range(10)]
    expected = {
        0: {"changed": 1, "unchanged": 5},
        1: {"changed": 1, "unchanged": 5},
        2: {"changed": 1, "unchanged": 2, "moved": 3},
        3: {"added": 1, "moved": 6},
        4: {"added": 1, "moved": 6},
        5: {"removed": 2, "unchanged": 4},
        6: {"removed": 2, "unchanged": 4},
        7: {"changed": 1, "unchanged": 1, "moved": 4},
        8: {"moved": 6},
        9: {"removed": 2, "added": 1, "unchanged": 2, "moved": 2},
    }
    found = {n: counts(diff_runs(before, diff.after, only=DiffFilter(doc=f"d{n:02}.txt"))) for n in expected}
    if found[8].get("unchanged"):  # the middle paragraph may have stayed where it was
        expected[8] = {"moved": 4, "unchanged": 2}
    assert found == expected
    assert counts(diff)["unchanged"] >= 30 * 6


def test_one_inserted_paragraph(tmp_path: Path, texts: dict[str, str], before: Path) -> None:
    head, *rest = article(5)
    text = text_of([head, "Une note de 12 pages le dit.", *rest])
    diff = diff_runs(before, run_of(tmp_path / "after", texts | {"d05.txt": text}))
    assert counts(diff) == {"added": 1, "moved": 4, "unchanged": 236}
    (added,) = [c for c in diff.changes() if c.kind == "added"]
    assert added.after is not None
    assert added.after["text"] == "12"


def test_one_renamed_file(tmp_path: Path, texts: dict[str, str], before: Path) -> None:
    renamed = {("new/name.txt" if doc_id == "d07.txt" else doc_id): text for doc_id, text in texts.items()}
    diff = diff_runs(before, run_of(tmp_path / "after", renamed))
    assert counts(diff) == {"unchanged": 240}
    changed = [(d.kind, d.doc_id, d.renamed_from) for d in diff.documents if d.kind != "unchanged"]
    assert changed == [("renamed", "new/name.txt", "d07.txt")]
    assert diff.is_different
    for glob in ("d07*", "new/*"):
        assert [d.kind for d in diff_runs(before, diff.after, only=DiffFilter(doc=glob)).documents] == ["renamed"]


def test_of_two_files_of_one_text_the_one_that_stayed_is_no_rename(tmp_path: Path) -> None:
    text = text_of(article(1))
    a = run_of(tmp_path / "a", {"x.txt": text, "y.txt": text})
    b = run_of(tmp_path / "b", {"x.txt": text, "z.txt": text, "w.txt": text})
    kinds = {d.doc_id: d.kind for d in diff_runs(a, b).documents}
    assert kinds == {"x.txt": "unchanged", "z.txt": "renamed", "w.txt": "added"}


def test_a_changed_document_date(tmp_path: Path, texts: dict[str, str]) -> None:
    """What the date resolved is changed, in the dates and in the claims that point at them; nothing else."""

    def dated(name: str, day: str) -> Path:
        claims = [c for doc_id, text in texts.items() for c in claims_in(doc_id, text)]
        mention = {"id": "t1", "doc_id": "d03.txt", "start": 0, "end": 2, "text": "Le", "value": day, "start_date": day}
        for row in claims:
            if row["doc_id"] == "d03.txt":
                row |= {"date_id": "t1", "date": "hier", "date_start": day}
        folder = run_of(tmp_path / name, texts, claims, tables={"dates": [mention]})
        rows = (folder / "documents.jsonl").read_text(encoding="utf-8").splitlines()
        rows[3] = rows[3][:-1] + f', "date": "{day}"}}'
        (folder / "documents.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
        return folder

    diff = diff_runs(dated("a", "2016-10-28"), dated("b", "2016-10-29"))
    assert [(d.doc_id, d.kind) for d in diff.documents if d.kind != "unchanged"] == [("d03.txt", "metadata_changed")]
    assert counts(diff) == {"changed": 6, "unchanged": 234}
    assert counts(diff, "dates") == {"changed": 1}
    assert {f.field for change in diff.changes() for f in change.fields} == {"value", "start_date", "date_start"}


def test_shuffled_duplicates_are_no_difference(tmp_path: Path, texts: dict[str, str]) -> None:
    rows = [c for c in claims_in("d00.txt", texts["d00.txt"]) for _ in range(3)]
    shuffled = random.Random(3).sample(rows, len(rows))  # noqa: S311
    a, b = (run_of(tmp_path / name, texts, claims) for name, claims in (("a", rows), ("b", shuffled)))
    assert counts(diff_runs(a, b)) == {"unchanged": 18}
    fewer = run_of(tmp_path / "c", texts, rows[2:])
    assert counts(diff_runs(a, fewer)) == {"removed": 2, "unchanged": 16}
    assert counts(diff_runs(fewer, a)) == {"added": 2, "unchanged": 16}


def test_what_stands_in_another_sentence_is_another_record(tmp_path: Path) -> None:
    """Words in common by chance do not make a removed and an added claim one changed claim."""
    old = "La crue a fait 12 morts dans la nuit. Le reste du pays est au sec."
    new = "Le musée présente 12 toiles inconnues du peintre. Le reste du pays est au sec."
    diff = diff_runs(run_of(tmp_path / "a", {"d": old}), run_of(tmp_path / "b", {"d": new}))
    assert counts(diff) == {"removed": 1, "added": 1}


def test_a_hedge_put_before_a_figure_widens_its_span(tmp_path: Path) -> None:
    old = "La crue a fait 12 morts dans la nuit."
    new = "La crue a fait au moins 12 morts dans la nuit."
    a = write_run(tmp_path / "a", {"d": old}, [claim("d", old, "12", mod=None)])
    b = write_run(tmp_path / "b", {"d": new}, [claim("d", new, "au moins 12", mod="EQUAL_OR_MORE")])
    (change,) = diff_runs(a, b).changes()
    assert (change.kind, {f.field for f in change.fields}) == ("changed", {"end", "text", "mod", "sentence_text"})
