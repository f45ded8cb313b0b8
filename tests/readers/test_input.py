"""Folders: which files are documents, in which order, with what metadata, and what becomes of bad ones."""

import datetime as dt
import os
from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.readers import Document, read_input
from tests.readers.test_files import write
from tests.readers.test_language import ENGLISH, FRENCH

D = dt.date(2021, 3, 12)
OPTION = dt.date(2000, 1, 1)


def by_id(path: Path, date: dt.date | None = None) -> dict[str, Document]:
    return {document.doc_id: document for document in read_input(path, date=date)}


def test_a_folder_is_read_recursively_and_sorted(tmp_path: Path) -> None:
    for name in ["b/z.txt", "b/a.md", "a.txt", "B.TXT", "é.txt", "c/d/e.txt"]:
        write(tmp_path, name, "Un mort.")
    assert list(by_id(tmp_path)) == ["B.TXT", "a.txt", "b/a.md", "b/z.txt", "c/d/e.txt", "é.txt"]


def test_what_accompanies_a_corpus_is_no_document(tmp_path: Path) -> None:
    kept = ["a.txt", "license_globale.txt", "lisezmoi.txt"]
    left = [
        "README.md", "README_fr.txt", "readme.txt", "LICENSE.txt", "LICENSE-CC-BY.md", "CHANGELOG.md", "changelog.txt",
        "datapackage.json", ".cache.txt", ".git/a.txt", "photo.jpg", "notes.xyz", "sans_extension",
    ]  # fmt: skip
    for name in kept + left:
        write(tmp_path, name, "Un mort.")
    write(tmp_path, "metadata.csv", "path,title\na.txt,Titre\n")
    assert list(by_id(tmp_path)) == kept


@pytest.mark.parametrize(
    ("manifest", "is_run"),
    [('{"schema_version": "1.0"}', True), ("", True), ('{"sche', True), ('{"name": "app"}', False)],
)
def test_run_folders_are_not_entered(tmp_path: Path, manifest: str, *, is_run: bool) -> None:
    write(tmp_path, "a.txt", "Un mort.")
    write(tmp_path, "run/manifest.json", manifest)
    write(tmp_path, "run/documents.jsonl", '{"id": "a", "text": "Un mort."}')
    assert ("run/documents.jsonl#a" in by_id(tmp_path)) is not is_run


def test_a_run_folder_is_no_input(tmp_path: Path) -> None:
    write(tmp_path, "manifest.json", '{"schema_version": "1.0"}')
    with pytest.raises(InputError, match="a run folder, not a folder of articles"):
        read_input(tmp_path)


def test_an_excluded_folder_is_not_entered(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "Un mort.")
    write(tmp_path, "out/b.txt", "Un mort.")
    found = read_input(tmp_path, exclude=[tmp_path / "out", tmp_path / "missing"])
    assert [document.doc_id for document in found] == ["a.txt"]


def test_links_are_followed_and_loops_end(tmp_path: Path) -> None:
    write(tmp_path, "in/z/a.txt", "Un mort.")
    write(tmp_path, "elsewhere/b.txt", "Deux morts.")
    (tmp_path / "in/z/loop").symlink_to(tmp_path / "in")
    (tmp_path / "in/a_link").symlink_to(tmp_path / "in/z")
    (tmp_path / "in/other").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in/itself").symlink_to(tmp_path / "in/itself")
    (tmp_path / "in/c.txt").symlink_to(tmp_path / "elsewhere/b.txt")
    assert list(by_id(tmp_path / "in")) == ["c.txt", "other/b.txt", "z/a.txt"]


def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("Un mort.", encoding="utf-8")
    assert list(by_id(tmp_path)) == ["caf\\xe9.txt"]


@pytest.mark.parametrize(
    ("name", "content", "status", "reason"),
    [
        ("bad.txt", b"", "empty", "bad.txt: no text; remove it or fill it"),
        ("bad.txt", b" \n\t\xc2\xa0\r\n", "empty", "bad.txt: no text; remove it or fill it"),
        ("bad.txt", b"\xef\xbb\xbf", "empty", "bad.txt: no text; remove it or fill it"),
        ("bad.txt", b"---\ntitle: Rien\n---\n", "empty", "bad.txt: no text; remove it or fill it"),
        ("bad.txt", b"*** --- ***", "no_text", "bad.txt: neither letters nor digits; check the file"),
        ("bad.txt", bytes(range(256)), "unreadable", "bad.txt: it holds binary data, not text; remove it"),
        ("bad.txt", b"%PDF-1.7 ...", "unreadable", "bad.txt: it is a PDF, not text; remove it"),
        ("bad.txt", ENGLISH.encode(), "not_french", "bad.txt: the text is in 'en', not French; no records"),
        ("bad.txt", b"mot " * 250_001, "too_large", "bad.txt: 1000004 characters, more than 1000000; split it"),
        ("bad.txt", b"mot " * 1_100_000, "too_large", "bad.txt: more than 1000000 characters; split it"),
        ("bad.pdf", b"%PDF-1.7 ...", "unreadable", "bad.pdf: .pdf is not read yet; save it as one of .txt, .md"),
        ("bad.DOCX", b"PK", "unreadable", "bad.DOCX: .docx is not read yet; save it as one of .txt, .md"),
        ("bad.csv", b"", "empty", "bad.csv: no documents; remove it or fill it"),
        ("bad.csv", b"id,text\n", "empty", "bad.csv: no documents; remove it or fill it"),
        ("bad.csv", b"id,texte\n1,a\n", "unreadable", "bad.csv, line 1: no column 'text' (found: id, texte);"),
        ("bad.csv", b"%PDF-1.7 ...", "unreadable", "bad.csv: it is a PDF, not text; remove it"),
        ("bad.jsonl", b"\n\n", "empty", "bad.jsonl: no documents; remove it or fill it"),
    ],
)  # fmt: skip
def test_a_bad_file_is_listed_and_its_neighbours_stay(
    tmp_path: Path, name: str, content: bytes, status: str, reason: str
) -> None:
    write(tmp_path, name, content)
    write(tmp_path, "good.txt", FRENCH)
    found = by_id(tmp_path)
    assert (found["good.txt"].status, found["good.txt"].language) == ("ok", "fr")
    assert found[name].status == status
    assert (found[name].reason or "").startswith(reason)


def test_a_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ["a.txt", "b.txt"]:
        write(tmp_path, name, "Un mort.")
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    found = by_id(tmp_path)
    assert found["b.txt"].status == "ok"
    assert found["a.txt"].status == "unreadable"
    assert found["a.txt"].reason == "a.txt: cannot be read (Permission denied); check its permissions"


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt", "Un mort.")
    write(tmp_path, "closed/b.txt", "Un mort.")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = by_id(tmp_path)
    assert found["a.txt"].status == "ok"
    assert found["closed"].reason == "closed: the folder cannot be listed (Permission denied); check its permissions"


def test_broken_links_and_pipes(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    found = by_id(tmp_path)
    assert [document.status for document in found.values()] == ["unreadable", "unreadable"]
    assert found["pipe.txt"].reason == "pipe.txt: a broken link or no regular file; replace or remove it"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing", "no such file or folder; check the path"),
        ("", r"nothing to read; put \.txt, \.md, \.jsonl, \.csv files there"),
        ("a.pdf", r"\.pdf is not read yet; save it as one of \.txt"),
        ("a.jpg", r"\.jpg is not read yet; save it as one of \.txt"),
        ("a.csv", r"a\.csv, line 1: no column 'text' \(found: titre, texte\); add or rename it"),
    ],
)
def test_an_input_that_cannot_be_used_at_all(tmp_path: Path, name: str, message: str) -> None:
    if name.startswith("a."):
        write(tmp_path, name, "titre,texte\n")
    with pytest.raises(InputError, match=message):
        list(read_input(tmp_path / name))


def test_a_pipe_is_no_input(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError, match="neither a file nor a folder"):
        read_input(tmp_path / "pipe.txt")


def test_one_file_may_have_any_name(tmp_path: Path) -> None:
    (document,) = read_input(write(tmp_path, "README.md", "Un mort."))
    assert (document.doc_id, document.status) == ("README.md", "ok")


def test_metadata_comes_before_the_files_own_fields(tmp_path: Path) -> None:
    write(
        tmp_path,
        "metadata.csv",
        "path,date,title,publisher,licence\na.md,2021-03-12,Titre donné,,CC\nb/c.txt,,,La Voix,\n",
    )
    write(tmp_path, "a.md", "---\ntitle: Titre propre\ndate: 2020-01-01\npublisher: Le Journal\n---\nUn mort.")
    write(tmp_path, "b/c.txt", "Un mort.")
    found = by_id(tmp_path)
    a, c = found["a.md"], found["b/c.txt"]
    assert (a.title, a.publisher, a.date, a.date_source) == ("Titre donné", "Le Journal", D, "metadata")
    assert a.extra == {"licence": "CC"}
    assert (c.title, c.publisher, c.date, c.date_source) == ("Un mort.", "La Voix", None, None)


def test_the_metadata_file_nearest_to_a_document_has_the_last_word(tmp_path: Path) -> None:
    write(tmp_path, "metadata.csv", "path,title\nb/a.txt,Loin\nb/c.txt,Loin aussi\n")
    write(tmp_path, "b/metadata.csv", "path;title\na.txt;Près\n")
    write(tmp_path, "b/a.txt", "Un mort.")
    write(tmp_path, "b/c.txt", "Un mort.")
    assert [document.title for document in read_input(tmp_path)] == ["Près", "Loin aussi"]


def test_metadata_beside_a_single_file(tmp_path: Path) -> None:
    write(tmp_path, "metadata.csv", "path,date\na.txt,2021-03-12\n")
    (document,) = read_input(write(tmp_path, "a.txt", "Un mort."))
    assert (document.date, document.date_source) == (D, "metadata")


def test_metadata_for_a_document_in_a_container_and_for_the_container(tmp_path: Path) -> None:
    write(tmp_path, "metadata.csv", "path,date,publisher\np.jsonl,2021-03-12,La Voix\np.jsonl#b,2020-01-01,\n")
    write(
        tmp_path,
        "p.jsonl",
        '{"id": "a", "text": "Un."}\n{"id": "b", "text": "Deux."}\n{"id": "c", "text": "Trois.", "date": "2019-01-01"}',
    )
    dates = {i: (d.date, d.date_source, d.publisher) for i, d in by_id(tmp_path).items()}
    assert dates == {
        "p.jsonl#a": (D, "metadata", "La Voix"),
        "p.jsonl#b": (dt.date(2020, 1, 1), "metadata", "La Voix"),
        "p.jsonl#c": (dt.date(2019, 1, 1), "file", "La Voix"),
    }


@pytest.mark.parametrize("name", ["cafe\u0301.txt", "caf\u00e9.txt"])
def test_accents_of_file_names_are_matched_composed_or_not(tmp_path: Path, name: str) -> None:
    write(tmp_path, "metadata.csv", "path,title\n./caf\u00e9.txt,Titre\n")
    write(tmp_path, name, "Un mort.")
    assert by_id(tmp_path)[name].title == "Titre"


def test_an_impossible_date_in_metadata(tmp_path: Path) -> None:
    write(tmp_path, "metadata.csv", "path,date\na.txt,2021-02-30\nb.txt,hier\n")
    write(tmp_path, "a.txt", "PARIS, 12 mars 2021 (AFP) - Un mort.")
    write(tmp_path, "b.txt", "Un mort.")
    found = by_id(tmp_path)
    a, b = found["a.txt"], found["b.txt"]
    assert (a.status, a.date, a.date_source) == ("ok", D, "dateline")
    assert a.reason == "metadata.csv, line 2: date '2021-02-30' is no calendar day, left out; write it as YYYY-MM-DD"
    assert (b.status, b.date, b.date_source) == ("ok", None, None)
    assert (b.reason or "").startswith("metadata.csv, line 3: date 'hier'")


@pytest.mark.parametrize(
    ("content", "doc_id", "reason"),
    [
        (
            "fichier,date\na.txt,2021-03-12\n",
            "metadata.csv",
            "metadata.csv, line 1: no column 'path' (found: fichier, date);",
        ),
        ('path,date\n"a.txt,2021-03-12\n', "metadata.csv#line-2", "metadata.csv, line 2: quoting that does not close"),
        ("%PDF-1.7", "metadata.csv", "metadata.csv: it is a PDF, not text; its dates and titles are not used"),
    ],
)
def test_metadata_that_cannot_be_used_is_listed_and_the_documents_are_read(
    tmp_path: Path, content: str, doc_id: str, reason: str
) -> None:
    write(tmp_path, "metadata.csv", content)
    write(tmp_path, "a.txt", "Un mort.")
    found = by_id(tmp_path)
    assert found["a.txt"].status == "ok"
    assert found[doc_id].status == "unreadable"
    assert (found[doc_id].reason or "").startswith(reason)


def test_a_path_that_stands_twice_in_metadata(tmp_path: Path) -> None:
    write(tmp_path, "metadata.csv", "path,title\na.txt,Premier\na.txt,Second\n")
    write(tmp_path, "a.txt", "Un mort.")
    document = by_id(tmp_path)["a.txt"]
    assert (document.status, document.title) == ("ok", "Premier")
    assert document.reason == (
        "metadata.csv, line 3: 'a.txt' stands already in metadata.csv, line 2; the first row is used"
    )


LINED = "PARIS, 12 mars 2021 (AFP) - Un mort."


@pytest.mark.parametrize(
    ("name", "text", "folder", "single"),
    [
        ("2019-01-01_a.md", f"---\ndate: 2020-01-01\n---\n{LINED}", (dt.date(2020, 1, 1), "file"), "option"),
        ("2019-01-01_a.txt", LINED, (D, "dateline"), "option"),
        ("2019-01-01_a.txt", "PARIS, 12 mars (AFP) - Un mort.", (dt.date(2019, 1, 1), "file_name"), "option"),
        ("a.txt", "Un mort.", (OPTION, "option"), "option"),
    ],
)
def test_the_order_of_date_sources(
    tmp_path: Path, name: str, text: str, folder: tuple[dt.date, str], single: str
) -> None:
    path = write(tmp_path, name, text)
    in_folder = by_id(tmp_path, OPTION)[name]
    (alone,) = read_input(path, date=OPTION)
    assert (in_folder.date, in_folder.date_source) == folder
    assert (alone.date, alone.date_source) == (OPTION, single)


def test_the_name_of_a_container_dates_its_export_not_its_articles(tmp_path: Path) -> None:
    path = write(tmp_path, "export_2021-03-12.jsonl", '{"id": "a", "text": "Un mort."}')
    (document,) = read_input(path)
    assert document.date is None
    (document,) = read_input(path, date=OPTION)
    assert (document.date, document.date_source) == (OPTION, "option")


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    for name in ["b.txt", "a.txt", "c/d.txt"]:
        write(tmp_path, name, FRENCH)
    assert list(read_input(tmp_path)) == list(read_input(tmp_path))
