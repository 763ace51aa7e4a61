"""The team's group: one live card, what it chose to hear, and never a figure for a stranger."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.actions.opportunities.creating import create, edit
from bot.actions.opportunities.life import lose, win
from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.lists import ListKind
from bot.domain.money import Money
from bot.domain.opportunities import Opportunity
from bot.domain.people import Team
from bot.handlers.groups import commands as groups
from bot.reports.sending import MOST_LINES
from support.sales import M, member_of, sold_to, won
from support.talker import Talker, seen
from support.town import ADMIN, MANAGER, REP, SECOND, STRANGER, TEAM_CHAT, Town


async def registered(town: Town) -> Talker:
    """Maya registers the group and ticks that it is told everything."""
    in_group = await town.person(MANAGER, TEAM_CHAT).say("/register")
    maya = town.manager
    await maya.open_link(f"tg_{await _team(town)}")
    await maya.tap("⬜ Opportunities as cards", "⬜ Big deals", "⬜ Close dates put off")
    return in_group


OWN = {"/report": "What do you want to see?", "/board": "Beta", "/today": "Today"}
"""What a rep finds behind the button: their own."""


def posts(town: Town, chat: int = TEAM_CHAT) -> list[str]:
    """What stands in the group by the bot, as it stands now."""
    bot = town.core.settings.bot_id
    messages = town.sandbox.world.messages(chat)
    return [seen(each["text"]) for each in messages if each["from"]["id"] == bot]


async def change(town: Town, opportunity: int, name: str, value: Any, person: int = REP) -> None:
    def act(desk: Desk) -> None:
        found = desk.store.get(Opportunity, opportunity)
        assert found is not None
        edit(
            member_of(desk, person),
            desk,
            opportunity,
            version=found.version,
            name=name,
            value=value,
        )

    await town.core.work.write(act)


async def test_twelve_changes_in_a_minute_are_one_card_with_the_last_state(town: Town) -> None:
    await registered(town)
    before = len(posts(town))
    number = await sold_to(town, "Acme", amount=M)
    await town.sweep()
    for step in range(12):
        await town.at(town.clock.moment)
        town.clock.forward(seconds=5)
        await change(town, number, "probability", 30 + step)
        if step % 3 == 0:
            await town.sweep()
    await town.sweep()
    (card,) = posts(town)[before:]
    assert card.startswith("🗂 Acme")
    assert "41%" in card
    sent = [c for c in town.sandbox.world.calls("sendMessage") if _to_the_group(c)]
    edited = [c for c in town.sandbox.world.calls("editMessageText") if _to_the_group(c)]
    assert len(sent) == 2
    # Several changes to an edit: how many depends on when the sender looks.
    assert 1 <= len(edited) < 12


def _to_the_group(call: Any) -> bool:
    return str(call.params["chat_id"]) == str(TEAM_CHAT)


async def test_a_win_answers_the_card_and_its_undo_edits_both(town: Town) -> None:
    await registered(town)
    number = await sold_to(town, "Acme", amount=M)
    await town.sweep()
    await won(town, number)
    await town.sweep()
    messages = town.sandbox.world.messages(TEAM_CHAT)
    card, win = messages[-2], messages[-1]
    assert "Won" in card["text"]
    assert win["text"].startswith("🎉 Nora Field won")
    assert win["reply_to_message"]["message_id"] == card["message_id"]
    rep = town.rep
    await rep.open_link(f"o_{number}")
    await rep.tap("Undo")
    await town.sweep()
    assert "took it back" in posts(town)[-1]
    assert "Contact" in posts(town)[-2]
    assert len(town.sandbox.world.messages(TEAM_CHAT)) == len(messages)


async def test_what_is_told_is_ticked_by_who_leads_the_team(town: Town) -> None:
    await registered(town)
    maya = town.manager
    await maya.open_link(f"tg_{await _team(town)}")
    assert "✅ Wins" in maya.buttons
    await maya.tap("✅ Wins", "✅ Opportunities as cards that stay up to date")
    assert "⬜ Wins" in maya.buttons
    before = posts(town)
    await won(town, await sold_to(town, "Acme", amount=M))
    await town.sweep()
    assert posts(town) == before
    await town.rep.open_link(f"tg_{await _team(town)}")
    assert "Wins" not in town.rep.sees
    assert not [each for each in town.rep.buttons if "Wins" in each]


async def _team(town: Town) -> int:
    def ask(desk: Desk) -> int:
        team = desk.store.people.teams()[0]
        return team.id

    return await town.kept(ask)


async def test_left_and_registered_again_it_is_told_what_was_ticked(town: Town) -> None:
    maya = town.manager
    await maya.open_link(f"tg_{await _team(town)}")
    await maya.tap("✅ Losses", "⬜ Big deals", "Stop telling this group")
    await town.person(MANAGER, TEAM_CHAT).say("/register")
    await maya.open_link(f"tg_{await _team(town)}")
    ticked = [each for each in maya.buttons if each.startswith("✅")]
    assert ticked == ["✅ Wins", "✅ Big deals", "✅ Amounts"]


async def test_many_moved_at_once_edit_their_cards_and_begin_none(town: Town) -> None:
    old = [await sold_to(town, name, amount=M) for name in ("Acme", "Beta", "Gamma")]
    await registered(town)
    await change(town, old[0], "probability", 30)
    await town.sweep()
    before = posts(town)
    maya = await town.manager.say("/list")
    await maya.tap("☑ Several", "☑ All", "Change 3 of them", "⇄ Stage", "Proposal")
    assert maya.sees.startswith("3 changed.")
    await town.sweep()
    assert len(posts(town)) == len(before)
    assert "Proposal" in posts(town)[-1]
    await maya.tap("↩ Undo all 3")
    await town.sweep()
    assert len(posts(town)) == len(before)
    assert "Proposal" not in posts(town)[-1]


async def test_what_somebody_hands_over_begins_no_cards(town: Town) -> None:
    old = [await sold_to(town, name, amount=M) for name in ("Acme", "Beta", "Gamma")]
    await registered(town)
    await change(town, old[0], "probability", 30)
    await town.sweep()
    before = posts(town)
    ada = await town.person(ADMIN).say("/start")
    await ada.tap("Set-up", "Members")
    (line,) = [each for each in ada.sees.splitlines() if "Nora Field" in each]
    await ada.tap(line.partition(".")[0], "Remove", "Choose who takes over", "Sam Second")
    await ada.tap("Yes, hand over and remove")
    await town.sweep()
    assert len(posts(town)) == len(before)
    assert "Sam Second" in posts(town)[-1]


async def test_amounts_only_where_the_manager_allows_them(town: Town) -> None:
    await registered(town)
    maya = town.manager
    await maya.open_link(f"tg_{await _team(town)}")
    await maya.tap("✅ Amounts")
    await won(town, await sold_to(town, "Acme", amount=M))
    await town.sweep()
    for command in ("/report", "/board", "/today"):
        await town.person(MANAGER, TEAM_CHAT).say(command)
    told = "\n".join(posts(town))
    assert "Acme" in told
    assert "€" not in told
    assert "1,000,000" not in told


async def test_figures_for_who_leads_and_a_way_to_ones_own_for_the_others(town: Town) -> None:
    await won(town, await sold_to(town, "Acme", amount=M))
    await sold_to(town, "Beta", amount=2 * M)
    for command in ("/report", "/board", "/today"):
        before = len(posts(town))
        await town.person(MANAGER, TEAM_CHAT).say(command)
        (answer,) = posts(town)[before:]
        assert "000,000" in answer, answer
        await town.rep.say("/start")
        in_group = town.person(REP, TEAM_CHAT)
        await in_group.say(command)
        assert "for you alone" in in_group.sees
        assert "000,000" not in in_group.sees
        (row,) = in_group.rows
        await town.rep.open_link(row[0]["url"].partition("start=")[2])
        assert OWN[command] in town.rep.sees


async def test_figures_are_composed_after_the_commit(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is one who writes at a time: nobody waits for a report of a group."""
    composed: list[bool] = []

    def watched(compose: Callable[..., Any]) -> Callable[..., Any]:
        def inner(*args: Any, **known: Any) -> Any:
            composed.extend(each.reading for each in args if isinstance(each, Desk))
            return compose(*args, **known)

        return inner

    for name in ("told_of", "group_day"):
        monkeypatch.setattr(groups, name, watched(getattr(groups, name)))
    await won(town, await sold_to(town, "Acme", amount=M))
    for command in ("/report", "/board", "/today"):
        await town.person(MANAGER, TEAM_CHAT).say(command)
    assert composed == [True, True, True]


async def test_only_four_commands_are_answered(town: Town) -> None:
    before = posts(town)
    for person in (MANAGER, REP, SECOND):
        for text in ("/start", "/new", "/list", "/settings", "/help", "/cancel", "hi"):
            await town.person(person, TEAM_CHAT).say(text)
    assert posts(town) == before


async def test_a_guest_of_the_group_reads_one_sentence_once_and_no_figure(town: Town) -> None:
    await won(town, await sold_to(town, "Acme", amount=M))
    before = len(posts(town))
    for text in ("/report", "/board", "/today", "/register", "/list", "/report"):
        await town.person(STRANGER, TEAM_CHAT).say(text)
    assert posts(town)[before:] == ["I only answer the members of this sales team."]


async def test_thrown_out_and_let_in_again_nothing_is_lost_and_the_manager_hears_once(
    town: Town,
) -> None:
    await registered(town)
    number = await sold_to(town, "Acme", amount=M)
    await town.sweep()
    before = len(posts(town))
    phone = town.person(MANAGER, TEAM_CHAT).phone
    phone.remove_bot()
    await town.go_on()
    await won(town, number)
    await sold_to(town, "Beta", amount=2 * M)
    await town.sweep()
    assert len(posts(town)) == before
    warned = [each for each in town.manager.screens if "can’t write in the group" in each]
    assert len(warned) == 1
    phone.add_bot()
    await town.go_on()
    await town.sweep()
    told = posts(town)
    assert any(each.startswith("🎉 Nora Field won Acme") for each in told)
    assert any(each.startswith("🗂 Beta") for each in told)
    (acme,) = [each for each in told if each.startswith("🗂 Acme")]
    assert "Won" in acme
    warned = [each for each in town.manager.screens if "can’t write in the group" in each]
    assert len(warned) == 1


async def test_nobody_told_the_bot_that_it_is_out_it_finds_out_itself(town: Town) -> None:
    await registered(town)
    town.sandbox.world.state.chats[TEAM_CHAT].bot = "kicked"
    await won(town, await sold_to(town, "Acme", amount=M))
    await town.sweep()
    await won(town, await sold_to(town, "Beta", amount=M))
    await town.sweep()
    warned = [each for each in town.manager.screens if "can’t write in the group" in each]
    assert len(warned) == 1
    assert not (await _kept_team(town)).heard
    town.person(MANAGER, TEAM_CHAT).phone.add_bot()
    await town.go_on()
    await town.sweep()
    assert (await _kept_team(town)).heard
    wins = [each for each in posts(town) if each.startswith("🎉")]
    assert len(wins) == 2


async def _kept_team(town: Town) -> Team:
    return await town.kept(lambda desk: desk.store.people.teams()[0])


async def test_a_group_that_becomes_a_supergroup_is_followed(town: Town) -> None:
    await registered(town)
    number = await sold_to(town, "Acme", amount=M)
    await town.sweep()
    phone = town.person(MANAGER, TEAM_CHAT).phone
    phone.upgrade_group(-1002003004005)
    await won(town, number)
    await town.go_on()
    await town.sweep()
    assert (await _kept_team(town)).chat_id == -1002003004005
    told = posts(town, -1002003004005)
    assert any(each.startswith("🎉 Nora Field won Acme") for each in told)
    assert any(each.startswith("🗂 Acme") and "Won" in each for each in told)
    assert not [each for each in town.manager.screens if "can’t write" in each]


async def test_given_to_another_team_the_card_says_only_that(town: Town) -> None:
    await registered(town)
    number = await sold_to(town, "Acme", amount=M)
    await town.sweep()

    def give(desk: Desk) -> None:
        found = desk.store.get(Opportunity, number)
        assert found is not None
        desk.step(member_of(desk, ADMIN), StepKind.REASSIGN, opportunity_id=number)
        found.assignee_id = member_of(desk, ADMIN).id
        found.created_by = member_of(desk, ADMIN).id

    await town.core.work.write(give)
    await town.sweep()
    card = posts(town)[-1]
    assert "with another team now" in card
    assert "Acme" not in card


async def test_a_big_deal_is_told_to_the_manager_and_the_group_once(town: Town) -> None:
    await registered(town)

    def threshold(desk: Desk) -> None:
        desk.step(None, StepKind.SETTINGS)
        desk.organisation.settings = {"big_deal": 5 * M}

    await town.core.work.write(threshold)
    number = await sold_to(town, "Acme", amount=4 * M)
    await change(town, number, "amount", Money(6 * M, "EUR"))
    await change(town, number, "amount", Money(7 * M, "EUR"))
    await town.sweep()
    big = [each for each in town.manager.screens if "A big deal by Nora Field" in each]
    assert len(big) == 1
    assert "6,000,000.00 €" in big[0]
    assert len([each for each in posts(town) if "A big deal" in each]) == 1


async def test_a_long_report_keeps_how_it_is_to_be_read(town: Town) -> None:
    """Every reason has a line; of them the rarest give way in the group, not what stands below."""

    def lost(desk: Desk) -> None:
        rep = member_of(desk, REP)
        reasons = [each for each in desk.store.lists.items(ListKind.LOSS_REASON) if each.active]
        for at, first in enumerate(reasons):
            made = create(rep, desk, customer=f"Customer {at}", answers={})
            lose(rep, desk, made.id, reasons=[first.id, reasons[at - 1].id], note="so it was")
        for at, why in enumerate(desk.store.lists.items(ListKind.WIN_REASON)):
            made = create(rep, desk, customer=f"Buyer {at}", answers={"amount": Money(100, "EUR")})
            win(rep, desk, made.id, reason=why.id)

    await town.core.work.write(lost)
    in_group = await town.person(MANAGER, TEAM_CHAT).say("/report")
    assert "were lost for more than one reason and count in each." in in_group.sees
    assert in_group.sees.endswith("The whole team")
    assert len(in_group.sees.splitlines()) <= MOST_LINES
