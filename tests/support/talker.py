"""One person with a phone in the town: what they type and tap, and what they see."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.actions.ports import Desk
from bot.domain.facts import Fact
from bot.domain.people import Member
from bot.handlers.turns.looks import reader_of
from bot.speech.reply import Say

if TYPE_CHECKING:  # the town makes its talkers
    from support.town import Town


def seen(text: str) -> str:
    """As a reader sees it: unbreakable spaces are spaces, isolates are nothing."""
    return text.translate(_UNSEEN)


_UNSEEN = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2068": None, "\u2069": None, "\u200f": None}
)


FOLDS = ("c-more", "ed1", "cu-more", "l-more", "su-lists", "fr-rest", "qf.2", "lfp")
"""How the press begins that unfolds what a card, a list or a review keeps behind "more", or
turns a page of what is chosen from.
"""
MOST_FOLDS = 6


@dataclass
class Talker:
    """One person at one chat, as they see it."""

    town: Town
    person_id: int
    chat_id: int
    queries: list[str | None] = field(default_factory=list)
    """Every tap so far, None for a link."""

    @property
    def phone(self) -> Any:
        return self.town.sandbox.world.phone(self.person_id, self.chat_id)

    async def say(self, text: str) -> Talker:
        self.phone.say(text)
        await self.town.go_on()
        return self

    async def tap(self, *labels: str) -> Talker:
        """One button after the other, each by its visible words, on the newest message.

        What is folded behind "more" is looked for there.
        """
        for label in labels:
            await self._unfold(label)
            self.queries.append(self.phone.tap(self._full(label)))
            await self.town.go_on()
        return self

    async def tap_key(self, key: str, **facts: Fact) -> Talker:
        """The button with this sentence, in whatever language the person reads."""
        return await self.tap(await self.words(key, **facts))

    async def skip_to(self, question: str) -> Talker:
        """Leaves out what a form asks before the question with this sentence."""
        return await self.skip_to_words(await self.words(question))

    async def skip_to_words(self, wanted: str) -> Talker:
        while wanted not in self.sees:
            await self.tap_key("form-skip")
        return self

    async def words(self, key: str, **facts: Fact) -> str:
        """A sentence as this person would read it now."""

        def ask(desk: Desk) -> str:
            member = desk.store.people.member_of(self.person_id)
            assert isinstance(member, Member)
            return self.town.core.tr.plain(Say(key, facts), reader_of(member, desk))

        return seen(await self.town.kept(ask))

    async def press(self, message_id: int, data: str) -> Talker:
        self.queries.append(self.phone.press(message_id, data))
        await self.town.go_on()
        return self

    async def key(self, label: str) -> Talker:
        self.phone.key(label)
        await self.town.go_on()
        return self

    async def open_link(self, payload: str = "") -> Talker:
        self.phone.open_link(payload)
        await self.town.go_on()
        return self

    async def reply(self, text: str, *, to: int | None = None) -> Talker:
        """Answers a message of the bot, the newest when none is named."""
        self.phone.say(text, reply_to=to or self.message["message_id"])
        await self.town.go_on()
        return self

    async def share_place(self, latitude: float, longitude: float) -> Talker:
        self.phone.location(latitude, longitude)
        await self.town.go_on()
        return self

    @property
    def message(self) -> dict[str, Any]:
        return dict(self.phone.last())

    @property
    def reads(self) -> str:
        """The newest message of the bot, a picture's caption included."""
        message = self.message
        return str(message.get("text") or message.get("caption") or "")

    @property
    def sees(self) -> str:
        """The same without what no eye sees: unbreakable spaces, marks of direction."""
        return seen(self.reads)

    @property
    def asked(self) -> str:
        """What a form asks, below what was answered so far and what is said above it."""
        return self.sees.split("\n\n")[-1]

    @property
    def screens(self) -> list[str]:
        """Everything of the bot's in this chat, oldest first."""
        bot = self.town.core.settings.bot_id
        texts = [m.get("text") or m.get("caption") or "" for m in self._of(bot)]
        return [seen(text) for text in texts]

    def _of(self, sender: int) -> list[dict[str, Any]]:
        return [each for each in self.phone.messages() if each["from"]["id"] == sender]

    @property
    def menu(self) -> list[list[str]]:
        """The keys under the field people type in."""
        rows: list[list[str]] = self.phone.keys()
        return rows

    @property
    def buttons(self) -> list[str]:
        rows = self.message.get("reply_markup", {}).get("inline_keyboard", [])
        return [button["text"] for row in rows for button in row]

    @property
    def rows(self) -> list[list[dict[str, Any]]]:
        return list(self.message.get("reply_markup", {}).get("inline_keyboard", []))

    @property
    def toast(self) -> str:
        """What faded over the last tapped button."""
        last = self.queries[-1] if self.queries else None
        answer = self.phone.toast(last) if last else None
        return str(answer["text"] or "") if answer else ""

    def data(self, label: str) -> str:
        """What is inside the button with these words."""
        full = self._full(label)
        found = [b for row in self.rows for b in row if b["text"] == full]
        return str(found[0]["callback_data"])

    async def _unfold(self, label: str) -> None:
        tapped: Counter[str] = Counter()
        while not any(label in seen(each) for each in self.buttons):
            folds = [
                (tapped[data], data, each["text"])
                for row in self.rows
                for each in row
                if (data := each.get("callback_data", "")).startswith(FOLDS)
            ]
            if not folds or tapped.total() >= MOST_FOLDS:
                return
            _, data, text = min(folds)
            tapped[data] += 1
            self.queries.append(self.phone.tap(text))
            await self.town.go_on()

    def _full(self, label: str) -> str:
        """A button may be named by a part of its words, when only one has it."""
        if label in self.buttons:
            return label
        same = [each for each in self.buttons if seen(each) == label]
        found = same or [each for each in self.buttons if re.search(re.escape(label), seen(each))]
        if len(found) != 1:
            raise LookupError(f"{label!r} is not one of {self.buttons}")
        return found[0]
