"""From a message of the chat library to the plain values a record is made of."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Any

from aiogram.types import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from bot.actions.records.arriving import MOST_TEXT, Arrived, Attached, Card, Forwarded
from bot.domain.places import Place

MOST_NAME = 200
MOST_PHONE = 40

FILES = ("document", "voice", "audio", "video", "video_note")
"""Kinds of files of which a message has one; of a photo it has several sizes."""


def arrived(message: Message) -> Arrived:
    return Arrived(
        chat=message.chat.id,
        id=message.message_id,
        at=message.date,
        text=(message.text or message.caption or "")[:MOST_TEXT],
        file=_file(message),
        place=place_of(message),
        card=_card(message),
        origin=_origin(message),
        album=message.media_group_id,
    )


def place_of(message: Message) -> Place | None:
    where = message.location
    if where is None:
        return None
    try:
        return Place.of_degrees(where.latitude, where.longitude)
    except ValueError:
        return None


def _file(message: Message) -> Attached | None:
    if message.photo:
        largest = message.photo[-1]
        size = largest.file_size
        return Attached("photo", largest.file_id, largest.file_unique_id, size=size)
    for kind in FILES:
        file: Any = getattr(message, kind)
        if file is not None:
            name = getattr(file, "file_name", None)
            return Attached(
                kind.replace("_", "-"),
                file.file_id,
                file.file_unique_id,
                name=name[:MOST_NAME] if name else None,
                size=file.file_size,
            )
    return None


def _card(message: Message) -> Card | None:
    """A name and a number, cut to what a name and a number may be; the vCard is not read."""
    contact = message.contact
    if contact is None:
        return None
    name = " ".join(filter(None, (contact.first_name, contact.last_name)))
    return Card(" ".join(name.split())[:MOST_NAME], contact.phone_number.strip()[:MOST_PHONE])


def _origin(message: Message) -> Forwarded | None:
    """By chat and message id where Telegram tells them, else by sender, date and content."""
    origin = message.forward_origin
    match origin:
        case None:
            return None
        case MessageOriginChannel():
            key = f"c{origin.chat.id}:{origin.message_id}"
            return Forwarded(key, (origin.chat.title or "")[:MOST_NAME], origin.date)
        case MessageOriginUser():
            who, name = f"u{origin.sender_user.id}", origin.sender_user.full_name
            mine = message.from_user is not None and origin.sender_user.id == message.from_user.id
        case MessageOriginHiddenUser():
            who, name, mine = f"h{origin.sender_user_name}", origin.sender_user_name, False
        case MessageOriginChat():
            who, name, mine = f"g{origin.sender_chat.id}", origin.sender_chat.title or "", False
    return Forwarded(_key(message, who, origin.date), name[:MOST_NAME], origin.date, mine)


def _key(message: Message, who: str, at: datetime) -> str:
    file = _file(message)
    content = "\x1f".join(
        (
            who,
            str(int(at.timestamp())),
            message.text or message.caption or "",
            file.unique_id if file else "",
            message.location.model_dump_json() if message.location else "",
            message.contact.phone_number if message.contact else "",
        )
    )
    return f"h:{sha256(content.encode()).hexdigest()[:48]}"
