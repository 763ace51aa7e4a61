"""The whole topology as processes: two workers behind a balancer, a sender, one stopped."""

from __future__ import annotations

import asyncio
import itertools
import re
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from bot.persistence.migrate import upgrade
from bot.sandbox.cast import Cast, Person
from bot.sandbox.server import Sandbox
from cli.test_running_for_real import _Now, forsat, read_until, stop
from support.balancer import Balancer
from support.databases import fresh_postgres

ADA = 101
PATIENCE = 60


@pytest.fixture
def shared_database() -> Iterator[str]:
    with fresh_postgres("topology") as url:
        upgrade(url)
        yield url


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


async def until(it_is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        for _ in itertools.count():
            if it_is_so():
                return
            await asyncio.sleep(0.05)


async def test_a_company_that_two_workers_and_a_sender_serve(bare, shared_database) -> None:
    sandbox = Sandbox(Cast((Person(ADA, "Ada Root", started=True),)), _Now(), first_pause=0.1)
    balancer = Balancer()
    await sandbox.start()
    await balancer.open()
    settings = {
        "TELEGRAM_TOKEN": "1:demo",
        "TELEGRAM_API_BASE": sandbox.base_url,
        "DATABASE_URL": shared_database,
        "FORSAT_WEBHOOK_URL": balancer.url,
    }
    phone = sandbox.world.phone(ADA)

    def reads(words: str) -> bool:
        said = [each.get("text", "") for each in phone.messages() if each["from"]["id"] != ADA]
        return any(words in each for each in said[-1:])

    with ExitStack() as running:

        def start(role: str, **more: str) -> subprocess.Popen[str]:
            words = ("run", "--role", role)
            return running.enter_context(forsat(*words, folder=bare, **settings, **more))

        def worker() -> tuple[subprocess.Popen[str], int]:
            port = free_port()
            return start("web", FORSAT_WEBHOOK_LISTEN=f"127.0.0.1:{port}"), port

        async def ready(process: subprocess.Popen[str], port: int) -> None:
            await asyncio.to_thread(read_until, process, "is listening at")
            await until(lambda: answers(port))
            balancer.ports.append(port)

        first, port = worker()
        found = await asyncio.to_thread(
            read_until, first, r"First admin, once: https://t\.me/\w+\?start=(\S+)"
        )
        await ready(first, port)
        sender = start("sender")
        await asyncio.to_thread(read_until, sender, "is sending")
        second, other_port = worker()
        await ready(second, other_port)

        phone.open_link(found[1])
        await until(lambda: bool(phone.messages()) and not reads("/start"))
        phone.say("/new")
        await until(lambda: reads("Who is the customer?"))
        told = await asyncio.to_thread(stop, first, signal.SIGTERM)
        assert "nothing is left half done" in told
        balancer.ports.remove(port)
        phone.say("Acme")
        await until(lambda: reads("Acme"))
        phone.tap("➕ Create “Acme”")
        await until(lambda: reads("What kind of opportunity"))
        phone.tap("✅ Save")
        await until(lambda: reads("Saved as OPP-"))
        saved = [each["text"] for each in phone.messages() if "Saved as" in each.get("text", "")]
        assert len(saved) == 1
        assert re.search(r"OPP-\d+-00001\b", saved[0])
        await asyncio.to_thread(stop, second, signal.SIGTERM)
        await asyncio.to_thread(stop, sender, signal.SIGTERM)
    await balancer.close()
    await sandbox.stop()


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
