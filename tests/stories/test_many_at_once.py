"""Ticking several rows and changing them in one go: told once, undone once."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from bot.actions.opportunities.life import reopen
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.listings import Listing, Whose
from bot.domain.moves import Status
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Member, Permission
from bot.persistence.tables.history import change
from support.sales import M, lost_by, member_named, member_of, quoted, sold_to, won
from support.talker import Talker
from support.town import ADMIN, REP, SECOND, Town, open_town


async def three(town: Town) -> list[int]:
    """Nora's, with one hundred, two hundred, three hundred million."""
    return [await sold_to(town, f"C{each}", amount=each * 100 * M) for each in (1, 2, 3)]


async def ticking(talker: Talker, *numbers: int) -> Talker:
    await talker.say("/list")
    await talker.tap("☑ Several")
    for each in numbers:
        await talker.tap(f"☐ {each}")
    return talker


async def kept(town: Town, ids: list[int], name: str) -> list[Any]:
    def ask(desk: Desk) -> list[Any]:
        return [getattr(desk.store.get(Opportunity, each), name) for each in ids]

    return await town.kept(ask)


async def test_the_manager_gives_two_of_three_to_another(town: Town) -> None:
    ids = await three(town)
    manager = await ticking(town.manager, 1, 2)
    assert "2 ticked" in manager.sees
    await manager.tap("Change 2 of them", "👤 Assignee", "Sam Second")
    assert manager.sees.startswith("2 changed.")
    sam = await town.kept(lambda desk: member_named(desk, "Sam Second").id)
    nora = await town.kept(lambda desk: member_named(desk, "Nora Field").id)
    assert await kept(town, ids, "assignee_id") == [nora, sam, sam]
    await town.sweep()
    assert "Maya Lead gave you 2 opportunities. You find them in /list." in (
        town.person(SECOND).screens
    )
    told = [each for each in town.rep.screens if "of your opportunities" in each]
    assert told == ["Maya Lead gave 2 of your opportunities to somebody else."]

    await manager.tap("↩ Undo all 2")
    assert manager.sees.startswith("2 undone.")
    assert await kept(town, ids, "assignee_id") == [nora, nora, nora]
    assert not [each for each in manager.buttons if "Undo" in each]


async def test_lost_for_one_reason_but_for_the_one_with_a_quote_out(town: Town) -> None:
    ids = await three(town)
    await quoted(town, ids[1])
    manager = await town.manager.say("/list")
    await manager.tap("☑ Several", "☑ All", "Change 3 of them", "❌ Lost")
    await manager.tap("Price", "✅ Save")
    assert manager.sees == (
        "2 changed, 1 refused:\n\n"
        "• OPP-2026-00002 C2: A quote is still with the customer; cancel it first.\n\n"
        "✓ OPP-2026-00003 C3\n"
        "✓ OPP-2026-00001 C1"
    )
    assert await kept(town, ids, "status") == [Status.LOST, Status.OPEN, Status.LOST]
    await town.sweep()
    assert [each for each in town.group() if "lost" in each] == [
        "Maya Lead marked 2 opportunities as lost."
    ]
    await manager.tap("↩ Undo all 2")
    assert await kept(town, ids, "status") == [Status.OPEN] * 3
    assert await kept(town, ids, "ended_on") == [None] * 3
    assert await kept(town, ids, "lost_for") == [[], [], []]
    await town.sweep()
    assert town.group()[-1] == "Maya Lead took it back: 2 opportunities are not lost."
    assert not [each for each in town.group() if "marked" in each]


async def test_a_group_that_was_not_told_yet_reads_nothing_of_what_was_undone(town: Town) -> None:
    await three(town)
    before = len(town.group())
    manager = await town.manager.say("/list")
    await manager.tap("☑ Several", "☑ All", "Change 3 of them", "❌ Lost")
    await manager.tap("Price", "✅ Save", "↩ Undo all 3")
    await town.sweep()
    assert len(town.group()) == before


async def test_a_group_reads_how_many_stay_lost(town: Town) -> None:
    """One was opened again and lost anew meanwhile, another one only opened again."""
    ids = await three(town)
    manager = await town.manager.say("/list")
    await manager.tap("☑ Several", "☑ All", "Change 3 of them", "❌ Lost")
    await manager.tap("Price", "✅ Save")
    await town.sweep()

    def opened(desk: Desk) -> None:
        for each in ids[:2]:
            reopen(member_of(desk, ADMIN), desk, each)

    await town.core.work.write(opened)
    await lost_by(town, REP, ids[0])
    await manager.tap("↩ Undo all 3")
    await town.sweep()
    assert manager.sees.startswith("1 undone, 2 left as they are:")
    assert "Maya Lead marked 1 opportunity as lost." in town.group()
    assert not [each for each in town.group() if "3 opportunities" in each]


async def test_a_stage_for_all_and_only_ten_minutes_to_undo_it(town: Town) -> None:
    ids = await three(town)
    manager = await ticking(town.manager, 1, 2, 3)
    await manager.tap("Change 3 of them", "⇄ Stage", "Proposal")
    assert manager.sees.startswith("3 changed.\n\n✓ OPP-2026-0000")
    assert await kept(town, ids, "probability") == [50, 50, 50]
    undo = manager.data("Undo all 3")
    await town.forward(minutes=11)
    await manager.press(manager.message["message_id"], undo)
    assert "too long ago" in manager.toast
    assert await kept(town, ids, "probability") == [50, 50, 50]


async def test_what_could_not_be_undone_with_them_bars_nothing_older(town: Town) -> None:
    ids = await three(town)
    maya = await town.manager.open_link(f"o_{ids[0]}")
    await maya.tap("Change", "Probability", "90")
    await ticking(maya, 1, 2)
    await maya.tap("Change 2 of them", "⇄ Stage", "Proposal")
    rep = await town.rep.open_link(f"o_{ids[2]}")
    await rep.tap("Negotiation")
    await maya.say("/undo")
    assert "1 undone, 1 left as they are" in maya.sees
    await maya.say("/undo")
    assert "Take this back? changed, today 10:00\nC1" in maya.sees
    await maya.tap("↩ Undo: changed")
    assert maya.sees.startswith("↩ Taken back: changed\nC1")


async def test_a_field_is_asked_by_its_own_question(town: Town) -> None:
    ids = await three(town)
    await won(town, ids[0])
    manager = await town.manager.say("/list")
    await manager.tap("All", "☑ Several", "☑ All", "Change 3 of them", "✏️ Change a field")
    assert not {"Ended on", "Won on", "Number"} & set(manager.buttons)
    await manager.tap("Probability", "90")
    assert manager.sees == (
        "2 changed, 1 refused:\n\n"
        "• OPP-2026-00001 C1: This opportunity has ended already; reopen it first.\n\n"
        "✓ OPP-2026-00003 C3\n"
        "✓ OPP-2026-00002 C2"
    )
    assert await kept(town, ids, "probability") == [10, 90, 90]


async def test_ended_days_cannot_be_edited_by_it(town: Town) -> None:
    ids = await three(town)
    manager = await ticking(town.manager, 1)
    await manager.tap("Change 1 of them", "✏️ Change a field")
    data = manager.data("Probability").replace("probability", "ended_on")
    await manager.press(manager.message["message_id"], data)
    assert "find that" in manager.toast
    assert await kept(town, ids, "ended_on") == [None] * 3


async def test_what_is_refused_leaves_no_trace(town: Town) -> None:
    """The savepoint takes back the step of a refused row too."""
    ids = await three(town)
    await quoted(town, ids[0])
    manager = await ticking(town.manager, 3)
    await manager.tap("Change 1 of them", "❌ Lost", "Price", "✅ Save")
    assert manager.sees.startswith("0 changed, 1 refused:")

    def changed(session: Any) -> int:
        rows = session.execute(select(change.c.id).where(change.c.entity == "lost_for")).all()
        return len(rows)

    assert await town.core.work.database.read(changed) == 0
    steps = await town.kept(lambda desk: desk.store.history.steps(ids[0], 9))
    assert StepKind.LOSE not in {each.kind for each in steps}


async def test_a_rep_needs_the_permission(town: Town) -> None:
    await three(town)
    rep = await town.rep.say("/list")
    await rep.tap("More")
    assert "▦ Groups" in rep.buttons
    assert "☑ Several" not in rep.buttons
    code = Listing(Whose.MINE).code
    await rep.press(rep.message["message_id"], f"ma.{code}")
    assert "not allowed" in rep.toast

    def permit(desk: Desk) -> None:
        member = desk.store.people.member_of(REP)
        assert isinstance(member, Member)
        desk.step(None, StepKind.SETTINGS)
        member.permissions |= {Permission.BULK_EDIT}

    await town.core.work.write(permit)
    await ticking(rep, 1)
    await rep.tap("Change 1 of them", "⇄ Stage", "Qualification")
    assert rep.sees.startswith("1 changed.\n\n✓ OPP-2026-0000")


async def test_others_rows_are_refused_row_by_row(town: Town) -> None:
    """With the right to see everybody's list a rep still changes only their own."""
    await three(town)
    other = await sold_to(town, "Theirs", person=SECOND, amount=M)

    def permit(desk: Desk) -> None:
        member = desk.store.people.member_of(REP)
        assert isinstance(member, Member)
        desk.step(None, StepKind.SETTINGS)
        member.permissions |= {Permission.BULK_EDIT, Permission.VIEW_LIST}

    await town.core.work.write(permit)
    rep = await town.rep.say("/list")
    await rep.tap("🌐 Everybody", "☑ Several", "☑ All", "Change 4 of them", "⇄ Stage", "Proposal")
    assert rep.sees == (
        "3 changed, 1 refused:\n\n• OPP-2026-00004 Theirs: You are not allowed to do that.\n\n"
        "✓ OPP-2026-00003 C3\n"
        "✓ OPP-2026-00002 C2\n"
        "✓ OPP-2026-00001 C1"
    )
    assert await kept(town, [other], "probability") == [10]


async def test_ticks_stay_from_page_to_page(town: Town) -> None:
    for each in range(10):
        await sold_to(town, f"C{each}")
        town.clock.forward(minutes=1)
    manager = await ticking(town.manager, 1, 8)
    await manager.tap("Next", "☐ 2")
    assert "3 ticked" in manager.sees
    await manager.tap("Previous")
    assert "☑ 1" in manager.buttons
    assert "☑ 8" in manager.buttons
    await manager.tap("☑ 1")
    assert "2 ticked" in manager.sees
    await manager.tap("☐ None")
    assert "nothing ticked" in manager.sees


async def test_somebody_changed_one_of_them_before_the_undo(town: Town) -> None:
    ids = await three(town)
    manager = await ticking(town.manager, 1, 2, 3)
    await manager.tap("Change 3 of them", "✏️ Change a field", "Probability", "70")
    undo = manager.data("Undo all 3")
    await lost_by(town, REP, ids[2])
    rep = await town.rep.say("/list")
    await rep.tap("2")
    await rep.tap("Change", "Probability", "20")
    await manager.press(manager.message["message_id"], undo)
    # Losing changes no probability, so that one can still be taken back; the other cannot.
    assert manager.sees.startswith("2 undone, 1 left as they are:")
    assert await kept(town, ids, "probability") == [20, 10, 10]


@pytest.mark.parametrize("locale", Locale)
async def test_in_every_language_with_long_names(sqlite_database: str, locale: Locale) -> None:
    names = {Locale.FA: "فولاد مبارکهٔ اصفهان ", Locale.TH: "บริษัทขนส่งสินค้า"}
    name = (names.get(locale, "Norrin Hydraulics ") * 20)[:196]
    async with open_town(sqlite_database, locale=locale) as town:
        for each in range(30):
            await quoted(town, await sold_to(town, f"{name} {each}"))
        manager = await town.manager.say("/list")
        await manager.tap_key("button-many")
        assert len(manager.reads) < 4096
        await manager.tap_key("many-all", most=200)
        await manager.tap_key("many-go", count=30)
        await manager.tap_key("many-lose")
        await manager.tap_key("item-price")
        await manager.tap_key("form-save")
        assert len(manager.reads) < 4096
        assert manager.sees.count("OPP-2026-") == 20
        assert await manager.words("many-more", count=10) in manager.sees
