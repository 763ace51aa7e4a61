"""The month as a keyboard, in three calendars, as it lies on the phone."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.conversations.new_opportunity import NEW_OPPORTUNITY
from bot.conversations.presses import ShowMonth
from support.form_talk import FormTalk, context_of


def month(locale: str, **facts: object) -> FormTalk:
    return FormTalk(NEW_OPPORTUNITY, context=context_of(locale, **facts), only="close_date")


def grid(talk: FormTalk) -> list[list[str]]:
    return [row for row in talk.buttons if len(row) == 7]


def test_november_2026_begins_on_a_sunday() -> None:
    weekdays, *weeks = grid(month("en"))
    assert weekdays == ["M", "T", "W", "T", "F", "S", "S"]
    assert weeks[0] == ["·", "·", "·", "·", "·", "·", "1"]
    assert weeks[-1] == ["30", "·", "·", "·", "·", "·", "·"]
    assert weeks[2] == ["9", "10", "11", "12", "13", "14", "15"]


def test_a_thai_week_begins_on_sunday_and_the_year_is_buddhist() -> None:
    talk = month("th")
    assert "พฤศจิกายน 2569" in talk.labels
    weekdays, *weeks = grid(talk)
    assert weekdays[0] == "อา"
    assert weeks[0] == ["1", "2", "3", "4", "5", "6", "7"]
    assert weeks[-1][:2] == ["29", "30"]


def test_a_persian_month_is_read_from_the_right() -> None:
    """30 Aban 1405 is Saturday 21 November: the week begins at the right edge."""
    talk = month("fa")
    assert "آبان ۱۴۰۵" in talk.labels
    weekdays, *weeks = grid(talk)
    assert weekdays[-1] == "ش"
    assert weeks[0] == ["۱", "·", "·", "·", "·", "·", "·"]
    assert weeks[-1][-1] == "•۳۰"
    assert weeks[1] == ["۸", "۷", "۶", "۵", "۴", "۳", "۲"]


def test_the_neighbours_lie_where_they_are_read() -> None:
    assert month("en").buttons[-3] == ["‹ Oct", "Dec ›"]
    assert month("fa").buttons[-3] == ["آذر ›", "‹ مهر"]


def test_a_shown_month_is_kept_until_a_day_is_tapped() -> None:
    talk = month("fr").tap("déc.").tap("janv.").tap("févr.")
    assert "février 2027" in talk.labels
    assert len([cell for row in grid(talk)[1:] for cell in row if cell != "·"]) == 28
    assert talk.tap("28").answers == {"close_date": date(2027, 2, 28)}


@pytest.mark.parametrize(
    ("today", "days"),
    [
        (datetime(2026, 8, 1, 10, tzinfo=UTC), 31),  # Mordad
        (datetime(2026, 11, 21, 10, tzinfo=UTC), 30),  # Aban
        (datetime(2027, 3, 1, 10, tzinfo=UTC), 29),  # Esfand of 1405
        (datetime(2030, 3, 1, 10, tzinfo=UTC), 30),  # Esfand of 1408, a leap year
    ],
)
def test_jalali_months_have_their_own_lengths(today: datetime, days: int) -> None:
    cells = [cell for row in grid(month("fa", now=today))[1:] for cell in row]
    assert len([cell for cell in cells if cell != "·"]) == days


@pytest.mark.parametrize(
    ("locale", "words", "day"),
    [
        ("en", "Today", date(2026, 11, 21)),
        ("en", "Tomorrow", date(2026, 11, 22)),
        ("fr", "Dans 7 jours", date(2026, 11, 28)),
        ("th", "สิ้นเดือน", date(2026, 11, 30)),
        ("fa", "آخر ماه", date(2026, 11, 21)),  # the 30th of Aban is the last
        ("fa", "فردا", date(2026, 11, 22)),
    ],
)
def test_quick_buttons(locale: str, words: str, day: date) -> None:
    assert month(locale).tap(words).answers == {"close_date": day}


def test_a_month_beyond_any_business_is_not_shown() -> None:
    talk = month("en")
    before = talk.stored
    for day in (date.min, date.max, date(1989, 12, 31), date(2101, 1, 1)):
        assert talk.say(ShowMonth(talk.revision, day)).stored == before
    last = talk.say(ShowMonth(talk.revision, date(2100, 12, 1)))
    assert last.buttons[-3] == ["‹ Nov"]


@pytest.mark.parametrize("locale", ["en", "fa", "fr", "th"])
def test_no_more_buttons_than_a_message_holds(locale: str) -> None:
    talk = month(locale)
    for _ in range(24):
        talk.say(next(press for label, press in talk.presses() if _leads_on(press, talk)))
        assert len(talk.labels) <= 100
        assert all(len(row) <= 8 for row in talk.buttons)


def _leads_on(press: object, talk: FormTalk) -> bool:
    shown = talk.draft.aside.month or talk.context.today
    return isinstance(press, ShowMonth) and press.day > shown
