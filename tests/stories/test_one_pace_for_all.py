"""Several processes of one bot in a crowd: the server that counts never has to refuse."""

from __future__ import annotations

import asyncio
import itertools
import time
from contextlib import AsyncExitStack

import pytest
from pydantic import SecretStr

from bot import app
from bot.actions.ports import Desk
from bot.actions.ports.post import Outgoing
from bot.actions.set_up.founding import first_organisation, set_up
from bot.domain.facts import Name
from bot.domain.people import Locale
from bot.sandbox.cast import Cast, Group, Person
from bot.sandbox.journal import Call
from bot.sandbox.rates import Rates
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.speech.say import Wire
from cli.test_running_for_real import _Now

WORKERS = 3
CROWD = range(1, 121)
"""Four seconds of what a bot may write; an even part of it comes to each worker."""
NOTICES = range(201, 241)
PATIENCE = 60


def founded(desk: Desk) -> None:
    set_up(desk, first_organisation("Pumps", currency="EUR", zone="UTC", locale=Locale.EN))


def notices(desk: Desk) -> None:
    founded(desk)
    for chat in NOTICES:
        facts = {"member": Name("Sam")}
        out = Outgoing(chat=chat, key="invite-used", facts=facts, dedupe=f"told:{chat}")
        desk.store.post.put(out)


async def test_a_crowd_and_an_outbox_are_never_refused(postgres_url: str) -> None:
    everybody = tuple(Person(each, f"Person {each}", started=True) for each in (*CROWD, *NOTICES))
    sandbox = Sandbox(Cast(everybody), _Now())
    await sandbox.start()
    settings = Settings(
        _env_file=None,
        telegram_token=SecretStr("1:demo"),
        telegram_api_base=sandbox.base_url,
        database_url=postgres_url,
    )
    core = app.build_core(settings)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(sandbox.stop)
        stack.push_async_callback(core.work.close)
        workers = [
            await stack.enter_async_context(app.open_chat(core, machine=time.monotonic, sends=one))
            for one in (True, False, False)
        ]
        sandbox.world.rates = Rates(time.monotonic, chat_burst=100)
        await core.work.write(notices)
        workers[0].ticks._sender.wake()
        # No share has been asked for since the start: this is the first moment of a crowd.
        posters = itertools.cycle([each.intake._kit.poster for each in workers])
        wires = [Wire("sendMessage", {"chat_id": chat, "text": "x"}) for chat in CROWD]
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*(next(posters).post(each) for each in wires))
            while len(sandbox.world.calls("sendMessage")) < len(CROWD) + len(NOTICES):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
    statuses = [each.status for each in sandbox.world.calls("sendMessage")]
    assert statuses == [200] * (len(CROWD) + len(NOTICES))


GROUP, NORA = -1001, 101
MOST = 20
"""Messages a minute to one group."""


def told_to_group(desk: Desk, *numbers: int) -> None:
    for each in numbers:
        facts = {"member": Name("Sam")}
        desk.store.post.put(Outgoing(GROUP, "invite-used", facts, f"g:{each}", resend=False))


def hurried() -> float:
    """A minute of the first sender takes three seconds: it fills the group's minute at once."""
    return time.monotonic() * 20


async def test_who_takes_the_sending_over_keeps_the_minute_of_a_group(postgres_url: str) -> None:
    nora, group = Person(NORA, "Nora", started=True), Group(GROUP, "Sales", (NORA,), with_bot=True)
    sandbox = Sandbox(Cast((nora,), (group,)), _Now())
    await sandbox.start()
    settings = Settings(
        _env_file=None,
        telegram_token=SecretStr("1:demo"),
        telegram_api_base=sandbox.base_url,
        database_url=postgres_url,
    )
    core = app.build_core(settings)

    async def posted(chat: int, count: int) -> None:
        while sum(int(each.params["chat_id"]) == chat for each in calls()) < count:  # noqa: ASYNC110
            await asyncio.sleep(0.05)

    def calls() -> list[Call]:
        return sandbox.world.calls("sendMessage")

    async with AsyncExitStack() as stack, asyncio.timeout(PATIENCE):
        stack.push_async_callback(sandbox.stop)
        stack.push_async_callback(core.work.close)
        await core.work.write(founded)
        await core.work.write(lambda desk: told_to_group(desk, *range(MOST)))
        async with app.open_chat(core, machine=hurried):
            await posted(GROUP, MOST)
        sandbox.world.rates = Rates(time.monotonic)
        await core.work.write(lambda desk: told_to_group(desk, *range(MOST, MOST + 3)))
        async with app.open_chat(core, machine=time.monotonic):
            await asyncio.sleep(3)
            facts = {"member": Name("Sam")}
            last = Outgoing(NORA, "invite-used", facts, "last")
            await core.work.write(lambda desk: desk.store.post.put(last))
            await posted(NORA, 1)
            await asyncio.sleep(1)
    assert sum(int(each.params["chat_id"]) == GROUP for each in calls()) == MOST
    assert {each.status for each in calls()} == {200}


@pytest.fixture
def postgres_url(database_url: str) -> str:
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has one bot process")
    return database_url
