"""What this machine takes for what the aims were set by: so many times slower it is.

    .venv/bin/python bench/floor.py [--postgres URL] [--times 15]

Milliseconds of the processor for one of each, the least and the median of `--times` rounds of
a hundred: an update through aiogram alone, which sends the answers of `subjects.py` and keeps
nothing, with the line to Telegram replaced by an answer at once (`updates.py` measures it with
HTTP); and a transaction of three statements through a session.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.filters import Command
from aiogram.types import InlineKeyboardMarkup, Message
from sqlalchemy import Column, Integer, MetaData, String, Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session
from sqlalchemy.schema import CreateTable
from subjects import KEYS, NONE, QUESTION, TOKEN

from bot.app.loops import run_fast
from bot.persistence.database.engines import open_database

ROUND = 100
FLOOR = Table("floor", MetaData(), Column("id", Integer), Column("said", String))


def three(session: Session) -> None:
    """Read, added and changed."""
    session.execute(select(FLOOR.c.said).where(FLOOR.c.id == 1).limit(1)).all()
    session.execute(insert(FLOOR).values(id=2, said="a"))
    session.execute(update(FLOOR).where(FLOOR.c.id == 1).values(said="b"))


class Nowhere(BaseSession):
    """In place of the line to Telegram; what is sent is put into JSON, as for the wire."""

    async def close(self) -> None: ...

    def stream_content(self, *_: Any, **__: Any) -> Any:
        raise NotImplementedError

    async def make_request(self, bot: Bot, method: Any, timeout: Any = None) -> Any:  # noqa: ASYNC109 - the library names it
        del timeout
        for value in method.model_dump(warnings=False).values():
            self.prepare_value(value, bot=bot, files={})
        said = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "…"}
        answer = self.json_dumps({"ok": True, "result": said})
        return self.check_response(bot, method, 200, answer).result


def handler(bot: Bot) -> Callable[[], Awaitable[None]]:
    """A name as `bare` in `subjects.py` answers it: a keyboard taken away, a message."""
    dispatcher = Dispatcher(disable_fsm=True)
    rows = [[{"text": each, "callback_data": each[-6:]} for each in row] for row in KEYS["none"]]

    @dispatcher.message(Command("new"))
    async def new(message: Message) -> None:
        await bot.send_message(message.chat.id, QUESTION)

    @dispatcher.message()
    async def named(message: Message) -> None:
        await bot.edit_message_reply_markup(chat_id=message.chat.id, message_id=1)
        keys = InlineKeyboardMarkup.model_validate({"inline_keyboard": rows})
        await bot.send_message(message.chat.id, NONE.format(message.text), reply_markup=keys)

    who = {"id": 1, "is_bot": False, "first_name": "Rep", "language_code": "en"}
    chat = {"id": 1, "type": "private", "first_name": "Rep"}
    said = {"message_id": 1, "date": 1, "chat": chat, "from": who, "text": "Customer 1"}
    return lambda: dispatcher.feed_raw_update(bot, {"update_id": 1, "message": said})


async def least(name: str, act: Callable[[], Awaitable[object]], times: int) -> None:
    await act()
    took = []
    for _ in range(times):
        begun = time.process_time()
        for _ in range(ROUND):
            await act()
        took.append((time.process_time() - begun) * 1000 / ROUND)
    print(f"{name:52}{min(took):8.2f}{statistics.median(took):8.2f}", flush=True)


async def measure(folder: Path, postgres: str | None, times: int) -> None:
    print(f"{'':52}{'least':>8}{'median':>8}  (ms)")
    bot = Bot(TOKEN, session=Nowhere())
    await least("aiogram alone, two answers, no HTTP", handler(bot), times)

    file = f"sqlite+aiosqlite:///{folder / 'floor.db'}"
    database = open_database(file)
    await database.write(lambda session: session.execute(CreateTable(FLOOR)))
    await least("three statements, SQLite, in one thread", lambda: database.write(three), times)
    await database.close()
    await by_session("three statements, SQLite, by aiosqlite", file, times)
    if postgres:
        await by_session("three statements, PostgreSQL, by asyncpg", postgres, times)


async def by_session(name: str, url: str, times: int) -> None:
    """By SQLAlchemy's session for asyncio, which is what the aims were measured with."""
    engine = create_async_engine(url)

    async def act() -> None:
        async with AsyncSession(engine) as session, session.begin():
            await session.run_sync(three)

    async with engine.begin() as connection:
        await connection.run_sync(FLOOR.create, checkfirst=True)
    await least(name, act, times)
    async with engine.begin() as connection:
        await connection.run_sync(FLOOR.drop)
    await engine.dispose()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--times", type=int, default=15)
    asked.add_argument("--postgres")
    how = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run_fast(measure(Path(folder), how.postgres, how.times))


if __name__ == "__main__":
    main()
