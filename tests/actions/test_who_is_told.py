"""Messages to others: who gets what, in which chat, and how it is taken back."""

from __future__ import annotations

from typing import Any

import pytest

from actions.firm import NORTH_CHAT, SOUTH_CHAT, Firm
from actions.sender import Sender
from bot.actions.opportunities.creating import reassign
from bot.actions.opportunities.life import close, lose, reopen, win
from bot.actions.people.joining import invite, join
from bot.actions.people.personal import register_group
from bot.actions.ports import Desk
from bot.actions.ports.machine import Claimed
from bot.actions.ports.post import PRIORITY_GROUP, PRIORITY_PERSON
from bot.actions.undo import undo
from bot.domain.errors import Invalid, NotAllowed, NotFound
from bot.domain.facts import Name, Term
from bot.domain.history import StepKind
from bot.domain.money import Money
from bot.domain.moves import Move
from bot.domain.people import Role, Team
from bot.speech.notices import notice


def keys(rows: list[Claimed]) -> list[tuple[int, str, int | None]]:
    """Where to, what, and which message it changes."""
    return [(each.chat, each.key, each.message_id) for each in rows]


async def test_a_win_is_told_to_the_teams_chat_alone(firm: Firm, sender: Sender) -> None:
    number = await firm.worth(100)
    await firm.act("nora", win, number)
    (told,) = await sender.send()
    assert (told.chat, told.key, told.priority) == (NORTH_CHAT, "group-won", PRIORITY_GROUP)
    assert told.facts == {
        "opportunity": number,
        "number": "OPP-2026-00001",
        "title": Name("Acme"),
        "party": Name("Acme"),
        "member": Name("Nora"),
        "amount": Money.of(100, "EUR"),
    }
    await firm.act("sue", win, await firm.worth(5, "sue"))
    assert keys(await sender.send()) == [(SOUTH_CHAT, "group-won", None)]


async def test_a_win_is_told_with_its_reason(firm: Firm, sender: Sender) -> None:
    number = await firm.worth(100)
    await firm.act("nora", win, number, reason=firm.items["relationship"])
    (told,) = await sender.send()
    assert told.facts["reason"] == Term("item-relationship")
    lines = notice(told.key, told.facts).lines
    assert [line.key for line in lines if line] == ["group-won", "card-reason"]


async def test_a_loss_is_told_with_its_main_reason(firm: Firm, sender: Sender) -> None:
    reasons = [firm.items[each] for each in ("timing", "price", "budget")]
    await firm.act("nora", lose, await firm.new(), reasons=reasons)
    (told,) = await sender.send()
    assert (told.key, told.facts["reason"], told.facts["others"]) == (
        "group-lost",
        Term("item-timing"),
        2,
    )
    assert "amount" not in told.facts


async def test_the_team_is_that_of_who_has_it(firm: Firm, sender: Sender) -> None:
    number = await firm.worth(100)
    await firm.act("nora", reassign, number, version=1, to=firm.people["sue"])
    await sender.send()
    await firm.act("ada", win, number)
    assert keys(await sender.send()) == [(SOUTH_CHAT, "group-won", None)]


async def test_nobody_is_told_where_no_group_is_registered(firm: Firm, sender: Sender) -> None:
    await firm.act("ada", win, await firm.worth(100, "ada"))
    await firm.work.write(lambda desk: _chat(desk, firm.teams["north"], None))
    await firm.act("nora", win, await firm.worth(100))
    assert await sender.send() == []


def _chat(desk: Desk, team_id: int, chat: int | None) -> None:
    desk.step(None, StepKind.SETTINGS)
    team = desk.store.get(Team, team_id)
    assert team is not None
    team.chat_id = chat


async def test_a_cancelled_one_is_not_told(firm: Firm, sender: Sender) -> None:
    number = await firm.new()
    await firm.act("nora", close, number, move=Move.CANCEL)
    await firm.act("nora", reopen, number)
    assert await sender.send() == []


ENDINGS = [("group-won", "group-win-undone"), ("group-lost", "group-lost-undone")]


async def end(firm: Firm, key: str, number: int) -> int:
    """Its step."""
    if key == "group-won":
        return (await firm.act("nora", win, number)).id
    return (await firm.act("nora", lose, number, reasons=[firm.items["price"]])).id


@pytest.mark.parametrize(("key", "undone"), ENDINGS)
async def test_taken_back_before_it_was_sent_nobody_hears_of_it(
    firm: Firm, sender: Sender, key: str, undone: str
) -> None:
    del undone
    await firm.act("nora", undo, await end(firm, key, await firm.worth(100)))
    assert await sender.send() == []
    number = await firm.worth(100)
    await end(firm, key, number)
    await firm.act("nora", reopen, number)
    assert await sender.send() == []


@pytest.mark.parametrize(("key", "undone"), ENDINGS)
async def test_taken_back_once_sent_it_is_changed_where_it_stands(
    firm: Firm, sender: Sender, key: str, undone: str
) -> None:
    step = await end(firm, key, await firm.worth(100))
    assert keys(await sender.send()) == [(NORTH_CHAT, key, None)]
    await firm.act("maya", undo, step)
    (changed,) = await sender.send()
    assert keys([changed]) == [(NORTH_CHAT, undone, 1)]
    assert changed.facts["member"] == Name("Maya")


@pytest.mark.parametrize("back", ["undo", "reopen"])
async def test_taken_back_while_on_its_way_it_is_changed_as_soon_as_it_is_there(
    firm: Firm, sender: Sender, back: str
) -> None:
    number = await firm.worth(100)
    step = await end(firm, "group-won", number)
    on_its_way = await sender.take()
    if back == "undo":
        await firm.act("nora", undo, step)
    else:
        await firm.act("nora", reopen, number)
    assert await sender.take() == []
    _won, changed = await sender.send(*on_its_way)
    expected = {"undo": "group-win-undone", "reopen": "group-reopened"}[back]
    assert keys([changed]) == [(NORTH_CHAT, expected, 1)]


async def test_reopened_later_it_is_changed_too(firm: Firm, sender: Sender) -> None:
    number = await firm.worth(100)
    await end(firm, "group-won", number)
    await sender.send()
    firm.clock.forward(hours=3)
    await firm.act("nora", reopen, number)
    assert keys(await sender.send()) == [(NORTH_CHAT, "group-reopened", 1)]
    # Won again is a message of its own.
    await end(firm, "group-won", number)
    assert keys(await sender.send()) == [(NORTH_CHAT, "group-won", None)]


STILL = [("group-won", "group-still-won"), ("group-lost", "group-still-lost")]


@pytest.mark.parametrize(("key", "still"), STILL)
async def test_a_reopening_taken_back_is_told_as_that_and_by_whom(
    firm: Firm, sender: Sender, key: str, still: str
) -> None:
    number = await firm.worth(100)
    await end(firm, key, number)
    await sender.send()
    for _ in range(2):
        step = await firm.act("nora", reopen, number)
        await sender.send()
        await firm.act("maya", undo, step.id)
        (again,) = await sender.send()
        assert keys([again]) == [(NORTH_CHAT, still, 1)]
        assert again.facts["member"] == Name("Maya")


@pytest.mark.parametrize(("key", "still"), STILL)
async def test_a_reopening_taken_back_before_it_was_told_is_not_told(
    firm: Firm, sender: Sender, key: str, still: str
) -> None:
    del still
    number = await firm.worth(100)
    await end(firm, key, number)
    await sender.send()
    step = await firm.act("nora", reopen, number)
    await firm.act("nora", undo, step.id)
    assert await sender.send() == []


@pytest.mark.parametrize(("key", "still"), STILL)
async def test_an_ending_kept_back_by_its_reopening_is_told_once_that_is_taken_back(
    firm: Firm, sender: Sender, key: str, still: str
) -> None:
    del still
    number = await firm.worth(100)
    await end(firm, key, number)
    step = await firm.act("nora", reopen, number)
    assert await sender.send() == []
    await firm.act("nora", undo, step.id)
    (told,) = await sender.send()
    assert keys([told]) == [(NORTH_CHAT, key, None)]
    assert told.facts["member"] == Name("Nora")


async def test_of_an_ending_the_group_never_heard_of_its_reopening_tells_nothing(
    firm: Firm, sender: Sender
) -> None:
    number = await firm.worth(100)
    await firm.work.write(lambda desk: _chat(desk, firm.teams["north"], None))
    await end(firm, "group-won", number)
    await firm.work.write(lambda desk: _chat(desk, firm.teams["north"], NORTH_CHAT))
    step = await firm.act("nora", reopen, number)
    assert await sender.send() == []
    await firm.act("nora", undo, step.id)
    assert await sender.send() == []


async def test_an_older_win_is_not_what_a_later_reopening_is_about(
    firm: Firm, sender: Sender
) -> None:
    number = await firm.worth(100)
    step = await end(firm, "group-won", number)
    await sender.send()
    await firm.act("nora", undo, step)
    await sender.send()
    await firm.act("nora", close, number, move=Move.CANCEL)
    await firm.act("nora", reopen, number)
    assert await sender.send() == []


# To one person ---------------------------------------------------------------------------


async def test_both_are_told_of_a_handing_over_but_not_who_did_it(
    firm: Firm, sender: Sender
) -> None:
    number = await firm.new()
    await firm.act("maya", reassign, number, version=1, to=firm.people["sam"])
    told = await sender.send()
    assert sorted(keys(told)) == [(203, "reassigned", None), (204, "assigned", None)]
    assert {each.priority for each in told} == {PRIORITY_PERSON}
    await firm.act("sam", reassign, number, version=2, to=firm.people["nora"])
    assert keys(await sender.send()) == [(203, "assigned", None)]


async def test_who_invited_hears_that_somebody_came(firm: Firm, sender: Sender) -> None:
    code = await firm.act("maya", invite, role=Role.REP, team_id=firm.teams["north"])
    await firm.work.write(
        lambda desk: join(desk, code=code, person=999, name="Nick", language="en")
    )
    (told,) = await sender.send()
    assert (told.chat, told.key, told.facts) == (202, "invite-used", {"member": Name("Nick")})


# Groups ----------------------------------------------------------------------------------


async def registered(firm: Firm, who: str, chat: int, **given: Any) -> Team:
    return await firm.act(
        who, register_group, chat_id=chat, topic_id=given.pop("topic", None), **given
    )


async def test_a_manager_registers_a_group_and_its_topic(firm: Firm, sender: Sender) -> None:
    team = await registered(firm, "maya", -77, topic=5)
    assert (team.id, team.chat_id, team.topic_id) == (firm.teams["north"], -77, 5)
    await firm.act("nora", win, await firm.worth(100))
    (told,) = await sender.send()
    assert (told.chat, told.topic) == (-77, 5)


async def test_a_group_belongs_to_one_team(firm: Firm) -> None:
    with pytest.raises(Invalid, match="group-taken"):
        await registered(firm, "maya", SOUTH_CHAT)
    await registered(firm, "maya", NORTH_CHAT)


async def test_only_ones_own_team_and_an_admin_any(firm: Firm) -> None:
    north, south = firm.teams["north"], firm.teams["south"]
    with pytest.raises(NotFound, match="no-team"):
        await registered(firm, "maya", -77, team_id=south)
    for who in ("nora", "vic"):
        with pytest.raises(NotAllowed):
            await registered(firm, who, -77)
    # For an admin it may be any of the two: they have to say which.
    with pytest.raises(Invalid, match="which-team"):
        await registered(firm, "ada", -77)
    assert (await registered(firm, "ada", -77, team_id=north)).chat_id == -77
