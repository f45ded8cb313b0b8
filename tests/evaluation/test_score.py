"""Scores on hand-made documents whose figures are known."""

from typing import Any

import pytest

from pipeline.evaluation import Evaluation, GoldDocument, GoldMention, evaluate
from pipeline.evaluation.match import words

TEXT = "L'armée russe parle. Selon l'armée russe, 12 morts et 30 blessés à Lyon hier.\nÀ Brest, 5 morts."


def gold_mention(layer: str, text: str, **fields: Any) -> GoldMention:
    start = TEXT.index(text)
    return GoldMention(layer, start, start + len(text), text, fields)


def record(text: str, **fields: Any) -> dict[str, Any]:
    start = TEXT.index(text)
    return {"start": start, "end": start + len(text), "text": text, "rule": "test", **fields}


def scored(gold: list[GoldMention], found: dict[str, list[dict[str, Any]]]) -> Evaluation:
    document = GoldDocument("d1", TEXT, tuple(gold), frozenset(m.layer for m in gold))
    return evaluate([document], {"d1": found})


def test_spans_fields_and_events() -> None:
    gold = [
        gold_mention("claims", "12", value=12, low=None, high=None, event="killed", object="morts"),
        gold_mention("claims", "30", value=30, low=None, high=None, event="injured", object="blessés"),
        gold_mention("claims", "5", value=5, low=None, high=None, event="killed", object="morts"),
    ]
    found = [
        record("12", value=12, event="killed", object="morts"),
        record("30 blessés", value=30, event="killed", object="blessés graves"),
        record("hier", value=1),
    ]
    result = scored(gold, {"claims": found})
    span, exact = result.spans["claims"]["span"], result.spans["claims"]["exact"]
    assert (span.right, span.gold, span.found) == (2, 3, 3)
    assert exact.right == 1
    assert result.accuracy["claims"]["number"].precision == 1.0
    assert result.accuracy["claims"]["event"].precision == 0.5
    assert result.spans["claims"]["full"].right == 1
    assert (result.events["killed"].right, result.events["killed"].gold, result.events["killed"].found) == (1, 2, 2)
    assert result.confusion["claims.event"] == {("injured", "killed"): 1}
    assert [(row["what"], row["gold"], row["found"]) for row in result.errors()] == [
        ("event", "30 = injured", "30 blessés = killed"),
        ("missed", "5", None),
        ("spurious", None, "hier"),
    ]


@pytest.mark.parametrize(
    ("want", "got", "agrees"),
    [
        ("civils", "civils tués", True),
        ("l'armée russe", "armée russe", True),
        ("armée russe", "armée", True),
        ("armée russe", "gendarmerie", False),
        ("armée russe", None, False),
        (None, None, True),
        (None, "armée", False),
        ("un", "un long et très beau jour de fête", False),
    ],
)
def test_words_agree_when_one_holds_the_other(want: str | None, got: str | None, agrees: bool) -> None:
    result = scored(
        [gold_mention("claims", "12", value=12, source=want)], {"claims": [record("12", value=12, source=got)]}
    )
    assert result.accuracy["claims"]["source"].right == int(agrees)


def test_another_mention_of_the_same_actor_is_as_good() -> None:
    actors = [gold_mention("actors", "armée russe", entity="armee"), gold_mention("actors", "Lyon", entity="armee")]
    claim = gold_mention("claims", "12", value=12, source="armée russe")
    result = scored([*actors, claim], {"claims": [record("12", value=12, source="Lyon")]})
    assert result.accuracy["claims"]["source"].right == 1


def test_null_is_accepted_only_for_what_another_paragraph_gives() -> None:
    places = [gold_mention("locations", "Lyon", name="Lyon"), gold_mention("locations", "Brest", name="Brest")]
    far = gold_mention("claims", "5", value=5, location="Lyon")
    near = gold_mention("claims", "12", value=12, location="Lyon")
    result = scored([*places, far, near], {"claims": [record("5", value=5), record("12", value=12)]})
    assert result.accuracy["claims"]["location"].right == 1
    assert (result.said["claims"]["location"].gold, result.said["claims"]["location"].found) == (1, 0)


def test_entities_are_scored_by_pairs() -> None:
    gold = [
        gold_mention("actors", "armée russe", kind="organization", entity="a"),
        gold_mention("actors", "Lyon", kind="state", entity="a"),
        gold_mention("actors", "Brest", kind="state", entity="b"),
    ]
    found = [record("armée russe", entity_id="e1"), record("Lyon", entity_id="e1"), record("Brest", entity_id="e1")]
    entities = scored(gold, {"actors": found}).entities
    assert (entities.right, entities.gold, entities.found) == (1, 1, 3)
    assert entities.f1 == pytest.approx(0.5)


def test_nothing_found_scores_zero_not_an_error() -> None:
    result = scored([gold_mention("dates", "hier", type="DATE", value="2020-01-01")], {})
    assert (result.spans["dates"]["right"].f1, result.spans["dates"]["span"].precision) == (0.0, 0.0)


def test_words_drop_leading_articles_and_one_kind_of_apostrophe() -> None:
    assert words("l’armée de Terre") == ["armée", "de", "terre"]
