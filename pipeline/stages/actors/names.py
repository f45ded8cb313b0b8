"""Proper names of the word lists, names behind titles, credits of datelines and acronyms in parentheses."""

import re
from collections.abc import Iterator

from pipeline.stages.actors.countries import country_of_adjective
from pipeline.stages.actors.name_words import name_end
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import Organization, word_set

_HYPHENS = frozenset({"-", "–"})


def find_known(view: View) -> Iterator[Candidate]:
    """Organizations and states of the word lists."""
    for start, (end, values) in view.known.items():
        known, text = choose(values, view.home), view.text(start, end)
        if _stands_in_name(view, start, end) or is_product(view, start, end) or _is_common_word(view, start, end, text):
            continue
        country = known.country
        while country is None and view.is_adjective(end) and country_of_adjective(view.low[end]):
            country = country_of_adjective(view.low[end])  # « Croix-Rouge malgache »
            end += 1
        span = view.char_span(start, end)
        yield Candidate(
            *span, "organization", known.sector, country, True, "known_name", view.text(start, end), 200 + end - start
        )
    for start, (end, countries) in view.states.items():
        span = view.char_span(start, end)
        yield Candidate(*span, "state", "GOV", countries[0], True, "state_name", view.text(start, end), 210)


def choose(values: list[Organization], home: str | None) -> Organization:
    """Of the namesakes the one at home in the document's country."""
    return next((v for v in values if v.country == home), values[0])


def _stands_in_name(view: View, start: int, end: int) -> bool:
    """Inside a place's name, a hyphenated word, or behind « Coupe de la », « place de la »."""
    if start in view.place_at and view.place_at[start] != (start, end):
        return True
    if view.low_at(start - 1) in _HYPHENS and not view.tokens[start - 1].whitespace_:
        return True
    if view.low_at(end) in _HYPHENS and not view.tokens[end - 1].whitespace_:
        return True
    return follows_thing(view, start)


def follows_thing(view: View, start: int) -> bool:
    """« place de la Liberté », « tempête Alex », « Coupe de la Ligue »: what the name names is a thing."""
    at = start - 1
    while at >= 0 and view.low[at] in {"de", "la", "du", "l'", "d'", "tropicale", "«", "-", "internationale"}:
        at -= 1
    if at == start - 1 and view.is_adjective(at):
        at -= 1  # « sonde spatiale Juno »
        start -= 1
    if view.low_at(start - 1) in {"sur", "via"} and view.low[start] in word_set("social_networks"):
        return True  # « sur Twitter »
    things = {"mission", "affaire", "loi", "plan", "programme", "projet", "rapport", "accord", "opération", "affaires"}
    return at >= 0 and view.low[at] in word_set("things") and (at == start - 1 or view.low[at] not in things)


def is_product(view: View, start: int, end: int) -> bool:
    """« Airbus A320 », « Boeing 737 », « SBF 120 », « une Peugeot 208 », « cinq Airbus »: a thing of that make."""
    following = view.tokens[end] if end < len(view.tokens) else None
    model = (
        following is not None
        and not following.is_sent_start
        and bool(re.fullmatch(r"[A-Z]?-?\d+\w*|[A-Z]{1,3}\d+\w*", following.text))
    )
    make = (
        view.low_at(start - 1) in {"un", "une", "des", "airbus", "boeing"}
        and end - start == 1
        and not view.tokens[start].text.isupper()
    )
    return (model and end not in view.dated) or make or start in view.counted


def _is_common_word(view: View, start: int, end: int, text: str) -> bool:
    """« Orange », « Total » at the head of a sentence are words unless the model sees a name."""
    token = view.tokens[start]
    if end - start > 1 or (text.isupper() and len(text) < 6):
        return False
    if view.begins_sentence(start):
        return token.ent_type_ not in {"ORG", "PER", "MISC"} and token.pos_ != "PROPN"
    return token.ent_type_ == "LOC" and token.pos_ == "NOUN" and view.low_at(start - 1) in {"la", "l'", "le", "les"}


def find_titled(view: View) -> Iterator[Candidate]:
    """« M. de Rocheverre », « colonel saoudien Nasser al-Harthi », « Me Hélène Lamoureux »."""
    for start, (end, values) in view.titles.items():
        at = end
        while view.is_adjective(at):
            at += 1
        if (
            at >= len(view.tokens)
            or view.tokens[at].is_sent_start
            or (at in view.place_at and view.place_at[at][0] == at and at > end)
        ):
            continue
        last = name_end(view, at)
        if last == at and view.low_at(at) in word_set("particles") and view.is_capital(at + 1):
            last = name_end(view, at + 1)  # « M. de Rocheverre »
        if last == at or (view.tokens[start].is_sent_start and view.low[start] == "don"):
            continue
        country = next((c for i in range(end, at) if (c := country_of_adjective(view.low[i]))), None)
        span = view.char_span(start, last)
        yield Candidate(*span, "person", values[0].sector, country, True, "title_and_name", view.text(at, last), 150)


def find_credits(view: View) -> Iterator[Candidate]:
    """« BORDEAUX, 12 août (ALP) - »: the agency of a dateline."""
    for block in view.parsed.blocks:
        credit = (
            re.search(r"\(([A-ZÀ-Ý][\w .-]{1,20})\)", view.parsed.text[block.start : block.end])
            if block.kind == "dateline"
            else None
        )
        if credit:
            start, end = block.start + credit.start(1), block.start + credit.end(1)
            yield Candidate(start, end, "organization", "JRN", view.home, True, "dateline_credit", credit.group(1), 195)


def find_acronyms(view: View, chosen: list[Candidate]) -> Iterator[Candidate]:
    """« l'instance électorale (Isie) », « l'Agence régionale de santé (ARS) »: the short name in parentheses."""
    for candidate in chosen:
        if candidate.kind != "organization":
            continue
        found = re.compile(r"[ \u00a0]\(([A-ZÀ-Ý][\w’'&.-]{1,14})(?:[,;][^()]{0,30})?\)").match(
            view.parsed.text, candidate.end
        )
        if found and view.token_at(found.start(1)) not in view.place_at:
            rule = "acronym"
            yield Candidate(
                *found.span(1), "organization", candidate.sector, candidate.country, True, rule, found.group(1), 190
            )
