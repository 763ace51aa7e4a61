"""The customers' room: who somebody is, whose, what they are worth, what they were before."""

from __future__ import annotations

import re

import pytest

from bot.actions.opportunities.creating import create
from bot.actions.opportunities.life import win
from bot.actions.ports import Desk
from bot.actions.records.timeline import history_of
from bot.domain.history import Record, RecordKind
from bot.domain.money import Money
from bot.domain.parties import LeadState, Party, PartyKind
from bot.domain.people import Locale, Member
from bot.domain.timeline import Shown, Subject
from support.sales import sold_to
from support.talker import Talker
from support.town import REP, SECOND, Town, open_town


def actor(desk: Desk, person: int) -> Member:
    member = desk.store.people.member_of(person)
    assert isinstance(member, Member)
    return member


async def party_named(town: Town, name: str) -> Party:
    found = await town.kept(lambda desk: desk.store.catalogue.parties(name, page=0, size=1)[0])
    return found[0]


async def new_customer(who: Talker, name: str, kind: str, phone: str = "") -> None:
    await who.say("/customers")
    await who.tap("New customer")
    await who.say(name)
    await who.tap(kind)
    if phone:
        await who.say(phone)
    while "✅ Save" not in who.buttons:
        await who.tap("Skip")
    await who.tap("✅ Save")


async def test_a_customer_is_made_found_and_changed(town: Town) -> None:
    rep = town.rep
    await new_customer(rep, "Norrin Werke", "Company", "+98 912 123 4567")
    assert "Norrin Werke is saved" in rep.sees
    assert "📞 +98 912 123 4567" in rep.sees
    assert "👤 Nora Field" in rep.sees
    await rep.tap("Change", "Place")
    await rep.say("Lyon")
    assert "📍 Lyon" in rep.sees
    await rep.tap("Change", "Phone")
    await rep.say("06 12 34 56 78")
    assert "📞 06 12 34 56 78" in rep.sees
    await rep.tap("Change", "🗑 +98 912 123 4567")
    assert "912" not in rep.sees
    await rep.tap("Undo")
    assert "📞 +98 912 123 4567" in rep.sees
    await rep.say("/customers norrin")
    assert "Norrin Werke · Lyon · Nora Field" in rep.sees
    await rep.tap("1")
    assert rep.sees.startswith("Norrin Werke")


async def test_what_another_rep_knows_of_it(town: Town) -> None:
    await new_customer(town.rep, "Norrin", "Company", "0912 123 4567")
    sam = town.person(SECOND)
    await sam.say("/customers Norrin")
    await sam.tap("1")
    assert "Norrin" in sam.sees
    assert "912" not in sam.sees
    assert "Nora Field knows the rest" in sam.sees
    assert not [each for each in sam.buttons if "Change" in each or "Opportunities" in each]
    await sam.say("/customers")
    assert "No customers here" in sam.sees
    await town.manager.say("/customers")
    await town.manager.tap("1")
    assert "0912 123 4567" in town.manager.sees


async def test_a_duplicate_is_offered_by_phone_and_name(town: Town) -> None:
    await new_customer(town.rep, "Norrin Werke", "Company", "0912 123 4567")
    await new_customer(town.rep, "Somebody else", "Person", "+98 912 1234567")
    assert "Norrin Werke – the same phone or e-mail" in town.rep.sees
    await town.rep.tap("Norrin Werke")
    assert town.rep.sees.startswith("Norrin Werke")
    sam = town.person(SECOND)
    await new_customer(sam, "Norin Werke", "Company")
    assert "Norrin Werke – Nora Field looks after it, please ask them" in sam.sees
    await sam.tap("No, make a new one")
    assert "Norin Werke is saved" in sam.sees
    made = await party_named(town, "Norin Werke")
    assert made.owner_id == (await town.kept(lambda desk: actor(desk, SECOND))).id


async def test_a_lead_becomes_a_company_once(town: Town) -> None:
    rep = town.rep
    await new_customer(rep, "Ogden", "Lead")
    assert "Lead · not yet known" in rep.sees
    party = await party_named(town, "Ogden")
    await rep.tap("New opportunity")
    await rep.tap("Standard")
    await rep.tap("Skip")
    await rep.say("500")
    while "✅ Save" not in rep.buttons:
        await rep.tap("Skip")
    await rep.tap("✅ Save")
    await rep.say("/customers ogden")
    await rep.tap("1")
    assert "1 opportunity, 1 open" in rep.sees
    await rep.tap("Disqualify")
    assert "Lead · disqualified" in rep.sees
    assert not [each for each in rep.buttons if "Make it" in each]
    await rep.tap("Close the open ones")
    assert rep.toast == "1 opportunity closed"
    assert "1 opportunity, 0 open" in rep.sees
    await rep.tap("Requalify")
    await rep.tap("Make it a company")
    assert "Company" in rep.sees
    assert "Was a lead until" in rep.sees
    kept = await town.kept(lambda desk: desk.store.get(Party, party.id))
    assert kept is not None
    assert (kept.kind, kept.lead_state) == (PartyKind.COMPANY, LeadState.QUALIFIED)
    assert kept.converted_by == kept.owner_id


async def test_out_of_use_it_gets_no_new_opportunity(town: Town) -> None:
    rep = town.rep
    await new_customer(rep, "Norrin", "Company")
    await rep.tap("Change", "Stop using")
    assert "Out of use: no new opportunities" in rep.sees
    assert "✨ New opportunity" not in rep.buttons
    await rep.say("/new")
    await rep.say("Norrin")
    assert not [each for each in rep.buttons if each == "Norrin"]
    await rep.say("/customers")
    await rep.tap("1")
    await rep.tap("Change", "Use again")
    await rep.tap("New opportunity")
    assert "What kind of opportunity" in rep.sees


async def three_opportunities(town: Town) -> int:
    """100m at 50 % open; 200m at 75 % open, 20m invoiced; 80m at 60 % won, 60m and 15m."""

    def inside(desk: Desk) -> int:
        nora = actor(desk, REP)
        party = 0
        for amount, chance, invoices in ((100, 50, ()), (200, 75, (20,)), (80, 60, (60, 15))):
            made = create(
                nora,
                desk,
                customer="Acme",
                answers={
                    "amount": Money.of(amount * 10**6, "EUR"),
                    "probability": chance,
                },
            )
            party = made.party_id
            for each in invoices:
                desk.store.add(
                    Record(
                        party_id=party,
                        opportunity_id=made.id,
                        kind=RecordKind.INVOICE,
                        amount=each * 10**8,
                        currency="EUR",
                        at=desk.now,
                    )
                )
            if amount == 80:
                win(nora, desk, made.id)
        return party

    return await town.core.work.write(inside)


async def test_the_three_totals_of_a_customer(town: Town) -> None:
    await three_opportunities(town)
    await town.rep.say("/customers")
    await town.rep.tap("1")
    assert "3 opportunities, 2 open" in town.rep.sees
    digits = re.sub(r"[^\d\n]", "", town.rep.sees)
    assert "380000000" in digits
    assert "280000000" in digits
    assert "95000000" in digits


async def test_sorted_and_grouped_by_what_was_paid(town: Town) -> None:
    def inside(desk: Desk) -> None:
        nora = actor(desk, REP)
        for name, paid, back in (("Small", 300, 0), ("Large", 5000, 500), ("None", 0, 0)):
            made = create(nora, desk, customer=name, answers={"probability": 60})
            for kind, amount in ((RecordKind.RECEIPT, paid), (RecordKind.PAYMENT, back)):
                if amount:
                    desk.store.add(
                        Record(
                            party_id=made.party_id,
                            kind=kind,
                            amount=amount * 100,
                            currency="EUR",
                            at=desk.now,
                        )
                    )

    await town.core.work.write(inside)
    rep = town.rep
    await rep.say("/customers")
    await rep.tap("Order", "By amount paid")
    text = rep.sees
    assert text.index("Large") < text.index("Small") < text.index("None")
    assert "4,500" in text
    await rep.tap("Groups")
    assert "4,500" in rep.sees
    assert "Nothing paid: 1" in rep.sees
    await rep.tap("Nothing paid")
    assert "None" in rep.sees
    assert "Large" not in rep.sees

    # A group is kept by one tap, opened by its number, and dropped.
    await rep.tap("💾 Save")
    assert (
        "1. By amount paid: Nothing paid · kept by you, or with an opportunity of yours"
        in rep.sees
    )
    await rep.say("/customers")
    await rep.tap("🔎 Filters", "1")
    assert "None" in rep.sees
    assert "Large" not in rep.sees
    await town.person(SECOND).say("/customers")
    assert "🔎 Filters" not in town.person(SECOND).buttons
    await rep.say("/customers")
    await rep.tap("🔎 Filters", "🗑 1")
    assert "No filter is saved yet." in rep.sees


async def test_eight_a_page_and_back(town: Town) -> None:
    def inside(desk: Desk) -> None:
        for number in range(20):
            create(actor(desk, REP), desk, customer=f"Customer {number:02d}", answers={})

    await town.core.work.write(inside)
    rep = town.rep
    await rep.say("/customers")
    assert "yours · 20" in rep.sees
    assert "Customer 07" in rep.sees
    await rep.tap_key("button-later")
    assert "Customer 08" in rep.sees
    assert "Customer 15" in rep.sees
    await rep.tap_key("button-later")
    assert "Customer 19" in rep.sees
    assert not [e for e in rep.buttons if e == await rep.words("button-later")]
    await rep.tap_key("button-earlier")
    assert "Customer 08" in rep.sees
    assert "Customer 16" not in rep.sees


async def test_from_the_card_of_an_opportunity_to_its_customer(town: Town) -> None:
    opportunity = await sold_to(town, "Norrin", REP)
    rep = await town.rep.say(f"/start o_{opportunity}")
    await rep.tap_key("button-its-customer")
    assert "Norrin" in rep.sees
    assert "1 opportunity" in rep.sees


async def test_words_typed_at_a_lead_are_kept_and_go_with_its_opportunity(town: Town) -> None:
    rep = town.rep
    await new_customer(rep, "Norrin", "Lead")
    await rep.say("Saw our stand, wants to see it run")
    await rep.tap("Note on “Norrin”")
    assert "Saved to Norrin" in rep.sees
    await rep.tap("History")
    assert "Saw our stand, wants to see it run" in rep.sees
    await rep.tap("Back", "New opportunity", "Save", "History")
    assert "Saw our stand, wants to see it run" in rep.sees


async def test_words_typed_at_anothers_customer_are_no_note_of_it(town: Town) -> None:
    await new_customer(town.rep, "Norrin", "Company")
    party = await party_named(town, "Norrin")
    sam = await town.person(SECOND).say("/customers Norrin")
    await sam.tap("1")
    await sam.say("Saw our stand, wants to see it run")
    assert not [each for each in sam.buttons if "Note on" in each]
    await sam.press(sam.message["message_id"], f"kw-c.{party.id}")

    def notes(desk: Desk) -> list[str]:
        there = desk.store.get(Party, party.id)
        assert there is not None
        history = history_of(actor(desk, REP), desk, Subject.CUSTOMER, there.id, Shown.RECORDS)
        return [
            each.record.text for each in desk.store.timeline.page(history, size=9) if each.record
        ]

    assert await town.kept(notes) == []


async def test_a_name_that_is_typed_leads_to_the_customer_too(town: Town) -> None:
    """Without an opportunity as with one; of another's no more than who keeps it."""
    rep, other = town.rep, town.person(SECOND)
    await new_customer(rep, "Norrin Werke", "Company", "+98 912 123 4567")
    await rep.say("/start")
    await rep.say("norrin")
    assert rep.sees == "Found for “norrin”:"
    assert rep.buttons == ["👤 Norrin Werke", "🏠 Home"]
    await sold_to(town, "Norrin Werke", amount=500_00)
    await rep.say("norrin")
    assert rep.buttons == ["Norrin Werke", "👤 Norrin Werke", "🏠 Home"]
    await rep.tap("👤 Norrin Werke")
    assert "📞 +98 912 123 4567" in rep.sees
    assert "1 opportunity, 1 open" in rep.sees
    await other.say("norrin")
    assert other.buttons == ["👤 Norrin Werke", "🏠 Home"]
    await other.tap("👤 Norrin Werke")
    assert "Nora Field" in other.sees
    assert "912" not in other.sees
    assert "500" not in other.sees


async def test_two_of_one_name_say_where_they_are_or_who_keeps_them(town: Town) -> None:
    await new_customer(town.rep, "Norrin", "Company")
    await new_customer(town.person(SECOND), "Norrin", "Company")
    await town.person(SECOND).tap_key("button-make-anyway")
    await town.rep.say("/start")
    await town.rep.say("norrin")
    assert town.rep.buttons == ["Norrin · Nora Field", "Norrin · Sam Second", "🏠 Home"]


@pytest.mark.parametrize(
    ("locale", "title", "button"),
    [
        (Locale.EN, "kept by your team", "👥 My team’s"),
        (Locale.FR, "suivis par votre équipe", "👥 Mon équipe"),
        (Locale.FA, "با مسئولیت تیم شما", "👥 تیم من"),
        (Locale.TH, "ที่ทีมคุณดูแล", "👥 ทีมฉัน"),
    ],
)
async def test_a_managers_customers_are_said_to_be_the_teams(
    sqlite_database: str, locale: Locale, title: str, button: str
) -> None:
    """Nora's customer is among them, and is not the manager's own; Nora reads that it is hers."""
    async with open_town(sqlite_database, locale=locale) as town:
        await sold_to(town, "Norrin")
        manager = await town.manager.say("/customers")
        assert title in manager.sees
        assert "Norrin · Nora Field" in manager.sees
        await manager.tap_key("button-customers-a")
        assert button in manager.buttons
        rep = await town.rep.say("/customers")
        assert await rep.words("customers-m") in rep.sees
        await rep.tap_key("button-customers-a")
        assert await rep.words("button-customers-m") in rep.buttons
