"""What others did to one's opportunities and rights: told once, grouped, and by day."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions.customers.erasing import erase_customer
from bot.actions.opportunities.life import delete, lose, move_stage, reopen, win
from bot.actions.people.members import permit, put_in_team
from bot.actions.ports import Desk
from bot.actions.undo import latest_undoable, undo
from bot.domain.lists import ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Permission
from stories.test_erasing import everything, holding
from stories.test_groups import change
from stories.test_who_hears_of_changes import given, heard, started
from support.sales import M, lost_by, member_of, sold_to, won
from support.town import ADMIN, MANAGER, REP, SECOND, Town, open_town

CHANGED = "🔔 Maya Lead changed Acme · OPP-2026-00001"


async def moved(town: Town, number: int, to: int, person: int = MANAGER) -> None:
    def act(desk: Desk) -> None:
        found = desk.store.get(Opportunity, number)
        assert found is not None
        stage = desk.store.lists.stages(found.pipeline_id)[to]
        move_stage(member_of(desk, person), desk, number, version=found.version, stage_id=stage.id)

    await town.core.work.write(act)


async def taken_back(town: Town, number: int, person: int = MANAGER) -> None:
    def act(desk: Desk) -> None:
        member = member_of(desk, person)
        step = latest_undoable(member, desk, number)
        assert step is not None
        undo(member, desk, step.id)

    await town.core.work.write(act)


async def test_several_changes_are_one_message_once_its_doer_has_finished(town: Town) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await moved(town, number, 1)
    await town.forward(minutes=3)
    await moved(town, number, 2)
    await change(town, number, "amount", Money(2 * M, "EUR"), person=MANAGER)
    await town.forward(minutes=4)
    assert heard(town, REP, CHANGED) == []
    await town.forward(minutes=1)
    (told,) = heard(town, REP, CHANGED)
    assert told == f"{CHANGED}\nstage and changed\nNow: 📍 Proposal · 💰 2,000,000.00 €"
    assert heard(town, MANAGER, CHANGED) == []
    assert heard(town, SECOND, CHANGED) == []
    await town.forward(hours=1)
    assert len(heard(town, REP, CHANGED)) == 1
    await town.rep.tap("Open")
    assert town.rep.sees.startswith("Acme\nOPP-2026-00001")


@pytest.mark.parametrize("locale", list(Locale))
async def test_who_wants_to_hear_nothing_of_it_does_not(
    sqlite_database: str, locale: Locale
) -> None:
    """One's own rights are told all the same; what was done meanwhile is not told later."""

    def grant(desk: Desk) -> None:
        nora = member_of(desk, REP)
        permit(member_of(desk, ADMIN), desk, nora.id, Permission.DELETE, granted=True)

    async with open_town(sqlite_database, locale=locale) as town:
        await started(town)
        rep = await town.rep.say("/subscriptions")
        assert await rep.words("digests-news") in rep.sees
        await rep.tap_key("digests-news-switch")
        assert await rep.words("digests-no-news") in rep.sees
        number = await sold_to(town, "Acme", amount=M)
        await moved(town, number, 1)
        await town.core.work.write(grant)
        before = len(rep.screens)
        await town.forward(minutes=31)
        (told,) = rep.screens[before:]
        assert await rep.words("permission-delete") in told
        await rep.say("/subscriptions")
        await rep.tap_key("digests-news-switch")
        await town.forward(minutes=31)
        assert heard(town, REP, "OPP-2026-00001") == []
        await moved(town, number, 2)
        await town.forward(minutes=31)
        assert len(heard(town, REP, "OPP-2026-00001")) == 1


async def test_it_does_not_wait_for_ever_for_somebody_who_goes_on(town: Town) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    for each in range(8):
        await moved(town, number, 1 + each % 2)
        await town.forward(minutes=4)
    assert len(heard(town, REP, CHANGED)) == 1


async def test_won_lost_and_reopened_by_the_manager_each_is_told(town: Town) -> None:
    await started(town)
    numbers = [await sold_to(town, name, amount=M) for name in ("Acme", "Bolt", "Cork")]
    await won(town, numbers[0], MANAGER)
    await lost_by(town, MANAGER, numbers[1])
    await lost_by(town, REP, numbers[2])
    await town.core.work.write(lambda desk: reopen(member_of(desk, MANAGER), desk, numbers[2]))
    await town.forward(minutes=6)
    (told,) = heard(town, REP, "Others changed 3 of your opportunities")
    for place, what in (("1. Acme", "won"), ("2. Bolt", "lost"), ("3. Cork", "reopened")):
        assert f"Maya Lead: {what}" in told[told.index(place) :].split("\n\n")[0]
    await town.rep.tap("📂 2")
    assert "Lost on" in town.rep.sees


async def test_what_was_taken_back_before_it_was_told_is_no_news(town: Town) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await moved(town, number, 1)
    await taken_back(town, number)
    await town.forward(minutes=31)
    assert heard(town, REP, "🔔") == []


async def test_what_was_told_is_told_back(town: Town) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await moved(town, number, 1)
    await town.forward(minutes=6)
    await taken_back(town, number)
    await town.forward(minutes=6)
    told = heard(town, REP, CHANGED)
    assert len(told) == 2
    assert "Maya Lead took back: stage" in told[1]


async def test_what_is_told_at_once_is_not_told_again(town: Town) -> None:
    """Given to somebody, given back by an undo; each of both hears it once."""
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await given(town, number, SECOND)
    await taken_back(town, number)
    await town.forward(minutes=31)
    assert len(heard(town, REP, "gave you")) == 1
    assert len(heard(town, SECOND, "to somebody else")) == 1
    for person in (REP, SECOND):
        assert heard(town, person, "🔔") == []


async def test_at_night_it_waits_for_the_morning(town: Town) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await town.at(datetime(2026, 11, 21, 22, 30, tzinfo=ZoneInfo("Europe/London")))
    await moved(town, number, 1)
    await town.forward(hours=2)
    assert heard(town, REP, CHANGED) == []
    await town.forward(hours=8)
    assert len(heard(town, REP, CHANGED)) == 1


async def test_who_has_it_no_more_is_not_told_of_it(town: Town) -> None:
    await started(town)
    number = await sold_to(town, "Acme", amount=M)
    await moved(town, number, 1)
    await given(town, number, SECOND)
    await town.forward(minutes=31)
    for person in (REP, SECOND):
        assert heard(town, person, "🔔") == []


async def test_what_was_deleted_is_told_and_opens_nothing(town: Town) -> None:
    await started(town)
    for name in ("Acme", "Bolt"):
        await sold_to(town, name, amount=M)
    await town.core.work.write(lambda desk: delete(member_of(desk, MANAGER), desk, 1))
    await moved(town, 2, 1)
    await town.forward(minutes=6)
    (told,) = heard(town, REP, "Others changed 2 of your opportunities")
    assert "1. Acme · OPP-2026-00001\nMaya Lead: deleted" in told
    assert [each for each in town.rep.buttons if "📂" in each] == ["📂 2"]


async def test_what_is_erased_leaves_what_was_told_of_several(town: Town) -> None:
    """Titles in which no name stands, one of them of what was deleted since."""
    await started(town)
    for name, title in (("Acme", "Palace roof"), ("Acme", "Palace gate"), ("Bolt", "Tower")):
        number = await sold_to(town, name, amount=M)
        await change(town, number, "title", title, person=MANAGER)
    await town.core.work.write(lambda desk: delete(member_of(desk, MANAGER), desk, 2))
    await town.forward(minutes=6)
    assert heard(town, REP, "Others changed 3 of your opportunities")
    kept = holding(await everything(town), "palace")
    assert any(each.startswith("told:") for each in kept)

    def erase(desk: Desk) -> None:
        (acme,), _ = desk.store.catalogue.parties("Acme", page=0, size=1)
        erase_customer(member_of(desk, ADMIN), desk, acme.id)

    await town.core.work.write(erase)
    left = await everything(town)
    assert holding(left, "palace") == []
    assert any(each.startswith("told:") for each in holding(left, "tower"))


async def test_rights_are_told_as_what_came_of_them(town: Town) -> None:
    """Three ticked, one of them by mistake, and another team: one message of what is new."""
    await started(town)

    def act(desk: Desk) -> None:
        ada, nora = member_of(desk, ADMIN), member_of(desk, REP)
        for each, granted in (
            (Permission.DELETE, True),
            (Permission.SEE_STOCK, True),
            (Permission.SEE_STOCK, False),
            (Permission.CHANGE_PRICE, False),
        ):
            permit(ada, desk, nora.id, each, granted=granted)
            desk.store.flush()
        put_in_team(ada, desk, nora.id, None)

    await town.core.work.write(act)
    await town.forward(minutes=6)
    (told,) = heard(town, REP, "🔑")
    assert told == (
        "🔑 Ada Root changed what you may do here.\n• Your team now: none\n"
        "• Now allowed: Delete\n• No longer allowed: Change a price"
    )


@pytest.mark.parametrize("locale", list(Locale))
async def test_in_every_language_and_kept_in_the_inbox(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await started(town)
        number = await sold_to(town, "Acme", amount=M)

        def act(desk: Desk) -> None:
            maya = member_of(desk, MANAGER)
            win(maya, desk, number)
            desk.store.flush()
            reopen(maya, desk, number)
            reason = desk.store.lists.items(ListKind.LOSS_REASON)[0]
            lose(maya, desk, number, reasons=[reason.id])

        await town.core.work.write(act)
        await town.forward(minutes=6)
        rep = town.rep
        (told,) = heard(town, REP, "🔔")
        for kind in ("win", "reopen", "lose"):
            assert await rep.words(f"step-{kind}") in told
        await rep.say("/inbox")
        assert "Acme" in rep.sees
        assert "🔔" in rep.sees
