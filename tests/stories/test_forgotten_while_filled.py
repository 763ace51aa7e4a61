"""A form that is forgotten with its customer while somebody answers it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.util import await_only

from bot.actions.customers.adding import add_party
from bot.actions.customers.erasing import erase_customer
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.handlers.forms import hearing
from bot.persistence.tables.chat import dialog
from support.sales import member_of
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

WORD = "Zebrafink"
A_MOMENT = 0.1
"""Seconds, so that the erasing is under way."""
CHANGED = "Somebody changed it meanwhile"


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    async with open_town(database_url) as opened:
        yield opened


@pytest.fixture
async def party(town: Town) -> int:
    def add(desk: Desk) -> int:
        desk.step(None, StepKind.SET_UP)
        made = add_party(None, desk, name=f"{WORD} Works")
        desk.store.flush()
        return made.id

    return await town.core.work.write(add)


async def asked_what_kind(town: Town) -> Talker:
    """Nora is writing something down about that customer."""
    rep = town.rep
    await rep.say("/new")
    await rep.say(f"{WORD} Works")
    await rep.tap(f"{WORD} Works")
    return rep


def erasing(party: int) -> Callable[[Desk], object]:
    return lambda desk: erase_customer(member_of(desk, ADMIN), desk, party)


async def test_what_is_typed_finds_the_talk_elsewhere(
    town: Town, party: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The form is read, and gone by the time that what was typed is heard."""
    heard = hearing.words

    async def late(*typed: Any) -> None:
        await town.core.work.write(erasing(party))
        await heard(*typed)

    monkeypatch.setattr(hearing, "words", late)
    rep = await asked_what_kind(town)
    await rep.say("pumps for next year")
    assert CHANGED in rep.sees


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_the_form_is_gone_before_the_answer_is_kept(
    town: Town, party: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On PostgreSQL, where both go on at once: the answer is refused, and so is keeping it."""
    checked, times = hearing.taken, 0

    def late(*answer: Any) -> Any:
        nonlocal times
        times += 1
        await_only(town.core.work.write(erasing(party)))
        return checked(*answer)

    rep = await asked_what_kind(town)
    monkeypatch.setattr(hearing, "taken", late)
    await rep.say("Delivery")
    assert CHANGED in rep.sees
    assert times == 1
    assert WORD not in rep.sees
    await rep.say("/new")
    assert "Who is the customer?" in rep.sees


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_button_below_their_name_is_pressed_while_they_are_erased(
    town: Town, party: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was pressed stands in the update, whose row both want: one of them waits, and
    whichever that is, nothing of them is left.
    """
    checked, erased = hearing.taken, list[asyncio.Task[object]]()

    def beside(*answer: Any) -> Any:
        if not erased:
            erased.append(asyncio.ensure_future(town.core.work.write(erasing(party))))
            await_only(asyncio.sleep(A_MOMENT))
        return checked(*answer)

    rep = await asked_what_kind(town)
    assert WORD in rep.sees
    monkeypatch.setattr(hearing, "taken", beside)
    await rep.tap("Delivery")
    await asyncio.gather(*erased)
    assert len(erased) == 1

    def drafts(session: Any) -> list[Any]:
        return [*session.scalars(select(dialog.c.draft).where(dialog.c.person == REP))]

    assert await town.core.work.database.read(drafts) == [None]
    await rep.say("/new")
    assert "Who is the customer?" in rep.sees
    assert WORD not in rep.sees
