"""The country a document is set in, where its domestic bodies belong (« la préfecture », « le parquet »)."""

from collections import Counter
from collections.abc import Sequence

from schemas import LocationMention

_FIRST = 2
"""What the first place of a text, its dateline or lead, counts for beside itself."""
_LEAD = 600
"""How many characters the lead has."""


def home_country(locations: Sequence[LocationMention], bodies: Sequence[str | None]) -> str | None:
    """The country of more than half of the places and home bodies, or of two fifths when it has twice the next one's.

    A place named again counts once more at most: one town of a country far away, named ten times, is still one town.
    """
    tally: Counter[str] = Counter(country for country in bodies if country)
    seen: Counter[str] = Counter()
    for mention in locations:
        seen[mention.name] += 1
        if mention.country and seen[mention.name] <= _FIRST:
            tally[mention.country] += 1
    first = next((m for m in locations if m.country and m.start < _LEAD), None)
    if first and first.country:
        tally[first.country] += _FIRST
    if not tally:
        return None
    (country, count), *others = tally.most_common(2)
    second = others[0][1] if others else 0
    return country if count > tally.total() / 2 or (count >= 0.4 * tally.total() and count >= 2 * second) else None
