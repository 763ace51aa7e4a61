"""A number is given until its transaction ends, and everybody who saves wants one."""

from __future__ import annotations

from sqlalchemy import event

from support.databases import postgres_database
from support.town import Town, open_town

__all__ = ["postgres_database"]

END = "the end"


async def said_while_saving(town: Town) -> list[str]:
    """What PostgreSQL was told by one Save, with the ends of its transactions."""
    engine = town.core.work.database._engine.sync_engine  # type: ignore[attr-defined]
    said: list[str] = []

    def asked(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    def ended(_connection: object) -> None:
        said.append(END)

    event.listen(engine, "before_cursor_execute", asked)
    event.listen(engine, "commit", ended)
    try:
        await town.rep.tap_key("form-save")
    finally:
        event.remove(engine, "before_cursor_execute", asked)
        event.remove(engine, "commit", ended)
    return said


async def test_nobody_waits_for_the_card_of_another(postgres_database: str) -> None:
    async with open_town(postgres_database) as town:
        # The first reads what hardly changes; the second finds it remembered.
        for name in ("Northwind", "Zebra"):
            await town.rep.say("/new")
            await town.rep.say(name)
            await town.rep.tap(name)
            said = await said_while_saving(town)
        counted = next(at for at, each in enumerate(said) if "number_series" in each)
        locked = said[counted : said.index(END, counted)]
        # The number, the customer, the opportunity, what is kept of both, the step, the talk:
        # nothing of the card, which was eight more.
        assert len(locked) <= 10, locked
        assert not [each for each in locked if "FROM approval" in each or "INTO viewing" in each]
        # It is shown all the same, and that it was opened is kept.
        assert [each for each in said if "INTO viewing" in each]
        # What the first transaction knows of it is not asked for anew by the one behind it.
        behind = said[said.index(END, counted) :]
        assert not [each for each in behind if "FROM dialog" in each or "FROM party" in each]
        assert not [each for each in behind if "FROM opportunity WHERE" in each]
        # Each question costs the bot's process more than the database.
        assert len([each for each in said if each != END]) <= 25, said
        # What the message is about is noted with its being shown, and that is all of it.
        (noted,) = (each for each in said if "INTO shown_card" in each)
        assert "UPDATE dialog" in noted
        assert "OPP-" in town.rep.sees
