"""An admin sets up in the chat who gets new opportunities; then they arrive."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator

import pytest

from bot.actions.assigning.rules import add_rule, switch_rule, take_in
from bot.actions.ports import Desk
from bot.domain.people import Locale, Member, Role
from support.talker import Talker
from support.town import ADMIN, MANAGER, REP, SECOND, Town, open_town


async def in_rules(town: Town) -> Talker:
    ada = town.person(ADMIN)
    await ada.say("/start")
    return await ada.tap("Set-up", "Who gets new ones")


async def added(town: Town, name: str, *members: str) -> Talker:
    ada = await in_rules(town)
    await ada.tap("Add")
    await ada.say(name)
    await ada.tap("Who takes turns")
    await ada.tap(*members)
    return await ada.tap("Back")


async def by_manager(town: Town, customer: str) -> None:
    maya = town.person(MANAGER)
    await maya.say("/new")
    await maya.say(customer)
    await maya.tap(customer)
    await maya.tap("Save")


async def whose(town: Town) -> list[str]:
    def ask(desk: Desk) -> list[str]:
        rows = sorted(desk.store.assigning.latest(50), key=lambda each: each.id)
        owners = (desk.store.get(Member, each.assignee_id or 0) for each in rows)
        return [owner.name if owner else "-" for owner in owners]

    return await town.kept(ask)


async def test_set_up_tried_started_and_it_gives_turns(town: Town) -> None:
    ada = await in_rules(town)
    assert "No rule yet" in ada.sees
    ada = await added(town, "From the mill", "Nora Field", "Sam Second")
    assert "⏸ Paused" in ada.sees
    assert "1. Nora Field" in ada.sees
    assert "2. Sam Second" in ada.sees

    await ada.tap("Condition", "Customer: name", "Search")
    await ada.say("mill")
    assert "Customer: name: “mill”" in ada.sees
    await ada.tap("Done")
    assert "It fits when all of these hold" in ada.sees

    for customer in ("North Mill", "Harbour", "South Mill"):
        await by_manager(town, customer)
    assert await whose(town) == ["Maya Lead"] * 3

    await ada.tap("Try it")
    shown = [each for each in ada.sees.splitlines() if each.startswith("•")]
    assert [each.rpartition("→ ")[2] for each in shown] == [
        "Nora Field",
        "does not fit",
        "Sam Second",
    ]
    await ada.tap("Back", "Start")
    assert "▶ In use" in ada.sees
    assert await whose(town) == ["Maya Lead"] * 3, "trying gives nothing to anybody"

    for customer in ("East Mill", "Quay", "West Mill", "Old Mill"):
        await by_manager(town, customer)
    assert (await whose(town))[3:] == ["Nora Field", "Maya Lead", "Sam Second", "Nora Field"]
    await town.sweep()
    assert "gave you" in town.rep.sees or "Old Mill" in town.rep.sees


async def test_any_or_all_a_group_values_by_tap_and_less_again(town: Town) -> None:
    ada = await added(town, "Website", "Nora Field")
    await ada.tap("Condition", "Source", "Website", "Done")
    assert "Source: Website" in ada.sees
    await ada.tap("Group", "Customer: kind", "Company", "Done")
    assert "– and any of these:" in ada.sees
    assert "Customer: kind: Company" in ada.sees
    await ada.tap("One is enough")
    assert "It fits when any of these holds" in ada.sees
    assert "– or all of these together:" in ada.sees
    await ada.tap("Group 1", "✖ Customer: kind")
    assert "Customer: kind" not in ada.sees
    await ada.tap("Condition", "Amount", "From")
    await ada.say("a lot")
    assert "Customer" not in ada.sees, "what is no amount is asked again"
    await ada.say("5k")
    await ada.tap("Done")
    assert "Amount: from 5,000.00 €" in ada.sees
    await ada.tap("Fewest open first")
    assert "Whoever has the fewest open ones gets it" in ada.sees


async def test_without_members_it_does_not_start_and_deleting_is_asked_first(town: Town) -> None:
    ada = await in_rules(town)
    await ada.tap("Add")
    await ada.say("Empty")
    await ada.tap("Start")
    assert "Choose who takes turns first." in ada.toast + ada.sees
    await ada.tap("Rename")
    await ada.say("Still empty")
    assert "Still empty" in ada.sees
    await ada.tap("Delete", "Yes, delete")
    assert "No rule yet" in ada.sees


async def test_away_and_gone_are_passed_over_and_nobody_left_is_told(town: Town) -> None:
    ada = await added(town, "All", "Nora Field", "Sam Second")
    await ada.tap("Start")
    sam = town.person(SECOND)
    await sam.say("/settings")
    await sam.tap("Working days", "I am away")
    await sam.say("30 Nov")
    for customer in ("One", "Two"):
        await by_manager(town, customer)
    assert await whose(town) == ["Nora Field"] * 2

    await town.rep.say("/settings")
    await town.rep.tap("Working days", "I am away")
    await town.rep.say("24 Nov")
    await by_manager(town, "Three")
    assert (await whose(town))[2] == "-"
    await town.sweep()
    assert "everybody in the rule “All” is away" in town.person(ADMIN).sees
    await town.forward(days=4)
    await by_manager(town, "Four")
    assert (await whose(town))[3] == "Nora Field"


async def test_others_do_not_get_in(town: Town) -> None:
    ada = await in_rules(town)
    data = ada.data("Add")
    for person in (REP, MANAGER):
        talker = town.person(person)
        await talker.say("/start")
        await talker.press(int(talker.message["message_id"]), data)
        assert "called" not in talker.sees


@pytest.fixture
async def either(database_url: str) -> AsyncIterator[Town]:
    async with open_town(database_url) as opened:
        yield opened


async def test_four_at_once_take_four_different_turns(either: Town) -> None:
    """Four who sell, four people who write at the same moment, on both engines."""
    town = either

    def prepare(desk: Desk) -> None:
        ada = desk.store.people.member_of(ADMIN)
        assert isinstance(ada, Member)
        rule = add_rule(ada, desk, "All")
        desk.store.flush()
        for each in desk.store.people.members():
            if each.role is not Role.VIEWER:
                take_in(ada, desk, rule.id, each.id, takes=True)
        switch_rule(ada, desk, rule.id, active=True)

    await town.core.work.write(prepare)
    people = [town.person(each) for each in (MANAGER, ADMIN)]
    for each in people:
        await each.say("/new")
    for round_ in range(2):
        for each in people:
            each.phone.say(f"Customer {each.person_id}-{round_}")
        await town.go_on()
        for each in people:
            await each.tap(f"Customer {each.person_id}-{round_}")
        for each in people:
            each.queries.append(each.phone.tap(_save(each)))
        await town.go_on()
        if round_ == 0:
            for each in people:
                await each.say("/new")
    assert Counter(await whose(town)) == {
        "Ada Root": 1,
        "Nora Field": 1,
        "Sam Second": 1,
        "Maya Lead": 1,
    }


def _save(talker: Talker) -> str:
    return next(each for each in talker.buttons if "Save" in each)


@pytest.mark.parametrize("locale", [Locale.FA, Locale.TH, Locale.FR])
async def test_the_same_in_other_languages(sqlite_database: str, locale: Locale) -> None:
    async with open_town(sqlite_database, locale=locale) as town:
        ada = town.person(ADMIN)
        await ada.say("/start")
        await ada.tap_key("button-set-up")
        await ada.tap_key("setup-rules")
        assert await ada.words("rules-none") in ada.sees
        await ada.tap_key("setup-add")
        await ada.say("Mill")
        await ada.tap_key("rule-members")
        await ada.tap("Nora Field")
        await ada.tap_key("button-back")
        await ada.tap_key("rule-start")
        assert await ada.words("rule-goes") in ada.sees
        await ada.tap_key("rule-preview")
        assert await ada.words("setup-none") in ada.sees
