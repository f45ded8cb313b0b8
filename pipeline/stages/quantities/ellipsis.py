"""Numbers whose unit was said before: contre 268 millions, j'ai fait 29, evoque moins de 80."""

import functools
import itertools
import re
from collections.abc import Sequence

from pipeline.lexicons import load
from pipeline.stages.quantities.view import Draft, View

_SP = "[ \u00a0\u202f]"
_NOTHING_COUNTED = re.compile(
    rf"{_SP}*(?:[.,;:!?»”\"()\]–—]|\Z|(?:en|contre|après|à|au|aux|dans|sur|sous|sans|avec|chez|auprès|vers|entre|pour|un|il|fin|début|seulement|selon|par|la|le|cette|ce|et|ou|puis|voire|de{_SP}plus|de{_SP}moins|pendant|avant|auparavant|précédemment|d['’]ici|depuis|lors|il{_SP}y{_SP}a)(?!\w)|l['’])",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(rf"(?<!\w)(?:au lieu d(?:e|['’])|contre|plutôt que)(?:{_SP}|['’])\Z")
_MORE_OR_LESS = re.compile(rf"{_SP}de{_SP}(?:plus|moins)(?!\w)")
"""12 %, trois de moins qu'en juin: points, not per cent."""
_TO = re.compile(rf"{_SP}(?:à|contre|puis|et|ou){_SP}")
_OUT_OF = re.compile(rf"{_SP}sur{_SP}(?:les|un total de){_SP}")
_PARTICIPLE = re.compile(rf"{_SP}[^\W\d_]+(?:és|us|is)(?!\w)")
_FAR = 160
_BACK = 4


def inherit_units(view: View, drafts: Sequence[Draft]) -> None:
    """Give a bare number the unit of the figure before it in its sentence, or a bare sum the document's currency."""
    earlier: list[Draft] = []
    currency: str | None = None
    default = next((d.unit for d in drafts if d.kind == "money" and d.unit), None)
    for draft, following in itertools.zip_longest(drafts, drafts[1:]):
        if draft.kind == "money" and draft.unit is None:
            draft.unit = currency or default  # en hausse de 12 centimes
        if draft.role is None and draft.kind is None:
            _inherit(view, earlier[-_BACK:], draft, currency)
        if draft.role is None and draft.kind is None:
            _share_sum(view, earlier[-1:], draft, following)
        if draft.role is None or draft.rule == "duration":
            earlier.append(draft)
            currency = draft.unit if draft.kind == "money" and draft.unit else currency


def _inherit(view: View, earlier: Sequence[Draft], draft: Draft, currency: str | None) -> None:
    numeral = draft.numeral
    wordy = numeral is None or numeral.form in {"article", "fraction", "collective", "indefinite"}
    if numeral is None or wordy or view.before(draft.start, 1) == "(" or not nothing_counted(view, draft.end):
        return
    large, sentence = numeral.scale >= 1_000_000, view.parsed.sentence_at(draft.start)
    for previous in reversed(earlier):
        if draft.start - previous.end > _FAR or view.parsed.sentence_at(previous.start) != sentence:
            break
        if previous.rule == "duration":
            if _IN_PLACE.search(view.text[previous.end : draft.start]):
                draft.role, draft.kind, draft.unit, draft.rule = "date", "measure", previous.unit, "duration"
                return
            continue
        if previous.unit is not None and _alike(previous, draft):
            draft.kind, draft.unit, draft.rule = previous.kind, previous.unit, "ellipsis"
            if draft.unit == "%" and _MORE_OR_LESS.match(view.low, draft.end):
                draft.unit = "pp"
            return
        if not large:
            break
    if currency is not None and large and (_sum_before(view, draft) or _goes_on(view, earlier, draft)):
        draft.kind, draft.unit, draft.rule = "money", currency, "ellipsis"


def _share_sum(view: View, earlier: Sequence[Draft], draft: Draft, following: Draft | None) -> None:
    """De 2,1 milliards à moins de 900 millions d'euros; 15 000 euros sur les 90 000 annoncés."""
    if draft.numeral is None or draft.numeral.form == "article":
        return
    unit = None
    large = draft.numeral.scale >= 1_000_000
    if large and following is not None and following.kind == "money":
        unit = following.unit if _TO.fullmatch(view.text, draft.end, following.start) else None
    for previous in earlier:
        part = previous.kind == "money" and _OUT_OF.fullmatch(view.text, previous.end, draft.start) is not None
        part = part and (draft.value or 0) >= (previous.value or 0)
        counts = view.noun_follows(draft.end) and not _PARTICIPLE.match(view.low, draft.end)
        unit = previous.unit if part and not counts else unit
    if unit is not None:
        draft.kind, draft.unit, draft.rule = "money", unit, "ellipsis"


def _sum_before(view: View, draft: Draft) -> bool:
    """La dette est revenue à 742 millions."""
    return _sum().search(view.clause_before(draft.start, 120)) is not None


def _goes_on(view: View, earlier: Sequence[Draft], draft: Draft) -> bool:
    """Les analystes attendaient 171 millions: in a paragraph whose last millions were of money."""
    millions = [d for d in earlier if d.numeral is not None and d.numeral.scale >= 1_000_000]
    if not millions or millions[-1].kind != "money":
        return False
    block = view.parsed.block_at(draft.start)
    return view.parsed.block_at(millions[-1].start) == block or all(d.kind == "money" for d in millions)


def _alike(previous: Draft, draft: Draft) -> bool:
    """Comparable sizes: what follows 4,82 milliards d'euros may be 4,7 milliards, not 12."""
    one = previous.value if previous.value is not None else previous.high
    two = draft.value if draft.value is not None else draft.high
    if one is None or two is None or previous.kind in {"age", "rate", "fraction", "multiple"}:
        return False
    if previous.kind == "percentage":
        return abs(two) <= 100 and (draft.numeral is None or draft.numeral.scale == 1)
    return two != 0 and 0.02 <= abs(one / two) <= 50


@functools.cache
def _sum() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(load('quantities')['counts']['change_nouns'])})", re.IGNORECASE)


def nothing_counted(view: View, end: int) -> bool:
    """Is no noun counted after this offset?"""
    return _NOTHING_COUNTED.match(view.after(end, 40)) is not None
