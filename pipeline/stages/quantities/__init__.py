"""Quantities: every numeric expression with value, hedge, unit and the role that makes it a claim or not.

The order is: numbers · units · names, dates and idioms that silence them · ranges and ratios · natures (age, penalty,
duration) · hedges · articles · roles · units said before. Spans and roles follow docs/guide.md.
"""

from collections.abc import Iterable, Sequence

from pipeline.confidence import confidence_of
from pipeline.parse import Parsed
from pipeline.spans import Anchored, anchor
from pipeline.stages.numerals import find_numerals
from pipeline.stages.quantities.ages import decades
from pipeline.stages.quantities.articles import count_articles
from pipeline.stages.quantities.attach import attach_unit, glued_drafts
from pipeline.stages.quantities.ellipsis import inherit_units
from pipeline.stages.quantities.hedges import hedge
from pipeline.stages.quantities.masks import date_masks, disjoint, other_masks, year_masks
from pipeline.stages.quantities.money import Currencies
from pipeline.stages.quantities.nature import equal_twins, set_nature
from pipeline.stages.quantities.penalties import inherit_penalties
from pipeline.stages.quantities.ranges import join_bounds, join_pairs
from pipeline.stages.quantities.ratios import join_ratios, multiples, rounded
from pipeline.stages.quantities.roles import is_year, mark_masked, set_roles
from pipeline.stages.quantities.view import Draft, View, cover
from pipeline.stages.quantities.zeros import zeros
from schemas import DateMention, QuantityMention


def find_quantities(parsed: Parsed, dates: Sequence[DateMention]) -> list[QuantityMention]:
    """Every numeric expression of a text, in order, without overlap. Numbers inside `dates` have the role date."""
    view = View.of(parsed)
    drafts = _numbers(view)
    drafts = _masked(view, drafts, dates)
    drafts = join_ratios(view, join_pairs(view, drafts))
    drafts = _merged(drafts, [*multiples(view), *decades(view, drafts), *zeros(view)])
    for draft in drafts:
        set_nature(view, draft)
    equal_twins(drafts)
    for draft in drafts:
        if draft.role is None and draft.rule != "zero":
            hedge(view, draft)
    inherit_penalties(view, drafts)
    drafts = join_bounds(view, drafts)
    set_roles(view, drafts)
    inherit_units(view, drafts)
    count_articles(view, drafts)
    return _records(parsed, _merged([], drafts))


def _numbers(view: View) -> list[Draft]:
    """One draft for each numeral, with its unit."""
    currencies = Currencies(view.text)
    drafts = [Draft.of(numeral) for numeral in find_numerals(view.text)]
    for draft in drafts:
        attach_unit(view, draft, currencies)
    return _merged(drafts, glued_drafts(view))


def _masked(view: View, drafts: list[Draft], dates: Sequence[DateMention]) -> list[Draft]:
    counted = [d for d in drafts if d.kind or (d.numeral and d.numeral.form != "article")]
    numbers = [(d.numeral.start, d.numeral.end) for d in counted if d.numeral]
    masks = [*date_masks(view, dates), *other_masks(view, numbers)]
    first = disjoint(masks)
    taken = mark_masked(view, drafts, first)
    years = [(m.start, m.end) for m in disjoint(year_masks(view))]
    for draft in taken:
        if draft.role is None and cover(years, draft.start, draft.start + 1) is not None and is_year(view, draft):
            draft.role, draft.rule = "date", "year"
    return taken


def _merged(first: Iterable[Draft], second: Iterable[Draft]) -> list[Draft]:
    """Both in text order; of two that overlap, the one that begins first, then the longest."""
    merged: list[Draft] = []
    for draft in sorted([*first, *second], key=lambda d: (d.start, -d.end)):
        if merged and draft.start < merged[-1].end:
            continue
        merged.append(draft)
    return merged


def _records(parsed: Parsed, drafts: Sequence[Draft]) -> list[QuantityMention]:
    anchored = anchor(parsed, "quantities", [(d.start, d.end) for d in drafts])
    return [_record(shared, draft) for shared, draft in zip(anchored, drafts, strict=True)]


def _record(shared: Anchored, draft: Draft) -> QuantityMention:
    role = draft.role or "claim"
    kind = draft.kind or ("count" if role == "claim" else None)
    value = draft.value
    if kind == "fraction" and value is not None and draft.rule != "ratio":
        value = rounded(value)
    return QuantityMention(
        **shared, rule=draft.rule, confidence=confidence_of("quantities", draft.rule), role=role, kind=kind,
        value=value, low=draft.low, high=draft.high, mod=draft.mod, unit=draft.unit,
    )  # fmt: skip
