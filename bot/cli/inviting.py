"""`forsat invite`: the way in when nobody inside can make an invite."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from bot.cli.terminal import DONE, Problem, say

if TYPE_CHECKING:
    from bot.actions.ports import Desk
    from bot.app import Core
    from bot.settings import Settings


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "invite",
        help="print a link that lets an admin in",
        description="Prints a link that works once. Everybody else is invited in the chat.",
    )
    whom = command.add_mutually_exclusive_group(required=True)
    whom.add_argument("--admin", action="store_true", help="for a new admin")
    whom.add_argument(
        "--member", type=int, metavar="ID", help="moves this member to whoever opens the link"
    )
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    from bot.cli.installation import check_migrated, installed

    settings = installed()
    check_migrated(settings)
    asyncio.run(_invite(settings, asked.member))
    return DONE


async def _invite(settings: Settings, member_id: int | None) -> None:
    from bot.actions.people.joining import VALID_DAYS
    from bot.app import build_core

    core = build_core(settings)
    try:
        code = await _code(core, member_id)
    finally:
        await core.work.close()
    say(await _way_in(settings, code))
    say(f"It works once, for {VALID_DAYS} days.")


async def _code(core: Core, member_id: int | None) -> str:
    """Of a company that is not set up yet, the first admin's."""
    from bot.app import first_start

    first = await first_start(core)
    if member_id is not None:
        return await core.work.write(lambda desk: for_member(desk, member_id))
    if first is not None:
        return first
    return await core.work.write(for_admin)


def for_admin(desk: Desk) -> str:
    from bot.actions.people.joining import make_invite
    from bot.domain.history import StepKind
    from bot.domain.people import Role

    desk.step(None, StepKind.SETTINGS)
    return make_invite(desk, role=Role.ADMIN)


def for_member(desk: Desk, member_id: int) -> str:
    """Problem with the list of members when there is none of this id."""
    from bot.actions.people.joining import make_invite
    from bot.domain.history import StepKind
    from bot.domain.people import Member

    member = desk.store.get(Member, member_id)
    if member is None:
        known = [f"  {each.id}  {each.name}" for each in desk.store.people.members()]
        raise Problem("\n".join((f"There is no member {member_id}. There are:", *known)))
    desk.step(None, StepKind.SETTINGS)
    return make_invite(desk, role=member.role, member_id=member.id)


async def _way_in(settings: Settings, code: str) -> str:
    """A link; without an answer of Telegram, what to write to the bot instead."""
    from bot.cli.installation import token_of
    from bot.cli.telegram_api import username

    token = token_of(settings)
    if token is not None:
        try:
            name = await username(token, base=settings.telegram_api_base)
        except Problem:
            pass
        else:
            return f"https://t.me/{name}?start={code}"
    return f"Send this to the bot: /start {code}"
