"""Methods about chats, their members, and small gestures in them."""

from __future__ import annotations

from bot.sandbox.chats import ADMINISTRATOR, LEFT, PRESENT, Chat, Json
from bot.sandbox.methods.where import known_chat, open_chat
from bot.sandbox.params import Params
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import State


def get_chat(state: State, given: Params) -> Json:
    """ChatFullInfo, with the fields that are always there."""
    chat = known_chat(state, given)
    gifts = ("unlimited", "limited", "unique")
    types = {f"{kind}_gifts": False for kind in gifts}
    types |= {"premium_subscription": False, "gifts_from_channels": False}
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": types}
    return {**chat.info, **full}


def get_chat_member(state: State, given: Params) -> Json:
    return _member(state, known_chat(state, given), given.integer("user_id"))


def get_chat_administrators(state: State, given: Params) -> list[Json]:
    chat = open_chat(state, given)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    return [_member(state, chat, user_id) for user_id in chat.members[:1]]


def get_chat_member_count(state: State, given: Params) -> int:
    return len(open_chat(state, given).members) + 1


def _member(state: State, chat: Chat, user_id: int) -> Json:
    try:
        user = state.user(user_id)
    except KeyError:
        raise bad_request("invalid user_id specified") from None
    return member_of(chat, user)


def member_of(chat: Chat, user: Json) -> Json:
    """The Bot API's ChatMember."""
    if user["is_bot"]:
        return bot_member(user, chat.bot)
    if user["id"] not in chat.members:
        return {"status": "left", "user": user}
    if not chat.private and user["id"] == chat.members[0]:
        return {"status": "creator", "user": user, "is_anonymous": False}
    return {"status": "member", "user": user}


def bot_member(bot: Json, standing: str) -> Json:
    """How the bot stands in a chat, as ChatMember."""
    if standing not in PRESENT:
        gone = standing in {"kicked", "blocked"}
        banned = {"status": "kicked", "user": bot, "until_date": 0}
        return banned if gone else {"status": "left", "user": bot}
    if standing != ADMINISTRATOR:
        return {"status": "member", "user": bot}
    rights: tuple[str, ...] = ("be_edited", "manage_chat", "delete_messages", "manage_video_chats")
    rights += ("restrict_members", "promote_members", "change_info", "invite_users")
    rights += ("post_stories", "edit_stories", "delete_stories", "pin_messages")
    granted = {f"can_{right}": right == "delete_messages" for right in rights}
    return {"status": ADMINISTRATOR, "user": bot, "is_anonymous": False, **granted}


def leave_chat(state: State, given: Params) -> bool:
    chat = open_chat(state, given)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot = LEFT
    state.post(chat, state.bot_user(), {"left_chat_member": state.bot_user()})
    return True


def pin_chat_message(state: State, given: Params) -> bool:
    chat = open_chat(state, given)
    message = chat.message(given.integer("message_id"), "message to pin not found")
    chat.pinned = [*(i for i in chat.pinned if i != message.id), message.id]
    state.post(chat, state.bot_user(), {"pinned_message": message.body})
    return True


def unpin_chat_message(state: State, given: Params) -> bool:
    chat = open_chat(state, given)
    if not chat.pinned:
        raise bad_request("message to unpin not found")
    last = given.integer("message_id", chat.pinned[-1])
    chat.message(last, "message to unpin not found")
    chat.pinned = [i for i in chat.pinned if i != last]
    return True


def unpin_all_chat_messages(state: State, given: Params) -> bool:
    open_chat(state, given).pinned = []
    return True


def set_message_reaction(state: State, given: Params) -> bool:
    chat = open_chat(state, given)
    message = chat.message(given.integer("message_id"), "message to react not found")
    reactions = given.tree("reaction", "reaction types") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(r.get("type") != "emoji" or not r.get("emoji") for r in reactions):
        raise bad_request("REACTION_INVALID")
    emoji = [reaction["emoji"] for reaction in reactions]
    state.tell("reaction", chat=chat.id, message_id=message.id, emoji=emoji)
    return True


def answer_callback_query(state: State, given: Params) -> bool:
    answer: Json = {"text": given.text("text"), "alert": given.flag("show_alert")}
    if given.has("url"):
        answer["url"] = given.text("url")
    query = state.queries.answer(given.text("callback_query_id"), answer)
    state.tell("toast", person=query.person, chat=query.chat, query=query.id, **answer)
    return True
