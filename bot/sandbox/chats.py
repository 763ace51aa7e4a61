"""One chat as it stands: its messages, its members, and how the bot stands in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from bot.sandbox.refusals import bad_request, forbidden, migrated

Json = dict[str, Any]

ABSENT, MEMBER, ADMINISTRATOR = "absent", "member", "administrator"
LEFT, KICKED, BLOCKED, DEACTIVATED = "left", "kicked", "blocked", "deactivated"
PRESENT = {MEMBER, ADMINISTRATOR}


@dataclass
class Message:
    """`body` is what the Bot API shows; `markup` is the keyboard as sent, of any kind."""

    body: Json
    markup: Json | None = None

    @property
    def id(self) -> int:
        return int(self.body["message_id"])

    @property
    def sender(self) -> int:
        return int(self.body["from"]["id"])

    def frozen(self) -> bool:
        """Whether it carries a keyboard that forbids editing for good."""
        return self.markup is not None and "inline_keyboard" not in self.markup


@dataclass
class Chat:
    info: Json
    members: list[int]
    bot: str = ABSENT
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0
    keyboard: Json | None = None
    """The reply keyboard now open under the text field."""
    menu_button: Json | None = None
    pinned: list[int] = field(default_factory=list)
    moved_to: int | None = None
    refusing: str = ""
    """Why the bot may not write here though it is in: rights, a topic; in Telegram's words."""
    refusing_topic: int | None = None
    """Only there; None: anywhere in the chat."""

    @property
    def id(self) -> int:
        return int(self.info["id"])

    @property
    def private(self) -> bool:
        return bool(self.info["type"] == "private")

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id

    def check_open(self, topic: int = 0) -> None:
        """ApiError when the bot may not write here; a `topic` of 0 is none."""
        if self.moved_to is not None:
            raise migrated(self.moved_to)
        if self.bot in PRESENT:
            if self.refusing and self.refusing_topic in {None, topic}:
                raise bad_request(self.refusing)
            return
        if self.private:
            self._refuse_private()
        kind = self.info["type"]
        if self.bot == KICKED:
            raise forbidden(f"bot was kicked from the {kind} chat")
        raise forbidden(f"bot is not a member of the {kind} chat")

    def _refuse_private(self) -> None:
        if self.bot == BLOCKED:
            raise forbidden("bot was blocked by the user")
        if self.bot == DEACTIVATED:
            raise forbidden("user is deactivated")
        raise forbidden("bot can't initiate conversation with a user")

    def message(self, message_id: int, refusal: str) -> Message:
        if message_id not in self.messages:
            raise bad_request(refusal)
        return self.messages[message_id]

    def dump(self) -> Json:
        plain = asdict(self)
        return {**plain, "messages": list(plain["messages"].values())}

    @classmethod
    def restore(cls, kept: Json) -> Chat:
        messages = [Message(**row) for row in kept["messages"]]
        return cls(**{**kept, "messages": {message.id: message for message in messages}})
