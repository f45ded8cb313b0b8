"""Whose office it is: « son porte-parole », « un cadre de ce mouvement », « Anne Roy, de la Croix-Rouge »."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.parse import Parsed
from pipeline.stages.actors.vocabulary import folded, taken_up_sectors, word_set, words_of
from pipeline.stages.entities.traits import Traits
from schemas import ActorMention

_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})
_REACH = 3
"""How many sentences back the owner may stand."""
_BESIDE = 20
"""How many characters part a person from the body behind (« Anne Roy, de la »)."""
_FAR = 40
"""How many mentions back the owner is looked for."""
_BODIES = frozenset({"organization", "state"})
_ANAPHORIC = re.compile(
    r"\s(?:du|de l['’]|de la|de ce|de cet|de cette|de son|de sa|de leur)\s?(\w[\w-]*)(?=\s*[.,;:»\")]|$)"
)
_RELAYING = frozenset({"à", "au", "aux", "auprès", "dans", "par", "selon", "sur"})
_AFFILIATED = re.compile(r"\s*,\s(?:de la |de l['’]|du |des |de )")
_EXPERT = re.compile(r"\s(?:à la |à l['’]|au |chez |auprès de la |auprès du )")


@dataclass(frozen=True, slots=True)
class Owner:
    """The body that an office belongs to, and whether its sector replaces the office's own."""

    index: int
    decides: bool


def owners(parsed: Parsed, actors: Sequence[ActorMention], traits: Sequence[Traits]) -> dict[int, Owner]:
    """Index of an office → its body, for the offices that name none themselves."""
    found: dict[int, Owner] = {}
    for i, actor in enumerate(actors):
        owner = _affiliation(parsed, actors, i) or _owner_of(parsed, actors, traits[i], i)
        if owner is not None and actor.kind != "state":
            found[i] = owner
    return found


def _affiliation(parsed: Parsed, actors: Sequence[ActorMention], i: int) -> Owner | None:
    """« Anne Roy, de la Croix-Rouge », « une source au ministère », « experte à l'Insee »."""
    if i + 1 == len(actors) or actors[i].kind not in {"person", "group"}:
        return None
    here, there = actors[i], actors[i + 1]
    if (
        there.kind != "organization"
        or there.sector is None
        or there.start - here.end > _BESIDE
        or there.sentence != here.sentence
    ):
        return None
    gap = parsed.text[here.end : there.start]
    if here.named and here.kind == "person" and _AFFILIATED.fullmatch(gap):
        return Owner(i + 1, here.sector is None or here.sector == "MIL")
    if not here.named and there.sector != "JRN" and _EXPERT.fullmatch(gap):  # « a dit son entourage à la chaîne »
        return Owner(i + 1, here.sector is None or folded(here.text.split()[0]) in word_set("lent_offices"))
    return None


def _owner_of(parsed: Parsed, actors: Sequence[ActorMention], t: Traits, i: int) -> Owner | None:
    actor = actors[i]
    office = _office(actor)
    if office is None or parsed.text[actor.end : actor.end + 1] in {"'", "’"}:
        return None
    anaphor = _ANAPHORIC.search(actor.text) or _ANAPHORIC.match(parsed.text, actor.end)
    if anaphor:
        sectors = taken_up_sectors().get(folded(anaphor[1]))
        return _nearest(parsed, actors, i, sectors) if sectors else None
    if actor.text.casefold() != office and len(words_of(actor.text)) > 2:
        return None
    if t.determiner in _POSSESSIVES:
        return _nearest(parsed, actors, i, None)
    if office in word_set("voices_of_bodies") and parsed.text[actor.end : actor.end + 4] not in {
        " de ",
        " du ",
        " des",
    }:
        return _nearest(parsed, actors, i, None)
    return None


def _office(actor: ActorMention) -> str | None:
    """The office as the lists have it, when nothing tells yet whose it is."""
    if actor.named and actor.rule not in {"function", "role", "body"}:
        return None
    words = [folded(word) for word in actor.text.split()]
    return next((" ".join(words[:n]) for n in (3, 2, 1) if " ".join(words[:n]) in word_set("lent_offices")), None)


def _nearest(parsed: Parsed, actors: Sequence[ActorMention], i: int, sectors: frozenset[str] | None) -> Owner | None:
    """The body last spoken of: near, a subject rather than a place of work, no paper that is only quoted."""
    here = actors[i]
    best: tuple[float, int] | None = None
    for j in range(i - 1, max(-1, i - _FAR), -1):
        there = actors[j]
        distance = here.sentence - there.sentence
        if distance > _REACH:
            break
        if there.sector == "LAB" and _office(here) in word_set("employers"):
            continue
        if there.sector is None or not (there.kind in _BODIES or (there.kind == "group" and sectors)):
            continue
        if (sectors is not None and there.sector not in sectors) or _office(there) is not None:
            continue
        if there.sector == "JRN" and sectors is None and _is_told(parsed, there):
            continue
        score = -2.0 * distance + (1.5 if _is_subject(parsed, there) else 0.0) - (2.5 if there.sector == "JRN" else 0.0)
        score -= 2.0 if there.kind == "state" else 0.0
        if best is None or score > best[0]:
            best = score, j
    return Owner(best[1], True) if best else None


def _is_told(parsed: Parsed, actor: ActorMention) -> bool:
    """« dans un entretien aux Échos », « a-t-elle confié à L'Éclair », « selon Eurofil »: a paper that only relays."""
    first, _ = parsed.words.between(actor.start, actor.end)
    before = parsed.words.low[max(0, first - 4) : first]
    return not _RELAYING.isdisjoint(before)


def _is_subject(parsed: Parsed, actor: ActorMention) -> bool:
    first, end = parsed.words.between(actor.start, actor.end)
    return any(dep in {"nsubj", "nsubj:pass", "obl:agent"} for dep in parsed.words.dep[first:end])
