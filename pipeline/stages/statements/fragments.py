"""What stands around an incise, and which quotations are speech at all."""

from pipeline.stages.statements.spans import has_verb
from pipeline.stages.statements.subjects import ARTICLES, PREPOSITIONS
from pipeline.stages.statements.units import Passage, Unit

_LONGEST_CIRCUMSTANCE = 8
_DEGREES = frozenset(
    {"près", "plus", "moins", "environ", "presque", "quelque", "autour", "jusqu'", "seulement", "entre"}
)
_LONGEST_NAME = 6
_FAR = 18
_OPENING = frozenset({"DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ"})
_RELATIVES = frozenset({"qui", "dont", "que", "qu'", "où", "lequel", "laquelle"})
_CIRCUMSTANCE = frozenset({"ADV", "CCONJ", "ADP", "SCONJ"})
_LINKING = frozenset({"ADV", "CCONJ", "SCONJ"})
_CONNECTIVES = frozenset(
    "par ailleurs en outre revanche effet pour autant de plus au contraire d' autre part côté fait parallèle "
    "sur ce point à cet égard du coup conséquence suite dans contexte clair résumé bref somme fin compte après tout "
    "sujet propos".split()
)
_JOINTS = frozenset({"et", "ou", "puis", ",", "mais", "ni"})
_RELEADS = ARTICLES | {"de", "d'", "qu'", "que", "à", "au", "aux", "par", "sur", "du"}  # « à « … » et à « … » »
_OPENERS = frozenset(
    {",", ";", ":", "–", "—", "-", "•", "*", "·", "…", ".", "!", "?", "}", "]", "'", "/", "►", "■", "→", "▪"}
)
_GOES_ON = frozenset(
    {"et", "mais", "ou", "car", "or", "donc", "puis", "dont", "soit", "contre", "avec", "ainsi", "ni", "alors"}
)
_CONDITIONS = frozenset({"si", "s'", "quand", "lorsque", "lorsqu'", "puisque", "puisqu'"})
_BEFORE_THAT = frozenset({"pour", "afin", "parce", "bien", "sans", "avant", "à", "jusqu'", "pourvu", "sauf"})
Fragment = tuple[int, int, bool]
"""Start, end (characters) and whether it is a quotation."""


def around_incise(passage: Passage, floor: int, opening: int, close: int, *, is_open: bool) -> list[Fragment]:
    """What an incise between `opening` and `close` stands in: the content before it, and what it cuts off."""
    if _cuts_relative(passage, opening):
        return after_incise(passage, opening, close, is_open=True)
    before = before_incise(passage, floor, opening)
    is_adrift = _is_circumstance(passage, floor, opening) or _is_condition(passage, floor)
    after = after_incise(passage, opening, close, is_open=is_open or is_adrift)
    if before and before[0][2]:  # behind a quotation, the writer goes on unless another opens
        return [*before, *(fragment for fragment in after if fragment[2])]
    return after if after and is_adrift and _is_connective(passage, floor, opening) else [*before, *after]


def _is_connective(passage: Passage, first: int, end: int) -> bool:
    """« Par ailleurs », « Pour autant »: a link to what came before, where « Dès lundi » is part of what is said."""
    words = [u for u in passage.units[first:end] if u.kind != "mark"]
    return all(u.pos in _LINKING or u.low in _CONNECTIVES for u in words)


def _is_circumstance(passage: Passage, first: int, end: int) -> bool:
    """« Par ailleurs », « En 2015 »: what precedes the incise is no part of a clause yet."""
    words = [u for u in passage.units[first:end] if u.kind != "mark"]
    if not words or len(words) > _LONGEST_CIRCUMSTANCE or words[0].low in _DEGREES:
        return False
    is_place = words[0].low in PREPOSITIONS or (words[0].low == "a" and len(words) > 1 and words[1].pos == "PROPN")
    return (is_place or words[0].pos in _CIRCUMSTANCE) and not has_verb(words[is_place:])


def _is_condition(passage: Passage, first: int) -> bool:
    """« Si rien n'est fait, prévient l'ONG, la moitié aura disparu »: a clause that waits for its main clause."""
    while first < len(passage.units) and passage.units[first].kind == "mark":
        first += 1
    return passage.low(first) in _CONDITIONS


def before_incise(passage: Passage, floor: int, end: int) -> list[Fragment]:
    """The content before an incise that begins at unit `end`: the quotations, or else the whole clause."""
    first, last = _bare(passage, floor, end - 1)
    if first > last:
        return []
    units = passage.units
    quotes = [i for i in range(first, last + 1) if units[i].quote is not None]
    if quotes and quotes[-1] == last:
        own = _leading_joined(passage, quotes, first)
        if own:
            return [_inside(units[i]) for i in own]
    first = _behind_colon(passage, first, last)
    return [(units[first].start, _end(units, first, last), False)]


def _behind_colon(passage: Passage, first: int, last: int) -> int:
    """« La ville hésite : le maire « y songe », a dit sa porte-parole »: only the part that quotes."""
    colon = next((i for i in range(last - 1, first, -1) if passage.low(i) == ":"), None)
    if colon is None or passage.units[colon + 1].quote is not None:
        return first
    is_told = has_verb(passage.units[first:colon]) and not any(u.quote for u in passage.units[first:colon])
    return colon + 1 if is_told and any(u.quote for u in passage.units[colon : last + 1]) else first


def _leading_joined(passage: Passage, quotes: list[int], first: int) -> list[int]:
    """The quotations that end the stretch and stand for themselves, joined by "et" or a comma."""
    own = [quotes[-1]]
    for i in reversed(quotes[:-1]):
        if all(passage.low(k) in _JOINTS for k in range(i + 1, own[0])):
            own.insert(0, i)
        else:
            break
    before = own[0] - 1
    rest = passage.units[first : own[0]]
    if not rest or passage.low(before) in {":", "–", "—", ";", "("} or (len(rest) <= 2 and not has_verb(rest)):
        return own
    if passage.low(before) == "," and _is_circumstance(passage, first, own[0]):  # Chez Renault, « … », dit la CGT
        return own
    if passage.low(before - 1) == "," and passage.units[before].is_noun and has_verb(passage.units[first:before]):
        return own  # « Un agent serait mort, information « infondée », a tranché la ministre »
    text = passage.units[own[0]].quote
    is_whole = text is not None and passage.low(before) == "," and passage.begins_upper(own[0])
    return own if is_whole and has_verb(rest) else []


def after_incise(passage: Passage, opening: int, close: int, *, is_open: bool = False) -> list[Fragment]:
    """What the incise cuts off: a quotation, a coordinated clause, or the rest of the clause it interrupts."""
    units = passage.units
    colon = next((i for i in range(close, min(close + _FAR, len(units) - 1)) if units[i].low == ":"), None)
    if colon is not None and units[colon + 1].quote is not None and not has_verb(units[close:colon]):
        return [_inside(units[colon + 1])]  # « Comme l'explique Anne Roux, chercheuse à Lyon : « … » »
    at = close
    while at < len(units) and units[at].kind == "mark" and units[at].low in {",", ":", "–", "—", "…"}:
        at += 1
    if at >= len(units) or (at == close and units[at].quote is None):
        return []
    if units[at].quote is not None:
        return [_inside(units[at])]
    if units[close].low == ":" and has_verb(units[at:]) and has_verb(units[:opening]):
        first, last = _bare(passage, at, _last_of_clause(passage, at))
        return [(units[first].start, _end(units, first, last), False)]  # « Tout va bien, dit-il : le pont tient »
    if units[close].low not in {",", "–", "—"}:
        return []
    if _goes_on(passage, at, opening, is_open=is_open):
        first = at + 1 if units[at].low in {"et", "mais", "ou", "car", "or", "donc", "puis"} else at
        first, last = _bare(passage, first, _last_of_clause(passage, first))
        if first <= last and (units[at].low not in {"et", "ou", "ni"} or has_verb(units[first : last + 1])):
            return [(units[first].start, _end(units, first, last), False)]
    return []


def _goes_on(passage: Passage, at: int, opening: int, *, is_open: bool) -> bool:
    """Does the reported clause go on behind the incise? Not with a relative or participle that tells of the speaker."""
    unit = passage.units[at]
    if unit.low in _BEFORE_THAT and any(passage.low(i) in {"que", "qu'"} for i in (at + 1, at + 2)):
        return True  # « Il faudra attendre, prévient l'ONG, pour que le fleuve renaisse »
    if is_open and unit.low in {"de", "d'", "du"}:
        return True  # « Il s'agit, dit-elle, d'une mesure provisoire »
    if unit.low in _GOES_ON or (is_open and unit.pos in _OPENING and unit.low not in _RELATIVES):
        return True
    return unit.is_finite and (_cuts_relative(passage, opening) or not has_verb(passage.units[:opening]))


def _cuts_relative(passage: Passage, opening: int) -> bool:
    """« des mineurs qui, dit-on, avaient fui »: the incise stands between "qui" and its verb."""
    return passage.low(opening - 1) == "," and passage.low(opening - 2) == "qui"


def _last_of_clause(passage: Passage, first: int) -> int:
    i = first
    while i < len(passage.units) and passage.low(i) != ";":
        i += 1
    return i - 1


def _bare(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """Without marks at the edges; brackets and abbreviations stay."""
    while first <= last and passage.units[first].kind == "mark" and passage.low(first) in _OPENERS:
        first += 1
    while last >= first and passage.units[last].kind == "mark" and not _closes(passage, first, last):
        last -= 1
    return first, last


def _closes(passage: Passage, first: int, last: int) -> bool:
    """A bracket, or a mark that closes a quotation opened inside (« On a dit “partez” »)."""
    opening = {"”": "“", "»": "«"}.get(passage.low(last))
    return passage.low(last) in {")", "]"} or any(passage.low(i) == opening for i in range(first, last))


def _end(units: list[Unit], first: int, last: int) -> int:
    return units[last].end


def _inside(unit: Unit) -> Fragment:
    assert unit.quote is not None  # noqa: S101 - callers ask for quotations only
    return unit.quote.start, unit.quote.end, True


def quotes_from(passage: Passage, first: int, *, judges: bool = False) -> list[tuple[int, int]]:
    """A quotation and those joined to it by "et" or a comma; behind a verb that judges, with what they are said of."""
    units = passage.units
    found = [_inside(units[first])[:2]]
    at = first + 1
    while at < len(units):
        if units[at].quote is not None:
            found.append(_inside(units[at])[:2])
        elif units[at].low not in _JOINTS and units[at].low not in _RELEADS:
            second = _second_judged(passage, at) if judges else None
            if second is None:
                break
            at = second - 1
        at += 1
    return found


def _second_judged(passage: Passage, at: int) -> int | None:
    """« juge la fuite « bénigne » et le chantier « bien tenu » »: the quotation behind the second thing judged."""
    if passage.low(at - 1) not in ARTICLES or passage.low(at - 2) not in {"et", "mais"}:
        return None
    end = next((i for i in range(at, min(at + 4, len(passage.units))) if passage.units[i].quote is not None), None)
    is_noun = end is not None and not any(u.kind == "mark" or u.pos in {"VERB", "AUX"} for u in passage.units[at:end])
    return end if is_noun else None


def is_title(passage: Passage, at: int) -> bool:
    """A few words with a capital and no stop in guillemets, as newspapers are named: « La Lettre du rail »."""
    quote = passage.units[at].quote if 0 <= at < len(passage.units) else None
    if quote is None or not passage.begins_upper(at):
        return False
    text = passage.text[quote.start : quote.end]
    return text[-1:] not in ".!?…" and len(text.split()) <= _LONGEST_NAME


def is_name(passage: Passage, at: int) -> bool:
    """« le plan « Cap 2023 » », « son film « Les Rivages » »: a title or nickname right behind its noun."""
    quote = passage.units[at].quote
    if quote is None or at == 0:
        return False
    if not passage.begins_upper(at) or len(words := passage.text[quote.start : quote.end].split()) > _LONGEST_NAME:
        return False
    after = passage.units[at + 1] if at + 1 < len(passage.units) else None
    named = after is not None and (after.actor is not None or after.pos == "PROPN")
    return words[-1][-1] not in ".!?…" and (passage.units[at - 1].is_noun or named)
