"""Assigned, taken away, big, put off: through the real tick, to those concerned and once."""

from __future__ import annotations

from datetime import date

from bot.actions.opportunities.creating import reassign
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from stories.test_groups import change, posts, registered
from support.sales import M, member_of, sold_to
from support.town import MANAGER, REP, SECOND, Town

FIRST, LATER, EARLIER = date(2026, 12, 4), date(2026, 12, 18), date(2026, 12, 11)


def heard(town: Town, person: int, words: str) -> list[str]:
    return [each for each in town.person(person).screens if words in each]


async def given(town: Town, number: int, to: int, by: int = MANAGER) -> None:
    def act(desk: Desk) -> None:
        found = desk.store.get(Opportunity, number)
        assert found is not None
        member = member_of(desk, to)
        reassign(member_of(desk, by), desk, number, version=found.version, to=member.id)

    await town.core.work.write(act)
    await town.sweep()


async def started(town: Town) -> None:
    for person in (REP, SECOND, MANAGER):
        await town.person(person).say("/start")


async def test_put_off_by_the_rep_the_manager_hears_of_it_and_the_group(town: Town) -> None:
    await started(town)
    await registered(town)
    number = await sold_to(town, "Acme", amount=M)
    await change(town, number, "close_date", FIRST)
    await town.sweep()
    assert heard(town, MANAGER, "put off") == []
    await change(town, number, "close_date", LATER)
    await town.sweep()
    (told,) = heard(town, MANAGER, "put off")
    assert told.startswith("📅 Nora Field put off Acme")
    assert "from Fri 4 Dec 2026 to Fri 18 Dec 2026" in told
    assert heard(town, REP, "put off") == []
    assert len([each for each in posts(town) if "put off" in each]) == 1
    # Nearer again is no news, nor is the same once more.
    await change(town, number, "close_date", EARLIER)
    await town.sweep()
    assert len(heard(town, MANAGER, "put off")) == 1
    await change(town, number, "close_date", LATER)
    await town.sweep()
    assert len(heard(town, MANAGER, "put off")) == 2


async def test_put_off_by_the_manager_whose_it_is_hears_of_it(town: Town) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await change(town, number, "close_date", FIRST)
    await change(town, number, "close_date", LATER, person=MANAGER)
    await town.sweep()
    assert len(heard(town, REP, "Maya Lead put off")) == 1
    assert heard(town, MANAGER, "put off") == []
    assert heard(town, SECOND, "put off") == []


async def test_assigned_and_taken_away_each_hears_their_part_and_the_doer_nothing(
    town: Town,
) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await given(town, number, SECOND)
    (got,) = heard(town, SECOND, "Maya Lead gave")
    (gave,) = heard(town, REP, "Maya Lead gave")
    assert "Acme" in got
    assert "Acme" in gave
    assert got != gave
    assert heard(town, MANAGER, "gave") == []
    await given(town, number, REP, by=SECOND)
    assert len(heard(town, REP, "Sam Second gave")) == 1
    assert heard(town, SECOND, "Sam Second gave") == []


async def test_a_big_deal_is_told_once_when_it_crosses_the_threshold(town: Town) -> None:
    """From 5 million: 4 is not, 6 is, 7 is no news; back to 3 and 8 is one once more."""
    await started(town)

    def threshold(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        desk.organisation.settings = {"big_deal": 5 * M}

    await town.core.work.write(threshold)
    number = await sold_to(town, "Acme", amount=4 * M)
    counts = []
    for millions in (6, 7, 3, 8):
        await change(town, number, "amount", Money(millions * M, "EUR"))
        await town.sweep()
        counts.append(len(heard(town, MANAGER, "A big deal by Nora Field")))
    assert counts == [1, 1, 1, 2]
    assert heard(town, REP, "A big deal") == []
