"""Proper names of persons and organizations: word lists, titles, given names, document memory, and the model as one voice."""

from collections import Counter
from collections.abc import Iterator

from pipeline.stages.actors.groups import name_end
from pipeline.stages.actors.view import Candidate, View
from pipeline.stages.actors.vocabulary import Organization, given_names, word_set
from schemas.base import Sector


def find_names(view: View) -> Iterator[Candidate]:
    """Known organizations, titled persons, and runs of capitals that are persons or organizations."""
    yield from _known(view)
    yield from _titled(view)
    yield from _runs(view)


def _known(view: View) -> Iterator[Candidate]:
    for start, (end, values) in view.known.items():
        text = view.text(start, end)
        if start in view.place_at and view.place_at[start][1] > end:
            continue
        if view.low_at(start - 1) in {"-"} or view.low_at(end) == "-" and not view.tokens[end - 1].whitespace_:
            continue
        known = choose(values, view.home)
        if _is_common_word(view, start, end, text):
            continue
        kind = "organization"
        yield Candidate(*view.char_span(start, end), kind, known.sector, known.country, True, "known_name", text, 200 + len(text))


def choose(values: list[Organization], home: str | None) -> Organization:
    """Of the namesakes the one at home in the document's country."""
    return next((v for v in values if v.country == home), values[0])


def _is_common_word(view: View, start: int, end: int, text: str) -> bool:
    """« Orange », « Total », « Time » at the head of a sentence or before a noun are words unless the model sees a name."""
    if end - start > 1 or text.isupper() or view.tokens[start].ent_type_ in {"ORG", "PER", "MISC"}:
        return False
    return view.begins_sentence(start) and view.tokens[start].pos_ != "PROPN"


def _titled(view: View) -> Iterator[Candidate]:
    """« M. de Rocheverre », « général Sergueï Roudskoï », « Me Hélène Lamoureux »."""
    for start, (end, values) in view.titles.items():
        at = end
        while view.is_adjective(at):  # « colonel saoudien Nasser al-Harthi »
            at += 1
        last = name_end(view, at) if at < len(view.tokens) else at
        if last == at and view.low_at(at) in word_set("particles") and view.is_capital(at + 1):
            last = name_end(view, at + 1)
        if last == at or view.tokens[at].is_sent_start:
            continue
        title = values[0]
        from pipeline.stages.actors.countries import country_of_adjective

        country = next((c for i in range(end, at) if (c := country_of_adjective(view.low[i]))), None)
        sector: Sector | None = title.sector
        name = view.text(at, last)
        yield Candidate(*view.char_span(start, last), "person", sector, country, True, "title_and_name", name, 150 + last - start)


def _runs(view: View) -> Iterator[Candidate]:
    """Every maximal run of capitalised words, judged by given name, model and memory."""
    at = 0
    surnames: Counter[str] = Counter()
    found: list[tuple[int, int, str]] = []
    while at < len(view.tokens):
        if not (view.is_capital(at) or view.low[at] in word_set("inner_particles")) or at in view.known or at in view.dated:
            at += 1
            continue
        end = name_end(view, at)
        if end == at:
            at += 1
            continue
        start = _trim(view, at, end)
        if start < end and (label := _label(view, start, end)):
            found.append((start, end, label))
            if label == "PER" and end - start > 1:
                surnames[view.tokens[end - 1].text] += 1
        at = end
    for start, end, label in found:
        if label == "ORG" and end - start == 1 and surnames[view.tokens[start].text]:
            label = "PER"
        text = view.text(start, end)
        if label == "PER":
            yield Candidate(*view.char_span(start, end), "person", None, None, True, "person_name", text, 100 + end - start)
        else:
            yield Candidate(*view.char_span(start, end), "organization", None, None, True, "model_organization", text, 60)


def _trim(view: View, start: int, end: int) -> int:
    """Past sentence-initial words that carry a capital by place only."""
    while start < end and view.begins_sentence(start):
        token = view.tokens[start]
        if token.text in given_names() or not (token.is_stop or token.pos_ in {"DET", "ADP", "PRON", "ADV", "CCONJ", "SCONJ"}):
            break
        start += 1
    return start


def _label(view: View, start: int, end: int) -> str | None:
    if any(i in view.place_at for i in range(start, end)):
        covered = sum(i in view.place_at for i in range(start, end))
        if covered >= (end - start) / 2 and view.tokens[start].text not in given_names():
            return None
    block = view.parsed.blocks[view.parsed.block_at(view.tokens[start].idx)]
    if view.text(start, end).isupper() and end - start > 1 and block.kind in {"title", "heading"}:
        return None
    words = end - start
    if words > 1 and view.tokens[start].text in given_names():
        return "PER"
    labels = Counter(t.ent_type_ for t in view.tokens[start:end])
    label, count = labels.most_common(1)[0]
    if label in {"PER", "ORG"} and count >= words / 2:
        return label
    return None
