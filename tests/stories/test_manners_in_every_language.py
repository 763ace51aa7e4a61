"""Manners that hold wherever one is and whatever one speaks: after a restart, at any question."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.people import Locale
from stories.half_way import asked_for_probability, restarted
from support.kept import kept
from support.tongues import CLOSE, Tongue
from support.town import Town


async def test_four_commands_answer_after_a_restart_too(town: Town) -> None:
    await asked_for_probability(town)
    async with restarted(town) as again:
        for command in ("/help", "/settings", "/start", "/cancel"):
            before = len(again.rep.screens)
            await again.rep.say(command)
            assert len(again.rep.screens) > before, command
            assert again.rep.buttons, command


async def test_any_answer_at_any_question_and_save_from_the_customer_on(
    their_town: Town, tongue: Tongue
) -> None:
    """Manners 6 and 7: out of order, nothing asked twice; the review shows it, Save first."""
    rep = their_town.rep
    save = await rep.words("form-save")
    await rep.say("/new")
    assert save not in rep.buttons
    await rep.say(tongue.customer)
    assert save not in rep.buttons
    await rep.tap(tongue.customer)
    assert save in rep.buttons
    percent = {Locale.FA: "۶۰٪", Locale.FR: "60 %"}.get(tongue.locale, "60%")
    await rep.say(percent)
    await rep.say(tongue.close)
    while await rep.words("form-new-opportunity") not in rep.sees:
        assert await rep.words("ask-probability") not in rep.sees
        assert await rep.words("ask-close-date") not in rep.sees
        await rep.tap_key("form-skip")
    assert tongue.close_shown in rep.sees
    assert rep.buttons[0] == save
    await rep.tap_key("ask-probability.label")
    await rep.tap_key("form-value-percent", value=50)
    await rep.tap_key("form-save")
    made = await their_town.kept(lambda desk: kept(desk, 1))
    assert (made.customer, made.probability, made.close_date) == (tongue.customer, 50, CLOSE)


async def test_every_answer_gives_the_next_step_and_a_way_back(
    their_town: Town, tongue: Tongue
) -> None:
    """Manners 8 and 13: undo stands first, the card says what is next, the last words stay."""
    rep = their_town.rep
    await rep.say("/new")
    await rep.say(tongue.customer)
    await rep.tap(tongue.customer)
    await rep.tap_key("form-save")
    undo = (await rep.words("button-undo", what="")).strip(" :\u00a0")
    assert rep.buttons[0].startswith(undo)
    assert await rep.words("card-no-next") in rep.sees
    await their_town.at(their_town.clock.now() + timedelta(minutes=1))
    await rep.reply(tongue.note)
    assert tongue.note in rep.sees
    await rep.say("/list")
    await rep.tap(rep.buttons[0])
    assert tongue.note in rep.sees
    await rep.tap_key("button-follow-up")
    await rep.say(tongue.follow_up)
    await rep.tap_key("form-save")
    assert await rep.words("card-no-next") not in rep.sees
    await rep.tap_key("button-lost")
    await rep.tap(next(each for each in rep.buttons if each.startswith("⬜")))
    await rep.tap_key("form-done")
    await rep.tap_key("form-save")
    assert rep.buttons[0].startswith(undo)
    await rep.tap(rep.buttons[0])
    made = await their_town.kept(lambda desk: kept(desk, 1))
    assert made.status == "open"
