"""An opportunity has one assignee or none: who leads may take it off somebody's hands; F8."""

from __future__ import annotations

from bot.domain.opportunities import Opportunity
from support.sales import sold_to
from support.town import Town


async def assignee(town: Town, number: int) -> int | None:
    found = await town.kept(lambda desk: desk.store.get(Opportunity, number))
    assert found is not None
    return found.assignee_id


async def test_a_manager_takes_it_off_and_gives_it_again(town: Town) -> None:
    number = await sold_to(town, "Acme")
    owner = await assignee(town, number)
    maya = town.manager
    await maya.say(f"/start o_{number}")
    await maya.tap("Give to…", "Nobody")
    assert "👤 Nobody yet" in maya.sees
    assert await assignee(town, number) is None
    await town.sweep()
    assert "took Acme" in town.rep.reads
    assert "nobody has it now" in town.rep.reads

    await maya.tap("Undo: ")
    assert await assignee(town, number) == owner
    await maya.tap("Give to…", "Nobody", "Give to…")
    assert "Nobody" not in maya.buttons
    await maya.tap("Nora Field")
    assert await assignee(town, number) == owner
    assert "👤 Nora Field" in maya.sees


async def test_a_rep_gives_it_to_somebody_and_never_to_nobody(town: Town) -> None:
    number = await sold_to(town, "Acme")
    owner = await assignee(town, number)
    rep = town.rep
    await rep.say(f"/start o_{number}")
    await rep.tap("Give to…")
    assert "Nobody" not in rep.buttons
    data = rep.data("Sam Second")
    await rep.press(rep.message["message_id"], data.rsplit(".", 1)[0] + ".0")
    assert "not allowed" in rep.toast or "not allowed" in rep.sees
    assert await assignee(town, number) == owner
