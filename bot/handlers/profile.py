"""What the bot says of itself: its commands, in every language and place."""

from __future__ import annotations

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from bot.domain.people import USUAL_CALENDAR, Locale
from bot.speech.reader import Reader
from bot.speech.translator import Translator

PRIVATE = (
    "new",
    "list",
    "find",
    "board",
    "today",
    "inbox",
    "customers",
    "report",
    "settings",
    "invite",
    "help",
    "cancel",
)
GROUP = ("register",)

_log = structlog.get_logger(__name__)


async def tell_commands(bot: Bot, tr: Translator) -> None:
    """Sets the command menu. A scope is a courtesy, not a permission: handlers check."""
    scopes = (
        (PRIVATE, BotCommandScopeAllPrivateChats()),
        (GROUP, BotCommandScopeAllGroupChats()),
    )
    try:
        for names, scope in scopes:
            for locale in Locale:
                commands = _commands(names, locale, tr)
                code = None if locale is Locale.EN else locale.value
                await bot.set_my_commands(commands, scope=scope, language_code=code)
    except TelegramAPIError as error:
        # The menu is a convenience; a server without it must not keep the bot from starting.
        _log.warning("commands not set", error=type(error).__name__)


def _commands(names: tuple[str, ...], locale: Locale, tr: Translator) -> list[BotCommand]:
    reader = Reader(locale, USUAL_CALENDAR[locale], "UTC")
    return [
        BotCommand(command=name, description=tr.plain(f"command-{name}", reader)) for name in names
    ]
