"""/undo takes back what somebody did last, as the button under it would."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from bot.actions.customers.editing import create_customer
from bot.actions.follow_ups.planning import set_customer_follow_up
from bot.actions.lately import READ_AT_ONCE
from bot.actions.opportunities.creating import reassign
from bot.actions.ports import Desk
from bot.actions.undo import undo
from bot.domain.facts import Term
from bot.domain.opportunities import Opportunity
from bot.domain.parties import PartyKind
from bot.domain.people import Locale
from support.kept import kept
from support.pipeline_kept import kept_opportunities
from support.sales import member_of, sold_to
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, SECOND, Town, open_town

ACME = "Acme Corp – Standard 21 Nov 2026 · OPP-2026-00001"


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
    assert rep.sees.startswith(f"↩ Taken back: stage\n{ACME}\n")
    assert "📍 Contact" in rep.sees
    await rep.say("/undo")
    assert rep.sees.startswith(f"Taken back already: stage\n{ACME}\n\nTake this back? created")
    assert await _open(town) == ["Acme Corp"]
    await rep.tap("↩ Undo: created")
    assert rep.sees.startswith(f"↩ Taken back: created\n{ACME}\n")
    assert await _open(town) == []
    await rep.say("/undo")
    assert rep.sees.startswith(f"Taken back already: created\n{ACME}\nNothing else you did")


async def test_after_an_undo_by_its_button_no_other_opportunity_is_touched_unasked(
    town: Town, rep: Talker
) -> None:
    await rep.say("Bolt 300 eur")
    await rep.tap("Create", "✅ Save", "Qualification", "↩ Undo: stage")
    assert rep.sees.startswith("↩ Taken back: stage\nBolt – Standard 21 Nov 2026 · OPP-2026-00002")
    await rep.say("/undo")
    assert rep.sees.startswith("Taken back already: stage\nBolt")
    assert "Take this back? created, today 10:00\nBolt" in rep.sees
    await rep.tap("↩ Undo: created")
    await rep.say("/undo")
    assert rep.sees.startswith("Taken back already: created\nBolt")
    assert f"Take this back? stage, today 10:00\n{ACME}" in rep.sees
    assert await stages(town) == ["qualification", "contact"]
    assert rep.buttons == ["↩ Undo: stage", "🏠 Home"]
    await rep.tap("↩ Undo: stage")
    assert await stages(town) == ["contact", "contact"]


@pytest.mark.usefixtures("rep")
async def test_beside_another_card_it_is_asked_first(town: Town) -> None:
    await sold_to(town, "Bolt", SECOND)
    maya = await town.manager.say("/find OPP-2026-00002")
    await maya.tap("Qualification")
    await maya.say("/find OPP-2026-00001")
    await maya.say("/undo")
    assert maya.sees.startswith("Take this back? stage, today 10:00\nBolt")
    assert await stages(town) == ["qualification", "qualification"]
    await maya.tap("↩ Undo: stage")
    assert await stages(town) == ["qualification", "contact"]


async def test_beside_another_customers_card_it_is_asked_first(town: Town, rep: Talker) -> None:
    """Beside the card of the customer whose opportunity it is, it is plain."""
    await town.knows("Bolt")
    await rep.say("/customers bolt")
    await rep.tap("1")
    assert rep.sees.startswith("Bolt")
    await rep.say("/undo")
    assert rep.sees.startswith("Take this back? stage")
    await rep.say("/customers acme")
    await rep.tap("1")
    await rep.say("/undo")
    assert rep.sees.startswith(f"↩ Taken back: stage\n{ACME}\n")


async def test_what_the_manager_took_back_is_not_walked_past(town: Town, rep: Talker) -> None:
    def take_back(desk: Desk) -> None:
        step = desk.store.history.steps(1, 1)[0]
        undo(member_of(desk, MANAGER), desk, step.id)

    await town.core.work.write(take_back)
    await rep.say("/customers")
    await rep.say("/undo")
    assert rep.sees.startswith(f"Taken back already: stage\n{ACME}\n\nTake this back? created")
    assert await _open(town) == ["Acme Corp"]


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
    assert maya.sees.startswith("↩ Taken back: stage\nof 2 opportunities\n")
    assert "2 undone." in maya.sees
    assert await stages(town) == ["qualification", "contact"]
    await maya.say("/undo")
    assert maya.sees.startswith("Taken back already: stage\nof 2 opportunities\n")
    await maya.tap("↩ Undo: stage")
    assert await stages(town) == ["contact", "contact"]
    await maya.say("/undo")
    assert "Nothing else you did in the last ten minutes" in maya.sees


async def test_one_of_many_that_had_to_stay_bars_nothing_older(town: Town) -> None:
    maya = await two_at_proposal(town)
    rep = await town.rep.say("/find OPP-2026-00002")
    await rep.tap("Negotiation")
    await maya.say("/undo")
    assert "1 undone, 1 left as they are" in maya.sees
    assert await stages(town) == ["qualification", "negotiation"]
    await maya.say("/undo")
    await maya.tap("↩ Undo: stage")
    assert await stages(town) == ["contact", "negotiation"]


async def test_of_many_that_all_had_to_stay_nothing_was_taken_back(town: Town) -> None:
    maya = await two_at_proposal(town)
    for number in (1, 2):
        rep = await town.rep.say(f"/find OPP-2026-0000{number}")
        await rep.tap("Negotiation")
    await maya.say("/undo")
    assert maya.sees.startswith("0 undone, 2 left as they are:")
    await maya.say("/undo")
    assert maya.sees.startswith(
        "What you did last stays, it cannot be taken back here: stage\nof 2 opportunities\n"
    )


async def test_of_many_those_are_counted_that_were_taken_back(town: Town) -> None:
    maya = await two_at_proposal(town)
    rep = await town.rep.say("/find OPP-2026-00002")
    await rep.tap("Negotiation")
    await maya.say("/undo")
    assert maya.sees.startswith("↩ Taken back: stage\nof 1 opportunity\n")
    await maya.say("/undo")
    assert maya.sees.startswith("Taken back already: stage\nof 1 opportunity\n")


async def test_one_of_many_taken_back_by_itself_is_told_as_one(town: Town) -> None:
    maya = await two_at_proposal(town)
    bolt = "Bolt · OPP-2026-00002"
    await maya.say("/find OPP-2026-00002")
    await maya.tap("↩ Undo: stage")
    assert maya.sees.startswith(f"↩ Taken back: stage\n{bolt}\n")
    await maya.say("/undo")
    assert maya.sees.startswith(f"Taken back already: stage\n{bolt}\n\nTake this back? stage")
    assert maya.sees.endswith("today 10:00\nof 1 opportunity")
    await maya.tap("↩ Undo: stage")
    assert await stages(town) == ["qualification", "contact"]


async def test_many_at_once_are_asked_about_beside_the_card_of_one(town: Town) -> None:
    maya = await two_at_proposal(town)
    for number in (1, 2):
        await maya.say(f"/find OPP-2026-0000{number}")
        await maya.say("/undo")
        assert maya.sees.startswith("Take this back? stage, today 10:00\nof 2 opportunities")
        assert await stages(town) == ["proposal", "proposal"]


async def test_more_than_fit_a_page_bar_nothing_older(town: Town) -> None:
    for each in range(READ_AT_ONCE - 10):
        await sold_to(town, f"C{each}", REP)
    maya = await town.manager.say("/find OPP-2026-00001")
    await maya.tap("Qualification")
    await maya.say("/list")
    await maya.tap("☑ Several", "☑ All", f"Change {READ_AT_ONCE - 10} of them")
    await maya.tap("Stage", "Proposal")
    await maya.say("/undo")
    await maya.say("/undo")
    assert maya.sees.startswith(
        "Taken back already: stage\nof 40 opportunities\n\nTake this back?"
    )
    await maya.tap("↩ Undo: stage")
    assert await stages(town) == ["contact", "contact"]


async def test_what_is_anothers_by_now_has_no_name_and_bars_nothing_older(town: Town) -> None:
    for name, by in (("Acme", REP), ("Bolt", ADMIN)):
        await sold_to(town, name, by)
    await given(town, 2, to=REP)
    rep = await town.rep.say("/find OPP-2026-00002")
    await rep.tap("Qualification")
    await given(town, 2, to=SECOND)
    await rep.say("/find OPP-2026-00001")
    await rep.say("/undo")
    assert rep.sees.startswith(
        "What you did last stays, it cannot be taken back here: stage\n\n"
        "Take this back? created, today 10:00\nAcme"
    )
    assert "Bolt" not in rep.sees
    await rep.tap("↩ Undo: created")
    await rep.say("/undo")
    assert rep.sees.endswith("Nothing else you did in the last ten minutes can be taken back.")
    assert await stages(town) == ["contact", "qualification"]


async def given(town: Town, opportunity: int, *, to: int) -> None:
    def give(desk: Desk) -> None:
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        heir = member_of(desk, to).id
        reassign(member_of(desk, ADMIN), desk, found.id, version=found.version, to=heir)

    await town.core.work.write(give)


@pytest.mark.parametrize(("last", "said"), [("customer", "created"), ("follow-up", "follow-up")])
async def test_what_cannot_be_taken_back_bars_nothing_older(
    town: Town, rep: Talker, last: str, said: str
) -> None:
    """No button undoes a new customer, or what is planned with one alone: it is asked."""

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
    assert rep.sees.startswith(f"What you did last stays, it cannot be taken back here: {said}\n")
    await rep.tap("↩ Undo: stage")
    assert "📍 Contact" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_in_every_language(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Acme", REP)
        rep = await town.rep.say("/undo")
        assert await _open(town) == []
        created = Term("step-create")
        assert rep.sees.startswith(await rep.words("took-back", what=created))
        await rep.say("/undo")
        assert rep.sees.startswith(await rep.words("take-back-gone", what=created))
        assert await rep.words("nothing-else-to-undo") in rep.sees
