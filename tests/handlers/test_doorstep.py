"""Before the database: floods, guessed invites, and updates that nothing can keep."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from sqlalchemy import select

from bot.actions.people.joining import CODE_BYTES, invite, remove_member
from bot.actions.ports.lanes import lane_of, sender_of
from bot.domain.people import Role
from bot.handlers.updates import doorkeeper
from bot.handlers.updates.doorkeeper import GUESSES, MEMBERS, Doorkeeper
from bot.handlers.updates.payloads import MOST_LETTERS, fit_to_keep, invite_sent, pasted_invite
from bot.persistence.tables import metadata
from handlers.test_doors import SENTENCE, bots, member
from support.counting import statements
from support.town import ADMIN, MANAGER, NEWCOMER, REP, STRANGER, TEAM_CHAT, Town

FIRST = 900_000_001
USED_UP = "This invite has been used or has expired. Please ask for a new one."
WAIT = "That is too many tries. Please wait two minutes, then send the newest invite once more."


class Watch:
    """Machine time that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def keeper_of(town: Town) -> tuple[Doorkeeper, Watch]:
    keeper, watch = town.chat.intake._kit.keeper, Watch()
    keeper.machine = watch
    return keeper, watch


def message(number: int, person: int = REP, **more: Any) -> dict[str, Any]:
    who = {"id": person, "is_bot": False, "first_name": "Any"}
    chat = {"id": person, "type": "private", "first_name": "Any"}
    body = {"message_id": number, "date": 1_795_000_000, "from": who, "chat": chat, **more}
    return {"update_id": number, "message": body}


# Strangers -------------------------------------------------------------------------------


async def test_a_strangers_flood_writes_nothing_and_asks_once_a_batch(town: Town) -> None:
    await town.person(STRANGER).say("hello")
    with statements(town) as said:
        for batch in range(10):
            start = FIRST + batch * 100
            await town.take([message(start + n, STRANGER, text="hi") for n in range(100)])
    assert said["write"] == []
    asked = [each for each in said["read"] if each.startswith("SELECT")]
    assert len(asked) == 20, "for a thousand messages: what is remembered, and who is a member"
    assert len(bots(town, STRANGER)) == 1


async def test_a_strangers_presses_are_answered_without_the_database(town: Town) -> None:
    stranger = town.person(STRANGER)
    await stranger.say("hello")
    query = stranger.phone.press(1, "home")
    with statements(town) as said:
        await town.go_on()
    assert stranger.phone.toast(query) is not None
    assert said["write"] == []


async def test_a_member_who_was_removed_floods_in_vain(town: Town) -> None:
    await town.core.work.write(
        lambda desk: remove_member(member(desk, ADMIN), desk, member(desk, REP).id)
    )
    await town.rep.say("/list")
    assert SENTENCE in town.rep.reads
    with statements(town) as said:
        await town.rep.say("/list")
    assert said["write"] == []


# Invites ---------------------------------------------------------------------------------


async def fresh_code(town: Town) -> str:
    return await town.core.work.write(
        lambda desk: invite(member(desk, ADMIN), desk, role=Role.REP)
    )


async def test_an_invite_is_128_random_bits_and_only_its_digest_is_kept(town: Town) -> None:
    codes = {await fresh_code(town) for _ in range(20)}
    assert len(codes) == 20
    for code in codes:
        assert len(base64.urlsafe_b64decode(code + "==")) == CODE_BYTES == 16
    rows = await town.core.work.database.read(
        lambda session: session.execute(select(metadata.tables["invite"])).all()
    )
    assert not [code for code in codes if code in str(rows)]


async def test_guessing_is_slow_and_then_even_the_right_code_waits(town: Town) -> None:
    _, watch = keeper_of(town)
    code = await fresh_code(town)
    guesser = town.person(NEWCOMER)
    await guesser.say("hello")
    for guess in range(GUESSES.burst):
        await guesser.open_link(f"guess{guess}")
    with statements(town) as said:
        for guess in range(50):
            await guesser.open_link(f"more{guess}")
        await guesser.open_link(code)
    assert said["write"] == []
    assert await town.kept(lambda desk: desk.store.people.member_of(NEWCOMER)) is None
    watch.seconds += 121
    await guesser.open_link(code)
    assert await town.kept(lambda desk: desk.store.people.member_of(NEWCOMER)) is not None
    await guesser.say("/help")
    assert SENTENCE not in guesser.reads


@pytest.mark.parametrize(
    "pasted",
    [
        "https://t.me/forsat_demo_bot?start={}",
        "Nora, here it is: https://t.me/forsat_demo_bot?start={}\nSee you!",
        "t.me/any_bot?start={}",
        "tg://resolve?domain=forsat_demo_bot&start={}",
        "{}",
        "\u200e{}\u200f ",
        "/start {}",
    ],
)
@pytest.mark.parametrize("before", [(), ("hello", "hello?")])
async def test_a_pasted_invite_lets_in(town: Town, pasted: str, before: tuple[str, ...]) -> None:
    code = await fresh_code(town)
    guest = town.person(NEWCOMER)
    for words in before:
        await guest.say(words)
    await guest.say(pasted.format(code))
    assert "Welcome, Nick New!" in " ".join(guest.screens)
    joined = await town.kept(lambda desk: desk.store.people.member_of(NEWCOMER))
    assert joined is not None


async def test_a_pasted_invite_that_lets_nobody_in_is_answered_each_time_and_then_slower(
    town: Town,
) -> None:
    """Five tries and an answer to each, then one that says to wait; after two minutes the next."""
    _, watch = keeper_of(town)
    guesser = town.person(STRANGER)
    await guesser.say("hello")
    for guess in range(GUESSES.burst):
        await guesser.say(f"https://t.me/forsat_demo_bot?start=none-such-{guess}")
    told = bots(town, STRANGER)
    assert told[1:] == [USED_UP] * GUESSES.burst
    for _ in range(20):
        await guesser.say("https://t.me/forsat_demo_bot?start=none-such")
    assert bots(town, STRANGER)[len(told) :] == [WAIT]
    watch.seconds += 121
    await guesser.say("none-such-code-at-all-")
    await guesser.say("https://t.me/forsat_demo_bot?start=none-such")
    assert bots(town, STRANGER)[len(told) + 1 :] == [USED_UP, WAIT]
    await guesser.say("hello?")
    assert len(bots(town, STRANGER)) == len(told) + 3


LINK = "https://t.me/forsat_demo_bot?start=some-code"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hello! " * 60 + LINK, "some-code"),
        ("x" * (MOST_LETTERS - len(" https://t.me/")) + " " + LINK, "some-code"),
        ("x" * MOST_LETTERS + " " + LINK, None),
        ("t.me/" * 819, None),
        ("t.me/" * 12 + LINK, "some-code"),
        ("t.me/" + "x" * 4000 + "?start=some-code", None),
    ],
)
def test_a_link_is_looked_for_among_the_first_letters_only(text: str, code: str | None) -> None:
    assert pasted_invite(text) == code


async def test_who_has_no_try_left_is_not_read_any_more(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Six links are read, the last to say once that they must wait; then no text at all."""
    _, watch = keeper_of(town)
    guesser = town.person(STRANGER)
    await guesser.say("hello")
    read: list[Any] = []

    def watched(update: Any) -> str | None:
        read.append(update)
        return invite_sent(update)

    monkeypatch.setattr(doorkeeper, "invite_sent", watched)
    for _ in range(GUESSES.burst + 1 + 50):
        await guesser.say(LINK)
    await guesser.say("t.me/" * 819)
    assert len(read) == GUESSES.burst + 1
    watch.seconds += 121
    await guesser.say(LINK)
    assert len(read) == GUESSES.burst + 2


async def test_a_member_who_types_what_looks_like_a_code_searches_for_it(town: Town) -> None:
    rep = await town.rep.say("a-customer-of-22-signs")
    assert "Nothing" in rep.sees
    assert await fresh_code(town)


# Members ---------------------------------------------------------------------------------


async def test_a_member_in_a_flood_is_told_once_and_goes_on_later(town: Town) -> None:
    _, watch = keeper_of(town)
    flood = MEMBERS.burst + 200
    await town.take([message(FIRST + n, text="/help") for n in range(flood)])
    told = [each for each in bots(town, REP) if "too much at once" in each]
    assert len(told) == 1
    query = town.rep.phone.press(town.rep.message["message_id"], "home")
    await town.go_on()
    assert town.rep.phone.toast(query) is not None
    watch.seconds += 30
    await town.rep.say("/new")
    assert "Who is the customer?" in town.rep.reads


async def test_others_are_not_held_up_by_somebodys_flood(town: Town) -> None:
    keeper_of(town)
    await town.take([message(FIRST + n, text="x") for n in range(MEMBERS.burst + 50)])
    await town.manager.say("/new")
    assert "Who is the customer?" in town.manager.reads


async def test_a_hundred_forwarded_at_once_are_all_taken(town: Town) -> None:
    keeper_of(town)
    for n in range(100):
        town.rep.phone.forward(f"word {n}", "A customer")
    with statements(town):
        await town.go_on()
    assert not [each for each in bots(town, REP) if "too much at once" in each]


# What nothing can keep --------------------------------------------------------------------

HALF = "\ud800"


async def test_one_poisoned_update_holds_nobody_up(town: Town) -> None:
    """Each of these once stood in the way of all that came after it."""
    poisoned = [
        message(FIRST, text=f"half {HALF} a letter"),
        message(FIRST + 1, text="nul \x00 inside"),
        {"update_id": FIRST + 2, "message": {**message(0)["message"], "from": None}},
        {"update_id": FIRST + 3, "message": {**message(0)["message"], "chat": "x"}},
        {"update_id": FIRST + 4, "message": None},
        {"update_id": FIRST + 5},
        {"update_id": 2**70, "message": message(0)["message"]},
        {"message": message(0)["message"]},
        message(FIRST + 6, person=2**70, text="/help"),
        message(FIRST + 7, text="/new"),
    ]
    await town.take(poisoned)
    assert "Who is the customer?" in town.rep.reads
    assert await town.chat.intake._inbox.unsettled() == []


def test_a_deep_nest_is_cut_and_a_fit_update_stays_as_it_came() -> None:
    nest: Any = {}
    for _ in range(500):
        nest = {"in": nest}
    assert fit_to_keep({"update_id": 1, "message": nest}) is not None
    usual = message(1, text="Déjà vu \u2068۵\u2069 👍🏽", entities=[{"type": "bold", "offset": 0}])
    assert fit_to_keep(usual) == usual


def test_a_lane_is_found_whatever_the_shape() -> None:
    assert lane_of(message(1)) == (REP, REP)
    assert lane_of({"update_id": 1, "message": {"from": {"id": "x"}, "chat": []}}) == (0, 0)
    query = {"from": {"id": REP}, "message": {"chat": {"id": -5}}, "id": "1"}
    assert lane_of({"update_id": 1, "callback_query": query}) == (-5, REP)


def test_in_and_out_of_a_group_are_one_lane_whoever_did_it() -> None:
    """In two lanes the second could be worked off first, and what was first would stand."""
    changes = [
        {"update_id": 1, "my_chat_member": {"from": {"id": admin}, "chat": {"id": TEAM_CHAT}}}
        for admin in (MANAGER, REP)
    ]
    assert {lane_of(each) for each in changes} == {(TEAM_CHAT, 0)}
    assert [sender_of(each) for each in changes] == [MANAGER, REP]
    blocked = {"my_chat_member": {"from": {"id": REP}, "chat": {"id": REP}}}
    assert lane_of(blocked) == (REP, REP)
