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
from bot.sandbox.cast import Cast, Person
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


def notices(desk: Desk) -> None:
    set_up(desk, first_organisation("Pumps", currency="EUR", zone="UTC", locale=Locale.EN))
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


@pytest.fixture
def postgres_url(database_url: str) -> str:
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has one bot process")
    return database_url
