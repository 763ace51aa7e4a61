"""What was done and what changed: on an opportunity, on its customer, for those who may."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from bot.actions.customers.editing import convert, create_customer
from bot.actions.documents.making import make_document
from bot.actions.documents.moving import move
from bot.actions.follow_ups.planning import hand_over, put_off, set_follow_up
from bot.actions.follow_ups.reminding import last_occurrence
from bot.actions.opportunities.creating import create, edit
from bot.actions.opportunities.lines import add_line, change_line
from bot.actions.ports import Desk
from bot.domain.document_moves import DocumentMove
from bot.domain.facts import Term
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.money import Money
from bot.domain.parties import PartyKind
from bot.domain.people import Locale, Permission
from stories.test_customers import actor
from support.papers import entered, make, sold
from support.sales import member_of
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, SECOND, Town, open_town


async def norrin(town: Town, currency: str = "EUR") -> int:
    """Nora's: 100, then 250 at 60 %; a note on it, and an invoice of 20."""

    def inside(desk: Desk) -> int:
        nora = actor(desk, REP)
        made = create(nora, desk, customer="Norrin", answers={"amount": Money.of(100, currency)})
        for name, value in (("amount", Money.of(250, currency)), ("probability", 60)):
            desk.store.flush()
            edit(nora, desk, made.id, version=made.version, name=name, value=value)
        desk.step(nora, StepKind.RECORD, opportunity_id=made.id)
        keep(desk, made.party_id, made.id, RecordKind.NOTE, text="They like blue")
        invoice = Money.of(20, currency)
        keep(
            desk,
            made.party_id,
            made.id,
            RecordKind.INVOICE,
            amount=invoice.minor,
            currency=currency,
        )
        return made.id

    return await town.core.work.write(inside)


def keep(
    desk: Desk, party: int, opportunity: int | None, kind: RecordKind, **more: object
) -> None:
    record = Record(
        party_id=party,
        opportunity_id=opportunity,
        kind=kind,
        at=desk.now,
        by=actor(desk, REP).id,
    )
    for name, value in more.items():
        setattr(record, name, value)
    desk.store.add(record)


async def allow(town: Town, person: int) -> None:
    def inside(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member = actor(desk, person)
        member.permissions = frozenset({*member.permissions, Permission.SEE_CHANGE_LOG})

    await town.core.work.write(inside)


async def open_history(who: Talker, number: int) -> str:
    await who.open_link(f"o_{number}")
    await who.tap_key("button-history")
    return who.sees


async def test_a_rep_reads_records_and_with_the_permission_changes(town: Town) -> None:
    number = await norrin(town)
    read = await open_history(town.rep, number)
    assert "🗒 Note" in read
    assert "“They like blue”" in read
    assert "🧾 Invoice" in read
    assert "20.00 €" in read
    assert "confirmed" in read
    assert "• Amount: 100.00 € → 250.00 €" in read, "what one changed is told with its values"
    assert not [each for each in town.rep.buttons if "Changes" in each]
    maya = await town.manager.say(f"/start o_{number}")
    await maya.tap("✏️ Change", "Priority", "High")
    assert "High" not in await open_history(town.rep, number), "what others changed is not"
    await allow(town, REP)
    read = await open_history(town.rep, number)
    assert "→ High" in read
    assert "• Amount: 100.00 € → 250.00 €" in read
    assert "• Probability: 10% → 60%" in read
    assert "Nora Field · changed" in read
    await town.rep.tap("Records")
    assert "They like blue" in town.rep.sees
    assert "250" not in town.rep.sees
    await town.rep.tap("Changes")
    assert "They like blue" not in town.rep.sees
    assert "• Probability: 10% → 60%" in town.rep.sees


async def test_a_forged_page_shows_no_change_without_the_permission(town: Town) -> None:
    number = await norrin(town)
    await open_history(town.rep, number)
    await town.manager.open_link(f"o_{number}")
    await town.manager.tap("✏️ Change", "Priority", "High")
    await town.rep.press(town.rep.message["message_id"], f"ht.o.{number}.c.f.0.0")
    assert "High" not in town.rep.sees
    sam = town.person(SECOND)
    await sam.say("/help")
    await sam.press(sam.message["message_id"], f"ht.o.{number}.a.f.0.0")
    anothers = (sam.sees, sam.toast)
    await sam.press(sam.message["message_id"], "ht.o.999999.a.f.0.0")
    assert (sam.sees, sam.toast) == anothers
    assert "blue" not in sam.sees


async def test_who_opened_a_card_is_kept_once_a_day_and_apart(town: Town) -> None:
    number = await norrin(town)
    for _ in range(3):
        await town.rep.open_link(f"o_{number}")
    await open_history(town.manager, number)
    assert "opened the card" not in town.manager.sees
    await town.manager.tap("👁 Views")
    assert "They like blue" not in town.manager.sees
    assert viewers(town.manager) == ["Maya Lead", "Nora Field"]
    await town.manager.tap("🕘 All")
    assert "opened the card" not in town.manager.sees
    await town.forward(days=1)
    await town.rep.open_link(f"o_{number}")
    await town.manager.press(town.manager.message["message_id"], f"ht.o.{number}.v.f.0.0")
    assert viewers(town.manager) == ["Nora Field", "Maya Lead", "Nora Field"]


def viewers(reader: Talker) -> list[str]:
    """The latest first."""
    return [line.split(" · ")[1] for line in reader.sees.splitlines() if "opened the" in line]


async def test_views_are_for_who_may_read_changes_and_of_opportunities(town: Town) -> None:
    number = await norrin(town)
    await town.manager.open_link(f"o_{number}")
    await open_history(town.rep, number)
    assert not [each for each in town.rep.buttons if "Views" in each]
    await town.rep.press(town.rep.message["message_id"], f"ht.o.{number}.v.f.0.0")
    assert "opened the card" not in town.rep.sees
    assert "They like blue" in town.rep.sees
    # Who may not see the card has not looked at it.
    sam = town.person(SECOND)
    await sam.open_link(f"o_{number}")
    await allow(town, REP)
    await open_history(town.rep, number)
    await town.rep.tap("👁 Views")
    assert viewers(town.rep) == ["Nora Field", "Maya Lead"]
    await town.manager.open_link(f"o_{number}")
    found = await town.kept(lambda desk: desk.store.pipelines.opportunity(number))
    assert found is not None
    await town.manager.press(town.manager.message["message_id"], f"ht.c.{found.party_id}.v.f.0.0")
    assert "They like blue" in town.manager.sees
    assert not [each for each in town.manager.buttons if "Views" in each]


async def test_an_undo_stands_on_its_own(town: Town) -> None:
    number = await norrin(town)
    await town.rep.open_link(f"o_{number}")
    await town.manager.open_link(f"o_{number}")
    await town.manager.tap("Qualification ›")
    await town.manager.tap_key("button-undo", what=Term("step-stage"))
    await town.manager.tap_key("button-history")
    read = town.manager.sees
    assert "Maya Lead · undo" in read
    assert "↩ took back: stage" in read
    assert "• Stage: Contact → Qualification" in read
    assert "• Stage: Qualification → Contact" in read


async def test_the_customer_has_what_its_opportunities_have(town: Town) -> None:
    await norrin(town)
    await town.rep.say("/customers")
    await town.rep.tap("1")
    await town.rep.tap_key("button-history")
    assert "“They like blue”" in town.rep.sees
    assert "🧾 Invoice" in town.rep.sees
    await town.rep.tap_key("button-back")
    await town.rep.tap("Change", "Place")
    await town.rep.say("Lyon")
    await allow(town, REP)
    await town.rep.tap_key("button-history")
    assert "• Place: Lyon" in town.rep.sees


async def test_only_an_admin_reads_what_was_refused(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    number = await norrin(town)
    sam = town.person(SECOND)
    await sam.open_link(f"o_{number}")
    await allow(town, REP)
    assert "refused" not in await open_history(town.rep, number)
    admin = town.person(ADMIN)
    assert "Sam Second · refused" in await open_history(admin, number)
    assert "no sentence" not in caplog.text


async def test_page_by_page_and_back(town: Town) -> None:
    number = await norrin(town)

    def many(desk: Desk) -> None:
        nora = actor(desk, REP)
        desk.step(nora, StepKind.RECORD, opportunity_id=number)
        found = desk.store.pipelines.opportunity(number)
        assert found is not None
        for each in range(20):
            keep(desk, found.party_id, number, RecordKind.NOTE, text=f"Note {each:02d}")

    await town.core.work.write(many)
    rep = town.rep
    read = await open_history(rep, number)
    assert "Note 19" in read
    assert "Note 12" in read
    assert "Note 11" not in read
    await rep.tap("Older")
    assert "Note 11" in rep.sees
    assert "Note 06" in rep.sees
    # One's own changes stand among them.
    assert "100.00 € → 250.00 €" in rep.sees
    await rep.tap("Older")
    assert "Note 05" in rep.sees
    await rep.tap("Older")
    assert "They like blue" in rep.sees
    assert not [each for each in rep.buttons if "Older" in each]
    await rep.tap("Newer")
    assert "Note 05" in rep.sees
    assert "They like blue" not in rep.sees


async def test_a_leads_notes_go_with_it_while_that_is_wanted(town: Town) -> None:
    def begin(desk: Desk) -> int:
        nora = actor(desk, REP)
        lead = create_customer(nora, desk, name="Ogden", kind=PartyKind.LEAD, answers={})
        keep(desk, lead.id, None, RecordKind.NOTE, text="Met at the fair")
        return lead.id

    lead = await town.core.work.write(begin)
    town.clock.forward(hours=1)

    def become(desk: Desk) -> int:
        nora = actor(desk, REP)
        convert(nora, desk, lead, PartyKind.COMPANY)
        return create(nora, desk, customer=lead, answers={}).id

    number = await town.core.work.write(become)
    town.clock.forward(hours=1)

    def later(desk: Desk) -> None:
        desk.step(actor(desk, REP), StepKind.RECORD)
        keep(desk, lead, None, RecordKind.NOTE, text="Now a customer")

    await town.core.work.write(later)
    read = await open_history(town.rep, number)
    assert "Met at the fair" in read
    assert "Now a customer" not in read

    def unwanted(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        organisation = desk.organisation
        organisation.settings = {**organisation.settings, "carry_comments": False}

    await town.core.work.write(unwanted)
    assert "Met at the fair" not in await open_history(town.rep, number)


CHANGED = {
    Locale.EN: ("• Amount: 100.00 € → 250.00 €", "EUR"),
    Locale.FR: ("Montant : 100,00 € → 250,00 €", "EUR"),
    Locale.FA: ("مبلغ: ۱۰ تومان ← ۲۵ تومان", "IRR"),
    Locale.TH: ("100.00 บาท → 250.00 บาท", "THB"),
}


@pytest.mark.parametrize("locale", list(Locale))
async def test_in_the_readers_words(sqlite_database: str, locale: Locale) -> None:
    said, currency = CHANGED[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        number = await norrin(town, currency)
        assert said in await open_history(town.manager, number)


async def test_what_is_put_off_and_handed_over_says_to_when_and_to_whom(town: Town) -> None:
    number = await norrin(town)

    def plan(desk: Desk) -> None:
        nora, sam = actor(desk, REP), actor(desk, SECOND)
        soon = datetime(2026, 11, 30, 12)  # noqa: DTZ001 - a wall time
        one = set_follow_up(nora, desk, number, due_local=soon)
        desk.store.flush()
        at = last_occurrence(desk, one)
        put_off(nora, desk, one.id, occurrence=at, due_local=soon + timedelta(days=9))
        desk.store.flush()
        hand_over(nora, desk, one.id, sam.id)

    await town.core.work.write(plan)
    read = await open_history(town.manager, number)
    (reminder,) = [each for each in read.splitlines() if "Reminder:" in each]
    assert "9 Dec 2026" in reminder
    assert "• Contact by: Nora Field → Sam Second" in read


async def test_a_discount_stands_in_the_history(town: Town) -> None:
    """Four valves at 100 with 12 % off are 352; then with 7.5 % they are 370."""

    def inside(desk: Desk) -> int:
        maya = actor(desk, MANAGER)
        made = create(maya, desk, customer="Norrin", answers={})
        desk.store.flush()
        sold = desk.store.catalogue.products("", page=0, size=50)[0]
        (valve,) = [each for each in sold if each.name == "Ball valve"]
        off = Decimal(12)
        line = add_line(maya, desk, made.id, product_id=valve.id, quantity=4000, discount=off)
        desk.store.flush()
        at = {"version": made.version, "line_id": line.id}
        change_line(maya, desk, made.id, **at, field="discount", value=Decimal("7.5"))
        return made.id

    read = await open_history(town.manager, await town.core.work.write(inside))
    assert "• Product: 4 × Ball valve − 12% = 352.00 €" in read
    assert "• Discount: 12% → 7.5%" in read
    assert "• Ball valve: 352.00 € → 370.00 €" in read


async def test_a_document_says_how_it_went(town: Town) -> None:
    opportunity = await sold(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap_key("button-papers")
    await make(rep, RecordKind.QUOTE)
    await rep.tap_key("button-paper-send")
    await rep.tap_key("button-paper-confirm")
    read = await open_history(town.manager, opportunity)
    told = [each for each in read.splitlines() if each.startswith("• 🧾 Quote")]
    assert told == [
        "• 🧾 Quote: sent → confirmed",
        "• 🧾 Quote: draft → sent",
        "• 🧾 Quote: draft",
    ]


async def test_an_entry_of_a_document_says_which_one(town: Town) -> None:
    """Each entry of it, so also those of which nothing else is told."""
    number = await sold(town)

    def quote(desk: Desk) -> None:
        maya = member_of(desk, MANAGER)
        paper = make_document(maya, desk, number, kind=RecordKind.QUOTE)
        desk.store.flush()
        move(maya, desk, paper.record.id, DocumentMove.SEND)

    await town.core.work.write(quote)
    maya = await town.manager.open_link(f"o_{number}")
    await maya.tap_key("button-history")
    assert maya.sees.count("document\n🧾 Quote QUO-2026-00001 · sent") == 2
