"""What the page's buttons do, each a gesture of a Phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.sandbox.api import Parts, Values
from bot.sandbox.phone import Phone


def _say(phone: Phone, values: Values, _: Parts) -> Any:
    return phone.say(str(values["text"]), reply_to=_reply(values))


def _photo(phone: Phone, values: Values, files: Parts) -> Any:
    caption = str(values.get("caption", ""))
    return phone.photo(files["file"].data, caption, reply_to=_reply(values))


def _document(phone: Phone, values: Values, files: Parts) -> Any:
    file, caption = files["file"], str(values.get("caption", ""))
    return phone.document(file.data, file.name, caption, reply_to=_reply(values))


def _voice(phone: Phone, values: Values, files: Parts) -> Any:
    return phone.voice(files["file"].data, int(values.get("seconds", 3)), reply_to=_reply(values))


def _location(phone: Phone, values: Values, _: Parts) -> Any:
    latitude, longitude = float(values["latitude"]), float(values["longitude"])
    return phone.location(latitude, longitude, reply_to=_reply(values))


def _contact(phone: Phone, values: Values, _: Parts) -> Any:
    return phone.contact(str(values["phone"]), str(values["name"]), reply_to=_reply(values))


def _forward(phone: Phone, values: Values, _: Parts) -> Any:
    return phone.forward(str(values["text"]), str(values["from_name"]))


def _edit(phone: Phone, values: Values, _: Parts) -> Any:
    return phone.edit(int(values["message_id"]), str(values["text"]))


def _press(phone: Phone, values: Values, _: Parts) -> Any:
    return phone.press(int(values["message_id"]), str(values["data"]))


def _key(phone: Phone, values: Values, _: Parts) -> Any:
    return phone.key(str(values["label"]), consent=bool(values.get("consent", True)))


def _open_link(phone: Phone, values: Values, _: Parts) -> Any:
    return phone.open_link(str(values.get("payload", "")))


def _add_bot(phone: Phone, _: Values, __: Parts) -> Any:
    return phone.add_bot()


def _remove_bot(phone: Phone, _: Values, __: Parts) -> None:
    phone.remove_bot()


def _block(phone: Phone, _: Values, __: Parts) -> None:
    phone.block()


def _unblock(phone: Phone, _: Values, __: Parts) -> None:
    phone.unblock()


def _reply(values: Values) -> int | None:
    return int(values["reply_to"]) if values.get("reply_to") else None


ACTS: dict[str, Callable[[Phone, Values, Parts], Any]] = {
    "say": _say,
    "photo": _photo,
    "document": _document,
    "voice": _voice,
    "location": _location,
    "contact": _contact,
    "forward": _forward,
    "edit": _edit,
    "press": _press,
    "key": _key,
    "open_link": _open_link,
    "add_bot": _add_bot,
    "remove_bot": _remove_bot,
    "block": _block,
    "unblock": _unblock,
}
