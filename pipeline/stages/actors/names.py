"""Proper names of the word lists, names behind titles, credits of datelines and acronyms in parentheses."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.gazetteer import country_of_adjective
from pipeline.stages.actors.name_words import name_end
from pipeline.stages.actors.things import follows_thing, is_product, names_object, names_thing
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import Organization, is_given_name, organizations, word_set, words_of
from schemas.base import Sector

_CONTRACTIONS = {"au": "Le", "du": "Le", "aux": "Les", "des": "Les"}
_DOMESTIC = frozenset({"EDU", "GOV", "JUD", "LEG", "MED"})
_SPOKEN_OF_ABROAD = frozenset({"CHN", "DEU", "GBR", "RUS", "USA"})
"""Countries whose agencies the press names without their country (« la NSA », « la FDA »)."""
_CITING = frozenset({"selon", "d'après", "par"})
_CLOSED = frozenset({"G7", "G8", "G20", "ONU", "UE", "OTAN", "Otan"})
_ACTING = frozenset({"nsubj", "nsubj:pass", "obl:agent", "obj", "iobj", "nmod"})
_HYPHENS = frozenset({"-", "–"})
_IN_BRACKETS = re.compile(r"[ \u00a0](?:[«\"][^»\"]{1,60}[»\"] )?\(([A-ZÀ-Ý][\w’'&.-]{1,14})(?:[,;][^()]{0,60})?\)")
_KIN = frozenset({"frère", "père", "sœur"})
_LINE_UP = re.compile(
    r"^([A-ZÀ-ÖØ-Þ][\w'’-]+(?:[ \u00a0][A-ZÀ-ÖØ-Þ][\w'’.-]*)?)[ \u00a0]"
    r"\((?:\d{1,2}/\d{1,2}|\d{1,2}[ \u00a0](?:arrêts?|buts?|points?|essais?))",
    re.M,
)
_CREDIT = re.compile(r"\(([A-ZÀ-Ý][\w .-]{1,20})\)")


def drop_common_words(view: View) -> None:
    """What only looks like a known organization is a word or a surname again (« le total », « Thierry Wagner »)."""
    for start, (end, _) in list(view.known.items()):
        announced = start > 0 and view.pos[start - 1] in {"ADJ", "NOUN"} and not view.begins[start]
        if not announced and _is_common_word(view, start, end, view.text(start, end)):
            del view.known[start]


def find_known(view: View) -> Iterator[Candidate]:
    """Organizations and states of the word lists."""
    for start, (end, values) in view.known.items():
        text = view.text(start, end)
        if (
            _is_channel(view, start)
            or _stands_in_name(view, start, end)
            or (is_product(view, start, end) and not (text[-1].isdigit() and text not in _CLOSED))  # « le M23 »
        ):
            continue
        known = _at_home(view, choose(values, view.home))
        country, end = _narrowed(view, known, start, _extended(view, start, end))
        span = view.char_span(start, end)
        yield Candidate(
            *span, "organization", known.sector, country, True, "known_name", view.text(start, end), 200 + end - start
        )
    for start, (end, countries) in view.states.items():
        span = view.char_span(start, end)
        yield Candidate(*span, "state", "GOV", countries[0], True, "state_name", view.text(start, end), 210)


def choose(values: list[Organization], home: str | None) -> Organization:
    """Of the namesakes the one at home in the document's country, else one of no country, else the French one.

    « UPC » of an unknown country keeps the sector that its namesakes share, and no country.
    """
    for country in (home, None, "FRA"):
        if found := next((v for v in values if v.country == country), None):
            return found
    if len(values) == 1:
        return values[0]
    sector = Counter(v.sector for v in values).most_common(1)[0][0]
    return Organization(values[0].names, sector, None)


def _at_home(view: View, known: Organization) -> Organization:
    """« le PUN » in a text set in Morocco that never speaks of Liberia is no Liberian party."""
    short = known.sector in _DOMESTIC and all(name.isupper() and len(name) <= 4 for name in known.names)
    short = short and known.country not in _SPOKEN_OF_ABROAD
    if not (short or known.sector in {"PTY", "LAB"}) or known.country in {None, view.home} or view.home is None:
        return known
    if any(m.country == known.country for m in view.locations):
        return known
    return Organization(known.names, known.sector, view.home)


def _extended(view: View, start: int, end: int) -> int:
    """« Sanofi | Pasteur », « Greenpeace | France », « CGT | Cheminots »: further capitals belong to the name."""
    if not view.is_capital(end) or view.begins[end] or end in view.dated or end in view.known:
        return end
    if end in view.place_at and view.country_at(end):
        return view.place_at[end][1]
    closed = is_given_name(view.texts[end]) or end in view.titles or view.texts[end - 1] in _CLOSED
    return end if closed else max(end, name_end(view, end))


def _narrowed(view: View, known: Organization, start: int, end: int) -> tuple[str | None, int]:
    """Country and end: « Croix-Rouge | malgache », « Greenpeace France » are those of one country."""
    if end - 1 in view.place_at and view.place_at[end - 1][0] >= start and (country := view.country_at(end - 1)):
        return country, end
    country = known.country
    while country is None and view.is_adjective(end) and (country := country_of_adjective(view.low[end])):
        end += 1
    return country, end


def _stands_in_name(view: View, start: int, end: int) -> bool:
    """Inside a place's name, a hyphenated word, or behind « Coupe de la », « place de la »."""
    if start in view.place_at and view.place_at[start] not in {(start, end), (start - 1, end)}:
        return True  # but « La | Croix-Rouge » is a hamlet by its article alone
    if view.low_at(start - 1) in _HYPHENS and not view.spaced[start - 1]:
        return True
    if view.low_at(end) in _HYPHENS and not view.spaced[end - 1]:
        return True
    acronym = view.texts[start].isupper()  # « la place de l'ONU dans le monde »
    return names_thing(view, start) if acronym else follows_thing(view, start)


def _is_channel(view: View, start: int) -> bool:
    """« partager sur Facebook, Twitter », « les réseaux sociaux (Facebook …) »: a network is an actor where it acts."""
    return view.low[start] in word_set("social_networks") and view.dep[start] not in _ACTING


def _is_common_word(view: View, start: int, end: int, text: str) -> bool:
    """« Orange », « Total », « Sud » are words unless the model sees a name or a kind announces one."""
    label, pos = view.labels[start], view.pos[start]
    if text in word_set("doubtful_names"):
        at = start - 1 - (view.low_at(start - 1) in {"«", '"', "“"})
        if view.known[start][1][0].sector == "JRN" and view.low_at(at) in word_set("speech_verbs") | _CITING:
            return False  # « rapporte «La Liberté» »
        return label != "ORG" or (view.begins_sentence(start) and pos != "PROPN")
    if end - start > 1 or (text.isupper() and len(text) < 6):
        return False
    if view.begins_sentence(start):
        return label not in {"ORG", "PER", "MISC"} and pos != "PROPN"
    return label == "LOC" and pos == "NOUN" and view.low_at(start - 1) in {"la", "l'", "le", "les"}


def find_contracted(view: View) -> Iterator[Candidate]:
    """« a indiqué au | Monde », « selon une enquête du | Parisien »: the article of the title is in the preposition."""
    for i in (at - 1 for at in view.capitals):
        if view.low_at(i) in _CONTRACTIONS and i + 1 not in view.known:
            words = (_CONTRACTIONS[view.low[i]], *words_of(view.text(i + 1, min(i + 6, view.size))))
            found = organizations().longest(words, 0)
            if found and found[1][0].sector == "JRN" and not _is_plain_noun(view, i, " ".join(words[: found[0]])):
                span = view.char_span(i + 1, _token_end(view, i + 1, found[0] - 1))
                known = found[1][0]
                yield Candidate(*span, "organization", "JRN", known.country, True, "known_name", known.names[0], 200)


def find_papers(view: View) -> Iterator[Candidate]:
    """« croit savoir | Le Matin libre », « selon | La Lettre du bâtiment »: a title with its article, known or not."""
    for at in view.capitals:
        if view.low[at] not in {"le", "la", "l'", "les"} or view.begins_sentence(at) or at + 1 >= view.size:
            continue
        if view.texts[at + 1] not in word_set("press_nouns") or at in view.known or view.is_capital(at - 1):
            continue
        end = _title_end(view, name_end(view, at + 1))
        text = view.text(at, end)
        yield Candidate(*view.char_span(at, end), "organization", "JRN", view.home, True, "press_title", text, 205)


def _title_end(view: View, end: int) -> int:
    """Past « libre », « du bâtiment », « de Rouen »."""
    if view.is_adjective(end):
        return end + 1
    of = view.low_at(end) in {"de", "du", "des", "d'"}
    if of and end + 1 < view.size and (view.is_capital(end + 1) or view.pos[end + 1] == "NOUN"):
        return name_end(view, end + 1) if view.is_capital(end + 1) else end + 2
    return end


def _is_plain_noun(view: View, at: int, title: str) -> bool:
    """« la Coupe du Monde », « le Cirque du Soleil »: no newspaper."""
    if view.low_at(at - 1) in word_set("contests"):
        return True
    return title in word_set("doubtful_names") and view.labels[at + 1] != "ORG"


def _token_end(view: View, at: int, words: int) -> int:
    """Past the tokens that hold so many words."""
    while words > 0 and at < view.size:
        words -= len(words_of(view.texts[at]))
        at += 1
    return at


def find_titled(view: View) -> Iterator[Candidate]:
    """« M. de Rocheverre », « colonel saoudien Nasser al-Harthi », « Me Hélène Lamoureux »."""
    inside = {i for start, (end, _) in view.nouns.items() if end > start + 1 for i in range(start + 1, end)}
    for start, (end, values) in view.titles.items():
        if start in inside or names_object(view, start):  # « président-directeur | général de Sogeval »
            continue
        at = end
        while view.is_adjective(at) and at < end + 3:
            at += 1
        if at >= view.size or view.begins[at]:
            continue
        if at > end and at in view.place_at and view.place_at[at][0] == at:
            continue
        last = name_end(view, at)
        if last == at and values[0].sector is None and _opens_noble_name(view, at):
            last = name_end(view, at + 1)  # « M. de Rocheverre »
        if last == at or (view.begins[start] and view.low[start] == "don"):
            continue
        if view.low[start] in _KIN and view.low_at(start - 1) in word_set("possessives"):
            continue  # « son frère Jonathan » is no friar
        country = next((c for i in range(end, at) if (c := country_of_adjective(view.low[i]))), None)
        sector = _sector_of_rank(view, start, end) if values[0].sector == "MIL" else values[0].sector
        if country is None and sector in {"COP", "JUD"}:
            country = view.home  # « Me Anne Roy »: lawyers and police belong to the place of the events
        span = view.char_span(start, last)
        yield Candidate(*span, "person", sector, country, True, "title_and_name", view.text(at, last), 150)


def _sector_of_rank(view: View, start: int, end: int) -> Sector | None:
    """Army, gendarmerie, police and fire service share ranks: that of the force last named before, else the next."""
    if view.text(start, end).lower() not in word_set("shared_ranks"):
        return "MIL"
    nouns = ((at, found[0].sector) for at, (_, found) in view.nouns.items() if found and at != start)
    forces = [(at, force) for at, sector in nouns if (force := _force(view, at, sector))]
    before = [sector for at, sector in forces if at < start]
    return before[-1] if before else forces[0][1] if forces else None


def _force(view: View, at: int, sector: Sector | None) -> Sector | None:
    if view.low[at] in word_set("fire_service"):
        return "GOV"
    return sector if sector in {"COP", "MIL"} else None


def _opens_noble_name(view: View, at: int) -> bool:
    """« M. | de Rocheverre »; the « roi du Maroc » has no such name."""
    return view.low_at(at) in word_set("nobiliary") and view.is_capital(at + 1) and at + 1 not in view.place_at


def find_line_ups(view: View) -> Iterator[Candidate]:
    """« Morency (3/5) » on a line of its own: a player in a list of scores."""
    for match in _LINE_UP.finditer(view.parsed.text):
        first, last = view.token_at(match.start(1)), view.token_at(match.end(1) - 1)
        if first not in view.known and view.char_span(first, last + 1) == match.span(1):
            yield Candidate(*match.span(1), "person", "ELI", None, True, "person_name", match.group(1), 100)


def find_credits(view: View) -> Iterator[Candidate]:
    """« BORDEAUX, 12 août (ALP) - »: the agency of a dateline."""
    for block in view.parsed.blocks:
        credit = _CREDIT.search(view.parsed.text, block.start, block.end) if block.kind == "dateline" else None
        if credit:
            known = view.known.get(view.token_at(credit.start(1)), (0, []))[1]
            agencies = [v for v in known if v.sector == "JRN"]
            agency = choose(agencies, view.home) if agencies else None
            country = agency.country if agency else view.home
            yield Candidate(
                *credit.span(1), "organization", "JRN", country, True, "dateline_credit", credit.group(1), 260
            )


def find_acronyms(view: View, chosen: Sequence[Candidate]) -> Iterator[Candidate]:
    """« l'instance électorale (Isie) », « l'Agence régionale de santé (ARS) », and the short name again further on."""
    short: dict[str, Candidate] = {}
    for candidate in chosen:
        found = _IN_BRACKETS.match(view.parsed.text, candidate.end) if candidate.kind == "organization" else None
        name = view.parsed.text[candidate.start : candidate.end]
        at = view.token_at(found.start(1)) if found else 0
        if found and at not in view.place_at and _abbreviates(found.group(1), name):
            short.setdefault(found.group(1), candidate)
    for i in view.capitals if short else ():
        text = view.texts[i]
        if (origin := short.get(text)) and i not in view.known and i not in view.place_at:
            span = view.char_span(i, i + 1)
            yield Candidate(*span, "organization", origin.sector, origin.country, True, "acronym", text, 190)


def _abbreviates(short: str, name: str) -> bool:
    """Two capitals at least, or the first letter of the name (« instance … (Isie) »); not « (Algérie) »."""
    capitals = sum(c.isupper() for c in short)
    return capitals > 1 or (len(short) < 7 and short[0].casefold() == name[0].casefold())
