"""What a confidence means: the precision of the rule that made a record, measured on the gold data with its count."""

import functools

from pipeline.lexicons import load

PRIOR_WEIGHT = 4.0
"""How many observations the layer's own precision counts for when a rule was seen rarely."""

DEFAULT_PRECISION = 0.5
"""For a layer that was never measured."""


@functools.cache
def confidence_of(table: str, rule: str) -> float:
    """Precision of `rule` in `table`, drawn towards the layer's where the rule was seen rarely (two decimals)."""
    layer = load("confidence").get(table, {})
    prior, _ = layer.get("all", (DEFAULT_PRECISION, 0))
    precision, count = layer.get(rule, (prior, 0))
    return float(round((precision * count + prior * PRIOR_WEIGHT) / (count + PRIOR_WEIGHT), 2))
