"""What was saved is told, whatever breaks in the transaction behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from sqlalchemy import text
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from support.town import Town, open_town

MAKE_BROKEN = """CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$"""
BREAK = "CREATE TRIGGER broken BEFORE INSERT ON viewing FOR EACH ROW EXECUTE FUNCTION broken()"
MEND = "DROP FUNCTION broken CASCADE"


async def run(town: Town, statement: str) -> None:
    database = town.core.work.database  # type: ignore[attr-defined]
    await database.write(partial(_run, statement))


def _run(statement: str, session: Session) -> None:
    session.execute(text(statement))


@asynccontextmanager
async def views_not_kept(town: Town) -> AsyncIterator[None]:
    """That a card was opened is written behind the Save, and cannot be written now."""
    await run(town, MAKE_BROKEN)
    await run(town, BREAK)
    try:
        yield
    finally:
        await run(town, MEND)


async def test_a_save_whose_card_cannot_be_noted_as_opened(postgres_emptied: str) -> None:
    async with open_town(postgres_emptied) as town:
        await town.rep.say("/new")
        await town.rep.say("Norrin Works")
        await town.rep.tap("Norrin Works")
        with capture_logs() as logs:
            async with views_not_kept(town):
                await town.rep.tap("✅ Save")
        said = [each["event"] for each in logs]
        assert "shown without a trace" in said
        assert "update failed" not in said
        assert "OPP-2026-00001" in town.rep.sees
        nora = await town.kept(lambda desk: desk.store.dialogs.of(town.rep.chat_id, 101).shown)
        assert nora
