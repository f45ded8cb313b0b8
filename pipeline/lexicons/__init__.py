"""Word lists as data: one TOML file per domain, read once per process and checked as they are read."""

import functools
import hashlib
import importlib.resources
import tomllib
from typing import Any

from pipeline.errors import LexiconError


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The tables of `<name>.toml`. Raises LexiconError naming the file and the entry that is doubled or empty."""
    file = importlib.resources.files(__name__).joinpath(f"{name}.toml")
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise LexiconError(f"no lexicon named {name!r}: expected {file}") from error
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{file}: not valid TOML ({error})") from error
    _check(name, (), tables)
    return tables


def lexicon_hash() -> str:
    """SHA-256 over every word list, by name: what the manifest calls the lexicon."""
    digest = hashlib.sha256()
    for file in sorted(_files(importlib.resources.files(__name__)), key=lambda f: f.name):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _files(folder: Any) -> list[Any]:
    found = []
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            found.extend(_files(entry))
        elif not entry.name.endswith((".py", ".pyc")):
            found.append(entry)
    return found


def _check(name: str, path: tuple[str, ...], value: Any) -> None:
    """Lists of words hold non-empty strings without doubles."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _check(name, (*path, key), inner)
    elif isinstance(value, list) and all(isinstance(word, str) for word in value):
        where = f"{name}.toml, [{'.'.join(path)}]"
        seen: set[str] = set()
        for word in value:
            if not word.strip():
                raise LexiconError(f"{where}: an empty word")
            if word in seen:
                raise LexiconError(f"{where}: {word!r} stands twice")
            seen.add(word)
