"""Seconds and peak memory of comparing two synthetic runs of N claims a side, as text and as JSON.

    python benchmarks/diff_cost.py [--claims 200000] [--every]

The second run differs in one claim of ten: a changed source, a moved offset, one added and one removed in turn.
With --every, each record of it has another confidence besides: no line is the same.
"""

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path
from typing import Any

from pipeline.diff import diff_runs
from pipeline.diff.render import write
from pipeline.runs.tables import MENTION_TABLES
from schemas import SCHEMA_VERSION, Claim

CLAIMS_PER_DOCUMENT = 20
SENTENCE = "Le bilan provisoire, établi par la préfecture, fait état de {} personnes touchées dans le département. "


def record(doc_id: str, rank: int, start: int, value: int) -> dict[str, Any]:
    row: dict[str, Any] = dict.fromkeys(Claim.model_fields)
    return row | {
        "id": f"c{doc_id}{rank}", "doc_id": doc_id, "sentence": rank, "start": start, "end": start + len(str(value)),
        "text": str(value), "rule": "synthetic", "confidence": 0.9, "kind": "count", "value": value,
        "object": "personnes touchées", "event": "affected", "change": "level", "factuality": "asserted",
        "source": "préfecture", "sentence_text": SENTENCE.format(value).strip(),
    }  # fmt: skip


def write_run(folder: Path, claims: int, *, edited: bool, confidence: float = 0.9) -> None:
    folder.mkdir()
    (folder / "manifest.json").write_text(json.dumps({"schema_version": SCHEMA_VERSION}), encoding="utf-8")
    for table in MENTION_TABLES[:-1]:
        (folder / f"{table}.jsonl").touch()
    chance = random.Random(1)  # noqa: S311
    with (
        (folder / "documents.jsonl").open("w", encoding="utf-8") as documents,
        (folder / "claims.jsonl").open("w", encoding="utf-8") as rows,
    ):
        for number in range(claims // CLAIMS_PER_DOCUMENT):
            doc_id, text = f"d{number:06}", ""
            for rank in range(CLAIMS_PER_DOCUMENT):
                value = chance.randint(2, 9999)
                row = record(doc_id, rank, len(text) + SENTENCE.index("{"), value)
                text += SENTENCE.format(value)
                for changed in edit(row, number * CLAIMS_PER_DOCUMENT + rank) if edited else [row]:
                    rows.write(json.dumps(changed | {"confidence": confidence}, ensure_ascii=False) + "\n")
            head = {"doc_id": doc_id, "sha256": str(number), "status": "ok", "text": text}
            documents.write(json.dumps(head, ensure_ascii=False) + "\n")


def edit(row: dict[str, Any], number: int) -> list[dict[str, Any]]:
    match number % 40:
        case 0:
            return [row | {"source": "mairie"}]
        case 10:
            return [row | {"sentence": row["sentence"] + 1}]
        case 20:
            return [row, row | {"id": row["id"] + "x"}]
        case 30:
            return []
    return [row]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--claims", type=int, default=200_000)
    arguments.add_argument("--every", action="store_true", help="no record is the same")
    told = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "a", Path(folder) / "b"
        write_run(before, told.claims, edited=False)
        write_run(after, told.claims, edited=True, confidence=0.8 if told.every else 0.9)
        size = sum(file.stat().st_size for run in (before, after) for file in run.iterdir())
        documents = told.claims // CLAIMS_PER_DOCUMENT
        print(f"{told.claims} claims a side in {documents} documents, {size / 2**20:.0f} MiB in all")
        for form in ("text", "json"):
            began, worked = time.perf_counter(), time.process_time()
            diff = diff_runs(before, after)
            with (Path(folder) / form).open("w", encoding="utf-8") as out:
                write(diff, form, out)
            seconds, busy = time.perf_counter() - began, time.process_time() - worked
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"{form}: {seconds:.1f} s ({busy:.1f} s of one processor), peak {peak:.0f} MiB")
    print(diff.counts["claims"])


if __name__ == "__main__":
    main()
