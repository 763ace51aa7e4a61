from __future__ import annotations

from support.town import Town


async def test_a_rep_creates_an_opportunity(town: Town) -> None:
    rep = town.rep
    await rep.say("/new")
    print(rep.reads, rep.buttons)
    await rep.say("Acme")
    print(rep.reads, rep.buttons)
