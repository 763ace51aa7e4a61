"""/undo takes back what somebody did last, as the button under it would."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from bot.actions.customers.editing import create_customer
from bot.actions.follow_ups.planning import set_customer_follow_up
from bot.actions.ports import Desk
from bot.domain.parties import PartyKind
from bot.domain.people import Locale
from support.kept import kept
from support.pipeline_kept import kept_opportunities
from support.sales import member_of, sold_to
from support.talker import Talker
from support.town import MANAGER, REP, SECOND, Town, open_town


@pytest.fixture
async def rep(town: Town) -> Talker:
    await town.knows("Acme Corp")
    rep = await town.rep.say("Acme 500 eur")
    return await rep.tap("✅ Save", "Qualification")


async def _open(town: Town) -> list[str]:
    return [each["customer"] for each in await kept_opportunities(town) if not each["deleted"]]


async def test_one_step_after_the_other_the_last_first(town: Town, rep: Talker) -> None:
    await rep.say("/customers")
    await rep.say("/undo")
    assert rep.sees.startswith("↩ took back: stage\n")
    assert "📍 Contact" in rep.sees
    await rep.say("/undo")
    assert rep.sees.startswith("↩ took back: created\n")
    assert await _open(town) == []
    await rep.say("/undo")
    assert "Nothing you did in the last ten minutes" in rep.sees


async def test_after_ten_minutes_it_is_too_late(town: Town, rep: Talker) -> None:
    await town.forward(minutes=11)
    await rep.say("/undo")
    assert "Nothing you did in the last ten minutes" in rep.sees
    assert await _open(town) == ["Acme Corp"]


async def test_what_others_did_stays(town: Town, rep: Talker) -> None:
    assert "Qualification" in rep.sees
    for person in (SECOND, MANAGER):
        other = await town.person(person).say("/undo")
        assert "Nothing you did in the last ten minutes" in other.sees
    assert await _open(town) == ["Acme Corp"]


async def test_what_somebody_changed_since_is_not_taken_back(town: Town, rep: Talker) -> None:
    maya = await town.manager.say("/find OPP-2026-00001")
    await maya.tap("Proposal")
    await rep.say("/undo")
    assert "changed" in rep.sees
    assert "📍 Proposal" in rep.sees


async def test_a_customers_change_is_taken_back_too(rep: Talker) -> None:
    await rep.say("/customers")
    await rep.tap("1", "✏️ Change", "Name")
    await rep.say("Acme Works")
    assert "Acme Works" in rep.sees
    await rep.say("/undo")
    assert "Acme Corp" in rep.sees
    assert "Acme Works" not in rep.sees


async def two_at_proposal(town: Town) -> Talker:
    """Nora's two, moved at once by the manager, after one change of her own to the first."""
    for name in ("Acme", "Bolt"):
        await sold_to(town, name, REP)
    maya = await town.manager.say("/find OPP-2026-00001")
    await maya.tap("Qualification")
    await maya.say("/list")
    await maya.tap("☑ Several", "☑ All", "Change 2 of them", "Stage", "Proposal")
    assert maya.sees.startswith("2 changed.")
    return maya


async def stages(town: Town) -> list[str]:
    def ask(desk: Desk) -> list[str]:
        return [kept(desk, each).stage for each in (1, 2)]

    return await town.kept(ask)


async def test_many_at_once_are_taken_back_at_once(town: Town) -> None:
    maya = await two_at_proposal(town)
    await maya.say("/undo")
    assert "↩ took back: stage" in maya.sees
    assert "2 undone." in maya.sees
    assert await stages(town) == ["qualification", "contact"]
    await maya.say("/undo")
    assert await stages(town) == ["contact", "contact"]
    await maya.say("/undo")
    assert "Nothing you did in the last ten minutes" in maya.sees


async def test_one_of_many_that_had_to_stay_bars_nothing_older(town: Town) -> None:
    maya = await two_at_proposal(town)
    rep = await town.rep.say("/find OPP-2026-00002")
    await rep.tap("Negotiation")
    await maya.say("/undo")
    assert "1 undone, 1 left as they are" in maya.sees
    assert await stages(town) == ["qualification", "negotiation"]
    await maya.say("/undo")
    assert await stages(town) == ["contact", "negotiation"]


@pytest.mark.parametrize("last", ["customer", "follow-up"])
async def test_what_cannot_be_taken_back_bars_nothing_older(
    town: Town, rep: Talker, last: str
) -> None:
    """No button undoes a new customer, or what is planned with one alone."""

    def act(desk: Desk) -> None:
        member = member_of(desk, REP)
        (acme,), _ = desk.store.catalogue.parties("Acme", page=0, size=1)
        if last == "customer":
            create_customer(member, desk, name="Bolt", kind=PartyKind.COMPANY, answers={})
        else:
            tomorrow = datetime.combine(desk.today, time(10)) + timedelta(days=1)
            set_customer_follow_up(member, desk, acme.id, due_local=tomorrow)

    await town.core.work.write(act)
    await rep.say("/undo")
    assert rep.sees.startswith("↩ took back: stage\n")
    assert "📍 Contact" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Acme", REP)
        await town.rep.say("/undo")
        assert await _open(town) == []
        await town.rep.say("/undo")
        assert await town.rep.words("nothing-to-undo") in town.rep.sees
