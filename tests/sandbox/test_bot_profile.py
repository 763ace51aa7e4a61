"""Commands by scope and language, names, files, members: the quiet methods."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.sandbox.commands import menu
from bot.sandbox.world import World

SARA, TOM, NADIA, TEAM = 7, 8, 9, -100


def seen(world: World, person: int, chat: int) -> list[str]:
    return [c["command"] for c in menu(world.state, world.state.chats[chat], person)]


async def set_commands(world: World, name: str, scope: Any = None, language: str = "") -> None:
    commands = [{"command": name, "description": "does it"}]
    params = {"commands": commands, "scope": scope, "language_code": language}
    assert (await world.call("setMyCommands", params)).result is True


async def test_the_narrowest_scope_wins_and_their_language_first(world: World) -> None:
    await set_commands(world, "everywhere")
    assert seen(world, SARA, SARA) == ["everywhere"]
    await set_commands(world, "farsi", {"type": "all_private_chats"}, "fa")
    assert (seen(world, SARA, SARA), seen(world, TOM, TOM)) == (["farsi"], ["everywhere"])
    await set_commands(world, "sara", {"type": "chat", "chat_id": SARA})
    assert seen(world, SARA, SARA) == ["sara"]
    await set_commands(world, "team", {"type": "all_group_chats"})
    await set_commands(world, "boss", {"type": "all_chat_administrators"})
    assert (seen(world, SARA, TEAM), seen(world, TOM, TEAM)) == (["team"], ["boss"])
    await world.call("deleteMyCommands", {"scope": {"type": "chat", "chat_id": SARA}})
    assert seen(world, SARA, SARA) == ["farsi"]
    kept = await world.call("getMyCommands")
    assert kept.result == [{"command": "everywhere", "description": "does it"}]


@pytest.mark.parametrize(
    ("command", "description", "words"),
    [
        ("", "x", "command must be non-empty"),
        ("x" * 33, "x", "command length must not exceed 32"),
        ("New", "x", "BOT_COMMAND_INVALID"),
        ("new", " ", "command description must be non-empty"),
        ("new", "x" * 257, "command description length must not exceed 256"),
    ],
)
async def test_commands_that_are_refused(
    world: World, command: str, description: str, words: str
) -> None:
    commands = [{"command": command, "description": description}]
    answer = await world.call("setMyCommands", {"commands": commands})
    assert answer.body["description"] == f"Bad Request: {words}"


async def test_names_per_language(world: World) -> None:
    await world.call("setMyName", {"name": "فرصت", "language_code": "fa"})
    persian = await world.call("getMyName", {"language_code": "fa"})
    assert persian.result == {"name": "فرصت"}
    assert (await world.call("getMyName")).result == {"name": "Forsat"}
    assert (
        await world.call("setMyShortDescription", {"short_description": "x" * 121})
    ).status == 400


async def test_members(world: World) -> None:
    async def status(chat_id: int, user_id: int) -> str:
        answer = await world.call("getChatMember", {"chat_id": chat_id, "user_id": user_id})
        return str(answer.result["status"])

    assert [await status(TEAM, who) for who in (TOM, SARA, NADIA, 1)] == [
        "creator",
        "member",
        "left",
        "member",
    ]
    assert (await world.call("getChatMember", {"chat_id": TEAM, "user_id": 55})).status == 400
    assert (await world.call("leaveChat", {"chat_id": TEAM})).result is True
    told = await world.call("sendMessage", {"chat_id": TEAM, "text": "x"})
    assert told.body["description"] == "Forbidden: bot is not a member of the supergroup chat"


async def test_pins_and_reactions(world: World) -> None:
    mine = world.phone(SARA).say("mine")["message_id"]
    where = {"chat_id": SARA, "message_id": mine}
    assert (await world.call("pinChatMessage", where)).result is True
    assert world.messages(SARA)[-1]["pinned_message"]["message_id"] == mine
    assert (await world.call("unpinChatMessage", {"chat_id": SARA})).result is True
    assert (await world.call("unpinChatMessage", {"chat_id": SARA})).status == 400
    thumb = {"type": "emoji", "emoji": "\N{THUMBS UP SIGN}"}
    assert (await world.call("setMessageReaction", {**where, "reaction": [thumb]})).result is True
    two = await world.call("setMessageReaction", {**where, "reaction": [thumb, thumb]})
    assert two.status == 400


async def test_a_chat_action_is_one_of_the_list(world: World) -> None:
    typing = {"chat_id": SARA, "action": "typing"}
    assert (await world.call("sendChatAction", typing)).result is True
    wrong = await world.call("sendChatAction", {**typing, "action": "thinking"})
    assert wrong.body["description"] == "Bad Request: wrong parameter action in request"


async def test_the_world_can_be_kept(world: World) -> None:
    world.phone(SARA).document(b"%PDF", "offer.pdf")
    await set_commands(world, "everywhere")
    kept = json.loads(json.dumps(world.dump()))
    again = World.restore(kept, now=world.state.now, machine=world.machine)
    assert json.loads(json.dumps(again.dump())) == kept
    (update,) = (await again.call("getUpdates")).result
    file_id = update["message"]["document"]["file_id"]
    shown = (await again.call("getFile", {"file_id": file_id})).result
    file = again.state.files.at(shown["file_path"])
    assert file is not None
    assert file.data == b"%PDF"


def test_a_real_token_is_refused(world: World) -> None:
    with pytest.raises(ValueError, match="could be a real bot's"):
        World(
            world.state.cast,
            now=world.state.now,
            machine=world.machine,
            token="123456789:AAF-abcdefghijklmnopqrstuvwxyz12345",
        )


async def test_chats_as_the_bot_sees_them(world: World) -> None:
    full = (await world.call("getChat", {"chat_id": TEAM})).result
    assert (full["title"], full["type"]) == ("Team", "supergroup")
    assert (await world.call("getChatMemberCount", {"chat_id": TEAM})).result == 3
    admins = (await world.call("getChatAdministrators", {"chat_id": TEAM})).result
    assert [admin["user"]["id"] for admin in admins] == [TOM]
    assert (await world.call("getChatAdministrators", {"chat_id": SARA})).status == 400
    assert (await world.call("leaveChat", {"chat_id": SARA})).status == 400


async def test_a_stranger_of_a_shared_group_cannot_be_written_to_first(world: World) -> None:
    world.state.chats[TEAM].members.append(NADIA)
    told = await world.call("sendMessage", {"chat_id": NADIA, "text": "x"})
    assert told.body["description"] == "Forbidden: bot can't initiate conversation with a user"


async def test_menu_buttons(world: World) -> None:
    button = {"type": "commands"}
    params = {"chat_id": SARA, "menu_button": button}
    assert (await world.call("setChatMenuButton", params)).result is True
    assert (await world.call("getChatMenuButton", {"chat_id": SARA})).result == button
    assert (await world.call("setChatMenuButton", {"menu_button": {"type": "x"}})).status == 400
