"""Ways to an opportunity besides buttons: each by each role, to one's own, to another's, to
none. Who may see it gets there by every door; to everybody else it is as if it never was.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.actions.opportunities.creating import create, reassign
from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.opportunities import Opportunity
from bot.handlers.home.presses import ShowHome
from bot.speech.moves import OpenCard
from handlers.pressing import company, press
from handlers.test_doors import SENTENCE
from support.pictures import PNG
from support.sales import member_of
from support.town import ADMIN, MANAGER, REP, SECOND, STRANGER, VIEWER, Town

TITLE = "Zebrafink deal"
MISSING = 10**6
SEEN_BY = (REP, MANAGER, ADMIN)
"""Whose it is, whose team's it is, and who sees all."""
HIDDEN_FROM = (SECOND, VIEWER)


@dataclass(frozen=True)
class Aim:
    """What somebody tries to reach: its id, its number and words of its title."""

    id: int
    number: str
    words: str


NOWHERE = Aim(MISSING, "OPP-2026-09999", "Zebrafunk")

Door = Callable[[Town, int, Aim], Awaitable[None]]


async def link(town: Town, person: int, aim: Aim) -> None:
    await town.person(person).open_link(f"o_{aim.id}")


async def number_typed(town: Town, person: int, aim: Aim) -> None:
    await town.person(person).say(aim.number)


async def number_in_small_letters(town: Town, person: int, aim: Aim) -> None:
    await town.person(person).say(f"  {aim.number.lower()} ")


async def found_by_number(town: Town, person: int, aim: Aim) -> None:
    await town.person(person).say(f"/find {aim.number}")


async def found_by_words(town: Town, person: int, aim: Aim) -> None:
    await town.person(person).say(f"/find {aim.words}")


async def reply_to_number(town: Town, person: int, aim: Aim) -> None:
    await _reply(town, person, {"text": f"{aim.number} and so on"})


async def reply_to_link(town: Town, person: int, aim: Aim) -> None:
    await _reply(town, person, {"text": f"look https://t.me/bot?start=o_{aim.id}"})


async def reply_to_hidden_link(town: Town, person: int, aim: Aim) -> None:
    url = f"https://t.me/bot?start=o_{aim.id}"
    entity = {"type": "text_link", "offset": 0, "length": 4, "url": url}
    await _reply(town, person, {"text": "look", "entities": [entity]})


async def photo_in_reply(town: Town, person: int, aim: Aim) -> None:
    phone = town.person(person).phone
    message = _bots(town, person, {"text": f"https://t.me/bot?start=o_{aim.id}"})
    phone.photo(PNG, "as agreed", reply_to=message)
    await town.go_on()


async def forward_put_there(town: Town, person: int, aim: Aim) -> None:
    """The bot asks what a forward belongs to, and reads the number as the answer."""
    someone = town.person(person)
    someone.phone.forward("We are in", "A customer")
    await town.go_on()
    await someone.say(aim.number)
    await someone.say(aim.words)


async def card_sent_by_inline(town: Town, person: int, aim: Aim) -> None:
    """A card of our inline mode, as somebody forwarded it, or forged it."""
    state = town.sandbox.world.state
    text = f"look https://t.me/bot?start=o_{aim.id}"
    phone = town.person(person).phone
    content = {"text": text, "via_bot": state.bot_user()}
    message = state.post(phone.chat, phone.person.as_user(), content)
    state.updates.add("message", message.body)
    await town.go_on()


def _bots(town: Town, person: int, content: dict[str, Any]) -> int:
    """A message of the bot's in their chat, of which the database knows nothing."""
    state = town.sandbox.world.state
    chat = town.person(person).phone.chat
    return int(state.post(chat, state.bot_user(), content).id)


async def _reply(town: Town, person: int, content: dict[str, Any]) -> None:
    message = _bots(town, person, content)
    await town.person(person).reply("they called back", to=message)


DOORS: tuple[Door, ...] = (
    link,
    number_typed,
    number_in_small_letters,
    found_by_number,
    found_by_words,
    reply_to_number,
    reply_to_link,
    reply_to_hidden_link,
    photo_in_reply,
    forward_put_there,
    card_sent_by_inline,
)


async def noras(town: Town) -> Aim:
    def inside(desk: Desk) -> Aim:
        made = create(member_of(desk, REP), desk, customer="Norrin", title=TITLE, answers={})
        desk.store.flush()
        return Aim(made.id, made.number, "Zebrafink")

    return await town.core.work.write(inside)


def said(town: Town, person: int) -> list[str]:
    """All that the bot wrote there, buttons included."""
    messages = town.person(person).phone.messages()
    return [
        json.dumps([each.get("text") or each.get("caption"), _words(each)])
        for each in messages
        if each["from"]["is_bot"]
    ]


def _words(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def through(town: Town, door: Door, person: int, aim: Aim) -> list[str]:
    """What they read after it, from the same beginning each time; the aim's words as one."""
    await town.person(person).say("/cancel")
    await press(town, person, ShowHome())
    seen = len(said(town, person))
    await door(town, person, aim)
    plain = [each.replace(aim.number, "?") for each in said(town, person)[seen:]]
    plain = [re.sub(re.escape(aim.number), "?", each, flags=re.IGNORECASE) for each in plain]
    plain = [each.replace(f"o_{aim.id}", "o_?").replace(aim.words, "?") for each in plain]
    return [re.sub(r"\d+ messages?", "? messages", each) for each in plain]


async def test_anothers_is_like_what_does_not_exist(town: Town) -> None:
    aim = await noras(town)
    for person in HIDDEN_FROM:
        await town.person(person).say("/help")
        before = await _kept(town)
        for door in DOORS:
            anothers = await through(town, door, person, aim)
            assert anothers, door
            assert anothers == await through(town, door, person, NOWHERE), door
            assert not [each for each in anothers if _shows(each)], door
        assert await _kept(town) == before


async def test_who_may_see_it_gets_there(town: Town) -> None:
    aim = await noras(town)
    for person in SEEN_BY:
        for door in DOORS:
            await town.person(person).say("/cancel")
            seen = len(said(town, person))
            await door(town, person, aim)
            shown = said(town, person)[seen:]
            assert any(_shows(each) for each in shown), (door, person, shown)


async def test_a_stranger_reads_one_sentence_whatever_the_door(town: Town) -> None:
    aim = await noras(town)
    before = await company(town)
    for door in DOORS:
        await door(town, STRANGER, aim)
    bots = [each for each in said(town, STRANGER) if not re.search(r"look|and so on|t\.me", each)]
    assert [SENTENCE in each for each in bots] == [True]
    assert await company(town) == before


def _shows(message: str) -> bool:
    """A card, a button that opens it, or its row in a list."""
    return "deal" in message or "1. Norrin" in message


async def _kept(town: Town) -> list[Any]:
    everything = await company(town)
    return [everything[name] for name in ("opportunity", "record", "follow_up", "party")]


async def offered(town: Town, person: int, words: str) -> list[dict[str, Any]]:
    """What inline mode offers this person for these words."""
    bar = town.sandbox.world.inline(person)
    query = bar.type(words)
    await town.go_on()
    found = bar.results(query)
    return list(found or [])


async def test_inline_mode_offers_what_one_may_see(town: Town) -> None:
    await noras(town)
    await town.core.work.write(
        lambda desk: change_setting(member_of(desk, ADMIN), desk, "inline_mode", True)
    )
    for person in (*SEEN_BY, *HIDDEN_FROM):
        await town.person(person).say("/help")
    for words in ("Zebrafink", "Norrin", ""):
        for person in SEEN_BY:
            assert TITLE in json.dumps(await offered(town, person, words)), (person, words)
        for person in (*HIDDEN_FROM, STRANGER):
            assert await offered(town, person, words) == [], (person, words)


async def test_a_card_that_was_given_away_is_closed_to_whom_it_was_taken_from(town: Town) -> None:
    """It still stands in the chat of who had it; a reply, a tap and an edit find nothing."""
    aim = await noras(town)
    await _give(town, aim, to=SECOND)
    sam = town.person(SECOND)
    await sam.open_link(f"o_{aim.id}")
    card = sam.message["message_id"]
    assert TITLE in sam.reads
    await sam.reply("they called back", to=card)
    words = sam.phone.messages()[-2]["message_id"]
    await _give(town, aim, to=REP)
    before = (await company(town))["record"]

    await press(town, SECOND, ShowHome())
    nothing = await through(town, reply_to_link, SECOND, NOWHERE)
    await sam.say("/cancel")
    await press(town, SECOND, ShowHome())
    await sam.reply("they called back", to=card)
    assert said(town, SECOND)[-1] == nothing[-1]
    await press(town, SECOND, ShowHome())
    await press(town, SECOND, OpenCard(aim.id), message_id=card)
    assert TITLE not in said(town, SECOND)[-1]
    sam.phone.edit(words, "they did not call back")
    await town.go_on()
    assert (await company(town))["record"] == before


async def _give(town: Town, aim: Aim, to: int) -> None:
    def act(desk: Desk) -> None:
        found = desk.store.get(Opportunity, aim.id)
        assert found is not None
        heir = member_of(desk, to)
        reassign(member_of(desk, ADMIN), desk, aim.id, version=found.version, to=heir.id)

    await town.core.work.write(act)


async def test_what_another_kept_of_a_forward_is_not_told(town: Town) -> None:
    """Two sellers were sent the same words of a customer: each keeps their own."""
    aim = await noras(town)
    for person in (REP, SECOND):
        await town.person(person).say("/start")
    at = 1_795_000_000
    town.rep.phone.forward("We are in", "A customer", date=at)
    await town.go_on()
    await town.rep.say(aim.number)
    await town.rep.tap("deal")
    assert len((await company(town))["record"]) == 1
    sam = town.person(SECOND)
    fresh = await _forwarded(town, "Something else", at)
    assert await _forwarded(town, "We are in", at) == fresh
    assert not [each for each in sam.screens if "Norrin" in each]


async def _forwarded(town: Town, words: str, at: int) -> str:
    sam = town.person(SECOND)
    await sam.say("/cancel")
    sam.phone.forward(words, "A customer", date=at)
    await town.go_on()
    return re.sub(r"\d+ messages?", "? messages", said(town, SECOND)[-1])
