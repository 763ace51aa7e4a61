"""Every kind of button there is, pressed by those it was not made for."""

from __future__ import annotations

from dataclasses import fields, replace

from bot.handlers.home.presses import ShowHome
from bot.persistence.tables import metadata
from bot.speech.moves import FollowUpDismiss, FollowUpDone, FollowUpSnooze, FollowUpTomorrow
from bot.speech.presses import Press, kinds, pack, unpack
from handlers.pressing import (
    OF_ONESELF,
    Target,
    about_an_opportunity,
    company,
    norrin,
    press,
    pressed,
)
from support.town import REP, SECOND, STRANGER, VIEWER, Town


async def test_others_get_an_answer_and_change_nothing(town: Town) -> None:
    target = await norrin(town)
    for person in (SECOND, VIEWER):
        await town.person(person).say("/subscriptions")
    before = await company(town)
    for person in (SECOND, VIEWER):
        for kind in [each for each in kinds().values() if each not in OF_ONESELF]:
            await press(town, person, pressed(kind, target))
        assert await company(town) == before, person


async def test_what_one_sets_for_oneself_changes_nobody_else(town: Town) -> None:
    await norrin(town)
    await town.person(SECOND).say("/subscriptions")
    before = await company(town)
    for kind in OF_ONESELF:
        await press(town, SECOND, pressed(kind, Target()))
    after = await company(town)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"member", "step", "change", "digest", "shelf"}
    of = list(metadata.tables["digest"].columns.keys()).index("member_id")
    assert {row[of] for row in after["digest"]} == {row[of] for row in before["digest"]}
    person = list(metadata.tables["member"].columns.keys()).index("person")
    others = [
        [row for row in all_[name] if row[person] != SECOND]
        for all_, name in ((before, "member"), (after, "member"))
    ]
    assert others[0] == others[1]


async def test_a_strangers_presses_are_answered_in_silence(town: Town) -> None:
    target = await norrin(town)
    before = await company(town)
    for kind in kinds().values():
        seen = await press(town, STRANGER, pressed(kind, target), message_id=1)
        assert '"text": null' in seen.toast or '"text": ""' in seen.toast, kind
    assert await company(town) == before
    stranger = town.person(STRANGER)
    assert len(stranger.phone.messages()) == 1


async def test_anothers_answers_to_the_byte_like_what_does_not_exist(town: Town) -> None:
    target = await norrin(town)
    for person in (SECOND, VIEWER):
        await town.person(person).say("/help")
        for kind in about_an_opportunity():
            answers = []
            for aim in (target, Target()):
                await press(town, person, ShowHome())
                answers.append(await press(town, person, pressed(kind, aim)))
            assert answers[0] == answers[1], kind


async def test_ones_own_buttons_to_nowhere(town: Town) -> None:
    await norrin(town)
    await town.rep.say("/help")
    before = await company(town)
    for kind in about_an_opportunity():
        seen = await press(town, REP, pressed(kind, Target()))
        assert "no longer here" in seen.message or "find that" in seen.toast, kind
        assert await company(town) == before, kind


def versioned() -> list[type[Press]]:
    return [kind for kind in about_an_opportunity() if "version" in {e.name for e in fields(kind)}]


REMINDED = (FollowUpDone, FollowUpSnooze, FollowUpTomorrow, FollowUpDismiss)


async def test_a_button_of_an_older_card_shows_the_fresh_one(town: Town) -> None:
    target = await norrin(town)
    await town.manager.say("/help")
    before = await company(town)
    assert len(versioned()) >= 7
    for kind in versioned():
        stale = pressed(kind, replace(target, version=target.version - 1))
        seen = await press(town, town.manager.person_id, stale)
        assert "changed it meanwhile" in seen.toast, kind
        # The page of a line names what it is a line of: the product.
        assert "OPP-2026-00001" in seen.message or "Pressure sensor" in seen.message, kind
        assert await company(town) == before, kind


async def test_a_reminder_of_yesterday_is_answered_once(town: Town) -> None:
    target = await norrin(town)
    await town.rep.say("/help")
    before = await company(town)
    for kind in REMINDED:
        seen = await press(town, REP, pressed(kind, replace(target, occurrence=7)))
        assert "changed it meanwhile" in seen.toast
        assert await company(town) == before


async def test_any_button_over_any_open_form(town: Town) -> None:
    """Whatever is pressed while a form is open, there is an answer and nothing is lost."""
    target = await norrin(town)
    await town.rep.say("/new")
    await town.rep.say("Some new customer")
    before = (await company(town))["opportunity"]
    for kind in kinds().values():
        if kind.__module__ == "bot.conversations.presses":
            await press(town, REP, pressed(kind, target))
    assert (await company(town))["opportunity"] == before


def test_a_button_is_what_it_says() -> None:
    for kind in kinds().values():
        made = pressed(kind, Target())
        assert unpack(pack(made)) == made
