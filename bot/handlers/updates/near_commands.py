"""Commands as people type them: /reports does what /report does."""

from __future__ import annotations

import re

from aiogram.types import Update

from bot.handlers.home.more_commands import NAMES
from bot.handlers.home.profile import GROUP, PRIVATE

COMMANDS = frozenset(
    {
        *(each for names in PRIVATE.values() for each in names),
        *(*GROUP, *NAMES, "start", "privacy", "undo"),
    }
)

SAME = {
    "add": "new",
    "search": "find",
    "deals": "list",
    "opportunities": "list",
    "pipeline": "board",
    "kanban": "board",
    "clients": "customers",
    "contacts": "customers",
    "followups": "today",
    "reminders": "today",
    "digests": "subscriptions",
    "stop": "cancel",
}
"""Other words for the same, asked for before what is only spelled alike."""

LEAST = 4
"""Of fewer letters nothing is guessed: too many words are one letter apart."""

_COMMAND = re.compile(r"/([A-Za-z_]+)(?=$|[@\s])")


def as_meant(update: Update) -> Update:
    """The update with the command that was meant, where exactly one is a letter away.

    In a group nothing is guessed of a command that names no bot: "/kanban" is perhaps another's.
    """
    message = update.message
    typed = _COMMAND.match(message.text or "") if message else None
    if message is None or typed is None:
        return update
    word, rest = typed[1].lower(), (message.text or "")[typed.end() :]
    ours = message.chat.type == "private" or rest.startswith("@")
    command = _meant(word) if ours else word
    if command == typed[1]:
        return update
    text = f"/{command}{rest}"
    return update.model_copy(update={"message": message.model_copy(update={"text": text})})


def _meant(word: str) -> str:
    """The command of that name, of that sense, or the only one so spelled; else the word."""
    if word in COMMANDS or word in SAME:
        return SAME.get(word, word)
    near = [each for each in sorted(COMMANDS) if _is_near(word, each)]
    return near[0] if len(word) >= LEAST and len(near) == 1 else word


def is_unknown(text: str) -> bool:
    """Nothing but a command, and none of ours."""
    typed = _COMMAND.fullmatch(text.strip())
    return typed is not None and typed[1].lower() not in COMMANDS | SAME.keys()


def _is_near(word: str, command: str) -> bool:
    """A letter more, less or other, or two neighbours in the wrong order."""
    longer, shorter = (word, command) if len(word) >= len(command) else (command, word)
    if len(longer) - len(shorter) == 1:
        return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    if len(longer) != len(shorter):
        return False
    wrong = [at for at in range(len(longer)) if longer[at] != shorter[at]]
    if len(wrong) == 2:  # noqa: PLR2004 - a pair
        first, second = wrong
        swapped = (longer[second], longer[first]) == (shorter[first], shorter[second])
        return swapped and second == first + 1
    return len(wrong) == 1
