"""Which chat and which message a call means, with the official refusals."""

from __future__ import annotations

from bot.sandbox.chats import Chat, Message
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import State


def known_chat(state: State, given: Params) -> Chat:
    """The chat of `chat_id`, whether or not the bot may write there."""
    value = given.text("chat_id").strip()
    if not value:
        raise bad_request("chat_id is empty")
    if not value.lstrip("-").isdecimal():
        raise bad_request("chat not found")
    return state.chat(int(value))


def open_chat(state: State, given: Params) -> Chat:
    """The chat of `chat_id`, which the bot may write to."""
    chat = known_chat(state, given)
    chat.check_open(given.integer("message_thread_id"))
    return chat


def editable(state: State, given: Params) -> tuple[Chat, Message]:
    """The bot's own message to edit."""
    if not given.has("chat_id") and not given.has("message_id"):
        raise bad_request("message identifier is not specified")
    chat = open_chat(state, given)
    message = chat.message(given.integer("message_id"), "message to edit not found")
    if message.sender != state.bot["id"] or message.frozen():
        raise bad_request("message can't be edited")
    return chat, message


def replied(chat: Chat, given: Params) -> Message | None:
    """The message a new one answers, None for none."""
    wish = given.tree("reply_parameters", "reply parameters") or {}
    wanted = int(wish.get("message_id") or given.integer("reply_to_message_id"))
    if not wanted:
        return None
    optional = wish.get("allow_sending_without_reply", False)
    if wanted not in chat.messages and (optional or given.flag("allow_sending_without_reply")):
        return None
    return chat.message(wanted, "message to be replied not found")
