"""Extraction as a user calls it: the flagship sentence, odd calls, hostile texts."""

import datetime as dt
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import pipeline
from pipeline import extract, extract_many
from pipeline.check import CHECKED, check_records
from schemas import Claim

pytestmark = pytest.mark.model
GOLD = Path(__file__).parent / "gold"
FLAGSHIP = (
    "Durant les trois derniers jours, les miliciens ont bombardé l'ouest de la ville, tuant 43 civils et blessant"
    " quelque 96 personnes, a déploré le ministère de la Défense, cité par la chaîne d'État"
)
SCENE = "Les combats se poursuivent à Alep, dans le nord de la Syrie. "
SHARED = {
    "kind": "count", "change": "level", "factuality": "asserted", "source": "ministère de la Défense",
    "via": "chaîne d'État", "agent": "miliciens", "date": "trois derniers jours",
}  # fmt: skip
KILLED = {"text": "43", "value": 43, "mod": None, "object": "civils", "event": "killed"}
INJURED = {"text": "quelque 96", "value": 96, "mod": "APPROX", "object": "personnes", "event": "injured"}


@pytest.mark.parametrize("date", [None, "2016-10-28"])
@pytest.mark.parametrize("end", ["", "."])
@pytest.mark.parametrize(("scene", "location", "country"), [("", None, None), (SCENE, "Alep", "SYR")])
def test_the_flagship_sentence(
    scene: str, location: str | None, country: str | None, end: str, date: str | None
) -> None:
    found = extract(scene + FLAGSHIP + end, date=date)
    wanted = [told | SHARED | {"location": location, "country": country} for told in (KILLED, INJURED)]
    assert [{name: getattr(claim, name) for name in wanted[0]} for claim in found.claims] == wanted
    assert [(d.text, d.type, d.value) for d in found.dates] == [("trois derniers jours", "DURATION", "P3D")]
    (statement,) = found.statements
    assert (statement.speaker, statement.via, statement.stance) == (
        "ministère de la Défense",
        "chaîne d'État",
        "deplore",
    )
    assert "ville" not in {place.text for place in found.locations}


def test_the_sources_of_both_claims_are_one_actor() -> None:
    found = extract(FLAGSHIP)
    ministry = next(actor for actor in found.actors if actor.text == "ministère de la Défense")
    assert {claim.source_id for claim in found.claims} == {ministry.id}
    assert (ministry.kind, ministry.sector) == ("organization", "GOV")


@pytest.mark.parametrize("date", ["2021-08-14", dt.date(2021, 8, 14), dt.datetime(2021, 8, 14, 6, 30)])
def test_a_document_date_may_be_text_a_day_or_a_moment(date: Any) -> None:
    (found,) = extract("Hier, l'ONU a recensé 12 morts.", date=date).dates
    assert found.value == "2021-08-13"


@pytest.mark.parametrize("date", ["2021-08-14T00:00", dt.datetime(2021, 8, 14), "2021-08-14T23:30"])
def test_a_moment_is_exact_midnight_too(date: Any) -> None:
    (found,) = extract("Le vote commence dans cinq minutes.", date=date).dates
    assert found.value == ("2021-08-14T23:35" if date == "2021-08-14T23:30" else "2021-08-14T00:05")


def test_midnight_in_a_frame_is_a_day() -> None:
    frame = pd.DataFrame({"text": ["Le vote commence dans cinq minutes."], "date": pd.to_datetime(["2021-08-14"])})
    (found,) = next(extract_many(frame)).dates
    assert found.value == "XXXX-XX-XXTXX:XX"
    (found,) = extract(frame["text"][0], date=frame["date"][0]).dates
    assert found.value == "XXXX-XX-XXTXX:XX"


def test_without_a_document_date_nothing_is_invented() -> None:
    (found,) = extract("Le 22 septembre, l'ONU a recensé 12 morts.").dates
    assert (found.value, found.start_date, found.end_date) == ("XXXX-09-22", None, None)


def test_a_date_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="hier"):
        extract("Un mort.", date="hier")


def test_many_texts_keep_their_order_however_they_come() -> None:
    texts = [f"L'ONU a recensé {n} morts hier." for n in range(10, 50)]
    pairs = [(text, "2021-08-14") for text in texts]
    of_texts = [extraction.claims[0].value for extraction in extract_many(texts)]
    assert of_texts == list(range(10, 50))
    assert [e.dates[0].value for e in extract_many(pairs)] == ["2021-08-13"] * 40
    frame = pd.DataFrame({"text": texts[:3], "date": ["2021-08-14", None, pd.Timestamp(2021, 8, 15)]})
    assert [e.dates[0].start_date for e in extract_many(frame)] == [dt.date(2021, 8, 13), None, dt.date(2021, 8, 14)]


def test_to_frames_has_every_table() -> None:
    frames = extract(FLAGSHIP).to_frames()
    assert set(frames) == set(CHECKED)
    assert frames["claims"]["value"].tolist() == [43, 96]
    assert str(frames["claims"]["value"].dtype) == "Float64"
    assert str(frames["claims"]["event"].dtype) == "category"


@pytest.mark.usefixtures("model")
def test_the_function_keeps_its_name_when_it_has_been_called() -> None:
    """No module of the package may take the name of a function of the package."""
    extract("Un mort.")
    for name in pipeline.__all__:
        assert callable(getattr(pipeline, name))
    assert not {path.stem for path in Path(pipeline.__file__).parent.iterdir()} & set(pipeline.__all__)


def test_importing_is_quick_and_loads_neither_spacy_nor_pandas() -> None:
    code = "import sys; from pipeline import extract, load_run; print({'spacy', 'pandas'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


HOSTILE = {
    "empty": "",
    "blank": " \n\t\u00a0\u202f\n",
    "one character": "a",
    "letters": "a" * 100_000,
    "digits": "1" * 100_000,
    "capitals": "É" * 50_000,
    "full stops": "." * 100_000,
    "quotation marks": "« " * 5_000,
    "brackets": "(" * 5_000 + ")" * 5_000,
    "spaces": " " * 100_000 + "mort",
    "newlines": "a\n" * 2_000,
    "null": "Deux\0 morts\0 à Lyon",
    "half a pair": "Deux \ud83d morts à \udc00 Lyon",
    "right to left": "قال الرئيس إن 12 قتيلا \u202eסוף\u202c morts à Lyon, « شكرا »",
    "emoji": "👨‍👩‍👧 12 morts 😀🇫🇷 à Lyon 👩🏽‍🚒 !",
    "combining": "E\u0301te\u0301 " * 500 + "Z̸̢̛a̵l̷g̶o̴ 12 morts",
    "controls": "".join(map(chr, range(1, 32))) * 50,
    "carriage returns": "Titre\r\n\r\nDeux morts à Lyon.\r\nTrois blessés, selon la police.\r",
    "figures": "12 morts et 3,5 % de 1 000 € le 12/03/2021 à 14h30 ; " * 100,
    "full width": "１２ morts et ³ blessés, ½ tonne, ٣ disparus, Ⅻ siècles",
    "markup": "<script>alert(1)</script> &lt;12 morts&gt; {{43}} %s %d \\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_read_and_their_records_hold(text: str) -> None:
    found = extract(text, date="2021-03-12")
    assert len(found.text) == len(text)
    checked = check_records(found.text, found.n_sentences, {table: getattr(found, table) for table in CHECKED})
    assert checked.rejections == ()


@pytest.mark.long
@pytest.mark.parametrize("text", ["a" * 1_000_000, "1" * 1_000_000, "Le maire a dit non, " * 5_000])
def test_a_million_characters(text: str) -> None:
    assert extract(text).text == text


def test_carriage_returns_change_nothing_but_offsets() -> None:
    text = "Crue à Lyon\n\nLa police compte 12 morts.\nLe maire en redoute 15."

    def told(claims: tuple[Claim, ...]) -> list[tuple[Any, ...]]:
        return [(claim.value, claim.object, claim.source, claim.sentence) for claim in claims]

    assert told(extract(text.replace("\n", "\r\n")).claims) == told(extract(text).claims)


def fragments(count: int) -> list[str]:
    """Cuts of one to twenty words from the annotated articles, the same at every run."""
    chance = random.Random(29)  # noqa: S311 - no secret
    articles = [json.loads(path.read_text(encoding="utf-8"))["text"].split(" ") for path in sorted(GOLD.glob("*.json"))]
    found = []
    for _ in range(count):
        words = chance.choice(articles)
        start = chance.randrange(len(words))
        found.append(" ".join(words[start : start + chance.choice((1, 2, 3, 4, 6, 9, 14, 20))]))
    return found


def test_text_cut_anywhere_is_read() -> None:
    """A title, a caption, the half of a sentence: rules that look at their neighbours find none."""
    cuts = fragments(2500)
    read = list(extract_many(cuts))
    assert [found.text for found in read] == cuts
    assert sum(len(found.claims) for found in read) > 500
