"""A type, a campaign, a pipeline by their names in a line: filled in, and no note any more."""

from __future__ import annotations

import pytest

from bot.domain.people import Locale
from stories.test_pipelines import export_pipeline
from support.pipeline_kept import kept_opportunities
from support.talker import Talker
from support.town import Town, open_town

LINES = {
    "en": ("Acme bulk order 30k 20%", "Type: Bulk order", "Note: "),
    "fr": ("Acme 30k 20% commande en gros", "Type : Commande en gros", "Note : "),
    "fa": ("فولاد کاویان ۳۰ میلیون ۲۰٪ سفارش عمده", "نوع: سفارش عمده", "یادداشت: "),
    "th": ("สยามสตีล 30,000 บาท 20% สั่งซื้อจำนวนมาก", "ประเภท: สั่งซื้อจำนวนมาก", "โน้ต: "),
}


@pytest.mark.parametrize("locale", LINES)
async def test_a_type_in_each_language(sqlite_database: str, locale: str) -> None:
    line, type_, note = LINES[locale]
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows("Acme Corp", "شرکت فولاد کاویان", "บริษัท สยามสตีล จำกัด")
        await town.rep.say(line)
        assert type_ in town.rep.sees
        assert note not in town.rep.sees
        # A word more is a note, and the type is still the type.
        await town.rep.tap_key("form-cancel")
        await town.rep.say(f"{line} Zibeline")
        assert type_ in town.rep.sees
        assert "Zibeline" in plain(town.rep.sees).splitlines()[0]


async def test_one_word_among_others_is_not_taken_for_a_type(town: Town) -> None:
    await town.knows("Acme Corp")
    rep = await said(town.rep, "Acme 30k 20% special")
    assert "Type: Special order" in rep.sees
    await rep.tap("Cancel")
    await said(rep, "Acme 30k 20% special wishes of theirs")
    assert "Type: Standard (default)" in rep.sees
    assert "Note: special wishes of theirs" in rep.sees


async def test_two_types_in_one_line_stay_words(town: Town) -> None:
    await town.knows("Acme Corp")
    rep = await said(town.rep, "Acme 30k 20% bulk order special order")
    assert "Type: Standard (default)" in rep.sees
    assert "Note: bulk order special order" in rep.sees


async def test_a_campaign_and_a_pipeline_that_the_admin_made(town: Town) -> None:
    await town.knows("Acme Corp")
    ada = await export_pipeline(town)
    await ada.say("/start")
    await ada.tap("Set-up", "Lists", "Campaigns", "Add")
    await ada.say("Spring fair 2026")
    rep = await said(town.rep, "Acme 30k 20% Spring fair 2026 Export")
    assert "Campaign: Spring fair 2026" in rep.sees
    assert "Pipeline: Export" in rep.sees
    assert "Note: " not in rep.sees
    await rep.tap("Save")
    assert "📍 Prospecting" in rep.sees
    (made,) = await kept_opportunities(town)
    assert made["amount"] == 3_000_000
    # The line itself stays in its history, as it was typed.
    assert made["notes"] == ["Acme 30k 20% Spring fair 2026 Export"]


async def test_a_type_typed_with_a_share_while_the_form_is_open(town: Town) -> None:
    await town.knows("Acme Corp")
    rep = await said(town.rep, "/new Acme 30k")
    await rep.say("bulk order, 40%")
    assert "Type: Bulk order" in rep.sees
    assert "Probability: 40%" in rep.sees
    assert "Amount: 30,000.00" in rep.sees


async def said(rep: Talker, line: str) -> Talker:
    await rep.say(line)
    return rep


async def test_one_word_of_a_name_or_of_goods_stays_where_it_is(town: Town) -> None:
    await town.knows("Acme Corp")
    rep = await said(town.rep, "Global Wholesale 30k 20%")
    assert "Nothing found for “Global Wholesale”." in plain(rep.sees)
    await rep.tap("Cancel")
    await said(rep, "Acme 20 delivery vans at 30000 eur")
    assert "delivery vans" in plain(rep.sees)
    assert "Type: Delivery" not in rep.sees


def plain(text: str) -> str:
    """Without the marks that keep a name's direction."""
    return text.translate(dict.fromkeys((0x2068, 0x2069)))


async def test_who_is_called_like_a_type_stays_the_customer(town: Town) -> None:
    await town.knows("Bulk Order Traders")
    rep = await said(town.rep, "Bulk Order Traders 30k 20%")
    assert "Customer: Bulk Order Traders" in rep.sees
    assert "Type: Standard (default)" in rep.sees
    await rep.tap("Cancel")
    # Nobody knows them yet: their name is offered whole.
    await said(rep, "Special Order House 30k 20%")
    assert "Nothing found for “Special Order House”." in plain(rep.sees)
