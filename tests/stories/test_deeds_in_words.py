"""What is done with the card in view by words: its stage, its products, that it goes."""

from __future__ import annotations

import pytest

from bot.actions.ports import Desk
from bot.actions.set_up.company import change_setting
from bot.actions.set_up.lists import Shelf, add_entry, entries
from bot.actions.set_up.stages import require
from bot.domain.facts import Name
from bot.domain.history import StepKind
from bot.domain.lists import Stage
from bot.domain.opportunities import Opportunity
from bot.domain.parties import Product
from bot.domain.people import Locale, Permission
from support.cards import on_card
from support.pipeline_kept import kept_opportunities
from support.sales import member_of, permit
from support.talker import Talker
from support.town import ADMIN, REP, Town, open_town

STAGES = {
    "en": ("stage Qualification", "move to negotiation", "stage: proposal", "next stage"),
    "fr": (
        "étape Qualification",
        "passer en négociation",
        "étape : proposition",
        "étape suivante",
    ),
    "fa": ("مرحله ارزیابی", "ببر به مذاکره", "مرحله: پیشنهاد", "مرحله بعد"),
    "th": ("ขั้นตอนคัดกรอง", "ย้ายไปเจรจา", "ขั้นตอน: ยื่นข้อเสนอ", "ขั้นตอนถัดไป"),
}
"""Each moves it to the stage of the codes below."""
CODES = ("qualification", "negotiation", "proposal", "negotiation")

DELETE = {"en": "delete", "fr": "supprimer", "fa": "حذف", "th": "ลบ"}
NAMES = {"en": "Ball valve", "fr": "Vanne à bille", "fa": "شیر توپی", "th": "บอลวาล์ว"}
OTHERS = {"en": "Gate valve", "fr": "Vanne à opercule", "fa": "شیر کشویی", "th": "เกตวาล์ว"}
OFF = {
    "en": ("discount on the valve 5 %", "valve -10%", "15% off the valves"),
    "fr": ("remise sur la vanne 5 %", "vanne -10 %", "15 % de remise sur les vannes"),
    "fa": ("تخفیف شیر ۵٪", "شیر ۱۰٪ تخفیف", "۱۵ درصد تخفیف روی شیر"),
    "th": ("ส่วนลดวาล์ว 5%", "วาล์ว ลด 10%", "ลด 15% วาล์ว"),
}
PRICES = {
    "en": ("valve at 120", "price of the valve 130"),
    "fr": ("vanne à 120 €", "prix de la vanne : 130 €"),
    "fa": ("شیر هر عدد ۱۲ تومان", "قیمت شیر ۱۳ تومان"),
    "th": ("วาล์วตัวละ 120", "ราคาวาล์ว 130"),
}
REMOVE = {
    "en": "remove the valve",
    "fr": "supprimer la vanne",
    "fa": "شیر را حذف کن",
    "th": "ลบสินค้าวาล์ว",
}
GROUP = {"en": "group Pipes", "fr": "groupe Pipes", "fa": "گروه Pipes", "th": "กลุ่ม Pipes"}


async def on_two(town: Town, *names: str) -> Talker:
    """Acme's card, with two of each of these at 100; who types may change prices."""
    await permit(town, REP, Permission.CHANGE_PRICE, Permission.DELETE)
    return await on_card(town, *names, count=2)


async def kept(town: Town) -> tuple[str | None, list[tuple[int, int]]]:
    """The stage's code; of each line its price in minor units and what is off it."""

    def ask(desk: Desk) -> tuple[str | None, list[tuple[int, int]]]:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        stage = desk.store.get(Stage, found.stage_id)
        lines = [(each.unit_price, int(each.discount)) for each in found.lines]
        return stage.code if stage else None, lines

    return await town.kept(ask)


async def is_deleted(town: Town) -> bool:
    found = await town.kept(lambda desk: desk.store.get(Opportunity, 1))
    return found is None or found.deleted_at is not None


@pytest.mark.parametrize("locale", STAGES)
async def test_it_is_moved_by_the_name_of_a_stage_and_taken_back(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_two(town)
        for typed, code in zip(STAGES[locale], CODES, strict=True):
            await rep.say(typed)
            assert (await kept(town))[0] == code, typed
            assert await rep.words("stage-moved") in rep.sees
        await rep.tap(next(each for each in rep.buttons if "↩" in each))
        assert (await kept(town))[0] == "proposal"
        assert len(await kept_opportunities(town)) == 1


async def test_what_a_stage_needs_is_asked_as_behind_its_button(town: Town) -> None:
    def need(desk: Desk) -> None:
        stages = desk.store.lists.stages(1)
        wanted = next(each for each in stages if each.code == "proposal")
        require(member_of(desk, ADMIN), desk, wanted.id, "amount", needed=True)

    await town.core.work.write(need)
    rep = await on_two(town)
    await rep.say("move it to the proposal stage")
    assert "needs a little more first" in rep.sees
    await rep.say("5000")
    assert (await kept(town))[0] == "proposal"


async def test_an_end_is_reached_through_its_form(town: Town) -> None:
    rep = await on_two(town, "Ball valve")
    await rep.say("stage lost")
    assert "Why was it lost?" in rep.sees
    await rep.say("/cancel")
    await rep.say("/start o_1")
    await rep.say("move to won")
    await rep.tap("Save")
    assert (await kept(town))[0] == "won"


async def test_a_stage_nobody_knows_is_chosen_and_a_bare_name_is_asked(town: Town) -> None:
    rep = await on_two(town)
    await rep.say("stage haggling")
    await rep.tap("Negotiation")
    assert (await kept(town))[0] == "negotiation"
    await rep.say("qualification")
    assert (await kept(town))[0] == "negotiation"
    assert any("Note on" in each for each in rep.buttons)
    await rep.tap("Qualification")
    assert (await kept(town))[0] == "qualification"
    await rep.say("stage of the works is not clear yet, their architect is away")
    assert any("Note on" in each for each in rep.buttons)


PHASES = {
    "en": "phase two is late",
    "fr": "phase 2 en retard",
    "fa": "مرحله دوم عقب است",
    "th": "ขั้นตอนติดตั้งล่าช้า",
}
NEXT = {"en": "next step", "th": "ขั้นต่อไป"}


@pytest.mark.parametrize("locale", PHASES)
async def test_a_stage_nobody_knows_may_be_a_note(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_two(town)
        await rep.say(PHASES[locale])
        assert any("Acme" in each and "🗒" in each for each in rep.buttons)
        await rep.tap(next(each for each in rep.buttons if "🗒" in each))
        assert PHASES[locale] in rep.sees


@pytest.mark.parametrize("locale", NEXT)
async def test_what_a_card_calls_the_next_contact_moves_nothing(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_two(town)
        assert NEXT[locale] in rep.sees
        await rep.say(NEXT[locale])
        assert (await kept(town))[0] == "contact"


@pytest.mark.parametrize("locale", DELETE)
async def test_it_is_deleted_by_the_button_that_the_word_brings(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_two(town)
        await rep.say(DELETE[locale])
        assert not await is_deleted(town)
        await rep.tap_key("button-delete")
        assert await is_deleted(town)
        await rep.tap(next(each for each in rep.buttons if "↩" in each))
        assert not await is_deleted(town)


async def test_who_may_not_delete_is_told_so_by_the_word_as_well(town: Town) -> None:
    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions -= {Permission.DELETE}

    rep = await on_two(town)
    await town.core.work.write(forbid)
    await rep.say("delete")
    assert await rep.words("button-delete") not in rep.buttons
    assert await rep.words("refused-not-allowed") in rep.sees
    assert not await is_deleted(town)


@pytest.mark.parametrize("locale", OFF)
async def test_a_discount_a_price_and_the_end_of_the_product_that_is_named(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_two(town, NAMES[locale], "Motor")
        for typed, off in zip(OFF[locale], (5, 10, 15), strict=True):
            await rep.say(typed)
            assert (await kept(town))[1] == [(100_00, off), (100_00, 0)], typed
        for typed, price in zip(PRICES[locale], (120_00, 130_00), strict=True):
            await rep.say(typed)
            assert (await kept(town))[1] == [(price, 15), (100_00, 0)], typed
        await rep.say(REMOVE[locale])
        assert (await kept(town))[1] == [(100_00, 0)]
        await rep.tap(next(each for each in rep.buttons if "↩" in each))
        assert (await kept(town))[1] == [(130_00, 15), (100_00, 0)]
        assert len(await kept_opportunities(town)) == 1


@pytest.mark.parametrize("locale", OFF)
async def test_of_several_of_that_name_one_is_chosen(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_two(town, NAMES[locale], OTHERS[locale])
        await rep.say(OFF[locale][0])
        assert (await kept(town))[1] == [(100_00, 0), (100_00, 0)]
        await rep.tap([each for each in rep.buttons if OTHERS[locale][:5] in each][-1])
        assert (await kept(town))[1] == [(100_00, 0), (100_00, 5)]
        await rep.say(PRICES[locale][0])
        await rep.tap([each for each in rep.buttons if OTHERS[locale][:5] in each][-1])
        assert (await kept(town))[1] == [(100_00, 0), (120_00, 5)]
        await rep.say(REMOVE[locale])
        await rep.tap([each for each in rep.buttons if OTHERS[locale][:5] in each][-1])
        assert (await kept(town))[1] == [(100_00, 0)]


async def test_a_price_far_from_the_lists_and_a_name_nearly_typed_are_asked(town: Town) -> None:
    rep = await on_two(town, "Ball valve")
    await rep.say("valve at 900")
    assert (await kept(town))[1] == [(100_00, 0)]
    await rep.tap("900.00")
    assert (await kept(town))[1] == [(900_00, 0)]
    await rep.say("valvo at 110")
    assert (await kept(town))[1] == [(900_00, 0)]
    await rep.tap("110.00")
    assert (await kept(town))[1] == [(110_00, 0)]


async def test_how_a_word_of_a_product_begins_is_no_name_of_it(town: Town) -> None:
    rep = await on_two(town, "Gate valve", "Alloy pipe")
    for typed in ("remove gas", "remove all", "all at 110", "5% off the gas"):
        await rep.say(typed)
        assert (await kept(town))[1] == [(100_00, 0), (100_00, 0)], typed
        assert any("Note on" in each for each in rep.buttons), typed
        await rep.say("/start o_1")


async def test_a_price_in_another_currency_is_asked_in_the_cards(town: Town) -> None:
    rep = await on_two(town, "Ball valve")
    await rep.say("valve at 90 usd")
    assert "This opportunity is in EUR, not in USD" in rep.sees
    assert (await kept(town))[1] == [(100_00, 0)]
    await rep.say("95")
    assert (await kept(town))[1] == [(95_00, 0)]


async def test_who_may_change_no_price_changes_none_by_words(town: Town) -> None:
    rep = await on_two(town, "Ball valve")

    def forbid(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        member_of(desk, REP).permissions -= {Permission.CHANGE_PRICE}

    await town.core.work.write(forbid)
    await rep.say("valve at 90")
    assert (await kept(town))[1] == [(100_00, 0)]


async def test_over_the_limit_what_waits_is_said(town: Town) -> None:
    def limit(desk: Desk) -> None:
        change_setting(member_of(desk, ADMIN), desk, "discount_limit", 5)

    await town.core.work.write(limit)
    rep = await on_two(town, "Ball valve")
    await rep.say("discount on the valve 12%")
    assert (await kept(town))[1] == [(100_00, 0)]
    assert "12%" in rep.sees


SHARES = {"en": "valve 5%", "fr": "vanne 5 %", "fa": "شیر ۵٪", "th": "วาล์ว 5%"}


@pytest.mark.parametrize("locale", SHARES)
async def test_a_bare_share_behind_a_product_is_offered_as_its_discount(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town, NAMES[locale])
        await rep.say(SHARES[locale])
        assert (await kept(town))[1] == [(100_00, 0)]
        await rep.tap(next(each for each in rep.buttons if NAMES[locale][:4] in each))
        assert (await kept(town))[1] == [(100_00, 5)]
        assert len(await kept_opportunities(town)) == 1


CUSTOMERS = {
    "en": "customer: Beta Works",
    "fr": "client : Beta Works",
    "fa": "مشتری: Beta Works",
    "th": "ลูกค้า: Beta Works",
}


@pytest.mark.parametrize("locale", CUSTOMERS)
async def test_another_customer_is_told_to_be_a_copy(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.knows("Beta Works")
        rep = await on_card(town, NAMES[locale])
        await rep.say(CUSTOMERS[locale])
        assert await rep.words("customer-stays") in rep.sees
        await rep.tap("Beta Works")
        acme, beta = await kept_opportunities(town)
        assert (acme["customer"], beta["customer"]) == ("Acme", "Beta Works")
        assert [line[0] for line in beta["lines"]] == [NAMES[locale]]


async def test_the_cards_own_customer_is_no_other(town: Town) -> None:
    rep = await on_card(town)
    for typed in ("customer: Acme", "customer: none", "customer wants it blue"):
        await rep.say("/start o_1")
        await rep.say(typed)
        assert any("Note on" in each for each in rep.buttons), typed


async def test_an_hour_in_words_before_the_call(town: Town) -> None:
    rep = await on_card(town)
    await rep.say("Friday at two thirty call")
    assert "About: call" in rep.sees
    await rep.tap("14:30")
    await rep.tap("Save")
    (acme,) = await kept_opportunities(town)
    assert [f"{each:%d %H:%M}" for each in acme["due"]] == ["27 14:30"]


async def test_a_discount_on_what_is_not_there_is_a_note_and_one_more_is_a_line(
    town: Town,
) -> None:
    rep = await on_two(town, "Motor")
    await rep.say("discount on the pallets 5%")
    assert any("Note on" in each for each in rep.buttons)
    await rep.say("/start o_1")
    await rep.say("3 motor at 95")
    await rep.tap("One more line")
    assert await rep.words("form-add-line") in rep.sees
    assert (await kept(town))[1] == [(100_00, 0)]


@pytest.mark.parametrize("locale", GROUP)
async def test_a_group_that_is_named_is_what_a_product_is_chosen_from(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        await town.sells("T-1", "Long tube", 50_00)

        def grouped(desk: Desk) -> None:
            add_entry(member_of(desk, ADMIN), desk, Shelf.GROUP, "Pipes")
            desk.store.flush()
            tube = desk.store.catalogue.product_coded("T-1")
            assert isinstance(tube, Product)
            tube.group_id = next(e.id for e in entries(desk, Shelf.GROUP) if e.name == "Pipes")

        await town.core.work.write(grouped)
        rep = await on_two(town, "Ball valve")
        for typed in (GROUP[locale], "pipes"):
            await rep.say(typed)
            assert any("Long tube" in each for each in rep.buttons), typed
            assert not any("Ball valve" in each for each in rep.buttons)
            await rep.say("/cancel")
            await rep.say("/start o_1")


async def test_they_are_words_of_a_list_and_not_of_a_card_elsewhere(town: Town) -> None:
    await on_two(town, "Ball valve")
    rep = await town.rep.say("/start")
    await rep.say("delete")
    assert await rep.words("button-delete") not in rep.buttons
    assert Name("Acme").text not in rep.sees
    assert len(await kept_opportunities(town)) == 1
