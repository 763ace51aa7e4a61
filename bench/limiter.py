"""The broadcast test over real HTTP and real seconds; it takes about 70 of them.

    PYTHONPATH=tests .venv/bin/python bench/limiter.py

Prints how many of 2,000 messages were refused and how long it took; exits 1 when any was
refused or it took too long.
"""

from __future__ import annotations

import asyncio
import sys
import time
from random import uniform

from aiohttp import web

from bot.outbox.limiter import Limiter
from bot.outbox.ptb import open_bot
from bot.outbox.sender import MOST_IN_FLIGHT
from outbox.pretend_telegram import Call, FloodGuard

MOST_SECONDS = 70.2
HALF_TRIP = 0.008


def broadcast() -> list[int]:
    """1,900 messages to 500 people, and 100 to 10 groups in between."""
    return [-(each // 20 % 10) - 1 if each % 20 == 0 else each % 500 for each in range(2000)]


def guarded(guard: FloodGuard) -> web.Application:
    async def answer(request: web.Request) -> web.Response:
        await asyncio.sleep(uniform(0, HALF_TRIP))
        chat = int((await request.post())["chat_id"])
        status, body = guard(Call(time.monotonic(), "sendMessage", {"chat_id": chat}))
        await asyncio.sleep(uniform(0, HALF_TRIP))
        return web.json_response(body, status=status)

    app = web.Application()
    app.router.add_post("/bot{token}/sendMessage", answer)
    return app


async def main() -> int:
    guard = FloodGuard()
    runner = web.AppRunner(guarded(guard), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0]
    left = iter(broadcast())
    limiter = Limiter(time.monotonic)
    start = time.monotonic()
    async with open_bot("1:a", limiter=limiter, base=f"http://{host}:{port}") as bot:

        async def write() -> None:
            for chat in left:
                await bot.post("sendMessage", {"chat_id": chat, "text": "x"})

        # As many at a time as the sender has in flight: more would wait for each other.
        async with asyncio.TaskGroup() as writing:
            for _ in range(MOST_IN_FLIGHT):
                writing.create_task(write())
    seconds = time.monotonic() - start
    await runner.cleanup()
    worked = time.process_time()
    print(f"{guard.refused} refused, {seconds:.1f} s; {worked:.1f} s of CPU, the server's with it")
    return int(guard.refused > 0 or seconds > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
