"""`forsat run`: the bot itself."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from bot.cli.terminal import DONE, say

if TYPE_CHECKING:
    from bot.settings import Settings


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "run",
        help="start the bot",
        description="Starts the bot by long polling; one process does everything. "
        "SIGTERM or Ctrl-C stops it once what it has read is done.",
    )
    command.set_defaults(run=run)


def run(_asked: argparse.Namespace) -> int:
    import asyncio

    from bot.cli.installation import alone, installed, ready, token_needed

    settings = installed()
    token_needed(settings)
    with alone(settings):
        ready(settings)
        asyncio.run(_talk(settings))
    return DONE


async def _talk(settings: Settings) -> None:
    from bot import app
    from bot.cli.installation import token_needed
    from bot.cli.telegram_api import username

    # Asked before anything heavy is loaded: a wrong token is told in a sentence.
    await username(token_needed(settings), base=settings.telegram_api_base)
    core = app.build_core(settings)
    try:
        await app.run(core, announce=say)
    finally:
        await core.work.close()
