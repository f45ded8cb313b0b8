"""Sentences that carry the records of the earlier stages in their text, so that claims are tested alone.

{43}                a quantity (count); {3,2 %|percentage}, {5 M€|money|EUR}, {dix|count|10}
<lundi>             a date; <trois jours|DURATION>; <deuxième trimestre|DATE|2021-Q2>
[Bagdad]            a place; [Syrie|country]; [Kiev|actor] is a place that acts
@miliciens@         an actor
⟦…⟧                 a statement, direct right after «; ⟦deny:…⟧ has a stance
@!préfet@           the speaker of the statements, @~agence@ their relay
a verb of saying between ‹ › is the cue
"""

import re
from dataclasses import dataclass, field
from typing import Any

from pipeline.parse import Parsed, load_model, parse_texts
from pipeline.spans import anchor
from pipeline.stages.claims import build_claims
from schemas import ActorMention, Claim, DateMention, LocationMention, QuantityMention, Statement

_MARK = re.compile(
    r"\{(?P<q>[^}]*)\}|<(?P<d>[^>]*)>|\[(?P<l>[^]]*)\]|@(?P<a>[^@]*)@|(?P<o>⟦(?:\w+:)?)|(?P<c>⟧)|‹(?P<v>[^›]*)›"
)
_UNITS = {"percentage": "%", "age": "a", "money": "EUR", "penalty": "a", "measure": "km"}


@dataclass
class _Read:
    text: str = ""
    quantities: list[tuple[int, int, list[str]]] = field(default_factory=list)
    dates: list[tuple[int, int, list[str]]] = field(default_factory=list)
    places: list[tuple[int, int, list[str]]] = field(default_factory=list)
    actors: list[tuple[int, int, list[str]]] = field(default_factory=list)
    cues: list[tuple[int, int, list[str]]] = field(default_factory=list)
    statements: list[tuple[int, int, list[str]]] = field(default_factory=list)


def read(marked: str) -> _Read:
    """The plain text and the spans of the marks in it."""
    out, opened = _Read(), []
    at = 0
    for mark in _MARK.finditer(marked):
        out.text += marked[at : mark.start()]
        at = mark.end()
        if mark["o"]:
            opened.append((len(out.text), mark["o"].strip("⟦:") or "say"))
        elif mark["c"]:
            start, stance = opened.pop()
            out.statements.append((start, len(out.text), [stance]))
        else:
            _add(out, mark)
    out.text += marked[at:]
    return out


def _add(out: _Read, mark: re.Match[str]) -> None:
    name = mark.lastgroup or ""
    words, *options = mark[name].split("|")
    layer = {"q": out.quantities, "d": out.dates, "l": out.places, "a": out.actors, "v": out.cues}[name]
    if name == "a" and words[0] in "!~":
        options, words = [words[0]], words[1:]
    layer.append((len(out.text), len(out.text) + len(words), options))
    out.text += words


def claims(marked: str, **options: Any) -> list[Claim]:
    """The claims of a marked text."""
    given = read(marked)
    load_model()
    parsed = next(parse_texts([("text", given.text)]))
    return build_claims(parsed, *records(parsed, given), **options)


def records(
    parsed: Parsed, given: _Read
) -> tuple[list[QuantityMention], list[Statement], list[ActorMention], list[DateMention], list[LocationMention]]:
    """The records that the marks stand for."""
    base: dict[str, Any] = {"rule": "test", "confidence": 1.0}

    def shared(table: str, spans: list[tuple[int, int, list[str]]]) -> list[tuple[dict[str, Any], list[str]]]:
        anchored = anchor(parsed, table, [(s, e) for s, e, _ in spans])
        return [({**a, **base}, o) for a, (_, _, o) in zip(anchored, spans, strict=True)]

    quantities = [_quantity(a, o) for a, o in shared("quantities", given.quantities)]
    dates = [
        DateMention(**a, type=o[0] if o else "DATE", value=o[1] if len(o) > 1 else "X")
        for a, o in shared("dates", given.dates)
    ]
    places = [
        LocationMention(**a, name=a["text"], kind=_kind(o), is_actor="actor" in o)
        for a, o in shared("locations", given.places)
    ]
    actors = [
        ActorMention(**a, name=a["text"], kind="group", named=a["text"][0].isupper(), entity_id=f"e{i}", key=f"k{i}")
        for i, (a, _) in enumerate(shared("actors", given.actors))
    ]
    marked = [(actor, options) for actor, (_, _, options) in zip(actors, given.actors, strict=True)]
    speaker = next((a for a, o in marked if o == ["!"]), None)
    via = next((a for a, o in marked if o == ["~"]), None)
    cue = given.cues[0] if given.cues else None
    statements = [
        Statement(
            **a, type=_type(parsed.text, a["start"]), stance=o[0], cue=parsed.text[cue[0] : cue[1]] if cue else None,
            cue_start=cue[0] if cue else None, cue_end=cue[1] if cue else None,
            speaker_id=speaker and speaker.id, speaker=speaker and speaker.text,
            via_id=via and via.id, via=via and via.text,
        )
        for a, o in shared("statements", given.statements)
    ]  # fmt: skip
    return quantities, statements, actors, dates, places


def _type(text: str, start: int) -> Any:
    return "direct" if text[:start].endswith("« ") else "indirect"


def _kind(options: list[str]) -> Any:
    return next((o for o in options if o != "actor"), "city")


def _quantity(anchored: dict[str, Any], options: list[str]) -> QuantityMention:
    kind: Any = options[0] if options else "count"
    value = next((float(o) for o in options[1:] if re.fullmatch(r"[\d.]+", o)), None)
    unit = next((o for o in options[1:] if not re.fullmatch(r"[\d.]+", o)), _UNITS.get(kind))
    if value is None:
        digits = re.sub(r"[^\d,]", "", anchored["text"]).replace(",", ".")
        zero = anchored["text"].lower() in {"aucun", "aucune", "sans", "zéro", "pas de"}
        value = 0.0 if zero else float(digits) if re.fullmatch(r"\d+(\.\d+)?", digits) else 1.0
    return QuantityMention(**anchored, role="claim", kind=kind, value=value, unit=unit)


_SHOWN = ("change", "factuality", "source", "via", "agent", "date", "location", "flags")
_USUAL = {"change": "level", "factuality": "asserted"}


def describe(claim: Claim) -> str:
    """A claim on one line: "43 civils killed agent=miliciens"; what is null or usual is left out."""
    extras = [
        f"{name}={getattr(claim, name)}" for name in _SHOWN if getattr(claim, name) not in (None, _USUAL.get(name))
    ]
    links = [name for name, link in (("part", claim.part_of_id), ("revises", claim.revises_id)) if link]
    return " ".join([claim.text, f"[{claim.object or ''}]", claim.event or "-", *extras, *links])
