"""Every day printed in every form the press uses is read back to itself; intervals follow their values."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.stages.dates.calendar import interval, value_at
from tests.stages.dated import days, told

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_SHORT = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()


def _day(day: dt.date) -> str:
    return "1er" if day.day == 1 else str(day.day)


_FORMS = {
    "long": lambda d: f"{_day(d)} {_MONTHS[d.month - 1]} {d.year}",
    "weekday": lambda d: f"{_WEEKDAYS[d.weekday()]} {_day(d)} {_MONTHS[d.month - 1]} {d.year}",
    "short weekday": lambda d: f"{_WEEKDAYS[d.weekday()][:3]}. {_day(d)} {_MONTHS[d.month - 1]} {d.year}",
    "short month": lambda d: f"{_day(d)} {_SHORT[d.month - 1]} {d.year}",
    "capitals": lambda d: f"{d.day} {_MONTHS[d.month - 1].upper()} {d.year}",
    "hyphens": lambda d: f"{_day(d)}-{_MONTHS[d.month - 1]}-{d.year}",
    "slashes": lambda d: f"{d.day:02}/{d.month:02}/{d.year}",
    "dots": lambda d: f"{d.day}.{d.month}.{d.year}",
    "short year": lambda d: f"{d.day:02}.{d.month:02}.{d.year % 100:02}",
    "iso": lambda d: d.isoformat(),
    "no-break spaces": lambda d: f"{_day(d)}\u00a0{_MONTHS[d.month - 1]}\u202f{d.year}",
}


@pytest.mark.parametrize("form", _FORMS)
@settings(max_examples=60, deadline=None)
@given(day=st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31)))
def test_a_printed_day_is_read_back(form: str, day: dt.date) -> None:
    text = _FORMS[form](day)
    assert told(f"La loi du {text} est entrée en vigueur.", None) == [f"{text}={day.isoformat()}"]


@settings(max_examples=100, deadline=None)
@given(
    hour=st.integers(0, 23), minute=st.integers(0, 59), form=st.sampled_from(["{}h{:02}", "{} h {:02}", "{:02}:{:02}"])
)
def test_a_printed_time_is_read_back(hour: int, minute: int, form: str) -> None:
    text = form.format(hour, minute)
    assert told(f"Le car est parti à {text}.") == [f"{text}=2016-10-28T{hour:02}:{minute:02}"]


@settings(max_examples=200, deadline=None)
@given(
    day=st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)),
    unit=st.sampled_from(["day", "week", "month", "quarter", "half", "season", "year", "decade", "century"]),
)
def test_a_period_holds_its_day(day: dt.date, unit: str) -> None:
    span = interval(value_at(day, unit))
    assert span is not None
    assert span[0] <= day <= span[1]


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2016-10-28", "2016-10-28", "2016-10-28"),
        ("2016-10", "2016-10-01", "2016-10-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-W43", "2016-10-24", "2016-10-30"),
        ("2016-W43-WE", "2016-10-29", "2016-10-30"),
        ("2016-SP", "2016-03-20", "2016-06-20"),
        ("2016-SU", "2016-06-21", "2016-09-22"),
        ("2016-FA", "2016-09-23", "2016-12-20"),
        ("2016-WI", "2016-12-21", "2017-03-19"),
        ("2016-Q3", "2016-07-01", "2016-09-30"),
        ("2016-H2", "2016-07-01", "2016-12-31"),
        ("193", "1930-01-01", "1939-12-31"),
        ("20", "2000-01-01", "2099-12-31"),
        ("2016-10-28TNI", "2016-10-28", "2016-10-29"),
        ("2016-10-28TEV", "2016-10-28", "2016-10-28"),
        ("2016-10-28T14:30", "2016-10-28", "2016-10-28"),
        ("2016-10-26/2016-10-27", "2016-10-26", "2016-10-27"),
        ("2008/2012", "2008-01-01", "2012-12-31"),
        ("2012-06/2012-07", "2012-06-01", "2012-07-31"),
    ],
)
def test_intervals_are_closed(value: str, first: str, last: str) -> None:
    assert interval(value) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    "value", ["XXXX-09-22", "XXXX-WXX-5", "P10D", "PT72H", "XXXX", "2016-W54", "2016-02-30", "X/2016"]
)
def test_what_is_no_date_has_no_interval(value: str) -> None:
    assert interval(value) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le fort est tombé le 22 septembre.", ["XXXX-09-22 -"]),
        ("Le fort est tombé vendredi.", ["XXXX-WXX-5 -"]),
        ("Le fort est tombé vendredi soir.", ["XXXX-WXX-5TEV -"]),
        ("Le fort est tombé le 22.", ["XXXX-XX-22 -"]),
        ("Le fort est tombé en octobre.", ["XXXX-10 -"]),
        ("Le fort est tombé hier.", ["XXXX-XX-XX -"]),
        ("Le fort est tombé la semaine dernière.", ["XXXX-WXX -"]),
        ("Le fort est tombé il y a deux ans.", ["XXXX -"]),
        ("Le fort est tombé au troisième trimestre.", ["XXXX-Q3 -"]),
        ("Le fort est tombé au printemps.", ["XXXX-SP -"]),
        ("Le fort est tombé à Noël.", ["XXXX-12-25 -"]),
        ("Le fort est tombé à 14 heures.", ["XXXX-XX-XXT14:00 -"]),
        ("Le fort est tombé en 2015.", ["2015 2015-01-01..2015-12-31"]),
        ("Le fort est tombé en trois jours.", ["P3D -"]),
        ("Le fort tombe chaque lundi.", ["XXXX-WXX-1 -"]),
    ],
)
def test_without_a_document_date_nothing_is_invented(text: str, expected: list[str]) -> None:
    assert days(text, None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il a appelé il y a deux heures.", ["il y a deux heures=2014-09-01T08:30"]),
        ("Il a appelé il y a 40 min.", ["il y a 40 min=2014-09-01T09:50"]),
        (
            "Parti il y a 1 an, 1 mois et 2 jours.",
            ["il y a 1 an, 1 mois et 2 jours=2013-07-30"],
        ),
        ("Il est venu il y a un jour.", ["il y a un jour=2014-08-31"]),
        ("Il rappellera dans 40 minutes.", ["dans 40 minutes=2014-09-01T11:10"]),
    ],
)
def test_a_document_may_hold_its_time_of_day(text: str, expected: list[str]) -> None:
    assert told(text, dt.datetime(2014, 9, 1, 10, 30)) == expected


def test_without_it_hours_ago_stay_open() -> None:
    assert told("Il a appelé il y a deux heures.") == ["il y a deux heures=XXXX-XX-XXTXX:XX"]
