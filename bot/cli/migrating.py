"""`forsat migrate`: brings the database to the tables of this version."""

from __future__ import annotations

import argparse

from bot.cli.terminal import DONE, say


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "migrate",
        help="bring the database to this version's tables",
        description="Brings the database to this version's tables, all or nothing. "
        "Stop the bot and make a copy of the database first.",
    )
    command.set_defaults(run=run)


def run(_asked: argparse.Namespace) -> int:
    from bot.cli.installation import alone, bring_up, installed

    settings = installed()
    with alone(settings):
        before, after = bring_up(settings)
    if before == after:
        say(f"The database is at {after} already; nothing was changed.")
    else:
        say(f"Migrated from {before or 'an empty database'} to {after}.")
    return DONE
