"""Subjects that say nothing: « cette trace indique que … », « rien ne prouve que … », « l'accord prévoit … »."""

import re

from pipeline.stages.statements.spans import NUMBER
from pipeline.stages.statements.subjects import OF, Subject
from pipeline.stages.statements.units import Passage
from pipeline.stages.statements.vocabulary import bodies, documents, replies

_ONE = frozenset("le la les l' un une ce cet cette ces son sa ses leur leurs tel telle".split())
_PERSONS = re.compile(
    r"(?:eur|euse|rice|ien|ienne|iste|ant|ante|aire|ier|ière|ois|oise|ais|aise|ain|aine|in|ine|é|ée|ogue|crate|"
    r"er|ère|ide|ète|ote|homme|femme|gens|jeune|proche|membre|ministre|avocat|candidat|magistrat|soldat|chef|juge|élu|individu|otage|garde|époux|épouse|"
    r"fils|fille|témoin|prêtre|peintre|athlète|parole|camp|clan|famille|couple|foyer|peuple|parti|pays|monde|public)s?$"
)
_ABSTRACT = re.compile(r"(?:[st]ion|ment|[ae]nce|té|ure|age|isme|tude|esse)s?$")
_REACH = 12


def is_thing(passage: Passage, subject: Subject) -> bool:
    """Is the subject a common noun that neither speaks nor reports, by its ending and the noun lists?

    An actor, a name, a counted noun (« un foyer sur trois ») and a document may all be said to say something.
    """
    at = subject.last
    if subject.actor is not None or subject.pronoun is not None:
        return False
    if subject.first < at and passage.units[at].actor is not None:  # « la démission de Luc Roy annonçait »
        return bool(_ABSTRACT.search(subject.noun)) and not _reports(subject.noun)
    head = _head(passage, at)
    if head is None:
        return False
    article, noun = head
    of = next((i for i in range(noun, at + 1) if passage.low(i) in OF), at + 1)
    is_named = any(_is_name(passage, i) for i in range(noun, of))  # « le projet Gaia »; not « l'accord d'Évian »
    if is_named or any(_reports(passage.low(i)) for i in range(article, at + 1)):
        return False
    return not _PERSONS.search(passage.low(noun))


def _is_name(passage: Passage, at: int) -> bool:
    """A proper noun by its tag, or by its capital: « la FFvélo annonce que »."""
    unit = passage.units[at]
    return unit.pos == "PROPN" or passage.text[unit.start].isupper()


def _reports(low: str) -> bool:
    """A document, a part that speaks for a whole, an answer, or a word of number."""
    return low in documents() | bodies() | replies() or bool(NUMBER.search(low)) or low in {"sur", "parmi"}


def _head(passage: Passage, at: int) -> tuple[int, int] | None:
    """The article and noun of the group that ends at a unit: « [l'accord] de paix »; none for « plusieurs accords »."""
    noun, found = None, None
    for i in range(at, max(-1, at - _REACH), -1):
        unit = passage.units[i]
        if unit.kind != "word" or (unit.is_finite and unit.low not in _ONE):
            return found
        if unit.low in _ONE:
            found = (i, noun) if noun is not None else found
            if passage.low(i - 1) not in OF:
                return found
        if unit.is_noun:
            noun = i
    return found
