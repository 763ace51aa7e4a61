"""Names that break markup and titles without end look right wherever they are shown."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.actions.customers.adding import MOST_NAME
from bot.actions.opportunities.creating import create, edit
from bot.actions.opportunities.life import win
from bot.actions.opportunities.lines import add_line
from bot.actions.ports import Desk
from bot.domain.money import Money
from bot.domain.people import Member
from bot.handlers.home.presses import ShowFields, ShowHistory, ShowLines, ShowList, ShowStages
from bot.speech.moves import OpenCard
from handlers.pressing import press
from support.town import REP, Town

ODD = '<b>&"_*['
LONG = "Pumps and valves for the new water works " * 8
VIEWS = (OpenCard, ShowStages, ShowFields, ShowLines, ShowHistory)


def actor(desk: Desk) -> Member:
    found = desk.store.people.member_of(REP)
    assert isinstance(found, Member)
    return found


async def made(town: Town, *, customer: str, title: str = "") -> int:
    def inside(desk: Desk) -> int:
        answers = {"amount": Money.of(100, "EUR")}
        new = create(actor(desk), desk, customer=customer, title=title, answers=answers)
        product = desk.store.catalogue.product_coded("P-200")
        assert product is not None
        add_line(actor(desk), desk, new.id, product_id=product.id, quantity=1000)
        return new.id

    return await town.core.work.write(inside)


def text_of(seen: str) -> tuple[str, Any]:
    message = json.loads(seen)
    return str(message["text"]), message["entities"]


async def shown(town: Town, number: int, view: Any) -> str:
    text, _ = text_of((await press(town, REP, view(number))).message)
    return text


async def test_a_name_of_signs_stands_as_it_was_typed(town: Town) -> None:
    number = await made(town, customer=ODD)
    await town.rep.say("/help")
    for view in VIEWS:
        assert ODD in await shown(town, number, view), view
    listed, _ = text_of((await press(town, REP, ShowList())).message)
    assert ODD in listed
    await town.core.work.write(lambda desk: win(actor(desk), desk, number))
    await town.sweep()
    assert ODD in town.group()[-1]


async def test_it_can_be_searched_chosen_and_created_in_the_chat(town: Town) -> None:
    await town.rep.say("/new")
    await town.rep.say(ODD + " Ltd")
    assert ODD in town.rep.reads + "".join(town.rep.buttons)
    await town.rep.tap(f"{ODD} Ltd")
    assert "support" not in town.rep.reads


@pytest.mark.parametrize("title", [LONG[:300], "ا" * 300, "&" * 300])
async def test_a_title_of_three_hundred_is_kept_whole_and_fits(town: Town, title: str) -> None:
    assert len(title) == 300
    number = await made(town, customer="Acme", title=title)
    await town.rep.say("/help")
    for view in VIEWS:
        assert title[:20] in await shown(town, number, view), view
    kept = await town.core.work.read(lambda desk: desk.store.pipelines.opportunity(number))
    assert kept is not None
    assert kept.title == title
    await town.core.work.write(lambda desk: win(actor(desk), desk, number))
    await town.sweep()
    assert title[:20] in town.group()[-1]


async def test_a_customer_as_long_as_they_may_be(town: Town) -> None:
    number = await made(town, customer=LONG[:MOST_NAME])
    await town.rep.say("/list")
    for view in VIEWS:
        assert LONG[:20] in await shown(town, number, view), view
    await town.rep.say("/list")
    assert LONG[:20] in town.rep.reads


async def test_a_long_note_still_leaves_a_card(town: Town) -> None:
    number = await made(town, customer="Acme", title=LONG[:300])
    await town.core.work.write(lambda desk: win(actor(desk), desk, number, note="&" * 5000))
    await town.rep.say("/help")
    text = await shown(town, number, OpenCard)
    assert "&&&" in text
    assert len(text) <= 4096


async def test_a_title_edited_is_as_safe(town: Town) -> None:
    number = await made(town, customer="Acme")
    await town.core.work.write(
        lambda desk: edit(actor(desk), desk, number, version=2, name="title", value=f"{ODD}" * 30)
    )
    await town.rep.say("/help")
    assert ODD * 5 in await shown(town, number, OpenCard)
