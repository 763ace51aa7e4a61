"""Kills the bot over and over while people work with it, and finds out what that did.

The pretend Telegram and its people live here and survive; the bot is forked off a nursery,
talks to Telegram over HTTP and keeps everything in a real database.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bot.sandbox.faults import Fault
from bot.sandbox.server import Sandbox
from support import harness_ledger as ledger
from support.harness_company import SELLERS, cast, found_company
from support.harness_judge import Verdict, judge
from support.harness_ledger import Interrupted
from support.harness_nursery import Birth
from support.harness_orders import Orders, open_nursery
from support.harness_people import GLANCE, Person
from support.town import SATURDAY, TEAM_CHAT

LINE = 0.01
"""Seconds on the way to Telegram: a call is always under way for as long as in life."""
DIES_YOUNG = 0.2
"""How many of the kills come while the bot is still starting, ..."""
CHILDHOOD = 0.3
"""... within so many seconds; the others come so many seconds after it began to listen."""
LIFE = 1.2
WARMING_UP = 10.0
"""Seconds at most until the first answer of a life."""
DIES_SENDING = 0.25
"""How many kills come just as a message to the group has arrived and is not answered yet."""
BETWEEN_LIVES = timedelta(minutes=2)
"""How long the bot is away by both clocks: leases run out, follow-ups fall due."""
QUIET = timedelta(days=1)


SOON = 0.02
"""Seconds after which an update is brought again to a bot that was not there."""


class FrozenTime:
    """The pretend Telegram's calendar; nothing here depends on it."""

    async def now(self) -> datetime:
        return SATURDAY

    async def move(self, what: str) -> None:
        raise NotImplementedError(what)


@dataclass
class Harness:
    """One run on one migrated, empty database. The same seed kills at the same delays."""

    database_url: str
    seed: int
    log: Path
    webhook: bool = False
    apart: bool = False
    """One process takes updates in, by webhook, another sends; either of them is killed."""
    door: str = ""
    chance: Random = field(init=False)
    sandbox: Sandbox = field(init=False)
    people: list[Person] = field(init=False)
    parts: tuple[str, ...] = field(init=False)
    now: datetime = SATURDAY
    since: float = field(default_factory=time.monotonic)
    kills: list[Interrupted] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)  # noqa: S311 - to repeat a run, not to hide anything
        self.webhook |= self.apart
        self.parts = ("sender", "web") if self.apart else ("all",)
        if self.webhook:
            self.door = str(_free_port())
        self.sandbox = Sandbox(cast(), FrozenTime(), first_pause=SOON)
        self.sandbox.world.faults.add(Fault("latency", times=sys.maxsize, seconds=LINE))
        phones = [self.sandbox.world.phone(each) for each in SELLERS]
        self.people = [Person(phone, Random(self.chance.random())) for phone in phones]  # noqa: S311

    async def run(self, kills: int) -> Verdict:
        begun = time.monotonic()
        await found_company(self.database_url)
        await self.sandbox.start()
        try:
            async with open_nursery(self.log) as nursery:
                await self._work(nursery, kills)
                await self._rest(nursery)
        finally:
            await self.sandbox.stop()
        return await self._verdict(time.monotonic() - begun)

    async def _work(self, nursery: Orders, kills: int) -> None:
        enough = asyncio.Event()
        async with asyncio.TaskGroup() as crowd:
            for person in self.people:
                crowd.create_task(person.work(enough))
            victims: Sequence[str] = self.parts
            for _ in range(kills):
                await self._bear(nursery, victims)
                victims = [await self._live()]
                await self._until_nobody_waits_long()
                await nursery.end("kill", "SIGKILL", part=victims[0])
                left = await ledger.look(self.database_url, ledger.interrupted)
                # The sender that lives sends on: what it has in flight nobody killed.
                self.kills.append(replace(left, in_flight=0) if victims[0] == "web" else left)
            await self._bear(nursery, victims)
            enough.set()
        await self._stop(nursery)

    async def _live(self) -> str:
        """For as long as it is given to it; then who is to die."""
        fate, victim = self.chance.random(), self.chance.choice(self.parts)
        if fate < DIES_YOUNG:
            await asyncio.sleep(self.chance.uniform(0, CHILDHOOD))
            return victim
        await self._until_it_listens()
        await self._until_somebody_reads()
        if fate > 1 - DIES_SENDING:
            await self._until_the_group_hears()
            return self.parts[0]
        await asyncio.sleep(self.chance.uniform(0, LIFE))
        return victim

    async def _until_nobody_waits_long(self) -> None:
        """Each life is ended after an answer or two: on a busy machine somebody could be passed
        over in all of them. In peace they are answered, or they are astray.
        """
        while any(each.waits_long for each in self.people):  # noqa: ASYNC110 - as from outside
            await asyncio.sleep(GLANCE)

    async def _until_somebody_reads(self) -> None:
        """So that a kill meets traffic, and people get on, on a machine that is busy too."""
        shown = ("sendMessage", "editMessageText")
        with suppress(TimeoutError):
            async with asyncio.timeout(WARMING_UP):
                while not any(self.sandbox.world.calls(each) for each in shown):  # noqa: ASYNC110
                    await asyncio.sleep(GLANCE)

    async def _until_the_group_hears(self) -> None:
        """Or for as long as a life lasts at most."""
        heard = asyncio.Event()

        def listen(event: dict[str, Any]) -> None:
            if event["kind"] == "message" and event["chat"] == TEAM_CHAT:
                heard.set()

        listeners = self.sandbox.world.state.listeners
        listeners.append(listen)
        with suppress(TimeoutError):
            await asyncio.wait_for(heard.wait(), LIFE)
        listeners.remove(listen)

    async def _until_it_listens(self) -> None:
        async with asyncio.timeout(30):
            call = "setWebhook" if self.webhook else "getUpdates"
            while not self.sandbox.world.calls(call):  # noqa: ASYNC110 - as from outside
                await asyncio.sleep(GLANCE)

    async def _rest(self, nursery: Orders) -> None:
        """A day later, in peace: every reminder is due, everything is sent."""
        self.now += QUIET
        await self._bear(nursery, self.parts)
        await self._until_it_listens()
        async with asyncio.timeout(60):
            while await ledger.look(self.database_url, ledger.to_come):  # noqa: ASYNC110 - also
                await asyncio.sleep(0.1)
        await self._stop(nursery)

    async def _stop(self, nursery: Orders) -> None:
        for part in reversed(self.parts):
            await nursery.end("stop", "0", part=part)

    async def _bear(self, nursery: Orders, parts: Sequence[str]) -> None:
        """These parts, in a world that is two minutes older; so it is for those who live."""
        self.now += BETWEEN_LIVES
        if self.apart:
            # All clocks run on together: nobody's lease may be over by another's clock alone.
            passed, self.since = time.monotonic() - self.since, time.monotonic()
            self.now += timedelta(seconds=passed)
            await nursery.order("jump", seconds=str(BETWEEN_LIVES.total_seconds()))
        if "sender" not in parts or "web" in parts:
            self.sandbox.world.journal.clear()
        moment = self.now.isoformat()
        for part in parts:
            birth = Birth(
                self.database_url,
                self.sandbox.base_url,
                business=moment,
                machine=moment,
                door="" if part == "sender" else self.door,
                part=part,
            )
            await nursery.order("bear", **birth.to_json())

    async def _verdict(self, seconds: float) -> Verdict:
        reminders = {each.phone.person.id: each.reminders for each in self.people}
        told = [each["text"] for each in self.sandbox.world.messages(TEAM_CHAT)]
        return judge(
            await ledger.look(self.database_url, ledger.truth),
            deeds=[deed for person in self.people for deed in person.deeds],
            read={**reminders, TEAM_CHAT: told},
            kills=self.kills,
            taps_again=sum(person.taps_again for person in self.people),
            seconds=seconds,
        )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
