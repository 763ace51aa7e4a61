"""A Reply becomes a Wire: the Bot API method and its JSON parameters, in a reader's words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.speech import keyboards, markup
from bot.speech.arguments import MOST_TYPED
from bot.speech.reader import Reader
from bot.speech.reply import Parcel, Picture, Pieces, Reply, Say
from bot.speech.translator import Translator

MOST_TEXT = 4096
MOST_CAPTION = 1024
MOST_TOAST = 200
ATTACHED = "attach://picture"
"""What stands for a picture that is still to be drawn; its bytes are sent as `picture`."""

BETWEEN = " · "
"""Stands between the pieces of a line."""

# Names and notes give way first: our own sentences are read whole as long as they can be.
_ROOMS = (MOST_TYPED, 1000, 400, 150, 60, 24)


@dataclass(frozen=True)
class Place:
    """Where a message goes: a chat, its forum topic, and the message it replaces, if any.

    `shown_picture` says that the message to be replaced carries a picture.
    """

    chat: int
    topic: int | None = None
    message: int | None = None
    shown_picture: bool = False
    answers: int | None = None
    """The message it is a reply to, as long as that is there."""


@dataclass(frozen=True)
class Wire:
    """One call of the Bot API.

    `draw` is the chart spec of an ATTACHED picture, `file` the name and bytes of a document.
    """

    method: str
    params: dict[str, Any]
    draw: Any = None
    file: tuple[str, bytes] | None = None


def say(reply: Reply, reader: Reader, tr: Translator, *, to: Place) -> Wire:
    """The call that shows `reply`; ValueError for a reply without text, or with two keyboards.

    A message can be edited into this reply unless the reply has a menu, or it has no
    picture and the message has one: then a new message is sent.
    """
    keyboard = keyboards.keyboard(reply, reader, tr)
    if to.message is not None and _can_become(reply, shown_picture=to.shown_picture):
        return _edit(reply, _text(reply, reader, tr), keyboard, to)
    return _send(reply, _text(reply, reader, tr), keyboard, to)


def hand_over(
    parcel: Parcel, content: bytes, reader: Reader, tr: Translator, *, to: Place
) -> Wire:
    """The call that sends a file, as a message of its own under a line that says what it is."""
    params: dict[str, Any] = {"chat_id": to.chat}
    if to.topic is not None:
        params["message_thread_id"] = to.topic
    text = markup.cut(tr.text(parcel.caption, reader), MOST_CAPTION)
    params |= {"caption": unicodedata.normalize("NFC", text), "parse_mode": "HTML"}
    return Wire("sendDocument", params, file=(parcel.name, content))


def toast(said: str | Say, reader: Reader, tr: Translator, *, query: str, alert: bool) -> Wire:
    """The answer to a pressed button: a line that fades, or with `alert` one to be closed."""
    text = markup.visible(markup.cut(tr.text(said, reader), MOST_TOAST))
    return Wire(
        "answerCallbackQuery",
        {"callback_query_id": query, "text": text, "show_alert": alert},
    )


def _can_become(reply: Reply, *, shown_picture: bool) -> bool:
    return reply.menu is None and not (shown_picture and reply.picture is None)


def _send(reply: Reply, text: str, keyboard: dict[str, Any] | None, to: Place) -> Wire:
    params: dict[str, Any] = {"chat_id": to.chat}
    if to.topic is not None:
        params["message_thread_id"] = to.topic
    if to.answers is not None:
        wanted = {"message_id": to.answers, "allow_sending_without_reply": True}
        params["reply_parameters"] = wanted
    if reply.silent:
        params["disable_notification"] = True
    if keyboard is not None:
        params["reply_markup"] = keyboard
    if reply.picture is None:
        return Wire("sendMessage", params | _words(text))
    params |= {"photo": _media(reply.picture), "caption": text, "parse_mode": "HTML"}
    return Wire("sendPhoto", params, draw=_to_draw(reply.picture))


def _edit(reply: Reply, text: str, keyboard: dict[str, Any] | None, to: Place) -> Wire:
    params: dict[str, Any] = {"chat_id": to.chat, "message_id": to.message}
    if keyboard is not None:
        params["reply_markup"] = keyboard
    if reply.picture is None:
        return Wire("editMessageText", params | _words(text))
    params["media"] = {
        "type": "photo",
        "media": _media(reply.picture),
        "caption": text,
        "parse_mode": "HTML",
    }
    return Wire("editMessageMedia", params, draw=_to_draw(reply.picture))


def _words(text: str) -> dict[str, Any]:
    return {"text": text, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


def _media(picture: Picture) -> str:
    return picture.file_id or ATTACHED


def _to_draw(picture: Picture) -> Any:
    return None if picture.file_id else picture.spec


def _text(reply: Reply, reader: Reader, tr: Translator) -> str:
    most = MOST_CAPTION if reply.picture else MOST_TEXT
    for room in _ROOMS:
        text = _joined(_line(line, reader, tr, room) for line in reply.lines)
        if markup.length(text) <= most:
            break
    text = markup.cut(text, most)
    if not reply.picture and not markup.visible(text).strip():
        raise ValueError("a message has a text")
    return text


def _line(line: Say | None, reader: Reader, tr: Translator, room: int) -> str:
    if isinstance(line, Pieces):
        text = BETWEEN.join(tr.text(each, reader, room=room) for each in line.parts)
    else:
        text = tr.text(line, reader, room=room) if line else ""
    if not reader.rtl:
        return text
    return "\n".join(map(markup.leading_right, text.split("\n")))


def _joined(lines: Iterable[str]) -> str:
    return unicodedata.normalize("NFC", "\n".join(lines)).strip()
