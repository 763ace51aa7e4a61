"""Patient people: they read what stands on their phone, answer it, and go on.

What they type is never typed twice: it waits at Telegram until the bot is back. A button
that seems dead is tapped again, as everybody does. Whoever reads something that does not
follow from what they did, or nothing for long, is astray, and the bot has failed them.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf
from random import Random
from typing import Any

from bot.sandbox.phone import Phone

PATIENCE = 1.5
"""Seconds until a button that shows nothing is tapped again, ..."""
MOST_PATIENCE = 20.0
"""... and twice as long each further time, up to this."""
DESPAIR = 120.0
"""Seconds until it is certain that no answer will come."""
LONG = 30.0
"""Seconds of waiting after which the bot is left in peace until the answer is there."""
GLANCE = 0.02

REMINDER = "Follow up:"
SKIP = "Skip"


class Astray(AssertionError):  # noqa: N818 - what became of the person
    """Somebody waits for what will never be shown."""


@dataclass(frozen=True)
class Step:
    """Once all of `sees` can be read: type `says`, or tap the button with `taps` in it."""

    sees: tuple[str, ...]
    says: str = ""
    taps: str = ""
    twice: bool = False


@dataclass
class Deed:
    """One opportunity, from its first question to how the person leaves it."""

    customer: str
    amount: int
    """Whole units of the organisation's currency."""
    leads_to: str
    """"won", "reminded", or "" for a card that is just left."""
    asked: float = inf
    """When it was asked how to leave it; on the clock of `time.monotonic`, as the next."""
    shown: float = inf
    """When the person saw that it is done."""


@dataclass
class Person:
    phone: Phone
    chance: Random
    deeds: list[Deed] = field(default_factory=list)
    taps_again: int = 0
    waits_since: float | None = None
    """On the clock of `time.monotonic`; None while there is something to do."""

    async def work(self, enough: asyncio.Event) -> None:
        """One opportunity after the other; the one that is begun is also finished."""
        while not enough.is_set():
            deed = self._next()
            self.deeds.append(deed)
            *talk, last = steps(deed)
            await self._through(talk)
            deed.asked = time.monotonic()
            self._act(talk[-1])
            await self._until_shown(last, talk[-1])
            deed.shown = time.monotonic()

    def _next(self) -> Deed:
        number = len(self.deeds) + 1
        return Deed(
            customer=f"Customer {self.phone.person.id} {number:03d}",
            amount=self.chance.randrange(100, 900),
            leads_to=("won", "reminded", "won", "")[number % 4],
        )

    async def _through(self, talk: list[Step]) -> None:
        """All of it but the last tap or word, of which the time is taken."""
        for before, step in zip([None, *talk], talk, strict=False):
            if before is not None:
                self._act(before)
            await self._until_shown(step, before)
            await asyncio.sleep(self.chance.uniform(0.0, 0.03))

    async def _until_shown(self, step: Step, before: Step | None) -> None:
        self.waits_since = begun = tapped = time.monotonic()
        patience = PATIENCE
        while not all(each in self.reads for each in step.sees):
            now = time.monotonic()
            if now - begun > DESPAIR:
                raise Astray(f"{self.phone.person.name} expects {step.sees}:\n{self.reads}")
            if now - tapped > patience and (label := self._worth_a_tap(before)):
                self.taps_again += 1
                # Ever longer: a bot that is slow gets no faster by being tapped.
                tapped, patience = now, min(2 * patience, MOST_PATIENCE)
                self._tap(label)
            await asyncio.sleep(GLANCE)
        self.waits_since = None

    @property
    def waits_long(self) -> bool:
        return self.waits_since is not None and time.monotonic() - self.waits_since > LONG

    def _worth_a_tap(self, before: Step | None) -> str:
        """What was tapped before; at a question nobody told them about, the way on."""
        if before is None:
            return ""
        if all(each in self.reads for each in before.sees):
            return before.taps
        return SKIP if self._button(SKIP) else ""

    def _act(self, step: Step) -> None:
        if step.says:
            self.phone.say(step.says)
        if step.taps:
            for _ in range(1 + step.twice):
                self._tap(step.taps)

    def _tap(self, label: str) -> None:
        button = self._button(label)
        if button is None:
            raise Astray(f"{self.phone.person.name} finds no {label!r} under:\n{self.reads}")
        self.phone.press(self._message()["message_id"], button["callback_data"])

    def _button(self, label: str) -> dict[str, Any] | None:
        rows = self._message().get("reply_markup", {}).get("inline_keyboard", [])
        found = [each for row in rows for each in row if label in each["text"]]
        return found[0] if found else None

    @property
    def reads(self) -> str:
        return str(self._message().get("text", ""))

    @property
    def reminders(self) -> list[str]:
        """Oldest first."""
        texts = [each["text"] for each in self.phone.messages()]
        return [text for text in texts if text.startswith(REMINDER)]

    def _message(self) -> dict[str, Any]:
        """The newest of the bot's, reminders aside: they come in between at any time."""
        for each in reversed(self.phone.messages()):
            if each["from"]["is_bot"] and not each["text"].startswith(REMINDER):
                return each
        return {}


def steps(deed: Deed) -> Iterator[Step]:
    name = deed.customer
    yield Step((), says="/new")
    yield Step(("Who is the customer?",), says=name)
    yield Step(("Who is the customer?", f"“{name}”"), taps="Create")
    yield Step(("What kind of opportunity is it?",), taps="Bulk order")
    yield Step(("Which products?",), taps=SKIP)
    yield Step(("How much is it worth?",), says=str(deed.amount))
    yield Step(("How likely is it?",), taps="50%")
    yield Step(("When do you expect to close it?",), taps="In a week")
    yield Step(("How did it come to you?",), taps="Website")
    kept = (
        f"Customer: {name}",
        "Type: Bulk order",
        f"Amount: {deed.amount}.00",
        "Source: Website",
    )
    yield Step(("New opportunity", *kept, "Probability: 50%"), taps="Save", twice=True)
    card = f"{name} – Bulk order"
    yield from _ENDS[deed.leads_to](card)


def _won(card: str) -> Iterator[Step]:
    yield Step((card,), taps="Won")
    yield Step(("Why was it won?",), taps="Quality")
    yield Step(("Anything worth remembering",), says="They liked the pump")
    yield Step(("Reason: Quality", "Note: They liked the pump"), taps="Save", twice=True)
    yield Step((card, "Won on"))


def _reminded(card: str) -> Iterator[Step]:
    yield Step((card,), taps="Follow-up")
    yield Step(("When should I remind you?",), says="in 30 minutes")
    yield Step(("What is it about?",), says="Call them")
    yield Step(("When: ", "About: Call them"), taps="Save", twice=True)
    yield Step((card, "Call them"))


def _left(card: str) -> Iterator[Step]:
    yield Step((card,))


_ENDS = {"won": _won, "reminded": _reminded, "": _left}
