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

from bot.domain.people import USUAL_CALENDAR, Locale, Role
from bot.handlers.turns.turn import Turn
from bot.speech.reader import Reader
from bot.speech.say import Wire
from bot.speech.translator import Translator

SELLING = ("new", "today", "inbox", "list", "board", "find", "customers", "report", "settings")
LOOKING = ("list", "board", "find", "report", "settings")
ALWAYS = ("subscriptions", "help", "cancel")

PRIVATE: dict[Role, tuple[str, ...]] = {
    Role.REP: (*SELLING, *ALWAYS),
    Role.MANAGER: (*SELLING, "invite", *ALWAYS),
    Role.ADMIN: (*SELLING, "invite", *ALWAYS),
    Role.VIEWER: (*LOOKING, *ALWAYS),
}
"""What somebody of a role can do, the most usual first."""

GROUP = ("register",)

_log = structlog.get_logger(__name__)


async def tell_commands(bot: Bot, tr: Translator) -> None:
    """Sets the command menu. A scope is a courtesy, not a permission: handlers check.

    What stands here is for whoever has not said a word yet; then see `keep_commands`.
    """
    scopes = (
        (PRIVATE[Role.REP], BotCommandScopeAllPrivateChats()),
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


async def keep_commands(turn: Turn) -> None:
    """After a turn: the menu of a private chat follows the role and language of its member."""
    chat, kit = turn.origin.chat, turn.kit
    if turn.speaker is None or chat != turn.origin.person:
        return
    if kit.commands.get(chat) != turn.speaker:
        kit.commands[chat] = turn.speaker
        await kit.poster.try_post(_for_member(chat, *turn.speaker, kit.tr))


def _for_member(chat: int, role: Role, locale: Locale, tr: Translator) -> Wire:
    commands = [each.model_dump() for each in _commands(PRIVATE[role], locale, tr)]
    scope = {"type": "chat", "chat_id": chat}
    return Wire("setMyCommands", {"commands": commands, "scope": scope})


def _commands(names: tuple[str, ...], locale: Locale, tr: Translator) -> list[BotCommand]:
    reader = Reader(locale, USUAL_CALENDAR[locale], "UTC")
    return [
        BotCommand(command=name, description=tr.plain(f"command-{name}", reader)) for name in names
    ]
