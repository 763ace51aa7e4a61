"""`forsat backup`: a copy of the database, made while the bot runs."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli.terminal import DONE, Problem, say


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "backup",
        help="copy the database while the bot runs",
        description="Copies the whole database into a new file, without stopping the bot, and "
        "looks the copy over. A SQLite copy is a database to start from; one of PostgreSQL is "
        "for pg_restore. The token is in neither; copies of files people sent lie beside it, "
        "in FORSAT_FILES.",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="a new file")
    command.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    from bot.cli.installation import installed
    from bot.persistence.database.copying import NotCopied, copy_database

    settings = installed()
    try:
        size = copy_database(settings.database_url, asked.file)
    except NotCopied as reason:
        raise Problem(str(reason)) from None
    say(f"Copied to {asked.file}, {size / 1e6:.1f} MB.")
    return DONE
