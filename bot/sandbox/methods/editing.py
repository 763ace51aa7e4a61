"""Methods that change or take away what stands in a chat."""

from __future__ import annotations

from collections.abc import Callable

from bot.sandbox.chats import Chat, Json, Message
from bot.sandbox.methods.sending import read_media
from bot.sandbox.methods.where import editable, open_chat
from bot.sandbox.params import Params
from bot.sandbox.refusals import ApiError, bad_request
from bot.sandbox.reply_markup import read_inline_markup
from bot.sandbox.state import State
from bot.sandbox.words import read_caption, read_text

DELETABLE_SECONDS = 48 * 3600
TEXT = {"text", "entities"}
CAPTION = {"caption", "caption_entities"}
MEDIA = {"photo", "document", "voice"}
DELETE_BATCH = 100


def edit_message_text(state: State, given: Params) -> Json:
    chat, message = editable(state, given)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _edit(state, given, chat, message, _changed(message, TEXT, read_text(given)))


def edit_message_caption(state: State, given: Params) -> Json:
    chat, message = editable(state, given)
    if not MEDIA & message.body.keys():
        raise bad_request("there is no caption in the message to edit")
    return _edit(state, given, chat, message, _changed(message, CAPTION, read_caption(given)))


def edit_message_media(state: State, given: Params) -> Json:
    chat, message = editable(state, given)
    content = read_media(state, given, given.tree("media", "media") or {})
    return _edit(state, given, chat, message, _changed(message, TEXT | CAPTION | MEDIA, content))


def edit_message_reply_markup(state: State, given: Params) -> Json:
    chat, message = editable(state, given)
    return _edit(state, given, chat, message, message.body)


def delete_message(state: State, given: Params) -> bool:
    chat = open_chat(state, given)
    message = chat.message(given.integer("message_id"), "message to delete not found")
    old = state.seconds() - message.body["date"] > DELETABLE_SECONDS
    others = message.sender != state.bot["id"] and not chat.private
    if old or (others and chat.bot != "administrator"):
        raise bad_request("message can't be deleted")
    state.remove(chat, message.id)
    return True


def delete_messages(state: State, given: Params) -> bool:
    ids = given.tree("message_ids", "message identifiers") or []
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > DELETE_BATCH:
        raise bad_request("too many message identifiers specified")
    open_chat(state, given)
    for message_id in ids:
        _attempt(delete_message, state, Params({**given.values, "message_id": message_id}))
    return True


def _attempt(method: Callable[[State, Params], bool], state: State, given: Params) -> None:
    try:
        method(state, given)
    except ApiError as refused:
        if "message" not in refused.description:
            raise


def _changed(message: Message, names: set[str], content: Json) -> Json:
    kept = {name: value for name, value in message.body.items() if name not in names}
    return {**kept, **content}


def _edit(state: State, given: Params, chat: Chat, message: Message, body: Json) -> Json:
    markup = read_inline_markup(given, private=chat.private)
    content = TEXT | CAPTION | MEDIA
    now = {name: value for name, value in message.body.items() if name in content}
    then = {name: value for name, value in body.items() if name in content}
    if now == then and markup == message.markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message"
        )
    state.change(chat, message, body, markup)
    return message.body
