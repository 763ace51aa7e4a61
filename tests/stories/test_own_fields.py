"""Fields of an admin's own: made in the chat, met by a rep, filtered by the manager."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.actions.opportunities.fields import fields_of, values_of
from bot.actions.ports import Desk
from bot.domain.facts import Fact, Name, Term
from bot.domain.lists import ListKind
from bot.domain.money import Money
from support.talker import Talker
from support.town import ADMIN, Town

KINDS = {
    "Payment": "List",
    "Delivery day": "Date",
    "Floors": "Number",
    "Permit": "Yes or no",
    "Deposit": "Amount",
    "Site note": "Text",
}


async def room(town: Town, *labels: str) -> Talker:
    ada = town.person(ADMIN)
    await ada.say("/start")
    return await ada.tap("Set-up", *labels)


async def define(town: Town) -> None:
    """One field of each kind; the list has three choices."""
    for name, kind in KINDS.items():
        ada = await room(town, "Fields", "Add")
        await ada.say(name)
        await ada.tap(kind)
        if kind == "List":
            await ada.say("Cash, Cheque, Transfer")
        await ada.tap("Save")
        assert name in ada.sees


async def tell_of(town: Town) -> dict[str, tuple[Fact, ...]]:
    """What the registry says of the first opportunity, by the names of the admin."""

    def ask(desk: Desk) -> dict[str, tuple[Fact, ...]]:
        found = desk.store.pipelines.numbered("OPP-2026-00001")
        assert found is not None
        own = [each for each in fields_of(desk).values() if each.label]
        return {each.label.text: values_of(desk, found, each.name) for each in own if each.label}

    return await town.kept(ask)


async def fill(town: Town) -> Talker:
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Create “Acme”")
    await rep.skip_to_words("Payment?")
    await rep.tap("Cheque")
    await rep.say("5 december 2026")
    await rep.say("2.5")
    await rep.tap("Yes")
    await rep.say("1500")
    await rep.say("Behind the station")
    return rep


async def test_one_of_each_kind_is_asked_kept_and_said(town: Town) -> None:
    await define(town)
    rep = await fill(town)
    assert "Payment: Cheque" in rep.sees
    assert "Floors: 2.5" in rep.sees
    await rep.tap("Save")
    assert await tell_of(town) == {
        "Payment": (Name("Cheque"),),
        "Delivery day": (date(2026, 12, 5),),
        "Floors": (Decimal("2.5"),),
        "Permit": (Term("custom-yes"),),
        "Deposit": (Money(150000, "EUR"),),
        "Site note": (Name("Behind the station"),),
    }
    for line in ("Payment: Cheque", "Floors: 2.5", "Permit: Yes", "Site note: Behind the station"):
        assert line in rep.sees.splitlines()
    assert "Priority" not in rep.sees
    await rep.say("high priority")
    await rep.say("/start o_1")
    assert "Priority: High" in rep.sees.splitlines()


async def test_a_required_one_is_not_skipped_and_one_out_of_use_not_asked(town: Town) -> None:
    ada = await room(town, "Fields", "Add")
    await ada.say("Floors")
    await ada.tap("Number", "Save", "Required")
    rep = await town.rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Create “Acme”")
    await rep.skip_to_words("Floors?")
    assert "Skip" not in rep.buttons
    await (await room(town, "Fields", "1")).tap("Stop using")
    await rep.say("/new")
    await rep.say("Other")
    await rep.tap("Create “Other”")
    while "Skip" in rep.buttons:
        await rep.tap("Skip")
    assert "Floors" not in rep.sees


async def test_a_typed_competitor_joins_the_list_marked_new_and_is_merged(town: Town) -> None:
    await (await room(town, "Competitors", "Add")).say("Grundfos")
    for customer, typed in (("Acme", "grund fos, Wilo SE"), ("Norrin", "Wilo-S.E.")):
        rep = await town.rep.say("/new")
        await rep.say(customer)
        await rep.tap(f"Create “{customer}”")
        while "Skip" in rep.buttons:
            await rep.tap("Skip")
        await rep.tap("Competitors")
        await rep.say(typed)
        await rep.tap("Done", "Save")

    def names(desk: Desk) -> list[tuple[str | None, bool]]:
        return [(e.name, e.fresh) for e in desk.store.set_up.items(ListKind.COMPETITOR)]

    # However it is spelled, it is one.
    assert await town.kept(names) == [("Grundfos", False), ("Wilo SE", True)]
    ada = await room(town, "Competitors")
    assert "2. Wilo SE · new" in ada.sees
    await ada.tap("2", "Same as…", "Grundfos")

    def competing(desk: Desk) -> list[list[str]]:
        numbers = ("OPP-2026-00001", "OPP-2026-00002")
        found = [desk.store.pipelines.numbered(each) for each in numbers]
        return [[str(e) for e in values_of(desk, each, "competitor_id")] for each in found if each]

    assert await town.kept(competing) == [[str(Name("Grundfos"))], [str(Name("Grundfos"))]]


async def test_what_was_understood_is_said_of_each_field(town: Town) -> None:
    await define(town)
    rep = await fill(town)
    await rep.tap("Save")
    for field, typed, line in (
        ("Deposit", "2.5k", "Deposit: 2,500.00 €"),
        ("Floors", "3.5", "Floors: 3.5"),
        ("Delivery day", "15 Dec", "Delivery day: Tue 15 Dec 2026"),
        ("Permit", "no", "Permit: No"),
        ("Payment", "cheque", "Payment: Cheque"),
    ):
        await rep.tap("Change", field)
        await rep.say(typed)
        assert rep.sees.startswith("✅ Changed"), field
        assert line in rep.sees.splitlines(), field
    await rep.tap("Change", "Deposit", "Clear")
    assert "Deposit" not in rep.sees
