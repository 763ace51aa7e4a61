"""Filters as own async classes: aiogram runs anything synchronous in a thread."""

from __future__ import annotations

from typing import Any

from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message

from bot.handlers.turns.turn import Turn
from bot.speech.presses import Press, unpack


class Pressed(BaseFilter):
    """A button of one of these kinds; hands the press over as `press`."""

    def __init__(self, *kinds: type[Press]) -> None:
        self.kinds = kinds

    async def __call__(self, query: CallbackQuery) -> dict[str, Any] | bool:
        press = unpack(query.data or "")
        return {"press": press} if isinstance(press, self.kinds) else False


class InPrivate(BaseFilter):
    """In the chat between one person and the bot."""

    async def __call__(self, message: Message) -> bool:
        return message.chat.type == "private"


class InGroup(BaseFilter):
    async def __call__(self, message: Message) -> bool:
        return message.chat.type in ("group", "supergroup")


class MenuKeyPressed(BaseFilter):
    """A key of the menu: its label in any of our languages; hands it over as `menu_key`."""

    async def __call__(self, message: Message, turn: Turn) -> dict[str, Any] | bool:
        key = turn.kit.menu.get((message.text or "").strip())
        return {"menu_key": key} if key else False
