"""Days and moments as reps type them. It is Saturday, 21 November 2026, ten o'clock."""

import json
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.reading.dates.dates import read_date, read_moment
from bot.reading.result import Choice, Read, Unread
from bot.reading.words.vocabulary import Part

CASES = Path(__file__).parent / "cases"
NOW = datetime(2026, 11, 21, 10, 0)  # noqa: DTZ001 - the writer's wall clock
CALENDARS = {"en": "gregorian", "fr": "gregorian", "fa": "jalali", "th": "buddhist"}


def day(lang, text, now=NOW, calendar=None):
    return read_date(text, lang=lang, calendar=calendar or CALENDARS[lang], now=now)


def iso(date):
    return date.day.isoformat() + (f"T{date.at:%H:%M}" if date.at else "")


def shown(reading):
    if isinstance(reading, Read):
        return iso(reading.value)
    if isinstance(reading, Choice):
        return list(map(iso, reading.candidates))
    return reading.reason.value


@pytest.mark.parametrize("name", ["dates.jsonl", "more_dates.jsonl"])
def test_collected_dates(name):
    cases = [json.loads(line) for line in (CASES / name).read_text().splitlines()]
    assert len(cases) > 30
    wrong = {
        case["text"]: found
        for case in cases
        if (found := shown(day(case["lang"], case["text"]))) != case["expect"]
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("lang", "text", "reason"),
    [
        ("en", "", "empty"),
        ("en", "  . ", "empty"),
        ("en", "soon", "date-unclear"),
        ("en", "15", "date-unclear"),
        ("en", "3 days", "date-unclear"),
        ("en", "tomorrow 9", "date-unclear"),
        ("en", "9am", "date-unclear"),
        ("en", "in 2.5 weeks", "date-unclear"),
        ("en", "in 99999999 days", "date-unclear"),
        ("en", "dec", "date-unclear"),
        ("en", "tomorrow or friday", "date-unclear"),
        ("en", "15/12/1850", "date-year"),
        ("en", "15 dec 3000", "date-year"),
        ("en", "29/02/2027", "date-impossible"),
        ("en", "0/12/2026", "date-impossible"),
        ("en", "32 dec", "date-impossible"),
        ("en", "15/15/2026", "date-impossible"),
        ("fa", "۱۴۰۵/۱۲/۳۰", "date-impossible"),
        ("fa", "۱۵ آذر ۲۰۲۶", "date-impossible"),
        ("th", "31/11/2569", "date-impossible"),
        ("fr", "mardi 27 novembre", "date-weekday"),
        ("en", "tomorrow 10:75", "time-impossible"),
        ("en", "tomorrow midnight", "time-unclear"),
        ("fr", "demain 15h du matin", "time-unclear"),
        ("en", "tomorrow " * 30, "date-unclear"),
    ],
)
def test_refused_by_name(lang, text, reason):
    assert day(lang, text) == Unread(reason)


def test_the_calendar_is_the_writers_not_the_languages():
    assert shown(day("en", "end of month", calendar="jalali")) == "2026-11-21"
    assert shown(day("fa", "آخر ماه", calendar="gregorian")) == "2026-11-30"


def test_next_friday_said_on_monday_may_be_either():
    monday = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001
    assert shown(day("en", "next friday", now=monday)) == ["2026-11-27", "2026-12-04"]
    assert shown(day("en", "friday", now=monday)) == "2026-11-27"
    assert shown(day("fr", "vendredi prochain", now=monday)) == "2026-11-27"


def test_a_month_from_its_last_day_ends_with_the_shorter_one():
    last = datetime(2027, 1, 31, 9, 0)  # noqa: DTZ001
    assert shown(day("en", "next month", now=last)) == "2027-02-28"


def test_the_same_day_number_today_may_mean_next_month():
    assert shown(day("fr", "le 21")) == ["2026-11-21", "2026-12-21"]


def test_a_part_of_the_day_is_no_time():
    found = day("en", "tomorrow morning").value
    assert (found.at, found.part) == (None, Part.MORNING)


def moment(lang, text, now=NOW):
    return read_moment(text, lang=lang, calendar=CALENDARS[lang], now=now, default=time(9))


def test_a_moment_takes_the_default_hour_and_says_so():
    found = moment("en", "tomorrow").value
    assert (found.at, found.said) == (NOW.replace(day=22, hour=9), False)


def test_a_moment_with_its_hour():
    found = moment("fa", "فردا ساعت ۳ بعدازظهر").value
    assert (found.at, found.said) == (NOW.replace(day=22, hour=15), True)


def test_a_part_of_the_day_replaces_the_default_hour():
    found = moment("th", "พรุ่งนี้บ่าย").value
    assert (found.at, found.said) == (NOW.replace(day=22, hour=15), False)


def test_an_hour_alone_is_the_next_such_hour():
    assert moment("fr", "14h30").value.at == NOW.replace(hour=14, minute=30)
    assert moment("fr", "9h30").value.at == NOW.replace(day=22, hour=9, minute=30)


def test_doubtful_hours_and_refusals_reach_the_moment():
    assert len(moment("en", "tomorrow at 3").candidates) == 2
    assert moment("en", "31 nov") == Unread("date-impossible")
    assert moment("fr", "demain 15h du matin") == Unread("time-unclear")
    assert moment("en", "evening") == Unread("time-unclear")


def test_hours_pass_as_hours_when_the_clocks_change():
    paris = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/Paris"))
    found = moment("fr", "dans 3 heures", now=paris).value.at
    assert (found.hour, found.minute) == (3, 30)
    assert found.tzinfo is paris.tzinfo
    assert found.timestamp() - paris.timestamp() == timedelta(hours=3).total_seconds()
