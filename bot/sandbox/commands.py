"""The command menu: which list of setMyCommands a person sees in a chat."""

from __future__ import annotations

import json
import re

from bot.sandbox.chats import Chat, Json
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import State

COMMANDS_LIMIT = 100
NAME_LIMIT = 32
DESCRIPTION_LIMIT = 256
SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}


def set_my_commands(state: State, given: Params) -> bool:
    commands = given.tree("commands", "bot commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    state.commands[_place(given)] = [_command(command) for command in commands]
    state.tell("commands")
    return True


def get_my_commands(state: State, given: Params) -> list[Json]:
    return state.commands.get(_place(given), [])


def delete_my_commands(state: State, given: Params) -> bool:
    state.commands.pop(_place(given), None)
    state.tell("commands")
    return True


def menu(state: State, chat: Chat, person_id: int) -> list[Json]:
    """The commands this person sees here: the narrowest scope wins, their language first."""
    language = state.cast.person(person_id).language
    here: Json = {"chat_id": chat.id}
    if chat.private:
        scopes = [{"type": "chat", **here}, {"type": "all_private_chats"}]
    else:
        scopes = [{"type": "chat_member", **here, "user_id": person_id}]
        if person_id == chat.members[0]:
            scopes.append({"type": "chat_administrators", **here})
        scopes.append({"type": "chat", **here})
        if person_id == chat.members[0]:
            scopes.append({"type": "all_chat_administrators"})
        scopes.append({"type": "all_group_chats"})
    for scope in [*scopes, {"type": "default"}]:
        for spoken in (language, ""):
            found = state.commands.get(_key(scope, spoken))
            if found:
                return found
    return []


def _place(given: Params) -> str:
    scope = given.tree("scope", "bot command scope") or {"type": "default"}
    if scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    for name in SCOPES[scope["type"]]:
        if not scope.get(name):
            raise bad_request(f"can't parse BotCommandScope: Can't find field {name!r}")
    language = given.text("language_code")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return _key(scope, language)


def _key(scope: Json, language: str) -> str:
    numbers = {name: int(scope[name]) for name in SCOPES[scope["type"]]}
    return json.dumps([scope["type"], numbers, language])


def _command(command: Json) -> Json:
    name = str(command.get("command", "")).removeprefix("/")
    description = str(command.get("description", "")).strip()
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > NAME_LIMIT:
        raise bad_request(f"command length must not exceed {NAME_LIMIT}")
    if not re.fullmatch("[a-z0-9_]+", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > DESCRIPTION_LIMIT:
        raise bad_request(f"command description length must not exceed {DESCRIPTION_LIMIT}")
    return {"command": name, "description": description}
