"""A process of its own that has imported everything and forks the bot off itself.

The bot takes seconds to import and milliseconds to fork, so it can be killed a hundred
times in a minute. Orders come in and answers go out as JSON, one a line:

    {"order": "bear", ...Birth}            -> {"pid": 4711}
    {"order": "kill", "part": "all"}       -> {"ended": "SIGKILL"}
    {"order": "stop", "part": "all"}       -> {"ended": "0"}, once it has stopped by itself
    {"order": "jump", "seconds": "120"}    -> {}, the clocks of all that live are put on

Anything else in `ended` means that the bot was dead before it was told to die.
"""

from __future__ import annotations

import asyncio
import gc
import json
import mmap
import os
import signal
import struct
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from datetime import time as daytime
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot import app
from bot.app.outgoing import open_outbox
from bot.charts.spec import Tile, TilesSpec
from bot.charts.studio import open_studio
from bot.cli.logs import set_up_logs
from bot.handlers.updates import webhook
from bot.handlers.updates.webhook import Address
from bot.outbox.limiter import Limiter
from bot.persistence.database.work import open_work
from bot.reading.dates.dates import read_moment
from bot.settings import Settings
from bot.speech.translator import Translator
from support.town import SATURDAY, TownClock, hurried

TOKEN = "1:demo"


@dataclass(frozen=True)
class Birth:
    """Which world a bot wakes up in, and when: both times are aware UTC, as ISO 8601."""

    database_url: str
    telegram: str
    business: str
    """The moment business time stands at."""
    machine: str
    """Machine time as the bot starts; it runs on from there."""
    door: str = ""
    """The port at which updates are brought; empty: the bot asks for them."""
    part: str = "all"
    """Of `forsat run --role`: all, web or sender."""

    def settings(self) -> Settings:
        return Settings(
            _env_file=None,
            telegram_token=SecretStr(TOKEN),
            telegram_api_base=self.telegram,
            database_url=self.database_url,
        )

    def to_json(self) -> dict[str, str]:
        return asdict(self)


class Ahead:
    """How far the clocks were put on, in memory that the forked ones share."""

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, struct.calcsize("d"))

    def __call__(self) -> timedelta:
        return timedelta(seconds=struct.unpack("d", self._shared[:])[0])

    def jump(self, seconds: float) -> None:
        self._shared[:] = struct.pack("d", self().total_seconds() + seconds)


AHEAD = Ahead()


class SharedClock(TownClock):
    """Business time of a process: it stands still until all clocks are put on."""

    def __init__(self, now: datetime) -> None:
        super().__init__(now)
        self._since = AHEAD()

    def now(self) -> datetime:
        return self.moment + AHEAD() - self._since


class Nursery:
    """At most one bot is alive, or one process of each part of it."""

    def __init__(self) -> None:
        self._pids: dict[str, int] = {}

    def obey(self, order: str, facts: dict[str, str]) -> dict[str, Any]:
        match order:
            case "bear":
                return {"pid": self._bear(Birth(**facts))}
            case "kill":
                return {"ended": self._end(facts["part"], signal.SIGKILL)}
            case "stop":
                return {"ended": self._end(facts["part"], signal.SIGTERM)}
            case "jump":
                AHEAD.jump(float(facts["seconds"]))
                return {}
        raise ValueError(order)

    def _bear(self, birth: Birth) -> int:
        _check_nothing_runs()
        pid = os.fork()
        if pid == 0:
            _live_and_die(birth)
        self._pids[birth.part] = pid
        return pid

    def _end(self, part: str, by: signal.Signals) -> str:
        pid = self._pids.pop(part)
        dead, status = os.waitpid(pid, os.WNOHANG)
        if not dead:
            os.kill(pid, by)
            _, status = os.waitpid(pid, 0)
        code = os.waitstatus_to_exitcode(status)
        return signal.Signals(-code).name if code < 0 else str(code)

    def close(self) -> None:
        for part in list(self._pids):
            self._end(part, signal.SIGKILL)


def _check_nothing_runs() -> None:
    """A thread does not survive a fork, but the locks it holds do."""
    threads = list(Path("/proc/self/task").iterdir())
    if len(threads) != 1:
        raise RuntimeError(f"{len(threads)} threads before the fork")


def _live_and_die(birth: Birth) -> None:
    """In the child: never returns into what was forked."""
    code = 1
    try:
        asyncio.run(_live(birth))
        code = 0
    except BaseException:  # noqa: BLE001 - the child ends here, whatever it was
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


async def _live(birth: Birth) -> None:
    """As `forsat run`, but with clocks of the harness and the first ticks at once."""
    settings = birth.settings()
    clock = SharedClock(datetime.fromisoformat(birth.business))
    work = open_work(settings.database_url, clock=clock, bot=settings.bot_id)
    core = app.Core(settings, clock, work, speech())
    app.machine_now = _running_from(datetime.fromisoformat(birth.machine))
    try:
        if birth.part == "sender":
            await _send(core)
            return
        async with app.open_chat(core, machine=hurried, sends=birth.part == "all") as chat:
            loop = asyncio.get_running_loop()
            loop.add_signal_handler(signal.SIGTERM, chat.intake.stop)
            async with asyncio.TaskGroup() as both:
                both.create_task(chat.ticks.sweep())
                both.create_task(_take_in(chat, birth.door))
    finally:
        await work.close()


async def _send(core: app.Core) -> None:
    """What `forsat run --role sender` does."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with (
        open_studio() as studio,
        open_outbox(
            core,
            Limiter(hurried),
            username="forsat_demo_bot",
            worker=app.worker_name(),
            now=app.machine_now,
            studio=studio,
        ) as ticks,
    ):
        await ticks.sweep()
        await stop.wait()


async def _take_in(chat: app.Chat, door: str) -> None:
    if not door:
        await chat.intake.poll()
        return
    address = Address(f"http://127.0.0.1:{door}/telegram", "127.0.0.1", int(door))
    await webhook.serve(chat.bot, chat.intake, chat.lanes, address)


def _running_from(start: datetime) -> Callable[[], datetime]:
    begun, since = time.monotonic(), AHEAD()
    return lambda: start + timedelta(seconds=time.monotonic() - begun) + AHEAD() - since


@cache
def speech() -> Translator:
    return Translator.load()


def _warm_up() -> None:
    """Imports and reads what the bot does while it starts, so that no child has to."""
    import bot.handlers.home.profile
    import bot.handlers.updates.dispatching
    import bot.handlers.updates.intake
    import bot.outbox.ptb
    import bot.outbox.speaking
    import bot.outbox.ticks  # noqa: F401
    from bot.charts.draw import render
    from bot.persistence.mapping import start_mappers

    start_mappers()
    speech()
    read_moment("in 30 minutes", lang="en", calendar="gregorian", now=SATURDAY, default=daytime())
    render(TilesSpec(title="Forsat", tiles=(Tile(label="Kills", printed="0"),)))
    # Collected once and then left alone: a child's collector would copy every page.
    gc.collect()
    gc.freeze()


def main() -> None:
    # What a bot prints goes to the log, never between the answers.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    set_up_logs("WARNING", token=TOKEN)
    _warm_up()
    nursery = Nursery()
    answers.write(json.dumps({"ready": True}) + "\n")
    try:
        for line in sys.stdin:
            facts = json.loads(line)
            answer = nursery.obey(facts.pop("order"), facts)
            answers.write(json.dumps(answer) + "\n")
    finally:
        nursery.close()


if __name__ == "__main__":
    main()
