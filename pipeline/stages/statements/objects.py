"""The noun group that is said: « a recensé 806 000 manifestants », « table sur une baisse », « exprime sa colère »."""

from pipeline.stages.statements.cues import Cue, is_adverb
from pipeline.stages.statements.spans import NUMBER, Content, is_infinitive, noun_group
from pipeline.stages.statements.subjects import ARTICLES, PREPOSITIONS, is_time
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import asides, feelings, noun_list, word_list

_OF_NUMBER = frozenset({"de", "d'", "entre", "jusqu'", "près", "des"})
_ADDRESSED = frozenset({"demand", "accuse", "confirm"})
_AT = frozenset({"à", "entre"})
_OWN = frozenset({"son", "sa", "ses", "leur", "leurs"})
_THIS = frozenset({"ce", "cet", "cette"})
_KEPT = frozenset({"plus", "moins", "environ", "tout"})
_GOVERNED = {"of": {"de", "d'", "des", "du"}, "to": {"à", "au", "aux"}, "on": {"sur"}, "against": {"contre"}}


def said_noun(passage: Passage, cue: Cue, at: int, stop: int) -> Content | None:
    """The noun group that is said: « a recensé 806 000 manifestants », « parle de 23 200 manifestants »."""
    at = _past_adverbs(passage, at, stop)
    low, takes = passage.low(at), cue.verb.takes
    for kind, prepositions in _GOVERNED.items():
        if kind in takes and low in prepositions:
            return _governed(passage, cue, at + 1, stop)
    if (voiced := _voiced(passage, cue, at, stop)) is not None:
        return voiced
    if "valued" in takes and (valued := _valued(passage, at, stop)) is not None:
        return valued
    if not takes & {"noun", "counted", "resumed"} or at >= stop or low in {"que", "qu'", ","}:
        return None
    if cue.verb.name == "compter" and cue.first == cue.head == cue.outer and cue.suffix is None:
        return None  # « la mission compte 900 soldats »: has them
    if low in PREPOSITIONS and not (_opens_number(passage, at) or _is_partitive(passage, at)):
        return None
    at = _past_date(passage, at)
    while (
        at < stop
        and not passage.low(at)[0].isdigit()
        and (is_time(passage.low(at)) or (passage.low(at) in _THIS and is_time(passage.low(at + 1))))
    ):
        at += 1  # « a annoncé ce matin, vers 7 heures, que »
    found = noun_group(passage, at, stop)
    return found if found is not None and _is_said(passage, cue, found) else None


def _past_date(passage: Passage, at: int) -> int:
    """« a présenté le 4 mai 2019 ses comptes »: the unit behind the day."""
    if passage.low(at) != "le" or not (passage.low(at + 1)[:1].isdigit() and is_time(passage.low(at + 2))):
        return at
    return at + 3 + (len(passage.low(at + 3)) == 4 and passage.low(at + 3).isdigit())


def _is_said(passage: Passage, cue: Cue, found: Content) -> bool:
    """Is the object what is said: neither who is addressed nor what only says that something was said?"""
    if cue.verb.stance == "confirm" and _is_empty(passage, found):
        return False
    if cue.verb.stance in _ADDRESSED and _begins_with_actor(passage, found.first, cue):
        return False
    if "resumed" in cue.verb.takes:
        return _is_denied(passage, found)
    return "noun" in cue.verb.takes or _is_count(passage, found)


def _is_denied(passage: Passage, found: Content) -> bool:
    """« rejette ces accusations », « écarte l'hypothèse d'un attentat »; not « rejette l'offre »."""
    opening = map(passage.low, range(found.first, found.first + 3))
    return not noun_list("denied", "nouns").isdisjoint(opening)


def _is_count(passage: Passage, found: Content) -> bool:
    """« relève 12 infractions »; not « relève ses prévisions à 10 % », which raises them."""
    if passage.low(found.first) in _OWN:
        return False
    return any(NUMBER.search(u.low) for u in passage.units[found.first : found.last + 1])


def _opens_number(passage: Passage, at: int) -> bool:
    """« annonce de 20 à 35 millimètres »; not « prévoit de recruter 12 agents »."""
    is_number = passage.low(at) in _OF_NUMBER and any(NUMBER.search(passage.low(k)) for k in (at + 1, at + 2))
    return is_number and not is_infinitive(passage.units[at + 1])


def _is_partitive(passage: Passage, at: int) -> bool:
    """« réclame du temps », « exige de la clarté »; not « prévoit de la fermer »."""
    noun = at + 1 if passage.low(at) == "du" else at + 2
    opens = passage.low(at) == "du" or (passage.low(at) == "de" and passage.low(at + 1) in {"la", "l'"})
    return opens and noun < len(passage.units) and passage.units[noun].is_noun


def _governed(passage: Passage, cue: Cue, at: int, stop: int) -> Content | None:
    """The noun group behind the verb's preposition: « table sur une baisse », « mise sur 200 millions »."""
    if at >= stop or is_infinitive(passage.units[at]):
        return None
    found = noun_group(passage, at, stop)
    if found is None or "numbered" not in cue.verb.takes:
        return found
    return found if any(NUMBER.search(u.low) for u in passage.units[found.first : found.last + 1]) else None


def _voiced(passage: Passage, cue: Cue, at: int, stop: int) -> Content | None:
    """« a exprimé sa colère contre le chantier »: the feeling is what is said."""
    if cue.verb.name not in word_list("feelings", "voiced") or passage.low(at) not in ARTICLES:
        return None
    return noun_group(passage, at, stop) if any(passage.low(i) in feelings() for i in (at + 1, at + 2)) else None


def _is_empty(passage: Passage, found: Content) -> bool:
    """« confirme une information du journal »: no more than that something was said."""
    return any(passage.low(i).removesuffix("s") in word_list("empty", "nouns") for i in (found.first, found.first + 1))


def _valued(passage: Passage, at: int, stop: int) -> Content | None:
    """« estime les pertes à 40 millions », « évalue à 300 le nombre de postes »: the thing and its value."""
    if passage.low(at) in _AT:
        return noun_group(passage, at + 1, stop) if is_number(passage, at + 1) else None
    found = noun_group(passage, at, stop) if passage.low(at) in ARTICLES else None
    if found is None:
        return None
    inside = range(found.first + 1, found.last)
    return found if any(passage.low(i) in _AT and is_number(passage, i + 1) for i in inside) else None


def is_number(passage: Passage, at: int) -> bool:
    """A number, perhaps behind « plus de », « près de », « quelque », or in guillemets."""
    quote = passage.units[at].quote if at < len(passage.units) else None
    if quote is not None:
        return any(map(NUMBER.search, passage.text[quote.start : quote.end].split()))
    return any(NUMBER.search(passage.low(i)) for i in range(at, at + 3))


def _begins_with_actor(passage: Passage, at: int, cue: Cue) -> bool:
    """« accuse Tripoli », « reconnaît la Palestine »: who is accused or recognised is not what is said."""
    if cue.verb.stance == "confirm" and passage.low(at) in ARTICLES:
        at += 1
    return at < len(passage.units) and passage.units[at].actor is not None


def _past_adverbs(passage: Passage, at: int, stop: int) -> int:
    """« anticipaient en moyenne 4,2 milliards », « recense désormais 12 cas »."""
    while at < stop:
        if passage.low(at) == "," and (turn := _turn_end(passage, at, stop)) is not None:
            at = turn
            continue
        phrase = next((p for p in asides().get(passage.low(at), ()) if _stands(passage, at, p)), None)
        if phrase is not None:
            at += len(phrase)
        elif is_adverb(passage.units[at]) and passage.low(at) not in _KEPT:
            at += 1
        else:
            break
    return at


def _turn_end(passage: Passage, comma: int, stop: int) -> int | None:
    """« dément, elle, toute fermeture », « chiffre, pour sa part, les pertes à »: the unit behind the second comma."""
    end = next((i for i in range(comma + 1, min(comma + 5, stop)) if passage.low(i) == ","), None)
    if end is None:
        return None
    return end + 1 if " ".join(map(passage.low, range(comma + 1, end))) in word_list("turns", "phrases") else None


def _stands(passage: Passage, at: int, words: tuple[str, ...]) -> bool:
    return all(passage.low(at + k) == word for k, word in enumerate(words))
