"""The tense of the clause decides where a weekday or a month lies (Friday 28 October 2016)."""

import pytest

from tests.docs import parsed
from tests.stages.dated import tell

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le tribunal a condamné lundi un passeur.", "2016-10-24"),
        ("Le tribunal condamnera lundi un passeur.", "2016-10-31"),
        ("Le verdict est attendu lundi.", "2016-10-31"),
        ("Le délai est de trois mois à partir du 4 novembre.", "2017-02"),
        ("Je reviendrai lundi.", "2016-10-31"),
        ("La ministre a promis lundi une aide.", "2016-10-24"),
        ("Lundi, la ministre a promis une aide.", "2016-10-24"),
        ("Lundi, la ministre a prévu de partir.", "2016-10-31"),
        ("Le verdict, attendu lundi, divise la ville.", "2016-10-31"),
        ("Le procès doit s'ouvrir lundi à Lyon.", "2016-10-31"),
        ("Le procès va s'ouvrir lundi à Lyon.", "2016-10-31"),
        ("Le procès devait s'ouvrir lundi à Lyon.", "2016-10-31"),
        ("Le procès devrait s'ouvrir lundi à Lyon.", "2016-10-31"),
        ("Le syndicat appelle à manifester lundi.", "2016-10-31"),
        ("Le procès s'est ouvert lundi à Lyon.", "2016-10-24"),
        ("Le procès s'ouvrait lundi à Lyon.", "2016-10-24"),
        ("Le ministre est arrivé lundi à Lyon.", "2016-10-24"),
        ("Réuni lundi, le conseil a tranché.", "2016-10-24"),
        ("Manifestation lundi à Lyon", "2016-10-24"),
        ("Le fort est tombé en novembre.", "2015-11"),
        ("Le fort sera rendu en novembre.", "2016-11"),
        ("Le fort sera rendu le 5 mai.", "2017-05-05"),
        ("Le fort a été rendu le 5 mai.", "2016-05-05"),
        ("Le pont est fermé depuis novembre.", "2015-11"),
        ("Le pont sera fermé depuis novembre quand il rouvrira.", "2015-11"),
        ("Le pont rouvrira le 3 avril.", "2017-04-03"),
        ("La réunion est prévue au printemps.", "2017-SP"),
        ("La réunion a eu lieu au printemps.", "2016-SP"),
    ],
)
def test_tense_decides(text: str, expected: str) -> None:
    (mention,) = tell(parsed(text))
    assert mention.split("=")[1] == expected


def test_each_clause_has_its_own_tense() -> None:
    text = "Le ministre a annoncé mardi que le pont rouvrira lundi."
    assert tell(parsed(text)) == ["mardi=2016-10-25", "lundi=2016-10-31"]
