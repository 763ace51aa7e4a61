"""Sixty-four people save at the same moment, and another program writes meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.people.joining import join, make_invite
from bot.actions.ports import Desk
from bot.app import build_core
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Role
from bot.sandbox.cast import Cast, Person
from support import town as towns
from support.sales import member_of
from support.town import REP, Town, open_town

PEOPLE = range(1001, 1065)
BESIDE = 16
"""Saved by the other program, such as an import."""


@pytest.fixture
async def town(sqlite_database: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    usual = towns.cast

    def crowd(locale: Locale) -> Cast:
        few = usual(locale)
        many = (Person(each, f"Rep {each}", locale.value, started=True) for each in PEOPLE)
        return Cast((*few.people, *many), few.groups)

    monkeypatch.setattr(towns, "cast", crowd)
    async with open_town(sqlite_database) as opened:
        await opened.core.work.write(_join_all)
        yield opened


def _join_all(desk: Desk) -> None:
    for each in PEOPLE:
        code = make_invite(desk, role=Role.REP)
        member = join(desk, code=code, person=each, name=f"Rep {each}", language=Locale.EN)
        member.welcomed = True


async def all_at_once(town: Town, text: str = "", *, tap: str = "") -> None:
    """Everybody does it before anybody is answered."""
    for each in PEOPLE:
        phone = town.person(each).phone
        if tap:
            phone.tap(tap)
        else:
            phone.say(text.format(each))
    await town.go_on()


async def other_program(town: Town) -> None:
    """With a connection of its own to the same file, as the command line has one."""
    core = build_core(town.core.settings, clock=town.clock)
    try:
        for number in range(BESIDE):
            await core.work.write(
                lambda desk, number=number: create(
                    member_of(desk, REP), desk, customer=f"Beside {number}", answers={}
                )
            )
            await asyncio.sleep(0)
    finally:
        await core.work.close()


async def test_all_are_saved_once_and_numbered_without_a_gap(town: Town) -> None:
    await all_at_once(town, "/new")
    await all_at_once(town, "Customer of {}")
    for each in PEOPLE:
        create_it = next(label for label in town.person(each).buttons if "Create" in label)
        town.person(each).phone.tap(create_it)
    await town.go_on()
    assert all("✅ Save" in town.person(each).buttons for each in PEOPLE)

    async with asyncio.TaskGroup() as group:
        group.create_task(other_program(town))
        group.create_task(all_at_once(town, tap="✅ Save"))

    count = len(PEOPLE) + BESIDE

    def made(desk: Desk) -> list[Opportunity | None]:
        return [desk.store.get(Opportunity, number) for number in range(1, count + 2)]

    *saved, none = await town.kept(made)
    assert none is None
    numbers = sorted(each.number for each in saved if each is not None)
    assert numbers == [f"OPP-2026-{number:05}" for number in range(1, count + 1)]
    for each in PEOPLE:
        assert f"Customer of {each}" in town.person(each).sees
        assert "OPP-2026-" in town.person(each).sees
    assert await town.chat.intake._inbox.unsettled() == []
