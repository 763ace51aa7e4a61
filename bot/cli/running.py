"""`forsat run`: the bot itself."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from bot.cli.terminal import DONE, MISUSED, Problem, say

if TYPE_CHECKING:
    from bot.app.running import Role
    from bot.settings import Settings


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "run",
        help="start the bot",
        description="Starts the bot by long polling; one process does everything. "
        "SIGTERM or Ctrl-C stops it once what it has read is done.",
    )
    command.add_argument(
        "--webhook",
        action="store_true",
        help="let Telegram bring the updates to FORSAT_WEBHOOK_URL instead of asking for them",
    )
    command.add_argument(
        "--role",
        choices=("all", "web", "sender"),
        default="all",
        help="with PostgreSQL: one of several processes. web takes updates in by the webhook, "
        "sender sends what others are told (usual: all)",
    )
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    from bot.app.loops import run_fast
    from bot.app.running import Role, WrongRole, check_role
    from bot.cli.installation import alone, installed, ready, token_needed

    settings = installed()
    token_needed(settings)
    role = Role(asked.role)
    try:
        check_role(settings, role, webhook=asked.webhook)
    except WrongRole as wrong:
        raise Problem(str(wrong), code=MISUSED) from None
    with alone(settings):
        ready(settings)
        run_fast(_talk(settings, role, webhook=asked.webhook))
    return DONE


async def _talk(settings: Settings, role: Role, *, webhook: bool) -> None:
    from bot import app
    from bot.app.running import run
    from bot.cli.installation import token_needed
    from bot.cli.telegram_api import username

    # Asked before anything heavy is loaded: a wrong token is told in a sentence.
    name = await username(token_needed(settings), base=settings.telegram_api_base)
    core = app.build_core(settings)
    try:
        await run(core, name=name, announce=say, role=role, webhook=webhook)
    finally:
        await core.work.close()
