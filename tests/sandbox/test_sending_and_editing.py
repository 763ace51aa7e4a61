"""What the bot sends, edits and deletes, and the words Telegram refuses it with."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox.refusals import ApiError
from bot.sandbox.world import World

SARA, TOM, NADIA, TEAM = 7, 8, 9, -100
YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
KEYS = {"keyboard": [["Won", {"text": "Lost"}]]}


async def refusal(world: World, method: str, files: Any = None, **params: Any) -> str:
    answer = await world.call(method, params, files)
    assert answer.body["ok"] is False
    return str(answer.body["description"]).removeprefix("Bad Request: ")


async def send(world: World, text: str = "hello", **params: Any) -> Any:
    return (await world.call("sendMessage", {"chat_id": SARA, "text": text, **params})).result


async def test_a_message_stands_in_the_chat(world: World) -> None:
    sent = await send(world, " <b>سلام</b> a@b.example ", parse_mode="html", reply_markup=YES)
    assert sent["text"] == "سلام a@b.example"
    assert [e["type"] for e in sent["entities"]] == ["bold", "email"]
    assert sent["reply_markup"] == YES
    assert world.phone(SARA).last() == sent
    assert sent["date"] == int(world.state.now().timestamp())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "message text is empty"),
        (" \n ", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("ش" * 4097, "message is too long"),
        ("x" * 32769, "text is too long"),
    ],
)
async def test_texts_that_are_refused(world: World, text: str, words: str) -> None:
    assert await refusal(world, "sendMessage", chat_id=SARA, text=text) == words


async def test_length_counts_code_points_after_parsing(world: World) -> None:
    sent = await send(world, f"<b>{'😀' * 4096}</b>", parse_mode="HTML")
    assert len(sent["text"]) == 4096


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "x"}, "can't parse inline keyboard button: Text buttons are unallowed in"),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": " ", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        ({"text": "x", "callback_data": "ش" * 33}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x", "url": "http://localhost"},
            "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_buttons_that_are_refused(world: World, button: Any, words: str) -> None:
    markup = json.dumps({"inline_keyboard": [[button]]})
    told = await refusal(world, "sendMessage", chat_id=SARA, text="x", reply_markup=markup)
    assert told.startswith(words)


async def test_too_many_buttons(world: World) -> None:
    rows = [[{"text": "x", "callback_data": "x"}] * 8] * 13
    told = await refusal(
        world, "sendMessage", chat_id=SARA, text="x", reply_markup={"inline_keyboard": rows}
    )
    assert told == "reply markup is too long"


async def test_contact_is_asked_for_in_private_only(world: World) -> None:
    markup = {"keyboard": [[{"text": "Phone", "request_contact": True}]]}
    told = await refusal(world, "sendMessage", chat_id=TEAM, text="x", reply_markup=markup)
    assert told == "phone number can be requested in private chats only"


async def test_edit_in_place_and_nothing_new(world: World) -> None:
    where = {"chat_id": SARA, "message_id": (await send(world, reply_markup=YES))["message_id"]}
    same = await refusal(world, "editMessageText", **where, text="hello", reply_markup=YES)
    assert same.startswith("message is not modified: specified new message content and reply")
    edited = (await world.call("editMessageText", {**where, "text": "hello"})).result
    assert "reply_markup" not in edited
    assert edited["edit_date"] == edited["date"]
    assert len(world.messages(SARA)) == 1


async def test_edits_that_are_refused(world: World, picture: Callable[..., bytes]) -> None:
    keyboard = (await send(world, reply_markup=KEYS))["message_id"]
    text = (await send(world))["message_id"]
    mine = world.phone(SARA).say("mine")["message_id"]
    photo = await world.call("sendPhoto", {"chat_id": SARA}, {"photo": picture()})
    edit = {"chat_id": SARA, "text": "new"}
    for message_id, words in [
        (keyboard, "message can't be edited"),
        (mine, "message can't be edited"),
        (99, "message to edit not found"),
        (photo.result["message_id"], "there is no text in the message to edit"),
    ]:
        assert await refusal(world, "editMessageText", **edit, message_id=message_id) == words
    caption = await refusal(world, "editMessageCaption", chat_id=SARA, message_id=text)
    assert caption == "there is no caption in the message to edit"
    told = await refusal(
        world, "editMessageText", **edit, message_id=text, reply_markup=json.dumps(KEYS)
    )
    assert told == "inline keyboard expected"


async def test_photos(world: World, picture: Callable[..., bytes]) -> None:
    sent = await world.call(
        "sendPhoto", {"chat_id": SARA, "photo": "attach://p"}, {"p": picture(300, 200)}
    )
    photo = sent.result["photo"][-1]
    assert (photo["width"], photo["height"]) == (300, 200)
    again = await world.call("sendPhoto", {"chat_id": SARA, "photo": photo["file_id"]})
    assert again.result["photo"] == sent.result["photo"]
    for data, words in [
        (b"", "file must be non-empty"),
        (b"text", "IMAGE_PROCESS_FAILED"),
        (picture(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (
            b"\0" * 10_485_761,
            (
                "file of size 10485761 bytes is too big for a photo; "
                "the maximum size is 10485760 bytes"
            ),
        ),
    ]:
        assert await refusal(world, "sendPhoto", {"photo": data}, chat_id=SARA) == words
    assert await refusal(world, "sendPhoto", chat_id=SARA) == "there is no photo in the request"
    kind = await refusal(world, "sendDocument", chat_id=SARA, document=photo["file_id"])
    assert kind == "can't use file of type Photo as Document"


async def test_a_chart_is_exchanged_in_place(world: World, picture: Callable[..., bytes]) -> None:
    sent = await world.call("sendPhoto", {"chat_id": SARA, "caption": "May"}, {"photo": picture()})
    media = json.dumps({"type": "photo", "media": "attach://n", "caption": "<b>June</b>",
                        "parse_mode": "HTML"})  # fmt: skip
    params = {"chat_id": SARA, "message_id": sent.result["message_id"], "media": media}
    edited = await world.call("editMessageMedia", params, {"n": picture(grey=20)})
    assert edited.result["caption"] == "June"
    assert edited.result["photo"] != sent.result["photo"]


async def test_albums(world: World, picture: Callable[..., bytes]) -> None:
    one = {"type": "photo", "media": "attach://p"}
    sent = await world.call("sendMediaGroup", {"chat_id": SARA, "media": [one, one]},
                            {"p": picture()})  # fmt: skip
    assert len({message["media_group_id"] for message in sent.result}) == 1
    for media, words in [
        ([], "there are no messages to send"),
        ([one] * 11, "too many messages to send as an album"),
        ([one, {"type": "document"}], "document can't be mixed with other media types"),
    ]:
        assert await refusal(world, "sendMediaGroup", chat_id=SARA, media=media) == words


async def test_replies(world: World) -> None:
    mine = world.phone(SARA).say("mine")
    answered = await send(world, reply_parameters={"message_id": mine["message_id"]})
    assert answered["reply_to_message"]["text"] == "mine"
    told = await refusal(
        world, "sendMessage", chat_id=SARA, text="x", reply_parameters={"message_id": 99}
    )
    assert told == "message to be replied not found"
    lenient = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await send(world, reply_parameters=lenient)


async def test_deleting(world: World, clock: Any) -> None:
    ids = [(await send(world))["message_id"] for _ in range(3)]
    where = {"chat_id": SARA}
    assert (await world.call("deleteMessage", {**where, "message_id": ids[0]})).result is True
    gone = await refusal(world, "deleteMessage", **where, message_id=ids[0])
    assert gone == "message to delete not found"
    await world.call("deleteMessages", {**where, "message_ids": ids[:2]})
    assert [message["message_id"] for message in world.messages(SARA)] == ids[2:]
    clock.instant += timedelta(hours=49)
    old = await refusal(world, "deleteMessage", **where, message_id=ids[2])
    assert old == "message can't be deleted"


async def test_doors_that_are_closed(world: World) -> None:
    assert await refusal(world, "sendMessage", text="x") == "chat_id is empty"
    assert await refusal(world, "sendMessage", chat_id=NADIA, text="x") == "chat not found"
    world.phone(SARA).block()
    blocked = await refusal(world, "sendMessage", chat_id=SARA, text="x")
    assert blocked == "Forbidden: bot was blocked by the user"
    world.phone(TOM, TEAM).remove_bot()
    kicked = await refusal(world, "sendMessage", chat_id=TEAM, text="x")
    assert kicked == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_group_moves(world: World) -> None:
    world.phone(TOM, TEAM).upgrade_group(-200)
    answer = await world.call("sendMessage", {"chat_id": TEAM, "text": "x"})
    assert answer.body["parameters"] == {"migrate_to_chat_id": -200}
    moved = await world.call("sendMessage", {"chat_id": -200, "text": "x"})
    assert moved.result["chat"]["type"] == "supergroup"
    with pytest.raises(ApiError, match="upgraded to a supergroup"):
        _ = answer.result


async def test_unknown_methods(world: World) -> None:
    assert (await world.call("sendMesage")).status == 404
    assert (await world.call("GETME")).result["username"] == "forsat_demo_bot"


async def test_other_kinds_of_content(world: World, picture: Callable[..., bytes]) -> None:
    where = {"chat_id": SARA}
    document = await world.call("sendDocument", {**where, "caption": "Q"}, {"document": b"%PDF"})
    assert (document.result["document"]["file_size"], document.result["caption"]) == (4, "Q")
    voice = await world.call("sendVoice", {**where, "duration": "4"}, {"voice": b"OggS"})
    assert voice.result["voice"]["duration"] == 4
    place = {"latitude": "35.7", "longitude": 51.4}
    sent = await world.call("sendLocation", {**where, **place})
    assert sent.result["location"] == {"latitude": 35.7, "longitude": 51.4}
    contact = {"phone_number": "+15550100", "first_name": "Anna"}
    assert (await world.call("sendContact", {**where, **contact})).result["contact"] == contact
    assert await refusal(world, "sendContact", **where, first_name="Anna") == (
        "phone number and first name must be non-empty"
    )
    assert await refusal(world, "sendLocation", **where, latitude="north") == "latitude is invalid"
    long = await refusal(world, "sendPhoto", {"photo": picture()}, **where, caption="x" * 1025)
    assert long == "message caption is too long"


async def test_captions_and_buttons_are_edited(
    world: World, picture: Callable[..., bytes]
) -> None:
    sent = await world.call("sendPhoto", {"chat_id": SARA}, {"photo": picture()})
    where = {"chat_id": SARA, "message_id": sent.result["message_id"]}
    await world.call(
        "editMessageCaption", {**where, "caption": "<u>May</u>", "parse_mode": "HTML"}
    )
    edited = await world.call("editMessageReplyMarkup", {**where, "reply_markup": YES})
    assert (edited.result["caption"], edited.result["reply_markup"]) == ("May", YES)
    cleared = await world.call("editMessageReplyMarkup", where)
    assert "reply_markup" not in cleared.result
    assert await refusal(world, "editMessageText", text="x") == (
        "message identifier is not specified"
    )


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"parse_mode": "Markdown2"}, "unsupported parse_mode"),
        ({"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"reply_markup": "[1]"}, "object expected as reply markup"),
        ({"reply_markup": {"keyboard": [[{}]]}}, "can't parse keyboard button: Can't find field"),
        ({"reply_markup": {"keyboard": [[" "]]}}, "keyboard button text must be non-empty"),
    ],
)
async def test_forms_that_are_refused(world: World, params: Any, words: str) -> None:
    told = await refusal(world, "sendMessage", chat_id=SARA, text="x", **params)
    assert told.startswith(words)


async def test_what_the_last_keyboard_leaves(world: World) -> None:
    sara = world.phone(SARA)
    await send(world, reply_markup=KEYS)
    await send(world, "in between", reply_markup=YES)
    assert sara.keys() == [["Won", "Lost"]]
    await send(world, reply_markup={"remove_keyboard": True})
    assert sara.keys() == []


async def test_empty_keyboards_are_none_and_long_rows_are_cut(world: World) -> None:
    assert "reply_markup" not in await send(world, reply_markup={"inline_keyboard": [[]]})
    row = [{"text": str(n), "callback_data": "x"} for n in range(14)]
    cut = await send(world, reply_markup={"inline_keyboard": [row]})
    assert len(cut["reply_markup"]["inline_keyboard"][0]) == 12
