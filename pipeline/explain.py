"""Why a record is what it is, from the run folder alone: sentence, parts, the path taken, the candidates refused.

A claim's paths are not stored: the document's text is read from the run folder and extracted again.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.diff.marks import sentence_of
from pipeline.errors import InputError
from pipeline.rules import CHOICES, meaning, measured
from pipeline.runs.tables import Row, RunTables
from schemas import TABLES

if TYPE_CHECKING:
    from pipeline.stages.claims.case import Case, Choice
    from schemas import Claim

_SHARED = {"id", "doc_id", "sentence", "start", "end", "text", "rule", "confidence", "sentence_text"}
_WIDTH = 14


def explain_record(run: Path, record_id: str) -> str:
    """What made one record, as text. Raises InputError where the run holds no such record."""
    with RunTables(run) as tables:
        found = tables.find(record_id)
        if found is None:
            raise InputError(f"{run}: no record {record_id!r} here; ids stand in the first column of every table")
        table, row = found
        document = tables.document(row["doc_id"])
        lines = [*_head(table, row, document), ""]
        lines += _explain_claim(row, document, tables.manifest) if table == "claims" else _fields(table, row)
        lines += ["", *_rule(table, row)]
    return "\n".join(lines) + "\n"


def _head(table: str, row: Row, document: Row) -> Iterator[str]:
    date = document.get("date")
    dated = f"dated {date} ({document.get('date_source')})" if date else "undated"
    yield f"{table[:-1]} {row['id']} · {row['doc_id']} ({dated}) · sentence {row['sentence']}"
    yield f"characters {row['start']}–{row['end']}"
    yield ""
    sentence = sentence_of(row, document.get("text") or "")
    marked = (sentence.text[: sentence.start], sentence.text[sentence.start : sentence.end])
    yield "  " + " ".join(f"{marked[0]}[{marked[1]}]{sentence.text[sentence.end :]}".split())


def _fields(table: str, row: Row) -> Iterator[str]:
    for name in TABLES[table].model_fields:
        if name not in _SHARED and row.get(name) is not None:
            yield _line(name, _plain(row[name]))


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _line(name: str, value: str, why: str = "") -> str:
    return f"{name:{_WIDTH}}{f'{value:24}  {why}' if why else value}".rstrip()


def _rule(table: str, row: Row) -> Iterator[str]:
    """Which rule made the record, what it means, and how often it is right."""
    yield _line("rule", f"{row['rule']}: {meaning(table, row['rule'])}")
    known = measured(table, row["rule"])
    told = (
        f"right {known[0]:.0%} of {known[1]} on the annotated articles" if known else "not seen on them, or too rarely"
    )
    yield _line("confidence", f"{row['confidence']} ({told})")


def _explain_claim(row: Row, document: Row, manifest: Row) -> Iterator[str]:
    known = _again(row, document, manifest)
    if known is None:
        yield from _fields("claims", row)
        yield ""
        yield f"Extracted again with this program, the text gives no such claim: {_makers(manifest)}."
        return
    from pipeline.stages.claims import agents_considered

    case, claim = known
    case.decide("agent", case.choices["agent"].rule, agents_considered(case))
    for name in ("kind", "value", "low", "high", "mod", "unit"):
        if row.get(name) is not None:
            yield _line(name, _plain(row[name]))
    for field, paths in CHOICES.items():
        choice = case.choices.get(field)  # type: ignore[call-overload]
        yield from _choice(field, row, choice, paths)
    for name in ("via", "statement_id", "part_of_id", "revises_id", "flags"):
        if row.get(name) is not None:
            yield _line(name, _plain(row[name]))
    now = claim.model_dump(mode="json")
    changed = [f"{k} {row[k]} → {now.get(k)}" for k in row if k not in {"confidence"} and row[k] != now.get(k)]
    if changed:
        yield ""
        yield f"Extracted again with this program it differs ({'; '.join(changed)}): {_makers(manifest)}."


def _choice(field: str, row: Row, choice: "Choice | None", paths: Mapping[str, str]) -> Iterator[str]:
    """A field with the path that filled it, then whatever else could have."""
    value = row.get(field)
    rule = choice.rule if choice else ""
    yield _line(field, "—" if value is None else str(value), f"{rule}: {paths.get(rule, rule.replace('_', ' '))}")
    for candidate in choice.candidates if choice else ():
        ranked = candidate.reason in paths  # no barrier stood before it, another came first
        verdict = "taken" if candidate.taken else "ranked lower" if ranked else "refused"
        at = f"{candidate.start}–{candidate.end}"
        place = f"what it says: {at}" if field == "source" else at
        yield f"{'':{_WIDTH}}  {verdict} {candidate.text!r} ({place}): {paths.get(candidate.reason, candidate.reason)}"


def _again(row: Row, document: Row, manifest: Row) -> "tuple[Case, Claim] | None":
    """The claim as the program makes it today, with everything considered, or None where it makes none there."""
    from pipeline.parse import parse_texts
    from pipeline.recipe import extract_parsed
    from pipeline.stages.claims import cases_of, claims_of

    date = dt.date.fromisoformat(document["date"]) if document.get("date") else None
    kernel = manifest.get("model", {}).get("kernel", "auto")
    parsed = next(parse_texts([(row["doc_id"], document.get("text") or "")], kernel=kernel))
    e = extract_parsed(parsed, dct=date)
    cases = cases_of(parsed, e.quantities, e.statements, e.actors, e.dates, e.locations, dct=date)
    pairs = list(zip(cases, claims_of(parsed, cases), strict=True))
    same = [pair for pair in pairs if pair[1].id == row["id"]]
    there = [pair for pair in pairs if (pair[1].start, pair[1].end) == (row["start"], row["end"])]
    return next(iter(same or there), None)


def _makers(manifest: Row) -> str:
    """Which of program, model and word lists are others than those of the run."""
    from pipeline.lexicons import lexicon_hash
    from pipeline.runs.manifest import identity

    now: dict[str, Any] = identity({}, {}, manifest.get("model", {}).get("kernel", ""))
    names = [name for name in ("program", "versions", "model") if now[name] != manifest.get(name)]
    names += ["word lists"] if lexicon_hash() != manifest.get("lexicon_hash") else []
    return f"the run was made with other {', '.join(names)}" if names else "the run says the same versions; report it"
