"""How often the database is asked for one update: all of it, from storing it to having shown it.

Each costs CPU whatever it asks: a twentieth of a millisecond where it is compiled once and said
to the driver, four times that through the session. Five of them every update pays, and two more
what shows an opportunity's neighbours. Whoever needs one more changes the number here and
knows it.
"""

from __future__ import annotations

from collections.abc import Awaitable

from support.counting import statements
from support.town import Town

BEGINNING = "BEGIN"


async def asked(town: Town, act: Awaitable[object]) -> int:
    with statements(town) as said:
        await act
    every = [*said["write"], *said["read"]]
    return len([each for each in every if not each.startswith(BEGINNING)])


async def made(town: Town) -> None:
    """One opportunity, so that all that is asked once in a process has been asked."""
    await town.rep.say("/new")
    await town.rep.say("Northwind")
    await town.rep.tap("Northwind")
    await town.rep.tap_key("form-save")
    await town.rep.say("/list")


async def test_a_form_from_its_first_question_to_the_card(town: Town) -> None:
    await made(town)
    assert await asked(town, town.rep.say("/new")) <= 10
    assert await asked(town, town.rep.say("Zebra crossings")) <= 15
    assert await asked(town, town.rep.tap("Zebra")) <= 6
    # One of them notes that the new card was looked at: once a day.
    assert await asked(town, town.rep.tap_key("form-save")) <= 25


async def test_what_is_typed_outside_of_a_form(town: Town) -> None:
    """Three readings of a text: where they are, what it asks for, what it says as a line."""
    await made(town)
    for first, then in (("/start", "/start"), ("/list", "/list")):
        await town.rep.say(first)
        await town.rep.say("Zebra crossings")
        await town.rep.say(then)
        assert await asked(town, town.rep.say("Yellow submarines")) <= 26


async def test_a_card_and_a_page_of_a_list(town: Town) -> None:
    await made(town)
    await town.rep.tap("1")
    assert await asked(town, town.rep.say("/list")) <= 19
    assert await asked(town, town.rep.tap("1")) <= 21


async def test_a_longer_page_asks_no_more(town: Town) -> None:
    await made(town)
    one = await asked(town, town.rep.say("/list"))
    for name in ("Almond", "Birch", "Cedar"):
        await town.rep.say("/new")
        await town.rep.say(name)
        await town.rep.tap(name)
        await town.rep.tap_key("form-save")
    await town.rep.say("/list")
    assert await asked(town, town.rep.say("/list")) <= one
