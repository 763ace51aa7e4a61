"""A whole day in each language: lines, forms, replies, a forward, a contact, a place, a photo."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.actions.customers.adding import add_party
from bot.actions.ports import Desk
from bot.actions.set_up.products import edit_product
from bot.domain.history import Record, RecordKind, StepKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Party
from support.days import Day, Meant
from support.pictures import PNG
from support.talker import Talker
from support.town import ADMIN, Town, open_town


@pytest.fixture
async def town(sqlite_database: str, day: Day) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=day.locale) as opened:
        await settled(opened, day)
        yield opened


async def settled(town: Town, day: Day) -> None:
    """The house knows ten customers, and the products by the names people use."""

    def write(desk: Desk) -> None:
        desk.step(None, StepKind.SET_UP)
        for name in day.customers:
            add_party(None, desk, name=name)
        admin = desk.store.people.member_of(ADMIN)
        assert admin is not None
        for code, aliases in day.aliases.items():
            product = desk.store.catalogue.product_coded(code)
            assert product is not None
            edit_product(admin, desk, product.id, field="aliases", value=aliases)
        for code, price in zip(("P-100", "P-200", "P-300"), day.prices, strict=True):
            product = desk.store.catalogue.product_coded(code)
            assert product is not None
            money = Money(price * day.unit, desk.organisation.currency)
            edit_product(admin, desk, product.id, field="price", value=money)

    await town.core.work.write(write)


async def made(town: Town, day: Day) -> list[Meant]:
    """What is kept, oldest first, in the units that people count in."""

    def ask(desk: Desk) -> list[Meant]:
        found: list[Meant] = []
        while (each := desk.store.get(Opportunity, len(found) + 1)) is not None:
            party = desk.store.get(Party, each.party_id)
            assert party is not None
            amount = None if each.amount is None else each.amount // day.unit
            found.append(
                Meant(party.name, amount, each.probability, each.close_date, len(each.lines))
            )
        return found

    return await town.kept(ask)


async def records(town: Town, opportunity: int) -> list[Record]:
    return await town.kept(lambda desk: list(desk.store.pipelines.records(opportunity, 50))[::-1])


def left_in_chat(rep: Talker) -> list[dict[str, Any]]:
    return list(rep.phone.messages())


async def test_ten_by_line_each_a_message_and_a_tap(town: Town, day: Day) -> None:
    rep = town.rep
    await rep.say("/help")
    for line, _ in day.lines:
        before = len(left_in_chat(rep))
        taps = len(rep.queries)
        await rep.say(line)
        await rep.tap_key("form-save")
        assert len(rep.queries) - taps == 1, line
        assert len(left_in_chat(rep)) - before == 2, line
    assert await made(town, day) == [meant for _, meant in day.lines]


async def test_five_by_form_take_at_most_fourteen_each(town: Town, day: Day) -> None:
    rep = town.rep
    for number, customer in enumerate(day.customers[-5:], start=1):
        acts, before = 1, len(left_in_chat(rep))
        await rep.say("/new")
        steps: tuple[str, ...] = (
            customer[:12],
            "SKIP",
            "Water pu",
            "2",
            "MORE",
            "Ball valve",
            "5",
        )
        for step in steps:
            await _by_form(rep, step)
            acts += 1
        await rep.tap_key("form-save")
        assert acts + 1 <= 14
        assert len(left_in_chat(rep)) - before == 2
        (kept,) = (await made(town, day))[number - 1 :]
        assert (kept.customer, kept.products) == (customer, 2)
        assert kept.amount == 2 * day.prices[0] + 5 * day.prices[2]


async def _by_form(rep: Talker, step: str) -> None:
    match step:
        case "SKIP":
            await rep.tap_key("form-skip")
        case "MORE":
            await rep.tap_key("form-item-more")
        case _ if step.isdigit():
            await rep.tap_key("form-at-once", value=int(step))
        case _:
            await rep.tap(step)


async def test_an_amount_is_typed_as_people_write_it(town: Town, day: Day) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.tap(day.customers[-1][:12])
    await rep.skip_to("ask-amount")
    await rep.say(day.form_amount)
    await rep.tap_key("form-save")
    (kept,) = await made(town, day)
    assert kept.amount == day.form_worth


async def test_all_that_comes_from_the_field_lands_on_the_card(town: Town, day: Day) -> None:
    rep = town.rep
    await rep.say(day.lines[0][0])
    await rep.tap_key("form-save")
    card = rep.message["message_id"]
    await rep.reply(day.reply, to=card)
    await rep.reply(day.called, to=card)
    for send in (
        lambda: rep.phone.photo(PNG, reply_to=card),
        lambda: rep.phone.voice(b"Ogg", reply_to=card),
        lambda: rep.phone.location(48.8584, 2.2945, reply_to=card),
        lambda: rep.phone.contact("+33 6 12 34 56 78", day.contact, reply_to=card),
    ):
        send()
        await town.go_on()
    kept = await records(town, 1)
    assert [each.text for each in kept[:3]] == [day.lines[0][0], day.reply, day.called]
    assert kept[2].kind is RecordKind.CALL
    assert [each.file_kind for each in kept[3:5]] == ["photo", "voice"]
    assert kept[5].kind is RecordKind.VISIT
    assert day.contact in kept[6].text
    assert day.lines[0][1].customer in rep.sees or day.contact in rep.sees


async def test_a_forward_finds_its_place_by_one_tap(town: Town, day: Day) -> None:
    rep = town.rep
    await rep.say(day.lines[0][0])
    await rep.tap_key("form-save")
    await rep.say("/help")
    rep.phone.forward(day.forwarded, day.sender)
    await town.go_on()
    await rep.tap(rep.buttons[0])
    kept = await records(town, 1)
    assert (kept[-1].text, kept[-1].origin_name) == (day.forwarded, day.sender)


async def test_a_contact_becomes_a_customer(town: Town, day: Day) -> None:
    rep = town.rep
    await rep.say("/help")
    rep.phone.contact("+33 6 12 34 56 78", day.contact)
    await town.go_on()
    await rep.tap(rep.buttons[0])
    found = await town.kept(lambda desk: desk.store.get(Party, len(day.customers) + 1))
    assert found is not None
    assert found.name == day.contact
