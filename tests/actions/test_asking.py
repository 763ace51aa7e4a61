"""Who may ask about an opportunity, who answers, and whose inbox is whose."""

from __future__ import annotations

import pytest

from actions.firm import Firm
from actions.recipes import MISSING
from bot.actions.follow_ups.asking import answer, ask
from bot.actions.ports import Desk
from bot.actions.telling.inbox import read_told
from bot.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, NotFound
from bot.domain.telling import Told


async def test_only_a_manager_of_theirs_or_an_admin_asks(firm: Firm) -> None:
    number = await firm.new("nora")
    for who, refusal in (
        ("nora", NotAllowed),
        ("sam", NotFound),
        ("omar", NotFound),
        ("vic", NotFound),
    ):
        with pytest.raises(refusal):
            await firm.act(who, ask, number, "When?")
    for who in ("maya", "ada"):
        assert (await firm.act(who, ask, number, "When?")).asked_of == firm.people["nora"]
    with pytest.raises(NotFound):
        await firm.act("maya", ask, MISSING, "When?")


async def test_nobody_asks_themselves_nor_an_empty_or_endless_question(firm: Firm) -> None:
    own = await firm.new("maya")
    with pytest.raises(Invalid, match="ask-nobody"):
        await firm.act("maya", ask, own, "When?")
    number = await firm.new("nora")
    for text, why in (("  ", "name-empty"), ("?" * 1001, "text-too-long")):
        with pytest.raises(Invalid, match=why):
            await firm.act("maya", ask, number, text)


async def test_who_was_asked_answers_once_and_nobody_else(firm: Firm) -> None:
    number = await firm.new("nora")
    asked = await firm.act("maya", ask, number, "When?")
    for who in ("sam", "sue", "maya", "ada", "vic"):
        with pytest.raises(NotFound):
            await firm.act(who, answer, asked.id, "On Monday")
    before = await firm.version(number)
    await firm.act("nora", answer, asked.id, " On Monday ")
    with pytest.raises(ChangedMeanwhile):
        await firm.act("nora", answer, asked.id, "On Tuesday")
    kept = await firm.work.read(lambda desk: desk.store.pipelines.records(number, 5))
    assert sorted(each.text for each in kept) == ["On Monday", "When?"]
    record = next(each for each in kept if each.text == "On Monday")
    assert (record.text, record.by) == ("On Monday", firm.people["nora"])
    assert await firm.version(number) > before


async def test_ones_inbox_is_nobody_elses(firm: Firm) -> None:
    number = await firm.new("nora")
    await firm.act("maya", ask, number, "When?")

    def told(desk: Desk) -> list[Told]:
        return list(desk.store.inbox.unread(firm.people["nora"], 10))

    (one,) = await firm.work.read(told)
    for who in ("sam", "maya", "ada"):
        with pytest.raises(NotFound):
            await firm.act(who, read_told, one.id)
    await firm.act("nora", read_told, one.id)
    assert await firm.work.read(told) == []
