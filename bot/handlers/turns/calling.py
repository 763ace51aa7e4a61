"""One call of the Bot API, as JSON: what a turn says is not checked a second time.

The library makes an object of every keyboard, a form of the object and a Message of the
answer, of which a turn wants two numbers. So it is asked only where it is of use: to send
files, and to tell one refusal from another.
"""

from __future__ import annotations

import json
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramServerError
from aiogram.methods import (
    AnswerCallbackQuery,
    AnswerInlineQuery,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    SendAudio,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendVideo,
    SendVideoNote,
    SendVoice,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.methods.base import Response
from aiogram.types import InputFile, Message
from aiohttp import ClientError, ClientTimeout, web

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    "sendMessage": SendMessage,
    "sendPhoto": SendPhoto,
    "sendDocument": SendDocument,
    "sendVoice": SendVoice,
    "sendAudio": SendAudio,
    "sendVideo": SendVideo,
    "sendVideoNote": SendVideoNote,
    "sendChatAction": SendChatAction,
    "editMessageText": EditMessageText,
    "editMessageMedia": EditMessageMedia,
    "editMessageReplyMarkup": EditMessageReplyMarkup,
    "answerCallbackQuery": AnswerCallbackQuery,
    "answerInlineQuery": AnswerInlineQuery,
    "setMyCommands": SetMyCommands,
}

ANSWERS = tuple(
    Response[each.__returning__]  # type: ignore[name-defined]
    for each in METHODS.values()
)
"""What Telegram answers to each. Held here since pydantic remembers such a class only as
long as somebody holds it, and making one anew for every call cost more than the turn."""


SHORT = ClientTimeout(60.0)
"""Seconds for one call without files, as the library has it."""


class Line:
    """The way to the Bot API of one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def __call__(self, method: str, params: dict[str, Any]) -> Any:
        """Telegram's answer as JSON; of a message that went with a file what a turn wants of it.

        Raises TelegramAPIError when the server refuses, does not answer or says no JSON.
        """
        session = self._bot.session
        if _has_file(params) or not isinstance(session, AiohttpSession):
            return await self._by_library(method, params)
        client = await session.create_session()
        url = session.api.api_url(token=self._bot.token, method=method)
        try:
            async with client.post(url, json=params, timeout=SHORT) as answer:
                status, content = answer.status, await answer.text()
        except TimeoutError as error:
            raise TelegramNetworkError(
                as_asked(method, params), "Request timeout error"
            ) from error
        except ClientError as error:
            said = f"{type(error).__name__}: {error}"
            raise TelegramNetworkError(as_asked(method, params), said) from error
        if status == web.HTTPOk.status_code:
            result = _result(content)
            if result is not None:
                return result
        return self._refused(session, method, params, status, content)

    async def _by_library(self, method: str, params: dict[str, Any]) -> Any:
        asked = as_asked(method, params)
        try:
            answer = await self._bot(asked)
        except ClientDecodeError as error:
            # A gateway's page in place of JSON, which the library takes for our own mistake.
            raise TelegramServerError(asked, "no JSON") from error
        if not isinstance(answer, Message):
            return answer
        photo = [{"file_id": each.file_id} for each in answer.photo or ()]
        return {"message_id": answer.message_id, "photo": photo}

    def _refused(
        self,
        session: AiohttpSession,
        method: str,
        params: dict[str, Any],
        status: int,
        content: str,
    ) -> Any:
        asked = as_asked(method, params)
        try:
            answer = session.check_response(
                bot=self._bot, method=asked, status_code=status, content=content
            )
        except ClientDecodeError as error:
            raise TelegramServerError(asked, "no JSON") from error
        return answer.result


def as_asked(method: str, params: dict[str, Any]) -> TelegramMethod[Any]:
    """The call as the library knows it, and as its errors carry it."""
    return METHODS[method].model_validate(params)


def _has_file(params: dict[str, Any]) -> bool:
    media = params.get("media")
    some = (*params.values(), *(media.values() if isinstance(media, dict) else ()))
    return any(isinstance(each, InputFile) for each in some)


def _result(content: str) -> Any:
    """What was answered; None where that has to be looked at more closely."""
    try:
        answer = json.loads(content)
    except ValueError:
        return None
    if not isinstance(answer, dict) or answer.get("ok") is not True:
        return None
    result = answer.get("result")
    known = result is True or (isinstance(result, dict) and type(result.get("message_id")) is int)
    return result if known else None
