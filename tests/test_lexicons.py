"""The loader checks word lists and names the file and the word."""

import importlib.resources
from pathlib import Path

import pytest

from pipeline import lexicons
from pipeline.errors import LexiconError

NAMES = sorted(p.stem for p in Path(str(importlib.resources.files(lexicons))).glob("*.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_lexicon_loads(name: str) -> None:
    assert isinstance(lexicons.load(name), dict)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(importlib.resources, "files", lambda _: tmp_path)
    lexicons.load.cache_clear()
    return tmp_path


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('verbs = ["dire", "dire"]', r"bad.toml, \[verbs\]: 'dire' stands twice"),
        ('[speech]\nsay = ["dire", " "]', r"bad.toml, \[speech.say\]: an empty word"),
        ("verbs = [", "not valid TOML"),
    ],
)
def test_a_malformed_lexicon_is_named(folder: Path, content: str, message: str) -> None:
    (folder / "bad.toml").write_text(content, encoding="utf-8")
    with pytest.raises(LexiconError, match=message):
        lexicons.load("bad")


def test_a_missing_lexicon_is_named(folder: Path) -> None:
    with pytest.raises(LexiconError, match="no lexicon named 'absent'"):
        lexicons.load("absent")


def test_the_hash_follows_every_word(folder: Path) -> None:
    (folder / "words.toml").write_text('verbs = ["dire"]', encoding="utf-8")
    (folder / "table").mkdir()
    (folder / "table" / "places.bin").write_bytes(b"1")
    first = lexicons.lexicon_hash()
    (folder / "table" / "places.bin").write_bytes(b"2")
    second = lexicons.lexicon_hash()
    (folder / "words.toml").write_text('verbs = ["redire"]', encoding="utf-8")
    assert len({first, second, lexicons.lexicon_hash()}) == 3
