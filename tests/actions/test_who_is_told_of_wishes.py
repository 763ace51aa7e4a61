"""Products nobody sells: who hears what became of them, and of what else."""

from __future__ import annotations

import pytest

from actions.firm import Firm
from actions.sender import Sender
from bot.actions.customers.merging import merge_opportunities
from bot.actions.opportunities.creating import reassign
from bot.actions.ports import Desk
from bot.actions.set_up.products import add_product
from bot.actions.wishes.asking import ask_for_product
from bot.actions.wishes.settling import refuse_wish
from bot.domain.facts import Name


async def test_a_wish_and_what_is_told_of_it_are_one_commit(firm: Firm, sender: Sender) -> None:
    number = await firm.new("nora")

    class Killed(Exception):  # noqa: N818 - it says what happened
        pass

    def ask(desk: Desk, *, killed: bool) -> None:
        ask_for_product(firm.member(desk, "nora"), desk, number, name="Gate valve")
        desk.store.flush()
        if killed:
            raise Killed

    with pytest.raises(Killed):
        await firm.work.write(lambda desk: ask(desk, killed=True))
    assert await sender.send() == []
    assert await firm.work.read(lambda desk: desk.store.wishes.open_ones()) == []
    await firm.work.write(lambda desk: ask(desk, killed=False))
    (told,) = await sender.send()
    assert (told.chat, told.key, told.facts["name"]) == (201, "wish", Name("Gate valve"))
    await firm.act("ada", add_product, name="Gate valve", code="G", answers={})
    (back,) = await sender.send()
    assert (back.chat, back.key, back.facts["number"]) == (203, "wish-granted", "OPP-2026-00001")


async def test_who_asked_and_left_is_not_told_but_who_works_on_it_now(
    firm: Firm, sender: Sender
) -> None:
    number = await firm.new("nora")
    wish = await firm.act("nora", ask_for_product, number, name="Gate valve")
    version = await firm.version(number)
    await firm.act("maya", reassign, number, version=version, to=firm.people["sam"])
    await firm.change("nora", active=False)
    await sender.send()
    await firm.act("ada", refuse_wish, wish.id)
    (told,) = await sender.send()
    assert (told.chat, told.key) == (204, "wish-refused")


@pytest.mark.parametrize("answer", ["granted", "refused"])
async def test_who_asked_and_lost_it_reads_nothing_of_it_but_who_has_it_now(
    firm: Firm, sender: Sender, answer: str
) -> None:
    number = await firm.new("maya", customer="Secretive GmbH")
    await firm.act("maya", reassign, number, version=1, to=firm.people["nora"])
    wish = await firm.act("nora", ask_for_product, number, name="Gate valve")
    version = await firm.version(number)
    await firm.act("maya", reassign, number, version=version, to=firm.people["sam"])
    await sender.send()
    if answer == "granted":
        await firm.act("ada", add_product, name="Gate valve", code="G", answers={})
    else:
        await firm.act("ada", refuse_wish, wish.id)
    told = {each.chat: each for each in await sender.send()}
    assert {each.key for each in told.values()} == {f"wish-{answer}"}
    assert told.keys() == {203, 204}
    assert told[204].facts["party"] == Name("Secretive GmbH")
    assert told[203].facts["name"] == Name("Gate valve")
    assert not told[203].facts.keys() & {"opportunity", "number", "title", "party", "wisher"}


async def test_of_two_that_became_one_who_asked_for_both_is_told_once(
    firm: Firm, sender: Sender
) -> None:
    older, newer = await firm.new("nora"), await firm.new("nora")
    for each in (older, newer):
        await firm.act("nora", ask_for_product, each, name="Gate valve")
    version = await firm.version(older)
    await firm.act("nora", merge_opportunities, older, newer, version=version)
    await sender.send()
    await firm.act("ada", add_product, name="Gate valve", code="G", answers={})
    (told,) = await sender.send()
    assert (told.chat, told.facts["opportunity"]) == (203, older)
