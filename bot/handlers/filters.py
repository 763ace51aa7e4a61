"""Filters as own async classes: aiogram runs anything synchronous in a thread."""

from __future__ import annotations

from typing import Any

from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message

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


class MenuLabel(BaseFilter):
    """A key of the menu keyboard: its label in any of our languages."""

    def __init__(self, labels: frozenset[str]) -> None:
        self.labels = labels

    async def __call__(self, message: Message) -> bool:
        return message.text in self.labels
