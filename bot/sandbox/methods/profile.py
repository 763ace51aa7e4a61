"""Methods about the bot itself: who it is and how it presents itself."""

from __future__ import annotations

from collections.abc import Callable

from bot.sandbox.chats import Json
from bot.sandbox.methods.where import open_chat
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import State

LIMITS = {"name": 64, "description": 512, "short_description": 120}
REFUSALS = {
    "name": "BOT_TITLE_INVALID",
    "description": "DESCRIPTION_TOO_LONG",
    "short_description": "ABOUT_TOO_LONG",
}


def get_me(state: State, _: Params) -> Json:
    return state.bot


def setter(field: str) -> Callable[[State, Params], bool]:
    """setMyName, setMyDescription, setMyShortDescription: one value per language."""

    def set_field(state: State, given: Params) -> bool:
        value = given.text(field)
        if len(value) > LIMITS[field]:
            raise bad_request(REFUSALS[field])
        state.profile[f"{field}:{given.text('language_code')}"] = value
        return True

    return set_field


def getter(field: str) -> Callable[[State, Params], Json]:
    """The value in the language asked for, else the one set for every language."""

    def get_field(state: State, given: Params) -> Json:
        default = state.bot["first_name"] if field == "name" else ""
        everywhere = state.profile.get(f"{field}:") or default
        return {field: state.profile.get(f"{field}:{given.text('language_code')}", everywhere)}

    return get_field


def set_chat_menu_button(state: State, given: Params) -> bool:
    button = given.tree("menu_button", "menu button") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("MenuButton has unsupported type")
    if given.has("chat_id"):
        open_chat(state, given).menu_button = button
    return True


def get_chat_menu_button(state: State, given: Params) -> Json:
    chosen = open_chat(state, given).menu_button if given.has("chat_id") else None
    return chosen or {"type": "commands"}
