"""What Telegram says of a chat and no person said: in, out, moved."""

from __future__ import annotations

from collections.abc import Callable

from aiogram.types import ChatMemberUpdated, Update

from bot.actions.groups.standing import bot_back, bot_out, group_moved
from bot.actions.ports import Desk

GROUPS = ("group", "supergroup")
MAY_WRITE = ("member", "administrator", "creator")


def of_a_chat(update: Update) -> Callable[[Desk], None] | None:
    """What is to be done about it; None for what is no such news. Doing it twice does no harm."""
    if update.my_chat_member is not None:
        return _standing(update.my_chat_member, once=f"u{update.update_id}")
    message = update.message
    if message is not None and message.migrate_to_chat_id is not None:
        chat, to = message.chat.id, message.migrate_to_chat_id
        return lambda desk: group_moved(desk, chat, to)
    if message is not None and message.migrate_from_chat_id is not None:
        chat, to = message.migrate_from_chat_id, message.chat.id
        return lambda desk: group_moved(desk, chat, to)
    return None


def _standing(change: ChatMemberUpdated, *, once: str) -> Callable[[Desk], None] | None:
    if change.chat.type not in GROUPS:
        return None
    chat, now = change.chat.id, change.new_chat_member
    allowed = now.status == "restricted" and getattr(now, "can_send_messages", False)
    if now.status in MAY_WRITE or allowed:
        return lambda desk: bot_back(desk, chat)
    return lambda desk: bot_out(desk, chat, once=once)
