"""Who else is after it, who decides and which campaign, typed on a card."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.lists import Shelf, add_entry, entries
from bot.domain.lists import ListKind
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from support.pipeline_kept import kept_opportunities
from support.sales import member_of, sold_to
from support.town import ADMIN, Town, open_town

RIVALS = {
    "en": ("rival: Hydromark", "competitors: Hydromark, Siamco"),
    "fr": ("concurrent : Hydromark", "concurrents : Hydromark, Siamco"),
    "fa": ("رقیب: Hydromark", "رقبا: Hydromark، Siamco"),
    "th": ("คู่แข่ง: Hydromark", "คู่แข่ง: Hydromark, Siamco"),
}
DECIDERS = {
    "en": ("who decides: committee", "buying process one person"),
    "fr": ("décideur : comité", "qui décide : une personne"),
    "fa": ("فرایند خرید: گروهی", "تصمیم‌گیرنده: یک نفر"),
    "th": ("ผู้ตัดสินใจ: คณะกรรมการ", "ผู้ตัดสินใจซื้อ คนเดียว"),
}
CAMPAIGNS = {
    "en": "campaign: Spring fair",
    "fr": "campagne : Spring fair",
    "fa": "کمپین: Spring fair",
    "th": "แคมเปญ: Spring fair",
}


async def kept_fields(town: Town) -> tuple[list[str], str | None, int | None]:
    """The competitors by name, who decides, and the campaign."""

    def ask(desk: Desk) -> tuple[list[str], str | None, int | None]:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        items = {each.id: each for each in desk.store.lists.items(ListKind.COMPETITOR)}
        rivals = [items[each.competitor_id].name or "" for each in found.competing]
        decides = found.buying_process
        return rivals, decides.value if decides else None, found.campaign_id

    return await town.kept(ask)


@pytest.mark.parametrize("locale", RIVALS)
async def test_each_is_put_there_at_once_and_taken_back_by_one_tap(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await sold_to(town, "Acme")
        rep = await town.rep.say("/start o_1")
        first, both = RIVALS[locale]
        await rep.say(first)
        assert (await kept_fields(town))[0] == ["Hydromark"]
        await rep.say(both)
        assert (await kept_fields(town))[0] == ["Hydromark", "Siamco"]
        await rep.tap(next(each for each in rep.buttons if "↩" in each))
        assert (await kept_fields(town))[0] == ["Hydromark"]
        for words, code in zip(DECIDERS[locale], ("group", "individual"), strict=True):
            await rep.say(words)
            assert (await kept_fields(town))[1] == code
        assert len(await kept_opportunities(town)) == 1


@pytest.mark.parametrize("locale", CAMPAIGNS)
async def test_a_campaign_of_the_list_is_taken_behind_its_word(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:

        def act(desk: Desk) -> int:
            add_entry(member_of(desk, ADMIN), desk, Shelf.CAMPAIGN, "Spring fair")
            return desk.store.lists.items(ListKind.CAMPAIGN)[0].id

        campaign = await town.core.work.write(act)
        await sold_to(town, "Acme")
        rep = await town.rep.say("/start o_1")
        await rep.say(CAMPAIGNS[locale])
        assert (await kept_fields(town))[2] == campaign


async def test_a_customer_elsewhere_may_be_the_rival(town: Town) -> None:
    await town.knows("Beta Works")
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.say("rival: Beta Works")
    assert (await kept_fields(town))[0] == ["Beta Works"]
    assert len(await kept_opportunities(town)) == 1


async def test_without_a_colon_a_name_nobody_knows_is_asked(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.say("competitor Siamco")
    assert (await kept_fields(town))[0] == []
    await rep.tap("Competitors")
    assert (await kept_fields(town))[0] == ["Siamco"]
    await rep.say("rival siamco")
    assert (await kept_fields(town))[0] == ["Siamco"]


async def test_a_story_about_a_competitor_is_a_note(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.say("competitor visited them yesterday")
    assert "Keep it as a note?" in rep.sees
    assert (await kept_fields(town))[0] == []


@pytest.mark.parametrize(
    "words",
    [
        "competitors: none",
        "rival: ?",
        "competitor: 2",
        "رقیب: ندارد",
        "concurrent : aucun",
        "คู่แข่ง: ไม่มี",
    ],
)
async def test_nobody_is_no_competitor(town: Town, words: str) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.say(words)
    assert (await kept_fields(town))[0] == []
    offered = await town.kept(lambda desk: [*entries(desk, Shelf.COMPETITOR)])
    assert not offered, "and nobody else is offered it"


async def test_a_long_story_behind_a_colon_is_asked(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.say("competition: they are cheaper than us")
    assert (await kept_fields(town))[0] == []


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "competitors: Hydromark and Siamco"),
        ("fr", "concurrents : Hydromark et Siamco"),
        ("fa", "رقبا: Hydromark و Siamco"),
        ("th", "คู่แข่ง: Hydromark และ Siamco"),
    ],
)
async def test_two_with_an_and_between_are_two_where_one_is_known(
    sqlite_database: str, locale: str, words: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.core.work.write(
            lambda desk: add_entry(member_of(desk, ADMIN), desk, Shelf.COMPETITOR, "Hydromark")
        )
        await sold_to(town, "Acme")
        rep = await town.rep.say("/start o_1")
        await rep.say(words)
        assert (await kept_fields(town))[0] == ["Hydromark", "Siamco"]


@pytest.mark.parametrize(
    ("locale", "words", "whole"),
    [
        ("en", "rival: Procter and Gamble", "Procter and Gamble"),
        ("fr", "concurrent : Bâti et Cours", "Bâti et Cours"),
        ("fa", "رقیب: آهن و فولاد", "آهن و فولاد"),
        ("th", "คู่แข่ง: ช้าง และ สิงห์", "ช้าง และ สิงห์"),
    ],
)
async def test_two_that_nobody_knows_may_be_one_name(
    sqlite_database: str, locale: str, words: str, whole: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await sold_to(town, "Acme")
        rep = await town.rep.say("/start o_1")
        await rep.say(words)
        assert (await kept_fields(town))[0] == []
        both = next(each for each in rep.buttons if "·" in each)
        await rep.tap(whole)
        assert (await kept_fields(town))[0] == [whole]
        await rep.tap(next(each for each in rep.buttons if "↩" in each))
        await rep.say("/start o_1")
        await rep.say(words)
        await rep.tap(both)
        assert (await kept_fields(town))[0] == both.split(" · ")


async def test_an_and_inside_a_name_stays_there(town: Town) -> None:
    await sold_to(town, "Acme")
    rep = await town.rep.say("/start o_1")
    await rep.say("competitor: Smith and Sons")
    if (await kept_fields(town))[0] == []:
        await rep.tap("Competitors")
    assert (await kept_fields(town))[0] == ["Smith and Sons"]

    def add(desk: Desk) -> None:
        add_entry(member_of(desk, ADMIN), desk, Shelf.COMPETITOR, "Bolt and Nut")

    await town.core.work.write(add)
    await rep.say("competitor: Bolt and Nut")
    assert (await kept_fields(town))[0] == ["Smith and Sons", "Bolt and Nut"]
