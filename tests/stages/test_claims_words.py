"""The claim lexicons: forms of verbs and nouns, frames and phrases, without a model."""

import pytest

from pipeline.conjugation import agreements, noun_forms, verb_forms
from pipeline.lexicons import load
from pipeline.stages.claims.vocabulary import event_adjectives, event_frames, event_nouns, event_phrases


@pytest.mark.parametrize(
    ("infinitive", "forms"),
    [
        ("tuer", "tue tuent tuait tua tuèrent tuera tueraient tuant tué tuée tués tuées"),
        ("abattre", "abat abattent abattit abattra abattaient abattant abattu abattues"),
        ("périr", "périt périssent périra périrent périssant péri"),
        ("mourir", "meurt meurent mourut moururent mourra mourraient mourant mort mortes"),
        ("achever", "achève achèvent achèvera achevait achevé"),
        ("appeler", "appelle appellent appellera appelait appelé"),
        ("jeter", "jette jetterait jetait jeté"),
        ("protéger", "protège protègent protégeait protégea protégeant protégé"),
        ("placer", "place plaça plaçait plaçant placé"),
        ("déployer", "déploie déploient déploiera déployait déployé"),
        ("disparaître", "disparaît disparaissent disparut disparu disparues"),
        ("détruire", "détruit détruisent détruisit détruira détruite"),
        ("prendre", "prend prennent prit prirent prendra prenant pris prises"),
        ("surprendre", "surprend surprennent surpris"),
        ("secourir", "secourt secourent secourut secourra secouru"),
        ("craindre", "craint craignent craignait craindra craignant"),
        ("élire", "élit élisent élut élira élu élue"),
    ],
)
def test_forms_of_verbs(infinitive: str, forms: str) -> None:
    assert set(forms.split()) <= verb_forms(infinitive)


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("mort", {"mort", "morts"}),
        ("corps", {"corps"}),
        ("garde à vue", {"garde à vue", "gardes à vue"}),
        ("hôpital", {"hôpital", "hôpitals", "hôpitaux"}),
        ("bateau", {"bateau", "bateaux"}),
    ],
)
def test_forms_of_nouns(noun: str, forms: set[str]) -> None:
    assert noun_forms(noun) == forms


@pytest.mark.parametrize(
    ("word", "form"), [("blessé", "blessées"), ("actif", "actives"), ("amputé", "amputés"), ("dû", "dues")]
)
def test_agreements(word: str, form: str) -> None:
    assert form in agreements(word)


@pytest.mark.parametrize(
    ("form", "event"),
    [
        ("tués", "killed"), ("péri", "killed"), ("blessant", "injured"), ("interpellées", "detained"),
        ("évacué", "evacuated"), ("secourus", "rescued"), ("hospitalisée", "hospitalised"), ("défilé", "attended"),
        ("ravagea", "destroyed"), ("licencieront", "dismissed"), ("embaucher", "hired"), ("condamné", "sentenced"),
        ("arretés", "detained"), ("evacué", "evacuated"),
    ],
)  # fmt: skip
def test_verbs_that_name_an_event(form: str, event: str) -> None:
    assert event in {frame.event for frame in event_frames()[form]} | {frame.things for frame in event_frames()[form]}


@pytest.mark.parametrize(
    ("noun", "event"),
    [
        ("morts", "killed"), ("blessée", "injured"), ("disparus", "missing"), ("gardes à vue", "detained"),
        ("otages", "abducted"), ("réfugiées", "displaced"), ("cas suspects", "infected"), ("sinistrés", "affected"),
        ("manifestants", "attended"), ("suffrages", "voted"), ("licenciements", "dismissed"), ("embauches", "hired"),
    ],
)  # fmt: skip
def test_nouns_that_name_an_event(noun: str, event: str) -> None:
    assert event_nouns()[noun] == event


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("perdu la vie", "killed"), ("trouvent la mort", "killed"), ("pris en otage", "abducted"),
        ("portées disparues", "missing"), ("gardés à vue", "detained"), ("descendus dans la rue", "attended"),
        ("privés d' électricité", "affected"), ("partent en fumée", "destroyed"), ("quitté leur domicile", "evacuated"),
    ],
)  # fmt: skip
def test_phrases_that_name_an_event(words: str, event: str) -> None:
    first, _, rest = words.partition(" ")
    assert event in {phrase.event for phrase in event_phrases()[first] if phrase.rest.match(" " + rest)}


@pytest.mark.parametrize("word", ["maison", "chiffre", "ministre", "mercredi", "hausse", "prendre", "faire", "avoir"])
def test_words_that_name_none(word: str) -> None:
    assert word not in event_frames()
    assert word not in event_nouns()
    assert word not in event_adjectives()


def test_every_event_has_words() -> None:
    assert len(load("events")) == 18 + 1  # and the verbs that depend on what is counted
