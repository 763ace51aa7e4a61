"""What an operator asks while people work: is it well, how busy is it, what got stuck."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from bot.actions.ports.post import Outgoing
from bot.app.running import status_of
from bot.app.status import open_status
from bot.cli.doctor import outbox
from bot.domain.facts import Name
from bot.persistence.database.vitals import SqlVitals
from bot.sandbox.faults import Fault
from support.town import REP, SECOND, Town


class Operator:
    def __init__(self, port: int) -> None:
        self._base = f"http://127.0.0.1:{port}"

    async def asks(self, path: str) -> tuple[int, str]:
        async with ClientSession() as client, client.get(self._base + path) as answer:
            return answer.status, await answer.text()

    async def metric(self, name: str) -> float:
        _, told = await self.asks("/metrics")
        (line,) = [each for each in told.split("\n") if each.startswith(name + " ")]
        return float(line.rpartition(" ")[2])


@pytest.fixture
async def operator(town: Town) -> AsyncIterator[Operator]:
    async with open_status(status_of(town.core, town.chat.meter), "127.0.0.1:0") as port:
        yield Operator(port)


async def test_what_people_did_is_counted_and_not_told(town: Town, operator: Operator) -> None:
    await town.rep.say("/new")
    await town.rep.say("Acme Secret")
    await town.rep.tap("➕ Create “Acme Secret”", "✅ Save")
    status, told = await operator.asks("/metrics")
    assert status == 200
    assert 'forsat_updates_total{kind="message"} 2\n' in told
    assert 'forsat_updates_total{kind="callback_query"} 2\n' in told
    assert "forsat_update_seconds_count 4\n" in told
    assert "forsat_updates_waiting 0\n" in told
    assert "Secret" not in told
    assert f'"{REP}"' not in told


async def test_a_message_that_never_arrives_is_seen_by_whoever_looks(
    town: Town, operator: Operator
) -> None:
    message = Outgoing(SECOND, "assigned", {"member": Name("Nora Secret")}, "once")
    town.sandbox.world.faults.add(Fault("blocked", chat_id=SECOND, times=100))
    await town.core.work.write(lambda desk: desk.store.post.put(message))
    assert json.loads((await operator.asks("/healthz"))[1])["outbox_waiting"] == 1
    await town.sweep()

    state = json.loads((await operator.asks("/healthz"))[1])
    assert (state["outbox_waiting"], state["outbox_dead"]) == (0, 1)
    assert await operator.metric("forsat_outbox_dead") == 1
    assert 'forsat_messages_total{outcome="dead"} 1' in (await operator.asks("/metrics"))[1]

    database, bot = town.core.work.database, town.core.settings.bot_id
    found = await outbox(SqlVitals(database, bot=bot))
    assert "undeliverable: 1" in found.state
    assert f"assigned to chat {SECOND}" in found.state
    assert "blocked" in found.state
    assert "Secret" not in found.state


async def test_a_message_that_goes_nowhere_is_seen_to_be_stuck(
    town: Town, operator: Operator
) -> None:
    message = Outgoing(SECOND, "assigned", {"member": Name("Nora")}, "once")
    await town.core.work.write(lambda desk: desk.store.post.put(message))
    await operator.asks("/healthz")
    await asyncio.sleep(0.05)
    assert await operator.metric("forsat_outbox_stuck_seconds") >= 0.05
    await town.sweep()
    assert await operator.metric("forsat_outbox_stuck_seconds") == 0


async def test_a_database_that_is_away_makes_it_ill(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await operator.asks("/healthz"))[0] == 200

    async def away(_: SqlVitals) -> None:
        raise OSError("no route to host")

    monkeypatch.setattr(SqlVitals, "look", away)
    status, told = await operator.asks("/healthz")
    assert (status, json.loads(told)["ok"]) == (503, False)
    monkeypatch.undo()
    assert (await operator.asks("/healthz"))[0] == 200
