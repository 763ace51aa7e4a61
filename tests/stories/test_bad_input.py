"""Manner 9: what cannot be read is refused with an example, and markup stays words."""

from __future__ import annotations

import re
from datetime import date

from bot.actions.opportunities.creating import create
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.lists import ListKind
from bot.domain.people import Locale
from support.kept import kept
from support.tongues import Tongue
from support.town import REP, Town

MARKUP = '<b>&"_*['
LONG = "Pumps for the northern line, " * 12
ASCII_DIGIT = re.compile("[0-9]")


def assert_in_own_digits(said: str, tongue: Tongue) -> None:
    assert bool(ASCII_DIGIT.search(said)) == (tongue.locale is not Locale.FA), said
    assert re.search(r"\d", said), said


async def test_amounts_nobody_can_mean_and_days_that_never_come(
    their_town: Town, tongue: Tongue
) -> None:
    rep = their_town.rep
    await rep.say("/new")
    await rep.say(tongue.customer)
    await rep.tap(tongue.customer)
    await rep.tap_key("item-delivery")
    await rep.skip_to("ask-amount")
    for nonsense in ("-5", "12e400", "NaN", "1,2,3", "5 apples"):
        await rep.say(nonsense)
        said, *_, question = rep.sees.split("\n\n")
        assert question == await rep.words("ask-amount")
        assert_in_own_digits(said, tongue)
    await rep.say(tongue.amount)
    await rep.skip_to("ask-close-date")
    for nonsense in ("30/02/2026", "someday", "32"):
        await rep.say(nonsense)
        said, *_, question = rep.sees.split("\n\n")
        assert question == await rep.words("ask-close-date")
        assert tongue.year in said
        assert_in_own_digits(said, tongue)
    await rep.say(tongue.close)
    await rep.tap_key("form-save")
    saved = await their_town.kept(lambda desk: kept(desk, 1))
    assert (saved.customer, saved.type) == (tongue.customer, "delivery")
    assert (saved.amount, saved.close_date) == (tongue.worth, date(2026, 12, 15))


async def test_counts_and_shares_nobody_can_mean(their_town: Town, tongue: Tongue) -> None:
    rep = their_town.rep
    await rep.say("/new")
    await rep.say(tongue.customer)
    await rep.tap(tongue.customer)
    await rep.tap_key("form-save")
    await rep.tap_key("button-product")
    await rep.say("P-100")
    await rep.tap("Water pump")
    for nonsense in ("-5", "12e400", "NaN", "1,2,3", "0", "2.5"):
        await rep.say(nonsense)
        said, *_, question = rep.sees.split("\n\n")
        assert question == await rep.words("ask-quantity")
        assert_in_own_digits(said, tongue)
    await rep.say(tongue.typed(3))
    await rep.tap_key("form-skip")
    for nonsense in ("-5", "101%", "NaN"):
        await rep.say(nonsense)
        said, *_, question = rep.sees.split("\n\n")
        assert question == await rep.words("ask-discount")
        assert_in_own_digits(said, tongue)
    await rep.tap_key("form-save")
    saved = await their_town.kept(lambda desk: kept(desk, 1))
    assert [line.quantity for line in saved.lines] == [3]


async def test_a_day_with_two_meanings_is_asked(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say("Acme")
    await rep.tap("Acme")
    await rep.skip_to("ask-close-date")
    await rep.say("03/04/2026")
    assert rep.buttons[:2] == ["Fri 3 Apr 2026", "Wed 4 Mar 2026"]
    await rep.tap("Fri 3 Apr 2026", "Save")
    assert (await town.kept(lambda desk: kept(desk, 1))).close_date == date(2026, 4, 3)


def unruly(desk: Desk) -> None:
    """A customer like markup, a title of 300 characters, a loss reason like markup."""
    rep = desk.store.people.member_of(REP)
    assert rep is not None
    create(rep, desk, customer=MARKUP, title=LONG[:300], answers={})
    desk.step(None, StepKind.SET_UP)
    desk.store.lists.items(ListKind.LOSS_REASON)[0].name = MARKUP


async def test_markup_and_long_titles_stay_words_everywhere(town: Town) -> None:
    await town.core.work.write(unruly)
    rep = town.rep
    await rep.say("/list")
    assert f"1. {MARKUP} · Contact" in rep.sees
    await rep.tap("1")
    title = rep.sees.splitlines()[0]
    assert len(title) > 190
    assert LONG.startswith(title)
    assert f"OPP-2026-00001 · {MARKUP}" in rep.sees
    await rep.tap("Follow-up")
    await rep.tap("In an hour")
    await rep.say(f"{MARKUP} {LONG}")
    await rep.tap("Save")
    await town.forward(minutes=61)
    assert rep.sees.startswith("Follow up: Pumps for the northern line")
    assert MARKUP in rep.sees

    await rep.say("/list")
    await rep.tap("1", "Lost", f"⬜ {MARKUP}", "Done")
    await rep.say(MARKUP)
    await rep.tap("Save")
    await town.sweep()
    assert town.group()[-1].endswith(f"({MARKUP}): {MARKUP}")
    manager = town.manager
    await manager.say("/report")
    await manager.tap("Won and lost")
    assert f"“{MARKUP}”" in manager.sees
    assert f"{MARKUP}: 1 · 100%" in manager.sees
    assert [call.refusal for call in town.sandbox.world.calls() if call.refusal] == []


async def test_a_customer_like_markup_is_found_and_chosen(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    await rep.say(MARKUP)
    assert f"Nothing found for “{MARKUP}”" in rep.sees
    await rep.tap("Create")
    await rep.tap("Save")
    assert (await town.kept(lambda desk: kept(desk, 1))).customer == MARKUP
    await rep.say("/new")
    assert MARKUP in rep.buttons
