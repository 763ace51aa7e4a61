"""One day without a break in each language: everything a rep does, one after the other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.domain.facts import Term
from bot.domain.history import RecordKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from stories.test_a_day_of_a_rep import _by_form, left_in_chat, made, records, settled
from support.days import Day
from support.pictures import PNG
from support.talker import Talker
from support.town import Town, open_town
from support.transcript import Transcript

TWO = {
    Locale.EN: "2 water pumps and 5 ball valves, 60%",
    Locale.FR: "2 pompes et 5 vannes, 60 %",
    Locale.FA: "۲ پمپ و ۵ شیر توپی، ۶۰٪",
    Locale.TH: "ปั๊ม 2 ตัว วาล์ว 5 อัน 60%",
}
"""Two products in one line, behind the customer's name."""
PLACE = (48.8584, 2.2945)
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MOST_BY_LINE, MOST_BY_FORM, MOST_LEFT = 2, 14, 2


@pytest.fixture
async def town(sqlite_database: str, day: Day) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=day.locale) as opened:
        await settled(opened, day)
        yield opened


class Working:
    """The rep at work: each act is counted, and written down as they would see it."""

    def __init__(self, town: Town, day: Day) -> None:
        self.town, self.day, self.rep = town, day, town.rep
        self.book = Transcript(f"day-{day.locale.value}")
        self.acts = self.before = 0

    def begin(self) -> None:
        self.acts, self.before = 0, len(left_in_chat(self.rep))

    @property
    def left(self) -> int:
        return len(left_in_chat(self.rep)) - self.before

    async def say(self, text: str) -> Talker:
        self.acts += 1
        await self.rep.say(text)
        self.book.did(text, self.rep)
        return self.rep

    async def tap_key(self, key: str, **facts: Term | int) -> Talker:
        self.acts += 1
        label = await self.rep.words(key, **facts)
        await self.rep.tap(label)
        self.book.did(f"[{label}]", self.rep)
        return self.rep

    async def tap(self, label: str) -> Talker:
        self.acts += 1
        await self.rep.tap(label)
        self.book.did(f"[{label}]", self.rep)
        return self.rep

    async def step(self, step: str) -> None:
        self.acts += 1
        await _by_form(self.rep, step)
        self.book.did(f"[{step}]", self.rep)

    async def reply(self, text: str, *, to: int) -> None:
        await self.rep.reply(text, to=to)
        self.book.did(f"(reply) {text}", self.rep)

    async def sent(self, what: str) -> None:
        await self.town.go_on()
        self.book.did(f"({what})", self.rep)


async def test_from_the_first_line_to_the_last_call(town: Town, day: Day) -> None:
    work = Working(town, day)
    await work.say("/start")
    await by_line(work)
    await by_form(work)
    await from_the_field(work)
    await calls_and_ends(work)
    await the_evening(work)
    work.book.keep()


async def by_line(work: Working) -> None:
    day = work.day
    lines = [f"{day.customers[0]} {TWO[day.locale]}", *(line for line, _ in day.lines[1:])]
    for line in lines:
        work.begin()
        await work.say(line)
        await work.tap_key("form-save")
        assert work.acts <= MOST_BY_LINE, line
        assert work.left <= MOST_LEFT, line
    first, *others = await made(work.town, day)
    assert (first.customer, first.products, first.probability) == (day.customers[0], 2, 60)
    assert first.amount == 2 * day.prices[0] + 5 * day.prices[2]
    assert others == [meant for _, meant in day.lines[1:]]


async def by_form(work: Working) -> None:
    day = work.day
    for customer in day.customers[-5:]:
        work.begin()
        await work.say("/new")
        for step in (customer[:12], "SKIP", "Water pu", "2", "MORE", "Ball valve", "5"):
            await work.step(step)
        await work.tap_key("form-save")
        if await work.rep.words("button-save-anyway") in work.rep.buttons:
            # They have one of this morning: it is another order, not the same twice.
            await work.tap_key("button-save-anyway")
        assert work.acts <= MOST_BY_FORM, customer
        assert work.left <= MOST_LEFT, customer
    kept = await made(work.town, day)
    assert [each.products for each in kept[10:]] == [2] * 5
    assert [each.customer for each in kept[10:]] == list(day.customers[-5:])


async def from_the_field(work: Working) -> None:
    """Replies, a photo, a voice, a place, a contact, a forward: all of the first card."""
    town, day, rep = work.town, work.day, work.rep
    await rep.open_link("o_1")
    card = rep.message["message_id"]
    before = len(await records(town, 1))
    await work.reply(day.reply, to=card)
    await work.reply(day.called, to=card)
    rep.phone.photo(PNG, reply_to=card)
    await work.sent("photo")
    rep.phone.voice(b"Ogg", reply_to=card)
    await work.sent("voice")
    rep.phone.location(*PLACE, reply_to=card)
    await work.sent("location")
    rep.phone.contact("+33 6 12 34 56 78", day.contact, reply_to=card)
    await work.sent("contact")
    kept = (await records(town, 1))[before:]
    assert [each.text for each in kept[:2]] == [day.reply, day.called]
    assert [each.file_kind for each in kept[2:4]] == ["photo", "voice"]
    assert kept[4].kind is RecordKind.VISIT
    assert day.contact in kept[5].text
    await work.say("/help")
    rep.phone.forward(day.forwarded, day.sender)
    await work.sent("forward")
    assert await rep.words("ask-opportunity") in rep.sees
    await work.tap(rep.buttons[0])
    assert day.forwarded in rep.sees


async def calls_and_ends(work: Working) -> None:
    town, rep = work.town, work.rep
    await rep.open_link("o_1")
    work.begin()
    await work.tap_key("button-call")
    await work.tap_key("button-reached")
    assert work.acts == 2
    await work.say(work.day.called)
    await work.tap_key("form-save")
    await rep.open_link("o_1")
    await work.tap_key("button-won")
    await work.tap_key("item-quality")
    await work.tap_key("form-save")
    assert await rep.words("won-cheer") in f"{rep.sees}\n{rep.toast}"
    await rep.open_link("o_2")
    await work.tap_key("button-lost")
    await work.tap_key("form-unticked", value=Term("item-price"))
    await work.tap_key("form-done")
    await work.tap_key("form-save")
    ended = [await town.kept(lambda desk, n=n: desk.store.get(Opportunity, n)) for n in (1, 2)]
    assert [each.status.value for each in ended if each] == ["won", "lost"]


async def the_evening(work: Working) -> None:
    """What is open, what was told to the team, and the morning after."""
    town, day = work.town, work.day
    await town.sweep()
    told = [text for text in town.group() if day.customers[0] in text]
    assert len(told) == 1
    assert told[0].count(day.customers[0]) == 1
    await work.say("/list")
    await work.say("/today")
    await work.tap_key("button-home")
    await town.at(MONDAY)
    await town.sweep()
    work.book.did("(Monday morning)", work.rep)
    assert await work.rep.words("digest-walk") in work.rep.buttons
    assert any(each.customer in work.rep.sees for each in await made(town, day))
