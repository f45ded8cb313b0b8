"""The tokens of a Doc as plain lists."""

import pytest
import spacy

from pipeline.parse import load_model, parse_texts
from pipeline.words import words_of


@pytest.mark.model
def test_lists_say_what_the_tokens_say() -> None:
    load_model()
    text = "« L’armée a tiré », dit-il.\n\nQuelque 12 000 personnes ont fui."
    parsed = next(parse_texts([("text", text)]))
    words = parsed.words
    assert len(words) == len(parsed.doc) > 15
    for token in parsed.doc:
        i = token.i
        assert parsed.text[words.start[i] : words.end[i]] == words.text[i] == token.text
        assert words.low[i] == token.lower_.replace("’", "'")
        assert (words.is_space[i], words.is_spaced[i]) == (token.is_space, bool(token.whitespace_))
        assert (words.pos[i], words.dep[i], words.lemma[i]) == (token.pos_, token.dep_, token.lemma_)
        assert (words.morph[i], words.head[i]) == (str(token.morph), token.head.i)
        assert words.begins[i] == bool(token.is_sent_start)


def test_bare_and_empty_docs() -> None:
    nlp = spacy.blank("fr")
    assert len(words_of(nlp.make_doc(""))) == 0
    words = words_of(nlp.make_doc("Aucun mort"))
    assert (list(words.low), list(words.pos), list(words.head)) == (["aucun", "mort"], ["", ""], [0, 1])
