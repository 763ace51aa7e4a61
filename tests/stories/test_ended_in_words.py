"""Won or lost, and why, in words on the card: the form of that end, filled in so far."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.lists import Shelf, add_entry
from bot.domain.lists import ListItem
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from support.sales import lost_by, member_of, quoted, sold_to
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

WON = {
    "en": ("won because of price", "we won it thanks to the price", "Won: price"),
    "fr": ("gagné grâce au prix", "on a gagné grâce à notre prix", "gagnée : prix"),
    "fa": ("برنده شدیم به‌خاطر قیمت", "بردیم چون بهترین قیمت", "به خاطر قیمت برنده شدیم"),
    "th": ("ชนะเพราะราคา", "ปิดการขายได้เพราะราคาดีที่สุด", "ได้งานเพราะราคา"),
}
"""Each names the reason that the house calls the best price."""
LOST = {
    "en": ("lost because of price", "lost on price", "didn't win because of the price"),
    "fr": ("perdu à cause du prix", "perdue : prix", "on a perdu le marché à cause du prix"),
    "fa": ("باختیم به‌خاطر قیمت", "به دلیل قیمت از دست رفت", "برنده نشدیم به خاطر قیمت"),
    "th": ("แพ้เพราะราคา", "ปิดการขายไม่ได้เพราะราคา", "ไม่ได้งานเพราะราคา"),
}
STORIES = {
    "en": ("lost because their director knows someone else", "their director knows someone else"),
    "fr": ("perdu parce que le directeur en connaît un autre", "le directeur en connaît un autre"),
    "fa": ("باختیم چون مدیرشان آشنا داشت", "مدیرشان آشنا داشت"),
    "th": ("แพ้เพราะผู้อำนวยการเขามีคนรู้จัก", "ผู้อำนวยการเขามีคนรู้จัก"),
}
"""What is typed, and what of it is the note."""
PRICE = {"en": "Price", "fr": "Prix", "fa": "قیمت", "th": "ราคา"}


async def on_card(town: Town, worth: int = 500_00) -> Talker:
    await sold_to(town, "Acme", amount=worth or None)
    return await town.rep.say("/start o_1")


async def ended(town: Town) -> tuple[str, list[str], str]:
    """How it stands, the codes of why, and the note with it."""

    def ask(desk: Desk) -> tuple[str, list[str], str]:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        ids = [found.win_reason_id, *(each.reason_id for each in found.lost_for)]
        items = [desk.store.get(ListItem, each) for each in ids if each is not None]
        codes = [each.code or "" for each in items if each]
        return found.status.value, codes, found.reason_note or ""

    return await town.kept(ask)


@pytest.mark.parametrize("typed", range(3))
@pytest.mark.parametrize("locale", WON)
async def test_it_is_won_by_a_reason_of_the_house(
    sqlite_database: str, locale: str, typed: int
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        await rep.say(WON[locale][typed])
        assert (await ended(town))[0] == "open"
        await rep.tap_key("form-save")
        assert await ended(town) == ("won", ["best-price"], "")


@pytest.mark.parametrize("typed", range(3))
@pytest.mark.parametrize("locale", LOST)
async def test_it_is_lost_for_a_reason_of_the_house(
    sqlite_database: str, locale: str, typed: int
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        await rep.say(LOST[locale][typed])
        assert (await ended(town))[0] == "open"
        await rep.tap_key("form-save")
        assert await ended(town) == ("lost", ["price"], "")


@pytest.mark.parametrize("locale", STORIES)
async def test_of_another_reason_the_words_are_the_note_and_one_is_asked(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        typed, note = STORIES[locale]
        await rep.say(typed)
        assert note in rep.sees
        await rep.tap(f"⬜ {PRICE[locale]}")
        await rep.tap_key("form-save")
        assert await ended(town) == ("lost", ["price"], note)


async def test_two_reasons_are_two_and_a_rival_is_put_there(town: Town) -> None:
    await town.core.work.write(
        lambda desk: add_entry(member_of(desk, ADMIN), desk, Shelf.COMPETITOR, "Hydromark")
    )
    rep = await on_card(town)
    await rep.say("lost to Hydromark")
    assert "Competitors: Hydromark" in rep.sees
    await rep.tap("Cancel")
    await rep.say("lost because of budget and timing")
    await rep.tap("Save")
    assert await ended(town) == ("lost", ["budget", "timing"], "")


async def test_what_the_end_needs_is_asked_and_the_reason_is_not_forgotten(town: Town) -> None:
    rep = await on_card(town, worth=0)
    await rep.say("won because of quality")
    assert await rep.words("refused-win-needs-amount") in rep.sees
    await rep.say("900")
    assert "Reason: Quality" in rep.sees
    await rep.tap("Save")
    assert await ended(town) == ("won", ["quality"], "")


async def test_a_quote_that_is_out_is_asked_about_first(town: Town) -> None:
    rep = await on_card(town)
    await quoted(town, 1)
    await rep.say("lost because of budget")
    await rep.tap("Cancel it and go on")
    assert "Reasons: Budget" in rep.sees
    await rep.tap("Save")
    assert await ended(town) == ("lost", ["budget"], "")


async def test_what_may_be_a_story_is_no_end(town: Town) -> None:
    rep = await on_card(town)
    for typed in (
        "lost for now in their paperwork",
        "won, they said, by the end of the year",
        "lost because of price?",
        "won 5 new ideas",
        "not lost because of price",
    ):
        await rep.say("/start o_1")
        await rep.say(typed)
        assert any("Note on" in each for each in rep.buttons), typed
    await rep.say("we won")
    await rep.tap("🏆 Won")
    assert (await ended(town))[0] == "open"


async def test_why_it_ended_may_be_noted_when_it_has(town: Town) -> None:
    rep = await on_card(town)
    await lost_by(town, REP, 1)
    await rep.say("/start o_1")
    await rep.say("lost because of price and nothing else")
    await rep.tap("Note on")
    assert (await ended(town))[0] == "lost"
