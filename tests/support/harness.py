"""Kills the bot over and over while people work with it, and finds out what that did.

The pretend Telegram and its people live here and survive; the bot is forked off a nursery,
talks to Telegram over HTTP and keeps everything in a real database.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bot.actions.joining import join, make_invite
from bot.actions.ports import Desk
from bot.actions.setting_up import first_organisation, set_up
from bot.app import build_core
from bot.domain.people import Calendar, Locale, Role, Team
from bot.sandbox.cast import Cast, Group
from bot.sandbox.cast import Person as Citizen
from bot.sandbox.faults import Fault
from bot.sandbox.server import Sandbox
from support import harness_ledger as ledger
from support.harness_judge import Verdict, judge
from support.harness_ledger import Interrupted
from support.harness_nursery import Birth
from support.harness_people import GLANCE, Person
from support.town import SATURDAY, TEAM_CHAT, TownClock

SELLERS = range(201, 207)
LINE = 0.01
"""Seconds on the way to Telegram: a call is always under way for as long as in life."""
DIES_YOUNG = 0.2
"""How many of the kills come while the bot is still starting, ..."""
CHILDHOOD = 0.3
"""... within so many seconds; the others come so many seconds after it began to listen."""
LIFE = 1.2
BETWEEN_LIVES = timedelta(minutes=2)
"""How long the bot is away by both clocks: leases run out, follow-ups fall due."""
QUIET = timedelta(days=1)
TESTS = Path(__file__).parent.parent


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
    chance: Random = field(init=False)
    sandbox: Sandbox = field(init=False)
    people: list[Person] = field(init=False)
    now: datetime = SATURDAY
    kills: list[Interrupted] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)  # noqa: S311 - to repeat a run, not to hide anything
        self.sandbox = Sandbox(_cast(), FrozenTime())
        self.sandbox.world.faults.add(Fault("latency", times=sys.maxsize, seconds=LINE))
        phones = [self.sandbox.world.phone(each) for each in SELLERS]
        self.people = [Person(phone, Random(self.chance.random())) for phone in phones]  # noqa: S311

    async def run(self, kills: int) -> Verdict:
        begun = time.monotonic()
        await _found_company(self.database_url)
        await self.sandbox.start()
        try:
            async with open_nursery(self.log) as nursery:
                await self._work(nursery, kills)
                await self._rest(nursery)
        finally:
            await self.sandbox.stop()
        return await self._verdict(time.monotonic() - begun)

    async def _work(self, nursery: NurseryAtWork, kills: int) -> None:
        enough = asyncio.Event()
        async with asyncio.TaskGroup() as crowd:
            for person in self.people:
                crowd.create_task(person.work(enough))
            for _ in range(kills):
                await self._bear(nursery)
                await self._live()
                await nursery.end("kill", "SIGKILL")
                self.kills.append(await ledger.look(self.database_url, ledger.interrupted))
            await self._bear(nursery)
            enough.set()
        await nursery.end("stop", "0")

    async def _live(self) -> None:
        if self.chance.random() < DIES_YOUNG:
            await asyncio.sleep(self.chance.uniform(0, CHILDHOOD))
            return
        await self._until_it_listens()
        await asyncio.sleep(self.chance.uniform(0, LIFE))

    async def _until_it_listens(self) -> None:
        async with asyncio.timeout(30):
            while not self.sandbox.world.calls("getUpdates"):  # noqa: ASYNC110 - as from outside
                await asyncio.sleep(GLANCE)

    async def _rest(self, nursery: NurseryAtWork) -> None:
        """A day later, in peace: every reminder is due, everything is sent."""
        self.now += QUIET
        await self._bear(nursery)
        await self._until_it_listens()
        async with asyncio.timeout(60):
            while await ledger.look(self.database_url, ledger.to_come):  # noqa: ASYNC110 - also
                await asyncio.sleep(0.1)
        await nursery.end("stop", "0")

    async def _bear(self, nursery: NurseryAtWork) -> None:
        self.now += BETWEEN_LIVES
        self.sandbox.world.journal.clear()
        moment = self.now.isoformat()
        birth = Birth(self.database_url, self.sandbox.base_url, business=moment, machine=moment)
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


class NurseryAtWork:
    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    async def order(self, order: str, **facts: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"order": order, **facts}).encode() + b"\n")
        return await self.answer()

    async def answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the nursery is gone:\n{self._last_words()}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    async def end(self, order: str, how: str) -> None:
        """A bot that died by itself, before it was told to, is a defect of its own."""
        ended = (await self.order(order))["ended"]
        assert ended == how, f"the bot ended with {ended}:\n{self._last_words()}"

    def _last_words(self) -> str:
        return self._log.read_text(errors="replace")[-4000:]


@asynccontextmanager
async def open_nursery(log: Path) -> AsyncIterator[NurseryAtWork]:
    """Everything the bot says goes to `log`."""
    # One thread a process: the libraries' own would not survive a fork.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(TESTS)}
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "support.harness_nursery",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            env=environment,
        )
    nursery = NurseryAtWork(process, log)
    try:
        await nursery.answer()
        yield nursery
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


def _cast() -> Cast:
    people = tuple(Citizen(each, f"Seller {each}", "en", started=True) for each in SELLERS)
    return Cast(people, (Group(TEAM_CHAT, "Sales", tuple(SELLERS), with_bot=True),))


async def _found_company(url: str) -> None:
    birth = Birth(url, "http://127.0.0.1", business="", machine="")
    core = build_core(birth.settings(), clock=TownClock())
    try:
        await core.work.write(_populate)
    finally:
        await core.work.close()


def _populate(desk: Desk) -> None:
    """A team of sellers with its group; everybody has joined."""
    locale = Locale.EN
    set_up(desk, first_organisation("Pumps & Co", currency="EUR", zone="UTC", locale=locale))
    facts = {"name": "North", "locale": locale, "calendar": Calendar.GREGORIAN}
    team = desk.store.add(Team(**facts, chat_id=TEAM_CHAT))
    for each in SELLERS:
        code = make_invite(desk, role=Role.REP, team_id=team.id)
        join(desk, code=code, person=each, name=f"Seller {each}", language="en").welcomed = True
