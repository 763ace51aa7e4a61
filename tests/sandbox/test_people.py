"""What people do reaches the bot as proper updates, and taps are answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.sandbox.world import World

SARA, TOM, NADIA, TEAM = 7, 8, 9, -100


async def arrived(world: World, **params: Any) -> list[dict[str, Any]]:
    return list((await world.call("getUpdates", params)).result)


async def test_updates_come_again_until_they_are_confirmed(world: World) -> None:
    sara = world.phone(SARA)
    for words in ("one", "two", "three"):
        sara.say(words)
    first = await arrived(world, limit=2)
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert await arrived(world, limit=2) == first
    rest = await arrived(world, offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["three"]
    assert await arrived(world, offset=-1) == rest
    assert await arrived(world, offset=rest[-1]["update_id"] + 1) == []


async def test_a_long_poll_waits_and_the_older_one_is_told_off(world: World) -> None:
    async def poll() -> Any:
        return await world.call("getUpdates", {"timeout": 5})

    async def speak() -> None:
        await asyncio.sleep(0.01)
        world.phone(SARA).say("now")

    old, new, _ = await asyncio.gather(poll(), poll(), speak())
    assert old.status == 409
    assert old.body["description"].startswith("Conflict: terminated by other getUpdates request")
    assert new.result[0]["message"]["text"] == "now"


async def test_allowed_updates_apply_to_later_ones(world: World) -> None:
    world.phone(SARA).say("before")
    await arrived(world, allowed_updates='["callback_query"]')
    world.phone(SARA).say("after")
    assert [u["message"]["text"] for u in await arrived(world)] == ["before"]


async def test_a_deep_link_opens_the_bot(world: World) -> None:
    world.phone(NADIA).open_link("join_4f2a")
    (update,) = await arrived(world)
    assert update["message"]["text"] == "/start join_4f2a"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert (await world.call("sendMessage", {"chat_id": NADIA, "text": "hi"})).status == 200
    with pytest.raises(ValueError, match="64 letters"):
        world.phone(NADIA).open_link("no spaces")


async def test_a_tap_is_answered_once(world: World, clock: Any) -> None:
    rows = [[{"text": "Save", "callback_data": "s:1"}, {"text": "Back", "callback_data": "b"}]]
    markup = {"inline_keyboard": rows}
    await world.call("sendMessage", {"chat_id": SARA, "text": "?", "reply_markup": markup})
    sara = world.phone(SARA)
    query = sara.tap("Save")
    (update,) = await arrived(world)
    assert update["callback_query"]["data"] == "s:1"
    assert update["callback_query"]["message"]["text"] == "?"
    assert sara.toast(query) is None
    answer = {"callback_query_id": query, "text": "Saved", "show_alert": True}
    await world.call("answerCallbackQuery", answer)
    assert sara.toast(query) == {"text": "Saved", "alert": True}
    assert (await world.call("answerCallbackQuery", answer)).status == 400
    late = sara.tap("Back")
    clock.seconds += 16
    refused = await world.call("answerCallbackQuery", {"callback_query_id": late})
    assert "query is too old" in refused.body["description"]
    with pytest.raises(LookupError, match="no button 'Gone'"):
        sara.tap("Gone")


async def test_a_forged_press_on_a_message_that_is_gone(world: World) -> None:
    world.phone(SARA).press(99, "x:1")
    (update,) = await arrived(world)
    assert update["callback_query"]["message"]["date"] == 0
    assert update["callback_query"]["data"] == "x:1"


async def test_a_link_button_to_the_bot_starts_it(world: World) -> None:
    button = {"text": "Open", "url": "https://t.me/forsat_demo_bot?start=o_12"}
    markup = {"inline_keyboard": [[button]]}
    await world.call("sendMessage", {"chat_id": TEAM, "text": "Won", "reply_markup": markup})
    assert world.phone(SARA, TEAM).tap("Open") is None
    assert world.messages(SARA)[-1]["text"] == "/start o_12"


async def test_reply_keyboard_and_consent(world: World) -> None:
    keys = [["Skip"], [{"text": "My phone", "request_contact": True}]]
    markup = {"keyboard": keys, "one_time_keyboard": True}
    ask = {"chat_id": SARA, "text": "?", "reply_markup": markup}
    sara = world.phone(SARA)
    await world.call("sendMessage", ask)
    assert sara.keys() == [["Skip"], ["My phone"]]
    sara.key("My phone")
    assert sara.keys() == []
    await world.call("sendMessage", ask)
    assert sara.key("My phone", consent=False) is None
    (update,) = await arrived(world)
    assert update["message"]["contact"]["user_id"] == SARA


async def test_everything_people_send(world: World, picture: Callable[..., bytes]) -> None:
    sara = world.phone(SARA)
    first = sara.photo(picture(), "at the fair")
    sara.document(b"%PDF", "offer.pdf", reply_to=first["message_id"])
    sara.voice(b"OggS", 4)
    sara.location(35.7, 51.4)
    sara.forward("call me", "A customer")
    sara.edit(sara.say("wrnog")["message_id"], "wrong")
    updates = await arrived(world)
    messages = [update.get("message", update.get("edited_message")) for update in updates]
    assert messages[0]["caption"] == "at the fair"
    assert messages[1]["reply_to_message"]["message_id"] == first["message_id"]
    assert messages[1]["document"]["mime_type"] == "application/pdf"
    assert messages[2]["voice"]["duration"] == 4
    assert messages[3]["location"] == {"latitude": 35.7, "longitude": 51.4}
    assert messages[4]["forward_origin"]["sender_user_name"] == "A customer"
    assert updates[-1]["edited_message"]["text"] == "wrong"


async def test_groups_keep_privacy(world: World) -> None:
    said = (await world.call("sendMessage", {"chat_id": TEAM, "text": "Won!"})).result
    sara = world.phone(SARA, TEAM)
    sara.say("between us")
    sara.say("/board@another_bot")
    sara.say("/board@forsat_demo_bot")
    sara.say("well done", reply_to=said["message_id"])
    heard = [update["message"]["text"] for update in await arrived(world)]
    assert heard == ["/board@forsat_demo_bot", "well done"]


async def test_the_bot_comes_and_goes(world: World) -> None:
    tom = world.phone(TOM, TEAM)
    tom.remove_bot()
    tom.add_bot()
    world.phone(SARA).block()
    updates = await arrived(world)
    changes = [update["my_chat_member"] for update in updates if "my_chat_member" in update]
    statuses = [change["new_chat_member"]["status"] for change in changes]
    assert statuses == ["kicked", "member", "kicked"]
    assert any("new_chat_members" in update.get("message", {}) for update in updates)
    with pytest.raises(LookupError, match="Nadia is not in this chat"):
        world.phone(NADIA, TEAM)


async def test_inline_mode(world: World) -> None:
    bar = world.inline(SARA)
    query = bar.type("acme")
    (update,) = await arrived(world)
    assert update["inline_query"]["query"] == "acme"
    content = {"message_text": "/open 12"}
    result = {"type": "article", "id": "12", "title": "Acme", "input_message_content": content}
    answer = {"inline_query_id": query, "results": [result]}
    assert (await world.call("answerInlineQuery", answer)).result is True
    assert bar.results(query) == [result]
    assert bar.choose(query, "12")["text"] == "/open 12"
    assert (await world.call("answerInlineQuery", answer)).status == 400
    many = {"inline_query_id": query, "results": [result] * 51}
    refused = await world.call("answerInlineQuery", many)
    assert "too many inline query results" in refused.body["description"]
