"""`forsat doctor`: is everything here that the bot needs, and what is to be done next?"""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.cli.terminal import DONE, FAILED, Problem, say

if TYPE_CHECKING:
    from bot.actions.ports import Desk
    from bot.persistence.database.vitals import SqlVitals
    from bot.settings import Settings

WIDTH = 10
MOST_LETTERS = 5
"""How many undeliverable messages are named, the latest first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `advice` is empty when it is as it should be."""

    thing: str
    state: str
    advice: str = ""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "doctor",
        help="check settings, database and token",
        description="Checks the settings, the database and the token, and says what to do "
        "next. The exit code is 0 when all is well.",
    )
    command.set_defaults(run=run)


def run(_asked: argparse.Namespace) -> int:
    findings = examine()
    for each in findings:
        mark = "--" if each.advice else "ok"
        say(f"{mark}  {each.thing:{WIDTH}}{each.state}")
    advice = [each.advice for each in findings if each.advice]
    say("")
    say(advice[0] if advice else "All is well. Start it with: forsat run")
    return FAILED if advice else DONE


def examine() -> list[Finding]:
    """In the order in which things are put right; wrong settings hide everything else."""
    from bot.cli.installation import installed

    try:
        settings = installed()
    except Problem as problem:
        return [Finding("settings", "wrong", str(problem))]
    return [
        Finding("settings", "read"),
        *_database(settings),
        _token(settings),
    ]


def _database(settings: Settings) -> list[Finding]:
    from bot.cli.installation import of_another_version, revision

    where = str(settings.sqlite_file or "PostgreSQL")
    try:
        found = revision(settings)
    except Problem as problem:
        return [Finding("database", f"{where}, out of reach", str(problem))]
    if found is None:
        return [Finding("database", f"{where}, empty; the first start fills it")]
    if (other := of_another_version(settings, found)) is not None:
        return [Finding("database", f"{where}, at {found}", other)]
    return [Finding("database", f"{where}, at {found}"), *asyncio.run(_inside(settings))]


async def _inside(settings: Settings) -> list[Finding]:
    from bot.app import build_work
    from bot.persistence.database.vitals import SqlVitals

    work = build_work(settings)
    try:
        vitals = SqlVitals(work.database, bot=settings.bot_id)
        return [await work.read(company), await outbox(vitals)]
    finally:
        await work.close()


async def outbox(vitals: SqlVitals) -> Finding:
    """What waits to be sent, and what never will be: by chat and reason, never its text."""
    found = await vitals.look()
    state = f"waiting: {found.outbox_waiting}, undeliverable: {found.dead}"
    letters = await vitals.dead_letters(MOST_LETTERS)
    if not letters:
        return Finding("outbox", state)
    told = "\n".join(f"    {each.key} to chat {each.chat}: {each.error}" for each in letters)
    return Finding("outbox", f"{state}\n{told}")


def company(desk: Desk) -> Finding:
    """Whether somebody is in who can invite the others."""
    from bot.actions.set_up.founding import is_set_up

    if not is_set_up(desk):
        return Finding("company", "not set up yet; the first start does it")
    members = len(desk.store.people.members())
    state = f"{desk.organisation.name}, members: {members}"
    if desk.store.people.admins() == 0:
        return Finding("company", state, "No admin has come in. Run: forsat invite --admin")
    return Finding("company", state)


def _token(settings: Settings) -> Finding:
    from bot.cli.installation import token_needed
    from bot.cli.telegram_api import username

    try:
        token = token_needed(settings)
        name = asyncio.run(username(token, base=settings.telegram_api_base))
    except Problem as problem:
        state = "missing" if settings.telegram_token is None else "no use"
        return Finding("token", state, str(problem))
    return Finding("token", f"of @{name}")
