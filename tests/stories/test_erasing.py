"""A customer asks to be forgotten: an admin erases them, figures stay, nothing else does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, inspect, select, text
from sqlalchemy.util import await_only

from bot.actions.customers.editing import edit_customer
from bot.actions.customers.erasing import erase_customer
from bot.actions.customers.merging import merge_customers
from bot.actions.follow_ups.planning import set_follow_up
from bot.actions.opportunities.creating import create, edit
from bot.actions.opportunities.life import lose, win
from bot.actions.ports import Desk
from bot.domain.copies import CopyState
from bot.domain.errors import ChangedMeanwhile, NotAllowed
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.lists import ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.reports import Days, Scope
from bot.handlers.customers.erasing_presses import DoErase
from bot.handlers.customers.presses import OpenCustomer
from bot.outbox.copies import copies_tick
from bot.persistence.stores.copies import SqlCopies
from bot.persistence.tables import metadata
from bot.persistence.tables.chat import dialog
from bot.persistence.tables.filing import file_copy
from bot.speech.presses import pack
from support.sales import member_of
from support.town import ADMIN, MANAGER, REP, VIEWER, Town, open_town

WORD = "Zebrafink"
"""In every text there is about this customer, and nowhere else."""

PHONE, EMAIL = "+49 30 5550199", f"hello@{WORD.lower()}.example"
FILE = "AgADfile"


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    async with open_town(database_url) as opened:
        yield opened


def planted(desk: Desk) -> int:
    """The customer's id: two merged into one, an opportunity won, one lost, one open."""
    nora = member_of(desk, REP)
    won = create(nora, desk, customer=f"{WORD} Works", title=f"{WORD} pumps", answers=money(100))
    lost = create(nora, desk, customer=won.party_id, title=f"Once {WORD}", answers=money(200))
    other = create(nora, desk, customer=f"{WORD} South", answers=money(300))
    party = won.party_id
    typed = {"phone": PHONE, "email": EMAIL, "place": f"{WORD} street 5", "aliases": f"Old {WORD}"}
    for name, value in typed.items():
        edit_customer(nora, desk, party, name=name, value=value)
    edit(nora, desk, won.id, version=won.version, name="title", value=f"{WORD} again")
    tomorrow = datetime(2026, 11, 22, 10)  # noqa: DTZ001 - a wall time
    set_follow_up(nora, desk, other.id, due_local=tomorrow, note=f"ask {WORD}")
    win(nora, desk, won.id, note=f"{WORD} was glad")
    reasons = desk.store.lists.items(ListKind.LOSS_REASON)
    lose(nora, desk, lost.id, reasons=[reasons[0].id], note=f"{WORD} had no money")
    desk.step(nora, StepKind.RECORD, opportunity_id=other.id)
    desk.store.add(record(desk, other))
    merge_customers(member_of(desk, ADMIN), desk, party, other.party_id)
    return party


def money(amount: int) -> dict[str, Any]:
    return {"amount": Money(amount, "EUR")}


def record(desk: Desk, about: Opportunity) -> Record:
    return Record(
        party_id=about.party_id,
        opportunity_id=about.id,
        kind=RecordKind.NOTE,
        text=f"{WORD} called",
        file_id=f"id-{WORD}",
        file_unique_id=FILE,
        file_kind="document",
        file_name=f"{WORD}.pdf",
        origin_name=f"Mr {WORD}",
        at=desk.now,
    )


async def everything(town: Town) -> str:
    """Every row of every table there is, of those too that no code of ours knows."""

    def rows(session: Any) -> str:
        names = inspect(session.connection()).get_table_names()
        assert set(metadata.tables) <= set(names)
        return "\n".join(
            f"{name}: {tuple(row)}"
            for name in names
            for row in session.execute(text(f'SELECT * FROM "{name}"'))  # noqa: S608
        )

    return await town.core.work.database.read(rows)


def holding(text: str, *words: str) -> list[str]:
    lowered = [each.lower() for each in words]
    return [line for line in text.splitlines() if any(word in line.lower() for word in lowered)]


def figures(desk: Desk) -> Any:
    scope, days = Scope(), Days(desk.today, desk.today)
    return (
        desk.store.figures.won_lost(scope, days),
        desk.store.figures.open_by_stage(scope),
        desk.store.pipelines.totals(scope),
    )


def names_in(folder: Path) -> list[str]:
    return [each.name for each in folder.rglob("*.pdf")]


async def test_nothing_of_them_is_left_in_any_table(town: Town) -> None:
    party = await town.core.work.write(planted)
    await town.sweep()  # the group is told of the win
    await town.rep.say("/new")
    await town.rep.say(f"{WORD} Works")  # a draft that is left open
    await town.rep.tap(f"{WORD} W")
    before = await town.kept(figures)
    assert len(holding(await everything(town), WORD)) > 20

    admin = town.person(ADMIN)
    await admin.say("/help")
    await admin.press(admin.message["message_id"], pack(OpenCustomer(party)))
    assert WORD in admin.reads
    await admin.tap_key("button-edit")
    await admin.tap_key("button-erase")
    assert "no undo" in admin.reads
    await admin.tap_key("button-erase-now")
    assert f"#{party}" in admin.reads

    left = holding(await everything(town), WORD, PHONE[-7:], EMAIL)
    assert left == []
    assert await town.kept(figures) == before


def talk_of(person: int) -> Callable[[Any], Any]:
    row = select(dialog.c.draft, dialog.c.kept, dialog.c.version).where(dialog.c.person == person)
    return lambda session: session.execute(row).one()


async def begin_one_and_park_one(town: Town, person: int) -> None:
    """An opportunity of theirs that is being written down, and another that was cancelled."""
    talker = town.person(person)
    for parked in (True, False):
        await talker.say("/new")
        await talker.say(f"{WORD} Works 700 euros, they call it {WORD} gold")
        if parked:
            await talker.say("/cancel")


async def test_the_forms_of_whoever_erases_are_forgotten_with_them(town: Town) -> None:
    """One is open and one was parked while they press the button, in the very same talk."""
    party = await town.core.work.write(planted)
    database = town.core.work.database
    for person in (ADMIN, REP):
        await begin_one_and_park_one(town, person)
        talk = await database.read(talk_of(person))
        assert WORD in str(talk.draft)
        assert WORD in str(talk.kept)
    before = await database.read(talk_of(REP))

    admin = town.person(ADMIN)
    await admin.press(admin.message["message_id"], pack(DoErase(party)))
    assert f"#{party}" in admin.reads

    for person in (ADMIN, REP):
        talk = await database.read(talk_of(person))
        assert (talk.draft, talk.kept) == (None, None)
    assert talk.version > before.version
    assert holding(await everything(town), WORD) == []
    await admin.say("/help")
    assert holding(await everything(town), WORD) == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_turn_that_read_its_talk_before_does_not_write_them_back(town: Town) -> None:
    """Nora answers while an admin erases: on PostgreSQL, where both go on at once."""
    work = town.core.work
    party = await work.write(planted)
    await begin_one_and_park_one(town, REP)

    def answer(desk: Desk) -> None:
        talk = desk.store.dialogs.of(REP, REP)
        assert talk.draft is not None
        await_only(work.write(lambda other: erase_customer(member_of(other, ADMIN), other, party)))
        talk.draft = {**talk.draft, "aside": "one more answer"}

    with pytest.raises(ChangedMeanwhile):
        await work.write(answer)
    talk = await work.database.read(talk_of(REP))
    assert (talk.draft, talk.kept) == (None, None)
    assert holding(await everything(town), WORD) == []


async def test_it_can_be_found_by_its_number_and_worked_on(town: Town) -> None:
    party = await town.core.work.write(planted)
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))
    await town.rep.say("/list")
    assert "OPP-2026-00003" in town.rep.reads
    await town.rep.say("/new")
    await town.rep.say(f"#{party}")
    assert f"#{party}" in "".join(town.rep.buttons)
    await town.rep.say("/cancel")
    await town.rep.say("/find " + WORD)
    assert "OPP-2026" not in town.rep.reads


async def test_only_an_admin_may(town: Town) -> None:
    party = await town.core.work.write(planted)
    before = holding(await everything(town), WORD)
    for person in (REP, MANAGER, VIEWER):
        with pytest.raises(NotAllowed):
            await town.core.work.write(
                lambda desk, who=person: erase_customer(member_of(desk, who), desk, party)
            )
        talker = town.person(person)
        await talker.say("/help")
        await talker.press(talker.message["message_id"], pack(DoErase(party)))
    kept = holding(await everything(town), WORD)
    assert [each for each in before if each not in kept and not each.startswith("dialog")] == []


async def test_copies_of_files_leave_the_disk(town: Town, tmp_path: Path) -> None:
    party = await town.core.work.write(planted)
    for name in ("Ag/AgADfile.pdf", "ot/other.pdf"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(b"content")
    now = town.core.clock.now()

    def keep(session: Any) -> None:
        for unique, name in ((FILE, "Ag/AgADfile.pdf"), ("other", "ot/other.pdf")):
            session.execute(
                insert(file_copy).values(
                    file_unique_id=unique,
                    file_id="x",
                    name=name,
                    state=CopyState.KEPT,
                    attempts=0,
                    next_at=now,
                )
            )

    await town.core.work.database.write(keep)
    await town.core.work.write(lambda desk: erase_customer(member_of(desk, ADMIN), desk, party))

    async def download(_file: str) -> bytes:
        raise AssertionError

    tick = copies_tick(
        SqlCopies(town.core.work.database), download, tmp_path, now=town.core.clock.now
    )
    await tick.run()
    assert names_in(tmp_path) == ["other.pdf"]
    assert holding(await everything(town), FILE) == []


async def test_privacy_is_said_to_members_in_their_language(town: Town) -> None:
    await town.rep.say("/privacy")
    assert "Of customers:" in town.rep.reads
    assert "Erase personal data" in town.rep.reads
