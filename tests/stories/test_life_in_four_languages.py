"""One life of an opportunity, as reps of four languages type, tap and read it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.domain.facts import Name, Term
from bot.domain.people import Locale
from support.kept import Kept, kept
from support.talker import Talker, seen
from support.tongues import CLOSE, Tongue
from support.town import REP, Town, open_town


@pytest.fixture
async def town(sqlite_database: str, tongue: Tongue) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=tongue.locale) as opened:
        await opened.sells("Z-900", tongue.product, tongue.money(1100).minor)
        yield opened


async def the(town: Town, opportunity: int = 1) -> Kept:
    return await town.kept(lambda desk: kept(desk, opportunity))


async def begun(rep: Talker, tongue: Tongue) -> Talker:
    """Saved with nothing but its customer."""
    await rep.say("/new")
    await rep.say(tongue.customer)
    await rep.tap(tongue.customer)
    return await rep.tap_key("form-save")


async def add(
    rep: Talker, tongue: Tongue, count: int, price: int, *, find: str, less: int = 0
) -> Talker:
    """One product: found, counted, priced, perhaps with a discount, saved."""
    await rep.tap_key("button-product")
    await rep.say(find)
    await rep.tap(tongue.product)
    for number in (count, price, *([less] if less else ())):
        await rep.say(tongue.typed(number))
    return await rep.tap_key("form-save")


async def test_it_is_written_down_back_and_forth(town: Town, tongue: Tongue) -> None:
    rep = town.rep
    await rep.say("/new")
    assert rep.sees == await rep.words("ask-customer")
    await rep.say(tongue.customer)
    await rep.tap(tongue.customer)
    await rep.tap_key("form-back")
    assert tongue.customer in rep.sees
    await rep.tap_key("form-keep")
    await rep.tap_key("form-skip")
    await rep.tap_key("form-back")
    await rep.tap_key("item-bulk-order")
    await rep.skip_to("ask-amount")
    await rep.say(tongue.amount)
    await rep.say(tongue.typed(60))
    await rep.say(tongue.close)
    await rep.tap_key("item-exhibition")

    review = rep.sees
    assert tongue.close_shown in review
    await rep.tap_key("ask-probability.label")
    await rep.say(tongue.typed(40))
    assert rep.sees != review
    await rep.tap_key("form-save")

    assert tongue.close_shown in rep.sees
    assert tongue.year in rep.sees.splitlines()[2]
    assert rep.sees.splitlines()[2].startswith(f"{tongue.customer} – ")
    assert await the(town) == Kept(
        number="OPP-2026-00001",
        title=rep.sees.splitlines()[2],
        customer=tongue.customer,
        status="open",
        stage="contact",
        type="bulk-order",
        source="exhibition",
        amount=tongue.worth,
        by_hand=True,
        probability=40,
        close_date=CLOSE,
        lines=(),
        win_reason="",
        loss_reasons=(),
        note="",
        next_contacts=(),
        steps=("create",),
    )


async def test_products_make_the_amount(town: Town, tongue: Tongue) -> None:
    rep = await begun(town.rep, tongue)
    await add(rep, tongue, 2, 1100, find=tongue.letters)
    assert tongue.shown(2200) in rep.sees
    await add(rep, tongue, 1, 300, find="z-900")
    assert tongue.shown(2500) in rep.sees
    assert (await the(town)).totals == [tongue.money(2200).value, tongue.money(300).value]

    await rep.tap_key("button-edit")
    await rep.tap_key("ask-amount.label")
    await rep.say(tongue.typed(2000))
    assert (await rep.words("changed-amount")) in rep.sees
    assert (await the(town)).amount == tongue.money(2000)
    assert (await the(town)).by_hand

    await rep.tap_key("button-lines")
    await rep.tap_key("button-line", quantity=1, product=Name(tongue.product))
    await rep.tap_key("form-item-remove")
    assert tongue.shown(2200) in rep.sees
    assert (await the(town)).amount == tongue.money(2200)
    assert not (await the(town)).by_hand


async def test_a_discount_is_taken_off_its_line_and_rows_follow_the_script(
    town: Town, tongue: Tongue
) -> None:
    rep = await begun(town.rep, tongue)
    await add(rep, tongue, 5, 100, find=tongue.letters)
    await add(rep, tongue, 3, 200, find=tongue.letters, less=10)
    assert tongue.shown(500) in rep.sees
    assert tongue.shown(540) in rep.sees
    assert tongue.shown(1040) in rep.sees.splitlines()[5]
    assert (await the(town)).amount == tongue.money(1040)
    ends = [await rep.words("button-won"), await rep.words("button-lost")]
    mirrored = ends[::-1] if tongue.locale is Locale.FA else ends
    assert mirrored in [[seen(button["text"]) for button in row] for row in rep.rows]


async def test_a_reminder_comes_and_is_put_off_and_done(town: Town, tongue: Tongue) -> None:
    rep = await begun(town.rep, tongue)
    await rep.tap_key("button-follow-up")
    await rep.say(tongue.follow_up)
    await rep.tap_key("form-skip")
    assert tongue.typed(10) in rep.sees
    await rep.tap_key("form-save")
    assert (await the(town)).next_contacts == (tongue.due,)

    await town.forward(days=(tongue.due.date() - town.clock.now().date()).days, hours=2)
    title = (await the(town)).title
    assert rep.sees.startswith(await rep.words("reminder", title=Name(title), **_whose(tongue)))
    await rep.tap_key("reminder-snooze-60")
    assert rep.toast
    # The heading says once who the customer is.
    assert title.endswith(rep.sees.splitlines()[0])
    await town.forward(minutes=50)
    # The heading says once who the customer is.
    assert title.endswith(rep.sees.splitlines()[0])
    await town.forward(minutes=15)
    assert rep.sees.startswith(await rep.words("reminder", title=Name(title), **_whose(tongue)))

    await rep.tap_key("reminder-done")
    assert (await rep.words("follow-up-done")) in rep.sees
    assert (await the(town)).next_contacts == ()


def _whose(tongue: Tongue) -> dict[str, Name | str]:
    return {"party": Name(tongue.customer), "number": Name("OPP-2026-00001")}


async def test_won_told_once_and_taken_back_within_ten_minutes(town: Town, tongue: Tongue) -> None:
    rep = await begun(town.rep, tongue)
    await rep.tap_key("button-won")
    assert await rep.words("refused-win-needs-amount") in rep.sees
    await rep.tap_key("form-cancel")
    await add(rep, tongue, 2, 1100, find=tongue.letters)
    await rep.tap_key("button-next-stage", stage=Term("item-qualification"))
    assert (await the(town)).stage == "qualification"
    await rep.tap_key("button-won")
    await rep.tap_key("item-quality")
    await rep.tap_key("form-save")
    await town.sweep()

    told = {
        "member": Name("Nora Field"),
        "title": Name((await the(town)).title),
        "party": Name(tongue.customer),
    }
    won = await rep.words("group-won", **told, amount=tongue.money(2200))
    why = await rep.words("card-reason", reason=Term("item-quality"))
    assert tongue.shown(2200) in won
    assert [seen(each) for each in town.group()] == [f"{won}\n{why}"]
    assert (await the(town)).status == "won"
    assert (await the(town)).win_reason == "quality"

    await town.forward(minutes=9)
    await rep.tap_key("button-undo", what=Term("step-win"))
    await town.sweep()
    assert [seen(each) for each in town.group()] == [await rep.words("group-win-undone", **told)]
    again = await the(town)
    assert (again.status, again.stage, again.win_reason) == ("open", "qualification", "")

    await rep.tap_key("button-won")
    await rep.tap_key("form-save")
    undo = rep.data(await rep.words("button-undo", what=Term("step-win")))
    await town.forward(minutes=11)
    await rep.press(rep.message["message_id"], undo)
    assert seen(rep.toast) == await rep.words("refused-undo-too-late")
    assert (await the(town)).status == "won"


async def test_lost_for_two_reasons_and_the_three_reports(town: Town, tongue: Tongue) -> None:
    rep, manager = town.rep, town.manager
    await begun(rep, tongue)
    await add(rep, tongue, 2, 1100, find=tongue.letters)
    await rep.tap_key("button-won")
    await rep.tap_key("form-save")
    await rep.say("/new")
    await rep.say(tongue.customer)
    await rep.tap(tongue.customer)
    await rep.tap_key("form-save")
    await add(rep, tongue, 1, 500, find="z-900")
    await rep.tap_key("button-lost")
    await rep.tap_key("form-unticked", value=Term("item-price"))
    await rep.tap_key("form-unticked", value=Term("item-timing"))
    await rep.tap_key("form-done")
    await rep.say(tongue.note)
    await rep.tap_key("form-save")
    await begun(rep, tongue)
    await add(rep, tongue, 1, 300, find="z-900")
    await town.sweep()

    lost = await the(town, 2)
    assert (lost.status, lost.loss_reasons, lost.note) == (
        "lost",
        ("price", "timing"),
        tongue.note,
    )
    assert len(town.group()) == 2

    captions = [await report(manager, name) for name in ("won-lost", "pipeline", "forecast")]
    ended, pipeline, forecast = captions
    assert await manager.words("report-won", count=1, amount=tongue.money(2200)) in ended
    assert await manager.words("report-lost", count=1, amount=tongue.money(500)) in ended
    assert await manager.words("report-several-reasons", count=1) in ended
    assert tongue.shown(300) in pipeline
    assert tongue.shown(30) in pipeline
    assert tongue.shown(2200) in forecast
    assert not any(tongue.shown(500) in each for each in (pipeline, forecast))


async def report(manager: Talker, name: str) -> str:
    """The caption under its picture."""
    await manager.say("/report")
    await manager.tap_key(f"report-{name}")
    assert manager.message["photo"]
    return manager.sees


async def test_the_language_is_switched_everywhere_at_once(town: Town, tongue: Tongue) -> None:
    rep = await begun(town.rep, tongue)
    await add(rep, tongue, 2, 1100, find=tongue.letters)
    other = "English" if tongue.locale == "fr" else "Français"
    await rep.say("/settings")
    await rep.tap_key("button-set-language")
    await rep.tap(other)
    kept_member = await town.kept(lambda desk: desk.store.people.member_of(REP))
    assert kept_member is not None
    assert kept_member.locale == {"English": "en", "Français": "fr"}[other]
    assert await rep.words("settings-title") in rep.sees
    await rep.say("/list")
    await rep.tap("1")
    product = {"English": "➕ Product", "Français": "➕ Produit"}[other]
    assert product in rep.buttons
    assert tongue.product in rep.sees
