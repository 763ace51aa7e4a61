"""A new version of the bot, or an admin, changed the form that somebody is filling."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.ports import Desk
from bot.conversations.presses import Choose
from bot.speech.presses import pack
from stories.half_way import asked_for_probability
from support.talker import Talker
from support.town import Town

CHANGED = "This form has changed since you began it. Your answers are kept."
LIKELY = "How likely is it?"


async def as_an_older_version_left_it(rep: Talker, **differently: Any) -> None:
    """The draft in the database becomes one that today's bot would not have written."""

    def change(desk: Desk) -> None:
        dialog = desk.store.dialogs.of(rep.chat_id, rep.person_id)
        draft = dict(dialog.draft or {})
        draft["answers"] = {**draft["answers"], **differently.pop("answers", {})}
        dialog.draft = {**draft, "version": draft["version"] - 1, **differently}

    await rep.town.core.work.write(change)


async def revision(rep: Talker) -> int:
    return await rep.town.kept(
        lambda desk: desk.store.dialogs.of(rep.chat_id, rep.person_id).revision
    )


async def test_the_question_is_still_asked_so_the_answer_counts(town: Town) -> None:
    rep = await asked_for_probability(town)
    await as_an_older_version_left_it(rep)
    await rep.say("70%")
    assert CHANGED in rep.sees
    assert LIKELY not in rep.sees
    await rep.say("/cancel")
    await rep.tap_key("button-resume")
    assert CHANGED not in rep.sees, "it is said once"
    await rep.tap_key("form-save")
    assert "70%" in rep.sees
    assert "1,234.00 €" in rep.sees


async def test_what_answers_a_question_that_is_gone_is_said_and_not_used(town: Town) -> None:
    rep = await asked_for_probability(town)
    wrote = {"budget_owner": "Mrs Smith, 2nd floor", "budget": {"money": [77700, "EUR"]}}
    await as_an_older_version_left_it(rep, at="decided_by", answers=wrote)
    await rep.say("25")
    assert CHANGED in rep.sees
    assert "It no longer asks for what you wrote here:" in rep.sees
    assert "Mrs Smith, 2nd floor" in rep.sees
    assert "777.00 €" in rep.sees
    assert "“25” answered a question that is no longer asked" in rep.sees
    assert LIKELY in rep.sees, "the first open question, and 25 was no answer to it"
    await rep.say("40")
    assert CHANGED not in rep.sees
    assert LIKELY not in rep.sees


async def test_a_button_of_the_older_form_does_nothing_but_tell(town: Town) -> None:
    rep = await asked_for_probability(town)
    await as_an_older_version_left_it(rep, at="decided_by")
    old = pack(Choose(await revision(rep), "decided_by", "2"))
    await rep.press(rep.message["message_id"], old)
    assert "older message" in rep.toast
    assert CHANGED in rep.sees
    assert LIKELY in rep.sees


@pytest.mark.parametrize("code", ["gone.1.2", "", "zz", "nf.0.customer.1.2.3", "é" * 30])
async def test_a_button_nobody_knows_any_more_shows_the_form_again(town: Town, code: str) -> None:
    rep = await asked_for_probability(town)
    await as_an_older_version_left_it(rep)
    await rep.press(rep.message["message_id"], code)
    assert "older message" in rep.toast
    await rep.say("70%")
    assert CHANGED in rep.sees


async def test_a_draft_kept_since_yesterday_is_taken_up_as_the_form_is_today(town: Town) -> None:
    rep = await asked_for_probability(town)
    await as_an_older_version_left_it(rep, answers={"budget_owner": "Mrs Smith"})
    await rep.say("/cancel")
    await rep.tap_key("button-resume")
    assert CHANGED in rep.sees
    assert "Mrs Smith" in rep.sees
    assert LIKELY in rep.sees
    await rep.say("70%")
    assert CHANGED not in rep.sees


async def test_save_of_an_older_review_saves_what_still_fits_and_tells_the_rest(
    town: Town,
) -> None:
    rep = await asked_for_probability(town)
    await rep.say("70%")
    while "Customer: Acme" not in rep.sees:
        await rep.tap_key("form-skip")
    await as_an_older_version_left_it(rep, answers={"budget_owner": "Mrs Smith"})
    await rep.tap_key("form-save")
    assert "OPP-2026-00001" in rep.sees
    assert "Mrs Smith" in rep.sees
