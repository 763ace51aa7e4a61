"""Nora in the middle of a new opportunity, and the bot that dies and comes back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from bot.actions.ports import Desk
from bot.app import open_chat
from bot.domain.facts import Name
from bot.domain.opportunities import Opportunity
from bot.persistence.updates.inbox import SqlInbox
from support.kept import Kept, kept
from support.talker import Talker
from support.town import Town, hurried

FIRST = 1
"""The id of the first opportunity, by which it is found without the bot's help."""

CAPTURED = "Customer: Acme"
LIKELY = "How likely is it?"
NEXT = "When do you expect to close it?"


@asynccontextmanager
async def restarted(town: Town) -> AsyncIterator[Town]:
    """Another bot on the same database, among the same people; the first just ceased.

    It takes up what was left, as at any start, and then reads only when somebody acts.
    """
    async with open_chat(town.core, machine=hurried) as chat:
        chat.ticks.pause()
        town.sandbox.world.journal.clear()
        async with asyncio.timeout(30), asyncio.TaskGroup() as start:
            start.create_task(chat.intake.poll())
            while not town.sandbox.world.calls("getUpdates"):  # noqa: ASYNC110 - as from outside
                await asyncio.sleep(0.01)
            chat.intake.stop()
        yield replace(town, chat=chat)


async def skip_to(rep: Talker, words: str) -> Talker:
    """Past every question that is not the one this story is about."""
    while words not in rep.sees:
        await rep.tap_key("form-skip")
    return rep


async def asked_for_probability(town: Town) -> Talker:
    """Nora is in the middle of a new opportunity."""
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap_key("form-create", text=Name("Acme"))
    await skip_to(rep, "How much is it worth?")
    await rep.say("1234")
    return await skip_to(rep, LIKELY)


async def at_the_review(town: Town) -> Talker:
    rep = await asked_for_probability(town)
    await rep.tap("50%")
    return await skip_to(rep, CAPTURED)


def save(rep: Talker) -> dict[str, Any]:
    """Taps Save; the update as it waits at Telegram, where nobody has fetched it yet."""
    rep.phone.tap("✅ Save")
    return dict(rep.town.sandbox.world.state.updates.waiting[-1])


async def the_only_one(town: Town) -> Kept:
    """The first opportunity, once it is sure that there is no second."""

    def look(desk: Desk) -> Kept:
        assert desk.store.get(Opportunity, FIRST + 1) is None
        return kept(desk, FIRST)

    found = await town.kept(look)
    assert found.steps == ("create",)
    return found


async def unsettled(town: Town) -> list[int]:
    inbox = SqlInbox(town.core.work.database, bot=town.core.settings.bot_id)
    return [each.update_id for each in await inbox.unsettled()]
