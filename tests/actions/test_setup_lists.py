"""Lists an admin keeps: adding, naming, ordering, and taking out of use without a loss."""

from __future__ import annotations

from typing import Any

import pytest

from actions.firm import Firm
from bot.actions.opportunities.creating import edit
from bot.actions.opportunities.life import lose
from bot.actions.ports import Desk
from bot.actions.set_up.lists import (
    NEVER_EMPTY,
    Entry,
    Shelf,
    add_entry,
    ask_for_note,
    entries,
    rename_entry,
    shift_entry,
    switch_entry,
)
from bot.actions.set_up.stocking import tax_by_default
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.facts import Name, Term
from bot.domain.history import StepKind
from bot.domain.lists import DEFAULT_ITEMS, ListKind
from bot.domain.parties import Party
from bot.domain.people import Member

SHELVES = list(Shelf)


async def rows(firm: Firm, shelf: Shelf) -> list[Entry]:
    return list(await firm.work.read(lambda desk: entries(desk, shelf)))


async def offered(firm: Firm, kind: ListKind) -> list[int]:
    return await firm.work.read(lambda desk: [each.id for each in desk.store.lists.items(kind)])


async def added(firm: Firm, shelf: Shelf, name: str) -> int:
    return (await firm.act("ada", add_entry, shelf, name)).id


@pytest.mark.parametrize("shelf", SHELVES)
async def test_a_new_value_comes_last_and_in_use(firm: Firm, shelf: Shelf) -> None:
    before = await rows(firm, shelf)
    number = await added(firm, shelf, "  Radio \n spot ")
    after = await rows(firm, shelf)
    assert [each.id for each in after] == [*(each.id for each in before), number]
    assert (after[-1].label, after[-1].active) == (Name("Radio spot"), True)


async def test_a_value_of_ours_that_is_renamed_has_a_name_for_everybody(firm: Firm) -> None:
    phone = firm.items["phone"]
    assert (await rows(firm, Shelf.SOURCE))[0].label == Term("item-phone")
    renamed = await firm.act("ada", rename_entry, Shelf.SOURCE, phone, "Hotline")
    assert (renamed.id, renamed.label) == (phone, Name("Hotline"))


@pytest.mark.parametrize("shelf", SHELVES)
async def test_two_of_one_name_could_not_be_told_apart(firm: Firm, shelf: Shelf) -> None:
    first = await added(firm, shelf, "Café radio")
    second = await added(firm, shelf, "Television")
    for name in ("Café radio", "cafe  RADIO", "CAFÉRADIO"):
        with pytest.raises(Invalid, match="name-taken"):
            await added(firm, shelf, name)
        with pytest.raises(Invalid, match="name-taken"):
            await firm.act("ada", rename_entry, shelf, second, name)
    # Its own name in another spelling is no other's.
    assert (await firm.act("ada", rename_entry, shelf, first, "Cafe Radio")).label == Name(
        "Cafe Radio"
    )


@pytest.mark.parametrize(("name", "key"), [(" \n", "name-empty"), ("x" * 61, "text-too-long")])
async def test_a_name_is_a_word_that_fits_a_button(firm: Firm, name: str, key: str) -> None:
    with pytest.raises(Invalid, match=key):
        await added(firm, Shelf.SOURCE, name)
    assert len(await rows(firm, Shelf.SOURCE)) == len(DEFAULT_ITEMS[ListKind.SOURCE])


async def test_up_and_down_change_the_order_and_stop_at_the_ends(firm: Firm) -> None:
    codes = list(DEFAULT_ITEMS[ListKind.TYPE])
    standard, bulk, delivery, special = (firm.items[each] for each in codes)
    for chosen, by in ((delivery, -1), (delivery, -1), (delivery, -1), (special, 1)):
        await firm.act("ada", shift_entry, Shelf.TYPE, chosen, by)
    order = [delivery, standard, bulk, special]
    assert [each.id for each in await rows(firm, Shelf.TYPE)] == order
    assert await offered(firm, ListKind.TYPE) == order
    assert [each.position for each in await rows(firm, Shelf.TYPE)] == [1, 2, 3, 4]


async def test_a_tax_out_of_use_is_the_usual_one_no_more(firm: Firm) -> None:
    rate = await added(firm, Shelf.TAX, "VAT")
    await firm.act("ada", tax_by_default, rate, on=True)
    for active in (False, True):
        switched = await firm.act("ada", switch_entry, Shelf.TAX, rate, active=active)
        assert (switched.active, switched.by_default) == (active, False)


async def test_out_of_use_it_is_offered_nowhere_and_stays_where_it_is(firm: Firm) -> None:
    website = firm.items["website"]
    number = await firm.new(source=website)
    await firm.act("ada", switch_entry, Shelf.SOURCE, website, active=False)
    assert website not in await offered(firm, ListKind.SOURCE)
    assert (await firm.see(number)).source_id == website
    with pytest.raises(NotFound):
        await firm.new(source=website)
    await firm.act("ada", switch_entry, Shelf.SOURCE, website, active=True)
    assert website in await offered(firm, ListKind.SOURCE)


async def test_a_customers_source_comes_along_while_it_is_in_use(firm: Firm) -> None:
    fair = firm.items["exhibition"]
    party_id = (await firm.see(await firm.new(customer="Acme"))).party_id

    def met_at_the_fair(actor: Member, desk: Desk) -> None:
        desk.step(actor, StepKind.EDIT)
        party = desk.store.get(Party, party_id)
        assert party is not None
        party.source_id = fair

    await firm.act("nora", met_at_the_fair)
    before = await firm.new(customer="Acme")
    await firm.act("ada", switch_entry, Shelf.SOURCE, fair, active=False)
    after = await firm.new(customer="Acme")
    assert (await firm.see(before)).source_id == fair
    assert (await firm.see(after)).source_id is None


@pytest.mark.parametrize("shelf", SHELVES)
async def test_some_lists_are_never_empty(firm: Firm, shelf: Shelf) -> None:
    last = await added(firm, shelf, "The last one")
    for each in await rows(firm, shelf):
        if each.id != last:
            await firm.act("ada", switch_entry, shelf, each.id, active=False)
    if shelf in NEVER_EMPTY:
        with pytest.raises(Invalid, match="last-of-list"):
            await firm.act("ada", switch_entry, shelf, last, active=False)
    else:
        await firm.act("ada", switch_entry, shelf, last, active=False)
    assert [each.active for each in await rows(firm, shelf)][-1] is (shelf in NEVER_EMPTY)


async def test_a_reason_may_ask_for_a_note(firm: Firm) -> None:
    price = firm.items["price"]
    await firm.act("ada", ask_for_note, price, needed=True)
    number = await firm.worth(100)
    with pytest.raises(Invalid, match="reason-needs-note"):
        await firm.act("nora", lose, number, reasons=[price])
    await firm.act("ada", ask_for_note, price, needed=False)
    await firm.act("nora", lose, number, reasons=[price])
    assert [each.reason_id for each in (await firm.see(number)).lost_for] == [price]


async def test_only_reasons_of_losing_ask_for_notes(firm: Firm) -> None:
    for other in (firm.items["quality"], firm.items["phone"], 999):
        with pytest.raises(NotFound):
            await firm.act("ada", ask_for_note, other, needed=True)


async def test_a_value_is_found_in_its_own_list_only(firm: Firm) -> None:
    phone = firm.items["phone"]
    for shelf in set(Shelf) - {Shelf.SOURCE}:
        with pytest.raises(NotFound):
            await firm.act("ada", rename_entry, shelf, phone, "Hotline")


async def test_a_new_source_can_be_used_at_once(firm: Firm) -> None:
    number = await firm.new()
    radio = await added(firm, Shelf.SOURCE, "Radio")
    version = await firm.version(number)
    await firm.act("nora", edit, number, version=version, name="source", value=radio)
    assert (await firm.see(number)).source_id == radio


@pytest.mark.parametrize("who", ["maya", "nora", "vic"])
@pytest.mark.parametrize(
    ("action", "arguments", "more"),
    [
        (add_entry, (Shelf.SOURCE, "Radio"), {}),
        (rename_entry, (Shelf.SOURCE, 1, "Radio"), {}),
        (shift_entry, (Shelf.SOURCE, 1, 1), {}),
        (switch_entry, (Shelf.SOURCE, 1), {"active": False}),
        (ask_for_note, (1,), {"needed": True}),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
async def test_nobody_but_an_admin_changes_a_list(
    firm: Firm, who: str, action: Any, arguments: tuple[Any, ...], more: dict[str, Any]
) -> None:
    before = [(each.id, each.label, each.active) for each in await rows(firm, Shelf.SOURCE)]
    with pytest.raises(NotAllowed):
        await firm.act(who, action, *arguments, **more)
    after = [(each.id, each.label, each.active) for each in await rows(firm, Shelf.SOURCE)]
    assert after == before
