"""A warning in the chat, and one tap that keeps the opportunity open, in four languages."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.actions.ports import Desk
from bot.domain.history import StepKind
from bot.domain.opportunities import Engagement, Opportunity
from bot.domain.people import Locale
from support.talker import Talker, seen
from support.town import ADMIN, Town, open_town


@pytest.fixture(params=list(Locale))
async def anywhere(request: pytest.FixtureRequest, sqlite_database: str) -> AsyncIterator[Town]:
    async with open_town(sqlite_database, locale=request.param) as opened:
        yield opened


async def silent_one(town: Town) -> Talker:
    """Nora's, whose customer has not answered."""
    await town.rep.say("/new")
    await town.rep.say("Acme")
    await town.rep.tap("Acme")
    await town.rep.tap_key("form-save")

    def reply(desk: Desk) -> None:
        desk.step(None, StepKind.RECORD, opportunity_id=1)
        opportunity = desk.store.get(Opportunity, 1)
        assert opportunity is not None
        opportunity.engagement = Engagement.REPLIED

    await town.core.work.write(reply)
    return town.rep


async def test_warned_kept_open_and_closed_in_the_end(anywhere: Town) -> None:
    rep = await silent_one(anywhere)
    await anywhere.forward(days=15)
    assert "Acme" in rep.sees
    await rep.tap_key("button-keep-open")
    assert rep.sees.startswith(await rep.words("kept-open", days=15))
    await anywhere.forward(days=14)
    assert await rep.words("button-keep-open") not in rep.buttons
    await anywhere.forward(days=1)
    late = rep.data(await rep.words("button-keep-open"))
    await anywhere.forward(days=1)
    await rep.tap_key("notice-open")
    assert await rep.words("card-closed", day=anywhere.clock.now().date()) in rep.sees
    await rep.press(rep.message["message_id"], late)
    assert seen(rep.toast) == await rep.words("refused-already-ended")


async def test_an_admin_says_that_nothing_closes(anywhere: Town) -> None:
    ada = anywhere.person(ADMIN)
    await ada.say("/start")
    await ada.tap_key("button-set-up")
    await ada.tap_key("setup-company")
    await ada.tap_key("ask-setting-auto-close-days.label")
    await ada.say("0")
    await silent_one(anywhere)
    await anywhere.forward(days=40)
    assert await anywhere.rep.words("button-keep-open") not in anywhere.rep.buttons
