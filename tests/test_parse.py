"""The tuned parser against the stock one, and what Parsed promises."""

import csv
import resource
import time
from pathlib import Path

import pytest
import spacy

from pipeline import parse
from pipeline.layout import find_blocks
from pipeline.parse import MODEL, Parsed, _batched, choose_kernel, load_model, parse_texts, prepare
from pipeline.quotations import find_quotations
from pipeline.sentences import mark_sentence_starts
from tests.docs import make_doc, parsed, tokenised

SEEDS = Path(__file__).parent.parent / "seeds"


def annotations(doc: spacy.tokens.Doc) -> list[tuple[object, ...]]:
    return [
        (t.text, t.lemma_, t.head.i, t.dep_, t.pos_, str(t.morph), t.ent_iob_, t.ent_type_, t.is_sent_start)
        for t in doc
    ]


@pytest.mark.model
def test_tuning_changes_no_annotation() -> None:
    with (SEEDS / "metadata.csv").open(encoding="utf-8", newline="") as file:
        texts = [(SEEDS / row["path"]).read_bytes().decode("utf-8") for row in csv.DictReader(file)]
    assert len(texts) == 21
    tuned = list(parse_texts(("text", text) for text in texts))
    stock = spacy.load(MODEL)
    for text, ours, theirs in zip(texts, tuned, stock.pipe([prepare(stock, t) for t in texts]), strict=True):
        assert annotations(ours.doc) == annotations(theirs), text[:60]


@pytest.mark.model
def test_lemma_index_answers_membership_at_once() -> None:
    index = load_model().get_pipe("lemmatizer").lookups.get_table("lemma_index")
    assert {type(words) for words in index.values()} == {frozenset}


@pytest.mark.model
def test_parse_texts_keeps_order_and_ids_across_batches() -> None:
    texts = [(f"d{i}", f"Il y a {i} blessés à Lyon.") for i in range(37)]
    found = list(parse_texts(iter(texts)))
    assert [(p.doc_id, p.text) for p in found] == texts


@pytest.mark.model
def test_parser_keeps_the_sentence_starts_it_was_given() -> None:
    text = "Titre sans point\n\nLe maire (PS) parle. « Nous partons. Demain ! », a-t-il dit. M. Roux, lui, reste."
    assert [text[a:b].strip() for a, b in parsed(text).sentences] == [
        "Titre sans point",
        "Le maire (PS) parle.",
        "« Nous partons.",
        "Demain ! », a-t-il dit.",
        "M. Roux, lui, reste.",
    ]


@pytest.mark.model
def test_half_a_surrogate_pair_and_a_null_are_parsed_and_offsets_stay() -> None:
    assert parsed("Deux \ud83d morts\0 à Lyon.").text == "Deux \ufffd morts\0 à Lyon."


@pytest.mark.model
def test_a_text_longer_than_spacy_takes_is_parsed() -> None:
    assert len(parsed("x" * 1_000_001).text) == 1_000_001


@pytest.mark.model
def test_a_long_text_is_parsed_in_slices_and_joined_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the words beside a cut, which lose their neighbours, may be read otherwise."""
    texts = ["\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))[:4]), "Il pleut."]
    whole = list(parse_texts(("text", text) for text in texts))
    monkeypatch.setattr(parse, "SLICE_TOKENS", 150)
    assert len(parse._slices(prepare(load_model(), texts[0]))) > 5
    for one, sliced in zip(whole, parse_texts(("text", text) for text in texts), strict=True):
        assert (sliced.text, sliced.sentences) == (one.text, one.sentences)
        pairs = list(zip(annotations(sliced.doc), annotations(one.doc), strict=True))
        assert sum(ours == theirs for ours, theirs in pairs) > 0.98 * len(pairs)


def test_sentence_starts_stay_linear_in_the_length_of_the_text() -> None:
    """Ten times the text takes about ten times as long; spaCy's own setter makes it a hundred."""

    def seconds(text: str) -> float:
        doc = spacy.blank("fr").make_doc(text)
        blocks = find_blocks(text)
        began = time.process_time()
        mark_sentence_starts(doc, blocks, find_quotations(text, blocks))
        return time.process_time() - began

    text = "Le maire de Lyon compte 43 blessés. " * 400
    assert seconds(text * 10) < 40 * max(seconds(text), 0.005)


def test_a_batch_is_closed_by_texts_or_by_characters() -> None:
    texts = [("d", "x" * length) for length in (*[10] * 17, 250_000, 10, 150_000, 150_000, 5)]
    assert [len(batch) for batch in _batched(texts)] == [16, 2, 3, 1]


def test_kernel_is_a_choice_and_auto_depends_on_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_kernel("blis") == "blis"
    assert choose_kernel("numpy") == "numpy"
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    assert choose_kernel() == "numpy"
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    assert choose_kernel() == "blis"


@pytest.mark.parametrize(
    ("offset", "sentence", "block"),
    [(0, 0, 0), (9, 0, 0), (10, 1, 0), (20, 1, 0), (26, 2, 1), (10_000, 2, 1)],
)
def test_offsets_find_their_sentence_and_block(offset: int, sentence: int, block: int) -> None:
    found = tokenised("Il parle. Elle écoute.\n\nFin du texte.")
    assert (found.sentence_at(offset), found.block_at(offset)) == (sentence, block)


def test_tokens_expand_to_whole_tokens() -> None:
    found = make_doc(["Les", "miliciens", "avancent", "."], spaces=[True, True, False, False])
    assert found.tokens(6, 8).text == "miliciens"
    assert found.sentence_tokens(0).text == "Les miliciens avancent."


def test_an_empty_text_is_parsed_to_nothing() -> None:
    found = Parsed.of(spacy.blank("fr").make_doc(""))
    assert (found.sentences, found.blocks, found.sentence_at(0), found.block_at(0)) == ((), (), 0, 0)
    assert found.quotation_at(0) is None


def test_quotation_at_gives_the_outermost() -> None:
    found = tokenised("Il a dit : « Le “chef” est là. »")
    inside = found.quotation_at(found.text.index("chef"))
    assert inside is not None
    assert found.text[inside.start : inside.end] == "Le “chef” est là."


@pytest.mark.long
@pytest.mark.model
def test_memory_stays_flat_over_two_thousand_articles() -> None:
    """The process's peak after 2,000 articles, each with words never seen before, is within 15 % of that after 500."""
    articles = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*_*.txt"))]
    texts = ((f"d{i}", f"{articles[i % len(articles)]}\n\nLe Xan{i}ois a vu Zor{i}ville.") for i in range(2000))
    peaks = [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss for _ in parse_texts(texts)]
    assert peaks[1999] <= 1.15 * peaks[499]
