"""What a user may set, from releve.toml or the command line."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from pipeline.errors import ConfigError
from schemas.base import Record

Kernel = Literal["auto", "blis", "numpy"]
"""thinc's matrix kernel; auto chooses by processor."""


class Config(Record):
    """The configuration of a run. `kernel` chooses thinc's matrix kernel (auto: by processor)."""

    date: dt.date | None = None
    kernel: Kernel = "auto"


def load_config(path: Path | None, **overrides: Any) -> Config:
    """The configuration from a TOML file and what overrides it. Raises ConfigError naming file and key."""
    values: dict[str, Any] = {}
    if path is not None:
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ConfigError(f"{path}: not valid TOML ({error})") from error
    try:
        return Config.model_validate(values | {k: v for k, v in overrides.items() if v is not None})
    except ValidationError as error:
        first = error.errors()[0]
        raise ConfigError(f"{path or 'configuration'}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
