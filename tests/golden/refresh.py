"""Rewrite the expected run of seeds/ and the table of README that shows a part of it: `make golden`."""

import csv
import re
import tempfile
from pathlib import Path

from schemas import TABLES

ROOT = Path(__file__).parents[2]
EXPECTED = Path(__file__).parent / "seeds"
README = ROOT / "README.md"
SHOWN_DOCUMENT = "alep_treve.txt"
SHOWN = ("text", "object", "event", "mod", "factuality", "source", "agent", "date", "location")
_TABLE = re.compile(r"(?<=<!-- table -->\n).*?(?=<!-- end of table -->)", re.DOTALL)


def files() -> list[str]:
    """What is kept: every table as CSV; JSONL says the same, and the manifest holds a clock."""
    return [f"{table}.csv" for table in TABLES]


def readme_with_table(claims: Path) -> str:
    """README with the claims of one article as they stand in a run's claims.csv."""
    with claims.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["doc_id"] == SHOWN_DOCUMENT]
    lines = [SHOWN, ["---"] * len(SHOWN), *([row[name] for name in SHOWN] for row in rows)]
    table = "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
    return _TABLE.sub(lambda _: table, README.read_text(encoding="utf-8"))


def main() -> None:
    from pipeline.runs.dispatch import dispatch

    EXPECTED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        run = dispatch(ROOT / "seeds", Path(folder) / "run").folder
        for name in files():
            (EXPECTED / name).write_bytes((run / name).read_bytes())
    README.write_text(readme_with_table(EXPECTED / "claims.csv"), encoding="utf-8")


if __name__ == "__main__":
    main()
