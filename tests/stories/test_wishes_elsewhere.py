"""Products that are missed elsewhere than in a list of all: in inline mode, or not for sale."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.people import Locale
from support.sales import member_of, permit, sold_to
from support.talker import Talker
from support.town import ADMIN, REP, STRANGER, TEAM_CHAT, VIEWER, Town, open_town

LONG = "พรมทอมือขนสัตว์แท้จากเมืองทางเหนือ"
"""Three bytes a letter: more than a link has room for."""


async def opened(town: Town) -> Talker:
    """Nora has one opportunity; the admin has opened inline mode."""
    await sold_to(town, "Norrin", amount=1200_00)
    ada = town.person(ADMIN)
    await ada.say("/start")
    await town.core.work.write(
        lambda desk: change_setting(member_of(desk, ADMIN), desk, "inline_mode", True)
    )
    return town.rep


async def offered(
    town: Town, words: str, person: int = REP, chat: int | None = None
) -> dict[str, Any] | None:
    """The button above what appears when somebody types @bot and the words."""
    bar = town.sandbox.world.inline(person, chat)
    bar.type(words)
    await town.go_on()
    button = town.sandbox.world.calls("answerInlineQuery")[-1].params.get("button")
    return button if isinstance(button, dict) else None


async def unsell(town: Town, code: str) -> None:
    def act(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        product = desk.store.catalogue.product_coded(code)
        assert product is not None
        product.sellable = False

    await town.core.work.write(act)


@pytest.mark.parametrize("locale", list(Locale))
async def test_inline_words_that_find_nothing_lead_to_asking(
    sqlite_database: str, locale: Locale
) -> None:
    name = {"fa": "دستگاه جوش", "th": "เครื่องเชื่อม", "fr": "Poste à souder"}.get(locale, "Welder 5")
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await opened(town)
        button = await offered(town, name)
        assert button is not None
        assert button["text"].startswith("🙋")
        await rep.open_link(button["start_parameter"])
        assert rep.sees == await rep.words("wish-link-unknown", name=Name(name))
        assert await town.kept(lambda desk: desk.store.wishes.open_ones()) == []
        await rep.tap("🙋")
        (wish,) = await town.kept(lambda desk: desk.store.wishes.open_ones())
        assert wish.name == name
        await town.sweep()
        assert name in town.person(ADMIN).sees


async def test_what_is_found_or_sold_is_not_asked_for(town: Town) -> None:
    await opened(town)
    assert await offered(town, "Norrin") is None
    assert await offered(town, "Ball valve") is None
    assert await offered(town, "ball") is None
    assert await offered(town, "x") is None
    assert await offered(town, LONG) is None


async def test_who_may_not_ask_is_not_offered_it_nor_heard(town: Town) -> None:
    rep = await opened(town)
    button = await offered(town, "Welder")
    assert button is not None
    for person in (VIEWER, STRANGER):
        assert await offered(town, "Welder", person) is None
        someone = town.person(person)
        await someone.open_link(button["start_parameter"])
        assert not [each for each in someone.buttons if each.startswith("🙋")]
    assert await offered(town, "Welder", REP, TEAM_CHAT) is None
    await rep.open_link(button["start_parameter"])
    message, data = rep.message["message_id"], rep.data("🙋")
    await rep.say("/start")
    await rep.press(message, data)
    assert await town.kept(lambda desk: desk.store.wishes.open_ones()) == []
    for forged in ("w_", "w_____", "w_" + "A" * 62):
        await rep.open_link(forged)
        assert not [each for each in rep.buttons if each.startswith("🙋")]


async def test_it_is_sold_by_the_time_the_link_is_opened(town: Town) -> None:
    rep = await opened(town)
    button = await offered(town, "Welder")
    assert button is not None
    await town.sells("W-1", "Welder", 8000)
    await rep.open_link(button["start_parameter"])
    assert "This product is in the list already: Welder" in f"{rep.sees} {rep.toast}"


@pytest.mark.parametrize("locale", list(Locale))
async def test_what_is_there_but_not_for_sale_is_said_so_and_sold_again(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await town.person(ADMIN).say("/start")
        await unsell(town, "P-300")
        await sold_to(town, "Acme")
        rep = await town.rep.say("/start o_1")
        await rep.tap_key("button-product")
        await rep.say("ball valve")
        assert await rep.words("wish-not-for-sale", name=Name("Ball valve")) in rep.sees
        await rep.tap("🙋")
        await town.sweep()
        ada = town.person(ADMIN)
        assert "Ball valve" in ada.sees
        await ada.tap_key("wish-sell")
        await town.sweep()
        assert (
            await rep.words("wish-granted-as", name=Name("ball valve"), product=Name("Ball valve"))
            in rep.sees
        )
        await rep.tap_key("wish-go-on")
        await rep.say("2")
        await rep.tap_key("form-save")
        assert "Ball valve" in rep.sees


async def test_by_its_code_too_and_beside_others_that_are_sold(town: Town) -> None:
    """“Water pump” is not sold any more, “Water pump XL” is."""
    await town.sells("P-110", "Water pump XL", 8000)
    await unsell(town, "P-100")
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.tap("➕ Product")
    await rep.say("water pump")
    assert "“Water pump” is in the price list but not for sale" in rep.sees
    assert [each for each in rep.buttons if each.startswith("Water pump XL")]
    assert [each for each in rep.buttons if each.startswith("🙋")]
    await rep.say("P-100")
    assert "“Water pump” is in the price list but not for sale" in rep.sees
    await rep.say("water")
    assert not [each for each in rep.buttons if each.startswith("🙋")]


async def test_in_inline_mode_too_though_opportunities_are_found(town: Town) -> None:
    rep = await opened(town)
    await permit(town, REP)
    await rep.say("/start o_1")
    await rep.tap("➕ Product", "Ball valve")
    await rep.say("1")
    await rep.tap("Save")
    assert await offered(town, "Ball valve") is None
    await unsell(town, "P-300")
    button = await offered(town, "Ball valve")
    assert button is not None
    await rep.open_link(button["start_parameter"])
    assert "“Ball valve” is in the price list but not for sale" in rep.sees
    await rep.tap("🙋")
    await rep.open_link(button["start_parameter"])
    await town.person(ADMIN).say("/inbox")
    assert "Ball valve" in town.person(ADMIN).sees
