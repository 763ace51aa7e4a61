"""Lines of a draft: added, renamed, priced; the tax that documents begin with; paid too much."""

from __future__ import annotations

import pytest

from bot.actions.opportunities.exchanging import change_currency
from bot.actions.ports import Desk
from bot.actions.ports.documents import Paper
from bot.domain.history import RecordKind, StepKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Permission
from support.papers import CONFIRM, entered, make, sold, tax_of
from support.sales import member_of, permit
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

PICKS = (Permission.PICK_PRODUCTS, Permission.CHANGE_PRICE, Permission.RENAME_LINE)


async def drafted(town: Town, kind: RecordKind = RecordKind.QUOTE) -> Talker:
    """At the lines of Nora's document of a valve at 100."""
    opportunity = await sold(town)
    await permit(town, REP, *PICKS)
    rep = await entered(town.rep, opportunity)
    await rep.tap_key("button-papers")
    await make(rep, kind)
    return await rep.tap_key("button-lines")


async def first_quote(town: Town) -> Paper:
    found = await town.kept(lambda desk: desk.store.documents.numbered("QUO-2026-00001"))
    assert found is not None
    return found


async def saved(rep: Talker) -> None:
    """As it is: what is not answered yet is left as the price list has it."""
    await rep.tap_key("form-save")


async def test_a_line_is_added_changed_and_taken_out(town: Town) -> None:
    rep = await drafted(town)
    await rep.tap("➕ Product", "Pressure sensor")
    await rep.say("2")
    await rep.tap_key("form-skip")
    await rep.tap("10%")
    await rep.tap_key("form-save")
    assert "✅ Added to the document." in rep.sees
    assert "2. Pressure sensor: 2 × 300.00 € – 10% = 540.00 €" in rep.sees
    assert "Total: 640.00 €" in rep.sees
    await rep.tap("Products", "Other item")
    await rep.say("Crate <b>")
    await rep.say("3")
    await rep.say("5.50")
    await rep.tap_key("form-skip")
    await rep.tap_key("form-save")
    assert "3. Crate <b>: 3 × 5.50 € = 16.50 €" in rep.sees
    await rep.tap("Products", "1 × Ball valve", "Name")
    await rep.say("Ball valve, brass")
    assert "1. Ball valve, brass: 1 × 100.00 €" in rep.sees
    await rep.tap("Delete")
    assert "1. Pressure sensor" in rep.sees
    assert "Total: 556.50 €" in rep.sees
    # The opportunity is what it was: one valve.
    found = await first_quote(town)
    kept = await town.kept(lambda desk: desk.store.get(Opportunity, found.record.opportunity_id))
    assert (found.record.amount, kept.amount if kept else None) == (556_50, 100_00)


async def test_an_invoice_takes_more_until_it_is_confirmed(town: Town) -> None:
    rep = await drafted(town, RecordKind.INVOICE)
    stale = rep.data("➕ Product")
    where = rep.message["message_id"]
    await rep.tap("➕ Product", "Water pump")
    await rep.say("1.5")
    assert "whole" in rep.sees
    await rep.say("1")
    await saved(rep)
    assert "Total: 1,200.00 €" in rep.sees
    await rep.tap(CONFIRM)
    await rep.press(where, stale)
    assert "changed it meanwhile" in rep.toast
    # What comes back was on the invoice: nothing is added to it.
    await rep.tap("Sales return", "Products")
    assert not [each for each in rep.buttons if "Product" in each or "Other" in each]


async def allow_only(town: Town, *permissions: Permission) -> None:
    def act(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions = frozenset(permissions)

    await town.core.work.write(act)


async def test_picking_naming_and_pricing_are_permissions(town: Town) -> None:
    opportunity = await sold(town)
    await allow_only(town)
    rep = await entered(town.rep, opportunity)
    await rep.tap("Documents", "🧾 Quote", "Products")
    assert rep.buttons == ["✏️ 1 × Ball valve", "‹ Back"]
    await rep.tap("1 × Ball valve")
    assert {"Unit price", "Name"}.isdisjoint(rep.buttons)
    await allow_only(town, Permission.PICK_PRODUCTS)
    await rep.tap("Back", "➕ Product", "Pressure sensor")
    await rep.say("1")
    # The list price stands; another one is not asked for.
    assert "discount" in rep.sees.lower()
    await saved(rep)
    assert "2. Pressure sensor: 1 × 300.00 €" in rep.sees


async def test_a_line_in_the_currency_of_the_paper(town: Town) -> None:
    """The opportunity is turned into dollars after its quote was made in euros."""
    rep = await drafted(town)

    def turn_over(desk: Desk) -> None:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        at = {"version": found.version, "currency": "USD", "rate": 500_000_000}
        change_currency(member_of(desk, REP), desk, 1, **at)

    await town.core.work.write(turn_over)
    await rep.tap("➕ Product", "Pressure sensor · 300.00 €")
    await rep.say("1")
    await rep.say("310")
    await saved(rep)
    assert "2. Pressure sensor: 1 × 310.00 € = 310.00 €" in rep.sees
    await rep.tap("Products", "1 × Ball valve", "Unit price")
    await rep.say("90")
    assert "1 × 90.00 € = 90.00 €" in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_new_documents_begin_with_the_usual_tax(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        for name, percent in (("Reduced", "5.5"), ("VAT", "20")):
            await tax_of(town, name, percent)
        ada = town.person(ADMIN)
        for place in (1, 2):
            await ada.say("/start")
            await ada.tap_key("button-set-up")
            await ada.tap_key("setup-shelf-tax")
            await ada.tap_key("button-number", place=place)
            await ada.tap("⬜")
            assert [each for each in ada.buttons if each.startswith("✅")]
        rates = await town.kept(lambda desk: desk.store.documents.tax_rates())
        assert [each.name for each in rates if each.by_default] == ["VAT"]
        rep = await drafted(town)
        await rep.tap_key("button-product")
        await rep.tap("Pressure sensor")
        await rep.say("1")
        await saved(rep)
        lines = (await first_quote(town)).document.lines
        assert [(each.tax_name, each.tax_percent) for each in lines] == [("VAT", 20)] * 2


async def test_a_line_more_has_the_tax_of_the_others(town: Town) -> None:
    """Without tax as well: the customer may be abroad."""
    await tax_of(town, "VAT", "20", by_default=True)
    rep = await drafted(town)
    assert "VAT 20%" in rep.sees
    await rep.tap("Back", "Tax", "Without tax", "Products", "➕ Product", "Pressure sensor")
    await rep.say("1")
    await saved(rep)
    assert "VAT" not in rep.sees
    await rep.tap("Products", "1 × Ball valve", "Tax", "VAT 20%")
    await rep.tap("Back", "Back", "Products", "➕ Product", "Pressure sensor")
    await rep.say("1")
    await saved(rep)
    lines = (await first_quote(town)).document.lines
    assert [each.tax_name for each in lines] == ["VAT", None, "VAT"]


async def test_more_than_was_still_to_come_is_kept_and_said(town: Town) -> None:
    rep = await drafted(town, RecordKind.INVOICE)
    await rep.tap("Back", CONFIRM, "Receipt")
    await rep.say("130")
    assert "30.00 € more than was left to pay" in rep.sees
    assert "✖ Cancel document" in rep.buttons
    await rep.tap("Back")
    assert "Overpaid: 30.00 €" in rep.sees
    await rep.tap("Receipt")
    await rep.say("1")
    # What was too much before is not told again as of this one.
    assert "1.00 € more than was left to pay" in rep.sees
    await rep.tap("Cancel", "Cancel it for good", "Back")
    assert "Overpaid: 30.00 €" in rep.sees


async def test_of_a_balance_one_does_not_see_nothing_is_said(town: Town) -> None:
    rep = await drafted(town, RecordKind.INVOICE)
    await rep.tap("Back", CONFIRM, "Back", "Receipt")
    await rep.say("140")
    assert "more than" not in rep.sees
    await permit(town, REP, *PICKS, Permission.SEE_BALANCE)
    await rep.tap("Back", "Receipt")
    await rep.say("5")
    assert "5.00 € more than was left to pay" in rep.sees


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        (RecordKind.QUOTE, ("brouillon", "envoyé", "confirmé", "annulé")),
        (RecordKind.INVOICE, ("brouillon", "envoyée", "confirmée", "annulée")),
        (RecordKind.CONTRACT, ("brouillon", "envoyé", "confirmé", "annulé")),
    ],
)
async def test_states_agree_with_the_document_in_french(
    sqlite_database: str, kind: RecordKind, states: tuple[str, ...]
) -> None:
    async with open_town(sqlite_database, locale=Locale.FR) as town:
        rep = await drafted(town, kind)
        await rep.tap_key("button-back")
        ways = ("button-paper-send", "button-paper-confirm", "button-paper-cancel")
        for state, way in zip(states[:-1], ways, strict=True):
            assert rep.sees.splitlines()[0].endswith(f"· {state}")
            await rep.tap_key(way)
        await rep.tap_key("button-paper-cancel-it")
        assert rep.sees.splitlines()[0].endswith(f"· {states[-1]}")
