"""Everything a pretend Telegram knows, and the few ways it changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.sandbox.cast import Cast, Group, Person
from bot.sandbox.chats import ABSENT, ADMINISTRATOR, MEMBER, Chat, Json, Message
from bot.sandbox.files import Files
from bot.sandbox.queries import Queries
from bot.sandbox.refusals import bad_request
from bot.sandbox.updates import UpdateQueue

Listener = Callable[[Json], None]


class State:
    """`now` dates messages; `machine` measures waiting, in seconds, and never jumps."""

    def __init__(
        self,
        cast: Cast,
        bot: Json,
        *,
        now: Callable[[], datetime],
        machine: Callable[[], float],
    ) -> None:
        self.cast = cast
        self.bot = bot
        self.now = now
        self.machine = machine
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.updates = UpdateQueue(lambda: self.tell("update"))
        self.queries = Queries(machine)
        self.inline: dict[str, list[Json] | None] = {}
        self.commands: dict[str, list[Json]] = {}
        self.profile: dict[str, str] = {}
        self.webhook: Json = {}
        self.listeners: list[Listener] = []
        for person in cast.people:
            self._add_person(person)
        for group in cast.groups:
            self._add_group(group)

    def _add_person(self, person: Person) -> None:
        standing = MEMBER if person.started else ABSENT
        self.chats[person.id] = Chat(person.as_chat(), [person.id], standing)

    def _add_group(self, group: Group) -> None:
        standing = MEMBER if group.with_bot else ABSENT
        self.chats[group.id] = Chat(group.as_chat(), list(group.members), standing)

    def chat(self, chat_id: int) -> Chat:
        """The chat as the bot may know it; ApiError for one it never met."""
        chat = self.chats.get(chat_id)
        if chat is None or (chat.bot == ABSENT and not self._seen(chat)):
            raise bad_request("chat not found")
        return chat

    def _seen(self, chat: Chat) -> bool:
        """A person the bot shares a group with is known, though they never opened the bot."""
        return chat.private and any(
            group.bot in {MEMBER, ADMINISTRATOR} and chat.id in group.members
            for group in self.chats.values()
            if not group.private
        )

    def user(self, user_id: int) -> Json:
        if user_id == self.bot["id"]:
            return self.bot_user()
        return self.cast.person(user_id).as_user()

    def bot_user(self) -> Json:
        return {name: self.bot[name] for name in ("id", "is_bot", "first_name", "username")}

    def seconds(self) -> int:
        """Now, as Telegram dates things: whole seconds since 1970 UTC."""
        return int(self.now().timestamp())

    def post(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        markup: Json | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Put a message into a chat and tell those who look on."""
        body = {"message_id": chat.next_id(), "from": sender, "chat": chat.info}
        body |= {"date": self.seconds(), **content}
        if reply_to is not None:
            nested = ("reply_to_message", "reply_markup")
            body["reply_to_message"] = {k: v for k, v in reply_to.body.items() if k not in nested}
        message = Message(body, markup)
        if markup is not None:
            self._open_keyboard(chat, message, markup)
        chat.messages[message.id] = message
        self.tell("message", chat=chat.id, message=body, markup=markup, keyboard=chat.keyboard)
        return message

    def _open_keyboard(self, chat: Chat, message: Message, markup: Json) -> None:
        if "inline_keyboard" in markup:
            message.body["reply_markup"] = markup
        elif "keyboard" in markup:
            chat.keyboard = markup
        elif "remove_keyboard" in markup:
            chat.keyboard = None

    def change(self, chat: Chat, message: Message, body: Json, markup: Json | None) -> None:
        """Replace a message's content; the bot's edits and people's."""
        body = {k: v for k, v in body.items() if k != "reply_markup"}
        if markup is not None:
            body["reply_markup"] = markup
        message.body = {**body, "edit_date": self.seconds()}
        message.markup = markup
        self.tell("edited", chat=chat.id, message=message.body)

    def remove(self, chat: Chat, message_id: int) -> None:
        del chat.messages[message_id]
        self.tell("deleted", chat=chat.id, message_id=message_id)

    def upgrade(self, chat: Chat, new_id: int) -> Chat:
        """Leave an empty supergroup with a new id in the place of a group."""
        info = {**chat.info, "id": new_id, "type": "supergroup"}
        moved = Chat(info, list(chat.members), chat.bot)
        self.chats[new_id] = moved
        chat.moved_to = new_id
        return moved

    def tell(self, kind: str, **facts: Any) -> None:
        for listener in list(self.listeners):
            listener({"kind": kind, **facts})

    def dump(self) -> Json:
        """All of it as JSON; listeners and clocks belong to the process."""
        return {
            "cast": self.cast.dump(),
            "bot": self.bot,
            "chats": [chat.dump() for chat in self.chats.values()],
            "files": self.files.dump(),
            "updates": self.updates.dump(),
            "queries": self.queries.dump(),
            "inline": self.inline,
            "commands": self.commands,
            "profile": self.profile,
            "webhook": self.webhook,
        }

    def restore(self, kept: Json) -> None:
        self.chats = {row["info"]["id"]: Chat.restore(row) for row in kept["chats"]}
        self.files.restore(kept["files"])
        self.updates.restore(kept["updates"])
        self.queries.restore(kept["queries"])
        self.inline = kept["inline"]
        self.commands = kept["commands"]
        self.profile = kept["profile"]
        self.webhook = kept["webhook"]
