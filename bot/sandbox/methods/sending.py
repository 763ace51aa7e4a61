"""Methods that put something new into a chat."""

from __future__ import annotations

from typing import Any

from bot.sandbox.chats import Json
from bot.sandbox.methods.where import open_chat, replied
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request
from bot.sandbox.reply_markup import read_markup
from bot.sandbox.state import State
from bot.sandbox.words import read_caption, read_text

ALBUM_LIMIT = 10
CHAT_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def send_message(state: State, given: Params) -> Json:
    return _deliver(state, given, read_text(given))


def send_photo(state: State, given: Params) -> Json:
    open_chat(state, given)
    photo = state.files.read(given, "photo")
    content: Json = {"photo": [photo.shown()], **read_caption(given)}
    if given.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    return _deliver(state, given, content)


def send_document(state: State, given: Params) -> Json:
    open_chat(state, given)
    document = state.files.read(given, "document")
    return _deliver(state, given, {"document": document.shown(), **read_caption(given)})


def send_voice(state: State, given: Params) -> Json:
    open_chat(state, given)
    voice = {"duration": given.integer("duration"), **state.files.read(given, "voice").shown()}
    return _deliver(state, given, {"voice": voice, **read_caption(given)})


def send_location(state: State, given: Params) -> Json:
    place = {"latitude": given.number("latitude"), "longitude": given.number("longitude")}
    return _deliver(state, given, {"location": place})


def send_contact(state: State, given: Params) -> Json:
    names = ("phone_number", "first_name", "last_name")
    contact = {name: given.text(name) for name in names if given.has(name)}
    if not contact.get("phone_number") or not contact.get("first_name"):
        raise bad_request("phone number and first name must be non-empty")
    return _deliver(state, given, {"contact": contact})


def send_media_group(state: State, given: Params) -> list[Json]:
    """An album of photos or of documents; keyboards are not taken."""
    items = given.tree("media", "media") or []
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) > ALBUM_LIMIT:
        raise bad_request("too many messages to send as an album")
    kinds = {item["type"] for item in items}
    if "document" in kinds and len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    open_chat(state, given)
    contents = [read_media(state, given, item) for item in items]
    album = {"media_group_id": str(state.updates.next_id * 1000 + len(items))}
    given.values.pop("reply_markup", None)
    return [_deliver(state, given, {**album, **content}) for content in contents]


def read_media(state: State, given: Params, item: Json) -> Json:
    """The content an InputMedia describes; its file may be attached to the call."""
    kind = item.get("type")
    if kind not in {"photo", "document"}:
        raise bad_request(f"media of type {kind!r} is not part of this sandbox")
    file = state.files.take(kind, given.attached(item.get("media")))
    shown: Any = [file.shown()] if kind == "photo" else file.shown()
    return {kind: shown, **read_caption(Params(item))}


def send_chat_action(state: State, given: Params) -> bool:
    chat = open_chat(state, given)
    if given.text("action") not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    state.tell("action", chat=chat.id, action=given.text("action"))
    return True


def _deliver(state: State, given: Params, content: Json) -> Json:
    chat = open_chat(state, given)
    markup = read_markup(given, private=chat.private)
    if given.integer("message_thread_id"):
        thread = given.integer("message_thread_id")
        content |= {"message_thread_id": thread, "is_topic_message": True}
    if given.flag("protect_content"):
        content["has_protected_content"] = True
    sender, reply_to = state.bot_user(), replied(chat, given)
    return state.post(chat, sender, content, markup=markup, reply_to=reply_to).body
