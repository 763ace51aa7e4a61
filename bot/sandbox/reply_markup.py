"""Keyboards: what Telegram takes, drops silently, or refuses."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request

Markup = dict[str, Any]

CALLBACK_BYTES = 64
PLACEHOLDER_LIMIT = 64
COPY_LIMIT = 256
ROW_LIMIT = 12
BUTTON_LIMIT = 100
INLINE_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
)


def read_markup(given: Params, *, private: bool) -> Markup | None:
    """The keyboard to send, None for none; ApiError when Telegram would refuse it."""
    markup = given.tree("reply_markup", "reply keyboard markup")
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = _rows(markup["inline_keyboard"], "inline keyboard")
        kept = [[_inline_button(button, private=private) for button in row] for row in rows]
        return {"inline_keyboard": _counted(kept)} if kept else None
    if "keyboard" in markup:
        return _reply_keyboard(markup, private=private)
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return markup
    return None


def read_inline_markup(given: Params, *, private: bool) -> Markup | None:
    """The keyboard of an edit: Telegram takes inline ones only."""
    markup = read_markup(given, private=private)
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup


def _rows(value: Any, what: str) -> list[list[Any]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f"field {what!r} must be of type Array")
    return [row[:ROW_LIMIT] for row in value if row]


def _counted(rows: list[list[Markup]]) -> list[list[Markup]]:
    if sum(map(len, rows)) > BUTTON_LIMIT:
        raise bad_request("reply markup is too long")
    return rows


def _inline_button(button: Any, *, private: bool) -> Markup:
    where = "can't parse inline keyboard button"
    if not isinstance(button, dict):
        raise bad_request(f"{where}: expected an Object")
    if "text" not in button:
        raise bad_request(f'{where}: Can\'t find field "text"')
    if not str(button["text"]).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    action = next((name for name in INLINE_ACTIONS if button.get(name) is not None), None)
    if action is None:
        raise bad_request(f"{where}: Text buttons are unallowed in the inline keyboard")
    _check_action(action, button[action], private=private)
    return {name: value for name, value in button.items() if value is not None}


def _check_action(action: str, value: Any, *, private: bool) -> None:
    if action == "callback_data" and not 1 <= len(str(value).encode()) <= CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if action == "url":
        _check_address(str(value))
    if action == "web_app":
        if not private:
            raise bad_request("BUTTON_TYPE_INVALID")
        if not str(value.get("url", "")).startswith("https://"):
            raise bad_request("inline keyboard button Web App URL is invalid: Only HTTPS links")
    if action == "copy_text" and not 1 <= len(value.get("text", "")) <= COPY_LIMIT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_address(address: str) -> None:
    refusal = bad_request(f"inline keyboard button URL '{address}' is invalid: Wrong HTTP URL")
    if re.match(r"(tg|ton):", address):
        return
    with_scheme = address if "://" in address else f"http://{address}"
    parts = urlsplit(with_scheme)
    if parts.scheme not in {"http", "https"} or "." not in (parts.hostname or ""):
        raise refusal


def _reply_keyboard(markup: Markup, *, private: bool) -> Markup | None:
    rows = _rows(markup["keyboard"], "keyboard")
    kept = [[_key(key, private=private) for key in row] for row in rows]
    if len(str(markup.get("input_field_placeholder") or "")) > PLACEHOLDER_LIMIT:
        raise bad_request("input field placeholder is too long")
    return {**markup, "keyboard": _counted(kept)} if kept else None


def _key(key: Any, *, private: bool) -> Markup:
    if isinstance(key, str):
        key = {"text": key}
    if not isinstance(key, dict) or "text" not in key:
        raise bad_request("can't parse keyboard button: Can't find field \"text\"")
    if not str(key["text"]).strip():
        raise bad_request("keyboard button text must be non-empty")
    for wish, name in (("request_contact", "phone number"), ("request_location", "location")):
        if key.get(wish) and not private:
            raise bad_request(f"{name} can be requested in private chats only")
    return {name: value for name, value in key.items() if value is not None}
