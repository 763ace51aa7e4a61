"""What is compared: the whole bot, and two that say the same and keep nothing.

python bench/subjects.py forsat|bare|storing|conversation API PORT [DATABASE_URL [ROLE]]
"""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

TOKEN = "1:bench"  # noqa: S105 - the pretend one takes any
QUESTION = "Who is the customer? Type a name or choose one."
NONE = "Nothing found for “{}”. Create it, or try other letters."
KIND = "What kind of opportunity is it?"
SAVED = "Saved as OPP-2026-00001."
KEYS = {
    "who": [["Recent 1", "Recent 2"], ["Cancel"]],
    "none": [["🆕 create"], ["Back", "Cancel"]],
    "kind": [["Standard", "Bulk"], ["Delivery", "Special"], ["✅ Save"], ["Back", "Cancel"]],
    "saved": [["Products", "Follow up"], ["Win", "Lose"], ["Edit", "History"]],
}


def rows(name: str, button: Any, markup: Any) -> Any:
    return markup([[button(each, callback_data=each[-6:]) for each in row] for row in KEYS[name]])


async def until_told() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()


async def listen(port: int, arrive: Any) -> web.AppRunner:
    app = web.Application()
    app.router.add_post("/telegram", arrive)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner


Keep = Callable[[dict[str, Any]], Awaitable[None]]


async def nothing(_update: dict[str, Any]) -> None:
    """What `bare` keeps of an update."""


async def storing(api: str, port: int, database: str, _role: str = "all") -> None:
    """Aiogram alone, and before each answer one transaction of three statements, said to the
    driver itself: the least that any bot costs that keeps its talks in PostgreSQL.
    """
    import asyncpg

    url = database.replace("+asyncpg", "")
    async with asyncpg.create_pool(url, min_size=8, max_size=8) as pool:
        await pool.execute(
            "CREATE TABLE IF NOT EXISTS floor_talk (person bigint PRIMARY KEY, said text)"
        )
        await pool.execute(
            "CREATE TABLE IF NOT EXISTS floor_update (number bigint PRIMARY KEY, said text)"
        )

        async def keep(update: dict[str, Any]) -> None:
            number, said = update["update_id"], update.get("message", {}).get("text", "")
            person = (update.get("message") or update["callback_query"])["from"]["id"]
            async with pool.acquire() as line, line.transaction():
                await line.fetchrow("SELECT said FROM floor_talk WHERE person = $1", person)
                await line.execute("INSERT INTO floor_update VALUES ($1, $2)", number, said)
                await line.execute(
                    "INSERT INTO floor_talk VALUES ($1, $2) "
                    "ON CONFLICT (person) DO UPDATE SET said = excluded.said",
                    *(person, said),
                )

        await bare(api, port, keep)


async def bare(api: str, port: int, keep: Keep = nothing) -> None:
    """Aiogram alone: no state, nothing stored; answered before it is confirmed."""
    from aiogram import Bot, Dispatcher, F
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.filters import Command
    from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

    def keys(name: str) -> InlineKeyboardMarkup:
        def button(text: str, callback_data: str) -> InlineKeyboardButton:
            return InlineKeyboardButton(text=text, callback_data=callback_data)

        return rows(name, button, lambda keyboard: InlineKeyboardMarkup(inline_keyboard=keyboard))

    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
    dispatcher = Dispatcher(disable_fsm=True)

    async def show(message: Message, text: str, name: str) -> None:
        await bot.edit_message_reply_markup(chat_id=message.chat.id, message_id=1)
        await bot.send_message(message.chat.id, text, reply_markup=keys(name))

    @dispatcher.message(Command("new"))
    async def new(message: Message) -> None:
        await show(message, QUESTION, "who")

    @dispatcher.message()
    async def named(message: Message) -> None:
        await show(message, NONE.format(message.text), "none")

    async def tapped(query: CallbackQuery, text: str, name: str) -> None:
        assert query.message is not None
        await query.answer()
        where = {"chat_id": query.message.chat.id, "message_id": query.message.message_id}
        await bot.edit_message_text(text, reply_markup=keys(name), **where)

    @dispatcher.callback_query(F.data == "create")
    async def create(query: CallbackQuery) -> None:
        await tapped(query, KIND, "kind")

    @dispatcher.callback_query()
    async def save(query: CallbackQuery) -> None:
        await tapped(query, SAVED, "saved")

    async def arrive(request: web.Request) -> web.Response:
        update = await request.json()
        await keep(update)
        await dispatcher.feed_raw_update(bot, update)
        return web.Response()

    await bot.set_webhook(f"http://127.0.0.1:{port}/telegram")
    await listen(port, arrive)
    await until_told()


async def conversation(api: str, port: int) -> None:
    """python-telegram-bot's ConversationHandler, in order as its documentation asks."""
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
    from telegram.ext import (
        Application,
        CallbackQueryHandler,
        CommandHandler,
        ConversationHandler,
        MessageHandler,
        filters,
    )

    def keys(name: str) -> InlineKeyboardMarkup:
        return rows(name, InlineKeyboardButton, InlineKeyboardMarkup)

    async def show(update: Any, text: str, name: str) -> None:
        await update.get_bot().edit_message_reply_markup(
            chat_id=update.effective_chat.id, message_id=1
        )
        await update.effective_chat.send_message(text, reply_markup=keys(name))

    async def new(update: Any, _: Any) -> int:
        await show(update, QUESTION, "who")
        return 1

    async def named(update: Any, _: Any) -> int:
        await show(update, NONE.format(update.message.text), "none")
        return 2

    async def create(update: Any, _: Any) -> int:
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(KIND, reply_markup=keys("kind"))
        return 3

    async def save(update: Any, _: Any) -> int:
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(SAVED, reply_markup=keys("saved"))
        return ConversationHandler.END

    builder = Application.builder().token(TOKEN).updater(None).base_url(f"{api}/bot")
    application = builder.build()
    begin = CommandHandler("new", new)
    application.add_handler(
        ConversationHandler(
            [begin],
            {
                1: [MessageHandler(filters.TEXT & ~filters.COMMAND, named)],
                2: [CallbackQueryHandler(create, "create")],
                3: [CallbackQueryHandler(save)],
            },
            [begin],
        )
    )

    async def arrive(request: web.Request) -> web.Response:
        await application.update_queue.put(Update.de_json(await request.json(), application.bot))
        return web.Response()

    async with application:
        await application.start()
        await application.bot.set_webhook(f"http://127.0.0.1:{port}/telegram")
        await listen(port, arrive)
        await until_told()
        await application.stop()


async def forsat(api: str, port: int, database: str, role: str = "all") -> None:
    """As `forsat run --webhook` runs it, in its loop, and nobody is too fast for it."""
    from pydantic import SecretStr

    from bot.app import build_core
    from bot.app.running import Role, run
    from bot.settings import Settings

    settings = Settings(
        _env_file=None,
        telegram_token=SecretStr(TOKEN),
        telegram_api_base=api,
        database_url=database,
        webhook_url=f"http://127.0.0.1:{port}/telegram",
        webhook_listen=f"127.0.0.1:{port}",
        flood_burst=0,
        messages_per_second=1000,
    )
    core = build_core(settings)
    try:
        await run(core, name="bench_bot", announce=lambda _: None, role=Role(role), webhook=True)
    finally:
        await core.work.close()


LOOP_OF_OURS: dict[str, Callable[..., Any]] = {"forsat": forsat, "storing": storing}


def main() -> None:
    what, api, port, *more = sys.argv[1:]
    if what in LOOP_OF_OURS:
        from bot.app.loops import run_fast

        run_fast(LOOP_OF_OURS[what](api, int(port), *more))
        return
    talks = {"bare": bare, "conversation": conversation}
    asyncio.run(talks[what](api, int(port)))


if __name__ == "__main__":
    main()
