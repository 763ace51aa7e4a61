"""Telegram is slow, breaks the line, refuses or talks nonsense: the talk goes on, once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable

import pytest
from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from bot.domain.opportunities import Opportunity
from bot.handlers.turns import posting
from bot.sandbox.faults import Fault, Kind
from support.town import Town, open_town

WRONG: tuple[tuple[Kind, float], ...] = (
    ("server_error", 1),
    ("bad_gateway", 1),
    ("drop_before", 1),
    ("drop_after", 1),
    ("flood", 1),
    ("flood", 60),
    ("latency", 1.5),
)
"""The seconds are of a delay, or what a 429 asks to wait for."""

CALLS = ("sendMessage", "editMessageText", "answerCallbackQuery", "editMessageReplyMarkup")


@pytest.fixture
async def town(sqlite_database: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    monkeypatch.setattr(posting, "SECOND_TRY", 0.02)
    with capture_logs(processors=[format_exc_info]) as logs:
        async with open_town(sqlite_database) as opened:
            yield opened
    wrong = [
        each for each in logs if each["event"] in ("update failed", "left for the next start")
    ]
    assert [each["exception"] for each in wrong] == []


def go_wrong(town: Town, kind: Kind, seconds: float, calls: Iterable[str] = CALLS) -> None:
    for call in calls:
        town.sandbox.world.faults.add(Fault(kind, method=call, seconds=seconds, times=2))


@pytest.mark.parametrize(("kind", "seconds"), WRONG)
async def test_an_opportunity_is_made_once_whatever_the_line_does(
    town: Town, kind: Kind, seconds: float
) -> None:
    """Faults over every step; what was not shown, the next word shows."""
    await town.rep.say("/new")
    go_wrong(town, kind, seconds)
    await town.rep.say("Norrin Works")
    town.sandbox.world.faults.clear()
    await town.rep.say("/help")  # whoever saw nothing asks again
    await town.rep.tap("▶️ Go on") if "▶️ Go on" in town.rep.buttons else None
    await town.rep.say("/new")
    await town.rep.say("Norrin Works")
    await town.rep.tap("Norrin Works")
    go_wrong(town, kind, seconds)
    town.rep.phone.tap("✅ Save")
    await town.go_on()
    town.sandbox.world.faults.clear()
    made = await town.kept(lambda desk: [desk.store.get(Opportunity, each) for each in (1, 2)])
    assert [each is not None for each in made] == [True, False]

    await town.rep.say("/list")
    assert "Norrin Works" in town.rep.reads


@pytest.mark.parametrize("days", [3650, -3650, -1, 0.5])
async def test_the_clock_jumps(town: Town, days: float) -> None:
    await town.rep.say("Norrin Works 20 pumps at 350 eur, 60%, close 15 Dec, follow up tomorrow")
    town.clock.forward(days=days)
    await town.sweep()
    await town.rep.say("/list")
    await town.rep.say("/new")
    assert "Who is the customer?" in town.rep.reads
    town.clock.forward(days=-days)
    await town.sweep()
    await town.rep.say("Norrin Works")
    await town.rep.tap("Norrin Works")
    await town.rep.tap("✅ Save")
    assert "OPP-20" in town.rep.reads


SPOILED = (
    {},
    {"form": 7},
    {"form": "no_such_form", "answers": {}},
    {"form": "new_opportunity"},
    {"form": "new_opportunity", "answers": []},
    {"form": "new_opportunity", "answers": {"customer": {"odd": [1]}}, "known": None},
    {"form": "new_opportunity", "answers": {"customer": 10**12, "amount": "x"}, "asked": 5},
    {"form": "follow_up", "known": {"opportunity": "x"}},
)


@pytest.mark.parametrize("spoiled", SPOILED, ids=str)
async def test_a_spoiled_draft_or_screen_is_answered(
    town: Town, spoiled: dict[str, object]
) -> None:
    """As a broken disk or a version of long ago may leave it."""
    await town.rep.say("/new")

    def spoil(desk: object) -> None:
        dialog = desk.store.dialogs.of(town.rep.chat_id, town.rep.person_id)  # type: ignore[attr-defined]
        whole = dict(dialog.draft)
        dialog.draft = {**whole, **spoiled} if spoiled else {}

    await town.core.work.write(spoil)
    for words in ("Norrin", "/list", "/help"):
        before = len(town.rep.screens)
        await town.rep.say(words)
        assert len(town.rep.screens) > before, words


@pytest.mark.parametrize("screen", [{}, {"name": 5}, {"name": "card"}, {"name": "x", "p": []}])
async def test_a_spoiled_screen_is_answered(town: Town, screen: dict[str, object]) -> None:
    await town.rep.say("/help")

    def spoil(desk: object) -> None:
        dialog = desk.store.dialogs.of(town.rep.chat_id, town.rep.person_id)  # type: ignore[attr-defined]
        dialog.screen = screen

    await town.core.work.write(spoil)
    query = town.rep.phone.press(town.rep.message["message_id"], "nobody.knows")
    await town.go_on()
    assert town.rep.phone.toast(query) is not None
    await town.rep.say("/list")
    assert town.rep.reads
