"""Asked when to be reminded, people say what about in the same breath: none of it is lost."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.actions.ports import Desk
from bot.domain.followups import FollowUp
from bot.domain.people import Locale
from stories.planned import planned
from support.talker import Talker
from support.town import Town, open_town

TEN_TOMORROW = datetime.fromisoformat("2026-11-22 10:00")


async def asked_when(town: Town) -> Talker:
    await planned(town, "Norrin")
    rep = await town.rep.say("/start o_1")
    return await rep.tap_key("button-follow-up")


async def last_planned(town: Town) -> tuple[datetime, str | None]:
    def ask(desk: Desk) -> tuple[datetime, str | None]:
        found = list(desk.store.pipelines.follow_ups(1))
        latest = max(found, key=lambda each: each.id)
        assert isinstance(latest, FollowUp)
        return latest.due_local, latest.note

    return await town.kept(ask)


@pytest.mark.parametrize(
    ("locale", "typed", "topic"),
    [
        (Locale.EN, "tomorrow 10am: call about the quote", "call about the quote"),
        (Locale.EN, "call Mr May tomorrow at 10 about the quote", "call Mr May about the quote"),
        (Locale.FR, "demain 10h rappeler pour le devis", "rappeler pour le devis"),
        (Locale.FR, "Rappeler pour le devis demain à 10h", "Rappeler pour le devis"),
        (Locale.FA, "فردا ساعت ۱۰ تماس برای پیش‌فاکتور", "تماس برای پیش‌فاکتور"),
        (Locale.FA, "تماس برای پیش‌فاکتور، فردا ساعت ۱۰", "تماس برای پیش‌فاکتور"),
        (Locale.TH, "พรุ่งนี้ 10 โมงเช้า โทรเรื่องใบเสนอราคา", "โทรเรื่องใบเสนอราคา"),
        (Locale.TH, "โทรเรื่องใบเสนอราคาพรุ่งนี้ 10 โมงเช้า", "โทรเรื่องใบเสนอราคา"),
    ],
)
async def test_both_are_taken_from_one_text(
    sqlite_database: str, locale: Locale, typed: str, topic: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await asked_when(town)
        await rep.say(typed)
        assert topic in rep.sees
        await rep.tap_key("form-save")
        assert await last_planned(town) == (TEN_TOMORROW, topic)


async def test_a_day_alone_is_asked_its_hour_and_the_topic_waits(town: Town) -> None:
    rep = await asked_when(town)
    await rep.say("tomorrow, the revised offer")
    await rep.tap("10" if "10:00" in rep.buttons else "9:00")
    assert "the revised offer" in rep.sees
    await rep.tap("Save")
    due, note = await last_planned(town)
    assert (due.date(), note) == (TEN_TOMORROW.date(), "the revised offer")


async def test_what_is_past_is_refused_and_its_topic_is_not_typed_again(town: Town) -> None:
    rep = await asked_when(town)
    await rep.say("yesterday 10:00 the revised offer")
    assert "When should I remind you?" in rep.sees
    await rep.say("tomorrow 10:00")
    assert "the revised offer" in rep.sees
    await rep.tap("Save")
    assert await last_planned(town) == (TEN_TOMORROW, "the revised offer")


async def test_a_topic_that_is_there_is_not_overwritten(town: Town) -> None:
    rep = await asked_when(town)
    await rep.say("tomorrow 10:00 the revised offer")
    await rep.tap("When")
    await rep.say("Monday 10:00 something else")
    assert "I can’t read when" in rep.sees


async def test_words_that_name_no_day_are_still_asked_about(town: Town) -> None:
    rep = await asked_when(town)
    await rep.say("call about the quote")
    assert "I can’t read when" in rep.sees


HALF_PAST = [
    (Locale.EN, "call tomorrow afternoon two thirty", "call"),
    (Locale.FR, "rappeler demain à 14 heures et demie", "rappeler"),
    (Locale.FA, "فردا دو و نیم بعدازظهر زنگ بزن", "زنگ بزن"),
    (Locale.TH, "โทรพรุ่งนี้บ่ายสองครึ่ง", "โทร"),
]
BROKEN_OFF = {
    Locale.EN: ("call tomorrow afternoon two and a half", "I can’t read when"),
    Locale.FR: ("rappeler demain deux et demie", "Je ne comprends pas quand"),
    Locale.FA: ("تماس فردا دو و نیم", "زمانش را نفهمیدم"),
    Locale.TH: ("โทรพรุ่งนี้บ่ายสองสามครึ่ง", "อ่านเวลาไม่ออก"),
}
"""More of an hour than can be read."""


@pytest.mark.parametrize(("locale", "typed", "topic"), HALF_PAST)
async def test_a_half_in_words_is_of_the_hour(
    sqlite_database: str, locale: Locale, typed: str, topic: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await asked_when(town)
        await rep.say(typed)
        await rep.tap_key("form-save")
        assert await last_planned(town) == (TEN_TOMORROW.replace(hour=14, minute=30), topic)


@pytest.mark.parametrize("locale", BROKEN_OFF)
async def test_a_part_of_an_hour_is_never_what_it_is_about(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await asked_when(town)
        typed, unclear = BROKEN_OFF[locale]
        await rep.say(typed)
        assert unclear in rep.sees
