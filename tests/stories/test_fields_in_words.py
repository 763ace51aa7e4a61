"""A field of the card, named in words before its new value: an admin's own, and ours."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.actions.ports import Desk
from bot.domain.facts import Fact, Name, Term
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.people import Locale
from support.cards import on_card
from support.own_fields import defined, values
from support.pipeline_kept import kept_opportunities
from support.sales import lost_by
from support.town import CURRENCIES, Town, open_town

FIELDS = {
    "en": {
        "Payment": ("list", "payment cheque"),
        "Delivery day": ("day", "delivery day 5 December"),
        "Floors": ("number", "set the floors to 3"),
        "Permit": ("yes-no", "Permit: yes"),
        "Deposit": ("money", "deposit 1500"),
        "Tender number": ("text", "tender number 1234/A"),
    },
    "fr": {
        "Paiement": ("list", "paiement chèque"),
        "Jour de livraison": ("day", "jour de livraison 5 décembre"),
        "Étages": ("number", "etages 3"),
        "Permis": ("yes-no", "le permis oui"),
        "Acompte": ("money", "acompte : 1500"),
        "Numéro de marché": ("text", "numéro de marché 1234/A"),
    },
    "fa": {
        "پرداخت": ("list", "پرداخت چک"),
        "روز تحویل": ("day", "روز تحویل ۱۴ آذر"),
        "طبقات": ("number", "طبقات ۳"),
        "مجوز": ("yes-no", "مجوز: بله"),
        "پیش‌پرداخت": ("money", "پیش پرداخت ۱۵۰ تومان"),
        "شماره مناقصه": ("text", "شماره مناقصه 1234/A"),
    },
    "th": {
        "การชำระเงิน": ("list", "การชำระเงิน เช็ค"),
        "วันส่งมอบ": ("day", "วันส่งมอบ 5 ธันวาคม"),
        "จำนวนชั้น": ("number", "จำนวนชั้น3"),
        "ใบอนุญาต": ("yes-no", "ใบอนุญาต ใช่"),
        "มัดจำ": ("money", "เปลี่ยนมัดจำเป็น 1500"),
        "เลขที่ประมูล": ("text", "เลขที่ประมูล 1234/A"),
    },
}
CHOICES = {
    "en": ("Cash", "Cheque"),
    "fr": ("Espèces", "Chèque"),
    "fa": ("نقد", "چک"),
    "th": ("เงินสด", "เช็ค"),
}
OURS = {
    "en": ("title Northern pumps", "high priority", "contact state: quoted"),
    "fr": ("titre Northern pumps", "mets la priorité à haute", "avancement : devis envoyé"),
    "fa": ("عنوان Northern pumps", "اولویت را بالا کن", "وضعیت ارتباط: پیش‌فاکتور داده‌شده"),
    "th": ("ชื่อเรื่อง Northern pumps", "ความสำคัญสูง", "สถานะการติดต่อ เสนอราคาแล้ว"),
}


async def kept(town: Town) -> Opportunity:
    found = await town.kept(lambda desk: desk.store.get(Opportunity, 1))
    assert found is not None
    return found


@pytest.mark.parametrize("locale", FIELDS)
async def test_one_of_each_kind_is_set_at_once_and_taken_back_by_one_tap(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        asked = FIELDS[locale]
        await defined(town, {name: kind for name, (kind, _) in asked.items()}, CHOICES[locale])
        rep = await on_card(town)
        facts: dict[str, tuple[Fact, ...]] = dict(
            zip(
                asked,
                (
                    (Name(CHOICES[locale][1]),),
                    (date(2026, 12, 5),),
                    (Decimal(3),),
                    (Term("custom-yes"),),
                    (Money(150000, CURRENCIES[Locale(locale)]),),
                    (Name("1234/A"),),
                ),
                strict=True,
            )
        )
        for name, (_, typed) in asked.items():
            await rep.say(typed)
            assert await values(town) == {name: facts[name]}, typed
            assert name in rep.sees
            await rep.tap(next(each for each in rep.buttons if "↩" in each))
            assert await values(town) == {}
        assert len(await kept_opportunities(town)) == 1


@pytest.mark.parametrize("locale", OURS)
async def test_the_title_the_priority_and_the_state_of_contact_are_set_by_their_names(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        for typed in OURS[locale]:
            await rep.say(typed)
            assert await rep.words("changed") in rep.sees, typed
        found = await kept(town)
        assert (found.title, found.priority, found.engagement) == (
            "Northern pumps",
            "high",
            "quoted",
        )


STORIES = {
    "en": ("title of the buyer is director", "subject to approval"),
    "fr": ("titre de la revue reçu", "objet du mail perdu"),
    "fa": ("عنوان را به خاطر ندارد", "موضوع در جلسه مطرح شد"),
    "th": ("หัวข้อที่คุยกันวันนี้", "หัวข้อยังไม่ชัดเจน"),
}


@pytest.mark.parametrize("locale", STORIES)
async def test_a_sentence_that_goes_on_behind_the_word_is_no_title_unasked(
    sqlite_database: str, locale: str
) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        title = (await kept(town)).title
        for typed in STORIES[locale]:
            await rep.say(typed)
            assert (await kept(town)).title == title, typed
            assert any("🗒" in each for each in rep.buttons), typed
            await rep.say("/start o_1")


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_value_that_names_somebody_else_is_still_that_of_the_field(
    sqlite_database: str, locale: Locale
) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        await town.knows("Borealis")
        name = next(n for n, (kind, _) in FIELDS[locale.value].items() if kind == "text")
        await defined(town, {name: "text"})
        rep = await on_card(town)
        await rep.say(f"{name}: Borealis 30")
        assert await values(town) == {name: (Name("Borealis 30"),)}
        assert len(await kept_opportunities(town)) == 1


async def test_what_is_no_value_of_its_kind_is_asked_with_the_reason(town: Town) -> None:
    await defined(
        town,
        {"Payment": "list", "Delivery day": "day", "Floors": "number", "Permit": "yes-no"},
        ("Cash", "Cheque"),
    )
    rep = await on_card(town)
    for typed, says in (
        ("floors 3.12345", "at most three decimals"),
        ("permit: perhaps", "choose one of these"),
        ("payment: gold", "choose one of these"),
        ("delivery day 31/02/2027", "no such day"),
        ("delivery day 03/04/2027", "Which day do you mean?"),
    ):
        await rep.say(typed)
        assert says in rep.sees, typed
        assert await values(town) == {}
        assert len(await kept_opportunities(town)) == 1
        if typed != "delivery day 03/04/2027":
            await rep.say("/cancel")
            await rep.say("/start o_1")
    await rep.tap("3 Apr")
    assert await values(town) == {"Delivery day": (date(2027, 4, 3),)}


async def test_a_name_that_may_be_of_two_fields_is_asked(town: Town) -> None:
    await defined(town, {"Deposit asked": "money", "Deposit paid": "money", "Budget": "number"})
    rep = await on_card(town)
    await rep.say("deposit 200")
    assert {"Deposit asked", "Deposit paid"} <= set(rep.buttons)
    assert "Budget" not in rep.buttons
    assert await values(town) == {}
    await rep.tap("Deposit paid")
    assert await values(town) == {"Deposit paid": (Money(20000, "EUR"),)}
    await rep.say("deposit asked 300")
    assert (await values(town))["Deposit asked"] == (Money(30000, "EUR"),)


async def test_an_own_field_called_like_one_of_ours_is_told_apart_by_a_tap(town: Town) -> None:
    await defined(town, {"Amount": "number"})
    rep = await on_card(town)
    await rep.say("amount 300")
    assert await values(town) == {}
    assert [each for each in rep.buttons if each == "Amount"] == ["Amount", "Amount"]


async def test_what_begins_a_story_is_asked(town: Town) -> None:
    await defined(town, {"Permit": "text"})
    rep = await on_card(town)
    await rep.say("permit was handed in by their architect and waits for the mayor")
    assert await values(town) == {}
    assert any("Note on" in each for each in rep.buttons)
    await rep.tap("Permit")
    assert "Permit" in await values(town)


URGENT = {
    "en": ("urgent", "Very urgent!", "not urgent"),
    "fr": ("urgent", "c'est urgent", "pas urgent"),
    "fa": ("فوری", "خیلی فوری", "فوری نیست"),
    "th": ("ด่วน", "ด่วนมาก", "ไม่ด่วน"),
}


@pytest.mark.parametrize("locale", URGENT)
async def test_how_urgent_it_is_is_its_priority_at_once(sqlite_database: str, locale: str) -> None:
    async with open_town(sqlite_database, locale=Locale(locale)) as town:
        rep = await on_card(town)
        for typed, priority in zip(URGENT[locale], ("high", "high", "low"), strict=True):
            await rep.say(typed)
            assert (await kept(town)).priority == priority, typed
            await rep.tap(next(each for each in rep.buttons if "↩" in each))
            assert (await kept(town)).priority == "normal"


async def test_of_what_has_ended_nothing_is_set_and_the_reason_is_said(town: Town) -> None:
    await defined(town, {"Floors": "number"})
    rep = await on_card(town)
    await lost_by(town, 101, 1)
    await rep.say("/start o_1")
    for typed in ("floors 3", "title: New one", "add product pump 3", "stage negotiation"):
        await rep.say(typed)
        assert await rep.words("refused-already-ended") in rep.sees, typed
    assert await values(town) == {}

    def ask(desk: Desk) -> str:
        found = desk.store.get(Opportunity, 1)
        assert found is not None
        return found.title

    assert await town.kept(ask) == "Acme"
    assert len(await kept_opportunities(town)) == 1
