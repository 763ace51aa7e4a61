"""Words typed where a card is open are meant for it: a follow-up, a value, a discount."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Name
from bot.domain.followups import FollowUp
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale, Permission
from stories.planned import planned
from support.cards import on_card
from support.sales import lost_by, permit
from support.talker import seen
from support.town import REP, Town, open_town

TEN_TOMORROW = datetime.fromisoformat("2026-11-22 10:00")


async def contacts(town: Town, opportunity: int = 1) -> list[tuple[datetime, str | None]]:
    def ask(desk: Desk) -> list[FollowUp]:
        return list(desk.store.pipelines.follow_ups(opportunity))

    return [(each.due_local, each.note or None) for each in await town.kept(ask)]


async def kept(town: Town) -> tuple[int | None, int, list[int]]:
    """The amount in minor units, the probability, what is off each line."""

    def ask(desk: Desk) -> tuple[int | None, int, list[int]]:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        return found.amount, found.probability, [int(each.discount) for each in found.lines]

    return await town.kept(ask)


CONTACTS = [
    (Locale.FR, "demain 10h rappeler pour le devis", "rappeler pour le devis"),
    (Locale.FR, "rappeler pour le devis demain 10h", "rappeler pour le devis"),
    (Locale.FR, "relance demain 10h", None),
    (Locale.EN, "tomorrow 10 call about the quote", "call about the quote"),
    (Locale.EN, "follow up tomorrow 10am", None),
    (Locale.FA, "فردا ۱۰ تماس برای پیش‌فاکتور", "تماس برای پیش‌فاکتور"),
    (Locale.FA, "فردا ساعت ۱۰ به آقای رضایی زنگ بزن", "به آقای رضایی زنگ بزن"),
    (Locale.TH, "พรุ่งนี้ 10 โทรเรื่องใบเสนอราคา", "โทรเรื่องใบเสนอราคา"),
    (Locale.TH, "โทรเรื่องใบเสนอราคาพรุ่งนี้ 10 โมงเช้า", "โทรเรื่องใบเสนอราคา"),
]


@pytest.mark.parametrize(("locale", "typed", "topic"), CONTACTS)
async def test_when_to_get_in_touch_is_seen_and_planned_by_one_tap(
    sqlite_database: str, locale: Locale, typed: str, topic: str | None
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await on_card(town)
        await rep.say(typed)
        assert await rep.words("form-follow-up") in rep.sees
        assert not await contacts(town)
        await rep.tap_key("form-save")
        assert await contacts(town) == [(TEN_TOMORROW, topic)]
        assert await town.kept(lambda desk: desk.store.pipelines.opportunity(2)) is None


async def test_a_day_alone_is_asked_its_hour(town: Town) -> None:
    rep = await on_card(town)
    await rep.say("call Mr May tomorrow")
    await rep.tap("14:00")
    await rep.tap("Save")
    assert await contacts(town) == [(TEN_TOMORROW.replace(hour=14), "call Mr May")]


async def test_it_is_planned_from_what_is_planned_as_well(town: Town) -> None:
    await planned(town, "Acme", TEN_TOMORROW.replace(hour=9))
    rep = await town.rep.say("/start o_1")
    await rep.tap_key("button-follow-up")
    assert await rep.words("button-add-follow-up") in rep.buttons
    await rep.say("tomorrow 10am the offer")
    await rep.tap("Save")
    assert (TEN_TOMORROW, "the offer") in await contacts(town)


async def test_it_is_planned_from_the_customers_card_too(town: Town) -> None:
    rep = await on_card(town)
    await rep.tap_key("button-its-customer")
    await rep.say("tomorrow 10am call about prices")
    await rep.tap("Save")
    assert "Acme" in rep.sees
    await rep.say("/today")
    await rep.tap_key("button-week")
    assert "call about prices" in rep.sees


async def test_a_day_that_is_only_mentioned_is_a_note_or_a_follow_up_by_one_tap(
    town: Town,
) -> None:
    rep = await on_card(town)
    await rep.say("their boss returns on Friday")
    assert await rep.words("button-keep-words", title=Name("Acme")) in rep.buttons
    await rep.tap_key("button-plan-words")
    assert "their boss returns" in rep.sees
    await rep.tap("09:00")
    await rep.tap("Save")
    (due, note) = (await contacts(town))[0]
    assert (f"{due:%d %H:%M}", note) == ("27 09:00", "their boss returns")


async def test_a_story_that_names_an_hour_may_be_kept_as_a_note(town: Town) -> None:
    story = (
        "Spoke to their buyer, she likes the offer and decides with her boss on Friday at 10:00"
    )
    rep = await on_card(town)
    await rep.say(story)
    assert await rep.words("button-plan-words") in rep.buttons
    await rep.tap_key("button-keep-words", title=Name("Acme"))
    assert story in rep.sees
    assert not await contacts(town)


async def test_what_is_past_stays_a_note(town: Town) -> None:
    rep = await on_card(town)
    await rep.say("called yesterday at 10am")
    assert await rep.words("button-plan-words") not in rep.buttons
    await rep.tap("Note on")
    assert not await contacts(town)


async def test_whoever_else_is_named_is_not_put_on_this_card(town: Town) -> None:
    await town.knows("Borealis")
    rep = await on_card(town)
    await rep.say("call Borealis tomorrow 10am")
    await rep.tap("Save")
    assert not await contacts(town)
    assert len(await contacts(town, 2)) == 1


@pytest.mark.parametrize("locale", list(Locale))
async def test_from_words_nobody_understands_the_card_is_one_tap_away(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await on_card(town)
        card = rep.sees
        for _ in range(2):
            await rep.say("blabla")
        await rep.tap_key("button-back")
        assert rep.sees == card
        await rep.say("blabla")
        await rep.say("50%")
        assert (await kept(town))[1] == 50


async def test_who_may_not_write_there_gets_back_as_well(town: Town) -> None:
    rep = await on_card(town)
    await lost_by(town, REP, 1)
    await rep.say("/start o_1")
    await rep.say("20%")
    assert await kept(town) == (None, 10, [])
    await rep.say("tomorrow 10am call about prices")
    assert not await contacts(town)
    assert await rep.words("button-back") in rep.buttons


# Values ---------------------------------------------------------------------------------

SHARES = {
    "en": ("20%", "discount 20%", "15 % off", "probability 60"),
    "fr": ("20%", "remise 20%", "15 % de remise", "probabilité 60"),
    "fa": ("۲۰٪", "تخفیف ۲۰٪", "۱۵٪ تخفیف", "احتمال ۶۰"),
    "th": ("20%", "ส่วนลด 20%", "ลด 15%", "โอกาสสำเร็จ 60"),
}


@pytest.mark.parametrize("view", ["card", "button-edit"])
@pytest.mark.parametrize("locale", SHARES)
async def test_a_share_alone_is_the_chance_where_nothing_has_a_price(
    sqlite_database: str, locale: str, view: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        if view != "card":
            await rep.tap_key(view)
        share, off, _, chance = SHARES[locale]
        await rep.say(share)
        assert (await kept(town))[1] == 20
        await rep.say(chance)
        assert (await kept(town))[1] == 60
        assert any("↩" in each for each in rep.buttons)
        await rep.say(off)
        assert await rep.words("words-off-nothing") in rep.sees
        assert (await kept(town))[1] == 60


@pytest.mark.parametrize("locale", SHARES)
async def test_where_a_share_may_be_a_chance_or_a_discount_it_is_asked(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town, "Product A")
        share, off, another, _ = SHARES[locale]
        await rep.tap_key("button-edit")
        await rep.say(share)
        assert await kept(town) == (100_00, 10, [0])
        await rep.tap_key("ask-probability.label")
        assert await kept(town) == (100_00, 20, [0])
        await rep.say(share)
        await rep.tap_key("button-take-off", product=Name("Product A"))
        assert await kept(town) == (80_00, 20, [20])
        await rep.say(another)
        assert await kept(town) == (85_00, 20, [15])
        await rep.say(off)
        assert await kept(town) == (80_00, 20, [20])


async def test_of_several_products_it_is_asked_which_one_is_cheaper(town: Town) -> None:
    rep = await on_card(town, "Product A", "Product B")
    for typed in ("-10%", "10% discount", "discount: 10 %"):
        await rep.say(typed)
        assert await rep.words("ask-probability.label") not in rep.buttons, typed
    await rep.tap_key("button-take-off", product=Name("Product B"))
    assert await kept(town) == (190_00, 10, [0, 10])


async def test_values_with_their_names_or_signs_are_put_where_they_belong(town: Town) -> None:
    rep = await on_card(town)
    await rep.say("700 €")
    assert (await kept(town))[0] == 700_00
    await rep.say("amount 500")
    assert (await kept(town))[0] == 500_00
    await rep.say("close 15 Dec")
    assert "15 Dec" in rep.sees
    await rep.say("priority high")
    assert "High" in rep.sees
    await rep.say("16 Dec")
    assert await rep.words("button-plan-words") in rep.buttons
    await rep.tap_key("ask-close-date.label")
    assert "16 Dec" in rep.sees
    assert not await contacts(town)


async def test_a_button_of_words_that_are_gone_changes_nothing(town: Town) -> None:
    rep = await on_card(town, "Product A")
    await rep.say("20%")
    message, press = rep.message["message_id"], rep.data("Probability")
    await rep.say("/start o_1")
    await rep.press(message, press)
    assert await kept(town) == (100_00, 10, [0])
    assert "Acme" in rep.sees


# In its forms ---------------------------------------------------------------------------

WHY = {
    "en": "we were far too slow",
    "fr": "nous étions bien trop lents",
    "fa": "خیلی کند بودیم",
    "th": "เราช้าเกินไปมาก",
}


@pytest.mark.parametrize("locale", WHY)
async def test_words_at_the_reasons_are_the_note_of_the_end(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        await rep.tap_key("button-lost")
        for typed in (WHY[locale], "2 + 2"):
            await rep.say(typed)
            assert WHY[locale] in rep.sees
        assert await rep.words("form-save") not in rep.buttons
        await rep.tap(rep.buttons[-2])  # the last reason, "other", asks for a note
        await rep.tap_key("form-done")
        assert await rep.words("ask-loss-note") not in rep.sees
        await rep.tap_key("form-save")
        found = await town.kept(lambda desk: desk.store.get(Opportunity, 1))
        assert found is not None
        assert (found.status, found.reason_note) == ("lost", f"{WHY[locale]}\n2 + 2")


async def test_the_name_of_a_reason_is_still_that_reason(town: Town) -> None:
    rep = await on_card(town)
    await rep.tap_key("button-lost")
    await rep.say("price")
    assert "✅ Price" in rep.buttons
    await rep.tap_key("form-done")
    assert await rep.words("ask-loss-note") in rep.sees


@pytest.mark.parametrize("locale", list(Locale))
async def test_whoever_is_typed_where_a_copy_asks_for_whom_is_looked_for(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await town.knows("Borealis", "Borealis North")
        rep = await on_card(town, "Product A")
        await rep.tap_key("button-duplicate")
        await rep.say("Boreal")
        assert any("Borealis North" in each for each in rep.buttons)
        await rep.tap("Borealis North")
        copy = await town.kept(lambda desk: desk.store.get(Opportunity, 2))
        assert copy is not None
        assert len(copy.lines) == 1
        assert "Borealis North" in rep.sees


async def test_a_far_price_typed_with_a_part_of_a_name_is_offered_and_said(town: Town) -> None:
    rep = await on_card(town, "Product A", "Product B")
    await rep.tap_key("button-product")
    await rep.say("2 product at 990")
    await rep.tap(next(each for each in rep.buttons if "Product B" in each))
    assert "990.00 € is far from the list price, 100.00 €" in rep.sees
    await rep.tap("990.00")
    await rep.tap("Save")
    assert (await kept(town))[0] == 100_00 * 2 + 990_00 * 2


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_value_of_a_list_is_taken_where_values_are_changed_and_asked_elsewhere(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await on_card(town)
        await rep.tap_key("button-edit")
        assert await rep.words("ask-campaign.label") not in rep.buttons
        field = await rep.words("ask-source.label")
        await rep.tap(field)
        first, second, third = (seen(each) for each in rep.buttons[:3])
        await rep.tap_key("form-cancel")
        await rep.tap_key("button-edit")
        await rep.say(first)
        assert first in rep.sees
        assert field in rep.sees
        await rep.say(f"{field} {second}")
        assert second in rep.sees
        await rep.say(third)
        await rep.tap(field)
        assert f"{third}" in rep.sees
        assert second not in rep.sees


@pytest.mark.parametrize(
    ("locale", "typed"),
    [
        (Locale.EN, "3 at 120"),
        (Locale.FR, "3 à 120 €"),
        (Locale.FA, "۳ عدد هر عدد ۱۲۰ ریال"),
        (Locale.TH, "3 ชิ้น ชิ้นละ 120"),
    ],
)
async def test_how_many_and_for_how_much_are_heard_together(
    sqlite_database: str, locale: Locale, typed: str
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await permit(town, REP, Permission.CHANGE_PRICE, Permission.RENAME_LINE)
        rep = await on_card(town, "Product A")
        await rep.tap_key("button-product")
        await rep.tap(next(each for each in rep.buttons if "Product A" in each))
        await rep.say(typed)
        await rep.tap_key("form-save")
        assert (await kept(town))[0] == 100_00 + 360_00
        await rep.tap_key("button-product")
        await rep.tap_key("button-other-item")
        await rep.say("Motor")
        await rep.say(typed)
        await rep.tap_key("form-save")
        assert (await kept(town))[0] == 100_00 + 720_00


@pytest.mark.parametrize("locale", list(Locale))
async def test_who_leaves_the_form_may_keep_the_words_as_a_note(
    sqlite_database: str, locale: Locale
) -> None:
    said = {
        Locale.EN: "tomorrow 10am call about the offer",
        Locale.FR: "demain 10h rappeler pour le devis",
        Locale.FA: "فردا ساعت ۱۰ تماس برای پیش‌فاکتور",
        Locale.TH: "พรุ่งนี้ 10 โมง โทรเรื่องใบเสนอราคา",
    }[locale]
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await on_card(town)
        await rep.say(said)
        await rep.tap_key("form-cancel")
        assert await rep.words("words-left", text=Name(said)) in rep.sees
        assert await contacts(town) == []
        await rep.tap_key("button-keep-words", title=Name("Acme"))
        (note,) = await town.kept(
            lambda desk: [e.text for e in desk.store.pipelines.records(1, 9)]
        )
        assert note == said


async def test_who_left_it_by_mistake_plans_it_after_all_or_goes_back_to_the_card(
    town: Town,
) -> None:
    rep = await on_card(town)
    await rep.say("tomorrow 10am call about the offer")
    await rep.tap("Cancel", "Back")
    assert "OPP-2026-00001" in rep.sees
    await rep.say("tomorrow 10am call about the offer")
    await rep.tap("Cancel")
    await rep.tap_key("button-plan-words")
    await rep.tap("Save")
    assert await contacts(town) == [(TEN_TOMORROW, "call about the offer")]


async def test_words_left_on_a_customers_card_are_a_note_of_the_customer(town: Town) -> None:
    rep = await on_card(town)
    await rep.tap_key("button-its-customer")
    await rep.say("tomorrow 10am call about prices")
    await rep.tap("Cancel", "Note on")
    assert "Acme" in rep.sees
    await rep.tap("History")
    assert "tomorrow 10am call about prices" in rep.sees


async def test_a_follow_up_by_buttons_is_left_for_its_card(town: Town) -> None:
    rep = await on_card(town)
    await rep.tap_key("button-follow-up")
    await rep.tap("Cancel")
    assert "OPP-2026-00001" in rep.sees
    assert "as a note" not in rep.sees


MEANT_TWICE = {
    Locale.EN: ("next Wednesday 10am send the quote", "send the quote", "2026-12-02 10:00"),
    Locale.FR: ("vendredi à 3 heures envoyer le devis", "envoyer le devis", "2026-11-27 15:00"),
    Locale.FA: (
        "جمعه ساعت ۳ ارسال پیش‌فاکتور",
        "ارسال پیش‌فاکتور",
        "2026-11-27 15:00",
    ),
    Locale.TH: ("พุธหน้า 10โมงเช้า ส่งใบเสนอราคา", "ส่งใบเสนอราคา", "2026-12-02 10:00"),
}
"""On a Monday: of two days, where a language leaves that open, or at one of two hours."""


@pytest.mark.parametrize("locale", MEANT_TWICE)
async def test_of_two_moments_it_may_be_the_one_meant_is_chosen(
    sqlite_database: str, locale: Locale
) -> None:
    typed, topic, due = MEANT_TWICE[locale]
    meant = datetime.fromisoformat(due)
    async with open_town(sqlite_database, locale=locale) as town:
        rep = await on_card(town)
        town.clock.forward(days=2)
        await rep.say(typed)
        assert topic in rep.sees
        # The two moments stand first: of days the later, of hours that of the afternoon.
        await rep.tap(rep.buttons[1 if meant.hour == 10 else 0])
        await rep.tap_key("form-save")
        assert await contacts(town) == [(meant, topic)]
