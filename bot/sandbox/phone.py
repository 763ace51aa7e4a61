"""One person at one chat: what they type, tap and send, each turned into a proper update."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.chats import ABSENT, BLOCKED, KICKED, MEMBER, PRESENT, Json, Message
from bot.sandbox.methods.chats import bot_member
from bot.sandbox.params import Upload
from bot.sandbox.state import State
from bot.sandbox.words import CAPTION_LIMIT, TEXT_LIMIT, typed

START_PARAMETER = re.compile("[A-Za-z0-9_-]{1,64}")
SAMPLE_PHONE = "+15550100"
SAMPLE_PLACE = (48.8584, 2.2945)


class Phone:
    """Methods return the message or query id they made; LookupError for what is not on screen."""

    def __init__(self, state: State, person_id: int, chat_id: int) -> None:
        self._state = state
        self.chat = state.chats[chat_id]
        self.person = state.cast.person(person_id)
        self.topic = 0
        if person_id not in self.chat.members:
            raise LookupError(f"{self.person.name} is not in this chat")

    # What is seen

    def messages(self) -> list[Json]:
        """Everything on the screen, oldest first."""
        return [message.body for message in self.chat.messages.values()]

    def last(self) -> Json:
        """The newest message of the bot; LookupError when there is none."""
        bot_id = self._state.bot["id"]
        for message in reversed(self.chat.messages.values()):
            if message.sender == bot_id:
                return message.body
        raise LookupError("the bot has not written here")

    def keys(self) -> list[list[str]]:
        """The labels of the open reply keyboard, row by row."""
        keyboard = self.chat.keyboard or {"keyboard": []}
        return [[key["text"] for key in row] for row in keyboard["keyboard"]]

    def toast(self, query_id: str) -> Json | None:
        """How the bot answered a tap, `text` and `alert`; None while it has not."""
        return self._state.queries.find(query_id).answer

    # What is sent

    def in_topic(self, topic: int) -> Phone:
        """What is written from now on stands in this topic of a forum."""
        self.topic = topic
        return self

    def say(self, text: str, *, reply_to: int | None = None) -> Json:
        """A text; one over 4096 characters goes out in pieces, as apps do; the last returned."""
        for start in range(0, len(text), TEXT_LIMIT):
            piece, entities = typed(text[start : start + TEXT_LIMIT])
            marked = {"entities": entities} if entities else {}
            message = self._send({"text": piece, **marked}, reply_to)
        return message

    def photo(self, data: bytes, caption: str = "", *, reply_to: int | None = None) -> Json:
        file = self._state.files.keep("photo", Upload(data, "photo.jpg"))
        return self._send({"photo": [file.shown()], **_caption(caption)}, reply_to)

    def document(
        self, data: bytes, name: str, caption: str = "", *, reply_to: int | None = None
    ) -> Json:
        file = self._state.files.keep("document", Upload(data, name))
        return self._send({"document": file.shown(), **_caption(caption)}, reply_to)

    def voice(self, data: bytes, seconds: int = 3, *, reply_to: int | None = None) -> Json:
        upload = Upload(data, "voice.ogg", "audio/ogg")
        file = self._state.files.keep("voice", upload, duration=seconds)
        return self._send({"voice": file.shown()}, reply_to)

    def location(self, latitude: float, longitude: float, *, reply_to: int | None = None) -> Json:
        place = {"latitude": latitude, "longitude": longitude}
        return self._send({"location": place}, reply_to)

    def contact(
        self, phone: str, name: str, user_id: int | None = None, *, reply_to: int | None = None
    ) -> Json:
        """Share a contact; `user_id` tells that it is somebody on Telegram."""
        known = {} if user_id is None else {"user_id": user_id}
        contact = {"phone_number": phone, "first_name": name, **known}
        return self._send({"contact": contact}, reply_to)

    def forward(self, text: str, from_name: str, *, date: int | None = None) -> Json:
        """Forward what somebody who hides their account wrote elsewhere, then or just now."""
        words, entities = typed(text)
        date = self._state.seconds() if date is None else date
        origin = {"type": "hidden_user", "sender_user_name": from_name, "date": date}
        marked = {"entities": entities} if entities else {}
        return self._send({"text": words, **marked, "forward_origin": origin})

    def album(self, pictures: Sequence[bytes], caption: str = "") -> list[Json]:
        """Several photos sent as one; the caption stands on the first."""
        group = {"media_group_id": str(self._state.seconds() * 1000 + self.chat.next_id())}
        sent: list[Json] = []
        for data in pictures:
            file = self._state.files.keep("photo", Upload(data, "photo.jpg"))
            words = {} if sent else _caption(caption)
            sent.append(self._send({"photo": [file.shown()], **words, **group}, None))
        return sent

    def edit(self, message_id: int, text: str) -> Json:
        """Correct one's own message."""
        message = self.chat.messages[message_id]
        words, entities = typed(text)
        body = {k: v for k, v in message.body.items() if k != "entities"}
        marked = {"entities": entities} if entities else {}
        self._state.change(self.chat, message, {**body, "text": words, **marked}, None)
        self._state.updates.add("edited_message", message.body)
        return message.body

    def open_link(self, payload: str = "") -> Json:
        """Open t.me/bot?start=payload and press Start."""
        if payload and not START_PARAMETER.fullmatch(payload):
            raise ValueError("a start parameter is up to 64 letters, digits, _ and -")
        if not self.chat.private:
            return Phone(self._state, self.person.id, self.person.id).open_link(payload)
        return self.say(f"/start {payload}".strip())

    # What is tapped

    def tap(self, label: str, message_id: int | None = None) -> str | None:
        """Tap the newest inline button with these words; the query id, None for a link."""
        for message in reversed(self.chat.messages.values()):
            if message_id in {None, message.id}:
                for button in buttons(message):
                    if button["text"] == label:
                        return self._follow(message, button)
        raise LookupError(f"no button {label!r} on the screen")

    def _follow(self, message: Message, button: Json) -> str | None:
        if "callback_data" in button:
            return self.press(message.id, button["callback_data"])
        parts = urlsplit(button.get("url", ""))
        if parts.hostname == "t.me" and parts.path == f"/{self._state.bot['username']}":
            self.open_link(parse_qs(parts.query).get("start", [""])[0])
        return None

    def press(self, message_id: int, data: str) -> str:
        """Send callback data for a message, also data no button has, or of a message gone."""
        message = self.chat.messages.get(message_id)
        gone = {"message_id": message_id, "chat": self.chat.info, "date": 0}
        query = self._state.queries.ask(self.person.id, self.chat.id, message_id, data)
        payload = {
            "id": query.id,
            "from": self.person.as_user(),
            "message": message.body if message else gone,
            "chat_instance": str(self.chat.id),
            "data": data,
        }
        self._state.updates.add("callback_query", payload)
        return query.id

    def key(self, label: str, *, consent: bool = True) -> Json | None:
        """Press a key of the reply keyboard; one that asks for contact or place sends samples.

        None when consent is refused: nothing is sent then.
        """
        keyboard = self.chat.keyboard or {"keyboard": []}
        pressed = next(
            (k for row in keyboard["keyboard"] for k in row if k["text"] == label), None
        )
        if pressed is None:
            raise LookupError(f"no key {label!r} under the text field")
        if keyboard.get("one_time_keyboard"):
            self.chat.keyboard = None
        if not pressed.get("request_contact") and not pressed.get("request_location"):
            return self.say(label)
        if not consent:
            return None
        if pressed.get("request_contact"):
            first = self.person.as_user()["first_name"]
            return self.contact(SAMPLE_PHONE, first, self.person.id)
        return self.location(*SAMPLE_PLACE)

    # Coming and going

    def block(self) -> None:
        """Stop the bot in the private chat."""
        self._stand(BLOCKED)

    def unblock(self) -> None:
        self._stand(MEMBER)

    def add_bot(self) -> Json:
        """Add the bot to this group."""
        self._stand(MEMBER)
        bot = self._state.bot_user()
        return self._send({"new_chat_members": [bot]})

    def remove_bot(self) -> None:
        self._state.post(
            self.chat, self.person.as_user(), {"left_chat_member": self._state.bot_user()}
        )
        self._stand(KICKED)

    def upgrade_group(self, new_id: int) -> None:
        """Turn this group into a supergroup with another id, as Telegram does by itself."""
        state, old, user = self._state, self.chat, self.person.as_user()
        moved = state.upgrade(old, new_id)
        told = state.post(old, user, {"migrate_to_chat_id": new_id})
        state.updates.add("message", told.body)
        told = state.post(moved, user, {"migrate_from_chat_id": old.id})
        state.updates.add("message", told.body)
        self.chat = moved

    def _stand(self, standing: str) -> None:
        state, bot = self._state, self._state.bot_user()
        old = bot_member(bot, self.chat.bot)
        self.chat.bot = standing
        change = {"chat": self.chat.info, "from": self.person.as_user(), "date": state.seconds()}
        change |= {"old_chat_member": old, "new_chat_member": bot_member(bot, standing)}
        state.updates.add("my_chat_member", change)
        state.tell("standing", chat=self.chat.id, bot=standing)

    def _send(self, content: Json, reply_to: int | None = None) -> Json:
        if self.chat.private and self.chat.bot == ABSENT:
            self.chat.bot = MEMBER
        elif self.chat.private and self.chat.bot == BLOCKED:
            self.unblock()
        if self.topic:
            content = {**content, "message_thread_id": self.topic, "is_topic_message": True}
        answered = None if reply_to is None else self.chat.messages[reply_to]
        message = self._state.post(self.chat, self.person.as_user(), content, reply_to=answered)
        if self._heard(message, answered):
            self._state.updates.add("message", message.body)
        return message.body

    def _heard(self, message: Message, answered: Message | None) -> bool:
        """Whether the bot is told: in groups privacy mode is on."""
        if self.chat.bot not in PRESENT:
            return False
        text = message.body.get("text", message.body.get("caption"))
        to_bot = answered is not None and answered.sender == self._state.bot["id"]
        if self.chat.private or to_bot or "new_chat_members" in message.body:
            return True
        name = self._state.bot["username"].lower()
        command = re.match(r"/\w+(?:@(\w+))?", text or "")
        return command is not None and (command[1] or name).lower() == name


def buttons(message: Message) -> list[Json]:
    """The inline buttons now on a message, in reading order."""
    keyboard: Json = message.body.get("reply_markup", {})
    return [button for row in keyboard.get("inline_keyboard", []) for button in row]


def _caption(text: str) -> dict[str, Any]:
    words, entities = typed(text[:CAPTION_LIMIT])
    if not words:
        return {}
    return {"caption": words, "caption_entities": entities} if entities else {"caption": words}
