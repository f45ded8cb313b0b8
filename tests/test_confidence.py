"""Confidence is measured precision, drawn towards its layer's where a rule was seen rarely."""

import pytest

from pipeline import confidence

MEASURED = {"dates": {"all": [0.9, 200], "absolute": [1.0, 96], "rare": [0.0, 1]}}


@pytest.mark.parametrize(
    ("table", "rule", "expected"),
    [("dates", "absolute", 1.0), ("dates", "rare", 0.72), ("dates", "never_seen", 0.9), ("claims", "any", 0.5)],
)
def test_confidence_of(monkeypatch: pytest.MonkeyPatch, table: str, rule: str, expected: float) -> None:
    confidence.confidence_of.cache_clear()
    monkeypatch.setattr(confidence, "load", lambda _: MEASURED)
    assert confidence.confidence_of(table, rule) == pytest.approx(expected, abs=0.011)
    confidence.confidence_of.cache_clear()
