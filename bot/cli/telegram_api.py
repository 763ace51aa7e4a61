"""One question to the Bot API without a chat library: whose token is this?"""

from __future__ import annotations

from typing import Any

from bot.cli.terminal import Problem

SECONDS = 10
UNAUTHORISED = (401, 404)
"""What the Bot API answers to a wrong token, and to one that is not even shaped like one."""


async def username(token: str, *, base: str) -> str:
    """The bot's name, without the @. Problem when it is no token, or nobody answers.

    No sentence holds the address: the token is in it.
    """
    from aiohttp import ClientError, ClientSession, ClientTimeout

    try:
        async with (
            ClientSession(timeout=ClientTimeout(SECONDS)) as client,
            client.get(f"{base}/bot{token}/getMe") as answer,
        ):
            if answer.status in UNAUTHORISED:
                raise Problem("Telegram does not know this token. Copy it again from @BotFather.")
            told: dict[str, Any] = await answer.json(content_type=None)
    except (ClientError, OSError, ValueError) as error:
        raise Problem(f"{base} does not answer ({type(error).__name__}).") from None
    if not isinstance(told, dict) or not told.get("ok"):
        raise Problem(f"{base} answers, but not as a Bot API server does.")
    return str(told["result"]["username"])
