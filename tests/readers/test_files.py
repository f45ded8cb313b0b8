"""Formats: what each file gives, and that nothing of it is lost."""

import datetime as dt
import json
from pathlib import Path

import pytest

from pipeline.readers import Document, read_input

D = dt.date(2021, 3, 12)


def only(path: Path, **options: dt.date) -> Document:
    (document,) = read_input(path, **options)
    return document


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_text_file(tmp_path: Path) -> None:
    document = only(write(tmp_path, "greve.txt", "Grève des bus\r\n\r\nDouze lignes sont à l'arrêt.\r\n"))
    assert document.text == "Grève des bus\n\nDouze lignes sont à l'arrêt.\n"
    assert (document.doc_id, document.path, document.title) == ("greve.txt", "greve.txt", "Grève des bus")
    assert (document.status, document.reason, document.encoding) == ("ok", None, "utf-8")


def test_a_renamed_or_recoded_file_keeps_its_hash(tmp_path: Path) -> None:
    text = "Douze lignes sont à l'arrêt.\n"
    write(tmp_path, "a.txt", text)
    write(tmp_path, "b.txt", text.replace("\n", "\r\n").encode("utf-16"))
    first, second = read_input(tmp_path)
    assert first.sha256 == second.sha256
    assert first.encoding != second.encoding


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Grève des bus\n\nDouze lignes.", "Grève des bus"),
        ("\n\n  Grève   des bus \nDouze lignes.", "Grève des bus"),
        ("PARIS, 12 mars (AFP) - Douze lignes sont à l'arrêt.", None),
        ("12 mars 2021. - Douze lignes sont à l'arrêt.", None),
        ("Douze lignes " * 30, None),
    ],
)
def test_the_first_line_is_the_title_when_nothing_else_is(tmp_path: Path, text: str, title: str | None) -> None:
    assert only(write(tmp_path, "a.md", text)).title == title


FRONT = """---
title: Grève des bus
date: 2021-03-12
author: Anne Le Goff
rubrique: Région
---

Douze lignes sont à l'arrêt.
"""


def test_front_matter(tmp_path: Path) -> None:
    document = only(write(tmp_path, "a.md", FRONT))
    assert document.text == "Douze lignes sont à l'arrêt.\n"
    assert (document.title, document.author, document.date, document.date_source) == (
        "Grève des bus",
        "Anne Le Goff",
        D,
        "file",
    )
    assert document.extra == {"rubrique": "Région"}


@pytest.mark.parametrize(
    "value", ["Syrie : dix morts", "Liège: huit ans", "[non fermé", '"non fermé', "*astérisque", "@moi"]
)
def test_front_matter_that_is_no_yaml_loses_nothing(tmp_path: Path, value: str) -> None:
    document = only(write(tmp_path, "a.md", f"---\ntitle: {value}\ndate: 2021-03-12\n---\nDix morts.\n"))
    assert (document.text, document.title, document.date) == ("Dix morts.\n", value.strip('"'), D)
    assert document.status == "ok"
    assert document.reason is not None
    assert document.reason.startswith("a.md, line ")


@pytest.mark.parametrize(
    "text",
    [
        "---\nDouze morts.\n---\nTrois blessés.\n",
        "---\nBilan: douze morts\n---\nTrois blessés.\n",
        "---\nLe maire dit: « Assez ! »\nIl part.\n---\nFin.\n",
        "---\ntitle: Jamais fermé\n\nDouze morts.\n",
        "---\n---\nDouze morts.\n",
        "---\n",
        "— Douze morts ?\n— Oui.\n",
        "Titre\n---\nDouze morts.\n---\n",
    ],
)
def test_what_is_no_front_matter_stays_in_the_text(tmp_path: Path, text: str) -> None:
    assert only(write(tmp_path, "a.md", text)).text == text


def test_an_impossible_date_in_front_matter(tmp_path: Path) -> None:
    document = only(write(tmp_path, "a.md", "---\ntitle: Grève\ndate: 2021-02-30\n---\nDouze lignes."))
    assert (document.status, document.date) == ("ok", None)
    assert document.reason == "a.md: date '2021-02-30' is no calendar day, left out; write it as YYYY-MM-DD"


def test_json_lines(tmp_path: Path) -> None:
    records = [
        {"id": "a17", "text": "Douze lignes.\r\nFin.", "date": "2021-03-12", "title": "Grève", "publisher": "La Voix",
         "url": "https://example.org/a17", "author": "Anne Le Goff", "rubrique": "Région", "tags": ["bus"]},
        {"id": 18, "text": "Trois lignes\u2028à l'arrêt."},
    ]  # fmt: skip
    path = write(tmp_path, "press.jsonl", "\n\n".join(json.dumps(r, ensure_ascii=False) for r in records) + "\n")
    first, second = read_input(path)
    assert (first.doc_id, first.path, first.line) == ("press.jsonl#a17", "press.jsonl", 1)
    assert (first.text, first.title, first.date, first.date_source) == ("Douze lignes.\nFin.", "Grève", D, "file")
    assert (first.publisher, first.url, first.author) == ("La Voix", "https://example.org/a17", "Anne Le Goff")
    assert first.extra == {"rubrique": "Région", "tags": ["bus"]}
    assert (second.doc_id, second.line, second.title) == ("press.jsonl#18", 3, None)
    assert second.text == "Trois lignes\nà l'arrêt."


@pytest.mark.parametrize(
    ("line", "status", "reason"),
    [
        ('{"id": "b", "text": "x"', "unreadable", "p.jsonl, line 2: not valid JSON (Expecting ',' delimiter, column"),
        ("pas du JSON", "unreadable", "p.jsonl, line 2: not valid JSON (Expecting value, column 1); mend"),
        ('["b", "x"]', "unreadable", "p.jsonl, line 2: not a JSON object; write"),
        ("[" * 100_000, "unreadable", "p.jsonl, line 2: JSON that cannot be read"),
        ('{"id": "b"}', "no_text", "p.jsonl, line 2: no text; put"),
        ('{"id": "b", "text": null}', "no_text", "p.jsonl, line 2: no text; put"),
        ('{"id": "b", "text": 12}', "no_text", "p.jsonl, line 2: text is a int, not a string; put"),
        ('{"id": "b", "text": " \\n"}', "empty", "p.jsonl, line 2: no text; remove it or fill it"),
        ('{"id": "b", "text": "***"}', "no_text", "p.jsonl, line 2: neither letters nor digits"),
        ('{"id": "a", "text": "Autre."}', "duplicate_id", "p.jsonl, line 2: the id 'p.jsonl#a' stands already in"),
    ],
)  # fmt: skip
def test_a_bad_line_is_listed_and_its_neighbours_stay(tmp_path: Path, line: str, status: str, reason: str) -> None:
    path = write(tmp_path, "p.jsonl", f'{{"id": "a", "text": "Avant."}}\n{line}\n{{"id": "c", "text": "Après."}}\n')
    before, bad, after = read_input(path)
    assert (before.status, after.status) == ("ok", "ok")
    assert bad.status == status
    assert bad.reason is not None
    assert bad.reason.startswith(reason)
    assert len({before.doc_id, bad.doc_id, after.doc_id}) == 3


def test_half_a_surrogate_pair_does_not_break_the_run(tmp_path: Path) -> None:
    document = only(write(tmp_path, "p.jsonl", '{"id": "a\\ud83d", "text": "Deux \\ud83d morts"}'))
    assert (document.doc_id, document.text) == ("p.jsonl#a\ufffd", "Deux \ufffd morts")


def test_records_without_id_are_named_after_their_line(tmp_path: Path) -> None:
    first, second = read_input(write(tmp_path, "p.jsonl", '{"text": "Un mort."}\n{"id": "", "text": "Deux morts."}'))
    assert (first.doc_id, second.doc_id) == ("p.jsonl#line-1", "p.jsonl#line-2")
    assert (first.status, first.reason) == ("ok", "p.jsonl, line 1: no id, named after its line; give it one")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [
        ["ID", "Text", "date", "rubrique"],
        ["a17", '"Douze, ""lignes"";\r\n à l\'arrêt\tici|là."', "2021-03-12", "Région"],
    ]
    content = "\r\n".join(delimiter.join(row) for row in rows) + "\r\n"
    document = only(write(tmp_path, "p.csv", content.encode(encoding)))
    assert document.text == 'Douze, "lignes";\n à l\'arrêt\tici|là.'
    assert (document.doc_id, document.line, document.date, document.date_source) == ("p.csv#a17", 2, D, "file")
    assert document.extra == {"rubrique": "Région"}


def test_a_long_article_fits_in_a_cell(tmp_path: Path) -> None:
    text = "Douze lignes à l'arrêt. " * 10_000
    assert only(write(tmp_path, "p.csv", f'id,text\na,"{text}"\n')).text == text


def test_na_stays_text(tmp_path: Path) -> None:
    document = only(write(tmp_path, "p.csv", "id,text,title,author\nNA,None,NA,nan\n"))
    assert (document.doc_id, document.text, document.title, document.author) == ("p.csv#NA", "None", "NA", "nan")


@pytest.mark.parametrize(
    ("row", "status", "reason"),
    [
        ('b,"Jamais fermé', "unreadable", "p.csv, line 3: quoting that does not close or match"),
        ('b,"Le "bon" mot"', "unreadable", "p.csv, line 3: quoting that does not close or match"),
        ("b,Un, deux, trois", "unreadable", "p.csv, line 3: 4 cells for 2 columns; quote"),
        ("b", "no_text", "p.csv, line 3: no text; put"),
        ("b,", "no_text", "p.csv, line 3: no text; put"),
        ("a,Autre.", "duplicate_id", "p.csv, line 3: the id 'p.csv#a' stands already in p.csv, line 2;"),
    ],
)
def test_a_bad_row_is_listed_and_its_neighbours_stay(tmp_path: Path, row: str, status: str, reason: str) -> None:
    before, bad, after = read_input(write(tmp_path, "p.csv", f"id,text\na,Avant.\n{row}\n\nc,Après.\n"))
    assert (before.text, after.text) == ("Avant.", "Après.")
    assert bad.status == status
    assert bad.reason is not None
    assert bad.reason.startswith(reason)
