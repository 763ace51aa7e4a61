"""Inline mode: @bot and a few words find a card, where and for whom the admin allows it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.actions.set_up.company import change_setting
from bot.domain.company_settings import setting
from support.sales import member_of, sold_to
from support.talker import Talker, seen
from support.town import ADMIN, MANAGER, REP, SECOND, STRANGER, TEAM_CHAT, Town


@pytest.fixture
async def opened(town: Town) -> Talker:
    """Nora has two; the admin has opened inline mode."""
    await sold_to(town, "Norrin", amount=1200_00)
    await sold_to(town, "Acme", amount=300_00)
    ada = town.person(ADMIN)
    await ada.say("/start")
    await town.core.work.write(
        lambda desk: change_setting(member_of(desk, ADMIN), desk, "inline_mode", True)
    )
    return town.rep


async def found(
    town: Town, words: str, person: int = REP, chat: int | None = None
) -> list[dict[str, Any]]:
    """What appears above the field of this person, who typed @bot and the words there."""
    bar = town.sandbox.world.inline(person, chat)
    query = bar.type(words)
    await town.go_on()
    answer = bar.results(query)
    assert answer is not None, "every query is answered"
    return answer


async def test_it_is_off_until_the_admin_says_otherwise(town: Town) -> None:
    await sold_to(town, "Norrin", amount=1200_00)
    assert await town.kept(lambda desk: setting(desk.organisation, "inline_mode")) is False
    assert await found(town, "Norrin") == []


@pytest.mark.usefixtures("opened")
async def test_a_few_words_find_ones_own_card(town: Town) -> None:
    assert [each["id"] for each in await found(town, "norr")] == ["1"]
    assert [each["id"] for each in await found(town, "Acme")] == ["2"]
    assert await found(town, "Zzyzx") == []


@pytest.mark.usefixtures("opened")
async def test_whose_rights_do_not_reach_it_finds_nothing(town: Town) -> None:
    assert [each["id"] for each in await found(town, "Norrin", MANAGER)] == ["1"]
    for person in (SECOND, STRANGER):
        assert await found(town, "Norrin", person) == [], person


@pytest.mark.usefixtures("opened")
async def test_a_group_is_offered_nothing(town: Town) -> None:
    """What one person may see would stand there for everybody."""
    assert await found(town, "Norrin", REP, TEAM_CHAT) == []
    assert await found(town, "Norrin", MANAGER, TEAM_CHAT) == []


@pytest.mark.usefixtures("opened")
async def test_nothing_is_kept_for_the_next_who_asks(town: Town) -> None:
    """Telegram may not show one person's cards to another, nor today's tomorrow."""
    await found(town, "Norrin")
    (call,) = town.sandbox.world.calls("answerInlineQuery")
    assert call.params["cache_time"] in (0, "0")
    assert str(call.params["is_personal"]).lower() == "true"


async def test_what_is_sent_names_no_money_and_opens_by_its_link(
    town: Town, opened: Talker
) -> None:
    (card,) = await found(town, "Norrin")
    shown = f"{card['title']} {card['description']} {card['input_message_content']}"
    assert "1,200" not in seen(shown)
    assert "Norrin" in shown
    ((button,),) = card["reply_markup"]["inline_keyboard"]
    assert button["url"].endswith("?start=o_1")
    await opened.open_link("o_1")
    assert "OPP-2026-00001\n" in opened.sees
    assert "1,200.00 €" in opened.sees


@pytest.mark.usefixtures("opened")
async def test_the_link_asks_for_rights_anew(town: Town) -> None:
    """Whoever was sent the card sees of it what they may: her manager does, others do not."""
    for person, sees in ((MANAGER, True), (SECOND, False), (STRANGER, False)):
        someone = town.person(person)
        await someone.open_link("o_1")
        assert ("1,200.00 €" in someone.sees) is sees, person
        assert ("Norrin" in someone.sees) is sees, person


@pytest.mark.usefixtures("opened")
async def test_after_it_is_closed_nothing_is_found(town: Town) -> None:
    assert await found(town, "Norrin")
    await town.core.work.write(
        lambda desk: change_setting(member_of(desk, ADMIN), desk, "inline_mode", False)
    )
    assert await found(town, "Norrin") == []
